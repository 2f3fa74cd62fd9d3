//! Every rule against the micro-op that it abstracts: of values in what is known of them, the micro-op makes values in what the
//! rule knows of its results; it leaves only where the rule says that it may, and always where the rule says so.

use copperplate_core::{Object, Thread, Word, types};
use copperplate_trace::abstracts::Flow;
use copperplate_trace::execute::{MicroOps, Outcome};
use copperplate_trace::generated::{Printed, definitions};
use copperplate_trace::ir::Val;
use copperplate_trace::op::{Input, Kind, OpId, OpInfo, ReducedInput, Repr};
use copperplate_trace::optimize::knowledge::{Fact, Knowledge, Nature, Node};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

/// What is known of an operand besides its type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Known {
    Type,
    NotNull,
    Nature,
    Class,
    Constant,
}

const ALL: [Known; 5] = [
    Known::Type,
    Known::NotNull,
    Known::Nature,
    Known::Class,
    Known::Constant,
];

fn object(object: *const Object) -> u64 {
    Word::unowned(object).0
}

fn ints() -> impl Strategy<Value = u64> {
    let edge = 1i64 << 61;
    let edges = vec![
        0,
        1,
        -1,
        2,
        7,
        63,
        64,
        -64,
        edge - 1,
        -edge,
        edge / 2,
        -edge / 2 - 1,
    ];
    prop_oneof![select(edges), -100i64..100, -edge..edge].prop_map(|int| Word::small(int).0)
}

fn doubles() -> impl Strategy<Value = u64> {
    let edges = vec![
        0.0,
        -0.0,
        1.0,
        -1.5,
        f64::INFINITY,
        f64::NAN,
        f64::MIN_POSITIVE,
        f64::MAX,
    ];
    prop_oneof![select(edges), any::<f64>()].prop_map(f64::to_bits)
}

/// Words that a float has at once; others need memory.
fn floats() -> impl Strategy<Value = u64> {
    doubles().prop_filter_map("no immediate float", |bits| {
        Word::from_float(f64::from_bits(bits)).map(|word| word.0)
    })
}

fn bools() -> impl Strategy<Value = u64> {
    select(vec![
        object((&raw const types::TRUE).cast()),
        object((&raw const types::FALSE).cast()),
    ])
}

fn objects() -> impl Strategy<Value = u64> {
    select(vec![
        object((&raw const types::NONE).cast()),
        object((&raw const types::LIST).cast()),
        object((&raw const types::TYPE).cast()),
    ])
}

/// The bits of an operand; `None` for what needs memory of a certain kind.
fn bits(input: &Input) -> Option<BoxedStrategy<u64>> {
    Some(match (input.ty.repr, input.ty.kind) {
        (Repr::Word, Kind::Any) => {
            let mut all = vec![
                ints().boxed(),
                floats().boxed(),
                bools().boxed(),
                objects().boxed(),
            ];
            if input.ty.nullable {
                all.push(Just(Word::NULL.0).boxed());
            }
            Union::new(all).boxed()
        }
        (Repr::Word, Kind::Int) => ints().boxed(),
        (Repr::Word, Kind::Float) => floats().boxed(),
        (Repr::Word, Kind::Bool) => bools().boxed(),
        (Repr::I64, _) => prop_oneof![-70i64..70, any::<i64>()]
            .prop_map(|int| int as u64)
            .boxed(),
        (Repr::F64, _) => doubles().boxed(),
        (Repr::Flag, _) => (0u64..2).boxed(),
        (Repr::Word, Kind::Object(_)) | (Repr::Pointer, _) => return None,
    })
}

/// Whether a micro-op can be run on operands alone: it looks at no memory that changes. The widths of raw integers are not in the
/// tables: those are left to the tests of instructions.
fn runs_alone(info: &OpInfo) -> bool {
    let simple = |input: &Input| bits(input).is_some() && input.ty.repr != Repr::I64;
    info.effects.pure && !info.inputs.is_empty() && info.inputs.iter().all(simple)
}

fn fact_of(word: Word) -> Fact {
    let class = |class: *const _| Some(class as usize);
    let (nature, class) = if word.is_int() {
        (Nature::Int, class(&raw const types::INT))
    } else if word.is_float() {
        (Nature::Float, class(&raw const types::FLOAT))
    } else if word.is_null() {
        (Nature::Any, None)
    } else if word.is(Word::unowned((&raw const types::TRUE).cast()))
        || word.is(Word::unowned((&raw const types::FALSE).cast()))
    {
        (Nature::Bool, class(&raw const types::BOOL))
    } else {
        // SAFETY: words of these tests refer to static objects.
        (
            Nature::Object,
            class(unsafe { std::ptr::from_ref((*word.object()).class()) }),
        )
    };
    Fact {
        nature,
        class,
        not_null: !word.is_null(),
        immediate: word.is_int() || word.is_float(),
        counted: word.is_owned(),
        uncounted: is_uncounted(word),
        constant: Some(word.0),
    }
}

/// Whether a word is no reference that anybody counts.
fn is_uncounted(word: Word) -> bool {
    // SAFETY: words of these tests refer to objects that live as long.
    word.is_null() || !word.is_reference() || unsafe { (*word.object()).is_immortal() }
}

/// Whether the value is one of those that the fact is about.
fn holds(fact: Fact, repr: Repr, bits: u64) -> bool {
    if repr != Repr::Word {
        return fact.constant.is_none_or(|constant| constant == bits);
    }
    let word = Word(bits);
    let is = fact_of(word);
    (fact.nature == Nature::Any || fact.nature == is.nature)
        && fact.class.is_none_or(|class| is.class == Some(class))
        && (!fact.not_null || !word.is_null())
        && (!fact.immediate || is.immediate)
        && (!fact.counted || is.counted)
        && (!fact.uncounted || is.uncounted)
        && fact
            .constant
            .is_none_or(|constant| Word(constant).is(word) || constant == bits)
}

/// Runs a micro-op that looks at nothing but its operands, the static objects that they refer to, and words of the thread. Its results
/// are only there where it goes on.
fn run(id: OpId, values: &[u64], outputs: usize) -> (Outcome, Vec<u64>) {
    let mut registers: Vec<u64> = values.to_vec();
    registers.resize(values.len() + outputs, 0);
    let operands: Vec<u32> = (0..registers.len() as u32).collect();
    let mut thread = vec![0u64; size_of::<Thread>().div_ceil(8)];
    // SAFETY: as its users say, it looks at nothing else.
    let outcome = unsafe {
        Printed::execute(
            id,
            thread.as_mut_ptr().cast(),
            registers.as_mut_ptr(),
            operands.as_ptr(),
        )
    };
    (outcome, registers.split_off(values.len()))
}

fn check(id: OpId, info: &OpInfo, values: &[u64], known: &[Known]) -> Result<(), TestCaseError> {
    let definitions = definitions();
    let mut knowledge = Knowledge::new(definitions.tables);
    let mut nodes = Vec::new();
    for (at, ((input, &bits), known)) in info.inputs.iter().zip(values).zip(known).enumerate() {
        let value = Val(at as u32);
        knowledge.declare(value, input.ty);
        let node = Node::Val(value);
        let all = match input.ty.repr {
            Repr::Word => fact_of(Word(bits)),
            _ => Fact {
                constant: Some(bits),
                ..Fact::default()
            },
        };
        let none = Fact::default();
        let learned = match known {
            Known::Type => none,
            Known::NotNull => Fact {
                not_null: all.not_null,
                ..none
            },
            Known::Nature => Fact {
                nature: all.nature,
                not_null: all.not_null,
                ..none
            },
            Known::Class => Fact {
                constant: None,
                ..all
            },
            Known::Constant => all,
        };
        knowledge.learn(node, learned);
        nodes.push(knowledge.resolve(node));
    }
    let mut outputs = vec![Node::Const(Repr::Word, 0); info.outputs.len()];
    knowledge.begin_op();
    let Some(flow) = (definitions.derive)(&mut knowledge, id, &nodes, &mut outputs) else {
        return Ok(());
    };

    let (outcome, results) = run(id, values, info.outputs.len());
    match flow {
        Flow::Exits => prop_assert_eq!(outcome, Outcome::Exit, "the rule says that it leaves"),
        Flow::Raises => prop_assert_eq!(outcome, Outcome::Raise, "the rule says that it raises"),
        Flow::Ends if !knowledge.may_exit() => {
            prop_assert_eq!(
                outcome,
                Outcome::Next,
                "the rule says that it does not leave"
            );
        }
        Flow::Ends => {}
    }
    if outcome != Outcome::Next {
        return Ok(());
    }
    for ((output, node), &bits) in info.outputs.iter().zip(&outputs).zip(&results) {
        let fact = knowledge.fact(*node);
        prop_assert!(
            holds(fact, output.ty.repr, bits),
            "{}: {:#x} is not in {:?}",
            output.name,
            bits,
            fact
        );
    }
    for (at, (input, &bits)) in info.inputs.iter().zip(values).enumerate() {
        let fact = knowledge.fact(Node::Val(Val(at as u32)));
        prop_assert!(
            holds(fact, input.ty.repr, bits),
            "{} is {:#x} after it, not in {:?}",
            input.name,
            bits,
            fact
        );
    }
    Ok(())
}

#[test]
fn what_a_rule_knows_of_a_result_is_so() {
    let tables = definitions().tables;
    let mut checked = 0;
    for (number, info) in tables
        .ops
        .iter()
        .enumerate()
        .filter(|(_, info)| runs_alone(info))
    {
        checked += 1;
        let id = OpId(number as u16);
        let values: Vec<_> = info.inputs.iter().filter_map(bits).collect();
        let known = vec![select(&ALL[..]); info.inputs.len()];
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(300)
        });
        if let Err(error) = runner.run(&(values, known), |(values, known)| {
            check(id, info, &values, &known)
        }) {
            panic!("`{}`, bytecodes.def:{}: {error}", info.name, info.line);
        }
    }
    assert!(checked > 40, "only {checked} micro-ops can be run alone");
}

#[test]
fn what_an_op_is_reduced_to_does_the_same() {
    let tables = definitions().tables;
    assert!(!tables.reductions.is_empty());
    for reduction in tables.reductions {
        let info = |id| tables.op(id);
        let (op, prepare, rest) = (
            info(reduction.op),
            info(reduction.prepare),
            info(reduction.rest),
        );
        let values: Vec<_> = op.inputs.iter().filter_map(bits).collect();
        assert_eq!(values.len(), op.inputs.len(), "{} looks at memory", op.name);
        let applied = std::cell::Cell::new(0);
        let check = |values: Vec<u64>| {
            let known: Vec<u64> = reduction
                .known
                .iter()
                .map(|&at| values[at as usize])
                .collect();
            let (outcome, prepared) = run(reduction.prepare, &known, prepare.outputs.len());
            if outcome != Outcome::Next {
                return Ok(());
            }
            applied.set(applied.get() + 1);
            let inputs = reduction.inputs.iter().map(|input| match *input {
                ReducedInput::Own(at) => values[at as usize],
                ReducedInput::Prepared(at) => prepared[at as usize],
            });
            let inputs: Vec<u64> = inputs.collect();
            prop_assert_eq!(
                run(reduction.rest, &inputs, rest.outputs.len()),
                run(reduction.op, &values, op.outputs.len())
            );
            Ok(())
        };
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::with_cases(3_000)
        });
        if let Err(error) = runner.run(&values, check) {
            panic!("`{}` by `{}`: {error}", op.name, rest.name);
        }
        assert!(
            applied.get() > 100,
            "{} is hardly ever prepared for",
            rest.name
        );
    }
}

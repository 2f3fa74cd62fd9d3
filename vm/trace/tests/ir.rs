//! The IR's text, verifier and optimizer, on micro-ops made for the purpose.

use copperplate_core::Word;
use copperplate_trace::abstracts::{Abstract, Checked, Flow, Intrinsic};
use copperplate_trace::ir::{Op, Trace, parse, print, verify};
use copperplate_trace::op::*;
use copperplate_trace::optimize::knowledge::{Knowledge, Node};
use copperplate_trace::optimize::{Definitions, Level, Optimized, Rule, optimize};

const fn word(kind: Kind) -> Ty {
    Ty {
        repr: Repr::Word,
        kind,
        nullable: false,
    }
}

const fn input(name: &'static str, ty: Ty) -> Input {
    Input {
        name,
        ty,
        mode: Mode::Borrowed,
        array: false,
        seen: false,
    }
}

const fn consumed(name: &'static str, ty: Ty) -> Input {
    Input {
        mode: Mode::Consumed,
        ..input(name, ty)
    }
}

const fn output(name: &'static str, ty: Ty, owned: bool) -> Output {
    Output { name, ty, owned }
}

const EFFECTS: Effects = Effects {
    raises: false,
    escapes: false,
    blocks: false,
    pure: false,
    makes: false,
    copies: false,
    writes: false,
    looks: false,
    exits: false,
};

const PURE: Effects = Effects {
    pure: true,
    ..EFFECTS
};

const PURE_EXITS: Effects = Effects {
    pure: true,
    exits: true,
    ..EFFECTS
};

const fn op(
    name: &'static str,
    inputs: &'static [Input],
    outputs: &'static [Output],
    effects: Effects,
) -> OpInfo {
    OpInfo {
        name,
        line: 1,
        is_guard: false,
        inputs,
        outputs,
        effects,
        stores: &[],
        proves: &[],
        changes_frame: None,
        enters: None,
        asks_room: None,
    }
}

const INT: Ty = word(Kind::Int);
const ANY: Ty = word(Kind::Any);
const F64: Ty = Ty::of(Repr::F64);
const FLAG: Ty = Ty::of(Repr::Flag);

static OPS: [OpInfo; 7] = [
    OpInfo {
        is_guard: true,
        proves: &[Proof {
            input: 0,
            ty: INT,
            volatile: false,
        }],
        ..op("IS_INT", &[input("v", ANY)], &[], PURE_EXITS)
    },
    OpInfo {
        is_guard: true,
        proves: &[Proof {
            input: 0,
            ty: word(Kind::Float),
            volatile: false,
        }],
        ..op("IS_FLOAT", &[input("v", ANY)], &[], PURE_EXITS)
    },
    op(
        "ADD_INT",
        &[input("left", INT), input("right", INT)],
        &[output("sum", INT, true)],
        PURE_EXITS,
    ),
    op(
        "ADD_FLOAT",
        &[input("left", F64), input("right", F64)],
        &[output("sum", F64, false)],
        PURE,
    ),
    op(
        "LT_INT",
        &[input("left", INT), input("right", INT)],
        &[output("less", FLAG, false)],
        PURE,
    ),
    op(
        "PAIR",
        &[consumed("first", ANY), consumed("second", ANY)],
        &[output("pair", ANY, true)],
        Effects {
            makes: true,
            ..EFFECTS
        },
    ),
    op(
        "CALL",
        &[input("callable", ANY)],
        &[output("result", ANY, true)],
        Effects {
            raises: true,
            escapes: true,
            ..EFFECTS
        },
    ),
];

static TABLES: Tables = Tables {
    run: &[],
    ops: &OPS,
    joins: &[],
    reductions: &[],
    layouts: &[],
    frame_function: None,
    function_code: None,
    class_version: None,
};

fn derive(
    knowledge: &mut Knowledge,
    op: OpId,
    inputs: &[Node],
    outputs: &mut [Node],
) -> Option<Flow> {
    let k = knowledge;
    match TABLES.op(op).name {
        name @ ("IS_INT" | "IS_FLOAT") => {
            let which = if name == "IS_INT" {
                Intrinsic::IsInt
            } else {
                Intrinsic::IsFloat
            };
            let is = k.intrinsic(which, Scalar::I64, inputs);
            let not = k.not(is);
            if k.exit_if(not) {
                return Some(Flow::Exits);
            }
        }
        "ADD_INT" => {
            let (sum, overflow) = k.checked(Checked::Add, inputs[0], inputs[1]);
            if k.exit_if(overflow) {
                return Some(Flow::Exits);
            }
            outputs[0] = sum;
        }
        _ => return None,
    }
    Some(Flow::Ends)
}

fn fold(op: OpId, args: &[u64], results: &mut [u64]) -> bool {
    match TABLES.op(op).name {
        "ADD_INT" => {
            let sum = Word(args[0]).int() + Word(args[1]).int();
            match Word::from_int(sum) {
                Some(word) => {
                    results[0] = word.0;
                    true
                }
                None => false,
            }
        }
        "LT_INT" => {
            results[0] = u64::from((args[0] as i64) < args[1] as i64);
            true
        }
        _ => false,
    }
}

const DEFINITIONS: Definitions = Definitions {
    tables: &TABLES,
    derive,
    fold,
    class_of_version: None,
    is_steady: None,
};

fn read(text: &str) -> Trace {
    let trace = parse(&TABLES, text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    verify(&TABLES, &trace).unwrap_or_else(|error| panic!("{error}\n{text}"));
    trace
}

fn optimized(text: &str) -> Optimized {
    let result = optimize(&DEFINITIONS, &read(text), Level::default());
    verify(&TABLES, &result.trace)
        .unwrap_or_else(|error| panic!("{error}\n{}", print(&TABLES, &result.trace)));
    result
}

fn count(trace: &Trace, block: usize, name: &str) -> usize {
    let id = TABLES.op_named(name);
    trace.blocks[block]
        .insts
        .iter()
        .filter(|inst| matches!(inst.op, Op::Micro(op) if Some(op) == id))
        .count()
}

fn invalid(text: &str) -> String {
    let trace = parse(&TABLES, text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    verify(&TABLES, &trace).expect_err("invalid").to_string()
}

/// `while i < 100: i += 1`, each instruction with its words in memory.
const INTEGER_LOOP: &str = "trace {
  f0: v0, locals 2, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    IS_INT v1 ? s0
    v2: flag = LT_INT v1, 100
    guard_true v2 ? s0
    v3: word? = load_slot f0.l0
    IS_INT v3 ? s1
    v4: owned int = ADD_INT v3, 1 ? s1
    v5: owned word? = take_slot f0.l0
    store_slot f0.l0 v4
    close v5 / s2
    check_valid ? s3
    jump b1()
  s0: f0 at 0 depth 0
  s1: f0 at 2 depth 0
  s2: f0 at 2 depth 0
  s3: f0 at 4 depth 0
}
";

#[test]
fn text_comes_back_as_it_was() {
    let once = print(&TABLES, &read(INTEGER_LOOP));
    assert_eq!(once, print(&TABLES, &read(&once)));
}

#[test]
fn mistakes_in_text_have_a_place() {
    let unknown = "trace {\n  b0():\n    NO_SUCH_OP\n    exit\n}";
    let error = parse(&TABLES, unknown).expect_err("no trace");
    assert_eq!(error.to_string(), "3:5: there is no operation `NO_SUCH_OP`");
    let undefined = "trace {\n  b0():\n    IS_INT v7\n    exit\n}";
    let error = parse(&TABLES, undefined).expect_err("no trace");
    assert_eq!(error.to_string(), "3:12: v7 is not defined");
    let error = parse(&TABLES, "trace {\n  b0(:\n}").expect_err("no trace");
    assert_eq!((error.line, error.column), (2, 6));
}

const FRAME: &str = "trace {
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  s0: f0 at 0 depth 0
  b0(v0: pointer):
";

#[test]
fn the_verifier_names_the_instruction() {
    let twice = invalid(&format!(
        "{FRAME} v1: owned word? = take_slot f0.l0\n close v1 / s0\n close v1 / s0\n exit ? s0 }}"
    ));
    assert!(twice.contains("nothing says what f0.l0 holds"), "{twice}");
    let lost = invalid(&format!(
        "{FRAME} v1: word? = load_slot f0.l0\n v2: owned word? = dup v1\n exit ? s0 }}"
    ));
    assert_eq!(
        lost,
        "b0 instruction 2 `exit ? s0`: s0: v2 is forgotten with its reference"
    );
    let kind = invalid(&format!(
        "{FRAME} v1: word? = load_slot f0.l0\n v2: f64 = ADD_FLOAT v1, #1.0\n exit ? s0 }}"
    ));
    assert!(kind.contains("`v2: f64 = ADD_FLOAT v1, #1.0`"), "{kind}");
    let over = invalid(&format!("{FRAME} store_slot f0.l0 5\n exit ? s0 }}"));
    assert!(over.contains("still holds a reference"), "{over}");
}

#[test]
fn a_loop_over_small_integers_keeps_a_comparison_and_an_addition() {
    let result = optimized(INTEGER_LOOP);
    let text = print(&TABLES, &result.trace);
    assert_eq!(result.trace.blocks.len(), 2, "{text}");
    assert_eq!(count(&result.trace, 0, "IS_INT"), 1, "{text}");
    assert_eq!(count(&result.trace, 1, "IS_INT"), 0, "{text}");
    let body = &result.trace.blocks[1].insts;
    assert_eq!(body.len(), 4, "{text}");
    assert_eq!(result.trace.blocks[1].params.len(), 1, "{text}");
    assert_eq!(result.fired[Rule::Peel as usize], 1);
    assert_eq!(result.fired[Rule::KnownGuard as usize], 2);
}

/// `x = x + 0.5` for ever.
const FLOAT_LOOP: &str = "trace {
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    IS_FLOAT v1 ? s0
    v2: f64 = unbox v1
    v3: f64 = ADD_FLOAT v2, #0.5
    v4: owned float = box v3
    v5: owned word? = take_slot f0.l0
    store_slot f0.l0 v4
    close v5 / s0
    jump b1()
  s0: f0 at 0 depth 0
}
";

#[test]
fn floats_go_round_a_loop_unboxed() {
    let result = optimized(FLOAT_LOOP);
    let text = print(&TABLES, &result.trace);
    let body = &result.trace.blocks[1].insts;
    assert_eq!(body.len(), 2, "{text}");
    assert_eq!(count(&result.trace, 1, "ADD_FLOAT"), 1, "{text}");
    let param = result.trace.blocks[1].params[0];
    assert_eq!(result.trace.repr(param), Repr::F64, "{text}");
}

#[test]
fn what_waits_is_stored_before_python_code_runs() {
    let text = "trace {
  f0: v0, locals 2, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    IS_INT v1 ? s0
    v2: owned int = ADD_INT v1, 1 ? s0
    v3: owned word? = take_slot f0.l0
    store_slot f0.l0 v2
    close v3 / s0
    v4: word? = load_slot f0.l1
    v5: owned word = CALL v4 / s1
    close v5 / s1
    check_valid ? s1
    jump b1()
  s0: f0 at 0 depth 0
  s1: f0 at 2 depth 0
}
";
    let result = optimized(text);
    let printed = print(&TABLES, &result.trace);
    let body = &result.trace.blocks[1].insts;
    let store = body
        .iter()
        .position(|inst| matches!(inst.op, Op::StoreSlot(_) | Op::LendSlot(_)));
    let call = body
        .iter()
        .position(|inst| matches!(inst.op, Op::Micro(id) if TABLES.op(id).name == "CALL"));
    assert!(store.is_some() && store < call, "{printed}");
}

#[test]
fn a_further_reference_costs_nothing_while_another_is_there() {
    let text = "trace {
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    v2: owned word? = dup v1
    store_slot f0.o0 v2
    v3: owned word? = take_slot f0.o0
    close v3 / s0
    exit ? s0
  s0: f0 at 0 depth 0
}
";
    let result = optimized(text);
    let printed = print(&TABLES, &result.trace);
    assert_eq!(result.trace.len(), 1, "{printed}");
}

/// The local `f0.l0`, and the operand that it is pushed as, each asked whether it is a float.
fn asked(local: &str, operand: &str) -> String {
    let text = format!(
        "trace {{
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: {local}word? = load_slot f0.l0
    v2: owned word? = dup v1
    store_slot f0.o0 v2
    v3: {operand}word? = load_slot f0.o0
    IS_FLOAT v3 ? s0
    v4: word? = load_slot f0.l0
    IS_INT v4 ? s0
    exit ? s0
  s0: f0 at 3 depth 1
}}
"
    );
    print(&TABLES, &optimized(&text).trace)
}

#[test]
fn what_was_a_counted_reference_has_to_be_one_before_it_is_asked_for_its_class() {
    let printed = asked("counted ", "");
    let guard = printed.find("guard_counted v1 ? s0");
    assert!(guard < printed.find("IS_FLOAT v1"), "{printed}");
    assert_eq!(printed.matches("guard_counted").count(), 1, "{printed}");
}

#[test]
fn a_local_may_be_lent_though_a_further_reference_to_it_is_counted() {
    let printed = asked("", "counted ");
    assert!(!printed.contains("guard_counted"), "{printed}");
}

#[test]
fn an_exit_makes_the_references_that_were_put_off() {
    let text = "trace {
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    v2: owned word? = dup v1
    store_slot f0.o0 v2
    exit ? s0
  s0: f0 at 3 depth 1
}
";
    let printed = print(&TABLES, &optimized(text).trace);
    assert!(printed.contains("{ f0.o0 = dup v1 }"), "{printed}");
}

#[test]
fn an_exit_makes_the_objects_that_nobody_else_looks_at() {
    let text = "trace {
  f0: v0, locals 1, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    v2: owned word? = dup v1
    v3: owned word = PAIR v2, 1
    store_slot f0.o0 v3
    v4: word? = load_slot f0.l0
    IS_INT v4 ? s0
    v5: owned word? = take_slot f0.o0
    close v5 / s1
    exit ? s1
  s0: f0 at 3 depth 1
  s1: f0 at 4 depth 0
}
";
    let result = optimized(text);
    let printed = print(&TABLES, &result.trace);
    assert_eq!(count(&result.trace, 0, "PAIR"), 0, "{printed}");
    let state = "{ f0.o0 = made 0 } make PAIR(dup v1, borrowed 1)";
    assert!(printed.contains(state), "{printed}");
    assert_eq!(print(&TABLES, &read(&printed)), printed);
}

/// A trace in the frame of a call that is not made yet, with what comes next in it.
fn planned(insts: &str) -> String {
    format!(
        "trace {{
  f0: v0, locals 0, depth 1, code 0x0, function 0x0
  f1: v1, locals 0, depth 0, code 0x0, function 0x0, from f0 at 1+2 depth 1 base 1
  b0(v0: pointer):
    v2: word? = load_slot f0.o0
    plan_frame f1
    {insts}
  s0: f1 at 0 depth 0 planned 1 {{ f1.function = borrowed v2 }}
  s1: f1 at 0 depth 0 {{ f1.function = borrowed v2 }}
  s2: f0 at 3 depth 1
}}
"
    )
}

#[test]
fn states_say_which_frames_are_not_made_yet() {
    for right in [
        "exit ? s0",
        "leave_frame f1\n exit ? s2",
        "v1: pointer = make_frame f1 * 1 v2\n exit ? s1",
    ] {
        let once = print(&TABLES, &read(&planned(right)));
        assert_eq!(once, print(&TABLES, &read(&once)));
    }
    let early = invalid(&planned("exit ? s1"));
    assert!(early.contains("other frames are planned"), "{early}");
    let late = invalid(&planned("v1: pointer = make_frame f1 * 1 v2\n exit ? s0"));
    assert!(late.contains("other frames are planned"), "{late}");
    let memory = invalid(&planned("lend_slot f1.function v2\n exit ? s0"));
    assert!(memory.contains("f1 is not made yet"), "{memory}");
}

#[test]
fn without_optimization_the_trace_is_the_builders() {
    let level = Level {
        level: 0,
        ..Level::default()
    };
    let input = read(INTEGER_LOOP);
    assert_eq!(optimize(&DEFINITIONS, &input, level).trace, input);
}

#[test]
fn fuel_bounds_how_often_rules_fire() {
    for fuel in 0..8 {
        let level = Level {
            fuel,
            ..Level::default()
        };
        let result = optimize(&DEFINITIONS, &read(INTEGER_LOOP), level);
        verify(&TABLES, &result.trace)
            .unwrap_or_else(|error| panic!("{fuel}: {error}\n{}", print(&TABLES, &result.trace)));
        assert!(result.fired[Rule::KnownGuard as usize] <= fuel);
    }
}

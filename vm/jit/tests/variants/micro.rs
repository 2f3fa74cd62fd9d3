//! Micro-ops that call nothing, every variant in isolation, against the micro-op executor: results, memory, exits, and all
//! other registers kept.

use copperplate_core::cell::Cell;
use copperplate_core::dict::Dict;
use copperplate_core::list::{List, ListIterator, RangeIterator};
use copperplate_core::str::Str;
use copperplate_core::tuple::{Tuple, TupleIterator};
use copperplate_core::{Object, Thread, Value, Word, float, types};
use copperplate_jit::entry::RegisterFile;
use copperplate_jit::stencil::{Bank, CONSTANT, COUNTED, Form, Op, SMALL, SMALL_LIMIT};
use copperplate_jit::table::{MICRO, OPS, STENCILS};
use copperplate_objects::testing::with_thread;
use copperplate_trace::execute::{MicroOps, Outcome};
use copperplate_trace::generated::{Printed, TABLES};
use copperplate_trace::op::{Kind, Mode, OpId, OpInfo, Repr, Ty};

use crate::machine::{Machine, Way, filled};

/// Ops that take what a place holds for what the compiler put there, and cannot be given anything.
const TRUSTING: &[&str] = &[
    "LOAD_TYPE_FUNCTION",
    "LOAD_DEREF",
    "DELETE_DEREF",
    "UNPACK_",
];

/// What the definitions call an index that is known to be within bounds.
const PLACE: &str = "place";

/// Cases for each variant.
const CASES: usize = 10;

/// Objects that inputs may refer to, and the memory that must be the same afterwards.
struct Samples {
    objects: Vec<(u16, Value)>,
    words: Vec<u64>,
}

impl Samples {
    fn new() -> Samples {
        let small = |value: i64| copperplate_core::int::from_i64(value);
        let text = Str::new("text");
        let items = || vec![small(3), Str::new("item"), float::from_f64(0.5)];
        let list = List::new(items());
        let tuple = Tuple::new(items());
        let iterated = List::new(items());
        let list_iterator = ListIterator::new(iterated.exact::<List>().expect("a list"));
        let over = Tuple::new(items());
        let tuple_iterator = TupleIterator::new(over.exact::<Tuple>().expect("a tuple"));
        let named = [
            ("Str", text),
            ("List", list),
            ("List", List::new(Vec::new())),
            ("Tuple", tuple),
            ("ListIterator", list_iterator),
            ("TupleIterator", tuple_iterator),
            ("RangeIterator", RangeIterator::new(5, 2, 7)),
            ("RangeIterator", RangeIterator::new(5, 2, 0)),
            ("Float", float::from_f64(2.0f64.powi(200))),
            ("Dict", Dict::new()),
            ("Cell", Cell::new(small(9).into())),
        ];
        let objects: Vec<(u16, Value)> = named
            .into_iter()
            .map(|(name, value)| (TABLES.layout_named(name).expect("a layout"), value))
            .collect();
        let mut words: Vec<u64> = [0, 1, -1, 63, 64, (1 << 25) - 1, (1 << 61) - 1, -(1 << 61)]
            .into_iter()
            .map(|value| Word::from_int(value).expect("62 bits").0)
            .collect();
        words.extend([0.0, -1.5, 3.25].map(|f| Word::from_float(f).expect("immediate").0));
        let immortal = [
            (&raw const types::NONE).cast::<Object>(),
            (&raw const types::TRUE).cast(),
            (&raw const types::FALSE).cast(),
        ];
        words.extend(immortal.map(|object| Word::unowned(object).0));
        Samples { objects, words }
    }

    /// What an input of a type can be; empty: nobody knows.
    fn of(&self, ty: Ty, small: bool) -> Vec<u64> {
        let bool_word = |value: bool| self.words[self.words.len() - if value { 2 } else { 1 }];
        match (ty.repr, ty.kind) {
            (Repr::F64, _) => [0.0, -0.0, 1.5, -2.5e300, f64::INFINITY, f64::NAN, 7.0]
                .map(f64::to_bits)
                .to_vec(),
            (Repr::Flag, _) => vec![0, 1],
            (Repr::I64, _) if small => vec![0, 1],
            (Repr::I64, _) => vec![0, 1, 2, 63, SMALL_LIMIT - 1, u64::MAX, i64::MAX as u64],
            (Repr::Pointer, _) => Vec::new(),
            (Repr::Word, Kind::Int) => self.words[..8].to_vec(),
            (Repr::Word, Kind::Float) => self.words[8..11].to_vec(),
            (Repr::Word, Kind::Bool) => vec![bool_word(true), bool_word(false)],
            (Repr::Word, Kind::Object(layout)) => self
                .objects
                .iter()
                .filter(|(other, _)| *other == layout)
                .map(|(_, value)| value.word().0)
                .collect(),
            (Repr::Word, Kind::Any) => {
                let objects = self.objects.iter().map(|(_, value)| value.word().0);
                self.words.iter().copied().chain(objects).collect()
            }
        }
    }

    /// The bytes of all objects, fields and headers.
    fn memory(&self) -> Vec<u64> {
        let mut memory = Vec::new();
        for (layout, value) in &self.objects {
            let words = size(*layout) / 8;
            let start = value.word().object().cast::<u64>();
            // SAFETY: the object has all fields of its layout; nobody writes to it meanwhile.
            memory.extend((0..words).map(|at| unsafe { start.add(at).read_volatile() }));
        }
        memory
    }

    /// Puts the bytes back.
    fn restore(&self, memory: &[u64]) {
        let mut from = memory.iter();
        for (layout, value) in &self.objects {
            let start = value.word().object().cast::<u64>();
            for at in 0..size(*layout) / 8 {
                let word = from.next().expect("as much as was read");
                // SAFETY: the object's own bytes.
                unsafe { start.add(at).write_volatile(*word) };
            }
        }
    }
}

/// Bytes of an object that definitions know of.
fn size(layout: u16) -> usize {
    let fields = TABLES.layouts[usize::from(layout)].fields.iter();
    fields
        .map(|field| field.offset as usize + 8)
        .max()
        .unwrap_or(16)
        .next_multiple_of(8)
}

/// What an op did.
#[derive(PartialEq, Debug)]
struct Did {
    way: Way,
    outputs: Vec<u64>,
    memory: Vec<u64>,
}

fn by_executor(thread: *mut Thread, id: usize, inputs: &[u64], samples: &Samples) -> Did {
    let info = &TABLES.ops[id];
    let mut registers = inputs.to_vec();
    registers.resize(inputs.len() + info.outputs.len(), 0);
    let operands: Vec<u32> = (0..registers.len() as u32).collect();
    // SAFETY: the inputs are of the types that the micro-op takes.
    let outcome = unsafe {
        Printed::execute(
            OpId(id as u16),
            thread,
            registers.as_mut_ptr(),
            operands.as_ptr(),
        )
    };
    let way = match outcome {
        Outcome::Next => Way::Next,
        Outcome::Exit => Way::Exit,
        Outcome::Raise => Way::Error,
        other => unreachable!("a micro-op ends as no micro-op does: {other:?}"),
    };
    Did {
        way,
        outputs: registers.split_off(inputs.len()),
        memory: samples.memory(),
    }
}

struct Tester {
    machine: Machine,
    samples: Samples,
    thread: *mut Thread,
    seed: usize,
}

impl Tester {
    /// Values for the inputs; the same for those that are in one register. `None`: no such case.
    fn case(
        &mut self,
        info: &OpInfo,
        places: &[u32],
        counted: &[bool],
        at: usize,
    ) -> Option<Vec<u64>> {
        let small = info
            .inputs
            .iter()
            .any(|input| matches!(input.ty.kind, Kind::Object(_)));
        let has_place = info.inputs.iter().any(|input| input.name == PLACE);
        let mut inputs: Vec<u64> = Vec::new();
        for (number, input) in info.inputs.iter().enumerate() {
            let bank = |ty: Ty| ty.repr == Repr::F64;
            let same = (0..number).find(|&other| {
                places[other] == places[number]
                    && ![CONSTANT, SMALL].contains(&places[number])
                    && bank(info.inputs[other].ty) == bank(input.ty)
            });
            if let Some(same) = same {
                let fits = !counted[number] || Word(inputs[same]).is_owned();
                if info.inputs[same].ty != input.ty || !fits {
                    return None;
                }
                inputs.push(inputs[same]);
                continue;
            }
            let mut values = self.samples.of(input.ty, small);
            match input.ty.kind {
                // A place has been found to be one of the container, which has some: the first sample.
                Kind::Int if input.name == PLACE => values.truncate(2),
                Kind::Object(_) if has_place => values.truncate(1),
                _ => {}
            }
            if places[number] == SMALL {
                values.retain(|&bits| bits < SMALL_LIMIT);
            }
            if counted[number] {
                values.retain(|&word| Word(word).is_owned());
            }
            self.seed = self.seed.wrapping_mul(6364136223846793005).wrapping_add(99);
            let choice = if number == 0 { at } else { self.seed >> 33 };
            inputs.push(*values.get(choice % values.len().max(1))?);
        }
        Some(inputs)
    }

    /// Runs every variant of a template; how many there were.
    fn test(&mut self, id: usize, template: &'static Op, expected_flag: Option<bool>) -> usize {
        let info = &TABLES.ops[id];
        let operands = template.inputs.len() + template.outputs.len();
        let mut ran = 0;
        for &(key, stencil) in template.variants {
            let digits = (0..operands).map(|at| key >> (4 * at) & 15);
            let (places, counted): (Vec<u32>, Vec<bool>) = digits
                .map(|digit| (digit & !COUNTED, digit & COUNTED != 0))
                .unzip();
            for at in 0..CASES {
                let Some(inputs) = self.case(info, &places, &counted, at) else {
                    break;
                };
                ran += 1;
                let before = self.samples.memory();
                let mut expected = by_executor(self.thread, id, &inputs, &self.samples);
                self.samples.restore(&before);
                if let Some(flag) = expected_flag {
                    let outputs = std::mem::take(&mut expected.outputs);
                    if (outputs[0] != 0) != flag {
                        expected.way = Way::Exit;
                    }
                }
                let mut file = filled(at as u64);
                let constants = place(template, &places, &inputs, &mut file);
                let stencil = &STENCILS[usize::from(stencil)];
                let outcome = self.machine.run(stencil, &constants, self.thread, &file);
                let outputs = taken(template, &places, &outcome.file);
                let found = Did {
                    way: outcome.way,
                    outputs: if outcome.way == Way::Next {
                        outputs
                    } else {
                        expected.outputs.clone()
                    },
                    memory: self.samples.memory(),
                };
                self.samples.restore(&before);
                let what = format!("{} {places:?} {counted:?} of {inputs:#x?}", template.name);
                assert_eq!(found, expected, "{what}");
                let mut kept = file;
                if outcome.way == Way::Next {
                    for (number, bank) in template.outputs.iter().enumerate() {
                        let register = places[template.inputs.len() + number] as usize;
                        match bank {
                            Bank::Word => kept.words[register] = outcome.file.words[register],
                            Bank::Double => kept.doubles[register] = outcome.file.doubles[register],
                        }
                    }
                }
                assert_eq!(bits(&outcome.file), bits(&kept), "{what}: other registers");
            }
        }
        ran
    }
}

fn bits(file: &RegisterFile) -> ([u64; 6], [u64; 6]) {
    (file.words, file.doubles.map(f64::to_bits))
}

/// Puts inputs into registers; the constants among them.
fn place(op: &Op, places: &[u32], inputs: &[u64], file: &mut RegisterFile) -> Vec<u64> {
    for ((&place, &bank), &input) in places.iter().zip(op.inputs).zip(inputs) {
        match (place, bank) {
            (CONSTANT | SMALL, _) => {}
            (place, Bank::Word) => file.words[place as usize] = input,
            (place, Bank::Double) => file.doubles[place as usize] = f64::from_bits(input),
        }
    }
    inputs.to_vec()
}

fn taken(op: &Op, places: &[u32], file: &RegisterFile) -> Vec<u64> {
    let places = places[op.inputs.len()..].iter();
    places
        .zip(op.outputs)
        .map(|(&place, bank)| match bank {
            Bank::Word => file.words[place as usize],
            Bank::Double => file.doubles[place as usize].to_bits(),
        })
        .collect()
}

#[test]
fn every_variant_does_as_the_micro_op() {
    with_thread(|thread| {
        let mut tester = Tester {
            machine: Machine::new(),
            samples: Samples::new(),
            thread,
            seed: 1,
        };
        let (mut ran, mut skipped) = (Vec::new(), Vec::new());
        for (id, micro) in MICRO.iter().enumerate() {
            let info = &TABLES.ops[id];
            let gives_away = info.inputs.iter().any(|input| input.mode == Mode::Consumed);
            for (number, flag) in [
                (micro.plain, None),
                (micro.unless_true, Some(true)),
                (micro.unless_false, Some(false)),
            ] {
                let Some(template) = number.map(|number| &OPS[usize::from(number)]) else {
                    continue;
                };
                let trusts = TRUSTING.iter().any(|op| info.name.starts_with(op));
                if template.form == Form::Call || gives_away || trusts {
                    continue;
                }
                if tester.test(id, template, flag) > 0 {
                    ran.push(template.name);
                } else {
                    skipped.push(template.name);
                }
            }
        }
        println!("tested {}, without operands: {skipped:?}", ran.len());
        assert!(ran.len() > 100, "{ran:?}");
    });
}

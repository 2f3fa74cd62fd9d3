//! One test of one instruction: made of a row of small numbers, so that proptest, a fuzzer and a command line can all write
//! one down, and smaller numbers make a simpler case.

use std::fmt::Write as _;

use super::machine::{Events, Traces};
use super::pool::{ALL_DYING, DISTURBANCES, EXPRESSIONS, IMMEDIATE, NAMES, expression};
use super::table::{Instruction, Operand};
use crate::choices::Choices;

/// A word that the instruction finds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Given {
    /// Index into [`EXPRESSIONS`]; `None`: the null word.
    pub expression: Option<usize>,
    /// On the stack as a reference that is not counted.
    pub borrowed: bool,
}

impl Given {
    pub const NULL: Given = Given {
        expression: None,
        borrowed: false,
    };

    pub fn owned(expression: usize) -> Given {
        Given {
            expression: Some(expression),
            borrowed: false,
        }
    }

    fn show(self) -> String {
        match self.expression {
            None => "null".into(),
            Some(index) if self.borrowed => format!("{} (borrowed)", EXPRESSIONS[index]),
            Some(index) => EXPRESSIONS[index].into(),
        }
    }
}

/// How many locals hold any values: those numbered 1, 2 and 3. Number 0 is the namespace, behind these come cells.
pub const PLAIN_LOCALS: usize = 3;
/// How many of the locals are free variables, the last ones.
pub const FREE_VARIABLES: usize = 3;
/// All locals.
pub const LOCALS: usize = 1 + PLAIN_LOCALS + FREE_VARIABLES;
/// Constants that hold any values, behind the one that landings use.
pub const CONSTANTS: usize = 3;

/// What an instruction finds: stack from the bottom to the top, plain locals, constants.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Setting {
    pub stack: Vec<Given>,
    pub locals: Vec<Given>,
    pub constants: Vec<Given>,
    /// Index into [`EXPRESSIONS`]: the namespace.
    pub namespace: usize,
}

/// In what kind of frame the instruction runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameKind {
    /// A function that bytecode called.
    Called,
    /// A function that native code called.
    Native,
    /// An `__init__`, for the call of a class.
    Init,
    /// A function whose result nobody wants.
    Discarded,
    /// A generator in a loop.
    Loop,
    /// A generator that another one delegates to.
    Delegate,
    /// A generator that native code resumed.
    NativeGenerator,
}

impl FrameKind {
    const ALL: [FrameKind; 7] = [
        FrameKind::Called,
        FrameKind::Native,
        FrameKind::Init,
        FrameKind::Discarded,
        FrameKind::Loop,
        FrameKind::Delegate,
        FrameKind::NativeGenerator,
    ];

    /// Whether the frame is a generator's.
    pub fn is_generator(self) -> bool {
        matches!(
            self,
            FrameKind::Loop | FrameKind::Delegate | FrameKind::NativeGenerator
        )
    }
}

/// One test of one instruction.
#[derive(Clone)]
pub struct Case {
    pub instruction: &'static Instruction,
    /// The operand of each part; of a jump nothing.
    pub operands: Vec<u32>,
    /// What the instruction is specialized for.
    pub trained: Option<Setting>,
    /// What it runs with.
    pub run: Setting,
    /// Index into [`DISTURBANCES`]: what happens in between.
    pub disturbance: usize,
    /// Parts from this one on stay in their generic form.
    pub plain_from: usize,
    /// The adaptive counter has run down.
    pub due: bool,
    pub frame: FrameKind,
    /// The test keeps references to everything that it gave.
    pub held: bool,
    /// No further frame is allowed.
    pub recursion_ends: bool,
    /// The stack of frames has no room.
    pub stack_ends: bool,
    /// An exception is being handled.
    pub handling: bool,
    pub events: Events,
    pub traces: Traces,
    pub misled: Misled,
}

/// What traces expect of words, whether they are that or not.
#[derive(Clone, Copy, Default)]
pub struct Misled {
    /// Floats are objects.
    pub boxed: bool,
    /// Every word that is looked at is a counted reference.
    pub counted: bool,
}

impl Misled {
    fn decode(choices: &mut Choices<'_>) -> Misled {
        let which = choices.below(4);
        Misled {
            boxed: which & 1 != 0,
            counted: which & 2 != 0,
        }
    }
}

/// Operands for which an instruction does what it is for, and a specialized form applies, found by trying.
#[derive(Clone)]
pub struct Seed {
    pub operands: Vec<u32>,
    pub setting: Setting,
}

/// What decoding a case needs to know of the expressions.
pub trait Knowledge {
    /// The expressions that may stand for an input, by part of the instruction and number of the input; those that the
    /// specialized form wants are the second list.
    fn admitted(&self, part: &'static Instruction, input: usize) -> (&[usize], &[usize]);

    /// The expressions that a local of the part may hold.
    fn locals(&self, part: &'static Instruction) -> &[usize];

    /// The expression whose value is the class of another one's.
    fn class(&self, expression: usize) -> Option<usize>;

    /// Expressions that are namespaces.
    fn namespaces(&self) -> &[usize];

    /// Operands for which the instruction's parts can be installed, and some for which it completes.
    fn seeds(&self, instruction: &'static Instruction) -> &[Seed];
}

/// The inputs that an instruction finds on the stack, bottom first: part and number of the input.
pub fn inputs(instruction: &Instruction, operands: &[u32]) -> Vec<(&'static Instruction, usize)> {
    let mut found = Vec::new();
    let mut made = 0u32;
    for (part, operand) in instruction.parts().into_iter().zip(operands) {
        let words: Vec<_> = part
            .inputs
            .iter()
            .enumerate()
            .flat_map(|(index, input)| {
                let count = input.count.map_or(1, |count| count(*operand));
                std::iter::repeat_n((part, index), count as usize)
            })
            .collect();
        let below = words.len().saturating_sub(made as usize);
        made = made.saturating_sub(words.len() as u32) + (part.outputs[0])(*operand);
        found.splice(0..0, words[..below].iter().copied());
    }
    found
}

/// The most words that an array takes.
const LONGEST: u32 = 6;

/// Operands of a part that has a number.
fn numbers(part: &Instruction) -> Vec<u32> {
    let admitted = |operand: &u32| {
        let mut words = part.inputs.iter().filter_map(|input| input.count);
        words.all(|count| count(*operand) <= LONGEST)
            && part
                .outputs
                .iter()
                .all(|count| count(*operand) <= LONGEST + 4)
    };
    [0, 1, 2, 3, 4, 5, 15, 256, 257, 258, 513]
        .into_iter()
        .filter(admitted)
        .collect()
}

/// The operand of a part, chosen; of a jump 0.
pub fn operand(part: &Instruction, choices: &mut Choices<'_>) -> u32 {
    match part.operand {
        Operand::None | Operand::Forward | Operand::Backward => 0,
        Operand::Local => {
            let wants_cell = matches!(part.local.class, super::table::Kind::Object(_));
            let first = if wants_cell { 1 + PLAIN_LOCALS } else { 1 };
            let count = if wants_cell {
                FREE_VARIABLES
            } else {
                PLAIN_LOCALS
            };
            (LOCALS - 1 - first - choices.below(count)) as u32
        }
        Operand::Const => 1 + choices.below(CONSTANTS) as u32,
        Operand::Name => choices.below(NAMES.len()) as u32,
        Operand::Free => FREE_VARIABLES as u32,
        Operand::OneOf(values) => values[choices.below(values.len())],
        Operand::Number => {
            let numbers = numbers(part);
            numbers[choices.below(numbers.len())]
        }
    }
}

impl Case {
    /// The case that these numbers say. `None`: nothing is known for which the instruction can be specialized.
    pub fn decode(
        instruction: &'static Instruction,
        known: &dyn Knowledge,
        choices: &mut Choices<'_>,
    ) -> Option<Case> {
        let parts = instruction.parts();
        let seeds = known.seeds(instruction);
        let must = instruction.is_installed();
        let seed = match seeds.is_empty() {
            true if must => return None,
            false if must || choices.below(2) == 1 => Some(&seeds[choices.below(seeds.len())]),
            _ => None,
        };
        let operands = match seed {
            Some(seed) => seed.operands.clone(),
            None => parts.iter().map(|part| operand(part, choices)).collect(),
        };
        let near = seed.map(|seed| &seed.setting);
        let trained = near.filter(|_| must).cloned();
        // How far the run is from what the form was made for.
        let distance = choices.below(4);
        let run = Setting::decode(instruction, &operands, known, choices, near, distance);
        let frames = FrameKind::ALL.into_iter();
        let frames: Vec<FrameKind> = frames
            .filter(|frame| !instruction.suspends || frame.is_generator())
            .collect();
        let frame = if choices.below(3) == 0 || instruction.suspends {
            frames[choices.below(frames.len())]
        } else {
            frames[0]
        };
        let disturbed = choices.rarely(3);
        let events = [Events::None, Events::Harmless, Events::Raising];
        let traces = [
            Traces::Never,
            Traces::Executor,
            Traces::Hot,
            Traces::Raising,
            Traces::Cold,
        ];
        Some(Case {
            instruction,
            operands,
            run,
            trained,
            frame,
            disturbance: choices.below(DISTURBANCES.len()) * usize::from(disturbed),
            plain_from: if choices.rarely(5) {
                1 + choices.below(parts.len())
            } else {
                parts.len()
            },
            due: choices.rarely(3),
            held: !choices.rarely(3),
            recursion_ends: choices.rarely(8),
            stack_ends: choices.rarely(8),
            handling: choices.rarely(4),
            events: events[choices.below(3)],
            traces: traces[choices.below(traces.len())],
            misled: Misled::decode(choices),
        })
    }
}

/// An operand that can be exchanged: where it stands, on the stack or as a local, and what may stand there.
struct Exchangeable<'a> {
    place: Standing,
    admitted: &'a [usize],
    wanted: &'a [usize],
}

#[derive(Clone, Copy)]
enum Standing {
    Stack(usize),
    Local(usize),
}

impl Case {
    /// A case in which little is other than in one for which the instruction can be specialized, or does what it is for: what an
    /// operand is, and everything else that is the same. So one test fails, and the others hold. `None`: no such is known.
    pub fn beside(
        instruction: &'static Instruction,
        known: &dyn Knowledge,
        choices: &mut Choices<'_>,
    ) -> Option<Case> {
        let seeds = known.seeds(instruction);
        if seeds.is_empty() {
            return Case::decode(instruction, known, choices);
        }
        let Seed { operands, setting } = seeds[choices.below(seeds.len())].clone();
        let parts = instruction.parts();
        let mut run = setting.clone();
        for _ in 0..1 + usize::from(choices.rarely(4)) {
            run.exchange(instruction, &operands, known, choices);
        }
        let frames = FrameKind::ALL.into_iter();
        let frame = frames
            .into_iter()
            .find(|frame| !instruction.suspends || frame.is_generator())?;
        let plain = parts.len() > 1 && choices.below(2) == 0;
        let events = [Events::None, Events::Harmless, Events::Raising];
        Some(Case {
            instruction,
            operands,
            run,
            trained: instruction.is_installed().then_some(setting),
            frame,
            disturbance: 0,
            plain_from: if plain {
                choices.below(parts.len())
            } else {
                parts.len()
            },
            due: false,
            held: choices.below(2) == 0,
            recursion_ends: false,
            stack_ends: false,
            handling: choices.rarely(4),
            events: events[choices.below(3)],
            traces: Traces::Never,
            misled: Misled::decode(choices),
        })
    }
}

impl Setting {
    /// Puts something else in the place of an operand, or everywhere where that stands.
    fn exchange(
        &mut self,
        instruction: &Instruction,
        operands: &[u32],
        known: &dyn Knowledge,
        choices: &mut Choices<'_>,
    ) {
        let parts = instruction.parts();
        let mut places = Vec::new();
        let inputs = inputs(instruction, operands);
        for (at, (part, input)) in inputs.into_iter().enumerate() {
            let (admitted, wanted) = known.admitted(part, input);
            places.push(Exchangeable {
                place: Standing::Stack(at),
                admitted,
                wanted,
            });
        }
        for (part, operand) in parts.iter().zip(operands) {
            let local = LOCALS.checked_sub(2 + *operand as usize);
            let local = local.filter(|local| *local < PLAIN_LOCALS);
            if let (Operand::Local, Some(local)) = (part.operand, local) {
                places.push(Exchangeable {
                    place: Standing::Local(local),
                    admitted: known.locals(parts[0]),
                    wanted: &[],
                });
            }
        }
        if places.is_empty() {
            return;
        }
        let Exchangeable {
            place,
            admitted,
            wanted,
        } = places[choices.below(places.len())];
        let of_texts = |texts: &[&str]| -> Vec<usize> {
            let all = texts.iter().filter_map(|text| expression(text));
            all.filter(|index| admitted.contains(index)).collect()
        };
        let from = match choices.below(6) {
            0..3 => of_texts(ALL_DYING),
            3 => of_texts(IMMEDIATE),
            4 if !wanted.is_empty() => wanted.to_vec(),
            _ => admitted.to_vec(),
        };
        if from.is_empty() {
            return;
        }
        let new = Given::owned(from[choices.below(from.len())]);
        let old = match place {
            Standing::Stack(at) => self.stack[at],
            Standing::Local(local) => self.locals[local],
        };
        if choices.below(2) == 1 {
            // Two of one expression are one object, which does not go while the other place has it.
            match place {
                Standing::Stack(at) => self.stack[at] = new,
                Standing::Local(local) => self.locals[local] = new,
            }
            return;
        }
        let all = self.stack.iter_mut().chain(&mut self.locals);
        for given in all.filter(|given| given.expression == old.expression) {
            *given = new;
        }
    }

    /// What a part finds, chosen; near `seed`, where there is one.
    pub fn decode(
        instruction: &'static Instruction,
        operands: &[u32],
        known: &dyn Knowledge,
        choices: &mut Choices<'_>,
        seed: Option<&Setting>,
        distance: usize,
    ) -> Setting {
        let parts = instruction.parts();
        let inputs = inputs(instruction, operands);
        // Which word changes of what is near what the form was made for, where one does: mostly an operand.
        let words = match choices.below(4) {
            0 => inputs.len() + PLAIN_LOCALS + CONSTANTS,
            _ => inputs.len(),
        };
        let changing = choices.below(words.max(1));
        // Most of what there is runs code, when it is used and when it goes.
        let lively = choices.rarely(3);
        let mut position = 0;
        let mut choose = |old: Option<Given>,
                          given: &[Given],
                          admitted: &[usize],
                          wanted: &[usize],
                          null: bool,
                          choices: &mut Choices<'_>| {
            position += 1;
            let keeps = match distance {
                0 | 1 => true,
                2 => changing + 1 != position,
                _ => false,
            };
            if keeps && let Some(old) = old {
                return old;
            }
            if null && choices.rarely(4) || admitted.is_empty() {
                return Given::NULL;
            }
            // What others look for: None, or what is there already.
            let other = given.get(choices.below(given.len().max(1)));
            let fits = |other: &&Given| {
                other
                    .expression
                    .is_some_and(|other| admitted.contains(&other))
            };
            if choices.rarely(6)
                && let Some(other) = other.filter(fits)
            {
                return *other;
            }
            if choices.rarely(8) {
                return Given::owned(admitted[0]);
            }
            let class = other.and_then(|other| known.class(other.expression?));
            let class = class.filter(|class| admitted.contains(class));
            if let Some(class) = class
                && choices.rarely(4)
            {
                return Given::owned(class);
            }
            // What is looked at when it goes: whoever frees it must have everything in its place. And numbers.
            for (texts, often) in [(ALL_DYING, if lively { 4 } else { 1 }), (IMMEDIATE, 1)] {
                if choices.below(6) < often {
                    let all = texts.iter().filter_map(|text| expression(text));
                    let fitting: Vec<usize> =
                        all.filter(|index| admitted.contains(index)).collect();
                    if !fitting.is_empty() {
                        return Given::owned(fitting[choices.below(fitting.len())]);
                    }
                }
            }
            let from = if !wanted.is_empty() && choices.below(3) < 2 {
                wanted
            } else {
                admitted
            };
            Given {
                expression: Some(from[choices.below(from.len())]),
                borrowed: choices.rarely(3),
            }
        };
        let mut stack: Vec<Given> = Vec::new();
        for (index, (part, input)) in inputs.into_iter().enumerate() {
            let (admitted, wanted) = known.admitted(part, input);
            let null = part.inputs[input].nullable;
            let old = seed.map(|seed| seed.stack[index]);
            let word = choose(old, &stack, admitted, wanted, null, choices);
            stack.push(word);
        }
        let bound = parts.iter().any(|part| part.local.bound);
        let admitted = known.locals(parts[0]);
        // The first part that takes something says what is wanted of what those before it load.
        let taker = parts.iter().skip(1).find(|part| !part.inputs.is_empty());
        let wanted = taker.map_or(&[][..], |part| {
            known.admitted(part, part.inputs.len() - 1).1
        });
        let locals = (0..PLAIN_LOCALS)
            .map(|index| {
                let old = seed.map(|seed| seed.locals[index]);
                Given {
                    borrowed: false,
                    ..choose(old, &stack, admitted, wanted, !bound, choices)
                }
            })
            .collect();
        let constants = (0..CONSTANTS)
            .map(|index| {
                let old = seed.map(|seed| seed.constants[index]);
                Given {
                    borrowed: false,
                    ..choose(old, &stack, admitted, &[], false, choices)
                }
            })
            .collect();
        let namespaces = known.namespaces();
        Setting {
            stack,
            locals,
            constants,
            namespace: namespaces[choices.below(namespaces.len())],
        }
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        let _ = writeln!(text, "{}", self.instruction.name);
        for (part, operand) in self.instruction.parts().iter().zip(&self.operands) {
            let shown = match part.operand {
                Operand::None | Operand::Forward | Operand::Backward => continue,
                Operand::Name => format!("{operand} ({})", NAMES[*operand as usize]),
                Operand::Local => {
                    format!("{operand} (local {})", LOCALS - 1 - *operand as usize)
                }
                _ => operand.to_string(),
            };
            let _ = writeln!(text, "  operand of {}: {shown}", part.name);
        }
        let mut setting = |title: &str, setting: &Setting| {
            let _ = writeln!(text, "  {title}");
            let inputs = inputs(self.instruction, &self.operands);
            for ((part, input), given) in inputs.iter().zip(&setting.stack) {
                let _ = writeln!(text, "    {} = {}", part.inputs[*input].name, given.show());
            }
            let list = |given: &[Given]| {
                given
                    .iter()
                    .map(|given| given.show())
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let _ = writeln!(
                text,
                "    locals: {}, {}",
                EXPRESSIONS[setting.namespace],
                list(&setting.locals)
            );
            let _ = writeln!(text, "    constants: {}", list(&setting.constants));
        };
        if let Some(trained) = &self.trained {
            setting("specialized for", trained);
        }
        setting("run with", &self.run);
        if self.disturbance != 0 {
            let _ = writeln!(text, "  in between: {}", DISTURBANCES[self.disturbance]);
        }
        let _ = writeln!(
            text,
            "  frame: {:?}, events: {:?}, traces: {:?}",
            self.frame, self.events, self.traces
        );
        for (holds, what) in [
            (
                self.plain_from < self.operands.len(),
                "the last parts are not specialized",
            ),
            (self.due, "the adaptive counter has run down"),
            (!self.held, "nothing else refers to what is given"),
            (self.recursion_ends, "the recursion limit is reached"),
            (self.stack_ends, "the stack of frames has no room"),
            (self.handling, "an exception is being handled"),
            (self.misled.boxed, "traces expect floats that are objects"),
            (self.misled.counted, "traces expect counted references"),
        ] {
            if holds {
                let _ = writeln!(text, "  {what}");
            }
        }
        f.write_str(&text)
    }
}

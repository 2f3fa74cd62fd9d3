//! What is known of the expressions: for which inputs each will do, and for which of them an instruction can be specialized.

use std::cell::OnceCell;
use std::collections::HashMap;

use copperplate_core::{Thread, Value};

use super::case::{Case, FrameKind, Given, Knowledge, Misled, Seed, Setting, inputs, operand};
use super::execute::is_namespace;
use super::explore::LENGTH;
use super::lab::Lab;
use super::machine::{Events, Traces, set_traces};
use super::pool::{ALL_DYING, EXPRESSIONS, expression};
use super::subject::Oracle;
use super::table::{INSTRUCTIONS, Instruction, Kind};
use super::world::World;
use crate::choices::Choices;

/// How many settings are tried for a specialized form; more until one was found.
const TRIES: usize = 4_000;
/// How many at most.
const ALL_TRIES: usize = 2_000_000;
/// Tries after which there is another world.
const RENEWED: usize = 10_000;
/// How many until enough do all that the instruction is for.
const COMPLETE_TRIES: usize = 8_000;
/// How many of those are enough.
const COMPLETE: usize = 4;
/// How many are tried after enough were found, for ways that none of them takes.
const FURTHER_TRIES: usize = 1_500;
/// How many that apply are enough.
const ENOUGH: usize = 32;
/// How many are tried of an instruction that needs no setting to apply.
const GENERIC_TRIES: usize = 600;
/// How many of those with the same operand are enough.
const ALIKE: usize = 4;
/// What the line begins with that says what was seen while Python code ran, where none did.
const SILENT: &str = "log: list[]";
/// How many of each operand that dies and lets the instruction complete are enough.
const LIVELY: usize = 3;

/// Which expressions are admitted, wanted.
type Lists = (Vec<usize>, Vec<usize>);

/// What is known of all instructions.
pub struct Known {
    /// By opcode and input.
    inputs: Vec<Vec<Lists>>,
    /// By opcode.
    locals: Vec<Vec<usize>>,
    namespaces: Vec<usize>,
    /// By expression: which one has its class for a value.
    classes: Vec<Option<usize>>,
    seeds: HashMap<u32, OnceCell<Vec<Seed>>>,
    /// Settings are also sought for instructions that run without, and those in which operands die.
    thorough: bool,
}

impl Known {
    /// Looks at every expression's value.
    pub fn new(t: &mut Thread) -> Known {
        // What is larger than the longest list is too large.
        copperplate_core::memory::refuse_above(1 << 20);
        let mut world = World::new(t);
        let values: Vec<Value> = (0..EXPRESSIONS.len())
            .map(|index| world.value(t, index))
            .collect();
        let of_kind = |kind: Kind| -> Vec<usize> {
            let found = values
                .iter()
                .enumerate()
                .filter(|(_, value)| kind.admits(value));
            found.map(|(index, _)| index).collect()
        };
        let all = of_kind(Kind::Any);
        let inputs = INSTRUCTIONS
            .iter()
            .map(|instruction| {
                let lists = instruction.inputs.iter().map(|input| {
                    let wanted = match input.proven {
                        Kind::Any => Vec::new(),
                        kind => of_kind(kind),
                    };
                    (of_kind(input.admits), wanted)
                });
                lists.collect()
            })
            .collect();
        let locals = INSTRUCTIONS
            .iter()
            .map(|instruction| match instruction.local.class {
                Kind::Any => all.clone(),
                kind => of_kind(kind),
            })
            .collect();
        let namespaces = values
            .iter()
            .enumerate()
            .filter(|(_, value)| is_namespace(value));
        let namespaces = namespaces.map(|(index, _)| index).collect();
        let classes = values.iter().map(|value| {
            let class = std::ptr::from_ref(value.class()).cast();
            let is_class = |other: &Value| {
                let object = other.object();
                object.is_some_and(|object| std::ptr::eq(object, class))
            };
            values.iter().position(is_class)
        });
        let classes = classes.collect();
        let seeds = INSTRUCTIONS
            .iter()
            .map(|instruction| (instruction.opcode, OnceCell::new()))
            .collect();
        Known {
            inputs,
            locals,
            namespaces,
            classes,
            seeds,
            thorough: false,
        }
    }

    /// As [`Known::new`], to look longer for settings in which mistakes show.
    pub fn thorough(t: &mut Thread) -> Known {
        Known {
            thorough: true,
            ..Known::new(t)
        }
    }

    /// Finds settings for which an instruction's parts can be installed, or in which it completes. Done once for each.
    pub fn prepare(&self, t: &mut Thread, instruction: &'static Instruction) {
        let wanted = self.thorough || instruction.is_installed();
        if wanted && self.seeds[&instruction.opcode].get().is_none() {
            let found = self.search(t, instruction);
            let _ = self.seeds[&instruction.opcode].set(found);
        }
    }

    fn search(&self, t: &mut Thread, instruction: &'static Instruction) -> Vec<Seed> {
        super::execute::begin(t);
        let mut search = Search {
            instruction,
            world: None,
            found: Vec::new(),
            completing: Vec::new(),
            taken: 0,
        };
        let installed = instruction.is_installed();
        let all = (1 << instruction.ways.len()) - 1;
        let mut numbers = Numbers::new(u64::from(instruction.opcode));
        let traces = [Traces::Never, Traces::Executor, Traces::Hot];
        for round in 0..ALL_TRIES {
            if round % RENEWED == 0 {
                // What dies in it writes into a list, which is to stay short.
                search.world = None;
            }
            let row = numbers.row(LENGTH);
            let mut choices = Choices::new(&row);
            let parts = instruction.parts();
            let operands: Vec<u32> = parts
                .iter()
                .map(|part| operand(part, &mut choices))
                .collect();
            let setting = Setting::decode(instruction, &operands, self, &mut choices, None, 3);
            search.offer(
                t,
                Seed { operands, setting },
                traces[round % traces.len()],
                false,
            );
            let (found, complete) = (search.found.len(), search.completing.len());
            let tries = match found {
                _ if !installed => GENERIC_TRIES,
                0 => ALL_TRIES,
                _ if complete < COMPLETE || self.thorough && search.lacks() => COMPLETE_TRIES,
                ENOUGH.. => FURTHER_TRIES,
                _ => TRIES,
            };
            let enough = found >= ENOUGH
                && complete >= COMPLETE
                && search.taken == all
                && !(self.thorough && search.lacks());
            if enough || round > tries {
                break;
            }
        }
        if self.thorough {
            self.enliven(t, &mut search);
        }
        search.found
    }

    /// Looks for settings in which an operand dies and still all goes well: who frees it must have everything in its place.
    fn enliven(&self, t: &mut Thread, search: &mut Search) {
        let instruction = search.instruction;
        let mut lively: HashMap<(u32, usize), usize> = HashMap::new();
        for index in search.completing.clone() {
            let Seed { operands, setting } = search.found[index].clone();
            for (at, (part, input)) in inputs(instruction, &operands).into_iter().enumerate() {
                let (admitted, wanted) = self.admitted(part, input);
                let fitting = if wanted.is_empty() { admitted } else { wanted };
                for dying in ALL_DYING.iter().filter_map(|text| expression(text)) {
                    let count = lively
                        .entry((operands.first().copied().unwrap_or(0), at))
                        .or_default();
                    if *count >= LIVELY || !fitting.contains(&dying) {
                        continue;
                    }
                    let mut setting = setting.clone();
                    setting.stack[at] = Given::owned(dying);
                    let operands = operands.clone();
                    let seed = Seed { operands, setting };
                    *count += usize::from(search.offer(t, seed, Traces::Never, true));
                }
            }
        }
    }
}

/// What has been found for an instruction.
struct Search {
    instruction: &'static Instruction,
    world: Option<World>,
    found: Vec<Seed>,
    /// Which of those do all that the instruction is for.
    completing: Vec<usize>,
    /// The ways that they take.
    taken: u64,
}

impl Search {
    /// Whether some operands were found for which the instruction applies, but none with which it does all that it is for.
    fn lacks(&self) -> bool {
        let completes = |seed: &Seed| {
            let mut completing = self.completing.iter();
            completing.any(|at| self.found[*at].operands == seed.operands)
        };
        !self.found.iter().all(completes)
    }

    /// Keeps a setting if it applies and is of use, as a lively one is in which code runs until it completes. Whether it does.
    fn offer(&mut self, t: &mut Thread, seed: Seed, traces: Traces, lively: bool) -> bool {
        let instruction = self.instruction;
        let installed = instruction.is_installed();
        let case = Case {
            instruction,
            operands: seed.operands.clone(),
            trained: installed.then(|| seed.setting.clone()),
            run: Setting {
                namespace: seed.setting.namespace,
                ..Setting::default()
            },
            disturbance: 0,
            plain_from: usize::MAX,
            due: false,
            frame: match instruction.suspends {
                true => FrameKind::Loop,
                false => FrameKind::Called,
            },
            held: true,
            recursion_ends: false,
            stack_ends: false,
            handling: false,
            events: Events::None,
            traces,
            misled: Misled::default(),
        };
        if installed {
            let world = self.world.take().unwrap_or_else(|| World::new(t));
            let mut lab = Lab::new(t, &case, world);
            lab.make_values(t);
            set_traces(case.traces);
            let applies = lab.train(t);
            set_traces(Traces::Never);
            self.world = Some(lab.into_world());
            if !applies {
                return false;
            }
        }
        let case = Case {
            run: seed.setting.clone(),
            held: !lively,
            ..case
        };
        let report = super::execute::run(t, &case, &Oracle::default());
        let (ways, looked) = report.map_or((0, false), |report| {
            let silent = report.lines.iter().any(|line| line.starts_with(SILENT));
            (report.ways.0, !silent)
        });
        let completes = ways & instruction.completes != 0 && (looked || !lively);
        let alike = |at: &&usize| self.found[**at].operands == seed.operands;
        let wanted = installed && self.found.len() < ENOUGH
            || ways & !self.taken != 0
            || completes && (lively || self.completing.iter().filter(alike).count() < ALIKE);
        if wanted {
            if completes && !lively {
                self.completing.push(self.found.len());
            }
            self.found.push(seed);
            self.taken |= ways;
        }
        completes
    }
}

impl Knowledge for Known {
    fn admitted(&self, part: &'static Instruction, input: usize) -> (&[usize], &[usize]) {
        let (admitted, wanted) = &self.inputs[part.opcode as usize][input];
        (admitted, wanted)
    }

    fn locals(&self, part: &'static Instruction) -> &[usize] {
        &self.locals[part.opcode as usize]
    }

    fn class(&self, expression: usize) -> Option<usize> {
        self.classes[expression]
    }

    fn namespaces(&self) -> &[usize] {
        &self.namespaces
    }

    fn seeds(&self, instruction: &'static Instruction) -> &[Seed] {
        self.seeds[&instruction.opcode]
            .get()
            .map_or(&[], Vec::as_slice)
    }
}

/// Numbers to choose by, the same for the same start: SplitMix64.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(start: u64) -> Numbers {
        Numbers(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// So many numbers.
    pub fn row(&mut self, count: usize) -> Vec<u16> {
        (0..count).map(|_| self.next() as u16).collect()
    }
}

//! What is known of the expressions: for which inputs each will do, and for which of them an instruction can be specialized.

use std::cell::OnceCell;
use std::collections::HashMap;

use copperplate_core::{Thread, Value};

use super::case::{Case, FrameKind, Knowledge, Seed, Setting, operand};
use super::execute::is_namespace;
use super::explore::LENGTH;
use super::lab::Lab;
use super::machine::{Events, Traces, set_traces};
use super::pool::EXPRESSIONS;
use super::subject::Oracle;
use super::table::{INSTRUCTIONS, Instruction, Kind};
use super::world::World;
use crate::choices::Choices;

/// How many settings are tried for a specialized form; more until one was found.
const TRIES: usize = 4_000;
/// How many at most.
const ALL_TRIES: usize = 2_000_000;
/// How many until enough do all that the instruction is for.
const COMPLETE_TRIES: usize = 8_000;
/// How many of those are enough.
const COMPLETE: usize = 4;
/// How many are tried after enough were found, for ways that none of them takes.
const FURTHER_TRIES: usize = 1_500;
/// How many that apply are enough.
const ENOUGH: usize = 32;

/// Which expressions are admitted, wanted.
type Lists = (Vec<usize>, Vec<usize>);

/// What is known of all instructions.
pub struct Known {
    /// By opcode and input.
    inputs: Vec<Vec<Lists>>,
    /// By opcode.
    locals: Vec<Vec<usize>>,
    namespaces: Vec<usize>,
    seeds: HashMap<u32, OnceCell<Vec<Seed>>>,
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
        let seeds = INSTRUCTIONS
            .iter()
            .map(|instruction| (instruction.opcode, OnceCell::new()))
            .collect();
        Known {
            inputs,
            locals,
            namespaces,
            seeds,
        }
    }

    /// Finds settings for which an instruction's parts can be installed. Done once for each.
    pub fn prepare(&self, t: &mut Thread, instruction: &'static Instruction) {
        if instruction.is_installed() && self.seeds[&instruction.opcode].get().is_none() {
            let found = self.search(t, instruction);
            let _ = self.seeds[&instruction.opcode].set(found);
        }
    }

    fn search(&self, t: &mut Thread, instruction: &'static Instruction) -> Vec<Seed> {
        super::execute::begin(t);
        let mut found: Vec<Seed> = Vec::new();
        let all = (1 << instruction.ways.len()) - 1;
        let (mut taken, mut complete) = (0, 0);
        let mut numbers = Numbers::new(u64::from(instruction.opcode));
        let traces = [Traces::Never, Traces::Executor, Traces::Hot];
        let mut world = World::new(t);
        for round in 0..ALL_TRIES {
            let row = numbers.row(LENGTH);
            let mut choices = Choices::new(&row);
            let parts = instruction.parts();
            let operands: Vec<u32> = parts
                .iter()
                .map(|part| operand(part, &mut choices))
                .collect();
            let setting = Setting::decode(instruction, &operands, self, &mut choices, None, 3);
            let case = Case {
                instruction,
                operands: operands.clone(),
                trained: Some(setting.clone()),
                run: Setting {
                    namespace: setting.namespace,
                    ..Setting::default()
                },
                disturbance: 0,
                plain_from: usize::MAX,
                due: false,
                frame: FrameKind::Called,
                held: true,
                recursion_ends: false,
                stack_ends: false,
                handling: false,
                events: Events::None,
                traces: traces[round % traces.len()],
            };
            let mut lab = Lab::new(t, &case, world);
            lab.make_values(t);
            set_traces(case.traces);
            let applies = lab.train(t);
            set_traces(Traces::Never);
            world = lab.into_world();
            if applies {
                let case = Case {
                    run: setting.clone(),
                    ..case
                };
                let ways = super::execute::run(t, &case, &Oracle::default());
                let ways = ways.map_or(0, |report| report.ways.0);
                let completes = ways & instruction.completes != 0;
                if found.len() < ENOUGH || ways & !taken != 0 || completes && complete < COMPLETE {
                    found.push(Seed { operands, setting });
                }
                complete += usize::from(completes);
                taken |= ways;
            }
            let tries = match found.len() {
                0 => ALL_TRIES,
                _ if complete < COMPLETE => COMPLETE_TRIES,
                ENOUGH.. => FURTHER_TRIES,
                _ => TRIES,
            };
            if found.len() >= ENOUGH && complete >= COMPLETE && taken == all || round > tries {
                break;
            }
        }
        found
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

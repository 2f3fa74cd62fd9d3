//! The tests of instructions notice every mistake that is planted into the match loop.
//!
//! Each is made in a process of its own, since what a wrong instruction does to memory is anyone's guess: a crash is noticed
//! too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::atomic::Ordering;

use copperplate_core::{Thread, Word};
use copperplate_engine::{ASKED, MISTAKES};
use copperplate_tests::apart::{apart, be_patient, spread};
use copperplate_tests::choices::Choices;
use copperplate_tests::instructions::case::Case;
use copperplate_tests::instructions::execute::run;
use copperplate_tests::instructions::explore::{LENGTH, chosen};
use copperplate_tests::instructions::search::{Known, Numbers};
use copperplate_tests::instructions::subject::{Oracle, Subject, Watched, Ways};
use copperplate_tests::instructions::table::Instruction;
use copperplate_tests::machine::on_machine;

/// Cases whose outcome is known before mistakes are made.
const KNOWN: usize = 100;
/// Further cases that a mistake is looked for in.
const FURTHER: usize = 3_000;

/// A case, what it leaves when no mistake is made, and the mistakes that it came by.
struct Expected {
    case: Case,
    lines: Vec<String>,
    met: Vec<u32>,
}

/// The match loop, which notes the mistakes that it comes by.
struct Noting {
    mistakes: Range<u32>,
    met: RefCell<Vec<u32>>,
}

impl Subject for Noting {
    fn name(&self) -> &'static str {
        "the match loop"
    }

    fn run(&self, t: &mut Thread, watched: Watched) -> (Word, Ways) {
        let asked = |mistake: u32| &ASKED[mistake as usize];
        for mistake in self.mistakes.clone() {
            asked(mistake).store(false, Ordering::Relaxed);
        }
        let outcome = Oracle::default().run(t, watched);
        let met = self.mistakes.clone();
        let met = met.filter(|mistake| asked(*mistake).load(Ordering::Relaxed));
        self.met.replace(met.collect());
        outcome
    }
}

/// What is done for one instruction.
struct Trial<'a> {
    known: &'a Known,
    instruction: &'static Instruction,
    mistakes: Range<u32>,
    numbers: Numbers,
}

impl<'a> Trial<'a> {
    fn new(known: &'a Known, instruction: &'static Instruction) -> Trial<'a> {
        let before = |opcode: u32| MISTAKES.partition_point(|(other, _)| *other < opcode) as u32;
        Trial {
            known,
            instruction,
            mistakes: before(instruction.opcode)..before(instruction.opcode + 1),
            numbers: Numbers::new(u64::from(instruction.opcode) << 32),
        }
    }

    fn expected(&mut self, t: &mut Thread) -> Option<Expected> {
        let row = self.numbers.row(LENGTH);
        let case = Case::decode(self.instruction, self.known, &mut Choices::new(&row))?;
        let noting = Noting {
            mistakes: self.mistakes.clone(),
            met: RefCell::default(),
        };
        let lines = run(t, &case, &noting)?.lines;
        let met = noting.met.take();
        Some(Expected { case, lines, met })
    }

    /// The mistakes that nothing notices.
    fn survivors(mut self, t: &mut Thread) -> Vec<String> {
        if self.mistakes.is_empty() {
            return Vec::new();
        }
        self.known.prepare(t, self.instruction);
        let first: Vec<Expected> = (0..KNOWN).filter_map(|_| self.expected(t)).collect();
        let mut left = Vec::new();
        for mistake in self.mistakes.clone() {
            let noticed = apart(|| {
                first.iter().any(|case| shows(t, mistake, case))
                    || (0..FURTHER).any(|_| {
                        let case = self.expected(t);
                        case.is_some_and(|case| shows(t, mistake, &case))
                    })
            });
            if !noticed {
                let (name, what) = (self.instruction.name, MISTAKES[mistake as usize].1);
                let met = first.iter().filter(|case| case.met.contains(&mistake));
                let share = format!("met by {} of {}", met.count(), first.len());
                left.push(format!("{name} {what} (mistake {mistake}, {share})"));
            }
        }
        left
    }
}

/// Whether the mistake shows in a case.
fn shows(t: &mut Thread, mistake: u32, expected: &Expected) -> bool {
    if !expected.met.contains(&mistake) {
        return false;
    }
    be_patient();
    let wrong = Oracle {
        mistake: Some(mistake),
        ..Oracle::default()
    };
    let lines =
        |t: &mut Thread, oracle: &Oracle| run(t, &expected.case, oracle).map(|report| report.lines);
    let found = lines(t, &wrong);
    // What the process does only once may have been done in between.
    found.as_ref() != Some(&expected.lines) && found != lines(t, &Oracle::default())
}

#[test]
fn every_mistake_is_noticed() {
    let left = on_machine(move |t| {
        let known = Known::new(t);
        let instructions = chosen();
        let done = spread(instructions.len(), |number| {
            Trial::new(&known, instructions[number]).survivors(t)
        });
        done.told(|number| instructions[number].name)
    });
    assert!(
        left.is_empty(),
        "{} of {} mistakes are not noticed:\n{}",
        left.len(),
        MISTAKES.len(),
        left.join("\n")
    );
}

//! The tests of instructions notice every mistake that is planted into their traces.
//!
//! Takes minutes, so it runs when asked: `cargo test -p copperplate-tests --test trace_mistakes -- --ignored --nocapture`; with
//! `--features machine_code_mistakes` mistakes are made in machine code too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these.

use copperplate_core::Thread;
use copperplate_tests::apart::{apart, be_patient, spread};
use copperplate_tests::choices::Choices;
use copperplate_tests::instructions::case::Case;
use copperplate_tests::instructions::execute::{agrees, plain, run};
use copperplate_tests::instructions::explore::{LENGTH, chosen};
use copperplate_tests::instructions::search::{Known, Numbers};
use copperplate_tests::instructions::subject::Oracle;
use copperplate_tests::instructions::table::Instruction;
use copperplate_tests::instructions::traced::{Mistake, Traced};
use copperplate_tests::machine::on_machine;

/// Cases whose outcome is known before mistakes are made.
const KNOWN: usize = 60;
/// Further cases that a mistake is looked for in.
const FURTHER: usize = 300;

/// A case, and what it leaves when no mistake is made.
struct Expected {
    case: Case,
    lines: Vec<String>,
}

/// What is done for one instruction.
struct Trial<'a> {
    known: &'a Known,
    instruction: &'static Instruction,
    /// Traces as micro-ops and then as machine code, and those of them that the present mistake is made in.
    ways: &'a [Traced],
    traced: &'a [Traced],
    numbers: Numbers,
}

/// What the match loop leaves of a case.
fn lines(t: &mut Thread, case: &Case) -> Option<Vec<String>> {
    let oracle = Oracle {
        adapts: false,
        ..Oracle::default()
    };
    run(t, case, &oracle).map(|report| report.lines)
}

impl Trial<'_> {
    fn expected(&mut self, t: &mut Thread) -> Option<Expected> {
        let row = self.numbers.row(LENGTH);
        let case = Case::decode(self.instruction, self.known, &mut Choices::new(&row))?;
        let case = plain(&case);
        let lines = lines(t, &case)?;
        Some(Expected { case, lines })
    }

    /// Whether the mistake, which is set, shows in a case.
    fn shows(&self, t: &mut Thread, expected: &Expected) -> bool {
        self.traced.iter().any(|traced| {
            be_patient();
            let found = run(t, &expected.case, traced).map(|report| report.lines);
            if !traced.has_met() {
                return false;
            }
            let found = found.as_deref().unwrap_or_default();
            // What the process does only once may have been done in between.
            !agrees(traced, &expected.lines, found)
                && !lines(t, &expected.case).is_some_and(|lines| agrees(traced, &lines, found))
        })
    }

    /// The mistakes that nothing notices.
    fn survivors(mut self, t: &mut Thread) -> Vec<String> {
        self.known.prepare(t, self.instruction);
        let first: Vec<Expected> = (0..KNOWN).filter_map(|_| self.expected(t)).collect();
        let mut left = vec![];
        for (mistake, what) in Mistake::all() {
            self.traced = &self.ways[1 + usize::from(mistake.is_in_code())..];
            let mut nth = 0;
            while self.is_met(t, mistake, nth, &first) {
                let noticed = apart(|| {
                    first.iter().any(|case| self.shows(t, case))
                        || (0..FURTHER).any(|_| {
                            let case = self.expected(t);
                            case.is_some_and(|case| self.shows(t, &case))
                        })
                });
                if !noticed {
                    left.push(format!("{} {what} ({nth})", self.instruction.name));
                }
                nth += 1;
            }
            self.set_mistake(None);
        }
        left
    }

    /// Whether some trace of the first cases has room for the mistake, which is set.
    fn is_met(&self, t: &mut Thread, mistake: Mistake, nth: usize, first: &[Expected]) -> bool {
        self.set_mistake(Some((mistake, nth)));
        apart(|| {
            first.iter().any(|expected| {
                self.traced.iter().any(|traced| {
                    be_patient();
                    run(t, &expected.case, traced);
                    traced.has_met()
                })
            })
        })
    }

    fn set_mistake(&self, mistake: Option<(Mistake, usize)>) {
        for traced in self.traced {
            traced.set_mistake(mistake);
        }
    }
}

#[test]
#[ignore = "takes minutes"]
fn every_mistake_in_a_trace_is_noticed() {
    let left = on_machine(move |t| {
        let known = Known::new(t);
        let instructions = chosen();
        let ways = Traced::all();
        spread(instructions.len(), |number| {
            let instruction = instructions[number];
            let trial = Trial {
                known: &known,
                instruction,
                ways: &ways,
                traced: &ways,
                numbers: Numbers::new(u64::from(instruction.opcode) << 32),
            };
            trial.survivors(t)
        })
    });
    assert!(
        left.is_empty(),
        "{} mistakes are not noticed:\n{}",
        left.len(),
        left.join("\n")
    );
}

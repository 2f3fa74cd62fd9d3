//! The tests of instructions notice every mistake that is planted into their traces.
//!
//! Takes an hour, so it runs when asked: `cargo test -p copperplate-tests --test trace_mistakes -- --ignored --nocapture`; with
//! `--features machine_code_mistakes` mistakes are made in machine code too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these, and shows the
//! traces in which one is not noticed.

use copperplate_core::Thread;
use copperplate_tests::apart::{apart, be_patient, spread};
use copperplate_tests::choices::Choices;
use copperplate_tests::instructions::case::Case;
use copperplate_tests::instructions::execute::{agrees, plain, run};
use copperplate_tests::instructions::explore::{LENGTH, asked, chosen};
use copperplate_tests::instructions::mistaken::MISTAKES;
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
    /// What the mistakes are made in.
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
            if !agrees(traced, &expected.lines, found)
                && !lines(t, &expected.case).is_some_and(|lines| agrees(traced, &lines, found))
            {
                return true;
            }
            // Tier 1 may have put right what the trace left to it.
            let mut strays = || {
                let left = [true, false].map(|mistaken| {
                    traced.repeat();
                    let mut left = || {
                        run(t, &expected.case, traced);
                        traced.left()
                    };
                    if mistaken {
                        left()
                    } else {
                        traced.rightly(left)
                    }
                });
                left[0] != left[1]
            };
            strays() && strays()
        })
    }

    /// Tries the mistakes in the instruction's traces.
    fn traces(&mut self, t: &mut Thread, first: &[Expected]) -> Vec<String> {
        let mut left = vec![];
        for (mistake, what) in MISTAKES {
            let mut nth = 0;
            while self.is_met(t, Mistake::Trace(mistake, nth), first) {
                if !self.is_noticed(t, first) {
                    left.push(format!("{} {what} ({nth})", self.instruction.name));
                    if asked().is_some() {
                        apart(|| self.print(t, first));
                    }
                }
                nth += 1;
            }
        }
        self.set_mistake(None);
        left
    }

    /// Prints the first trace that has the mistake, which is set.
    fn print(&self, t: &mut Thread, first: &[Expected]) -> bool {
        self.traced.iter().any(|traced| {
            traced.print_next();
            first.iter().any(|expected| {
                run(t, &expected.case, traced);
                traced.has_met()
            })
        })
    }

    /// Tries the mistakes in machine code that no other instruction has shown.
    #[cfg(feature = "machine_code_mistakes")]
    fn code(&mut self, t: &mut Thread, first: &[Expected], marks: code::Marks) -> Vec<String> {
        let sites = copperplate_jit::mistakes::sites(|| {
            for expected in first {
                for traced in self.traced {
                    run(t, &expected.case, traced);
                }
            }
        });
        let mut left = vec![];
        for site in sites {
            let name = site.to_string();
            if !marks.is_tried(&name) {
                continue;
            }
            self.set_mistake(Some(Mistake::Code(site)));
            if self.is_noticed(t, first) {
                marks.shown.insert(&name);
            } else {
                left.push(name);
            }
        }
        self.set_mistake(None);
        left
    }

    /// Whether the mistake, which is set, shows in one of many cases.
    fn is_noticed(&mut self, t: &mut Thread, first: &[Expected]) -> bool {
        apart(|| {
            first.iter().any(|case| self.shows(t, case))
                || (0..FURTHER).any(|_| {
                    let case = self.expected(t);
                    case.is_some_and(|case| self.shows(t, &case))
                })
        })
    }

    /// Makes the mistake from now on. Whether some trace of the first cases has room for it.
    fn is_met(&self, t: &mut Thread, mistake: Mistake, first: &[Expected]) -> bool {
        self.set_mistake(Some(mistake));
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

    fn set_mistake(&self, mistake: Option<Mistake>) {
        for traced in self.traced {
            traced.set_mistake(mistake.clone());
        }
    }
}

/// Does something for each of these instructions, with cases whose outcome is known, and these ways to run traces.
fn each(
    instructions: Vec<&'static Instruction>,
    ways: impl Fn(&Traced) -> bool + Send + 'static,
    job: impl Fn(&mut Trial<'_>, &mut Thread, &[Expected]) -> Vec<String> + Send + 'static,
) -> Vec<String> {
    on_machine(move |t| {
        let known = Known::new(t);
        let traced: Vec<Traced> = Traced::all().into_iter().filter(ways).collect();
        spread(instructions.len(), |number| {
            let instruction = instructions[number];
            known.prepare(t, instruction);
            let mut trial = Trial {
                known: &known,
                instruction,
                traced: &traced,
                numbers: Numbers::new(u64::from(instruction.opcode) << 32),
            };
            let first: Vec<Expected> = (0..KNOWN).filter_map(|_| trial.expected(t)).collect();
            job(&mut trial, t, &first)
        })
    })
}

fn assert_none(left: &[String], what: &str) {
    assert!(
        left.is_empty(),
        "{} {what}:\n{}",
        left.len(),
        left.join("\n")
    );
}

#[test]
#[ignore = "takes an hour"]
fn every_mistake_in_a_trace_is_noticed() {
    let left = each(chosen(), Traced::is_optimized, |trial, t, first| {
        trial.traces(t, first)
    });
    assert_none(&left, "mistakes are not noticed");
}

#[cfg(feature = "machine_code_mistakes")]
mod code {
    use std::collections::BTreeSet;

    use copperplate_jit::mistakes::NOWHERE;
    use copperplate_tests::apart::Common;
    use copperplate_tests::instructions::explore::chosen;
    use copperplate_tests::instructions::traced::Traced;

    use super::{assert_none, each};

    /// Instructions that a mistake is tried with until one shows it.
    const TRIES: usize = 4;

    /// What was tried, by all processes.
    #[derive(Clone, Copy)]
    pub struct Marks {
        pub shown: Common,
        tried: Common,
    }

    impl Marks {
        /// Whether a mistake is to be tried once more, which is noted.
        pub fn is_tried(self, name: &String) -> bool {
            !self.shown.contains(name) && (0..TRIES).any(|time| self.tried.insert(&(name, time)))
        }
    }

    /// A mistake in the use of a stencil is noticed when one of the instructions that use it shows it.
    #[test]
    #[ignore = "takes an hour"]
    fn every_mistake_in_machine_code_is_noticed() {
        let marks = Marks {
            shown: Common::new(),
            tried: Common::new(),
        };
        let left = each(chosen(), Traced::is_compiled, move |trial, t, first| {
            trial.code(t, first, marks)
        });
        let left: BTreeSet<String> = left.into_iter().collect();
        let left = left.into_iter().filter(|name| !marks.shown.contains(name));
        let (unrun, left): (Vec<String>, Vec<String>) =
            left.partition(|name| name.ends_with(NOWHERE));
        let unrun: Vec<&str> = unrun
            .iter()
            .filter_map(|name| name.strip_suffix(NOWHERE))
            .collect();
        let is_run = |name: &String| !unrun.iter().any(|place| name.starts_with(place));
        let left: Vec<String> = left.into_iter().filter(is_run).collect();
        eprintln!("{} mistakes are noticed", marks.shown.len());
        eprintln!("{} places are not run:\n{}", unrun.len(), unrun.join("\n"));
        assert_none(&left, "mistakes are not noticed");
    }
}

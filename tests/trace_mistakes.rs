//! The tests of instructions notice every mistake that is planted into their traces.
//!
//! Every other case has little else than one in which the instruction does what it is for ([`Case::beside`]). A mistake is noticed
//! where what is left in the end differs, and where the frames that the trace leaves to tier 1 do. What makes no difference is no
//! site of a mistake: `mistaken` says by which rules, which rest on what the trace and the definitions say.
//!
//! Takes long, so it runs when asked: `cargo test -p copperplate-tests --test trace_mistakes -- --ignored --nocapture`; with
//! `--features machine_code_mistakes` mistakes are made in machine code too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these, and shows the
//! traces in which one is not noticed.

use copperplate_core::Thread;
use copperplate_tests::apart::{Common, apart, be_patient, spread};
use copperplate_tests::choices::Choices;
use copperplate_tests::forced;
use copperplate_tests::instructions::case::Case;
use copperplate_tests::instructions::execute::{agrees, difference, plain, run};
use copperplate_tests::instructions::explore::{LENGTH, asked, chosen};
use copperplate_tests::instructions::mistaken::{MISTAKES, Sites};
use copperplate_tests::instructions::search::{Known, Numbers};
use copperplate_tests::instructions::subject::Oracle;
use copperplate_tests::instructions::table::Instruction;
use copperplate_tests::instructions::traced::{Left, Mistake, Traced};
use copperplate_tests::machine::on_machine;

/// Cases that an instruction has at first. They become twice as many as long as some mistake is not noticed in them.
const FIRST: usize = 60;
/// The most.
const ALL: usize = 60 << 7;

/// A case, and what it leaves when no mistake is made.
struct Expected {
    case: Case,
    lines: Vec<String>,
    /// There are operands whose references are others'.
    borrowed: bool,
}

/// A run of a case as a trace, and what it is like when no mistake is made.
struct Attempt {
    case: usize,
    traced: usize,
    run: usize,
    left: Left,
    /// What is left in the end, where that is something else than the match loop leaves.
    lines: Option<Vec<String>>,
    sites: Sites,
    #[cfg(feature = "machine_code_mistakes")]
    code: std::collections::BTreeSet<copperplate_jit::mistakes::Site>,
}

/// What is done for one instruction.
struct Trial<'a> {
    known: &'a Known,
    instruction: &'static Instruction,
    /// What the mistakes are made in.
    traced: &'a [Traced],
    /// Some cases have operands whose references are others'. The optimizer hands these on as they are, so that the match loop
    /// leaves something else.
    borrows: bool,
    numbers: Numbers,
    cases: Vec<Expected>,
    attempts: Vec<Attempt>,
    /// How many attempts leave something else than the match loop without any mistake.
    wrong: usize,
}

/// What the match loop leaves of a case.
fn lines(t: &mut Thread, case: &Case) -> Option<Vec<String>> {
    let oracle = Oracle {
        adapts: false,
        ..Oracle::default()
    };
    run(t, case, &oracle).map(|report| report.lines)
}

/// What a trace leaves of a case.
struct Found {
    lines: Vec<String>,
    left: Left,
}

fn found(t: &mut Thread, case: &Case, traced: &Traced, run_number: usize) -> Found {
    traced.begin_with(run_number);
    let report = run(t, case, traced);
    Found {
        lines: report.map_or_else(Vec::new, |report| report.lines),
        left: traced.left(),
    }
}

impl Trial<'_> {
    /// Makes a case, and its attempts.
    fn extend(&mut self, t: &mut Thread) {
        let row = self.numbers.row(LENGTH);
        let mut choices = Choices::new(&row);
        let decode = match choices.below(2) {
            0 => Case::decode,
            _ => Case::beside,
        };
        let Some(mut case) = decode(self.instruction, self.known, &mut choices) else {
            return;
        };
        let which = self.numbers.row(1)[0];
        let borrows = self.borrows && case.held;
        if borrows && which & 1 == 0 {
            for (at, given) in case.run.stack.iter_mut().enumerate() {
                given.borrowed |= given.expression.is_some() && which >> (at % 15 + 1) & 1 == 0;
            }
        }
        let borrowed = borrows && case.run.stack.iter().any(|given| given.borrowed);
        let case = match borrowed {
            true => Case { due: false, ..case },
            false => plain(&case),
        };
        let Some(lines) = lines(t, &case) else {
            return;
        };
        let expected = Expected {
            case,
            lines,
            borrowed,
        };
        for (traced, _) in self.traced.iter().enumerate() {
            self.attempt(t, &expected, traced);
        }
        self.cases.push(expected);
    }

    /// Runs a case as a trace of each ending and, where it leaves early, by each exit.
    fn attempt(&mut self, t: &mut Thread, expected: &Expected, number: usize) {
        let traced = &self.traced[number];
        let mut runs = Traced::runs(self.instruction, 0);
        let mut run = 0;
        while run < runs {
            forced::most();
            let mut one = || found(t, &expected.case, traced, run);
            #[cfg(feature = "machine_code_mistakes")]
            let (code, one) = {
                let mut kept = None;
                let code = copperplate_jit::mistakes::sites(|| kept = Some(one()));
                (code, kept.expect("it ran"))
            };
            #[cfg(not(feature = "machine_code_mistakes"))]
            let one = one();
            runs = runs.max(Traced::runs(self.instruction, forced::most()));
            let agrees = |lines: &[String]| agrees(traced, lines, &one.lines);
            if !expected.borrowed && !agrees(&expected.lines) {
                // What the process does only once says nothing.
                let differs = lines(t, &expected.case).is_some_and(|lines| !agrees(&lines));
                self.wrong += usize::from(differs);
                if differs && asked().is_some() {
                    let case = &expected.case;
                    let differs = difference(traced, &expected.lines, &one.lines);
                    println!("{case}{differs}");
                }
            } else {
                self.attempts.push(Attempt {
                    case: self.cases.len(),
                    traced: number,
                    run,
                    left: one.left,
                    lines: expected.borrowed.then_some(one.lines),
                    sites: traced.sites(),
                    #[cfg(feature = "machine_code_mistakes")]
                    code,
                });
            }
            run += 1;
        }
    }

    /// Whether a mistake shows in an attempt.
    fn shows(&self, t: &mut Thread, attempt: &Attempt, mistake: &Mistake) -> bool {
        let traced = &self.traced[attempt.traced];
        let expected = &self.cases[attempt.case];
        let mut found = |mistake: Option<Mistake>| {
            be_patient();
            traced.set_mistake(mistake);
            found(t, &expected.case, traced, attempt.run)
        };
        let differs = |right: &[String], left: &Left, found: &Found| {
            // Tier 1 may have put right what the trace left to it.
            found.left != *left || !agrees(traced, right, &found.lines)
        };
        let wrong = found(Some(mistake.clone()));
        let lines = attempt.lines.as_ref().unwrap_or(&expected.lines);
        if !differs(lines, &attempt.left, &wrong) {
            return false;
        }
        let right = found(None);
        differs(&right.lines, &right.left, &wrong)
            && differs(&right.lines, &right.left, &found(Some(mistake.clone())))
    }

    /// Whether a mistake shows in one of many cases.
    fn is_noticed(
        &mut self,
        t: &mut Thread,
        mistake: &Mistake,
        has: impl Fn(&Attempt) -> bool,
    ) -> bool {
        let mut from = 0;
        loop {
            let shows = || {
                let mut attempts = self.attempts[from..].iter();
                attempts.any(|attempt| has(attempt) && self.shows(t, attempt, mistake))
            };
            if apart(shows) {
                return true;
            }
            from = self.attempts.len();
            if self.cases.len() >= ALL {
                return false;
            }
            self.extend_by(t, self.cases.len());
            if self.attempts.len() == from {
                return false;
            }
        }
    }

    fn extend_by(&mut self, t: &mut Thread, cases: usize) {
        for _ in 0..cases {
            self.extend(t);
        }
    }

    /// Tries the mistakes in the instruction's traces.
    fn traces(&mut self, t: &mut Thread, tried: &Tried) -> Vec<String> {
        let mut left = vec![];
        let mut sites = 0;
        for (kind, (mistake, what)) in MISTAKES.into_iter().enumerate() {
            let mut nth = 0;
            while self
                .attempts
                .iter()
                .any(|attempt| attempt.sites[kind] > nth)
            {
                let planted = Mistake::Trace(mistake, nth);
                let has = |attempt: &Attempt| attempt.sites[kind] > nth;
                let name = format!("{} {what} ({nth})", self.instruction.name);
                tried.0[kind].insert(&name);
                sites += 1;
                if !self.is_noticed(t, &planted, has) {
                    left.push(name);
                    if asked().is_some() {
                        apart(|| self.print(t, &planted, has));
                    }
                }
                nth += 1;
            }
        }
        let noticed = sites - left.len();
        eprintln!("{}: {noticed} of {sites} noticed", self.instruction.name);
        left
    }

    /// Prints the first trace that has the mistake.
    fn print(&self, t: &mut Thread, mistake: &Mistake, has: impl Fn(&Attempt) -> bool) -> bool {
        let Some(attempt) = self.attempts.iter().find(|attempt| has(attempt)) else {
            return false;
        };
        let traced = &self.traced[attempt.traced];
        let case = &self.cases[attempt.case].case;
        println!("{case}");
        traced.set_mistake(Some(mistake.clone()));
        traced.print_next();
        found(t, case, traced, attempt.run);
        true
    }

    /// Tries the mistakes in machine code that no other instruction has shown.
    #[cfg(feature = "machine_code_mistakes")]
    fn code(&mut self, t: &mut Thread, marks: code::Marks) -> Vec<String> {
        let sites = self.attempts.iter().flat_map(|attempt| &attempt.code);
        let sites: std::collections::BTreeSet<_> = sites.cloned().collect();
        // What is not run shows in this first, so that nothing else is tried there.
        let (nowhere, others): (Vec<_>, Vec<_>) = sites
            .into_iter()
            .partition(|site| site.what == copperplate_jit::mistakes::NOWHERE);
        let mut left = vec![];
        let mut unrun = std::collections::BTreeSet::new();
        let mut tried = 0;
        for site in nowhere.into_iter().chain(others) {
            let name = site.to_string();
            if unrun.contains(&site.place) || !marks.is_tried(&name) {
                continue;
            }
            tried += 1;
            let mistake = Mistake::Code(site.clone());
            if self.is_noticed(t, &mistake, |attempt| attempt.code.contains(&site)) {
                marks.shown.insert(&name);
            } else {
                if site.what == copperplate_jit::mistakes::NOWHERE {
                    unrun.insert(site.place.clone());
                }
                left.push(name);
            }
        }
        let noticed = tried - left.len();
        let name = self.instruction.name;
        eprintln!("{name}: {noticed} of {tried} noticed; {}", left.join(", "));
        left
    }
}

/// The sites that were tried, by kind.
struct Tried([Common; MISTAKES.len()]);

/// Does something for each of these instructions, with cases whose outcome is known, and these ways to run traces.
fn each(
    instructions: Vec<&'static Instruction>,
    ways: impl Fn(&Traced) -> bool + Send + 'static,
    borrows: bool,
    job: impl Fn(&mut Trial<'_>, &mut Thread) -> Vec<String> + Send + 'static,
) -> Vec<String> {
    on_machine(move |t| {
        let known = Known::thorough(t);
        let done = spread(instructions.len(), |number| {
            // Here, since processes that run at the same time must not have the memory for code in common.
            let traced: Vec<Traced> = Traced::all().into_iter().filter(&ways).collect();
            let instruction = instructions[number];
            known.prepare(t, instruction);
            let mut trial = Trial {
                known: &known,
                instruction,
                traced: &traced,
                borrows,
                numbers: Numbers::new(u64::from(instruction.opcode) << 32),
                cases: Vec::new(),
                attempts: Vec::new(),
                wrong: 0,
            };
            trial.extend_by(t, FIRST);
            let mut left = job(&mut trial, t);
            if trial.wrong > 0 {
                let (name, wrong) = (instruction.name, trial.wrong);
                left.push(format!("{name} is wrong without a mistake ({wrong} times)"));
            }
            left
        });
        done.told(|number| instructions[number].name)
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
#[ignore = "takes long"]
fn every_mistake_in_a_trace_is_noticed() {
    let tried = MISTAKES.map(|_| Common::new());
    let left = each(chosen(), Traced::is_optimized, false, move |trial, t| {
        trial.traces(t, &Tried(tried))
    });
    for (kind, (_, what)) in MISTAKES.into_iter().enumerate() {
        let left = left
            .iter()
            .filter(|name| name.contains(&format!(" {what} (")))
            .count();
        eprintln!("{what}: {} sites, {left} not noticed", tried[kind].len());
    }
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
    const TRIES: usize = 12;

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
        let left = each(chosen(), Traced::is_compiled, true, move |trial, t| {
            trial.code(t, marks)
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

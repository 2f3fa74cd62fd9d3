//! Programs that nobody wrote: every way to run them must give the same.
//!
//! A case is a row of small numbers, of which [`source`] makes a module; [`check`] runs that on the match loop and then on
//! everything else that the build has ([`machine::ways`]), traces after two runs. Results, exceptions with their lines, and the
//! number of objects that are left must be equal. Then traces are [strained](machine::Strain): they leave by exits that nothing
//! asks for, and are invalidated while they run.

pub mod machine;
mod program;
mod surroundings;

use crate::apart::{apart, be_patient, spread};
use crate::forced;
use copperplate_core::Thread;
use machine::{Outcome, Strain, Way, ways};

/// Numbers of a case that proptest makes.
pub const LENGTH: usize = 160;

/// The module that the numbers say.
pub fn source(numbers: &[u16]) -> String {
    program::print(numbers)
}

/// Runs a module every way; its list `result` is what is compared. Answers with what came out.
///
/// # Errors
/// Which way disagrees with the match loop, in what, and the program.
pub fn check(t: &mut Thread, source: &str) -> Result<String, String> {
    let ways = ways(t);
    let (oracle, others) = (&ways[0], &ways[1..]);
    let expected = oracle.run(t, source);
    // How deep native code goes before that is the engine's own affair.
    if expected.text.contains("RecursionError") {
        return Ok(expected.text);
    }
    for way in others {
        compare(t, source, oracle, &expected, *way)?;
    }
    let number = number_of(source);
    let exits = Strain::Exits {
        nth: number as usize % EXITS,
        from: (number >> 8) as u32 % 8,
    };
    let invalidations = Strain::Invalidations {
        every: 1 + (number >> 16) as u32 % 4,
    };
    let mut optimized = others.iter().filter(|way| way.is_optimized());
    // Each strain on one of them, which one depends on the program.
    if let Some(&one) = optimized.next() {
        let other = optimized.next().copied().unwrap_or(one);
        let (first, second) = match number >> 32 & 1 {
            0 => (one, other),
            _ => (other, one),
        };
        compare(t, source, oracle, &expected, first.strained(exits))?;
        compare(t, source, oracle, &expected, second.strained(invalidations))?;
    }
    Ok(expected.text)
}

/// Exits to choose from, at first.
const EXITS: usize = 97;

/// How often a change is missed until that shows.
const TRIES: usize = 4;

/// As [`check`], with each exit of the program's traces taken in turn, as many at most, and all traces invalidated by calls of
/// `notice`.
///
/// # Errors
/// As for [`check`].
pub fn check_exits(t: &mut Thread, source: &str, at_most: usize) -> Result<(), String> {
    let ways = ways(t);
    let expected = ways[0].run(t, source);
    for way in ways.iter().filter(|way| way.is_optimized()) {
        forced::most();
        let (mut nth, mut most) = (0, 1);
        while nth < most {
            let from = nth as u32 % 2 * 7;
            let strain = Strain::Exits { nth, from };
            compare(t, source, &ways[0], &expected, way.strained(strain))?;
            most = most.max(forced::most());
            nth += 1 + most / at_most;
        }
        for every in 1..=4 {
            let strain = Strain::Invalidations { every };
            compare(t, source, &ways[0], &expected, way.strained(strain))?;
        }
    }
    Ok(())
}

/// Runs a module as many times as what its traces rely on changes, and lets them miss one change each time. Answers with how many
/// there were, and with those that nothing came of.
///
/// # Panics
/// When the module ends with an exception, or the ways disagree if none is missed.
pub fn check_misses(t: &mut Thread, source: &str) -> (usize, Vec<String>) {
    let ways = ways(t);
    let (mut all, mut left) = (0, Vec::new());
    for way in ways.iter().filter(|way| way.is_optimized()) {
        // What the process does only once is done by these.
        for way in [&ways[0], way] {
            way.run(t, source);
        }
        let expected = ways[0].run(t, source);
        assert!(!expected.text.contains("Error"), "{}", expected.text);
        // All further runs begin in the same state, so that the same happens in each.
        let told = spread(1, |_| {
            let found = way.run(t, source);
            assert_eq!(found, expected, "{}", way.name);
            machine::told()
        });
        assert!(told.ended_early.is_empty(), "{} ends early", way.name);
        let told = told.lines;
        all += told.len();
        for (nth, what) in told.iter().enumerate() {
            let missing = way.strained(Strain::Missed { nth });
            let noticed = apart(|| {
                // Whether code comes to lie where other code was is a matter of luck.
                (0..TRIES).any(|_| {
                    be_patient();
                    let differs = missing.run(t, source) != expected;
                    differs && machine::told().get(nth) == Some(what)
                })
            });
            if !noticed {
                left.push(format!("{}: {what} (change {nth})", way.name));
            }
        }
    }
    (all, left)
}

fn compare(
    t: &mut Thread,
    source: &str,
    oracle: &Way,
    expected: &Outcome,
    way: Way,
) -> Result<(), String> {
    let found = way.run(t, source);
    if found == *expected {
        return Ok(());
    }
    // What the process does only once may have been done in between.
    let again = oracle.run(t, source);
    if found == again {
        return Ok(());
    }
    let (name, strain) = (way.name, way.strain);
    let differs = difference(name, &again, &found);
    Err(format!(
        "{name}{strain} and the match loop disagree on\n{source}{differs}"
    ))
}

/// A number that a program always has.
fn number_of(source: &str) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    source.hash(&mut hasher);
    hasher.finish()
}

fn difference(name: &str, expected: &Outcome, found: &Outcome) -> String {
    let mut text = String::new();
    let (mut here, mut there) = (expected.text.lines(), found.text.lines());
    loop {
        match (here.next(), there.next()) {
            (None, None) => break,
            (here, there) if here == there => {}
            (here, there) => {
                let [here, there] = [here, there].map(|line| line.unwrap_or("-"));
                text += &format!("# the match loop: {here}\n# {name}: {there}\n");
            }
        }
    }
    if expected.objects != found.objects {
        text += &format!(
            "# objects left: the match loop {}, {name} {}\n",
            expected.objects, found.objects
        );
    }
    text
}

//! Programs that nobody wrote: every way to run them must give the same.
//!
//! A case is a row of small numbers, of which [`source`] makes a module; [`check`] runs that on the match loop and then on
//! everything else that the build has ([`machine::ways`]), traces after two runs. Results, exceptions with their lines, and the
//! number of objects that are left must be equal.

pub mod machine;
mod program;
mod surroundings;

use copperplate_core::Thread;
use machine::{Outcome, ways};

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
        let found = way.run(t, source);
        if found == expected {
            continue;
        }
        // What the process does only once may have been done in between.
        let again = oracle.run(t, source);
        if found != again {
            let (name, differs) = (way.name, difference(way.name, &again, &found));
            return Err(format!(
                "{name} and the match loop disagree on\n{source}{differs}"
            ));
        }
    }
    Ok(expected.text)
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

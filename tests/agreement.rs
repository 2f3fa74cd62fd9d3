//! Programs that nobody wrote: every engine, with and without traces, gives the same for each.
//!
//! `COPPERPLATE_CASES` asks for more. The program that runs is in `agreement.py` in the tests' folder of the target directory,
//! for when it takes the process with it.

use copperplate_core::Thread;
use copperplate_tests::agreement::{LENGTH, check, check_exits, source};
use copperplate_tests::machine::on_machine;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Programs in a run of the test.
const CASES: u32 = 50;
/// Exits that are taken in turn of a program that showed something once.
const EXITS: usize = 8;

fn checked(t: &mut Thread, numbers: &[u16]) -> Result<String, String> {
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/agreement.py");
    let source = source(numbers);
    std::fs::write(file, &source).map_err(|error| format!("{file}: {error}"))?;
    check(t, &source)
}

/// That a failure can be tried again.
fn again(numbers: &[u16], text: &str) -> String {
    let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
    let command = "cargo test -p copperplate-tests --test agreement replay";
    format!(
        "{text}again: COPPERPLATE_CASE={} {command}\n",
        numbers.join(",")
    )
}

/// Whether an outcome is an exception: its name comes first. (Handlers note names too, further behind.)
fn is_raised(outcome: &str) -> bool {
    let outcome = outcome.strip_prefix("('").unwrap_or(outcome);
    let name = outcome.split(['\'', ':']).next();
    name.is_some_and(|name| name.ends_with("Error"))
}

#[test]
fn engines_agree_on_generated_programs() {
    let asked = std::env::var("COPPERPLATE_CASES").ok();
    let cases = asked.and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    let outcome = on_machine(move |t| {
        let machine = std::cell::RefCell::new(t);
        // A call that ends with an exception says little.
        let (raised, ran) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
        let config = Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        };
        let numbers = proptest::collection::vec(any::<u16>(), LENGTH);
        let outcome = TestRunner::new(config).run(&numbers, |numbers| {
            let text = checked(&mut machine.borrow_mut(), &numbers)
                .map_err(|text| TestCaseError::fail(again(&numbers, &text)))?;
            for line in text.lines().step_by(2) {
                raised.set(raised.get() + u32::from(is_raised(line)));
                ran.set(ran.get() + 1);
            }
            Ok(())
        });
        outcome
            .map(|()| (raised.get(), ran.get()))
            .map_err(|failure| failure.to_string())
    });
    match outcome {
        Ok((raised, ran)) => assert!(raised * 4 < ran * 3, "{raised} of {ran} calls raise"),
        Err(failure) => panic!("{failure}"),
    }
}

/// Small programs that showed what engines did otherwise once.
#[test]
fn engines_agree_on_what_they_once_disagreed_about() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/agreement");
    let failures = on_machine(move |t| {
        let files = std::fs::read_dir(folder).expect("the programs");
        let sources = files.map(|file| std::fs::read_to_string(file.expect("a file").path()));
        let sources: Vec<String> = sources.collect::<Result<_, _>>().expect("a program");
        let tried = sources
            .iter()
            .map(|source| check(t, source).and_then(|_| check_exits(t, source, EXITS)));
        tried.filter_map(Result::err).collect::<Vec<String>>()
    });
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// Tries the case that a failure named, or the program in a file.
#[test]
fn replay() {
    let Ok(case) = std::env::var("COPPERPLATE_CASE") else {
        return;
    };
    let outcome = on_machine(move |t| match std::fs::read_to_string(&case) {
        Ok(source) => {
            check(t, &source).and_then(|text| check_exits(t, &source, usize::MAX).map(|()| text))
        }
        Err(_) => {
            let numbers = case.split(',').filter_map(|number| number.parse().ok());
            checked(t, &numbers.collect::<Vec<u16>>())
        }
    });
    if let Err(text) = outcome {
        panic!("\n{text}");
    }
}

//! Every instruction on every engine, with generated operands: results, errors, effects and reference counts are the same, and
//! each way that an instruction can take is taken.
//!
//! `COPPERPLATE_INSTRUCTION=NAME,...` tries only these, longer, the first of them longest, and says how often each way was taken;
//! `COPPERPLATE_CASES` says how many cases proptest makes.

use copperplate_tests::instructions::explore::{
    LENGTH, asked, chosen, explore, named, subjects, try_numbers,
};
use copperplate_tests::instructions::search::Known;
use copperplate_tests::machine::on_machine;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Cases that every instruction is tried with, that those are which are asked for by name, and that the first of them is.
const FEW: usize = 12;
const MORE: usize = 60;
const MANY: usize = 500;
/// How often a case that a failure named is tried.
const REPLAYS: usize = 16;
/// Cases that proptest makes, of all instructions.
const CASES: u32 = 300;

#[test]
fn engines_agree_on_every_instruction_and_every_way_is_taken() {
    let failures = on_machine(|t| {
        let known = Known::new(t);
        let is_asked = asked().is_some();
        let mut failures = Vec::new();
        let subjects = subjects();
        for (place, instruction) in chosen().into_iter().enumerate() {
            let at_least = match (is_asked, place) {
                (false, _) => FEW,
                (true, 0) => MANY,
                (true, _) => MORE,
            };
            match explore(t, &known, instruction, &subjects, at_least) {
                Ok(explored) => {
                    if is_asked {
                        println!("{explored}");
                    }
                    failures.extend(explored.missed());
                }
                Err(text) => failures.push(text),
            }
        }
        failures
    });
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn engines_agree_on_cases_that_proptest_makes() {
    let asked = std::env::var("COPPERPLATE_CASES").ok();
    let cases = asked.and_then(|cases| cases.parse().ok()).unwrap_or(CASES);
    let outcome = on_machine(move |t| {
        let known = Known::new(t);
        let subjects = subjects();
        let machine = std::cell::RefCell::new(t);
        let config = Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        };
        let numbers = proptest::collection::vec(any::<u16>(), LENGTH);
        let cases = (proptest::sample::select(chosen()), numbers);
        let outcome = TestRunner::new(config).run(&cases, |(instruction, numbers)| {
            let mut machine = machine.borrow_mut();
            try_numbers(&mut machine, &known, instruction, &numbers, &subjects)
                .map_err(TestCaseError::fail)?;
            Ok(())
        });
        outcome.map_err(|failure| failure.to_string())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

/// Tries the case that a failure named.
#[test]
fn replay() {
    let Ok(case) = std::env::var("COPPERPLATE_CASE") else {
        return;
    };
    let (name, numbers) = case.split_once(':').unwrap_or((&case, ""));
    let instruction = named(name).unwrap_or_else(|| panic!("no instruction is called {name}"));
    let numbers: Vec<u16> = numbers
        .split(',')
        .filter_map(|number| number.parse().ok())
        .collect();
    let outcome = on_machine(move |t| {
        let known = Known::new(t);
        let subjects = subjects();
        // Traces end and leave by another way each time.
        (0..REPLAYS)
            .try_for_each(|_| try_numbers(t, &known, instruction, &numbers, &subjects).map(|_| ()))
    });
    if let Err(text) = outcome {
        panic!("\n{text}");
    }
}

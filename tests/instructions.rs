//! Every instruction on every engine, with generated operands: results, errors, effects and reference counts are the same, and
//! each way that an instruction can take is taken.
//!
//! `COPPERPLATE_INSTRUCTION=NAME,...` tries only these; `COPPERPLATE_CASES` says how many cases proptest makes.

use copperplate_engine::Engine;
use copperplate_tests::instructions::explore::{LENGTH, explore, named, try_numbers};
use copperplate_tests::instructions::machine::on_machine;
use copperplate_tests::instructions::search::Known;
use copperplate_tests::instructions::subject::Built;
use copperplate_tests::instructions::table::{INSTRUCTIONS, Instruction};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// Cases that proptest makes, of all instructions.
const CASES: u32 = 300;

/// The engines that are compared with the match loop.
fn subjects() -> Vec<Built> {
    let engines = Engine::ALL.into_iter();
    let built = engines.filter(|engine| *engine != Engine::Match && engine.is_built());
    built.map(Built).collect()
}

/// The instructions that are tried.
fn chosen() -> Vec<&'static Instruction> {
    let asked = std::env::var("COPPERPLATE_INSTRUCTION").ok();
    let is_asked = |instruction: &&Instruction| match &asked {
        Some(names) => names.split(',').any(|name| name == instruction.name),
        None => true,
    };
    INSTRUCTIONS.iter().filter(is_asked).collect()
}

#[test]
fn engines_agree_on_every_instruction_and_every_way_is_taken() {
    let failures = on_machine(|t| {
        let known = Known::new(t);
        let mut failures = Vec::new();
        for subject in subjects() {
            for instruction in chosen() {
                match explore(t, &known, instruction, &subject) {
                    Ok(missed) => failures.extend(missed),
                    Err(text) => failures.push(text),
                }
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
        let machine = std::cell::RefCell::new(t);
        let config = Config {
            cases,
            failure_persistence: None,
            ..Config::default()
        };
        let numbers = proptest::collection::vec(any::<u16>(), LENGTH);
        let cases = (proptest::sample::select(chosen()), numbers);
        let outcome = TestRunner::new(config).run(&cases, |(instruction, numbers)| {
            for subject in subjects() {
                try_numbers(
                    &mut machine.borrow_mut(),
                    &known,
                    instruction,
                    &numbers,
                    &subject,
                )
                .map_err(TestCaseError::fail)?;
            }
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
        let tried = subjects()
            .into_iter()
            .map(|subject| try_numbers(t, &known, instruction, &numbers, &subject));
        tried.collect::<Result<Vec<_>, _>>()
    });
    if let Err(text) = outcome {
        panic!("\n{text}");
    }
}

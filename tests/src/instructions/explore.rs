//! Trying an instruction with many cases, and making a case that fails small.

use copperplate_core::Thread;

use super::case::{Case, Choices};
use super::execute::check;
use super::search::{Known, Numbers};
use super::subject::Subject;
use super::table::{INSTRUCTIONS, Instruction};

/// Numbers that a case is decoded from.
pub const LENGTH: usize = 64;

/// Cases that every instruction is tried with.
const AT_LEAST: usize = 12;
/// Cases after which a way that was not taken counts as one that cannot be.
const AT_MOST: usize = 40_000;

/// Decodes a case and tries it. Answers with the ways that were taken, as bits.
///
/// # Errors
/// The case, what differs, and how to try it again.
pub fn try_numbers(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    numbers: &[u16],
    subject: &dyn Subject,
) -> Result<u64, String> {
    known.prepare(t, instruction);
    let Some(case) = Case::decode(instruction, known, &mut Choices::new(numbers)) else {
        return Err(format!(
            "{}: nothing is known that it can be specialized for\n",
            instruction.name
        ));
    };
    match check(t, &case, subject) {
        Ok(ways) => Ok(ways.map_or(0, |ways| ways.0)),
        Err(text) => {
            let numbers: Vec<String> = numbers.iter().map(u16::to_string).collect();
            Err(format!(
                "{text}  again: COPPERPLATE_CASE={}:{} cargo test -p copperplate-tests --test instructions replay\n",
                instruction.name,
                numbers.join(",")
            ))
        }
    }
}

/// Tries an instruction until every way was taken; answers with those that were not.
///
/// # Errors
/// As for [`try_numbers`], for a case made small.
pub fn explore(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    subject: &dyn Subject,
) -> Result<Vec<String>, String> {
    let mut numbers = Numbers::new(u64::from(instruction.opcode) << 32);
    let mut taken = 0;
    let all = (1 << instruction.ways.len()) - 1;
    for round in 0..AT_MOST {
        if round >= AT_LEAST && taken == all {
            break;
        }
        let row = numbers.row(LENGTH);
        match try_numbers(t, known, instruction, &row, subject) {
            Ok(ways) => taken |= ways,
            Err(text) => return Err(smallest(t, known, instruction, row, text, subject)),
        }
    }
    let ways = instruction.ways.iter().enumerate();
    let missed = ways.filter(|(way, _)| taken >> way & 1 == 0);
    Ok(missed
        .map(|(_, text)| format!("{} never takes: {text}", instruction.name))
        .collect())
}

/// Makes numbers smaller as long as the case fails; answers with the last failure.
fn smallest(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    mut row: Vec<u16>,
    mut text: String,
    subject: &dyn Subject,
) -> String {
    let mut fails = |row: &[u16]| try_numbers(t, known, instruction, row, subject).err();
    while let Some(failure) = row.split_last().and_then(|(_, shorter)| fails(shorter)) {
        row.pop();
        text = failure;
    }
    for index in 0..row.len() {
        for smaller in [0, row[index] / 2] {
            let old = std::mem::replace(&mut row[index], smaller);
            match fails(&row) {
                Some(failure) => {
                    text = failure;
                    break;
                }
                None => row[index] = old,
            }
        }
    }
    text
}

/// The instruction of that name.
pub fn named(name: &str) -> Option<&'static Instruction> {
    INSTRUCTIONS
        .iter()
        .find(|instruction| instruction.name == name)
}

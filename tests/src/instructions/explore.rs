//! Trying an instruction with many cases, and making a case that fails small.

use copperplate_core::Thread;
use copperplate_engine::Engine;

use super::case::Case;
use super::execute::check;
use super::search::{Known, Numbers};
use super::subject::{Built, Subject, Ways};
use super::table::{INSTRUCTIONS, Instruction};
use super::traced::Traced;
use crate::choices::Choices;

/// Numbers that a case is decoded from: enough for all that it chooses, since what is chosen when none are left is always the same.
pub const LENGTH: usize = 192;

/// Cases after which a way that was not taken counts as one that cannot be.
const AT_MOST: usize = 10_000;

/// The names that `COPPERPLATE_INSTRUCTION` has, if it is set.
pub fn asked() -> Option<String> {
    std::env::var("COPPERPLATE_INSTRUCTION").ok()
}

/// The instructions that are tried: all, or those that are asked for.
///
/// # Panics
/// When an instruction is asked for that there is not.
pub fn chosen() -> Vec<&'static Instruction> {
    match asked() {
        Some(names) => of_names(&names).unwrap_or_else(|error| panic!("{error}")),
        None => INSTRUCTIONS.iter().collect(),
    }
}

/// The instructions of a list of names.
///
/// # Errors
/// Which name none has, and the one that is meant most likely.
fn of_names(names: &str) -> Result<Vec<&'static Instruction>, String> {
    let names = names.split(',').map(str::trim);
    let found = names.map(|name| named(name).ok_or_else(|| unknown(name)));
    found.collect()
}

fn unknown(name: &str) -> String {
    let names = INSTRUCTIONS.iter().map(|instruction| instruction.name);
    let nearest = names.min_by_key(|other| strsim::osa_distance(&name.to_uppercase(), other));
    format!(
        "COPPERPLATE_INSTRUCTION: there is no instruction `{name}`; did you mean `{}`?",
        nearest.unwrap_or_default()
    )
}

/// Everything that is compared with the match loop.
pub fn subjects() -> Vec<Box<dyn Subject>> {
    let engines = Engine::ALL.into_iter();
    let built = engines.filter(|engine| *engine != Engine::Match && engine.is_built());
    let built = built.map(|engine| Box::new(Built(engine)) as Box<dyn Subject>);
    let traced = Traced::all().into_iter();
    built
        .chain(traced.map(|traced| Box::new(traced) as Box<dyn Subject>))
        .collect()
}

/// Decodes a case and tries it. Answers with the ways that were taken.
///
/// # Errors
/// The case, what differs, and how to try it again.
pub fn try_numbers(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    numbers: &[u16],
    subjects: &[Box<dyn Subject>],
) -> Result<Ways, String> {
    known.prepare(t, instruction);
    let Some(case) = Case::decode(instruction, known, &mut Choices::new(numbers)) else {
        return Err(format!(
            "{}: nothing is known that it can be specialized for\n",
            instruction.name
        ));
    };
    match check(t, &case, subjects) {
        Ok(ways) => Ok(ways.unwrap_or_default()),
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

/// What came out of trying an instruction.
pub struct Explored {
    pub instruction: &'static Instruction,
    /// Cases that were tried.
    pub cases: usize,
    /// In how many of them each way was taken.
    pub taken: Vec<u32>,
}

impl Explored {
    /// The ways that were never taken.
    pub fn missed(&self) -> impl Iterator<Item = String> {
        let name = self.instruction.name;
        let ways = self.instruction.ways.iter().zip(&self.taken);
        let missed = ways.filter(|(_, taken)| **taken == 0);
        missed.map(move |(text, _)| format!("{name} never takes: {text}"))
    }
}

impl std::fmt::Display for Explored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}: {} cases", self.instruction.name, self.cases)?;
        let ways = self.instruction.ways.iter().zip(&self.taken);
        ways.into_iter()
            .try_for_each(|(text, taken)| writeln!(f, "  {taken:>6}  {text}"))
    }
}

/// Tries an instruction with so many cases, and on until every way was taken.
///
/// # Errors
/// As for [`try_numbers`], for a case made small.
pub fn explore(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    subjects: &[Box<dyn Subject>],
    at_least: usize,
) -> Result<Explored, String> {
    let mut numbers = Numbers::new(u64::from(instruction.opcode) << 32);
    let mut explored = Explored {
        instruction,
        cases: 0,
        taken: vec![0; instruction.ways.len()],
    };
    // Traces are made anew for every case: where ways are only looked for, engines are enough.
    let engines = subjects.iter().take_while(|subject| subject.adapts());
    let engines = &subjects[..engines.count()];
    while explored.cases < at_least || explored.cases < AT_MOST && explored.taken.contains(&0) {
        explored.cases += 1;
        let tried = if explored.cases <= at_least {
            subjects
        } else {
            engines
        };
        let row = numbers.row(LENGTH);
        match try_numbers(t, known, instruction, &row, tried) {
            Ok(ways) => {
                for (way, taken) in explored.taken.iter_mut().enumerate() {
                    *taken += u32::from(ways.has(way));
                }
            }
            Err(text) => return Err(smallest(t, known, instruction, row, text, subjects)),
        }
    }
    Ok(explored)
}

/// Makes numbers smaller as long as the case fails; answers with the last failure.
fn smallest(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    mut row: Vec<u16>,
    mut text: String,
    subjects: &[Box<dyn Subject>],
) -> String {
    let mut fails = |row: &[u16]| try_numbers(t, known, instruction, row, subjects).err();
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

#[cfg(test)]
mod tests {
    use super::of_names;

    #[test]
    fn unknown_names_are_errors() {
        let found = of_names("BINARY_OP, UNARY_NOT").map(|found| found.len());
        assert_eq!(found, Ok(2));
        for (names, nearest) in [
            ("BINARY_OPP", "BINARY_OP"),
            ("UNARY_NOT,binary_op", "BINARY_OP"),
        ] {
            let error = of_names(names).map(|found| found.len()).unwrap_err();
            assert!(
                error.ends_with(&format!("did you mean `{nearest}`?")),
                "{error}"
            );
        }
        assert!(of_names("").is_err());
    }
}

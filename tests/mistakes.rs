//! The tests of instructions notice every mistake that is planted into the match loop.
//!
//! Each is made in a process of its own, since what a wrong instruction does to memory is anyone's guess: a crash is noticed
//! too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these.

use copperplate_core::Thread;
use copperplate_engine::{Engine, MISTAKES};
use copperplate_tests::instructions::case::{Case, Choices};
use copperplate_tests::instructions::execute::run;
use copperplate_tests::instructions::explore::LENGTH;
use copperplate_tests::instructions::machine::on_machine;
use copperplate_tests::instructions::search::{Known, Numbers};
use copperplate_tests::instructions::subject::{Built, Oracle, Subject};
use copperplate_tests::instructions::table::{INSTRUCTIONS, Instruction};

/// Cases whose outcome is known before mistakes are made.
const KNOWN: usize = 100;
/// Further cases that a mistake is looked for in.
const FURTHER: usize = 3_000;
/// Seconds that a mistake may run.
const PATIENCE: u32 = 60;

/// A case with what the threaded tier, which makes no mistakes, leaves.
struct Expected {
    case: Case,
    lines: Vec<String>,
}

fn expected(
    t: &mut Thread,
    known: &Known,
    instruction: &'static Instruction,
    numbers: &mut Numbers,
) -> Option<Expected> {
    let row = numbers.row(LENGTH);
    let case = Case::decode(instruction, known, &mut Choices::new(&row))?;
    let right: &dyn Subject = &Built(Engine::Threaded);
    let lines = run(t, &case, right)?.lines;
    Some(Expected { case, lines })
}

/// Whether the mistake shows in a case.
fn shows(t: &mut Thread, mistake: u32, expected: &Expected) -> bool {
    let wrong = Oracle {
        mistake: Some(mistake),
    };
    let lines =
        |t: &mut Thread, oracle: &Oracle| run(t, &expected.case, oracle).map(|report| report.lines);
    let found = lines(t, &wrong);
    found.as_ref() != Some(&expected.lines) && found != lines(t, &Oracle::default())
}

/// Runs `job` in a copy of this process; whether it answered true, crashed or took too long.
fn apart(job: impl FnOnce() -> bool) -> bool {
    // SAFETY: the child runs on this thread alone, which has the machine to itself, and ends without returning.
    unsafe {
        match libc::fork() {
            0 => {
                libc::alarm(PATIENCE);
                libc::close(2);
                let noticed = job();
                libc::_exit(i32::from(noticed));
            }
            -1 => panic!("no further process"),
            child => {
                let mut status = 0;
                libc::waitpid(child, &raw mut status, 0);
                !(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0)
            }
        }
    }
}

/// The mistakes of an instruction that nothing notices.
fn survivors(t: &mut Thread, known: &Known, instruction: &'static Instruction) -> Vec<String> {
    let planted = MISTAKES.iter().enumerate();
    let planted: Vec<(u32, &str)> = planted
        .filter(|(_, (opcode, _))| *opcode == instruction.opcode)
        .map(|(number, (_, what))| (number as u32, *what))
        .collect();
    if planted.is_empty() {
        return Vec::new();
    }
    known.prepare(t, instruction);
    let mut numbers = Numbers::new(u64::from(instruction.opcode) << 32);
    let first: Vec<Expected> = (0..KNOWN)
        .filter_map(|_| expected(t, known, instruction, &mut numbers))
        .collect();
    let mut left = Vec::new();
    for (number, what) in planted {
        let noticed = apart(|| {
            std::panic::set_hook(Box::new(|_| {}));
            first.iter().any(|case| shows(t, number, case))
                || (0..FURTHER).any(|_| {
                    let case = expected(t, known, instruction, &mut numbers);
                    case.is_some_and(|case| shows(t, number, &case))
                })
        });
        if !noticed {
            left.push(format!("{} {what} (mistake {number})", instruction.name));
        }
    }
    left
}

#[test]
fn every_mistake_is_noticed() {
    if !Engine::Threaded.is_built() {
        return;
    }
    let left = on_machine(|t| {
        let known = Known::new(t);
        let asked = std::env::var("COPPERPLATE_INSTRUCTION").ok();
        let is_asked = |instruction: &&Instruction| match &asked {
            Some(names) => names.split(',').any(|name| name == instruction.name),
            None => true,
        };
        let chosen = INSTRUCTIONS.iter().filter(is_asked);
        chosen
            .flat_map(|instruction| survivors(t, &known, instruction))
            .collect::<Vec<_>>()
    });
    assert!(
        left.is_empty(),
        "{} of {} mistakes are not noticed:\n{}",
        left.len(),
        MISTAKES.len(),
        left.join("\n")
    );
}

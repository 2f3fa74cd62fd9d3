//! The tests of instructions notice every mistake that is planted into the match loop.
//!
//! Each is made in a process of its own, since what a wrong instruction does to memory is anyone's guess: a crash is noticed
//! too. `COPPERPLATE_INSTRUCTION=NAME,...` tries only the mistakes of these.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, PipeReader, PipeWriter, Read, Write};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;

use copperplate_core::{Thread, Word};
use copperplate_engine::{ASKED, MISTAKES};
use copperplate_tests::choices::Choices;
use copperplate_tests::instructions::case::Case;
use copperplate_tests::instructions::execute::run;
use copperplate_tests::instructions::explore::{LENGTH, chosen};
use copperplate_tests::instructions::search::{Known, Numbers};
use copperplate_tests::instructions::subject::{Oracle, Subject, Watched, Ways};
use copperplate_tests::instructions::table::Instruction;
use copperplate_tests::machine::on_machine;

/// Cases whose outcome is known before mistakes are made.
const KNOWN: usize = 100;
/// Further cases that a mistake is looked for in.
const FURTHER: usize = 3_000;
/// Seconds of its own that a case may run with a mistake.
const PATIENCE: i64 = 2;
/// Bytes that a process may have.
const MEMORY: u64 = 4 << 30;

/// What a process that panicked ends with.
const PANICKED: libc::c_int = 2;

/// A case, what it leaves when no mistake is made, and the mistakes that it came by.
struct Expected {
    case: Case,
    lines: Vec<String>,
    met: Vec<u32>,
}

/// The match loop, which notes the mistakes that it comes by.
struct Noting {
    mistakes: Range<u32>,
    met: RefCell<Vec<u32>>,
}

impl Subject for Noting {
    fn name(&self) -> &'static str {
        "the match loop"
    }

    fn run(&self, t: &mut Thread, watched: Watched) -> (Word, Ways) {
        let asked = |mistake: u32| &ASKED[mistake as usize];
        for mistake in self.mistakes.clone() {
            asked(mistake).store(false, Ordering::Relaxed);
        }
        let outcome = Oracle::default().run(t, watched);
        let met = self.mistakes.clone();
        let met = met.filter(|mistake| asked(*mistake).load(Ordering::Relaxed));
        self.met.replace(met.collect());
        outcome
    }
}

/// What is done for one instruction.
struct Trial<'a> {
    known: &'a Known,
    instruction: &'static Instruction,
    mistakes: Range<u32>,
    numbers: Numbers,
}

impl<'a> Trial<'a> {
    fn new(known: &'a Known, instruction: &'static Instruction) -> Trial<'a> {
        let before = |opcode: u32| MISTAKES.partition_point(|(other, _)| *other < opcode) as u32;
        Trial {
            known,
            instruction,
            mistakes: before(instruction.opcode)..before(instruction.opcode + 1),
            numbers: Numbers::new(u64::from(instruction.opcode) << 32),
        }
    }

    fn expected(&mut self, t: &mut Thread) -> Option<Expected> {
        let row = self.numbers.row(LENGTH);
        let case = Case::decode(self.instruction, self.known, &mut Choices::new(&row))?;
        let noting = Noting {
            mistakes: self.mistakes.clone(),
            met: RefCell::default(),
        };
        let lines = run(t, &case, &noting)?.lines;
        let met = noting.met.take();
        Some(Expected { case, lines, met })
    }

    /// The mistakes that nothing notices.
    fn survivors(mut self, t: &mut Thread) -> Vec<String> {
        if self.mistakes.is_empty() {
            return Vec::new();
        }
        self.known.prepare(t, self.instruction);
        let first: Vec<Expected> = (0..KNOWN).filter_map(|_| self.expected(t)).collect();
        let mut left = Vec::new();
        for mistake in self.mistakes.clone() {
            let noticed = apart(|| {
                first.iter().any(|case| shows(t, mistake, case))
                    || (0..FURTHER).any(|_| {
                        let case = self.expected(t);
                        case.is_some_and(|case| shows(t, mistake, &case))
                    })
            });
            if !noticed {
                let (name, what) = (self.instruction.name, MISTAKES[mistake as usize].1);
                let met = first.iter().filter(|case| case.met.contains(&mistake));
                let share = format!("met by {} of {}", met.count(), first.len());
                left.push(format!("{name} {what} (mistake {mistake}, {share})\n"));
            }
        }
        left
    }
}

/// Whether the mistake shows in a case.
fn shows(t: &mut Thread, mistake: u32, expected: &Expected) -> bool {
    if !expected.met.contains(&mistake) {
        return false;
    }
    be_patient();
    let wrong = Oracle {
        mistake: Some(mistake),
        ..Oracle::default()
    };
    let lines =
        |t: &mut Thread, oracle: &Oracle| run(t, &expected.case, oracle).map(|report| report.lines);
    let found = lines(t, &wrong);
    // What the process does only once may have been done in between.
    found.as_ref() != Some(&expected.lines) && found != lines(t, &Oracle::default())
}

/// From here the process has [`PATIENCE`].
fn be_patient() {
    let zero = libc::timeval {
        tv_sec: 0,
        tv_usec: 0,
    };
    let limit = libc::itimerval {
        it_interval: zero,
        it_value: libc::timeval {
            tv_sec: PATIENCE,
            tv_usec: 0,
        },
    };
    // SAFETY: the timer is initialized; nobody wants the old one.
    unsafe { libc::setitimer(libc::ITIMER_VIRTUAL, &raw const limit, std::ptr::null_mut()) };
}

/// Starts a copy of this process that does `job`, and ends with what it says.
fn start(job: impl FnOnce() -> bool) -> libc::pid_t {
    // SAFETY: the child runs on this thread alone, which has the machine to itself, and ends without returning.
    unsafe {
        match libc::fork() {
            0 => libc::_exit(catch_unwind(AssertUnwindSafe(job)).map_or(PANICKED, i32::from)),
            -1 => panic!("no further process"),
            child => child,
        }
    }
}

/// What a child said; `None`: it crashed or panicked.
fn wait(child: libc::pid_t) -> Option<bool> {
    let mut status = 0;
    // SAFETY: the child is this process's.
    unsafe { libc::waitpid(child, &raw mut status, 0) };
    let ended = libc::WIFEXITED(status) && libc::WEXITSTATUS(status) != PANICKED;
    ended.then(|| libc::WEXITSTATUS(status) != 0)
}

/// Runs `job` in a copy of this process; whether it answered true, crashed or took too long.
fn apart(job: impl FnOnce() -> bool) -> bool {
    let child = start(|| {
        std::panic::set_hook(Box::new(|_| {}));
        // SAFETY: what a wrong instruction says is of no use to anybody.
        unsafe { libc::close(2) };
        job()
    });
    wait(child) != Some(false)
}

/// Tries the instructions whose numbers come out of one pipe; what survives goes into another.
fn work(t: &mut Thread, known: &Known, mut numbers: PipeReader, mut results: PipeWriter) -> bool {
    let limit = |bytes| libc::rlimit {
        rlim_cur: bytes,
        rlim_max: bytes,
    };
    // SAFETY: the limits are initialized.
    unsafe {
        libc::setrlimit(libc::RLIMIT_AS, &limit(MEMORY));
        libc::setrlimit(libc::RLIMIT_CORE, &limit(0));
    }
    let instructions = chosen();
    let mut number = [0; 2];
    while numbers.read_exact(&mut number).is_ok() {
        let instruction = instructions[usize::from(u16::from_ne_bytes(number))];
        for line in Trial::new(known, instruction).survivors(t) {
            // So short that no other process writes in between.
            if results.write_all(line.as_bytes()).is_err() {
                return false;
            }
        }
    }
    true
}

#[test]
fn every_mistake_is_noticed() {
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get());
    let left = on_machine(move |t| {
        let known = Known::new(t);
        let (numbers, mut queue) = std::io::pipe().expect("a pipe");
        let (output, results) = std::io::pipe().expect("a pipe");
        for number in 0..chosen().len() as u16 {
            queue
                .write_all(&number.to_ne_bytes())
                .expect("room in the pipe");
        }
        drop(queue);
        let start_one = |_| {
            let ends = (numbers.try_clone(), results.try_clone());
            start(|| match ends {
                (Ok(numbers), Ok(results)) => work(t, &known, numbers, results),
                _ => false,
            })
        };
        let workers: Vec<libc::pid_t> = (0..workers).map(start_one).collect();
        drop(results);
        let mut left = Vec::new();
        for line in BufReader::new(output).lines() {
            let line = line.expect("what is left");
            eprintln!("{line}");
            left.push(line);
        }
        for worker in workers {
            assert_eq!(wait(worker), Some(true), "a worker ends early");
        }
        left
    });
    assert!(
        left.is_empty(),
        "{} of {} mistakes are not noticed:\n{}",
        left.len(),
        MISTAKES.len(),
        left.join("\n")
    );
}

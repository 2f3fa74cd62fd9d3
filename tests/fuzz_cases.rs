//! What must never crash, for the time-boxed run of `tests/fuzz.rs` and for the fuzz targets of `tests/fuzz`: one case each.

use std::os::unix::process::CommandExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use copperplate_compiler::{Mode, Options, compile, parse};
use copperplate_stencils::Prebuilt;

/// Longest time that compiling one small text may take.
const COMPILE_LIMIT: Duration = Duration::from_secs(20);
/// How long a program may run before it is interrupted, and how long it may then go on.
const RUN_LIMIT: Duration = Duration::from_secs(3);
const INTERRUPTED_LIMIT: Duration = Duration::from_secs(20);
/// Kilobytes of address space that a program may use.
const MEMORY_LIMIT: u32 = 1_000_000;

/// Compiles and parses bytes as source text of every kind.
///
/// # Errors
/// Says that it panicked or took too long.
pub fn compiles_or_refuses(bytes: &[u8]) -> Result<(), String> {
    let start = Instant::now();
    for mode in [Mode::Exec, Mode::Eval, Mode::Single] {
        let work = || {
            let options = Options::default();
            // What comes of it does not matter.
            drop(compile(bytes, "fuzz.py", mode, options));
            drop(parse(bytes, "fuzz.py", mode, options));
            if let Ok(text) = std::str::from_utf8(bytes) {
                let incomplete = Options {
                    allow_incomplete: true,
                    optimize: 2,
                    future_annotations: true,
                    ..options
                };
                drop(compile(text, "fuzz.py", mode, incomplete));
            }
        };
        if catch_unwind(AssertUnwindSafe(work)).is_err() {
            return Err(format!("the compiler panicked ({mode:?})"));
        }
    }
    match start.elapsed() {
        elapsed if elapsed > COMPILE_LIMIT => Err(format!("compiling took {elapsed:?}")),
        _ => Ok(()),
    }
}

/// Reads a file as committed output of the build.
///
/// # Errors
/// Says that it panicked.
pub fn loads_or_refuses(text: &str) -> Result<(), String> {
    let work = || {
        if let Ok(found) = Prebuilt::parse(text) {
            drop(found.stencils());
        }
        drop(copperplate_stencils::templates::parse(text));
    };
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| "the loader panicked".to_owned())
}

/// Where programs run, and with what.
pub struct Machine {
    /// The command `copperplate`.
    pub command: PathBuf,
    /// An empty folder.
    pub folder: PathBuf,
}

impl Machine {
    /// Runs a program on an engine, with little memory and time.
    ///
    /// # Errors
    /// Says how it crashed, or that an interrupt did not end it.
    pub fn ends_in_order(&self, engine: &str, program: &[u8]) -> Result<(), String> {
        let file = self.folder.join("program.py");
        std::fs::write(&file, program).map_err(|error| error.to_string())?;
        let output = self.run(engine, &file)?;
        let errors = String::from_utf8_lossy(&output.stderr);
        if errors.contains("panicked at") {
            return Err(format!("{engine} panicked: {errors}"));
        }
        match signal(&output) {
            None | Some(libc::SIGINT | libc::SIGKILL | libc::SIGXFSZ | libc::SIGXCPU) => Ok(()),
            Some(signal) => Err(format!("{engine} died of signal {signal}: {errors}")),
        }
    }

    fn run(&self, engine: &str, file: &Path) -> Result<Output, String> {
        let limits = format!("ulimit -v {MEMORY_LIMIT}; ulimit -f 100000; exec \"$@\"");
        let mut command = Command::new("sh");
        // Whoever runs this in the background may have had interrupts ignored.
        // SAFETY: `signal` may be called between fork and exec.
        unsafe {
            command.pre_exec(|| {
                libc::signal(libc::SIGINT, libc::SIG_DFL);
                Ok(())
            });
        }
        let mut child = command
            .args(["-c", &limits, "sh"])
            .arg(&self.command)
            .args(["-I", "--engine", engine])
            .arg(file)
            .current_dir(&self.folder)
            .env("COPPERPLATE_HOT", "2")
            .env("COPPERPLATE_HOT_EXIT", "2")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(
                std::fs::File::create(self.folder.join("errors.txt"))
                    .map_err(|error| error.to_string())?,
            )
            .spawn()
            .map_err(|error| error.to_string())?;
        let start = Instant::now();
        let mut interrupts = 0;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
                break status;
            }
            let running = start.elapsed();
            if running > RUN_LIMIT + INTERRUPTED_LIMIT {
                // The only sure way.
                child.kill().map_err(|error| error.to_string())?;
                child.wait().map_err(|error| error.to_string())?;
                let text = std::fs::read(file).unwrap_or_default();
                if may_go_on(&String::from_utf8_lossy(&text)) {
                    break Default::default();
                }
                return Err(format!("{engine} went on after {interrupts} interrupts"));
            }
            if running > RUN_LIMIT + Duration::from_secs(interrupts) {
                interrupts += 1;
                // SAFETY: sends a signal to the child, which has not been waited for.
                unsafe { libc::kill(child.id() as i32, libc::SIGINT) };
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        Ok(Output {
            status,
            stdout: Vec::new(),
            stderr: std::fs::read(self.folder.join("errors.txt")).unwrap_or_default(),
        })
    }
}

/// Whether a program can catch an interrupt.
fn may_go_on(program: &str) -> bool {
    let words = ["except", "finally", "signal", "__del__", "with ", "close"];
    words.iter().any(|word| program.contains(word))
}

fn signal(output: &Output) -> Option<i32> {
    use std::os::unix::process::ExitStatusExt;
    output.status.signal()
}

/// Numbers that look random, the same in every run.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What stands in programs, and what may surprise whoever reads it.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "None", "True", "0", "-1", "2**62", "2**64", "1e308", "-0.0", "1j", "''", "b'\\xff'", "'\\ud800'", "[]", "{}", "()", "...",
    "self", "x", "*", "**", "(", ")", "[", "]", "{", "}", ":", ":=", ",", ".", ";", "=", "==", "->", "@", "\\", "\n", "\t", "    ",
    "lambda: 0", "yield ", "await ", "async ", "yield from ", "return ", "del ", "global x", "nonlocal x", "class C: ", "def f(*a, **k): ",
    "for x in ", "while x: ", "if x: ", "else: ", "try: ", "except: ", "except* E: ", "finally: ", "with x as y: ", "match x:", "case _: ",
    "import sys", "from . import x", "raise ", "assert ", "not ", "is ", "in ", "f'{x!r:{y}}'", "t'{x}'", "rb'", "f'", "'''", "\"", "#",
    "\u{e9}", "\u{feff}", "\0", "\r", "\x0c", "0x", "1_", "0777", "1e", "\\N{", "type X = ", "[*x]", "{**x}", "x[1:2, ...]", "__class__", "super()",
    "print(", "range(", "len(", "iter(", "next(", "list(", "map(", "sorted(", "isinstance(x, ", "type(", "locals()", "exec(", "__import__('sys')",
];

/// A text somewhat like `program`, with parts of `other` in it.
pub fn mutated(random: &mut Random, program: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = program.to_vec();
    for _ in 0..1 + random.below(4) {
        if bytes.is_empty() {
            break;
        }
        let from = random.below(bytes.len());
        let to = (from + random.below(40)).min(bytes.len());
        match random.below(9) {
            0 => drop(bytes.drain(from..to)),
            1 => {
                let part = bytes[from..to].to_vec();
                bytes.splice(to..to, part);
            }
            2 => {
                let piece = random.pick(PIECES).bytes();
                bytes.splice(from..from, piece);
            }
            3 => {
                let word = word_at(&bytes, from);
                let piece = random.pick(PIECES).bytes();
                bytes.splice(word, piece);
            }
            4 => {
                let place = random.below(bytes.len());
                let word = bytes[word_at(&bytes, place)].to_vec();
                let range = word_at(&bytes, from);
                bytes.splice(range, word);
            }
            5 if !other.is_empty() => {
                let start = random.below(other.len());
                let end = (start + random.below(200)).min(other.len());
                bytes.splice(from..from, other[start..end].iter().copied());
            }
            6 => swap_lines(random, &mut bytes),
            7 => bytes.truncate(from),
            _ => bytes[from] = random.next() as u8,
        }
    }
    bytes
}

/// The range of the word or single byte at a place.
fn word_at(bytes: &[u8], place: usize) -> std::ops::Range<usize> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = bytes[..place].iter().rev().take_while(|byte| is_word(byte));
    let behind = bytes[place..].iter().take_while(|byte| is_word(byte));
    let (start, end) = (place - before.count(), place + behind.count());
    start..end.max(place + 1)
}

fn swap_lines(random: &mut Random, bytes: &mut Vec<u8>) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    lines.swap(a, b);
    *bytes = lines.concat();
}

/// Text of pieces in any order, or bytes of any value.
pub fn soup(random: &mut Random) -> Vec<u8> {
    let length = random.below(200);
    if random.below(4) == 0 {
        return (0..length).map(|_| random.next() as u8).collect();
    }
    let pieces = (0..length).map(|_| *random.pick(PIECES));
    pieces.collect::<String>().into_bytes()
}

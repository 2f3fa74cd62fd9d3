//! A case for the compiler: a text, which it must take or refuse.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use copperplate_code::CodeFlags;
use copperplate_compiler::{Mode, Options, compile, parse};

/// Longest time that compiling one small text may take.
const COMPILE_LIMIT: Duration = Duration::from_secs(20);

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
            drop(parse(
                bytes.into(),
                "fuzz.py",
                mode,
                options,
                &mut Vec::new(),
            ));
            if let Ok(text) = std::str::from_utf8(bytes) {
                let incomplete = Options {
                    allow_incomplete: true,
                    optimize: 2,
                    futures: CodeFlags::FUTURE_ANNOTATIONS,
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

//! What profilers are told: a symbol for each piece of code, with the function and the line where its trace begins.

use std::fs::File;
use std::io::{self, Write};

use copperplate_core::code::Code;
use copperplate_trace::execute::Executor;

/// The file that `perf` looks into.
#[derive(Debug)]
pub struct PerfMap {
    file: File,
}

impl PerfMap {
    /// The map of this process.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn create() -> io::Result<PerfMap> {
        let name = format!("perf-{}.map", std::process::id());
        let file = File::create(std::env::temp_dir().join(name))?;
        Ok(PerfMap { file })
    }

    /// Adds an executor's code.
    pub fn add(&mut self, executor: &Executor, entry: usize, size: usize) {
        let name = name(executor);
        // A map that cannot be written is no reason to stop the program.
        let _ = self.file.write_all(line(entry, size, &name).as_bytes());
    }
}

fn line(entry: usize, size: usize, name: &str) -> String {
    format!("{entry:x} {size:x} {name}\n")
}

/// `py::function:FILE:LINE`
pub(crate) fn name(executor: &Executor) -> String {
    let (code, unit) = executor.start;
    // SAFETY: the executor was made of a recording of this code just now.
    let Some(code) = (unsafe { (code as *const Code).as_ref() }) else {
        return "py::trace".to_owned();
    };
    format!(
        "py::{}:{}:{}",
        code.name(),
        code.filename(),
        code.line(unit)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_start_size_and_name_as_perf_reads_them() {
        let line = line(0x7f00_0010, 200, "py::f:a.py:3");
        assert_eq!(line, "7f000010 c8 py::f:a.py:3\n");
    }
}

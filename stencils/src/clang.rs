//! Finding clang and running it.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Target;

/// The first clang with `preserve_none` and `musttail` on both architectures.
pub const MINIMUM_VERSION: u32 = 19;

/// The newest release looked for by a versioned name.
const NEWEST_NAMED: u32 = 29;

/// What both printings of a body agree on (no fused multiply-add, wrapping arithmetic, no type-based aliasing), and what
/// lets handlers call each other without a stack frame. The red zone is off because the prelude calls its thunks from
/// inline assembly.
pub const FLAGS: &[&str] = &[
    "-std=gnu2x",
    "-O2",
    "-ffreestanding",
    "-nostdinc",
    "-fPIC",
    "-fvisibility=hidden",
    "-fwrapv",
    "-fno-strict-aliasing",
    "-ffp-contract=off",
    "-fno-math-errno",
    "-fno-jump-tables",
    "-fno-stack-protector",
    "-fomit-frame-pointer",
    "-fasynchronous-unwind-tables",
    "-fno-verbose-asm",
    "-fno-ident",
    "-Xclang",
    "-no-enable-noundef-analysis",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-Wno-parentheses-equality",
    "-Wno-unused-function",
    "-Wno-unused-parameter",
    "-Wno-unused-variable",
    "-Wno-unused-but-set-variable",
    "-Wno-unused-label",
    "-Wno-unknown-warning-option",
];

fn target_flags(target: Target) -> &'static [&'static str] {
    match target {
        Target::X86_64Linux => &["-mno-red-zone", "-fcf-protection=none"],
        Target::Aarch64Linux => &["-mno-outline-atomics"],
    }
}

/// Every argument of a compilation but the input and output files. Part of the digest of an output's inputs.
pub fn arguments(target: Target) -> Vec<String> {
    let mut arguments = vec![format!("--target={}", target.triple())];
    arguments.extend(
        FLAGS
            .iter()
            .chain(target_flags(target))
            .map(|f| f.to_string()),
    );
    arguments
}

/// What makes a stencil of a C function: no unwind tables, a section for each, the frame pointer left alone, and read-only
/// data and constants a short way off.
const STENCIL_FLAGS: &[&str] = &[
    "-fno-asynchronous-unwind-tables",
    "-ffunction-sections",
    "-Xclang",
    "-mframe-pointer=reserved",
    // Registers that a call has lost are passed on with nothing in them.
    "-Wno-uninitialized",
];

fn stencil_target_flags(target: Target) -> &'static [&'static str] {
    match target {
        // Addresses as parts of instructions: they are holes for small numbers, of the program there are none.
        Target::X86_64Linux => &["-fno-pic", "-fno-direct-access-external-data"],
        Target::Aarch64Linux => &["-mcmodel=tiny"],
    }
}

/// As [`arguments`], for stencil templates.
pub fn stencil_arguments(target: Target) -> Vec<String> {
    let mut all = arguments(target);
    all.extend(
        STENCIL_FLAGS
            .iter()
            .chain(stencil_target_flags(target))
            .map(|f| f.to_string()),
    );
    all
}

/// A usable clang.
#[derive(Clone, Debug)]
pub struct Clang {
    program: PathBuf,
    version: String,
}

impl Clang {
    /// The clang of `COPPERPLATE_CLANG` when that is set; otherwise the newest of `clang` and `clang-19` upwards on the
    /// path. `None` when there is none of at least [`MINIMUM_VERSION`].
    pub fn find() -> Option<Clang> {
        if let Some(program) = std::env::var_os("COPPERPLATE_CLANG") {
            return Clang::probe(program);
        }
        let versioned = (MINIMUM_VERSION..=NEWEST_NAMED)
            .rev()
            .map(|n| format!("clang-{n}").into());
        versioned
            .chain([OsString::from("clang")])
            .find_map(Clang::probe)
    }

    fn probe(program: OsString) -> Option<Clang> {
        let output = Command::new(&program)
            .arg("--version")
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let version = parse_version(&String::from_utf8_lossy(&output.stdout))?;
        let major: u32 = version.split('.').next()?.parse().ok()?;
        (major >= MINIMUM_VERSION).then(|| Clang {
            program: program.into(),
            version,
        })
    }

    /// The release, as `22.1.8`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The program that is run.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Compiles C to assembly text, as clang prints it.
    ///
    /// # Errors
    /// What clang said, when it could not be run or did not accept the text.
    pub fn assembly(&self, source: &str, target: Target) -> Result<String, String> {
        self.compile(source, arguments(target))
    }

    /// Compiles stencil templates to assembly text.
    ///
    /// # Errors
    /// What clang said, when it could not be run or did not accept the text.
    pub fn stencil_assembly(&self, source: &str, target: Target) -> Result<String, String> {
        self.compile(source, stencil_arguments(target))
    }

    /// Assembles assembly text to an ELF object file.
    ///
    /// # Errors
    /// What clang said, when it could not be run or did not accept the text.
    pub fn assemble(&self, text: &str, target: Target) -> Result<Vec<u8>, String> {
        let triple = format!("--target={}", target.triple());
        self.run_with(text, &[&triple, "-c", "-x", "assembler", "-", "-o", "-"])
    }

    fn compile(&self, source: &str, mut arguments: Vec<String>) -> Result<String, String> {
        arguments.extend(["-S", "-x", "c", "-", "-o", "-"].map(String::from));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = self.run_with(source, &arguments)?;
        String::from_utf8(output)
            .map_err(|_| "clang printed assembly that is not UTF-8".to_string())
    }

    fn run_with(&self, source: &str, arguments: &[&str]) -> Result<Vec<u8>, String> {
        let cannot_run =
            |error: std::io::Error| format!("cannot run {}: {error}", self.program.display());
        let mut child = Command::new(&self.program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(cannot_run)?;
        let mut input = child
            .stdin
            .take()
            .expect("the input was asked for as a pipe");
        let text = source.to_string();
        let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
        let output = child.wait_with_output().map_err(cannot_run)?;
        // A clang that stopped early closes the pipe; its own message says more than the broken pipe does.
        let _ = writer.join();
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }
}

/// The release in the first line of `clang --version`; `None` for another compiler.
fn parse_version(text: &str) -> Option<String> {
    let rest = text.lines().next()?.split("clang version ").nth(1)?;
    let version: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    // Apple counts its releases differently; its clang targets no ELF machine of ours anyway.
    (!version.is_empty() && !text.starts_with("Apple")).then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_release_of_distributions_and_of_upstream() {
        assert_eq!(
            parse_version("Debian clang version 22.1.8 (1~deb12u1)\n").as_deref(),
            Some("22.1.8")
        );
        assert_eq!(
            parse_version("clang version 19.1.7\nTarget: x").as_deref(),
            Some("19.1.7")
        );
        assert_eq!(
            parse_version("Apple clang version 17.0.0 (clang-1700.0.13.3)").as_deref(),
            None
        );
        assert_eq!(parse_version("gcc (Debian) 12.2.0").as_deref(), None);
    }
}

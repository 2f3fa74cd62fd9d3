//! Making a virtual machine ready: hooks, built-in types, `builtins`, `sys`, the standard streams.

use std::io;
use std::os::fd::{BorrowedFd, FromRawFd, OwnedFd};
use std::sync::atomic::{AtomicU8, Ordering};

use copperplate_bytecode::{Opcode, OperandKind};
use copperplate_code::tree::Node;
use copperplate_code::{CodeFlags, CodeSpec};
use copperplate_compiler::{SourceText, SyntaxWarning};
use copperplate_core::exception::{
    Exception, LOOKUP_ERROR, MEMORY_ERROR, SYNTAX_WARNING, UNICODE_DECODE_ERROR,
};
use copperplate_core::hooks::{
    Hooks, InstructionFacts, Instructions, Mode, OPTIMIZE_SHIFT, Origin, PROGRAM_FILE,
};
use copperplate_core::object::Layout;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::thread::Vm;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, int, ops};

use copperplate_library::posix::fork::AtFork;
use copperplate_objects::text::number::int_max_str_digits;
use copperplate_objects::warnings::warn_explicit;
use copperplate_trace::manage;

use crate::command_line::{Options, Traces};
use crate::import;

/// The standard descriptors that were closed when the process began, as bits.
static UNOPENED: AtomicU8 = AtomicU8::new(0);

/// Rust's runtime opens them as `/dev/null` before `main`; this runs earlier.
extern "C" fn note_unopened() {
    for fd in 0..3 {
        // SAFETY: only asks whether the descriptor is open.
        let state = rustix::io::fcntl_getfd(unsafe { BorrowedFd::borrow_raw(fd) });
        if state == Err(rustix::io::Errno::BADF) {
            UNOPENED.fetch_or(1 << fd, Ordering::Relaxed);
        }
    }
}

// SAFETY: the loader calls the functions of this section, and this one needs nothing of the runtime.
#[cfg(target_os = "linux")]
#[used]
#[unsafe(link_section = ".init_array")]
static NOTE_UNOPENED: extern "C" fn() = note_unopened;

/// The standard descriptors that were closed when the process began.
fn unopened() -> Vec<i32> {
    let bits = UNOPENED.load(Ordering::Relaxed);
    (0..3).filter(|fd| bits & 1 << fd != 0).collect()
}

/// Closes again what was closed, so that the program finds it as CPython leaves it.
pub fn close_unopened() {
    for fd in unopened() {
        // SAFETY: the descriptor is the runtime's `/dev/null`, which nothing uses from now on.
        drop(unsafe { OwnedFd::from_raw_fd(fd) });
    }
}

/// The facts that the definitions give of instructions.
static INSTRUCTIONS: Instructions = Instructions {
    opcode_bits: copperplate_bytecode::OPCODE_BITS,
    count: copperplate_bytecode::OPCODE_COUNT as u16,
    all: copperplate_bytecode::ALL_COUNT as u16,
    facts: |opcode| {
        let opcode = Opcode(opcode);
        InstructionFacts {
            name: opcode.name(),
            operand: opcode.operand_kind().word(),
            jumps: (opcode.operand_kind() == OperandKind::Jump).then(|| opcode.jumps_backward()),
            caches: opcode.caches(),
            generic: opcode.generic().0,
        }
    },
    value_name: |opcode, operand| Opcode(opcode).value_name(operand),
    stack_effect: |opcode, operand, jumps| Opcode(opcode).stack_effect(operand, jumps),
};

/// A thread in which Python code can run.
///
/// # Errors
/// When memory for its frames cannot be reserved, the file for traces cannot be written, or when the start-up code raises (the exception is in the thread then).
pub fn start(options: &Options, native_stack: usize) -> io::Result<(Box<Thread>, Res)> {
    let Some(mut run) = options.engine.hook() else {
        return Err(io::Error::other("the engine is not part of this build"));
    };
    if options.traces != Traces::Off && std::env::var_os("COPPERPLATE_COUNT").is_some() {
        run = copperplate_trace::count::run;
    }
    let hooks = Hooks {
        run,
        compile,
        parse,
        compile_tree,
        import: import::import,
        report_unraisable: crate::run::report_unraisable,
        instructions: &INSTRUCTIONS,
    };
    let vm = Vm::new(hooks);
    vm.hash_seed.set(hash_seed(options.hash_seed));
    vm.optimize.set(options.flags.optimize.min(2));
    let mut thread = Thread::new(vm, native_stack)?;
    if options.traces != Traces::Off {
        let dump = options.dump_traces.as_ref().map(std::fs::File::create);
        let native = options.traces == Traces::MachineCode;
        let compiler = match native {
            true => Some(machine_code(options.perf_map, options.stats.is_some())?),
            false => None,
        };
        manage::install(&thread, dump.transpose()?, compiler);
        let at_fork = AtFork {
            before: manage::before_fork,
            after: manage::after_fork,
        };
        copperplate_library::posix::fork::at_fork(&thread, at_fork);
    }
    let ready = prepare(&mut thread, options);
    Ok((thread, ready))
}

fn prepare(t: &mut Thread, options: &Options) -> Res {
    copperplate_objects::install(t);
    let memory_error = Exception::new(&MEMORY_ERROR, &[]);
    t.vm().last_memory_error.set(memory_error);
    copperplate_library::signal::install(t);
    copperplate_library::sys::configure(t, &sys_configuration(options))?;
    copperplate_library::io::open_standard_streams(t, options.flags.unbuffered, &unopened())?;
    match options.flags.no_site {
        0 => crate::site::install(t),
        _ => Ok(()),
    }
}

/// Whether this build makes machine code at all.
#[cfg(feature = "native")]
pub const HAS_MACHINE_CODE: bool = copperplate_jit::is_available();
#[cfg(not(feature = "native"))]
pub const HAS_MACHINE_CODE: bool = false;

type Made = Result<Box<dyn copperplate_trace::manage::Compiler>, &'static str>;

#[cfg(feature = "native")]
fn machine_code(perf_map: bool, timed: bool) -> io::Result<Made> {
    let map = perf_map.then(copperplate_jit::perf::PerfMap::create);
    Ok(copperplate_jit::compiler(map.transpose()?, timed))
}

#[cfg(not(feature = "native"))]
fn machine_code(_: bool, _: bool) -> io::Result<Made> {
    Ok(Err("this build makes no machine code"))
}

fn sys_configuration(options: &Options) -> copperplate_library::sys::Configuration {
    let f = options.flags;
    let text = |text: &std::ffi::OsStr| text.to_string_lossy().into_owned();
    let executable = std::env::current_exe()
        .map(|path| text(path.as_os_str()))
        .unwrap_or_default();
    copperplate_library::sys::Configuration {
        executable,
        argv: Vec::new(),
        path: options
            .path
            .iter()
            .cloned()
            .chain([import::PACKED.to_owned()])
            .collect(),
        flags: [
            f.debug,
            f.inspect,
            f.interactive,
            f.optimize,
            f.dont_write_bytecode,
            f.no_user_site,
            f.no_site,
            f.ignore_environment,
            f.verbose,
            f.bytes_warning,
            f.quiet,
            u8::from(options.hash_seed != Some(0)),
            f.isolated,
        ],
        safe_path: f.safe_path,
        x_options: options.x_options.clone(),
        warn_options: options.warn_options.clone(),
        engine: options.engine_name(),
        machine_code: copperplate_library::sys::jit::MachineCode {
            available: HAS_MACHINE_CODE,
            enabled: manage::compiles,
            active: manage::is_compiled,
        },
    }
}

/// Keys of string hashes: random, or derived from `PYTHONHASHSEED` (0: all zero, as CPython).
fn hash_seed(seed: Option<u32>) -> (u64, u64) {
    match seed {
        Some(0) => (0, 0),
        Some(seed) => {
            // CPython's lcg_urandom.
            let mut state = seed;
            let mut bytes = [0u8; 16];
            for byte in &mut bytes {
                state = state.wrapping_mul(214013).wrapping_add(2531011);
                *byte = (state >> 16) as u8;
            }
            let half = |part: usize| {
                u64::from_le_bytes(std::array::from_fn(|index| bytes[part * 8 + index]))
            };
            (half(0), half(1))
        }
        None => {
            use std::hash::{BuildHasher, RandomState};
            (
                RandomState::new().hash_one(0u8),
                RandomState::new().hash_one(1u8),
            )
        }
    }
}

fn compile(
    t: &mut Thread,
    source: &Value,
    origin: Origin<'_>,
    mode: Mode,
    flags: u32,
) -> Res<CodeSpec> {
    let work = copperplate_compiler::compile_warning;
    with_source(t, source, origin, mode, flags, work)
}

fn parse(t: &mut Thread, source: &Value, origin: Origin<'_>, mode: Mode, flags: u32) -> Res<Node> {
    let work = copperplate_compiler::parse;
    with_source(t, source, origin, mode, flags, work)
}

fn compile_tree(
    t: &mut Thread,
    tree: Node,
    origin: Origin<'_>,
    mode: Mode,
    flags: u32,
) -> Res<CodeSpec> {
    let (mode, options) = settings(t, mode, flags);
    let mut warnings = Vec::new();
    let filename = origin.filename;
    let done = copperplate_compiler::compile_tree(tree, filename, mode, options, &mut warnings);
    finish(t, origin, done, warnings)
}

/// Gives the warnings of a source text, then raises its error.
fn finish<T>(
    t: &mut Thread,
    origin: Origin<'_>,
    done: Result<T, copperplate_compiler::SyntaxError>,
    warnings: Vec<SyntaxWarning>,
) -> Res<T> {
    for warning in warnings {
        let (file, line) = (&warning.error.filename, warning.error.line);
        let message = &warning.message;
        let category = &SYNTAX_WARNING;
        if let Err(raised) = warn_explicit(t, category, message, file, line, origin.module) {
            if !t.exception_is(category) {
                return Err(raised);
            }
            // The error says where.
            drop(t.take_exception());
            return Err(syntax_error(t, &warning.error));
        }
    }
    done.map_err(|error| syntax_error(t, &error))
}

/// The flag of `compile` for texts that more lines could complete.
const ALLOW_INCOMPLETE_INPUT: u32 = 0x4000;

/// How to compile, in the compiler's words.
fn settings(
    t: &Thread,
    mode: Mode,
    flags: u32,
) -> (copperplate_compiler::Mode, copperplate_compiler::Options) {
    let mode = match mode {
        Mode::Exec => copperplate_compiler::Mode::Exec,
        Mode::Eval => copperplate_compiler::Mode::Eval,
        Mode::Single => copperplate_compiler::Mode::Single,
    };
    let options = copperplate_compiler::Options {
        optimize: match (flags >> OPTIMIZE_SHIFT & 3) as u8 {
            0 => t.vm().optimize.get(),
            level => level - 1,
        },
        futures: CodeFlags(flags & CodeFlags::FUTURES.0),
        program_file: flags & PROGRAM_FILE != 0,
        allow_incomplete: flags & ALLOW_INCOMPLETE_INPUT != 0,
        int_digits: int_max_str_digits(t),
    };
    (mode, options)
}

/// Hands a source text and how to read it to `work`, and raises the error that comes of it.
fn with_source<T>(
    t: &mut Thread,
    source: &Value,
    origin: Origin<'_>,
    mode: Mode,
    flags: u32,
    work: impl Fn(
        SourceText<'_>,
        &str,
        copperplate_compiler::Mode,
        copperplate_compiler::Options,
        &mut Vec<SyntaxWarning>,
    ) -> Result<T, copperplate_compiler::SyntaxError>,
) -> Res<T> {
    // Tokens and trees: many bytes for one of the text.
    let length = copperplate_core::buffer::with_bytes(source, <[u8]>::len);
    let length = length.or_else(|| source.downcast::<Str>().map(Str::len));
    copperplate_core::memory::ensure(length.unwrap_or(0).saturating_mul(128));
    let (mode, options) = settings(t, mode, flags);
    let mut warnings = Vec::new();
    let done = if let Some(text) = source.downcast::<Str>() {
        let Some(text) = text.to_utf8() else {
            return Err(t.value_error("source code string cannot contain lone surrogates"));
        };
        work(
            SourceText::Str(&text),
            origin.filename,
            mode,
            options,
            &mut warnings,
        )
    } else if let Some(bytes) = source.downcast::<Bytes>() {
        work(
            SourceText::Bytes(bytes.bytes()),
            origin.filename,
            mode,
            options,
            &mut warnings,
        )
    } else {
        return Err(t.type_error("compile() arg 1 must be a string, bytes or AST object"));
    };
    match done {
        Err(error) if error.kind == copperplate_compiler::ErrorKind::Encoding => {
            let text = decoded(t, source, error, options.program_file)?;
            let text = text.downcast::<Str>().and_then(Str::to_utf8);
            let text = text.as_deref().unwrap_or_default();
            keep_lines(t, origin.filename, text);
            let text = SourceText::Str(text);
            let done = work(text, origin.filename, mode, options, &mut warnings);
            finish(t, origin, done, warnings)
        }
        done => {
            // Of the encodings that the compiler knows itself only ISO-8859-1 has bytes that are not UTF-8.
            if let Some(source) = source.downcast::<Bytes>()
                && done.is_ok()
                && std::str::from_utf8(source.bytes()).is_err()
            {
                let text: String = source.bytes().iter().copied().map(char::from).collect();
                keep_lines(t, origin.filename, &text);
            }
            finish(t, origin, done, warnings)
        }
    }
}

/// Tracebacks show the lines of a file that is not UTF-8 as they were decoded.
fn keep_lines(t: &Thread, filename: &str, text: &str) {
    if !filename.starts_with('<') {
        copperplate_objects::exceptions::register_source(t, filename, text);
    }
}

/// Decodes a source text with the codec that an error names.
fn decoded(
    t: &mut Thread,
    source: &Value,
    mut error: copperplate_compiler::SyntaxError,
    program_file: bool,
) -> Res<Value> {
    let name = Str::new(&error.message);
    let decoded = match source.downcast::<Bytes>().map(Bytes::bytes) {
        Some(bytes) if program_file => decoded_by_parts(t, &name, bytes),
        bytes => {
            let ended = bytes.filter(|bytes| !bytes.ends_with(b"\n"));
            let ended = ended.map(|bytes| Bytes::new(&[bytes, b"\n"].concat()));
            let decode = t.vm().intern("decode");
            ops::call_method(t, ended.as_ref().unwrap_or(source), &decode, &[name])
        }
    };
    match decoded {
        Ok(text) if text.downcast::<Str>().and_then(Str::to_utf8).is_some() => return Ok(text),
        Ok(_) => error.message = format!("encoding problem: {}", error.message),
        Err(raised) => {
            if !t.exception_is(&LOOKUP_ERROR) && !t.exception_is(&UNICODE_DECODE_ERROR) {
                return Err(raised);
            }
            let exception = t.take_exception();
            let message = ops::str(t, &exception)?;
            let message = message.downcast::<Str>().map(Str::to_lossy);
            let message = message.unwrap_or_default();
            // Without the advice to call something else.
            let message = message.split(';').next().unwrap_or_default();
            error.message = message.to_owned();
        }
    }
    error.kind = copperplate_compiler::ErrorKind::Syntax;
    Err(syntax_error(t, &error))
}

/// Decodes a file's bytes as a stream of text does.
fn decoded_by_parts(t: &mut Thread, name: &Value, bytes: &[u8]) -> Res<Value> {
    let codecs = (t.vm().hooks.import)(t, "codecs")?;
    let [find, decode] = ["getincrementaldecoder", "decode"].map(|name| t.vm().intern(name));
    // Says it when the name is not an encoding's.
    ops::call_method(t, &Bytes::new(b""), &decode, std::slice::from_ref(name))?;
    let class = ops::call_method(t, &codecs, &find, std::slice::from_ref(name))?;
    let decoder = ops::call_positional(t, &class, &[])?;
    let decoded = ops::call_method(t, &decoder, &decode, &[Bytes::new(bytes)])?;
    let rest = [Bytes::new(b""), Value::bool(true)];
    let rest = ops::call_method(t, &decoder, &decode, &rest)?;
    let add = t.vm().intern("__add__");
    ops::call_method(t, &decoded, &add, &[rest])
}

/// Raises what a compile error stands for: `SyntaxError(message, (file, line, offset, text, end line, end offset))`.
fn syntax_error(t: &mut Thread, error: &copperplate_compiler::SyntaxError) -> Raised {
    use copperplate_compiler::ErrorKind;
    use copperplate_core::exception::{
        INDENTATION_ERROR, OVERFLOW_ERROR, RECURSION_ERROR, SYNTAX_ERROR, TAB_ERROR,
    };

    let class = match error.kind {
        ErrorKind::Syntax => &SYNTAX_ERROR,
        ErrorKind::Incomplete => &copperplate_objects::exceptions::INCOMPLETE_INPUT_ERROR,
        ErrorKind::Indentation => &INDENTATION_ERROR,
        ErrorKind::Tab => &TAB_ERROR,
        ErrorKind::Complexity => return t.raise(&MEMORY_ERROR, error.message.clone()),
        ErrorKind::Encoding => &SYNTAX_ERROR,
        ErrorKind::InvalidTree => return t.value_error(error.message.clone()),
        ErrorKind::MistypedTree => return t.type_error(error.message.clone()),
        ErrorKind::Recursion => return t.raise(&RECURSION_ERROR, error.message.clone()),
        ErrorKind::Overflow => return t.raise(&OVERFLOW_ERROR, error.message.clone()),
        ErrorKind::Unreadable => {
            let message = Str::new(&error.message);
            return match ops::call_positional(t, &SYNTAX_ERROR.value(), &[message]) {
                Ok(exception) => t.raise_value(exception),
                Err(raised) => raised,
            };
        }
    };
    let number = |number: u32| {
        if number == 0 {
            Value::none()
        } else {
            int::from_i64(number.into())
        }
    };
    if error.line == 0 {
        // About the file as a whole.
        let line = [int::from_i64(0), int::from_i64(-1), Value::none()];
        let details = [Str::new(&error.filename)].into_iter().chain(line);
        let details = Tuple::new(details.collect());
        let args = [Str::new(&error.message), details];
        return match ops::call_positional(t, &class.value(), &args) {
            Ok(exception) => t.raise_value(exception),
            Err(raised) => raised,
        };
    }
    let from_file = match error.in_tree {
        true => file_line(&error.filename, error.line),
        false => None,
    };
    let text = error.text.as_deref().or(from_file.as_deref());
    let details = Tuple::new(vec![
        Str::new(&error.filename),
        number(error.line),
        number(error.column),
        text.map_or_else(Value::none, Str::new),
        number(error.end_line),
        number(error.end_column),
    ]);
    match ops::call_positional(t, &class.value(), &[Str::new(&error.message), details]) {
        Ok(exception) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

/// A line of a file, if it can be read, with its line feed.
fn file_line(filename: &str, line: u32) -> Option<String> {
    let text = std::fs::read(filename).ok()?;
    let line = text
        .split_inclusive(|byte| *byte == b'\n')
        .nth(line.checked_sub(1)? as usize)?;
    Some(String::from_utf8_lossy(line).into_owned())
}

//! Module `sys`.

use copperplate_core::dict::Dict;
use copperplate_core::exception::{Exception, SYSTEM_EXIT};
use copperplate_core::frame::{Frame, FrameObject};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, float, int, ops};
use copperplate_macros::native;
use copperplate_objects::text::number;

use crate::struct_sequence::StructSequence;

mod asynchronous;
pub mod jit;

/// The language level.
pub const PYTHON_VERSION: (u8, u8, u8) = (3, 14, 0);

/// What the command line decides.
pub struct Configuration {
    pub executable: String,
    pub argv: Vec<String>,
    pub path: Vec<String>,
    /// `sys.flags` up to `isolated`.
    pub flags: [u8; 13],
    pub safe_path: bool,
    pub x_options: Vec<String>,
    pub warn_options: Vec<String>,
    pub engine: &'static str,
    pub machine_code: jit::MachineCode,
}

static VERSION_INFO: StructSequence = StructSequence::new(
    "sys.version_info",
    &["major", "minor", "micro", "releaselevel", "serial"],
);
static FLAGS: StructSequence = StructSequence::with_hidden(
    "sys.flags",
    &[
        "debug",
        "inspect",
        "interactive",
        "optimize",
        "dont_write_bytecode",
        "no_user_site",
        "no_site",
        "ignore_environment",
        "verbose",
        "bytes_warning",
        "quiet",
        "hash_randomization",
        "isolated",
        "dev_mode",
        "utf8_mode",
        "warn_default_encoding",
        "safe_path",
        "int_max_str_digits",
        "gil",
        "thread_inherit_context",
        "context_aware_warnings",
    ],
    18,
);
static FLOAT_INFO: StructSequence = StructSequence::new(
    "sys.float_info",
    &[
        "max",
        "max_exp",
        "max_10_exp",
        "min",
        "min_exp",
        "min_10_exp",
        "dig",
        "mant_dig",
        "epsilon",
        "radix",
        "rounds",
    ],
);
static INT_INFO: StructSequence = StructSequence::new(
    "sys.int_info",
    &[
        "bits_per_digit",
        "sizeof_digit",
        "default_max_str_digits",
        "str_digits_check_threshold",
    ],
);
static HASH_INFO: StructSequence = StructSequence::new(
    "sys.hash_info",
    &[
        "width",
        "modulus",
        "inf",
        "nan",
        "imag",
        "algorithm",
        "hash_bits",
        "seed_bits",
        "cutoff",
    ],
);
static THREAD_INFO: StructSequence =
    StructSequence::new("sys.thread_info", &["name", "lock", "version"]);

fn ints(values: &[i64]) -> Vec<Value> {
    values.iter().map(|&value| int::from_i64(value)).collect()
}

fn strings(values: &[String]) -> Value {
    List::new(values.iter().map(|value| Str::new(value)).collect())
}

/// Makes `sys` and puts it into `sys.modules`.
pub fn configure(t: &mut Thread, configuration: &Configuration) -> Res {
    let functions = [FUNCTIONS, asynchronous::FUNCTIONS].concat();
    let module = crate::module::new(t, "sys", &functions);
    let Some(dict) = module
        .downcast::<copperplate_core::instance::Module>()
        .and_then(|module| module.dict.get())
    else {
        return Ok(());
    };
    t.vm().sys.set(dict);
    let modules = t.vm().modules.get().unwrap_or_else(Dict::new);
    if let Some(dict) = modules.downcast::<Dict>() {
        dict.set_str(t, &t.vm().intern("sys"), module.clone());
    }
    t.vm().modules.set(modules.clone());
    t.sys_set("modules", modules);
    for sequence in [
        &VERSION_INFO,
        &FLAGS,
        &FLOAT_INFO,
        &INT_INFO,
        &HASH_INFO,
        &UNRAISABLE_HOOK_ARGS,
        &asynchronous::ASYNCGEN_HOOKS,
        &THREAD_INFO,
    ] {
        sequence.install(t)?;
    }
    describe_version(t)?;
    describe_numbers(t);

    let mut flags = ints(&configuration.flags.map(i64::from));
    flags.extend([
        Value::bool(false),
        int::from_i64(1),
        int::from_i64(0),
        Value::bool(configuration.safe_path),
        int::from_i64(4300),
        int::from_i64(1),
        int::from_i64(0),
        int::from_i64(0),
    ]);
    t.sys_set("flags", FLAGS.make(flags));
    t.sys_set("argv", strings(&configuration.argv));
    t.sys_set("path", strings(&configuration.path));
    t.sys_set("_stdlib_dir", Str::new(crate::imp::PACKED));
    t.sys_set("warnoptions", strings(&configuration.warn_options));
    let x_options = Dict::new();
    if let Some(dict) = x_options.downcast::<Dict>() {
        for option in &configuration.x_options {
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, Str::new(value)),
                None => (option.as_str(), Value::bool(true)),
            };
            dict.set_str(t, &Str::new(name), value);
        }
    }
    t.sys_set("_xoptions", x_options);
    let text = |text: &str| Str::new(text);
    t.sys_set("executable", text(&configuration.executable));
    t.sys_set("_base_executable", text(&configuration.executable));
    for name in ["prefix", "base_prefix", "exec_prefix", "base_exec_prefix"] {
        let prefix = std::path::Path::new(&configuration.executable)
            .parent()
            .and_then(|bin| bin.parent());
        t.sys_set(
            name,
            text(
                &prefix
                    .map(|prefix| prefix.to_string_lossy())
                    .unwrap_or_default(),
            ),
        );
    }
    t.sys_set("platlibdir", text("lib"));
    t.sys_set("abiflags", text(""));
    t.sys_set(
        "platform",
        text(if cfg!(target_os = "macos") {
            "darwin"
        } else {
            std::env::consts::OS
        }),
    );
    t.sys_set(
        "byteorder",
        text(if cfg!(target_endian = "big") {
            "big"
        } else {
            "little"
        }),
    );
    t.sys_set("maxsize", int::from_i64(i64::MAX));
    t.sys_set("maxunicode", int::from_i64(0x10ffff));
    t.sys_set("float_repr_style", text("short"));
    t.sys_set("pycache_prefix", Value::none());
    t.sys_set("dont_write_bytecode", Value::bool(true));
    for name in ["meta_path", "path_hooks"] {
        t.sys_set(name, List::new(Vec::new()));
    }
    t.sys_set("path_importer_cache", Dict::new());
    let names = crate::MODULES
        .iter()
        .map(|(name, _)| *name)
        .chain(["builtins", "sys"]);
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    t.sys_set(
        "builtin_module_names",
        Tuple::new(names.iter().map(|name| Str::new(name)).collect()),
    );
    let all = crate::stdlib_names::STDLIB_MODULE_NAMES.split_whitespace();
    let all = Set::frozen_constant(t, all.map(|name| t.vm().intern(name)).collect());
    t.sys_set("stdlib_module_names", all);
    let engine = text(configuration.engine);
    t.sys_set("_engine", engine);
    let jit = jit::module(t, configuration.machine_code)?;
    t.sys_set("_jit", jit);
    for (hook, original) in [
        ("displayhook", "__displayhook__"),
        ("excepthook", "__excepthook__"),
        ("unraisablehook", "__unraisablehook__"),
    ] {
        if let Some(function) = t.sys_get(hook) {
            t.sys_set(original, function);
        }
    }
    Ok(())
}

fn describe_version(t: &mut Thread) -> Res {
    let (major, minor, micro) = PYTHON_VERSION;
    let mut version = ints(&[major.into(), minor.into(), micro.into()]);
    version.extend([Str::new("final"), int::from_i64(0)]);
    let version = VERSION_INFO.make(version);
    let hexversion = i64::from(major) << 24 | i64::from(minor) << 16 | i64::from(micro) << 8 | 0xf0;
    t.sys_set("version_info", version.clone());
    t.sys_set("hexversion", int::from_i64(hexversion));
    t.sys_set("api_version", int::from_i64(1013));
    let text = format!(
        "{major}.{minor}.{micro} (Copperplate {})",
        env!("CARGO_PKG_VERSION")
    );
    t.sys_set("version", Str::new(&text));
    t.sys_set(
        "copyright",
        Str::new("Copyright (c) the Copperplate developers. MIT OR Apache-2.0."),
    );
    let implementation = [
        ("name", Str::new("copperplate")),
        // Compiled code is not kept in files.
        ("cache_tag", Value::none()),
        ("version", version),
        ("hexversion", int::from_i64(hexversion)),
        (
            "_multiarch",
            Str::new(&format!(
                "{}-{}-gnu",
                std::env::consts::ARCH,
                std::env::consts::OS
            )),
        ),
    ];
    let namespace = crate::namespace::new(t, implementation)?;
    t.sys_set("implementation", namespace);
    let thread = [Str::new("pthread"), Str::new("semaphore"), Value::none()];
    t.sys_set("thread_info", THREAD_INFO.make(thread.into()));
    Ok(())
}

fn describe_numbers(t: &mut Thread) {
    let float_info = vec![
        float::from_f64(f64::MAX),
        int::from_i64(f64::MAX_EXP.into()),
        int::from_i64(f64::MAX_10_EXP.into()),
        float::from_f64(f64::MIN_POSITIVE),
        int::from_i64(f64::MIN_EXP.into()),
        int::from_i64(f64::MIN_10_EXP.into()),
        int::from_i64(f64::DIGITS.into()),
        int::from_i64(f64::MANTISSA_DIGITS.into()),
        float::from_f64(f64::EPSILON),
        int::from_i64(2),
        int::from_i64(1),
    ];
    t.sys_set("float_info", FLOAT_INFO.make(float_info));
    t.sys_set("int_info", INT_INFO.make(ints(&[30, 4, 4300, 640])));
    let mut hash_info = ints(&[64, (1 << 61) - 1, 314159, 0, 1000003]);
    hash_info.push(Str::new("siphash13"));
    hash_info.extend(ints(&[64, 128, 0]));
    t.sys_set("hash_info", HASH_INFO.make(hash_info));
}

/// Exit the interpreter by raising SystemExit(status).
#[native("exit(status=None, /)")]
fn exit(t: &mut Thread, status: Option<&Value>) -> Res<Value> {
    let args: Vec<Value> = status
        .filter(|status| !status.is_none())
        .cloned()
        .into_iter()
        .collect();
    let exception = ops::call_positional(t, &SYSTEM_EXIT.value(), &args)?;
    Err(t.raise_value(exception))
}

/// Return the current exception: the one being handled.
#[native("exception()", no_escape)]
fn exception(t: &mut Thread) -> Res<Option<Value>> {
    Ok(t.handled_exception())
}

/// Return current exception information: (type, value, traceback).
#[native("exc_info()", no_escape)]
fn exc_info(t: &mut Thread) -> Res<Value> {
    let Some(exception) = t.handled_exception() else {
        return Ok(Tuple::new(vec![
            Value::none(),
            Value::none(),
            Value::none(),
        ]));
    };
    let traceback = exception
        .downcast::<Exception>()
        .and_then(|exception| exception.traceback.get());
    let class = exception.class().value();
    Ok(Tuple::new(vec![
        class,
        exception,
        traceback.unwrap_or_else(Value::none),
    ]))
}

/// Return the current value of the recursion limit.
#[native("getrecursionlimit()", no_escape)]
fn getrecursionlimit(t: &mut Thread) -> Res<i64> {
    Ok(t.recursion_limit.into())
}

/// Set the maximum depth of the Python interpreter stack to n.
#[native("setrecursionlimit(limit, /)")]
fn setrecursionlimit(t: &mut Thread, limit: i32) -> Res<()> {
    if limit < 1 {
        return Err(t.value_error("recursion limit must be greater or equal than 1"));
    }
    let limit = limit.unsigned_abs();
    // SAFETY: `frame` is null or live.
    let depth = unsafe { t.frame.as_ref() }.map_or(0, |frame| frame.recursion);
    if depth >= limit {
        let message = format!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        );
        return Err(t.recursion_error(message));
    }
    t.set_recursion_limit(limit);
    Ok(())
}

/// Passes the event to any hooks that are attached. None can be.
#[native("audit(event, /, *args)", no_escape)]
fn audit(_: &mut Thread, _event: &Str, _args: &[Value]) -> Res<()> {
    Ok(())
}

/// Return the reference count of object.
#[native("getrefcount(object, /)", no_escape)]
fn getrefcount(_: &mut Thread, object: &Value) -> Res<i64> {
    Ok(match object.object() {
        Some(object) if !object.is_immortal() => i64::from(object.refcount()) + 1,
        _ => i64::from(u32::MAX),
    })
}

/// Return the number of memory blocks currently allocated.
#[native("getallocatedblocks()", no_escape)]
fn getallocatedblocks(t: &mut Thread) -> Res<i64> {
    Ok(t.heap.usage().objects as i64)
}

/// Return the size of object in bytes.
#[native("getsizeof(object, default=None)")]
fn getsizeof(t: &mut Thread, object: &Value, default: Option<&Value>) -> Res<Value> {
    let name = t.vm().intern("__sizeof__");
    let Some(method) = ops::lookup_special(t, object, &name)? else {
        return match default {
            Some(default) => Ok(default.clone()),
            None => Err(t.type_error(format!(
                "Type {} doesn't define __sizeof__",
                object.class().name()
            ))),
        };
    };
    ops::call_positional(t, &method, &[])
}

/// "Intern" the given string: return the one copy that all equal interned strings share.
#[native("intern(string, /)", no_escape)]
fn intern(t: &mut Thread, string: &Value) -> Res<Value> {
    let Some(text) = string.exact::<Str>() else {
        return Err(t.type_error(format!("can't intern {}", string.class().name())));
    };
    Ok(match text.to_utf8() {
        Some(text) => t.vm().intern(&text),
        // Text with lone surrogates has no interned form; it is its own.
        None => string.clone(),
    })
}

/// Return the current default string encoding used by the Unicode implementation.
#[native("getdefaultencoding()", pure)]
fn getdefaultencoding(_: &mut Thread) -> Res<Value> {
    Ok(Str::new("utf-8"))
}

/// Return the encoding used to convert Unicode filenames to OS filenames.
#[native("getfilesystemencoding()", pure)]
fn getfilesystemencoding(_: &mut Thread) -> Res<Value> {
    Ok(Str::new("utf-8"))
}

/// Return the error mode used for Unicode to OS filename conversion.
#[native("getfilesystemencodeerrors()", pure)]
fn getfilesystemencodeerrors(_: &mut Thread) -> Res<Value> {
    Ok(Str::new("surrogateescape"))
}

/// Return True if Python is exiting.
#[native("is_finalizing()", no_escape)]
fn is_finalizing(_: &mut Thread) -> Res<bool> {
    Ok(false)
}

/// Return the maximum string digits limit for non-binary int<->str conversions.
#[native("get_int_max_str_digits()", no_escape)]
fn get_int_max_str_digits(t: &mut Thread) -> Res<usize> {
    Ok(number::int_max_str_digits(t))
}

/// Set the maximum string digits limit for non-binary int<->str conversions.
#[native("set_int_max_str_digits(maxdigits)", no_escape)]
fn set_int_max_str_digits(t: &mut Thread, maxdigits: i32) -> Res<()> {
    match usize::try_from(maxdigits) {
        Ok(limit) if limit == 0 || limit >= number::MAX_DIGITS_THRESHOLD => {
            number::set_int_max_str_digits(t, limit);
            Ok(())
        }
        _ => Err(t.value_error(format!(
            "maxdigits must be >= {} or 0 for unlimited",
            number::MAX_DIGITS_THRESHOLD
        ))),
    }
}

fn frame_at(t: &mut Thread, depth: i64) -> Res<*mut Frame> {
    // SAFETY: the running frame is null or live.
    let mut frame = unsafe { Frame::not_left(t.frame) };
    for _ in 0..depth.max(0) {
        // SAFETY: the chain from `frame` on is live, and null at its end.
        match unsafe { frame.as_ref() } {
            Some(current) => frame = unsafe { Frame::not_left(current.previous) },
            None => break,
        }
    }
    if frame.is_null() {
        return Err(t.value_error("call stack is not deep enough"));
    }
    Ok(frame)
}

/// Return the name of the module for a frame.
#[native("_getframemodulename(depth=0)")]
fn getframemodulename(t: &mut Thread, depth: Option<i64>) -> Res<Option<Value>> {
    let Ok(frame) = frame_at(t, depth.unwrap_or(0)) else {
        t.exception.clear();
        return Ok(None);
    };
    // SAFETY: `frame_at` gives a live frame.
    let globals = unsafe { (*frame).function().globals.get() };
    let name = t.names().__name__.clone();
    Ok(globals.and_then(|globals| globals.downcast::<Dict>()?.get_str(t, &name)))
}

/// Return a frame object from the call stack.
#[native("_getframe(depth=0, /)")]
fn getframe(t: &mut Thread, depth: Option<i64>) -> Res<Value> {
    let frame = frame_at(t, depth.unwrap_or(0))?;
    // SAFETY: `frame_at` gives a live frame.
    Ok(unsafe { FrameObject::of(t, frame) })
}

/// Print an object to sys.stdout and also save it in builtins._
#[native("displayhook(object, /)")]
fn displayhook(t: &mut Thread, object: &Value) -> Res<()> {
    if object.is_none() {
        return Ok(());
    }
    let name = t.vm().intern("_");
    let builtins = t.builtins();
    if let Some(builtins) = builtins.downcast::<Dict>() {
        builtins.set_str(t, &name, Value::none());
    }
    let text = ops::repr(t, object)?;
    crate::print::write_line(t, &text)?;
    if let Some(builtins) = builtins.downcast::<Dict>() {
        builtins.set_str(t, &name, object.clone());
    }
    Ok(())
}

/// Handle an exception by displaying it with a traceback on sys.stderr.
#[native("excepthook(exctype, value, traceback, /)")]
fn excepthook(t: &mut Thread, _exctype: &Value, value: &Value, _traceback: &Value) -> Res<()> {
    let text = copperplate_objects::exceptions::format_exception(t, value);
    crate::print::write_stderr(t, &text);
    Ok(())
}

static UNRAISABLE_HOOK_ARGS: StructSequence = StructSequence::new(
    "UnraisableHookArgs",
    &[
        "exc_type",
        "exc_value",
        "exc_traceback",
        "err_msg",
        "object",
    ],
);

/// What `sys.unraisablehook` is told of an exception that nobody can catch.
pub fn unraisable(exception: &Value, message: &str) -> Value {
    let traceback = exception
        .downcast::<Exception>()
        .and_then(|e| e.traceback.get())
        .unwrap_or_else(Value::none);
    UNRAISABLE_HOOK_ARGS.make(vec![
        exception.class().value(),
        exception.clone(),
        traceback,
        Str::new(message),
        Value::none(),
    ])
}

/// Handle an unraisable exception.
///
/// The unraisable argument has the following attributes:
///
/// * exc_type: Exception type.
/// * exc_value: Exception value, can be None.
/// * exc_traceback: Exception traceback, can be None.
/// * err_msg: Error message, can be None.
/// * object: Object causing the exception, can be None.
#[native("unraisablehook(unraisable, /)")]
fn unraisablehook(t: &mut Thread, unraisable: &Value) -> Res<()> {
    if !unraisable.isinstance(&UNRAISABLE_HOOK_ARGS.class) {
        return Err(t.type_error("sys.unraisablehook argument type must be UnraisableHookArgs"));
    }
    let mut field = |name: &str| {
        let name = t.vm().intern(name);
        ops::getattr(t, unraisable, &name)
    };
    let (value, message, object) = (field("exc_value")?, field("err_msg")?, field("object")?);
    let mut text = match message.downcast::<Str>() {
        Some(message) => message.to_lossy().into_owned(),
        None => "Exception ignored in".to_owned(),
    };
    if !object.is_none() {
        let shown = ops::repr(t, &object)?;
        text.push_str(": ");
        text.push_str(
            &shown
                .downcast::<Str>()
                .map_or(String::new(), |s| s.to_lossy().into_owned()),
        );
    }
    let shown = copperplate_objects::exceptions::format_exception(t, &value);
    crate::print::write_stderr(t, &format!("{text}:\n{shown}"));
    Ok(())
}

/// Clear the __dict__ and __weakref__ descriptors of a class.
#[native("_clear_type_descriptors(type, /)")]
fn clear_type_descriptors(t: &mut Thread, class: &Value) -> Res<()> {
    let Some(class) = class.downcast::<copperplate_core::Type>() else {
        return Err(t.type_error("argument must be a type"));
    };
    if class.is_static() {
        return Err(t.type_error("argument is immutable"));
    }
    if let Some(namespace) = class.dict.get()
        && let Some(namespace) = namespace.downcast::<Dict>()
    {
        for name in [t.names().__dict__.clone(), t.names().__weakref__.clone()] {
            namespace.remove_str(t, &name);
        }
    }
    class.modified();
    Ok(())
}

static FUNCTIONS: &[&NativeDef] = &[
    &CLEAR_TYPE_DESCRIPTORS,
    &EXIT,
    &EXCEPTION,
    &EXC_INFO,
    &GETRECURSIONLIMIT,
    &SETRECURSIONLIMIT,
    &GETREFCOUNT,
    &GETALLOCATEDBLOCKS,
    &AUDIT,
    &GETSIZEOF,
    &INTERN,
    &GETDEFAULTENCODING,
    &GETFILESYSTEMENCODING,
    &GETFILESYSTEMENCODEERRORS,
    &IS_FINALIZING,
    &GET_INT_MAX_STR_DIGITS,
    &GETFRAMEMODULENAME,
    &GETFRAME,
    &DISPLAYHOOK,
    &EXCEPTHOOK,
    &UNRAISABLEHOOK,
    &SET_INT_MAX_STR_DIGITS,
];

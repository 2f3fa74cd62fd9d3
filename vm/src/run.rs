//! Running the program that the command line names, and what the process reports at its end.

use std::path::Path;

use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::error::tell;
use copperplate_core::exception::{Exception, KEYBOARD_INTERRUPT, SYSTEM_EXIT};
use copperplate_core::hooks::{Mode, Origin, PROGRAM_FILE};
use copperplate_core::instance::Module;
use copperplate_core::list::List;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::{Res, Thread, Value, heap, int, memory, ops, pages};
use copperplate_library::{shutdown, signal};
use copperplate_objects::types::run_code;

use crate::command_line::{Options, Stats, Target};
use crate::import;
use crate::start;

/// Runs what `options` say and returns the process's exit status.
pub fn run(options: Options, native_stack: usize) -> u8 {
    let (mut thread, ready) = match start::start(&options, native_stack) {
        Ok(started) => started,
        Err(error) => {
            tell(&format!("copperplate: cannot start: {error}\n"));
            return 71;
        }
    };
    let t = &mut *thread;
    start::close_unopened();
    pages::release();
    let outcome = ready.and_then(|()| {
        memory::guard(|| run_target(t, &options)).unwrap_or_else(|| Err(t.out_of_memory()))
    });
    let interrupted = outcome.is_err() && t.exception_is(&KEYBOARD_INTERRUPT);
    let mut status = match outcome {
        Ok(status) => status,
        Err(_) => memory::guard(|| report(t)).unwrap_or_else(|| {
            t.exception.clear();
            // Without the traceback, for which there is no room.
            tell("MemoryError\n");
            1
        }),
    };
    copperplate_library::atexit::run(t);
    let flushed = memory::guard(|| copperplate_library::io::flush_standard_streams(t));
    if flushed.unwrap_or_else(|| Err(t.out_of_memory())).is_err() {
        status = lost_output(t);
    }
    signal::finish(t);
    if let Some(counters) = copperplate_trace::manage::end(t) {
        write_stats(&options, &counters);
    }
    shutdown::remove_modules(t);
    if options.x_options.iter().any(|option| option == "showleaks") {
        shutdown::release(t);
        let leaked = shutdown::leaked(t);
        tell(&format!(
            "[{} objects, {} bytes leaked]\n",
            leaked.objects, leaked.bytes
        ));
    }
    if interrupted {
        signal::os::end_by_interrupt();
        status = 130;
    }
    status
}

/// `--stats`.
fn write_stats(options: &Options, counters: &str) {
    match &options.stats {
        None => {}
        Some(Stats::StandardError) => tell(counters),
        Some(Stats::File(file)) => {
            if let Err(error) = std::fs::write(file, counters) {
                let file = file.to_string_lossy();
                tell(&format!(
                    "copperplate: cannot write the statistics to '{file}': {error}\n"
                ));
            }
        }
    }
}

fn run_target(t: &mut Thread, options: &Options) -> Res<u8> {
    let lossy = |text: &std::ffi::OsStr| text.to_string_lossy().into_owned();
    let (first, source, filename) = match &options.target {
        // A declaration of its encoding means nothing in it.
        Target::Command(text) => ("-c".to_owned(), Str::new(text), "<string>".to_owned()),
        Target::Stdin => {
            let mut text = Vec::new();
            if let Err(error) = std::io::Read::read_to_end(&mut std::io::stdin(), &mut text) {
                copperplate_library::print::write_stderr(
                    t,
                    &format!("copperplate: can't read standard input: {error}\n"),
                );
                return Ok(1);
            }
            (String::from("-"), Bytes::new(&text), "<stdin>".to_owned())
        }
        Target::Module(name) => return run_module(t, options, name),
        Target::File(file) => {
            let name = lossy(file);
            let path = Path::new(file);
            let path = if path.is_dir() {
                path.join("__main__.py")
            } else {
                path.to_owned()
            };
            match std::fs::read(&path) {
                Ok(text) => {
                    let absolute = std::path::absolute(&path).unwrap_or(path);
                    (name, Bytes::new(&text), lossy(absolute.as_os_str()))
                }
                Err(error) => {
                    let message =
                        cannot_open(&lossy(options.program.as_os_str()), &name, &path, &error);
                    copperplate_library::print::write_stderr(t, &message);
                    return Ok(if Path::new(file).is_dir() { 1 } else { 2 });
                }
            }
        }
    };
    if !options.flags.safe_path {
        let folder = match &options.target {
            Target::File(file) if Path::new(file).is_dir() => lossy(file),
            Target::File(file) => {
                let file = std::fs::canonicalize(file).unwrap_or_else(|_| file.into());
                file.parent()
                    .map(|folder| lossy(folder.as_os_str()))
                    .unwrap_or_default()
            }
            _ => String::new(),
        };
        prepend_path(t, &folder);
    }
    set_argv(t, options, first);
    if let Target::Command(text) = &options.target {
        copperplate_objects::exceptions::register_source(t, &filename, text);
    }
    let is_file = matches!(options.target, Target::File(_));
    let main = main_module(t, &filename, is_file)?;
    let flags = match is_file || options.target == Target::Stdin {
        true => PROGRAM_FILE,
        false => 0,
    };
    let origin = Origin {
        filename: &filename,
        module: Some("__main__"),
    };
    run_source(t, &source, origin, &main, flags)?;
    // A signal that came during the last call. Memory that was short then was found all the same.
    memory::take_spent();
    t.check_events()?;
    Ok(0)
}

/// The message for a program file that cannot be read, as python3 words it.
fn cannot_open(program: &str, name: &str, path: &Path, error: &std::io::Error) -> String {
    if path.ends_with("__main__.py")
        && error.kind() == std::io::ErrorKind::NotFound
        && Path::new(name).is_dir()
    {
        return format!("{program}: can't find '__main__' module in '{name}'\n");
    }
    let shown = std::env::current_dir()
        .map(|folder| folder.join(path))
        .unwrap_or_else(|_| path.to_owned());
    let number = error.raw_os_error().unwrap_or(0);
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    format!(
        "{program}: can't open file '{}': [Errno {number}] {text}\n",
        shown.display()
    )
}

/// `-m`: the module's code runs as `__main__`.
fn run_module(t: &mut Thread, options: &Options, name: &str) -> Res<u8> {
    if !options.flags.safe_path {
        let folder = std::env::current_dir()
            .map(|folder| folder.to_string_lossy().into_owned())
            .unwrap_or_default();
        prepend_path(t, &folder);
    }
    set_argv(t, options, "-m".to_owned());
    let program = options.program.to_string_lossy();
    let Some(found) = import::source_of(t, name)? else {
        copperplate_library::print::write_stderr(
            t,
            &format!("{program}: No module named {name}\n"),
        );
        return Ok(1);
    };
    set_argv(t, options, found.file.clone());
    let main = main_module(t, &found.file, true)?;
    let dict = import::namespace(&main);
    if let Some(dict) = dict.downcast::<Dict>() {
        let package = if found.is_package {
            name
        } else {
            name.rsplit_once('.').map_or("", |(package, _)| package)
        };
        dict.set_str(t, &t.names().__package__.clone(), Str::new(package));
        let spec = copperplate_library::module_spec(t, name, &found.file, None)?;
        dict.set_str(t, &t.names().__spec__.clone(), spec);
    }
    let origin = Origin {
        filename: &found.file,
        module: Some(name),
    };
    run_source(t, &Bytes::new(&found.text), origin, &main, 0)?;
    Ok(0)
}

fn set_argv(t: &mut Thread, options: &Options, first: String) {
    let rest = options
        .arguments
        .iter()
        .map(|argument| Str::new(&argument.to_string_lossy()));
    t.sys_set(
        "argv",
        List::new([Str::new(&first)].into_iter().chain(rest).collect()),
    );
    let original = [options.program.clone()]
        .into_iter()
        .chain(std::env::args_os().skip(1));
    t.sys_set(
        "orig_argv",
        List::new(
            original
                .map(|argument| Str::new(&argument.to_string_lossy()))
                .collect(),
        ),
    );
}

fn prepend_path(t: &mut Thread, folder: &str) {
    if let Some(path) = t.sys_get("path")
        && let Some(path) = path.downcast::<List>()
    {
        path.insert(0, Str::new(folder));
    }
}

fn main_module(t: &mut Thread, file: &str, has_file: bool) -> Res<Value> {
    let main = heap::new(Module::new(Dict::new()));
    let names = t.names();
    let dict = import::namespace(&main);
    if let Some(dict) = dict.downcast::<Dict>() {
        dict.set_str(t, &names.__name__, Str::new("__main__"));
        dict.set_str(t, &names.__doc__, Value::none());
        dict.set_str(t, &names.__package__, Value::none());
        dict.set_str(t, &names.__loader__, Value::none());
        dict.set_str(t, &names.__spec__, Value::none());
        if has_file {
            dict.set_str(t, &names.__file__, Str::new(file));
        }
        let builtins = t
            .vm()
            .modules
            .get()
            .and_then(|modules| modules.downcast::<Dict>()?.get_str(t, &names.builtins));
        dict.set_str(
            t,
            &names.__builtins__,
            builtins.unwrap_or_else(|| t.builtins()),
        );
    }
    if let Some(modules) = t.vm().modules.get()
        && let Some(modules) = modules.downcast::<Dict>()
    {
        modules.set_str(t, &names.__main__, main.clone());
    }
    Ok(main)
}

fn run_source(
    t: &mut Thread,
    source: &Value,
    origin: Origin<'_>,
    module: &Value,
    flags: u32,
) -> Res {
    pages::release();
    let spec = (t.vm().hooks.compile)(t, source, origin, Mode::Exec, flags)?;
    let code = Code::load(t, &spec);
    drop(spec);
    pages::release();
    let namespace = import::namespace(module);
    run_code(t, &code, &namespace, &namespace).map(drop)
}

/// Reports the exception that ended the program; returns the exit status.
fn report(t: &mut Thread) -> u8 {
    let exception = t.take_exception();
    if exception.isinstance(&SYSTEM_EXIT) {
        return system_exit(t, &exception);
    }
    let _ = copperplate_library::io::flush_standard_streams(t);
    t.exception.clear();
    print_uncaught(t, &exception)
}

/// Hands the exception to `sys.excepthook`, or prints it when the hook is the usual one, fails or is not there. Returns the exit status,
/// which the hook may decide by raising `SystemExit`.
fn print_uncaught(t: &mut Thread, exception: &Value) -> u8 {
    const STATUS: u8 = 1;
    let hook = t.sys_get("excepthook");
    let usual = t.sys_get("__excepthook__");
    let Some(hook) = hook else {
        let text = copperplate_objects::exceptions::format_exception(t, exception);
        copperplate_library::print::write_stderr(t, &format!("sys.excepthook is missing\n{text}"));
        return STATUS;
    };
    if usual.is_some_and(|usual| !hook.is(&usual)) {
        let traceback = exception
            .downcast::<Exception>()
            .and_then(|e| e.traceback.get())
            .unwrap_or_else(Value::none);
        use copperplate_core::object::Layout;
        let args = [exception.class().value(), exception.clone(), traceback];
        if ops::call_positional(t, &hook, &args).is_ok() {
            return STATUS;
        }
        let failure = t.take_exception();
        if failure.isinstance(&SYSTEM_EXIT) {
            return system_exit(t, &failure);
        }
        let text = copperplate_objects::exceptions::format_exception(t, &failure);
        copperplate_library::print::write_stderr(
            t,
            &format!("Error in sys.excepthook:\n{text}\nOriginal exception was:\n"),
        );
    }
    let text = copperplate_objects::exceptions::format_exception(t, exception);
    copperplate_library::print::write_stderr(t, &text);
    STATUS
}

/// `SystemExit`: None is 0, an integer its low byte, anything else goes to stderr with status 1.
fn system_exit(t: &mut Thread, exception: &Value) -> u8 {
    let name = t.vm().intern("code");
    let code = ops::getattr(t, exception, &name).unwrap_or_else(|_| {
        t.exception.clear();
        Value::none()
    });
    if code.is_none() {
        return 0;
    }
    match int::to_i64(&code) {
        Some(Ok(status)) => status as u8,
        Some(Err(_)) => 255,
        None => {
            let text = ops::str(t, &code).ok();
            let text = text
                .as_ref()
                .and_then(|text| text.downcast::<Str>())
                .map(|text| text.to_lossy().into_owned());
            copperplate_library::print::write_stderr(t, &format!("{}\n", text.unwrap_or_default()));
            1
        }
    }
}

/// The standard streams could not be flushed at the end: CPython's message and status 120. Of standard error nothing is said.
fn lost_output(t: &mut Thread) -> u8 {
    if let Some(exception) = t.exception.take() {
        let text = copperplate_objects::exceptions::format_exception(t, &exception);
        tell(&format!(
            "Exception ignored while flushing sys.stdout:\n{text}"
        ));
    }
    120
}

/// An exception that nobody can catch: raised by a callback of a weak reference, a finaliser, a generator's end. Goes to
/// `sys.unraisablehook` when the program set one.
pub fn report_unraisable(t: &mut Thread, exception: &Value, message: &str) {
    let hooks = (t.sys_get("unraisablehook"), t.sys_get("__unraisablehook__"));
    if let (Some(hook), Some(usual)) = hooks
        && !hook.is(&usual)
        && !hook.is_none()
    {
        let report = copperplate_library::sys::unraisable(exception, message);
        if ops::call_positional(t, &hook, &[report]).is_ok() {
            return;
        }
        let failure = t.take_exception();
        report_to_stderr(t, &failure, "Exception ignored in sys.unraisablehook");
    }
    report_to_stderr(t, exception, message);
}

fn report_to_stderr(t: &mut Thread, exception: &Value, message: &str) {
    // At the end of the program there is nothing left to report to.
    if t.sys_get("stderr").is_none_or(|stderr| stderr.is_none()) {
        return;
    }
    let text = copperplate_objects::exceptions::format_exception(t, exception);
    copperplate_library::print::write_stderr(t, &format!("{message}:\n{text}"));
}

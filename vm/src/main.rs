//! The command `copperplate`: python3's habits, plus the engine's own options.

mod command_line;
mod def;
mod import;
mod run;
mod site;
mod start;

use std::process::ExitCode;

use copperplate_core::error::tell;
use copperplate_core::memory::{self, Reserve};

#[global_allocator]
static ALLOCATOR: Reserve = Reserve;

/// Native stack of the thread that Python code runs on. Reserved, not touched until it is used.
const NATIVE_STACK: usize = 16 << 20;

fn main() -> ExitCode {
    memory::configure();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        memory::end_if_unwinding();
        hook(panic);
    }));
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_default();
    let arguments: Vec<_> = arguments.collect();
    if let Some((_, rest)) = arguments.split_first().filter(|(first, _)| *first == "def") {
        let rest: Vec<String> = rest
            .iter()
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect();
        return def::run(&rest);
    }
    let options = match command_line::parse(program, arguments, &mut |name| std::env::var_os(name))
    {
        Ok(options) => options,
        Err(refusal) => return refusal.report(),
    };
    // They are for the thread that runs Python code.
    copperplate_library::signal::os::block_all();
    let started = std::thread::Builder::new()
        .name("main".to_owned())
        .stack_size(NATIVE_STACK)
        .spawn(move || {
            let process = std::process::id();
            let status = run::run(options, NATIVE_STACK);
            if std::process::id() != process {
                // A forked child has this thread alone.
                std::process::exit(status.into());
            }
            status
        });
    match started.map(|thread| thread.join()) {
        Ok(Ok(status)) => ExitCode::from(status),
        // The panic hook has said what happened.
        Ok(Err(_)) => ExitCode::from(70),
        Err(error) => {
            tell(&format!(
                "copperplate: cannot start the main thread: {error}\n"
            ));
            ExitCode::from(71)
        }
    }
}

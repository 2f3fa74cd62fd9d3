//! A virtual machine whose engine a test chooses.

use std::cell::Cell;

use copperplate_compiler::{Mode, Options};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::hooks::{Hooks, Instructions};
use copperplate_core::native::NativeFunction;
use copperplate_core::str::Str;
use copperplate_core::thread::Vm;
use copperplate_core::{Layout, Thread, Value, Word, exception, types};
use copperplate_engine::Engine;
use copperplate_objects::testing;
use copperplate_objects::types::build_class::{BUILD_CLASS, run_body};

const STACK: usize = 64 << 20;

thread_local! {
    pub static ENGINE: Cell<Engine> = const { Cell::new(Engine::Match) };
}

/// Runs frames on the engine under test.
fn run(t: &mut Thread) -> Word {
    match ENGINE.get().hook() {
        Some(hook) => hook(t),
        None => panic!("the engine is not part of this build"),
    }
}

fn hooks() -> Hooks {
    Hooks {
        run,
        compile: |t, _, _, _, _| Err(t.system_error("no compiler here")),
        import: |t, _| Err(t.system_error("no importer here")),
        report_unraisable: |t, exception, _| {
            eprintln!("unraisable: {}", testing::repr(t, exception))
        },
        parse: |t, _, _, _, _| Err(t.system_error("no compiler here")),
        compile_tree: |t, _, _, _, _| Err(t.system_error("no compiler here")),
        instructions: &Instructions::NONE,
    }
}

/// Runs a module's text and answers with `repr(result)`, or the exception, and with the module's namespace.
pub fn outcome(t: &mut Thread, source: &str) -> (String, Value) {
    let spec = copperplate_compiler::compile(source, "<test>", Mode::Exec, Options::default())
        .unwrap_or_else(|error| panic!("{error:?}"));
    let code = Code::load(t, &spec);
    let globals = Dict::new();
    let names = t.names();
    let dict = globals.exact::<Dict>().expect("a dict");
    dict.set_str(t, &names.__name__, Str::new("test"));
    let builtins = builtins(t);
    let code = code.exact::<Code>().expect("a code object");
    let function = Function::new(code, globals.clone(), builtins);
    let function = function.exact::<Function>().expect("a function");
    let ran = run_body(t, function, &globals);
    let answer = match ran {
        Err(raised) => testing::error::<Value>(t, Err(raised)),
        Ok(_) => {
            let name = t.vm().intern("result");
            match dict.get_str(t, &name) {
                Some(result) => testing::repr(t, &result),
                None => "no result".to_string(),
            }
        }
    };
    assert!(t.frame.is_null(), "a frame is left running");
    assert!(t.exception.is_empty(), "an exception is left");
    (answer, globals)
}

/// Runs `test` on an OS thread with a virtual machine of its own.
pub fn with_machine(test: fn(&mut Thread)) {
    let work = move || {
        let mut thread = Thread::new(Vm::new(hooks()), STACK).expect("memory for frames");
        copperplate_objects::install(&mut thread);
        test(&mut thread);
    };
    let thread = std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// What CPython's functions do that the programs call.
fn builtins(t: &mut Thread) -> Value {
    let builtins = Dict::new();
    let dict = builtins.exact::<Dict>().expect("a dict");
    let classes = types::all()
        .into_iter()
        .chain(exception::all().into_iter().map(|(class, _)| class));
    for class in classes {
        dict.set_str(t, &t.vm().intern(&class.name()), class.value());
    }
    let build_class = NativeFunction::new(&BUILD_CLASS, None, None);
    dict.set_str(t, &t.vm().intern("__build_class__"), build_class);
    builtins
}

//! A virtual machine for tests of this crate and of those above it that need no engine.
//!
//! Static types can be filled in only once in a process, and objects belong to the OS thread that made them. So all tests
//! of a binary run, one at a time, on one OS thread that owns the one virtual machine.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};

use copperplate_core::exception::Exception;
use copperplate_core::hooks::Hooks;
use copperplate_core::str::Str;
use copperplate_core::thread::Vm;
use copperplate_core::{Res, Thread, Value, Word, ops};

type Job = Box<dyn FnOnce(&mut Thread) + Send>;

/// Native stack of the thread that tests run on.
const STACK: usize = 16 << 20;

static JOBS: OnceLock<Sender<Job>> = OnceLock::new();

fn start() -> Sender<Job> {
    let (sender, jobs) = channel::<Job>();
    let work = move || {
        let hooks = Hooks {
            run: |t| {
                let _ = t.system_error("no engine in this test");
                Word::NULL
            },
            compile: |t, _, _, _, _| Err(t.system_error("no compiler in this test")),
            import: |t, _| Err(t.system_error("no importer in this test")),
            report_unraisable: |_, _, _| {},
            parse: |t, _, _, _, _| Err(t.system_error("no compiler")),
            compile_tree: |t, _, _, _, _| Err(t.system_error("no compiler")),
            instructions: &copperplate_core::hooks::Instructions::NONE,
        };
        let Ok(mut thread) = Thread::new(Vm::new(hooks), STACK) else {
            return;
        };
        crate::install(&mut thread);
        let undefined = |class: &'static copperplate_core::Type| class.mro().is_empty();
        let base = &copperplate_core::types::BASE_EXCEPTION;
        if undefined(base) {
            base.set_mro(vec![base]);
        }
        for (class, base) in copperplate_core::exception::all() {
            if undefined(class) {
                let order = std::iter::once(class as *const _)
                    .chain(base.mro().into_iter().map(|class| class as *const _));
                class.set_mro(order.collect());
            }
        }
        for job in jobs {
            job(&mut thread);
            thread.exception.clear();
        }
    };
    std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread for tests");
    sender
}

/// Runs `test` with the virtual machine and returns its result; a panic goes on in the caller.
pub fn with_thread<T: Send + 'static>(test: impl FnOnce(&mut Thread) -> T + Send + 'static) -> T {
    let (sender, result) = channel();
    let job: Job = Box::new(move |t| {
        let outcome = catch_unwind(AssertUnwindSafe(|| test(t)));
        let _ = sender.send(outcome);
    });
    JOBS.get_or_init(start)
        .send(job)
        .expect("the thread for tests");
    match result.recv().expect("an outcome") {
        Ok(value) => value,
        Err(panic) => resume_unwind(panic),
    }
}

/// `Class: message` of the exception that `result` must be.
pub fn error<T>(t: &mut Thread, result: Res<T>) -> String {
    assert!(result.is_err(), "an exception is expected");
    let exception = t.take_exception();
    let class = exception.class().name();
    assert!(exception.downcast::<Exception>().is_some());
    let args = exception
        .downcast::<Exception>()
        .and_then(|exception| exception.args.get());
    let message = args
        .as_ref()
        .and_then(|args| args.downcast::<copperplate_core::tuple::Tuple>())
        .and_then(|args| args.items().first().cloned());
    match message
        .as_ref()
        .and_then(|message| message.downcast::<Str>())
    {
        Some(message) => format!("{class}: {}", message.to_lossy()),
        None => class,
    }
}

/// `repr(value)` as text.
pub fn repr(t: &mut Thread, value: &Value) -> String {
    match ops::repr(t, value) {
        Ok(text) => text
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned()),
        Err(raised) => error::<()>(t, Err(raised)),
    }
}

//! The one virtual machine of a test process, on an OS thread of its own.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};

use copperplate_core::hooks::{Hooks, Instructions};
use copperplate_core::thread::Vm;
use copperplate_core::{Thread, Word};
use copperplate_engine::Engine;

use crate::instructions::machine;

type Job = Box<dyn FnOnce(&mut Thread) + Send>;

const STACK: usize = 64 << 20;

static JOBS: OnceLock<Sender<Job>> = OnceLock::new();

thread_local! {
    static ENGINE: Cell<Engine> = const { Cell::new(Engine::Match) };
}

/// Chooses the engine that native code runs frames on.
pub fn set_engine(engine: Engine) {
    ENGINE.set(engine);
}

/// Runs `job` with the virtual machine; a panic goes on in the caller.
pub fn on_machine<T: Send + 'static>(job: impl FnOnce(&mut Thread) -> T + Send + 'static) -> T {
    let (sender, result) = channel();
    let job: Job = Box::new(move |t| {
        let _ = sender.send(catch_unwind(AssertUnwindSafe(|| job(t))));
    });
    JOBS.get_or_init(start)
        .send(job)
        .expect("the thread of the machine");
    match result.recv().expect("an outcome") {
        Ok(value) => value,
        Err(panic) => resume_unwind(panic),
    }
}

fn start() -> Sender<Job> {
    let (sender, jobs) = channel::<Job>();
    let work = move || {
        let hooks = Hooks {
            run: |t| match ENGINE.get().hook() {
                Some(run) => run(t),
                None => Word::NULL,
            },
            compile: |t, _, _, _, _| Err(t.system_error("no compiler in this test")),
            import: machine::import,
            report_unraisable: |_, _, _| {},
            parse: |t, _, _, _, _| Err(t.system_error("no compiler in this test")),
            compile_tree: |t, _, _, _, _| Err(t.system_error("no compiler in this test")),
            instructions: &Instructions::NONE,
        };
        let mut thread = Thread::new(Vm::new(hooks), STACK).expect("memory for frames");
        copperplate_objects::install(&mut thread);
        machine::prepare(&thread);
        for job in jobs {
            job(&mut thread);
        }
    };
    std::thread::Builder::new()
        .stack_size(STACK)
        .spawn(work)
        .expect("a thread for the machine");
    sender
}

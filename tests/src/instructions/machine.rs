//! The one virtual machine of a test process, on an OS thread of its own, and what a case sets up around it.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::OnceLock;
use std::sync::mpsc::{Sender, channel};

use copperplate_bytecode::Opcode;
use copperplate_core::exception::KEYBOARD_INTERRUPT;
use copperplate_core::frame::Frame;
use copperplate_core::hooks::{Hooks, TraceHooks, Tracing};
use copperplate_core::thread::Vm;
use copperplate_core::{Res, Thread, Word};
use copperplate_engine::Engine;
use copperplate_objects::runtime::frames::unwind;

type Job = Box<dyn FnOnce(&mut Thread) + Send>;

const STACK: usize = 64 << 20;

static JOBS: OnceLock<Sender<Job>> = OnceLock::new();

/// What the eval breaker finds when it is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Events {
    /// It is not set.
    None,
    /// Something that is done and over.
    Harmless,
    /// Something that raises.
    Raising,
}

/// What hot instructions are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Traces {
    /// Nothing is ever recorded.
    Never,
    /// Something runs from here.
    Executor,
    /// It is time to record.
    Hot,
    /// As `Executor`; what runs raises.
    Raising,
    /// Neither yet.
    Cold,
}

thread_local! {
    static ENGINE: Cell<Engine> = const { Cell::new(Engine::Match) };
    static EVENTS: Cell<Events> = const { Cell::new(Events::None) };
    static TRACES: Cell<Traces> = const { Cell::new(Traces::Never) };
}

/// Chooses the engine that native code runs frames on.
pub fn set_engine(engine: Engine) {
    ENGINE.set(engine);
}

/// Sets the eval breaker.
pub fn set_events(t: &Thread, events: Events) {
    EVENTS.set(events);
    t.eval_breaker.set(u32::from(events != Events::None));
}

/// Chooses what hot instructions are told.
pub fn set_traces(traces: Traces) {
    TRACES.set(traces);
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
            import,
            report_unraisable: |_, _, _| {},
            disassemble: |_| String::new(),
        };
        let mut thread = Thread::new(Vm::new(hooks), STACK).expect("memory for frames");
        copperplate_objects::install(&mut thread);
        let vm = thread.vm();
        vm.sys.set(copperplate_core::dict::Dict::new());
        vm.event_handlers.borrow_mut().push(handle_events);
        vm.tracing.set(Some(Tracing {
            hooks: &TRACE_HOOKS,
            state: std::ptr::null(),
        }));
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

/// The only module there is to import is the one that a case has made known as such.
fn import(t: &mut Thread, name: &str) -> Res<copperplate_core::Value> {
    let key = t.vm().intern(name);
    let globals = t.globals();
    let dict = globals
        .as_ref()
        .and_then(|globals| globals.downcast::<copperplate_core::dict::Dict>());
    match dict.and_then(|dict| dict.get_str(t, &key)) {
        Some(found) => Ok(found),
        None => Err(t.raise(
            &copperplate_core::exception::MODULE_NOT_FOUND_ERROR,
            format!("No module named '{name}'"),
        )),
    }
}

fn handle_events(t: &mut Thread) -> Res {
    match EVENTS.replace(Events::None) {
        Events::Raising => Err(t.raise(&KEYBOARD_INTERRUPT, "an event")),
        _ => Ok(()),
    }
}

static TRACE_HOOKS: TraceHooks = TraceHooks {
    never: |_, _, _| TRACES.get() == Traces::Never,
    executor: |_, _, _| match TRACES.get() {
        Traces::Executor | Traces::Raising => (&raw const TRACE_HOOKS).cast(),
        _ => std::ptr::null(),
    },
    hot: |_, _, _| TRACES.get() == Traces::Hot,
    record: |t, ip, back| run_from(t, ip, back),
    enter: |t, ip, back, _| run_from(t, ip, back),
    freed: |_, _| {},
};

/// Stands for what runs a trace: it runs nothing, so the frame goes on where the jump leads.
fn run_from(t: &mut Thread, ip: *const u32, back: u32) -> *mut Frame {
    if TRACES.get() == Traces::Raising {
        let _ = t.runtime_error("raised in a trace");
        return unwind(t);
    }
    // SAFETY: `ip` is a jump's first unit; the frame is running.
    unsafe {
        let (opcode, _) = Opcode::of_unit(*ip);
        (*t.frame).ip = ip.add(1 + opcode.caches() as usize).sub(back as usize);
    }
    t.frame
}

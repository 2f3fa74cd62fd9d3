//! What a case sets up in the virtual machine.

use std::cell::Cell;

use copperplate_bytecode::Opcode;
use copperplate_core::exception::KEYBOARD_INTERRUPT;
use copperplate_core::frame::Frame;
use copperplate_core::hooks::{TraceHooks, Tracing};
use copperplate_core::{Res, Thread};
use copperplate_objects::runtime::frames::unwind;

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
    static EVENTS: Cell<Events> = const { Cell::new(Events::None) };
    static TRACES: Cell<Traces> = const { Cell::new(Traces::Never) };
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

/// Makes the virtual machine ready for cases.
pub fn prepare(t: &Thread) {
    let vm = t.vm();
    vm.sys.set(copperplate_core::dict::Dict::new());
    vm.event_handlers.borrow_mut().push(handle_events);
    vm.tracing.set(Some(Tracing {
        hooks: &TRACE_HOOKS,
        state: std::ptr::null(),
    }));
}

/// The only module there is to import is the one that a case has made known as such.
pub fn import(t: &mut Thread, name: &str) -> Res<copperplate_core::Value> {
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
    changed: |_, _, _| {},
    lowered: |_| {},
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

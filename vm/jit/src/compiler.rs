//! What the manager of traces gives executors to.

use std::rc::Rc;

use copperplate_core::Thread;
use copperplate_trace::execute::{Executor, Native};
use copperplate_trace::generated::TABLES;
use copperplate_trace::manage::{Compiled, Compiler, NotCompiled};

use crate::compile::{Refusal, Shared, compile};
use crate::link::LinkError;
use crate::memory::{Arena, Copy, Refused};
use crate::perf::{self, PerfMap};
use crate::unwind::Registration;

/// Makes machine code, in an arena of its own.
struct Jit {
    shared: Rc<Shared>,
    perf_map: Option<PerfMap>,
    /// Debuggers are told of each piece of code.
    gdb: bool,
    /// What a child has in place of the arena, while the process forks.
    copy: Option<Copy>,
    // Debuggers and profilers ask it while code runs.
    _unwinding: Option<Registration>,
}

/// A compiler with as much memory as the environment allows; `perf_map` gets a line for each piece of code, and `timed` says
/// whether the time in it is taken. With `COPPERPLATE_GDB` debuggers are told of it.
///
/// # Errors
/// When there is none.
pub fn compiler(perf_map: Option<PerfMap>, timed: bool) -> Result<Box<dyn Compiler>, &'static str> {
    let arena = Arena::from_environment().map_err(Refused::reason)?;
    Ok(Box::new(Jit {
        _unwinding: Registration::new(arena.range()),
        shared: Shared::new(arena, timed),
        perf_map,
        gdb: std::env::var_os("COPPERPLATE_GDB").is_some_and(|value| !value.is_empty()),
        copy: None,
    }))
}

impl Compiler for Jit {
    fn compile(&mut self, executor: &Rc<Executor>) -> Result<Box<dyn Native>, NotCompiled> {
        match compile(&TABLES, executor, &self.shared) {
            Ok(compiled) => {
                if let Some(map) = &mut self.perf_map {
                    let linked = compiled.linked();
                    map.add(executor, linked.entry, linked.size);
                }
                if self.gdb {
                    compiled.tell_debuggers(&perf::name(executor));
                }
                Ok(Box::new(compiled))
            }
            Err(refusal) => Err(NotCompiled {
                why: refusal.to_string(),
                is_full: refusal == Refusal::Link(LinkError::Refused(Refused::Full)),
            }),
        }
    }

    fn counters(&self) -> Compiled {
        *self.shared.counters.borrow()
    }

    fn is_running(&self, thread: &Thread) -> bool {
        self.shared.is_running(thread)
    }

    fn before_fork(&mut self) -> std::io::Result<()> {
        let copy = self.shared.arena.borrow().copy();
        self.copy = Some(copy.map_err(refused)?);
        Ok(())
    }

    fn after_fork(&mut self, in_child: bool) -> std::io::Result<()> {
        match self.copy.take() {
            Some(copy) if in_child => {
                let mut arena = self.shared.arena.borrow_mut();
                arena.replace(&copy).map_err(refused)
            }
            _ => Ok(()),
        }
    }
}

fn refused(why: Refused) -> std::io::Error {
    std::io::Error::other(why.reason())
}

//! What the manager of traces gives executors to.

use std::rc::Rc;

use copperplate_trace::execute::{Executor, Native};
use copperplate_trace::generated::TABLES;
use copperplate_trace::manage::Compiler;

use crate::compile::{Shared, compile};
use crate::memory::{Arena, Refused};
use crate::perf::PerfMap;
use crate::unwind::Registration;

/// Makes machine code, in an arena of its own.
struct Jit {
    shared: Rc<Shared>,
    perf_map: Option<PerfMap>,
    // Debuggers and profilers ask it while code runs.
    _unwinding: Option<Registration>,
}

/// A compiler with as much memory as the environment allows; `perf_map` gets a line for each piece of code.
///
/// # Errors
/// When there is none.
pub fn compiler(perf_map: Option<PerfMap>) -> Result<Box<dyn Compiler>, &'static str> {
    let arena = Arena::from_environment().map_err(Refused::reason)?;
    Ok(Box::new(Jit {
        _unwinding: Registration::new(arena.range()),
        shared: Shared::new(arena),
        perf_map,
    }))
}

impl Compiler for Jit {
    fn compile(&mut self, executor: &Rc<Executor>) -> Result<Box<dyn Native>, String> {
        match compile(&TABLES, executor, &self.shared) {
            Ok(compiled) => {
                if let Some(map) = &mut self.perf_map {
                    let linked = compiled.linked();
                    map.add(executor, linked.entry, linked.size);
                }
                Ok(Box::new(compiled))
            }
            Err(refusal) => Err(refusal.to_string()),
        }
    }
}

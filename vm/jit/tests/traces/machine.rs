//! Runs a trace that is given as text, as micro-ops and as machine code, on a frame of its own.

use std::rc::Rc;

use copperplate_core::Thread;
use copperplate_core::frame::{Frame, HEADER_WORDS};
use copperplate_jit::compile::{Shared, compile};
use copperplate_jit::memory::Arena;
use copperplate_trace::execute::{Executor, Runs, enter};
use copperplate_trace::generated::{Printed, TABLES, definitions};
use copperplate_trace::ir::{Trace, parse, print, verify};
use copperplate_trace::optimize::{Level, optimize};

/// What is left when a trace has ended.
#[derive(Clone, PartialEq, Debug)]
pub struct Left {
    pub exit: Option<u32>,
    /// Locals, first to last, and four operands.
    pub words: Vec<u64>,
}

pub fn read(text: &str) -> Trace {
    let trace = parse(&TABLES, text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    verify(&TABLES, &trace).unwrap_or_else(|error| panic!("{error}\n{text}"));
    trace
}

/// The trace as the optimizer leaves it.
pub fn optimized(text: &str) -> Trace {
    let result = optimize(&definitions(), &read(text), Level::default());
    verify(&TABLES, &result.trace)
        .unwrap_or_else(|error| panic!("{error}\n{}", print(&TABLES, &result.trace)));
    result.trace
}

/// The machine code of a trace as text, for messages.
#[cfg(target_arch = "x86_64")]
fn disassembled(trace: &Trace) -> String {
    use iced_x86::{Decoder, DecoderOptions, Formatter, GasFormatter};
    let executor = Executor::new(&TABLES, trace.clone(), (0, 0), Rc::default());
    let shared = Shared::new(Arena::new(1 << 20).expect("memory for code"), false);
    let compiled = compile(&TABLES, &executor, &shared).expect("it was compiled before");
    let linked = compiled.linked();
    let bytes = shared.arena.borrow().read(linked.block);
    let code = &bytes[..linked.hot];
    let decoder = Decoder::with_ip(64, code, linked.entry as u64, DecoderOptions::NONE);
    let mut text = String::new();
    for instruction in decoder {
        text.push_str(&format!("{:#x} ", instruction.ip()));
        GasFormatter::new().format(&instruction, &mut text);
        text.push('\n');
    }
    text
}

#[cfg(not(target_arch = "x86_64"))]
fn disassembled(_: &Trace) -> String {
    String::new()
}

/// An executor of the trace, as micro-ops or as machine code.
pub fn executor(trace: &Trace, native: bool) -> Rc<Executor> {
    let executor = Executor::new(&TABLES, trace.clone(), (0, 0), Rc::default());
    if native {
        let shared = Shared::new(Arena::new(1 << 20).expect("memory for code"), false);
        let compiled = compile(&TABLES, &executor, &shared)
            .unwrap_or_else(|refusal| panic!("{refusal}\n{}", print(&TABLES, trace)));
        assert!(executor.becomes(Box::new(compiled)));
    }
    executor
}

/// Two executors whose exits lead to each other.
pub struct Chain {
    pub count: Rc<Executor>,
    pub note: Rc<Executor>,
}

impl Chain {
    pub fn run(&self, thread: &mut Thread, locals: &[u64]) -> Left {
        run_executor(thread, &self.count, locals)
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        self.count.unlink();
        self.note.unlink();
    }
}

/// Runs the trace on these locals, as micro-ops or as machine code.
pub fn run(thread: &mut Thread, trace: &Trace, locals: &[u64], native: bool) -> Left {
    run_executor(thread, &executor(trace, native), locals)
}

fn run_executor(thread: &mut Thread, executor: &Rc<Executor>, locals: &[u64]) -> Left {
    let mut memory = locals.to_vec();
    memory.resize(locals.len() + HEADER_WORDS + 4, 0);
    let before = thread.frame;
    thread.frame = (&raw mut memory[locals.len()]).cast::<Frame>();
    // SAFETY: the frame has the locals that the trace says, and no code that the trace looks at.
    let left = unsafe { enter::<Printed>(thread, executor, &mut Runs::default()) };
    thread.frame = before;
    let mut words = memory[..locals.len()].to_vec();
    words.extend(&memory[locals.len() + HEADER_WORDS..]);
    Left {
        exit: left.exit.filter(|_| !left.raised).map(|(_, exit)| exit.0),
        words,
    }
}

/// Runs it both ways, which have to agree.
pub fn both(thread: &mut Thread, trace: &Trace, locals: &[u64]) -> Left {
    let expected = run(thread, trace, locals, false);
    let found = run(thread, trace, locals, true);
    assert_eq!(
        found,
        expected,
        "{}{}",
        print(&TABLES, trace),
        disassembled(trace)
    );
    found
}

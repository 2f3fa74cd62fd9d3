//! One instruction as a trace: what the recorder would have seen of it is made up, so that a case that ends another way leaves
//! by a side exit.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use copperplate_bytecode::Opcode;
use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_engine::machine::is_boxed_float;
use copperplate_engine::{Engine, OPCODE_BITS};
use copperplate_trace::build::{Back, Built, Counted, Recorded, Recording, build};
use copperplate_trace::execute::{Executor, Runs, Totals, enter};
use copperplate_trace::expand::{Ending, Site};
use copperplate_trace::generated::{COMPONENTS, ENDINGS, Printed, UNITS, definitions, expand};
use copperplate_trace::ir::{self, SnapId};
use copperplate_trace::manage::Compiler;
use copperplate_trace::optimize::{Level, optimize};
use copperplate_trace::record::sees_counted;

use super::case::Misled;
use super::mistaken::{self, Sites, count, plant};
use super::outcome::frames;
use super::subject::{Subject, Watched, Ways, run_up_to};
use super::table::Instruction;
use crate::forced;
use crate::machine::set_engine;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Executor>>> = const { RefCell::new(None) };
}

/// What the trace that runs rests on does not hold any more.
pub fn spoil() {
    if let Some(executor) = RUNNING.with_borrow(Option::clone) {
        executor.invalidate();
    }
}

/// How a trace was left.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Left {
    /// By which state, and whether it raised; `None`: there was none, or nobody can tell.
    exit: Option<(SnapId, bool)>,
    /// The frames, as tier 1 gets them: what it does with them may hide that they are wrong.
    frames: String,
}

/// A way to run traces.
pub struct Traced {
    name: &'static str,
    level: Level,
    compiler: Option<RefCell<Box<dyn Compiler>>>,
    /// One of the trace's exits is taken that nothing asks for, each in turn, after a run in which none is.
    leaves: bool,
    runs: Cell<usize>,
    /// What is planted into every trace.
    mistake: RefCell<Option<Mistake>>,
    /// Whether the last trace had room for it.
    met: Cell<bool>,
    /// How many sites the last trace had.
    sites: Cell<Sites>,
    /// How the last trace was left.
    left: RefCell<Left>,
    /// Whether somebody asks for that.
    tells_frames: Cell<bool>,
    /// Whether the next trace that has it is printed.
    prints: Cell<bool>,
}

/// Something wrong with a trace, or with the machine code that is made of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mistake {
    /// The mistake of this kind and number.
    Trace(mistaken::Mistake, usize),
    #[cfg(feature = "machine_code_mistakes")]
    Code(copperplate_jit::mistakes::Site),
}

impl Traced {
    /// Everything that the build can run traces with.
    pub fn all() -> Vec<Traced> {
        let unoptimized = Level {
            level: 0,
            ..Level::default()
        };
        let with = |name, level, compiler, leaves| Traced {
            name,
            level,
            compiler,
            leaves,
            runs: Cell::new(0),
            mistake: RefCell::default(),
            met: Cell::new(false),
            sites: Cell::new(Sites::default()),
            left: RefCell::default(),
            tells_frames: Cell::new(false),
            prints: Cell::new(false),
        };
        let level = Level::default();
        let mut all = vec![
            with("micro-ops without the optimizer", unoptimized, None, false),
            with("micro-ops", level, None, false),
        ];
        let compiler = || {
            copperplate_jit::compiler(None, false)
                .map(RefCell::new)
                .ok()
        };
        if let Some(compiler) = compiler() {
            all.push(with("machine code", level, Some(compiler), false));
        }
        // Machine code leaves by the states that micro-ops have, and must know where each value is besides.
        all.push(match compiler() {
            Some(compiler) => with(
                "machine code that leaves early",
                level,
                Some(compiler),
                true,
            ),
            None => with("micro-ops that leave early", level, None, true),
        });
        all
    }

    /// Whether its traces are optimized.
    pub fn is_optimized(&self) -> bool {
        self.level.level > 0
    }

    /// Whether its traces run as machine code.
    pub fn is_compiled(&self) -> bool {
        self.compiler.is_some()
    }

    /// Makes a mistake in every trace from now on.
    pub fn set_mistake(&self, mistake: Option<Mistake>) {
        #[cfg(feature = "machine_code_mistakes")]
        copperplate_jit::mistakes::choose(match &mistake {
            Some(Mistake::Code(site)) => Some(site.clone()),
            _ => None,
        });
        self.mistake.replace(mistake);
    }

    /// How the last trace was left, if [`Traced::begin_with`] was called before.
    pub fn left(&self) -> Left {
        self.left.borrow().clone()
    }

    /// How many mistakes can be planted into the last trace, by kind.
    pub fn sites(&self) -> Sites {
        self.sites.get()
    }

    /// The next run is the one of this number: which ending the trace is for, and which exit it leaves by, go by it.
    pub fn begin_with(&self, run: usize) {
        self.runs.set(run);
        self.tells_frames.set(true);
    }

    /// How many runs there are of a case of this instruction, unless the trace is to leave early: one for each ending.
    pub fn endings(instruction: &Instruction) -> usize {
        endings(instruction).len().max(1)
    }

    /// Which exit has a guard that nothing asks for, and whether the next run leaves by it: in the first of all the guard holds.
    fn forced(&self, instruction: &Instruction) -> (usize, bool) {
        match self.runs.get() / Traced::endings(instruction) {
            0 => (0, false),
            nth => (nth - 1, true),
        }
    }

    /// How many runs there are of a case whose traces have that many exits at most ([`forced::most`]).
    pub fn runs(instruction: &Instruction, most: usize) -> usize {
        Traced::endings(instruction) * (1 + most)
    }

    /// Whether the last trace had the mistake.
    pub fn has_met(&self) -> bool {
        self.met.get()
    }

    /// Prints the next trace that has the mistake.
    pub fn print_next(&self) {
        self.prints.set(true);
    }

    /// The executor of the instruction that the thread's frame is at, ending this way; `None`: it is no part of traces.
    unsafe fn executor(
        &self,
        t: &Thread,
        instruction: &'static Instruction,
        ending: Ending,
        misled: Misled,
    ) -> Option<Rc<Executor>> {
        // SAFETY: the frame is the lab's, with its whole state in memory.
        let recording = unsafe { recording(t.frame, instruction, ending, misled) };
        let definitions = definitions();
        let tables = definitions.tables;
        let Built { trace, steps, .. } =
            build(tables, |builder, site| expand(builder, site), &recording);
        if steps + 1 < recording.steps.len() {
            return None;
        }
        let is_valid = |trace: &ir::Trace| {
            if let Err(invalid) = ir::verify(tables, trace) {
                panic!(
                    "{}: {invalid}\n{}",
                    instruction.name,
                    ir::print(tables, trace)
                );
            }
        };
        is_valid(&trace);
        let mut optimized = optimize(&definitions, &trace, self.level);
        if self.leaves {
            let (nth, _) = self.forced(instruction);
            forced::force(&mut optimized.trace, &recording.steps, nth);
        }
        is_valid(&optimized.trace);
        self.sites.set(count(tables, &optimized.trace));
        if let Some(Mistake::Trace(mistake, nth)) = *self.mistake.borrow() {
            self.met
                .set(plant(tables, &mut optimized.trace, mistake, nth));
            if self.met.get() && self.prints.replace(false) {
                let (name, text) = (instruction.name, ir::print(tables, &optimized.trace));
                println!("{name}, {mistake:?} ({nth}):\n{text}");
            }
        }
        let first = &recording.steps[0].site;
        // SAFETY: the site's code is live.
        let start = unsafe { (*first.code).units.as_ptr() } as usize;
        let unit = (first.ip as usize - start) / size_of::<u32>();
        let executor = Executor::new(
            tables,
            optimized.trace,
            (first.code as usize, unit as u32),
            Rc::new(RefCell::new(Totals::default())),
        );
        if let Some(compiler) = &self.compiler
            && let Ok(native) = compiler.borrow_mut().compile(&executor)
        {
            executor.becomes(native);
            #[cfg(feature = "machine_code_mistakes")]
            self.met
                .set(self.met.get() || copperplate_jit::mistakes::was_made());
        }
        Some(executor)
    }
}

impl Subject for Traced {
    fn name(&self) -> &'static str {
        self.name
    }

    fn adapts(&self) -> bool {
        false
    }

    fn run(&self, t: &mut Thread, watched: Watched) -> (Word, Ways) {
        let leave = |t: &mut Thread| {
            (
                std::mem::replace(&mut t.result, Word::NULL),
                Ways::default(),
            )
        };
        if !run_up_to(t, watched.start) {
            return leave(t);
        }
        self.met.set(false);
        self.sites.set(Sites::default());
        self.left.take();
        let instruction = Instruction::of(watched.opcode);
        let endings = endings(instruction);
        let ending = endings.get(self.runs.get() % endings.len().max(1));
        let (_, is_left) = self.forced(instruction);
        // SAFETY: the frame stands at the instruction, with its whole state in memory.
        let executor = ending
            .and_then(|ending| unsafe { self.executor(t, instruction, *ending, watched.misled) });
        self.runs.set(self.runs.get() + 1);
        set_engine(Engine::Match);
        if let Some(executor) = executor {
            forced::switch(self.leaves && is_left);
            RUNNING.set(Some(Rc::clone(&executor)));
            // SAFETY: the frame is where the executor begins.
            let left = unsafe { enter::<Printed>(t, &executor, &mut Runs::default()) };
            forced::switch(false);
            RUNNING.set(None);
            let exit = left.exit.as_ref().map(|(_, exit)| *exit);
            let exit = exit.map(|exit| (exit, left.raised));
            if left.frame.is_null() {
                self.left.replace(Left {
                    exit,
                    frames: String::new(),
                });
                return leave(t);
            }
            t.frame = left.frame;
            let frames = match self.tells_frames.get() {
                true => frames(t),
                false => String::new(),
            };
            self.left.replace(Left { exit, frames });
        }
        let run = Engine::Match.hook().expect("the match loop is built");
        (run(t), Ways::default())
    }
}

/// The endings that a trace of the instruction alone can have.
fn endings(instruction: &Instruction) -> Vec<Ending> {
    let last = instruction.parts().pop().map_or(0, |last| last.opcode);
    let endings = ENDINGS[last as usize].iter();
    let endings =
        endings.filter(|ending| matches!(ending, Ending::Next | Ending::Jump | Ending::Raise));
    endings.copied().collect()
}

/// Whether a local or an operand is a float that is an object.
unsafe fn sees_boxed_float(frame: *mut Frame) -> bool {
    // SAFETY: the frame is live; so are its locals and operands.
    unsafe {
        let locals = (*(*frame).code).local_count as usize;
        let words = std::slice::from_raw_parts(Frame::locals(frame), locals);
        let operands = std::slice::from_raw_parts(Frame::operands(frame), (*frame).depth as usize);
        let mut all = words.iter().chain(operands);
        all.any(|word| is_boxed_float(*word))
    }
}

/// What the recorder sees when the instruction that the frame is at ends this way, and what it is misled to see.
unsafe fn recording(
    frame: *mut Frame,
    instruction: &'static Instruction,
    ending: Ending,
    misled: Misled,
) -> Recording {
    // SAFETY: the frame is live, and its `ip` at the instruction in its code.
    unsafe {
        let mut step = Recorded {
            site: Site {
                opcode: 0,
                ip: (*frame).ip,
                caches: (*frame).ip,
                code: (*frame).code,
                oparg: 0,
                units: 0,
                ending: Ending::Next,
            },
            frame: frame as usize,
            depth: (*frame).depth as u16,
            function: (*frame).function.object() as usize,
            flags: (*frame).flags,
            back: Back::default(),
            boxed: misled.boxed || sees_boxed_float(frame),
            counted: Counted::default(),
        };
        let mut steps = Vec::new();
        let parts = instruction.parts();
        let mut forms = COMPONENTS[instruction.opcode as usize].iter();
        for (index, part) in parts.iter().enumerate() {
            let unit = *step.site.ip;
            let stands = (unit & ((1 << OPCODE_BITS) - 1)) as u16;
            let opcode = match forms.next() {
                Some((form, expected)) if !expected || *form == stands || index == 0 => *form,
                _ => stands,
            };
            let operand = unit >> OPCODE_BITS;
            let is_last = index + 1 == parts.len();
            step.site.caches = step.site.ip;
            step.site.opcode = opcode;
            step.site.oparg = operand;
            step.site.units = UNITS[usize::from(opcode)];
            step.site.ending = if is_last { ending } else { Ending::Next };
            // Operands that an earlier part has made are not there yet.
            let there = if index == 0 { step.depth } else { 0 };
            let sp = Frame::operands(frame).add(there.into());
            step.counted = match misled.counted {
                true => Counted(!0),
                false => sees_counted(frame, operand, sp, there),
            };
            steps.push(step);
            let jumps = step.site.ending == Ending::Jump;
            let taken = part
                .inputs
                .iter()
                .map(|input| input.count.map_or(1, |count| count(operand)));
            let made = part
                .outputs
                .get(usize::from(jumps))
                .unwrap_or(&part.outputs[0])(operand);
            step.depth = step.depth - taken.sum::<u32>() as u16 + made as u16;
            step.site.ip = step.site.ip.add(step.site.units.into());
            if jumps {
                step.site.ip = match part.operand {
                    super::table::Operand::Backward => step.site.ip.sub(operand as usize),
                    _ => step.site.ip.add(operand as usize),
                };
            }
        }
        let (behind, _) = Opcode::of_unit(*step.site.ip);
        if ending != Ending::Raise && behind == Opcode::NOP {
            step.site = Site {
                opcode: behind.0,
                caches: step.site.ip,
                oparg: 0,
                units: UNITS[usize::from(behind.0)],
                ending: Ending::Next,
                ..step.site
            };
            step.counted = Counted::default();
            steps.push(step);
            step.site.ip = step.site.ip.add(step.site.units.into());
        }
        steps.push(step);
        Recording {
            steps,
            ..Recording::default()
        }
    }
}

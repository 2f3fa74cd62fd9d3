//! Executors: traces as linear code over a file of registers, run by a loop.

mod lower;
mod primitives;
mod run;

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::{self, Debug};
use std::mem::MaybeUninit;
use std::rc::Rc;

use copperplate_core::Thread;
use copperplate_core::code::Code as CodeObject;
use copperplate_core::frame::Frame;

use rustc_hash::FxHashMap;
use thin_vec::ThinVec;

use crate::ir::{FrameId, KEEP, Op, SnapId, Trace};
use crate::op::{OpId, Tables};
use crate::stats::Weight;

pub use lower::{At, Code, How, Put, State, callee, displacement, lower, state, unit};
pub use run::{Left, MANY, Runs, Values, enter, free, replay, show};

/// How a step ended. Micro-ops end in one of the first three ways.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Outcome {
    Next,
    /// By its side exit; nothing visible has happened.
    Exit,
    /// An exception is set.
    Raise,
    /// Another step is next.
    Jump,
    /// The last reference to the object of the first operand is gone.
    Free,
    /// Slots are to show values while the next step runs, and not any more.
    Show,
    Hide,
}

/// Runs a step, given the registers of the activation and the step's operands.
pub type Run = unsafe fn(*mut Thread, *mut u64, *const u32) -> Outcome;

/// What the printed code and the runtime give an executor.
pub trait MicroOps {
    /// Runs a micro-op. `operands` has the numbers of the registers of its inputs, then of its outputs.
    ///
    /// # Safety
    /// The registers hold what the micro-op takes.
    unsafe fn execute(
        op: OpId,
        thread: *mut Thread,
        registers: *mut u64,
        operands: *const u32,
    ) -> Outcome;

    /// Finds the handler of the exception that is set; null: none in Python code.
    ///
    /// # Safety
    /// The frame's state is stored.
    unsafe fn unwind(thread: *mut Thread) -> *mut Frame;
}

/// A way out of an executor.
#[derive(Debug)]
pub struct Exit {
    /// How often it was left by.
    pub count: Cell<u32>,
    /// Which recorded instruction.
    pub site: u32,
    /// Why, by number of the executor's reasons.
    reason: u16,
    /// The frame that it leaves, by number of the executor's frames.
    frame: FrameId,
    /// The reason is a micro-op.
    by_micro: bool,
    /// It leads out of the loop, so that a round at least was whole.
    pub looped: bool,
    /// A block ends with it.
    pub ends: bool,
    /// Where it leaves the frame; null: where that is already.
    pub ip: *const u32,
    pub bridges: Bridges,
    /// No bridge will be recorded here.
    pub given_up: Cell<bool>,
}

// Traces have hundreds of exits, of which few are ever taken.
const _: () = assert!(size_of::<Exit>() <= 32);

/// The executors that go on from an exit: one, or one for each place that an exit of a call leads to.
#[derive(Default)]
pub struct Bridges(Cell<ThinVec<Rc<Executor>>>);

impl Bridges {
    /// Looks at them, and changes which those are. There are none meanwhile.
    fn with<T>(&self, look: impl FnOnce(&mut ThinVec<Rc<Executor>>) -> T) -> T {
        let mut bridges = self.0.take();
        let answer = look(&mut bridges);
        self.0.set(bridges);
        answer
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.with(|bridges| bridges.len())
    }

    /// The first one that is as asked for.
    pub fn find(&self, is_it: impl FnMut(&&Rc<Executor>) -> bool) -> Option<Rc<Executor>> {
        self.with(|bridges| bridges.iter().find(is_it).cloned())
    }

    /// All of them.
    pub fn all(&self) -> ThinVec<Rc<Executor>> {
        self.with(|bridges| bridges.clone())
    }

    /// Lets go of those that are not valid any more.
    fn forget_invalid(&self) {
        self.with(|bridges| bridges.retain(|next| next.valid.get()));
    }
}

impl Debug for Bridges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with(|bridges| bridges.fmt(f))
    }
}

impl Exit {
    /// Whether it leaves a frame that the trace has gone to.
    pub fn moved(&self) -> bool {
        self.frame != FrameId(0)
    }

    /// The executor that goes on where the exit has left the frame.
    pub fn bridge(&self, ip: *const u32) -> Option<Rc<Executor>> {
        self.bridges
            .find(|next| next.begins_at(ip) && next.valid.get())
    }

    /// The executor that goes on at the handler of an exception that has left by it, where the thread's frame is by now; `None` also
    /// while something waits to be done, which tier 1 does.
    pub fn handler(&self, thread: &Thread) -> Option<Rc<Executor>> {
        if thread.eval_breaker.get() != 0 {
            return None;
        }
        // SAFETY: the unwinder has led to a frame, which is live.
        self.bridge(unsafe { (*thread.frame).ip })
    }

    /// It has been left by.
    pub fn taken(&self) {
        self.count.set(self.count.get().saturating_add(1));
    }

    /// An executor goes on from here where it begins.
    pub fn lead_to(&self, next: Rc<Executor>) {
        self.bridges.forget_invalid();
        self.bridges.with(|bridges| bridges.push(next));
    }
}

/// A trace in another form than micro-ops.
pub trait Native: Debug {
    /// Runs it; answers with how the last executor that it led to was left.
    ///
    /// # Safety
    /// The thread's frame is at the executor's start, with its whole state in memory, and the executor is valid.
    unsafe fn run(&self, thread: *mut Thread) -> Left;

    /// Lets an exit of this form's executor lead to the next one's form, if that has one of the same kind, without coming
    /// back, as long as both say nothing else.
    fn connect(&self, exit: SnapId, next: &Executor);

    /// Where its code begins.
    fn entry(&self) -> usize;

    /// Somebody's code leads here, and has to be told when it may not any more.
    fn led_to(&self, undo: Box<dyn Fn()>);

    /// Nobody's code leads here any more.
    fn disconnect(&self);

    /// Its exits lead to no other code any more.
    fn unlink(&self);
}

/// A trace that can run.
#[derive(Debug)]
pub struct Executor {
    tables: &'static Tables,
    /// The trace as it runs; empty once it is something else that runs: its code or its native form.
    trace: RefCell<Trace>,
    /// Made when it is first run.
    code: OnceCell<Code>,
    /// Registers, constants among them, for the next activation of the code.
    file: RefCell<Vec<MaybeUninit<u64>>>,
    /// Runs in place of the code.
    native: OnceCell<Box<dyn Native>>,
    /// Address of the code object and unit where it begins.
    pub start: (usize, u32),
    /// The address of that unit.
    begin: *const u32,
    /// Recorded instructions that are in it.
    pub steps: Cell<u32>,
    /// What its trace weighed before it was optimized, and what it weighs.
    pub weights: Cell<[Weight; 2]>,
    /// Traces for other kinds of operands that stand before it: where an instruction's guards fail, a trace begins with the same
    /// instruction.
    pub alternatives: Cell<u32>,
    /// It ends where the recording became too long: a bridge goes on there.
    pub is_piece: Cell<bool>,
    /// It begins with a generic form in place of one more alternative.
    pub is_general: Cell<bool>,
    /// How often it had been entered when it was looked at last whether it still is.
    pub seen: Cell<u64>,
    /// No code has led here since then but by way of who counts.
    pub watched: Cell<bool>,
    /// Address of the unit where the trace that it hangs on begins.
    pub root: Cell<usize>,
    pub valid: Rc<Cell<bool>>,
    pub entered: Cell<u64>,
    /// Runs that began with an entry from tier 1 here, and their length, since it was last looked at whether they pay.
    pub runs: Cell<Runs>,
    /// After so many that is looked at.
    pub sample: Cell<u32>,
    /// How often a back edge was taken.
    pub rounds: Cell<u64>,
    /// Micro-ops and primitives that were run.
    pub ran: Cell<u64>,
    /// By number of the snapshot; those that nothing is left by have no reason.
    pub exits: Vec<Exit>,
    /// By number of the exit: how often it had been left by when that was added to the totals of its place.
    placed: RefCell<FxHashMap<usize, u32>>,
    /// Why its exits are left by: names of operations, the first for those that nothing is left by.
    reasons: Vec<&'static str>,
    /// The code objects of its frames.
    frames: Vec<usize>,
    /// Where its counters are added when it goes.
    totals: Rc<RefCell<Totals>>,
}

/// What executors counted.
#[derive(Clone, Default, Debug)]
pub struct Totals {
    pub entered: u64,
    pub rounds: u64,
    pub ran: u64,
    pub instructions: u64,
    /// By reason.
    pub exits: FxHashMap<&'static str, u64>,
    /// By place and reason, of executors whose code was there when they went.
    pub exits_at: FxHashMap<String, u64>,
    /// The one that ran most instructions.
    pub hottest: Hottest,
}

/// An executor that may have gone.
#[derive(Clone, Copy, Default, Debug)]
pub struct Hottest {
    /// Instructions that were run in it.
    pub instructions: u64,
    /// Recorded instructions that it has.
    pub steps: u32,
    /// What its trace weighed before it was optimized, and what it weighs.
    pub weights: [Weight; 2],
}

impl Totals {
    /// Adds an executor's counters.
    pub fn add(&mut self, executor: &Executor) {
        self.entered += executor.entered.get();
        self.rounds += executor.rounds.get();
        self.ran += executor.ran.get();
        let instructions = executor.instructions();
        self.instructions += instructions;
        if instructions > self.hottest.instructions {
            self.hottest = Hottest {
                instructions,
                steps: executor.steps.get(),
                weights: executor.weights.get(),
            };
        }
        for way in &executor.exits {
            let count = u64::from(way.count.get());
            if count > 0 {
                *self.exits.entry(executor.reason(way)).or_default() += count;
            }
        }
    }
}

impl Drop for Executor {
    fn drop(&mut self) {
        self.totals.borrow_mut().add(self);
    }
}

impl Executor {
    /// Makes a trace ready to run. The objects whose addresses it has are its maker's business.
    pub fn new(
        tables: &'static Tables,
        trace: Trace,
        start: (usize, u32),
        totals: Rc<RefCell<Totals>>,
    ) -> Rc<Executor> {
        let mut exits: Vec<Exit> = trace
            .snapshots
            .iter()
            .map(|snapshot| Exit {
                count: Cell::new(0),
                site: 0,
                reason: 0,
                frame: snapshot.frame,
                by_micro: false,
                looped: false,
                ends: false,
                ip: match snapshot.ip {
                    KEEP => std::ptr::null(),
                    ip => unit(trace.frames[snapshot.frame.index()].code, ip),
                },
                bridges: Bridges::default(),
                given_up: Cell::new(false),
            })
            .collect();
        let mut reasons = vec![""];
        // The first round of a loop is in front of it, unless nobody has taken it out.
        let peeled = trace
            .blocks
            .first()
            .is_some_and(|first| first.insts.len() > 1);
        for (at, block) in trace.blocks.iter().enumerate() {
            for inst in &block.insts {
                let reason = crate::ir::op_name(tables, inst.op);
                for (exit, reason) in [(inst.exit, reason), (inst.state, "an exception")] {
                    let Some(exit) = exit else { continue };
                    let exit = &mut exits[exit.index()];
                    exit.ends |= inst.op == Op::Exit;
                    // Where several leave by one, what the instruction itself asks says more.
                    let is_first = exit.reason == 0;
                    let by_micro = matches!(inst.op, Op::Micro(_));
                    if is_first || (by_micro && !exit.by_micro) {
                        exit.by_micro = by_micro;
                        let known = reasons.iter().position(|known| *known == reason);
                        let number = known.unwrap_or_else(|| {
                            reasons.push(reason);
                            reasons.len() - 1
                        });
                        (exit.reason, exit.site, exit.looped) =
                            (number as u16, inst.site, at > 0 && peeled);
                    }
                }
            }
        }
        let valid = Rc::new(Cell::new(true));
        let frames = trace.frames.iter().map(|frame| frame.code).collect();
        Rc::new(Executor {
            tables,
            trace: RefCell::new(trace),
            code: OnceCell::new(),
            file: RefCell::default(),
            native: OnceCell::new(),
            start,
            begin: unit(start.0, start.1),
            steps: Cell::new(0),
            weights: Cell::default(),
            alternatives: Cell::new(0),
            is_piece: Cell::new(false),
            is_general: Cell::new(false),
            seen: Cell::new(u64::MAX),
            watched: Cell::new(false),
            root: Cell::new(0),
            valid,
            entered: Cell::new(0),
            runs: Cell::default(),
            sample: Cell::new(0),
            rounds: Cell::new(0),
            ran: Cell::new(0),
            exits,
            placed: RefCell::default(),
            reasons,
            frames,
            totals,
        })
    }

    /// The trace, as long as it has not become anything else, for who makes something else of it.
    pub fn take_trace(&self) -> Trace {
        self.trace.take()
    }

    /// It has become nothing else, and may have got further values meanwhile.
    pub fn give_back(&self, trace: Trace) {
        self.trace.replace(trace);
    }

    /// The trace as micro-ops.
    fn code(&self) -> &Code {
        self.code
            .get_or_init(|| lower(self.tables, &self.trace.take(), &self.valid))
    }

    /// What runs in place of micro-ops.
    pub fn native(&self) -> Option<&dyn Native> {
        self.native.get().map(|native| &**native)
    }

    /// The trace has become this, and is not needed any more. Answers whether it had not become something before.
    pub fn becomes(&self, native: Box<dyn Native>) -> bool {
        self.trace.take();
        self.native.set(native).is_ok()
    }

    /// Instructions of the bytecode that were run in it: whole rounds, and for each exit those before it.
    pub fn instructions(&self) -> u64 {
        let steps = u64::from(self.steps.get());
        let left = self.exits.iter();
        let left = left.map(|exit| u64::from(exit.count.get()) * self.length_of(exit));
        self.rounds.get() * steps + left.sum::<u64>()
    }

    /// Recorded instructions that were run where it is left by an exit, but for rounds that led to another one.
    pub fn length(&self, exit: SnapId) -> u64 {
        self.length_of(self.exit(exit))
    }

    fn length_of(&self, exit: &Exit) -> u64 {
        let round = if exit.looped { self.steps.get() } else { 0 };
        u64::from(round + exit.site.saturating_sub(1))
    }

    /// Adds what its exits have counted to the totals of the places where they leave.
    ///
    /// # Safety
    /// The code objects of its frames are alive.
    pub unsafe fn place_exits(&self) {
        let mut totals = self.totals.borrow_mut();
        let mut placed = self.placed.borrow_mut();
        for (number, exit) in self.exits.iter().enumerate() {
            let count = exit.count.get();
            if count == 0 {
                continue;
            }
            let more = count - placed.insert(number, count).unwrap_or(0);
            if more == 0 {
                continue;
            }
            // SAFETY: the caller's guarantee.
            let code = unsafe { &*(self.frames[exit.frame.index()] as *const CodeObject) };
            let (name, reason) = (code.name(), self.reason(exit));
            let place = if exit.ip.is_null() {
                format!("{name}: {reason}")
            } else {
                let unit = (exit.ip as usize - code.units.as_ptr() as usize) / 4;
                let line = code.line(unit as u32);
                format!("{name} line {line} unit {unit}: {reason}")
            };
            *totals.exits_at.entry(place).or_default() += u64::from(more);
        }
    }

    /// Why it is left by one of its exits: the name of the operation that leaves.
    pub fn reason(&self, exit: &Exit) -> &'static str {
        self.reasons[usize::from(exit.reason)]
    }

    pub fn exit(&self, id: SnapId) -> &Exit {
        &self.exits[id.index()]
    }

    /// The address of the unit where it begins.
    pub fn begins(&self) -> *const u32 {
        self.begin
    }

    /// Whether it begins at this unit.
    pub fn begins_at(&self, ip: *const u32) -> bool {
        std::ptr::eq(self.begin, ip)
    }

    /// Whether an exit leads to where it begins, in the same frame.
    pub fn leads_back(&self, way: &Exit) -> bool {
        !way.moved() && self.begins_at(way.ip)
    }

    /// Never enters or goes on in it again.
    pub fn invalidate(&self) {
        self.valid.set(false);
        if let Some(native) = self.native() {
            native.disconnect();
        }
    }

    /// Lets go of the executors that its exits lead to and that are not valid any more.
    pub fn forget_invalid(&self) {
        for exit in &self.exits {
            exit.bridges.forget_invalid();
        }
    }

    /// Lets go of the executors that its exits lead to.
    pub fn unlink(&self) {
        if let Some(native) = self.native() {
            native.unlink();
        }
        for exit in &self.exits {
            exit.bridges.0.take();
        }
    }
}

/// The word of True or False.
pub(crate) fn boolean_word(value: bool) -> u64 {
    run::boolean(value).0
}

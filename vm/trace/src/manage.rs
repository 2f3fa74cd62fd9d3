//! Which traces there are, where they begin, and when to record more.
//!
//! Everything here happens outside traces: at hot places, when a trace is left often, when an assumption breaks, when an
//! object goes that a trace has the address of. Traces keep nothing alive: they go with what they know.

mod cold;
mod limits;

use std::fmt::Write as _;
use std::io::Write as _;
use std::rc::{Rc, Weak};

use copperplate_bytecode::Opcode;
use copperplate_core::code::Code;
use copperplate_core::frame::{BOUNDARY, Frame, GENERATOR};
use copperplate_core::hooks::{TraceHooks, Tracing};
use copperplate_core::object::KNOWN_TO_TRACES;
use copperplate_core::{Object, Thread, memory, pages};
use copperplate_engine::machine::generalize;
use rustc_hash::FxHashMap;

use crate::build::{Recording, build, build_first};
use crate::execute::{self, Executor, Native, Runs};
use crate::generated::{Printed, definitions, expand};
use crate::ir::{self, Dependency, SnapId, Trace};
use crate::optimize::{Definitions, Level, Optimized, optimize};
use crate::record::{Beginning, Beginnings, Why, record};
use crate::stats::Stats;

pub use limits::Limits;

/// After so many traces the system gets back what making them took: between what stays of each there would be more and more of it.
const TRIMMED: u64 = 8;

/// Recordings of so many instructions are long: what is made of one takes megabytes meanwhile.
const LONG: usize = 256;

/// So many of the first instructions of a recording that became too long say whether it is worth a trace.
const PROBE: usize = 128;

/// What is remembered of a place in code. Instructions that enter its executor have its address.
#[derive(Default)]
struct Place {
    /// How often it was asked whether the place is hot.
    asked: u32,
    failures: u32,
    invalidations: u32,
    bridges: u32,
    /// Bridges that there are, and their instructions.
    made: u32,
    bridged: u32,
    /// A function begins here, not the round of a loop.
    function: bool,
    executor: Option<Rc<Executor>>,
}

/// Changes a trace before it can run. Tests do, to see what comes of it.
pub type Edit = fn(&mut Trace, &Recording);

/// Whether the manager misses that an object changes (the value of this number, or all that it is) or, with `true`, is freed. Asked
/// only where a valid executor relies on it. Tests answer yes, to see that somebody notices.
pub type Miss = fn(&Object, Option<u32>, bool) -> bool;

/// What happens where an executor was left.
enum Onward {
    /// Tier 1 goes on.
    Leave,
    Enter(Rc<Executor>),
    Record,
}

/// Makes machine code of executors.
pub trait Compiler {
    /// Compiles an executor's trace.
    ///
    /// # Errors
    /// Why it cannot be.
    fn compile(&mut self, executor: &Rc<Executor>) -> Result<Box<dyn Native>, NotCompiled>;

    /// Whether the thread's running frame is run by what was compiled.
    fn is_running(&self, thread: &Thread) -> bool;

    /// What it has counted.
    fn counters(&self) -> Compiled;

    /// Prepares for a fork of the process.
    ///
    /// # Errors
    /// Why a child could not go on.
    fn before_fork(&mut self) -> std::io::Result<()>;

    /// Goes on after a fork, in the parent or in the child.
    ///
    /// # Errors
    /// Why the child cannot go on.
    fn after_fork(&mut self, in_child: bool) -> std::io::Result<()>;
}

/// Why an executor did not become machine code.
#[derive(Debug)]
pub struct NotCompiled {
    /// For `--stats`.
    pub why: String,
    /// There is no memory left for code; there will be once other code goes.
    pub is_full: bool,
}

/// What a compiler has counted.
#[derive(Clone, Copy, Default, Debug)]
pub struct Compiled {
    /// Operations of compiled traces, and the bytes of their code.
    pub operations: u64,
    pub bytes: u64,
    /// How often machine code was entered from outside, and the time until it was left, with all that it called; 0 where nobody
    /// asked for it.
    pub entered: u64,
    pub nanoseconds: u64,
}

/// All traces of a virtual machine.
pub struct Manager {
    compiler: Option<Box<dyn Compiler>>,
    definitions: Definitions,
    limits: Limits,
    level: Level,
    edit: Option<Edit>,
    miss: Option<Miss>,
    /// By the address of the first unit.
    places: FxHashMap<usize, Box<Place>>,
    /// The places in a code object, by its address.
    codes: FxHashMap<usize, Vec<usize>>,
    /// Bridges, by the address of the first unit: other exits may lead there, too.
    bridges: FxHashMap<usize, Weak<Executor>>,
    /// Those that rely on an object or have its address, by that.
    dependents: FxHashMap<Dependency, Vec<Weak<Executor>>>,
    /// Executors that are or were.
    all: Vec<Weak<Executor>>,
    /// The age ([`Limits::patience`]) at which cold executors were looked for.
    swept: u64,
    /// Traces that found no room while it was too early to look for cold executors.
    turned_away: u64,
    /// Nothing is recorded or entered any more.
    ended: bool,
    stats: Stats,
    dump: Option<std::fs::File>,
}

static HOOKS: TraceHooks = TraceHooks {
    never,
    executor,
    hot,
    record: record_here,
    enter,
    freed,
    changed,
    lowered: invalidate_all,
};

/// Turns tracing on, for good. `dump` gets every trace as text, `compiler` every executor; where it could not be had is why, and
/// nothing is recorded.
pub fn install(
    thread: &Thread,
    dump: Option<std::fs::File>,
    compiler: Option<Result<Box<dyn Compiler>, &'static str>>,
) {
    let mut stats = Stats::default();
    let ended = matches!(compiler, Some(Err(_)));
    let compiler = compiler.and_then(|compiler| {
        compiler
            .map_err(|why| stats.not_compiled.insert(why.to_owned(), 0))
            .ok()
    });
    let manager = Box::leak(Box::new(Manager {
        compiler,
        definitions: definitions(),
        limits: Limits::from_environment(),
        level: Level {
            explains: dump.is_some(),
            ..Level::from_environment()
        },
        edit: None,
        miss: None,
        places: FxHashMap::default(),
        codes: FxHashMap::default(),
        bridges: FxHashMap::default(),
        dependents: FxHashMap::default(),
        all: Vec::new(),
        swept: 0,
        turned_away: 0,
        ended,
        stats,
        dump,
    }));
    thread.vm().tracing.set(Some(Tracing {
        hooks: &HOOKS,
        state: (&raw const *manager).cast(),
    }));
}

/// Whether traces become machine code.
pub fn compiles(thread: &Thread) -> bool {
    Manager::with(thread, |manager| {
        manager.compiler.is_some() && !manager.ended
    })
    .unwrap_or(false)
}

/// Prepares for a fork of the process.
///
/// # Errors
/// Why a child could not go on.
pub fn before_fork(thread: &Thread) -> std::io::Result<()> {
    with_compiler(thread, |compiler| compiler.before_fork())
}

/// Goes on after a fork, in the parent or in the child.
///
/// # Errors
/// Why the child cannot go on.
pub fn after_fork(thread: &Thread, in_child: bool) -> std::io::Result<()> {
    with_compiler(thread, |compiler| compiler.after_fork(in_child))
}

fn with_compiler(
    thread: &Thread,
    act: impl FnOnce(&mut dyn Compiler) -> std::io::Result<()>,
) -> std::io::Result<()> {
    Manager::with(thread, |manager| match &mut manager.compiler {
        Some(compiler) => act(&mut **compiler),
        None => Ok(()),
    })
    .unwrap_or(Ok(()))
}

/// Whether the running frame is run by machine code.
pub fn is_compiled(thread: &Thread) -> bool {
    Manager::with(thread, |manager| {
        let compiler = manager.compiler.as_ref();
        compiler.is_some_and(|compiler| compiler.is_running(thread))
    })
    .unwrap_or(false)
}

/// Changes what is allowed from here on.
pub fn set_limits(thread: &Thread, limits: Limits) {
    Manager::with(thread, |manager| manager.limits = limits);
}

/// Changes what the optimizer does from here on.
pub fn set_level(thread: &Thread, level: Level) {
    Manager::with(thread, |manager| manager.level = level);
}

/// Changes every trace that is made from here on, once it is optimized.
pub fn set_edit(thread: &Thread, edit: Edit) {
    Manager::with(thread, |manager| manager.edit = Some(edit));
}

/// Misses some of what the manager is told from here on.
pub fn set_miss(thread: &Thread, miss: Miss) {
    Manager::with(thread, |manager| manager.miss = Some(miss));
}

/// Invalidates all traces, as if something that each relies on had changed. Any code may be running.
pub fn invalidate_all(thread: &Thread) {
    Manager::with(thread, |manager| {
        let all: Vec<Rc<Executor>> = manager.all.iter().filter_map(Weak::upgrade).collect();
        let broken = manager.invalidate(all).len();
        let why = "the recursion limit was lowered";
        manager.stats.invalidate(broken, || why.to_owned());
    });
}

/// Frees all traces; none is made or entered after that. Answers with the counters as JSON; `None` where tracing is off.
pub fn end(thread: &Thread) -> Option<String> {
    Manager::with(thread, |manager| {
        let alive: Vec<Rc<Executor>> = manager.all.iter().filter_map(Weak::upgrade).collect();
        if let Some(compiler) = &manager.compiler {
            manager.stats.native = compiler.counters();
        }
        for executor in &alive {
            if executor.valid.get() {
                // SAFETY: a valid executor's code is alive.
                unsafe { executor.place_exits() };
            }
        }
        let text = manager.stats.json(&alive);
        for executor in alive {
            executor.invalidate();
            executor.unlink();
        }
        for place in manager.places.values_mut() {
            place.executor = None;
        }
        manager.bridges.clear();
        manager.dependents.clear();
        manager.all.clear();
        manager.ended = true;
        text
    })
}

/// What a function's first instruction calls the place behind it.
const BEHIND: u32 = 0;

/// The unit so many units before the end of the instruction at `ip`.
fn target(ip: *const u32, back: u32) -> *const u32 {
    let units = 1 + opcode_at(ip).caches() as usize;
    ip.wrapping_add(units).wrapping_sub(back as usize)
}

fn opcode_at(ip: *const u32) -> Opcode {
    // SAFETY: the callers' instruction pointer points to the first unit of an instruction.
    Opcode::of_unit(unsafe { *ip }).0
}

/// Makes the running instruction the generic form of its family for a while.
fn generic(ip: *mut u32, back_off: u16) {
    if let Some(form) = opcode_at(ip).generic().unit(0) {
        // SAFETY: `ip` points to an instruction of a family that asks for traces.
        unsafe { generalize(ip, form, back_off) };
    }
}

fn never(thread: &mut Thread, ip: *const u32, back: u32) -> bool {
    Manager::with(thread, |manager| {
        let place = manager.places.get(&(target(ip, back) as usize));
        manager.ended || place.is_some_and(|place| manager.given_up(place))
    })
    .unwrap_or(true)
}

fn executor(thread: &mut Thread, ip: *const u32, back: u32) -> *const () {
    Manager::with(thread, |manager| {
        match manager.places.get(&(target(ip, back) as usize)) {
            Some(place) if place.executor.is_some() => (&raw const **place).cast(),
            _ => std::ptr::null(),
        }
    })
    .unwrap_or(std::ptr::null())
}

fn hot(thread: &mut Thread, ip: *const u32, back: u32) -> bool {
    // SAFETY: the running frame is live.
    let code = unsafe { (*thread.frame).code };
    Manager::with(thread, |manager| {
        let Limits { hot, calls, .. } = manager.limits;
        let hot = u64::from(hot) * u64::from(if back == BEHIND { calls } else { 1 });
        let place = manager.place(code, target(ip, back));
        place.asked += 1;
        // Asked after 1, 3, 7, ... runs.
        1u64.checked_shl(place.asked).is_none_or(|runs| runs > hot)
    })
    .unwrap_or(false)
}

/// Exits by a way that led to no executor before that is not asked each time.
const RARE: u32 = 64;

/// So often an exit has to be taken twice as often for a bridge.
const MOST_CROWDS: u64 = 2;

/// Generic runs between a recording and the next look at the instruction: recording may pass by it again.
const PAUSE: u16 = 6;

fn record_here(thread: &mut Thread, ip: *mut u32, back: u32) -> *mut Frame {
    let start = target(ip, back);
    // SAFETY: `ip` is the running instruction of the running frame, whose state is stored; the function, which the frame keeps,
    // keeps the code.
    let code = unsafe {
        (*thread.frame).ip = start;
        (*thread.frame).code
    };
    generic(ip, PAUSE);
    // SAFETY: the code is live; this keeps it so whatever the program does.
    let _kept = unsafe { copperplate_core::Value::of(&*code.cast::<Object>()) };
    let limits = Manager::with(thread, |manager| {
        (manager.limits.recording, manager.begun())
    });
    let Some((limits, begun)) = limits else {
        return thread.frame;
    };
    // SAFETY: the running frame is live.
    unsafe { know_globals(thread) };
    // SAFETY: as above; the start is a unit of the code.
    let (recording, why, frame) = unsafe { record(thread, limits, &begun, false) };
    Manager::with(thread, |manager| {
        let made = manager.make(&recording, why);
        let Limits {
            tries,
            sample,
            loop_sample,
            ..
        } = manager.limits;
        let place = manager.place(code, start);
        place.function = back == BEHIND;
        match made {
            Some(executor) => {
                executor.root.set(start as usize);
                let sample = if place.function { sample } else { loop_sample };
                executor.sample.set(sample);
                place.executor = Some(executor);
                generic(ip, 0);
            }
            None => {
                place.failures += 1;
                if place.failures == tries {
                    manager.stats.give_up("recording it fails");
                }
            }
        }
    });
    frame
}

/// Native code (`sum` of a generator expression) comes back once for each item, by way of tier 1: such an entry counts for so many
/// runs more, below which the generator costs less in tier 1 alone.
const RESUMING: u32 = 4;

/// Whether the frame is that of a generator which native code resumed, maybe through others: no trace around it can take it in.
///
/// # Safety
/// The frame is live.
unsafe fn resumed_natively(mut frame: *const Frame) -> bool {
    loop {
        // SAFETY: the caller's guarantee, and who resumed a generator that runs is live, too.
        let (flags, previous) = unsafe { ((*frame).flags, (*frame).previous) };
        if flags & GENERATOR == 0 || flags & BOUNDARY != 0 {
            return flags & GENERATOR != 0;
        }
        frame = previous;
    }
}

fn enter(thread: &mut Thread, ip: *mut u32, back: u32, place: *const ()) -> *mut Frame {
    // SAFETY: the frame is live, with its state in memory; the start is a unit of its code.
    unsafe { (*thread.frame).ip = target(ip, back) };
    // SAFETY: a place is there as long as the code that its address is in.
    let executor = unsafe { (*place.cast::<Place>()).executor.clone() };
    let Some(mut executor) = executor else {
        generic(ip, PAUSE);
        return thread.frame;
    };
    let first = Rc::clone(&executor);
    // SAFETY: the running frame is live.
    let resumed = unsafe { resumed_natively(thread.frame) };
    let mut runs = Runs {
        count: if resumed { RESUMING } else { 0 },
        ..Runs::default()
    };
    loop {
        // SAFETY: the frame is at the executor's start, and places have valid executors only.
        let left = unsafe { execute::enter::<Printed>(thread, &executor, &mut runs) };
        let frame = left.frame;
        let Some((last, exit)) = left.exit.filter(|_| !frame.is_null()) else {
            return frame;
        };
        // SAFETY: the frame to go on in is live.
        let at = unsafe { (*frame).ip };
        // What waits to be done is done by tier 1, where the trace would be left again.
        let waits = thread.eval_breaker.get() != 0;
        let raised = left.raised;
        let pays = !raised || pays(thread, &first, std::mem::take(&mut runs));
        let onward = if waits || !pays {
            Onward::Leave
        } else {
            Manager::with(thread, |manager| manager.onward(&last, exit, raised, at))
                .unwrap_or(Onward::Leave)
        };
        match onward {
            Onward::Leave => {
                Manager::with(thread, |manager| manager.stats.entries += 1);
                if !pays || !self::pays(thread, &first, runs) {
                    // The place is there, and its code with the instruction.
                    generic(ip, 0);
                }
                return frame;
            }
            Onward::Enter(next) => executor = next,
            Onward::Record => return record_bridge(thread, &last, exit),
        }
    }
}

/// Counts runs that an entry from tier 1 led to. Answers whether such runs are worth it.
fn pays(thread: &Thread, entered: &Rc<Executor>, runs: Runs) -> bool {
    let mut all = entered.runs.get();
    all += runs;
    entered.runs.set(all);
    let is_due = all.count >= entered.sample.get() || all.operations >= execute::MANY;
    !is_due || Manager::with(thread, |manager| manager.pays(entered)).unwrap_or(true)
}

fn record_bridge(thread: &mut Thread, from: &Rc<Executor>, exit: SnapId) -> *mut Frame {
    let way = from.exit(exit);
    let root = from.root.get();
    let limits = Manager::with(thread, |manager| {
        let limits = manager.limits;
        let place = manager.places.get_mut(&root)?;
        if place.bridges >= limits.bridges {
            way.given_up.set(true);
            return None;
        }
        place.bridges += 1;
        Some((limits, manager.begun()))
    });
    let Some(Some((limits, begun))) = limits else {
        return thread.frame;
    };
    // SAFETY: the frame is live, with its state in memory.
    unsafe { know_globals(thread) };
    let alternatives = match from.leads_back(way) {
        true => from.alternatives.get() + 1,
        // What one instruction met so many kinds of comes by others, too.
        false if from.is_general.get() => limits.alternatives.saturating_sub(1),
        false => 0,
    };
    let is_general = alternatives >= limits.alternatives;
    // SAFETY: as above.
    let (recording, why, frame) = unsafe { record(thread, limits.recording, &begun, is_general) };
    Manager::with(thread, |manager| match manager.make(&recording, why) {
        Some(executor) => {
            executor.root.set(root);
            executor.alternatives.set(alternatives);
            executor.is_general.set(recording.is_general);
            if let Some(place) = manager.places.get_mut(&root) {
                place.made += 1;
                place.bridged += executor.steps.get();
                if place.made >= limits.pieces && place.bridged < place.made * limits.piece {
                    manager.give_up(root, "its bridges are short");
                    return;
                }
            }
            manager.stats.bridges += 1;
            let start = executor.begins() as usize;
            manager.bridges.insert(start, Rc::downgrade(&executor));
            way.lead_to(executor);
        }
        // It is as good as never recorded.
        None => way
            .given_up
            .set(from.is_piece.get() || way.count.get() > 1 << 10),
    });
    frame
}

fn changed(thread: &Thread, object: *const Object, value: Option<u32>) {
    let what = Dependency {
        object: object as usize,
        value,
    };
    Manager::with(thread, |manager| {
        if manager.misses(what, false) {
            return;
        }
        let broken = manager.retire(what);
        // SAFETY: who tells of an object has it.
        let changed = || format!("a {} changed", unsafe { (*object).class().name() });
        manager.stats.invalidate(broken.len(), changed);
        for executor in broken {
            if let Some(place) = manager.places.get_mut(&executor.root.get()) {
                place.invalidations += 1;
                if place.invalidations == manager.limits.invalidations {
                    manager.stats.give_up("it is invalidated often");
                }
            }
        }
    });
}

fn freed(thread: &Thread, object: *const Object) {
    Manager::with(thread, |manager| {
        let address = object as usize;
        let whole = Dependency {
            object: address,
            value: None,
        };
        if manager.misses(whole, true) {
            return;
        }
        let broken = manager.retire(whole).len();
        manager.stats.freed += broken as u64;
        // SAFETY: it is freed when this returns.
        let went = || format!("a {} went", unsafe { (*object).class().name() });
        manager.stats.broken(broken, went);
        for ip in manager.codes.remove(&address).unwrap_or_default() {
            manager.places.remove(&ip);
        }
    });
}

impl Manager {
    /// The manager of the thread's virtual machine, if tracing is on.
    fn with<T>(thread: &Thread, act: impl FnOnce(&mut Manager) -> T) -> Option<T> {
        let state = thread.vm().tracing.get()?.state.cast::<Manager>();
        // SAFETY: `install` put it there and it is never freed. One thread runs the virtual machine at a time; no function given
        // here runs Python code, frees objects or comes back here.
        Some(act(unsafe { &mut *state.cast_mut() }))
    }

    fn place(&mut self, code: *const Code, ip: *const u32) -> &mut Place {
        let (code, ip) = (code as usize, ip as usize);
        if !self.places.contains_key(&ip) {
            know(code);
            self.codes.entry(code).or_default().push(ip);
        }
        self.places.entry(ip).or_default()
    }

    fn given_up(&self, place: &Place) -> bool {
        place.failures >= self.limits.tries || place.invalidations >= self.limits.invalidations
    }

    fn executor_at(&self, ip: usize) -> Option<Rc<Executor>> {
        let valid = |executor: &Rc<Executor>| executor.valid.get();
        let place = self.places.get(&ip);
        let executor = place.and_then(|place| place.executor.clone());
        executor
            .filter(valid)
            .or_else(|| self.bridges.get(&ip)?.upgrade().filter(valid))
    }

    /// Where recordings end now.
    fn begun(&self) -> Beginnings {
        let places = self.places.iter();
        let begun = places.filter_map(|(&ip, place)| {
            let executor = place.executor.as_ref()?;
            let what = match place.function {
                true => Beginning::Function,
                false => Beginning::Loop,
            };
            executor.valid.get().then_some((ip, what))
        });
        begun.collect()
    }

    /// Whether such runs as there were are worth entering the executor for: a place whose runs are not is left to tier 1.
    fn pays(&mut self, entered: &Rc<Executor>) -> bool {
        let Runs {
            count,
            length,
            operations,
        } = entered.runs.take();
        let Some(place) = self.places.get(&entered.root.get()) else {
            return true;
        };
        // Its code may have been freed meanwhile.
        let there = place.executor.as_ref();
        if !there.is_some_and(|executor| Rc::ptr_eq(executor, entered)) {
            return true;
        }
        let why = if length < self.limits.run * u64::from(count) {
            "its runs are short"
        } else if self
            .limits
            .worth
            .is_some_and(|worth| operations * 100 > length * worth)
        {
            "its micro-ops are slower than tier 1"
        } else {
            return true;
        };
        self.give_up(entered.root.get(), why);
        false
    }

    /// Leaves a place to tier 1, for this reason: its traces go.
    fn give_up(&mut self, root: usize, why: &'static str) {
        let alive = self.all.iter().filter_map(Weak::upgrade);
        for executor in alive.filter(|one| one.root.get() == root) {
            executor.invalidate();
            executor.unlink();
        }
        if let Some(place) = self.places.get_mut(&root) {
            place.failures = self.limits.tries;
            place.executor = None;
        }
        self.stats.retired += 1;
        self.stats.give_up(why);
    }

    /// What happens where an executor was left, its frame being at `ip`: behind the exit, or `raised` at a handler.
    fn onward(
        &mut self,
        last: &Rc<Executor>,
        exit: SnapId,
        raised: bool,
        ip: *const u32,
    ) -> Onward {
        let way = last.exit(exit);
        // An exception comes here now and then, although it is known where it leads.
        if let Some(next) = way.bridge(ip) {
            return Onward::Enter(next);
        }
        // It may lead to several places.
        let keeps = raised || way.ip.is_null();
        // Executors that lead to each other without doing anything would never be left.
        let moved = keeps || !last.leads_back(way);
        let count = way.count.get();
        // Whether there is one by now is asked seldom where there was none for long.
        let asks = raised || count < RARE || count.is_multiple_of(RARE);
        if moved
            && asks
            && let Some(next) = self.executor_at(ip as usize)
        {
            let room = !keeps || way.bridges.count() < self.limits.ways;
            if room && last.valid.get() {
                way.lead_to(Rc::clone(&next));
                self.stats.linked += 1;
            }
            return Onward::Enter(next);
        }
        let hot = || {
            if way.ends && last.is_piece.get() {
                return true;
            }
            let crowds = (self.stats.recorded / u64::from(self.limits.crowd)).min(MOST_CROWDS);
            count >> crowds >= self.limits.bridge
        };
        if count.is_power_of_two()
            && hot()
            && !way.given_up.get()
            && last.valid.get()
            && !self.ended
        {
            Onward::Record
        } else {
            Onward::Leave
        }
    }

    /// Whether a test lets this pass unnoticed.
    fn misses(&self, what: Dependency, goes: bool) -> bool {
        let Some(miss) = self.miss else { return false };
        let known = self.dependents.get(&what).map_or(&[][..], Vec::as_slice);
        let mut alive = known.iter().filter_map(Weak::upgrade);
        // SAFETY: who tells of an object has it, and it is there until that returns.
        alive.any(|one| one.valid.get())
            && miss(
                unsafe { &*(what.object as *const Object) },
                what.value,
                goes,
            )
    }

    /// Invalidates the executors that know something, and answers with them.
    fn retire(&mut self, what: Dependency) -> Vec<Rc<Executor>> {
        let known = self.dependents.remove(&what).unwrap_or_default();
        self.invalidate(known.iter().filter_map(Weak::upgrade).collect())
    }

    /// Invalidates those executors that are valid, and answers with them.
    fn invalidate(&mut self, mut broken: Vec<Rc<Executor>>) -> Vec<Rc<Executor>> {
        broken.retain(|one| one.valid.get());
        for executor in &broken {
            // SAFETY: as long as it is valid, so is the code that it has frames of.
            unsafe { executor.place_exits() };
            executor.invalidate();
            executor.unlink();
            if let Some(place) = self.places.get_mut(&executor.root.get())
                && let Some(found) = &place.executor
                && Rc::ptr_eq(found, executor)
            {
                place.executor = None;
            }
        }
        broken
    }

    /// Whether a recording that became too long is worth a trace, which others go on from: machine code that is run once in a round is
    /// in no cache, and slower than the interpreter's, which is small, unless little is left to do.
    fn shrinks(&self, recording: &Recording) -> bool {
        let tables = self.definitions.tables;
        let built = build_first(
            tables,
            |builder, site| expand(builder, site),
            recording,
            PROBE,
        );
        let optimized = optimize(&self.definitions, &built.trace, self.level);
        built.steps == PROBE && optimized.trace.len() * 2 <= PROBE
    }

    /// Makes an executor of a recording, if it is worth it.
    fn make(&mut self, recording: &Recording, why: Why) -> Option<Rc<Executor>> {
        *self.stats.stopped.entry(why.name()).or_default() += 1;
        if why == Why::TooLong && !self.shrinks(recording) {
            return None;
        }
        self.stats.recorded_instructions += recording.steps.len() as u64;
        let first = recording.steps.first()?;
        if !self.has_room() {
            return None;
        }
        let tables = self.definitions.tables;
        // What makes traces, which is much, does not come on top of what ran before it, nor what ran so far on top of it. More
        // and more rarely: it is used again soon.
        let is_long = recording.steps.len() >= LONG;
        let releases = is_long || self.stats.stopped.values().sum::<u64>().is_power_of_two();
        if releases {
            pages::release();
        }
        let begun = std::time::Instant::now();
        let built = build(tables, |builder, site| expand(builder, site), recording);
        if built.not_lifted
            && let Some(step) = recording.steps.get(built.steps)
        {
            let name = Opcode::of_unit(step.site.opcode.into()).0.name();
            *self.stats.not_lifted.entry(name).or_default() += 1;
        }
        let ends = recording.steps.get(built.steps).unwrap_or(first).site.ip;
        // At the handler, if it raises.
        let raises = why == Why::Raised && built.steps + 1 == recording.steps.len();
        let goes_on = built.loops
            || raises
            || ends == first.site.ip
            || self.executor_at(ends as usize).is_some();
        let short = built.steps < if goes_on { 1 } else { self.limits.shortest };
        if self.ended || short {
            self.stats.too_short += 1;
            return None;
        }
        ir::check(tables, &built.trace, "the builder");
        let mut optimized = optimize(&self.definitions, &built.trace, self.level);
        if optimized.outdated {
            self.stats.outdated += 1;
            return None;
        }
        if let Some(edit) = self.edit {
            edit(&mut optimized.trace, recording);
            ir::check(tables, &optimized.trace, "an edit");
        }
        let nanoseconds = begun.elapsed().as_nanos();
        let weights = self.stats.made(tables, &built, &optimized, nanoseconds);
        self.write(recording, &built.trace, &optimized, why);
        // It would take memory while machine code is made.
        let steps = built.steps as u32;
        drop(built);
        // SAFETY: a site's code outlives its recording.
        let start = unsafe { (*first.site.code).units.as_ptr() } as usize;
        let unit = ((first.site.ip as usize - start) / 4) as u32;
        let known = known(recording, &optimized);
        let executor = Executor::new(
            tables,
            optimized.trace,
            (first.site.code as usize, unit),
            Rc::clone(&self.stats.totals),
        );
        executor.steps.set(steps);
        executor.is_piece.set(why == Why::TooLong);
        executor.weights.set(weights);
        if !self.compile(&executor) {
            // Micro-ops would be slower than tier 1.
            return None;
        }
        if releases {
            pages::release();
        }
        if is_long || self.stats.recorded.is_multiple_of(TRIMMED) {
            memory::trim();
        }
        for what in known {
            know(what.object);
            let dependents = self.dependents.entry(what).or_default();
            dependents.push(Rc::downgrade(&executor));
        }
        self.all.push(Rc::downgrade(&executor));
        self.link(&executor);
        Some(executor)
    }

    /// Makes machine code of an executor where that is wanted. Answers whether the executor can run.
    fn compile(&mut self, executor: &Rc<Executor>) -> bool {
        let Some(mut compiler) = self.compiler.take() else {
            return true;
        };
        let begun = std::time::Instant::now();
        let mut made = compiler.compile(executor);
        if made.as_ref().is_err_and(|why| why.is_full) && self.sweep() {
            made = compiler.compile(executor);
        }
        self.compiler = Some(compiler);
        self.stats.compiler_nanoseconds += begun.elapsed().as_nanos() as u64;
        match made {
            Ok(native) => {
                self.stats.compiled += u64::from(executor.becomes(native));
                true
            }
            Err(refused) => {
                *self.stats.not_compiled.entry(refused.why).or_default() += 1;
                false
            }
        }
    }

    /// Leads the ends of a trace to executors that begin there.
    fn link(&self, executor: &Rc<Executor>) {
        for exit in executor.exits.iter().filter(|exit| exit.ends) {
            if executor.leads_back(exit) {
                // It would do nothing for ever.
                continue;
            }
            let itself = executor.begins_at(exit.ip);
            let found = self.executor_at(exit.ip as usize);
            if let Some(next) = found.or_else(|| itself.then(|| Rc::clone(executor))) {
                exit.lead_to(next);
            }
        }
    }

    fn write(&mut self, recording: &Recording, built: &Trace, optimized: &Optimized, why: Why) {
        let Some(file) = &mut self.dump else { return };
        let tables = self.definitions.tables;
        let mut text = String::new();
        let _ = writeln!(
            text,
            "== trace, {} instructions, ended: {}",
            recording.steps.len(),
            why.name()
        );
        for (index, step) in recording.steps.iter().enumerate() {
            // SAFETY: a site's code outlives its recording.
            let code: &Code = unsafe { &*step.site.code };
            let unit = (step.site.ip as usize - code.units.as_ptr() as usize) / 4;
            let _ = writeln!(
                text,
                "{:4}  {} line {:4}  unit {unit:4}  {:?} {}, {:?}",
                index + 1,
                code.name(),
                code.line(unit as u32),
                Opcode::of_unit(step.site.opcode.into()).0,
                step.site.oparg,
                step.site.ending,
            );
        }
        let body = built.blocks.len() - 1;
        let before = ir::print_noted(tables, built, |block, at| {
            let ends = built.blocks[block].insts[at].op.is_terminator();
            let fates = optimized.fates.as_ref();
            let fates = fates.filter(|_| block == body && !ends);
            fates.map_or_else(String::new, |fates| fates.note(at))
        });
        let _ = writeln!(text, "-- before\n{before}");
        let _ = writeln!(text, "-- after\n{}", ir::print(tables, &optimized.trace));
        // A dump that cannot be written is no reason to stop the program.
        let _ = file.write_all(text.as_bytes());
    }
}

/// Has the traces told when an object is freed.
fn know(object: usize) {
    // SAFETY: recorded code and what the optimizer reached are alive, and all of it are objects.
    let object = unsafe { &*(object as *const Object) };
    object.set_flags(object.flags() | KNOWN_TO_TRACES);
}

/// Globals that are set while a trace is recorded are not taken for constants: their dict remembers.
///
/// # Safety
/// The thread's frame is live.
unsafe fn know_globals(thread: &Thread) {
    // SAFETY: the caller's guarantee.
    let function = unsafe { (*thread.frame).function() };
    know(function.globals.word().object() as usize);
}

/// The objects whose change or end ends a trace.
fn known(recording: &Recording, optimized: &Optimized) -> Vec<Dependency> {
    let codes = recording.steps.iter().map(|step| step.site.code as usize);
    let relied_on = optimized.trace.dependencies.iter();
    // What is relied on must not be freed unnoticed either.
    let objects = codes
        .chain(optimized.pinned.iter().copied())
        .chain(relied_on.clone().map(|one| one.object));
    let whole = |object| Dependency {
        object,
        value: None,
    };
    let mut known: Vec<Dependency> = objects
        .map(whole)
        .chain(relied_on.copied())
        .filter(|one| one.object != 0)
        .collect();
    known.sort_unstable();
    known.dedup();
    known
}

//! Which traces there are, where they begin, and when to record more.
//!
//! Everything here happens outside traces: at hot places, when a trace is left often, when an assumption breaks, at the end.

use std::any::TypeId;
use std::fmt::Write as _;
use std::io::Write as _;
use std::rc::Rc;

use copperplate_core::code::Code;
use copperplate_core::frame::Frame;
use copperplate_core::{Object, Thread, Value};
use rustc_hash::FxHashMap;

use crate::build::{Builder, Recording, build};
use crate::execute::{self, Executor, Left, MicroOps};
use crate::expand::{NotLifted, Site};
use crate::ir::{self, Op, SnapId, Trace};
use crate::optimize::{Definitions, Level, RULES, optimize};

/// What the printed code and the recorder give.
#[derive(Clone, Copy)]
pub struct Parts {
    pub definitions: Definitions,
    pub expand: fn(&mut Builder<'_>, &Site) -> Result<(), NotLifted>,
    /// Records from the thread's frame on; why it stopped, and the frame to go on in.
    pub record: fn(&mut Thread) -> (Recording, &'static str, *mut Frame),
}

/// How much is allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Failed recordings of one place before it is given up.
    pub tries: u32,
    /// Exits by one way before a bridge is recorded.
    pub bridge: u32,
    /// Bridges that may hang on one trace, all levels together.
    pub bridges: u32,
    /// Invalidations of one place before it is given up.
    pub invalidations: u32,
    /// Instructions below which a trace that doesn't loop isn't worth its entry.
    pub shortest: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            tries: 4,
            bridge: 16,
            bridges: 24,
            invalidations: 4,
            shortest: 4,
        }
    }
}

/// What is remembered of a place in code.
#[derive(Default)]
struct Place {
    failures: u32,
    invalidations: u32,
    bridges: u32,
    executor: Option<Rc<Executor>>,
}

/// Counters for `--stats`.
#[derive(Default, Debug)]
pub struct Stats {
    pub recorded: u64,
    pub bridges: u64,
    pub invalidated: u64,
    pub not_lifted: u64,
    /// Why recordings stopped.
    pub stopped: FxHashMap<&'static str, u64>,
    pub instructions: u64,
    pub before: u64,
    pub after: u64,
    pub nanoseconds: u64,
    pub fired: [u64; RULES.len()],
    pub guards: [u64; 2],
    pub references: [u64; 2],
}

/// All traces of a virtual machine.
pub struct Manager {
    parts: Parts,
    limits: Limits,
    level: Level,
    /// By the address of the first unit.
    places: FxHashMap<usize, Place>,
    /// Where the instructions that lead to a place lead, by their addresses.
    targets: FxHashMap<usize, usize>,
    /// Those that rely on an object, by its address.
    dependents: FxHashMap<usize, Vec<Rc<Executor>>>,
    all: Vec<Rc<Executor>>,
    pub stats: Stats,
    dump: Option<std::fs::File>,
}

impl Manager {
    /// The manager of the thread's virtual machine, if tracing is on.
    fn of(thread: &Thread) -> Option<*mut Manager> {
        let mut extensions = thread.vm().extensions.borrow_mut();
        let manager = extensions.get_mut(&TypeId::of::<Manager>())?;
        let manager: &mut Manager = manager.downcast_mut()?;
        Some(manager)
    }

    fn with<T>(thread: &Thread, act: impl FnOnce(&mut Manager) -> T) -> Option<T> {
        let manager = Manager::of(thread)?;
        // SAFETY: the manager stays in its box as long as the virtual machine, which one thread runs at a time; no function
        // given here runs Python code or comes back here.
        Some(act(unsafe { &mut *manager }))
    }
}

/// Turns tracing on. `dump` gets every trace as text.
pub fn install(thread: &mut Thread, parts: Parts, dump: Option<std::fs::File>) {
    let manager = Manager {
        parts,
        limits: Limits::default(),
        level: Level::from_environment(),
        places: FxHashMap::default(),
        targets: FxHashMap::default(),
        dependents: FxHashMap::default(),
        all: Vec::new(),
        stats: Stats::default(),
        dump,
    };
    thread
        .vm()
        .extensions
        .borrow_mut()
        .insert(TypeId::of::<Manager>(), Box::new(manager));
}

/// Frees all traces.
pub fn clear(thread: &mut Thread) {
    let manager = Manager::with(thread, |manager| {
        manager.places.clear();
        manager.targets.clear();
        manager.dependents.clear();
        std::mem::take(&mut manager.all)
    });
    // Freeing objects that were pinned may run Python code.
    for executor in manager.into_iter().flatten() {
        executor.invalidate();
        executor.unlink();
    }
}

/// Whether nothing will ever begin where an instruction leads.
pub fn never(thread: &mut Thread, ip: *const u32) -> bool {
    Manager::with(thread, |manager| {
        manager
            .places
            .get(&manager.target(ip))
            .is_some_and(|place| manager.given_up(place))
    })
    .unwrap_or(true)
}

/// The executor that begins at a unit, or where the instruction there leads; null if there is none.
pub fn executor(thread: &mut Thread, ip: *const u32) -> *const () {
    Manager::with(thread, |manager| {
        match manager.places.get(&manager.target(ip)) {
            Some(Place {
                executor: Some(executor),
                ..
            }) if executor.valid.get() => Rc::as_ptr(executor).cast(),
            _ => std::ptr::null(),
        }
    })
    .unwrap_or(std::ptr::null())
}

/// Whether an executor begins at a unit.
pub fn has_executor(thread: &mut Thread, ip: *const u32) -> bool {
    !executor(thread, ip).is_null()
}

/// Records from the thread's frame on, which is at a hot place that the instruction at `from` led to. Answers with the frame to go
/// on in.
pub fn record(thread: &mut Thread, from: *const u32) -> *mut Frame {
    let Some(parts) = Manager::with(thread, |manager| manager.parts) else {
        return thread.frame;
    };
    // SAFETY: the frame is live, with its state in memory.
    let ip = unsafe { (*thread.frame).ip } as usize;
    Manager::with(thread, |manager| manager.targets.insert(from as usize, ip));
    let (recording, why, frame) = (parts.record)(thread);
    let made = make(thread, &recording, why);
    Manager::with(thread, |manager| match made {
        Some(executor) => {
            manager.places.entry(ip).or_default().executor = Some(executor);
        }
        None => manager.places.entry(ip).or_default().failures += 1,
    });
    frame
}

/// Runs the executor that begins where the thread's frame is. Answers with the frame to go on in.
pub fn enter<M: MicroOps>(thread: &mut Thread) -> *mut Frame {
    // SAFETY: the frame is live, with its state in memory.
    let ip = unsafe { (*thread.frame).ip } as usize;
    let found = Manager::with(thread, |manager| {
        let place = manager.places.get(&ip)?;
        place
            .executor
            .clone()
            .filter(|executor| executor.valid.get())
    });
    let Some(Some(executor)) = found else {
        return thread.frame;
    };
    // SAFETY: the frame is at the executor's start, and the executor is valid.
    let left = unsafe { execute::enter::<M>(thread, &executor) };
    let Left { frame, exit } = left;
    match exit {
        Some((executor, exit)) if !frame.is_null() => {
            if hot_exit(thread, &executor, exit) {
                return record_bridge(thread, &executor, exit);
            }
            frame
        }
        _ => frame,
    }
}

fn hot_exit(thread: &Thread, executor: &Executor, exit: SnapId) -> bool {
    let way = executor.exit(exit);
    if way.given_up.get() || !executor.valid.get() {
        return false;
    }
    Manager::with(thread, |manager| {
        way.count.get() >= manager.limits.bridge && way.count.get().is_power_of_two()
    })
    .unwrap_or(false)
}

fn record_bridge(thread: &mut Thread, from: &Rc<Executor>, exit: SnapId) -> *mut Frame {
    let way = from.exit(exit);
    // SAFETY: the frame is live, with its state in memory.
    let ip = unsafe { (*thread.frame).ip } as usize;
    let known = Manager::with(thread, |manager| {
        let place = manager.places.get(&ip)?;
        place.executor.clone().filter(|one| one.valid.get())
    });
    if let Some(Some(next)) = known {
        // Another trace begins here already.
        *way.bridge.borrow_mut() = Some(next);
        return thread.frame;
    }
    let root = from.root.get();
    let allowed = Manager::with(thread, |manager| {
        let limit = manager.limits.bridges;
        let place = manager.places.entry(root).or_default();
        place.bridges += 1;
        place.bridges <= limit
    });
    let parts = Manager::with(thread, |manager| manager.parts);
    let (Some(true), Some(parts)) = (allowed, parts) else {
        way.given_up.set(true);
        return thread.frame;
    };
    let (recording, why, frame) = (parts.record)(thread);
    match make(thread, &recording, why) {
        Some(executor) => {
            executor.root.set(root);
            Manager::with(thread, |manager| manager.stats.bridges += 1);
            *way.bridge.borrow_mut() = Some(executor);
        }
        None => way.given_up.set(way.count.get() > 1 << 12),
    }
    frame
}

/// Makes an executor of a recording, if it is worth it.
fn make(thread: &mut Thread, recording: &Recording, why: &'static str) -> Option<Rc<Executor>> {
    let (parts, level, shortest) = Manager::with(thread, |manager| {
        *manager.stats.stopped.entry(why).or_default() += 1;
        (manager.parts, manager.level, manager.limits.shortest)
    })?;
    let first = recording.steps.first()?;
    let tables = parts.definitions.tables;
    let begun = std::time::Instant::now();
    let built = build(tables, parts.expand, recording);
    let loops = recording.loops && built.steps == recording.steps.len();
    if !loops && built.steps < shortest {
        Manager::with(thread, |manager| {
            manager.stats.not_lifted += u64::from(built.not_lifted);
        });
        return None;
    }
    if cfg!(debug_assertions)
        && let Err(invalid) = ir::verify(tables, &built.trace)
    {
        panic!(
            "the builder made an invalid trace: {invalid}\n{}",
            ir::print(tables, &built.trace)
        );
    }
    let optimized = optimize(&parts.definitions, &built.trace, level);
    let spent = begun.elapsed();
    let pinned = pins(recording, &optimized.pinned);
    // SAFETY: a site's code outlives its recording.
    let start = unsafe { (*first.site.code).units.as_ptr() } as usize;
    let unit = ((first.site.ip as usize - start) / 4) as u32;
    let executor = Executor::new(
        tables,
        optimized.trace,
        (first.site.code as usize, unit),
        pinned,
    );
    executor.root.set(first.site.ip as usize);
    Manager::with(thread, |manager| {
        manager.link(&executor);
        let stats = &mut manager.stats;
        stats.recorded += 1;
        stats.not_lifted += u64::from(built.not_lifted);
        stats.instructions += built.steps as u64;
        stats.before += built.trace.len() as u64;
        stats.after += executor.trace.len() as u64;
        stats.nanoseconds += spent.as_nanos() as u64;
        for (sum, fired) in stats.fired.iter_mut().zip(optimized.fired) {
            *sum += fired;
        }
        for (at, trace) in [&built.trace, &executor.trace].into_iter().enumerate() {
            let (guards, references) = weigh(trace);
            stats.guards[at] += guards;
            stats.references[at] += references;
        }
        for dependency in &executor.trace.dependencies {
            manager
                .dependents
                .entry(dependency.object)
                .or_default()
                .push(Rc::clone(&executor));
        }
        manager.all.push(Rc::clone(&executor));
        manager.write(recording, &built.trace, &executor, why);
    });
    Some(executor)
}

/// What an executor keeps alive: the code it stands for, and the objects it has the addresses of.
fn pins(recording: &Recording, objects: &[usize]) -> Vec<Value> {
    let mut addresses: Vec<usize> = recording
        .steps
        .iter()
        .map(|step| step.site.code as usize)
        .chain(objects.iter().copied())
        .filter(|address| *address != 0)
        .collect();
    addresses.sort_unstable();
    addresses.dedup();
    addresses
        .into_iter()
        .map(|address| {
            // SAFETY: recorded code and what the optimizer reached are alive, and all of it are objects.
            unsafe {
                let word = copperplate_core::Word::unowned(address as *const Object).own();
                Value::from_word(word)
            }
        })
        .collect()
}

/// Guards and reference operations in the last block: of a loop, those of a round.
fn weigh(trace: &Trace) -> (u64, u64) {
    let (mut guards, mut references) = (0, 0);
    for inst in trace
        .blocks
        .last()
        .into_iter()
        .flat_map(|block| &block.insts)
    {
        guards += u64::from(inst.exit.is_some() && !inst.op.is_terminator());
        references += u64::from(matches!(inst.op, Op::Dup | Op::Own | Op::Close));
    }
    (guards, references)
}

impl Manager {
    fn target(&self, ip: *const u32) -> usize {
        let ip = ip as usize;
        self.targets.get(&ip).copied().unwrap_or(ip)
    }

    fn given_up(&self, place: &Place) -> bool {
        place.failures >= self.limits.tries || place.invalidations >= self.limits.invalidations
    }

    /// Leads the ends of a trace to executors that begin there.
    fn link(&mut self, executor: &Rc<Executor>) {
        for block in &executor.trace.blocks {
            let Some(exit) = block.insts.last().filter(|inst| inst.op == Op::Exit) else {
                continue;
            };
            let Some(id) = exit.exit else { continue };
            let ip = executor.code.states[id.index()].ip as usize;
            if let Some(place) = self.places.get(&ip)
                && let Some(next) = &place.executor
                && next.valid.get()
            {
                *executor.exit(id).bridge.borrow_mut() = Some(Rc::clone(next));
            }
        }
    }

    fn write(&mut self, recording: &Recording, built: &Trace, executor: &Executor, why: &str) {
        let Some(file) = &mut self.dump else { return };
        let tables = self.parts.definitions.tables;
        let mut text = String::new();
        let _ = writeln!(
            text,
            "== trace, {} instructions, ended: {why}",
            recording.steps.len()
        );
        for (index, step) in recording.steps.iter().enumerate() {
            // SAFETY: the executor keeps the code alive.
            let code: &Code = unsafe { &*step.site.code };
            let unit = (step.site.ip as usize - code.units.as_ptr() as usize) / 4;
            let _ = writeln!(
                text,
                "{:4}  line {:4}  unit {unit:4}  opcode {} operand {}",
                index + 1,
                code.line(unit as u32),
                step.site.opcode,
                step.site.oparg
            );
        }
        let _ = writeln!(text, "-- before\n{}", ir::print(tables, built));
        let _ = writeln!(text, "-- after\n{}", ir::print(tables, &executor.trace));
        // A dump that cannot be written is no reason to stop the program.
        let _ = file.write_all(text.as_bytes());
    }
}

/// An object that traces rely on has changed.
pub fn invalidate(thread: &Thread, object: *const Object) {
    let broken = Manager::with(thread, |manager| {
        let broken = manager.dependents.remove(&(object as usize))?;
        for executor in &broken {
            if !executor.valid.replace(false) {
                continue;
            }
            manager.stats.invalidated += 1;
            let root = executor.root.get();
            if let Some(place) = manager.places.get_mut(&root) {
                place.invalidations += 1;
                if place
                    .executor
                    .as_ref()
                    .is_some_and(|one| Rc::ptr_eq(one, executor))
                {
                    place.executor = None;
                }
            }
        }
        Some(broken)
    });
    // What they kept alive goes after the manager is free again; a running one is kept by whoever runs it.
    drop(broken);
}

/// The counters as JSON.
pub fn stats_json(thread: &Thread) -> Option<String> {
    Manager::with(thread, |manager| {
        let stats = &manager.stats;
        let mut text = String::from("{\n");
        let mut number = |name: &str, value: u64| {
            let _ = writeln!(text, "  \"{name}\": {value},");
        };
        number("traces", stats.recorded);
        number("bridges", stats.bridges);
        number("invalidated", stats.invalidated);
        number("ended_before_unlifted_instruction", stats.not_lifted);
        number("instructions", stats.instructions);
        number("operations_before", stats.before);
        number("operations_after", stats.after);
        number("guards_before", stats.guards[0]);
        number("guards_after", stats.guards[1]);
        number("references_before", stats.references[0]);
        number("references_after", stats.references[1]);
        number("optimizer_nanoseconds", stats.nanoseconds);
        let sum = |count: fn(&Executor) -> u64| manager.all.iter().map(|one| count(one)).sum();
        number("entered", sum(|one| one.entered.get()));
        number("rounds", sum(|one| one.rounds.get()));
        number("operations_run", sum(|one| one.ran.get()));
        let mut stopped: Vec<_> = stats.stopped.iter().collect();
        stopped.sort();
        let mut group = |name: &str, counts: Vec<(String, u64)>, last: bool| {
            let _ = write!(text, "  \"{name}\": {{");
            for (index, (name, count)) in counts.iter().enumerate() {
                let comma = if index > 0 { ", " } else { "" };
                let _ = write!(text, "{comma}\"{name}\": {count}");
            }
            let _ = writeln!(text, "}}{}", if last { "" } else { "," });
        };
        group(
            "stopped",
            stopped
                .into_iter()
                .map(|(why, count)| ((*why).to_owned(), *count))
                .collect(),
            false,
        );
        let mut exits: FxHashMap<&str, u64> = FxHashMap::default();
        for way in manager.all.iter().flat_map(|one| &one.exits) {
            if way.count.get() > 0 {
                *exits.entry(way.reason).or_default() += u64::from(way.count.get());
            }
        }
        let mut exits: Vec<(String, u64)> = exits
            .into_iter()
            .map(|(why, count)| (why.to_owned(), count))
            .collect();
        exits.sort();
        group("exits", exits, false);
        let rules = RULES
            .iter()
            .map(|(rule, name)| ((*name).to_owned(), stats.fired[*rule as usize]))
            .collect();
        group("rules", rules, true);
        text.push_str("}\n");
        text
    })
}

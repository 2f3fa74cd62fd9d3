//! The cycle collector.
//!
//! Reference counts free what is dropped; what refers to itself in a circle is found here, by trial deletion: of the references
//! to an object those from other objects under examination are subtracted, and what then has none left and is reached by
//! nothing that has is garbage ([`examine`]). Any set of objects can be examined on its own, which makes three kinds
//! of collection:
//!
//! - *young*: the objects made since the last collection. Those that stay become old.
//! - *a step* of a round through the old ones ([`round`]): first everything that the modules and running frames reach is
//!   marked, some objects at a time, and then what was not reached is examined, again some at a time.
//! - *full*: everything at once, for `gc.collect()`.
//!
//! Allocating only counts and sets the eval breaker; a collection happens at the next test of it. Objects owe the collector
//! nothing but their [`Trace`](crate::trace::Trace): there is no write barrier, because a round never relies on what it marked.

mod examine;
mod finish;
mod lists;
mod round;

use std::cell::Cell;
use std::time::{Duration, Instant};

use crate::class::Type;
use crate::object::{COLOUR, EXAMINED, FROZEN, Object, TRACKED, YOUNG};
use crate::thread::{self, Thread};
use crate::trace::Visitor;
use crate::value::{Slot, Value};
use crate::word::{TAG_OWNED, Word};

pub use lists::Links;

/// Flag of [`Collector::debug`]: numbers of each collection on stderr.
pub const DEBUG_STATS: i64 = 1;
/// Flag of [`Collector::debug`]: what is found on stderr.
pub const DEBUG_COLLECTABLE: i64 = 2;
/// Flag of [`Collector::debug`]: what is found goes to `gc.garbage` instead of being freed.
pub const DEBUG_SAVEALL: i64 = 32;

/// What is collected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Generation {
    Young,
    /// The young and a step of the round through the old.
    Step,
    Full,
}

/// What collections of one generation did.
#[derive(Clone, Copy, Default, Debug)]
pub struct Statistics {
    pub collections: u64,
    pub collected: u64,
    pub uncollectable: u64,
    /// Objects that were examined.
    pub candidates: u64,
    /// How long they took, in seconds.
    pub duration: f64,
}

/// The collector's lists and settings, one a heap.
#[repr(C)]
pub struct Collector {
    young: Links,
    /// The old objects that the present round is done with; all of them when there is none.
    done: Links,
    /// Old objects that the round has not reached.
    unreached: Links,
    /// Old objects that it has reached, but not yet what they refer to.
    reached: Links,
    /// What `gc.freeze()` set aside.
    frozen: Links,
    /// Tracked objects made less those freed, since the last collection.
    count: Cell<u32>,
    /// `count` that asks for a collection; `u32::MAX` when there are to be none.
    limit: Cell<u32>,
    /// [`COLOUR`] or 0: that of the objects in `unreached`.
    unreached_colour: Cell<u32>,
    stage: Cell<round::Stage>,
    /// Objects that became old since the last round or full collection began.
    promoted: Cell<usize>,
    /// Old objects after the last round or full collection, those that have died since they were looked at included.
    old: Cell<usize>,
    /// Objects that the present round has found to stay.
    stayed: Cell<usize>,
    /// Young collections since the last step, and steps since the last full collection, as `gc.get_count()` shows them.
    younger_collections: Cell<u32>,
    steps: Cell<u32>,
    thresholds: [Cell<i64>; 3],
    enabled: Cell<bool>,
    collecting: Cell<bool>,
    pub debug: Cell<i64>,
    statistics: [Cell<Statistics>; 3],
    /// Objects that the running collection has examined.
    candidates: Cell<usize>,
    /// The longest that a collection asked for by allocating took.
    longest_pause: Cell<Duration>,
    /// `gc.garbage`, a list.
    pub garbage: Slot,
    /// `gc.callbacks`, a list.
    pub callbacks: Slot,
}

/// CPython's thresholds.
const THRESHOLDS: [i64; 3] = [2000, 10, 10];

impl Collector {
    pub const fn new() -> Collector {
        Collector {
            young: Links::unlinked(),
            done: Links::unlinked(),
            unreached: Links::unlinked(),
            reached: Links::unlinked(),
            frozen: Links::unlinked(),
            count: Cell::new(0),
            limit: Cell::new(THRESHOLDS[0] as u32 + 1),
            unreached_colour: Cell::new(0),
            stage: Cell::new(round::Stage::Idle),
            promoted: Cell::new(0),
            old: Cell::new(0),
            stayed: Cell::new(0),
            younger_collections: Cell::new(0),
            steps: Cell::new(0),
            thresholds: [
                Cell::new(THRESHOLDS[0]),
                Cell::new(THRESHOLDS[1]),
                Cell::new(THRESHOLDS[2]),
            ],
            enabled: Cell::new(true),
            collecting: Cell::new(false),
            debug: Cell::new(0),
            statistics: [const {
                Cell::new(Statistics {
                    collections: 0,
                    collected: 0,
                    uncollectable: 0,
                    candidates: 0,
                    duration: 0.0,
                })
            }; 3],
            candidates: Cell::new(0),
            longest_pause: Cell::new(Duration::ZERO),
            garbage: Slot::empty(),
            callbacks: Slot::empty(),
        }
    }

    /// Makes the lists ready. The collector must not move from now on.
    pub(crate) fn settle(&self) {
        if !self.young.is_linked() {
            for list in self.lists() {
                list.settle();
            }
        }
    }

    fn lists(&self) -> [&Links; 5] {
        [
            &self.frozen,
            &self.done,
            &self.reached,
            &self.unreached,
            &self.young,
        ]
    }

    /// Links a new object.
    ///
    /// # Safety
    /// The object is tracked and in no list.
    #[inline(always)]
    pub(crate) unsafe fn link(&self, object: *mut Object) {
        // SAFETY: the caller's guarantee.
        self.young.append(unsafe { Links::of(object) });
        let count = self.count.get() + 1;
        self.count.set(count);
        if count == self.limit.get() {
            request();
        }
    }

    /// Takes an object that is about to be freed out of its list, if it is in one.
    ///
    /// # Safety
    /// The object is live.
    #[inline(always)]
    pub(crate) unsafe fn unlink(&self, object: *mut Object) {
        // SAFETY: the caller's guarantee.
        unsafe {
            if (*object).flags() & TRACKED == 0 {
                return;
            }
            let links = Links::of(object);
            if links.is_linked() {
                links.take_out();
                links.set_unlinked();
                self.count.set(self.count.get().saturating_sub(1));
            }
        }
    }

    /// Links an object that was taken out to be freed, and lives on for now.
    ///
    /// # Safety
    /// The object is live.
    pub(crate) unsafe fn relink(&self, object: *mut Object) {
        // SAFETY: the caller's guarantee.
        unsafe {
            if (*object).flags() & TRACKED != 0 && !Links::of(object).is_linked() {
                let flags = (*object).flags() & !(COLOUR | FROZEN);
                (*object).set_flags(flags | YOUNG);
                self.link(object);
            }
        }
    }

    /// Flags of an old object that needs no further look in this round.
    fn done_colour(&self) -> u32 {
        COLOUR & !self.unreached_colour.get()
    }

    fn set_limit(&self) {
        let threshold = self.thresholds[0].get();
        let limit = if self.enabled.get() && threshold > 0 {
            u32::try_from(threshold).map_or(u32::MAX, |threshold| threshold.saturating_add(1))
        } else {
            u32::MAX
        };
        self.limit.set(limit);
    }

    pub fn is_enabled(&self) -> bool {
        self.enabled.get()
    }

    /// Whether allocating asks for collections.
    pub fn set_enabled(&self, enabled: bool) {
        self.enabled.set(enabled);
        self.set_limit();
    }

    pub fn thresholds(&self) -> [i64; 3] {
        self.thresholds.each_ref().map(Cell::get)
    }

    pub fn set_thresholds(&self, thresholds: [i64; 3]) {
        for (cell, threshold) in self.thresholds.iter().zip(thresholds) {
            cell.set(threshold);
        }
        self.set_limit();
    }

    /// Objects since the last collection of the young, collections of those since the last step, steps since a full one.
    pub fn counts(&self) -> [u32; 3] {
        [
            self.count.get(),
            self.younger_collections.get(),
            self.steps.get(),
        ]
    }

    /// By generation.
    pub fn statistics(&self) -> [Statistics; 3] {
        self.statistics.each_ref().map(Cell::get)
    }

    /// The longest that a collection asked for by allocating took.
    pub fn longest_pause(&self) -> Duration {
        self.longest_pause.get()
    }

    /// New references to the objects in the collector's lists: all but the frozen ones, or those of one generation.
    pub fn objects(&self, generation: Option<Generation>) -> Vec<Value> {
        let lists: &[&Links] = match generation {
            None => &[&self.done, &self.reached, &self.unreached, &self.young],
            Some(Generation::Young) => &[&self.young],
            Some(Generation::Step) => &[],
            Some(Generation::Full) => &[&self.done, &self.reached, &self.unreached],
        };
        lists
            .iter()
            .flat_map(|list| list.objects())
            // SAFETY: a listed object is live.
            .map(|object| Value::of(unsafe { &*object }))
            .collect()
    }

    /// `gc.freeze()`
    pub fn freeze(&self) {
        self.end_round();
        for list in [&self.done, &self.young] {
            for object in list.objects() {
                // SAFETY: a listed object is live.
                let object = unsafe { &*object };
                object.set_flags(object.flags() & !YOUNG | FROZEN);
            }
            self.frozen.adopt_all(list);
        }
        self.count.set(0);
        self.old.set(0);
        self.promoted.set(0);
    }

    /// `gc.unfreeze()`
    pub fn unfreeze(&self) {
        let colour = self.done_colour();
        for object in self.frozen.objects() {
            // SAFETY: a listed object is live.
            let object = unsafe { &*object };
            object.set_flags(object.flags() & !(FROZEN | COLOUR) | colour);
        }
        self.done.adopt_all(&self.frozen);
    }

    /// How many objects are frozen.
    pub fn frozen(&self) -> usize {
        self.frozen.objects().count()
    }
}

impl Default for Collector {
    fn default() -> Collector {
        Collector::new()
    }
}

/// Asks for a collection at the next test of the eval breaker.
#[cold]
#[inline(never)]
fn request() {
    // SAFETY: the current thread is live.
    if let Some(thread) = unsafe { thread::current().as_ref() } {
        thread.eval_breaker.set(1);
    }
}

/// Whether an object is in one of the collector's lists.
pub fn is_tracked(object: &Object) -> bool {
    // SAFETY: a tracked object has links.
    object.flags() & TRACKED != 0 && unsafe { Links::of(object) }.is_linked()
}

/// Shows all that an object owns: its layout's references, its attribute slots, and its class when that can die.
///
/// # Safety
/// The object is live.
#[inline]
pub unsafe fn trace_object(object: *const Object, visitor: &mut Visitor<'_>) {
    // SAFETY: the caller's guarantee; a class's functions fit its instances' layout.
    unsafe {
        let class: &Type = (*object).class();
        if let Some(trace) = class.slot(|s| s.trace) {
            trace(object, visitor);
        }
        if let Some(part) = class.instance_part() {
            part.trace(object, visitor);
        }
        if !class.is_static() {
            visitor.word(Word(std::ptr::from_ref(class) as u64 + TAG_OWNED));
        }
    }
}

/// Collects when enough objects were made since the last time. Called where the eval breaker is tested.
pub fn collect_if_due(t: &mut Thread) {
    let collector = collector(t);
    if collector.count.get() < collector.limit.get() || collector.collecting.get() {
        return;
    }
    let begun = Instant::now();
    let thresholds = collector.thresholds();
    let step = collector.stage.get() != round::Stage::Idle
        || i64::from(collector.younger_collections.get()) >= thresholds[1]
            && collector.is_round_due();
    let generation = if step {
        Generation::Step
    } else {
        Generation::Young
    };
    collect(t, generation);
    let took = begun.elapsed();
    if took > collector.longest_pause.get() {
        collector.longest_pause.set(took);
    }
}

fn collector(t: &Thread) -> &'static Collector {
    // SAFETY: a thread's heap lives as long as the program runs in it, and does not move.
    unsafe { &*std::ptr::from_ref(&t.heap.collector) }
}

/// Collects now; how many objects were found unreachable. Does nothing while a collection runs.
pub fn collect(t: &mut Thread, generation: Generation) -> usize {
    let collector = collector(t);
    if collector.collecting.replace(true) {
        return 0;
    }
    let number = generation as usize;
    finish::call_callbacks(t, "start", number, Statistics::default());
    let begun = Instant::now();
    collector.candidates.set(0);
    match generation {
        Generation::Young => collector
            .younger_collections
            .set(collector.younger_collections.get() + 1),
        Generation::Step => {
            collector.younger_collections.set(0);
            collector.steps.set(collector.steps.get() + 1);
        }
        Generation::Full => {
            collector.younger_collections.set(0);
            collector.steps.set(0);
        }
    }
    let pending = t.exception.take();
    let found = match generation {
        Generation::Young => collector.collect_young(t),
        Generation::Step => collector.collect_young(t) + collector.step(t),
        Generation::Full => collector.collect_all(t),
    };
    drop(t.exception.replace(pending));
    let this = Statistics {
        collections: 1,
        collected: found as u64,
        uncollectable: 0,
        candidates: collector.candidates.get() as u64,
        duration: begun.elapsed().as_secs_f64(),
    };
    let mut statistics = collector.statistics[number].get();
    statistics.collections += this.collections;
    statistics.collected += this.collected;
    statistics.candidates += this.candidates;
    statistics.duration += this.duration;
    collector.statistics[number].set(statistics);
    // More and more rarely: most of what a program uses it uses soon.
    if statistics.collections.is_power_of_two() {
        crate::pages::release();
    }
    if collector.debug.get() & DEBUG_STATS != 0 {
        crate::error::tell(&format!(
            "gc: done, {found} unreachable, 0 uncollectable, {:.4}s elapsed\n",
            this.duration
        ));
    }
    finish::call_callbacks(t, "stop", number, this);
    collector.collecting.set(false);
    found
}

impl Collector {
    fn collect_young(&self, t: &mut Thread) -> usize {
        let examined = Links::unlinked();
        examined.settle();
        examined.adopt_all(&self.young);
        self.count.set(0);
        let (found, stay) = self.examine(t, &examined);
        self.promoted.set(self.promoted.get() + stay);
        found
    }

    fn collect_all(&self, t: &mut Thread) -> usize {
        self.end_round();
        let examined = Links::unlinked();
        examined.settle();
        examined.adopt_all(&self.done);
        examined.adopt_all(&self.young);
        self.count.set(0);
        let (found, stay) = self.examine(t, &examined);
        self.old.set(stay);
        self.promoted.set(0);
        found
    }

    /// Examines a list: what stays moves to the old that the round is done with, the rest is finished. Returns how many
    /// were found unreachable and how many stay.
    fn examine(&self, t: &mut Thread, list: &Links) -> (usize, usize) {
        let unreachable = Links::unlinked();
        unreachable.settle();
        // SAFETY: both heads are settled, and nothing runs meanwhile.
        let stay =
            unsafe { examine::separate(list, &unreachable, YOUNG | COLOUR, self.done_colour()) };
        self.done.adopt_all(list);
        let candidates = stay + unreachable.objects().count();
        self.candidates.set(self.candidates.get() + candidates);
        if unreachable.is_empty() {
            return (0, stay);
        }
        (self.finish(t, &unreachable), stay)
    }

    /// Gives the objects of a list, which live on, to the old ones.
    fn keep(&self, list: &Links) {
        let colour = self.done_colour();
        for object in list.objects() {
            // SAFETY: a listed object is live.
            let object = unsafe { &*object };
            object.set_flags(object.flags() & !(YOUNG | COLOUR | EXAMINED) | colour);
        }
        self.done.adopt_all(list);
    }
}

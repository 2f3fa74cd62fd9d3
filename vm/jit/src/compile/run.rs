//! Compiled traces: running them, and what Rust does where they ask or are left.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt;
use std::rc::Rc;
use std::time::Instant;

use copperplate_core::frame::{BOUNDARY, Frame, GENERATOR};
use copperplate_core::{Thread, Word};
use copperplate_trace::execute::{
    Executor, How, Left, MicroOps, Native, State, Values, free, replay, show,
};
use copperplate_trace::generated::Printed;
use copperplate_trace::ir::SnapId;
use copperplate_trace::manage::Compiled as Counters;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::crossing::{Crossing, Target, crossing};
use super::kept::{AT_HOME, CONSTANTS, DOUBLES, FRAME, Kept};
use super::placed::{Kind, Way};
use super::plan::Asked;
use crate::entry::{Activation, RegisterFile, Site, enter};
use crate::gdb::Registered;
use crate::link::Linked;
use crate::memory::Arena;

/// What all code of a virtual machine has in common.
#[derive(Debug)]
pub struct Shared {
    pub arena: RefCell<Arena>,
    /// Boxes that slots show, those of each op that runs at the moment.
    shown: RefCell<Vec<SmallVec<[Word; 4]>>>,
    /// The activation of machine code that is innermost on the native stack, by where it began.
    running: Cell<Option<Began>>,
    /// Code that nobody enters any more, and that may still run.
    dead: RefCell<Vec<Rc<Body>>>,
    pub counters: RefCell<Counters>,
    /// Whether the time in machine code is taken.
    timed: bool,
}

/// Where an activation began.
#[derive(Clone, Copy, Debug)]
struct Began {
    frame: *mut Frame,
    /// The frame, or who resumed it if it is a generator's: one on the thread's stack.
    on_stack: *mut Frame,
}

impl Began {
    /// An activation that begins with the thread's frame.
    unsafe fn with(thread: *mut Thread) -> Began {
        // SAFETY: the caller's guarantee: the running frame is live.
        unsafe {
            let frame = (*thread).frame;
            let generator = (*frame).flags & GENERATOR != 0;
            Began {
                frame,
                on_stack: if generator { (*frame).previous } else { frame },
            }
        }
    }
}

impl Shared {
    /// Whether the running frame is run by machine code: no native code lies between that and the innermost activation.
    pub fn is_running(&self, thread: &Thread) -> bool {
        let Some(began) = self.running.get() else {
            return false;
        };
        let mut frame = thread.frame;
        while !frame.is_null() && frame != began.frame {
            // SAFETY: frames of the chain are live.
            let (flags, previous) = unsafe { ((*frame).flags, (*frame).previous) };
            if flags & BOUNDARY != 0 {
                // The frame that the activation began in may have been left.
                return flags & GENERATOR == 0 && frame <= began.on_stack;
            }
            frame = previous;
        }
        frame == began.frame
    }

    /// For code in an arena.
    pub fn new(arena: Arena, timed: bool) -> Rc<Shared> {
        Rc::new(Shared {
            arena: RefCell::new(arena),
            shown: RefCell::new(Vec::new()),
            running: Cell::new(None),
            dead: RefCell::new(Vec::new()),
            counters: RefCell::default(),
            timed,
        })
    }

    /// Gives the boxes back that were shown last.
    fn hide(&self) {
        let boxes = self.shown.borrow_mut().pop();
        for word in boxes.into_iter().flatten() {
            // SAFETY: `show` made the box, and slots have it as a borrowed word.
            unsafe { word.close() };
        }
    }
}

/// A place where code asks Rust, or is left.
#[repr(C)]
#[derive(Debug)]
pub struct Place {
    site: Site,
    kept: Rc<Kept>,
    /// What memory is to look like, once that was asked.
    state: OnceCell<Box<State>>,
    /// What going on from here adds to the activation's count: recorded instructions.
    pub(super) weight: u64,
    /// Which of what is kept it is.
    pub(super) way: u32,
    /// Which exit this is to those who count.
    pub(super) exit: SnapId,
    kind: Kind,
    pub(super) hides: bool,
    /// No code can lead from here to another trace.
    refused: Cell<bool>,
}

impl Place {
    /// What a way leads to.
    fn new(kept: &Rc<Kept>, number: usize, way: &Way) -> Place {
        let handle = match way.kind {
            Kind::Exit => leave,
            Kind::Raise => raise,
            Kind::Ask(Asked::Free) => free_object,
            Kind::Ask(Asked::Show) => show_boxes,
            Kind::Ask(Asked::Hide) => hide_boxes,
        };
        Place {
            site: Site::new(handle),
            kept: Rc::clone(kept),
            state: OnceCell::new(),
            weight: 0,
            way: number as u32,
            exit: way.snapshot,
            kind: way.kind,
            hides: way.hides,
            refused: Cell::new(false),
        }
    }

    /// What memory is to look like.
    fn state(&self) -> &State {
        self.state.get_or_init(|| {
            let mut state = self.kept.state(self.way);
            if self.kind == Kind::Ask(Asked::Show) {
                // Words are shown by the code itself.
                state.puts.retain(|put| put.how == How::Box);
            }
            Box::new(state)
        })
    }

    /// What is kept of the ways that this is one of.
    pub(super) fn kept(&self) -> &Kept {
        &self.kept
    }

    fn shared(&self) -> &Shared {
        &self.kept.shared
    }

    /// Going on from here counts for what the executor that the place is of has run.
    pub fn weigh(&mut self, executor: &Executor) {
        self.weight = executor.length(self.exit);
    }

    /// Its address, as code holds it.
    pub fn address(&self) -> u64 {
        std::ptr::from_ref(self) as u64
    }
}

/// The values of an activation at a place.
#[derive(Clone, Copy)]
struct View<'a> {
    activation: &'a Activation,
    place: &'a Place,
}

impl Values for View<'_> {
    unsafe fn get(self, number: u32) -> u64 {
        match number {
            0..DOUBLES => self.activation.file.words[number as usize],
            DOUBLES..AT_HOME => self.activation.file.doubles[(number - DOUBLES) as usize].to_bits(),
            // SAFETY: the activation runs, and there are so many homes.
            AT_HOME..FRAME => unsafe { *self.activation.home((number - AT_HOME) as usize) },
            FRAME => self.activation.frame as u64,
            _ => self.place.kept.constants[(number - CONSTANTS) as usize],
        }
    }
}

unsafe fn place_of<'a>(site: *const Site) -> &'a Place {
    // SAFETY: the code's sites are the first fields of its places.
    unsafe { &*site.cast::<Place>() }
}

/// Makes memory what the place's state says; the answer is the place.
unsafe extern "C" fn leave(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: the code's own site, whose state says where its values are.
    unsafe {
        let place = place_of(site);
        let thread = activation.thread;
        if place.hides {
            place.shared().hide();
        }
        replay::<Printed>(thread, View { activation, place }, place.state());
    }
    site as u64
}

/// Finds the handler of the exception that an op has raised, and goes on in the trace that there is for it. Otherwise the answer is
/// the place, which is [`UNHANDLED`] where no frame of Python code goes on.
unsafe extern "C" fn raise(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as in `leave`, which has stored the frame's state; code that goes meanwhile is kept as long as any runs.
    unsafe {
        let answer = leave(site, activation);
        let (place, thread) = (place_of(site), activation.thread);
        let frame = Printed::unwind(thread);
        if frame.is_null() {
            return answer | UNHANDLED;
        }
        if let Some(owner) = place.kept.owner.upgrade()
            && let way = owner.exit(place.exit)
            && let Some(next) = way.handler(&*thread)
            && let Some(native) = next.native()
        {
            way.taken();
            next.entered.set(next.entered.get() + 1);
            activation.count(place.weight);
            activation.frame = frame;
            activation.onward = native.entry();
        }
        answer
    }
}

/// A bit of the answer of a place that an exception left: no frame of Python code goes on.
const UNHANDLED: u64 = 1;

unsafe extern "C" fn show_boxes(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as above.
    unsafe {
        let place = place_of(site);
        let boxes = show(View { activation, place }, &place.state().puts);
        place.shared().shown.borrow_mut().push(boxes);
    }
    0
}

unsafe extern "C" fn hide_boxes(site: *const Site, _: &mut Activation) -> u64 {
    // SAFETY: as above.
    unsafe { place_of(site) }.shared().hide();
    0
}

unsafe extern "C" fn free_object(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as above; the code has found no reference to the object left.
    unsafe {
        let place = place_of(site);
        let object = Word(activation.argument).object();
        free(View { activation, place }, || place.state(), object);
    }
    0
}

/// Machine code of a trace, and what it refers to.
#[derive(Debug)]
struct Body {
    linked: Linked,
    shared: Rc<Shared>,
    // The addresses of places and of the flag are in the code.
    places: Box<[Place]>,
    _valid: Rc<Cell<bool>>,
    /// Code from exits to other traces.
    crossings: RefCell<Vec<Crossing>>,
    /// Exits none of whose places can lead to another trace.
    refused: RefCell<FxHashSet<SnapId>>,
    registered: OnceCell<Registered>,
}

impl Drop for Body {
    fn drop(&mut self) {
        let mut arena = self.shared.arena.borrow_mut();
        arena.release(self.linked.block);
        for crossing in self.crossings.borrow_mut().drain(..) {
            arena.release(crossing.linked.block);
        }
    }
}

impl Body {
    /// Crossings from the places of an exit that lead nowhere yet.
    fn connect(&self, places: &[Place], exit: SnapId, target: &Target) -> Vec<Crossing> {
        let mut made = Vec::new();
        for place in places {
            if place.exit != exit
                || place.kind != Kind::Exit
                || place.site.leads_on()
                || place.refused.get()
            {
                continue;
            }
            match crossing(place, target, &self.shared) {
                Ok(crossing) => made.push(crossing),
                Err(_) => place.refused.set(true),
            }
        }
        made
    }
}

/// A trace in machine code.
pub struct Compiled {
    body: Rc<Body>,
    /// What others do so that they lead here no more.
    led_to: RefCell<Vec<Box<dyn Fn()>>>,
}

impl fmt::Debug for Compiled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.body.fmt(f)
    }
}

impl Compiled {
    pub(super) fn new(
        linked: Linked,
        shared: Rc<Shared>,
        places: Box<[Place]>,
        valid: Rc<Cell<bool>>,
        operations: usize,
    ) -> Compiled {
        {
            let mut counters = shared.counters.borrow_mut();
            counters.operations += operations as u64;
            counters.bytes += linked.size as u64;
        }
        Compiled {
            body: Rc::new(Body {
                linked,
                shared,
                places,
                _valid: valid,
                crossings: RefCell::new(Vec::new()),
                refused: RefCell::default(),
                registered: OnceCell::new(),
            }),
            led_to: RefCell::new(Vec::new()),
        }
    }

    /// Debuggers get a symbol for the code, as long as it is there.
    pub fn tell_debuggers(&self, name: &str) {
        let Linked { entry, size, .. } = self.body.linked;
        if let Some(registered) = Registered::new(name, entry, size) {
            let _ = self.body.registered.set(registered);
        }
    }

    /// Where its code is, and how long.
    pub fn linked(&self) -> &Linked {
        &self.body.linked
    }
}

impl Native for Compiled {
    unsafe fn run(&self, thread: *mut Thread) -> Left {
        let shared = &self.body.shared;
        // SAFETY: the caller's guarantee.
        let outer = shared.running.replace(Some(unsafe { Began::with(thread) }));
        let begun = (shared.timed && outer.is_none()).then(Instant::now);
        // SAFETY: the caller's guarantee; the code answers with the place it was left by, which is there as long as code runs.
        let (raised, handled, exit, passed) = unsafe {
            let file = RegisterFile::default();
            let left = enter(self.body.linked.entry, thread, (*thread).frame, &file);
            let place = place_of((left.site & !UNHANDLED) as *const Site);
            let owner = place.kept.owner.upgrade();
            let exit = owner.map(|owner| (owner, place.exit));
            let handled = left.site & UNHANDLED == 0;
            (place.kind == Kind::Raise, handled, exit, left.passed)
        };
        shared.running.set(outer);
        {
            let mut counters = shared.counters.borrow_mut();
            counters.entered += 1;
            if let Some(begun) = begun {
                counters.nanoseconds += begun.elapsed().as_nanos() as u64;
            }
        }
        if outer.is_none() {
            let dead = std::mem::take(&mut *shared.dead.borrow_mut());
            drop(dead);
        }
        let frame = if handled {
            // SAFETY: the thread is the running one.
            unsafe { (*thread).frame }
        } else {
            std::ptr::null_mut()
        };
        Left {
            frame,
            exit,
            raised,
            passed,
        }
    }

    fn connect(&self, exit: SnapId, next: &Executor) {
        let body = &self.body;
        let Some(native) = next.native() else {
            return;
        };
        if body.refused.borrow().contains(&exit) {
            return;
        }
        let target = Target {
            code: native.entry(),
            begin: next.begins(),
            valid: Rc::clone(&next.valid),
        };
        let lead = |crossing: &Crossing| {
            let place = crossing.place;
            // SAFETY: places are there as long as the body is.
            unsafe { &*place }.site.lead_to(crossing.linked.entry);
            let here = Rc::downgrade(body);
            native.led_to(Box::new(move || {
                if here.strong_count() > 0 {
                    // SAFETY: as above.
                    unsafe { &*place }.site.lead_nowhere();
                }
            }));
        };
        // What led there before does so again.
        let mut leads = false;
        for known in &*body.crossings.borrow() {
            // SAFETY: as above.
            let place = unsafe { &*known.place };
            let is_free = !place.site.leads_on();
            if place.exit == exit && is_free && known.leads_to(&target) {
                lead(known);
                leads = true;
            }
        }
        let mut made = body.connect(&body.places, exit, &target);
        for earlier in &*body.crossings.borrow() {
            made.extend(body.connect(&earlier.places, exit, &target));
        }
        if made.is_empty() && !leads {
            // The exit goes on as it was.
            body.refused.borrow_mut().insert(exit);
        }
        for crossing in made {
            lead(&crossing);
            body.crossings.borrow_mut().push(crossing);
        }
    }

    fn entry(&self) -> usize {
        self.body.linked.entry
    }

    fn led_to(&self, undo: Box<dyn Fn()>) {
        self.led_to.borrow_mut().push(undo);
    }

    fn disconnect(&self) {
        for undo in self.led_to.borrow_mut().drain(..) {
            undo();
        }
    }

    fn unlink(&self) {
        let crossings = self.body.crossings.borrow();
        let further = crossings.iter().flat_map(|crossing| &crossing.places);
        for place in self.body.places.iter().chain(further) {
            place.site.lead_nowhere();
        }
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        self.disconnect();
        let shared = &self.body.shared;
        if shared.running.get().is_some() {
            shared.dead.borrow_mut().push(Rc::clone(&self.body));
        }
    }
}

/// The places that the ways lead to.
pub(super) fn places(kept: &Rc<Kept>, ways: &[Way]) -> Box<[Place]> {
    let ways = ways.iter().enumerate();
    ways.map(|(number, way)| Place::new(kept, number, way))
        .collect()
}

//! Compiled traces: running them, and what Rust does where they ask or are left.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};
use std::sync::atomic::Ordering::Relaxed;

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_trace::execute::{
    Executor, How, MicroOps, Native, State, Values, free, replay, show, state,
};
use copperplate_trace::generated::Printed;
use copperplate_trace::ir::{SnapId, Trace, Val};
use smallvec::SmallVec;

use super::crossing::crossing;
use super::placed::{Kind, Loc, Placed, Way};
use super::plan::{Asked, Plans};
use crate::entry::{Activation, HOMES, RegisterFile, Site, enter};
use crate::link::Linked;
use crate::memory::{Arena, Block};
use crate::stencil::Bank;

/// Numbers of values in states: registers of words, of doubles, homes, the frame, constants.
const DOUBLES: u32 = 6;
const AT_HOME: u32 = 12;
const FRAME: u32 = AT_HOME + HOMES as u32;
const CONSTANTS: u32 = FRAME + 1;

/// What all code of a virtual machine has in common.
#[derive(Debug)]
pub struct Shared {
    pub arena: RefCell<Arena>,
    /// Boxes that slots show, those of each op that runs at the moment.
    shown: RefCell<Vec<SmallVec<[Word; 4]>>>,
    /// Activations of machine code on the native stack.
    running: Cell<u32>,
    /// Code that nobody enters any more, and that may still run.
    dead: RefCell<Vec<Rc<Body>>>,
}

impl Shared {
    /// For code in an arena.
    pub fn new(arena: Arena) -> Rc<Shared> {
        Rc::new(Shared {
            arena: RefCell::new(arena),
            shown: RefCell::new(Vec::new()),
            running: Cell::new(0),
            dead: RefCell::new(Vec::new()),
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
    kind: Kind,
    snapshot: SnapId,
    hides: bool,
    /// No code leads from here to another trace, and none will.
    refused: Cell<bool>,
    owner: Weak<Executor>,
    shared: Rc<Shared>,
    state: State,
    /// The number of the word that a frame is left with.
    word: u32,
    constants: Box<[u64]>,
}

impl Place {
    /// What a way leads to.
    fn new(
        trace: &Trace,
        plans: &Plans,
        way: &Way,
        owner: &Weak<Executor>,
        shared: &Rc<Shared>,
    ) -> Place {
        let mut constants = Vec::new();
        let mut number = |val: Val| match way.loc(plans.same(val)) {
            Some(Loc::Reg(reg)) => match reg.bank {
                Bank::Word => u32::from(reg.number),
                Bank::Double => DOUBLES + u32::from(reg.number),
            },
            Some(Loc::Home(home)) => AT_HOME + u32::from(home),
            Some(Loc::Const(bits)) => {
                constants.push(bits);
                CONSTANTS + constants.len() as u32 - 1
            }
            // The allocator says where every value of a way is.
            Some(Loc::Frame) | None => FRAME,
        };
        let snapshot = &trace.snapshots[way.snapshot.index()];
        let mut state = state(trace, snapshot, &mut number);
        if way.kind == Kind::Ask(Asked::Show) {
            // Words are shown by the code itself.
            state.puts.retain(|put| put.how == How::Box);
        }
        let word = match way.kind {
            Kind::Ask(Asked::Return(val) | Asked::Yield(val)) => number(val),
            _ => FRAME,
        };
        let handle = match way.kind {
            Kind::Exit | Kind::Raise => leave,
            Kind::Ask(Asked::Free) => free_object,
            Kind::Ask(Asked::Return(_) | Asked::Yield(_)) => leave_frame,
            Kind::Ask(Asked::Show) => show_boxes,
            Kind::Ask(Asked::Hide) => hide_boxes,
        };
        Place {
            site: Site::new(handle),
            kind: way.kind,
            snapshot: way.snapshot,
            hides: way.hides,
            refused: Cell::new(false),
            owner: Weak::clone(owner),
            shared: Rc::clone(shared),
            state,
            word,
            constants: constants.into_boxed_slice(),
        }
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
            _ => self.place.constants[(number - CONSTANTS) as usize],
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
            place.shared.hide();
        }
        replay(thread, View { activation, place }, &place.state);
    }
    site as u64
}

unsafe extern "C" fn show_boxes(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as above.
    unsafe {
        let place = place_of(site);
        let boxes = show(View { activation, place }, &place.state.puts);
        place.shared.shown.borrow_mut().push(boxes);
    }
    0
}

unsafe extern "C" fn hide_boxes(site: *const Site, _: &mut Activation) -> u64 {
    // SAFETY: as above.
    unsafe { place_of(site) }.shared.hide();
    0
}

unsafe extern "C" fn free_object(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as above; the code has found no reference to the object left.
    unsafe {
        let place = place_of(site);
        let object = Word(activation.argument).object();
        free(View { activation, place }, &place.state, object);
    }
    0
}

unsafe extern "C" fn leave_frame(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: as above; the frame's state is stored before it is left.
    let frame = unsafe {
        let place = place_of(site);
        let thread = activation.thread;
        let view = View { activation, place };
        replay(thread, view, &place.state);
        let word = view.word(place.word);
        match place.kind {
            Kind::Ask(Asked::Yield(_)) => Printed::suspend(thread, word),
            _ => Printed::leave(thread, word),
        }
    };
    frame as u64
}

/// Machine code of a trace, and what it refers to.
#[derive(Debug)]
struct Body {
    linked: Linked,
    shared: Rc<Shared>,
    // The addresses of places and of the flag are in the code.
    places: Box<[Place]>,
    ways: Vec<Way>,
    /// By value, the one that is the same word.
    same: Vec<Val>,
    _valid: Rc<Cell<bool>>,
    /// Code from exits to other traces.
    crossings: RefCell<Vec<Block>>,
}

impl Drop for Body {
    fn drop(&mut self) {
        let mut arena = self.shared.arena.borrow_mut();
        arena.release(self.linked.block);
        for block in self.crossings.borrow_mut().drain(..) {
            arena.release(block);
        }
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
        (ways, same): (Vec<Way>, Vec<Val>),
        valid: Rc<Cell<bool>>,
    ) -> Compiled {
        Compiled {
            body: Rc::new(Body {
                linked,
                shared,
                places,
                ways,
                same,
                _valid: valid,
                crossings: RefCell::new(Vec::new()),
            }),
            led_to: RefCell::new(Vec::new()),
        }
    }

    /// Where its code is, and how long.
    pub fn linked(&self) -> &Linked {
        &self.body.linked
    }
}

impl Native for Compiled {
    unsafe fn run(&self, thread: *mut Thread) -> (*mut Frame, Option<(Rc<Executor>, SnapId)>) {
        let shared = &self.body.shared;
        shared.running.set(shared.running.get() + 1);
        // SAFETY: the caller's guarantee; the code answers with the place it was left by, which is there as long as code runs.
        let (kind, exit) = unsafe {
            let file = RegisterFile::default();
            let left = enter(self.body.linked.entry, thread, (*thread).frame, &file);
            let place = place_of(left as *const Site);
            let owner = place.owner.upgrade();
            (place.kind, owner.map(|owner| (owner, place.snapshot)))
        };
        shared.running.set(shared.running.get() - 1);
        if shared.running.get() == 0 {
            let dead = std::mem::take(&mut *shared.dead.borrow_mut());
            drop(dead);
        }
        // SAFETY: the frame's state is in memory.
        unsafe {
            match kind {
                Kind::Raise => (Printed::unwind(thread), None),
                _ => ((*thread).frame, exit),
            }
        }
    }

    fn connect(&self, from: &Executor, exit: SnapId, next: &dyn Native) {
        let body = &self.body;
        for (at, way) in body.ways.iter().enumerate() {
            let place = &body.places[at];
            let onward = &place.site.onward;
            let done = onward.load(Relaxed) != 0 || place.refused.get();
            if way.snapshot != exit || way.kind != Kind::Exit || done {
                continue;
            }
            // Where it cannot be, the exit goes on as it was.
            let mut arena = body.shared.arena.borrow_mut();
            let made = crossing(&from.trace, &body.same, way, next.entry(), &mut arena);
            drop(arena);
            let Ok(crossing) = made else {
                place.refused.set(true);
                continue;
            };
            body.crossings.borrow_mut().push(crossing.block);
            onward.store(crossing.entry, Relaxed);
            let here = Rc::downgrade(body);
            next.led_to(Box::new(move || {
                if let Some(body) = here.upgrade() {
                    body.places[at].site.onward.store(0, Relaxed);
                }
            }));
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
        for place in &self.body.places {
            place.site.onward.store(0, Relaxed);
        }
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        self.disconnect();
        let shared = &self.body.shared;
        if shared.running.get() > 0 {
            shared.dead.borrow_mut().push(Rc::clone(&self.body));
        }
    }
}

pub(super) fn places(
    trace: &Trace,
    plans: &Plans,
    placed: &Placed,
    owner: &Weak<Executor>,
    shared: &Rc<Shared>,
) -> Box<[Place]> {
    placed
        .ways
        .iter()
        .map(|way| Place::new(trace, plans, way, owner, shared))
        .collect()
}

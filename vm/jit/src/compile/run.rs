//! Compiled traces: running them, and what Rust does where they ask or are left.

use std::cell::RefCell;
use std::rc::Rc;

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_trace::execute::{How, MicroOps, Native, State, Values, free, replay, show, state};
use copperplate_trace::generated::Printed;
use copperplate_trace::ir::{SnapId, Trace, Val};
use smallvec::SmallVec;

use super::placed::{Kind, Loc, Placed, Way};
use super::plan::{Asked, Plans};
use crate::entry::{Activation, HOMES, RegisterFile, Site, enter};
use crate::link::Linked;
use crate::memory::Arena;
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
}

impl Shared {
    /// For code in an arena.
    pub fn new(arena: Arena) -> Rc<Shared> {
        Rc::new(Shared {
            arena: RefCell::new(arena),
            shown: RefCell::new(Vec::new()),
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
    shared: Rc<Shared>,
    state: State,
    /// The number of the word that a frame is left with.
    word: u32,
    constants: Box<[u64]>,
}

impl Place {
    /// What a way leads to.
    pub fn new(trace: &Trace, plans: &Plans, way: &Way, shared: &Rc<Shared>) -> Place {
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
            site: Site { handle },
            kind: way.kind,
            snapshot: way.snapshot,
            hides: way.hides,
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

/// Machine code of a trace.
#[derive(Debug)]
pub struct Compiled {
    linked: Linked,
    shared: Rc<Shared>,
    // Their addresses are in the code.
    _places: Box<[Place]>,
}

impl Compiled {
    pub(super) fn new(linked: Linked, shared: Rc<Shared>, places: Box<[Place]>) -> Compiled {
        Compiled {
            linked,
            shared,
            _places: places,
        }
    }

    /// Where its code is, and how long.
    pub fn linked(&self) -> &Linked {
        &self.linked
    }
}

impl Native for Compiled {
    unsafe fn run(&self, thread: *mut Thread) -> (*mut Frame, Option<SnapId>) {
        // SAFETY: the caller's guarantee; the code answers with the place it was left by.
        unsafe {
            let file = RegisterFile::default();
            let left = enter(self.linked.entry, thread, (*thread).frame, &file);
            let place = place_of(left as *const Site);
            match place.kind {
                Kind::Raise => (Printed::unwind(thread), None),
                _ => ((*thread).frame, Some(place.snapshot)),
            }
        }
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        // Whoever runs an executor keeps it.
        self.shared.arena.borrow_mut().release(self.linked.block);
    }
}

pub(super) fn places(
    trace: &Trace,
    plans: &Plans,
    placed: &Placed,
    shared: &Rc<Shared>,
) -> Box<[Place]> {
    placed
        .ways
        .iter()
        .map(|way| Place::new(trace, plans, way, shared))
        .collect()
}

//! The trace IR: micro-ops and primitives in SSA form.
//!
//! A [`Trace`] is blocks with parameters. An instruction has operands, results and up to two *states*: where its side exit
//! goes, and how frames look while it runs (which is also where an exception finds them). Constants are values.
//!
//! What the builder makes is naive: every instruction of the bytecode loads its inputs from home slots and stores its results
//! there. Keeping values out of memory is the optimizer's business.

mod text;
mod verify;

use std::fmt;

use copperplate_core::frame::HEADER_WORDS;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::op::{OpId, Repr, Ty};

pub(crate) use text::op_name;
pub use text::{SyntaxError, parse, print, print_inst, print_noted};
pub use verify::{Invalid, check, verify};

macro_rules! indices {
    ($($(#[$doc:meta])* $id:ident($prefix:literal, $int:ty);)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
        pub struct $id(pub $int);

        impl $id {
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), self.0)
            }
        }
    )*};
}
indices! {
    /// A value of a trace.
    Val("v", u32);
    /// A block of a trace.
    BlockId("b", u32);
    /// A state of a trace, see [`Snapshot`].
    SnapId("s", u32);
    /// A frame that a trace runs in: 0 where it begins, inlined ones after it.
    FrameId("f", u16);
}

/// Where a frame keeps a word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Place {
    /// Local by index.
    Local(u16),
    /// Operand by its distance from the bottom.
    Operand(u16),
    /// The running function.
    Function,
}

/// A home slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Slot {
    pub frame: FrameId,
    pub place: Place,
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Local(index) => write!(f, "{}.l{index}", self.frame),
            Place::Operand(index) => write!(f, "{}.o{index}", self.frame),
            Place::Function => write!(f, "{}.function", self.frame),
        }
    }
}

impl Slot {
    pub fn local(frame: FrameId, index: u16) -> Slot {
        Slot {
            frame,
            place: Place::Local(index),
        }
    }

    pub fn operand(frame: FrameId, index: u16) -> Slot {
        Slot {
            frame,
            place: Place::Operand(index),
        }
    }

    pub fn function(frame: FrameId) -> Slot {
        Slot {
            frame,
            place: Place::Function,
        }
    }

    /// The slot `by` further up.
    pub fn above(self, by: u16) -> Slot {
        let place = match self.place {
            Place::Local(index) => Place::Local(index + by),
            Place::Operand(index) => Place::Operand(index + by),
            Place::Function => Place::Function,
        };
        Slot { place, ..self }
    }
}

/// What an instruction does. The closed list of primitives, and micro-ops.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    Micro(OpId),
    /// `(word) -> owned word`: a further reference.
    Dup,
    /// `(owned word) -> owned word`: as the first, counted if it was only borrowed.
    Own,
    /// `(owned word)`: gives a reference back.
    Close,
    /// `(owned word)`: nobody needs to give it back, since it is not counted.
    Forget,
    /// `(f64) -> owned word`
    Box,
    /// `(word) -> f64`, of a float.
    Unbox,
    /// `(word) -> f64`, of an immediate float.
    UnboxImmediate,
    /// `(word) -> flag`, of True or False.
    FlagOf,
    /// `(flag) -> word`
    BoolOf,
    /// `(flag)`: leaves unless it is 1.
    GuardTrue,
    /// `(flag)`: leaves unless it is 0.
    GuardFalse,
    /// `(word)`: leaves unless it is an immediate float, which nobody counts.
    GuardImmediate,
    /// `(word)`: leaves unless it is a counted reference: neither null, nor a number, nor lent, nor immortal.
    GuardCounted,
    /// `(pointer, pointer)`, or words of which one is an immortal: leaves unless they are equal.
    GuardEqual,
    /// `() -> word`: what a home slot holds; the slot keeps the reference.
    LoadSlot(Slot),
    /// `() -> owned word`: as `LoadSlot`, the slot's reference comes along and the slot is stale.
    TakeSlot(Slot),
    /// `()`: the slot is stale, what it held needs no giving back.
    DropSlot(Slot),
    /// `(owned word)`: into a stale slot.
    StoreSlot(Slot),
    /// `(word)`: into a stale slot, as an unowned reference.
    LendSlot(Slot),
    /// `() -> pointer`: the address of so many slots. Words that are there are at home.
    SlotAddress(Slot, u16),
    /// `()`: an instruction before has put owned words into so many stale slots.
    Filled(Slot, u16),
    /// `(pointer)`: goes into an inlined frame; its caller keeps where it was.
    EnterFrame(FrameId),
    /// `()`: goes into the frame of a call of a function, which lies where its caller's operands are, and which nobody makes before
    /// somebody may look: an exit does, or `make_frame`. Its slots are stale.
    PlanFrame(FrameId),
    /// `(word) -> pointer`: makes the frame of a call of a function and goes into it, unless the trace is in it, as planned; its
    /// first local lies at this operand of the caller. Its slots are stale, the function has the word unowned.
    MakeFrame(FrameId, u16),
    /// `()`: goes back to the caller of an inlined frame, all of whose slots are stale.
    LeaveFrame(FrameId),
    /// `(pointer) -> pointer`: the code of the frame.
    FrameCode,
    /// `(pointer) -> pointer`: where the frame goes on.
    FrameIp,
    /// `(pointer) -> pointer`: the caller of the frame, or who resumed it.
    FramePrevious,
    /// `(pointer)`: leaves unless the frame's flags are these.
    GuardFlags(u32),
    /// `(pointer)`: gives the frame these flags besides those that it has.
    SetFlags(u32),
    /// `(pointer, owned word)`: onto the operands of a frame that waits, whose depth counts it.
    PushOperand,
    /// `()`: the generator whose frame it is gets this state.
    SetState(FrameId, u32),
    /// `()`: goes back to who resumed a generator's frame, which keeps its slots, with its place and depth as the state says.
    LeaveGenerator(FrameId),
    /// `()`: leaves when the executor has been invalidated.
    CheckValid,
    /// Ends a block: on to another, with arguments for its parameters.
    Jump(BlockId),
    /// Ends a block: leaves.
    Exit,
}

impl Op {
    pub fn is_terminator(self) -> bool {
        matches!(self, Op::Jump(_) | Op::Exit)
    }

    /// A primitive that only computes: may go when nobody uses its result, and be done once.
    pub fn is_pure_primitive(self) -> bool {
        matches!(
            self,
            Op::Unbox | Op::UnboxImmediate | Op::FlagOf | Op::BoolOf
        )
    }
}

#[derive(Clone, PartialEq, Debug)]
pub struct Inst {
    pub op: Op,
    pub args: SmallVec<[Val; 4]>,
    pub results: SmallVec<[Val; 2]>,
    /// Where the side exit goes.
    pub exit: Option<SnapId>,
    /// How frames look while it runs, for instructions that may raise or run Python code.
    pub state: Option<SnapId>,
    /// Which recorded instruction it belongs to.
    pub site: u32,
}

impl Inst {
    pub fn new(op: Op, args: &[Val], results: &[Val]) -> Inst {
        Inst {
            op,
            args: SmallVec::from_slice(args),
            results: SmallVec::from_slice(results),
            exit: None,
            state: None,
            site: 0,
        }
    }
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Def {
    /// A constant: a word, a raw number's bits, an address.
    Const(u64),
    /// A parameter of a block, or a result of an instruction.
    Computed,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ValueInfo {
    pub ty: Ty,
    /// A reference that has to be consumed, closed or taken exactly once on every way.
    pub owned: bool,
    /// Of a load of a slot: a counted reference when it was recorded. Expected, not known.
    pub counted: bool,
    pub def: Def,
}

#[derive(Clone, Default, PartialEq, Debug)]
pub struct Block {
    pub params: Vec<Val>,
    /// The last one is a terminator.
    pub insts: Vec<Inst>,
}

/// What an exit puts into a slot, or makes an object of.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Entry {
    /// The value, with its reference.
    Take(Val),
    /// The value, and a further reference to it.
    Dup(Val),
    /// The value, unowned (or not counted).
    Borrowed(Val),
    /// A float that has to be boxed, from a `f64`.
    Box(Val),
    /// True or False, from a flag.
    Bool(Val),
    /// Bits that are no word: for what an object is made of.
    Raw(Val),
    /// An object that the exit makes, by its number, and a reference to it.
    Made(u16),
    /// The same, unowned.
    Lent(u16),
}

impl Entry {
    /// The value that it is of, unless the exit makes it.
    pub fn value(self) -> Option<Val> {
        match self {
            Entry::Take(v)
            | Entry::Dup(v)
            | Entry::Borrowed(v)
            | Entry::Box(v)
            | Entry::Bool(v)
            | Entry::Raw(v) => Some(v),
            Entry::Made(_) | Entry::Lent(_) => None,
        }
    }

    /// The same of another value.
    pub fn map(self, change: impl FnOnce(Val) -> Val) -> Entry {
        match self {
            Entry::Take(v) => Entry::Take(change(v)),
            Entry::Dup(v) => Entry::Dup(change(v)),
            Entry::Borrowed(v) => Entry::Borrowed(change(v)),
            Entry::Box(v) => Entry::Box(change(v)),
            Entry::Bool(v) => Entry::Bool(change(v)),
            Entry::Raw(v) => Entry::Raw(change(v)),
            Entry::Made(_) | Entry::Lent(_) => self,
        }
    }
}

/// An object that an exit makes: by an op that only does that, of what it takes over and of numbers.
#[derive(Clone, PartialEq, Debug)]
pub struct Making {
    pub op: OpId,
    /// Objects among them come earlier.
    pub args: SmallVec<[Entry; 4]>,
}

/// See [`Snapshot::ip`].
pub const KEEP: u32 = u32::MAX;

/// A state that tier 1 can take over in: the running frame's `ip` and depth, and the slots whose word is not at home.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Snapshot {
    pub frame: FrameId,
    /// Unit of the frame's code; [`KEEP`]: the frame has its `ip` and depth already.
    pub ip: u32,
    /// The unit that whoever looks finds the frame at until all is given back, where that is another one: an instruction that has
    /// jumped.
    pub from: Option<u32>,
    pub depth: u16,
    /// How many frames, the running one and those around it, are planned only.
    pub planned: u16,
    pub entries: Vec<(Slot, Entry)>,
    /// Objects that are in slots, or in each other, and that have to be made for that.
    pub makes: Vec<Making>,
    /// References that nobody has any more on this way.
    pub close: Vec<Val>,
}

impl Snapshot {
    /// All entries: of slots, and of objects.
    pub fn all_entries(&self) -> impl Iterator<Item = Entry> {
        let made = self.makes.iter().flat_map(|making| &making.args);
        let slots = self.entries.iter().map(|(_, entry)| entry);
        slots.chain(made).copied()
    }

    /// The values that it is made of.
    pub fn values(&self) -> impl Iterator<Item = Val> {
        let entries = self.all_entries().filter_map(Entry::value);
        entries.chain(self.close.iter().copied())
    }

    /// The same of other values.
    #[must_use]
    pub fn map(&self, mut change: impl FnMut(Val) -> Val) -> Snapshot {
        let mut other = self.clone();
        let entries = other.entries.iter_mut().map(|(_, entry)| entry);
        let made = other.makes.iter_mut().flat_map(|making| &mut making.args);
        for entry in entries.chain(made) {
            *entry = entry.map(&mut change);
        }
        for val in &mut other.close {
            *val = change(*val);
        }
        other
    }
}

/// A frame of a trace.
#[derive(Clone, PartialEq, Debug)]
pub struct FrameInfo {
    /// Its address.
    pub pointer: Val,
    pub locals: u16,
    /// The code object's address.
    pub code: usize,
    /// The function's, as recorded (a hint, not a fact).
    pub function: usize,
    /// How many operands it has when the trace comes to it: begins in it, enters it, goes back to it.
    pub depth: u16,
    pub caller: Option<Caller>,
}

/// How a frame was entered.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Caller {
    pub frame: FrameId,
    /// The caller is older than the trace, which knows of it only once it goes back there.
    pub outer: bool,
    /// The calling instruction's unit, and how many units it takes.
    pub ip: u32,
    pub units: u16,
    /// The caller's operands while it waits.
    pub depth: u16,
    /// The caller's operand that the callee's first local is, where they share memory.
    pub base: Option<u16>,
}

/// Something a trace relies on without testing it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Dependency {
    /// Address of the object.
    pub object: usize,
    /// One of its values, by number; otherwise all that it is.
    pub value: Option<u32>,
}

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Trace {
    pub values: Vec<ValueInfo>,
    pub blocks: Vec<Block>,
    pub snapshots: Vec<Snapshot>,
    pub frames: Vec<FrameInfo>,
    /// Changes of these objects invalidate the trace.
    pub dependencies: Vec<Dependency>,
    constants: FxHashMap<(Repr, u64), Val>,
}

impl Trace {
    pub fn new() -> Trace {
        Trace::default()
    }

    pub fn repr(&self, value: Val) -> Repr {
        self.values[value.index()].ty.repr
    }

    pub fn info(&self, value: Val) -> &ValueInfo {
        &self.values[value.index()]
    }

    /// A new value of this type.
    pub fn value(&mut self, ty: Ty, owned: bool) -> Val {
        let value = Val(self.values.len() as u32);
        self.values.push(ValueInfo {
            ty,
            owned,
            counted: false,
            def: Def::Computed,
        });
        value
    }

    /// The constant.
    pub fn constant(&mut self, repr: Repr, bits: u64) -> Val {
        if let Some(&value) = self.constants.get(&(repr, bits)) {
            return value;
        }
        let value = Val(self.values.len() as u32);
        self.values.push(ValueInfo {
            ty: Ty::of(repr),
            owned: false,
            counted: false,
            def: Def::Const(bits),
        });
        self.constants.insert((repr, bits), value);
        value
    }

    /// The bits of a constant.
    pub fn bits(&self, value: Val) -> Option<u64> {
        match self.info(value).def {
            Def::Const(bits) => Some(bits),
            Def::Computed => None,
        }
    }

    pub fn snapshot(&mut self, snapshot: Snapshot) -> SnapId {
        let gives_back = !snapshot.close.is_empty();
        let snapshot = Snapshot {
            from: snapshot.from.filter(|_| gives_back),
            ..snapshot
        };
        if self.snapshots.last() == Some(&snapshot) {
            return SnapId(self.snapshots.len() as u32 - 1);
        }
        self.snapshots.push(snapshot);
        SnapId(self.snapshots.len() as u32 - 1)
    }

    /// How many instructions there are.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.insts.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where a frame lies: so many words from one that somebody has made, where the others are planned only.
    pub fn place(&self, mut frame: FrameId, planned: &[FrameId]) -> (FrameId, i32) {
        let mut words = 0;
        while planned.contains(&frame)
            && let Some(caller) = self.frames[frame.index()].caller
        {
            let base = caller.base.unwrap_or_default();
            words += HEADER_WORDS as i32
                + i32::from(base)
                + i32::from(self.frames[frame.index()].locals);
            frame = caller.frame;
        }
        (frame, words)
    }

    /// The frames that a state has only as planned, innermost first.
    pub fn planned(&self, snapshot: &Snapshot) -> SmallVec<[FrameId; 4]> {
        let count = usize::from(snapshot.planned);
        let live = self.live_frames(snapshot.frame, snapshot.depth);
        live.iter().take(count).map(|(frame, _)| *frame).collect()
    }

    /// The frames from `frame` to the outermost one that the trace knows there, with the operands each has, given the innermost one's.
    pub fn live_frames(&self, frame: FrameId, depth: u16) -> SmallVec<[(FrameId, u16); 4]> {
        let mut frames = SmallVec::new();
        let mut at = Some((frame, depth));
        while let Some((frame, depth)) = at {
            frames.push((frame, depth));
            at = self.frames[frame.index()]
                .caller
                .filter(|caller| !caller.outer)
                .map(|caller| (caller.frame, caller.depth));
        }
        frames
    }
}

//! What is kept of a trace once it is machine code: how memory looks where the code asks Rust or is left, and where its values
//! are then. Few of these places are ever come by, so all of a trace's are one string of bytes, and each is unpacked when it is.

use std::rc::{Rc, Weak};

use copperplate_trace::execute::{Executor, State, state};
use copperplate_trace::ir::{
    Entry, FrameId, FrameInfo, KEEP, Making, Place, Slot, Snapshot, Trace, Val,
};
use copperplate_trace::op::{OpId, Repr, Ty};
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::placed::{Loc, Placed, Reg, Way};
use super::plan::Plans;
use super::run::Shared;
use crate::entry::HOMES;
use crate::mistakes::{Mistake, is_made};
use crate::stencil::Bank;

/// Numbers of places that values are in: registers of words, of doubles, homes, the frame, constants.
pub(super) const DOUBLES: u32 = 6;
pub(super) const AT_HOME: u32 = 12;
pub(super) const FRAME: u32 = AT_HOME + HOMES as u32;
pub(super) const CONSTANTS: u32 = FRAME + 1;

/// Values are of a few representations.
const REPRS: [Repr; 5] = [Repr::Word, Repr::Pointer, Repr::I64, Repr::F64, Repr::Flag];

/// The ways out of a piece of code.
#[derive(Debug)]
pub struct Kept {
    /// Frames of the trace; which values their pointers are is said by each way.
    frames: Box<[FrameInfo]>,
    pub(super) constants: Box<[u64]>,
    /// The ways, one after the other, as [`Writer`] writes them, and where each begins.
    bytes: Box<[u8]>,
    starts: Box<[u32]>,
    pub(super) owner: Weak<Executor>,
    pub(super) shared: Rc<Shared>,
}

/// A way out: its state, in a trace that has what that names and does nothing.
pub(super) struct Unpacked {
    pub trace: Trace,
    pub snapshot: Snapshot,
    /// Where its values are, by number.
    pub values: Vec<(Val, u32)>,
}

impl Kept {
    pub(super) fn new(
        trace: &Trace,
        plans: &Plans,
        placed: &Placed,
        owner: Weak<Executor>,
        shared: &Rc<Shared>,
    ) -> Rc<Kept> {
        let mut writer = Writer {
            trace,
            plans,
            placed,
            bytes: Vec::new(),
            constants: Vec::new(),
            numbers: FxHashMap::default(),
        };
        let mut starts = Vec::with_capacity(placed.ways.len());
        for way in &placed.ways {
            starts.push(writer.bytes.len() as u32);
            writer.way(way);
        }
        Rc::new(Kept {
            frames: trace.frames.clone().into_boxed_slice(),
            constants: writer.constants.into_boxed_slice(),
            bytes: writer.bytes.into_boxed_slice(),
            starts: starts.into_boxed_slice(),
            owner,
            shared: Rc::clone(shared),
        })
    }

    /// The way of this number.
    pub(super) fn unpack(&self, way: u32) -> Unpacked {
        let start = self.starts[way as usize] as usize;
        let mut reader = Reader {
            bytes: &self.bytes[start..],
            values: Vec::new(),
        };
        reader.way(self)
    }

    /// What memory is to look like there, with the numbers of places.
    pub(super) fn state(&self, way: u32) -> State {
        let Unpacked {
            trace,
            snapshot,
            values,
        } = self.unpack(way);
        let numbers: FxHashMap<Val, u32> = values.into_iter().collect();
        state(&trace, &snapshot, |val| {
            // A frame in which there is nothing to do.
            numbers.get(&val).copied().unwrap_or(FRAME)
        })
    }

    /// The constant of this number, if it is one's.
    fn constant(&self, number: u32) -> Option<u64> {
        let at = number.checked_sub(CONSTANTS)?;
        Some(self.constants[at as usize])
    }
}

/// The place of this number where code changes what it has: a register or a home.
pub(super) fn changing(number: u32) -> Option<Loc> {
    let reg = |bank, number: u32| {
        let number = number as u8;
        Some(Loc::Reg(Reg { bank, number }))
    };
    match number {
        0..DOUBLES => reg(Bank::Word, number),
        DOUBLES..AT_HOME => reg(Bank::Double, number - DOUBLES),
        AT_HOME..FRAME => Some(Loc::Home((number - AT_HOME) as u16)),
        _ => None,
    }
}

/// Writes ways as numbers of seven bits a byte, the lowest first.
struct Writer<'a> {
    trace: &'a Trace,
    plans: &'a Plans,
    placed: &'a Placed,
    bytes: Vec<u8>,
    constants: Vec<u64>,
    /// The numbers of constants.
    numbers: FxHashMap<u64, u32>,
}

impl Writer<'_> {
    fn number(&mut self, number: impl Into<u64>) {
        let mut number = number.into();
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn place(&mut self, way: &Way, loc: Loc) -> u32 {
        match loc {
            Loc::Reg(reg) => {
                let number = u32::from(reg.number)
                    ^ u32::from(is_made(
                        Mistake::ElsewhereAtExit,
                        format_args!("{:?} register", way.kind),
                    ));
                match reg.bank {
                    Bank::Word => number,
                    Bank::Double => DOUBLES + number,
                }
            }
            Loc::Home(home) => {
                let other = is_made(
                    Mistake::ElsewhereAtExit,
                    format_args!("{:?} home", way.kind),
                );
                AT_HOME + (u32::from(home) ^ u32::from(other))
            }
            Loc::Const(val) => {
                let bits = self.trace.bits(val).unwrap_or_default();
                *self.numbers.entry(bits).or_insert_with(|| {
                    self.constants.push(bits);
                    CONSTANTS + self.constants.len() as u32 - 1
                })
            }
            Loc::Frame => FRAME,
        }
    }

    fn way(&mut self, way: &Way) {
        let snapshot = &self.trace.snapshots[way.snapshot.index()];
        let values = self.placed.values(way);
        self.number(values.len() as u64);
        for &(val, loc) in values {
            let place = self.place(way, loc);
            let repr = self.trace.repr(val);
            let repr = REPRS.iter().position(|one| *one == repr);
            self.number(u64::from(place) * REPRS.len() as u64 + repr.unwrap_or_default() as u64);
        }
        let frames = self.trace.frames.iter().enumerate();
        let pointers: SmallVec<[(usize, usize); 4]> = frames
            .filter_map(|(frame, info)| Some((frame, self.value(way, info.pointer)?)))
            .collect();
        self.number(pointers.len() as u64);
        for (frame, value) in pointers {
            self.number(frame as u64);
            self.number(value as u64);
        }
        self.number(snapshot.frame.0);
        self.number(snapshot.ip.wrapping_sub(KEEP));
        self.number(snapshot.from.map_or(0, |from| from + 1));
        self.number(snapshot.depth);
        self.number(snapshot.planned);
        self.number(snapshot.makes.len() as u64);
        for making in &snapshot.makes {
            self.number(making.op.0);
            self.number(making.args.len() as u64);
            for &entry in &making.args {
                self.entry(way, entry);
            }
        }
        self.number(snapshot.entries.len() as u64);
        for &(slot, entry) in &snapshot.entries {
            let (kind, index) = match slot.place {
                Place::Local(index) => (0, index),
                Place::Operand(index) => (1, index),
                Place::Function => (2, 0),
            };
            self.number(u64::from(index) * 3 + kind);
            self.number(slot.frame.0);
            self.entry(way, entry);
        }
        self.number(snapshot.close.len() as u64);
        for &val in &snapshot.close {
            let value = self.value(way, val).unwrap_or_default();
            self.number(value as u64);
        }
    }

    /// Which of the way's values stands for this one.
    fn value(&self, way: &Way, val: Val) -> Option<usize> {
        let val = self.plans.same(val);
        let values = self.placed.values(way);
        let found = values.binary_search_by_key(&val, |(other, _)| *other);
        found.ok()
    }

    fn entry(&mut self, way: &Way, entry: Entry) {
        let kind = match entry {
            Entry::Take(_) => 0,
            Entry::Dup(_) => 1,
            Entry::Borrowed(_) => 2,
            Entry::Box(_) => 3,
            Entry::Bool(_) => 4,
            Entry::Raw(_) => 5,
            Entry::Made(_) => 6,
            Entry::Lent(_) => 7,
        };
        let of = match (entry, entry.value()) {
            // The allocator says where every value of a way is.
            (_, Some(val)) => self.value(way, val).unwrap_or_default() as u64,
            (Entry::Made(at) | Entry::Lent(at), _) => u64::from(at),
            _ => 0,
        };
        self.number(of << 3 | kind);
    }
}

/// Reads what [`Writer`] has written.
struct Reader<'a> {
    bytes: &'a [u8],
    /// The way's values in the new trace.
    values: Vec<Val>,
}

impl Reader<'_> {
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        while let Some((&byte, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    fn way(&mut self, kept: &Kept) -> Unpacked {
        let mut trace = Trace::new();
        let mut values = Vec::new();
        for _ in 0..self.number() {
            let number = self.number();
            let place = (number / REPRS.len() as u64) as u32;
            let repr = REPRS[(number % REPRS.len() as u64) as usize];
            let val = match kept.constant(place) {
                Some(bits) => trace.constant(repr, bits),
                None => trace.value(Ty::of(repr), false),
            };
            self.values.push(val);
            values.push((val, place));
        }
        let pointers: Vec<(usize, Val)> = (0..self.number())
            .map(|_| (self.number() as usize, self.value()))
            .collect();
        for (at, frame) in kept.frames.iter().enumerate() {
            let known = pointers.iter().find(|(frame, _)| *frame == at);
            let pointer = match known {
                Some(&(_, pointer)) => pointer,
                None => trace.value(Ty::of(Repr::Pointer), false),
            };
            trace.frames.push(FrameInfo {
                pointer,
                ..frame.clone()
            });
        }
        let snapshot = Snapshot {
            frame: self.frame(),
            ip: (self.number() as u32).wrapping_add(KEEP),
            from: (self.number() as u32).checked_sub(1),
            depth: self.number() as u16,
            planned: self.number() as u16,
            makes: (0..self.number()).map(|_| self.making()).collect(),
            entries: (0..self.number())
                .map(|_| (self.slot(), self.entry()))
                .collect(),
            close: (0..self.number()).map(|_| self.value()).collect(),
        };
        Unpacked {
            trace,
            snapshot,
            values,
        }
    }

    fn frame(&mut self) -> FrameId {
        FrameId(self.number() as u16)
    }

    fn value(&mut self) -> Val {
        let number = self.number() as usize;
        self.values[number]
    }

    fn making(&mut self) -> Making {
        Making {
            op: OpId(self.number() as u16),
            args: (0..self.number()).map(|_| self.entry()).collect(),
        }
    }

    fn slot(&mut self) -> Slot {
        let number = self.number();
        let index = (number / 3) as u16;
        let place = match number % 3 {
            0 => Place::Local(index),
            1 => Place::Operand(index),
            _ => Place::Function,
        };
        Slot {
            frame: self.frame(),
            place,
        }
    }

    fn entry(&mut self) -> Entry {
        let number = self.number();
        let of = (number >> 3) as usize;
        match number & 7 {
            0 => Entry::Take(self.values[of]),
            1 => Entry::Dup(self.values[of]),
            2 => Entry::Borrowed(self.values[of]),
            3 => Entry::Box(self.values[of]),
            4 => Entry::Bool(self.values[of]),
            5 => Entry::Raw(self.values[of]),
            6 => Entry::Made(of as u16),
            _ => Entry::Lent(of as u16),
        }
    }
}

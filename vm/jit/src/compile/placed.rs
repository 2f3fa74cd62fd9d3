//! Code whose operands have places: what the allocator gives, the checker looks at, and the emitter puts together.

use std::num::NonZeroU32;
use std::ops::Range;

use copperplate_trace::ir::{BlockId, SnapId, Val};

use super::plan::Asked;
use crate::stencil::{Bank, CONSTANT, SMALL};

/// A register of the signature.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Reg {
    pub bank: Bank,
    pub number: u8,
}

/// Where a value is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Loc {
    Reg(Reg),
    /// A word of the activation's.
    Home(u16),
    /// Nowhere: a constant of the trace.
    Const(Val),
    /// The frame that the trace began in, which a register of its own is for.
    Frame,
}

/// An operand of a template.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    Reg(Reg),
    /// A constant, which the plan says.
    Const,
    /// A constant that stands in the instructions.
    Small,
}

impl Operand {
    /// Its digit in the key of a variant.
    fn digit(self) -> u32 {
        match self {
            Operand::Reg(reg) => u32::from(reg.number),
            Operand::Const => CONSTANT,
            Operand::Small => SMALL,
        }
    }

    /// The key of the variant with these operands.
    pub fn key(operands: impl Iterator<Item = Operand>) -> u32 {
        operands
            .enumerate()
            .fold(0, |key, (at, operand)| key | operand.digit() << (4 * at))
    }

    /// The operand of a bank at a place of a key.
    pub fn of_key(key: u32, at: usize, bank: Bank) -> Operand {
        match key >> (4 * at) & 15 {
            CONSTANT => Operand::Const,
            SMALL => Operand::Small,
            number => Operand::Reg(Reg {
                bank,
                number: number as u8,
            }),
        }
    }
}

/// What the code does next. Long traces have ten thousands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Step {
    Begin(BlockId),
    Move {
        from: Reg,
        to: Reg,
    },
    Spill {
        from: Loc,
        home: u16,
    },
    Reload {
        home: u16,
        to: Reg,
    },
    Const {
        val: Val,
        to: Reg,
    },
    /// The address of the frame that the trace began in.
    Frame {
        to: Reg,
    },
    Use(Use),
    /// Everything is where the block wants it.
    Jump {
        target: BlockId,
        item: u32,
    },
}

const _: () = assert!(size_of::<Step>() <= 24);

/// A template with its operands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Use {
    /// The item, by number: which template, and which values and constants.
    pub item: u32,
    /// Where its operands are: the variant's key, but for what that has of counted references.
    pub key: u32,
    pub exit: Option<WayId>,
    pub error: Option<WayId>,
    pub site: Option<WayId>,
}

/// A way out of a trace: one more than its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WayId(NonZeroU32);

impl WayId {
    pub fn new(index: usize) -> WayId {
        WayId(NonZeroU32::MIN.saturating_add(index as u32))
    }

    pub fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// What a way out is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    Exit,
    Raise,
    Ask(Asked),
}

/// A way from the code to Rust: which state, and where its values are ([`Placed::values`]).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    pub kind: Kind,
    pub snapshot: SnapId,
    /// Boxes that slots show are given back.
    pub hides: bool,
    /// Where its values are among those of all ways.
    pub values: Range<u32>,
}

/// What a block finds when it is jumped to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Header {
    /// Values from before it and its parameters, by value.
    pub values: Vec<(Val, Loc)>,
}

/// A trace whose values have places.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Placed {
    pub steps: Vec<Step>,
    pub ways: Vec<Way>,
    /// The values of all ways, one way after the other, each sorted by value.
    pub values: Vec<(Val, Loc)>,
    /// By block.
    pub headers: Vec<Header>,
}

impl Placed {
    /// A way's values, sorted, and where each is.
    pub fn values(&self, way: &Way) -> &[(Val, Loc)] {
        &self.values[way.values.start as usize..way.values.end as usize]
    }
}

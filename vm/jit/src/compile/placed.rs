//! Code whose operands have places: what the allocator gives, the checker looks at, and the emitter puts together.

use copperplate_trace::ir::{BlockId, SnapId, Val};
use smallvec::SmallVec;

use super::plan::Asked;
use crate::stencil::Bank;

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
    Const(u64),
    /// The frame that the trace began in, which a register of its own is for.
    Frame,
}

/// An input of a template.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    Reg(Reg),
    Const(u64),
    /// A constant that stands in the instructions.
    Small(u64),
}

#[derive(Clone, PartialEq, Debug)]
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
        bits: u64,
        to: Reg,
    },
    /// The address of the frame that the trace began in.
    Frame {
        to: Reg,
    },
    Use(Use),
    /// Everything is where the block wants it. With the item's block, and place in it.
    Jump {
        target: BlockId,
        item: (usize, usize),
    },
}

/// A template with its operands.
#[derive(Clone, PartialEq, Debug)]
pub struct Use {
    /// The item: block, and place in it.
    pub item: (usize, usize),
    pub op: usize,
    pub inputs: SmallVec<[Operand; 4]>,
    pub outputs: SmallVec<[Reg; 2]>,
    /// Ways, by number.
    pub exit: Option<usize>,
    pub error: Option<usize>,
    pub site: Option<usize>,
}

/// What a way out is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    Exit,
    Raise,
    Ask(Asked),
}

/// A way from the code to Rust: which state, and where its values are.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Way {
    pub kind: Kind,
    pub snapshot: SnapId,
    /// Boxes that slots show are given back.
    pub hides: bool,
    /// Sorted by value.
    pub values: Vec<(Val, Loc)>,
}

impl Way {
    /// Where a value is.
    pub fn loc(&self, val: Val) -> Option<Loc> {
        let at = self.values.binary_search_by_key(&val, |(other, _)| *other);
        at.ok().map(|at| self.values[at].1)
    }
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
    /// By block.
    pub headers: Vec<Header>,
}

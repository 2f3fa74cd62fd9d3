//! Opcodes, what is known of each, and the assembler's emitter methods: printed from the definitions.

use std::fmt;

use crate::assembler::{Assembler, Label};

/// What an instruction's operand means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperandKind {
    /// No operand.
    None,
    /// A local: the distance from the frame pointer.
    Local,
    /// An index into the constants.
    Const,
    /// An index into the names.
    Name,
    /// A distance in units.
    Jump,
    /// A number of operands.
    Count,
    /// A distance down the operand stack.
    Depth,
    /// One of an enumeration's values.
    Enum,
    /// Bits.
    Flags,
    /// A number.
    Number,
}

/// What is known of an instruction.
struct Info {
    name: &'static str,
    operand: OperandKind,
    value_name: Option<fn(u32) -> Option<&'static str>>,
    jumps_backward: bool,
    caches: u32,
    generic: u16,
    ends: bool,
    pure: bool,
}

/// A super-instruction that the assembler puts in the place of an instruction, if these come after it.
pub(crate) struct Fusion {
    pub(crate) opcode: Opcode,
    /// How much it is worth where it competes with others.
    pub(crate) gain: u32,
    /// What comes after, with the operands that it is for; none: any.
    pub(crate) rest: &'static [(Opcode, &'static [u32])],
}

copperplate_macros::opcodes!("../../bytecodes.def");

impl Opcode {
    /// The opcode and the operand of a code unit that the assembler made.
    pub fn of_unit(unit: u32) -> (Self, u32) {
        (
            Self((unit & ((1 << OPCODE_BITS) - 1)) as u16),
            unit >> OPCODE_BITS,
        )
    }

    fn info(self) -> &'static Info {
        &INFO[self.0 as usize]
    }

    /// The super-instructions that may begin with it.
    pub(crate) fn fusions(self) -> &'static [Fusion] {
        FUSIONS[self.0 as usize]
    }

    /// The instruction's name.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// What its operand means.
    pub fn operand_kind(self) -> OperandKind {
        self.info().operand
    }

    /// The name of an operand that is one of an enumeration's values.
    pub fn value_name(self, operand: u32) -> Option<&'static str> {
        self.info().value_name.and_then(|name_of| name_of(operand))
    }

    /// Whether its jump goes backward.
    pub fn jumps_backward(self) -> bool {
        self.info().jumps_backward
    }

    /// Inline cache units behind it.
    pub fn caches(self) -> u32 {
        self.info().caches
    }

    /// What the compiler emitted: the generic form of a specialization, the first component of a super-instruction, itself.
    pub fn generic(self) -> Self {
        Self(self.info().generic)
    }

    /// Whether control never goes on behind it.
    pub fn ends(self) -> bool {
        self.info().ends
    }

    /// Whether it depends on nothing but its inputs and changes nothing.
    pub fn is_pure(self) -> bool {
        self.info().pure
    }

    /// The code unit, unless the operand is too large.
    pub fn unit(self, operand: u32) -> Option<u32> {
        (operand < 1 << (u32::BITS - OPCODE_BITS))
            .then_some(u32::from(self.0) | operand << OPCODE_BITS)
    }
}

impl fmt::Debug for Opcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

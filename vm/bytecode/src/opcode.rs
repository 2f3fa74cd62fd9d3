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

impl OperandKind {
    /// The word for it in the definitions; empty for none.
    pub fn word(self) -> &'static str {
        match self {
            OperandKind::None => "",
            OperandKind::Local => "local",
            OperandKind::Const => "const",
            OperandKind::Name => "name",
            OperandKind::Jump => "jump",
            OperandKind::Count => "count",
            OperandKind::Depth => "depth",
            OperandKind::Enum => "enum",
            OperandKind::Flags => "flags",
            OperandKind::Number => "number",
        }
    }
}

/// What an instruction leaves of the local that its operand names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LocalUse {
    /// It names none, or looks at it only.
    None,
    /// Going on proves that it is bound.
    Finds,
    Binds,
    Unbinds,
    /// It stores what may be null.
    MayUnbind,
}

impl LocalUse {
    /// Whether the local changes.
    pub(crate) fn writes(self) -> bool {
        !matches!(self, LocalUse::None | LocalUse::Finds)
    }
}

/// When the assembler puts an instruction in the place of a pseudo-instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Always,
    /// The label lies behind.
    Forward,
    /// The label lies before, or right here.
    Backward,
    /// The local may be unbound.
    Unbound,
    /// What is pushed is used up before the local can change.
    Borrowed,
}

/// How many words something is, by the operand.
type Words = fn(u32) -> u32;

/// An input of an instruction.
pub(crate) struct Input {
    /// Its words, by the operand.
    pub(crate) count: Words,
    /// It is given away in any case, so that borrowing it saves nothing.
    pub(crate) given_away: bool,
}

/// An output of an instruction.
pub(crate) struct Output {
    pub(crate) count: Words,
    /// The inputs whose words it may be, as they are.
    pub(crate) sources: &'static [usize],
}

/// What is known of an instruction or pseudo-instruction.
struct Info {
    name: &'static str,
    operand: OperandKind,
    value_name: Option<fn(u32) -> Option<&'static str>>,
    jumps_backward: bool,
    caches: u32,
    generic: u16,
    ends: bool,
    inputs: &'static [Input],
    outputs: &'static [Output],
    /// The words of each output where it jumps to, if that makes a difference.
    outputs_taken: Option<&'static [Words]>,
    local: LocalUse,
    suspends: bool,
    targets: &'static [(Choice, Opcode)],
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

    /// Its inputs, from the bottom to the top.
    pub(crate) fn inputs(self) -> &'static [Input] {
        self.info().inputs
    }

    /// Its outputs, from the bottom to the top.
    pub(crate) fn outputs(self) -> &'static [Output] {
        self.info().outputs
    }

    /// How much deeper the operand stack is behind it, or where it jumps to.
    pub fn stack_effect(self, operand: u32, jumps: bool) -> i64 {
        let inputs: u32 = self
            .inputs()
            .iter()
            .map(|input| (input.count)(operand))
            .sum();
        let outputs: u32 = match self.info().outputs_taken {
            Some(taken) if jumps => taken.iter().map(|count| count(operand)).sum(),
            _ => self
                .outputs()
                .iter()
                .map(|output| (output.count)(operand))
                .sum(),
        };
        i64::from(outputs) - i64::from(inputs)
    }

    /// What it leaves of the local that its operand names.
    pub(crate) fn local_use(self) -> LocalUse {
        self.info().local
    }

    /// Whether the frame is left and comes back with the outputs.
    pub(crate) fn suspends(self) -> bool {
        self.info().suspends
    }

    /// Whether it is a pseudo-instruction that becomes something else under this condition.
    pub(crate) fn depends_on(self, choice: Choice) -> bool {
        self.info().targets.iter().any(|(when, _)| *when == choice)
    }

    /// Whether all it does is jump, wherever the label lies.
    pub(crate) fn is_jump(self) -> bool {
        self.ends() && self.depends_on(Choice::Forward) && self.depends_on(Choice::Backward)
    }

    /// What the assembler puts in its place: the first target whose condition holds, or itself.
    pub(crate) fn resolve(self, holds: impl Fn(Choice) -> bool) -> Self {
        let mut targets = self.info().targets.iter();
        let found = targets.find(|(when, _)| *when == Choice::Always || holds(*when));
        found.map_or(self, |(_, target)| *target)
    }

    /// The code unit of an instruction, unless the operand is too large.
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

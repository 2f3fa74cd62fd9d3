//! Stencils as the build script prints them, and what fills their holes.

use std::fmt;

/// How a hole is filled; `copperplate_stencils::templates::Kind` says what each means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    X86Pc32,
    X86Abs32S,
    X86Abs32,
    X86GotPcRelX,
    ArmJump26,
    ArmCall26,
    ArmCondBr19,
    ArmTstBr14,
    ArmLoad19,
    ArmGotLoad19,
    ArmAdr21,
    ArmDisplacement64,
}

/// What fills it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Filler {
    Next,
    Exit,
    Error,
    Hot,
    Cold,
    /// The pool entry with this constant of the stencil's use.
    Constant(u8),
    /// This number of the stencil's use.
    Immediate(u8),
    /// This constant of the stencil's use, in the instruction.
    Small(u8, Scale),
    /// The pool entry with this literal of the stencil.
    Literal(u8),
    /// The runtime's symbol of this number.
    Runtime(u16),
}

/// What an instruction has of a small constant; `copperplate_stencils::templates::Scale` says what each means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    Whole,
    Untagged,
    Eightfold,
    UntaggedEightfold,
}

impl Scale {
    /// What is put into the instruction.
    pub fn of(self, bits: u64) -> u64 {
        match self {
            Scale::Whole => bits,
            Scale::Untagged => bits >> 2,
            Scale::Eightfold => bits << 3,
            Scale::UntaggedEightfold => bits << 1,
        }
    }
}

/// Constants below this one are small: eight of it are a displacement.
pub const SMALL_LIMIT: u64 = 1 << 27;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hole {
    pub offset: u16,
    pub kind: Kind,
    pub filler: Filler,
    pub addend: i32,
}

/// Bytes that stay together. Parts are numbers, so that the table of them needs nothing done when the program starts.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Where its code is among all code, and its length.
    pub(crate) code: (u32, u16),
    /// The same of its holes.
    pub(crate) holes: (u32, u16),
}

#[derive(Clone, Copy, Debug)]
pub struct Stencil {
    pub hot: Part,
    pub cold: Part,
    pub(crate) literals: (u16, u8),
}

/// Where a leaf's result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Into the register of this input, or any other where the input is a small constant.
    Tied(u8),
    /// Into any register that holds no input.
    Free,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Operands anywhere, all registers but the result's kept.
    Leaf(Output),
    /// Operands and results in fixed registers, all other registers kept.
    Fixed,
    /// Operands and results in fixed registers; others may be lost.
    Call,
}

/// A bank of registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bank {
    Word,
    Double,
}

/// An op's variants.
#[derive(Clone, Copy, Debug)]
pub struct Op {
    pub name: &'static str,
    pub form: Form,
    pub inputs: &'static [Bank],
    /// Inputs that are constants always, and those that may be where another is in a register.
    pub known: &'static [bool],
    pub constants: &'static [bool],
    /// Words that have variants for counted references besides.
    pub counted: &'static [bool],
    /// Numbers that may be small constants.
    pub small: &'static [bool],
    pub outputs: &'static [Bank],
    /// Keys, ascending, each with the number of its stencil. A key has four bits for each operand, inputs first, the
    /// lowest first: the number of its register, with [`COUNTED`] where the word in it is a counted reference, or
    /// [`CONSTANT`] or [`SMALL`].
    pub variants: &'static [(u32, u16)],
}

/// The templates of a micro-op, places in the table of ops.
#[derive(Clone, Copy, Debug)]
pub struct Micro {
    pub plain: Option<u16>,
    /// In place of the op and of a guard of the flag it answers with.
    pub unless_true: Option<u16>,
    pub unless_false: Option<u16>,
}

/// The digit of an operand that is a constant.
pub const CONSTANT: u32 = 6;

/// The digit of an operand that is a small constant.
pub const SMALL: u32 = 7;

/// What the digit of a counted reference has besides the register's number.
pub const COUNTED: u32 = 8;

impl Op {
    /// Whether a constant that is an input stands in the instructions, given that no other one does.
    pub fn is_small(&self, input: usize, bits: u64) -> bool {
        self.small[input] && bits < SMALL_LIMIT
    }

    /// The variant with operands in these places.
    pub fn variant(&self, places: impl IntoIterator<Item = u32>) -> Option<&'static Stencil> {
        let key = places
            .into_iter()
            .enumerate()
            .fold(0, |key, (at, digit)| key | digit << (4 * at));
        let at = self.variants.binary_search_by_key(&key, |&(k, _)| k).ok()?;
        crate::table::STENCILS.get(usize::from(self.variants[at].1))
    }
}

/// Where in a stencil something stands: the same in every trace.
#[derive(Clone, Copy)]
pub struct Spot {
    pub stencil: &'static Stencil,
    pub is_cold: bool,
    /// Bytes from the beginning of the part.
    pub offset: u16,
}

impl Spot {
    /// The first hole of a stencil that is filled so.
    pub fn find(stencil: &'static Stencil, is_it: impl Fn(Filler) -> bool) -> Option<Spot> {
        let parts = [(&stencil.hot, false), (&stencil.cold, true)];
        parts.into_iter().find_map(|(part, is_cold)| {
            let mut holes = part.holes().iter();
            let hole = holes.find(|hole| is_it(hole.filler))?;
            Some(Spot {
                stencil,
                is_cold,
                offset: hole.offset,
            })
        })
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = if self.is_cold { "cold" } else { "hot" };
        write!(f, "{} {part} at {}", Name(self.stencil), self.offset)
    }
}

/// A stencil's op and key.
#[derive(Clone, Copy)]
pub struct Name(pub &'static Stencil);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_it = |number: u16| {
            std::ptr::eq(
                &raw const crate::table::STENCILS[usize::from(number)],
                self.0,
            )
        };
        let found = crate::table::OPS.iter().find_map(|op| {
            let variant = op.variants.iter().find(|(_, number)| is_it(*number))?;
            Some((op.name, variant.0))
        });
        match found {
            Some((op, key)) => write!(f, "{op}/{key:x}"),
            None => f.write_str("?"),
        }
    }
}

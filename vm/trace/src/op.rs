//! What the generator says of micro-ops and of the instructions made of them. See docs/traces.md for the terms.

/// How a value is held while a trace runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Repr {
    /// A tagged word.
    Word,
    /// The untagged address of an object, a frame or a slot.
    Pointer,
    /// A raw integer, sign- or zero-extended from the definition's type.
    I64,
    F64,
    /// 0 or 1.
    Flag,
}

/// What is known of a word from its declared type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    Any,
    Int,
    Float,
    Bool,
    /// A reference to an object of the layout of this number (an index into [`Tables::layouts`]).
    Object(u16),
}

/// Declared type of a micro-op's operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ty {
    pub repr: Repr,
    pub kind: Kind,
    pub nullable: bool,
}

/// What happens to the reference in an input.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Looked at; whoever owned it still does.
    Borrowed,
    /// Gone when the op is over, whether it succeeds or raises (not when it leaves by a side exit).
    Consumed,
}

#[derive(Clone, Copy, Debug)]
pub struct Input {
    pub name: &'static str,
    pub ty: Ty,
    pub mode: Mode,
    /// The address of home slots: so many of the following words are the array's.
    pub array: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct Output {
    pub name: &'static str,
    pub ty: Ty,
    /// A new reference, or with `false` one that somebody else keeps alive at this point.
    pub owned: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Effects {
    pub raises: bool,
    pub escapes: bool,
    pub blocks: bool,
    pub pure: bool,
    pub writes: bool,
    /// May leave by a side exit.
    pub exits: bool,
}

/// A micro-op, by its number in [`Tables::ops`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct OpId(pub u16);

#[derive(Debug)]
pub struct OpInfo {
    /// `ADD_INT`, `POP_JUMP_IF_FALSE.next`
    pub name: &'static str,
    /// Line of `bytecodes.def`.
    pub line: u32,
    pub is_guard: bool,
    pub inputs: &'static [Input],
    pub outputs: &'static [Output],
    pub effects: Effects,
    /// For guards: the input and the type it has afterwards; `volatile`: only until the next op that writes or escapes.
    pub proves: &'static [Proof],
    /// Ends with the frame to go on in.
    pub changes_frame: Option<FrameChange>,
}

#[derive(Clone, Copy, Debug)]
pub struct Proof {
    pub input: u8,
    pub ty: Ty,
    pub volatile: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameChange {
    Push,
    Pop,
    Suspend,
    Resume,
}

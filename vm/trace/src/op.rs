//! What the generator says of micro-ops and of the instructions made of them. See docs/traces.md for the terms.

use crate::execute::Run;

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

impl Ty {
    /// Any word, null included.
    pub const NULLABLE: Ty = Ty {
        repr: Repr::Word,
        kind: Kind::Any,
        nullable: true,
    };

    /// Something of this representation, of which nothing more is known.
    pub const fn of(repr: Repr) -> Ty {
        Ty {
            repr,
            kind: Kind::Any,
            nullable: true,
        }
    }
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
    /// Of an array: its words are looked at or taken over, not only its place is.
    pub seen: bool,
}

/// Which inputs of an op that only makes the frame of a call become what of it.
#[derive(Clone, Copy, Debug)]
pub struct Enters {
    /// The function, or its address.
    pub function: u8,
    /// The first locals.
    pub words: &'static [u8],
    /// The locals after them, which are in place.
    pub array: Option<u8>,
    /// The locals after these.
    pub more: &'static [u8],
}

/// What an op asks room for that leaves where the frame of a call does not fit.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// The function, or its address.
    pub function: u8,
    /// The array that its locals begin with; otherwise they lie above all operands.
    pub at: Option<u8>,
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
    /// Its result is a new object, made of its inputs alone: it can be made later, or not at all.
    pub makes: bool,
    /// It is made of what they refer to, too: before anything is written.
    pub copies: bool,
    /// Changes memory that [`OpInfo::stores`] does not name.
    pub writes: bool,
    /// Calls what may look at the running frame.
    pub looks: bool,
    /// May leave by a side exit.
    pub exits: bool,
}

/// A field of a layout, by their indices in [`Tables::layouts`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FieldRef {
    pub layout: u16,
    pub field: u16,
    /// What the field (an address or an array) leads to, instead of the field itself.
    pub element: bool,
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
    /// The fields that the body writes.
    pub stores: &'static [FieldRef],
    /// For guards: the input and the type it has afterwards.
    pub proves: &'static [Proof],
    /// Ends with the frame to go on in.
    pub changes_frame: Option<FrameChange>,
    /// Where that is the frame of a call and nothing else.
    pub enters: Option<Enters>,
    /// It is the test whether such a frame fits.
    pub asks_room: Option<Room>,
}

/// What does the work of `maker` and `taker`, whose first input is what the other one made, and need not be.
#[derive(Clone, Copy, Debug)]
pub struct Join {
    pub op: OpId,
    pub maker: OpId,
    pub taker: OpId,
}

/// Strength reduction: where the inputs of `prepare` are constants, and it does not exit on them, `rest` does the work of `op`.
#[derive(Clone, Copy, Debug)]
pub struct Reduction {
    pub op: OpId,
    pub prepare: OpId,
    pub rest: OpId,
    /// Which inputs of `op` are those of `prepare`.
    pub known: &'static [u8],
    /// The inputs of `rest`.
    pub inputs: &'static [ReducedInput],
}

/// Where an input of the op that is left comes from.
#[derive(Clone, Copy, Debug)]
pub enum ReducedInput {
    /// The op's own input, by number.
    Own(u8),
    /// An output of what prepares, by number.
    Prepared(u8),
}

impl OpInfo {
    /// Whether it only leaves unless its operand is a float.
    pub fn is_float_test(&self) -> bool {
        let mut proves = self.proves.iter();
        self.is_guard
            && self.inputs.len() == 1
            && self.outputs.is_empty()
            && proves.any(|proof| proof.ty.kind == Kind::Float && !proof.volatile)
    }

    /// Whether it changes nothing and takes nothing over, so that it can be left out where nobody wants its results.
    pub fn only_looks(&self) -> bool {
        let Effects {
            raises,
            escapes,
            blocks,
            makes,
            writes,
            ..
        } = self.effects;
        !(raises || escapes || blocks || makes || writes)
            && self.stores.is_empty()
            && self.changes_frame.is_none()
            && self.enters.is_none()
            && self.inputs.iter().all(|input| input.mode == Mode::Borrowed)
            && self.outputs.iter().all(|output| !output.owned)
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Proof {
    pub input: u8,
    pub ty: Ty,
    /// Only until the next op that writes or escapes.
    pub volatile: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameChange {
    Push,
    Pop,
    Suspend,
    Resume,
}

/// A structure that bodies look at.
#[derive(Debug)]
pub struct LayoutInfo {
    pub name: &'static str,
    /// Words refer to it.
    pub is_object: bool,
    /// In bytes, where nothing more follows than the definitions say.
    pub size: u32,
    /// What it extends.
    pub parent: Option<u16>,
    pub fields: &'static [FieldInfo],
}

#[derive(Debug)]
pub struct FieldInfo {
    pub name: &'static str,
    pub offset: u32,
    pub ty: FieldTy,
    /// Never written once the object is made.
    pub is_const: bool,
    /// A change invalidates the executors that relied on it.
    pub watched: bool,
    /// No two objects ever have the same value in it, 0 apart: it identifies its object.
    pub unique: bool,
    /// Changes at any time, from outside.
    pub volatile: bool,
}

/// What a field, an element or a scalar is in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldTy {
    Word(Ty),
    /// An address; of a layout if it says one.
    Pointer(Option<u16>),
    Scalar(Scalar),
    F64,
    Bool,
    /// A structure in place.
    Layout(u16),
    /// Elements in place.
    Array,
}

/// The integers of definitions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Scalar {
    I64,
    U64,
    I32,
    U32,
    U16,
    U8,
}

/// Everything the generator prints as data.
#[derive(Debug)]
pub struct Tables {
    /// By [`OpId`].
    pub ops: &'static [OpInfo],
    pub joins: &'static [Join],
    /// Of those of one op the first that applies is taken.
    pub reductions: &'static [Reduction],
    pub layouts: &'static [LayoutInfo],
    /// What runs each micro-op.
    pub run: &'static [Run],
    /// The function that a frame runs, and a function's code.
    pub frame_function: Option<FieldRef>,
    pub function_code: Option<FieldRef>,
    /// The version of a class.
    pub class_version: Option<FieldRef>,
}

impl Tables {
    pub fn op(&self, id: OpId) -> &'static OpInfo {
        &self.ops[id.0 as usize]
    }

    pub fn field(&self, field: FieldRef) -> &'static FieldInfo {
        &self.layouts[field.layout as usize].fields[field.field as usize]
    }

    /// The micro-op called `name`.
    pub fn op_named(&self, name: &str) -> Option<OpId> {
        let index = self.ops.iter().position(|op| op.name == name)?;
        u16::try_from(index).ok().map(OpId)
    }

    pub fn layout_named(&self, name: &str) -> Option<u16> {
        let index = self.layouts.iter().position(|layout| layout.name == name)?;
        u16::try_from(index).ok()
    }
}

//! The checked model: what every backend reads.
//!
//! By the time a [`Model`] exists, everything is resolved and proven: names are indices, expressions carry their types,
//! stack positions are offsets, and **ownership is explicit**: each `dup`, `own` and `close`, each store of the frame's
//! state, each stack write and each way out of an instruction is a statement. A backend walks [`Instruction::body`] from
//! top to bottom and prints it; it computes nothing about meaning.
//!
//! # How an instruction runs
//!
//! Four registers: `thread`, `frame`, `ip` (this instruction's first unit) and `sp` (one past the top operand).
//!
//! 1. Load the *used* variables of kind [`VarKind::Input`] from their slots, relative to `sp` as it is on entry (a
//!    variable of type [`Type::Slots`] is the slot's address, nothing is loaded), and [`VarKind::Cache`] from the units
//!    after `ip`. Other variables are declared and filled by the statements.
//! 2. Run the statements. `sp` and `ip` keep their entry values until [`Stmt::SetStack`] and [`Stmt::Advance`].
//! 3. Every path ends in a terminator (see [`Stmt::is_terminator`]).

pub use crate::intrinsic::Intrinsic;
use crate::span::Span;

/// Bits of a code unit that hold the opcode; the operand has the rest of its 32 bits.
pub const OPCODE_BITS: u32 = 10;
/// Bits of a code unit that hold the operand.
pub const OPERAND_BITS: u32 = 32 - OPCODE_BITS;
/// How many instructions fit the opcode space.
pub const OPCODE_LIMIT: usize = 1 << OPCODE_BITS;

/// Everything `bytecodes.def` says, resolved and checked.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// Hexadecimal digest of the definitions' text, for the heads of generated files.
    pub digest: String,
    /// The offset of each line's first byte, for [`Model::line`].
    pub line_starts: Vec<usize>,
    pub enums: Vec<Enum>,
    pub layouts: Vec<Layout>,
    pub statics: Vec<Static>,
    pub functions: Vec<Function>,
    /// Ops and guards, anonymous bodies of instructions included.
    pub ops: Vec<Op>,
    /// What the optimizer knows of some ops, written by hand.
    pub rules: Vec<Rule>,
    /// What traces do in place of making an object.
    pub joins: Vec<Join>,
    pub reductions: Vec<Reduction>,
    /// Indexed by opcode.
    pub instructions: Vec<Instruction>,
    /// Numbered on from the instructions.
    pub pseudos: Vec<Pseudo>,
    pub families: Vec<Family>,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident => $item:ident in $field:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub usize);

        impl std::ops::Index<$id> for Model {
            type Output = $item;
            fn index(&self, id: $id) -> &$item {
                &self.$field[id.0]
            }
        }
    )*};
}
ids! {
    /// Index into [`Model::enums`].
    EnumId => Enum in enums;
    /// Index into [`Model::layouts`].
    LayoutId => Layout in layouts;
    /// Index into [`Model::statics`].
    StaticId => Static in statics;
    /// Index into [`Model::functions`].
    FunctionId => Function in functions;
    /// Index into [`Model::ops`].
    OpId => Op in ops;
    /// Index into [`Model::instructions`]; the opcode.
    InstructionId => Instruction in instructions;
    /// Index into [`Model::families`].
    FamilyId => Family in families;
}

/// Index into [`Body::vars`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VarId(pub usize);

impl Model {
    /// The 1-based line of `bytecodes.def` a span begins on: what generated code cites.
    pub fn line(&self, span: Span) -> usize {
        self.line_starts
            .partition_point(|&start| start <= span.start)
    }

    /// The layout named `name`. The names every engine relies on are `Object`, `Type`, `Thread`, `Frame`, `Code`.
    pub fn layout(&self, name: &str) -> Option<LayoutId> {
        self.layouts
            .iter()
            .position(|layout| layout.name == name)
            .map(LayoutId)
    }

    pub fn instruction(&self, name: &str) -> Option<InstructionId> {
        self.instructions
            .iter()
            .position(|inst| inst.name == name)
            .map(InstructionId)
    }

    pub fn function(&self, name: &str) -> Option<FunctionId> {
        self.functions
            .iter()
            .position(|function| function.name == name)
            .map(FunctionId)
    }

    /// Opcodes with their instructions, in order.
    pub fn opcodes(&self) -> impl Iterator<Item = (InstructionId, &Instruction)> {
        self.instructions
            .iter()
            .enumerate()
            .map(|(opcode, inst)| (InstructionId(opcode), inst))
    }
}

/// A set of named operand values: `enum BinaryOp { ADD = 0, ... }`.
#[derive(Debug, Clone)]
pub struct Enum {
    pub name: String,
    pub doc: String,
    pub variants: Vec<Variant>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Variant {
    /// `UPPER_SNAKE`.
    pub name: String,
    pub value: u32,
    pub doc: String,
}

/// A structure whose memory generated code touches (`object` or `struct`). C prints it; Rust has it already, under
/// [`Layout::rust_path`], and the generator asserts that both agree.
#[derive(Debug, Clone)]
pub struct Layout {
    pub name: String,
    pub doc: String,
    /// Full path of the Rust type, such as `copperplate_core::layout::List`.
    pub rust_path: String,
    /// True for `object`: a Python object, which a word of class `Object(id)` refers to. Its first field is the header.
    pub is_object: bool,
    /// What it extends; `fields` already includes the parent's, as one field named `base` at offset 0.
    pub parent: Option<LayoutId>,
    pub fields: Vec<Field>,
    /// Bytes, by C's rules; of an open layout, of the part that is known.
    pub size: usize,
    /// More follows in Rust (`..`): such a layout is only used through pointers and words, and its size means nothing.
    pub open: bool,
    pub align: usize,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub ty: Type,
    /// Bytes from the start of the layout.
    pub offset: usize,
    /// Never written after the object is made: a fact that rests on it lasts as long as the object.
    pub is_const: bool,
    /// Whoever changes it tells the traces that relied on it.
    pub watched: bool,
    /// Identifies what it is a field of: no two have the same value, 0 apart.
    pub unique: bool,
    /// Changes at any time, from outside: nothing that was read from it is known any more.
    pub volatile: bool,
    pub doc: String,
    pub span: Span,
}

/// A static structure of Rust's whose address generated code uses, such as a built-in class.
#[derive(Debug, Clone)]
pub struct Static {
    pub name: String,
    /// The symbol it is exported under.
    pub symbol: String,
    pub rust_path: String,
    pub layout: LayoutId,
    pub span: Span,
}

/// A type of the definition language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A tagged word (Rust `Word`, C `Word`).
    Value {
        class: Class,
        /// May be the null word.
        nullable: bool,
    },
    /// The address of consecutive operand stack slots (an array operand). A pointer to words.
    Slots,
    Scalar(Scalar),
    /// A raw address. `Pointer(Value)` points at words.
    Pointer(Box<Type>),
    /// A structure by value: only as a field's type or behind a pointer.
    Layout(LayoutId),
    /// `[T; n]`, only as a field's type.
    Array(Box<Type>, usize),
}

impl Type {
    /// Any word, never null.
    pub const ANY: Type = Type::Value {
        class: Class::Any,
        nullable: false,
    };
    /// Any word or null.
    pub const NULLABLE: Type = Type::Value {
        class: Class::Any,
        nullable: true,
    };

    pub fn is_word(&self) -> bool {
        matches!(self, Type::Value { .. })
    }
}

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    Any,
    /// A small integer: tag `00`.
    Int,
    /// A float in either form, immediate or heap.
    Float,
    /// Exactly the object True or False.
    Bool,
    /// A reference to an object of this layout.
    Object(LayoutId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scalar {
    I64,
    U64,
    I32,
    U32,
    U16,
    U8,
    F64,
    Bool,
}

/// A function written in Rust that generated code calls, `extern "C"`, the thread first.
#[derive(Debug, Clone)]
pub struct Function {
    pub name: String,
    pub doc: String,
    /// Full path of the Rust function.
    pub rust_path: String,
    pub kind: FunctionKind,
    /// The thread, which every function takes first, is *not* listed.
    pub params: Vec<FunctionParam>,
    /// `None`: nothing (and with `may raise`, an `i32` status: see [`Returns`]).
    pub returns: Returns,
    pub effects: Effects,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FunctionKind {
    /// Called by ops.
    Runtime,
    /// Called by generated specializers to fill a cache field. Never raises, never escapes.
    /// C signature: `-> i64` for `u16` and `u32` results (negative: refused), a pointer for `ptr T` (null: refused), a word for
    /// `Value` (null: refused; borrowed, kept in a `u64`).
    Query,
}

#[derive(Debug, Clone)]
pub struct FunctionParam {
    pub name: String,
    pub ty: Type,
    /// Takes the reference over, whether it succeeds or raises. For a [`Type::Slots`] argument: all of its words.
    pub steals: bool,
}

/// How a function answers, and how its failure shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Returns {
    /// C `void`; cannot raise.
    Nothing,
    /// C `i32`: negative means raised. Declared without a result but `may raise`.
    Status,
    /// C `void`: always raises. The call is followed by [`Stmt::Unwind`].
    Never,
    /// A value of this type. A word is owned by the caller. When the function may raise, failure is: null for words and
    /// pointers, a negative number for `i32` and `i64`.
    Value(Type),
    /// `Value or null`, `ptr T or null`: null with `thread.exception` set means raised, null alone is an ordinary answer.
    OrNull(Type),
}

/// What running a function, op or instruction can do besides producing its results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Effects {
    /// May leave with an exception.
    pub raises: bool,
    /// May run Python code, and so change anything that isn't on this frame's operand stack.
    pub escapes: bool,
    /// May hand the interpreter lock over.
    pub blocks: bool,
    /// Depends on nothing but its inputs and changes nothing.
    pub pure: bool,
    /// Answers with a new object, made of its inputs alone, and changes nothing: nobody can tell when.
    pub makes: bool,
    /// Answers with a new object, made of its inputs and what they refer to, and changes nothing: nobody can tell when, as long as
    /// nothing else changes.
    pub copies: bool,
    /// Changes memory, without running Python code (stores to locals, fields). A function that is neither pure nor
    /// declared `reads`, `makes` or `copies` is taken to.
    pub writes: bool,
    /// Calls a function that may look at the running frame: any but those that need no more than their arguments.
    pub looks: bool,
    /// Leaves the specialized form through `exit`.
    pub exits: bool,
}

/// A micro-operation: the unit that traces are made of. Tier 1 doesn't need it: instructions have their own bodies with
/// all ops inlined. In an op's own body inputs are borrowed (never closed) and outputs receive owned words.
#[derive(Debug, Clone)]
pub struct Op {
    pub name: String,
    pub doc: String,
    pub is_guard: bool,
    /// Declared pure.
    pub pure: bool,
    pub inputs: Vec<Param>,
    pub outputs: Vec<Param>,
    /// For guards: what holds afterwards.
    pub proves: Vec<Proof>,
    pub body: Body,
    pub effects: Effects,
    pub span: Span,
}

/// How many rules may be written by hand: more, and the definitions say too little.
pub const RULE_LIMIT: usize = 10;

/// An `abstract` block: what is executed over what is known of values in place of the op's own body.
#[derive(Debug, Clone)]
pub struct Rule {
    pub op: OpId,
    /// Why it can't be derived.
    pub reason: String,
    /// The block as an op with the inputs and outputs of the other. An output that it does not assign is some value of its type.
    pub body: Op,
}

/// An op that does what `maker` and `taker` do together, where the first input of the one is what the other has made and nobody
/// else has it. Its inputs are the maker's, then the taker's others.
#[derive(Debug, Clone)]
pub struct Join {
    /// The op's name, and those of the two.
    pub name: String,
    pub parts: [String; 2],
    pub op: OpId,
    pub maker: OpId,
    pub taker: OpId,
}

/// Strength reduction: where the inputs of `prepare` are known, it is run on them, once; unless it exits, `rest` does what `op` would.
/// The inputs of `rest` have the names of inputs of `op` or of outputs of `prepare`.
#[derive(Debug, Clone)]
pub struct Reduction {
    /// The names of the three ops.
    pub name: String,
    pub parts: [String; 2],
    pub op: OpId,
    pub prepare: OpId,
    pub rest: OpId,
    /// Which inputs of `op` are those of `prepare`.
    pub known: Vec<usize>,
    /// The inputs of `rest`.
    pub inputs: Vec<ReducedInput>,
}

/// Where an input of the op that is left comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReducedInput {
    /// The op's own input, by number.
    Own(usize),
    /// An output of what prepares, by number.
    Prepared(usize),
}

#[derive(Debug, Clone)]
pub struct Param {
    pub name: String,
    pub ty: Type,
    /// The variable of the op's body.
    pub var: VarId,
    /// Inputs: the body moves it, on every path that reaches the end.
    pub moved: bool,
    pub span: Span,
}

/// A guard's promise: after it passed, input `input` has type `ty`.
#[derive(Debug, Clone)]
pub struct Proof {
    pub input: usize,
    pub ty: Type,
    /// Rests on memory that can change: ends at the next op that writes or escapes.
    pub volatile: bool,
}

/// An instruction of the bytecode. Its index is its opcode.
#[derive(Debug, Clone)]
pub struct Instruction {
    /// `UPPER_SNAKE`.
    pub name: String,
    /// The documentation comment, markdown, several lines.
    pub doc: String,
    pub operand: OperandKind,
    /// From the bottom to the top of the stack.
    pub inputs: Vec<StackItem>,
    pub outputs: Vec<StackItem>,
    /// The outputs when it jumps (equal to `outputs` unless declared otherwise). `None`: never jumps.
    pub jump_outputs: Option<Vec<StackItem>>,
    /// Change of the stack's depth when it goes on, and when it jumps.
    pub stack_change: Offset,
    pub jump_stack_change: Option<Offset>,
    pub caches: Vec<Cache>,
    /// Units it takes: one, plus its caches (plus, for a super-instruction, its other components).
    pub units: usize,
    /// What it does, ops inlined, for tier 1. Its variables include all inputs, caches and outputs.
    pub body: Body,
    /// The same as applications of ops, for traces.
    pub steps: Vec<Step>,
    /// How its specializer decides that it applies and fills its caches: in this order.
    pub selection: Vec<Select>,
    pub role: Role,
    /// When a family's member applies, besides its guards.
    pub when: Vec<When>,
    pub effects: Effects,
    /// Control never goes on to the next instruction (returns, raises, unconditional jumps).
    pub diverges: bool,
    pub span: Span,
}

impl Instruction {
    /// Whether it is right for some operands only, or its caches mean something else under another opcode: as a component of
    /// a super-instruction, it must be what stands there.
    pub fn is_particular(&self) -> bool {
        !self.when.is_empty() || self.caches.iter().any(|cache| cache.fill.is_some())
    }

    /// The operand, where it is right for one only.
    pub fn only_operand(&self) -> Option<u32> {
        self.when.iter().find_map(|when| match when {
            When::OperandIn(operands) => match operands[..] {
                [operand] => Some(operand),
                _ => None,
            },
            When::NextIs(_) => None,
        })
    }

    /// Of a super-instruction: for each component, whether the code must hold it (or what begins with it) for it to run.
    pub fn expectations(&self) -> Vec<bool> {
        let expected = self
            .body
            .statements
            .iter()
            .filter_map(|statement| match statement {
                Stmt::Advance { expects, .. } => Some(expects.is_some()),
                _ => None,
            });
        std::iter::once(false).chain(expected).collect()
    }
}

/// What an instruction is in the scheme of specialization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// Not specialized.
    Plain,
    /// A family's generic form: the compiler emits it, exits of its specializations run it. Its body begins with
    /// [`Stmt::Adapt`].
    Generic(FamilyId),
    /// A family's member. Its `Exit`s go to the generic form's handler, at the same `ip` and `sp`.
    Specialized(FamilyId),
    /// Several instructions in sequence under one opcode; only the first unit's opcode changes, so that jumps into the
    /// rest stay right. `fused`: chosen by a specializer (and member of this family), otherwise by the assembler.
    Super {
        components: Vec<InstructionId>,
        /// How many the definition lists, where a super-instruction counts as one.
        listed: usize,
        family: Option<FamilyId>,
    },
}

/// An instruction that only the compiler knows: the assembler puts the first of its targets that holds in its place.
#[derive(Debug, Clone)]
pub struct Pseudo {
    pub name: String,
    pub doc: String,
    /// Of a jump, the direction means nothing.
    pub operand: OperandKind,
    pub inputs: Vec<PseudoItem>,
    pub outputs: Vec<PseudoItem>,
    pub targets: Vec<Target>,
    pub span: Span,
}

/// One name of a pseudo-instruction's stack effect.
#[derive(Debug, Clone)]
pub struct PseudoItem {
    pub name: String,
    pub ty: Type,
}

/// What a pseudo-instruction may become.
#[derive(Debug, Clone)]
pub struct Target {
    pub instruction: InstructionId,
    pub when: Choice,
}

/// When the assembler takes a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    Always,
    /// The label lies behind.
    Forward,
    /// The label lies before, or right here.
    Backward,
    /// The local may be unbound here.
    Unbound,
    /// What is pushed is used up before the local can change.
    Borrowed,
}

impl Choice {
    /// With the names that definitions give them.
    pub const NAMED: [(&str, Choice); 4] = [
        ("forward", Choice::Forward),
        ("backward", Choice::Backward),
        ("unbound", Choice::Unbound),
        ("borrowed", Choice::Borrowed),
    ];
}

/// What the 22-bit operand means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperandKind {
    None,
    /// A local variable. Written as an index; in code it is the distance `n - 1 - i`, so that the local lies at
    /// `frame - 8 * (operand + 1)`.
    Local,
    /// Index of a constant.
    Const,
    /// Index of a name.
    Name,
    /// Units to jump, from the end of the instruction with its caches.
    Jump(Direction),
    /// A number of stack items.
    Count,
    /// How many free variables the code has.
    Free,
    /// A distance down the stack.
    Depth,
    /// One of an enumeration's values.
    Enum(EnumId),
    /// Bits, documented at the instruction.
    Flags,
    /// A non-negative number.
    Number,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Forward,
    Backward,
}

/// An inline cache field.
#[derive(Debug, Clone)]
pub struct Cache {
    pub name: String,
    /// `u16`, `u32`, `u64` or a pointer. Read and written unaligned.
    pub ty: Type,
    /// Bytes from the end of the instruction's first unit.
    pub offset: usize,
    /// How the specializer fills it; `None` for the adaptive counter and unused room.
    pub fill: Option<Fill>,
    pub span: Span,
}

/// `slot: u16 = instance_slot(class_of(owner), name[oparg])`
#[derive(Debug, Clone)]
pub struct Fill {
    /// A function of kind [`FunctionKind::Query`].
    pub query: FunctionId,
    /// Over the variables of the instruction's body.
    pub args: Vec<Expr>,
}

/// One name of a stack effect.
#[derive(Debug, Clone)]
pub struct StackItem {
    pub name: String,
    pub ty: Type,
    /// `Some` for array items (`args[oparg]`): how many, an expression over the operand.
    pub count: Option<Expr>,
    /// Where it is, relative to `sp` on entry.
    pub slot: Offset,
    /// The variable of the instruction's body.
    pub var: VarId,
    /// Inputs: the body never looks at it, and it stays where it is.
    pub unused: bool,
    pub span: Span,
}

/// A distance in stack words: `constant + sum(sign * expression)`, the expressions being over the operand.
#[derive(Debug, Clone, Default)]
pub struct Offset {
    pub constant: i32,
    pub terms: Vec<(i32, Expr)>,
}

impl Offset {
    pub fn words(constant: i32) -> Self {
        Offset {
            constant,
            terms: Vec::new(),
        }
    }

    /// The value, when it doesn't depend on the operand.
    pub fn fixed(&self) -> Option<i32> {
        self.terms.is_empty().then_some(self.constant)
    }
}

/// One step of choosing a specialization.
#[derive(Debug, Clone)]
pub enum Select {
    /// Fill this cache field, by index into [`Instruction::caches`]; the query may refuse.
    Fill(usize),
    /// This condition, over inputs and caches that are filled already, must hold.
    Test(Expr),
}

/// Application of an op inside an instruction.
#[derive(Debug, Clone)]
pub struct Step {
    pub op: OpId,
    /// Variables of the instruction's body, one per input and output of the op.
    pub args: Vec<VarId>,
    pub results: Vec<VarId>,
}

/// A condition a specializer tests before anything else.
#[derive(Debug, Clone)]
pub enum When {
    /// `oparg in { ADD, INPLACE_ADD }`
    OperandIn(Vec<u32>),
    /// `next is POP_JUMP_IF_FALSE`: the instruction after this one.
    NextIs(InstructionId),
}

/// A generic instruction with its specializations, in the order the specializer tries them.
#[derive(Debug, Clone)]
pub struct Family {
    pub name: String,
    pub doc: String,
    pub generic: InstructionId,
    pub members: Vec<InstructionId>,
    /// Cache units common to all, the 16-bit adaptive counter at offset 0.
    pub cache_units: usize,
    /// How often a specialization may leave by its exit before one is chosen anew.
    pub misses: u16,
    /// The longest wait after a try that found no member: `2^back_off - 1` runs. It begins with one run, and doubles.
    pub back_off: u16,
    pub span: Span,
}

impl Family {
    /// Unless the definition says something else. The same as CPython's cool-down and limit (`pycore_backoff.h`).
    pub const MISSES: u16 = 52;
    /// Unless the definition says something else.
    pub const BACK_OFF: u16 = 12;
    /// What the counter can hold: 12 bits.
    pub const MOST_MISSES: u16 = 4095;
    /// What the counter can hold.
    pub const MOST_BACK_OFF: u16 = 12;
}

/// A typed body.
#[derive(Debug, Clone, Default)]
pub struct Body {
    pub vars: Vec<Var>,
    pub statements: Block,
}

impl std::ops::Index<VarId> for Body {
    type Output = Var;
    fn index(&self, id: VarId) -> &Var {
        &self.vars[id.0]
    }
}

/// A variable of a body. Names are unique within the body.
#[derive(Debug, Clone)]
pub struct Var {
    pub name: String,
    pub ty: Type,
    pub kind: VarKind,
    /// Read or written by some statement. Unused inputs needn't be loaded.
    pub used: bool,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum VarKind {
    /// On the operand stack on entry. For [`Type::Slots`] the address of the slot.
    Input(Offset),
    /// A cache field, by index into [`Instruction::caches`]. In an op's body: an input like any other.
    Cache(usize),
    /// Becomes a stack output. `Some` for [`Type::Slots`]: the address of the first slot, to be filled in place.
    Output(Option<Offset>),
    /// A temporary.
    Local,
}

pub type Block = Vec<Stmt>;

/// A statement. Every path through an instruction's body ends in exactly one terminator.
#[derive(Debug, Clone)]
pub enum Stmt {
    /// `var = value`. The first assignment on a path initialises.
    Set { var: VarId, value: Expr },
    /// `var = checked_add(left, right) else { ... }`. On `Int` it works on the tagged words (the sum of two words is the
    /// word of the sum; for a product, one factor is shifted right first). `otherwise` ends in a terminator or assigns `var`.
    Checked {
        var: VarId,
        op: Arithmetic,
        left: Expr,
        right: Expr,
        otherwise: Block,
    },
    /// Calls a runtime function (always with the thread first). `failure` is `Some` exactly when it may raise: test the
    /// answer as [`Returns`] says, and leave through the failure.
    Call {
        function: FunctionId,
        args: Vec<Expr>,
        result: Option<VarId>,
        failure: Option<Failure>,
    },
    /// Stores a scalar, a pointer, or a word whose old value needs no close.
    Store { place: Expr, value: Expr },
    /// Stores a word, after putting the word that was there into `old` (which a later `Close` closes).
    Replace {
        place: Expr,
        value: Expr,
        old: VarId,
    },
    If {
        condition: Expr,
        then: Block,
        otherwise: Block,
    },
    /// `for var in 0..count`; `var` is a `u32`.
    Repeat {
        var: VarId,
        count: Expr,
        body: Block,
    },
    /// Gives a word back: tag `01` uncounts and frees at zero. The freeing path must store `frame.ip` and `frame.depth`
    /// (from the present `sp`) first, unless `escapes` is false (the class of the word can run no Python code when freed).
    Close { var: VarId, escapes: bool },
    /// Closes `count` words at an array operand's slots.
    CloseSlots { var: VarId, count: Expr },
    /// Stores `frame.ip = ip` and `frame.depth` = operands below the present `sp`. Stands before calls that may raise or
    /// escape.
    Sync,
    /// Writes a word to a stack slot, relative to `sp` on entry.
    Write { slot: Offset, value: Expr },
    /// `sp += offset`. No later statement refers to slots, until `Advance`.
    SetStack(Offset),
    /// Only first in a generic form: steps the adaptive counter (the 16 bits after the first unit). When it triggers,
    /// calls the family's specializer `specialize_NAME(thread, frame, ip, sp)` and dispatches `ip` again.
    Adapt(FamilyId),
    /// Only in super-instructions, between two components: `ip += units`, and the next component begins: its operand and
    /// caches are read from the new `ip`, its slots are relative to the present `sp`, `component` counts from 0.
    /// `expects`: the opcode that has to stand there, where the component is only right for some operands or its caches mean
    /// something else under another one; if it does not, what stands there runs instead.
    Advance {
        units: usize,
        component: usize,
        expects: Option<InstructionId>,
    },

    /// Terminator: the specialized form doesn't apply after all. Nothing visible has happened. Closes the variables, then
    /// runs the handler of `generic` with the present `ip` and `sp`.
    Exit {
        close: Vec<VarId>,
        generic: InstructionId,
    },
    /// Terminator: on to the next instruction, `ip += units of this instruction (component)`.
    Next,
    /// Terminator: `ip` moves to the end of this instruction, then by the operand in the operand's direction.
    Jump,
    /// Terminator: enters a Python function's frame, made by a runtime function (a `ptr Frame`). The result will be pushed
    /// by the callee's return, or dropped when the instruction has no outputs (`discards`). The caller's `ip`, return offset (units of this instruction) and depth (from `sp`, which has
    /// been set below the result) are stored; the callee begins at its frame's `ip` and depth.
    PushFrame { frame: Expr, discards: bool },
    /// Terminator: leaves the frame with an owned word. Closes its locals, and pushes the word onto the caller's stack, or
    /// at a boundary returns it to native code.
    PopFrame { value: Expr },
    /// Terminator: like `PopFrame`, but the frame stays alive with its locals and the operands below `sp` (a generator
    /// that yields). It goes on after this instruction, with the sent word pushed.
    Suspend { value: Expr },
    /// Terminator: enters a suspended generator's frame (a `ptr Frame`), pushing an owned word onto its stack.
    Resume { frame: Expr, value: Expr },
    /// Terminator: a runtime function that found the state stored has run on, and this is the frame to go on in (a `ptr Frame`),
    /// with its state stored; null leaves to native code with `thread.result`.
    GoOn { frame: Expr },
    /// Terminator: an exception is set; goes to the unwinder as after a failed call.
    Unwind(Failure),
}

impl Stmt {
    /// Whether control never reaches the statement after it.
    pub fn is_terminator(&self) -> bool {
        match self {
            Stmt::Exit { .. }
            | Stmt::Next
            | Stmt::Jump
            | Stmt::PushFrame { .. }
            | Stmt::PopFrame { .. }
            | Stmt::Suspend { .. }
            | Stmt::Resume { .. }
            | Stmt::GoOn { .. }
            | Stmt::Unwind(_) => true,
            Stmt::If {
                then, otherwise, ..
            } => {
                then.last().is_some_and(Stmt::is_terminator)
                    && otherwise.last().is_some_and(Stmt::is_terminator)
            }
            _ => false,
        }
    }
}

/// What an instruction gives back when an exception leaves it. `frame.ip` and `frame.depth` were stored by an earlier
/// `Sync` and count all inputs, which the unwinder closes from their slots; the slots of inputs that are gone are nulled.
#[derive(Debug, Clone, Default)]
pub struct Failure {
    /// Owned temporaries to close.
    pub close: Vec<VarId>,
    /// Moved inputs: their slots get the null word (all of an array's).
    pub clear: Vec<VarId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arithmetic {
    Add,
    Sub,
    Mul,
}

/// A typed expression. Free of effects, except that `Dup`, `Own` count references and `BoxFloat` may allocate.
#[derive(Debug, Clone)]
pub struct Expr {
    pub ty: Type,
    pub kind: ExprKind,
    pub span: Span,
}

impl Expr {
    /// The static object that it is a reference to.
    pub fn referred(&self) -> Option<&Expr> {
        match &self.kind {
            ExprKind::Intrinsic(Intrinsic::Reference, args) => args
                .first()
                .filter(|object| matches!(object.kind, ExprKind::Static(_))),
            _ => None,
        }
    }

    /// The expressions directly inside this one.
    pub fn children(&self) -> Vec<&Expr> {
        match &self.kind {
            ExprKind::Integer(_)
            | ExprKind::Float(_)
            | ExprKind::Bool(_)
            | ExprKind::Constant(_)
            | ExprKind::Static(_)
            | ExprKind::Var(_)
            | ExprKind::Operand
            | ExprKind::NextOperand(_)
            | ExprKind::Planted(_)
            | ExprKind::Thread
            | ExprKind::Frame => Vec::new(),
            ExprKind::Local(inner)
            | ExprKind::Const(inner)
            | ExprKind::Name(inner)
            | ExprKind::Not(inner)
            | ExprKind::Negate(inner)
            | ExprKind::Cast(inner)
            | ExprKind::Dup(inner)
            | ExprKind::Own(inner)
            | ExprKind::Field { base: inner, .. } => vec![inner],
            ExprKind::Index { base, index } => vec![base, index],
            ExprKind::Binary { left, right, .. } => vec![left, right],
            ExprKind::Intrinsic(_, args) | ExprKind::Call(_, args) => args.iter().collect(),
        }
    }

    /// Adds the variables that it reads.
    pub fn variables(&self, found: &mut Vec<VarId>) {
        if let ExprKind::Var(var) = &self.kind {
            found.push(*var);
        }
        for child in self.children() {
            child.variables(found);
        }
    }
}

#[derive(Debug, Clone)]
pub enum ExprKind {
    /// An integer of the scalar type `ty` (for `Int`: the small integer's value, not its word).
    Integer(i64),
    /// A `f64`, as bits.
    Float(u64),
    Bool(bool),
    Constant(Constant),
    /// The address of a static.
    Static(StaticId),
    Var(VarId),
    /// The operand of the running component, a `u32`.
    Operand,
    /// The operand of the instruction behind this one, which begins so many units after the present `ip`; a `u32`.
    NextOperand(usize),
    /// Whether the planted mistake of this number is made; only in models that mistakes were planted in.
    Planted(u32),
    /// `thread`, a `ptr Thread`.
    Thread,
    /// `frame`, a `ptr Frame`.
    Frame,
    /// `local[i]`: the word at `frame - 8 * (i + 1)`.
    Local(Box<Expr>),
    /// `const[i]`: a constant of the running code object.
    Const(Box<Expr>),
    /// `name[i]`: a name (an interned string) of the running code object.
    Name(Box<Expr>),
    /// `base.field`; the base is a pointer to the layout, a word whose class is the layout, or a place that holds one
    /// (type [`Type::Layout`]: a parent or an embedded structure, itself a `Field`).
    Field {
        base: Box<Expr>,
        layout: LayoutId,
        field: usize,
    },
    /// `base[index]`; the base is a pointer or `Slots`, the index any integer scalar (or an `Int`, whose value it is).
    Index {
        base: Box<Expr>,
        index: Box<Expr>,
    },
    /// Both operands have the same type.
    Binary {
        op: BinaryOp,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    Not(Box<Expr>),
    /// Negation of a `f64` or wrapping negation of an integer.
    Negate(Box<Expr>),
    Intrinsic(Intrinsic, Vec<Expr>),
    /// A runtime function that cannot raise or escape.
    Call(FunctionId, Vec<Expr>),
    /// A scalar converted to the scalar type `ty`: integers extend or truncate. Or a pointer to another pointer type.
    Cast(Box<Expr>),
    /// A new reference to a borrowed word: counts when the tag is `01`, otherwise a copy.
    Dup(Box<Expr>),
    /// A word that is safe to keep in memory: an unowned reference to a mortal object is counted and retagged.
    Own(Box<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Constant {
    Null,
    None,
    True,
    False,
}

/// Operators with one meaning. On `Int` they work on the words: comparison is signed and the bit operations keep the
/// tag. On `f64` they are IEEE's. On pointers and `bool` only `Eq` and `Ne`; `And`, `Or` on `bool` are short-circuit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BinaryOp {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
    /// `&&`
    And,
    /// `||`
    Or,
    BitAnd,
    BitOr,
    BitXor,
    /// `f64`, and `u32` (wrapping; for counts of stack items).
    Add,
    /// `f64`, and `u32`.
    Sub,
    /// `f64`, and `u32`.
    Mul,
    /// `f64` only.
    Div,
}

//! The syntax tree: what is written, with the places it is written at. Templates are already expanded.

use crate::span::Span;

/// A name as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ident {
    pub name: String,
    pub span: Span,
}

#[derive(Debug, Clone, Default)]
pub struct File {
    pub enums: Vec<Enum>,
    pub layouts: Vec<Layout>,
    pub statics: Vec<Static>,
    pub functions: Vec<Function>,
    pub ops: Vec<Op>,
    pub rules: Vec<Rule>,
    pub joins: Vec<Join>,
    pub reductions: Vec<Reduction>,
    pub instructions: Vec<Instruction>,
    pub pseudos: Vec<Pseudo>,
    pub supers: Vec<Super>,
    pub families: Vec<Family>,
}

#[derive(Debug, Clone)]
pub struct Enum {
    pub doc: String,
    pub name: Ident,
    pub variants: Vec<Variant>,
}

#[derive(Debug, Clone)]
pub struct Variant {
    pub doc: String,
    pub name: Ident,
    /// `None`: one more than the variant before.
    pub value: Option<u32>,
}

#[derive(Debug, Clone)]
pub struct Layout {
    pub doc: String,
    pub is_object: bool,
    pub name: Ident,
    pub parent: Option<Ident>,
    pub rust_path: String,
    pub fields: Vec<Field>,
    /// Ends in `..`.
    pub open: bool,
}

#[derive(Debug, Clone)]
pub struct Static {
    pub name: Ident,
    pub layout: Ident,
    pub module: String,
    pub symbol: String,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub doc: String,
    pub is_const: bool,
    pub watched: bool,
    pub unique: bool,
    pub volatile: bool,
    pub name: Ident,
    pub ty: Type,
}

#[derive(Debug, Clone)]
pub struct Type {
    pub kind: TypeKind,
    pub nullable: bool,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum TypeKind {
    Name(String),
    Pointer(Box<Type>),
    Array(Box<Type>, usize),
}

#[derive(Debug, Clone)]
pub struct Function {
    pub doc: String,
    pub is_query: bool,
    pub name: Ident,
    /// The Rust module it lives in.
    pub module: String,
    pub params: Vec<FunctionParam>,
    pub result: FunctionResult,
    pub raises: bool,
    pub escapes: bool,
    pub blocks: bool,
    pub pure: bool,
    /// Looks at memory, changes nothing.
    pub reads: bool,
    pub makes: bool,
    pub copies: bool,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct FunctionParam {
    pub steals: bool,
    pub name: Ident,
    pub ty: Option<Type>,
}

#[derive(Debug, Clone)]
pub enum FunctionResult {
    Nothing,
    Never,
    Value { ty: Type, or_null: bool },
}

#[derive(Debug, Clone)]
pub struct Op {
    pub doc: String,
    pub name: Ident,
    pub pure: bool,
    pub inputs: Vec<StackItem>,
    pub outputs: Vec<StackItem>,
    pub body: OpBody,
}

#[derive(Debug, Clone)]
pub enum OpBody {
    Block(Block),
    /// A guard: its condition and what it proves.
    Guard {
        condition: Expr,
        proves: Vec<StackItem>,
    },
}

#[derive(Debug, Clone)]
pub struct StackItem {
    pub name: Ident,
    pub count: Option<Expr>,
    pub ty: Option<Type>,
}

#[derive(Debug, Clone)]
pub struct Instruction {
    pub doc: String,
    pub name: Ident,
    pub operand: Option<Operand>,
    pub inputs: Vec<StackItem>,
    pub outputs: Vec<StackItem>,
    pub jumps: Option<Vec<StackItem>>,
    pub when: Vec<Condition>,
    pub parts: Vec<Part>,
    /// From `inst` to the end of the stack effect.
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Operand {
    pub kind: String,
    /// The direction of a jump, the name of an enumeration.
    pub argument: Option<Ident>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum Condition {
    NextIs(Ident),
    OperandIn(Vec<OperandValue>),
}

#[derive(Debug, Clone)]
pub enum OperandValue {
    Name(Ident),
    Number(u32, Span),
}

#[derive(Debug, Clone)]
pub enum Part {
    Cache(Cache),
    Apply(Application),
    Block(Block),
}

#[derive(Debug, Clone)]
pub struct Cache {
    pub name: Ident,
    pub ty: Type,
    /// A call of a query.
    pub fill: Option<Expr>,
}

#[derive(Debug, Clone)]
pub struct Application {
    pub op: Ident,
    /// `None`: the op's own names.
    pub args: Option<Vec<Ident>>,
    pub results: Option<Vec<Ident>>,
}

/// What the optimizer knows of an op, where it can't be derived from the op's body.
#[derive(Debug, Clone)]
pub struct Rule {
    pub doc: String,
    pub op: Ident,
    pub reason: String,
    pub reason_span: Span,
    pub inputs: Vec<StackItem>,
    pub outputs: Vec<StackItem>,
    pub body: Block,
}

/// What traces do in place of making an object that only one op takes.
#[derive(Debug, Clone)]
pub struct Join {
    pub doc: String,
    pub op: Ident,
    pub maker: Ident,
    pub taker: Ident,
}

/// What traces do in place of an op of which some operands are known.
#[derive(Debug, Clone)]
pub struct Reduction {
    pub doc: String,
    pub op: Ident,
    pub prepare: Ident,
    pub rest: Ident,
}

#[derive(Debug, Clone)]
pub struct Pseudo {
    pub doc: String,
    pub name: Ident,
    pub operand: Option<Operand>,
    pub inputs: Vec<StackItem>,
    pub outputs: Vec<StackItem>,
    pub targets: Vec<PseudoTarget>,
}

#[derive(Debug, Clone)]
pub struct PseudoTarget {
    pub instruction: Ident,
    /// `None`: always.
    pub when: Option<Ident>,
}

#[derive(Debug, Clone)]
pub struct Super {
    pub doc: String,
    pub name: Ident,
    pub components: Vec<Ident>,
}

#[derive(Debug, Clone)]
pub struct Family {
    pub doc: String,
    pub name: Ident,
    pub misses: Option<(i64, Span)>,
    pub back_off: Option<(i64, Span)>,
    pub members: Vec<Ident>,
}

#[derive(Debug, Clone)]
pub struct Block {
    pub statements: Vec<Stmt>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum StmtKind {
    Let {
        name: Ident,
        ty: Option<Type>,
        value: Expr,
        otherwise: Option<Block>,
    },
    Assign {
        /// The place holds nothing yet.
        fresh: bool,
        place: Expr,
        value: Expr,
        otherwise: Option<Block>,
    },
    If {
        condition: Expr,
        then: Block,
        otherwise: Option<Block>,
    },
    Repeat {
        name: Ident,
        count: Expr,
        body: Block,
    },
    Exit,
    ExitIf(Expr),
    Jump,
    JumpIf(Expr),
    /// A call whose result is not wanted.
    Call(Expr),
}

#[derive(Debug, Clone)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub enum ExprKind {
    Integer(i64),
    Float(f64),
    Bool(bool),
    Name(String),
    Move(Ident),
    /// `move local[i]`, only as the value of a `let`.
    Take(Box<Expr>),
    Call {
        function: Ident,
        args: Vec<Expr>,
    },
    Member {
        base: Box<Expr>,
        field: Ident,
    },
    /// `local[i]`, `const[i]`, `name[i]`.
    Place {
        place: Place,
        index: Box<Expr>,
    },
    Index {
        base: Box<Expr>,
        index: Box<Expr>,
    },
    /// `value!`: promised not to be null.
    Bound(Box<Expr>),
    Not(Box<Expr>),
    Negate(Box<Expr>),
    Binary {
        op: String,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    Cast {
        value: Box<Expr>,
        ty: Type,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Local,
    Const,
    Name,
}

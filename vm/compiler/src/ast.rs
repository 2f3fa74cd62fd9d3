//! The tree that is compiled: Python's abstract syntax, with literals decoded and every scope numbered.
//!
//! [`crate::lower`] makes it from the parser's tree, and refuses what this compiler does not translate.

use crate::warnings::Pending;
use copperplate_code::{Constant, Location};
use std::sync::Arc;

/// The number of a scope: its place in the symbol table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ScopeId(pub(crate) u32);

impl ScopeId {
    pub(crate) const MODULE: Self = Self(0);
}

pub(crate) type Name = Arc<str>;

/// A whole source text.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) body: Body,
    /// How many scopes were numbered.
    pub(crate) scopes: u32,
    /// `from __future__ import annotations` is in force.
    pub(crate) future_annotations: bool,
    /// The scope of the module's `__annotate__`.
    pub(crate) annotations: ScopeId,
    /// How deep the tree is.
    pub(crate) depth: u32,
    /// What to warn of when code is generated.
    pub(crate) warnings: Pending,
}

#[derive(Debug)]
pub(crate) enum Body {
    Statements(Vec<Stmt>),
    Expression(Box<Expr>),
}

/// A name with its place.
#[derive(Clone, Debug)]
pub(crate) struct Ident {
    pub(crate) name: Name,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) struct Stmt {
    pub(crate) kind: StmtKind,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) enum StmtKind {
    FunctionDef(Box<FunctionDef>),
    ClassDef(Box<ClassDef>),
    Return(Option<Expr>),
    Delete(Vec<Expr>),
    Assign {
        targets: Vec<Expr>,
        value: Expr,
    },
    AugAssign {
        target: Expr,
        op: BinaryOperator,
        value: Expr,
    },
    AnnAssign(Box<AnnAssign>),
    For {
        is_async: bool,
        target: Expr,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    While {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    If {
        test: Expr,
        body: Vec<Stmt>,
        orelse: Vec<Stmt>,
    },
    Match {
        subject: Expr,
        cases: Vec<Case>,
    },
    With {
        is_async: bool,
        items: Vec<WithItem>,
        body: Vec<Stmt>,
    },
    Raise {
        exc: Option<Expr>,
        cause: Option<Expr>,
    },
    Try(Box<Try>),
    Assert {
        test: Expr,
        message: Option<Expr>,
    },
    Import(Vec<Alias>),
    ImportFrom {
        module: Option<Name>,
        names: Vec<Alias>,
        level: u32,
    },
    Global(Vec<Name>),
    Nonlocal(Vec<Name>),
    Expr(Expr),
    Pass,
    Break,
    Continue,
}

#[derive(Debug)]
pub(crate) struct AnnAssign {
    pub(crate) target: Expr,
    pub(crate) annotation: Expr,
    pub(crate) value: Option<Expr>,
    /// The target is a name without parentheses.
    pub(crate) simple: bool,
}

#[derive(Debug)]
pub(crate) struct WithItem {
    pub(crate) context: Expr,
    pub(crate) target: Option<Expr>,
}

#[derive(Debug)]
pub(crate) struct Alias {
    pub(crate) name: Name,
    pub(crate) asname: Option<Name>,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) struct Try {
    /// Its handlers are `except*`.
    pub(crate) is_star: bool,
    pub(crate) body: Vec<Stmt>,
    pub(crate) handlers: Vec<Handler>,
    pub(crate) orelse: Vec<Stmt>,
    pub(crate) finalbody: Vec<Stmt>,
}

#[derive(Debug)]
pub(crate) struct Handler {
    pub(crate) kind: Option<Expr>,
    pub(crate) name: Option<Ident>,
    pub(crate) body: Vec<Stmt>,
    pub(crate) at: Location,
}

/// `case pattern if guard: body`
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) pattern: Pattern,
    pub(crate) guard: Option<Expr>,
    pub(crate) body: Vec<Stmt>,
}

#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) kind: PatternKind,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) enum PatternKind {
    /// Equal to a literal or an attribute.
    Value(Expr),
    /// `None`, `True` or `False` itself.
    Singleton(Constant),
    Sequence(Vec<Pattern>),
    Mapping {
        keys: Vec<Expr>,
        patterns: Vec<Pattern>,
        rest: Option<Ident>,
    },
    Class {
        class: Expr,
        positional: Vec<Pattern>,
        keywords: Vec<(Ident, Pattern)>,
    },
    /// `*name` in a sequence; `*_` without a name.
    Star(Option<Ident>),
    /// `pattern as name`, a capture, or the wildcard.
    As {
        pattern: Option<Box<Pattern>>,
        name: Option<Ident>,
    },
    Or(Vec<Pattern>),
}

#[derive(Debug)]
pub(crate) struct FunctionDef {
    pub(crate) name: Name,
    /// It makes the type parameters of this function or class and defines it: names in it are looked up in the class around first.
    pub(crate) generic_of: Option<Name>,
    pub(crate) is_async: bool,
    pub(crate) decorators: Vec<Expr>,
    pub(crate) parameters: Parameters,
    pub(crate) returns: Option<Expr>,
    pub(crate) body: Vec<Stmt>,
    pub(crate) scope: ScopeId,
    /// The scope of its `__annotate__`.
    pub(crate) annotations: ScopeId,
}

#[derive(Debug)]
pub(crate) struct Lambda {
    pub(crate) parameters: Parameters,
    pub(crate) body: Expr,
    pub(crate) scope: ScopeId,
}

#[derive(Debug)]
pub(crate) struct ClassDef {
    pub(crate) name: Name,
    pub(crate) decorators: Vec<Expr>,
    pub(crate) bases: Vec<Expr>,
    pub(crate) keywords: Vec<Keyword>,
    pub(crate) body: Vec<Stmt>,
    pub(crate) scope: ScopeId,
    /// The scope of its `__annotate__`.
    pub(crate) annotations: ScopeId,
}

#[derive(Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) positional_only: Vec<Parameter>,
    pub(crate) positional: Vec<Parameter>,
    pub(crate) vararg: Option<Parameter>,
    pub(crate) keyword_only: Vec<Parameter>,
    pub(crate) kwarg: Option<Parameter>,
}

impl Parameters {
    /// All of them, in the order of the frame's locals.
    pub(crate) fn in_frame_order(&self) -> impl Iterator<Item = &Parameter> {
        self.positional_only
            .iter()
            .chain(&self.positional)
            .chain(&self.keyword_only)
            .chain(&self.vararg)
            .chain(&self.kwarg)
    }

    /// All of them, in the order in which annotations are evaluated.
    pub(crate) fn in_annotation_order(&self) -> impl Iterator<Item = &Parameter> {
        self.positional_only
            .iter()
            .chain(&self.positional)
            .chain(&self.vararg)
            .chain(&self.keyword_only)
            .chain(&self.kwarg)
    }

    pub(crate) fn all_positional(&self) -> impl Iterator<Item = &Parameter> {
        self.positional_only.iter().chain(&self.positional)
    }
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: Name,
    pub(crate) annotation: Option<Expr>,
    pub(crate) default: Option<Expr>,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) struct Keyword {
    /// `None` for `**value`.
    pub(crate) name: Option<Name>,
    pub(crate) value: Expr,
}

#[derive(Debug)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) at: Location,
}

#[derive(Debug)]
pub(crate) enum ExprKind {
    Constant(Constant),
    Name(Name),
    BoolOp {
        is_and: bool,
        values: Vec<Expr>,
    },
    Named {
        target: Ident,
        value: Box<Expr>,
    },
    Binary {
        left: Box<Expr>,
        op: BinaryOperator,
        right: Box<Expr>,
    },
    Unary {
        op: UnaryOperator,
        operand: Box<Expr>,
    },
    Lambda(Box<Lambda>),
    If {
        test: Box<Expr>,
        body: Box<Expr>,
        orelse: Box<Expr>,
    },
    /// Items without a key are `**value`.
    Dict(Vec<(Option<Expr>, Expr)>),
    Set(Vec<Expr>),
    List(Vec<Expr>),
    Tuple(Vec<Expr>),
    Comprehension(Box<Comprehension>),
    Yield(Option<Box<Expr>>),
    YieldFrom(Box<Expr>),
    Compare {
        left: Box<Expr>,
        rest: Vec<(Comparison, Expr)>,
    },
    Call {
        callee: Box<Expr>,
        args: Vec<Expr>,
        keywords: Vec<Keyword>,
    },
    FString(Vec<FStringPart>),
    Attribute {
        value: Box<Expr>,
        attr: Name,
    },
    Subscript {
        value: Box<Expr>,
        index: Box<Expr>,
    },
    Slice {
        lower: Option<Box<Expr>>,
        upper: Option<Box<Expr>>,
        step: Option<Box<Expr>>,
    },
    Starred(Box<Expr>),
    Await(Box<Expr>),
}

#[derive(Debug)]
pub(crate) enum FStringPart {
    Literal(Constant, Location),
    Field {
        value: Box<Expr>,
        conversion: Conversion,
        spec: Option<Vec<FStringPart>>,
        at: Location,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ComprehensionKind {
    List,
    Set,
    Dict,
    Generator,
}

#[derive(Debug)]
pub(crate) struct Comprehension {
    pub(crate) kind: ComprehensionKind,
    /// The element, or the key of a dictionary's.
    pub(crate) element: Expr,
    /// The value of a dictionary's.
    pub(crate) value: Option<Expr>,
    /// At least one.
    pub(crate) clauses: Vec<Clause>,
    pub(crate) scope: ScopeId,
    /// It waits for something.
    pub(crate) is_async: bool,
}

/// `for target in iter if ...`
#[derive(Debug)]
pub(crate) struct Clause {
    pub(crate) is_async: bool,
    pub(crate) target: Expr,
    pub(crate) iter: Expr,
    pub(crate) conditions: Vec<Expr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BinaryOperator {
    Add,
    Sub,
    Mul,
    TrueDiv,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    And,
    Or,
    Xor,
    MatMul,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnaryOperator {
    Invert,
    Not,
    Positive,
    Negative,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
    Is,
    IsNot,
    In,
    NotIn,
}

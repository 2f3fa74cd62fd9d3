//! Bodies: statements to typed statements, with ownership followed along every path.

use std::collections::HashMap;

use super::Checker;
use super::bind::Target;
use super::facts::facts;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

/// What a variable holds at a point of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Nothing yet (or nothing on one of the paths that meet here).
    Unset,
    /// Something that needs no close.
    Plain,
    /// A reference that has to be moved or closed.
    Owned,
    /// A word somebody else keeps alive. `stable`: nothing an op does can change that.
    Borrowed { stable: bool },
    /// It was moved away.
    Gone(Span),
    /// It was borrowed from memory that something may have changed since.
    Stale(Span),
}

/// What is known at a point of a path.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub held: Vec<Held>,
    /// Types proven beyond the declared ones; `true`: until something is written.
    pub types: HashMap<VarId, (Type, bool)>,
    /// The first visible effect.
    pub effect: Option<(Span, String)>,
    /// Control gets here.
    pub live: bool,
    /// The frame's state is stored.
    pub synced: bool,
}

impl State {
    pub(super) fn new() -> Self {
        State {
            held: Vec::new(),
            types: HashMap::new(),
            effect: None,
            live: true,
            synced: false,
        }
    }

    pub(super) fn held(&self, var: VarId) -> Held {
        self.held.get(var.0).copied().unwrap_or(Held::Unset)
    }

    pub(super) fn hold(&mut self, var: VarId, held: Held) {
        if self.held.len() <= var.0 {
            self.held.resize(var.0 + 1, Held::Unset);
        }
        self.held[var.0] = held;
    }
}

/// What a body belongs to, which decides how its paths end.
#[derive(Debug, Clone)]
pub(super) enum Frame {
    /// An op on its own: inputs are borrowed, outputs handed over, ends are bare.
    Op,
    Instruction(Shape),
}

/// The stack effect of the instruction being lowered.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub outputs: Vec<StackItem>,
    pub jump_outputs: Option<Vec<StackItem>>,
    pub inputs: Vec<StackItem>,
    /// Where exits go on.
    pub generic: Option<InstructionId>,
}

/// Lowers bodies. Errors are collected; what is lowered after an error is of no use.
pub(super) struct Lower<'c, 'a> {
    pub checker: &'c Checker<'a>,
    pub errors: Vec<Diagnostic>,
    pub vars: Vec<Var>,
    pub scopes: Vec<HashMap<String, VarId>>,
    pub frame: Frame,
    /// Declared `pure`, with the place to point at.
    pub pure: Option<Span>,
    /// Where a guard is lowered, whose proof ends when the memory that it read may change.
    pub is_guard: bool,
    /// A rule is lowered: an output that it does not assign is some value.
    pub is_rule: bool,
    /// The exits met so far, for loops.
    pub exits: Vec<Span>,
    /// Words replaced in memory: closed before the inputs.
    pub replaced: Vec<VarId>,
    /// Named ops that were applied, by index.
    pub applied: Vec<usize>,
    /// An error was reported elsewhere: what follows from it is not reported.
    pub muted: bool,
    /// Units of the instruction that the body belongs to.
    pub units: usize,
}

impl<'c, 'a> Lower<'c, 'a> {
    pub(super) fn new(checker: &'c Checker<'a>, frame: Frame) -> Self {
        Lower {
            checker,
            errors: Vec::new(),
            vars: Vec::new(),
            scopes: vec![HashMap::new()],
            frame,
            pure: None,
            is_guard: false,
            is_rule: false,
            exits: Vec::new(),
            replaced: Vec::new(),
            applied: Vec::new(),
            muted: false,
            units: 0,
        }
    }

    pub(super) fn error(&mut self, error: Diagnostic) {
        self.errors.push(error);
    }

    /// A new variable under a name that is unique in the body.
    pub(super) fn new_var(&mut self, name: &str, ty: Type, kind: VarKind, span: Span) -> VarId {
        let mut unique = name.to_owned();
        let mut number = 1;
        while self.vars.iter().any(|var| var.name == unique) {
            number += 1;
            unique = format!("{name}_{number}");
        }
        self.vars.push(Var {
            name: unique,
            ty,
            kind,
            used: false,
            span,
        });
        VarId(self.vars.len() - 1)
    }

    pub(super) fn declare(&mut self, name: &str, var: VarId) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_owned(), var);
        }
    }

    pub(super) fn lookup(&self, name: &str) -> Option<VarId> {
        self.scopes
            .iter()
            .rev()
            .find_map(|scope| scope.get(name))
            .copied()
    }

    /// The best type known for a variable here.
    pub(super) fn type_of(&self, var: VarId, state: &State) -> Type {
        state
            .types
            .get(&var)
            .map_or_else(|| self.vars[var.0].ty.clone(), |(ty, _)| ty.clone())
    }

    pub(super) fn block(&mut self, block: &ast::Block, state: &mut State, out: &mut Block) {
        self.scopes.push(HashMap::new());
        for statement in &block.statements {
            if !state.live {
                self.error(
                    Diagnostic::new(Code::DeadCode, "control never gets here", statement.span)
                        .label("every path before has left already"),
                );
                break;
            }
            self.statement(statement, state, out);
        }
        self.scopes.pop();
    }

    fn statement(&mut self, statement: &ast::Stmt, state: &mut State, out: &mut Block) {
        use ast::StmtKind;
        match &statement.kind {
            StmtKind::Let {
                name,
                ty,
                value,
                otherwise,
            } => {
                self.bind(
                    Target::Let(name, ty.as_ref()),
                    value,
                    otherwise.as_ref(),
                    statement.span,
                    state,
                    out,
                );
            }
            StmtKind::Assign {
                fresh,
                place,
                value,
                otherwise,
            } => {
                let target = match &place.kind {
                    ast::ExprKind::Name(name) => match self.lookup(name) {
                        Some(var) => Target::Var(var, place.span),
                        None => return self.unknown_variable(name, place.span),
                    },
                    _ => Target::Place(place, *fresh),
                };
                self.bind(
                    target,
                    value,
                    otherwise.as_ref(),
                    statement.span,
                    state,
                    out,
                );
            }
            StmtKind::If {
                condition,
                then,
                otherwise,
            } => {
                let Some(condition) = self.condition(condition, state) else {
                    return;
                };
                let holds = facts(&condition, true);
                let mut then_state = state.clone();
                self.assume(&holds, &mut then_state);
                let mut then_out = Vec::new();
                self.block(then, &mut then_state, &mut then_out);
                let mut else_state = state.clone();
                self.assume(&facts(&condition, false), &mut else_state);
                let mut else_out = Vec::new();
                if let Some(otherwise) = otherwise {
                    self.block(otherwise, &mut else_state, &mut else_out);
                }
                *state = self.join((then_state, &mut then_out), (else_state, &mut else_out));
                out.push(Stmt::If {
                    condition,
                    then: then_out,
                    otherwise: else_out,
                });
            }
            StmtKind::Repeat { name, count, body } => self.repeat(name, count, body, state, out),
            StmtKind::Exit => self.exit(statement.span, state, out),
            StmtKind::ExitIf(condition) => {
                let Some(condition) = self.condition(condition, state) else {
                    return;
                };
                let mut leaving = state.clone();
                self.assume(&facts(&condition, true), &mut leaving);
                let mut then = Vec::new();
                self.exit(statement.span, &mut leaving, &mut then);
                self.assume(&facts(&condition, false), state);
                out.push(Stmt::If {
                    condition,
                    then,
                    otherwise: Vec::new(),
                });
            }
            StmtKind::Jump => self.jump(statement.span, state, out),
            StmtKind::JumpIf(condition) => {
                let Some(condition) = self.condition(condition, state) else {
                    return;
                };
                let mut leaving = state.clone();
                self.assume(&facts(&condition, true), &mut leaving);
                let mut then = Vec::new();
                self.jump(statement.span, &mut leaving, &mut then);
                self.assume(&facts(&condition, false), state);
                out.push(Stmt::If {
                    condition,
                    then,
                    otherwise: Vec::new(),
                });
            }
            StmtKind::Call(call) => {
                let ast::ExprKind::Call { function, args } = &call.kind else {
                    return;
                };
                if self.frame_statement(function, args, state, out) {
                    return;
                }
                match self.checker.functions.get(function.name.as_str()) {
                    Some(&id) => {
                        self.call(id, function, args, None, state, out);
                    }
                    None => self.unknown_function(function),
                }
            }
        }
    }

    fn jump(&mut self, span: Span, state: &mut State, out: &mut Block) {
        if let Frame::Instruction(Shape {
            jump_outputs: None, ..
        }) = self.frame
        {
            self.error(
                Diagnostic::new(
                    Code::Jump,
                    "this instruction has no target to jump to",
                    span,
                )
                .label("jumps")
                .help("give it an operand: `inst NAME jump forward (...)`"),
            );
        }
        self.finish(super::ownership::End::Jump, span, state, out);
    }

    fn exit(&mut self, span: Span, state: &mut State, out: &mut Block) {
        self.exits.push(span);
        if let Some((place, what)) = &state.effect {
            self.errors.push(
                Diagnostic::new(Code::LateExit, "an exit after a visible effect", span)
                    .label("would run the instruction again from its start")
                    .related(*place, format!("{what} here"))
                    .help("test everything that can exit before changing anything"),
            );
        }
        let moved = (0..self.vars.len()).map(VarId).find_map(|var| {
            match (state.held(var), &self.vars[var.0].kind) {
                (Held::Gone(at), VarKind::Input(_)) => Some((at, self.vars[var.0].name.clone())),
                _ => None,
            }
        });
        if let (Some((at, name)), None) = (moved, &state.effect) {
            self.errors.push(
                Diagnostic::new(
                    Code::LateExit,
                    format!("an exit after `{name}` was moved"),
                    span,
                )
                .label("would run the instruction again from its start")
                .related(at, "moved here"),
            );
        }
        let generic = match &self.frame {
            Frame::Op => InstructionId(usize::MAX),
            Frame::Instruction(shape) => match shape.generic {
                Some(generic) => generic,
                None => {
                    self.errors.push(
                        Diagnostic::new(
                            Code::NoGeneric,
                            "an exit in an instruction that has no generic form",
                            span,
                        )
                        .label("there is nothing to go on with")
                        .help("make the instruction a member of a family"),
                    );
                    InstructionId(usize::MAX)
                }
            },
        };
        let close = self.owned_temporaries(state);
        out.push(Stmt::Exit { close, generic });
        state.live = false;
    }

    fn repeat(
        &mut self,
        name: &ast::Ident,
        count: &ast::Expr,
        body: &ast::Block,
        state: &mut State,
        out: &mut Block,
    ) {
        let Some((count, _)) = self.expr(count, Some(&Type::Scalar(Scalar::U32)), state) else {
            return;
        };
        self.scopes.push(HashMap::new());
        let var = self.new_var(
            &name.name,
            Type::Scalar(Scalar::U32),
            VarKind::Local,
            name.span,
        );
        self.vars[var.0].used = true;
        self.declare(&name.name, var);
        let exits = self.exits.len();
        let mut inner = state.clone();
        inner.hold(var, Held::Plain);
        let mut statements = Vec::new();
        self.block(body, &mut inner, &mut statements);
        self.scopes.pop();
        if let (Some(exit), None, Some((place, what))) =
            (self.exits.get(exits), &state.effect, &inner.effect)
        {
            self.errors.push(
                Diagnostic::new(Code::LateExit, "an exit after a visible effect", *exit)
                    .label("in the loop's next round")
                    .related(*place, format!("{what} here")),
            );
        }
        for index in 0..self.vars.len() {
            let var = VarId(index);
            let (before, after) = (state.held(var), inner.held(var));
            let filled = self.vars[index].ty == Type::Slots && after == Held::Owned;
            if filled {
                state.hold(var, Held::Owned);
            } else if before == Held::Unset && after == Held::Owned {
                // Made in the round, so it ends with the round.
                self.close(var, &mut inner, &mut statements);
            } else if before != Held::Unset && before != after {
                self.error(
                    Diagnostic::new(
                        Code::Moved,
                        format!("`{}` changes hands in a loop", self.vars[index].name),
                        body.span,
                    )
                    .label("the next round would not find it"),
                );
            }
        }
        state.effect = inner.effect;
        state.synced = state.synced && inner.synced;
        if state.effect.is_some() {
            state.types.retain(|_, (_, volatile)| !*volatile);
        }
        out.push(Stmt::Repeat {
            var,
            count,
            body: statements,
        });
    }

    pub(super) fn unknown_variable(&mut self, name: &str, span: Span) {
        let known: Vec<&str> = self
            .scopes
            .iter()
            .flat_map(|scope| scope.keys())
            .map(String::as_str)
            .collect();
        let error = super::unknown("variable", name, span, known);
        self.error(error);
    }

    pub(super) fn unknown_function(&mut self, function: &ast::Ident) {
        let known = self
            .checker
            .functions
            .keys()
            .copied()
            .chain(Intrinsic::ALL.iter().map(|intrinsic| intrinsic.name()))
            .chain([
                "checked_add",
                "checked_sub",
                "checked_mul",
                "push_frame",
                "pop_frame",
                "suspend",
                "resume",
                "go_on",
            ]);
        let error = super::unknown("function", &function.name, function.span, known);
        self.error(error);
    }
}

/// Whether a word of this type can hold a counted reference.
pub(super) fn needs_close(ty: &Type) -> bool {
    match ty {
        Type::Value { class, .. } => !matches!(class, Class::Int | Class::Bool),
        Type::Slots => true,
        _ => false,
    }
}

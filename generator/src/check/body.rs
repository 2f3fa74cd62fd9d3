//! Bodies: statements to typed statements, with ownership followed along every path.

use std::collections::HashMap;

use super::Checker;
use crate::ast;
use crate::diagnostic::Diagnostic;
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
    /// The exits met so far, for loops.
    pub exits: Vec<Span>,
    /// Words replaced in memory: closed last of all.
    pub replaced: Vec<VarId>,
    /// Named ops that were applied, by index.
    pub applied: Vec<usize>,
    /// An error was reported elsewhere: what follows from it is not reported.
    pub muted: bool,
    /// Units of the instruction that the body belongs to.
    pub units: usize,
}

/// Where a value goes.
enum Target<'t> {
    Let(&'t ast::Ident, Option<&'t ast::Type>),
    Var(VarId, Span),
    Place(&'t ast::Expr),
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
                    Diagnostic::new("control never gets here", statement.span)
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
                place,
                value,
                otherwise,
            } => {
                let target = match &place.kind {
                    ast::ExprKind::Name(name) => match self.lookup(name) {
                        Some(var) => Target::Var(var, place.span),
                        None => return self.unknown_variable(name, place.span),
                    },
                    _ => Target::Place(place),
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
                let facts = facts(&condition, true);
                let mut then_state = state.clone();
                self.assume(&facts, &mut then_state);
                let mut then_out = Vec::new();
                self.block(then, &mut then_state, &mut then_out);
                let mut else_state = state.clone();
                self.assume(&self::facts(&condition, false), &mut else_state);
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
                Diagnostic::new("this instruction has no target to jump to", span)
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
                Diagnostic::new("an exit after a visible effect", span)
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
                Diagnostic::new(format!("an exit after `{name}` was moved"), span)
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
                        Diagnostic::new("an exit in an instruction that has no generic form", span)
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
                Diagnostic::new("an exit after a visible effect", *exit)
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

    /// `push_frame`, `pop_frame`, `suspend`, `resume`.
    fn frame_statement(
        &mut self,
        function: &ast::Ident,
        args: &[ast::Expr],
        state: &mut State,
        out: &mut Block,
    ) -> bool {
        use super::ownership::End;
        let wanted = match function.name.as_str() {
            "push_frame" | "pop_frame" | "suspend" | "go_on" => 1,
            "resume" => 2,
            _ => return false,
        };
        if args.len() != wanted {
            self.error(
                Diagnostic::new(
                    format!("`{}` takes {wanted} arguments", function.name),
                    function.span,
                )
                .label(format!("{} given", args.len())),
            );
            return true;
        }
        let frame_type = self
            .checker
            .layouts
            .get("Frame")
            .map(|id| Type::Pointer(Box::new(Type::Layout(*id))));
        let mut frame = None;
        let mut value = None;
        if matches!(function.name.as_str(), "push_frame" | "resume" | "go_on") {
            frame = self
                .expr(&args[0], frame_type.as_ref(), state)
                .map(|(expr, _)| expr);
            if let (Some(expr), Some(expected)) = (&frame, &frame_type) {
                self.expect_type(expr, expected);
            }
        }
        if !matches!(function.name.as_str(), "push_frame" | "go_on") {
            value = self.owned(&args[args.len() - 1], &Type::ANY, true, state);
        }
        let (end, statement) = match (function.name.as_str(), frame, value) {
            ("push_frame", Some(frame), _) => {
                let discards =
                    matches!(&self.frame, Frame::Instruction(shape) if shape.outputs.is_empty());
                let end = if discards { End::Call } else { End::Enter };
                (end, Stmt::PushFrame { frame, discards })
            }
            ("pop_frame", _, Some(value)) => (End::Leave, Stmt::PopFrame { value }),
            ("suspend", _, Some(value)) => (End::Enter, Stmt::Suspend { value }),
            ("resume", Some(frame), Some(value)) => (End::Enter, Stmt::Resume { frame, value }),
            ("go_on", Some(frame), _) => {
                self.check_go_on(function.span);
                (End::Leave, Stmt::GoOn { frame })
            }
            _ => return true,
        };
        self.finish(end, function.span, state, out);
        out.push(statement);
        true
    }

    /// What goes on elsewhere has left no operands behind.
    fn check_go_on(&mut self, span: Span) {
        if let Frame::Instruction(shape) = &self.frame
            && let Some(item) = shape.inputs.iter().chain(&shape.outputs).next()
        {
            let item = item.span;
            self.error(
                Diagnostic::new("`go_on` in an instruction with operands", span)
                    .label("the running frame may be gone by then")
                    .related(item, "nobody would close or push this"),
            );
        }
    }

    /// `target = value [else otherwise]`
    fn bind(
        &mut self,
        target: Target<'_>,
        value: &ast::Expr,
        otherwise: Option<&ast::Block>,
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        if let ast::ExprKind::Call { function, args } = &value.kind {
            if let Some(op) = checked(&function.name) {
                return self.checked(op, target, args, otherwise, span, state, out);
            }
            if let Some(&id) = self.checker.functions.get(function.name.as_str()) {
                let Some(ty) = self.result_type(id, function) else {
                    return;
                };
                match target {
                    Target::Place(place) => {
                        let temporary = self.new_var("stored", ty, VarKind::Local, span);
                        if self.call(id, function, args, Some(temporary), state, out) {
                            let value = self.take(temporary, span, state);
                            self.store(place, value, false, state, out);
                        }
                    }
                    target => {
                        let Some(var) = self.target_var(&target, Some(&ty), state) else {
                            return;
                        };
                        self.call(id, function, args, Some(var), state, out);
                        self.enter_scope(&target, var);
                        if let Target::Var(_, at) = target {
                            self.expect_result(&ty, var, at);
                        }
                        state.types.remove(&var);
                    }
                }
                return;
            }
        }
        if let (ast::ExprKind::Take(place), Target::Let(name, _)) = (&value.kind, &target) {
            return self.take_out(name, place, state, out);
        }
        if let Some(otherwise) = otherwise {
            self.error(
                Diagnostic::new("this cannot fail", otherwise.span)
                    .label("only `checked_add`, `checked_sub` and `checked_mul` have an `else`"),
            );
        }
        match target {
            Target::Place(place) => {
                let expected = self.place_type(place, state);
                let Some(expected) = expected else { return };
                if expected.is_word() {
                    if let Some(value) = self.owned(value, &expected, true, state) {
                        self.store(place, value, true, state, out);
                    }
                } else if let Some((value, _)) = self.expr(value, Some(&expected), state) {
                    self.expect_type(&value, &expected);
                    self.store(place, value, true, state, out);
                }
            }
            Target::Var(var, at) => {
                let expected = self.vars[var.0].ty.clone();
                if expected == Type::Slots {
                    self.error(
                        Diagnostic::new("an array is filled slot by slot, or by a function", at)
                            .label("array"),
                    );
                    return;
                }
                if !self.assignable(var, at, state) {
                    return;
                }
                let value = if expected.is_word() {
                    self.owned(value, &expected, false, state)
                } else {
                    let lowered = self
                        .expr(value, Some(&expected), state)
                        .map(|(value, _)| value);
                    if let Some(value) = &lowered {
                        self.expect_type(value, &expected);
                    }
                    lowered
                };
                let Some(value) = value else { return };
                let held = if needs_close(&value.ty) {
                    Held::Owned
                } else {
                    Held::Plain
                };
                state.hold(var, held);
                state.types.remove(&var);
                if value.ty.is_word() && value.ty != expected {
                    state.types.insert(var, (value.ty.clone(), false));
                }
                self.vars[var.0].used = true;
                out.push(Stmt::Set { var, value });
            }
            Target::Let(name, ty) => {
                let declared = match ty.map(|ty| self.checker.resolve_type(ty)).transpose() {
                    Ok(declared) => declared,
                    Err(error) => return self.error(error),
                };
                let Some((value, source)) = self.expr(value, declared.as_ref(), state) else {
                    return;
                };
                if let Some(declared) = &declared {
                    self.expect_type(&value, declared);
                }
                let ty = declared.unwrap_or_else(|| value.ty.clone());
                let var = self.new_var(&name.name, ty, VarKind::Local, name.span);
                self.vars[var.0].used = true;
                state.hold(var, source.held(&value.ty));
                self.declare(&name.name, var);
                out.push(Stmt::Set { var, value });
            }
        }
    }

    /// `let name = move place;`: the word leaves the place, null stays.
    fn take_out(
        &mut self,
        name: &ast::Ident,
        place: &ast::Expr,
        state: &mut State,
        out: &mut Block,
    ) {
        let Some((place, is_const)) = self.expr_place(place, state) else {
            return;
        };
        if is_const || !place.ty.is_word() {
            return self.error(
                Diagnostic::new(
                    "only a word in memory that can change is moved out of it",
                    place.span,
                )
                .label("stays where it is"),
            );
        }
        let span = place.span;
        let var = self.new_var(&name.name, Type::NULLABLE, VarKind::Local, name.span);
        self.vars[var.0].used = true;
        state.hold(var, Held::Owned);
        self.declare(&name.name, var);
        let null = Expr {
            ty: Type::NULLABLE,
            kind: ExprKind::Constant(Constant::Null),
            span,
        };
        out.push(Stmt::Replace {
            place,
            value: null,
            old: var,
        });
        self.effect(span, "memory is written".to_owned(), false, state);
    }

    /// Whether a variable may be assigned here.
    fn assignable(&mut self, var: VarId, span: Span, state: &State) -> bool {
        let name = self.vars[var.0].name.clone();
        match (&self.vars[var.0].kind, state.held(var)) {
            (VarKind::Input(_) | VarKind::Cache(_), _) => {
                self.error(
                    Diagnostic::new(format!("`{name}` is an input"), span)
                        .label("inputs are not assigned")
                        .help("name the output differently, or bind a new name with `let`"),
                );
                false
            }
            (_, Held::Owned) => {
                self.error(
                    Diagnostic::new(
                        format!("`{name}` already holds a value, which would be lost"),
                        span,
                    )
                    .label("assigned again"),
                );
                false
            }
            _ => true,
        }
    }

    /// The variable a call's or checked operation's result goes to.
    fn target_var(
        &mut self,
        target: &Target<'_>,
        inferred: Option<&Type>,
        state: &State,
    ) -> Option<VarId> {
        match target {
            Target::Var(var, at) => self.assignable(*var, *at, state).then_some(*var),
            Target::Let(name, ty) => {
                let ty = match ty.map(|ty| self.checker.resolve_type(ty)).transpose() {
                    Ok(declared) => declared.or_else(|| inferred.cloned())?,
                    Err(error) => {
                        self.error(error);
                        return None;
                    }
                };
                Some(self.new_var(&name.name, ty, VarKind::Local, name.span))
            }
            Target::Place(_) => None,
        }
    }

    /// A `let`'s name is known only after its value.
    fn enter_scope(&mut self, target: &Target<'_>, var: VarId) {
        if let Target::Let(name, _) = target {
            self.declare(&name.name, var);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn checked(
        &mut self,
        op: Arithmetic,
        target: Target<'_>,
        args: &[ast::Expr],
        otherwise: Option<&ast::Block>,
        span: Span,
        state: &mut State,
        out: &mut Block,
    ) {
        let Some(otherwise) = otherwise else {
            return self.error(
                Diagnostic::new(
                    "checked arithmetic needs to know what to do on overflow",
                    span,
                )
                .label("may overflow")
                .help("end it with `else exit;` or `else { ... }`"),
            );
        };
        let [left, right] = args else {
            return self.error(
                Diagnostic::new("checked arithmetic takes two operands", span).label("here"),
            );
        };
        let Some((left, _)) = self.expr(left, None, state) else {
            return;
        };
        let Some((right, _)) = self.expr(right, Some(&left.ty), state) else {
            return;
        };
        let int = Type::Value {
            class: Class::Int,
            nullable: false,
        };
        if left.ty != right.ty || !(left.ty == int || left.ty == Type::Scalar(Scalar::I64)) {
            return self.error(
                Diagnostic::new(
                    "checked arithmetic works on two Ints or two i64s",
                    left.span.to(right.span),
                )
                .label(format!(
                    "{} and {}",
                    self.show(&left.ty),
                    self.show(&right.ty)
                )),
            );
        }
        let ty = left.ty.clone();
        if matches!(target, Target::Place(_)) {
            return self.error(
                Diagnostic::new("bind the result to a name first", span).label("a place in memory"),
            );
        }
        let Some(var) = self.target_var(&target, Some(&ty), state) else {
            return;
        };
        if let Target::Var(_, at) = target {
            self.expect_result(&ty, var, at);
        }
        let mut failing = state.clone();
        let mut statements = Vec::new();
        self.block(otherwise, &mut failing, &mut statements);
        state.hold(var, Held::Plain);
        if ty.is_word() {
            state.types.insert(var, (ty, false));
        }
        self.vars[var.0].used = true;
        self.enter_scope(&target, var);
        *state = self.join((state.clone(), &mut Vec::new()), (failing, &mut statements));
        out.push(Stmt::Checked {
            var,
            op,
            left,
            right,
            otherwise: statements,
        });
    }

    /// Calls a runtime function as a statement. True when there is a result to go on with.
    pub(super) fn call(
        &mut self,
        id: FunctionId,
        name: &ast::Ident,
        args: &[ast::Expr],
        result: Option<VarId>,
        state: &mut State,
        out: &mut Block,
    ) -> bool {
        let function = &self.checker.model.functions[id.0];
        let Some((lowered, filled)) = self.arguments(id, name, args, state) else {
            return false;
        };
        let effects = function.effects;
        if (effects.raises || effects.escapes || effects.blocks) && !state.synced {
            out.push(Stmt::Sync);
            state.synced = true;
        }
        let failure = effects.raises.then(|| self.failure(state));
        let never = function.returns == Returns::Never;
        let mut result = result;
        if result.is_none()
            && let Returns::Value(ty) | Returns::OrNull(ty) = &function.returns
            && needs_close(ty)
        {
            let ty = self.result_type(id, name).unwrap_or(Type::ANY);
            result = Some(self.new_var("unused", ty, VarKind::Local, name.span));
        }
        if effects.writes || effects.escapes || effects.blocks {
            self.effect(
                name.span,
                format!("`{}` is called", name.name),
                effects.escapes,
                state,
            );
        }
        if let Some(var) = result {
            self.vars[var.0].used = true;
            let held = if needs_close(&self.vars[var.0].ty) {
                Held::Owned
            } else {
                Held::Plain
            };
            state.hold(var, held);
        }
        for var in filled {
            state.hold(var, Held::Owned);
        }
        if never {
            out.push(Stmt::Call {
                function: id,
                args: lowered,
                result: None,
                failure: None,
            });
            out.push(Stmt::Unwind(failure.unwrap_or_default()));
            state.live = false;
            return false;
        }
        out.push(Stmt::Call {
            function: id,
            args: lowered,
            result,
            failure,
        });
        true
    }

    /// Notes a visible effect: facts that rest on memory end.
    fn effect(&mut self, span: Span, what: String, escapes: bool, state: &mut State) {
        if state.effect.is_none() {
            state.effect = Some((span, what));
        }
        state.types.retain(|_, (_, volatile)| !*volatile);
        if escapes {
            for held in &mut state.held {
                if *held == (Held::Borrowed { stable: false }) {
                    *held = Held::Stale(span);
                }
            }
        }
    }

    /// Stores into a place in memory. `words`: the value was made safe to keep already.
    fn store(
        &mut self,
        place: &ast::Expr,
        value: Expr,
        _safe: bool,
        state: &mut State,
        out: &mut Block,
    ) {
        if let Some(pure) = self.pure {
            self.error(
                Diagnostic::new("a pure op writes memory", place.span)
                    .label("written here")
                    .related(pure, "declared pure here"),
            );
        }
        if let Some(var) = self.output_slot(place) {
            // A fresh slot: nothing to close.
            let Some((place, _)) = self.expr_place(place, state) else {
                return;
            };
            state.hold(var, Held::Owned);
            out.push(Stmt::Store { place, value });
            return;
        }
        let Some((lowered, is_const)) = self.expr_place(place, state) else {
            return;
        };
        if is_const {
            self.error(
                Diagnostic::new("this field never changes", place.span).label("declared `const`"),
            );
        }
        if lowered.ty.is_word() {
            let old = self.new_var(
                "old",
                Type::Value {
                    class: Class::Any,
                    nullable: true,
                },
                VarKind::Local,
                place.span,
            );
            self.vars[old.0].used = true;
            out.push(Stmt::Replace {
                place: lowered,
                value,
                old,
            });
            state.hold(old, Held::Owned);
            self.replaced.push(old);
        } else {
            out.push(Stmt::Store {
                place: lowered,
                value,
            });
        }
        self.effect(place.span, "memory is written".to_owned(), false, state);
    }

    /// `items[i]` where `items` is an array output.
    fn output_slot(&mut self, place: &ast::Expr) -> Option<VarId> {
        let ast::ExprKind::Index { base, .. } = &place.kind else {
            return None;
        };
        let ast::ExprKind::Name(name) = &base.kind else {
            return None;
        };
        let var = self.lookup(name)?;
        matches!(self.vars[var.0].kind, VarKind::Output(Some(_))).then_some(var)
    }

    /// Adds what a condition tells about variables.
    pub(super) fn assume(&self, facts: &[(VarId, Fact)], state: &mut State) {
        for (var, fact) in facts {
            match (fact, self.type_of(*var, state)) {
                (Fact::Class(class), Type::Value { .. }) => {
                    state.types.insert(
                        *var,
                        (
                            Type::Value {
                                class: *class,
                                nullable: false,
                            },
                            false,
                        ),
                    );
                    if *class == Class::Int && state.held(*var) == Held::Owned {
                        state.hold(*var, Held::Plain);
                    }
                }
                (Fact::NotNull, Type::Value { class, .. }) => {
                    state.types.insert(
                        *var,
                        (
                            Type::Value {
                                class,
                                nullable: false,
                            },
                            false,
                        ),
                    );
                }
                (Fact::Null, Type::Value { .. }) if state.held(*var) == Held::Owned => {
                    // There is nothing to close in it.
                    state.hold(*var, Held::Plain);
                }
                _ => {}
            }
        }
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

/// What a condition says of a variable.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact {
    Class(Class),
    Null,
    NotNull,
}

/// What holds when `condition` is `truth`.
pub(super) fn facts(condition: &Expr, truth: bool) -> Vec<(VarId, Fact)> {
    match &condition.kind {
        ExprKind::Not(inner) => facts(inner, !truth),
        ExprKind::Binary {
            op: BinaryOp::And,
            left,
            right,
        } if truth => [facts(left, true), facts(right, true)].concat(),
        ExprKind::Binary {
            op: BinaryOp::Or,
            left,
            right,
        } if !truth => [facts(left, false), facts(right, false)].concat(),
        ExprKind::Intrinsic(intrinsic, args) => match (intrinsic, &args[0].kind, truth) {
            (Intrinsic::IsInt, ExprKind::Var(var), true) => vec![(*var, Fact::Class(Class::Int))],
            (Intrinsic::IsFloat, ExprKind::Var(var), true) => {
                vec![(*var, Fact::Class(Class::Float))]
            }
            (Intrinsic::IsNull, ExprKind::Var(var), true) => vec![(*var, Fact::Null)],
            (Intrinsic::IsNull, ExprKind::Var(var), false) => vec![(*var, Fact::NotNull)],
            _ => Vec::new(),
        },
        _ => Vec::new(),
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

fn checked(name: &str) -> Option<Arithmetic> {
    match name {
        "checked_add" => Some(Arithmetic::Add),
        "checked_sub" => Some(Arithmetic::Sub),
        "checked_mul" => Some(Arithmetic::Mul),
        _ => None,
    }
}

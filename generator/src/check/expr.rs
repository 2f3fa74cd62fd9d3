//! Expressions: names resolved, types known, and where each word comes from.

use super::body::{Held, Lower, State, needs_close};
use super::facts::facts;
use super::unknown;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic, closest};
use crate::model::*;
use crate::span::Span;

pub(super) const INT: Type = Type::Value {
    class: Class::Int,
    nullable: false,
};
pub(super) const FLOAT: Type = Type::Value {
    class: Class::Float,
    nullable: false,
};
pub(super) const BOOL_OBJECT: Type = Type::Value {
    class: Class::Bool,
    nullable: false,
};
pub(super) const BOOL: Type = Type::Scalar(Scalar::Bool);
pub(super) const I64: Type = Type::Scalar(Scalar::I64);
pub(super) const U32: Type = Type::Scalar(Scalar::U32);
pub(super) const F64: Type = Type::Scalar(Scalar::F64);

/// Where an expression's value comes from. `unowned`: its word may be a borrowed reference to a mortal object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// Not a word, or a word that is never counted.
    Plain,
    Owned {
        unowned: bool,
    },
    Borrowed {
        unowned: bool,
        stable: bool,
    },
}

impl Source {
    /// What a variable initialised with it holds.
    pub(super) fn held(self, ty: &Type) -> Held {
        match self {
            Source::Owned { .. } if needs_close(ty) => Held::Owned,
            Source::Borrowed { stable, .. } if needs_close(ty) => Held::Borrowed { stable },
            _ => Held::Plain,
        }
    }
}

impl Lower<'_, '_> {
    /// An expression with its source. `expected` gives literals their type; the caller checks the result's type.
    pub(super) fn expr(
        &mut self,
        expr: &ast::Expr,
        expected: Option<&Type>,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        use ast::ExprKind as K;
        let span = expr.span;
        let plain = |ty: Type, kind: ExprKind| Some((Expr { ty, kind, span }, Source::Plain));
        match &expr.kind {
            K::Integer(value) => {
                let ty = match expected {
                    Some(Type::Scalar(scalar)) if !matches!(scalar, Scalar::F64 | Scalar::Bool) => {
                        Type::Scalar(*scalar)
                    }
                    Some(Type::Value { .. }) => INT,
                    _ => I64,
                };
                self.check_range(*value, &ty, span);
                plain(ty, ExprKind::Integer(*value))
            }
            K::Float(value) => plain(F64, ExprKind::Float(value.to_bits())),
            K::Bool(value) => plain(BOOL, ExprKind::Bool(*value)),
            K::Name(name) => self.name(name, span, state),
            K::Move(name) => self.moved(name, span, state),
            K::Take(_) => {
                self.error(
                    Diagnostic::new(
                        Code::Moved,
                        "a word is moved out of memory into a name first",
                        span,
                    )
                    .label("moved here")
                    .help("write `let name = move ...;`"),
                );
                None
            }
            K::Bound(inner) => {
                let (mut value, source) = self.expr(inner, expected, state)?;
                match &mut value.ty {
                    Type::Value { nullable, .. } => *nullable = false,
                    other => {
                        let shown = self.show(&other.clone());
                        self.error(
                            Diagnostic::new(
                                Code::Types,
                                "only words can be promised not to be null",
                                span,
                            )
                            .label(format!("is {shown}")),
                        );
                        return None;
                    }
                }
                Some((value, source))
            }
            K::Place { .. } | K::Member { .. } | K::Index { .. } => {
                if let Some(value) = self.enum_value(expr) {
                    return plain(U32, ExprKind::Integer(i64::from(value?)));
                }
                let (place, is_const) = self.expr_place(expr, state)?;
                self.check_pure_read(&place, is_const);
                let source = if !place.ty.is_word() {
                    Source::Plain
                } else {
                    match &place.kind {
                        ExprKind::Local(_) | ExprKind::Const(_) | ExprKind::Name(_) => {
                            Source::Borrowed {
                                unowned: false,
                                stable: true,
                            }
                        }
                        ExprKind::Index { base, .. } if base.ty == Type::Slots => {
                            Source::Borrowed {
                                unowned: true,
                                stable: true,
                            }
                        }
                        _ => Source::Borrowed {
                            unowned: false,
                            stable: is_const,
                        },
                    }
                };
                Some((place, source))
            }
            K::Not(inner) => {
                let (inner, _) = self.expr(inner, Some(&BOOL), state)?;
                self.expect_type(&inner, &BOOL);
                plain(BOOL, ExprKind::Not(Box::new(inner)))
            }
            K::Negate(inner) => {
                if let K::Integer(value) = inner.kind {
                    let negative = ast::Expr {
                        kind: K::Integer(value.wrapping_neg()),
                        span,
                    };
                    return self.expr(&negative, expected, state);
                }
                let (inner, _) = self.expr(inner, expected, state)?;
                if !matches!(inner.ty, Type::Scalar(scalar) if scalar != Scalar::Bool) {
                    self.mismatch(&inner, "a number");
                    return None;
                }
                plain(inner.ty.clone(), ExprKind::Negate(Box::new(inner)))
            }
            K::Binary { op, left, right } => self.binary(op, left, right, span, state),
            K::Cast { value, ty } => {
                let ty = match self.checker.resolve_type(ty) {
                    Ok(ty) => ty,
                    Err(error) => {
                        self.error(error);
                        return None;
                    }
                };
                let (value, source) = self.expr(value, None, state)?;
                if value.ty.is_word() && ty.is_word() {
                    // A promise about a word's class.
                    return Some((Expr { ty, ..value }, source));
                }
                let fits = match (&value.ty, &ty) {
                    (Type::Scalar(from), Type::Scalar(to)) => {
                        !matches!(from, Scalar::F64) && !matches!(to, Scalar::F64 | Scalar::Bool)
                    }
                    (Type::Pointer(_), Type::Pointer(_)) => true,
                    _ => false,
                };
                if !fits {
                    let message = format!(
                        "{} can't become {} with `as`",
                        self.show(&value.ty),
                        self.show(&ty)
                    );
                    self.error(
                        Diagnostic::new(Code::Types, message, span)
                            .label("only integers, and pointers")
                            .help("see `as_i64`, `as_int`, `as_f64`, `to_f64`"),
                    );
                    return None;
                }
                plain(ty, ExprKind::Cast(Box::new(value)))
            }
            K::Call { function, args } => self.call_expr(function, args, span, state),
        }
    }

    fn name(&mut self, name: &str, span: Span, state: &mut State) -> Option<(Expr, Source)> {
        let plain = |ty: Type, kind: ExprKind| Some((Expr { ty, kind, span }, Source::Plain));
        let Some(var) = self.lookup(name) else {
            let layout = |name| {
                self.checker
                    .layouts
                    .get(name)
                    .map(|id| Type::Pointer(Box::new(Type::Layout(*id))))
            };
            if let Some(&id) = self.checker.statics.get(name) {
                let found = self.checker.model.statics.get(id.0)?;
                let ty = Type::Pointer(Box::new(Type::Layout(found.layout)));
                return plain(ty, ExprKind::Static(id));
            }
            return match name {
                "null" => plain(Type::NULLABLE, ExprKind::Constant(Constant::Null)),
                "None" => plain(Type::ANY, ExprKind::Constant(Constant::None)),
                "True" => plain(BOOL_OBJECT, ExprKind::Constant(Constant::True)),
                "False" => plain(BOOL_OBJECT, ExprKind::Constant(Constant::False)),
                "oparg" => plain(U32, ExprKind::Operand),
                "next_oparg" => plain(U32, ExprKind::NextOperand(self.units)),
                "thread" if layout("Thread").is_some() => {
                    plain(layout("Thread")?, ExprKind::Thread)
                }
                "frame" if layout("Frame").is_some() => plain(layout("Frame")?, ExprKind::Frame),
                _ => {
                    self.unknown_variable(name, span);
                    None
                }
            };
        };
        self.vars[var.0].used = true;
        let ty = self.type_of(var, state);
        let is_input = matches!(self.vars[var.0].kind, VarKind::Input(_));
        let source = match state.held(var) {
            Held::Plain => Source::Plain,
            Held::Owned if ty.is_word() => Source::Borrowed {
                unowned: is_input,
                stable: true,
            },
            Held::Owned => Source::Plain,
            Held::Borrowed { stable } => Source::Borrowed {
                unowned: true,
                stable,
            },
            Held::Gone(at) => {
                self.error(
                    Diagnostic::new(Code::Moved, format!("`{name}` was moved already"), span)
                        .label("used again")
                        .related(at, "moved here"),
                );
                return None;
            }
            Held::Stale(at) => {
                self.error(
                    Diagnostic::new(
                        Code::Stale,
                        format!("what `{name}` borrows may be gone"),
                        span,
                    )
                    .label("used after Python code may have run")
                    .related(at, "which this may do")
                    .help("read it again, or pass it on before"),
                );
                return None;
            }
            Held::Unset if self.vars[var.0].ty == Type::Slots => Source::Plain,
            Held::Unset => {
                self.error(
                    Diagnostic::new(
                        Code::Unassigned,
                        format!("`{name}` is not assigned on every path to here"),
                        span,
                    )
                    .label("read here"),
                );
                return None;
            }
        };
        Some((
            Expr {
                ty,
                kind: ExprKind::Var(var),
                span,
            },
            source,
        ))
    }

    fn moved(
        &mut self,
        name: &ast::Ident,
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        let (value, source) = self.name(&name.name, span, state)?;
        let ExprKind::Var(var) = value.kind else {
            self.error(
                Diagnostic::new(Code::Moved, "only a variable can be moved", span)
                    .label("not a variable"),
            );
            return None;
        };
        match state.held(var) {
            Held::Owned => {
                state.hold(var, Held::Gone(span));
                let unowned = matches!(self.vars[var.0].kind, VarKind::Input(_));
                Some((
                    value,
                    Source::Owned {
                        unowned: unowned && needs_close(&self.vars[var.0].ty),
                    },
                ))
            }
            Held::Borrowed { .. } => {
                self.error(
                    Diagnostic::new(Code::Moved, format!("`{}` is borrowed", name.name), span)
                        .label("can't be moved")
                        .help("leave `move` out: a new reference is made where one is needed"),
                );
                None
            }
            _ => Some((value, source)),
        }
    }

    /// `BinaryOp.ADD`. `Some(None)` after an error.
    fn enum_value(&mut self, expr: &ast::Expr) -> Option<Option<u32>> {
        let ast::ExprKind::Member { base, field } = &expr.kind else {
            return None;
        };
        let ast::ExprKind::Name(name) = &base.kind else {
            return None;
        };
        if self.lookup(name).is_some() {
            return None;
        }
        let id = *self.checker.enums.get(name.as_str())?;
        let variants = &self.checker.model.enums[id.0].variants;
        let found = variants
            .iter()
            .find(|variant| variant.name == field.name)
            .map(|variant| variant.value);
        if found.is_none() {
            let known = variants.iter().map(|variant| variant.name.as_str());
            let error = unknown(&format!("`{name}`"), &field.name, field.span, known);
            self.error(error);
        }
        Some(found)
    }

    /// What a pure op reads never changes: its inputs, constants, and what is `const` in them.
    fn check_pure_read(&mut self, place: &Expr, is_const: bool) {
        let fixed = match &place.kind {
            ExprKind::Index { base, .. } => match &base.kind {
                ExprKind::Field { layout, field, .. } => {
                    let field = &self.checker.model.layouts[layout.0].fields[*field];
                    field.is_const && matches!(field.ty, Type::Array(..))
                }
                _ => base.ty == Type::Slots,
            },
            _ => is_const,
        };
        if let (Some(pure), false) = (self.pure, fixed || self.is_guard) {
            self.error(
                Diagnostic::new(Code::Impure, "a pure op reads what may change", place.span)
                    .label("not the same at all times")
                    .related(pure, "declared pure here")
                    .help("drop `pure` from the op, or declare the field `const` if it is"),
            );
        }
    }

    /// The type of a place that is stored to.
    pub(super) fn place_type(&mut self, place: &ast::Expr, state: &mut State) -> Option<Type> {
        self.expr_place(place, state).map(|(place, _)| place.ty)
    }

    /// A place in memory, and whether it never changes.
    pub(super) fn expr_place(
        &mut self,
        place: &ast::Expr,
        state: &mut State,
    ) -> Option<(Expr, bool)> {
        let span = place.span;
        match &place.kind {
            ast::ExprKind::Place { place, index } => {
                let (index, _) = self.expr(index, Some(&U32), state)?;
                self.expect_type(&index, &U32);
                let index = Box::new(index);
                let (ty, kind) = match place {
                    ast::Place::Local => (Type::NULLABLE, ExprKind::Local(index)),
                    ast::Place::Const => (Type::ANY, ExprKind::Const(index)),
                    ast::Place::Name => (Type::ANY, ExprKind::Name(index)),
                };
                Some((Expr { ty, kind, span }, *place != ast::Place::Local))
            }
            ast::ExprKind::Member { base, field } => {
                let (base, _) = self.expr(base, None, state)?;
                self.field(base, field, span)
            }
            ast::ExprKind::Index { base, index } => {
                let (base, _) = self.expr(base, None, state)?;
                let (index, _) = self.expr(index, Some(&U32), state)?;
                let element = match &base.ty {
                    Type::Pointer(element) | Type::Array(element, _) => (**element).clone(),
                    Type::Slots => Type::NULLABLE,
                    _ => {
                        self.mismatch(&base, "a pointer or an array");
                        return None;
                    }
                };
                let integer = match &index.ty {
                    Type::Scalar(scalar) => !matches!(scalar, Scalar::F64 | Scalar::Bool),
                    ty => *ty == INT,
                };
                if !integer {
                    self.mismatch(&index, "an integer");
                    return None;
                }
                let kind = ExprKind::Index {
                    base: Box::new(base),
                    index: Box::new(index),
                };
                Some((
                    Expr {
                        ty: element,
                        kind,
                        span,
                    },
                    false,
                ))
            }
            _ => {
                self.error(
                    Diagnostic::new(
                        Code::Place,
                        "this is not a place that can be assigned",
                        span,
                    )
                    .label("a variable, `local[i]`, a field or an element"),
                );
                None
            }
        }
    }

    fn field(&mut self, base: Expr, field: &ast::Ident, span: Span) -> Option<(Expr, bool)> {
        let layout = match &base.ty {
            Type::Value {
                class: Class::Object(layout),
                nullable: false,
            }
            | Type::Layout(layout) => *layout,
            Type::Pointer(to) => match **to {
                Type::Layout(layout) => layout,
                _ => return self.no_fields(&base),
            },
            Type::Value {
                class: Class::Object(_),
                nullable: true,
            } => {
                self.error(
                    Diagnostic::new(Code::MaybeNull, "this may be null", base.span)
                        .label("its fields can't be read")
                        .help("test it with `is_null` first, or promise with `!` that it isn't"),
                );
                return None;
            }
            _ => return self.no_fields(&base),
        };
        let mut base = base;
        let mut current = layout;
        loop {
            let known = &self.checker.model.layouts[current.0];
            if let Some(index) = known
                .fields
                .iter()
                .position(|candidate| candidate.name == field.name)
            {
                let found = &known.fields[index];
                let kind = ExprKind::Field {
                    base: Box::new(base),
                    layout: current,
                    field: index,
                };
                return Some((
                    Expr {
                        ty: found.ty.clone(),
                        kind,
                        span,
                    },
                    found.is_const,
                ));
            }
            let Some(parent) = known.parent else { break };
            let kind = ExprKind::Field {
                base: Box::new(base),
                layout: current,
                field: 0,
            };
            base = Expr {
                ty: Type::Layout(parent),
                kind,
                span,
            };
            current = parent;
        }
        let known = &self.checker.model.layouts[layout.0];
        let names: Vec<&str> = known
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        let error = Diagnostic::new(
            Code::Unknown,
            format!("`{}` has no field `{}`", known.name, field.name),
            field.span,
        )
        .label("unknown")
        .related(known.span, "declared here");
        let error = match closest(&field.name, names) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error,
        };
        self.error(error);
        None
    }

    fn no_fields(&mut self, base: &Expr) -> Option<(Expr, bool)> {
        self.mismatch(base, "an object or a pointer to a structure");
        None
    }

    /// A condition: a `bool` expression.
    pub(super) fn condition(&mut self, condition: &ast::Expr, state: &mut State) -> Option<Expr> {
        let (condition, _) = self.expr(condition, Some(&BOOL), state)?;
        self.expect_type(&condition, &BOOL).then_some(condition)
    }

    fn binary(
        &mut self,
        op: &str,
        left: &ast::Expr,
        right: &ast::Expr,
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        let op = match op {
            "<" => BinaryOp::Lt,
            "<=" => BinaryOp::Le,
            "==" => BinaryOp::Eq,
            "!=" => BinaryOp::Ne,
            ">" => BinaryOp::Gt,
            ">=" => BinaryOp::Ge,
            "&&" => BinaryOp::And,
            "||" => BinaryOp::Or,
            "&" => BinaryOp::BitAnd,
            "|" => BinaryOp::BitOr,
            "^" => BinaryOp::BitXor,
            "+" => BinaryOp::Add,
            "-" => BinaryOp::Sub,
            "*" => BinaryOp::Mul,
            "/" => BinaryOp::Div,
            other => {
                self.error(
                    Diagnostic::new(
                        Code::Unknown,
                        format!("there is no operator `{other}`"),
                        span,
                    )
                    .label("unknown")
                    .help("shifts are `shift_left` and `shift_right`"),
                );
                return None;
            }
        };
        // A literal takes the type of the other side.
        let literal = matches!(left.kind, ast::ExprKind::Integer(_));
        let (left, right) = if literal {
            let (right, _) = self.expr(right, None, state)?;
            let (left, _) = self.expr(left, Some(&right.ty), state)?;
            (left, right)
        } else {
            let (left, _) = self.expr(left, None, state)?;
            // What the left side tests holds on the right of `&&`; its negation on the right of `||`.
            let mut knowing = state.clone();
            match op {
                BinaryOp::And => self.assume(&facts(&left, true), &mut knowing),
                BinaryOp::Or => self.assume(&facts(&left, false), &mut knowing),
                _ => {}
            }
            let (right, _) = self.expr(right, Some(&left.ty), &mut knowing)?;
            (left, right)
        };
        if left.ty != right.ty {
            let (left_type, right_type) = (self.show(&left.ty), self.show(&right.ty));
            self.error(
                Diagnostic::new(Code::Types, "the two sides have different types", span)
                    .label(format!("{left_type} and {right_type}")),
            );
            return None;
        }
        let integer = matches!(left.ty, Type::Scalar(scalar) if !matches!(scalar, Scalar::F64 | Scalar::Bool));
        let allowed = match op {
            BinaryOp::And | BinaryOp::Or => left.ty == BOOL,
            BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                integer || left.ty == INT || left.ty == F64
            }
            BinaryOp::Eq | BinaryOp::Ne => {
                matches!(left.ty, Type::Scalar(_) | Type::Pointer(_)) || left.ty == INT
            }
            BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => {
                integer || left.ty == BOOL || left.ty == INT
            }
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul => left.ty == F64 || left.ty == U32,
            BinaryOp::Div => left.ty == F64,
        };
        if !allowed {
            let ty = self.show(&left.ty);
            let error = Diagnostic::new(
                Code::Types,
                format!("this operator does not work on {ty}"),
                span,
            )
            .label(ty);
            let error = match op {
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul => {
                    error.help("integer arithmetic says what overflow does: `wrapping_add`, `checked_add`, ...")
                }
                BinaryOp::Eq | BinaryOp::Ne => error.help("words are compared with `same(a, b)`"),
                _ => error,
            };
            self.error(error);
            return None;
        }
        let ty = match op {
            BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => left.ty.clone(),
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => left.ty.clone(),
            _ => BOOL,
        };
        let kind = ExprKind::Binary {
            op,
            left: Box::new(left),
            right: Box::new(right),
        };
        Some((Expr { ty, kind, span }, Source::Plain))
    }

    fn call_expr(
        &mut self,
        function: &ast::Ident,
        args: &[ast::Expr],
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        if let Some(&id) = self.checker.functions.get(function.name.as_str()) {
            let declared = &self.checker.model.functions[id.0];
            if declared.effects.raises || declared.effects.escapes || declared.effects.writes {
                self.error(
                    Diagnostic::new(
                        Code::Effects,
                        format!("`{}` has effects", function.name),
                        function.span,
                    )
                    .label("called inside an expression")
                    .help("bind it first: `let result = ...;`"),
                );
                return None;
            }
            let ty = self.result_type(id, function)?;
            let (args, _) = self.arguments(id, function, args, state)?;
            let source = if ty.is_word() {
                Source::Owned { unowned: false }
            } else {
                Source::Plain
            };
            return Some((
                Expr {
                    ty,
                    kind: ExprKind::Call(id, args),
                    span,
                },
                source,
            ));
        }
        let Some(intrinsic) = Intrinsic::ALL
            .iter()
            .copied()
            .find(|intrinsic| intrinsic.name() == function.name)
        else {
            self.unknown_function(function);
            return None;
        };
        self.intrinsic(intrinsic, args, span, state)
    }
}

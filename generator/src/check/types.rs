//! Types: which stands for which, and how they are written.

use super::body::Lower;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

/// Small integers have 62 bits.
const INT_MIN: i64 = -(1 << 61);
const INT_MAX: i64 = (1 << 61) - 1;

impl Lower<'_, '_> {
    pub(super) fn is_subtype(&self, ty: &Type, of: &Type) -> bool {
        match (ty, of) {
            (
                Type::Value { class, nullable },
                Type::Value {
                    class: wide,
                    nullable: may_be_null,
                },
            ) => (!nullable || *may_be_null) && self.is_subclass(*class, *wide),
            (Type::Slots, Type::Pointer(to)) => to.is_word(),
            (Type::Pointer(from), Type::Pointer(to)) => match (&**from, &**to) {
                (Type::Layout(from), Type::Layout(to)) => {
                    self.is_subclass(Class::Object(*from), Class::Object(*to))
                }
                (from, to) => from == to || (from.is_word() && to.is_word()),
            },
            (a, b) => a == b,
        }
    }

    fn is_subclass(&self, class: Class, wide: Class) -> bool {
        match (class, wide) {
            (_, Class::Any) => true,
            (Class::Object(from), Class::Object(to)) => {
                let mut current = Some(from);
                while let Some(id) = current {
                    if id == to {
                        return true;
                    }
                    current = self.checker.model.layouts[id.0].parent;
                }
                false
            }
            (a, b) => a == b,
        }
    }

    /// Whether the expression has the type, with an error when not.
    pub(super) fn expect_type(&mut self, expr: &Expr, expected: &Type) -> bool {
        let null = matches!(expr.kind, ExprKind::Constant(Constant::Null));
        if self.is_subtype(&expr.ty, expected)
            || (null && matches!(expected, Type::Value { nullable: true, .. }))
        {
            return true;
        }
        let maybe_null = match (&expr.ty, expected) {
            (
                Type::Value {
                    class,
                    nullable: true,
                },
                Type::Value {
                    class: wide,
                    nullable: false,
                },
            ) => self.is_subclass(*class, *wide),
            _ => false,
        };
        if maybe_null {
            self.error(
                Diagnostic::new(Code::MaybeNull, "this may be null", expr.span)
                    .label(format!("{} is wanted", self.show(expected)))
                    .help("test it with `is_null` first, or promise with `!` that it isn't"),
            );
        } else {
            let expected = self.show(expected);
            self.mismatch(expr, &expected);
        }
        false
    }

    /// As [`Self::expect_type`] for a result that goes to a variable.
    pub(super) fn expect_result(&mut self, ty: &Type, var: VarId, span: Span) {
        let expected = self.vars[var.0].ty.clone();
        let value = Expr {
            ty: ty.clone(),
            kind: ExprKind::Var(var),
            span,
        };
        self.expect_type(&value, &expected);
    }

    pub(super) fn mismatch(&mut self, expr: &Expr, expected: &str) {
        let found = self.show(&expr.ty);
        self.error(
            Diagnostic::new(Code::Types, "the types do not fit", expr.span)
                .label(format!("{expected} is wanted, this is {found}")),
        );
    }

    /// A literal is a number of its type. (Those of `u64` are written as the bits of an `i64`.)
    pub(super) fn check_range(&mut self, value: i64, ty: &Type, span: Span) {
        let range = match ty {
            Type::Value { .. } => INT_MIN..=INT_MAX,
            Type::Scalar(Scalar::U8) => 0..=u8::MAX.into(),
            Type::Scalar(Scalar::U16) => 0..=u16::MAX.into(),
            Type::Scalar(Scalar::U32) => 0..=u32::MAX.into(),
            Type::Scalar(Scalar::I32) => i32::MIN.into()..=i32::MAX.into(),
            _ => return,
        };
        if !range.contains(&value) {
            let message = format!("{value} is no number of type {}", self.show(ty));
            self.error(Diagnostic::new(Code::Number, message, span).label(format!(
                "{} to {} are",
                range.start(),
                range.end()
            )));
        }
    }

    /// A type as definitions write it.
    pub(super) fn show(&self, ty: &Type) -> String {
        match ty {
            Type::Value { class, nullable } => {
                let name = match class {
                    Class::Any => "Value",
                    Class::Int => "Int",
                    Class::Float => "Float",
                    Class::Bool => "Bool",
                    Class::Object(id) => &self.checker.model.layouts[id.0].name,
                };
                format!("{name}{}", if *nullable { "?" } else { "" })
            }
            Type::Slots => "slots".to_owned(),
            Type::Scalar(scalar) => format!("{scalar:?}").to_lowercase(),
            Type::Pointer(to) => format!("ptr {}", self.show(to)),
            Type::Layout(id) => self.checker.model.layouts[id.0].name.clone(),
            Type::Array(of, count) => format!("[{}; {count}]", self.show(of)),
        }
    }
}

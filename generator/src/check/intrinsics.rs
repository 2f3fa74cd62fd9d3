//! Intrinsics: what each takes and gives.

use super::body::{Lower, State};
use super::expr::{BOOL, BOOL_OBJECT, F64, FLOAT, I64, INT, Source, U32};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;
use crate::span::Span;

impl Lower<'_, '_> {
    pub(super) fn intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        args: &[ast::Expr],
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        use Intrinsic as I;
        match intrinsic {
            I::FrameRoom | I::NewFrame | I::NewMethodFrame => {
                return self.frame_intrinsic(intrinsic, args, span, state);
            }
            I::CallRoom | I::CallFrame | I::GeneratorFrame => {
                return self.callee_intrinsic(intrinsic, args, span, state);
            }
            _ => {}
        }
        let wanted = match intrinsic {
            I::Same
            | I::WrappingAdd
            | I::WrappingSub
            | I::WrappingMul
            | I::FloorDivide
            | I::FloorModulo
            | I::HighProduct
            | I::ShiftLeft
            | I::ShiftRight => 2,
            _ => 1,
        };
        if args.len() != wanted {
            self.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!("`{}` takes {wanted} arguments", intrinsic.name()),
                    span,
                )
                .label(format!("{} given", args.len()))
                .help(intrinsic.doc().trim()),
            );
            return None;
        }
        let first_expected = match intrinsic {
            I::IsTrue => Some(BOOL_OBJECT),
            I::AsBool => Some(BOOL),
            I::AsI64 => Some(INT),
            I::AsInt | I::FitsInt | I::ToF64 | I::FloorDivide | I::FloorModulo => Some(I64),
            I::Word | I::HighProduct => Some(Type::Scalar(Scalar::U64)),
            I::AsF64 => Some(FLOAT),
            I::BoxFloat => Some(F64),
            I::IsInt | I::IsFloat | I::IsReference | I::ClassOf => Some(Type::ANY),
            I::Same | I::Borrow => Some(Type::NULLABLE),
            _ => None,
        };
        let (first, first_source) = self.expr(&args[0], first_expected.as_ref(), state)?;
        if let Some(expected) = &first_expected
            && !self.expect_type(&first, expected)
        {
            return None;
        }
        let mut lowered = vec![first];
        if wanted == 2 {
            let expected = match intrinsic {
                I::ShiftLeft | I::ShiftRight => U32,
                I::Same => Type::NULLABLE,
                _ => lowered[0].ty.clone(),
            };
            let (second, _) = self.expr(&args[1], Some(&expected), state)?;
            if !self.expect_type(&second, &expected) {
                return None;
            }
            lowered.push(second);
        }
        let first = &lowered[0];
        let ty = match intrinsic {
            I::FrameRoom | I::NewFrame | I::NewMethodFrame => BOOL,
            I::CallRoom | I::CallFrame | I::GeneratorFrame => BOOL,
            I::Word => Type::ANY,
            I::IsInt | I::IsFloat | I::IsReference | I::Same | I::FitsInt | I::IsTrue => BOOL,
            I::IsNull => {
                if !matches!(first.ty, Type::Value { .. } | Type::Pointer(_)) {
                    self.mismatch(&lowered[0].clone(), "a word or a pointer");
                    return None;
                }
                BOOL
            }
            I::ClassOf => {
                let Some(id) = self.checker.layouts.get("Type") else {
                    self.error(
                        Diagnostic::new(Code::Layout, "`class_of` needs the layout `Type`", span)
                            .label("not declared"),
                    );
                    return None;
                };
                Type::Pointer(Box::new(Type::Layout(*id)))
            }
            I::AsBool => BOOL_OBJECT,
            I::AsI64 | I::FloorDivide | I::FloorModulo => I64,
            I::HighProduct => Type::Scalar(Scalar::U64),
            I::AsInt => INT,
            I::AsF64 | I::ToF64 => F64,
            I::BoxFloat => FLOAT,
            I::Borrow => first.ty.clone(),
            I::WrappingAdd | I::WrappingSub | I::WrappingMul => {
                if !matches!(first.ty, Type::Scalar(scalar) if !matches!(scalar, Scalar::F64 | Scalar::Bool))
                {
                    self.mismatch(&lowered[0].clone(), "an integer scalar");
                    return None;
                }
                first.ty.clone()
            }
            I::ShiftLeft | I::ShiftRight => {
                if !matches!(first.ty, Type::Scalar(Scalar::I64 | Scalar::U64)) {
                    self.mismatch(&lowered[0].clone(), "i64 or u64");
                    return None;
                }
                first.ty.clone()
            }
            I::Reference => match &first.ty {
                Type::Pointer(to) => match **to {
                    Type::Layout(id) if self.checker.model.layouts[id.0].is_object => Type::Value {
                        class: Class::Object(id),
                        nullable: false,
                    },
                    _ => {
                        self.mismatch(&lowered[0].clone(), "a pointer to an object");
                        return None;
                    }
                },
                _ => {
                    self.mismatch(&lowered[0].clone(), "a pointer to an object");
                    return None;
                }
            },
            I::Pointer => match &first.ty {
                Type::Value {
                    class: Class::Object(id),
                    nullable: false,
                } => Type::Pointer(Box::new(Type::Layout(*id))),
                _ => {
                    self.mismatch(&lowered[0].clone(), "an object of known class");
                    return None;
                }
            },
        };
        let source = match intrinsic {
            I::BoxFloat => Source::Owned { unowned: false },
            // Borrowed on purpose: a word that needs no close and no count.
            I::Borrow => {
                let _ = first_source;
                Source::Plain
            }
            I::Reference | I::Word => Source::Borrowed {
                unowned: true,
                stable: false,
            },
            _ => Source::Plain,
        };
        Some((
            Expr {
                ty,
                kind: ExprKind::Intrinsic(intrinsic, lowered),
                span,
            },
            source,
        ))
    }

    /// `frame_room(function, first)`, `new_frame(function, first, given, words...)` and
    /// `new_method_frame(function, receiver, rest, given, words...)`.
    fn frame_intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        args: &[ast::Expr],
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        let layout = |name: &str| self.checker.layouts.get(name).copied();
        let (Some(function), Some(frame)) = (layout("Function"), layout("Frame")) else {
            self.error(
                Diagnostic::new(
                    Code::Layout,
                    "frames need the layouts `Function` and `Frame`",
                    span,
                )
                .label("not declared"),
            );
            return None;
        };
        let function = Type::Value {
            class: Class::Object(function),
            nullable: false,
        };
        let makes = intrinsic != Intrinsic::FrameRoom;
        let wanted = match intrinsic {
            Intrinsic::FrameRoom => 2..=2,
            Intrinsic::NewFrame => 3..=6,
            _ => 4..=7,
        };
        if !wanted.contains(&args.len()) {
            self.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!("`{}` takes other arguments", intrinsic.name()),
                    span,
                )
                .label(format!("{} given", args.len()))
                .help(intrinsic.doc().trim()),
            );
            return None;
        }
        let callee = if makes {
            self.owned(&args[0], &function, true, state)?
        } else {
            self.expr(&args[0], Some(&function), state)?.0
        };
        let mut lowered = vec![callee];
        if intrinsic == Intrinsic::NewMethodFrame {
            lowered.push(self.owned(&args[1], &Type::ANY, true, state)?);
        }
        let rest = lowered.len();
        let (first, _) = self.expr(&args[rest], Some(&Type::Slots), state)?;
        if !self.expect_type(&lowered[0], &function) || !self.expect_type(&first, &Type::Slots) {
            return None;
        }
        lowered.push(first);
        if let Some(given) = args.get(rest + 1) {
            let (given, _) = self.expr(given, Some(&U32), state)?;
            self.expect_type(&given, &U32);
            lowered.push(given);
        }
        for word in args.iter().skip(rest + 2) {
            lowered.push(self.owned(word, &Type::ANY, true, state)?);
        }
        let ty = if makes {
            Type::Pointer(Box::new(Type::Layout(frame)))
        } else {
            BOOL
        };
        Some((
            Expr {
                ty,
                kind: ExprKind::Intrinsic(intrinsic, lowered),
                span,
            },
            Source::Plain,
        ))
    }

    /// `call_room(function)`, `call_frame(function, words...)` and `generator_frame(generator, iterated)`.
    fn callee_intrinsic(
        &mut self,
        intrinsic: Intrinsic,
        args: &[ast::Expr],
        span: Span,
        state: &mut State,
    ) -> Option<(Expr, Source)> {
        let layout = |name: &str| self.checker.layouts.get(name).copied();
        let (Some(function), Some(frame), generator) =
            (layout("Function"), layout("Frame"), layout("Generator"))
        else {
            self.error(
                Diagnostic::new(
                    Code::Layout,
                    "frames need the layouts `Function` and `Frame`",
                    span,
                )
                .label("not declared"),
            );
            return None;
        };
        let object = |id| Type::Value {
            class: Class::Object(id),
            nullable: false,
        };
        let fits = match intrinsic {
            Intrinsic::CallRoom => args.len() == 1,
            Intrinsic::CallFrame => (2..=4).contains(&args.len()),
            _ => args.len() == 2 && generator.is_some(),
        };
        if !fits {
            self.error(
                Diagnostic::new(
                    Code::Arguments,
                    format!("`{}` takes other arguments", intrinsic.name()),
                    span,
                )
                .label(format!("{} given", args.len()))
                .help(intrinsic.doc().trim()),
            );
            return None;
        }
        let mut lowered = Vec::new();
        let ty = match intrinsic {
            Intrinsic::CallRoom => {
                let (callee, _) = self.expr(&args[0], Some(&object(function)), state)?;
                self.expect_type(&callee, &object(function));
                lowered.push(callee);
                BOOL
            }
            Intrinsic::CallFrame => {
                lowered.push(self.owned(&args[0], &object(function), true, state)?);
                for word in &args[1..] {
                    lowered.push(self.owned(word, &Type::ANY, true, state)?);
                }
                Type::Pointer(Box::new(Type::Layout(frame)))
            }
            _ => {
                let (callee, _) = self.expr(&args[0], generator.map(object).as_ref(), state)?;
                self.expect_type(&callee, &object(generator?));
                let (iterated, _) = self.expr(&args[1], Some(&BOOL), state)?;
                self.expect_type(&iterated, &BOOL);
                lowered.extend([callee, iterated]);
                Type::Pointer(Box::new(Type::Layout(frame)))
            }
        };
        Some((
            Expr {
                ty,
                kind: ExprKind::Intrinsic(intrinsic, lowered),
                span,
            },
            Source::Plain,
        ))
    }
}

//! Bodies as Rust, for the match loop and the specializers.
//!
//! Printed code stands inside a function with the variables `thread`, `frame`, `ip`, `sp` (raw pointers), `unit` (the running
//! code unit), and `use`s the functions of the engine's `machine` module.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::backend::c_bodies::variables;
use crate::model::*;

/// Prints one body.
pub struct Printer<'a> {
    pub model: &'a Model,
    pub body: &'a Body,
}

/// A Rust identifier, raw where the name is a keyword.
pub fn ident(name: &str) -> Ident {
    syn::parse_str::<Ident>(name).unwrap_or_else(|_| match name {
        "self" | "super" | "crate" | "Self" | "_" => format_ident!("{name}_"),
        _ => Ident::new_raw(name, Span::call_site()),
    })
}

/// A path written as text, `::` in front unless it begins with `core`.
pub fn path(text: &str) -> TokenStream {
    let parsed: syn::Type = syn::parse_str(text).unwrap_or_else(|_| syn::parse_quote!(()));
    quote!(#parsed)
}

/// A number without a suffix.
pub fn number(value: i64) -> TokenStream {
    let literal = Literal::i64_unsuffixed(value.abs());
    if value < 0 {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}

/// A type as Rust writes it.
pub fn ty(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::Value { .. } => quote!(Word),
        Type::Slots => quote!(*mut Word),
        Type::Scalar(scalar) => scalar_type(*scalar),
        Type::Pointer(to) => {
            let to = self::ty(model, to);
            quote!(*mut #to)
        }
        Type::Layout(id) => path(&model[*id].rust_path),
        Type::Array(of, count) => {
            let of = self::ty(model, of);
            quote!([#of; #count])
        }
    }
}

fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::I64 => quote!(i64),
        Scalar::U64 => quote!(u64),
        Scalar::I32 => quote!(i32),
        Scalar::U32 => quote!(u32),
        Scalar::U16 => quote!(u16),
        Scalar::U8 => quote!(u8),
        Scalar::F64 => quote!(f64),
        Scalar::Bool => quote!(bool),
    }
}

fn is_small_int(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Int,
            ..
        }
    )
}

impl<'a> Printer<'a> {
    pub fn var(&self, var: VarId) -> Ident {
        // A prefix keeps the names of definitions apart from the machine's.
        format_ident!("v_{}", self.body[var].name)
    }

    /// A distance in words, as `isize`.
    pub fn offset(&self, offset: &Offset) -> TokenStream {
        let constant = number(i64::from(offset.constant));
        let terms = offset.terms.iter().map(|(sign, term)| {
            let term = self.expr(term);
            if *sign < 0 {
                quote!(- (#term) as isize)
            } else {
                quote!(+ (#term) as isize)
            }
        });
        quote!(#constant #(#terms)*)
    }

    /// Loads what the statements up to the next component read, and declares what they assign.
    pub fn prologue(&self, statements: &[Stmt], caches: &[Cache]) -> TokenStream {
        let mut out = TokenStream::new();
        for var in variables(statements) {
            let name = self.var(var);
            let var = &self.body[var];
            let ty = self::ty(self.model, &var.ty);
            out.extend(match &var.kind {
                VarKind::Input(slot) | VarKind::Output(Some(slot)) => {
                    let offset = self.offset(slot);
                    if var.ty == Type::Slots {
                        quote!(let #name: *mut Word = sp.offset(#offset);)
                    } else {
                        quote!(let #name: Word = *sp.offset(#offset);)
                    }
                }
                VarKind::Cache(index) => {
                    let offset = caches[*index].offset;
                    quote!(let #name: #ty = cache(ip, #offset);)
                }
                VarKind::Output(None) | VarKind::Local => quote!(let mut #name: #ty;),
            });
        }
        out
    }

    pub fn block(&self, block: &[Stmt], flow: &mut dyn Flow) -> TokenStream {
        let mut out = TokenStream::new();
        for (index, statement) in block.iter().enumerate() {
            out.extend(self.statement(statement, &block[index + 1..], flow));
        }
        out
    }

    fn statement(&self, statement: &Stmt, rest: &[Stmt], flow: &mut dyn Flow) -> TokenStream {
        match statement {
            Stmt::Set { var, value } => {
                let (var, value) = (self.var(*var), self.expr(value));
                quote!(#var = #value;)
            }
            Stmt::Checked {
                var,
                op,
                left,
                right,
                otherwise,
            } => self.checked(*var, *op, left, right, otherwise, flow),
            Stmt::Call {
                function,
                args,
                result,
                failure,
            } => self.call(*function, args, *result, failure.as_ref(), flow),
            Stmt::Store { place, value } => {
                let (place, value) = (self.address(place), self.expr(value));
                quote!(*#place = #value;)
            }
            Stmt::Replace { place, value, old } => {
                let (place, value, old) = (self.address(place), self.expr(value), self.var(*old));
                quote!(#old = core::mem::replace(&mut *#place, #value);)
            }
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let condition = self.expr(condition);
                let then = self.block(then, flow);
                if otherwise.is_empty() {
                    quote!(if #condition { #then })
                } else {
                    let otherwise = self.block(otherwise, flow);
                    quote!(if #condition { #then } else { #otherwise })
                }
            }
            Stmt::Repeat { var, count, body } => {
                let (var, count) = (self.var(*var), self.expr(count));
                let body = self.block(body, flow);
                quote!(for counter in 0..#count { #var = counter; #body })
            }
            Stmt::Close { var, escapes } => {
                let var = self.var(*var);
                if *escapes {
                    quote!(close(frame, ip, sp, #var);)
                } else {
                    quote!(#var.close();)
                }
            }
            Stmt::CloseSlots { var, count } => {
                let (var, count) = (self.var(*var), self.expr(count));
                quote!(close_slots(frame, ip, #var, #count);)
            }
            Stmt::Sync => quote!(sync(frame, ip, sp);),
            Stmt::Write { slot, value } => {
                let (offset, value) = (self.offset(slot), self.expr(value));
                quote!(*sp.offset(#offset) = #value;)
            }
            Stmt::SetStack(offset) => {
                let offset = self.offset(offset);
                quote!(sp = sp.offset(#offset);)
            }
            other => flow.statement(self, other, rest),
        }
    }

    fn checked(
        &self,
        var: VarId,
        op: Arithmetic,
        left: &Expr,
        right: &Expr,
        otherwise: &Block,
        flow: &mut dyn Flow,
    ) -> TokenStream {
        let tagged = is_small_int(&left.ty);
        let name = self.var(var);
        let (mut a, mut b) = (self.expr(left), self.expr(right));
        if tagged {
            // The tag of a small integer is 00, so that sums of words are words; of a product one factor loses its shift.
            a = if op == Arithmetic::Mul {
                quote!((#a).int())
            } else {
                quote!((#a).0 as i64)
            };
            b = quote!((#b).0 as i64);
        }
        let method = match op {
            Arithmetic::Add => quote!(checked_add),
            Arithmetic::Sub => quote!(checked_sub),
            Arithmetic::Mul => quote!(checked_mul),
        };
        let value = if tagged {
            quote!(Word(value as u64))
        } else {
            quote!(value)
        };
        let otherwise = self.block(otherwise, flow);
        quote! {
            match (#a).#method(#b) {
                Some(value) => #name = #value,
                None => { #otherwise }
            }
        }
    }

    fn call(
        &self,
        function: FunctionId,
        args: &[Expr],
        result: Option<VarId>,
        failure: Option<&Failure>,
        flow: &mut dyn Flow,
    ) -> TokenStream {
        let call = self.call_text(function, args);
        let result = result.map(|var| self.var(var));
        let Some(failure) = failure else {
            return match result {
                Some(result) => quote!(#result = #call;),
                None => quote!(#call;),
            };
        };
        let failed = match &self.model[function].returns {
            Returns::Value(Type::Value { .. }) => quote!(answer.is_null()),
            Returns::Value(Type::Pointer(_)) => quote!(answer.is_null()),
            Returns::OrNull(_) => quote!(answer.is_null() && raised(thread)),
            _ => quote!(answer < 0),
        };
        let failure = flow.fail(self, failure);
        let keep = result.map(|result| quote!(#result = answer;));
        quote! {
            let answer = #call;
            if #failed { #failure }
            #keep
        }
    }

    fn call_text(&self, function: FunctionId, args: &[Expr]) -> TokenStream {
        let function = path(&self.model[function].rust_path);
        let args = args.iter().map(|arg| self.expr(arg));
        quote!(#function(thread #(, #args)*))
    }

    /// Closes and clears what a failure gives back, before the way to the unwinder.
    pub fn give_back(&self, failure: &Failure) -> TokenStream {
        let close = failure.close.iter().map(|var| {
            let var = self.var(*var);
            quote!(close(frame, ip, sp, #var);)
        });
        let clear = failure.clear.iter().map(|var| {
            let VarKind::Input(slot) = &self.body[*var].kind else {
                return TokenStream::new();
            };
            let offset = self.offset(slot);
            if self.body[*var].ty == Type::Slots {
                // All the words from there to the next input, or to the top.
                let end = self.end_of(*var);
                quote!(clear_slots(sp.offset(#offset), sp.offset(#end));)
            } else {
                quote!(*sp.offset(#offset) = Word::NULL;)
            }
        });
        quote!(#(#clear)* #(#close)*)
    }

    /// Where the array input ends: at the nearest input above it, or at the top.
    fn end_of(&self, array: VarId) -> TokenStream {
        let above = self.body.vars[array.0 + 1..]
            .iter()
            .find_map(|var| match &var.kind {
                VarKind::Input(slot) => Some(slot),
                _ => None,
            });
        match above {
            Some(slot) => self.offset(slot),
            None => quote!(0),
        }
    }

    /// The address of a place.
    fn address(&self, place: &Expr) -> TokenStream {
        match &place.kind {
            ExprKind::Local(index) => {
                let index = self.expr(index);
                quote!(local(frame, #index))
            }
            ExprKind::Field {
                base,
                layout,
                field,
            } => {
                let field = &self.model[*layout].fields[*field];
                let base = self.base(base);
                let offset = field.offset;
                let ty = ty(self.model, &field.ty);
                quote!((#base).byte_add(#offset).cast::<#ty>())
            }
            ExprKind::Index { base, index } => {
                let mut at = self.expr(index);
                if is_small_int(&index.ty) {
                    at = quote!((#at).int());
                }
                let base = match &base.ty {
                    Type::Array(of, _) => {
                        let (address, of) = (self.address(base), ty(self.model, of));
                        quote!((#address).cast::<#of>())
                    }
                    _ => self.expr(base),
                };
                quote!((#base).add((#at) as usize))
            }
            _ => {
                let value = self.expr(place);
                quote!((&raw mut #value))
            }
        }
    }

    /// The address of the structure that a field's base is.
    fn base(&self, base: &Expr) -> TokenStream {
        match &base.ty {
            Type::Value { .. } => {
                let word = self.expr(base);
                quote!((#word).object())
            }
            Type::Layout(_) => self.address(base),
            _ => self.expr(base),
        }
    }

    /// An expression, safe to stand as an operand of any other.
    pub fn expr(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Integer(value) => {
                let value = number(*value);
                match &expr.ty {
                    Type::Scalar(scalar) => {
                        let ty = scalar_type(*scalar);
                        quote!((#value as #ty))
                    }
                    _ => quote!(Word::small(#value)),
                }
            }
            ExprKind::Float(bits) => quote!(f64::from_bits(#bits)),
            ExprKind::Bool(value) => quote!(#value),
            ExprKind::Constant(constant) => match constant {
                Constant::Null => quote!(Word::NULL),
                Constant::None => quote!(none()),
                Constant::True => quote!(boolean(true)),
                Constant::False => quote!(boolean(false)),
            },
            ExprKind::Static(id) => {
                let (path, ty) = (
                    path(&self.model[*id].rust_path),
                    path(&self.model[self.model[*id].layout].rust_path),
                );
                quote!((&raw const #path).cast::<#ty>().cast_mut())
            }
            ExprKind::Var(var) => {
                let var = self.var(*var);
                quote!(#var)
            }
            ExprKind::Operand => quote!((unit >> OPCODE_BITS)),
            ExprKind::NextOperand(units) => quote!((*ip.add(#units) >> OPCODE_BITS)),
            ExprKind::Planted(number) => quote!(mistake(#number)),
            ExprKind::Thread => quote!(thread),
            ExprKind::Frame => quote!(frame),
            ExprKind::Const(index) => {
                let index = self.expr(index);
                quote!(constant(frame, #index))
            }
            ExprKind::Name(index) => {
                let index = self.expr(index);
                quote!(name(frame, #index))
            }
            ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Index { .. } => {
                let address = self.address(expr);
                quote!((*#address))
            }
            ExprKind::Binary { op, left, right } => self.binary(*op, left, right),
            ExprKind::Not(inner) => {
                let inner = self.expr(inner);
                quote!((!#inner))
            }
            ExprKind::Negate(inner) => {
                let value = self.expr(inner);
                if inner.ty == Type::Scalar(Scalar::F64) {
                    quote!((-#value))
                } else {
                    quote!((#value).wrapping_neg())
                }
            }
            ExprKind::Intrinsic(intrinsic, args) => self.intrinsic(*intrinsic, args, &expr.ty),
            ExprKind::Call(function, args) => self.call_text(*function, args),
            ExprKind::Cast(inner) => {
                let (inner, ty) = (self.expr(inner), ty(self.model, &expr.ty));
                quote!((#inner as #ty))
            }
            ExprKind::Dup(inner) => {
                let inner = self.expr(inner);
                quote!((#inner).dup())
            }
            ExprKind::Own(inner) => {
                let inner = self.expr(inner);
                quote!((#inner).own())
            }
        }
    }

    fn binary(&self, op: BinaryOp, left: &Expr, right: &Expr) -> TokenStream {
        let (mut a, mut b) = (self.expr(left), self.expr(right));
        let tagged = is_small_int(&left.ty);
        let wrapping = left.ty == Type::Scalar(Scalar::U32);
        if tagged {
            (a, b) = (quote!((#a.0 as i64)), quote!((#b.0 as i64)));
        }
        match op {
            BinaryOp::Lt => quote!((#a < #b)),
            BinaryOp::Le => quote!((#a <= #b)),
            BinaryOp::Eq => quote!((#a == #b)),
            BinaryOp::Ne => quote!((#a != #b)),
            BinaryOp::Gt => quote!((#a > #b)),
            BinaryOp::Ge => quote!((#a >= #b)),
            BinaryOp::And => quote!((#a && #b)),
            BinaryOp::Or => quote!((#a || #b)),
            BinaryOp::BitAnd if tagged => quote!(Word((#a & #b) as u64)),
            BinaryOp::BitOr if tagged => quote!(Word((#a | #b) as u64)),
            BinaryOp::BitXor if tagged => quote!(Word((#a ^ #b) as u64)),
            BinaryOp::BitAnd => quote!((#a & #b)),
            BinaryOp::BitOr => quote!((#a | #b)),
            BinaryOp::BitXor => quote!((#a ^ #b)),
            BinaryOp::Add if wrapping => quote!((#a).wrapping_add(#b)),
            BinaryOp::Sub if wrapping => quote!((#a).wrapping_sub(#b)),
            BinaryOp::Mul if wrapping => quote!((#a).wrapping_mul(#b)),
            BinaryOp::Add => quote!((#a + #b)),
            BinaryOp::Sub => quote!((#a - #b)),
            BinaryOp::Mul => quote!((#a * #b)),
            BinaryOp::Div => quote!((#a / #b)),
        }
    }

    fn intrinsic(&self, intrinsic: Intrinsic, args: &[Expr], result: &Type) -> TokenStream {
        use Intrinsic as I;
        let arg = |index: usize| self.expr(&args[index]);
        let a = arg(0);
        let b = args.get(1).map(|b| self.expr(b));
        match intrinsic {
            I::IsInt => quote!((#a).is_int()),
            I::IsFloat => quote!(is_float(#a)),
            I::IsReference => quote!(is_reference(#a)),
            I::IsNull => quote!((#a).is_null()),
            I::Same => quote!((#a).is(#b)),
            I::ClassOf => quote!(class_of(#a)),
            I::FrameRoom => quote!(frame_room(thread, frame, #a, #b)),
            I::NewFrame => {
                let given = arg(2);
                let more = args[3..].iter().map(|word| self.expr(word));
                quote!(new_frame(frame, #a, #b, #given, &[#(#more),*]))
            }
            I::NewMethodFrame => {
                let (rest, given) = (arg(2), arg(3));
                let more = args[4..].iter().map(|word| self.expr(word));
                quote!(new_method_frame(frame, #a, #b, #rest, #given, &[#(#more),*]))
            }
            I::CallRoom => quote!(call_room(thread, frame, #a)),
            I::CallFrame => {
                let words = args[1..].iter().map(|word| self.expr(word));
                quote!(call_frame(frame, #a, &[#(#words),*]))
            }
            I::GeneratorFrame => quote!(generator_frame(thread, frame, #a, #b)),
            I::IsTrue => quote!(is_true(#a)),
            I::AsBool => quote!(boolean(#a)),
            I::AsI64 => quote!((#a).int()),
            I::AsInt => quote!(Word::small(#a)),
            I::FitsInt => quote!(Word::from_int(#a).is_some()),
            I::AsF64 => quote!(as_f64(#a)),
            I::BoxFloat => quote!(box_float(#a)),
            I::ToF64 => quote!((#a as f64)),
            I::WrappingAdd => quote!((#a).wrapping_add(#b)),
            I::WrappingSub => quote!((#a).wrapping_sub(#b)),
            I::WrappingMul => quote!((#a).wrapping_mul(#b)),
            I::FloorDivide => quote!(copperplate_core::int::floor_divide(#a, #b)),
            I::FloorModulo => quote!(copperplate_core::int::floor_modulo(#a, #b)),
            I::HighProduct => quote!(copperplate_core::int::high_product(#a, #b)),
            I::ShiftLeft => quote!((#a).wrapping_shl(#b)),
            I::ShiftRight => quote!((#a).wrapping_shr(#b)),
            I::Borrow => quote!(borrow(#a)),
            I::Reference => quote!(Word::unowned((#a).cast())),
            I::Word => quote!(Word(#a)),
            I::Pointer => {
                let ty = ty(self.model, result);
                quote!(((#a).object() as #ty))
            }
        }
    }
}

/// What the printed code does at the borders of a body.
pub trait Flow {
    /// Terminators, `Adapt` and `Advance`. `rest` follows in the same block.
    fn statement(&mut self, printer: &Printer<'_>, statement: &Stmt, rest: &[Stmt]) -> TokenStream;

    /// Gives back and leaves for the unwinder.
    fn fail(&mut self, printer: &Printer<'_>, failure: &Failure) -> TokenStream;
}

//! The rules: micro-ops' bodies over what is known of values.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::backend::micro_ops::{field_ref, scalar, stored_field, type_info};
use crate::backend::rust_bodies::{Printer, path};
use crate::micro::{Micro, MicroOp, walk};
use crate::model::*;

/// `abstractly`: one arm for each micro-op.
pub fn print(model: &Model, micro: &Micro) -> TokenStream {
    let functions = micro.ops.iter().enumerate().map(|(id, op)| {
        let rule = model
            .rules
            .iter()
            .find(|rule| model[rule.op].name == op.name);
        match rule {
            Some(rule) => by_hand(model, id, op, rule),
            None => function(model, id, op),
        }
    });
    let arms = (0..micro.ops.len()).map(|id| {
        let (number, name) = (
            Literal::u16_unsuffixed(id as u16),
            format_ident!("abstractly_{id}"),
        );
        quote!(#number => #name(a, inputs, outputs),)
    });
    quote! {
        #(#functions)*

        /// A micro-op's abstract execution.
        pub fn abstractly<A: Abstract>(a: &mut A, op: OpId, inputs: &[A::V], outputs: &mut [A::V]) -> Flow {
            match op.0 {
                #(#arms)*
                _ => Flow::Ends,
            }
        }
    }
}

fn function(model: &Model, id: usize, op: &MicroOp) -> TokenStream {
    let name = format_ident!("abstractly_{id}");
    let cite = format!("`{}`, bytecodes.def:{}", op.name, model.line(op.span));
    let body = Abstractly {
        model,
        printer: Printer {
            model,
            body: &op.body,
        },
        arms: std::cell::Cell::new(0),
    };
    let inputs = op.inputs.iter().enumerate().map(|(at, input)| {
        let (name, at) = (body.printer.var(input.var), Literal::usize_unsuffixed(at));
        quote!(let mut #name = inputs[#at];)
    });
    let temporaries = walk::assigned(&op.body.statements)
        .into_iter()
        .filter(|var| !op.inputs.iter().any(|input| input.var == *var))
        .map(|var| {
            let (name, ty) = (body.printer.var(var), type_info(&op.body[var].ty));
            quote!(let mut #name = a.unknown(#ty);)
        });
    let statements = body.block(&op.body.statements, &Way::Out);
    let outputs = op.outputs.iter().enumerate().map(|(at, output)| {
        let (name, at) = (body.printer.var(output.var), Literal::usize_unsuffixed(at));
        quote!(outputs[#at] = #name;)
    });
    quote! {
        #[doc = #cite]
        #[allow(unused_mut, unused_variables, unused_assignments, unreachable_code, non_snake_case, clippy::all)]
        fn #name<A: Abstract>(a: &mut A, inputs: &[A::V], outputs: &mut [A::V]) -> Flow {
            #(#inputs)*
            #(#temporaries)*
            #statements
            #(#outputs)*
            Flow::Ends
        }
    }
}

/// A rule that is written: it is given words where the micro-op has numbers and flags, and gives words where it does.
fn by_hand(model: &Model, id: usize, op: &MicroOp, rule: &Rule) -> TokenStream {
    let name = format_ident!("abstractly_{id}");
    let cite = format!(
        "`{}`, by hand, because {}: bytecodes.def:{}",
        op.name,
        rule.reason,
        model.line(rule.body.span)
    );
    let body = Abstractly {
        model,
        printer: Printer {
            model,
            body: &rule.body.body,
        },
        arms: std::cell::Cell::new(0),
    };
    let variables = (0..rule.body.body.vars.len()).map(VarId).map(|var| {
        let (name, written) = (body.printer.var(var), &rule.body.body[var]);
        let ty = type_info(&written.ty);
        let input = op
            .inputs
            .iter()
            .position(|input| op.body[input.var].name == written.name);
        let Some(at) =
            input.filter(|_| matches!(written.kind, VarKind::Input(_) | VarKind::Cache(_)))
        else {
            return quote!(let mut #name = a.unknown(#ty););
        };
        let index = Literal::usize_unsuffixed(at);
        let value = convert(quote!(inputs[#index]), &op.inputs[at].ty, &written.ty);
        quote!(let mut #name = #value;)
    });
    let statements = body.block(&rule.body.body.statements, &Way::Out);
    let outputs = op.outputs.iter().enumerate().map(|(at, output)| {
        let index = Literal::usize_unsuffixed(at);
        let wanted = &op.body[output.var].name;
        let given = rule.body.outputs.iter().find(|given| given.name == *wanted);
        let value = match given {
            Some(given) => {
                let var = body.printer.var(given.var);
                convert(quote!(#var), &given.ty, &output.ty)
            }
            None => {
                let ty = type_info(&output.ty);
                quote!(a.unknown(#ty))
            }
        };
        quote!(outputs[#index] = #value;)
    });
    quote! {
        #[doc = #cite]
        #[allow(unused_mut, unused_variables, unused_assignments, unreachable_code, non_snake_case, clippy::all)]
        fn #name<A: Abstract>(a: &mut A, inputs: &[A::V], outputs: &mut [A::V]) -> Flow {
            #(#variables)*
            #statements
            #(#outputs)*
            Flow::Ends
        }
    }
}

/// A value in another representation.
fn convert(value: TokenStream, from: &Type, to: &Type) -> TokenStream {
    let which = match (from, to) {
        (Type::Scalar(Scalar::F64), Type::Value { .. }) => quote!(BoxFloat),
        (Type::Scalar(Scalar::Bool), Type::Value { .. }) => quote!(AsBool),
        (Type::Value { .. }, Type::Scalar(Scalar::F64)) => quote!(AsF64),
        (Type::Value { .. }, Type::Scalar(Scalar::Bool)) => quote!(IsTrue),
        _ => return value,
    };
    quote!({ let value = #value; a.intrinsic(Intrinsic::#which, Scalar::I64, &[value]) })
}

/// Where a path that leaves goes.
enum Way {
    /// The execution is over.
    Out,
    /// The arm of this label is.
    Arm(TokenStream),
}

struct Abstractly<'a> {
    model: &'a Model,
    printer: Printer<'a>,
    /// How many branches have been printed, for their labels.
    arms: std::cell::Cell<usize>,
}

impl Abstractly<'_> {
    fn block(&self, block: &[Stmt], way: &Way) -> TokenStream {
        block
            .iter()
            .map(|statement| self.statement(statement, way))
            .collect()
    }

    fn leave(&self, way: &Way, raises: bool) -> TokenStream {
        match way {
            Way::Out if raises => quote!(return Flow::Raises;),
            Way::Out => quote!(return Flow::Exits;),
            Way::Arm(label) => quote!(break #label None;),
        }
    }

    fn statement(&self, statement: &Stmt, way: &Way) -> TokenStream {
        match statement {
            Stmt::Set { var, value } => {
                let (var, value) = (self.printer.var(*var), self.expr(value));
                quote!(#var = #value;)
            }
            Stmt::Checked {
                var,
                op,
                left,
                right,
                otherwise,
            } => {
                let (var, left, right) =
                    (self.printer.var(*var), self.expr(left), self.expr(right));
                let op = match op {
                    Arithmetic::Add => quote!(Checked::Add),
                    Arithmetic::Sub => quote!(Checked::Sub),
                    Arithmetic::Mul => quote!(Checked::Mul),
                };
                let start = quote! {
                    let left = #left;
                    let right = #right;
                    let (value, over) = a.checked(#op, left, right);
                };
                if matches!(otherwise[..], [Stmt::Exit { .. }]) {
                    let leave = self.leave(way, false);
                    return quote! { #start if a.exit_if(over) { #leave } #var = value; };
                }
                let then = self.block(otherwise, way);
                let arms = self.arms(
                    otherwise,
                    &[],
                    then,
                    quote!(#var = value;),
                    quote!(over),
                    way,
                );
                quote! { #start #arms }
            }
            Stmt::Call {
                function,
                args,
                result,
                ..
            } => {
                let call = self.call(*function, args);
                match result {
                    Some(var) => {
                        let var = self.printer.var(*var);
                        quote!(#var = #call;)
                    }
                    None => quote!(let _ = #call;),
                }
            }
            Stmt::Store { place, value } => {
                let value = self.expr(value);
                let store = self.store(place);
                quote!({ let value = #value; #store })
            }
            Stmt::Replace { place, value, old } => {
                let (value, before, old) =
                    (self.expr(value), self.expr(place), self.printer.var(*old));
                let store = self.store(place);
                quote!({ let value = #value; let before = #before; #store #old = before; })
            }
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let leaves = |block: &[Stmt]| matches!(block, [Stmt::Exit { .. }]);
                let condition = self.expr(condition);
                if leaves(then) {
                    let (leave, rest) = (self.leave(way, false), self.block(otherwise, way));
                    return quote! { let condition = #condition; if a.exit_if(condition) { #leave } #rest };
                }
                if leaves(otherwise) {
                    let (leave, rest) = (self.leave(way, false), self.block(then, way));
                    return quote! {
                        let condition = #condition;
                        let not = a.not(condition);
                        if a.exit_if(not) { #leave }
                        #rest
                    };
                }
                let arms = self.branches(then, otherwise, way);
                quote! { let condition = #condition; #arms }
            }
            Stmt::Repeat { body, .. } => {
                let unknown = walk::assigned(body).into_iter().map(|var| {
                    let (name, ty) = (self.printer.var(var), type_info(&self.printer.body[var].ty));
                    quote!(#name = a.unknown(#ty);)
                });
                quote!(#(#unknown)*)
            }
            Stmt::Exit { .. } => self.leave(way, false),
            Stmt::Unwind(_) => self.leave(way, true),
            _ => TokenStream::new(),
        }
    }

    fn branches(&self, then: &[Stmt], otherwise: &[Stmt], way: &Way) -> TokenStream {
        let known = (self.block(then, way), self.block(otherwise, way));
        self.arms(then, otherwise, known.0, known.1, quote!(condition), way)
    }

    /// Two arms: `then` and `otherwise` as they run when the condition is known; both are run when it is not.
    fn arms(
        &self,
        then_block: &[Stmt],
        otherwise_block: &[Stmt],
        then: TokenStream,
        otherwise: TokenStream,
        condition: TokenStream,
        way: &Way,
    ) -> TokenStream {
        let mut joined = walk::assigned(then_block);
        joined.extend(walk::assigned(otherwise_block));
        joined.sort();
        joined.dedup();
        let names: Vec<_> = joined.iter().map(|var| self.printer.var(*var)).collect();
        let saved: Vec<_> = names
            .iter()
            .map(|name| format_ident!("before_{name}"))
            .collect();
        let (firsts, seconds): (Vec<_>, Vec<_>) = names
            .iter()
            .map(|name| {
                (
                    format_ident!("first_{name}"),
                    format_ident!("second_{name}"),
                )
            })
            .unzip();
        let types = joined
            .iter()
            .map(|var| type_info(&self.printer.body[*var].ty));
        let number = self.arms.get();
        self.arms.set(number + 1);
        let label = |which: &str| {
            let label = syn::Lifetime::new(
                &format!("'{which}_{number}"),
                proc_macro2::Span::call_site(),
            );
            quote!(#label)
        };
        let (first_label, second_label) = (label("first"), label("second"));
        let first = self.block(then_block, &Way::Arm(first_label.clone()));
        let second = if otherwise_block.is_empty() {
            // The arm that only sets what a checked operation gives, or nothing.
            if matches!(condition.to_string().as_str(), "over") {
                otherwise.clone()
            } else {
                TokenStream::new()
            }
        } else {
            self.block(otherwise_block, &Way::Arm(second_label.clone()))
        };
        let leave = self.leave(way, false);
        quote! {
            match a.truth(#condition) {
                Some(true) => { #then }
                Some(false) => { #otherwise }
                None => {
                    #(let #saved = #names;)*
                    a.arm(#condition, true);
                    let first: Option<()> = #first_label: { #first Some(()) };
                    a.end_arm();
                    #(let #firsts = #names; #names = #saved;)*
                    a.arm(#condition, false);
                    let second: Option<()> = #second_label: { #second Some(()) };
                    a.end_arm();
                    #(let #seconds = #names;)*
                    match (first, second) {
                        (Some(()), Some(())) => { #(#names = a.join(#condition, #firsts, #seconds, #types);)* }
                        (Some(()), None) => { #(#names = #firsts;)* }
                        (None, Some(())) => {}
                        (None, None) => { #leave }
                    }
                }
            }
        }
    }

    fn store(&self, place: &Expr) -> TokenStream {
        match &place.kind {
            ExprKind::Field {
                base,
                layout,
                field,
            } => {
                let (base, field) = (self.base(base), field_ref(*layout, *field, false));
                quote!(let base = #base; a.set_field(base, #field, value);)
            }
            ExprKind::Index { base, index } => {
                let (field, array) = (field_of(place), self.array(base));
                let index = self.index(index);
                quote!(let array = #array; let index = #index; a.set_index(array, index, #field, value);)
            }
            _ => TokenStream::new(),
        }
    }

    fn call(&self, function: FunctionId, args: &[Expr]) -> TokenStream {
        let args: Vec<TokenStream> = args.iter().map(|arg| self.expr(arg)).collect();
        let names: Vec<_> = (0..args.len())
            .map(|at| format_ident!("arg_{at}"))
            .collect();
        let name = &self.model[function].name;
        match &self.model[function].returns {
            Returns::Value(ty) | Returns::OrNull(ty) => {
                let mut ty = ty.clone();
                if let (Returns::OrNull(_), Type::Value { nullable, .. }) =
                    (&self.model[function].returns, &mut ty)
                {
                    *nullable = true;
                }
                let ty = type_info(&ty);
                quote!({
                    #(let #names = #args;)*
                    match a.call(#name, &[#(#names),*], Some(#ty)) { Some(value) => value, None => a.unknown(#ty) }
                })
            }
            _ => {
                quote!({ #(let #names = #args;)* let _ = a.call(#name, &[#(#names),*], None); a.flag(false) })
            }
        }
    }

    /// The word or address that a field is of. What is extended begins where the object does.
    fn base(&self, base: &Expr) -> TokenStream {
        if let (
            Type::Layout(_),
            ExprKind::Field {
                base: outer,
                field: 0,
                layout,
            },
        ) = (&base.ty, &base.kind)
            && self.model[*layout].parent.is_some()
        {
            return self.base(outer);
        }
        self.expr(base)
    }

    fn array(&self, base: &Expr) -> TokenStream {
        self.expr(base)
    }

    fn index(&self, index: &Expr) -> TokenStream {
        let value = self.expr(index);
        if is_int(&index.ty) {
            return quote!({ let word = #value; a.intrinsic(Intrinsic::AsI64, Scalar::I64, &[word]) });
        }
        value
    }

    fn expr(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Integer(value) => {
                let value = Literal::i64_suffixed(*value);
                match &expr.ty {
                    Type::Scalar(Scalar::F64) => quote!(a.float((#value as f64).to_bits())),
                    Type::Scalar(which) => {
                        let which = scalar(*which);
                        quote!(a.scalar(#value, #which))
                    }
                    _ => quote!(a.int(#value)),
                }
            }
            ExprKind::Float(bits) => quote!(a.float(#bits)),
            ExprKind::Bool(value) => quote!(a.flag(#value)),
            ExprKind::Constant(constant) => {
                let word = match constant {
                    Constant::Null => quote!(Word::NULL),
                    Constant::None => quote!(none()),
                    Constant::True => quote!(boolean(true)),
                    Constant::False => quote!(boolean(false)),
                };
                quote!(a.word(#word.0))
            }
            ExprKind::Static(id) => {
                let path = path(&self.model[*id].rust_path);
                quote!(a.address((&raw const #path) as usize))
            }
            ExprKind::Var(var) => {
                let var = self.printer.var(*var);
                quote!(#var)
            }
            ExprKind::Thread => quote!(a.thread()),
            ExprKind::Field {
                base,
                layout,
                field,
            } => {
                let (base, field) = (self.base(base), field_ref(*layout, *field, false));
                let ty = type_info(&expr.ty);
                quote!({ let base = #base; a.field(base, #field, #ty) })
            }
            ExprKind::Index { base, index } => {
                let (array, field) = (self.array(base), field_of(expr));
                let (index, ty) = (self.index(index), type_info(&expr.ty));
                quote!({ let array = #array; let index = #index; a.index(array, index, #field, #ty) })
            }
            ExprKind::Binary { op, left, right } => self.binary(*op, left, right),
            ExprKind::Not(inner) => {
                let inner = self.expr(inner);
                quote!({ let value = #inner; a.not(value) })
            }
            ExprKind::Negate(inner) => {
                let (value, of) = (self.expr(inner), of(&inner.ty));
                quote!({ let value = #value; a.negate(#of, value) })
            }
            ExprKind::Intrinsic(which, args) => {
                let values = args.iter().map(|arg| self.expr(arg));
                let names: Vec<_> = (0..args.len())
                    .map(|at| format_ident!("arg_{at}"))
                    .collect();
                let kind = args
                    .iter()
                    .map(|arg| &arg.ty)
                    .chain([&expr.ty])
                    .find_map(|ty| match ty {
                        Type::Scalar(Scalar::F64 | Scalar::Bool) => None,
                        Type::Scalar(which) => Some(scalar(*which)),
                        _ => None,
                    })
                    .unwrap_or_else(|| quote!(Scalar::I64));
                let which = format_ident!("{which:?}");
                quote!({ #(let #names = #values;)* a.intrinsic(Intrinsic::#which, #kind, &[#(#names),*]) })
            }
            ExprKind::Call(function, args) => self.call(*function, args),
            ExprKind::Cast(inner) => {
                let value = self.expr(inner);
                match &expr.ty {
                    Type::Scalar(Scalar::F64 | Scalar::Bool) => value,
                    Type::Scalar(to) => {
                        let to = scalar(*to);
                        quote!({ let value = #value; a.cast(value, #to) })
                    }
                    _ => value,
                }
            }
            ExprKind::Dup(inner) | ExprKind::Own(inner) => self.expr(inner),
            ExprKind::Local(_)
            | ExprKind::Const(_)
            | ExprKind::Name(_)
            | ExprKind::Frame
            | ExprKind::Operand
            | ExprKind::NextOperand(_)
            | ExprKind::Planted(_) => {
                unreachable!("places are inputs of micro-ops")
            }
        }
    }

    fn binary(&self, op: BinaryOp, left: &Expr, right: &Expr) -> TokenStream {
        let (of, first, second) = (of(&left.ty), self.expr(left), self.expr(right));
        let name = format_ident!("{op:?}");
        // The right side may only make sense when the left one allows it.
        let decided = match op {
            BinaryOp::And => false,
            BinaryOp::Or => true,
            _ => {
                return quote!({ let left = #first; let right = #second; a.binary(Binary::#name, #of, left, right) });
            }
        };
        quote!({
            let left = #first;
            match a.truth(left) {
                Some(#decided) => a.flag(#decided),
                Some(_) => #second,
                None => {
                    a.arm(left, !#decided);
                    let right = #second;
                    a.end_arm();
                    a.binary(Binary::#name, #of, left, right)
                }
            }
        })
    }
}

fn is_int(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Int,
            ..
        }
    )
}

fn of(ty: &Type) -> TokenStream {
    match ty {
        Type::Value { .. } => quote!(Of::Int),
        Type::Scalar(Scalar::F64) => quote!(Of::F64),
        Type::Scalar(Scalar::Bool) => quote!(Of::Flag),
        Type::Scalar(which) => {
            let which = scalar(*which);
            quote!(Of::Scalar(#which))
        }
        _ => quote!(Of::Pointer),
    }
}

fn field_of(place: &Expr) -> TokenStream {
    match stored_field(place) {
        Some((layout, field, element)) => {
            let field = field_ref(layout, field, element);
            quote!(Some(#field))
        }
        None => quote!(None),
    }
}

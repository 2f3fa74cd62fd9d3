//! The micro-ops: their table, and the executor that runs one.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::backend::c_bodies::variables;
use crate::backend::rust_bodies::{Flow, Printer, ty};
use crate::micro::{Ending, Micro, MicroOp, walk};
use crate::model::*;

/// `TABLES`, with the functions that run micro-ops.
pub fn print(model: &Model, micro: &Micro) -> TokenStream {
    let ops = micro.ops.iter().map(|op| info(model, op));
    let layouts = model.layouts.iter().map(layout);
    let (frame_function, function_code, class_version) = (
        known_field(model, "Frame", "function"),
        known_field(model, "Function", "code"),
        known_field(model, "Type", "version"),
    );
    // The check has found each of these ops to be one micro-op.
    let number = |op: OpId| micro.only(&model[op]).map(Literal::usize_unsuffixed);
    let joins = model.joins.iter().filter_map(|join| {
        let (op, maker, taker) = (number(join.op)?, number(join.maker)?, number(join.taker)?);
        Some(quote!(Join { op: OpId(#op), maker: OpId(#maker), taker: OpId(#taker) }))
    });
    let reductions = model
        .reductions
        .iter()
        .filter_map(|reduction| self::reduction(reduction, &number));
    let names: Vec<_> = (0..micro.ops.len())
        .map(|id| format_ident!("micro_{id}"))
        .collect();
    let functions = micro.ops.iter().zip(&names);
    let functions = functions.map(|(op, name)| function_of(model, name, op));
    quote! {
        /// What is known of the micro-ops and of the structures their bodies look at.
        pub static TABLES: Tables = Tables {
            ops: &[#(#ops),*], joins: &[#(#joins),*], reductions: &[#(#reductions),*], layouts: &[#(#layouts),*], run: &[#(#names),*],
            frame_function: #frame_function, function_code: #function_code, class_version: #class_version,
        };

        #(#functions)*
    }
}

fn reduction(
    reduction: &Reduction,
    number: &impl Fn(OpId) -> Option<Literal>,
) -> Option<TokenStream> {
    let (op, prepare, rest) = (
        number(reduction.op)?,
        number(reduction.prepare)?,
        number(reduction.rest)?,
    );
    let known = reduction.known.iter().copied();
    let known = known.map(Literal::usize_unsuffixed);
    let inputs = reduction.inputs.iter().map(|input| match *input {
        ReducedInput::Own(at) => {
            let at = Literal::usize_unsuffixed(at);
            quote!(ReducedInput::Own(#at))
        }
        ReducedInput::Prepared(at) => {
            let at = Literal::usize_unsuffixed(at);
            quote!(ReducedInput::Prepared(#at))
        }
    });
    Some(quote!(Reduction {
        op: OpId(#op), prepare: OpId(#prepare), rest: OpId(#rest), known: &[#(#known),*], inputs: &[#(#inputs),*],
    }))
}

/// The function that runs a micro-op. Its operands are the numbers of registers, inputs first.
fn function_of(model: &Model, function: &Ident, op: &MicroOp) -> TokenStream {
    let cite = format!("{}: bytecodes.def:{}", op.name, model.line(op.span));
    let printer = Printer {
        model,
        body: &op.body,
    };
    let mut loads = TokenStream::new();
    for (at, input) in op.inputs.iter().enumerate() {
        let (name, at) = (printer.var(input.var), Literal::usize_unsuffixed(at));
        let bits = quote!(*registers.add(*operands.add(#at) as usize));
        let value = match &input.ty {
            Type::Value { .. } => quote!(Word(#bits)),
            Type::Scalar(Scalar::F64) => quote!(f64::from_bits(#bits)),
            Type::Scalar(Scalar::Bool) => quote!((#bits != 0)),
            other => {
                let ty = ty(model, other);
                quote!((#bits as #ty))
            }
        };
        let declared = ty(model, &input.ty);
        loads.extend(quote!(let mut #name: #declared = #value;));
        if op.body[input.var].name == "frame" {
            loads.extend(quote!(let frame: *mut Frame = #name.cast();));
        }
    }
    for var in variables(&op.body.statements) {
        if op.inputs.iter().any(|input| input.var == var) {
            continue;
        }
        let (name, declared) = (printer.var(var), ty(model, &op.body[var].ty));
        let start = op
            .outputs
            .iter()
            .any(|output| output.var == var)
            .then(|| zero(&op.body[var].ty));
        loads.extend(match start {
            Some(start) => quote!(let mut #name: #declared = #start;),
            None => quote!(let mut #name: #declared;),
        });
    }
    let body = printer.block(&op.body.statements, &mut Ends);
    let stores = op.outputs.iter().enumerate().map(|(at, output)| {
        let name = printer.var(output.var);
        let at = Literal::usize_unsuffixed(op.inputs.len() + at);
        let bits = match &output.ty {
            Type::Value { .. } => quote!(#name.0),
            Type::Scalar(Scalar::F64) => quote!(#name.to_bits()),
            Type::Scalar(Scalar::I32) => quote!((#name as i64 as u64)),
            _ => quote!((#name as u64)),
        };
        quote!(*registers.add(*operands.add(#at) as usize) = #bits;)
    });
    quote! {
        #[allow(
            unused_assignments, unused_mut, unused_parens, unused_variables, unused_unsafe, unreachable_code,
            clippy::all
        )]
        unsafe fn #function(thread: *mut Thread, registers: *mut u64, operands: *const u32) -> Outcome {
            const _: &str = #cite;
            // SAFETY: the registers hold what the micro-op takes; every body was checked by the generator.
            unsafe {
                #loads
                #body
                #(#stores)*
            }
            Outcome::Next
        }
    }
}

fn zero(ty: &Type) -> TokenStream {
    match ty {
        Type::Value { .. } => quote!(Word::NULL),
        Type::Scalar(Scalar::F64) => quote!(0.0),
        Type::Scalar(Scalar::Bool) => quote!(false),
        Type::Scalar(_) => quote!(0),
        _ => quote!(core::ptr::null_mut()),
    }
}

struct Ends;

impl Flow for Ends {
    fn statement(&mut self, printer: &Printer<'_>, statement: &Stmt, _: &[Stmt]) -> TokenStream {
        match statement {
            Stmt::Exit { close, .. } => {
                let close = closes(printer, close);
                quote!(#close return Outcome::Exit;)
            }
            Stmt::Unwind(failure) => self.fail(printer, failure),
            other => unreachable!("not a statement of a micro-op: {other:?}"),
        }
    }

    fn fail(&mut self, printer: &Printer<'_>, failure: &Failure) -> TokenStream {
        let close = closes(printer, &failure.close);
        quote!(#close return Outcome::Raise;)
    }
}

fn closes(printer: &Printer<'_>, vars: &[VarId]) -> TokenStream {
    let close = vars.iter().map(|var| {
        let var = printer.var(*var);
        quote!(#var.close();)
    });
    quote!(#(#close)*)
}

fn info(model: &Model, op: &MicroOp) -> TokenStream {
    let name = &op.name;
    let line = Literal::u32_unsuffixed(model.line(op.span) as u32);
    let is_guard = op.is_guard;
    let inputs = op.inputs.iter().map(|input| {
        let name = &op.body[input.var].name;
        let (ty, array) = (type_info(&input.ty), input.ty == Type::Slots);
        let mode = if input.consumed {
            quote!(Mode::Consumed)
        } else {
            quote!(Mode::Borrowed)
        };
        let seen = array && looks_into(op, input.var);
        quote!(Input { name: #name, ty: #ty, mode: #mode, array: #array, seen: #seen })
    });
    let outputs = op.outputs.iter().map(|output| {
        let (name, ty) = (&op.body[output.var].name, type_info(&output.ty));
        let owned = output.owned && counted(&output.ty);
        quote!(Output { name: #name, ty: #ty, owned: #owned })
    });
    let Effects {
        raises,
        escapes,
        blocks,
        pure,
        makes,
        copies,
        looks,
        exits,
        ..
    } = op.effects;
    let writes = writes_anything(model, op);
    let stores = stores(&op.body.statements)
        .into_iter()
        .map(|(layout, field, element)| field_ref(layout, field, element));
    let proves = op.proves.iter().map(|proof| {
        let (input, ty, volatile) = (
            Literal::u8_unsuffixed(proof.input as u8),
            type_info(&proof.ty),
            proof.volatile,
        );
        quote!(Proof { input: #input, ty: #ty, volatile: #volatile })
    });
    let change = match op.change {
        Some(Ending::Push) => quote!(Some(FrameChange::Push)),
        Some(Ending::Resume) => quote!(Some(FrameChange::Resume)),
        _ => quote!(None),
    };
    let (enters, asks_room) = (enters(op), asks_room(op));
    quote! {
        OpInfo {
            name: #name,
            line: #line,
            is_guard: #is_guard,
            inputs: &[#(#inputs),*],
            outputs: &[#(#outputs),*],
            effects: Effects {
                raises: #raises, escapes: #escapes, blocks: #blocks, pure: #pure, makes: #makes, copies: #copies, writes: #writes, looks: #looks,
                exits: #exits,
            },
            stores: &[#(#stores),*],
            proves: &[#(#proves),*],
            changes_frame: #change,
            enters: #enters,
            asks_room: #asks_room,
        }
    }
}

/// A field that those who make frames fill or look at, where the definitions have it.
fn known_field(model: &Model, layout: &str, field: &str) -> TokenStream {
    let found = model.layouts.iter().enumerate().find_map(|(id, found)| {
        let at = found.fields.iter().position(|one| one.name == field)?;
        (found.name == layout).then(|| field_ref(LayoutId(id), at, false))
    });
    match found {
        Some(found) => quote!(Some(#found)),
        None => quote!(None),
    }
}

/// Whether a body does more with an array than to ask whether a frame fits behind it.
fn looks_into(op: &MicroOp, array: VarId) -> bool {
    let is_array = |expr: &Expr| matches!(expr.kind, ExprKind::Var(var) if var == array);
    let (all, asked) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    walk::any_in(&op.body.statements, &|expr| {
        if is_array(expr) {
            all.set(all.get() + 1);
        }
        if let ExprKind::Intrinsic(Intrinsic::FrameRoom, args) = &expr.kind {
            asked.set(asked.get() + args.iter().filter(|arg| is_array(arg)).count());
        }
        false
    });
    all.get() > asked.get()
}

/// What an op asks room for that does nothing but leave where a call's frame does not fit: the function, and the address of
/// its first local if that is an operand.
fn asks_room(op: &MicroOp) -> TokenStream {
    let [
        Stmt::If {
            condition,
            then,
            otherwise,
        },
    ] = op.body.statements.as_slice()
    else {
        return quote!(None);
    };
    let (ExprKind::Not(asked), [Stmt::Exit { .. }], []) =
        (&condition.kind, then.as_slice(), otherwise.as_slice())
    else {
        return quote!(None);
    };
    let ExprKind::Intrinsic(Intrinsic::FrameRoom | Intrinsic::CallRoom, args) = &asked.kind else {
        return quote!(None);
    };
    let input = |expr: &Expr| input(op, expr);
    let at = match args.get(1).map(input) {
        Some(Some(at)) => quote!(Some(#at)),
        Some(None) => return quote!(None),
        None => quote!(None),
    };
    match function(op, &args[0]) {
        Some(function) => quote!(Some(Room { function: #function, at: #at })),
        None => quote!(None),
    }
}

/// The number of the input that an expression is, whoever owns it.
fn input(op: &MicroOp, expr: &Expr) -> Option<Literal> {
    let var = match &expr.kind {
        ExprKind::Var(var) => *var,
        ExprKind::Own(inner) | ExprKind::Dup(inner) => return input(op, inner),
        _ => return None,
    };
    let at = op.inputs.iter().position(|input| input.var == var)?;
    Some(Literal::u8_unsuffixed(at as u8))
}

/// The number of the input that a function is, or its address.
fn function(op: &MicroOp, expr: &Expr) -> Option<Literal> {
    match &expr.kind {
        ExprKind::Intrinsic(Intrinsic::Reference, args) => input(op, &args[0]),
        ExprKind::Own(inner) | ExprKind::Dup(inner) => function(op, inner),
        _ => input(op, expr),
    }
}

/// Which inputs of an op that only makes a frame become what of it.
fn enters(op: &MicroOp) -> TokenStream {
    let input = |expr: &Expr| input(op, expr);
    let [
        Stmt::Set {
            value:
                Expr {
                    kind: ExprKind::Intrinsic(which, args),
                    ..
                },
            ..
        },
    ] = op.body.statements.as_slice()
    else {
        return quote!(None);
    };
    let (words, array, more) = match which {
        Intrinsic::NewFrame => (&args[1..1], Some(&args[1]), &args[3..]),
        Intrinsic::NewMethodFrame => (&args[1..2], Some(&args[2]), &args[4..]),
        Intrinsic::CallFrame => (&args[1..], None, &args[..0]),
        _ => return quote!(None),
    };
    let inputs = |words: &[Expr]| words.iter().map(input).collect::<Option<Vec<_>>>();
    let (Some(function), Some(words), Some(more)) =
        (function(op, &args[0]), inputs(words), inputs(more))
    else {
        return quote!(None);
    };
    let array = match array.map(input) {
        Some(Some(at)) => quote!(Some(#at)),
        Some(None) => return quote!(None),
        None => quote!(None),
    };
    quote!(Some(Enters { function: #function, words: &[#(#words),*], array: #array, more: &[#(#more),*] }))
}

/// Whether a word of the type can need a close; what is no word needs none.
fn counted(ty: &Type) -> bool {
    matches!(ty, Type::Value { class, .. } if !matches!(class, Class::Int | Class::Bool))
}

/// Whether it changes memory that no store of its body names.
fn writes_anything(model: &Model, op: &MicroOp) -> bool {
    let mut all = Vec::new();
    walk::statements(&op.body.statements, &mut all);
    all.into_iter().any(|statement| {
        matches!(statement, Stmt::Call { function, .. } if model[*function].effects.writes)
    }) || walk::any_in(&op.body.statements, &|expr| match &expr.kind {
        ExprKind::Call(function, _) => model[*function].effects.writes,
        ExprKind::Intrinsic(which, _) => which.makes_frame(),
        _ => false,
    })
}

/// The fields (or what they lead to: `true`) that a body stores to.
fn stores(block: &[Stmt]) -> Vec<(LayoutId, usize, bool)> {
    let mut all = Vec::new();
    walk::statements(block, &mut all);
    let mut found: Vec<(LayoutId, usize, bool)> = all
        .into_iter()
        .filter_map(|statement| match statement {
            Stmt::Store { place, .. } | Stmt::Replace { place, .. } => stored_field(place),
            _ => None,
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The field that a place is, or an element of.
pub fn stored_field(place: &Expr) -> Option<(LayoutId, usize, bool)> {
    match &place.kind {
        ExprKind::Field { layout, field, .. } => Some((*layout, *field, false)),
        ExprKind::Index { base, .. } => match &base.kind {
            ExprKind::Field { layout, field, .. } => Some((*layout, *field, true)),
            _ => None,
        },
        _ => None,
    }
}

pub fn field_ref(layout: LayoutId, field: usize, element: bool) -> TokenStream {
    let layout = Literal::u16_unsuffixed(layout.0 as u16);
    let field = Literal::u16_unsuffixed(field as u16);
    quote!(FieldRef { layout: #layout, field: #field, element: #element })
}

/// A type as the tables say it.
pub fn type_info(ty: &Type) -> TokenStream {
    let (repr, kind, nullable) = match ty {
        Type::Value { class, nullable } => {
            let kind = match class {
                Class::Any => quote!(Kind::Any),
                Class::Int => quote!(Kind::Int),
                Class::Float => quote!(Kind::Float),
                Class::Bool => quote!(Kind::Bool),
                Class::Object(layout) => {
                    let layout = Literal::u16_unsuffixed(layout.0 as u16);
                    quote!(Kind::Object(#layout))
                }
            };
            (quote!(Repr::Word), kind, *nullable)
        }
        Type::Scalar(Scalar::F64) => (quote!(Repr::F64), quote!(Kind::Any), false),
        Type::Scalar(Scalar::Bool) => (quote!(Repr::Flag), quote!(Kind::Any), false),
        Type::Scalar(_) => (quote!(Repr::I64), quote!(Kind::Any), false),
        _ => (quote!(Repr::Pointer), quote!(Kind::Any), true),
    };
    quote!(Ty { repr: #repr, kind: #kind, nullable: #nullable })
}

fn layout(layout: &Layout) -> TokenStream {
    let (name, is_object) = (&layout.name, layout.is_object);
    let size = Literal::u32_unsuffixed(layout.size as u32);
    let parent = match layout.parent {
        Some(parent) => {
            let parent = Literal::u16_unsuffixed(parent.0 as u16);
            quote!(Some(#parent))
        }
        None => quote!(None),
    };
    let fields = layout.fields.iter().map(|field| {
        let name = &field.name;
        let offset = Literal::u32_unsuffixed(field.offset as u32);
        let ty = field_type(&field.ty);
        let (is_const, watched) = (field.is_const, field.watched);
        let (unique, volatile) = (field.unique, field.volatile);
        quote! {
            FieldInfo {
                name: #name, offset: #offset, ty: #ty, is_const: #is_const, watched: #watched, unique: #unique,
                volatile: #volatile,
            }
        }
    });
    quote! {
        LayoutInfo {
            name: #name, is_object: #is_object, size: #size, parent: #parent, fields: &[#(#fields),*],
        }
    }
}

fn field_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Value { .. } => {
            let ty = type_info(ty);
            quote!(FieldTy::Word(#ty))
        }
        Type::Scalar(Scalar::F64) => quote!(FieldTy::F64),
        Type::Scalar(Scalar::Bool) => quote!(FieldTy::Bool),
        Type::Scalar(other) => {
            let other = scalar(*other);
            quote!(FieldTy::Scalar(#other))
        }
        Type::Layout(id) => {
            let id = Literal::u16_unsuffixed(id.0 as u16);
            quote!(FieldTy::Layout(#id))
        }
        Type::Array(..) => quote!(FieldTy::Array),
        Type::Pointer(to) => match **to {
            Type::Layout(id) => {
                let id = Literal::u16_unsuffixed(id.0 as u16);
                quote!(FieldTy::Pointer(Some(#id)))
            }
            _ => quote!(FieldTy::Pointer(None)),
        },
        Type::Slots => quote!(FieldTy::Pointer(None)),
    }
}

/// An integer of definitions; `i64` for what is none.
pub fn scalar(scalar: Scalar) -> TokenStream {
    let name = match scalar {
        Scalar::U64 => "U64",
        Scalar::I32 => "I32",
        Scalar::U32 => "U32",
        Scalar::U16 => "U16",
        Scalar::U8 => "U8",
        _ => "I64",
    };
    let name = format_ident!("{name}");
    quote!(Scalar::#name)
}

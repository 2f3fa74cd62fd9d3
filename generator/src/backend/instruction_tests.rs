//! What a test needs to know to run any instruction alone: operands it admits, what it finds on the stack, in locals and in
//! its caches, and the ways it can take.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::backend::rust_bodies::{Printer, path};
use crate::micro::{Micro, MicroOp};
use crate::model::*;
use crate::sites;

/// The static `INSTRUCTIONS`, indexed by opcode, what is known of micro-ops, by their number, and `PLAIN`, by that of the layout.
pub fn print(model: &Model) -> TokenStream {
    let micro = Micro::of(model);
    let symmetric = micro.ops.iter().map(MicroOp::is_symmetric);
    let place = |(input, field): (usize, Option<usize>)| {
        let field = option(field.map(|field| quote!(#field)));
        quote!((#input, #field))
    };
    let uncounted = micro.ops.iter().map(|op| {
        let places = op.shows_uncounted(model).into_iter().map(place);
        quote!(&[#(#places),*])
    });
    let copies = micro.ops.iter().map(|op| {
        let copies = op.copies(model).into_iter();
        let copies = copies.map(|(output, from)| {
            let from = place(from);
            quote!((#output, #from))
        });
        quote!(&[#(#copies),*])
    });
    let nulls = micro.ops.iter().map(|op| {
        let nulls = op.nulls().into_iter();
        let nulls = nulls.map(|(flag, word)| quote!((#flag, #word)));
        quote!(&[#(#nulls),*])
    });
    let plain = model.layouts.iter().map(|layout| {
        if !layout.is_object {
            return quote!(|| false);
        }
        let ty = path(&layout.rust_path);
        quote!(|| Of::<#ty>::NEW.is_plain())
    });
    let rows = model
        .opcodes()
        .map(|(id, instruction)| row(model, id, instruction));
    quote! {
        /// Every instruction, by opcode.
        #[allow(clippy::all, unused_parens, unused_variables)]
        pub static INSTRUCTIONS: &[Instruction] = &[#(#rows),*];

        /// Whether it makes no difference to a micro-op if its first and its last input change places.
        pub static SYMMETRIC: &[bool] = &[#(#symmetric),*];

        /// The places whose words a micro-op that goes on has shown to be no counted references.
        pub static UNCOUNTED: &[&[Place]] = &[#(#uncounted),*];

        /// The outputs of a micro-op that are just what is in a place.
        pub static COPIES: &[&[(usize, Place)]] = &[#(#copies),*];

        /// The outputs of a micro-op that say whether there is null in another one: flag, and word.
        pub static NULLS: &[&[(usize, usize)]] = &[#(#nulls),*];

        /// Whether objects of a layout refer to nothing, and nothing is told when they go.
        pub static PLAIN: &[fn() -> bool] = &[#(#plain),*];
    }
}

fn row(model: &Model, id: InstructionId, instruction: &Instruction) -> TokenStream {
    let name = &instruction.name;
    let opcode = Literal::u32_unsuffixed(id.0 as u32);
    let operand = operand(model, instruction);
    let (components, generic, specialized) = match &instruction.role {
        Role::Plain | Role::Generic(_) => (Vec::new(), id, false),
        Role::Specialized(family) => (Vec::new(), model[*family].generic, true),
        Role::Super {
            components, family, ..
        } => {
            let generic = family.map_or(components[0], |family| model[family].generic);
            (components.clone(), generic, false)
        }
    };
    let first = components.first().copied().unwrap_or(id);
    let adapts = matches!(model[generic].role, Role::Generic(_));
    let units = Literal::u32_unsuffixed(model[first].units as u32);
    let components = components
        .iter()
        .map(|component| Literal::u32_unsuffixed(component.0 as u32));
    let generic = Literal::u32_unsuffixed(generic.0 as u32);
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let inputs = instruction
        .inputs
        .iter()
        .map(|item| input(model, instruction, item));
    let outputs = [
        Some(&instruction.outputs),
        instruction.jump_outputs.as_ref(),
    ];
    let outputs = outputs.into_iter().flatten().map(|items| {
        let counts = counts(&printer, items);
        quote!(|operand: u32| { let unit = operand << OPCODE_BITS; #counts })
    });
    let mut local = Local::default();
    local.block(&instruction.body.statements);
    let local = local.print(model);
    let next = instruction.when.iter().find_map(|when| match when {
        When::NextIs(next) => Some(Literal::u32_unsuffixed(next.0 as u32)),
        When::OperandIn(_) => None,
    });
    let next = option(next.map(|next| quote!(#next)));
    let stands = instruction
        .body
        .statements
        .iter()
        .filter_map(|statement| match statement {
            Stmt::Advance {
                component,
                expects: Some(expected),
                ..
            } => {
                let expected = Literal::u32_unsuffixed(expected.0 as u32);
                Some(quote!((#component, #expected)))
            }
            _ => None,
        });
    let suspends = suspends(&instruction.body.statements);
    let ways = sites::ways(model, instruction);
    let numbered = ways.iter().enumerate();
    let completes = numbered.fold(0u64, |bits, (number, way)| {
        bits | u64::from(way.completes) << number
    });
    let completes = Literal::u64_unsuffixed(completes);
    let ways = ways.into_iter().map(|way| way.text);
    quote! {
        Instruction {
            name: #name,
            opcode: #opcode,
            operand: #operand,
            units: #units,
            components: &[#(#components),*],
            stands: &[#(#stands),*],
            generic: #generic,
            specialized: #specialized,
            adapts: #adapts,
            inputs: &[#(#inputs),*],
            outputs: &[#(#outputs),*],
            local: #local,
            next: #next,
            suspends: #suspends,
            ways: &[#(#ways),*],
            completes: #completes,
        }
    }
}

fn option(tokens: Option<TokenStream>) -> TokenStream {
    match tokens {
        Some(tokens) => quote!(Some(#tokens)),
        None => quote!(None),
    }
}

fn operand(model: &Model, instruction: &Instruction) -> TokenStream {
    let values = instruction.when.iter().find_map(|when| match when {
        When::OperandIn(values) => Some(values.clone()),
        When::NextIs(_) => None,
    });
    let one_of = |values: Vec<u32>| {
        let values = values.into_iter().map(Literal::u32_unsuffixed);
        quote!(Operand::OneOf(&[#(#values),*]))
    };
    match (instruction.operand, values) {
        (_, Some(values)) => one_of(values),
        (OperandKind::None, _) => quote!(Operand::None),
        (OperandKind::Local, _) => quote!(Operand::Local),
        (OperandKind::Const, _) => quote!(Operand::Const),
        (OperandKind::Name, _) => quote!(Operand::Name),
        (OperandKind::Free, _) => quote!(Operand::Free),
        (OperandKind::Jump(Direction::Forward), _) => quote!(Operand::Forward),
        (OperandKind::Jump(Direction::Backward), _) => quote!(Operand::Backward),
        (OperandKind::Enum(id), _) => one_of(
            model[id]
                .variants
                .iter()
                .map(|variant| variant.value)
                .collect(),
        ),
        (OperandKind::Count | OperandKind::Depth | OperandKind::Flags | OperandKind::Number, _) => {
            quote!(Operand::Number)
        }
    }
}

/// How many words some items take, given `unit`.
fn counts(printer: &Printer<'_>, items: &[StackItem]) -> TokenStream {
    let each = items.iter().map(|item| match &item.count {
        Some(count) => printer.expr(count),
        None => quote!(1),
    });
    quote!([#((#each) as u32),*].into_iter().fold(0u32, u32::saturating_add))
}

fn input(model: &Model, instruction: &Instruction, item: &StackItem) -> TokenStream {
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let name = &item.name;
    let (admits, nullable) = match &item.ty {
        Type::Value { class, nullable } => (kind(model, *class), *nullable),
        _ => (quote!(Kind::Any), false),
    };
    let proven = proven(model, instruction, item);
    let count = option(item.count.as_ref().map(|count| {
        let count = printer.expr(count);
        quote!(|operand: u32| { let unit = operand << OPCODE_BITS; (#count) as u32 })
    }));
    quote! {
        Input { name: #name, admits: #admits, nullable: #nullable, proven: #proven, count: #count }
    }
}

/// What the guards prove of an input.
fn proven(model: &Model, instruction: &Instruction, item: &StackItem) -> TokenStream {
    let statements = &instruction.body.statements;
    let guards = || statements.iter().filter_map(guard);
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let this_one = |object: &Expr| {
        let object = printer.expr(object);
        quote!(Kind::Only(|| unsafe { (#object).cast() }))
    };
    if let Some(object) = first(guards(), |expr| compared(item.var, expr)) {
        return this_one(object);
    }
    let class = first(guards(), |expr| class_compared(item.var, expr));
    let class = class.map(|class| printer.expr(class));
    for step in &instruction.steps {
        for proof in &model[step.op].proves {
            if step.args.get(proof.input) == Some(&item.var)
                && let Type::Value { class: of, .. } = proof.ty
            {
                return match (of, class) {
                    // Classes may share a layout.
                    (Class::Object(id), Some(class)) if model[id].parent.is_some() => {
                        let ty = path(&model[id].rust_path);
                        quote!(Kind::Object(|value| Of::<#ty>::NEW.is_of(value, #class)))
                    }
                    _ => kind(model, of),
                };
            }
        }
    }
    if let Some(class) = class {
        return quote!(Kind::Object(|value| std::ptr::eq(value.class(), #class)));
    }
    // No guard says it, but the one object may be what a way of its own is for.
    match first(statements, |expr| compared(item.var, expr)) {
        Some(object) => this_one(object),
        None => quote!(Kind::Any),
    }
}

/// The statement, if it does no more than leave where its condition holds.
fn guard(statement: &Stmt) -> Option<&Stmt> {
    match statement {
        Stmt::If { then, .. } if matches!(&then[..], [Stmt::Exit { .. }]) => Some(statement),
        _ => None,
    }
}

/// The first that is found in the expressions of statements.
fn first<'a>(
    statements: impl IntoIterator<Item = &'a Stmt>,
    find: impl Fn(&'a Expr) -> Option<&'a Expr>,
) -> Option<&'a Expr> {
    let mut found = None;
    for statement in statements {
        each_expr(statement, &mut |expr| found = found.or(find(expr)));
    }
    found
}

/// The static class that the class of an input is compared with.
fn class_compared(var: VarId, expr: &Expr) -> Option<&Expr> {
    let ExprKind::Binary { left, right, .. } = &expr.kind else {
        return None;
    };
    let ExprKind::Intrinsic(Intrinsic::ClassOf, args) = &left.kind else {
        return None;
    };
    let is_input = matches!(args[0].kind, ExprKind::Var(other) if other == var);
    (is_input && matches!(right.kind, ExprKind::Static(_))).then_some(right)
}

/// The static object that an input, or its address, is compared with.
fn compared(var: VarId, expr: &Expr) -> Option<&Expr> {
    if let ExprKind::Intrinsic(Intrinsic::Same, args) = &expr.kind
        && let [left, right] = &args[..]
        && matches!(left.kind, ExprKind::Var(other) if other == var)
    {
        return right.referred();
    }
    let ExprKind::Binary { left, right, .. } = &expr.kind else {
        return None;
    };
    let is_address = |expr: &Expr| match &expr.kind {
        ExprKind::Intrinsic(Intrinsic::Pointer, args) => {
            matches!(args[0].kind, ExprKind::Var(other) if other == var)
        }
        _ => false,
    };
    let is_static = matches!(right.kind, ExprKind::Static(_));
    (is_static && is_address(left)).then_some(right)
}

fn kind(model: &Model, class: Class) -> TokenStream {
    match class {
        Class::Any => quote!(Kind::Any),
        Class::Int => quote!(Kind::Int),
        Class::Float => quote!(Kind::Float),
        Class::Bool => quote!(Kind::Bool),
        // The header alone says nothing.
        Class::Object(id) if model[id].parent.is_none() => quote!(Kind::Any),
        Class::Object(id) => {
            let ty = path(&model[id].rust_path);
            quote!(Kind::Object(|value| Of::<#ty>::NEW.is_instance(value)))
        }
    }
}

/// What an instruction takes for granted of the local that its operand names.
#[derive(Default)]
struct Local {
    /// It is asked whether it is bound.
    tested: bool,
    bound: bool,
    class: Option<LayoutId>,
}

impl Local {
    fn print(&self, model: &Model) -> TokenStream {
        let class = match self.class {
            Some(layout) => kind(model, Class::Object(layout)),
            None => quote!(Kind::Any),
        };
        let bound = self.bound && !self.tested;
        quote!(Local { bound: #bound, class: #class })
    }

    fn block(&mut self, block: &[Stmt]) {
        for statement in block {
            each_expr(statement, &mut |expr| self.expr(expr));
        }
    }

    fn expr(&mut self, expr: &Expr) {
        if let ExprKind::Intrinsic(Intrinsic::IsNull, args) = &expr.kind {
            self.tested |= is_operand_local(&args[0]);
        }
        let borrowed = match &expr.kind {
            ExprKind::Intrinsic(Intrinsic::Borrow, args) => is_operand_local(&args[0]),
            _ => false,
        };
        if (borrowed || is_operand_local(expr))
            && let Type::Value { class, nullable } = &expr.ty
        {
            self.bound |= !nullable;
            if let Class::Object(layout) = class {
                self.class = Some(*layout);
            }
        }
    }
}

fn is_operand_local(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Local(index) if matches!(index.kind, ExprKind::Operand))
}

fn suspends(block: &[Stmt]) -> bool {
    block.iter().any(|statement| match statement {
        Stmt::Suspend { .. } => true,
        Stmt::If {
            then, otherwise, ..
        } => suspends(then) || suspends(otherwise),
        _ => false,
    })
}

/// Shows every expression of a statement, those inside others too.
fn each_expr<'a>(statement: &'a Stmt, see: &mut dyn FnMut(&'a Expr)) {
    let block = |block: &'a Block, see: &mut dyn FnMut(&'a Expr)| {
        block.iter().for_each(|inner| each_expr(inner, see));
    };
    match statement {
        Stmt::Set { value, .. }
        | Stmt::Write { value, .. }
        | Stmt::PopFrame { value }
        | Stmt::Suspend { value } => inside(value, see),
        Stmt::Checked {
            left,
            right,
            otherwise,
            ..
        } => {
            inside(left, see);
            inside(right, see);
            block(otherwise, see);
        }
        Stmt::Call { args, .. } => args.iter().for_each(|arg| inside(arg, see)),
        Stmt::Store { place, value } | Stmt::Replace { place, value, .. } => {
            // A place is written, and read in no more than what leads to it.
            if let ExprKind::Field { base, .. } = &place.kind {
                inside(base, see);
            }
            inside(value, see);
        }
        Stmt::If {
            condition,
            then,
            otherwise,
        } => {
            inside(condition, see);
            block(then, see);
            block(otherwise, see);
        }
        Stmt::Repeat { count, body, .. } => {
            inside(count, see);
            block(body, see);
        }
        Stmt::CloseSlots { count, .. } => inside(count, see),
        Stmt::PushFrame { frame, .. } | Stmt::GoOn { frame } => inside(frame, see),
        Stmt::Resume { frame, value } => {
            inside(frame, see);
            inside(value, see);
        }
        _ => {}
    }
}

fn inside<'a>(expr: &'a Expr, see: &mut dyn FnMut(&'a Expr)) {
    see(expr);
    for child in expr.children() {
        inside(child, see);
    }
}

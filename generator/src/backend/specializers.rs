//! One specializer for each family: the members' guards and fills, in the family's order.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::backend::c_bodies::variables;
use crate::backend::rust_bodies::{Printer, path, ty};
use crate::model::*;

/// The name of a family's specializer, also its symbol.
pub fn function_name(model: &Model, family: FamilyId) -> Ident {
    format_ident!("cp_specialize_{}", model[family].name)
}

/// The name of the function that tries one member.
fn attempt_name(model: &Model, member: InstructionId) -> Ident {
    format_ident!("try_{}", model[member].name)
}

/// All specializers.
pub fn print(model: &Model) -> TokenStream {
    let functions = (0..model.families.len()).map(|index| specializer(model, FamilyId(index)));
    let members = || model.families.iter().flat_map(|family| &family.members);
    let attempts = model.families.iter().flat_map(|family| {
        let attempt = |member: &InstructionId| attempt(model, family, *member);
        family.members.iter().map(attempt)
    });
    let arms = members().map(|member| {
        let opcode = Literal::u32_unsuffixed(member.0 as u32);
        let name = attempt_name(model, *member);
        quote!(#opcode => #name(thread, frame, ip, sp),)
    });
    quote! {
        #(#functions)*
        #(#attempts)*

        /// Makes the instruction at `ip` this specialization, when it applies to the operands at hand and its caches can be
        /// filled, whichever its family would choose. Answers whether it did.
        ///
        /// # Safety
        /// As for a specializer: at `ip` stands a form of the same family, and nothing of it has run.
        pub unsafe fn install(opcode: u32, thread: *mut Thread, frame: *mut Frame, ip: *mut u32, sp: *mut Word) -> bool {
            // SAFETY: the caller's guarantee.
            unsafe {
                sync(frame, ip, sp);
                match opcode {
                    #(#arms)*
                    _ => false,
                }
            }
        }
    }
}

fn specializer(model: &Model, id: FamilyId) -> TokenStream {
    let family = &model[id];
    let name = function_name(model, id);
    let doc = format!(
        "Chooses a form of `{}` for the operands at hand, or puts the next try off. From bytecodes.def:{}.",
        family.name,
        model.line(family.span)
    );
    let back_off = Literal::u16_unsuffixed(family.back_off);
    let members = family
        .members
        .iter()
        .map(|member| attempt_name(model, *member));
    quote! {
        #[doc = #doc]
        ///
        /// # Safety
        /// Called by an engine at the instruction that `ip` points to, before it changed anything.
        #[unsafe(no_mangle)]
        #[allow(non_snake_case, unused_variables, unused_mut, unused_parens, clippy::all)]
        pub unsafe extern "C" fn #name(thread: *mut Thread, frame: *mut Frame, ip: *mut u32, sp: *mut Word) {
            // SAFETY: the caller's guarantee; guards only look at operands.
            unsafe {
                // Queries may ask where they are.
                sync(frame, ip, sp);
                #(if #members(thread, frame, ip, sp) {
                    return;
                })*
                put_off(ip, #back_off);
            }
        }
    }
}

/// Tries one member: a function that answers whether it applies, and has made it the running instruction then.
fn attempt(model: &Model, family: &Family, id: InstructionId) -> TokenStream {
    let member = &model[id];
    let printer = Printer {
        model,
        body: &member.body,
    };
    let opcode = Literal::u32_unsuffixed(id.0 as u32);
    let misses = Literal::u16_unsuffixed(family.misses);
    let mut tests = TokenStream::new();
    for when in &member.when {
        tests.extend(match when {
            When::OperandIn(values) => {
                let values = values.iter().map(|value| Literal::u32_unsuffixed(*value));
                quote!(if !matches!(unit >> OPCODE_BITS, #(#values)|*) {
                    return false;
                })
            }
            When::NextIs(next) => {
                let units = member.units;
                let forms = beginnings(model, *next)
                    .into_iter()
                    .map(|form| Literal::u32_unsuffixed(form.0 as u32));
                quote!(
                    if !matches!(*ip.add(#units) & ((1 << OPCODE_BITS) - 1), #(#forms)|*) {
                        return false;
                    }
                )
            }
        });
    }
    let mut caches = &member.caches;
    if let Role::Super { components, .. } = &member.role {
        caches = &model[components[0]].caches;
        let mut units = model[components[0]].units;
        for component in &components[1..] {
            let forms = forms(model, *component)
                .into_iter()
                .map(|form| Literal::u32_unsuffixed(form.0 as u32));
            tests.extend(quote! {
                if !matches!(*ip.add(#units) & ((1 << OPCODE_BITS) - 1), #(#forms)|*) { return false; }
            });
            for when in &model[*component].when {
                if let When::OperandIn(values) = when {
                    let values = values.iter().map(|value| Literal::u32_unsuffixed(*value));
                    tests.extend(quote! {
                        if !matches!(*ip.add(#units) >> OPCODE_BITS, #(#values)|*) { return false; }
                    });
                }
            }
            units += model[*component].units;
        }
    }
    let mut needed = Vec::new();
    let mut steps = TokenStream::new();
    let mut writes = TokenStream::new();
    for step in &member.selection {
        match step {
            Select::Test(condition) => {
                note(condition, &mut needed);
                let condition = printer.expr(condition);
                steps.extend(quote!(if !#condition { return false; }));
            }
            Select::Fill(index) => {
                let cache = &caches[*index];
                let Some(fill) = &cache.fill else { continue };
                fill.args.iter().for_each(|arg| note(arg, &mut needed));
                let query = path(&model[fill.query].rust_path);
                let args = fill.args.iter().map(|arg| printer.expr(arg));
                let ty = ty(model, &cache.ty);
                let is_word = matches!(
                    &model[fill.query].returns,
                    Returns::Value(Type::Value { .. })
                );
                let refused = match cache.ty {
                    Type::Pointer(_) => quote!(answer.is_null()),
                    _ if is_word => quote!(answer.is_null()),
                    _ => quote!(answer < 0),
                };
                let kept = if is_word {
                    quote!(answer.0)
                } else {
                    quote!(answer as #ty)
                };
                let var = member
                    .body
                    .vars
                    .iter()
                    .position(|var| matches!(var.kind, VarKind::Cache(at) if at == *index));
                let Some(var) = var.map(|index| printer.var(VarId(index))) else {
                    continue;
                };
                let offset = cache.offset;
                steps.extend(quote! {
                    let answer = #query(thread #(, #args)*);
                    if #refused { return false; }
                    let #var = #kept;
                });
                writes.extend(quote!(set_cache::<#ty>(ip, #offset, #var);));
            }
        }
    }
    let loads = needed.into_iter().filter_map(|var| {
        let name = printer.var(var);
        match &member.body[var].kind {
            VarKind::Input(slot) => {
                let offset = printer.offset(slot);
                Some(if member.body[var].ty == Type::Slots {
                    quote!(let #name: *mut Word = sp.offset(#offset);)
                } else {
                    quote!(let #name: Word = *sp.offset(#offset);)
                })
            }
            _ => None,
        }
    });
    let name = attempt_name(model, id);
    quote! {
        #[allow(non_snake_case, unused_variables, unused_mut, unused_parens, clippy::all)]
        unsafe fn #name(thread: *mut Thread, frame: *mut Frame, ip: *mut u32, sp: *mut Word) -> bool {
            // SAFETY: the specializer's guarantee; guards only look at operands.
            unsafe {
                let unit: u32 = *ip;
                #tests
                #(#loads)*
                #steps
                #writes
                specialize(ip, #opcode, #misses);
                true
            }
        }
    }
}

/// The opcodes under which a component may stand in the code: its family's forms all mean the same, and the component's own
/// guards say whether it is the one for the operands.
fn forms(model: &Model, component: InstructionId) -> Vec<InstructionId> {
    match model[component].role {
        Role::Specialized(family) => {
            let family = &model[family];
            let members = family.members.iter().copied();
            std::iter::once(family.generic).chain(members).collect()
        }
        _ => vec![component],
    }
}

/// The opcodes under which an instruction may stand in the code when it has no family: its own, and those of the
/// super-instructions that begin with it.
fn beginnings(model: &Model, id: InstructionId) -> Vec<InstructionId> {
    let begins = |other: &InstructionId| match &model[*other].role {
        Role::Super { components, .. } => components[0] == id,
        _ => *other == id,
    };
    let all = (0..model.instructions.len()).map(InstructionId);
    all.filter(begins).collect()
}

fn note(expr: &Expr, found: &mut Vec<VarId>) {
    let probe = Stmt::PushFrame {
        frame: expr.clone(),
        discards: false,
    };
    for var in variables(std::slice::from_ref(&probe)) {
        if !found.contains(&var) {
            found.push(var);
        }
    }
}

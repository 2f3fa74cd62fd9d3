//! Opcodes, what is known of each, enumerations, and the assembler's emitter methods.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::backend::rust_bodies::{Printer, ident};
use crate::flow::{Flow, LocalUse, flow};
use crate::model::*;

/// The opcode type with its tables.
pub fn print(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(enumeration);
    let constants = model.opcodes().map(|(id, instruction)| {
        let (name, opcode) = (
            ident(&instruction.name),
            Literal::u16_unsuffixed(id.0 as u16),
        );
        let doc = format!(
            "{}\n\nbytecodes.def:{}",
            instruction.doc,
            model.line(instruction.span)
        );
        quote! {
            #[doc = #doc]
            pub const #name: Opcode = Opcode(#opcode);
        }
    });
    let infos = model
        .opcodes()
        .map(|(id, instruction)| info(model, id, instruction));
    let count = model.instructions.len();
    let all = Literal::usize_unsuffixed(count + model.pseudos.len());
    let pseudo_constants = model.pseudos.iter().enumerate().map(|(at, pseudo)| {
        let (name, opcode) = (
            ident(&pseudo.name),
            Literal::u16_unsuffixed((count + at) as u16),
        );
        let doc = format!(
            "{}\n\nbytecodes.def:{}",
            pseudo.doc,
            model.line(pseudo.span)
        );
        quote! {
            #[doc = #doc]
            pub const #name: Opcode = Opcode(#opcode);
        }
    });
    let pseudo_infos = model
        .pseudos
        .iter()
        .enumerate()
        .map(|(at, pseudo)| pseudo_info(model, count + at, pseudo));
    let pseudo_methods = model
        .pseudos
        .iter()
        .map(|pseudo| pseudo_emitter(model, pseudo));
    let bits = Literal::u32_unsuffixed(OPCODE_BITS);
    let fusions = (0..count).map(|id| fusions(model, InstructionId(id)));
    let methods = model
        .opcodes()
        .filter(|(id, _)| !is_chosen(model, *id))
        .filter_map(|(_, instruction)| emitter(model, instruction));
    let digest = &model.digest;
    quote! {
        /// Digest of the definitions that everything here is printed from.
        pub const DEFINITIONS: &str = #digest;
        /// Bits of a code unit that hold the opcode; the operand has the rest.
        pub const OPCODE_BITS: u32 = #bits;
        /// How many instructions there are.
        pub const OPCODE_COUNT: usize = #count;
        /// How many instructions and pseudo-instructions there are.
        pub const ALL_COUNT: usize = #all;

        #(#enums)*

        /// The number of an instruction.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct Opcode(pub u16);

        #[allow(missing_docs)]
        impl Opcode {
            #(#constants)*
            #(#pseudo_constants)*
        }

        /// What is known of each instruction, and behind them of each pseudo-instruction.
        #[allow(clippy::identity_op, clippy::unnecessary_cast, clippy::double_parens, unused_parens, unused_variables)]
        static INFO: [Info; #all] = [#(#infos,)* #(#pseudo_infos,)*];

        /// What the assembler can put for the instructions that begin with each one.
        static FUSIONS: [&[Fusion]; OPCODE_COUNT] = [#(#fusions),*];

        /// One method an instruction or pseudo-instruction that the compiler emits. A jump takes the label, everything else its operand; a local's
        /// operand is the number the compiler gave it.
        #[allow(clippy::identity_op, clippy::unnecessary_cast, clippy::double_parens, unused_parens, unused_variables)]
        impl Assembler {
            #(#methods)*
            #(#pseudo_methods)*
        }
    }
}

/// The super-instructions that the assembler puts in the place of an instruction and those after it.
fn fusions(model: &Model, first: InstructionId) -> TokenStream {
    let found = model.opcodes().filter_map(|(id, instruction)| {
        let Role::Super {
            components,
            listed,
            family: None,
        } = &instruction.role
        else {
            return None;
        };
        let (_, rest) = components.split_first().filter(|&(&id, _)| id == first)?;
        let mut gain = 2 * (listed - 1);
        let rest: Vec<TokenStream> = rest
            .iter()
            .map(|&component| {
                let component_id = match model[component].role {
                    Role::Specialized(family) => {
                        gain |= 1;
                        model[family].generic
                    }
                    _ => component,
                };
                // The assembler sees what the compiler emits.
                let opcode = Literal::u16_unsuffixed(component_id.0 as u16);
                let operands = model[component].when.iter().find_map(|when| match when {
                    When::OperandIn(values) => Some(values.as_slice()),
                    When::NextIs(_) => None,
                });
                let operands = operands
                    .unwrap_or_default()
                    .iter()
                    .map(|&value| Literal::u32_unsuffixed(value));
                quote!((Opcode(#opcode), &[#(#operands),*]))
            })
            .collect();
        let id = Literal::u16_unsuffixed(id.0 as u16);
        let gain = Literal::u32_unsuffixed(gain as u32);
        Some(quote!(Fusion { opcode: Opcode(#id), gain: #gain, rest: &[#(#rest),*] }))
    });
    quote!(&[#(#found),*])
}

fn enumeration(item: &Enum) -> TokenStream {
    let name = ident(&item.name);
    let doc = &item.doc;
    let variants = item.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), Literal::u32_unsuffixed(variant.value));
        let doc = if variant.doc.is_empty() {
            format!("`{}`", variant.name)
        } else {
            variant.doc.clone()
        };
        quote! {
            #[doc = #doc]
            #name = #value
        }
    });
    let names = item.variants.iter().map(|variant| {
        let (value, text) = (Literal::u32_unsuffixed(variant.value), &variant.name);
        quote!(#value => Some(#text),)
    });
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u32)]
        pub enum #name {
            #(#variants),*
        }

        impl From<#name> for u32 {
            fn from(value: #name) -> u32 {
                value as u32
            }
        }

        impl #name {
            /// The name of the value that an operand stands for.
            pub fn name_of(operand: u32) -> Option<&'static str> {
                match operand {
                    #(#names)*
                    _ => None,
                }
            }
        }
    }
}

fn info(model: &Model, id: InstructionId, instruction: &Instruction) -> TokenStream {
    let name = &instruction.name;
    let kind = kind(instruction.operand);
    let value_name = value_name(model, instruction.operand);
    let backward = matches!(instruction.operand, OperandKind::Jump(Direction::Backward));
    // A super-instruction's other components keep their own units.
    let first = match &instruction.role {
        Role::Super { components, .. } => components[0],
        _ => id,
    };
    let caches = Literal::u32_unsuffixed((model[first].units - 1) as u32);
    let generic = match &instruction.role {
        Role::Plain | Role::Generic(_) => id,
        Role::Specialized(family) => model[*family].generic,
        Role::Super {
            components, family, ..
        } => family.map_or(components[0], |family| model[family].generic),
    };
    let generic = Literal::u16_unsuffixed(generic.0 as u16);
    let ends = ends(instruction);
    let flow = flow(model, id);
    let inputs = inputs(model, instruction, &flow);
    let outputs = outputs(model, instruction, &flow);
    let outputs_taken = match &instruction.jump_outputs {
        Some(items) => {
            let counts = items.iter().map(|item| count(model, instruction, item));
            quote!(Some(&[#(#counts),*]))
        }
        None => quote!(None),
    };
    let nullable = |input: usize| is_nullable(&instruction.inputs[input].ty);
    let local = local_use(flow.local, nullable);
    let suspends = flow.suspends;
    quote! {
        Info {
            name: #name,
            operand: OperandKind::#kind,
            value_name: #value_name,
            jumps_backward: #backward,
            caches: #caches,
            generic: #generic,
            ends: #ends,
            inputs: &[#(#inputs),*],
            outputs: &[#(#outputs),*],
            outputs_taken: #outputs_taken,
            local: LocalUse::#local,
            suspends: #suspends,
            targets: &[],
        }
    }
}

/// A pseudo-instruction is known by its last target, which the others stand in for; what it is given is its own.
fn pseudo_info(model: &Model, opcode: usize, pseudo: &Pseudo) -> TokenStream {
    let name = &pseudo.name;
    let kind = kind(pseudo.operand);
    let value_name = value_name(model, pseudo.operand);
    let opcode = Literal::u16_unsuffixed(opcode as u16);
    let known = pseudo.targets.last().map(|target| target.instruction);
    let flow = known.map(|id| flow(model, id)).unwrap_or_default();
    let parts = known.map(|id| {
        let instruction = &model[id];
        (
            inputs(model, instruction, &flow),
            outputs(model, instruction, &flow),
            ends(instruction),
        )
    });
    let (inputs, outputs, ends) = parts.unwrap_or_default();
    let nullable = |input: usize| is_nullable(&pseudo.inputs[input].ty);
    let local = local_use(flow.local, nullable);
    let suspends = flow.suspends;
    let targets = pseudo.targets.iter().map(|target| {
        let (choice, name) = (
            ident(&format!("{:?}", target.when)),
            ident(&model[target.instruction].name),
        );
        quote!((Choice::#choice, Opcode::#name))
    });
    quote! {
        Info {
            name: #name,
            operand: OperandKind::#kind,
            value_name: #value_name,
            jumps_backward: false,
            caches: 0,
            generic: #opcode,
            ends: #ends,
            inputs: &[#(#inputs),*],
            outputs: &[#(#outputs),*],
            outputs_taken: None,
            local: LocalUse::#local,
            suspends: #suspends,
            targets: &[#(#targets),*],
        }
    }
}

fn is_nullable(ty: &Type) -> bool {
    matches!(ty, Type::Value { nullable: true, .. })
}

fn kind(operand: OperandKind) -> TokenStream {
    match operand {
        OperandKind::None => quote!(None),
        OperandKind::Local => quote!(Local),
        OperandKind::Const => quote!(Const),
        OperandKind::Name => quote!(Name),
        OperandKind::Jump(_) => quote!(Jump),
        OperandKind::Count | OperandKind::Free => quote!(Count),
        OperandKind::Depth => quote!(Depth),
        OperandKind::Enum(_) => quote!(Enum),
        OperandKind::Flags => quote!(Flags),
        OperandKind::Number => quote!(Number),
    }
}

fn value_name(model: &Model, operand: OperandKind) -> TokenStream {
    match operand {
        OperandKind::Enum(id) => {
            let name = ident(&model[id].name);
            quote!(Some(#name::name_of))
        }
        _ => quote!(None),
    }
}

fn inputs(model: &Model, instruction: &Instruction, flow: &Flow) -> Vec<TokenStream> {
    let items = instruction.inputs.iter().zip(&flow.given_away);
    items
        .map(|(item, given_away)| {
            let count = count(model, instruction, item);
            quote!(Input { count: #count, given_away: #given_away })
        })
        .collect()
}

fn outputs(model: &Model, instruction: &Instruction, flow: &Flow) -> Vec<TokenStream> {
    let items = instruction.outputs.iter().zip(&flow.sources);
    items
        .map(|(item, sources)| {
            let count = count(model, instruction, item);
            let sources = sources.iter().map(|at| Literal::usize_unsuffixed(*at));
            quote!(Output { count: #count, sources: &[#(#sources),*] })
        })
        .collect()
}

/// How many words an item is, as a function of the operand.
fn count(model: &Model, instruction: &Instruction, item: &StackItem) -> TokenStream {
    let Some(count) = &item.count else {
        return quote!(|_| 1);
    };
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let count = printer.expr(count);
    quote!(|operand| {
        let unit = operand << OPCODE_BITS;
        #count
    })
}

fn local_use(local: LocalUse, nullable: impl Fn(usize) -> bool) -> TokenStream {
    match local {
        LocalUse::None => quote!(None),
        LocalUse::Finds => quote!(Finds),
        LocalUse::Stores(input) if nullable(input) => quote!(MayUnbind),
        LocalUse::Binds | LocalUse::Stores(_) => quote!(Binds),
        LocalUse::Unbinds => quote!(Unbinds),
        LocalUse::MayUnbind => quote!(MayUnbind),
    }
}

/// Control doesn't go on behind it, not even when another frame comes back.
fn ends(instruction: &Instruction) -> bool {
    instruction.diverges && instruction.outputs.is_empty()
}

/// Whether the assembler chooses between an instruction and others: then the compiler emits what it chooses for.
fn is_chosen(model: &Model, id: InstructionId) -> bool {
    let mut choices = model
        .pseudos
        .iter()
        .filter(|pseudo| pseudo.targets.len() > 1);
    choices.any(|pseudo| pseudo.targets.iter().any(|target| target.instruction == id))
}

/// The method that emits an instruction; specializations have none.
fn emitter(model: &Model, instruction: &Instruction) -> Option<TokenStream> {
    if !matches!(instruction.role, Role::Plain | Role::Generic(_)) {
        return None;
    }
    let opcode = ident(&instruction.name);
    let method = format_ident!("{}", instruction.name.to_lowercase());
    let doc = format!(
        "{}\n\nbytecodes.def:{}",
        instruction.doc,
        model.line(instruction.span)
    );
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let sum = |items: &[StackItem]| {
        let fixed = Literal::u32_unsuffixed(
            items.iter().filter(|item| item.count.is_none()).count() as u32,
        );
        let counts = items
            .iter()
            .filter_map(|item| item.count.as_ref())
            .map(|count| printer.expr(count));
        quote!(#fixed #(+ #counts)*)
    };
    let (pops, pushes) = (sum(&instruction.inputs), sum(&instruction.outputs));
    let ends = ends(instruction);
    Some(match instruction.operand {
        OperandKind::None => quote! {
            #[doc = #doc]
            pub fn #method(&mut self) {
                self.emit(Opcode::#opcode, 0, #pops, #pushes, #ends);
            }
        },
        OperandKind::Jump(_) => {
            let taken = sum(instruction
                .jump_outputs
                .as_deref()
                .unwrap_or(&instruction.outputs));
            quote! {
                #[doc = #doc]
                pub fn #method(&mut self, target: Label) {
                    self.emit_jump(Opcode::#opcode, target, #pops, #pushes, #taken, #ends);
                }
            }
        }
        OperandKind::Enum(_) => quote! {
            #[doc = #doc]
            pub fn #method(&mut self, operand: impl Into<u32>) {
                self.emit(Opcode::#opcode, operand.into(), #pops, #pushes, #ends);
            }
        },
        _ => quote! {
            #[doc = #doc]
            pub fn #method(&mut self, operand: u32) {
                let unit = operand << OPCODE_BITS;
                self.emit(Opcode::#opcode, operand, #pops, #pushes, #ends);
            }
        },
    })
}

/// The method that emits a pseudo-instruction.
fn pseudo_emitter(model: &Model, pseudo: &Pseudo) -> TokenStream {
    let (opcode, method) = (
        ident(&pseudo.name),
        format_ident!("{}", pseudo.name.to_lowercase()),
    );
    let doc = format!(
        "{}\n\nbytecodes.def:{}",
        pseudo.doc,
        model.line(pseudo.span)
    );
    let [pops, pushes] =
        [&pseudo.inputs, &pseudo.outputs].map(|items| Literal::u32_unsuffixed(items.len() as u32));
    let last = pseudo
        .targets
        .last()
        .map(|target| &model[target.instruction]);
    let ends = last.is_some_and(ends);
    match pseudo.operand {
        OperandKind::None => quote! {
            #[doc = #doc]
            pub fn #method(&mut self) {
                self.emit(Opcode::#opcode, 0, #pops, #pushes, #ends);
            }
        },
        OperandKind::Jump(_) => quote! {
            #[doc = #doc]
            pub fn #method(&mut self, target: Label) {
                self.emit_jump(Opcode::#opcode, target, #pops, #pushes, #pushes, #ends);
            }
        },
        _ => quote! {
            #[doc = #doc]
            pub fn #method(&mut self, operand: u32) {
                self.emit(Opcode::#opcode, operand, #pops, #pushes, #ends);
            }
        },
    }
}

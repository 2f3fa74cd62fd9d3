//! Doors from the definitions into the virtual machine, and the attributes native functions are declared with.

use proc_macro::TokenStream;

mod definitions;
mod native;
mod trace;

/// The opcodes, their tables and the assembler's emitter methods, from the definitions at this path (relative to the package).
#[proc_macro]
pub fn opcodes(input: TokenStream) -> TokenStream {
    definitions::expand(input.into(), copperplate_generator::backend::opcodes::print).into()
}

/// The match loop and the specializers, from the definitions at this path.
#[proc_macro]
pub fn engine(input: TokenStream) -> TokenStream {
    definitions::expand(input.into(), |model| {
        let run = copperplate_generator::backend::match_loop::print(model);
        let specializers = copperplate_generator::backend::specializers::print(model);
        quote::quote!(#run #specializers)
    })
    .into()
}

/// As [`engine!`], with mistakes planted into the match loop, and the table `MISTAKES` of their opcodes and what they are.
#[proc_macro]
pub fn engine_with_mistakes(input: TokenStream) -> TokenStream {
    definitions::expand(input.into(), |model| {
        let (planted, mistakes) = copperplate_generator::mistakes::plant(model);
        let run = copperplate_generator::backend::match_loop::print(&planted);
        let specializers = copperplate_generator::backend::specializers::print(model);
        let rows = mistakes.iter().map(|mistake| {
            let (opcode, what) = (mistake.instruction.0 as u32, &mistake.what);
            quote::quote!((#opcode, #what))
        });
        quote::quote! {
            #run
            #specializers

            /// The planted mistakes: opcode, what is wrong.
            pub static MISTAKES: &[(u32, &str)] = &[#(#rows),*];
        }
    })
    .into()
}

/// The micro-ops: table, executor, expansions and rules, from the definitions at this path.
#[proc_macro]
pub fn trace(input: TokenStream) -> TokenStream {
    definitions::expand(input.into(), |model| {
        let micro = copperplate_generator::micro::Micro::of(model);
        let ops = copperplate_generator::backend::micro_ops::print(model, &micro);
        let expansions = copperplate_generator::backend::expansions::print(model, &micro);
        let abstracts = copperplate_generator::backend::abstracts::print(model, &micro);
        quote::quote!(#ops #expansions #abstracts)
    })
    .into()
}

/// What a test needs to know of each instruction, from the definitions at this path.
#[proc_macro]
pub fn instruction_tests(input: TokenStream) -> TokenStream {
    definitions::expand(
        input.into(),
        copperplate_generator::backend::instruction_tests::print,
    )
    .into()
}

/// Nothing, when the definitions at this path (or in this text of several lines) are right; otherwise what is wrong with them.
#[proc_macro]
pub fn check_definitions(input: TokenStream) -> TokenStream {
    definitions::expand(input.into(), |_| Default::default()).into()
}

/// Assertions that layouts and function signatures are as the definitions at this path say.
#[proc_macro]
pub fn assert_definitions(input: TokenStream) -> TokenStream {
    definitions::expand(
        input.into(),
        copperplate_generator::backend::assertions::print,
    )
    .into()
}

/// Declares a function that Python code can call: `#[native("append($self, object, /)")]`.
///
/// The text is the name and the parameters as `inspect.signature` shows them; a default makes a parameter optional. Flags may
/// follow: `class_method`, `static_method`, `getter`, `setter`, and the effects `no_escape` (never runs Python code), `pure` and
/// `blocks`. The function takes the thread, then the parameters in order, converted by `copperplate_core::convert`; it
/// stays as it is, and a static `NativeDef` with its name in capitals appears beside it.
#[proc_macro_attribute]
pub fn native(attribute: TokenStream, item: TokenStream) -> TokenStream {
    native::expand(attribute.into(), item.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Derives `copperplate_core::trace::Trace`: the references that a structure owns are those of its fields. A field that owns
/// none and whose type does not say so is marked `#[trace(none)]`.
#[proc_macro_derive(Trace, attributes(trace))]
pub fn derive_trace(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    trace::derive(input)
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

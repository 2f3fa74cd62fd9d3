//! What the definitions say of Rust's structures and functions, as code that doesn't compile when it is wrong.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::backend::rust_bodies::{ident, path, ty};
use crate::model::*;

/// Assertions of every layout, static and function signature.
pub fn print(model: &Model) -> TokenStream {
    let layouts = model
        .layouts
        .iter()
        .map(|layout| self::layout(model, layout));
    let statics = model.statics.iter().map(|item| {
        let (found, ty) = (path(&item.rust_path), path(&model[item.layout].rust_path));
        quote!(const _: fn() -> *const #ty = || &raw const #found;)
    });
    let functions = model
        .functions
        .iter()
        .map(|function| signature(model, function));
    quote! {
        const fn size_of_field<T, F>(_: fn(&T) -> &F) -> usize {
            size_of::<F>()
        }
        #(#layouts)*
        #(#statics)*
        #(#functions)*
    }
}

fn layout(model: &Model, layout: &Layout) -> TokenStream {
    let rust = path(&layout.rust_path);
    let line = model.line(layout.span);
    let fields = layout
        .fields
        .iter()
        .filter(|field| field.name != "base")
        .map(|field| {
            let name = ident(&field.name);
            let offset = Literal::usize_unsuffixed(field.offset);
            let message = format!(
                "bytecodes.def:{}: `{}.{}` lies elsewhere in Rust",
                model.line(field.span),
                layout.name,
                field.name
            );
            let sized = field_size(model, &field.ty).map(|size| {
                let size = Literal::usize_unsuffixed(size);
                let message = format!(
                    "bytecodes.def:{}: `{}.{}` has another size in Rust",
                    model.line(field.span),
                    layout.name,
                    field.name
                );
                quote!(assert!(size_of_field(|whole: &#rust| &whole.#name) == #size, #message);)
            });
            quote! {
                assert!(core::mem::offset_of!(#rust, #name) == #offset, #message);
                #sized
            }
        });
    let size = (!layout.open).then(|| {
        let size = Literal::usize_unsuffixed(layout.size.next_multiple_of(layout.align));
        let message = format!(
            "bytecodes.def:{line}: `{}` has another size in Rust",
            layout.name
        );
        quote!(assert!(size_of::<#rust>() == #size, #message);)
    });
    quote! {
        const _: () = {
            #(#fields)*
            #size
        };
    }
}

fn field_size(model: &Model, ty: &Type) -> Option<usize> {
    Some(match ty {
        Type::Value { .. } | Type::Slots | Type::Pointer(_) => 8,
        Type::Scalar(scalar) => crate::check::scalar_size(*scalar),
        Type::Layout(id) => model[*id].size,
        Type::Array(of, count) => field_size(model, of)? * count,
    })
}

/// The Rust type of a function, as the engines call it.
fn signature(model: &Model, function: &Function) -> TokenStream {
    let params = function.params.iter().map(|param| ty(model, &param.ty));
    let result = match (&function.kind, &function.returns) {
        (FunctionKind::Query, Returns::Value(Type::Scalar(_))) => Some(quote!(i64)),
        (_, Returns::Nothing | Returns::Never) => None,
        (_, Returns::Status) => Some(quote!(i32)),
        (_, Returns::Value(result) | Returns::OrNull(result)) => Some(ty(model, result)),
    };
    let result = result.map(|result| quote!(-> #result));
    let found = path(&function.rust_path);
    quote!(const _: unsafe extern "C" fn(*mut Thread #(, #params)*) #result = #found;)
}

//! `#[derive(Trace)]`: the walk over the references that a structure owns, from its fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Member, Result, parse_quote};

/// Whether a field is marked `#[trace(none)]`: it owns no references.
fn owns_nothing(attributes: &[Attribute]) -> Result<bool> {
    let mut nothing = false;
    for attribute in attributes {
        if !attribute.path().is_ident("trace") {
            continue;
        }
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("none") {
                nothing = true;
                return Ok(());
            }
            Err(meta.error("`#[trace(none)]` is all there is"))
        })?;
    }
    Ok(nothing)
}

fn members(fields: &Fields) -> Result<Vec<Member>> {
    let mut members = Vec::new();
    for (member, field) in fields.members().zip(fields) {
        if !owns_nothing(&field.attrs)? {
            members.push(member);
        }
    }
    Ok(members)
}

/// The implementation of `copperplate_core::trace::Trace` that visits every field not marked `#[trace(none)]`.
pub fn derive(input: DeriveInput) -> Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(
            &input.ident,
            "`Trace` is derived for structures",
        ));
    };
    let fields = members(&data.fields)?;
    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter
            .bounds
            .push(parse_quote!(::copperplate_core::trace::Trace));
    }
    let (before, after, bounds) = generics.split_for_impl();
    Ok(quote! {
        // SAFETY: each field is shown once; those left out are marked as owning nothing.
        unsafe impl #before ::copperplate_core::trace::Trace for #name #after #bounds {
            #[inline]
            fn trace(&self, _visitor: &mut ::copperplate_core::trace::Visitor<'_>) {
                #(::copperplate_core::trace::Trace::trace(&self.#fields, _visitor);)*
            }

            fn sever(&self) {
                #(::copperplate_core::trace::Trace::sever(&self.#fields);)*
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_visited_unless_it_says_that_it_owns_nothing() {
        let expanded = derive(parse_quote! {
            struct Pair { header: Object, left: Slot, #[trace(none)] raw: *mut u8 }
        });
        let text = expanded.expect("a structure").to_string();
        assert!(text.contains("self . header") && text.contains("self . left"));
        assert!(!text.contains("self . raw"));
    }

    #[test]
    fn other_marks_are_refused() {
        let refused = derive(parse_quote! {
            struct Pair { #[trace(skip)] left: Slot }
        });
        let message = refused.expect_err("no such mark").to_string();
        assert_eq!(message, "`#[trace(none)]` is all there is");
    }
}

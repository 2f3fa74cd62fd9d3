//! The `#[native]` attribute: declares a function that Python code can call.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, ExprLit, FnArg, Ident, ItemFn, Lit, LitStr, Meta, Result, Token, Type};

/// `"name($self, a, /, b=1)"` and what comes after it: flags, and the `symbol` under which generated code knows the definition.
struct Attribute {
    text: LitStr,
    flags: Vec<Ident>,
    symbol: Option<LitStr>,
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> Result<Attribute> {
        let text = input.parse()?;
        let mut flags = Vec::new();
        let mut symbol = None;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let flag: Ident = input.parse()?;
            if flag == "symbol" {
                input.parse::<Token![=]>()?;
                symbol = Some(input.parse()?);
            } else {
                flags.push(flag);
            }
        }
        Ok(Attribute {
            text,
            flags,
            symbol,
        })
    }
}

/// A parsed signature.
#[derive(Default)]
struct Signature {
    name: String,
    parameters: String,
    receiver: bool,
    /// Names with whether a default makes them optional and whether that default is `None`.
    named: Vec<(String, bool, bool)>,
    positional_only: usize,
    positional: usize,
    var_positional: bool,
    var_keyword: bool,
}

impl Signature {
    fn parse(text: &LitStr) -> Result<Signature> {
        let value = text.value();
        let fail = |message: &str| Error::new(text.span(), message);
        let (name, rest) = value
            .split_once('(')
            .ok_or_else(|| fail("a signature looks like \"name($self, value, /)\""))?;
        let inside = rest
            .strip_suffix(')')
            .ok_or_else(|| fail("the signature's last character must be `)`"))?;
        let mut signature = Signature {
            name: name.to_owned(),
            parameters: format!("({inside})"),
            ..Signature::default()
        };
        let mut keyword_only = false;
        for (index, part) in split(inside).into_iter().enumerate() {
            if part.starts_with('$') {
                if index != 0 {
                    return Err(fail("the receiver comes first"));
                }
                signature.receiver = true;
            } else if part == "/" {
                signature.positional_only = signature.named.len();
            } else if part == "*" {
                keyword_only = true;
                signature.positional = signature.named.len();
            } else if part.starts_with("**") {
                signature.var_keyword = true;
            } else if part.starts_with('*') {
                signature.var_positional = true;
                keyword_only = true;
                signature.positional = signature.named.len();
            } else {
                let (name, default) = match part.split_once('=') {
                    Some((name, default)) => (name, Some(default.trim())),
                    None => (part, None),
                };
                let entry = (
                    name.trim().to_owned(),
                    default.is_some(),
                    default == Some("None"),
                );
                signature.named.push(entry);
            }
        }
        if !keyword_only {
            signature.positional = signature.named.len();
        }
        Ok(signature)
    }

    /// Whether no parameter can be passed by name and none is variable.
    fn is_positional(&self) -> bool {
        self.positional_only == self.named.len() && !self.var_positional && !self.var_keyword
    }
}

/// Splits at commas outside quotes and brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quote) = (Vec::new(), 0, 0, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if q == c => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .map_or(String::new(), |segment| segment.ident.to_string()),
        _ => String::new(),
    }
}

/// The doc comment as one text, its first blank and the empty lines around it removed.
fn doc_of(function: &ItemFn) -> String {
    let mut lines = Vec::new();
    for attribute in &function.attrs {
        if let Meta::NameValue(meta) = &attribute.meta
            && meta.path.is_ident("doc")
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) = &meta.value
        {
            let text = text.value();
            lines.push(text.strip_prefix(' ').unwrap_or(&text).to_owned());
        }
    }
    lines.join("\n").trim().to_owned()
}

pub fn expand(attribute: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let attribute: Attribute = syn::parse2(attribute)?;
    let function: ItemFn = syn::parse2(item)?;
    let mut signature = Signature::parse(&attribute.text)?;

    let core = quote!(::copperplate_core);
    let mut kind = quote!(Function);
    let mut effects = quote!(#core::native::MAY_RAISE | #core::native::MAY_ESCAPE);
    let mut blocks = false;
    let mut is_static = false;
    for flag in &attribute.flags {
        match flag.to_string().as_str() {
            "class_method" => kind = quote!(ClassMethod),
            "static_method" => {
                kind = quote!(StaticMethod);
                is_static = true;
            }
            "getter" => kind = quote!(Getter),
            "setter" => kind = quote!(Setter),
            "no_escape" => effects = quote!(#core::native::MAY_RAISE),
            "pure" => effects = quote!(#core::native::MAY_RAISE | #core::native::PURE),
            "blocks" => blocks = true,
            _ => {
                let message = "unknown flag: expected class_method, static_method, getter, setter, no_escape, pure, blocks or symbol = \"...\"";
                return Err(Error::new(flag.span(), message));
            }
        }
    }
    if blocks {
        effects = quote!(#effects | #core::native::MAY_BLOCK);
    }

    let types: Vec<&Type> = function
        .sig
        .inputs
        .iter()
        .skip(1)
        .map(|input| match input {
            FnArg::Typed(typed) => Ok(&*typed.ty),
            FnArg::Receiver(receiver) => Err(Error::new(
                receiver.self_token.span,
                "a native function has no `self`; name the receiver otherwise",
            )),
        })
        .collect::<Result<_>>()?;
    let raw = types.iter().any(|ty| type_name(ty) == "Args");
    let expected = signature.receiver as usize
        + if raw {
            1
        } else {
            signature.named.len()
                + signature.var_positional as usize
                + signature.var_keyword as usize
        };
    if types.len() != expected {
        let message = format!(
            "the signature has {expected} parameters, the function {} after the thread",
            types.len()
        );
        return Err(Error::new_spanned(&function.sig, message));
    }

    // What is `Option` in Rust may be left out, with or without a default to show.
    if !raw && !signature.var_positional {
        let receiver = signature.receiver as usize;
        for (entry, ty) in signature.named.iter_mut().zip(types.iter().skip(receiver)) {
            entry.1 |= type_name(ty) == "Option";
        }
    }
    let name = &function.sig.ident;
    let def = format_ident!("{}", name.to_string().to_uppercase());
    let (mut arguments, mut statements) = (Vec::new(), TokenStream::new());
    let mut types = types.into_iter();
    if signature.receiver
        && let Some(ty) = types.next()
    {
        statements.extend(quote! {
            let native_receiver = <#ty as #core::convert::FromReceiver>::from_receiver(t, native_self, &#def)?;
        });
        arguments.push(quote!(native_receiver));
    }
    let receiver_only = statements.clone();

    let named = signature.named.len();
    let simple = signature.is_positional() && !raw;
    if raw {
        arguments.push(quote!(native_args));
    } else if simple {
        statements.extend(
            quote!(let native_values = #core::convert::positional(t, native_self, &#def, native_args)?;),
        );
    } else {
        statements.extend(quote! {
            let mut native_values = [None; #named];
            #core::convert::bind(t, native_self, &#def, native_args, &mut native_values)?;
        });
    }
    let convert = |ty: &Type, index: usize, source: TokenStream| -> TokenStream {
        let (_, _, none_is_missing) = &signature.named[index];
        let source = if *none_is_missing && type_name(ty) == "Option" {
            quote!(#source.filter(|value| !value.is_none()))
        } else {
            source
        };
        quote!(#core::convert::argument::<#ty>(t, #source, &#def, #index)?)
    };
    let mut converted = Vec::new();
    if !raw {
        for index in 0..named {
            let Some(ty) = types.next() else { break };
            // `*args` stands before keyword-only parameters.
            let ty = if signature.var_positional && index == signature.positional {
                converted.push(quote!(native_args.pos().get(#index..).unwrap_or(&[])));
                match types.next() {
                    Some(ty) => ty,
                    None => break,
                }
            } else {
                ty
            };
            let source = if simple {
                quote!(native_values.get(#index))
            } else {
                quote!(native_values[#index])
            };
            converted.push(convert(ty, index, source));
        }
        if signature.var_positional && signature.positional == named {
            converted.push(quote!(native_args.pos().get(#named..).unwrap_or(&[])));
        }
        if signature.var_keyword {
            converted.push(quote!(#core::convert::Keywords::new(native_args, &#def)));
        }
    }
    let mut bindings = Vec::new();
    for (number, value) in converted.into_iter().enumerate() {
        let binding = format_ident!("native_{number}");
        statements.extend(quote!(let #binding = #value;));
        bindings.push(binding);
    }
    arguments.extend(bindings.iter().map(|binding| quote!(#binding)));

    // Entries without argument counts to check, for calls whose shape is known.
    let (mut zero, mut one) = (quote!(None), quote!(None));
    if !raw && !signature.var_positional && !signature.var_keyword && !is_static {
        let receiver = signature.receiver.then(|| quote!(native_receiver,));
        let inputs = function.sig.inputs.iter();
        let types: Vec<&Type> = inputs
            .skip(1 + signature.receiver as usize)
            .filter_map(|input| match input {
                FnArg::Typed(typed) => Some(&*typed.ty),
                FnArg::Receiver(_) => None,
            })
            .collect();
        // The call's arguments: the first parameter's source, and nothing for the others.
        let arguments = |first: TokenStream| {
            let mut sources = vec![quote!(None::<&#core::Value>); types.len()];
            if let Some(source) = sources.first_mut() {
                *source = first;
            }
            let values = types.iter().zip(sources).enumerate();
            let (bindings, values): (Vec<_>, Vec<_>) = values
                .map(|(index, (ty, source))| {
                    (format_ident!("native_{index}"), convert(ty, index, source))
                })
                .unzip();
            (quote!(#(let #bindings = #values;)*), quote!(#(#bindings),*))
        };
        let optional = |from: usize| {
            let mut rest = signature.named.iter().skip(from);
            rest.all(|(_, optional, _)| *optional)
        };
        if optional(0) {
            let (bind, values) = arguments(quote!(None::<&#core::Value>));
            zero = quote! {{
                fn native_zero(t: &mut #core::Thread, native_self: &#core::Value) -> #core::Res<#core::Value> {
                    let native_self = Some(native_self);
                    let _ = native_self;
                    #receiver_only
                    #bind
                    #[allow(clippy::let_unit_value)]
                    let result = #name(t, #receiver #values);
                    #core::convert::IntoRes::into_res(result)
                }
                Some(native_zero)
            }};
        }
        if optional(1) && signature.positional > 0 {
            let (bind, values) = arguments(quote!(Some(native_argument)));
            one = quote! {{
                fn native_one(
                    t: &mut #core::Thread,
                    native_self: &#core::Value,
                    native_argument: &#core::Value,
                ) -> #core::Res<#core::Value> {
                    let native_self = Some(native_self);
                    let _ = native_self;
                    #receiver_only
                    #bind
                    let result = #name(t, #receiver #values);
                    #core::convert::IntoRes::into_res(result)
                }
                Some(native_one)
            }};
        }
    }

    let Signature {
        name: python_name,
        parameters,
        positional_only,
        positional,
        var_positional,
        var_keyword,
        ..
    } = &signature;
    let (names, optional): (Vec<&String>, Vec<&bool>) = signature
        .named
        .iter()
        .map(|(name, optional, _)| (name, optional))
        .unzip();
    let doc = doc_of(&function);
    let symbol = attribute
        .symbol
        .map(|symbol| quote!(#[unsafe(export_name = #symbol)]));
    let summary = format!("Declares `{python_name}{parameters}`.");
    Ok(quote! {
        // As many as the Python function has.
        #[allow(clippy::too_many_arguments)]
        #function

        #[doc = #summary]
        #symbol
        pub static #def: #core::native::NativeDef = {
            #[allow(unused_variables)]
            fn native_call(
                t: &mut #core::Thread,
                native_self: Option<&#core::Value>,
                native_args: #core::Args<'_>,
            ) -> #core::Res<#core::Value> {
                #statements
                let result = #name(t, #(#arguments),*);
                #core::convert::IntoRes::into_res(result)
            }
            #core::native::NativeDef {
                name: #python_name,
                signature: #parameters,
                doc: #doc,
                kind: #core::native::Kind::#kind,
                effects: #effects,
                parameters: #core::native::Parameters {
                    names: &[#(#names),*],
                    optional: &[#(#optional),*],
                    positional_only: #positional_only,
                    positional: #positional,
                    var_positional: #var_positional || #raw,
                    var_keyword: #var_keyword || #raw,
                },
                call: native_call,
                zero: #zero,
                one: #one,
            }
        };
    })
}

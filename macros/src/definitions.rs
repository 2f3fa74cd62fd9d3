//! Doors from `bytecodes.def` into generated code.

use std::path::{Path, PathBuf};

use copperplate_generator::diagnostic::{Style, render};
use copperplate_generator::model::Model;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::LitStr;

/// Loads the definitions that `input` names, relative to the package, and prints an artifact of them. A literal of several
/// lines is the definitions themselves.
pub fn expand(input: TokenStream, print: fn(&Model) -> TokenStream) -> TokenStream {
    let path: LitStr = match syn::parse2(input) {
        Ok(path) => path,
        Err(error) => return error.to_compile_error(),
    };
    if path.value().contains('\n') {
        return load(&path, &path.value(), "definitions", print);
    }
    let file = locate(&path.value());
    let shown = Path::new(&path.value())
        .file_name()
        .map_or_else(|| path.value(), |name| name.to_string_lossy().into_owned());
    let source = match std::fs::read_to_string(&file) {
        Ok(source) => source,
        Err(error) => {
            let text = format!("cannot read {}: {error}", file.display());
            return quote_spanned!(path.span()=> compile_error!(#text););
        }
    };
    let text = file.to_string_lossy();
    // Tells cargo to build again when the file changes.
    let tracked = quote!(
        const _: &[u8] = include_bytes!(#text);
    );
    let printed = load(&path, &source, &shown, print);
    quote!(#tracked #printed)
}

fn load(at: &LitStr, source: &str, shown: &str, print: fn(&Model) -> TokenStream) -> TokenStream {
    match copperplate_generator::load(source) {
        Ok(model) => print(&model),
        Err(errors) => {
            let drawn = render(&errors, shown, source, Style::Plain);
            let text = format!("the definitions are wrong\n\n{}", drawn.trim_end());
            quote_spanned!(at.span()=> compile_error!(#text);)
        }
    }
}

fn locate(path: &str) -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let file = package.join(path);
    file.canonicalize().unwrap_or(file)
}

//! Codecs: from text to bytes and back.
//!
//! The common encodings are native; any other is looked up in the registry that module `codecs` fills.

pub mod errors;
pub mod utf;

use std::borrow::Cow;
use std::collections::HashMap;

use copperplate_core::bytes::Bytes;
use copperplate_core::exception::LOOKUP_ERROR;
use copperplate_core::str::{Points, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, buffer, ops};

use errors::Handler;
use utf::Order;

/// What has been registered.
#[derive(Default)]
struct Registry {
    search: Vec<Value>,
    found: HashMap<String, Value>,
    handlers: HashMap<String, Value>,
}

/// Works on the registry, which must not be used again inside.
fn registry<R>(t: &Thread, work: impl FnOnce(&mut Registry) -> R) -> R {
    t.vm().with_extension(work)
}

/// The error handler registered under `name`, without the native ones.
pub fn registered_handler(t: &Thread, name: &str) -> Option<Value> {
    registry(t, |registry| registry.handlers.get(name).cloned())
}

/// `codecs.register_error(name, handler)`.
pub fn register_handler(t: &Thread, name: &str, handler: Value) {
    let old = registry(t, |registry| {
        registry.handlers.insert(name.to_owned(), handler)
    });
    drop(old);
}

/// `codecs._unregister_error(name)`: whether there was such a handler.
pub fn unregister_handler(t: &Thread, name: &str) -> bool {
    let old = registry(t, |registry| registry.handlers.remove(name));
    old.is_some()
}

#[cold]
pub fn unknown_handler(t: &mut Thread, name: &str) -> Raised {
    t.raise(
        &LOOKUP_ERROR,
        format!("unknown error handler name '{name}'"),
    )
}

/// `codecs.register(search)`.
pub fn register(t: &Thread, search: Value) {
    registry(t, |registry| registry.search.push(search));
}

/// `codecs.unregister(search)`.
pub fn unregister(t: &Thread, search: &Value) {
    let gone = registry(t, |registry| {
        let place = registry.search.iter().position(|other| other.is(search))?;
        let found = std::mem::take(&mut registry.found);
        Some((registry.search.remove(place), found))
    });
    drop(gone);
}

/// The encoding's name as search functions get it: lower case, hyphens and blanks as underscores.
fn normalized(name: &str) -> String {
    let mut result = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !result.is_empty() {
                result.push('_');
            }
            gap = false;
            result.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    result
}

/// `codecs.lookup(encoding)`: the `CodecInfo`.
///
/// # Errors
/// `LookupError` when no search function knows the encoding.
pub fn lookup(t: &mut Thread, encoding: &str) -> Res<Value> {
    let name = normalized(encoding);
    if let Some(found) = registry(t, |registry| registry.found.get(&name).cloned()) {
        return Ok(found);
    }
    if registry(t, |registry| registry.search.is_empty()) {
        (t.vm().hooks.import)(t, "encodings")?;
    }
    let searches = registry(t, |registry| registry.search.clone());
    let argument = Str::new(&name);
    for search in searches {
        let info = ops::call_positional(t, &search, std::slice::from_ref(&argument))?;
        if info.is_none() {
            continue;
        }
        let fits = info
            .downcast::<Tuple>()
            .is_some_and(|tuple| tuple.len() == 4);
        if !fits {
            return Err(t.type_error("codec search functions must return 4-tuples"));
        }
        registry(t, |registry| registry.found.insert(name, info.clone()));
        return Ok(info);
    }
    Err(t.raise(&LOOKUP_ERROR, format!("unknown encoding: {encoding}")))
}

/// The native codecs.
#[derive(Clone, Copy)]
enum Native {
    Utf8,
    Ascii,
    Latin1,
    Utf16(Order),
    Utf32(Order),
}

impl Native {
    fn named(encoding: &str) -> Option<Native> {
        Native::spelled(encoding).or_else(|| Native::spelled(&normalized(encoding)))
    }

    /// The codec that needs no look at the name, or only one.
    fn usual(encoding: Option<&Str>) -> Option<Native> {
        match encoding {
            None => Some(Native::Utf8),
            Some(encoding) => encoding.as_ascii().and_then(Native::spelled),
        }
    }

    /// The codec with this normalized name, or with a name that is often written so.
    fn spelled(encoding: &str) -> Option<Native> {
        Some(match encoding {
            "utf-8" | "UTF-8" | "utf_8" | "utf8" | "u8" | "cp65001" => Native::Utf8,
            "ascii" | "us_ascii" | "646" => Native::Ascii,
            "latin-1" | "latin_1" | "latin1" | "latin" | "l1" | "iso_8859_1" | "iso8859_1"
            | "iso_8859_1_1987" | "iso8859" => Native::Latin1,
            "utf_16" | "utf16" => Native::Utf16(Order::Native),
            "utf_16_le" | "utf_16le" | "utf16_le" => Native::Utf16(Order::Little),
            "utf_16_be" | "utf_16be" | "utf16_be" => Native::Utf16(Order::Big),
            "utf_32" | "utf32" => Native::Utf32(Order::Native),
            "utf_32_le" | "utf_32le" | "utf32_le" => Native::Utf32(Order::Little),
            "utf_32_be" | "utf_32be" | "utf32_be" => Native::Utf32(Order::Big),
            _ => return None,
        })
    }

    /// The bytes of a text that has nothing to look at, and needs no error handler.
    fn encode_plainly(self, text: &Str) -> Option<Value> {
        match self {
            Native::Utf8 | Native::Ascii => text.as_ascii().map(|text| Bytes::new(text.as_bytes())),
            Native::Latin1 => match text.points() {
                Points::Latin1(points) => Some(Bytes::new(points)),
                _ => None,
            },
            Native::Utf16(_) | Native::Utf32(_) => None,
        }
    }

    /// The text of bytes, as [`Native::encode_plainly`].
    fn decode_plainly(self, bytes: &[u8]) -> Option<Value> {
        match self {
            Native::Utf8 | Native::Ascii => bytes.is_ascii().then(|| Str::from_ascii(bytes)),
            Native::Latin1 => Some(Str::from_latin1(bytes)),
            Native::Utf16(_) | Native::Utf32(_) => None,
        }
    }
}

/// The name of a native codec as errors show it, for handlers that ask which one failed; empty for others.
pub(super) fn static_name(encoding: &str) -> &'static str {
    match Native::named(encoding) {
        Some(Native::Utf8) => "utf-8",
        Some(Native::Ascii) => "ascii",
        Some(Native::Latin1) => "latin-1",
        Some(Native::Utf16(order)) => ["utf-16", "utf-16-le", "utf-16-be"][order as usize],
        Some(Native::Utf32(order)) => ["utf-32", "utf-32-le", "utf-32-be"][order as usize],
        None => "",
    }
}

/// An encoding's name as Rust text.
fn name_of<'a>(t: &mut Thread, encoding: Option<&'a Str>) -> Res<Cow<'a, str>> {
    let Some(encoding) = encoding else {
        return Ok(Cow::Borrowed("utf-8"));
    };
    if encoding.points().iter().any(|point| point == 0) {
        return Err(t.value_error("embedded null character"));
    }
    match encoding.to_utf8() {
        Some(name) => Ok(name),
        None => {
            use copperplate_core::Layout;
            let strict = Handler::new(t, None);
            utf::encode_utf8(t, &encoding.value(), &strict).map(|_| Cow::Borrowed(""))
        }
    }
}

/// `text.encode(encoding, errors)` of a `str`; `None` = `utf-8` and `strict`.
///
/// # Errors
/// `LookupError` for an unknown encoding, and as the error handler decides.
pub fn encode(
    t: &mut Thread,
    text: &Value,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    if let (Some(native), Some(text)) = (Native::usual(encoding), text.downcast::<Str>())
        && let Some(bytes) = native.encode_plainly(text)
    {
        return Ok(bytes);
    }
    let name = name_of(t, encoding)?;
    let handler = Handler::new(t, errors);
    let bytes = match Native::named(&name) {
        Some(Native::Utf8) => utf::encode_utf8(t, text, &handler)?,
        Some(Native::Ascii) => utf::encode_ascii(t, text, &handler)?,
        Some(Native::Latin1) => utf::encode_latin1(t, text, &handler)?,
        Some(Native::Utf16(order)) => utf::encode_utf16(t, text, &handler, order)?,
        Some(Native::Utf32(order)) => utf::encode_utf32(t, text, &handler, order)?,
        None => {
            let result = by_registry(t, &name, 0, text, errors)?;
            return match buffer::with_bytes(&result, Bytes::new) {
                Some(_) if result.downcast::<Bytes>().is_some() => Ok(result),
                Some(bytes) => Ok(bytes),
                None => Err(t.type_error(format!(
                    "'{name}' encoder returned '{}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types",
                    result.class().name()
                ))),
            };
        }
    };
    Ok(Bytes::new(&bytes))
}

/// `bytes.decode(encoding, errors)` of a `bytes` object; `None` = `utf-8` and `strict`.
///
/// # Errors
/// `LookupError` for an unknown encoding, and as the error handler decides.
pub fn decode(
    t: &mut Thread,
    bytes: &Value,
    encoding: Option<&Str>,
    errors: Option<&Str>,
) -> Res<Value> {
    if let (Some(native), Some(bytes)) = (Native::usual(encoding), bytes.downcast::<Bytes>())
        && let Some(text) = native.decode_plainly(bytes.bytes())
    {
        return Ok(text);
    }
    let name = name_of(t, encoding)?;
    let handler = Handler::new(t, errors);
    match Native::named(&name) {
        Some(Native::Utf8) => utf::decode_utf8(t, bytes, &handler, true).map(|(text, _)| text),
        Some(Native::Ascii) => utf::decode_ascii(t, bytes, &handler),
        Some(Native::Latin1) => Ok(utf::decode_latin1(bytes)),
        Some(Native::Utf16(order)) => {
            utf::decode_utf16(t, bytes, &handler, order, true).map(|(text, ..)| text)
        }
        Some(Native::Utf32(order)) => {
            utf::decode_utf32(t, bytes, &handler, order, true).map(|(text, ..)| text)
        }
        None => {
            let result = by_registry(t, &name, 1, bytes, errors)?;
            match result.downcast::<Str>() {
                Some(_) => Ok(result),
                None => Err(t.type_error(format!(
                    "'{name}' decoder returned '{}' instead of 'str'; use codecs.decode() to decode to arbitrary types",
                    result.class().name()
                ))),
            }
        }
    }
}

/// Calls a text encoding's encoder (0) or decoder (1).
fn by_registry(
    t: &mut Thread,
    name: &str,
    which: usize,
    object: &Value,
    errors: Option<&Str>,
) -> Res<Value> {
    let info = lookup(t, name)?;
    let attribute = t.vm().intern("_is_text_encoding");
    if let Some(flag) = ops::getattr_optional(t, &info, &attribute)?
        && !ops::truth(t, &flag)?
    {
        let function = ["encode", "decode"][which];
        return Err(t.raise(
            &LOOKUP_ERROR,
            format!("'{name}' is not a text encoding; use codecs.{function}() to handle arbitrary codecs"),
        ));
    }
    call_codec(t, &info, which, object, errors)
}

/// Calls entry `which` of a `CodecInfo` (0 = encoder, 1 = decoder); returns the first item of its result.
///
/// # Errors
/// `TypeError` when the result is no pair, and whatever the codec raises.
pub fn call_codec(
    t: &mut Thread,
    info: &Value,
    which: usize,
    object: &Value,
    errors: Option<&Str>,
) -> Res<Value> {
    use copperplate_core::Layout;
    let function = info
        .downcast::<Tuple>()
        .and_then(|tuple| tuple.items().get(which).cloned());
    let Some(function) = function else {
        return Err(t.type_error("codec search functions must return 4-tuples"));
    };
    let mut args = vec![object.clone()];
    args.extend(errors.map(|errors| errors.value()));
    let result = ops::call_positional(t, &function, &args)?;
    match result.downcast::<Tuple>().map(Tuple::items) {
        Some([first, _]) => Ok(first.clone()),
        _ => Err(t.type_error(format!(
            "{} must return a tuple (object, integer)",
            ["encoder", "decoder"][which]
        ))),
    }
}

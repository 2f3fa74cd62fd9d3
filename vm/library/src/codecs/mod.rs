//! Module `_codecs`: the codec registry and the native codecs as functions.

mod charmap;
mod escapes;
mod utf7;

use copperplate_core::bytes::Bytes;
use copperplate_core::native::{NativeDef, NativeFunction};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::bytes_like;
use copperplate_objects::text::codec;
use copperplate_objects::text::codec::errors::{Handler, Known, call_known};
use copperplate_objects::text::codec::utf::{self, Order};

use crate::module;

/// What an encoder returns: the bytes, and how many code points they are of.
fn encoded(bytes: &[u8], text: &Value) -> Value {
    let len = text.downcast::<Str>().map_or(0, Str::len);
    Tuple::new(vec![Bytes::new(bytes), int::from_usize(len)])
}

/// What a decoder returns: the text, and how many bytes were consumed.
fn decoded((text, consumed): (Value, usize)) -> Value {
    Tuple::new(vec![text, int::from_usize(consumed)])
}

/// A bytes-like argument as `bytes`.
fn as_bytes(t: &mut Thread, data: &Value) -> Res<Value> {
    match data.exact::<Bytes>() {
        Some(_) => Ok(data.clone()),
        None => bytes_like(t, data).map(|bytes| Bytes::new(&bytes)),
    }
}

/// A string as the bytes its escapes are read from, a bytes-like argument as `bytes`.
fn as_escaped(t: &mut Thread, data: &Value) -> Res<Value> {
    match data.downcast::<Str>() {
        Some(_) => {
            let strict = Handler::new(t, None);
            utf::encode_utf8(t, data, &strict).map(|bytes| Bytes::new(&bytes))
        }
        None => as_bytes(t, data),
    }
}

macro_rules! encoders {
    ($($name:ident $signature:literal = |$t:ident, $text:ident, $handler:ident| $encode:expr;)*) => {
        $(#[native($signature)]
        fn $name($t: &mut Thread, text: &Value, errors: Option<&Str>) -> Res<Value> {
            if text.downcast::<Str>().is_none() {
                let class = text.class().name();
                let name = stringify!($name);
                return Err($t.type_error(format!("{name}() argument 1 must be str, not {class}")));
            }
            let ($text, $handler) = (text, &Handler::new($t, errors));
            let bytes = $encode?;
            Ok(encoded(&bytes, text))
        })*
    };
}

encoders! {
    utf_8_encode "utf_8_encode(str, errors=None, /)" = |t, text, handler| utf::encode_utf8(t, text, handler);
    ascii_encode "ascii_encode(str, errors=None, /)" = |t, text, handler| utf::encode_ascii(t, text, handler);
    latin_1_encode "latin_1_encode(str, errors=None, /)" = |t, text, handler| utf::encode_latin1(t, text, handler);
    utf_16_le_encode "utf_16_le_encode(str, errors=None, /)" = |t, text, handler| utf::encode_utf16(t, text, handler, Order::Little);
    utf_16_be_encode "utf_16_be_encode(str, errors=None, /)" = |t, text, handler| utf::encode_utf16(t, text, handler, Order::Big);
    utf_32_le_encode "utf_32_le_encode(str, errors=None, /)" = |t, text, handler| utf::encode_utf32(t, text, handler, Order::Little);
    utf_32_be_encode "utf_32_be_encode(str, errors=None, /)" = |t, text, handler| utf::encode_utf32(t, text, handler, Order::Big);
    utf_7_encode "utf_7_encode(str, errors=None, /)" = |_t, text, _handler| Ok(utf7::encode(text));
    unicode_escape_encode "unicode_escape_encode(str, errors=None, /)" = |_t, text, _handler| Ok(escapes::encode(text));
    raw_unicode_escape_encode "raw_unicode_escape_encode(str, errors=None, /)" = |_t, text, _handler| Ok(escapes::encode_raw(text));
}

fn order_of(byteorder: i64) -> Order {
    match byteorder {
        0 => Order::Native,
        ..0 => Order::Little,
        1.. => Order::Big,
    }
}

fn number_of(order: Order) -> Value {
    int::from_i64(match order {
        Order::Native => 0,
        Order::Little => -1,
        Order::Big => 1,
    })
}

#[native("utf_16_encode(str, errors=None, byteorder=0, /)")]
fn utf_16_encode(
    t: &mut Thread,
    str: &Value,
    errors: Option<&Str>,
    byteorder: Option<i64>,
) -> Res<Value> {
    let handler = Handler::new(t, errors);
    let bytes = utf::encode_utf16(t, str, &handler, order_of(byteorder.unwrap_or(0)))?;
    Ok(encoded(&bytes, str))
}

#[native("utf_32_encode(str, errors=None, byteorder=0, /)")]
fn utf_32_encode(
    t: &mut Thread,
    str: &Value,
    errors: Option<&Str>,
    byteorder: Option<i64>,
) -> Res<Value> {
    let handler = Handler::new(t, errors);
    let bytes = utf::encode_utf32(t, str, &handler, order_of(byteorder.unwrap_or(0)))?;
    Ok(encoded(&bytes, str))
}

macro_rules! decoders {
    ($($name:ident $signature:literal = |$t:ident, $data:ident, $handler:ident, $last:ident| $decode:expr;)*) => {
        $(#[native($signature)]
        fn $name($t: &mut Thread, data: &Value, errors: Option<&Str>, last: Option<bool>) -> Res<Value> {
            let data = as_bytes($t, data)?;
            let ($data, $handler, $last) = (&data, &Handler::new($t, errors), last.unwrap_or(false));
            Ok(decoded($decode?))
        })*
    };
}

fn without_order((text, consumed, _): (Value, usize, Order)) -> (Value, usize) {
    (text, consumed)
}

fn all_of(data: &Value, text: Value) -> (Value, usize) {
    let len = data
        .downcast::<Bytes>()
        .map_or(0, |bytes| bytes.bytes().len());
    (text, len)
}

decoders! {
    utf_8_decode "utf_8_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf8(t, data, handler, last);
    utf_7_decode "utf_7_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf7::decode(t, data, handler, last);
    utf_16_decode "utf_16_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf16(t, data, handler, Order::Native, last).map(without_order);
    utf_16_le_decode "utf_16_le_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf16(t, data, handler, Order::Little, last).map(without_order);
    utf_16_be_decode "utf_16_be_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf16(t, data, handler, Order::Big, last).map(without_order);
    utf_32_decode "utf_32_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf32(t, data, handler, Order::Native, last).map(without_order);
    utf_32_le_decode "utf_32_le_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf32(t, data, handler, Order::Little, last).map(without_order);
    utf_32_be_decode "utf_32_be_decode(data, errors=None, final=False, /)" = |t, data, handler, last| utf::decode_utf32(t, data, handler, Order::Big, last).map(without_order);
    ascii_decode "ascii_decode(data, errors=None, final=False, /)" = |t, data, handler, _last| utf::decode_ascii(t, data, handler).map(|text| all_of(data, text));
    latin_1_decode "latin_1_decode(data, errors=None, final=False, /)" = |_t, data, _handler, _last| Ok(all_of(data, utf::decode_latin1(data)));
}

#[native("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")]
fn utf_16_ex_decode(
    t: &mut Thread,
    data: &Value,
    errors: Option<&Str>,
    byteorder: Option<i64>,
    last: Option<bool>,
) -> Res<Value> {
    let (data, handler) = (as_bytes(t, data)?, Handler::new(t, errors));
    let order = order_of(byteorder.unwrap_or(0));
    let (text, consumed, order) =
        utf::decode_utf16(t, &data, &handler, order, last.unwrap_or(false))?;
    Ok(Tuple::new(vec![
        text,
        int::from_usize(consumed),
        number_of(order),
    ]))
}

#[native("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")]
fn utf_32_ex_decode(
    t: &mut Thread,
    data: &Value,
    errors: Option<&Str>,
    byteorder: Option<i64>,
    last: Option<bool>,
) -> Res<Value> {
    let (data, handler) = (as_bytes(t, data)?, Handler::new(t, errors));
    let order = order_of(byteorder.unwrap_or(0));
    let (text, consumed, order) =
        utf::decode_utf32(t, &data, &handler, order, last.unwrap_or(false))?;
    Ok(Tuple::new(vec![
        text,
        int::from_usize(consumed),
        number_of(order),
    ]))
}

#[native("unicode_escape_decode(data, errors=None, final=True, /)")]
fn unicode_escape_decode(
    t: &mut Thread,
    data: &Value,
    errors: Option<&Str>,
    last: Option<bool>,
) -> Res<Value> {
    let (data, handler) = (as_escaped(t, data)?, Handler::new(t, errors));
    escapes::decode(t, &data, &handler, last.unwrap_or(true)).map(decoded)
}

#[native("raw_unicode_escape_decode(data, errors=None, final=True, /)")]
fn raw_unicode_escape_decode(
    t: &mut Thread,
    data: &Value,
    errors: Option<&Str>,
    last: Option<bool>,
) -> Res<Value> {
    let (data, handler) = (as_escaped(t, data)?, Handler::new(t, errors));
    escapes::decode_raw(t, &data, &handler, last.unwrap_or(true)).map(decoded)
}

#[native("escape_decode(data, errors=None, /)")]
fn escape_decode(t: &mut Thread, data: &Value, errors: Option<&Str>) -> Res<Value> {
    let data = match data.downcast::<Str>() {
        Some(text) => text.to_lossy().into_owned().into_bytes(),
        None => bytes_like(t, data)?,
    };
    let errors = errors.map_or("strict".into(), Str::to_lossy);
    let bytes = escapes::decode_bytes(t, &data, &errors)?;
    Ok(Tuple::new(vec![
        Bytes::new(&bytes),
        int::from_usize(data.len()),
    ]))
}

#[native("escape_encode(data, errors=None, /)")]
fn escape_encode(_t: &mut Thread, data: &Bytes, _errors: Option<&Str>) -> Res<Value> {
    let quoted = copperplate_objects::text::quote::quoted_bytes(data.bytes());
    // Without the `b` and the quotes; a quote inside stays escaped only where `repr` escapes it.
    let inner = &quoted[2..quoted.len() - 1];
    let inner = match quoted.as_bytes()[1] {
        b'"' => inner.replace('\'', "\\'"),
        _ => inner.to_owned(),
    };
    Ok(Tuple::new(vec![
        Bytes::new(inner.as_bytes()),
        int::from_usize(data.bytes().len()),
    ]))
}

#[native("readbuffer_encode(data, errors=None, /)")]
fn readbuffer_encode(t: &mut Thread, data: &Value, _errors: Option<&Str>) -> Res<Value> {
    let bytes = match data.downcast::<Str>() {
        Some(text) => text.to_lossy().into_owned().into_bytes(),
        None => bytes_like(t, data)?,
    };
    Ok(Tuple::new(vec![
        Bytes::new(&bytes),
        int::from_usize(bytes.len()),
    ]))
}

#[native("charmap_encode(str, errors=None, mapping=None, /)")]
fn charmap_encode(
    t: &mut Thread,
    str: &Value,
    errors: Option<&Str>,
    mapping: Option<&Value>,
) -> Res<Value> {
    let handler = Handler::new(t, errors);
    let bytes = match mapping {
        None => utf::encode_latin1(t, str, &handler)?,
        Some(mapping) => charmap::encode(t, str, &handler, mapping)?,
    };
    Ok(encoded(&bytes, str))
}

#[native("charmap_decode(data, errors=None, mapping=None, /)")]
fn charmap_decode(
    t: &mut Thread,
    data: &Value,
    errors: Option<&Str>,
    mapping: Option<&Value>,
) -> Res<Value> {
    let (data, handler) = (as_bytes(t, data)?, Handler::new(t, errors));
    match mapping {
        None => Ok(decoded(all_of(&data, utf::decode_latin1(&data)))),
        Some(mapping) => charmap::decode(t, &data, &handler, mapping).map(decoded),
    }
}

#[native("charmap_build(map, /)")]
fn charmap_build(t: &mut Thread, map: &Str) -> Res<Value> {
    charmap::build(t, map)
}

/// Register a codec search function.
#[native("register(search_function, /)")]
fn register(t: &mut Thread, search_function: &Value) -> Res<()> {
    if !ops::is_callable(search_function) {
        return Err(t.type_error("argument must be callable"));
    }
    codec::register(t, search_function.clone());
    Ok(())
}

/// Unregister a codec search function and clear the registry's cache.
#[native("unregister(search_function, /)")]
fn unregister(t: &mut Thread, search_function: &Value) -> Res<()> {
    codec::unregister(t, search_function);
    Ok(())
}

/// Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.
#[native("lookup(encoding, /)")]
fn lookup(t: &mut Thread, encoding: String) -> Res<Value> {
    codec::lookup(t, &encoding)
}

/// Encodes obj using the codec registered for encoding.
#[native("encode(obj, encoding='utf-8', errors='strict')")]
fn encode(
    t: &mut Thread,
    obj: &Value,
    encoding: Option<String>,
    errors: Option<&Str>,
) -> Res<Value> {
    let info = codec::lookup(t, encoding.as_deref().unwrap_or("utf-8"))?;
    codec::call_codec(t, &info, 0, obj, errors)
}

/// Decodes obj using the codec registered for encoding.
#[native("decode(obj, encoding='utf-8', errors='strict')")]
fn decode(
    t: &mut Thread,
    obj: &Value,
    encoding: Option<String>,
    errors: Option<&Str>,
) -> Res<Value> {
    let info = codec::lookup(t, encoding.as_deref().unwrap_or("utf-8"))?;
    codec::call_codec(t, &info, 1, obj, errors)
}

/// Register the specified error handler under the name errors.
#[native("register_error(errors, handler, /)")]
fn register_error(t: &mut Thread, errors: String, handler: &Value) -> Res<()> {
    if !ops::is_callable(handler) {
        return Err(t.type_error("handler must be callable"));
    }
    codec::register_handler(t, &errors, handler.clone());
    Ok(())
}

/// Un-register the specified error handler for the error handling `errors'.
#[native("_unregister_error(errors, /)")]
fn _unregister_error(t: &mut Thread, errors: String) -> Res<bool> {
    if Known::named(&errors).is_some() {
        return Err(t.value_error(format!(
            "cannot un-register built-in error handler '{errors}'"
        )));
    }
    Ok(codec::unregister_handler(t, &errors))
}

/// Return the error handler for the specified error handling name.
#[native("lookup_error(name, /)")]
fn lookup_error(t: &mut Thread, name: String) -> Res<Value> {
    if let Some(handler) = codec::registered_handler(t, &name) {
        return Ok(handler);
    }
    let place = Known::ALL.iter().position(|(known, _)| *known == name);
    match place {
        Some(place) => Ok(NativeFunction::new(
            HANDLERS[place],
            None,
            Some(Str::new("_codecs")),
        )),
        None => Err(codec::unknown_handler(t, &name)),
    }
}

macro_rules! handlers {
    ($($(#[$doc:meta])* $name:ident $signature:literal = $known:ident;)*) => {
        $($(#[$doc])*
        #[native($signature, static_method)]
        fn $name(t: &mut Thread, exception: &Value) -> Res<Value> {
            call_known(t, Known::$known, exception)
        })*
    };
}

handlers! {
    /// Implements the 'strict' error handling, which raises a UnicodeError on coding errors.
    strict_errors "strict_errors(exception, /)" = Strict;
    /// Implements the 'ignore' error handling, which ignores malformed data and continues.
    ignore_errors "ignore_errors(exception, /)" = Ignore;
    /// Implements the 'replace' error handling, which replaces malformed data with a replacement marker.
    replace_errors "replace_errors(exception, /)" = Replace;
    /// Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence.
    backslashreplace_errors "backslashreplace_errors(exception, /)" = BackslashReplace;
    /// Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference.
    xmlcharrefreplace_errors "xmlcharrefreplace_errors(exception, /)" = XmlCharRefReplace;
    /// Implements the 'namereplace' error handling, which replaces an unencodable character with a \N{...} escape sequence.
    namereplace_errors "namereplace_errors(exception, /)" = NameReplace;
    /// Implements the 'surrogateescape' error handling.
    surrogateescape "surrogateescape(exception, /)" = SurrogateEscape;
    /// Implements the 'surrogatepass' error handling.
    surrogatepass "surrogatepass(exception, /)" = SurrogatePass;
}

/// In the order of [`Known::ALL`].
static HANDLERS: [&NativeDef; 8] = [
    &STRICT_ERRORS,
    &IGNORE_ERRORS,
    &REPLACE_ERRORS,
    &BACKSLASHREPLACE_ERRORS,
    &XMLCHARREFREPLACE_ERRORS,
    &NAMEREPLACE_ERRORS,
    &SURROGATEESCAPE,
    &SURROGATEPASS,
];

static FUNCTIONS: &[&NativeDef] = &[
    &REGISTER,
    &UNREGISTER,
    &LOOKUP,
    &ENCODE,
    &DECODE,
    &REGISTER_ERROR,
    &_UNREGISTER_ERROR,
    &LOOKUP_ERROR,
    &UTF_8_ENCODE,
    &UTF_8_DECODE,
    &UTF_7_ENCODE,
    &UTF_7_DECODE,
    &ASCII_ENCODE,
    &ASCII_DECODE,
    &LATIN_1_ENCODE,
    &LATIN_1_DECODE,
    &UTF_16_ENCODE,
    &UTF_16_LE_ENCODE,
    &UTF_16_BE_ENCODE,
    &UTF_16_DECODE,
    &UTF_16_LE_DECODE,
    &UTF_16_BE_DECODE,
    &UTF_16_EX_DECODE,
    &UTF_32_ENCODE,
    &UTF_32_LE_ENCODE,
    &UTF_32_BE_ENCODE,
    &UTF_32_DECODE,
    &UTF_32_LE_DECODE,
    &UTF_32_BE_DECODE,
    &UTF_32_EX_DECODE,
    &UNICODE_ESCAPE_ENCODE,
    &UNICODE_ESCAPE_DECODE,
    &RAW_UNICODE_ESCAPE_ENCODE,
    &RAW_UNICODE_ESCAPE_DECODE,
    &ESCAPE_ENCODE,
    &ESCAPE_DECODE,
    &READBUFFER_ENCODE,
    &CHARMAP_ENCODE,
    &CHARMAP_DECODE,
    &CHARMAP_BUILD,
];

/// Makes the module.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    Ok(module::new(t, "_codecs", FUNCTIONS))
}

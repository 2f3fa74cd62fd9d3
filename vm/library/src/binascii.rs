//! Module `binascii`: binary data as text of various kinds.

use copperplate_core::bytes::Bytes;
use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::exception::{EXCEPTION, Exception, VALUE_ERROR};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int, memory};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::text::byte_methods::to_hex;
use copperplate_objects::text::byte_view::bytes_like;
use num_traits::ToPrimitive;

use crate::module;

static ERROR: Type = Type::builtin("binascii.Error", size_of::<Exception>(), BASE | TRACKED);
static INCOMPLETE: Type = Type::builtin(
    "binascii.Incomplete",
    size_of::<Exception>(),
    BASE | TRACKED,
);

/// Data given as bytes or as ASCII text.
fn ascii_or_bytes(t: &mut Thread, data: &Value) -> Res<Vec<u8>> {
    let Some(text) = data.downcast::<Str>() else {
        if copperplate_core::buffer::of(data).is_none() {
            return Err(t.type_error(format!(
                "argument should be bytes, buffer or ASCII string, not '{}'",
                data.class().name()
            )));
        }
        return bytes_like(t, data);
    };
    match text.as_ascii() {
        Some(text) => Ok(text.as_bytes().to_vec()),
        None => Err(t.value_error("string argument should contain only ASCII characters")),
    }
}

/// Hexadecimal representation of binary data.
#[native("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")]
fn b2a_hex(
    t: &mut Thread,
    data: &Value,
    sep: Option<&Value>,
    bytes_per_sep: Option<i64>,
) -> Res<Value> {
    let data = bytes_like(t, data)?;
    let text = to_hex(t, &data, sep, bytes_per_sep.unwrap_or(1))?;
    Ok(Bytes::new(text.as_bytes()))
}

/// Hexadecimal representation of binary data.
#[native("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")]
fn hexlify(
    t: &mut Thread,
    data: &Value,
    sep: Option<&Value>,
    bytes_per_sep: Option<i64>,
) -> Res<Value> {
    b2a_hex(t, data, sep, bytes_per_sep)
}

/// Binary data of hexadecimal representation.
#[native("a2b_hex(hexstr, /)")]
fn a2b_hex(t: &mut Thread, hexstr: &Value) -> Res<Value> {
    let digits = ascii_or_bytes(t, hexstr)?;
    if !digits.len().is_multiple_of(2) {
        return Err(t.raise(&ERROR, "Odd-length string"));
    }
    let value = |digit: u8| (digit as char).to_digit(16);
    let bytes: Option<Vec<u8>> = digits
        .chunks(2)
        .map(|pair| Some((value(pair[0])? << 4 | value(pair[1])?) as u8))
        .collect();
    match bytes {
        Some(bytes) => Ok(Bytes::new(&bytes)),
        None => Err(t.raise(&ERROR, "Non-hexadecimal digit found")),
    }
}

/// Binary data of hexadecimal representation.
#[native("unhexlify(hexstr, /)")]
fn unhexlify(t: &mut Thread, hexstr: &Value) -> Res<Value> {
    a2b_hex(t, hexstr)
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64_value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

/// Base64-code line of data.
#[native("b2a_base64(data, /, *, newline=True)")]
fn b2a_base64(t: &mut Thread, data: &Value, newline: Option<bool>) -> Res<Value> {
    let data = bytes_like(t, data)?;
    let mut text = memory::with_capacity(data.len() / 3 * 4 + 5);
    for chunk in data.chunks(3) {
        let bits = chunk.iter().enumerate().fold(0u32, |bits, (at, &byte)| {
            bits | u32::from(byte) << (16 - 8 * at)
        });
        for at in 0..4 {
            text.push(if at <= chunk.len() {
                BASE64[(bits >> (18 - 6 * at) & 63) as usize]
            } else {
                b'='
            });
        }
    }
    if newline.unwrap_or(true) {
        text.push(b'\n');
    }
    Ok(Bytes::new(&text))
}

/// Decode a line of base64 data.
#[native("a2b_base64(data, /, *, strict_mode=False)")]
fn a2b_base64(t: &mut Thread, data: &Value, strict_mode: Option<bool>) -> Res<Value> {
    let data = ascii_or_bytes(t, data)?;
    let strict = strict_mode.unwrap_or(false);
    let fail = |t: &mut Thread, message: &str| Err(t.raise(&ERROR, message));
    if strict && data.first() == Some(&b'=') {
        return fail(t, "Leading padding not allowed");
    }
    let mut bytes = memory::with_capacity(data.len() / 4 * 3);
    let (mut in_quad, mut left, mut pads, mut padded) = (0, 0u32, 0, false);
    for (at, &byte) in data.iter().enumerate() {
        if byte == b'=' {
            padded = true;
            pads += 1;
            if in_quad >= 2 && in_quad + pads >= 4 {
                // A pad sequence means that no more data should follow.
                if strict && at + 1 < data.len() {
                    return fail(t, "Excess data after padding");
                }
                return Ok(Bytes::new(&bytes));
            }
            continue;
        }
        let Some(value) = base64_value(byte) else {
            if strict {
                return fail(t, "Only base64 data is allowed");
            }
            continue;
        };
        if strict && padded {
            return fail(t, "Discontinuous padding not allowed");
        }
        pads = 0;
        match in_quad {
            0 => left = value,
            1 => {
                bytes.push((left << 2 | value >> 4) as u8);
                left = value & 15;
            }
            2 => {
                bytes.push((left << 4 | value >> 2) as u8);
                left = value & 3;
            }
            _ => bytes.push((left << 6 | value) as u8),
        }
        in_quad = (in_quad + 1) % 4;
    }
    match in_quad {
        0 => Ok(Bytes::new(&bytes)),
        1 => {
            let count = bytes.len() / 3 * 4 + 1;
            fail(
                t,
                &format!(
                    "Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
                ),
            )
        }
        _ => fail(t, "Incorrect padding"),
    }
}

/// Uuencode line of data.
#[native("b2a_uu(data, /, *, backtick=False)")]
fn b2a_uu(t: &mut Thread, data: &Value, backtick: Option<bool>) -> Res<Value> {
    let data = bytes_like(t, data)?;
    if data.len() > 45 {
        return Err(t.raise(&ERROR, "At most 45 bytes at once"));
    }
    let zero = if backtick.unwrap_or(false) {
        b'`'
    } else {
        b' '
    };
    let digit = |value: u32| if value == 0 { zero } else { value as u8 + b' ' };
    let mut line = vec![digit(data.len() as u32)];
    for chunk in data.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        line.extend((0..4).map(|at| digit(bits >> (18 - 6 * at) & 63)));
    }
    line.push(b'\n');
    Ok(Bytes::new(&line))
}

/// Decode a line of uuencoded data.
#[native("a2b_uu(data, /)")]
fn a2b_uu(t: &mut Thread, data: &Value) -> Res<Value> {
    let data = ascii_or_bytes(t, data)?;
    let Some((&first, rest)) = data.split_first() else {
        return Ok(Bytes::new(&[0; 32]));
    };
    let len = usize::from(first.wrapping_sub(b' ') & 63);
    let mut bytes = memory::with_capacity(len);
    let mut rest = rest.iter().copied();
    let (mut bits, mut count) = (0u32, 0);
    while bytes.len() < len {
        let value = match rest.next() {
            // White space: lines may be cut short of trailing blanks.
            None | Some(b'\n' | b'\r') => 0,
            Some(byte @ b' '..=b'`') => u32::from(byte - b' ') & 63,
            Some(_) => return Err(t.raise(&ERROR, "Illegal char")),
        };
        bits = bits << 6 | value;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    if rest.any(|byte| !matches!(byte, b' ' | b'`' | b'\n' | b'\r')) {
        return Err(t.raise(&ERROR, "Trailing garbage"));
    }
    Ok(Bytes::new(&bytes))
}

/// Compute CRC-32 incrementally.
#[native("crc32(data, crc=0, /)")]
fn crc32(t: &mut Thread, data: &Value, crc: Option<&Value>) -> Res<u32> {
    let data = bytes_like(t, data)?;
    let start = start_of(t, crc)?;
    let mut crc = !start;
    for byte in data {
        crc = CRC_TABLE[((crc ^ u32::from(byte)) & 255) as usize] ^ crc >> 8;
    }
    Ok(!crc)
}

/// The low 32 bits of an optional number.
fn start_of(t: &mut Thread, crc: Option<&Value>) -> Res<u32> {
    let Some(crc) = crc else { return Ok(0) };
    let number = copperplate_core::ops::index(t, crc)?;
    let big = int::to_big(&number).map(std::borrow::Cow::into_owned);
    Ok(big
        .and_then(|big| (big & num_bigint::BigInt::from(u32::MAX)).to_u32())
        .unwrap_or(0))
}

static CRC_TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut value = index as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 != 0 {
                0xedb8_8320 ^ value >> 1
            } else {
                value >> 1
            };
            bit += 1;
        }
        table[index] = value;
        index += 1;
    }
    table
};

/// Compute CRC-CCITT incrementally.
#[native("crc_hqx(data, crc, /)")]
fn crc_hqx(t: &mut Thread, data: &Value, crc: &Value) -> Res<u32> {
    let data = bytes_like(t, data)?;
    let mut crc = start_of(t, Some(crc))? & 0xffff;
    for byte in data {
        crc ^= u32::from(byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 != 0 {
                crc << 1 ^ 0x1021
            } else {
                crc << 1
            };
        }
        crc &= 0xffff;
    }
    Ok(crc)
}

/// Decode a string of qp-encoded data.
#[native("a2b_qp(data, header=False)")]
fn a2b_qp(t: &mut Thread, data: &Value, header: Option<bool>) -> Res<Value> {
    let data = ascii_or_bytes(t, data)?;
    let header = header.unwrap_or(false);
    let value = |byte: Option<&u8>| byte.and_then(|&byte| (byte as char).to_digit(16));
    let mut bytes = memory::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        match data[at] {
            b'=' => {
                at += 1;
                match data.get(at) {
                    None => break,
                    Some(b'\n' | b'\r') => {
                        // A soft line break: everything to the end of the line goes.
                        while at < data.len() && data[at] != b'\n' {
                            at += 1;
                        }
                        at += 1;
                    }
                    Some(b'=') => {
                        bytes.push(b'=');
                        at += 1;
                    }
                    first => match (value(first), value(data.get(at + 1))) {
                        (Some(high), Some(low)) => {
                            bytes.push((high << 4 | low) as u8);
                            at += 2;
                        }
                        _ => bytes.push(b'='),
                    },
                }
            }
            b'_' if header => {
                bytes.push(b' ');
                at += 1;
            }
            byte => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    Ok(Bytes::new(&bytes))
}

/// Longest line of quoted-printable data.
const QP_LINE: usize = 76;

/// Encode a string using quoted-printable encoding.
#[native("b2a_qp(data, quotetabs=False, istext=True, header=False)")]
fn b2a_qp(
    t: &mut Thread,
    data: &Value,
    quotetabs: Option<bool>,
    istext: Option<bool>,
    header: Option<bool>,
) -> Res<Value> {
    let data = bytes_like(t, data)?;
    let (tabs, text, header) = (
        quotetabs.unwrap_or(false),
        istext.unwrap_or(true),
        header.unwrap_or(false),
    );
    let crlf = data
        .iter()
        .position(|&byte| byte == b'\n')
        .is_some_and(|at| at > 0 && data[at - 1] == b'\r');
    let mut out = memory::with_capacity(data.len() * 2);
    let mut line = 0;
    let end_line = |out: &mut Vec<u8>| {
        if crlf {
            out.push(b'\r');
        }
        out.push(b'\n');
    };
    let mut at = 0;
    while at < data.len() {
        let byte = data[at];
        let next = data.get(at + 1);
        let at_end = matches!(next, None | Some(b'\n'));
        let crlf_here = byte == b'\r' && next == Some(&b'\n');
        let quoted = byte > 126
            || byte == b'='
            || (header && byte == b'_')
            || (byte == b'.' && line == 0 && matches!(next, None | Some(b'\n' | b'\r' | 0)))
            || (!text && matches!(byte, b'\r' | b'\n'))
            || (matches!(byte, b'\t' | b' ') && next.is_none())
            || (byte < 33 && !matches!(byte, b'\r' | b'\n' | b'\t' | b' '))
            || (byte < 33 && matches!(byte, b'\t' | b' ') && (tabs && !(header && byte == b' ')));
        if quoted {
            if line + 3 >= QP_LINE {
                out.push(b'=');
                end_line(&mut out);
                line = 0;
            }
            out.extend(format!("={byte:02X}").bytes());
            line += 3;
            at += 1;
            continue;
        }
        if text && (byte == b'\n' || crlf_here) {
            // White space right before the end of a line is quoted.
            if let Some(&blank @ (b' ' | b'\t')) = out.last() {
                out.pop();
                out.extend(format!("={blank:02X}").bytes());
            }
            end_line(&mut out);
            line = 0;
            at += 1 + crlf_here as usize;
            continue;
        }
        if !at_end && line + 1 >= QP_LINE {
            out.push(b'=');
            end_line(&mut out);
            line = 0;
        }
        line += 1;
        out.push(if header && byte == b' ' { b'_' } else { byte });
        at += 1;
    }
    Ok(Bytes::new(&out))
}

static FUNCTIONS: &[&NativeDef] = &[
    &B2A_HEX,
    &HEXLIFY,
    &A2B_HEX,
    &UNHEXLIFY,
    &B2A_BASE64,
    &A2B_BASE64,
    &B2A_UU,
    &A2B_UU,
    &CRC32,
    &CRC_HQX,
    &A2B_QP,
    &B2A_QP,
];

/// Makes the module.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&ERROR) {
        define(t, &ERROR, &VALUE_ERROR, |_| {}, &[]);
        define(t, &INCOMPLETE, &EXCEPTION, |_| {}, &[]);
    }
    let module = module::new(t, "binascii", FUNCTIONS);
    module::add_classes(t, &module, &[&ERROR, &INCOMPLETE])?;
    Ok(module)
}

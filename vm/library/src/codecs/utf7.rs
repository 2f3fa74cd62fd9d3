//! UTF-7 (RFC 2152).

use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Res, Thread, Value, memory};
use copperplate_objects::text::codec::errors::Handler;
use copperplate_objects::text::codec::utf::{Step, decode_steps};

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn value(byte: u8) -> Option<u32> {
    BASE64
        .iter()
        .position(|&other| other == byte)
        .map(|place| place as u32)
}

/// Whether a character stands for itself.
fn is_direct(point: u32) -> bool {
    u8::try_from(point).is_ok_and(|byte| {
        byte.is_ascii_alphanumeric() || b"'(),-./:? \t\n\r!\"#$%&*;<=>@[]^_`{|}".contains(&byte)
    })
}

/// The UTF-7 of a string.
pub fn encode(text: &Value) -> Vec<u8> {
    let points = text
        .downcast::<Str>()
        .map_or(Points::Latin1(&[]), Str::points);
    let mut out = memory::with_capacity(points.len());
    let (mut bits, mut count, mut shifted) = (0u32, 0, false);
    for point in points.iter() {
        if is_direct(point) || (!shifted && point == '+'.into()) {
            if shifted {
                if count > 0 {
                    out.push(BASE64[(bits << (6 - count) & 63) as usize]);
                }
                // A character that could go on with the run needs an explicit end.
                let byte = point as u8;
                if value(byte).is_some() || byte == b'-' {
                    out.push(b'-');
                }
                (bits, count, shifted) = (0, 0, false);
            }
            out.push(point as u8);
            if point == '+'.into() {
                out.push(b'-');
            }
            continue;
        }
        if !shifted {
            out.push(b'+');
            shifted = true;
        }
        let units = match char::from_u32(point) {
            Some(c) => c.encode_utf16(&mut [0; 2]).to_vec(),
            None => vec![point as u16],
        };
        for unit in units {
            bits = bits << 16 | u32::from(unit);
            count += 16;
            while count >= 6 {
                count -= 6;
                out.push(BASE64[(bits >> count & 63) as usize]);
            }
            bits &= (1 << count) - 1;
        }
    }
    if shifted {
        if count > 0 {
            out.push(BASE64[(bits << (6 - count) & 63) as usize]);
        }
        out.push(b'-');
    }
    out
}

/// A run of base-64 characters after `+`.
fn run(bytes: &[u8], last: bool, builder: &mut StrBuilder) -> Step {
    let len = bytes[1..]
        .iter()
        .take_while(|&&byte| value(byte).is_some())
        .count();
    let end = 1 + len;
    let next = bytes.get(end);
    if next.is_none() && !last {
        return Step::Incomplete("unterminated shift sequence");
    }
    if len == 0 {
        return match next {
            Some(b'-') => {
                builder.push('+'.into());
                Step::Decoded(2)
            }
            Some(_) => Step::Bad(2.min(bytes.len()), "ill-formed sequence"),
            None => Step::Incomplete("unterminated shift sequence"),
        };
    }
    let (mut bits, mut count) = (0u32, 0);
    let mut units = Vec::new();
    for &byte in &bytes[1..end] {
        bits = bits << 6 | value(byte).unwrap_or(0);
        count += 6;
        if count >= 16 {
            count -= 16;
            units.push((bits >> count) as u16);
            bits &= (1 << count) - 1;
        }
    }
    if next.is_none() && (count >= 6 || bits != 0) {
        return Step::Incomplete("unterminated shift sequence");
    }
    if count >= 6 {
        return Step::Bad(end, "partial character in base64 sequence");
    }
    if bits != 0 {
        return Step::Bad(end, "non-zero padding bits in base64 sequence");
    }
    for unit in char::decode_utf16(units) {
        builder.push(unit.map_or_else(|lone| lone.unpaired_surrogate().into(), u32::from));
    }
    Step::Decoded(end + (next == Some(&b'-')) as usize)
}

/// The text that UTF-7 bytes are, and how many were consumed.
///
/// # Errors
/// As the handler decides.
pub fn decode(t: &mut Thread, data: &Value, handler: &Handler, last: bool) -> Res<(Value, usize)> {
    decode_steps(t, data, ("utf7", 0), handler, last, |bytes, builder| {
        let plain = bytes
            .iter()
            .take_while(|&&byte| byte != b'+' && byte < 128)
            .count();
        if plain > 0 {
            builder.push_points(Points::Latin1(&bytes[..plain]));
            return Step::Decoded(plain);
        }
        match bytes[0] {
            b'+' => run(bytes, last, builder),
            _ => Step::Bad(1, "unexpected special character"),
        }
    })
}

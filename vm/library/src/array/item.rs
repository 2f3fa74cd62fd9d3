//! The items of arrays: their types, and their values as bytes and back.

use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, convert, float, int, ops};
use num_traits::ToPrimitive;

/// Bytes that an item of type `code` takes.
pub fn item_size(code: u8) -> usize {
    match code {
        b'b' | b'B' => 1,
        b'h' | b'H' => 2,
        b'u' | b'w' | b'i' | b'I' | b'f' => 4,
        _ => 8,
    }
}

/// The first bytes of an item, as many as its type takes.
#[inline(always)]
fn first<const N: usize>(item: &[u8]) -> [u8; N] {
    match item.first_chunk() {
        Some(bytes) => *bytes,
        None => unreachable!("an item has all its bytes"),
    }
}

/// The value of an item's bytes.
#[inline(always)]
pub fn decode(code: u8, item: &[u8]) -> Value {
    match code {
        b'd' => float::from_f64(f64::from_ne_bytes(first(item))),
        b'f' => float::from_f64(f32::from_ne_bytes(first(item)).into()),
        b'b' => int::from_i64(i8::from_ne_bytes(first(item)).into()),
        b'B' => int::from_i64(u8::from_ne_bytes(first(item)).into()),
        b'h' => int::from_i64(i16::from_ne_bytes(first(item)).into()),
        b'H' => int::from_i64(u16::from_ne_bytes(first(item)).into()),
        b'i' => int::from_i64(i32::from_ne_bytes(first(item)).into()),
        b'I' => int::from_i64(u32::from_ne_bytes(first(item)).into()),
        b'l' | b'q' => int::from_i64(i64::from_ne_bytes(first(item))),
        b'u' | b'w' => Str::from_code_points(&[u32::from_ne_bytes(first(item))]),
        _ => int::from_u64(u64::from_ne_bytes(first(item))),
    }
}

/// How messages call the integers of type `code`, with the least and the largest.
fn limits(code: u8) -> (&'static str, i128, i128) {
    match code {
        b'b' => ("signed char", i8::MIN.into(), i8::MAX.into()),
        b'B' => ("unsigned byte integer", 0, u8::MAX.into()),
        b'h' => ("signed short integer", i16::MIN.into(), i16::MAX.into()),
        b'H' => ("unsigned short", 0, u16::MAX.into()),
        b'i' => ("signed integer", i32::MIN.into(), i32::MAX.into()),
        b'I' => ("unsigned int", 0, u32::MAX.into()),
        b'l' | b'q' => ("long", i64::MIN.into(), i64::MAX.into()),
        _ => ("unsigned long", 0, u64::MAX.into()),
    }
}

/// The bytes of `value` as an item of type `code`, in the first places.
pub fn encode(t: &mut Thread, code: u8, value: &Value) -> Res<[u8; 8]> {
    let mut item = [0; 8];
    match code {
        b'u' | b'w' => {
            let point = character(t, value)?;
            item[..4].copy_from_slice(&point.to_ne_bytes());
        }
        b'f' => {
            let number = convert::to_f64(t, value)? as f32;
            item[..4].copy_from_slice(&number.to_ne_bytes());
        }
        b'd' => item = convert::to_f64(t, value)?.to_ne_bytes(),
        _ => {
            let number = integer(t, code, value)?;
            let size = item_size(code);
            if cfg!(target_endian = "little") {
                item[..size].copy_from_slice(&number.to_le_bytes()[..size]);
            } else {
                item[..size].copy_from_slice(&number.to_be_bytes()[16 - size..]);
            }
        }
    }
    Ok(item)
}

fn character(t: &mut Thread, value: &Value) -> Res<u32> {
    let Some(text) = value.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "array item must be a unicode character, not {}",
            value.class().name()
        )));
    };
    if text.len() != 1 {
        return Err(t.type_error(format!(
            "array item must be a unicode character, not a string of length {}",
            text.len()
        )));
    }
    Ok(text.points().at(0))
}

fn integer(t: &mut Thread, code: u8, value: &Value) -> Res<i128> {
    let number = ops::index(t, value)?;
    let (name, least, largest) = limits(code);
    let fitting = int::to_big(&number).and_then(|number| number.to_i128());
    let large_code = matches!(code, b'I' | b'l' | b'L' | b'q' | b'Q');
    match fitting {
        Some(number) if (least..=largest).contains(&number) => Ok(number),
        Some(number) if !large_code && (number as i64) as i128 == number => {
            let what = if number < least {
                "less than minimum"
            } else {
                "greater than maximum"
            };
            Err(t.overflow_error(format!("{name} is {what}")))
        }
        other => {
            let negative =
                int::to_big(&number).is_some_and(|number| number.sign() == num_bigint::Sign::Minus);
            Err(t.overflow_error(match code {
                b'I' | b'L' if negative => "can't convert negative value to unsigned int".into(),
                b'I' if other.is_some_and(|n| n <= u64::MAX.into()) => {
                    "unsigned int is greater than maximum".to_owned()
                }
                b'I' | b'L' => "Python int too large to convert to C unsigned long".into(),
                b'Q' if negative => "can't convert negative int to unsigned".into(),
                b'q' | b'Q' => "int too big to convert".into(),
                _ => "Python int too large to convert to C long".into(),
            }))
        }
    }
}

//! The codec of character maps, which most 8-bit encodings are.

use std::collections::HashMap;

use copperplate_core::bytes::Bytes;
use copperplate_core::dict::Dict;
use copperplate_core::exception::LOOKUP_ERROR;
use copperplate_core::str::{Points, Str};
use copperplate_core::text::StrBuilder;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_objects::text::codec::errors::Handler;
use copperplate_objects::text::codec::utf::{Encoder, Step, decode_steps};

/// `mapping[key]`; `None` when it is not there or is `None`.
fn mapped(t: &mut Thread, mapping: &Value, key: u32) -> Res<Option<Value>> {
    match ops::getitem(t, mapping, &int::from_i64(key.into())) {
        Ok(value) => Ok((!value.is_none()).then_some(value)),
        Err(_) if t.exception_is(&LOOKUP_ERROR) => {
            t.exception.clear();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

/// The bytes of `text` by `mapping`, from code points to bytes.
///
/// # Errors
/// As the handler decides; `TypeError` for values that are no bytes.
pub fn encode(t: &mut Thread, text: &Value, handler: &Handler, mapping: &Value) -> Res<Vec<u8>> {
    let points = text
        .downcast::<Str>()
        .map_or(Points::Latin1(&[]), Str::points);
    let mut known: HashMap<u32, Vec<u8>> = HashMap::new();
    // What handlers put in is ASCII, so that is looked up too.
    let wanted: std::collections::BTreeSet<u32> = points.iter().chain(32..127).collect();
    for point in wanted {
        let Some(value) = mapped(t, mapping, point)? else {
            continue;
        };
        let bytes = if let Some(bytes) = value.downcast::<Bytes>() {
            bytes.bytes().to_vec()
        } else {
            match int::to_i64(&value) {
                Some(Ok(byte @ 0..256)) => vec![byte as u8],
                Some(_) => {
                    return Err(t.type_error("character mapping must be in range(256)"));
                }
                None => {
                    return Err(t.type_error(format!(
                        "character mapping must return integer, bytes or None, not {}",
                        value.class().name()
                    )));
                }
            }
        };
        known.insert(point, bytes);
    }
    let encoder = Encoder {
        name: "charmap",
        reason: "character maps to <undefined>",
        whole_runs: true,
        unit: 1,
        can: &|point| known.contains_key(&point),
        push: &|out, point| out.extend_from_slice(&known[&point]),
    };
    let mut out = Vec::new();
    encoder.run(t, text, handler, &mut out)?;
    Ok(out)
}

/// The text of `data` by `mapping`, a string of 256 characters or a mapping from bytes.
///
/// # Errors
/// As the handler decides; `TypeError` for values that are no characters.
pub fn decode(
    t: &mut Thread,
    data: &Value,
    handler: &Handler,
    mapping: &Value,
) -> Res<(Value, usize)> {
    let mut table: Vec<Option<StrBuilder>> = vec![None; 256];
    let bytes = data.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
    if let Some(text) = mapping.exact::<Str>() {
        for (entry, point) in table.iter_mut().zip(text.points().iter()) {
            let mut character = StrBuilder::new();
            character.push(point);
            *entry = (point != 0xfffe).then_some(character);
        }
    } else {
        let wanted: std::collections::BTreeSet<u8> = bytes.iter().copied().collect();
        for byte in wanted {
            let Some(value) = mapped(t, mapping, byte.into())? else {
                continue;
            };
            let mut character = StrBuilder::new();
            if let Some(text) = value.downcast::<Str>() {
                character.push_value(text);
            } else {
                match int::to_i64(&value) {
                    Some(Ok(0xfffe)) => continue,
                    Some(Ok(point @ 0..0x110000)) => character.push(point as u32),
                    Some(_) => {
                        return Err(t.type_error("character mapping must be in range(0x110000)"));
                    }
                    None => {
                        return Err(
                            t.type_error("character mapping must return integer, None or str")
                        );
                    }
                }
            }
            table[byte as usize] = Some(character);
        }
    }
    let codec = ("charmap", 0);
    decode_steps(t, data, codec, handler, true, |bytes, builder| {
        for (at, &byte) in bytes.iter().enumerate() {
            match &table[byte as usize] {
                Some(text) => builder.push_points(text.points()),
                None if at == 0 => return Step::Bad(1, "character maps to <undefined>"),
                None => return Step::Decoded(at),
            }
        }
        Step::Decoded(bytes.len())
    })
}

/// The encoding map of a decoding string of 256 characters.
///
/// # Errors
/// None that users see: keys are integers.
pub fn build(t: &mut Thread, map: &Str) -> Res<Value> {
    let value = Dict::new();
    if let Some(dict) = value.downcast::<Dict>() {
        for (byte, point) in map.points().iter().enumerate() {
            if point != 0xfffe {
                let key = int::from_i64(point.into());
                dict.set(t, &key, int::from_usize(byte))?;
            }
        }
    }
    Ok(value)
}

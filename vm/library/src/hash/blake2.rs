//! `blake2b` and `blake2s`, with key, salt, person and the parameters of tree hashing.

use copperplate_core::class::Type;
use copperplate_core::exception::VALUE_ERROR;
use copperplate_core::{Args, Res, Thread, Value, ops};
use copperplate_macros::native;

use super::algorithm::Algorithm;
use super::{BLAKE2B, BLAKE2S, given, start, with_bytes};

/// The names and numbers of a class's limits.
type Limits = [(&'static str, i64); 4];

pub const LIMITS_B: Limits = [
    ("SALT_SIZE", blake2b_simd::SALTBYTES as i64),
    ("PERSON_SIZE", blake2b_simd::PERSONALBYTES as i64),
    ("MAX_KEY_SIZE", blake2b_simd::KEYBYTES as i64),
    ("MAX_DIGEST_SIZE", blake2b_simd::OUTBYTES as i64),
];
pub const LIMITS_S: Limits = [
    ("SALT_SIZE", blake2s_simd::SALTBYTES as i64),
    ("PERSON_SIZE", blake2s_simd::PERSONALBYTES as i64),
    ("MAX_KEY_SIZE", blake2s_simd::KEYBYTES as i64),
    ("MAX_DIGEST_SIZE", blake2s_simd::OUTBYTES as i64),
];

/// A parameter that must lie between two numbers.
fn number(
    t: &mut Thread,
    value: Option<&Value>,
    default: i64,
    name: &str,
    (from, to): (i64, i64),
) -> Res<i64> {
    let Some(value) = value else {
        return Ok(default);
    };
    let number = ops::index_i64(t, value, &VALUE_ERROR)?;
    if (from..=to).contains(&number) {
        return Ok(number);
    }
    Err(t.value_error(match name {
        "leaf_size" | "node_offset" => format!("{name} is too large"),
        _ => format!("{name} must be between {from} and {to}"),
    }))
}

/// A parameter of bytes, at most `limit` of them.
fn bytes(t: &mut Thread, value: Option<&Value>, name: &str, limit: i64) -> Res<Vec<u8>> {
    let Some(value) = value else {
        return Ok(Vec::new());
    };
    let bytes = with_bytes(t, value, <[u8]>::to_vec)?;
    if bytes.len() as i64 > limit {
        return Err(t.value_error(format!("maximum {name} length is {limit} bytes")));
    }
    Ok(bytes)
}

macro_rules! functions {
    ($($function:ident $new:ident $def:ident $krate:ident $class:ident $limits:ident $name:literal $block:literal $depth_limit:expr, $signature:literal;)*) => {
        $(impl Algorithm for ($krate::State, usize) {
            fn name(&self) -> &'static str {
                $name
            }

            fn block_size(&self) -> usize {
                $block
            }

            fn digest_size(&self) -> usize {
                self.1
            }

            fn update(&mut self, bytes: &[u8]) {
                self.0.update(bytes);
            }

            fn digest(&self, _: usize) -> Vec<u8> {
                self.0.finalize().as_bytes().to_vec()
            }

            fn copy(&self) -> Box<dyn Algorithm> {
                Box::new(self.clone())
            }
        }

        /// Return a new BLAKE2 hash object.
        #[native($signature)]
        fn $function(
            t: &mut Thread,
            data: Option<&Value>,
            digest_size: Option<&Value>,
            key: Option<&Value>,
            salt: Option<&Value>,
            person: Option<&Value>,
            fanout: Option<&Value>,
            depth: Option<&Value>,
            leaf_size: Option<&Value>,
            node_offset: Option<&Value>,
            node_depth: Option<&Value>,
            inner_size: Option<&Value>,
            last_node: Option<bool>,
            _usedforsecurity: Option<bool>,
            string: Option<&Value>,
        ) -> Res<Value> {
            let data = given(t, data, string)?;
            let [(_, salt_size), (_, person_size), (_, key_size), (_, size)] = $limits;
            let mut params = $krate::Params::new();
            let length = match digest_size {
                None => size,
                Some(length) => {
                    let length = ops::index_i64(t, length, &VALUE_ERROR)?;
                    if !(1..=size).contains(&length) {
                        return Err(t.value_error(format!(
                            "digest_size for {} must be between 1 and {size} bytes, here it is {length}",
                            $name[..1].to_uppercase() + &$name[1..]
                        )));
                    }
                    length
                }
            };
            let salt = bytes(t, salt, "salt", salt_size)?;
            let person = bytes(t, person, "person", person_size)?;
            let key = bytes(t, key, "key", key_size)?;
            params.hash_length(length as usize).key(&key).salt(&salt).personal(&person);
            params.fanout(number(t, fanout, 1, "fanout", (0, 255))? as u8);
            params.max_depth(number(t, depth, 1, "depth", (1, 255))? as u8);
            params.max_leaf_length(number(t, leaf_size, 0, "leaf_size", (0, u32::MAX.into()))? as u32);
            params.node_offset(number(t, node_offset, 0, "node_offset", (0, $depth_limit))? as u64);
            params.node_depth(number(t, node_depth, 0, "node_depth", (0, 255))? as u8);
            params.inner_hash_length(number(t, inner_size, 0, "inner_size", (0, size))? as usize);
            params.last_node(last_node.unwrap_or(false));
            start(t, &$class, Box::new((params.to_state(), length as usize)), data)
        }

        pub fn $new(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
            ($def.call)(t, None, args)
        })*
    };
}

functions! {
    make_blake2b new_b MAKE_BLAKE2B blake2b_simd BLAKE2B LIMITS_B "blake2b" 128 i64::MAX, "blake2b(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)";
    make_blake2s new_s MAKE_BLAKE2S blake2s_simd BLAKE2S LIMITS_S "blake2s" 64 (1 << 48) - 1, "blake2s(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)";
}

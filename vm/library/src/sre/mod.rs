//! Module `_sre`: the engine of regular expressions, for the code that `re._compiler` makes.

mod machine;
mod matches;
mod pattern;
mod program;
mod subject;
mod template;

use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread, Value, int};
use copperplate_macros::native;

use crate::module;

/// The version of the code, which `re._constants` must agree with.
const MAGIC: i64 = 20230612;
/// Most groups of a pattern.
const MAX_GROUPS: i64 = i32::MAX as i64 / 2;

#[native("getcodesize()", pure)]
fn getcodesize(_t: &mut Thread) -> Res<i64> {
    Ok(4)
}

#[native("ascii_iscased(character, /)")]
fn ascii_iscased(_t: &mut Thread, character: i64) -> Res<bool> {
    Ok(u8::try_from(character).is_ok_and(|byte| byte.is_ascii_alphabetic()))
}

#[native("unicode_iscased(character, /)")]
fn unicode_iscased(_t: &mut Thread, character: i64) -> Res<bool> {
    Ok(u32::try_from(character).is_ok_and(program::is_cased))
}

#[native("ascii_tolower(character, /)")]
fn ascii_tolower(_t: &mut Thread, character: i64) -> Res<i64> {
    Ok(u32::try_from(character).map_or(character, |point| program::lower_ascii(point).into()))
}

#[native("unicode_tolower(character, /)")]
fn unicode_tolower(_t: &mut Thread, character: i64) -> Res<i64> {
    Ok(u32::try_from(character).map_or(character, |point| program::lower_unicode(point).into()))
}

static FUNCTIONS: &[&NativeDef] = &[
    &pattern::COMPILE,
    &template::TEMPLATE,
    &GETCODESIZE,
    &ASCII_ISCASED,
    &UNICODE_ISCASED,
    &ASCII_TOLOWER,
    &UNICODE_TOLOWER,
];

/// Makes the module.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&pattern::PATTERN) {
        pattern::install(t);
        matches::install(t);
        template::install(t);
    }
    let module = module::new(t, "_sre", FUNCTIONS);
    for (name, value) in [
        ("MAGIC", MAGIC),
        ("CODESIZE", 4),
        ("MAXREPEAT", program::MAX_REPEAT.into()),
        ("MAXGROUPS", MAX_GROUPS),
    ] {
        module::set(t, &module, name, &int::from_i64(value))?;
    }
    Ok(module)
}

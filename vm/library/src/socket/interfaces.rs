//! The interfaces of this machine.

use std::ffi::CString;

use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int};
use copperplate_macros::native;

use super::{check, resolver};
use crate::waiting::unsigned;

pub(super) static FUNCTIONS: &[&NativeDef] = &[&IF_NAMEINDEX, &IF_NAMETOINDEX, &IF_INDEXTONAME];

/// if_nameindex()
///
/// Returns a list of network interface information (index, name) tuples.
#[native("if_nameindex()")]
fn if_nameindex(t: &mut Thread) -> Res<Value> {
    let interfaces = check(t, resolver::interfaces())?;
    let pairs = interfaces.iter().map(|(number, name)| {
        let name = Str::new(&String::from_utf8_lossy(name));
        Tuple::pair(int::from_i64((*number).into()), name)
    });
    Ok(List::new(pairs.collect()))
}

/// Returns the interface index corresponding to the interface name if_name.
#[native("if_nametoindex(oname, /)")]
fn if_nametoindex(t: &mut Thread, oname: &Value) -> Res<u32> {
    let name = crate::io::file_system_path(t, oname)?;
    let name = CString::new(name).map_err(|_| t.value_error("embedded null byte"))?;
    check(t, resolver::interface_number(&name))
}

/// Returns the interface name corresponding to the interface index if_index.
#[native("if_indextoname(if_index, /)")]
fn if_indextoname(t: &mut Thread, if_index: &Value) -> Res<Value> {
    let number = unsigned(t, if_index, 32, "unsigned int")?;
    let name = check(t, resolver::interface_name(number as u32))?;
    Ok(Str::new(&String::from_utf8_lossy(&name)))
}

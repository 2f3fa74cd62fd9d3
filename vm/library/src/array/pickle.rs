//! Arrays taken apart for `pickle`, and put together again.

use copperplate_core::bytes::Bytes;
use copperplate_core::class::Type;
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use super::item::item_size;
use super::{tobytes, tolist, type_code};
use copperplate_core::array::Array;
use copperplate_core::types::ARRAY;

/// Return state information for pickling.
#[native("__reduce_ex__($self, value, /)")]
pub(super) fn reduce_ex(t: &mut Thread, value: &Value, protocol: i64) -> Res<Value> {
    let Some(this) = value.downcast::<Array>() else {
        return Ok(Value::none());
    };
    let name = t.names().__dict__.clone();
    let state = ops::getattr_optional(t, value, &name)?.unwrap_or_else(Value::none);
    let (class, code) = (value.class().value(), Str::from_point(this.code.into()));
    let items = tolist(t, this)?;
    if protocol < 3 {
        let arguments = Tuple::new(vec![code, items]);
        return Ok(Tuple::new(vec![class, arguments, state]));
    }
    let import = t.vm().hooks.import;
    let module = import(t, "array")?;
    let name = t.vm().intern("_array_reconstructor");
    let function = ops::getattr(t, &module, &name)?;
    let format = int::from_i64(machine_format(this.code));
    let bytes = tobytes(t, this)?;
    let arguments = Tuple::new(vec![class, code, format, bytes]);
    Ok(Tuple::new(vec![function, arguments, state]))
}

/// CPython's number for how items of type `code` lie in memory here.
fn machine_format(code: u8) -> i64 {
    let big = cfg!(target_endian = "big") as i64;
    match code {
        b'b' => 1,
        b'B' => 0,
        b'u' | b'w' => 20 + big,
        b'f' => 14 + big,
        b'd' => 16 + big,
        _ => {
            let signed = code.is_ascii_lowercase();
            let base = match (item_size(code), signed) {
                (2, false) => 2,
                (2, true) => 4,
                (4, false) => 6,
                (4, true) => 8,
                (_, false) => 10,
                (_, true) => 12,
            };
            base + big
        }
    }
}

/// Internal. Used for pickling support.
#[native("_array_reconstructor(arraytype, typecode, mformat_code, items, /)")]
pub(super) fn reconstruct(
    t: &mut Thread,
    class: &Type,
    typecode: &Value,
    format: i64,
    items: &Value,
) -> Res<Value> {
    if !class.is_subclass(&ARRAY) {
        return Err(t.type_error(format!("{} is not a subtype of array.array", class.name())));
    }
    let code = type_code(t, typecode)?;
    let Some(bytes) = items.downcast::<Bytes>() else {
        return Err(t.type_error(format!(
            "fourth argument should be bytes, not {}",
            items.class().name()
        )));
    };
    let own = machine_format(code);
    let mut bytes = bytes.bytes().to_vec();
    let size = item_size(code);
    if !(0..=21).contains(&format) {
        return Err(t.value_error("third argument must be a valid machine format code."));
    }
    if bytes.len() % size != 0 {
        return Err(t.value_error("bytes length not a multiple of item size"));
    }
    if format != own {
        if format ^ 1 != own {
            return Err(t.value_error("machine format code does not fit the typecode"));
        }
        // The same format in the other byte order.
        bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    }
    Ok(Array::new_subclass(class, code, bytes))
}

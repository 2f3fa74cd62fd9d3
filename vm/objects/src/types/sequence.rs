//! Reading any iterable into a vector.

use copperplate_core::list::List;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, ops};

/// The items of any iterable; lists and tuples are read without an iterator.
pub fn to_vec(t: &mut Thread, iterable: &Value) -> Res<Vec<Value>> {
    if let Some(tuple) = iterable.exact::<Tuple>() {
        return Ok(tuple.items().to_vec());
    }
    if let Some(list) = iterable.exact::<List>() {
        return Ok(list.to_vec());
    }
    let iterator = ops::iter(t, iterable)?;
    let mut items = Vec::new();
    while let Some(item) = ops::next(t, &iterator)? {
        items.push(item);
    }
    Ok(items)
}

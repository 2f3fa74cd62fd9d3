//! `_collections`: the native classes of `collections`.

use copperplate_core::class::BinaryOp;
use copperplate_core::dict::{Dict, hash_key};
use copperplate_core::{Res, Thread, Value, int, ops, types};
use copperplate_macros::native;

use crate::module;

mod default_dict;
mod deque;
mod ordered_dict;
mod tuple_getter;

/// Whether `mapping` gets and sets items the way `dict` does.
fn is_plain_mapping(t: &mut Thread, mapping: &Value) -> bool {
    let class = mapping.class();
    if mapping.downcast::<Dict>().is_none() {
        return false;
    }
    if mapping.exact::<Dict>().is_some() {
        return true;
    }
    let get = t.vm().intern("get");
    let setitem = t.names().__setitem__.clone();
    let same = |name: &Value| match (
        ops::lookup(t, class, name),
        ops::lookup(t, &types::DICT, name),
    ) {
        (Some(own), Some(plain)) => own.is(&plain),
        _ => false,
    };
    same(&get) && same(&setitem)
}

/// Count elements in the iterable, updating the mapping
#[native("_count_elements(mapping, iterable, /)")]
fn count_elements(t: &mut Thread, mapping: &Value, iterable: &Value) -> Res<()> {
    let (zero, one) = (int::from_i64(0), int::from_i64(1));
    let plain = is_plain_mapping(t, mapping);
    let iterator = ops::iter(t, iterable)?;
    if let (true, Some(dict)) = (plain, mapping.downcast::<Dict>()) {
        while let Some(key) = ops::next(t, &iterator)? {
            let hash = hash_key(t, &key)?;
            let old = dict.find(t, &key, hash)?.and_then(|n| dict.value_at(n));
            let new = match old {
                None => one.clone(),
                Some(old) => ops::binary(t, BinaryOp::Add, &old, &one)?,
            };
            dict.set_hashed(t, &key, hash, new)?;
        }
        return Ok(());
    }
    let name = t.vm().intern("get");
    let get = ops::getattr(t, mapping, &name)?;
    while let Some(key) = ops::next(t, &iterator)? {
        let old = ops::call_positional(t, &get, &[key.clone(), zero.clone()])?;
        let new = ops::binary(t, BinaryOp::Add, &old, &one)?;
        ops::setitem(t, mapping, &key, Some(&new))?;
    }
    Ok(())
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    deque::install(t);
    default_dict::install(t);
    ordered_dict::install(t);
    tuple_getter::install(t);
    let [deque, iterator, reverse_iterator] = deque::classes();
    let classes = [
        deque,
        iterator,
        reverse_iterator,
        default_dict::class(),
        ordered_dict::class(),
        tuple_getter::class(),
    ];
    let module = module::new(t, "_collections", &[&COUNT_ELEMENTS]);
    module::add_classes(t, &module, &classes)?;
    Ok(module)
}

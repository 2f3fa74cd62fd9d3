//! The method resolution order: C3 linearization ("The Python 2.3 Method Resolution Order", Simionato).

use copperplate_core::object::Layout;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, ops, types};

/// Computes and sets `class`'s order from its bases; a metaclass's own `mro()` is asked.
pub fn set_order(t: &mut Thread, class: &Type) -> Res {
    let metaclass = class.header().class();
    let overridden = !std::ptr::eq(metaclass, &types::TYPE) && {
        let name = t.vm().intern("mro");
        let own = ops::lookup(t, metaclass, &name);
        let default = ops::lookup(t, &types::TYPE, &name);
        !matches!((own, default), (Some(own), Some(default)) if own.is(&default))
    };
    if !overridden {
        let order = linearize(t, class)?;
        class.set_mro(order);
        return Ok(());
    }
    // While `mro()` runs, the class can already be asked for attributes along its first base's order.
    if class.mro().is_empty() {
        class.set_mro(vec![class]);
    }
    let name = t.vm().intern("mro");
    let value = class.value();
    let result = ops::call_method(t, &value, &name, &[])?;
    let items = super::sequence::to_vec(t, &result)?;
    let mut order = Vec::with_capacity(items.len());
    for item in &items {
        let Some(entry) = item.downcast::<Type>() else {
            return Err(t.type_error(format!(
                "mro() returned a non-class ('{}')",
                item.class().name()
            )));
        };
        order.push(entry as *const Type);
    }
    let kept: Vec<Value> = items.into_iter().filter(|item| !item.is(&value)).collect();
    class.kept.set(Tuple::new(kept));
    class.set_mro(order);
    Ok(())
}

/// The order by C3.
///
/// # Errors
/// `TypeError` when the bases' orders contradict each other, or a base is named twice.
pub fn linearize(t: &mut Thread, class: &Type) -> Res<Vec<*const Type>> {
    let bases = bases_of(class);
    let mut order = vec![class as *const Type];
    if let [base] = bases[..] {
        // SAFETY: `class` keeps its bases alive.
        let base = unsafe { &*base };
        order.extend(base.mro().into_iter().map(|entry| entry as *const Type));
        return Ok(order);
    }
    for (index, &base) in bases.iter().enumerate() {
        if bases[index + 1..].contains(&base) {
            // SAFETY: as above.
            let name = unsafe { &*base }.name();
            return Err(t.type_error(format!("duplicate base class {name}")));
        }
    }
    let mut lists: Vec<Vec<*const Type>> = bases
        .iter()
        // SAFETY: as above.
        .map(|&base| {
            unsafe { &*base }
                .mro()
                .into_iter()
                .map(|c| c as *const Type)
                .collect()
        })
        .collect();
    lists.push(bases);
    // Lists are consumed from their fronts.
    let mut fronts = vec![0; lists.len()];
    loop {
        let in_tail = |candidate: *const Type| {
            lists
                .iter()
                .zip(&fronts)
                .any(|(list, &front)| list.iter().skip(front + 1).any(|&c| c == candidate))
        };
        let heads = || {
            lists
                .iter()
                .zip(&fronts)
                .filter_map(|(list, &front)| list.get(front).copied())
        };
        if heads().next().is_none() {
            return Ok(order);
        }
        let Some(next) = heads().find(|&candidate| !in_tail(candidate)) else {
            let mut names: Vec<String> = Vec::new();
            for head in heads() {
                // SAFETY: as above.
                let name = unsafe { &*head }.name();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            return Err(t.type_error(format!(
                "Cannot create a consistent method resolution order (MRO) for bases {}",
                names.join(", ")
            )));
        };
        order.push(next);
        for (list, front) in lists.iter().zip(&mut fronts) {
            if list.get(*front) == Some(&next) {
                *front += 1;
            }
        }
    }
}

/// The direct bases.
pub fn bases_of(class: &Type) -> Vec<*const Type> {
    let Some(bases) = class.bases.get() else {
        return Vec::new();
    };
    bases
        .downcast::<Tuple>()
        .map(|bases| {
            bases
                .items()
                .iter()
                .filter_map(|base| base.downcast::<Type>())
                .map(|base| base as *const Type)
                .collect()
        })
        .unwrap_or_default()
}

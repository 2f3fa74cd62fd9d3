//! `_bisect`: binary search in sorted sequences.

use copperplate_core::class::Compare;
use copperplate_core::list::List;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use crate::module;

/// On which side of equal items to insert.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// The bounds of the search, and the key function.
struct Search<'a> {
    low: i64,
    high: Option<&'a Value>,
    key: Option<&'a Value>,
}

fn find(t: &mut Thread, a: &Value, x: &Value, search: &Search<'_>, side: Side) -> Res<i64> {
    let mut low = search.low;
    if low < 0 {
        return Err(t.value_error("lo must be non-negative"));
    }
    let mut high = match search.high {
        Some(high) => ops::index_i64(t, high, &copperplate_core::exception::OVERFLOW_ERROR)?,
        None => ops::len(t, a)? as i64,
    };
    while low < high {
        // Both are non-negative, so that the sum fits when taken as unsigned.
        let middle = ((low as u64 + high as u64) / 2) as i64;
        let listed = a.exact::<List>().and_then(|list| list.get(middle as usize));
        let mut item = match listed {
            Some(item) => item,
            None => ops::getitem(t, a, &int::from_i64(middle))?,
        };
        if let Some(key) = search.key {
            item = ops::call_positional(t, key, &[item])?;
        }
        let goes_left = match side {
            Side::Right => ops::compare_bool(t, x, &item, Compare::Lt)?,
            Side::Left => !ops::compare_bool(t, &item, x, Compare::Lt)?,
        };
        if goes_left {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn insert(t: &mut Thread, a: &Value, x: &Value, search: &Search<'_>, side: Side) -> Res {
    let wanted = match search.key {
        Some(key) => ops::call_positional(t, key, std::slice::from_ref(x))?,
        None => x.clone(),
    };
    let index = find(t, a, &wanted, search, side)?;
    if let Some(list) = a.exact::<List>() {
        let place = (index as usize).min(list.len());
        list.insert(place, x.clone());
        return Ok(());
    }
    let name = t.vm().intern("insert");
    ops::call_method(t, a, &name, &[int::from_i64(index), x.clone()]).map(drop)
}

macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident, $signature:literal, $action:ident, $side:ident -> $result:ty;)*) => {
        $($(#[$doc])*
        #[native($signature)]
        fn $name(
            t: &mut Thread,
            a: &Value,
            x: &Value,
            lo: Option<i64>,
            hi: Option<&Value>,
            key: Option<&Value>,
        ) -> Res<$result> {
            let search = Search {
                low: lo.unwrap_or(0),
                high: hi,
                key,
            };
            $action(t, a, x, &search, Side::$side)
        })*
    };
}

functions! {
    /// Return the index where to insert item x in list a, assuming a is sorted.
    ///
    /// The return value i is such that all e in a[:i] have e <= x, and all e in
    /// a[i:] have e > x.  So if x already appears in the list, a.insert(i, x) will
    /// insert just after the rightmost x already there.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    bisect_right, "bisect_right(a, x, lo=0, hi=None, *, key=None)", find, Right -> i64;

    /// Return the index where to insert item x in list a, assuming a is sorted.
    ///
    /// The return value i is such that all e in a[:i] have e < x, and all e in
    /// a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x) will
    /// insert just before the leftmost x already there.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    bisect_left, "bisect_left(a, x, lo=0, hi=None, *, key=None)", find, Left -> i64;

    /// Insert item x in list a, and keep it sorted assuming a is sorted.
    ///
    /// If x is already in a, insert it to the right of the rightmost x.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    insort_right, "insort_right(a, x, lo=0, hi=None, *, key=None)", insert, Right -> ();

    /// Insert item x in list a, and keep it sorted assuming a is sorted.
    ///
    /// If x is already in a, insert it to the left of the leftmost x.
    ///
    /// Optional args lo (default 0) and hi (default len(a)) bound the
    /// slice of a to be searched.
    ///
    /// A custom key function can be supplied to customize the sort order.
    insort_left, "insort_left(a, x, lo=0, hi=None, *, key=None)", insert, Left -> ();
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    let functions = [&BISECT_RIGHT, &BISECT_LEFT, &INSORT_RIGHT, &INSORT_LEFT];
    Ok(module::new(t, "_bisect", &functions))
}

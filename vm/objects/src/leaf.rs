//! Leaves: arithmetic and look-ups that specialized instructions call. They raise nothing and run no Python code.

use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::{Thread, Type, Value, Word, types};

use crate::containers::slice::Unpacked;
use crate::types::is_plain_instance;

/// Items of lists that a leaf copies at most: a leaf must not ask for much memory.
const MOST_ITEMS: usize = 1 << 16;

/// `left // right` of floats as CPython computes it; `right` is not 0.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_floor_divide(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    let rest = left % right;
    let mut quotient = (left - rest) / right;
    if rest != 0.0 && (right < 0.0) != (rest < 0.0) {
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return 0f64.copysign(left / right);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 {
        floor + 1.0
    } else {
        floor
    }
}

/// `left % right` of floats, with the sign of `right`, which is not 0.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_modulo(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    let rest = left % right;
    if rest == 0.0 {
        0f64.copysign(right)
    } else if (right < 0.0) != (rest < 0.0) {
        rest + right
    } else {
        rest
    }
}

/// `left ** right` of floats as the platform's library has it.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_power(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    left.powf(right)
}

/// The object that a word refers to.
///
/// # Safety
/// A guard proved its class.
unsafe fn object<'a, T>(word: Word) -> &'a T {
    // SAFETY: the caller's guarantee.
    unsafe { &*word.object().cast::<T>() }
}

/// `left + right` of two strings.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_concatenate(_thread: *mut Thread, left: Word, right: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    Str::concat_two(left, right).into_word()
}

/// Whether `left` has no room for `right` behind its code points.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_outgrows(_thread: *mut Thread, left: Word, right: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    !left.has_room(right)
}

/// `left == right` of two strings.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_same_text(_thread: *mut Thread, left: Word, right: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    left.same(right)
}

/// The value under a key that is a string; null: there is none that a comparison of texts finds.
///
/// # Safety
/// The words are a live dict and a live string; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_find_text(thread: *mut Thread, dict: Word, key: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (thread, dict, key) = unsafe { (&*thread, object::<Dict>(dict), Value::from_ref(&key)) };
    dict.get_str(thread, key)
        .map_or(Word::NULL, Value::into_word)
}

/// Whether `object` is an instance of the class (0 or 1), as long as nobody has a say in it; otherwise 2.
///
/// # Safety
/// The words are live, the second is a class whose own class is `type`; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_plain_instance(thread: *mut Thread, value: Word, class: Word) -> i32 {
    // SAFETY: the caller's guarantee.
    let (thread, value, class) =
        unsafe { (&*thread, Value::from_ref(&value), object::<Type>(class)) };
    is_plain_instance(thread, value, class).map_or(2, i32::from)
}

/// `list[start:stop:step]` for bounds that are small integers or `None`; null when one is not, when the step is 0, and for
/// many items.
///
/// # Safety
/// The words are live, the first one is a list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_part(
    _thread: *mut Thread,
    list: Word,
    start: Word,
    stop: Word,
    step: Word,
) -> Word {
    // SAFETY: the caller's guarantee.
    let (list, start, stop, step) = unsafe {
        let (start, stop) = (Value::from_ref(&start), Value::from_ref(&stop));
        (object::<List>(list), start, stop, Value::from_ref(&step))
    };
    let slice = Unpacked::plain(start, stop, step);
    let bounds = slice.map(|slice| slice.adjust(list.len()));
    match bounds.filter(|bounds| bounds.count <= MOST_ITEMS) {
        // SAFETY: cloning items runs no Python code.
        Some(bounds) => List::new(bounds.select(unsafe { list.peek() })).into_word(),
        None => Word::NULL,
    }
}

/// Where `list[start:stop] = items` puts them, when it only has to exchange as many items as there are, and no object goes by it
/// that others could notice; otherwise a negative number.
///
/// # Safety
/// The words are live, the list and the items are lists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_place(
    _thread: *mut Thread,
    list: Word,
    start: Word,
    stop: Word,
    items: Word,
) -> i64 {
    // SAFETY: the caller's guarantee.
    let (list, start, stop, items) = unsafe {
        let (start, stop) = (Value::from_ref(&start), Value::from_ref(&stop));
        (object::<List>(list), start, stop, object::<List>(items))
    };
    let count = items.len();
    let slice = Unpacked::plain(start, stop, &Value::none());
    let bounds = slice.map(|slice| slice.adjust(list.len()));
    let fits = |bounds: &crate::containers::slice::Bounds| bounds.count == count;
    let Some(bounds) = bounds.filter(fits) else {
        return -1;
    };
    let start = bounds.start as usize;
    // SAFETY: looking at words runs no Python code.
    let old = unsafe { &list.peek()[start..start + count] };
    if count > MOST_ITEMS || std::ptr::eq(list, items) || old.iter().any(goes) {
        return -1;
    }
    bounds.start
}

/// Whether an object goes with this reference, and may take others with it.
fn goes(value: &Value) -> bool {
    let plain =
        |class: &Type| std::ptr::eq(class, &types::FLOAT) || std::ptr::eq(class, &types::STR);
    value.word().is_owned()
        && value
            .object()
            .is_some_and(|object| object.refcount() == 1 && !plain(object.class()))
}

/// Exchanges the items of a list from one on for those of another list, where [`cp_list_place`] said so.
///
/// # Safety
/// The words are live lists, and nothing has run since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_overwrite(
    _thread: *mut Thread,
    list: Word,
    start: i64,
    items: Word,
) {
    // SAFETY: the caller's guarantee; no destructor that could change the items runs.
    unsafe {
        let items = object::<List>(items).peek();
        object::<List>(list).overwrite(start as usize, items);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use copperplate_core::int;

    #[test]
    fn division_rounds_down_and_rests_follow_the_divisor() {
        let thread = std::ptr::null_mut();
        for (left, right, quotient, rest) in [
            (7, 2, 3, 1),
            (-7, 2, -4, 1),
            (7, -2, -4, -1),
            (-7, -2, 3, -1),
            (6, -3, -2, 0),
        ] {
            assert_eq!(int::floor_divide(left, right), quotient);
            assert_eq!(int::floor_modulo(left, right), rest);
            assert_eq!(
                cp_float_floor_divide(thread, left as f64, right as f64),
                quotient as f64
            );
            assert_eq!(
                cp_float_modulo(thread, left as f64, right as f64),
                rest as f64
            );
        }
        assert!(cp_float_modulo(thread, 6.0, -3.0).is_sign_negative());
        assert!(cp_float_floor_divide(thread, -0.0, 3.0).is_sign_negative());
    }
}

//! Leaves: arithmetic and look-ups that specialized instructions call. They raise nothing and run no Python code.

use copperplate_core::bytes::ByteArray;
use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::set::Set;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Thread, Type, Value, Word, ops, types};

use crate::containers::slice::{self, Bounds, Unpacked};
use crate::containers::{list, tuple};
use crate::types::attributes::{instance_get, own_dict};
use crate::types::is_instance_unasked;

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

/// The exponent of a power of two.
#[unsafe(no_mangle)]
pub extern "C" fn cp_exponent(_thread: *mut Thread, power: i64) -> u32 {
    power.trailing_zeros()
}

/// By how much the high half of `n * cp_reciprocal(divisor)` is shifted right to give `n // divisor`; `divisor` is at least 2.
#[unsafe(no_mangle)]
pub extern "C" fn cp_reciprocal_shift(_thread: *mut Thread, divisor: i64) -> u32 {
    // Three bits fewer than it takes for any `n` of 64 bits: the `n` here have 61.
    (64 - (divisor - 1).leading_zeros()).saturating_sub(3)
}

/// `2**(64 + shift) / divisor`, rounded up, of a divisor that is at least 2. With `d` for it, and `e < d` for `reciprocal * d - 2**(64 + shift)`,
/// `n * reciprocal / 2**(64 + shift)` is `n / d + n * e / (d * 2**(64 + shift))`; since `n * e < 2**61 * d <= 2**(64 + shift)`, what is
/// added is less than `1 / d` and does not show when it is rounded down. (Granlund and Montgomery, "Division by Invariant Integers
/// using Multiplication", 1994.)
#[unsafe(no_mangle)]
pub extern "C" fn cp_reciprocal(thread: *mut Thread, divisor: i64) -> u64 {
    let power = 1u128 << (64 + cp_reciprocal_shift(thread, divisor));
    power.div_ceil(divisor as u128) as u64
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

/// An entry, by number, of the dict in which an instance of a plain class keeps its attributes, when it has the name.
fn entry_of(owner: &Value, entry: u32, name: Word) -> Option<Value> {
    let dict = own_dict(owner)?;
    dict.exact::<Dict>()?.value_if_named(entry as usize, name)
}

/// The value in an entry of the dict that an instance keeps its attributes in, when it is that of `name`; otherwise null.
///
/// # Safety
/// The words are a live instance of a plain class and a live string.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_entry_value(
    _thread: *mut Thread,
    owner: Word,
    entry: u32,
    name: Word,
) -> Word {
    // SAFETY: the caller's guarantee.
    let owner = unsafe { Value::from_ref(&owner) };
    entry_of(owner, entry, name).map_or(Word::NULL, Value::into_word)
}

/// Whether [`cp_entry_value`] is not null.
///
/// # Safety
/// As for [`cp_entry_value`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_has_entry(
    _thread: *mut Thread,
    owner: Word,
    entry: u32,
    name: Word,
) -> bool {
    // SAFETY: the caller's guarantee.
    let owner = unsafe { Value::from_ref(&owner) };
    entry_of(owner, entry, name).is_some()
}

/// Whether an instance keeps its attributes in a dict, which has none of that name.
///
/// # Safety
/// As for [`cp_entry_value`]; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_is_unhidden(thread: *mut Thread, owner: Word, name: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (thread, owner, name) =
        unsafe { (&*thread, Value::from_ref(&owner), Value::from_ref(&name)) };
    own_dict(owner)
        .as_ref()
        .and_then(Value::exact::<Dict>)
        .is_some_and(|dict| dict.find_str(thread, name).is_none())
}

/// The first place of a set's table, from one on, that has a key; negative: there is none.
///
/// # Safety
/// The word is a live set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_set_place(_thread: *mut Thread, set: Word, from: u64) -> i64 {
    // SAFETY: the caller's guarantee.
    let place = unsafe { object::<Set>(set) }.place_from(from as usize);
    place.map_or(-1, |place| place as i64)
}

/// Whether all keys of `left` are in `right` (0 or 1), as long as it takes no Python code to tell; otherwise 2.
///
/// # Safety
/// Both words are live sets.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_set_within(_thread: *mut Thread, left: Word, right: Word) -> i32 {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Set>(left), object::<Set>(right)) };
    left.is_subset_plainly(right).map_or(2, i32::from)
}

/// Whether `object` is an instance of the class (0 or 1), as long as nobody has a say in it; otherwise 2.
///
/// # Safety
/// The words are live, the second is a class; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_plain_instance(thread: *mut Thread, value: Word, class: Word) -> i32 {
    // SAFETY: the caller's guarantee.
    let (thread, value, class) =
        unsafe { (&*thread, Value::from_ref(&value), object::<Type>(class)) };
    is_instance_unasked(thread, value, class).map_or(2, i32::from)
}

/// As [`cp_plain_instance`], of a tuple of classes.
///
/// # Safety
/// The words are live, the second is a tuple; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_plain_instance_of_any(
    thread: *mut Thread,
    value: Word,
    classes: Word,
) -> i32 {
    // SAFETY: the caller's guarantee.
    let (thread, value, classes) =
        unsafe { (&*thread, Value::from_ref(&value), object::<Tuple>(classes)) };
    for class in classes.items() {
        let answer = class
            .downcast::<Type>()
            .and_then(|class| is_instance_unasked(thread, value, class));
        match answer {
            Some(false) => {}
            Some(true) => return 1,
            None => return 2,
        }
    }
    0
}

/// Lets go of a bound method, whose function and receiver live on, and which is not weakly referenced: nothing runs.
///
/// # Safety
/// The word is a bound method that the caller gives away.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_let_go(_thread: *mut Thread, method: Word) {
    // SAFETY: the caller's guarantee.
    unsafe { method.close() };
}

/// Whether an instance has no attribute of its own of that name.
///
/// # Safety
/// The words are live, the second is a string; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_has_no_own(thread: *mut Thread, owner: Word, name: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (thread, owner, name) = unsafe {
        (
            &mut *thread,
            Value::from_ref(&owner),
            Value::from_ref(&name),
        )
    };
    instance_get(thread, owner, name).is_none()
}

/// The hash of a key that takes no Python code to find out.
fn hash_plainly(thread: &mut Thread, key: &Value) -> Option<i64> {
    ops::hashes_plainly(key)
        .then(|| ops::hash(thread, key).ok())
        .flatten()
}

/// The number of a key's entry in a dict; nothing where it takes Python code to tell.
///
/// # Safety
/// The words are live, the first is a dict; the thread is the running one.
unsafe fn entry_of_key(thread: *mut Thread, dict: Word, key: Word) -> Option<Option<usize>> {
    // SAFETY: the caller's guarantee.
    let (thread, key) = unsafe { (&mut *thread, Value::from_ref(&key)) };
    let hash = hash_plainly(thread, key)?;
    unsafe { object::<Dict>(dict) }.find_plainly(key, hash)
}

/// The value under a key; null: there is none, or it takes Python code to tell.
///
/// # Safety
/// The words are live, the first is a dict; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_find_plainly(thread: *mut Thread, dict: Word, key: Word) -> Word {
    // SAFETY: the caller's guarantee.
    unsafe {
        entry_of_key(thread, dict, key)
            .flatten()
            .and_then(|entry| object::<Dict>(dict).value_at(entry))
            .map_or(Word::NULL, Value::into_word)
    }
}

/// Whether a dict has a key (0 or 1), as long as it takes no Python code to tell; otherwise 2.
///
/// # Safety
/// As for [`cp_find_plainly`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_dict_has(thread: *mut Thread, dict: Word, key: Word) -> i32 {
    // SAFETY: the caller's guarantee.
    let found = unsafe { entry_of_key(thread, dict, key) };
    found.map_or(2, |entry| i32::from(entry.is_some()))
}

/// Whether a set has a key (0 or 1), as long as it takes no Python code to tell; otherwise 2.
///
/// # Safety
/// The words are live, the first is a set; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_set_has(thread: *mut Thread, set: Word, key: Word) -> i32 {
    // SAFETY: the caller's guarantee.
    let (thread, key) = unsafe { (&mut *thread, Value::from_ref(&key)) };
    let found = hash_plainly(thread, key)
        .and_then(|hash| unsafe { object::<Set>(set) }.has_plainly(key, hash));
    found.map_or(2, i32::from)
}

/// The code point at a place of a string, as a string.
///
/// # Safety
/// The word is a live string that has such a place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_str_item(_thread: *mut Thread, text: Word, place: i64) -> Word {
    // SAFETY: the caller's guarantee.
    let text = unsafe { object::<Str>(text) };
    Str::from_point(text.points().at(place as usize)).into_word()
}

/// The number of an item of a `bytearray`, counted from the end when it is negative; negative: there is no such item.
///
/// # Safety
/// The word is a live `bytearray`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_bytearray_place(_thread: *mut Thread, array: Word, index: i64) -> i64 {
    // SAFETY: the caller's guarantee.
    let len = unsafe { object::<ByteArray>(array) }.bytes.borrow().len();
    slice::place(index, len).map_or(-1, |place| place as i64)
}

/// Replaces an item of a `bytearray`.
///
/// # Safety
/// As for [`cp_bytearray_place`], which answered with the place.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_bytearray_put(
    _thread: *mut Thread,
    array: Word,
    place: i64,
    item: i64,
) {
    // SAFETY: the caller's guarantee.
    unsafe { object::<ByteArray>(array) }.bytes.borrow_mut()[place as usize] = item as u8;
}

/// Which items `list[start:stop:step]` are, as a number for [`Bounds::of_span`]. Negative when the step is 0, and for
/// many items.
///
/// # Safety
/// The words are live; the first one is a list, the others are small integers or `None`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_span(
    _thread: *mut Thread,
    list: Word,
    start: Word,
    stop: Word,
    step: Word,
) -> i64 {
    // SAFETY: the caller's guarantee.
    let (list, start, stop, step) = unsafe {
        let (start, stop) = (Value::from_ref(&start), Value::from_ref(&stop));
        (object::<List>(list), start, stop, Value::from_ref(&step))
    };
    let slice = Unpacked::of_bounds(start, stop, step);
    let bounds = slice.map(|slice| slice.adjust(list.len()));
    let fits = |bounds: &Bounds| {
        bounds.count <= MOST_ITEMS && list.len() < MOST_PLACES && bounds.step.abs() < MOST_STEP
    };
    bounds.filter(fits).map_or(-1, Bounds::span)
}

/// Lists with fewer items, and steps below, have spans: 24 bits of a small integer for the first place, 17 for the number of items,
/// 20 for the step.
const MOST_PLACES: usize = 1 << 24;
const MOST_STEP: i64 = 1 << 19;

impl Bounds {
    /// The bounds in a small integer that is not negative.
    fn span(self) -> i64 {
        // Where nothing is selected, the start may be before the first item.
        let (start, step) = match self.count {
            0 => (0, 1),
            _ => (self.start, self.step),
        };
        start << 37 | (self.count as i64) << 20 | (step + MOST_STEP)
    }

    fn of_span(span: i64) -> Bounds {
        let (start, count) = (span >> 37, span >> 20 & 0x1_ffff);
        let step = (span & 0xf_ffff) - MOST_STEP;
        Bounds {
            start,
            stop: start + count * step,
            step,
            count: count as usize,
        }
    }
}

/// The items that a span says.
///
/// # Safety
/// The word is a live list, of which [`cp_list_span`] said so, and that has not changed since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_part(_thread: *mut Thread, list: Word, span: i64) -> Word {
    // SAFETY: the caller's guarantee; cloning items runs no Python code.
    list::select(
        unsafe { object::<List>(list).peek() },
        Bounds::of_span(span),
    )
    .into_word()
}

/// The items of one list and then those of another; null where there are too many for a leaf.
///
/// # Safety
/// Both words are live lists.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_sum(_thread: *mut Thread, left: Word, right: Word) -> Word {
    // SAFETY: the caller's guarantee; cloning items runs no Python code.
    let (left, right) = unsafe { (object::<List>(left).peek(), object::<List>(right).peek()) };
    sum(left, right)
}

/// The items that a span says, and then those of another list; null where there are too many for a leaf.
///
/// # Safety
/// As for [`cp_list_part`]; the other word is a live list, too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_part_sum(
    _thread: *mut Thread,
    source: Word,
    span: i64,
    right: Word,
) -> Word {
    // SAFETY: the caller's guarantee; cloning items runs no Python code.
    let (source, right) = unsafe { (object::<List>(source).peek(), object::<List>(right).peek()) };
    let bounds = Bounds::of_span(span);
    match bounds.run(source) {
        Some(run) => sum(run, right),
        None => sum(&bounds.select(source), right),
    }
}

fn sum(left: &[Value], right: &[Value]) -> Word {
    if left.len() > MOST_ITEMS || right.len() > MOST_ITEMS {
        return Word::NULL;
    }
    list::sum(left, right).into_word()
}

/// The items of both tuples; one of them itself when the other is empty.
///
/// # Safety
/// Both words are live tuples, no instances of subclasses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_tuple_sum(_thread: *mut Thread, left: Word, right: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Tuple>(left), object::<Tuple>(right)) };
    tuple::sum(left, right).into_word()
}

/// Where `list[start:stop] = items` puts them, when it only has to exchange as many items as there are, and no object goes by it
/// that others could notice; otherwise a negative number.
///
/// # Safety
/// The words are live; the list and the items are lists, the bounds small integers or `None`.
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
    if std::ptr::eq(list, items) || count > MOST_ITEMS {
        return -1;
    }
    let place = place(list, start, stop, count).filter(|place| stay(list, *place, count));
    place.map_or(-1, |place| place as i64)
}

/// Where `list[start:stop]` is, when that is so many items.
fn place(list: &List, start: &Value, stop: &Value, count: usize) -> Option<usize> {
    let slice = Unpacked::of_bounds(start, stop, &Value::none())?;
    let bounds = slice.adjust(list.len());
    (bounds.count == count).then_some(bounds.start as usize)
}

/// Whether none of so many items of a list, from one on, goes with its place.
fn stay(list: &List, start: usize, count: usize) -> bool {
    // SAFETY: looking at words runs no Python code.
    let old = unsafe { &list.peek()[start..start + count] };
    !old.iter().any(goes)
}

/// As [`cp_list_place`], for the items of a list that a span says.
///
/// # Safety
/// The words are live, the lists are lists, the bounds small integers or `None`, and [`cp_list_span`] has given the span of the source, which has not changed since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_refit(
    _thread: *mut Thread,
    list: Word,
    start: Word,
    stop: Word,
    source: Word,
    span: i64,
) -> i64 {
    // SAFETY: the caller's guarantee.
    let (list, start, stop, source) = unsafe {
        let (start, stop) = (Value::from_ref(&start), Value::from_ref(&stop));
        (object::<List>(list), start, stop, object::<List>(source))
    };
    let bounds = Bounds::of_span(span);
    let place = place(list, start, stop, bounds.count);
    let fits =
        |place: &usize| turns(list, *place, source, bounds) || stay(list, *place, bounds.count);
    place.filter(fits).map_or(-1, |place| place as i64)
}

/// Whether items put into a list, from one on, are those that are there, the other way around.
fn turns(list: &List, start: usize, source: &List, bounds: Bounds) -> bool {
    let last = (start + bounds.count) as i64 - 1;
    std::ptr::eq(list, source) && bounds.step == -1 && bounds.start == last
}

/// Exchanges the items of a list from one on for those that a span says, where [`cp_list_refit`] said so.
///
/// # Safety
/// The words are live lists, and nothing has run since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_list_rewrite(
    _thread: *mut Thread,
    list: Word,
    start: i64,
    source: Word,
    span: i64,
) {
    // SAFETY: the caller's guarantee.
    let (list, source) = unsafe { (object::<List>(list), object::<List>(source)) };
    let (start, bounds) = (start as usize, Bounds::of_span(span));
    if turns(list, start, source, bounds) {
        list.turn(start, bounds.count);
    } else {
        // SAFETY: no destructor that could change the items runs.
        list.overwrite(start, &bounds.select(unsafe { source.peek() }));
    }
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

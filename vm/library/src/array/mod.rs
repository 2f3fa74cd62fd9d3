//! `array`: sequences of numbers of one size.

mod item;
mod iterator;
mod pickle;

use std::borrow::Cow;

use crate::module;
use copperplate_core::array::Array;
use copperplate_core::buffer::{self, Buffer};
use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::class::{Compare, Type};
use copperplate_core::exception::{BUFFER_ERROR, EOF_ERROR};
use copperplate_core::list::{List, Slice};
use copperplate_core::object::Layout;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types::{self, ARRAY};
use copperplate_core::{Args, Res, Thread, Value, int, memory, ops};
use copperplate_macros::native;
use copperplate_objects::containers::sequence::{compare_items, repeat_count};
use copperplate_objects::containers::slice::{self, place, search_bound};
use copperplate_objects::containers::text::{concat as concat_text, repr_items};
use copperplate_objects::define::define;
use copperplate_objects::text::byte_view::not_bytes;
use copperplate_objects::types::alias;
use copperplate_objects::types::type_type::short_name;
use item::{decode, encode, item_size};
use iterator::iter;
use pickle::{RECONSTRUCT, REDUCE_EX};

/// The letters of all item types.
const CODES: &str = "bBuwhHiIlLqQfd";

/// What an array does as a container of items.
trait Items {
    /// Size of an item in bytes.
    fn size(&self) -> usize;

    /// How many items there are.
    fn count(&self) -> usize;

    /// Whether the items are characters.
    fn is_text(&self) -> bool;

    fn get(&self, index: usize) -> Option<Value>;

    /// Stores the item that `value` is, where that is plain: a float, or a small integer into words of eight bytes.
    /// `None`: the value needs a conversion or a check, or there is no such item.
    fn set_plainly(&self, index: usize, value: &Value) -> Option<()>;

    /// Refuses to change the length while views are open.
    fn check_resizable(&self, t: &mut Thread) -> Res;

    fn push(&self, t: &mut Thread, value: &Value) -> Res;
}

impl Items for Array {
    fn size(&self) -> usize {
        item_size(self.code)
    }

    fn count(&self) -> usize {
        self.bytes().len() / self.size()
    }

    fn is_text(&self) -> bool {
        matches!(self.code, b'u' | b'w')
    }

    #[inline(always)]
    fn get(&self, index: usize) -> Option<Value> {
        let size = self.size();
        let bytes = self.bytes();
        let item = bytes.get(index * size..(index + 1) * size)?;
        Some(decode(self.code, item))
    }

    #[inline(always)]
    fn set_plainly(&self, index: usize, value: &Value) -> Option<()> {
        let word = value.word();
        let item = match self.code {
            b'd' if word.is_float() => word.float().to_ne_bytes(),
            b'd' if word.is_int() => (word.int() as f64).to_ne_bytes(),
            b'l' | b'q' if word.is_int() => word.int().to_ne_bytes(),
            _ => return None,
        };
        let mut bytes = self.bytes_mut();
        let place = bytes.get_mut(index * 8..(index + 1) * 8)?;
        place.copy_from_slice(&item);
        Some(())
    }

    fn check_resizable(&self, t: &mut Thread) -> Res {
        if self.exports.get() > 0 {
            return Err(t.raise(
                &BUFFER_ERROR,
                "cannot resize an array that is exporting buffers",
            ));
        }
        Ok(())
    }

    fn push(&self, t: &mut Thread, value: &Value) -> Res {
        let item = encode(t, self.code, value)?;
        self.check_resizable(t)?;
        memory::extend(&mut self.bytes_mut(), &item[..self.size()]);
        Ok(())
    }
}

fn this(value: &Value) -> &Array {
    match value.downcast::<Array>() {
        Some(array) => array,
        None => unreachable!("a slot of array sees arrays"),
    }
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    if !args.names().is_empty() && std::ptr::eq(class, &ARRAY) {
        return Err(t.type_error("array.array() takes no keyword arguments"));
    }
    let (code, initial) = match args.pos() {
        [code] => (code, None),
        [code, initial] => (code, Some(initial)),
        [] => return Err(t.type_error("array() takes at least 1 argument (0 given)")),
        more => {
            let given = more.len();
            return Err(t.type_error(format!("array() takes at most 2 arguments ({given} given)")));
        }
    };
    let code = type_code(t, code)?;
    let result = Array::new_subclass(class, code, Vec::new());
    if let Some(initial) = initial {
        fill(t, this(&result), initial)?;
    }
    Ok(result)
}

fn type_code(t: &mut Thread, code: &Value) -> Res<u8> {
    let Some(text) = code.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "array() argument 1 must be str, not {}",
            code.class().name()
        )));
    };
    let letter = text.to_utf8().unwrap_or_default();
    match letter.as_bytes() {
        &[letter] if CODES.as_bytes().contains(&letter) => {}
        _ => {
            return Err(
                t.value_error("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
            );
        }
    }
    if letter == "u" {
        copperplate_objects::warnings::warn(
            t,
            &copperplate_core::exception::DEPRECATION_WARNING,
            "The 'u' type code is deprecated and will be removed in Python 3.16",
        )?;
    }
    Ok(letter.as_bytes()[0])
}

/// Fills a new array from its constructor's second argument.
fn fill(t: &mut Thread, array: &Array, initial: &Value) -> Res {
    if let Some(text) = initial.downcast::<Str>() {
        if !array.is_text() {
            return Err(t.type_error(format!(
                "cannot use a str to initialize an array with typecode '{}'",
                array.code as char
            )));
        }
        append_text(array, text);
        return Ok(());
    }
    if let Some(other) = initial.downcast::<Array>() {
        if other.is_text() != array.is_text() {
            return Err(t.type_error(format!(
                "cannot use a unicode array to initialize an array with typecode '{}'",
                array.code as char
            )));
        }
        if other.code == array.code {
            let bytes = memory::copied(&other.bytes());
            *array.bytes_mut() = bytes;
            return Ok(());
        }
    } else if initial.downcast::<Bytes>().is_some() || initial.downcast::<ByteArray>().is_some() {
        return append_bytes(t, array, initial);
    }
    extend_from(t, array, initial)
}

fn append_text(array: &Array, text: &Str) {
    let mut bytes = array.bytes_mut();
    for point in text.points().iter() {
        bytes.extend_from_slice(&point.to_ne_bytes());
    }
}

fn append_bytes(t: &mut Thread, array: &Array, source: &Value) -> Res {
    let Some(more) = buffer::with_bytes(source, <[u8]>::to_vec) else {
        return Err(not_bytes(t, source));
    };
    if more.len() % array.size() != 0 {
        return Err(t.value_error("bytes length not a multiple of item size"));
    }
    array.check_resizable(t)?;
    memory::extend(&mut array.bytes_mut(), &more);
    Ok(())
}

/// Appends the items of an iterable; of an array only when it has the same type.
fn extend_from(t: &mut Thread, array: &Array, iterable: &Value) -> Res {
    let iterator = ops::iter(t, iterable)?;
    while let Some(item) = ops::next(t, &iterator)? {
        array.push(t, &item)?;
    }
    Ok(())
}

fn extend_array(t: &mut Thread, array: &Array, iterable: &Value) -> Res {
    let Some(other) = iterable.downcast::<Array>() else {
        return extend_from(t, array, iterable);
    };
    if other.code != array.code {
        return Err(t.type_error("can only extend with array of same kind"));
    }
    array.check_resizable(t)?;
    let more = memory::copied(&other.bytes());
    memory::extend(&mut array.bytes_mut(), &more);
    Ok(())
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let array = this(value);
    let (name, code) = (short_name(value.class()), array.code as char);
    if array.count() == 0 {
        return Ok(Str::new(&format!("{name}('{code}')")));
    }
    let open = format!("{name}('{code}', ");
    if array.is_text() {
        let text = ops::repr(t, &text_of(array))?;
        return Ok(concat_text(&[Str::new(&open), text, Str::new(")")]));
    }
    let mut index = 0;
    repr_items(t, value, &(open + "["), "])", "...", |_| {
        index += 1;
        Ok(array.get(index - 1))
    })
}

fn text_of(array: &Array) -> Value {
    let bytes = array.bytes();
    let items = bytes.chunks_exact(4);
    let points =
        memory::collect(items.map(|item| u32::from_ne_bytes([item[0], item[1], item[2], item[3]])));
    Str::from_code_points(&points)
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(left), Some(right)) = (left.downcast::<Array>(), right.downcast::<Array>()) else {
        return Ok(Value::not_implemented());
    };
    if left.count() != right.count() && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::bool(op == Compare::Ne));
    }
    compare_items(t, op, |index| left.get(index), |index| right.get(index))
}

fn len(_: &mut Thread, value: &Value) -> Res<usize> {
    Ok(this(value).count())
}

/// The first index of `item` from `start` to before `stop`.
fn find(
    t: &mut Thread,
    array: &Array,
    item: &Value,
    start: usize,
    stop: usize,
) -> Res<Option<usize>> {
    let mut index = start;
    while index < stop {
        let Some(candidate) = array.get(index) else {
            break;
        };
        if ops::equal(t, &candidate, item)? {
            return Ok(Some(index));
        }
        index += 1;
    }
    Ok(None)
}

fn contains(t: &mut Thread, value: &Value, item: &Value) -> Res<bool> {
    Ok(find(t, this(value), item, 0, usize::MAX)?.is_some())
}

/// What a subscript asks for.
enum Key {
    Index(usize),
    Slice(slice::Bounds),
}

fn key(t: &mut Thread, array: &Array, key: &Value, range_message: &str) -> Res<Key> {
    if let Some(slice) = key.exact::<Slice>() {
        let slice = slice::unpack(t, slice)?;
        return Ok(Key::Slice(slice.adjust(array.count())));
    }
    if !int::is_int(key) && key.class().slot(|s| s.index).is_none() {
        return Err(t.type_error("array indices must be integers"));
    }
    let index = ops::index_i64(t, key, &copperplate_core::exception::INDEX_ERROR)?;
    match place(index, array.count()) {
        Some(index) => Ok(Key::Index(index)),
        None => Err(t.index_error(range_message)),
    }
}

/// A subscript that is a small integer of at most 32 bits, not negative.
#[inline(always)]
fn small_index(subscript: &Value) -> Option<usize> {
    let word = subscript.word();
    if !word.is_int() {
        return None;
    }
    u32::try_from(word.int()).ok().map(|index| index as usize)
}

fn getitem(t: &mut Thread, value: &Value, subscript: &Value) -> Res<Value> {
    let array = this(value);
    if let Some(index) = small_index(subscript)
        && let Some(item) = array.get(index)
    {
        return Ok(item);
    }
    match key(t, array, subscript, "array index out of range")? {
        Key::Index(index) => array
            .get(index)
            .ok_or_else(|| t.index_error("array index out of range")),
        Key::Slice(bounds) => {
            let size = array.size();
            let bytes = array.bytes();
            let mut selected = memory::with_capacity(bounds.count * size);
            if bounds.step == 1 {
                let start = bounds.start as usize * size;
                selected.extend_from_slice(&bytes[start..start + bounds.count * size]);
            } else {
                for index in bounds.indices() {
                    selected.extend_from_slice(&bytes[index * size..(index + 1) * size]);
                }
            }
            drop(bytes);
            Ok(Array::new_subclass(&ARRAY, array.code, selected))
        }
    }
}

fn setitem(t: &mut Thread, value: &Value, subscript: &Value, new: Option<&Value>) -> Res {
    let array = this(value);
    if let (Some(index), Some(new)) = (small_index(subscript), new)
        && array.set_plainly(index, new).is_some()
    {
        return Ok(());
    }
    let size = array.size();
    let bounds = match key(t, array, subscript, "array assignment index out of range")? {
        Key::Index(index) => {
            let range = index * size..(index + 1) * size;
            match new {
                Some(new) => {
                    let item = encode(t, array.code, new)?;
                    if let Some(place) = array.bytes_mut().get_mut(range) {
                        place.copy_from_slice(&item[..size]);
                    }
                }
                None => {
                    array.check_resizable(t)?;
                    array.bytes_mut().drain(range);
                }
            }
            return Ok(());
        }
        Key::Slice(bounds) => bounds,
    };
    let items = match new {
        None => Vec::new(),
        Some(new) => match new.downcast::<Array>() {
            Some(other) if other.code == array.code => memory::copied(&other.bytes()),
            Some(_) => return Err(t.type_error("bad argument type for built-in operation")),
            None => {
                return Err(t.type_error(format!(
                    "can only assign array (not \"{}\") to array slice",
                    new.class().name()
                )));
            }
        },
    };
    if bounds.step == 1 {
        if items.len() != bounds.count * size {
            array.check_resizable(t)?;
        }
        let start = bounds.start as usize * size;
        let range = start..start + bounds.count * size;
        let mut bytes = array.bytes_mut();
        if items.len() == range.len() {
            bytes[range].copy_from_slice(&items);
        } else {
            bytes.splice(range, items);
        }
        return Ok(());
    }
    if new.is_none() {
        array.check_resizable(t)?;
        let mut doomed: Vec<usize> = bounds.indices().collect();
        doomed.sort_unstable();
        let mut bytes = array.bytes_mut();
        for index in doomed.into_iter().rev() {
            bytes.drain(index * size..(index + 1) * size);
        }
        return Ok(());
    }
    if items.len() != bounds.count * size {
        return Err(t.value_error(format!(
            "attempt to assign array of size {} to extended slice of size {}",
            items.len() / size,
            bounds.count
        )));
    }
    let mut bytes = array.bytes_mut();
    for (index, item) in bounds.indices().zip(items.chunks_exact(size)) {
        bytes[index * size..(index + 1) * size].copy_from_slice(item);
    }
    Ok(())
}

fn concat(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let array = this(left);
    let Some(other) = right.downcast::<Array>() else {
        return Err(t.type_error(format!(
            "can only append array (not \"{}\") to array",
            right.class().name()
        )));
    };
    if other.code != array.code {
        return Err(t.type_error("bad argument type for built-in operation"));
    }
    let bytes = memory::joined(&array.bytes(), &other.bytes());
    Ok(Array::new_subclass(&ARRAY, array.code, bytes))
}

fn inplace_concat(t: &mut Thread, value: &Value, other: &Value) -> Res<Value> {
    if other.downcast::<Array>().is_none() {
        return Err(t.type_error(format!(
            "can only extend with array (not \"{}\")",
            other.class().name()
        )));
    }
    extend_array(t, this(value), other)?;
    Ok(value.clone())
}

/// The array's bytes `count` times.
fn repeated(t: &mut Thread, array: &Array, count: &Value) -> Res<Vec<u8>> {
    let count = repeat_count(t, count)?;
    let bytes = array.bytes();
    match bytes.len().checked_mul(count) {
        Some(total) if total <= isize::MAX as usize / 2 => Ok(memory::repeated(&bytes, count)),
        _ => Err(t.out_of_memory()),
    }
}

fn repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let array = this(value);
    let bytes = repeated(t, array, count)?;
    Ok(Array::new_subclass(&ARRAY, array.code, bytes))
}

fn inplace_repeat(t: &mut Thread, value: &Value, count: &Value) -> Res<Value> {
    let array = this(value);
    let bytes = repeated(t, array, count)?;
    array.check_resizable(t)?;
    *array.bytes_mut() = bytes;
    Ok(value.clone())
}

/// Append new value v to the end of the array.
#[native("append($self, v, /)")]
fn append(t: &mut Thread, this: &Array, v: &Value) -> Res<()> {
    this.push(t, v)
}

/// Append items to the end of the array.
#[native("extend($self, bb, /)")]
fn extend(t: &mut Thread, this: &Array, bb: &Value) -> Res<()> {
    extend_array(t, this, bb)
}

/// Insert a new item v into the array before position i.
#[native("insert($self, i, v, /)")]
fn insert(t: &mut Thread, this: &Array, i: i64, v: &Value) -> Res<()> {
    let item = encode(t, this.code, v)?;
    this.check_resizable(t)?;
    let (size, len) = (this.size(), this.count() as i64);
    let index = if i < 0 {
        i.saturating_add(len).max(0)
    } else {
        i.min(len)
    };
    let start = index as usize * size;
    let item = item[..size].iter().copied();
    this.bytes_mut().splice(start..start, item);
    Ok(())
}

/// Return the i-th element and delete it from the array.
///
/// i defaults to -1.
#[native("pop($self, i=-1, /)")]
fn pop(t: &mut Thread, this: &Array, i: Option<i64>) -> Res<Value> {
    if this.count() == 0 {
        return Err(t.index_error("pop from empty array"));
    }
    let place = place(i.unwrap_or(-1), this.count());
    let Some((place, item)) = place.and_then(|place| Some((place, this.get(place)?))) else {
        return Err(t.index_error("pop index out of range"));
    };
    this.check_resizable(t)?;
    let size = this.size();
    this.bytes_mut().drain(place * size..(place + 1) * size);
    Ok(item)
}

/// Remove the first occurrence of v in the array.
#[native("remove($self, v, /)")]
fn remove(t: &mut Thread, this: &Array, v: &Value) -> Res<()> {
    let Some(index) = find(t, this, v, 0, usize::MAX)? else {
        return Err(t.value_error("array.remove(x): x not in array"));
    };
    this.check_resizable(t)?;
    let size = this.size();
    let range = index * size..(index + 1) * size;
    let mut bytes = this.bytes_mut();
    if range.end <= bytes.len() {
        bytes.drain(range);
    }
    Ok(())
}

/// Remove all items from the array.
#[native("clear($self, /)")]
fn clear(t: &mut Thread, this: &Array) -> Res<()> {
    this.check_resizable(t)?;
    this.bytes_mut().clear();
    Ok(())
}

/// Return index of first occurrence of v in the array.
///
/// Raise ValueError if the value is not present.
#[native("index($self, v, start=0, stop=9223372036854775807, /)")]
fn index(
    t: &mut Thread,
    this: &Array,
    v: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Res<usize> {
    let start = search_bound(t, start, 0, this.count())?;
    let stop = search_bound(t, stop, i64::MAX, this.count())?;
    match find(t, this, v, start, stop)? {
        Some(index) => Ok(index),
        None => Err(t.value_error("array.index(x): x not in array")),
    }
}

/// Return number of occurrences of v in the array.
#[native("count($self, v, /)")]
fn count(t: &mut Thread, this: &Array, v: &Value) -> Res<usize> {
    let (mut index, mut count) = (0, 0);
    while let Some(item) = this.get(index) {
        count += ops::equal(t, &item, v)? as usize;
        index += 1;
    }
    Ok(count)
}

/// Reverse the order of the items in the array.
#[native("reverse($self, /)", no_escape)]
fn reverse(_: &mut Thread, this: &Array) -> Res<()> {
    let size = this.size();
    let mut bytes = this.bytes_mut();
    bytes.reverse();
    bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    Ok(())
}

/// Byteswap all items of the array.
///
/// If the items in the array are not 1, 2, 4, or 8 bytes in size, RuntimeError is
/// raised.
#[native("byteswap($self, /)", no_escape)]
fn byteswap(_: &mut Thread, this: &Array) -> Res<()> {
    let size = this.size();
    let mut bytes = this.bytes_mut();
    bytes.chunks_exact_mut(size).for_each(<[u8]>::reverse);
    Ok(())
}

/// Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents.
///
/// The length should be multiplied by the itemsize attribute to calculate
/// the buffer length in bytes.
#[native("buffer_info($self, /)", no_escape)]
fn buffer_info(_: &mut Thread, this: &Array) -> Res<Value> {
    let address = this.bytes().as_ptr() as usize;
    Ok(Tuple::new(vec![
        int::from_usize(address),
        int::from_usize(this.count()),
    ]))
}

/// Convert array to an ordinary list with the same items.
#[native("tolist($self, /)", no_escape)]
fn tolist(_: &mut Thread, this: &Array) -> Res<Value> {
    let items = (0..this.count()).filter_map(|index| this.get(index));
    Ok(List::new(memory::collect(items)))
}

/// Append items to array from list.
#[native("fromlist($self, list, /)")]
fn fromlist(t: &mut Thread, this: &Array, list: &Value) -> Res<()> {
    let Some(items) = list.downcast::<List>() else {
        return Err(t.type_error("arg must be list"));
    };
    let len = items.len();
    let mut bytes = memory::with_capacity(len * this.size());
    let mut index = 0;
    while let Some(item) = items.get(index) {
        bytes.extend_from_slice(&encode(t, this.code, &item)?[..this.size()]);
        if items.len() != len {
            return Err(t.runtime_error("list changed size during iteration"));
        }
        index += 1;
    }
    this.check_resizable(t)?;
    this.bytes_mut().append(&mut bytes);
    Ok(())
}

/// Convert the array to an array of machine values and return the bytes representation.
#[native("tobytes($self, /)", no_escape)]
fn tobytes(_: &mut Thread, this: &Array) -> Res<Value> {
    Ok(Bytes::new(&this.bytes()))
}

/// Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method.
#[native("frombytes($self, buffer, /)")]
fn frombytes(t: &mut Thread, this: &Array, buffer: &Value) -> Res<()> {
    append_bytes(t, this, buffer)
}

/// Extends this array with data from the unicode string ustr.
///
/// The array must be a unicode type array; otherwise a ValueError is raised.
/// Use array.frombytes(ustr.encode(...)) to append Unicode data to an array of
/// some other type.
#[native("fromunicode($self, ustr, /)")]
fn fromunicode(t: &mut Thread, this: &Array, ustr: &Str) -> Res<()> {
    if !this.is_text() {
        return Err(
            t.value_error("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        );
    }
    this.check_resizable(t)?;
    append_text(this, ustr);
    Ok(())
}

/// Extends this array with data from the unicode string ustr.
///
/// Convert the array to a unicode string.  The array must be a unicode type array;
/// otherwise a ValueError is raised.  Use array.tobytes().decode() to obtain a
/// unicode string from an array of some other type.
#[native("tounicode($self, /)")]
fn tounicode(t: &mut Thread, this: &Array) -> Res<Value> {
    if !this.is_text() {
        return Err(
            t.value_error("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        );
    }
    Ok(text_of(this))
}

/// Write all items (as machine values) to the file object f.
#[native("tofile($self, f, /)")]
fn tofile(t: &mut Thread, this: &Array, f: &Value) -> Res<()> {
    let bytes = memory::copied(&this.bytes());
    let name = t.names().write.clone();
    for block in bytes.chunks(64 * 1024) {
        ops::call_method(t, f, &name, &[Bytes::new(block)])?;
    }
    Ok(())
}

/// Read n objects from the file object f and append them to the end of the array.
#[native("fromfile($self, f, n, /)")]
fn fromfile(t: &mut Thread, this: &Array, f: &Value, n: i64) -> Res<()> {
    let Some(wanted) = usize::try_from(n)
        .ok()
        .and_then(|n| n.checked_mul(this.size()))
    else {
        return Err(t.value_error("negative count"));
    };
    let name = t.vm().intern("read");
    let read = ops::call_method(t, f, &name, &[int::from_usize(wanted)])?;
    let Some(bytes) = read.downcast::<Bytes>() else {
        return Err(t.type_error("read() didn't return bytes"));
    };
    let complete = bytes.bytes().len() == wanted;
    append_bytes(t, this, &read)?;
    if !complete {
        return Err(t.raise(&EOF_ERROR, "read() didn't return enough bytes"));
    }
    Ok(())
}

/// Return a copy of the array.
#[native("__copy__($self, /)", no_escape)]
fn copy(_: &mut Thread, this: &Array) -> Res<Value> {
    let bytes = memory::copied(&this.bytes());
    Ok(Array::new_subclass(&ARRAY, this.code, bytes))
}

/// Return a copy of the array.
#[native("__deepcopy__($self, unused, /)", no_escape)]
fn deepcopy(_: &mut Thread, this: &Array, unused: &Value) -> Res<Value> {
    let _ = unused;
    let bytes = memory::copied(&this.bytes());
    Ok(Array::new_subclass(&ARRAY, this.code, bytes))
}

/// Size of the array in memory, in bytes.
#[native("__sizeof__($self, /)", no_escape)]
fn sizeof(_: &mut Thread, this: &Array) -> Res<usize> {
    Ok(size_of::<Array>() + this.bytes().capacity())
}

/// the typecode character used to create the array
#[native("typecode($self)", getter)]
fn typecode(_: &mut Thread, this: &Array) -> Res<Value> {
    Ok(Str::from_point(this.code.into()))
}

/// the size, in bytes, of one array item
#[native("itemsize($self)", getter)]
fn itemsize(_: &mut Thread, this: &Array) -> Res<usize> {
    Ok(this.size())
}

/// How arrays lend their bytes.
static BUFFER: Buffer = Buffer {
    read: |value, read| {
        if let Some(array) = value.downcast::<Array>() {
            read(&array.bytes());
        }
    },
    write: Some(|value, write| {
        if let Some(array) = value.downcast::<Array>() {
            write(&mut array.bytes_mut());
        }
        true
    }),
    item: |value| match value.downcast::<Array>() {
        Some(array) => {
            let format = if array.code == b'u' { b'w' } else { array.code };
            (Cow::Owned((format as char).to_string()), array.size())
        }
        None => (Cow::Borrowed("B"), 1),
    },
    export: |value, change| {
        if let Some(array) = value.downcast::<Array>() {
            array.exports.set(array.exports.get() + change);
        }
    },
};

fn install(t: &mut Thread) {
    if module::is_defined(&ARRAY) {
        return;
    }
    define(
        t,
        &ARRAY,
        &types::OBJECT,
        |slots| {
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.hash = None;
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.contains = Some(contains);
            slots.getitem = Some(getitem);
            slots.setitem = Some(setitem);
            slots.concat = Some(concat);
            slots.repeat = Some(repeat);
            slots.inplace_concat = Some(inplace_concat);
            slots.inplace_repeat = Some(inplace_repeat);
            slots.buffer = Some(&BUFFER);
            slots.layout::<Array>();
        },
        &[
            &APPEND,
            &EXTEND,
            &INSERT,
            &POP,
            &REMOVE,
            &CLEAR,
            &INDEX,
            &COUNT,
            &REVERSE,
            &BYTESWAP,
            &BUFFER_INFO,
            &TOLIST,
            &FROMLIST,
            &TOBYTES,
            &FROMBYTES,
            &FROMUNICODE,
            &TOUNICODE,
            &TOFILE,
            &FROMFILE,
            &COPY,
            &DEEPCOPY,
            &REDUCE_EX,
            &SIZEOF,
            &TYPECODE,
            &ITEMSIZE,
            &alias::CLASS_GETITEM,
        ],
    );
    iterator::install(t);
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    install(t);
    let module = module::new(t, "array", &[&RECONSTRUCT]);
    module::add_classes(t, &module, &[&ARRAY])?;
    module::set(t, &module, "ArrayType", &ARRAY.value())?;
    module::set(t, &module, "typecodes", &Str::new(CODES))?;
    Ok(module)
}

//! `memoryview`: views of other objects' bytes, of any number of dimensions.

use std::borrow::Cow;

use copperplate_core::buffer::{self, Buffer};
use copperplate_core::bytes::{Bytes, BytesIterator, Dimension, MemoryView, ViewShape};
use copperplate_core::class::{Compare, Type};
use copperplate_core::exception::{BUFFER_ERROR, INDEX_ERROR, NOT_IMPLEMENTED_ERROR};
use copperplate_core::list::{List, Slice};
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, hash_bytes};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Raised, Res, Thread, Value, int, memory, ops, types};
use copperplate_macros::native;

use super::byte_methods::to_hex;
use super::byte_view::not_bytes;
use super::item::{self, Unfit};
use crate::containers::collect::collect;
use crate::containers::slice::{place, search_bound, unpack};
use crate::define::define;

fn this(value: &Value) -> &MemoryView {
    match value.downcast::<MemoryView>() {
        Some(view) => view,
        None => unreachable!("a slot of memoryview sees views"),
    }
}

static BUFFER: Buffer = Buffer {
    read: |value, read| {
        let view = this(value);
        match contiguous_range(&view.shape) {
            Some(range) => {
                let object = view.object.get();
                if object
                    .and_then(|object| buffer::with_bytes(&object, |bytes| read(&bytes[range])))
                    .is_none()
                {
                    read(&[]);
                }
            }
            None => read(&gathered(view)),
        }
    },
    write: Some(|value, write| {
        let view = this(value);
        let (Some(range), false) = (contiguous_range(&view.shape), view.shape.readonly) else {
            return false;
        };
        let object = view.object.get();
        object
            .and_then(|object| buffer::with_bytes_mut(&object, |bytes| write(&mut bytes[range])))
            .is_some()
    }),
    item: |value| {
        let shape = &this(value).shape;
        (Cow::Owned(shape.format.to_string()), shape.item_size)
    },
    export: |value, change| {
        let exports = &this(value).exports;
        exports.set(exports.get().wrapping_add_signed(change));
    },
};

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::MEMORYVIEW,
        &types::OBJECT,
        |slots| {
            slots.layout::<MemoryView>();
            slots.new = Some(new);
            slots.repr = Some(repr);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
            slots.iter = Some(iter);
            slots.len = Some(len);
            slots.getitem = Some(getitem);
            slots.setitem = Some(setitem);
            slots.buffer = Some(&BUFFER);
        },
        METHODS,
    );
}

/// The bytes that a view covers when its items lie one after the other.
fn contiguous_range(shape: &ViewShape) -> Option<std::ops::Range<usize>> {
    let mut expected = shape.item_size as isize;
    for dimension in shape.dimensions.iter().rev() {
        if dimension.len > 1 && dimension.stride != expected {
            return None;
        }
        expected *= dimension.len as isize;
    }
    Some(shape.start..shape.start + expected.max(0) as usize)
}

/// Number of bytes of the items.
fn byte_len(shape: &ViewShape) -> usize {
    shape.item_size * count(shape)
}

fn count(shape: &ViewShape) -> usize {
    shape
        .dimensions
        .iter()
        .map(|dimension| dimension.len)
        .product()
}

/// Where each item begins, in order.
fn offsets(shape: &ViewShape) -> Vec<usize> {
    let mut all = vec![shape.start as isize];
    for dimension in &shape.dimensions {
        all = all
            .iter()
            .flat_map(|&start| {
                (0..dimension.len as isize).map(move |index| start + index * dimension.stride)
            })
            .collect();
    }
    all.into_iter().map(|offset| offset as usize).collect()
}

/// A copy of the items' bytes, one after the other.
fn gathered(view: &MemoryView) -> Vec<u8> {
    let object = view.object.get();
    let copy = |bytes: &[u8]| -> Vec<u8> {
        match contiguous_range(&view.shape) {
            Some(range) => bytes[range].to_vec(),
            None => offsets(&view.shape)
                .into_iter()
                .flat_map(|at| bytes[at..at + view.shape.item_size].iter().copied())
                .collect(),
        }
    };
    object
        .and_then(|object| buffer::with_bytes(&object, copy))
        .unwrap_or_default()
}

/// The object viewed.
fn object(t: &mut Thread, view: &MemoryView) -> Res<Value> {
    match view.object.get() {
        Some(object) => Ok(object),
        None => Err(t.value_error("operation forbidden on released memoryview object")),
    }
}

/// A view of the bytes of `value`, as `memoryview(value)` makes it.
///
/// # Errors
/// `TypeError` when it has none, `ValueError` when it is a released view.
pub fn view_of(t: &mut Thread, value: &Value) -> Res<Value> {
    if let Some(view) = value.downcast::<MemoryView>() {
        let object = object(t, view)?;
        return Ok(MemoryView::new(object, view.shape.clone()));
    }
    let Some(protocol) = buffer::of(value) else {
        return Err(t.type_error(format!(
            "memoryview: a bytes-like object is required, not '{}'",
            value.class().name()
        )));
    };
    let (format, item_size) = (protocol.item)(value);
    let len = buffer::with_bytes(value, <[u8]>::len).unwrap_or(0);
    let readonly = buffer::with_bytes_mut(value, |_| ()).is_none();
    let dimension = Dimension {
        len: len / item_size,
        stride: item_size as isize,
    };
    let shape = ViewShape {
        start: 0,
        format: format.as_ref().into(),
        item_size,
        dimensions: vec![dimension],
        readonly,
    };
    Ok(MemoryView::new(value.clone(), shape))
}

#[native("memoryview(object)", static_method)]
fn make(t: &mut Thread, object: &Value) -> Res<Value> {
    view_of(t, object)
}

fn new(t: &mut Thread, _: &Type, args: Args<'_>) -> Res<Value> {
    (MAKE.call)(t, None, args)
}

fn repr(_: &mut Thread, value: &Value) -> Res<Value> {
    let released = this(value).object.is_empty();
    let kind = if released {
        "<released memory"
    } else {
        "<memory"
    };
    let address = value.word().object() as usize;
    Ok(Str::new(&format!("{kind} at {address:#x}>")))
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let view = this(value);
    if view.hash.get() != -1 {
        return Ok(view.hash.get());
    }
    let object = object(t, view)?;
    if !view.shape.readonly {
        return Err(t.value_error("cannot hash writable memoryview object"));
    }
    if !matches!(code(&view.shape), Some(b'B' | b'b' | b'c')) {
        return Err(t.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    ops::hash(t, &object)?;
    let hash = hash_bytes(&gathered(view), t.vm().hash_seed.get());
    view.hash.set(hash);
    Ok(hash)
}

/// The native code of a format; `None` for formats of more than one item or other byte orders.
fn code(shape: &ViewShape) -> Option<u8> {
    match shape.format.as_bytes() {
        [b'@', code] | [code] => item::native_size(*code).map(|_| *code),
        _ => None,
    }
}

fn native_code(t: &mut Thread, shape: &ViewShape) -> Res<u8> {
    match code(shape) {
        Some(code) => Ok(code),
        None => Err(t.raise(
            &NOT_IMPLEMENTED_ERROR,
            format!("memoryview: unsupported format {}", shape.format),
        )),
    }
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    if !matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::not_implemented());
    }
    let equal = left.is(right) || equal(t, left, right)?.unwrap_or(false);
    if !left.is(right) && buffer::of(right).is_none() {
        return Ok(Value::not_implemented());
    }
    Ok(Value::bool(equal == (op == Compare::Eq)))
}

/// Whether both have the same shape and equal items; `None` when that cannot be said.
fn equal(t: &mut Thread, left: &Value, right: &Value) -> Res<Option<bool>> {
    if buffer::of(right).is_none() {
        return Ok(None);
    }
    if this(left).object.is_empty() {
        return Ok(Some(false));
    }
    let other = match view_of(t, right) {
        Ok(other) => other,
        Err(_) => {
            t.exception.clear();
            return Ok(Some(false));
        }
    };
    let (a, b) = (this(left), this(&other));
    let lens = |shape: &ViewShape| -> Vec<usize> {
        shape
            .dimensions
            .iter()
            .map(|dimension| dimension.len)
            .collect()
    };
    if lens(&a.shape) != lens(&b.shape) {
        return Ok(Some(false));
    }
    let (Some(a_code), Some(b_code)) = (code(&a.shape), code(&b.shape)) else {
        return Ok(Some(false));
    };
    let (a_bytes, b_bytes) = (gathered(a), gathered(b));
    if a_code == b_code && !matches!(a_code, b'f' | b'd' | b'e' | b'?') {
        return Ok(Some(a_bytes == b_bytes));
    }
    let items = a_bytes
        .chunks_exact(a.shape.item_size)
        .zip(b_bytes.chunks_exact(b.shape.item_size));
    for (x, y) in items {
        let (x, y) = (item::read(a_code, x), item::read(b_code, y));
        if !ops::compare_bool(t, &x, &y, Compare::Eq)? {
            return Ok(Some(false));
        }
    }
    Ok(Some(true))
}

fn iter(t: &mut Thread, value: &Value) -> Res<Value> {
    let view = this(value);
    object(t, view)?;
    native_code(t, &view.shape)?;
    match view.shape.dimensions.len() {
        0 => Err(t.type_error("invalid indexing of 0-dim memory")),
        1 => Ok(BytesIterator::new(&types::MEMORY_ITERATOR, value.clone())),
        _ => Err(no_sub_views(t)),
    }
}

/// `len(view)`: of the first dimension.
pub(super) fn len(t: &mut Thread, value: &Value) -> Res<usize> {
    let view = this(value);
    object(t, view)?;
    match view.shape.dimensions.first() {
        Some(dimension) => Ok(dimension.len),
        None => Err(t.type_error("0-dim memory has no length")),
    }
}

#[cold]
fn no_sub_views(t: &mut Thread) -> Raised {
    t.raise(
        &NOT_IMPLEMENTED_ERROR,
        "multi-dimensional sub-views are not implemented",
    )
}

/// Where item `index` of dimension `number` lies after `start`.
fn step(t: &mut Thread, shape: &ViewShape, number: usize, start: isize, index: i64) -> Res<isize> {
    let dimension = shape.dimensions[number];
    match place(index, dimension.len) {
        Some(index) => Ok(start + index as isize * dimension.stride),
        None => Err(t.index_error(format!("index out of bounds on dimension {}", number + 1))),
    }
}

/// Where the item that `key` names begins; `None` when `key` is no index.
fn item_offset(t: &mut Thread, view: &MemoryView, key: &Value) -> Res<Option<usize>> {
    let shape = &view.shape;
    if let Some(keys) = key.downcast::<Tuple>() {
        let is_index = |key: &Value| int::is_int(key) || key.class().slot(|s| s.index).is_some();
        if !keys.items().iter().all(is_index) {
            return Ok(None);
        }
        let (dimensions, given) = (shape.dimensions.len(), keys.len());
        if given < dimensions {
            return Err(t.raise(&NOT_IMPLEMENTED_ERROR, "sub-views are not implemented"));
        }
        if given > dimensions {
            return Err(t.type_error(format!(
                "cannot index {dimensions}-dimension view with {given}-element tuple"
            )));
        }
        let mut at = shape.start as isize;
        for (number, key) in keys.items().iter().enumerate() {
            let index = ops::index_i64(t, key, &INDEX_ERROR)?;
            at = step(t, shape, number, at, index)?;
        }
        return Ok(Some(at as usize));
    }
    if !int::is_int(key) && key.class().slot(|s| s.index).is_none() {
        return Ok(None);
    }
    let index = ops::index_i64(t, key, &INDEX_ERROR)?;
    match shape.dimensions.len() {
        0 => Err(t.type_error("invalid indexing of 0-dim memory")),
        1 => step(t, shape, 0, shape.start as isize, index).map(|at| Some(at as usize)),
        _ => Err(no_sub_views(t)),
    }
}

fn read_at(t: &mut Thread, view: &MemoryView, at: usize) -> Res<Value> {
    let object = object(t, view)?;
    let code = native_code(t, &view.shape)?;
    let size = view.shape.item_size;
    let bytes = buffer::with_bytes(&object, |bytes| bytes[at..at + size].to_vec());
    match bytes {
        Some(bytes) => Ok(item::read(code, &bytes)),
        None => Err(not_bytes(t, &object)),
    }
}

/// Item `index` of a view of one dimension.
pub(super) fn item_at(t: &mut Thread, view: &MemoryView, index: i64) -> Res<Value> {
    let at = step(t, &view.shape, 0, view.shape.start as isize, index)?;
    read_at(t, view, at as usize)
}

fn sliced(t: &mut Thread, view: &MemoryView, slice: &Slice) -> Res<ViewShape> {
    let mut shape = view.shape.clone();
    let bounds = unpack(t, slice)?;
    if let Some(dimension) = shape.dimensions.first_mut() {
        let bounds = bounds.adjust(dimension.len);
        shape.start = (shape.start as isize + bounds.start as isize * dimension.stride) as usize;
        dimension.len = bounds.count;
        dimension.stride *= bounds.step as isize;
    }
    Ok(shape)
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let view = this(value);
    let object = object(t, view)?;
    if view.shape.dimensions.is_empty() {
        let empty = key.downcast::<Tuple>().is_some_and(Tuple::is_empty);
        if empty {
            return read_at(t, view, view.shape.start);
        }
        if key.is(&Value::ellipsis()) {
            return Ok(value.clone());
        }
        return Err(t.type_error("invalid indexing of 0-dim memory"));
    }
    if let Some(slice) = key.exact::<Slice>() {
        let shape = sliced(t, view, slice)?;
        return Ok(MemoryView::new(object, shape));
    }
    match item_offset(t, view, key)? {
        Some(at) => read_at(t, view, at),
        None => Err(wrong_key(t, key)),
    }
}

#[cold]
fn wrong_key(t: &mut Thread, key: &Value) -> Raised {
    let slices = key.downcast::<Tuple>().is_some_and(|keys| {
        keys.items()
            .iter()
            .all(|key| key.exact::<Slice>().is_some())
    });
    if slices {
        return t.raise(
            &NOT_IMPLEMENTED_ERROR,
            "multi-dimensional slicing is not implemented",
        );
    }
    t.type_error("memoryview: invalid slice key")
}

fn setitem(t: &mut Thread, value: &Value, key: &Value, new: Option<&Value>) -> Res {
    let view = this(value);
    let target = object(t, view)?;
    let code = native_code(t, &view.shape)?;
    if view.shape.readonly {
        return Err(t.type_error("cannot modify read-only memory"));
    }
    let Some(new) = new else {
        return Err(t.type_error("cannot delete memory"));
    };
    if let Some(slice) = key.exact::<Slice>() {
        return set_slice(t, view, slice, new);
    }
    let zero_dimensions = view.shape.dimensions.is_empty();
    let at = match zero_dimensions {
        true if key.is(&Value::ellipsis()) => view.shape.start,
        _ => match item_offset(t, view, key)? {
            Some(at) => at,
            None => return Err(wrong_key(t, key)),
        },
    };
    let bytes = match item::write(t, code, new)? {
        Ok(bytes) => bytes,
        Err(unfit) => {
            let (format, what) = (&view.shape.format, ["type", "value"][unfit as usize]);
            let message = format!("memoryview: invalid {what} for format '{format}'");
            return Err(match unfit {
                Unfit::Type => t.type_error(message),
                Unfit::Range => t.value_error(message),
            });
        }
    };
    // Converting the new value may have run code that released the view.
    object(t, view)?;
    buffer::with_bytes_mut(&target, |all| {
        all[at..at + bytes.len()].copy_from_slice(&bytes);
    });
    Ok(())
}

fn set_slice(t: &mut Thread, view: &MemoryView, slice: &Slice, new: &Value) -> Res {
    if view.shape.dimensions.len() != 1 {
        return Err(t.raise(
            &NOT_IMPLEMENTED_ERROR,
            "memoryview slice assignments are currently restricted to ndim = 1",
        ));
    }
    let shape = sliced(t, view, slice)?;
    let source = view_of(t, new)?;
    let source = this(&source);
    let same = code(&source.shape) == code(&shape)
        && source.shape.dimensions.len() == 1
        && source.shape.dimensions[0].len == shape.dimensions[0].len;
    if !same {
        return Err(
            t.value_error("memoryview assignment: lvalue and rvalue have different structures")
        );
    }
    let bytes = gathered(source);
    let target = object(t, view)?;
    buffer::with_bytes_mut(&target, |all| {
        for (at, item) in offsets(&shape)
            .into_iter()
            .zip(bytes.chunks_exact(shape.item_size))
        {
            all[at..at + item.len()].copy_from_slice(item);
        }
    });
    Ok(())
}

/// Cast a memoryview to a new format or shape.
#[native("cast($self, /, format, shape=<unrepresentable>)")]
fn cast(t: &mut Thread, this: &MemoryView, format: &Str, shape: Option<&Value>) -> Res<Value> {
    let object = object(t, this)?;
    let old = &this.shape;
    let Some(range) = contiguous_range(old) else {
        return Err(t.type_error("memoryview: casts are restricted to C-contiguous views"));
    };
    if (shape.is_some() || old.dimensions.len() != 1)
        && old.dimensions.iter().any(|dimension| dimension.len == 0)
    {
        return Err(t.type_error("memoryview: cannot cast view with zeros in shape or strides"));
    }
    let format = format.to_lossy();
    let new_code = match format.as_bytes() {
        [b'@', code] | [code] => item::native_size(*code).map(|size| (*code, size)),
        _ => None,
    };
    let Some((new_code, size)) = new_code else {
        return Err(t.value_error(
            "memoryview: destination format must be a native format prefixed with an optional '@'",
        ));
    };
    let Some(old_code) = code(old) else {
        return Err(t.value_error(
            "memoryview: source format must be a native single character format prefixed with an optional '@'",
        ));
    };
    let is_byte = |code| matches!(code, b'b' | b'B' | b'c');
    if !is_byte(old_code) && !is_byte(new_code) {
        return Err(t.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let bytes = byte_len(old);
    if !bytes.is_multiple_of(size) {
        return Err(t.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let lens = match shape {
        None => vec![bytes / size],
        Some(shape) => shape_lens(t, shape)?,
    };
    if shape.is_some() && lens.len() != 1 && old.dimensions.len() != 1 {
        return Err(t.type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
    }
    if lens.iter().product::<usize>() * size != bytes {
        return Err(t.type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    let mut dimensions = Vec::with_capacity(lens.len());
    let mut stride = size as isize;
    for &len in lens.iter().rev() {
        dimensions.insert(0, Dimension { len, stride });
        stride *= len as isize;
    }
    let shape = ViewShape {
        start: range.start,
        format: format.as_ref().into(),
        item_size: size,
        dimensions,
        readonly: old.readonly,
    };
    Ok(MemoryView::new(object, shape))
}

fn shape_lens(t: &mut Thread, shape: &Value) -> Res<Vec<usize>> {
    let is_sequence = shape.exact::<List>().is_some() || shape.downcast::<Tuple>().is_some();
    if !is_sequence {
        return Err(t.type_error("shape must be a list or a tuple"));
    }
    let items = collect(t, shape)?;
    if items.len() > 64 {
        return Err(t.value_error("memoryview: number of dimensions must not exceed 64"));
    }
    let mut lens = Vec::with_capacity(items.len());
    for item in &items {
        match int::to_i64(item) {
            Some(Ok(len @ 1..)) => lens.push(len as usize),
            Some(_) => {
                return Err(
                    t.value_error("memoryview.cast(): elements of shape must be integers > 0")
                );
            }
            None => {
                return Err(t.type_error("memoryview.cast(): elements of shape must be integers"));
            }
        }
    }
    Ok(lens)
}

/// Return the data in the buffer as a byte string.
#[native("tobytes($self, /, order='C')")]
fn tobytes(t: &mut Thread, this: &MemoryView, order: Option<&Value>) -> Res<Value> {
    object(t, this)?;
    let order = match order.filter(|order| !order.is_none()) {
        None => "C".to_owned(),
        Some(order) => match order.downcast::<Str>() {
            Some(order) => order.to_lossy().into_owned(),
            None => {
                return Err(t.type_error(format!(
                    "tobytes() argument 'order' must be str or None, not {}",
                    order.class().name()
                )));
            }
        },
    };
    match order.as_str() {
        "C" | "A" => Ok(Bytes::new(&gathered(this))),
        "F" => Ok(Bytes::new(&gathered_by_columns(this))),
        _ => Err(t.value_error("order must be 'C', 'F' or 'A'")),
    }
}

/// A copy of the items' bytes with the first dimension running fastest.
fn gathered_by_columns(view: &MemoryView) -> Vec<u8> {
    let rows = gathered(view);
    let shape = &view.shape;
    let total = count(shape);
    let mut result = Vec::with_capacity(rows.len());
    for number in 0..total {
        let (mut rest, mut at, mut step) = (number, 0, total);
        for dimension in &shape.dimensions {
            step /= dimension.len.max(1);
            at += rest % dimension.len * step;
            rest /= dimension.len;
        }
        result.extend_from_slice(&rows[at * shape.item_size..][..shape.item_size]);
    }
    result
}

/// Return the data in the buffer as a list of elements.
#[native("tolist($self, /)")]
fn tolist(t: &mut Thread, this: &MemoryView) -> Res<Value> {
    object(t, this)?;
    let code = native_code(t, &this.shape)?;
    let bytes = gathered(this);
    let read = |bytes| item::read(code, bytes);
    let mut items = memory::collect(bytes.chunks_exact(this.shape.item_size).map(read));
    if this.shape.dimensions.is_empty() {
        return Ok(items.pop().unwrap_or_else(Value::none));
    }
    for dimension in this.shape.dimensions[1..].iter().rev() {
        items = items
            .chunks(dimension.len.max(1))
            .map(|row| List::new(row.to_vec()))
            .collect();
    }
    Ok(List::new(items))
}

/// Return the data in the buffer as a str of hexadecimal numbers.
#[native("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")]
fn hex(
    t: &mut Thread,
    this: &MemoryView,
    sep: Option<&Value>,
    bytes_per_sep: Option<i64>,
) -> Res<String> {
    object(t, this)?;
    to_hex(t, &gathered(this), sep, bytes_per_sep.unwrap_or(1))
}

/// Release the underlying buffer exposed by the memoryview object.
#[native("release($self, /)")]
fn release(t: &mut Thread, this: &MemoryView) -> Res<()> {
    if this.exports.get() > 0 {
        let exports = this.exports.get();
        let s = if exports == 1 { "" } else { "s" };
        return Err(t.raise(
            &BUFFER_ERROR,
            format!("memoryview has {exports} exported buffer{s}"),
        ));
    }
    this.release();
    Ok(())
}

/// Return a readonly version of the memoryview.
#[native("toreadonly($self, /)")]
fn toreadonly(t: &mut Thread, this: &MemoryView) -> Res<Value> {
    let object = object(t, this)?;
    let mut shape = this.shape.clone();
    shape.readonly = true;
    Ok(MemoryView::new(object, shape))
}

#[native("__enter__($self, /)")]
fn __enter__(t: &mut Thread, this: &MemoryView) -> Res<Value> {
    object(t, this)?;
    Ok(this.value())
}

#[native("__exit__($self, /, *args, **kwargs)")]
fn __exit__(t: &mut Thread, this: &MemoryView, _args: Args<'_>) -> Res<()> {
    release(t, this)
}

/// Count the number of occurrences of a value.
#[native("count($self, value, /)")]
fn count_method(t: &mut Thread, this: &MemoryView, value: &Value) -> Res<usize> {
    let view = this.value();
    let mut count = 0;
    for index in 0..len(t, &view)? {
        let item = item_at(t, this, index as i64)?;
        count += ops::equal(t, &item, value)? as usize;
    }
    Ok(count)
}

/// Return the index of the first occurrence of a value.
#[native("index($self, value, start=0, stop=sys.maxsize, /)")]
fn index(
    t: &mut Thread,
    this: &MemoryView,
    value: &Value,
    start: Option<&Value>,
    stop: Option<&Value>,
) -> Res<usize> {
    let len = len(t, &this.value())?;
    let start = search_bound(t, start, 0, len)?;
    let stop = search_bound(t, stop, i64::MAX, len)?.min(len);
    for index in start..stop {
        let item = item_at(t, this, index as i64)?;
        if ops::equal(t, &item, value)? {
            return Ok(index);
        }
    }
    Err(t.value_error("memoryview.index(x): x not found"))
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident $signature:literal = $function:expr;)*) => {
        $($(#[$doc])*
        #[native($signature, getter)]
        fn $name(t: &mut Thread, this: &MemoryView) -> Res<Value> {
            object(t, this)?;
            let function: fn(&MemoryView) -> Value = $function;
            Ok(function(this))
        })*
    };
}

fn numbers(numbers: impl Iterator<Item = isize>) -> Value {
    Tuple::new(numbers.map(|number| int::from_i64(number as i64)).collect())
}

/// Whether the items lie one after the other with the first dimension running fastest.
fn is_column_contiguous(shape: &ViewShape) -> bool {
    let mut expected = shape.item_size as isize;
    shape.dimensions.iter().all(|dimension| {
        let fits = dimension.len <= 1 || dimension.stride == expected;
        expected *= dimension.len as isize;
        fits
    })
}

getters! {
    /// The underlying object of the memoryview.
    obj "obj($self)" = |view| view.object.get().unwrap_or_else(Value::none);
    /// The amount of space in bytes that the array would use in a contiguous representation.
    nbytes "nbytes($self)" = |view| int::from_usize(byte_len(&view.shape));
    /// A bool indicating whether the memory is read only.
    readonly "readonly($self)" = |view| Value::bool(view.shape.readonly);
    /// The size in bytes of each element of the memoryview.
    itemsize "itemsize($self)" = |view| int::from_usize(view.shape.item_size);
    /// A string containing the format (in struct module style) for each element in the view.
    format "format($self)" = |view| Str::new(&view.shape.format);
    /// An integer indicating how many dimensions of a multi-dimensional array the memory represents.
    ndim "ndim($self)" = |view| int::from_usize(view.shape.dimensions.len());
    /// A tuple of ndim integers giving the shape of the memory as an N-dimensional array.
    shape "shape($self)" = |view| numbers(view.shape.dimensions.iter().map(|d| d.len as isize));
    /// A tuple of ndim integers giving the size in bytes to access each element for each dimension of the array.
    strides "strides($self)" = |view| numbers(view.shape.dimensions.iter().map(|d| d.stride));
    /// A tuple of integers used internally for PIL-style arrays.
    suboffsets "suboffsets($self)" = |_| Tuple::new(vec![]);
    /// A bool indicating whether the memory is C contiguous.
    c_contiguous "c_contiguous($self)" = |view| Value::bool(contiguous_range(&view.shape).is_some());
    /// A bool indicating whether the memory is Fortran contiguous.
    f_contiguous "f_contiguous($self)" = |view| Value::bool(is_column_contiguous(&view.shape));
    /// A bool indicating whether the memory is contiguous.
    contiguous "contiguous($self)" = |view| {
        Value::bool(contiguous_range(&view.shape).is_some() || is_column_contiguous(&view.shape))
    };
}

static METHODS: &[&NativeDef] = &[
    &CAST,
    &TOBYTES,
    &TOLIST,
    &HEX,
    &RELEASE,
    &TOREADONLY,
    &__ENTER__,
    &__EXIT__,
    &COUNT_METHOD,
    &INDEX,
    &OBJ,
    &NBYTES,
    &READONLY,
    &ITEMSIZE,
    &FORMAT,
    &NDIM,
    &SHAPE,
    &STRIDES,
    &SUBOFFSETS,
    &C_CONTIGUOUS,
    &F_CONTIGUOUS,
    &CONTIGUOUS,
];

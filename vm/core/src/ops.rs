//! Operations on values of any class, by way of the class's slots: what CPython calls the abstract object layer.

use crate::args::{Args, Named};
use crate::bytes::Bytes;
use crate::class::{BinaryOp, Compare, Type};
use crate::error::Res;
use crate::exception::STOP_ITERATION;
use crate::instance::{DICT, Part};
use crate::list::List;
use crate::method_cache::{self, Place};
use crate::native::MethodDescriptor;
use crate::str::Str;
use crate::thread::Thread;
use crate::tuple::Tuple;
use crate::types;
use crate::value::Value;
use crate::word::Word;

/// `hash(value)`.
#[inline(always)]
pub fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    if value.word().is_int() {
        return Ok(hash_i64(value.word().int()));
    }
    if let Some(text) = value.exact::<Str>() {
        let known = text.hash.get();
        if known != 0 {
            return Ok(known);
        }
    }
    hash_others(t, value)
}

/// As [`hash`], of what is no small integer and no string whose hash is known.
#[inline(never)]
fn hash_others(t: &mut Thread, value: &Value) -> Res<i64> {
    if let Some(text) = value.exact::<Str>() {
        return Ok(text.hash(t.vm().hash_seed.get()));
    }
    match value.class().slot(|s| s.hash) {
        Some(hash) => hash(t, value),
        None => Err(t.type_error(format!("unhashable type: '{}'", value.class().name()))),
    }
}

/// Whether hashing a value runs no Python code and raises nothing.
pub fn hashes_plainly(value: &Value) -> bool {
    hashes_to_depth(value, PLAIN_DEPTH)
}

fn hashes_to_depth(value: &Value, depth: usize) -> bool {
    if value.object().is_none()
        || value.exact::<Str>().is_some()
        || value.exact::<Bytes>().is_some()
    {
        return true;
    }
    if let Some(tuple) = value.exact::<Tuple>() {
        let mut items = tuple.items().iter();
        return depth > 0 && items.all(|item| hashes_to_depth(item, depth - 1));
    }
    let hash = |class: &Type| class.slot(|slots| slots.hash).map(|hash| hash as usize);
    hash(value.class()) == hash(&types::OBJECT)
}

/// The hash of an integer: its value modulo 2^61 - 1, with its sign, and never -1.
#[inline(always)]
pub fn hash_i64(value: i64) -> i64 {
    const MODULUS: u64 = (1 << 61) - 1;
    if value.unsigned_abs() < MODULUS {
        return if value == -1 { -2 } else { value };
    }
    let rest = (value.unsigned_abs() % MODULUS) as i64;
    match if value < 0 { -rest } else { rest } {
        -1 => -2,
        hash => hash,
    }
}

/// `left <op> right` as an object.
pub fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    t.check_native_stack(" in comparison")?;
    let (left_class, right_class) = (left.class(), right.class());
    let swapped_first =
        !std::ptr::eq(left_class, right_class) && right_class.is_subclass(left_class);
    if swapped_first && let Some(compare) = right_class.slot(|s| s.compare) {
        let result = compare(t, right, left, op.swapped())?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if let Some(compare) = left_class.slot(|s| s.compare) {
        let result = compare(t, left, right, op)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if !swapped_first && let Some(compare) = right_class.slot(|s| s.compare) {
        let result = compare(t, right, left, op.swapped())?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    match op {
        Compare::Eq => Ok(Value::bool(left.is(right))),
        Compare::Ne => Ok(Value::bool(!left.is(right))),
        _ => Err(t.type_error(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            op.symbol(),
            left.class().name(),
            right.class().name()
        ))),
    }
}

/// `left is right or left == right`, as containers compare.
#[inline]
pub fn equal(t: &mut Thread, left: &Value, right: &Value) -> Res<bool> {
    if left.is(right) {
        return Ok(true);
    }
    if let Some(equal) = equal_plainly(left, right) {
        return Ok(equal);
    }
    let result = compare(t, left, right, Compare::Eq)?;
    truth(t, &result)
}

/// `left == right` for values that are not identical, where that is known without running Python code.
#[inline(always)]
pub fn equal_plainly(left: &Value, right: &Value) -> Option<bool> {
    equal_to_depth(left, right, PLAIN_DEPTH)
}

/// How deep tuples and lists in each other are compared plainly.
const PLAIN_DEPTH: usize = 8;

#[inline(always)]
fn equal_to_depth(left: &Value, right: &Value, depth: usize) -> Option<bool> {
    // Different words: different integers.
    if left.word().is_int() && right.word().is_int() {
        return Some(false);
    }
    if let Some(right) = right.exact::<Str>() {
        return left.exact::<Str>().map(|left| left.same(right));
    }
    others_equal_to_depth(left, right, depth)
}

/// As [`equal_to_depth`], of values that are neither two small integers nor two strings.
#[inline(never)]
fn others_equal_to_depth(left: &Value, right: &Value, depth: usize) -> Option<bool> {
    let (a, b) = (left.word(), right.word());
    if a.is_float() && b.is_float() {
        return Some(a.float() == b.float());
    }
    if let (Some(left), Some(right)) = (left.exact::<List>(), right.exact::<List>()) {
        // SAFETY: nothing runs meanwhile.
        let (left, right) = unsafe { (left.peek(), right.peek()) };
        if left.len() != right.len() {
            return Some(false);
        }
        return items_equal_to_depth(left, right, depth);
    }
    tuples_equal_to_depth(plain_tuple(left)?, plain_tuple(right)?, depth)
}

/// A tuple that compares as tuples do: also one of a subclass that says nothing of comparing, as those of `namedtuple`.
#[inline(always)]
fn plain_tuple(value: &Value) -> Option<&Tuple> {
    if let Some(tuple) = value.exact() {
        return Some(tuple);
    }
    let object = value.object()?;
    let own = object.class().slot(|slots| slots.compare)?;
    let plain = crate::types::TUPLE.slot(|slots| slots.compare)?;
    if !std::ptr::fn_addr_eq(plain, own) {
        return None;
    }
    value.downcast()
}

fn tuples_equal_to_depth(left: &Tuple, right: &Tuple, depth: usize) -> Option<bool> {
    // Tuples of different lengths compare their items first.
    Some(items_equal_to_depth(left.items(), right.items(), depth)? && left.len() == right.len())
}

/// Whether those items are equal that both have.
fn items_equal_to_depth(left: &[Value], right: &[Value], depth: usize) -> Option<bool> {
    let depth = depth.checked_sub(1)?;
    for (left, right) in left.iter().zip(right) {
        if !left.is(right) && !equal_to_depth(left, right, depth)? {
            return Some(false);
        }
    }
    Some(true)
}

/// `bool(left <op> right)`.
pub fn compare_bool(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<bool> {
    let result = compare(t, left, right, op)?;
    truth(t, &result)
}

/// `bool(value)`.
#[inline]
pub fn truth(t: &mut Thread, value: &Value) -> Res<bool> {
    if value.is_true() {
        return Ok(true);
    }
    if value.is_false() || value.is_none() {
        return Ok(false);
    }
    if value.word().is_int() {
        return Ok(value.word().int() != 0);
    }
    if value.word().is_float() {
        return Ok(value.word().float() != 0.0);
    }
    let (truth, len) = value.class().slot(|s| (s.truth, s.len));
    match (truth, len) {
        (Some(truth), _) => truth(t, value),
        (None, Some(len)) => Ok(len(t, value)? != 0),
        (None, None) => Ok(true),
    }
}

/// `value.name`. `name` is an interned `str`.
#[inline]
pub fn getattr(t: &mut Thread, value: &Value, name: &Value) -> Res<Value> {
    let found = match value.class().slot(|s| s.getattr) {
        Some(getattr) => getattr(t, value, name, false)?,
        None => None,
    };
    match found {
        Some(found) => Ok(found),
        None => Err(no_attribute(t, value, name)),
    }
}

/// `value.name`, `None` when that raises `AttributeError`.
pub fn getattr_optional(t: &mut Thread, value: &Value, name: &Value) -> Res<Option<Value>> {
    let Some(getattr) = value.class().slot(|s| s.getattr) else {
        return Ok(None);
    };
    match getattr(t, value, name, true) {
        Err(raised) if t.exception_is(&crate::exception::ATTRIBUTE_ERROR) => {
            let _ = raised;
            t.exception.clear();
            Ok(None)
        }
        found => found,
    }
}

/// What a class's slot for `getattr` answers where it asks another object: see [`crate::class::GetAttrFn`].
pub fn getattr_of(t: &mut Thread, other: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    match quiet {
        true => getattr_optional(t, other, name),
        false => getattr(t, other, name).map(Some),
    }
}

/// `value.name = new`, or `del value.name`.
pub fn setattr(t: &mut Thread, value: &Value, name: &Value, new: Option<&Value>) -> Res {
    match value.class().slot(|s| s.setattr) {
        Some(setattr) => setattr(t, value, name, new),
        None => Err(no_attribute(t, value, name)),
    }
}

/// Raises the `AttributeError` for an attribute that is not there.
#[cold]
pub fn no_attribute(t: &mut Thread, value: &Value, name: &Value) -> crate::error::Raised {
    let message = format!(
        "'{}' object has no attribute '{}'",
        value.class().name(),
        name.downcast::<Str>().map_or("?".into(), |n| n.to_lossy())
    );
    attribute_error(t, &message, value, name)
}

/// Raises `AttributeError` with the attributes `name` and `obj` set.
#[cold]
pub fn attribute_error(
    t: &mut Thread,
    message: &str,
    object: &Value,
    name: &Value,
) -> crate::error::Raised {
    use crate::exception::{ATTRIBUTE_ERROR, Exception};
    let exception = Exception::new(&ATTRIBUTE_ERROR, &[Str::new(message)]);
    if let Some(error) = exception.downcast::<Exception>() {
        error.fields[0].set(name.clone());
        error.fields[1].set(object.clone());
    }
    t.raise_value(exception)
}

/// What a class's order says about `name`, without binding: `_PyType_Lookup`. Cached by class version.
#[inline]
pub fn lookup(t: &Thread, class: &Type, name: &Value) -> Option<Value> {
    let version = class.version(t);
    let cacheable = version != 0 && name.object().is_some_and(|name| name.is_immortal());
    if cacheable && let Some(found) = t.vm().method_cache.get(version, name.word()) {
        let found = found.found();
        // SAFETY: the class has the version for which the word was noted, so its owner still holds it.
        return (!found.is_null()).then(|| unsafe { Value::from_ref(&found) }.clone());
    }
    lookup_uncached(t, class, name, cacheable.then_some(version))
}

#[cold]
#[inline(never)]
fn lookup_uncached(t: &Thread, class: &Type, name: &Value, version: Option<u32>) -> Option<Value> {
    let found = class.find_in_mro(|class| {
        // SAFETY: looking a `str` up runs no Python code, so the class's dict stays.
        unsafe { class.dict.peek() }
            .and_then(|dict| dict.downcast::<crate::dict::Dict>()?.get_str(t, name))
    });
    if let Some(version) = version {
        t.vm()
            .method_cache
            .put(class, version, name, found.as_ref());
    }
    found
}

/// What the method cache knows about `name`, an interned string, in a class; looked up now if it knows nothing. `None`: the
/// class cannot be cached.
#[inline]
pub fn cached(t: &Thread, class: &Type, name: &Value) -> Option<method_cache::Entry> {
    let version = class.current_version();
    if version != 0
        && let Some(entry) = t.vm().method_cache.get(version, name.word())
    {
        return Some(entry);
    }
    fill_cache(t, class, name)
}

#[cold]
#[inline(never)]
fn fill_cache(t: &Thread, class: &Type, name: &Value) -> Option<method_cache::Entry> {
    if !name.object().is_some_and(|name| name.is_immortal()) {
        return None;
    }
    drop(lookup(t, class, name));
    t.vm()
        .method_cache
        .get(class.current_version(), name.word())
}

/// `callee(*args, **keywords)`.
#[inline]
pub fn call(t: &mut Thread, callee: &Value, args: Args<'_>) -> Res<Value> {
    match callee.class().slot(|s| s.call) {
        Some(call) => call(t, callee, args),
        None => Err(t.type_error(format!(
            "'{}' object is not callable",
            callee.class().name()
        ))),
    }
}

/// `callee(*args)`.
#[inline]
pub fn call_positional(t: &mut Thread, callee: &Value, args: &[Value]) -> Res<Value> {
    call(t, callee, Args::positional(args))
}

/// `callee(this, *args)` without counting the arguments.
pub fn call_with_receiver(
    t: &mut Thread,
    callee: &Value,
    this: &Value,
    args: Args<'_>,
) -> Res<Value> {
    const FEW: usize = 8;
    let count = args.values().len();
    if count < FEW {
        let mut words = [this.word(); FEW];
        for (word, argument) in words[1..].iter_mut().zip(args.values()) {
            *word = argument.word();
        }
        // SAFETY: views of values that the caller's references keep alive.
        let values = unsafe { Value::slice(words.as_ptr(), count + 1) };
        let named = Named::new(values, args.names());
        return call(t, callee, Args::with_keywords(&named));
    }
    let words: Vec<Word> = std::iter::once(this.word())
        .chain(args.values().iter().map(Value::word))
        .collect();
    // SAFETY: as above.
    let values = unsafe { Value::slice(words.as_ptr(), words.len()) };
    let named = Named::new(values, args.names());
    call(t, callee, Args::with_keywords(&named))
}

/// `value.name(*args)`.
pub fn call_method(t: &mut Thread, value: &Value, name: &Value, args: &[Value]) -> Res<Value> {
    call_method_with(t, value, name, Args::positional(args))
}

/// `value.name(*args, **keywords)`, without a bound method where there need not be one.
pub fn call_method_with(t: &mut Thread, value: &Value, name: &Value, args: Args<'_>) -> Res<Value> {
    if let Some(function) = cached_method(t, value, name) {
        return call_with_receiver(t, &function, value, args);
    }
    let method = getattr(t, value, name)?;
    call(t, &method, args)
}

/// The function that is an instance's method, where the method cache says that nothing hides it.
#[inline(always)]
pub fn cached_method(t: &Thread, instance: &Value, name: &Value) -> Option<Value> {
    let object = instance.object()?;
    let class = object.class();
    let entry = cached(t, class, name)?;
    // SAFETY: the part is the object's class's.
    let may_hide = |part: Part| unsafe { part.head(object) }.filled.get() == DICT;
    if entry.place() != Place::Method || class.instance_part().is_some_and(may_hide) {
        return None;
    }
    let found = entry.found();
    // SAFETY: the class has the version for which the word was noted, so its owner still holds it.
    Some(unsafe { Value::from_ref(&found) }.clone())
}

/// `type(value).name` bound to `value`, as special methods are looked up: not on the instance.
pub fn lookup_special(t: &mut Thread, value: &Value, name: &Value) -> Res<Option<Value>> {
    let Some(found) = lookup(t, value.class(), name) else {
        return Ok(None);
    };
    match found.class().slot(|s| s.descriptor_get) {
        Some(get) => {
            use crate::object::Layout;
            let class = value.class().value();
            get(t, &found, Some(value), &class).map(Some)
        }
        None => Ok(Some(found)),
    }
}

/// `type(value).name(value, *args)`, as special methods are called; `None` when there is no such method.
pub fn call_special(
    t: &mut Thread,
    value: &Value,
    name: &Value,
    args: &[Value],
) -> Res<Option<Value>> {
    let class = value.class();
    // A native method need not be bound to be called.
    if let Some(found) = lookup(t, class, name)
        && let Some(method) = found.exact::<MethodDescriptor>()
        && class.is_subclass(method.class)
    {
        return method.def.call_positional(t, value, args).map(Some);
    }
    match lookup_special(t, value, name)? {
        Some(method) => call_positional(t, &method, args).map(Some),
        None => Ok(None),
    }
}

/// `repr(value)`, a `str`.
pub fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    t.check_native_stack(" while getting the repr of an object")?;
    let Some(repr) = value.class().slot(|s| s.repr) else {
        return Ok(Str::new(&format!(
            "<{} object at {:#x}>",
            value.class().name(),
            value.word().object() as usize
        )));
    };
    let text = repr(t, value)?;
    if text.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "__repr__ returned non-string (type {})",
            text.class().name()
        )));
    }
    Ok(text)
}

/// `str(value)`, a `str`.
pub fn str(t: &mut Thread, value: &Value) -> Res<Value> {
    if value.exact::<Str>().is_some() {
        return Ok(value.clone());
    }
    let Some(str) = value.class().slot(|s| s.str) else {
        return repr(t, value);
    };
    t.check_native_stack(" while getting the str of an object")?;
    let text = str(t, value)?;
    if text.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "__str__ returned non-string (type {})",
            text.class().name()
        )));
    }
    Ok(text)
}

/// `iter(value)`.
pub fn iter(t: &mut Thread, value: &Value) -> Res<Value> {
    let class = value.class();
    let Some(iter) = class.slot(|s| s.iter) else {
        if class.slot(|s| s.getitem).is_some() && !class.has(crate::class::MAPPING) {
            return Ok(crate::iter::SequenceIterator::new(value.clone()));
        }
        return Err(t.type_error(format!("'{}' object is not iterable", class.name())));
    };
    let iterator = iter(t, value)?;
    if iterator.class().slot(|s| s.next).is_none() {
        return Err(t.type_error(format!(
            "iter() returned non-iterator of type '{}'",
            iterator.class().name()
        )));
    }
    Ok(iterator)
}

/// The next item; `None` when exhausted (a `StopIteration` raised by Python code is taken for that).
#[inline]
pub fn next(t: &mut Thread, iterator: &Value) -> Res<Option<Value>> {
    let Some(next) = iterator.class().slot(|s| s.next) else {
        return Err(t.type_error(format!(
            "'{}' object is not an iterator",
            iterator.class().name()
        )));
    };
    // Native loops can be interrupted like others.
    t.check_events()?;
    // Iterators stand on iterators (`map` of `map` of ...), as deep as a program likes.
    t.check_native_stack("")?;
    match next(t, iterator) {
        Err(raised) => {
            if t.exception_is(&STOP_ITERATION) {
                t.exception.clear();
                Ok(None)
            } else {
                Err(raised)
            }
        }
        item => item,
    }
}

/// `len(value)`.
pub fn len(t: &mut Thread, value: &Value) -> Res<usize> {
    match value.class().slot(|s| s.len) {
        Some(len) => len(t, value),
        None => Err(t.type_error(format!(
            "object of type '{}' has no len()",
            value.class().name()
        ))),
    }
}

/// `container[key]`.
#[inline]
pub fn getitem(t: &mut Thread, container: &Value, key: &Value) -> Res<Value> {
    if let Some(getitem) = container.class().slot(|s| s.getitem) {
        return getitem(t, container, key);
    }
    if let Some(class) = container.downcast::<Type>() {
        if std::ptr::eq(class, &crate::types::TYPE) {
            // `type[int]`: the class `type` itself has no `__class_getitem__`, so that its instances do not inherit one.
            if let Some(alias) = generic_alias(t, container, key)? {
                return Ok(alias);
            }
        }
        let name = t.names().__class_getitem__.clone();
        return match getattr_optional(t, container, &name)? {
            Some(method) if !method.is_none() => {
                call_positional(t, &method, std::slice::from_ref(key))
            }
            _ => Err(t.type_error(format!("type '{}' is not subscriptable", class.name()))),
        };
    }
    Err(t.type_error(format!(
        "'{}' object is not subscriptable",
        container.class().name()
    )))
}

/// `list.__class_getitem__`, called with any class, makes a generic alias of it.
fn generic_alias(t: &mut Thread, class: &Value, key: &Value) -> Res<Option<Value>> {
    let name = t.names().__class_getitem__.clone();
    let Some(found) = lookup(t, &crate::types::LIST, &name) else {
        return Ok(None);
    };
    match found.class().slot(|s| s.descriptor_get) {
        Some(get) => {
            use crate::native::NativeFunction;
            use crate::object::Layout;
            let method = get(t, &found, None, &crate::types::LIST.value())?;
            // Not bound to `class`, which is no kind of list.
            let Some(method) = method.exact::<NativeFunction>() else {
                return Ok(None);
            };
            let args = Args::positional(std::slice::from_ref(key));
            (method.def.call)(t, Some(class), args).map(Some)
        }
        None => Ok(None),
    }
}

/// `container[key] = value`, or with `None` `del container[key]`.
#[inline]
pub fn setitem(t: &mut Thread, container: &Value, key: &Value, value: Option<&Value>) -> Res {
    if let Some(setitem) = container.class().slot(|s| s.setitem) {
        return setitem(t, container, key, value);
    }
    let class = container.class().name();
    Err(t.type_error(match value {
        Some(_) => format!("'{class}' object does not support item assignment"),
        None => format!("'{class}' object doesn't support item deletion"),
    }))
}

/// `item in container`.
#[inline]
pub fn contains(t: &mut Thread, container: &Value, item: &Value) -> Res<bool> {
    if let Some(contains) = container.class().slot(|s| s.contains) {
        return contains(t, container, item);
    }
    let class = container.class();
    if class.slot(|s| s.iter.is_none() && (s.getitem.is_none() || class.has(crate::class::MAPPING)))
    {
        return Err(t.type_error(format!(
            "argument of type '{}' is not a container or iterable",
            class.name()
        )));
    }
    let iterator = iter(t, container)?;
    while let Some(candidate) = next(t, &iterator)? {
        if equal(t, &candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// `left <op> right`, or its in-place form.
pub fn binary(t: &mut Thread, op: BinaryOp, left: &Value, right: &Value) -> Res<Value> {
    let result = binary_slots(t, op, left, right)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    if let Some(result) = sequence_operation(t, op, left, right, false)? {
        return Ok(result);
    }
    Err(unsupported(t, op, left, right, ""))
}

/// `left <op>= right`.
pub fn inplace(t: &mut Thread, op: BinaryOp, left: &Value, right: &Value) -> Res<Value> {
    if let Some(slot) = left.class().slot(|s| s.inplace[op as usize]) {
        let result = slot(t, left, right)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    let result = binary_slots(t, op, left, right)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    if let Some(result) = sequence_operation(t, op, left, right, true)? {
        return Ok(result);
    }
    Err(unsupported(t, op, left, right, "="))
}

/// The numeric slots in CPython's order: the right operand first when its class derives from the left one's.
pub fn binary_slots(t: &mut Thread, op: BinaryOp, left: &Value, right: &Value) -> Res<Value> {
    let (left_class, right_class) = (left.class(), right.class());
    let left_slot = left_class.slot(|s| s.binary[op as usize]);
    let right_slot = right_class.slot(|s| s.binary[op as usize]);
    let right_slot = match (left_slot, right_slot) {
        (Some(a), Some(b))
            if std::ptr::fn_addr_eq(a, b) && std::ptr::eq(left_class, right_class) =>
        {
            None
        }
        _ => right_slot,
    };
    if let (Some(left_slot), Some(slot)) = (left_slot, right_slot) {
        let differs = !std::ptr::fn_addr_eq(left_slot, slot);
        if differs && right_class.is_subclass(left_class) {
            let result = slot(t, left, right)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            return left_slot(t, left, right);
        }
        let result = left_slot(t, left, right)?;
        if !result.is_not_implemented() || !differs {
            return Ok(result);
        }
        return slot(t, left, right);
    }
    match left_slot.or(right_slot) {
        // The numbers' operators know nothing of what has none itself: a sequence to be repeated.
        Some(_) if left_slot.is_none() && right.object().is_none() => Ok(Value::not_implemented()),
        Some(slot) => slot(t, left, right),
        None => Ok(Value::not_implemented()),
    }
}

fn sequence_operation(
    t: &mut Thread,
    op: BinaryOp,
    left: &Value,
    right: &Value,
    inplace: bool,
) -> Res<Option<Value>> {
    match op {
        BinaryOp::Add => {
            let slot = left.class().slot(|s| {
                if inplace {
                    s.inplace_concat.or(s.concat)
                } else {
                    s.concat
                }
            });
            slot.map(|concat| concat(t, left, right)).transpose()
        }
        BinaryOp::Mul => {
            let slot = left.class().slot(|s| {
                if inplace {
                    s.inplace_repeat.or(s.repeat)
                } else {
                    s.repeat
                }
            });
            if let Some(repeat) = slot {
                return repeat(t, left, right).map(Some);
            }
            right
                .class()
                .slot(|s| s.repeat)
                .map(|repeat| repeat(t, right, left))
                .transpose()
        }
        _ => Ok(None),
    }
}

#[cold]
fn unsupported(
    t: &mut Thread,
    op: BinaryOp,
    left: &Value,
    right: &Value,
    suffix: &str,
) -> crate::error::Raised {
    let symbol = if suffix.is_empty() {
        op.symbol().to_owned()
    } else {
        op.symbol().split(' ').next().unwrap_or("").to_owned() + suffix
    };
    t.type_error(format!(
        "unsupported operand type(s) for {symbol}: '{}' and '{}'",
        left.class().name(),
        right.class().name()
    ))
}

/// Whether `value` can be called.
pub fn is_callable(value: &Value) -> bool {
    value.class().slot(|s| s.call).is_some()
}

/// `value` as an index: an `int`, or what `__index__` gives.
pub fn index(t: &mut Thread, value: &Value) -> Res<Value> {
    if crate::int::is_int(value) {
        return Ok(value.clone());
    }
    let Some(index) = value.class().slot(|s| s.index) else {
        let class = value.class().name();
        return Err(t.type_error(format!(
            "'{class}' object cannot be interpreted as an integer"
        )));
    };
    let result = index(t, value)?;
    if !crate::int::is_int(&result) {
        return Err(t.type_error(format!(
            "{}.__index__() must return an int, not {}",
            value.class().name(),
            result.class().name()
        )));
    }
    Ok(result)
}

/// `value` as an `i64` index; out of range raises `class`.
pub fn index_i64(t: &mut Thread, value: &Value, class: &'static Type) -> Res<i64> {
    let number = index(t, value)?;
    match crate::int::to_i64(&number) {
        Some(Ok(number)) => Ok(number),
        _ => Err(t.raise(
            class,
            format!(
                "cannot fit '{}' into an index-sized integer",
                value.class().name()
            ),
        )),
    }
}

//! What stands in the slots of classes whose special methods are written in Python: functions that look the method up on
//! the class and call it.

use copperplate_core::args::Args;
use copperplate_core::class::{BinaryFn, BinaryOp, Compare, METHOD};
use copperplate_core::error::Raised;
use copperplate_core::object::Layout;
use copperplate_core::ops;
use copperplate_core::{Res, Thread, Type, Value};

/// Calls `found`, an attribute of `this`'s class, as a method: `type(this).name(this, *args)`. Makes no bound method of what
/// binds by taking the receiver as its first argument.
pub fn call_found<const N: usize>(
    t: &mut Thread,
    found: &Value,
    this: &Value,
    args: [&Value; N],
) -> Res<Value> {
    const MOST: usize = 4;
    const { assert!(N < MOST) };
    let mut words = [this.word(); MOST];
    for (word, argument) in words[1..].iter_mut().zip(args) {
        *word = argument.word();
    }
    // SAFETY: views of values that the caller's references keep alive.
    let values: &[Value] = unsafe { Value::slice(words.as_ptr(), N + 1) };
    if found.class().has(METHOD) {
        return ops::call_positional(t, found, values);
    }
    match found.class().slot(|s| s.descriptor_get) {
        Some(get) => {
            let class = this.class().value();
            let bound = get(t, found, Some(this), &class)?;
            ops::call_positional(t, &bound, &values[1..])
        }
        None => ops::call_positional(t, found, &values[1..]),
    }
}

/// `type(this).name(this, *args)`, `None` when the class has no such attribute.
pub fn call_special<const N: usize>(
    t: &mut Thread,
    this: &Value,
    name: &Value,
    args: [&Value; N],
) -> Res<Option<Value>> {
    match ops::lookup(t, this.class(), name) {
        Some(found) => call_found(t, &found, this, args).map(Some),
        None => Ok(None),
    }
}

fn call_required<const N: usize>(
    t: &mut Thread,
    this: &Value,
    name: &Value,
    args: [&Value; N],
) -> Res<Value> {
    match call_special(t, this, name, args)? {
        Some(result) => Ok(result),
        None => Err(missing(t, this, name)),
    }
}

/// The method went away between the choice of the slot and the call.
#[cold]
fn missing(t: &mut Thread, this: &Value, name: &Value) -> Raised {
    ops::no_attribute(t, this, name)
}

macro_rules! unary {
    ($($slot:ident = $name:ident;)*) => {
        $(pub fn $slot(t: &mut Thread, this: &Value) -> Res<Value> {
            let name = &t.names().$name;
            call_required(t, this, name, [])
        })*
    };
}

unary! {
    repr = __repr__;
    str = __str__;
    negative = __neg__;
    positive = __pos__;
    absolute = __abs__;
    invert = __invert__;
    int = __int__;
    float = __float__;
    index = __index__;
}

pub fn hash(t: &mut Thread, this: &Value) -> Res<i64> {
    let name = &t.names().__hash__;
    let result = call_required(t, this, name, [])?;
    match copperplate_core::int::to_i64(&result) {
        Some(Ok(-1)) => Ok(-2),
        Some(Ok(hash)) => Ok(hash),
        // Too large for a hash: the hash of that integer.
        Some(Err(_)) => ops::hash(t, &result),
        None => Err(t.type_error("__hash__ method should return an integer")),
    }
}

pub fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(found) = ops::lookup(t, this.class(), &t.names().__call__) else {
        let name = &t.names().__call__;
        return Err(missing(t, this, name));
    };
    call_method(t, &found, this, args)
}

/// As [`call_found`] for any arguments.
pub fn call_method(t: &mut Thread, found: &Value, this: &Value, args: Args<'_>) -> Res<Value> {
    t.check_native_stack("")?;
    if found.class().has(METHOD) {
        return ops::call_with_receiver(t, found, this, args);
    }
    match found.class().slot(|s| s.descriptor_get) {
        Some(get) => {
            let class = this.class().value();
            let bound = get(t, found, Some(this), &class)?;
            ops::call(t, &bound, args)
        }
        None => ops::call(t, found, args),
    }
}

pub fn getattribute(
    t: &mut Thread,
    this: &Value,
    name: &Value,
    _quiet: bool,
) -> Res<Option<Value>> {
    let method = &t.names().__getattribute__;
    call_required(t, this, method, [name]).map(Some)
}

/// For classes with `__getattr__`: called when the usual way finds nothing or raises `AttributeError`.
pub fn getattr_hook(t: &mut Thread, this: &Value, name: &Value, quiet: bool) -> Res<Option<Value>> {
    let names = t.names();
    let Some(hook) = ops::lookup(t, this.class(), &names.__getattr__) else {
        return getattribute(t, this, name, quiet);
    };
    let found = match ops::lookup(t, this.class(), &names.__getattribute__) {
        Some(method) => match super::wrapper::native_getattr(&method) {
            Some(generic) => generic(t, this, name, true),
            None => call_found(t, &method, this, [name]).map(Some),
        },
        None => Ok(None),
    };
    match found {
        Ok(None) => {}
        Err(_) if t.exception_is(&copperplate_core::exception::ATTRIBUTE_ERROR) => {
            t.exception.clear();
        }
        result => return result,
    }
    call_found(t, &hook, this, [name]).map(Some)
}

pub fn setattr(t: &mut Thread, this: &Value, name: &Value, value: Option<&Value>) -> Res {
    let names = t.names();
    match value {
        Some(value) => call_required(t, this, &names.__setattr__, [name, value])?,
        None => call_required(t, this, &names.__delattr__, [name])?,
    };
    Ok(())
}

pub fn compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let names = t.names();
    let name = match op {
        Compare::Lt => &names.__lt__,
        Compare::Le => &names.__le__,
        Compare::Eq => &names.__eq__,
        Compare::Ne => &names.__ne__,
        Compare::Gt => &names.__gt__,
        Compare::Ge => &names.__ge__,
    };
    Ok(call_special(t, this, name, [other])?.unwrap_or_else(Value::not_implemented))
}

pub fn iter(t: &mut Thread, this: &Value) -> Res<Value> {
    let name = &t.names().__iter__;
    match ops::lookup(t, this.class(), name) {
        Some(found) if !found.is_none() => call_found(t, &found, this, []),
        _ => Err(t.type_error(format!("'{}' object is not iterable", this.class().name()))),
    }
}

pub fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let name = &t.names().__next__;
    call_required(t, this, name, []).map(Some)
}

pub fn descriptor_get(
    t: &mut Thread,
    this: &Value,
    instance: Option<&Value>,
    class: &Value,
) -> Res<Value> {
    let name = &t.names().__get__;
    let none = Value::none();
    match call_special(t, this, name, [instance.unwrap_or(&none), class])? {
        Some(result) => Ok(result),
        None => Ok(this.clone()),
    }
}

pub fn descriptor_set(
    t: &mut Thread,
    this: &Value,
    instance: &Value,
    value: Option<&Value>,
) -> Res {
    let names = t.names();
    match value {
        Some(value) => call_required(t, this, &names.__set__, [instance, value])?,
        None => call_required(t, this, &names.__delete__, [instance])?,
    };
    Ok(())
}

pub fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let class = class.value();
    let name = &t.names().__new__;
    let function = ops::getattr(t, &class, name)?;
    ops::call_with_receiver(t, &function, &class, args)
}

pub fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    let name = &t.names().__init__;
    let Some(found) = ops::lookup(t, this.class(), name) else {
        return Err(missing(t, this, name));
    };
    let result = call_method(t, &found, this, args)?;
    if !result.is_none() {
        return Err(t.type_error(format!(
            "__init__() should return None, not '{}'",
            result.class().name()
        )));
    }
    Ok(())
}

pub fn truth(t: &mut Thread, this: &Value) -> Res<bool> {
    let name = &t.names().__bool__;
    let result = call_required(t, this, name, [])?;
    if result.is_true() || result.is_false() {
        return Ok(result.is_true());
    }
    Err(t.type_error(format!(
        "__bool__ should return bool, returned {}",
        result.class().name()
    )))
}

pub fn len(t: &mut Thread, this: &Value) -> Res<usize> {
    let name = &t.names().__len__;
    let result = call_required(t, this, name, [])?;
    let number = ops::index(t, &result)?;
    match copperplate_core::int::to_i64(&number) {
        Some(Ok(length)) if length >= 0 => Ok(length as usize),
        Some(Ok(_) | Err(true)) => Err(t.value_error("__len__() should return >= 0")),
        _ => Err(t.overflow_error(format!(
            "cannot fit '{}' into an index-sized integer",
            result.class().name()
        ))),
    }
}

pub fn getitem(t: &mut Thread, this: &Value, key: &Value) -> Res<Value> {
    let name = &t.names().__getitem__;
    call_required(t, this, name, [key])
}

pub fn setitem(t: &mut Thread, this: &Value, key: &Value, value: Option<&Value>) -> Res {
    let names = t.names();
    match value {
        Some(value) => call_required(t, this, &names.__setitem__, [key, value])?,
        None => call_required(t, this, &names.__delitem__, [key])?,
    };
    Ok(())
}

pub fn contains(t: &mut Thread, this: &Value, item: &Value) -> Res<bool> {
    let name = &t.names().__contains__;
    match ops::lookup(t, this.class(), name) {
        Some(found) if !found.is_none() => {
            let result = call_found(t, &found, this, [item])?;
            ops::truth(t, &result)
        }
        _ => Err(t.type_error(format!(
            "'{}' object is not a container",
            this.class().name()
        ))),
    }
}

fn names_of(t: &Thread, op: BinaryOp) -> (&'static Value, &'static Value, &'static Value) {
    let n = t.names();
    match op {
        BinaryOp::Add => (&n.__add__, &n.__radd__, &n.__iadd__),
        BinaryOp::Sub => (&n.__sub__, &n.__rsub__, &n.__isub__),
        BinaryOp::Mul => (&n.__mul__, &n.__rmul__, &n.__imul__),
        BinaryOp::TrueDiv => (&n.__truediv__, &n.__rtruediv__, &n.__itruediv__),
        BinaryOp::FloorDiv => (&n.__floordiv__, &n.__rfloordiv__, &n.__ifloordiv__),
        BinaryOp::Mod => (&n.__mod__, &n.__rmod__, &n.__imod__),
        BinaryOp::Pow => (&n.__pow__, &n.__rpow__, &n.__ipow__),
        BinaryOp::LShift => (&n.__lshift__, &n.__rlshift__, &n.__ilshift__),
        BinaryOp::RShift => (&n.__rshift__, &n.__rrshift__, &n.__irshift__),
        BinaryOp::And => (&n.__and__, &n.__rand__, &n.__iand__),
        BinaryOp::Or => (&n.__or__, &n.__ror__, &n.__ior__),
        BinaryOp::Xor => (&n.__xor__, &n.__rxor__, &n.__ixor__),
        BinaryOp::MatMul => (&n.__matmul__, &n.__rmatmul__, &n.__imatmul__),
    }
}

/// `left <op> right` where at least one class got this function for its slot: CPython's order of trying `__op__` and
/// `__rop__`.
fn binary<const OP: usize>(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let this: BinaryFn = BINARY[OP];
    let (name, reflected, _) = names_of(t, BinaryOp::ALL[OP]);
    let is_this = |value: &Value| {
        value
            .class()
            .slot(|s| s.binary[OP])
            .is_some_and(|slot| std::ptr::fn_addr_eq(slot, this))
    };
    let same_class = std::ptr::eq(left.class(), right.class());
    let mut reflect = !same_class && is_this(right);
    if is_this(left) {
        if reflect
            && right.class().is_subclass(left.class())
            && is_overloaded(t, left.class(), right.class(), reflected)
        {
            let result = try_operator(t, right, reflected, left)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            reflect = false;
        }
        let result = try_operator(t, left, name, right)?;
        if !result.is_not_implemented() || same_class {
            return Ok(result);
        }
    }
    if reflect {
        return try_operator(t, right, reflected, left);
    }
    Ok(Value::not_implemented())
}

fn try_operator(t: &mut Thread, this: &Value, name: &Value, other: &Value) -> Res<Value> {
    Ok(call_special(t, this, name, [other])?.unwrap_or_else(Value::not_implemented))
}

/// Whether `derived` has its own version of the method that `base` has.
fn is_overloaded(t: &Thread, base: &Type, derived: &Type, name: &Value) -> bool {
    match (ops::lookup(t, derived, name), ops::lookup(t, base, name)) {
        (Some(a), Some(b)) => !a.is(&b),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

fn inplace<const OP: usize>(t: &mut Thread, left: &Value, right: &Value) -> Res<Value> {
    let (_, _, name) = names_of(t, BinaryOp::ALL[OP]);
    try_operator(t, left, name, right)
}

pub static BINARY: [BinaryFn; BinaryOp::COUNT] = [
    binary::<0>,
    binary::<1>,
    binary::<2>,
    binary::<3>,
    binary::<4>,
    binary::<5>,
    binary::<6>,
    binary::<7>,
    binary::<8>,
    binary::<9>,
    binary::<10>,
    binary::<11>,
    binary::<12>,
];

pub static INPLACE: [BinaryFn; BinaryOp::COUNT] = [
    inplace::<0>,
    inplace::<1>,
    inplace::<2>,
    inplace::<3>,
    inplace::<4>,
    inplace::<5>,
    inplace::<6>,
    inplace::<7>,
    inplace::<8>,
    inplace::<9>,
    inplace::<10>,
    inplace::<11>,
    inplace::<12>,
];

/// Three-argument `pow`: only the first operand's method is asked.
pub fn power(t: &mut Thread, left: &Value, right: &Value, modulus: &Value) -> Res<Value> {
    let name = &t.names().__pow__;
    Ok(call_special(t, left, name, [right, modulus])?.unwrap_or_else(Value::not_implemented))
}

/// Runs `__del__`; what it raises is reported and forgotten, and the exception under way stays.
pub fn finalize(t: &mut Thread, this: &Value) {
    let pending = t.exception.take();
    let name = &t.names().__del__;
    if let Some(found) = ops::lookup(t, this.class(), name)
        && call_found(t, &found, this, []).is_err()
    {
        t.report_unraisable("while calling deallocator", &found);
    }
    if let Some(pending) = pending {
        t.exception.set(pending);
    }
}

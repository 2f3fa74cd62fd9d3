//! `_operator`: the operators as functions, and the getters and callers of `operator`.

mod getters;

use copperplate_core::class::{BinaryOp, Compare, UnaryFn};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Args, Layout, Res, Thread, Value, buffer, int, ops};
use copperplate_macros::native;
use copperplate_objects::numbers::fast;

use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    getters::install(t);
    let module = module::new(t, "_operator", FUNCTIONS);
    for class in [
        &getters::ATTR_GETTER,
        &getters::ITEM_GETTER,
        &getters::METHOD_CALLER,
    ] {
        let name = class.name();
        let short = name.rsplit('.').next().unwrap_or(&name);
        module::set(t, &module, short, &class.value())?;
    }
    Ok(module)
}

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &ADD, &SUB, &MUL, &TRUEDIV, &FLOORDIV, &MOD_, &POW, &LSHIFT, &RSHIFT, &AND_, &OR_, &XOR, &MATMUL,
    &IADD, &ISUB, &IMUL, &ITRUEDIV, &IFLOORDIV, &IMOD, &IPOW, &ILSHIFT, &IRSHIFT, &IAND, &IOR, &IXOR, &IMATMUL,
    &LT, &LE, &EQ, &NE, &GE, &GT, &NEG, &POS, &INVERT, &INV, &ABS, &NOT_, &TRUTH, &IS_, &IS_NOT, &IS_NONE,
    &IS_NOT_NONE, &INDEX, &CONCAT, &ICONCAT, &CONTAINS, &COUNT_OF, &INDEX_OF, &GETITEM, &SETITEM, &DELITEM,
    &LENGTH_HINT, &CALL, &COMPARE_DIGEST,
];

macro_rules! binary {
    ($($function:ident $signature:tt $op:ident $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
            match fast::binary(t, BinaryOp::$op, a, b) {
                Some(result) => result,
                None => ops::binary(t, BinaryOp::$op, a, b),
            }
        })*
    };
}

binary! {
    add "add(a, b, /)" Add "Same as a + b.";
    sub "sub(a, b, /)" Sub "Same as a - b.";
    mul "mul(a, b, /)" Mul "Same as a * b.";
    truediv "truediv(a, b, /)" TrueDiv "Same as a / b.";
    floordiv "floordiv(a, b, /)" FloorDiv "Same as a // b.";
    mod_ "mod(a, b, /)" Mod "Same as a % b.";
    pow "pow(a, b, /)" Pow "Same as a ** b.";
    lshift "lshift(a, b, /)" LShift "Same as a << b.";
    rshift "rshift(a, b, /)" RShift "Same as a >> b.";
    and_ "and_(a, b, /)" And "Same as a & b.";
    or_ "or_(a, b, /)" Or "Same as a | b.";
    xor "xor(a, b, /)" Xor "Same as a ^ b.";
    matmul "matmul(a, b, /)" MatMul "Same as a @ b.";
}

macro_rules! inplace {
    ($($function:ident $signature:tt $op:ident $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
            ops::inplace(t, BinaryOp::$op, a, b)
        })*
    };
}

inplace! {
    iadd "iadd(a, b, /)" Add "Same as a += b.";
    isub "isub(a, b, /)" Sub "Same as a -= b.";
    imul "imul(a, b, /)" Mul "Same as a *= b.";
    itruediv "itruediv(a, b, /)" TrueDiv "Same as a /= b.";
    ifloordiv "ifloordiv(a, b, /)" FloorDiv "Same as a //= b.";
    imod "imod(a, b, /)" Mod "Same as a %= b.";
    ipow "ipow(a, b, /)" Pow "Same as a **= b.";
    ilshift "ilshift(a, b, /)" LShift "Same as a <<= b.";
    irshift "irshift(a, b, /)" RShift "Same as a >>= b.";
    iand "iand(a, b, /)" And "Same as a &= b.";
    ior "ior(a, b, /)" Or "Same as a |= b.";
    ixor "ixor(a, b, /)" Xor "Same as a ^= b.";
    imatmul "imatmul(a, b, /)" MatMul "Same as a @= b.";
}

macro_rules! comparison {
    ($($function:ident $signature:tt $op:ident $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
            match fast::compare(Compare::$op, a, b) {
                Some(result) => Ok(Value::bool(result)),
                None => ops::compare(t, a, b, Compare::$op),
            }
        })*
    };
}

comparison! {
    lt "lt(a, b, /)" Lt "Same as a < b.";
    le "le(a, b, /)" Le "Same as a <= b.";
    eq "eq(a, b, /)" Eq "Same as a == b.";
    ne "ne(a, b, /)" Ne "Same as a != b.";
    ge "ge(a, b, /)" Ge "Same as a >= b.";
    gt "gt(a, b, /)" Gt "Same as a > b.";
}

fn unary(t: &mut Thread, value: &Value, slot: Option<UnaryFn>, operator: &str) -> Res<Value> {
    match slot {
        Some(slot) => slot(t, value),
        None => Err(t.type_error(format!(
            "bad operand type for {operator}: '{}'",
            value.class().name()
        ))),
    }
}

macro_rules! unary {
    ($($function:ident $signature:tt $slot:ident $operator:tt $doc:tt;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, a: &Value) -> Res<Value> {
            unary(t, a, a.class().slot(|s| s.$slot), $operator)
        })*
    };
}

unary! {
    neg "neg(a, /)" negative "unary -" "Same as -a.";
    pos "pos(a, /)" positive "unary +" "Same as +a.";
    invert "invert(a, /)" invert "unary ~" "Same as ~a.";
    inv "inv(a, /)" invert "unary ~" "Same as ~a.";
    abs "abs(a, /)" absolute "abs()" "Same as abs(a).";
}

/// Same as not a.
#[native("not_(a, /)")]
fn not_(t: &mut Thread, a: &Value) -> Res<bool> {
    Ok(!ops::truth(t, a)?)
}

/// Return True if a is true, False otherwise.
#[native("truth(a, /)")]
fn truth(t: &mut Thread, a: &Value) -> Res<bool> {
    ops::truth(t, a)
}

/// Same as a is b.
#[native("is_(a, b, /)", pure)]
fn is_(_: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
    Ok(a.is(b))
}

/// Same as a is not b.
#[native("is_not(a, b, /)", pure)]
fn is_not(_: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
    Ok(!a.is(b))
}

/// Same as a is None.
#[native("is_none(a, /)", pure)]
fn is_none(_: &mut Thread, a: &Value) -> Res<bool> {
    Ok(a.is_none())
}

/// Same as a is not None.
#[native("is_not_none(a, /)", pure)]
fn is_not_none(_: &mut Thread, a: &Value) -> Res<bool> {
    Ok(!a.is_none())
}

/// Same as a.__index__()
#[native("index(a, /)")]
fn index(t: &mut Thread, a: &Value) -> Res<Value> {
    ops::index(t, a)
}

fn check_sequence(t: &mut Thread, value: &Value) -> Res {
    if value.class().slot(|s| s.getitem).is_none()
        || value.isinstance(&copperplate_core::types::DICT)
    {
        return Err(t.type_error(format!(
            "'{}' object can't be concatenated",
            value.class().name()
        )));
    }
    Ok(())
}

/// Same as a + b, for a and b sequences.
#[native("concat(a, b, /)")]
fn concat(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
    check_sequence(t, a)?;
    ops::binary(t, BinaryOp::Add, a, b)
}

/// Same as a += b, for a and b sequences.
#[native("iconcat(a, b, /)")]
fn iconcat(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
    check_sequence(t, a)?;
    ops::inplace(t, BinaryOp::Add, a, b)
}

/// Same as b in a (note reversed operands).
#[native("contains(a, b, /)")]
fn contains(t: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
    ops::contains(t, a, b)
}

/// Return the number of items in a which are, or which equal, b.
#[native("countOf(a, b, /)")]
fn count_of(t: &mut Thread, a: &Value, b: &Value) -> Res<i64> {
    let iterator = ops::iter(t, a)?;
    let mut count = 0;
    while let Some(item) = ops::next(t, &iterator)? {
        count += i64::from(ops::equal(t, &item, b)?);
    }
    Ok(count)
}

/// Return the first index of b in a.
#[native("indexOf(a, b, /)")]
fn index_of(t: &mut Thread, a: &Value, b: &Value) -> Res<i64> {
    let iterator = ops::iter(t, a)?;
    let mut index = 0;
    while let Some(item) = ops::next(t, &iterator)? {
        if ops::equal(t, &item, b)? {
            return Ok(index);
        }
        index += 1;
    }
    Err(t.value_error("sequence.index(x): x not in sequence"))
}

/// Same as a[b].
#[native("getitem(a, b, /)")]
fn getitem(t: &mut Thread, a: &Value, b: &Value) -> Res<Value> {
    ops::getitem(t, a, b)
}

/// Same as a[b] = c.
#[native("setitem(a, b, c, /)")]
fn setitem(t: &mut Thread, a: &Value, b: &Value, c: &Value) -> Res<()> {
    ops::setitem(t, a, b, Some(c))
}

/// Same as del a[b].
#[native("delitem(a, b, /)")]
fn delitem(t: &mut Thread, a: &Value, b: &Value) -> Res<()> {
    ops::setitem(t, a, b, None)
}

/// Return an estimate of the number of items in obj.
///
/// This is useful for presizing containers when building from an iterable.
///
/// If the object supports len(), the result will be exact.
/// Otherwise, it may over- or under-estimate by an arbitrary amount.
/// The result will be an integer >= 0.
#[native("length_hint(obj, default=0, /)")]
fn length_hint(t: &mut Thread, obj: &Value, default: Option<&Value>) -> Res<Value> {
    if let Some(default) = default
        && !int::is_int(default)
    {
        return Err(t.type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            default.class().name()
        )));
    }
    if obj.class().slot(|s| s.len).is_some() {
        match ops::len(t, obj) {
            Ok(len) => return Ok(int::from_usize(len)),
            Err(raised) if !t.exception_is(&copperplate_core::exception::TYPE_ERROR) => {
                return Err(raised);
            }
            Err(_) => t.exception.clear(),
        }
    }
    let default = default.cloned().unwrap_or_else(|| int::from_i64(0));
    let name = t.names().__length_hint__.clone();
    let Some(method) = ops::lookup_special(t, obj, &name)? else {
        return Ok(default);
    };
    let hint = match ops::call_positional(t, &method, &[]) {
        Ok(hint) => hint,
        Err(_) if t.exception_is(&copperplate_core::exception::TYPE_ERROR) => {
            t.exception.clear();
            return Ok(default);
        }
        Err(raised) => return Err(raised),
    };
    if hint.is_not_implemented() {
        return Ok(default);
    }
    match int::to_i64(&hint) {
        Some(Ok(0..) | Err(false)) => Ok(hint),
        Some(_) => Err(t.value_error("__length_hint__() should return >= 0")),
        None => Err(t.type_error(format!(
            "__length_hint__ must be an integer, not {}",
            hint.class().name()
        ))),
    }
}

/// Same as obj(*args, **kwargs).
#[native("call(obj, /, *args, **kwargs)")]
fn call(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    match args.pos().first() {
        Some(callee) => ops::call(t, callee, args.rest()),
        None => Err(t.type_error("call expected at least 1 argument, got 0")),
    }
}

/// Return 'a == b'.
///
/// This function uses an approach designed to prevent
/// timing analysis, making it appropriate for cryptography.
///
/// a and b must both be of the same type: either str (ASCII only),
/// or any bytes-like object.
#[native("_compare_digest(a, b, /)")]
fn compare_digest(t: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
    let same = |a: &[u8], b: &[u8]| {
        a.len() == b.len() && a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b)) == 0
    };
    if let (Some(a), Some(b)) = (a.downcast::<Str>(), b.downcast::<Str>()) {
        return match (a.as_ascii(), b.as_ascii()) {
            (Some(a), Some(b)) => Ok(same(a.as_bytes(), b.as_bytes())),
            _ => Err(t.type_error("comparing strings with non-ASCII characters is not supported")),
        };
    }
    let bytes = |value: &Value| buffer::with_bytes(value, <[u8]>::to_vec);
    match (bytes(a), bytes(b)) {
        (Some(a), Some(b)) => Ok(same(&a, &b)),
        _ => Err(t.type_error(format!(
            "unsupported operand types(s) or combination of types: '{}' and '{}'",
            a.class().name(),
            b.class().name()
        ))),
    }
}

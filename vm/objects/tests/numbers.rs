//! Behaviour of numbers through their classes' slots and methods.

use copperplate_core::class::{BinaryOp, Compare};
use copperplate_core::str::{Bytes, Str};
use copperplate_core::{Args, Layout, Res, Thread, Type, Value, float, int, ops, types};
use copperplate_objects::numbers::{complex, fast};
use copperplate_objects::testing::{error, repr, with_thread};
use num_bigint::BigInt;

fn i(value: i64) -> Value {
    int::from_i64(value)
}

fn big(text: &str) -> Value {
    int::from_big(text.parse::<BigInt>().expect("digits"))
}

fn f(value: f64) -> Value {
    float::from_f64(value)
}

/// The result's text: that of a `str`, the numbers of bytes, `repr` of anything else; or the exception.
fn shown(t: &mut Thread, result: Res<Value>) -> String {
    if let Some(text) = result.as_ref().ok().and_then(|value| value.exact::<Str>()) {
        return text.to_lossy().into_owned();
    }
    if let Some(bytes) = result
        .as_ref()
        .ok()
        .and_then(|value| value.exact::<Bytes>())
    {
        return format!("{:?}", bytes.bytes());
    }
    match result {
        Ok(value) => repr(t, &value),
        Err(raised) => error::<Value>(t, Err(raised)),
    }
}

fn binary(t: &mut Thread, left: &Value, op: BinaryOp, right: &Value) -> String {
    let by_slots = ops::binary(t, op, left, right);
    let by_slots = shown(t, by_slots);
    if let Some(result) = fast::binary(t, op, left, right) {
        assert_eq!(shown(t, result), by_slots, "the fast path agrees");
    }
    by_slots
}

fn method(t: &mut Thread, value: &Value, name: &str, args: &[Value]) -> String {
    let name = t.vm().intern(name);
    let result = ops::call_method(t, value, &name, args);
    shown(t, result)
}

fn make(t: &mut Thread, class: &'static Type, args: &[Value]) -> String {
    let result = ops::call(t, &class.value(), Args::positional(args));
    shown(t, result)
}

#[test]
fn integers_have_no_limits() {
    with_thread(|t| {
        use BinaryOp::*;
        let edge = i(1 << 60);
        assert_eq!(binary(t, &edge, Add, &edge), "2305843009213693952");
        assert_eq!(
            binary(t, &edge, Mul, &edge),
            "1329227995784915872903807060280344576"
        );
        assert_eq!(
            binary(t, &i(2), Pow, &i(100)),
            "1267650600228229401496703205376"
        );
        assert_eq!(binary(t, &i(1), LShift, &i(70)), "1180591620717411303424");
        assert_eq!(binary(t, &i(-1), RShift, &i(1000)), "-1");
        assert_eq!(
            binary(t, &i(-(1 << 61)), FloorDiv, &i(-1)),
            "2305843009213693952"
        );
        assert_eq!(
            binary(t, &i(0), LShift, &big("10000000000000000000000")),
            "0"
        );
        assert_eq!(
            binary(t, &i(1), LShift, &big("18446744073709551616")),
            "OverflowError: too many digits in integer"
        );
        assert_eq!(
            binary(t, &i(1), LShift, &i(-1)),
            "ValueError: negative shift count"
        );
    });
}

#[test]
fn division_floors_and_rounds_once() {
    with_thread(|t| {
        use BinaryOp::*;
        assert_eq!(binary(t, &i(-7), FloorDiv, &i(2)), "-4");
        assert_eq!(binary(t, &i(7), Mod, &i(-2)), "-1");
        assert_eq!(binary(t, &i(7), Mod, &f(-2.5)), "-0.5");
        assert_eq!(binary(t, &f(-0.0), FloorDiv, &i(1)), "-0.0");
        assert_eq!(binary(t, &i(-1), Mod, &f(f64::INFINITY)), "inf");
        let huge = big(&format!("1{}", "0".repeat(400)));
        let less = big(&format!("1{}", "0".repeat(399)));
        assert_eq!(binary(t, &huge, TrueDiv, &less), "10.0");
        assert_eq!(
            binary(t, &huge, TrueDiv, &i(1)),
            "OverflowError: integer division result too large for a float"
        );
        for op in [TrueDiv, FloorDiv, Mod] {
            assert_eq!(
                binary(t, &i(1), op, &i(0)),
                "ZeroDivisionError: division by zero"
            );
            assert_eq!(
                binary(t, &f(1.0), op, &i(0)),
                "ZeroDivisionError: division by zero"
            );
        }
    });
}

#[test]
fn powers_change_type_where_they_must() {
    with_thread(|t| {
        use BinaryOp::Pow;
        assert_eq!(binary(t, &i(2), Pow, &i(-1)), "0.5");
        assert_eq!(
            binary(t, &i(-8), Pow, &f(1.0 / 3.0)),
            "(1.0000000000000002+1.7320508075688772j)"
        );
        assert_eq!(
            binary(t, &i(0), Pow, &i(-1)),
            "ZeroDivisionError: zero to a negative power"
        );
        assert_eq!(method(t, &i(3), "__pow__", &[i(-1), i(7)]), "5");
        assert_eq!(method(t, &i(2), "__pow__", &[i(10), i(-7)]), "-5");
    });
}

#[test]
fn integers_and_floats_compare_exactly() {
    with_thread(|t| {
        let odd = i((1 << 53) + 1);
        let even = f((1u64 << 53) as f64);
        for (left, op, right, expected) in [
            (&odd, Compare::Eq, &even, false),
            (&odd, Compare::Gt, &even, true),
            (&even, Compare::Lt, &odd, true),
            (&i(1), Compare::Eq, &f(1.0), true),
            (&i(1), Compare::Lt, &f(f64::NAN), false),
            (&i(1), Compare::Ne, &f(f64::NAN), true),
            (&i(1), Compare::Lt, &f(1.5), true),
            (&i(-1), Compare::Gt, &f(-1.5), true),
            (
                &big("100000000000000000000000"),
                Compare::Lt,
                &f(f64::INFINITY),
                true,
            ),
        ] {
            let by_slots = ops::compare_bool(t, left, right, op);
            assert_eq!(by_slots, Ok(expected), "{left:?} {op:?} {right:?}");
            assert_eq!(fast::compare(op, left, right), Some(expected));
        }
    });
}

#[test]
fn equal_numbers_have_equal_hashes() {
    with_thread(|t| {
        let hash = |t: &mut Thread, value: &Value| ops::hash(t, value);
        assert_eq!(hash(t, &i(-1)), Ok(-2));
        assert_eq!(hash(t, &f(-1.0)), Ok(-2));
        assert_eq!(hash(t, &complex::from_parts((0.0, 1.0))), Ok(1_000_003));
        let power = int::from_big(BigInt::from(1) << 200);
        assert_eq!(hash(t, &power), hash(t, &f(2f64.powi(200))));
    });
}

#[test]
fn methods_of_integers() {
    with_thread(|t| {
        assert_eq!(method(t, &i(37), "bit_length", &[]), "6");
        assert_eq!(method(t, &i(-13), "bit_count", &[]), "3");
        assert_eq!(method(t, &i(1024), "to_bytes", &[i(2)]), "[4, 0]");
        assert_eq!(
            method(t, &i(300), "to_bytes", &[]),
            "OverflowError: int too big to convert"
        );
        assert_eq!(
            method(t, &i(-1), "to_bytes", &[]),
            "OverflowError: can't convert negative int to unsigned"
        );
        assert_eq!(method(t, &i(25), "__round__", &[i(-1)]), "20");
        assert_eq!(method(t, &i(-15), "__round__", &[i(-1)]), "-20");
        assert_eq!(method(t, &i(12345), "__round__", &[i(-10)]), "0");
        assert_eq!(method(t, &i(-7), "__divmod__", &[i(2)]), "(-4, 1)");
        assert_eq!(
            method(t, &i(255), "__format__", &[Str::new("#06x")]),
            "0x00ff"
        );
        assert_eq!(
            method(
                t,
                &types::INT.value(),
                "from_bytes",
                &[Bytes::new(b"\xff\x00")]
            ),
            "65280"
        );
    });
}

#[test]
fn methods_of_floats() {
    with_thread(|t| {
        assert_eq!(method(t, &f(2.675), "__round__", &[i(2)]), "2.67");
        assert_eq!(method(t, &f(-0.5), "__round__", &[]), "0");
        assert_eq!(method(t, &f(0.75), "as_integer_ratio", &[]), "(3, 4)");
        assert_eq!(method(t, &f(1.5), "hex", &[]), "0x1.8000000000000p+0");
        assert_eq!(method(t, &f(2.0), "is_integer", &[]), "True");
        assert_eq!(
            method(t, &f(f64::NAN), "__trunc__", &[]),
            "ValueError: cannot convert float NaN to integer"
        );
        let class = types::FLOAT.value();
        assert_eq!(method(t, &class, "fromhex", &[Str::new("0x1.8p1")]), "3.0");
    });
}

#[test]
fn construction_reads_numbers_and_text() {
    with_thread(|t| {
        assert_eq!(make(t, &types::INT, &[]), "0");
        assert_eq!(make(t, &types::INT, &[Str::new(" 1_000 ")]), "1000");
        assert_eq!(make(t, &types::INT, &[Str::new("0x1f"), i(0)]), "31");
        assert_eq!(make(t, &types::INT, &[f(-2.9)]), "-2");
        assert_eq!(
            make(t, &types::INT, &[i(1), i(2)]),
            "TypeError: int() can't convert non-string with explicit base"
        );
        assert_eq!(
            make(t, &types::INT, &[Value::none()]),
            "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"
        );
        assert_eq!(make(t, &types::FLOAT, &[Str::new("1e400")]), "inf");
        assert_eq!(make(t, &types::BOOL, &[i(3)]), "True");
        assert_eq!(make(t, &types::COMPLEX, &[Str::new("(1-2j)")]), "(1-2j)");
        assert_eq!(
            make(t, &types::COMPLEX, &[Str::new("1+2")]),
            "ValueError: complex() arg is a malformed string"
        );
    });
}

#[test]
fn booleans_are_integers_with_names() {
    with_thread(|t| {
        use BinaryOp::*;
        let (yes, no) = (Value::bool(true), Value::bool(false));
        assert_eq!(binary(t, &yes, Add, &yes), "2");
        assert_eq!(binary(t, &yes, And, &no), "False");
        assert_eq!(binary(t, &yes, Or, &i(4)), "5");
        assert_eq!(method(t, &yes, "__format__", &[Str::new("d")]), "1");
    });
}

#[test]
fn real_and_complex_numbers_mix_by_parts() {
    with_thread(|t| {
        use BinaryOp::*;
        let unit = complex::from_parts((0.0, 1.0));
        assert_eq!(binary(t, &unit, Mul, &unit), "(-1+0j)");
        assert_eq!(
            binary(t, &i(1), Sub, &complex::from_parts((0.0, 0.0))),
            "(1-0j)"
        );
        let infinite = complex::from_parts((f64::INFINITY, f64::NAN));
        assert_eq!(binary(t, &i(2), Mul, &infinite), "(inf+nanj)");
        assert_eq!(
            binary(t, &unit, TrueDiv, &i(0)),
            "ZeroDivisionError: division by zero"
        );
        assert_eq!(
            binary(t, &unit, FloorDiv, &i(2)),
            "TypeError: unsupported operand type(s) for //: 'complex' and 'int'"
        );
    });
}

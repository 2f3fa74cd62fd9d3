//! The `#[native]` attribute: conversion of arguments and results, counts, messages, documentation.

use copperplate_core::args::{Args, Named};
use copperplate_core::convert::Keywords;
use copperplate_core::native::{Kind, MAY_BLOCK, MAY_ESCAPE, MAY_RAISE, NativeDef};
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value};
use copperplate_macros::native;
use copperplate_objects::testing::{error, with_thread};

fn int(value: i64) -> Value {
    copperplate_core::int::from_i64(value)
}

fn message(t: &mut Thread, result: Res<Value>) -> String {
    error(t, result).replacen("TypeError: ", "", 1)
}

fn call(t: &mut Thread, def: &NativeDef, args: &[Value]) -> Res<Value> {
    (def.call)(t, None, Args::positional(args))
}

fn call_keywords(t: &mut Thread, def: &NativeDef, args: &[Value], names: &[&str]) -> Res<Value> {
    let names: Vec<Value> = names.iter().map(|name| t.vm().intern(name)).collect();
    (def.call)(t, None, Args::with_keywords(&Named::new(args, &names)))
}

/// Adds two numbers.
///
/// Slowly.
#[native("add(a, b=1, /)", no_escape)]
fn add(_t: &mut Thread, a: i64, b: Option<i64>) -> Res<i64> {
    Ok(a + b.unwrap_or(1))
}

#[native("nothing()", blocks)]
fn nothing(_t: &mut Thread) -> Res<()> {
    Ok(())
}

#[native("one(value, /)")]
fn one(_t: &mut Thread, value: &Str) -> Res<usize> {
    Ok(value.len())
}

#[native("named(first, /, second=None, *, third)")]
fn named(_t: &mut Thread, first: &Value, second: Option<i64>, third: bool) -> Res<Option<i64>> {
    Ok(second.map(|second| first.word().int() + second * 10 + third as i64))
}

#[native("several(first, *rest, last=0, **others)")]
fn several(
    _t: &mut Thread,
    first: i64,
    rest: &[Value],
    last: Option<i64>,
    others: Keywords<'_>,
) -> Res<i64> {
    Ok(first * 1000
        + rest.len() as i64 * 100
        + others.iter().count() as i64 * 10
        + last.unwrap_or(0))
}

#[native("raw(*args, **kwargs)")]
fn raw(_t: &mut Thread, args: Args<'_>) -> Res<usize> {
    Ok(args.values().len())
}

#[native("length($self, /)")]
fn length(_t: &mut Thread, this: &Str) -> Res<usize> {
    Ok(this.len())
}

#[test]
fn a_definition_tells_about_itself() {
    assert_eq!(ADD.name, "add");
    assert_eq!(ADD.signature, "(a, b=1, /)");
    assert_eq!(ADD.doc, "Adds two numbers.\n\nSlowly.");
    assert_eq!(ADD.kind, Kind::Function);
    assert_eq!(ADD.effects, MAY_RAISE);
    assert_eq!(NOTHING.effects, MAY_RAISE | MAY_ESCAPE | MAY_BLOCK);
}

#[test]
fn arguments_and_results_are_converted() {
    with_thread(|t| {
        assert!(call(t, &ADD, &[int(2), int(3)]).expect("5").is(&int(5)));
        assert!(call(t, &ADD, &[int(2)]).expect("3").is(&int(3)));
        assert!(call(t, &NOTHING, &[]).expect("None").is_none());
        assert!(call(t, &ONE, &[Str::new("abc")]).expect("3").is(&int(3)));
        let receiver = Str::new("abcd");
        let zero = LENGTH.zero.expect("a direct entry");
        assert!(zero(t, &receiver).expect("4").is(&int(4)));
        let direct = ONE.one.expect("a direct entry");
        assert!(direct(t, &Value::none(), &receiver).expect("4").is(&int(4)));
    });
}

#[test]
fn keywords_are_bound() {
    with_thread(|t| {
        let args = [int(1), int(2), Value::bool(true)];
        let result = call_keywords(t, &NAMED, &args, &["second", "third"]);
        assert!(result.expect("a number").is(&int(22)));
        let args = [int(1), Value::none(), Value::bool(true)];
        let result = call_keywords(t, &NAMED, &args, &["second", "third"]);
        assert!(result.expect("None").is_none());
        let args = [int(1), int(2), int(3), int(4), int(5)];
        let result = call_keywords(t, &SEVERAL, &args, &["x", "last"]);
        assert!(result.expect("a number").is(&int(1215)));
        let result = call_keywords(t, &RAW, &args, &["x", "y"]);
        assert!(result.expect("a count").is(&int(5)));
    });
}

#[test]
fn messages_are_those_of_cpython() {
    with_thread(|t| {
        let result = call(t, &ADD, &[]);
        assert_eq!(
            message(t, result),
            "add expected at least 1 argument, got 0"
        );
        let result = call(t, &ADD, &[int(1), int(2), int(3)]);
        assert_eq!(
            message(t, result),
            "add expected at most 2 arguments, got 3"
        );
        let result = call(t, &NOTHING, &[int(1)]);
        assert_eq!(message(t, result), "nothing() takes no arguments (1 given)");
        let result = call(t, &ONE, &[]);
        assert_eq!(
            message(t, result),
            "one() takes exactly one argument (0 given)"
        );
        let result = call_keywords(t, &ONE, &[int(1)], &["value"]);
        assert_eq!(message(t, result), "one() takes no keyword arguments");
        let result = call(t, &ONE, &[int(1)]);
        assert_eq!(message(t, result), "one() argument must be str, not int");
        let result = call(t, &NAMED, &[int(1), int(2)]);
        assert_eq!(
            message(t, result),
            "named() missing required argument 'third' (pos 3)"
        );
        let result = call_keywords(t, &NAMED, &[int(1), int(2), int(3)], &["third", "fourth"]);
        assert_eq!(
            message(t, result),
            "named() got an unexpected keyword argument 'fourth'"
        );
        let result = call_keywords(t, &NAMED, &[int(1), int(2), int(3)], &["second", "third"]);
        assert!(result.is_ok());
        let result = call_keywords(t, &NAMED, &[int(1), int(2), int(3)], &["second"]);
        assert_eq!(
            message(t, result),
            "argument for named() given by name ('second') and position (2)"
        );
    });
}

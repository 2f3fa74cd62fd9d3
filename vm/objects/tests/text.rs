//! Behaviour of strings, bytes and formatting.

use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Thread, Value, float, int, ops};
use copperplate_objects::testing::{error, repr, with_thread};
use copperplate_objects::text::strings;

fn s(text: &str) -> Value {
    Str::new(text)
}

fn b(bytes: &[u8]) -> Value {
    Bytes::new(bytes)
}

fn i(number: i64) -> Value {
    int::from_i64(number)
}

/// `repr` of `value.name(*args)`, or class and message of what it raises.
fn call(t: &mut Thread, value: &Value, name: &str, args: &[Value]) -> String {
    let name = t.vm().intern(name);
    match ops::call_method(t, value, &name, args) {
        Ok(result) if result.is_none() => "None".to_owned(),
        Ok(result) => repr(t, &result),
        raised => error(t, raised),
    }
}

fn format(t: &mut Thread, value: Value, spec: &str) -> String {
    match strings::format_value(t, &value, &s(spec)) {
        Ok(result) => result
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned()),
        raised => error(t, raised),
    }
}

#[test]
fn searching_and_splitting_strings() {
    with_thread(|t| {
        let text = s("naïve café naïve");
        assert_eq!(call(t, &text, "find", &[s("naïve"), i(1)]), "11");
        assert_eq!(call(t, &text, "rfind", &[s("ï"), Value::none(), i(5)]), "2");
        assert_eq!(call(t, &text, "count", &[s("n")]), "2");
        assert_eq!(call(t, &text, "find", &[s("\u{4e00}")]), "-1");
        assert_eq!(
            call(t, &text, "index", &[s("x")]),
            "ValueError: substring not found"
        );
        assert_eq!(
            call(t, &text, "find", &[i(1)]),
            "TypeError: find() argument 1 must be str, not int"
        );
        assert_eq!(call(t, &text, "split", &[]), "['naïve', 'café', 'naïve']");
        assert_eq!(
            call(t, &s("a,b,c"), "rsplit", &[s(","), i(1)]),
            "['a,b', 'c']"
        );
        assert_eq!(
            call(t, &s("a"), "split", &[s("")]),
            "ValueError: empty separator"
        );
        assert_eq!(
            call(t, &s("a"), "split", &[i(1)]),
            "TypeError: must be str or None, not int"
        );
        assert_eq!(
            call(
                t,
                &s("a\r\nb\u{2028}c\u{85}"),
                "splitlines",
                &[Value::bool(true)]
            ),
            "['a\\r\\n', 'b\\u2028', 'c\\x85']"
        );
        assert_eq!(
            call(t, &s("key=value"), "partition", &[s("=")]),
            "('key', '=', 'value')"
        );
        assert_eq!(call(t, &s("abc"), "replace", &[s(""), s("-")]), "'-a-b-c-'");
        assert_eq!(
            call(t, &s("abab"), "replace", &[s("a"), s("é"), i(1)]),
            "'ébab'"
        );
        assert_eq!(
            call(t, &s("abab"), "replace", &[s("a"), s("\u{4e00}")]),
            "'\u{4e00}b\u{4e00}b'"
        );
        let prefixes = Tuple::new(vec![s("x"), s("ab")]);
        assert_eq!(call(t, &s("abc"), "startswith", &[prefixes]), "True");
        assert_eq!(
            call(t, &s("abc"), "endswith", &[i(1)]),
            "TypeError: endswith first arg must be str or a tuple of str, not int"
        );
    });
}

#[test]
fn case_and_classes_of_strings() {
    with_thread(|t| {
        assert_eq!(call(t, &s("Straße"), "upper", &[]), "'STRASSE'");
        assert_eq!(call(t, &s("ΑΣ ΣΑ Σ"), "lower", &[]), "'ας σα σ'");
        assert_eq!(
            call(t, &s("they're bill's"), "title", &[]),
            "\"They'Re Bill'S\""
        );
        assert_eq!(call(t, &s("İ"), "lower", &[]), "'i̇'");
        assert_eq!(call(t, &s("ǆ"), "title", &[]), "'ǅ'");
        assert_eq!(call(t, &s("ß"), "casefold", &[]), "'ss'");
        assert_eq!(call(t, &s("²"), "isdigit", &[]), "True");
        assert_eq!(call(t, &s("²"), "isdecimal", &[]), "False");
        assert_eq!(call(t, &s("½"), "isnumeric", &[]), "True");
        assert_eq!(call(t, &s("\u{1c}"), "isspace", &[]), "True");
        assert_eq!(call(t, &s("Ab Cd"), "istitle", &[]), "True");
        assert_eq!(call(t, &s("été_1"), "isidentifier", &[]), "True");
        assert_eq!(call(t, &s("-42"), "zfill", &[i(5)]), "'-0042'");
        assert_eq!(call(t, &s("ab"), "center", &[i(5), s("*")]), "'**ab*'");
        assert_eq!(call(t, &s("a\tb"), "expandtabs", &[i(4)]), "'a   b'");
    });
}

#[test]
fn small_strings_are_one_object_each() {
    with_thread(|t| {
        let (ab, ba) = (s("ab"), s("ba"));
        let a = ops::getitem(t, &ab, &i(0)).unwrap();
        assert!(a.is(&ops::getitem(t, &ba, &i(1)).unwrap()));
        assert!(a.is(&t.vm().intern("a")));
        assert!(s("").is(&Str::from_code_points(&[])));
    });
}

#[test]
fn appending_in_a_loop_copies_seldom() {
    with_thread(|t| {
        let piece = s("abc");
        let mut text = s("start ");
        let mut moves = 0;
        for _ in 0..10_000 {
            let before = text.word().object();
            text = strings::concat_owned(t, text, &piece).unwrap();
            moves += (text.word().object() != before) as u32;
        }
        assert!(moves < 40, "{moves} moves");
        assert_eq!(ops::len(t, &text).unwrap(), 30_006);
        let shared = text.clone();
        let longer = strings::concat_owned(t, text, &piece).unwrap();
        assert_eq!(ops::len(t, &shared).unwrap(), 30_006);
        assert_eq!(ops::len(t, &longer).unwrap(), 30_009);
    });
}

#[test]
fn format_specifications() {
    with_thread(|t| {
        for (value, spec, expected) in [
            (s("abc"), "*^7.2", "**ab***"),
            (
                s("abc"),
                "d",
                "ValueError: Unknown format code 'd' for object of type 'str'",
            ),
            (
                s("a"),
                "=5",
                "ValueError: '=' alignment not allowed in string format specifier",
            ),
            (i(1234567), "015,", "000,001,234,567"),
            (i(1234567), "016,", "0,000,001,234,567"),
            (i(255), "#010_x", "0x000_00ff"),
            (i(-5), "+b", "-101"),
            (i(97), "c", "a"),
            (
                i(1),
                ".3",
                "ValueError: Precision not allowed in integer format specifier",
            ),
            (i(1), ",x", "ValueError: Cannot specify ',' with 'x'."),
            (
                i(1),
                "abc",
                "ValueError: Invalid format specifier 'abc' for object of type 'int'",
            ),
            (
                i(1),
                "s",
                "ValueError: Unknown format code 's' for object of type 'int'",
            ),
            (i(10), ".2e", "1.00e+01"),
            (float::from_f64(12345.6789), ".10_f", "12345.678_900_000_0"),
            (float::from_f64(1234567.0), ",.2f", "1,234,567.00"),
            (float::from_f64(f64::INFINITY), "010,", "0000000inf"),
            (float::from_f64(1e10), ".3", "1e+10"),
            (float::from_f64(-0.0), "z.1f", "0.0"),
            (float::from_f64(0.256), ".1%", "25.6%"),
            (float::from_f64(3.0), "", "3.0"),
            (float::from_f64(3.0), "08.3f", "0003.000"),
        ] {
            assert_eq!(format(t, value, spec), expected, "{spec:?}");
        }
    });
}

#[test]
fn replacement_fields() {
    with_thread(|t| {
        assert_eq!(
            call(t, &s("{} {1}"), "format", &[i(1), i(2)]),
            "ValueError: cannot switch from automatic field numbering to manual field specification"
        );
        assert_eq!(
            call(t, &s("{0!r:>5}|{1:{2}}"), "format", &[s("a"), i(7), i(4)]),
            "\"  'a'|   7\""
        );
        assert_eq!(call(t, &s("{{{}}}"), "format", &[i(1)]), "'{1}'");
        assert_eq!(
            call(t, &s("{"), "format", &[]),
            "ValueError: Single '{' encountered in format string"
        );
        assert_eq!(
            call(t, &s("{}"), "format", &[]),
            "IndexError: Replacement index 0 out of range for positional args tuple"
        );
        assert_eq!(call(t, &s("{a}"), "format", &[]), "KeyError: a");
        assert_eq!(
            call(t, &s("{!x}"), "format", &[i(1)]),
            "ValueError: Unknown conversion specifier x"
        );
        let pair = Tuple::new(vec![s("x"), s("y")]);
        assert_eq!(call(t, &s("{0[1]}"), "format", &[pair]), "'y'");
    });
}

#[test]
fn percent_formatting() {
    with_thread(|t| {
        let mut modulo = |format: &str, args: Vec<Value>| match ops::binary(
            t,
            copperplate_core::class::BinaryOp::Mod,
            &s(format),
            &Tuple::new(args),
        ) {
            Ok(text) => repr(t, &text),
            raised => error(t, raised),
        };
        assert_eq!(
            modulo("%-5d|%05d|%+d|% d", vec![i(1), i(-2), i(3), i(4)]),
            "'1    |-0002|+3| 4'"
        );
        assert_eq!(
            modulo("%#x %#o %X", vec![i(255), i(8), i(255)]),
            "'0xff 0o10 FF'"
        );
        assert_eq!(modulo("%5.1f%%", vec![float::from_f64(2.25)]), "'  2.2%'");
        assert_eq!(
            modulo("%r %a %.2s", vec![s("é"), s("é"), s("abc")]),
            "\"'é' '\\\\xe9' ab\""
        );
        assert_eq!(modulo("%*d", vec![i(4), i(1)]), "'   1'");
        assert_eq!(
            modulo("%d", vec![s("a")]),
            "TypeError: format argument 1: %d requires a real number, not str"
        );
        assert_eq!(
            modulo("%s", vec![]),
            "TypeError: not enough arguments for format string (got 0)"
        );
        assert_eq!(
            modulo("x", vec![i(1)]),
            "TypeError: not all arguments converted during string formatting (required 0, got 1)"
        );
        assert_eq!(
            modulo("%z", vec![i(1)]),
            "ValueError: unsupported format %z at position 0"
        );
    });
}

#[test]
fn encoding_and_decoding() {
    with_thread(|t| {
        let text = s("aé€😀");
        assert_eq!(
            call(t, &text, "encode", &[]),
            "b'a\\xc3\\xa9\\xe2\\x82\\xac\\xf0\\x9f\\x98\\x80'"
        );
        assert_eq!(
            call(t, &text, "encode", &[s("ascii"), s("xmlcharrefreplace")]),
            "b'a&#233;&#8364;&#128512;'"
        );
        assert_eq!(
            call(t, &text, "encode", &[s("latin-1"), s("backslashreplace")]),
            "b'a\\xe9\\\\u20ac\\\\U0001f600'"
        );
        assert_eq!(
            call(t, &text, "encode", &[s("utf-16-be")]),
            "b'\\x00a\\x00\\xe9 \\xac\\xd8=\\xde\\x00'"
        );
        assert_eq!(
            call(t, &s("é"), "encode", &[s("ascii"), s("namereplace")]),
            "b'\\\\N{LATIN SMALL LETTER E WITH ACUTE}'"
        );
        let lone = Str::from_code_points(&[0xd800]);
        assert_eq!(
            call(t, &lone, "encode", &[s("utf-8"), s("surrogatepass")]),
            "b'\\xed\\xa0\\x80'"
        );
        assert_eq!(
            call(t, &b(b"a\xff\xe9b"), "decode", &[s("utf-8"), s("replace")]),
            "'a\u{fffd}\u{fffd}b'"
        );
        assert_eq!(
            call(
                t,
                &b(b"a\xff"),
                "decode",
                &[s("utf-8"), s("surrogateescape")]
            ),
            "'a\\udcff'"
        );
        assert_eq!(
            call(
                t,
                &b(b"\xed\xa0\x80"),
                "decode",
                &[s("utf-8"), s("surrogatepass")]
            ),
            "'\\ud800'"
        );
        assert_eq!(
            call(t, &b(b"\xff\xfea\x00"), "decode", &[s("utf-16")]),
            "'a'"
        );
        assert_eq!(
            call(
                t,
                &b(b"\xf0\x9f\x98"),
                "decode",
                &[s("utf-8"), s("backslashreplace")]
            ),
            "'\\\\xf0\\\\x9f\\\\x98'"
        );
    });
}

#[test]
fn bytes_and_byte_arrays() {
    with_thread(|t| {
        let bytes = b(b"a-b-c");
        assert_eq!(call(t, &bytes, "split", &[b(b"-")]), "[b'a', b'b', b'c']");
        assert_eq!(call(t, &bytes, "count", &[i(45), i(2)]), "1");
        assert_eq!(
            call(t, &bytes, "find", &[s("a")]),
            "TypeError: argument should be integer or bytes-like object, not 'str'"
        );
        assert_eq!(call(t, &bytes, "hex", &[s(":"), i(2)]), "'61:2d62:2d63'");
        assert_eq!(
            call(t, &bytes, "__getitem__", &[i(9)]),
            "IndexError: index out of range"
        );
        let array = ByteArray::new(b"abc".to_vec());
        assert_eq!(
            call(t, &array, "append", &[i(300)]),
            "ValueError: byte must be in range(0, 256)"
        );
        assert_eq!(call(t, &array, "extend", &[b(b"de")]), "None");
        assert_eq!(call(t, &array, "upper", &[]), "bytearray(b'ABCDE')");
        assert_eq!(call(t, &array, "pop", &[]), "101");
        assert_eq!(repr(t, &array), "bytearray(b'abcd')");
        let view = copperplate_objects::text::memoryview::view_of(t, &array).unwrap();
        assert_eq!(
            call(t, &array, "clear", &[]),
            "BufferError: Existing exports of data: object cannot be re-sized"
        );
        assert_eq!(call(t, &view, "__setitem__", &[i(0), i(90)]), "None");
        assert_eq!(call(t, &view, "tolist", &[]), "[90, 98, 99, 100]");
        drop(view);
        assert_eq!(call(t, &array, "clear", &[]), "None");
    });
}

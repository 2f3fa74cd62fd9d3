//! What is refused, with CPython's words and places.

use copperplate_compiler::{ErrorKind, Mode, Options, SyntaxError, compile, compile_warning};

fn error(source: &str) -> SyntaxError {
    match compile(source, "<test>", Mode::Exec, Options::default()) {
        Ok(_) => panic!("accepted: {source}"),
        Err(error) => error,
    }
}

#[track_caller]
fn assert_error(source: &str, message: &str, line: u32, column: u32) {
    let error = error(source);
    assert_eq!(
        (&*error.message, error.line, error.column),
        (message, line, column),
        "{source:?}"
    );
}

#[test]
fn statements_out_of_place() {
    assert_error("return 1", "'return' outside function", 1, 1);
    assert_error("class A:\n    return", "'return' outside function", 2, 5);
    assert_error("break", "'break' outside loop", 1, 1);
    assert_error(
        "if x:\n    continue",
        "'continue' not properly in loop",
        2,
        5,
    );
    assert_error("yield x", "'yield' outside function", 1, 1);
    assert_error("class A:\n    x = yield", "'yield' outside function", 2, 9);
    assert_error(
        "def f():\n    from a import *",
        "import * only allowed at module level",
        2,
        19,
    );
    assert_error(
        "try: pass\nexcept: pass\nexcept A: pass",
        "default 'except:' must be last",
        2,
        1,
    );
}

#[test]
fn scopes() {
    assert_error(
        "nonlocal x",
        "nonlocal declaration not allowed at module level",
        1,
        1,
    );
    assert_error(
        "def f():\n    nonlocal x",
        "no binding for nonlocal 'x' found",
        2,
        5,
    );
    assert_error(
        "def f():\n    x = 1\n    global x",
        "name 'x' is assigned to before global declaration",
        3,
        5,
    );
    assert_error(
        "def f():\n    print(x)\n    global x",
        "name 'x' is used prior to global declaration",
        3,
        5,
    );
    assert_error(
        "def f(x):\n    global x",
        "name 'x' is parameter and global",
        2,
        5,
    );
    assert_error(
        "def f(x):\n    nonlocal x",
        "name 'x' is parameter and nonlocal",
        2,
        5,
    );
    assert_error(
        "def f(x, x): pass",
        "duplicate parameter 'x' in function definition",
        1,
        10,
    );
    assert_error(
        "[(x := 1) for x in y]",
        "assignment expression cannot rebind comprehension iteration variable 'x'",
        1,
        3,
    );
    assert_error(
        "[x for x in (y := z)]",
        "assignment expression cannot be used in a comprehension iterable expression",
        1,
        14,
    );
    assert_error(
        "[(yield) for x in y]",
        "'yield' inside list comprehension",
        1,
        3,
    );
}

#[test]
fn assignments() {
    assert_error(
        "f() = 1",
        "cannot assign to function call here. Maybe you meant '==' instead of '='?",
        1,
        1,
    );
    assert_error("None = 1", "cannot assign to None", 1, 1);
    assert_error("(a, 1) = x", "cannot assign to literal", 1, 5);
    assert_error(
        "a + b += 1",
        "'expression' is an illegal expression for augmented assignment",
        1,
        1,
    );
    assert_error("del f()", "cannot delete function call", 1, 5);
    assert_error(
        "*a = x",
        "starred assignment target must be in a list or tuple",
        1,
        1,
    );
    assert_error(
        "*a, *b = x",
        "multiple starred expressions in assignment",
        1,
        1,
    );
    assert_error("__debug__ = 1", "cannot assign to __debug__", 1, 1);
    assert_error("x = *a", "can't use starred expression here", 1, 5);
    assert_error(
        "if x = 3: pass",
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        1,
        4,
    );
}

#[test]
fn tokens_and_brackets() {
    assert_error("x = (1,\n", "'(' was never closed", 1, 5);
    assert_error("x = [1, 2\ny = 3\n", "'[' was never closed", 1, 5);
    assert_error("x = )", "unmatched ')'", 1, 5);
    assert_error(
        "x = (\n]",
        "closing parenthesis ']' does not match opening parenthesis '(' on line 1",
        2,
        1,
    );
    assert_error(
        "x = 'abc\n",
        "unterminated string literal (detected at line 1)",
        1,
        5,
    );
    assert_error(
        "x = '''abc\n\n",
        "unterminated triple-quoted string literal (detected at line 2)",
        1,
        5,
    );
    assert_error("x = 1a", "invalid decimal literal", 1, 5);
    assert_error("x = ‘a’", "invalid character '‘' (U+2018)", 1, 5);
    assert_error("f'{x'", "f-string: expecting '}'", 1, 5);
    let brackets = format!("{}{}", "(".repeat(201), ")".repeat(201));
    assert_eq!(error(&brackets).message, "too many nested parentheses");
}

#[test]
fn grammar() {
    assert_error("a b", "invalid syntax", 1, 3);
    assert_error(
        "x = [a b]",
        "invalid syntax. Perhaps you forgot a comma?",
        1,
        6,
    );
    assert_error(
        "print x",
        "Missing parentheses in call to 'print'. Did you mean print(...)?",
        1,
        1,
    );
    assert_error("while x\n    pass", "expected ':'", 1, 8);
    assert_error(
        "def f(a=1, b): pass",
        "parameter without a default follows parameter with a default",
        1,
        12,
    );
    assert_error(
        "f(a=1, b)",
        "positional argument follows keyword argument",
        1,
        9,
    );
    assert_error("f(a=1, a=2)", "keyword argument repeated: a", 1, 8);
    assert_error("from __future__ import braces", "not a chance", 1, 24);
    assert_error(
        "x = 1\nfrom __future__ import annotations",
        "from __future__ imports must occur at the beginning of the file",
        2,
        1,
    );
}

#[test]
fn indentation() {
    let kind = |source| (error(source).kind, error(source).message);
    assert_eq!(
        kind("if x:\npass"),
        (
            ErrorKind::Indentation,
            "expected an indented block after 'if' statement on line 1".into()
        )
    );
    assert_eq!(
        kind("x = 1\n  y = 2"),
        (ErrorKind::Indentation, "unexpected indent".into())
    );
    assert_eq!(
        kind("if x:\n    a\n  b"),
        (
            ErrorKind::Indentation,
            "unindent does not match any outer indentation level".into()
        )
    );
    assert_eq!(
        kind("if x:\n\ta\n        b"),
        (
            ErrorKind::Tab,
            "inconsistent use of tabs and spaces in indentation".into()
        )
    );
}

#[test]
fn errors_carry_their_line_and_count_characters() {
    let error = error("é = 1\né = é é\n");
    assert_eq!((error.line, error.column, error.end_column), (2, 7, 8));
    assert_eq!(error.text.as_deref(), Some("é = é é\n"));
    assert_eq!(error.filename, "<test>");
}

#[test]
fn what_cannot_stand_where_it_is_is_refused_with_its_place() {
    assert_error("await f()", "'await' outside function", 1, 1);
    assert_error(
        "def f(): await g()",
        "'await' outside async function",
        1,
        10,
    );
    assert_error(
        "async with x: pass",
        "'async with' outside async function",
        1,
        1,
    );
    assert_error(
        "def f[T, T](x): pass",
        "duplicate type parameter 'T'",
        1,
        10,
    );
    assert_error(
        "for x in y:\n try: pass\n except* A: break",
        "'break', 'continue' and 'return' cannot appear in an except* block",
        3,
        13,
    );
    assert_error("t'{x}'", "a template string is not supported yet", 1, 1);
}

#[test]
fn patterns() {
    assert_error(
        "match x:\n    case y: pass\n    case 1: pass",
        "name capture 'y' makes remaining patterns unreachable",
        2,
        10,
    );
    assert_error(
        "match x:\n    case _: pass\n    case 1: pass",
        "wildcard makes remaining patterns unreachable",
        2,
        10,
    );
    assert_error(
        "match x:\n    case [a, a]: pass",
        "multiple assignments to name 'a' in pattern",
        2,
        14,
    );
    assert_error(
        "match x:\n    case a | [a, b]: pass",
        "name capture 'a' makes remaining patterns unreachable",
        2,
        10,
    );
    assert_error(
        "match x:\n    case [a] | [a, b]: pass",
        "alternative patterns bind different names",
        2,
        10,
    );
    assert_error(
        "match x:\n    case {'a': 1, 'a': 2}: pass",
        "mapping pattern checks duplicate key ('a')",
        2,
        10,
    );
    assert_error(
        "match x:\n    case [*a, *b]: pass",
        "multiple starred names in sequence pattern",
        2,
        10,
    );
    assert_error(
        "match x:\n    case A(a=1, a=2): pass",
        "attribute name repeated in class pattern: a",
        2,
        19,
    );
}

#[test]
fn incomplete_input_is_told_from_wrong_input() {
    let kind = |source: &str| {
        compile(
            source,
            "<stdin>",
            Mode::Single,
            Options {
                allow_incomplete: true,
                ..Options::default()
            },
        )
        .map_err(|error| error.kind)
        .err()
    };
    for source in [
        "if x:",
        "if x:\n",
        "def f(a,",
        "x = '''abc\n",
        "(1 +\n",
        "try:\n    pass\n",
        "class A:\n",
    ] {
        assert_eq!(kind(source), Some(ErrorKind::Incomplete), "{source:?}");
    }
    for source in ["x = \n", "a b\n", "1 +\n", "x = 'abc\n", ")\n"] {
        assert_eq!(kind(source), Some(ErrorKind::Syntax), "{source:?}");
    }
    assert_eq!(kind("x = 1\n"), None);
    assert_eq!(kind("x = 1\ny = 2\n"), Some(ErrorKind::Syntax));
}

/// What compiling warns of: each message, and where the error is that it becomes.
fn warnings(source: &str) -> Vec<(String, u32, u32)> {
    let mut warnings = Vec::new();
    let options = Options::default();
    let _ = compile_warning(source.into(), "<test>", Mode::Exec, options, &mut warnings);
    warnings
        .into_iter()
        .map(|warning| (warning.message, warning.error.line, warning.error.column))
        .collect()
}

#[test]
fn what_is_only_suspicious_is_warned_of() {
    let is = |line, column| {
        let message = "\"is\" with 'int' literal. Did you mean \"==\"?";
        (message.to_owned(), line, column)
    };
    assert_eq!(warnings("x is 1"), [is(1, 1)]);
    assert_eq!(warnings("x is None\nx == 1\nx is -1\nx is 1 + 1"), []);
    // In the order in which code is generated, and as often.
    assert_eq!(
        warnings("class A(x is 1):\n y is 2\nx: y is 1"),
        [is(2, 2), is(1, 9), is(3, 4)]
    );
    assert_eq!(
        warnings("def f():\n try: return\n finally: x is 1"),
        [is(3, 11), is(3, 11)]
    );
    // Up to the error.
    assert_eq!(warnings("x is 1; return; y is 2"), [is(1, 1)]);
    assert_eq!(
        warnings("1if x else 2"),
        [("invalid decimal literal".to_owned(), 1, 1)]
    );
    assert_eq!(warnings("'\\\\d' r'\\d' '\\n'"), []);
    let escape = "\"\\d\" is an invalid escape sequence. Such sequences will not work in the future. \
                  Did you mean \"\\\\d\"? A raw string is also an option.";
    assert_eq!(warnings("x = '\\d'"), [(escape.to_owned(), 1, 6)]);
}

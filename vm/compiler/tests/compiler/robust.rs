//! No text stops the compiler: it answers with code or with an error.

use copperplate_compiler::{Mode, Options, compile};
use proptest::prelude::*;

/// Pieces of programs, more often wrong together than right.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "=",
    "==",
    ":=",
    "*",
    "**",
    "lambda ",
    "yield ",
    "await ",
    "async ",
    "def f(",
    "def f(a, *b, c=1):",
    "class A:",
    "return ",
    "break",
    "continue",
    "global x",
    "nonlocal x",
    "match x:",
    "case [a, *_]:",
    "case {'k': v}:",
    "if x:",
    "else:",
    "elif ",
    "for x in y:",
    "while x:",
    "with a as b:",
    "try:",
    "except E as e:",
    "except:",
    "finally:",
    "import a.b as c",
    "from a import (b",
    "del x",
    "raise ",
    "assert ",
    "pass",
    "\n",
    "\n    ",
    "\n        ",
    "\t",
    " ",
    "'",
    "\"",
    "f'{",
    "!r}",
    "\"\"\"",
    "\\",
    "\\\n",
    "@",
    "->",
    ".",
    "...",
    "0",
    "0x",
    "1e",
    "1_",
    "é",
    "\u{2028}",
    "# c\n",
    "not ",
    " in ",
    " is ",
    " and ",
    "-",
    "None",
    "x",
    "x.y",
    "super()",
    "__class__",
    "__debug__",
    "[x for x in y]",
    "(x for x in y)",
    "{**a}",
    "*a",
    "f(*a, **k)",
    "t''",
    "b'é'",
    "'\\ud800'",
    "'\\x'",
    "\u{c}",
    "\r",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn pieces_in_any_order_are_answered(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..24)) {
        let text = pieces.concat();
        for mode in [Mode::Exec, Mode::Eval, Mode::Single] {
            for allow_incomplete in [false, true] {
                let _ = compile(&*text, "<test>", mode, Options { allow_incomplete, ..Options::default() });
            }
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = compile(&bytes[..], "<test>", Mode::Exec, Options::default());
    }
}

//! Source on the left, instructions on the right.

use crate::support::{assert_body, find, listing, module};
use copperplate_code::{CodeFlags, Constant, LocalFlags};
use copperplate_compiler::{Mode, Options, compile};

#[test]
fn while_loops_test_at_the_top_and_jump_back_once() {
    assert_body(
        "while a < b:\n    a += 1",
        "1: LOAD_FAST a
         LOAD_FAST b
         COMPARE_OP LT
         TO_BOOL
         POP_JUMP_IF_FALSE 2
         LOAD_FAST a
         LOAD_SMALL_INT 1
         BINARY_OP INPLACE_ADD
         STORE_FAST a
         JUMP_BACKWARD 1
         2: LOAD_CONST None
         RETURN_VALUE",
    );
}

#[test]
fn endless_loops_test_nothing() {
    assert_body(
        "while True:\n    a()",
        "1: PUSH_NULL\nLOAD_FAST a\nCALL 0\nPOP_TOP\nJUMP_BACKWARD 1",
    );
}

#[test]
fn exhausted_iterators_are_gone_at_the_target() {
    assert_body(
        "for x in a:\n    if x: break\n    b(x)\nelse:\n    return c",
        "LOAD_FAST a
         GET_ITER
         1: FOR_ITER 3
         STORE_FAST x
         LOAD_FAST x
         TO_BOOL
         POP_JUMP_IF_FALSE 2
         POP_TOP
         LOAD_CONST None
         RETURN_VALUE
         2: PUSH_NULL
         LOAD_FAST b
         LOAD_FAST x
         CALL 1
         POP_TOP
         JUMP_BACKWARD 1
         3: LOAD_FAST c
         RETURN_VALUE",
    );
}

#[test]
fn bools_are_not_tested_again() {
    assert_body(
        "if a is None: return 1\nif not a in b: return 2\nif not c: return 3",
        "LOAD_FAST a
         POP_JUMP_IF_NOT_NONE 1
         LOAD_SMALL_INT 1
         RETURN_VALUE
         1: LOAD_FAST a
         LOAD_FAST b
         CONTAINS_OP 0
         POP_JUMP_IF_TRUE 2
         LOAD_SMALL_INT 2
         RETURN_VALUE
         2: LOAD_FAST c
         TO_BOOL
         POP_JUMP_IF_TRUE 3
         LOAD_SMALL_INT 3
         RETURN_VALUE
         3: LOAD_CONST None
         RETURN_VALUE",
    );
}

#[test]
fn chained_comparisons_evaluate_the_middle_once() {
    assert_body(
        "return a < b < c",
        "LOAD_FAST a
         LOAD_FAST b
         SWAP 2
         COPY 2
         COMPARE_OP LT
         COPY 1
         TO_BOOL
         POP_JUMP_IF_FALSE 1
         POP_TOP
         LOAD_FAST c
         COMPARE_OP LT
         JUMP_FORWARD 2
         1: SWAP 2
         POP_TOP
         2: RETURN_VALUE",
    );
}

#[test]
fn constants_are_folded() {
    assert_body("return 2 ** 10 - 1", "LOAD_SMALL_INT 1023\nRETURN_VALUE");
    assert_body(
        "return (1, ('a', 2))",
        "LOAD_CONST (1, (\"a\", 2))\nRETURN_VALUE",
    );
    assert_body(
        "return a in {1, 2}",
        "LOAD_FAST a\nLOAD_CONST {1, 2}\nCONTAINS_OP 0\nRETURN_VALUE",
    );
    assert_body(
        "return [1, 2, 3]",
        "BUILD_LIST 0\nLOAD_CONST (1, 2, 3)\nLIST_EXTEND 1\nRETURN_VALUE",
    );
    assert_body("if 0:\n    a()\nreturn -5", "LOAD_CONST -5\nRETURN_VALUE");
}

#[test]
fn swaps_need_no_tuple() {
    assert_body(
        "a, b = b, a",
        "LOAD_FAST b\nLOAD_FAST a\nSTORE_FAST b\nSTORE_FAST a\nLOAD_CONST None\nRETURN_VALUE",
    );
    assert_body(
        "a.x, b = b, a",
        "LOAD_FAST b\nLOAD_FAST a\nSWAP 2\nLOAD_FAST a\nSTORE_ATTR x\nSTORE_FAST b\nLOAD_CONST None\nRETURN_VALUE",
    );
}

#[test]
fn calls_have_two_words_below_their_arguments() {
    assert_body(
        "a(b, k=c)",
        "PUSH_NULL\nLOAD_FAST a\nLOAD_FAST b\nLOAD_FAST c\nLOAD_CONST (\"k\")\nCALL_KW 2\nPOP_TOP\nLOAD_CONST None\nRETURN_VALUE",
    );
    assert_body(
        "a.m(b)",
        "LOAD_FAST a\nLOAD_METHOD m\nLOAD_FAST b\nCALL 1\nPOP_TOP\nLOAD_CONST None\nRETURN_VALUE",
    );
    assert_body(
        "a(b, *c, **b)",
        "PUSH_NULL
         LOAD_FAST a
         LOAD_FAST b
         BUILD_LIST 1
         LOAD_FAST c
         LIST_EXTEND 1
         LIST_TO_TUPLE
         BUILD_MAP 0
         LOAD_FAST b
         DICT_MERGE 1
         CALL_FUNCTION_EX 1
         POP_TOP
         LOAD_CONST None
         RETURN_VALUE",
    );
}

#[test]
fn finally_runs_on_every_way_out() {
    assert_body(
        "try:\n    return a\nfinally:\n    b()",
        "LOAD_FAST a
         PUSH_NULL
         LOAD_FAST b
         CALL 0
         POP_TOP
         RETURN_VALUE
         1: PUSH_EXC_INFO
         PUSH_NULL
         LOAD_FAST b
         CALL 0
         POP_TOP
         RERAISE 0
         2: COPY 3
         POP_EXCEPT
         RERAISE 1",
    );
}

#[test]
fn handlers_cover_their_body_and_nothing_else() {
    let code = find(
        &module(
            "def f():\n    a()\n    try:\n        b()\n    except E as e:\n        c()\n    d()\n",
        ),
        "f",
    );
    let names: Vec<&str> = copperplate_bytecode::instructions(&code)
        .iter()
        .filter(|instruction| {
            code.body
                .handler_of(instruction.unit)
                .is_some_and(|entry| entry.depth == 0)
        })
        .map(|instruction| instruction.opcode.generic().name())
        .collect();
    assert_eq!(names, ["PUSH_NULL", "LOAD_GLOBAL", "CALL", "POP_TOP"]);
    let lasti: Vec<bool> = code
        .body
        .exceptions
        .iter()
        .map(|entry| entry.push_lasti)
        .collect();
    assert!(lasti.contains(&true) && lasti.contains(&false));
    assert!(
        code.body
            .exceptions
            .windows(2)
            .all(|pair| pair[0].end <= pair[1].start)
    );
}

#[test]
fn with_keeps_the_pair_to_call_below_what_entering_gave() {
    assert_body(
        "with a as x:\n    b",
        "LOAD_FAST a
         COPY 1
         LOAD_SPECIAL EXIT
         SWAP 2
         SWAP 3
         LOAD_SPECIAL ENTER
         CALL 0
         STORE_FAST x
         LOAD_FAST b
         POP_TOP
         LOAD_CONST None
         LOAD_CONST None
         LOAD_CONST None
         CALL 3
         POP_TOP
         LOAD_CONST None
         RETURN_VALUE
         1: PUSH_EXC_INFO
         WITH_EXCEPT_START
         TO_BOOL
         POP_JUMP_IF_TRUE 2
         RERAISE 2
         2: POP_TOP
         POP_EXCEPT
         POP_TOP
         POP_TOP
         POP_TOP
         LOAD_CONST None
         RETURN_VALUE
         3: COPY 3
         POP_EXCEPT
         RERAISE 1",
    );
}

#[test]
fn comprehensions_run_in_place_and_give_their_names_back() {
    assert_body(
        "return [x for x in a if x]",
        "LOAD_FAST a
         GET_ITER
         LOAD_FAST_AND_CLEAR x
         SWAP 2
         BUILD_LIST 0
         SWAP 2
         1: FOR_ITER 4
         STORE_FAST x
         LOAD_FAST x
         TO_BOOL
         POP_JUMP_IF_FALSE 2
         LOAD_FAST x
         LIST_APPEND 2
         2: JUMP_BACKWARD 1
         3: SWAP 2
         POP_TOP
         SWAP 2
         STORE_FAST x
         RERAISE 0
         4: SWAP 2
         STORE_FAST x
         RETURN_VALUE",
    );
}

#[test]
fn generators_begin_by_returning_themselves() {
    let code = find(
        &module("def g(a):\n    x = yield a\n    yield from x\n"),
        "g",
    );
    assert!(code.flags.contains(CodeFlags::GENERATOR));
    assert_eq!(
        listing(&code),
        "RETURN_GENERATOR\nPOP_TOP\nENTER\nLOAD_FAST a\nYIELD_VALUE\nRESUME 1\nSTORE_FAST x\nLOAD_FAST x\nGET_YIELD_FROM_ITER\n\
         LOAD_CONST None\n1: SEND 3\nYIELD_VALUE\nRESUME 2\nJUMP_BACKWARD_NO_INTERRUPT 1\n2: CLEANUP_THROW\n3: END_SEND\nPOP_TOP\n\
         LOAD_CONST None\nRETURN_VALUE\n4: STOPITERATION_ERROR\nRERAISE 1"
    );
}

#[test]
fn locals_that_may_be_unbound_are_checked() {
    assert_body(
        "if a:\n    x = 1\nb(x)\nx",
        "LOAD_FAST a
         TO_BOOL
         POP_JUMP_IF_FALSE 1
         LOAD_SMALL_INT 1
         STORE_FAST x
         1: PUSH_NULL
         LOAD_FAST b
         LOAD_FAST_CHECK x
         CALL 1
         POP_TOP
         LOAD_FAST x
         POP_TOP
         LOAD_CONST None
         RETURN_VALUE",
    );
}

#[test]
fn super_makes_no_object() {
    let code = module("class A:\n    def m(self):\n        return super().m(1) + super().x\n");
    assert_eq!(
        listing(&find(&code, "m")),
        "LOAD_GLOBAL super\nLOAD_DEREF __class__\nLOAD_FAST self\nLOAD_SUPER_METHOD m\nLOAD_SMALL_INT 1\nCALL 1\n\
         LOAD_GLOBAL super\nLOAD_DEREF __class__\nLOAD_FAST self\nLOAD_SUPER_ATTR x\nBINARY_OP ADD\nRETURN_VALUE"
    );
}

#[test]
fn classes_tell_where_they_are_and_what_methods_assign() {
    let code = find(
        &module("class A:\n    '''Doc.'''\n    def m(self):\n        self.x = self.__y = 1\n"),
        "A",
    );
    let listing = listing(&code);
    assert!(listing.starts_with(
        "LOAD_NAME __name__\nSTORE_NAME __module__\nLOAD_CONST \"A\"\nSTORE_NAME __qualname__\nLOAD_SMALL_INT 1\nSTORE_NAME __firstlineno__\n\
         LOAD_CONST \"Doc.\"\nSTORE_NAME __doc__"
    ));
    assert!(listing.contains("LOAD_CONST (\"x\", \"_A__y\")\nSTORE_NAME __static_attributes__"));
    assert_eq!(code.locals[0].flags, LocalFlags::HIDDEN);
}

#[test]
fn annotations_wait_in_a_function() {
    let code = module("def f(a: int) -> str: ...\n");
    let annotate = find(&code, "__annotate__");
    assert_eq!(&*annotate.qualname, "f.__annotate__");
    assert!(listing(&annotate).ends_with("LOAD_CONST \"a\"\nLOAD_GLOBAL int\nLOAD_CONST \"return\"\nLOAD_GLOBAL str\nBUILD_MAP 2\nRETURN_VALUE"));
    let class = module("class A:\n    x: int\n    def m(self): return x\n");
    assert!(listing(&find(&class, "__annotate__")).contains("LOAD_FROM_DICT_OR_GLOBALS int"));
    assert!(listing(&find(&class, "m")).contains("LOAD_GLOBAL x"));
}

#[test]
fn annotations_are_texts_under_the_future_import() {
    let code = module(
        "from __future__ import annotations\ndef f(a: List[ int ] | None, b: (1 + 2) * 3 = 4): ...\n",
    );
    let annotate = find(&code, "__annotate__");
    assert!(
        annotate
            .constants
            .contains(&Constant::Str("List[int] | None".into()))
    );
    assert!(
        annotate
            .constants
            .contains(&Constant::Str("(1 + 2) * 3".into()))
    );
    assert!(annotate.flags.contains(CodeFlags::FUTURE_ANNOTATIONS));
}

#[test]
fn f_strings_join_their_parts() {
    assert_body(
        "return f'{a!r:>{b}} {c=}'",
        "LOAD_FAST a
         CONVERT_VALUE REPR
         LOAD_CONST \">\"
         LOAD_FAST b
         FORMAT_SIMPLE
         BUILD_STRING 2
         FORMAT_WITH_SPEC
         LOAD_CONST \" c=\"
         LOAD_FAST c
         CONVERT_VALUE REPR
         FORMAT_SIMPLE
         BUILD_STRING 3
         RETURN_VALUE",
    );
    assert_body(
        "return '%s-%d' % (a, b)",
        "LOAD_CONST \"%s-%d\"\nLOAD_FAST a\nLOAD_FAST b\nBUILD_PAIR\nBINARY_OP MOD\nRETURN_VALUE",
    );
    assert_body(
        "return '%s-%r' % (a, b)",
        "LOAD_FAST a\nCONVERT_VALUE STR\nFORMAT_SIMPLE\nLOAD_CONST \"-\"\nLOAD_FAST b\nCONVERT_VALUE REPR\nFORMAT_SIMPLE\nBUILD_STRING 3\nRETURN_VALUE",
    );
}

#[test]
fn interactive_input_prints_its_values() {
    let code = compile("1 + 1; x = 2", "<stdin>", Mode::Single, Options::default()).unwrap();
    assert_eq!(
        listing(&code),
        "LOAD_SMALL_INT 2\nPRINT_EXPR\nLOAD_SMALL_INT 2\nSTORE_NAME x\nLOAD_CONST None\nRETURN_VALUE"
    );
    let code = compile("  a + 1", "<eval>", Mode::Eval, Options::default()).unwrap();
    assert_eq!(
        listing(&code),
        "LOAD_NAME a\nLOAD_SMALL_INT 1\nBINARY_OP ADD\nRETURN_VALUE"
    );
}

#[test]
fn optimizing_drops_assertions_and_docstrings() {
    let source = "'''Doc.'''\nassert x, y\n";
    let listing_at = |optimize| {
        listing(
            &compile(
                source,
                "<test>",
                Mode::Exec,
                Options {
                    optimize,
                    ..Options::default()
                },
            )
            .unwrap(),
        )
    };
    assert!(listing_at(0).contains("STORE_NAME __doc__\nLOAD_NAME x\nTO_BOOL\nPOP_JUMP_IF_TRUE 1\nPUSH_NULL\nLOAD_COMMON_CONSTANT"));
    assert_eq!(
        listing_at(1),
        "LOAD_CONST \"Doc.\"\nSTORE_NAME __doc__\nLOAD_CONST None\nRETURN_VALUE"
    );
    assert_eq!(listing_at(2), "LOAD_CONST None\nRETURN_VALUE");
}

#[test]
fn strings_may_hold_lone_surrogates() {
    let code = module(r"x = 'a\ud800' 'b'; y = f'{x}\udfff'");
    assert!(code.constants.contains(&Constant::SurrogateStr(
        [0x61, 0xd800, 0x62].as_slice().into()
    )));
    assert!(
        code.constants
            .contains(&Constant::SurrogateStr([0xdfff].as_slice().into()))
    );
}

#[test]
fn locations_are_those_of_the_text() {
    let code = module("x = (a +\n     b)\n");
    let add = copperplate_bytecode::instructions(&code)
        .into_iter()
        .find(|instruction| instruction.opcode.generic().name() == "BINARY_OP")
        .unwrap();
    let at = code.body.locations.get(add.unit);
    assert_eq!(
        (at.line, at.column, at.end_line, at.end_column),
        (1, 5, 2, 6)
    );
}

#[test]
fn patterns_store_their_names_when_all_has_matched() {
    assert_body(
        "match a:\n    case [x, 1] if b: return x\n    case _: return c",
        "LOAD_FAST a
         MATCH_SEQUENCE
         POP_JUMP_IF_FALSE 1
         GET_LEN
         LOAD_SMALL_INT 2
         COMPARE_OP EQ
         TO_BOOL
         POP_JUMP_IF_FALSE 1
         UNPACK_SEQUENCE 2
         SWAP 2
         LOAD_SMALL_INT 1
         COMPARE_OP EQ
         TO_BOOL
         POP_JUMP_IF_FALSE 1
         STORE_FAST x
         LOAD_FAST b
         TO_BOOL
         POP_JUMP_IF_FALSE 2
         LOAD_FAST x
         RETURN_VALUE
         1: POP_TOP
         2: LOAD_FAST c
         RETURN_VALUE",
    );
}

#[test]
fn asynchronous_functions_make_coroutines_and_await_delegates() {
    let code = find(&module("async def f(x):\n    await x\n    return 1\n"), "f");
    assert!(
        code.flags.contains(CodeFlags::COROUTINE) && !code.flags.contains(CodeFlags::GENERATOR)
    );
    assert!(listing(&code).starts_with(
        "RETURN_GENERATOR\nPOP_TOP\nENTER\nLOAD_FAST x\nGET_AWAITABLE 0\nLOAD_CONST None\n"
    ));
    assert!(
        find(&module("async def g(): yield 1\n"), "g")
            .flags
            .contains(CodeFlags::ASYNC_GENERATOR)
    );
}

#[test]
fn interactive_strings_are_printed() {
    let code = compile("'a' 'b'", "<stdin>", Mode::Single, Options::default()).unwrap();
    assert_eq!(
        listing(&code),
        "LOAD_CONST \"ab\"\nPRINT_EXPR\nLOAD_CONST None\nRETURN_VALUE"
    );
}

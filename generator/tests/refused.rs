//! What the generator refuses, and why: a definition, and what it says of it.

use copperplate_generator::code::{example, prelude};
use copperplate_generator::diagnostic::{Code, Style, render};
use copperplate_generator::load;

/// Puts WORK's specializations and `more` into its family.
fn with_family(definitions: &str, more: &str) -> String {
    let more = if more.is_empty() {
        String::new()
    } else {
        format!(", {more}")
    };
    format!(
        "{}{definitions}\nfamily WORK = {{ WORK_INT, WORK_LIST{more} }}\n",
        prelude()
    )
}

fn errors(source: &str) -> Vec<(String, String)> {
    match load(source) {
        Ok(_) => Vec::new(),
        Err(errors) => errors
            .into_iter()
            .map(|error| {
                (
                    error.message,
                    source[error.span.start..error.span.end].to_owned(),
                )
            })
            .collect(),
    }
}

/// The only error is this one, at this text.
#[track_caller]
fn refused_in(source: &str, message: &str, at: &str) {
    let definitions = source.strip_prefix(prelude()).unwrap_or(source);
    assert_eq!(
        errors(source),
        [(message.to_owned(), at.to_owned())],
        "in {definitions}"
    );
}

#[track_caller]
fn refused(definitions: &str, message: &str, at: &str) {
    refused_in(&with_family(definitions, ""), message, at);
}

/// As `refused`, for a specialization of WORK.
#[track_caller]
fn member_refused(definitions: &str, name: &str, message: &str, at: &str) {
    refused_in(&with_family(definitions, name), message, at);
}

fn drawn(source: &str) -> String {
    render(
        &load(source).unwrap_err(),
        "bytecodes.def",
        source,
        Style::Plain,
    )
}

/// The example of an explanation, on its declarations.
fn whole(example: &str) -> String {
    if example.contains("family WORK") {
        format!("{}\n{example}\n", prelude())
    } else {
        with_family(example, "")
    }
}

#[test]
fn every_explanation_has_an_example_of_what_is_wrong_and_of_what_is_right() {
    for code in Code::ALL.iter().copied() {
        let text = code.explanation();
        assert!(text.starts_with(&format!("## {}: ", code.name())), "{text}");
        let Some(wrong) = example(text, "wrong") else {
            assert_eq!(code, Code::OpcodeSpace, "{text}");
            continue;
        };
        let errors = load(&whole(wrong)).expect_err(wrong);
        let codes: Vec<Code> = errors.iter().map(|error| error.code).collect();
        assert_eq!(codes, [code], "{}: {errors:?}", code.name());
        let right = example(text, "right").expect(text);
        let source = whole(right);
        assert_eq!(
            load(&source)
                .err()
                .map(|errors| render(&errors, "right", &source, Style::Plain)),
            None,
            "{}",
            code.name()
        );
    }
}

#[test]
fn codes_are_found_by_name_in_either_case() {
    assert_eq!(Code::named("d18"), Some(Code::LateExit));
    assert_eq!(Code::named("D18"), Some(Code::LateExit));
    assert_eq!(Code::named("D99"), None);
}

#[test]
fn the_prelude_itself_is_accepted() {
    assert_eq!(errors(&with_family("", "")), []);
}

#[test]
fn unknown_names() {
    refused(
        "inst A (-- x) { x = y; }",
        "there is no variable named `y`",
        "y",
    );
    refused(
        "inst A (v -- x) { x = cp_wrok(v); }",
        "there is no function named `cp_wrok`",
        "cp_wrok",
    );
    refused(
        "inst A (v: Lst --) {}",
        "there is no type named `Lst`",
        "Lst",
    );
    refused(
        "inst A (v -- v) = IS_IMT(v);",
        "there is no op or guard named `IS_IMT`",
        "IS_IMT",
    );
    refused(
        "inst A enum Opp (--) {}",
        "there is no enum named `Opp`",
        "Opp",
    );
    refused(
        "inst A (-- x) { x = as_int(Op.MUL as i64); }",
        "there is no `Op` named `MUL`",
        "MUL",
    );
    refused(
        "inst A (l: List -- x) { x = l.itmes[0]; }",
        "`List` has no field `itmes`",
        "itmes",
    );
    refused(
        "super S = WORK_INT + NOTHING;",
        "there is no instruction named `NOTHING`",
        "NOTHING",
    );
}

#[test]
fn nearly_right_names_are_suggested() {
    let text = drawn(&with_family("inst A (v -- x) { x = cp_wok(v); }", ""));
    assert!(text.contains("did you mean `cp_work`?"), "{text}");
}

#[test]
fn names_defined_twice() {
    refused("inst A (--) {} inst A (--) {}", "`A` is defined twice", "A");
    refused("inst A (v, v --) {}", "two inputs are named `v`", "v");
    refused(
        "op F (v, v --) { cp_touch(v); } inst A (x, y --) = F(x, y);",
        "two inputs are named `v`",
        "v",
    );
    refused(
        "inst A (-- x, x) { x = None; }",
        "two outputs are named `x`",
        "x",
    );
    refused(
        "runtime \"o\" { fn f(a: Value, a: Value); }",
        "two parameters are named `a`",
        "a",
    );
    refused("enum E { A, A }", "`A` and `A` of `E` collide", "A");
    refused("enum E { A = 1, B = 1 }", "`A` and `B` of `E` collide", "B");
}

#[test]
fn super_instructions_in_others() {
    refused(
        "inst N (--) {} super S = N + N; super T = S + N;",
        "a super-instruction begins with a plain one",
        "S",
    );
    refused(
        "inst N (--) {} super T = N + S; super S = N + N;",
        "a super-instruction in another one is defined before it",
        "S",
    );
}

#[test]
fn types_that_do_not_fit() {
    refused(
        "inst A (v -- x) { x = as_int(as_i64(v)); }",
        "the types do not fit",
        "v",
    );
    refused(
        "inst A (v: Int, w: Float -- x) { x = as_bool(v < w); }",
        "the two sides have different types",
        "v < w",
    );
    refused(
        "inst A (v, w -- x) { x = as_bool(v == w); }",
        "this operator does not work on Value",
        "v == w",
    );
    refused(
        "inst A (l: List -- x) { if l.len { } x = l; }",
        "the types do not fit",
        "l.len",
    );
    refused(
        "inst A (v -- x) { x = cp_work(v, v); }",
        "`cp_work` takes 1 arguments, not 2",
        "cp_work",
    );
    refused(
        "inst A (v: Value? -- x) { x = v; }",
        "this may be null",
        "v",
    );
    refused(
        "inst A (l: List -- x) { x = as_int(l.len); }",
        "the types do not fit",
        "l.len",
    );
    refused(
        "inst A (v -- x) { x = v.items[0]; }",
        "the types do not fit",
        "v",
    );
}

#[test]
fn inputs_that_are_not_proven() {
    let definitions = "
        pure op ADD (left: Int, right: Int -- result: Int) { result = checked_add(left, right) else exit; }
        inst A enum Op (left, right -- result) = counter: u16 + IS_INT(left) + ADD;";
    member_refused(
        definitions,
        "A",
        "`right` isn't proven to be Int here",
        "ADD",
    );
    let text = drawn(&with_family(definitions, "A"));
    assert!(text.contains("apply `IS_INT(right)` before"), "{text}");
}

#[test]
fn members_of_a_family_ask_for_no_more_and_give_no_less() {
    member_refused(
        "inst A enum Op (left: Int, right -- result) = counter: u16 + { result = right; };",
        "A",
        "`left` isn't proven to be Int here",
        "left",
    );
    refused(
        "inst B (v -- truth: Bool) = counter: u16 + { truth = as_bool(is_int(v)); };
         inst B_INT (v -- truth) = counter: u16 + IS_INT(v) + { truth = v; };
         family B = { B_INT }",
        "`B_INT` differs from its family's generic form",
        "truth",
    );
}

#[test]
fn members_that_name_the_items_of_an_array() {
    let family =
        "inst PICK count (items[oparg] -- item) = counter: u16 + { item = cp_pick(items, oparg); };
         family PICK = { PICK_SECOND }
         runtime \"x\" { fn cp_pick(items: slots, count: u32) -> Value may raise, escape; }";
    let member = |items: &str, when: &str| {
        format!(
            "inst PICK_SECOND count ({items} -- item) {when} = counter: u16 + IS_INT(b) + {{ item = b; }}; {family}"
        )
    };
    let right = with_family(&member("_a, b", "when oparg == 2"), "");
    assert_eq!(errors(&right), []);
    let message = "`PICK_SECOND` differs from its family's generic form";
    refused(&member("_a, b", "when oparg == 3"), message, "PICK_SECOND");
    refused(
        &member("_a, b", "when oparg in { 2, 3 }"),
        message,
        "PICK_SECOND",
    );
    refused(&member("_a, b", ""), message, "PICK_SECOND");
}

#[test]
fn numbers_that_do_not_fit() {
    refused(
        "enum E { A = 0x400000 }",
        "`A` does not fit an operand",
        "A",
    );
    refused(
        "inst A (-- x: Int) { x = 0x2000_0000_0000_0000; }",
        "2305843009213693952 is no number of type Int",
        "0x2000_0000_0000_0000",
    );
    refused(
        "inst A (l: List --) { l.refcount = 0x1_0000_0000; }",
        "4294967296 is no number of type u32",
        "0x1_0000_0000",
    );
    refused(
        "inst A (--) { thread.eval_breaker = -1; }",
        "-1 is no number of type u32",
        "-1",
    );
}

#[test]
fn frames_are_left_with_what_is_still_there() {
    refused(
        "inst A (v --) { pop_frame(v); }",
        "`v` is closed before the frame changes",
        "pop_frame",
    );
    refused(
        "inst A (l: List --) { pop_frame(l.items[0]); }",
        "`l` is closed before the frame changes",
        "pop_frame",
    );
    refused(
        "inst A (l: List --) { let item = l.items[0]; pop_frame(item); }",
        "what `item` borrows may be gone",
        "pop_frame",
    );
    refused(
        "inst A (v -- sent) { suspend(v); }",
        "`v` is closed before the frame changes",
        "suspend",
    );
    assert_eq!(
        errors(&with_family("inst A (v --) { pop_frame(move v); }", "")),
        []
    );
    assert_eq!(
        errors(&with_family("inst A (v --) { pop_frame(None); }", "")),
        []
    );
}

#[test]
fn proofs_that_rest_on_memory_end_when_memory_is_written() {
    let definitions = "
        guard HAS_VERSION (v, version: u32 -> v: List) { class_of(v).version == version }
        op TOUCH (v -- ) { cp_touch(v); }
        op LENGTH (v: List -- n) { n = as_int(v.len as i64); }
        inst B (left, right -- n) = counter: u16 + version: u32 + { n = cp_work(left); };
        inst B_LIST (left, right -- n) =
            counter: u16 + version: u32 = cp_version(class_of(left)) + HAS_VERSION(left, version)
            + TOUCH(right) + LENGTH(left -- n);
        family B = { B_LIST }";
    refused(definitions, "`left` isn't proven to be List here", "left");
}

#[test]
fn stack_effects_that_differ_in_a_family() {
    let message = "`A` differs from its family's generic form";
    member_refused(
        "inst A enum Op (left -- result) = counter: u16 + IS_INT(left) + { result = left; };",
        "A",
        message,
        "A",
    );
    member_refused(
        "inst A count (left, right -- result) = counter: u16 + IS_INT(left) + { result = left; };",
        "A",
        message,
        "A",
    );
}

#[test]
fn cache_layouts_that_differ_in_a_family() {
    let message = "cache layouts differ in the family `WORK`";
    member_refused(
        "inst A enum Op (left, right -- result) = IS_INT(left) + { result = left; };",
        "A",
        message,
        "A",
    );
    member_refused(
        "inst A enum Op (left, right -- result) =
            counter: u16 + version: u32 = cp_version(class_of(left)) + IS_INT(left) + { result = left; };",
        "A",
        message,
        "A",
    );
}

#[test]
fn outputs_that_are_not_assigned_on_some_path() {
    let message = "output `x` is not assigned on every path";
    refused("inst A (-- x) {}", message, "x");
    refused(
        "inst A (v, b: Bool -- x) { if is_true(b) { x = v; } }",
        message,
        "x",
    );
    refused(
        "op F (v, b: Bool -- x) { if is_true(b) { x = v; } } inst A (v, b: Bool -- x) = F;",
        message,
        "x",
    );
}

#[test]
fn values_that_are_moved_twice_or_lost() {
    refused(
        "inst A (v --) { cp_take(move v); cp_take(move v); }",
        "`v` was moved already",
        "move v",
    );
    refused(
        "inst A (v -- x) { x = cp_work(v); x = cp_work(v); }",
        "`x` already holds a value, which would be lost",
        "x",
    );
    refused(
        "inst A (v --) { for i in 0..2 { cp_take(move v); } }",
        "`v` changes hands in a loop",
        "{ cp_take(move v); }",
    );
    refused(
        "inst A (v -- v) { cp_take(move v); }",
        "output `v` was moved away",
        "v",
    );
    refused(
        "inst A (v --) { let w = v; cp_take(move w); }",
        "`w` is borrowed",
        "move w",
    );
    refused("inst A (v --) { v = None; }", "`v` is an input", "v");
    refused(
        "inst A (items[oparg] -- x) count {}",
        "this does not follow the grammar",
        "c",
    );
}

#[test]
fn borrowed_words_do_not_outlive_python_code() {
    refused(
        "inst A (l: List -- x) { let item = l.items[0]; let y = cp_work(l); x = item; cp_take(move y); }",
        "what `item` borrows may be gone",
        "item",
    );
}

#[test]
fn exits_after_visible_effects() {
    let message = "an exit after a visible effect";
    member_refused(
        "inst A enum Op (left, right -- result) =
            counter: u16 + { cp_touch(left); } + IS_INT(left) + { result = left; };",
        "A",
        message,
        "IS_INT",
    );
    member_refused(
        "inst A enum Op (left, right -- result) =
            counter: u16 + IS_LIST(left) + { left.len = 0; exit_if is_int(right); result = right; };",
        "A",
        message,
        "exit_if is_int(right);",
    );
    member_refused(
        "inst A enum Op (left, right -- result) =
            counter: u16 + IS_INT(left) + { let kept = move right; exit_if is_int(kept); result = move kept; };",
        "A",
        "an exit after `right` was moved",
        "exit_if is_int(kept);",
    );
    refused(
        "inst A (v -- v) { exit; }",
        "an exit in an instruction that has no generic form",
        "exit;",
    );
}

#[test]
fn pure_ops_that_are_not() {
    refused(
        "pure op F (v -- x) { x = cp_work(v); } inst A (v -- x) = F;",
        "a pure op calls `cp_work`, which is not pure",
        "cp_work",
    );
    refused(
        "pure op F (l: List --) { l.len = 0; } inst A (l: List --) = F;",
        "a pure op writes memory",
        "l.len",
    );
    refused(
        "pure op F (l: List -- x) { x = as_int(l.len as i64); } inst A (l: List -- x) = F;",
        "a pure op reads what may change",
        "l.len",
    );
    refused(
        "pure op F (-- x) { x = local[0]!; } inst A (-- x) = F;",
        "a pure op reads what may change",
        "local[0]",
    );
}

#[test]
fn what_nothing_reaches() {
    refused("op F (--) {}", "no instruction uses the op `F`", "F");
    refused(
        "guard G (v -> v: Int) { is_int(v) }",
        "no instruction uses the guard `G`",
        "G",
    );
    refused(
        "inst A (v -- x) = version: u32 = cp_version(class_of(v)) + { x = v; };",
        "no family reaches the specialization `A`",
        "A",
    );
    refused(
        "inst A (--) { jump; }",
        "this instruction has no target to jump to",
        "jump;",
    );
    refused(
        "inst A (--) { cp_fail(); cp_fail(); }",
        "control never gets here",
        "cp_fail();",
    );
}

#[test]
fn constants_and_memory() {
    refused(
        "inst A (l: List --) { l.tag = 0; }",
        "this field never changes",
        "l.tag",
    );
    refused(
        "struct S = \"o::S\" { inner: Later } struct Later = \"o::L\" { x: u32 }",
        "a structure inside a structure has to be declared before it",
        "Later",
    );
    refused(
        "object X : Missing = \"o::X\" {}",
        "there is no layout named `Missing`",
        "Missing",
    );
}

#[test]
fn functions() {
    refused(
        "runtime \"o\" { fn f(a: Value, b: Value, c: Value, d: Value, e: Value, f: Value); }",
        "`f` takes too many arguments",
        "f",
    );
    refused(
        "runtime \"o\" { fn f() -> u32 may raise; }",
        "a failure could not be told from this result",
        "u32",
    );
    refused(
        "runtime \"o\" { query fn f() -> u32 may raise; }",
        "a query fills a cache field and does nothing else",
        "f",
    );
    refused(
        "inst A (v -- x) { x = cp_look(cp_work(v)); }",
        "`cp_work` has effects",
        "cp_work",
    );
}

#[test]
fn pseudo_instructions_that_do_not_fit_their_targets() {
    let jumps = "inst AHEAD jump forward (--) { jump; } inst BACK jump backward (--) { jump; } ";
    let locals = "inst GET local (-- value) { value = local[oparg]!; }
                  inst PUT local (value: Value? --) { local[oparg] = move value; } ";
    let refused = |definitions: &str, pseudo: &str, message: &str, at: &str| {
        refused(&format!("{definitions}{pseudo}"), message, at);
    };
    refused(
        jumps,
        "pseudo GO jump (--) = { AHEAD when forward }",
        "`GO` may have no target",
        "GO",
    );
    refused(
        jumps,
        "pseudo GO jump (--) = { BACK when forward, AHEAD }",
        "`BACK` can't be taken when forward",
        "forward",
    );
    refused(
        jumps,
        "pseudo GO jump (--) = { AHEAD when ahead, BACK }",
        "there is no condition named `ahead`",
        "ahead",
    );
    refused(
        jumps,
        "pseudo GO jump (--) = { AWAY when forward, BACK }",
        "there is no instruction named `AWAY`",
        "AWAY",
    );
    refused(
        locals,
        "pseudo LOAD local (-- value) = { GET, GET when borrowed }",
        "this target is never taken",
        "GET",
    );
    refused(
        locals,
        "pseudo LOAD count (-- value) = { GET }",
        "`LOAD` can't become `GET`",
        "GET",
    );
    refused(
        locals,
        "pseudo LOAD local (-- value: Int) = { GET }",
        "`LOAD` can't become `GET`",
        "GET",
    );
    refused(
        locals,
        "pseudo STORE local (value, more --) = { PUT }",
        "`STORE` can't become `PUT`",
        "PUT",
    );
    assert_eq!(
        errors(&with_family(
            &format!("{locals}pseudo STORE local (value --) = {{ PUT }}"),
            ""
        )),
        []
    );
}

#[test]
fn reductions_that_can_not_stand_for_their_op() {
    let refused = |definitions: &str, message: &str| {
        let ops = "pure op HALVE (left: Int, right: Int -- result: Int) {
                       result = as_int(shift_right(as_i64(left), as_i64(right) as u32));
                   }
                   inst D enum Op (left, right -- result) = counter: u16 + IS_INT(left) + IS_INT(right) + HALVE; ";
        let source = with_family(&format!("{ops}{definitions}"), "D");
        if message.is_empty() {
            assert_eq!(errors(&source), []);
        } else {
            let message = format!("this is no reduction of `HALVE`: {message}");
            refused_in(&source, &message, "HALVE");
        }
    };
    let count = "pure op COUNT (right: Int -- count: u32) { exit_if right < 0; count = as_i64(right) as u32; }";
    let with = |rest: &str| format!("{count} pure op REST {rest} reduce HALVE = COUNT + REST;");
    let shift = "(left: Int, count: u32 -- result: Int) { result = as_int(shift_right(as_i64(left), count)); }";
    refused(&with(shift), "");
    refused(
        &with(
            "(left: Int, by: u32 -- result: Int) { result = as_int(shift_right(as_i64(left), by)); }",
        ),
        "what is left takes something that neither is an input of the op nor prepared, by name and type",
    );
    refused(
        &with(
            "(left: Int, count: u64 -- result: Int) { result = as_int(shift_right(as_i64(left), count as u32)); }",
        ),
        "what is left takes something that neither is an input of the op nor prepared, by name and type",
    );
    refused(
        &with("(left: Int, count: u32 -- result: Int) { exit_if count > 61; result = left; }"),
        "what is left may exit, and the op does not",
    );
    refused(
        &with("(left: Int, count: u32 -- result: Bool) { result = as_bool(count > 61); }"),
        "what is left does not answer with what the op answers with",
    );
    refused(
        &format!(
            "op COUNT (right: Int -- count: u32) {{ count = as_i64(right) as u32; cp_touch(right); }} pure op REST {shift} reduce HALVE = COUNT + REST;"
        ),
        "one of the ops is not pure",
    );
    refused(
        &format!(
            "pure op COUNT (by: Int -- count: u32) {{ count = as_i64(by) as u32; }} pure op REST {shift} reduce HALVE = COUNT + REST;"
        ),
        "what prepares takes something that is no input of the op, by name and type",
    );
    let unknown = format!("{count} reduce WORTH = COUNT + COUNT;");
    member_refused(&unknown, "", "there is no op named `WORTH`", "WORTH");
}

#[test]
fn rules_that_can_not_stand_for_their_op() {
    let ops = "op COUNT (list: List -- count: Int) { count = as_int(list.len as i64); }
               op FIRST (list: List -- item) { exit_if list.len == 0; item = list.items[0]; }
               op CLEAR (list: List --) { list.len = 0; }
               op WAIT (value -- done) { done = cp_work(value); }
               inst A (list: List -- count) = COUNT;
               inst B (list: List --) = CLEAR;
               inst C (value -- done) = WAIT;
               inst D enum Op (left, right -- item) = counter: u16 + IS_LIST(left) + FIRST(left -- item); ";
    let refused = |rule: &str, message: &str, at: &str| {
        member_refused(&format!("{ops}{rule}"), "D", message, at);
    };
    assert_eq!(errors(&with_family(ops, "D")), []);
    refused(
        "abstract COUNT because \"\" (list: List -- count: Int) {}",
        "a rule needs its reason: `COUNT`",
        "\"\"",
    );
    refused(
        "abstract CONT because \"x\" (list: List -- count: Int) {}",
        "there is no op named `CONT`",
        "CONT",
    );
    refused(
        "abstract COUNT because \"x\" (list: List -- count: Int) {}
         abstract COUNT because \"y\" (list: List -- count: Int) {}",
        "`COUNT` has two rules",
        "COUNT",
    );
    refused(
        "abstract COUNT because \"x\" (list -- count: Int) {}",
        "the rule has other inputs or outputs than its op: `COUNT`",
        "COUNT",
    );
    refused(
        "abstract COUNT because \"x\" (list: List -- count) {}",
        "the rule has other inputs or outputs than its op: `COUNT`",
        "COUNT",
    );
    refused(
        "abstract IS_LIST because \"x\" (v --) {}",
        "a guard is its own rule: `IS_LIST`",
        "IS_LIST",
    );
    refused(
        "abstract CLEAR because \"x\" (list: List --) {}",
        "an op that changes memory has no rule of its own: `CLEAR`",
        "CLEAR",
    );
    refused(
        "abstract WAIT because \"x\" (value -- done) {}",
        "an op that changes memory has no rule of its own: `WAIT`",
        "WAIT",
    );
    refused(
        "abstract FIRST because \"x\" (list: List -- item) {}",
        "the rule never exits, but the op may: `FIRST`",
        "FIRST",
    );
    refused(
        "abstract COUNT because \"x\" (list: List -- count: Int) { count = as_int(oparg as i64); }",
        "a rule sees single words and numbers only: `COUNT`",
        "COUNT",
    );
    let many: String = (0..11)
        .map(|at| {
            format!(
                "op N{at} (v: Int -- w: Int) {{ w = as_int(wrapping_add(as_i64(v), 1)); }} inst I{at} (v: Int -- w) = N{at};
                 abstract N{at} because \"x\" (v: Int -- w: Int) {{}} "
            )
        })
        .collect();
    refused(&many, "too many rules are written by hand: `N10`", "N10");
}

#[test]
fn the_opcode_space_is_finite() {
    let many: String = (0..1030)
        .map(|index| format!("inst I{index} (--) {{}}\n"))
        .collect();
    refused(&many, "the opcode space is full", "I1029");
}

#[test]
fn templates_report_where_they_are_written() {
    refused(
        "for X in ADD, SUB { inst A_${X} (-- x) { x = as_int(Op.${X} as i64); } }
         for X in MUL { inst A_${X} (-- x) { x = as_int(Op.${X} as i64); } }",
        "there is no `Op` named `MUL`",
        "${X}",
    );
    refused(
        "for X, Y in A { inst I_${X} (--) {} }",
        "a row has one cell for each name of the template",
        "A",
    );
    refused(
        "for X in A { inst I_${Y} (--) {} }",
        "the template has no name `Y`",
        "${Y}",
    );
}

#[test]
fn several_errors_are_reported_at_once() {
    let source = with_family("inst A (-- x) { x = y; }\ninst B (-- x) { x = z; }", "");
    let messages: Vec<String> = errors(&source)
        .into_iter()
        .map(|(message, _)| message)
        .collect();
    assert_eq!(
        messages,
        [
            "there is no variable named `y`",
            "there is no variable named `z`"
        ]
    );
}

#[test]
fn text_that_does_not_follow_the_grammar() {
    let text = drawn(&with_family("inst A (x -- y) { y = ; }", ""));
    assert!(text.contains("this does not follow the grammar"), "{text}");
    assert!(text.contains("expected"), "{text}");
}

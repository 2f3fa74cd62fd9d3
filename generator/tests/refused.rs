//! What the generator refuses, and why: a definition, and what it says of it.

use copperplate_generator::diagnostic::{Style, render};
use copperplate_generator::load;

/// What the definitions below stand on.
const PRELUDE: &str = r#"
object Object = "o::Object" { refcount: u32, flags: u32, class: ptr Type }
object Type : Object = "o::Type" { version: u32, .. }
object List : Object = "o::List" { items: ptr Value, len: u64, const tag: u32 }
struct Code = "o::Code" { const units: ptr u32 }
struct Frame = "o::Frame" { const code: ptr Code, depth: u32 }
struct Thread = "o::Thread" { frame: ptr Frame, eval_breaker: u32 }
statics Type "o" { LIST = "cp_type_list" }
runtime "o" {
    fn cp_work(value: Value) -> Value may raise, escape;
    fn cp_take(steals value: Value) may raise;
    fn cp_touch(value: Value);
    fn cp_look(value: Value) -> Value pure;
    fn cp_fail() -> never;
    query fn cp_version(class: ptr Type) -> u32;
}
enum Op { ADD = 0, SUB }
guard IS_INT (v -> v: Int) { is_int(v) }
guard IS_LIST (v -> v: List) { class_of(v) == LIST }
inst WORK enum Op (left, right -- result) = counter: u16 + { result = cp_work(left); };
inst WORK_INT enum Op (left, right -- result) = counter: u16 + IS_INT(left) + { result = left; };
inst WORK_LIST enum Op (left, right -- result) = counter: u16 + IS_LIST(left) + { result = left; };
"#;

/// Puts WORK's specializations and `more` into its family.
fn with_family(definitions: &str, more: &str) -> String {
    let more = if more.is_empty() {
        String::new()
    } else {
        format!(", {more}")
    };
    format!("{PRELUDE}{definitions}\nfamily WORK = {{ WORK_INT, WORK_LIST{more} }}\n")
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
    let definitions = source.strip_prefix(PRELUDE).unwrap_or(source);
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
    refused("enum E { A, A }", "`A` and `A` of `E` collide", "A");
    refused("enum E { A = 1, B = 1 }", "`A` and `B` of `E` collide", "B");
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

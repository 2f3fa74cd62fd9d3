//! What `copperplate def show`, `diff` and `check --stats` say of a few definitions.

use copperplate_generator::backend::abstracts;
use copperplate_generator::code::prelude;
use copperplate_generator::diff::diff;
use copperplate_generator::micro::Micro;
use copperplate_generator::model::Model;
use copperplate_generator::{load, report, show};

fn source(definitions: &str) -> String {
    format!(
        "{}{definitions}\nfamily WORK = {{ WORK_INT, WORK_LIST }}\n",
        prelude()
    )
}

#[track_caller]
fn model(source: &str) -> Model {
    load(source).expect("the definitions are right")
}

/// The lines of a difference that say what changed.
fn changed(old: &str, new: &str) -> Vec<String> {
    let text = diff(&model(&source(old)), &model(&source(new)));
    text.lines()
        .filter(|line| !line.starts_with(' ') && !line.ends_with(':'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn an_instruction_is_shown_with_its_parts_caches_family_and_micro_ops() {
    let source = source(
        "/// A version.
         guard HAS_VERSION (v, version: u32 -> v: List) { class_of(v).version == version }
         /// How long it is.
         op LENGTH (list: List -- length: Int) { length = as_int(list.len as i64); }
         inst LEN (value -- length) = counter: u16 + version: u32 + { length = cp_work(value); };
         /// The length of a list.
         inst LEN_LIST (value -- length) =
             counter: u16 + version: u32 = cp_version(class_of(value))
             + HAS_VERSION(value, version) + LENGTH(value -- length);
         family LEN = { LEN_LIST }",
    );
    let model = model(&source);
    let id = model.instruction("LEN_LIST").expect("it is there");
    let text = show::show(&model, &source, id);
    for line in [
        "### LEN_LIST",
        "`(value -- length)`",
        "guard HAS_VERSION(value, version)",
        "op LENGTH(value -- length)",
        "byte 4   version: uint32_t = cp_version(class_of(value))",
        "-> LEN_LIST",
        "   LEN ",
        "Micro-ops, `next`",
        "length = LENGTH(list)",
    ] {
        assert!(text.contains(line), "no `{line}` in\n{text}");
    }
}

#[test]
fn the_same_definitions_elsewhere_in_the_file_are_no_difference() {
    let text = diff(
        &model(&source("inst A (v -- x) { x = cp_work(v); }")),
        &model(&source(
            "// A comment.\n\n\ninst A (v -- x) {\n    x = cp_work(v);\n}",
        )),
    );
    assert_eq!(text, "nothing that the model knows of changed\n");
}

#[test]
fn what_comes_and_goes_is_named() {
    assert_eq!(
        changed(
            "inst A (v --) {} enum E { X }",
            "inst B (v --) {} enum E { X, Y } runtime \"o\" { fn cp_new(); }"
        ),
        [
            "~ enumeration E: values",
            "+ function cp_new",
            "- instruction A",
            "+ instruction B",
            "~ opcodes, metadata, emitter methods",
            "~ match loop",
            "~ threaded tier",
            "~ expansions",
            "~ assertions of layouts and signatures",
            "~ reference",
        ]
    );
}

#[test]
fn what_changed_of_a_definition_is_named() {
    let lines = changed(
        "op F (l: List -- n) { n = as_int(l.len as i64); } inst A (l: List -- n) = F;",
        "op F (l: List -- n) { n = as_int(1); } inst A (l: List -- n) = F;",
    );
    assert_eq!(lines[..2], ["~ op F: body", "~ instruction A: body"]);
    let lines = changed(
        "inst A (v -- x) { x = v; }",
        "inst A count (v, w -- x) { x = cp_work(v); }",
    );
    assert_eq!(
        lines[0],
        "~ instruction A: operand: None -> Count; stack effect: (v -- x) -> (v, w -- x); body; \
         effects: escape -> raise, escape, write"
    );
}

#[test]
fn of_a_long_list_that_changed_its_change_is_shown() {
    let family = |members: &str| {
        let names = ["I", "J", "K", "L", "M", "N"];
        let forms: Vec<String> = names
            .iter()
            .map(|name| {
                format!(
                    "inst {name} enum E (v -- x) when oparg == {name} = counter: u16 + IS_INT(v) + {{ x = v; }};"
                )
            })
            .collect();
        format!(
            "enum E {{ I, J, K, L, M, N }} inst O enum E (v -- x) = counter: u16 + {{ x = cp_work(v); }}; {} \
             family O = {{ {members} }}",
            forms.join(" ")
        )
    };
    assert_eq!(
        changed(&family("I, J, K, L, M, N"), &family("I, J, K, M, L, N"))[0],
        "~ family O: members: ..., K, L, M, N -> ..., K, M, L, N"
    );
}

/// Two ops, the second with a rule.
const RULED: &str = "
    op COUNT (list: List -- count: Int) { count = as_int(list.len as i64); }
    pure op HALF (left: Float, right: Float -- half) { half = box_float(as_f64(left) / as_f64(right)); }
    inst A (list: List -- count) = COUNT;
    inst B (left: Float, right: Float -- half) = HALF;
    abstract HALF because \"a test wants it\" (left: Float, right: Float -- half: Float) {
        if as_f64(right) == 0.0 { half = left; }
    }";

#[test]
fn rules_written_by_hand_are_counted_with_their_reasons() {
    let text = report::stats(&model(&source(RULED)));
    for line in [
        "  rules written by hand                       1   at most 10",
        "    HALF                                  a test wants it",
    ] {
        assert!(text.contains(line), "no `{line}` in\n{text}");
    }
}

#[test]
fn a_rule_stands_in_the_place_of_the_derived_one() {
    let printed = |definitions: &str| {
        let model = model(&source(definitions));
        abstracts::print(&model, &Micro::of(&model)).to_string()
    };
    let with_rule = printed(RULED);
    assert!(
        with_rule.contains("`HALF`, by hand, because a test wants it"),
        "{with_rule}"
    );
    assert!(!with_rule.contains("Binary :: Div"), "{with_rule}");
    let (before, _) = RULED.split_once("abstract").expect("it has a rule");
    let derived = printed(before);
    assert!(!derived.contains("by hand"), "{derived}");
    assert!(derived.contains("Binary :: Div"), "{derived}");
}

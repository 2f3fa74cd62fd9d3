//! Lifting: what small instructions are in terms of micro-ops.

use copperplate_generator::load;
use copperplate_generator::micro::{Ending, Micro, MicroOp, Reason};
use copperplate_generator::model::Model;

/// What the definitions below stand on.
const PRELUDE: &str = r#"
object Object = "o::Object" { refcount: u32, flags: u32, class: ptr Type }
object Type : Object = "o::Type" { version: u32, .. }
object List : Object = "o::List" { items: ptr Value, len: u64 }
struct Code = "o::Code" { const units: ptr u32 }
struct Frame = "o::Frame" { const code: ptr Code, depth: u32 }
struct Thread = "o::Thread" { frame: ptr Frame, eval_breaker: u32 }
statics Type "o" { LIST = "cp_type_list" }
runtime "o" {
    fn cp_work(value: Value) -> Value may raise, escape;
    fn cp_more(value: Value) -> Value or null may raise, escape;
    fn cp_keep(steals value: Value);
    fn cp_fail(number: u32) -> never;
    fn cp_events() may raise, escape;
    fn cp_frame(steals value: Value) -> ptr Frame may raise;
    fn cp_enters(value: Value) -> bool pure;
    fn cp_pair(value: Value, pair: slots) may raise, escape;
}
guard IS_INT (v -> v: Int) { is_int(v) }
guard IS_FLOAT (v -> v: Float) { is_float(v) }
guard IS_LIST (v -> v: List) { class_of(v) == LIST }
inst ON (left, right -- result) = counter: u16 + { result = cp_work(left); };
inst ON_INT (left, right -- result) = counter: u16 + IS_INT(left) + { result = left; };
inst ON_FLOAT (left, right -- result) = counter: u16 + IS_FLOAT(left) + { result = left; };
inst ON_LIST (left, right -- result) = counter: u16 + IS_LIST(left) + { result = left; };
"#;

struct Lifted {
    model: Model,
    micro: Micro,
}

/// The micro-ops of these definitions.
#[track_caller]
fn lift(definitions: &str) -> Lifted {
    lift_with(definitions, "")
}

/// The same with further specializations of `ON`.
#[track_caller]
fn lift_with(definitions: &str, members: &str) -> Lifted {
    let source =
        format!("{PRELUDE}{definitions}\nfamily ON = {{ ON_INT, ON_FLOAT, ON_LIST, {members} }}\n");
    let model = load(&source).unwrap_or_else(|errors| panic!("{errors:?}"));
    let micro = Micro::of(&model);
    Lifted { model, micro }
}

impl Lifted {
    fn names(&self) -> Vec<&str> {
        let known = |op: &&MicroOp| !op.name.starts_with("IS_") && op.name != "ON";
        self.micro
            .ops
            .iter()
            .filter(known)
            .map(|op| op.name.as_str())
            .collect()
    }

    /// `(inputs -- outputs)`; `move` for what is consumed, `lent` for what is not owned.
    #[track_caller]
    fn shape(&self, name: &str) -> String {
        let op = self
            .micro
            .ops
            .iter()
            .find(|op| op.name == name)
            .unwrap_or_else(|| panic!("no micro-op {name} in {:?}", self.names()));
        let inputs: Vec<String> = op
            .inputs
            .iter()
            .map(|input| {
                let moved = if input.consumed { "move " } else { "" };
                format!("{moved}{:?}", input.ty)
            })
            .map(short)
            .collect();
        let outputs: Vec<String> = op
            .outputs
            .iter()
            .map(|output| {
                let lent = if output.owned { "" } else { "lent " };
                format!("{lent}{:?}", output.ty)
            })
            .map(short)
            .collect();
        format!("({} -- {})", inputs.join(", "), outputs.join(", "))
    }

    fn endings(&self, name: &str) -> Vec<Ending> {
        let id = self.model.instruction(name).expect("it is defined");
        self.micro.instructions[id.0].clone()
    }

    fn reason(&self, name: &str, ending: Ending) -> Option<Reason> {
        let id = self.model.instruction(name).expect("it is defined");
        self.micro.reason(&self.model[id], ending)
    }
}

fn short(text: String) -> String {
    let (mode, ty) = match text.split_once(' ') {
        Some((mode @ ("move" | "lent"), ty)) => (format!("{mode} "), ty.to_owned()),
        _ => (String::new(), text),
    };
    let kind = if ty.starts_with("Value") {
        "word"
    } else if ty == "Scalar(F64)" {
        "f64"
    } else if ty == "Scalar(Bool)" {
        "flag"
    } else if ty.starts_with("Scalar") {
        "int"
    } else if ty == "Slots" {
        "slots"
    } else {
        "pointer"
    };
    format!("{mode}{kind}")
}

#[test]
fn renaming_needs_no_micro_op() {
    let lifted = lift(
        "inst LOAD local (-- value) { value = local[oparg]!; }
         inst STORE local (value --) { local[oparg] = move value; }
         inst NUMBER number (-- value) { value = as_int(oparg as i64); }
         inst EMPTY (-- value: Value?) { value = null; }",
    );
    assert_eq!(lifted.names(), Vec::<&str>::new());
    assert_eq!(lifted.reason("LOAD", Ending::Next), None);
}

#[test]
fn places_become_operands() {
    let lifted = lift("inst USE local (-- value) { value = cp_work(local[oparg]!); }");
    assert_eq!(lifted.shape("USE"), "(word -- word)");
}

#[test]
fn what_is_read_from_memory_is_lent() {
    let lifted = lift_with(
        "inst FIRST (left, right -- result) = counter: u16 + IS_LIST(left) + { result = left.items[0]; };",
        "FIRST",
    );
    assert_eq!(lifted.shape("FIRST"), "(word -- lent word)");
}

#[test]
fn what_is_stolen_or_stored_is_consumed_and_what_was_there_comes_out() {
    let lifted = lift_with(
        "inst KEEP (value --) { cp_keep(move value); }
         op PLACE (list: List, value --) { list.items[0] = move value; }
         inst PUT (left, right -- result) =
            counter: u16 + IS_LIST(left) + PLACE(left, right) + { result = None; };",
        "PUT",
    );
    assert_eq!(lifted.shape("KEEP"), "(move word -- )");
    assert_eq!(lifted.shape("PLACE"), "(word, move word -- word)");
}

#[test]
fn floats_and_bools_are_raw() {
    let lifted = lift_with(
        "pure op ADD (left: Float, right: Float -- sum: Float) { sum = box_float(as_f64(left) + as_f64(right)); }
         pure op NOT (value: Bool -- result: Bool) { result = as_bool(!is_true(value)); }
         inst ADD_FLOATS (left, right -- result) =
            counter: u16 + IS_FLOAT(left) + IS_FLOAT(right) + ADD(left, right -- result);
         inst INVERT (value: Bool -- result: Bool) = NOT;",
        "ADD_FLOATS",
    );
    assert_eq!(lifted.shape("ADD"), "(f64, f64 -- f64)");
    assert_eq!(lifted.shape("NOT"), "(flag -- flag)");
}

#[test]
fn a_branch_is_lifted_for_each_way_it_can_go() {
    let lifted = lift("inst BRANCH jump forward (value: Bool --) { jump_if is_true(value); }");
    assert_eq!(lifted.names(), ["BRANCH.next", "BRANCH.jump"]);
    assert_eq!(lifted.shape("BRANCH.next"), "(flag -- )");
    assert_eq!(lifted.endings("BRANCH"), [Ending::Next, Ending::Jump]);
}

#[test]
fn a_branch_after_an_effect_answers_with_a_flag() {
    let lifted = lift(
        "inst EACH jump forward (iterator -- iterator, value) jumps (--) {
            let next = cp_more(iterator);
            jump_if is_null(next);
            value = move next;
        }",
    );
    assert_eq!(lifted.shape("EACH.next"), "(word -- word, flag)");
    assert_eq!(lifted.reason("EACH", Ending::Next), None);
    assert_eq!(lifted.reason("EACH", Ending::Jump), None);
}

#[test]
fn an_arm_that_raises_or_escapes_is_left_to_tier_1() {
    let lifted = lift(
        "inst LOOP jump backward (--) { if thread.eval_breaker != 0 { cp_events(); } jump; }
         inst CHECK local (-- value) { if is_null(local[oparg]) { cp_fail(oparg); } value = local[oparg]!; }",
    );
    for name in ["LOOP", "CHECK"] {
        let op = lifted
            .micro
            .ops
            .iter()
            .find(|op| op.name == name)
            .expect("it has a test");
        assert!(
            op.is_guard && !op.effects.escapes && !op.effects.raises,
            "{name}"
        );
    }
}

#[test]
fn tests_of_memory_come_apart() {
    let lifted = lift_with(
        "op ITEM (list: List -- item) { exit_if list.len == 0; item = list.items[0]; }
         inst FIRST (left, right -- result) = counter: u16 + IS_LIST(left) + ITEM(left -- result);",
        "FIRST",
    );
    assert_eq!(lifted.names(), ["ITEM.1", "ITEM"]);
    assert_eq!(lifted.shape("ITEM.1"), "(word -- )");
}

#[test]
fn entering_a_frame_is_an_ending_of_its_own() {
    let lifted = lift(
        "inst INVOKE (value -- result) {
            if cp_enters(value) {
                let callee = cp_frame(move value);
                push_frame(callee);
            }
            result = cp_work(value);
        }",
    );
    assert_eq!(lifted.endings("INVOKE"), [Ending::Next, Ending::Push]);
    assert_eq!(lifted.shape("INVOKE.push"), "(move word -- pointer)");
    assert_eq!(lifted.shape("INVOKE.next"), "(word -- word)");
    assert_eq!(lifted.reason("INVOKE", Ending::Push), None);
}

#[test]
fn arrays_are_addresses_of_home_slots() {
    let lifted = lift("inst BOTH (value -- pair[2]) { cp_pair(value, pair); }");
    assert_eq!(lifted.shape("BOTH"), "(word, slots -- )");
}

#[test]
fn what_always_raises_ends_so() {
    let lifted = lift("inst FAIL number (--) { cp_fail(oparg); }");
    assert_eq!(lifted.endings("FAIL"), [Ending::Raise]);
    assert_eq!(lifted.reason("FAIL", Ending::Raise), None);
}

copperplate_macros::check_definitions! {
    r#"
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
    fn cp_frame(steals value: Value) -> ptr Frame may raise, escape;
    query fn cp_version(class: ptr Type) -> u32;
}
enum Op { ADD = 0, SUB }
guard IS_INT (v -> v: Int) { is_int(v) }
guard IS_LIST (v -> v: List) { class_of(v) == LIST }
inst WORK enum Op (left, right -- result) = counter: u16 + { result = cp_work(left); };
inst WORK_INT enum Op (left, right -- result) = counter: u16 + IS_INT(left) + { result = left; };
inst WORK_LIST enum Op (left, right -- result) = counter: u16 + IS_LIST(left) + { result = left; };
inst A (value, other -- result) { let callee = cp_frame(move value); push_frame(callee); }
family WORK = { WORK_INT, WORK_LIST }
"#
}

fn main() {}

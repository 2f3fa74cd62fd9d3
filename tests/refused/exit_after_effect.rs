copperplate_macros::check_definitions! {
    r#"
object Object = "Object" { refcount: u32, flags: u32, class: ptr Type }
object Type : Object = "Type" { version: u32, .. }
object List : Object = "List" { items: ptr Value, len: u64 }
struct Frame = "Frame" { depth: u32 }
runtime "runtime" {
    fn cp_add(left: Value, right: Value) -> Value may raise, escape;
    fn cp_keep(steals value: Value) may raise;
    query fn cp_version(class: ptr Type) -> u32;
}
inst ADD (left, right -- sum) = counter: u16 + { sum = cp_add(left, right); };
inst ADD_LATE (left, right -- sum) = counter: u16 + { sum = cp_add(left, right); exit_if is_int(right); };
family ADD = { ADD_LATE }
"#
}

fn main() {}

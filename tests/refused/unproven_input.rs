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
guard IS_INT (v -> v: Int) { is_int(v) }
pure op ADD_INT (left: Int, right: Int -- sum: Int) { sum = checked_add(left, right) else exit; }
inst ADD (left, right -- sum) = counter: u16 + { sum = cp_add(left, right); };
inst ADD_INT_INT (left, right -- sum) = counter: u16 + IS_INT(left) + ADD_INT;
family ADD = { ADD_INT_INT }
"#
}

fn main() {}

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
inst ADD_LEFT (left, right -- sum) = counter: u16 + IS_INT(left) + { sum = left; };
"#
}

fn main() {}

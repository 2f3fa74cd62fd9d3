pub struct Thread;
pub type Word = u64;

/// # Safety
/// None needed.
pub unsafe extern "C" fn cp_size(_thread: *mut Thread, _value: Word) -> u32 {
    0
}

copperplate_macros::assert_definitions! {
    r#"
runtime "crate" {
    fn cp_size(value: Value) -> u64 pure;
}
"#
}

fn main() {}

pub struct Thread;
pub type Word = u64;

#[repr(C)]
pub struct Pair {
    pub second: u64,
    pub first: u64,
}

copperplate_macros::assert_definitions! {
    r#"
struct Pair = "crate::Pair" { first: u64, second: u64 }
"#
}

fn main() {}

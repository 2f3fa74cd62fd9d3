// Eleven digits of a binary number: 2,048 instructions.
copperplate_macros::check_definitions! {
    r#"
for A in 0, 1 { for B in 0, 1 { for C in 0, 1 { for D in 0, 1 { for E in 0, 1 { for F in 0, 1 {
for G in 0, 1 { for H in 0, 1 { for I in 0, 1 { for J in 0, 1 { for K in 0, 1 {
    inst N${A}${B}${C}${D}${E}${F}${G}${H}${I}${J}${K} (--) {}
} } } } } } } } } } }
"#
}

fn main() {}

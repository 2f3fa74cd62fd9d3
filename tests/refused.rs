//! What a build says of wrong definitions: one case for every check, as the reader of the compiler's output sees it.

#[test]
fn wrong_definitions_are_drawn_in_the_build() {
    trybuild::TestCases::new().compile_fail("refused/*.rs");
}

//! What a build says of wrong definitions: one case for every check, as the reader of the compiler's output sees it.

use std::fs;
use std::path::Path;

use copperplate_generator::diagnostic::{Code, Style};
use copperplate_generator::report;

#[test]
fn wrong_definitions_are_drawn_in_the_build() {
    trybuild::TestCases::new().compile_fail("refused/*.rs");
}

/// The cases' definitions and the compiler's output.
fn cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("refused");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("a case").path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let program = fs::read_to_string(&path).expect("a program");
        let output = fs::read_to_string(path.with_extension("stderr")).expect("its output");
        if let Some((_, rest)) = program.split_once("check_definitions! {\n    r#\"")
            && let Some((definitions, _)) = rest.split_once("\"#")
        {
            cases.push((definitions.to_owned(), output));
        }
    }
    cases
}

#[test]
fn every_kind_of_error_has_a_case() {
    let cases = cases();
    for code in Code::ALL {
        let shown = format!("error[{}]", code.name());
        assert!(
            cases.iter().any(|(_, output)| output.contains(&shown)),
            "no case of {shown}"
        );
    }
}

#[test]
fn the_command_says_what_the_build_says() {
    for (definitions, output) in cases() {
        let said = report::check(&definitions, "definitions", Style::Plain).expect_err(&output);
        let (drawn, _) = said.rsplit_once("\n\n").expect("errors, then how many");
        for line in drawn.lines() {
            assert!(output.contains(line.trim()), "{line}\nis not in\n{output}");
        }
    }
}

//! Deep trees compile or are refused; they never overflow the native stack.

use copperplate_compiler::{Mode, Options, compile};

fn compiles(source: &str) -> bool {
    compile(source, "<test>", Mode::Exec, Options::default()).is_ok()
}

#[test]
fn long_chains_compile() {
    assert!(compiles(&format!("x = {}", vec!["a"; 20_000].join(" + "))));
    assert!(compiles(&format!("x = a{}", ".b".repeat(20_000))));
    assert!(compiles(&format!("x = a{}", "()".repeat(5_000))));
    assert!(compiles(&format!("x = {}a", "-".repeat(5_000))));
    assert!(compiles(&format!("x = {}a", "not ".repeat(5_000))));
    assert!(compiles(&format!("x = {}a", "lambda: ".repeat(1_000))));
    assert!(compiles(&format!("x = {}a", "b if c else ".repeat(2_000))));
}

#[test]
fn long_branches_compile() {
    let mut source = String::from("if a: pass\n");
    for index in 0..3_000 {
        source.push_str(&format!("elif a == {index}: b = {index}\n"));
    }
    assert!(compiles(&source));
}

#[test]
fn large_displays_compile() {
    let items: Vec<String> = (0..50_000).map(|index| format!("f({index})")).collect();
    assert!(compiles(&format!("x = [{}]", items.join(", "))));
    assert!(compiles(&format!(
        "x = {{{}}}",
        (0..20_000)
            .map(|index| format!("{index}: a"))
            .collect::<Vec<_>>()
            .join(", ")
    )));
}

#[test]
fn nested_blocks_have_a_limit() {
    let mut source = String::new();
    for depth in 0..22 {
        source.push_str(&format!("{}while a:\n", " ".repeat(depth)));
    }
    source.push_str(&format!("{}pass\n", " ".repeat(22)));
    let error = compile(&*source, "<test>", Mode::Exec, Options::default()).unwrap_err();
    assert_eq!(error.message, "too many statically nested blocks");
}

#[test]
fn a_panic_from_odd_bytes_is_a_bug() {
    for text in [
        "",
        "\n",
        "\u{feff}x = 1",
        "x = 1\r\ny = 2\r",
        "\\",
        "#",
        "'",
        "\"\"\"",
        "(",
        "\t",
        "if",
        "@",
        "é",
        "\x0c",
        "f'{",
        "0x",
        "1_",
    ] {
        let _ = compile(text, "<test>", Mode::Exec, Options::default());
        let _ = compile(text, "<test>", Mode::Eval, Options::default());
        let _ = compile(text, "<test>", Mode::Single, Options::default());
    }
}

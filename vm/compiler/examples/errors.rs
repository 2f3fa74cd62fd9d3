//! Reads texts separated by null characters on standard input, and prints one line per text: what compiling it says.

use copperplate_compiler::{Mode, Options, compile};
use std::io::Read;

fn main() {
    let mut input = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut input) {
        eprintln!("{error}");
        return;
    }
    for text in input.split('\0') {
        match compile(text, "<test>", Mode::Exec, Options::default()) {
            Ok(_) => println!("ok"),
            Err(error) => println!(
                "{:?}|{}|{}|{}|{}|{}",
                error.kind,
                error.message.replace('\n', "\\n"),
                error.line,
                error.column,
                error.end_line,
                error.end_column
            ),
        }
    }
}

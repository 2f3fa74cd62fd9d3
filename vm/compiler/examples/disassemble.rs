//! Prints the code of Python files: `cargo run -p copperplate-compiler --example disassemble -- FILE...`, with `-q` only errors.

use copperplate_compiler::{Mode, Options, compile};

fn main() {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let quiet = files.first().is_some_and(|file| file == "-q");
    files.drain(..usize::from(quiet));
    for file in files {
        match std::fs::read(&file) {
            Err(error) => eprintln!("{file}: {error}"),
            Ok(source) => match compile(&source[..], &file, Mode::Exec, Options::default()) {
                Err(error) => println!("{error}"),
                Ok(code) if !quiet => print!("{}", copperplate_bytecode::disassemble(&code)),
                Ok(_) => {}
            },
        }
    }
}

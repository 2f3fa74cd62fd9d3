//! Prints the shape of every code object of Python files, one per line; `tests/code_shapes.py` compares them with CPython's.

use copperplate_bytecode::instructions;
use copperplate_code::{CodeSpec, Constant, LocalFlags};
use copperplate_compiler::{Mode, Options, compile};

fn dump(code: &CodeSpec) {
    let names = |flag: LocalFlags, without: LocalFlags| {
        let list: Vec<&str> = code
            .locals
            .iter()
            .filter(|local| local.flags.contains(flag) && !local.flags.intersects(without))
            .map(|local| &*local.name)
            .collect();
        list.join(",")
    };
    let ops: Vec<&str> = instructions(code)
        .iter()
        .map(|instruction| instruction.opcode.name())
        .collect();
    println!(
        "{}|{}|{},{},{}|{:x}|{}|{}|{}|{}",
        code.qualname,
        code.first_line,
        code.positional_count,
        code.positional_only_count,
        code.keyword_only_count,
        code.flags.0,
        names(LocalFlags::LOCAL, LocalFlags::FREE),
        names(LocalFlags::CELL, LocalFlags::FREE),
        names(LocalFlags::FREE, LocalFlags::default()),
        ops.join(" ")
    );
    for constant in &code.constants {
        if let Constant::Code(code) = constant {
            dump(code);
        }
    }
}

fn main() {
    for file in std::env::args().skip(1) {
        println!("# {file}");
        let Ok(source) = std::fs::read(&file) else {
            continue;
        };
        match compile(&source[..], &file, Mode::Exec, Options::default()) {
            Ok(code) => dump(&code),
            Err(error) => println!("! {error}"),
        }
    }
}

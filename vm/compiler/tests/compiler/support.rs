//! What the tests share.

use copperplate_bytecode::{OperandKind, instructions};
use copperplate_code::{CodeSpec, Constant};
use copperplate_compiler::{Mode, Options, compile};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Compiles a module.
pub fn module(source: &str) -> CodeSpec {
    compile(source, "<test>", Mode::Exec, Options::default())
        .unwrap_or_else(|error| panic!("{error}\n{source}"))
}

/// The code named `name` anywhere inside.
pub fn find(code: &CodeSpec, name: &str) -> Arc<CodeSpec> {
    fn search(code: &CodeSpec, name: &str) -> Option<Arc<CodeSpec>> {
        code.constants.iter().find_map(|constant| match constant {
            Constant::Code(code) if &*code.name == name => Some(code.clone()),
            Constant::Code(code) => search(code, name),
            _ => None,
        })
    }
    search(code, name).unwrap_or_else(|| panic!("no code named {name}"))
}

/// The instructions that the compiler meant, one per line: no prologue, no units, super-instructions taken apart; `N:` before targets
/// of jumps and handlers, which are numbered in order.
pub fn listing(code: &CodeSpec) -> String {
    let decoded = instructions(code);
    let targets: BTreeSet<u32> = decoded
        .iter()
        .filter_map(|instruction| instruction.target)
        .chain(code.body.exceptions.iter().map(|entry| entry.handler))
        .collect();
    let number = |unit: u32| {
        targets
            .iter()
            .position(|target| *target == unit)
            .map_or(0, |place| place + 1)
    };
    let mut lines = Vec::new();
    for instruction in &decoded {
        let (opcode, operand) = (instruction.opcode.generic(), instruction.operand);
        let shown = match opcode.operand_kind() {
            OperandKind::None => String::new(),
            OperandKind::Jump => format!(" {}", number(instruction.target.unwrap_or_default())),
            OperandKind::Local => format!(
                " {}",
                code.locals[code.locals.len() - 1 - operand as usize].name
            ),
            OperandKind::Const => format!(" {}", constant(&code.constants[operand as usize])),
            OperandKind::Name => format!(" {}", code.names[operand as usize]),
            _ => format!(
                " {}",
                opcode
                    .value_name(operand)
                    .map_or_else(|| operand.to_string(), str::to_owned)
            ),
        };
        let name = opcode.name().replace("LOAD_FAST_BORROW", "LOAD_FAST");
        if matches!(&*name, "ENTER" | "RESUME" | "COPY_FREE_VARS" | "MAKE_CELL")
            && lines.len() < 2
            && number(instruction.unit) == 0
        {
            continue;
        }
        let label = match number(instruction.unit) {
            0 => String::new(),
            number => format!("{number}: "),
        };
        lines.push(format!("{label}{name}{shown}"));
    }
    lines.join("\n")
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::Str(text) => format!("{text:?}"),
        Constant::Int(value) => value.to_string(),
        Constant::Tuple(items) => format!(
            "({})",
            items
                .iter()
                .map(self::constant)
                .collect::<Vec<_>>()
                .join(", ")
        ),
        Constant::FrozenSet(items) => format!(
            "{{{}}}",
            items
                .iter()
                .map(self::constant)
                .collect::<Vec<_>>()
                .join(", ")
        ),
        Constant::Code(code) => format!("<{}>", code.name),
        Constant::None => "None".into(),
        Constant::Bool(true) => "True".into(),
        Constant::Bool(false) => "False".into(),
        other => format!("{other:?}"),
    }
}

/// Asserts that `body` as the body of `def f(a, b, c)` compiles to the listing.
#[track_caller]
pub fn assert_body(body: &str, expected: &str) {
    let indented: String = body.lines().map(|line| format!("    {line}\n")).collect();
    let code = find(&module(&format!("def f(a, b, c):\n{indented}")), "f");
    let expected: Vec<&str> = expected
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(listing(&code), expected.join("\n"), "\n{body}");
}

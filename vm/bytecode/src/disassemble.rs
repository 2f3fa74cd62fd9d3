//! Code objects as text, for people and for tests.

use crate::opcode::{Opcode, OperandKind};
use copperplate_code::{CodeSpec, Constant};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The instructions of a code object, one per line: source line where it changes, `>` at targets of jumps and handlers, unit,
/// name, operand; then its exception table, and the same for the code objects among its constants.
pub fn disassemble(code: &CodeSpec) -> String {
    let mut text = String::new();
    let mut work = vec![code];
    while let Some(code) = work.pop() {
        if !text.is_empty() {
            text.push('\n');
        }
        // Writing to a string cannot fail.
        let _ = print(code, &mut text);
        work.extend(
            code.constants
                .iter()
                .rev()
                .filter_map(|constant| match constant {
                    Constant::Code(code) => Some(&**code),
                    _ => None,
                }),
        );
    }
    text
}

/// One instruction of a code object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// Its first unit.
    pub unit: u32,
    /// What it is.
    pub opcode: Opcode,
    /// Its operand as encoded.
    pub operand: u32,
    /// The unit that it may jump to.
    pub target: Option<u32>,
}

/// The instructions of a code object in order.
pub fn instructions(code: &CodeSpec) -> Vec<Decoded> {
    let mut decoded = Vec::new();
    let mut unit = 0;
    while let Some(&word) = code.body.units.get(unit as usize) {
        let (opcode, operand) = Opcode::of_unit(word);
        let next = unit + 1 + opcode.caches();
        let target = (opcode.operand_kind() == OperandKind::Jump).then(|| {
            if opcode.jumps_backward() {
                next.wrapping_sub(operand)
            } else {
                next + operand
            }
        });
        decoded.push(Decoded {
            unit,
            opcode,
            operand,
            target,
        });
        unit = next;
    }
    decoded
}

fn print(code: &CodeSpec, text: &mut String) -> std::fmt::Result {
    writeln!(
        text,
        "{} (line {}, stack {})",
        code.qualname, code.first_line, code.stack_size
    )?;
    let decoded = instructions(code);
    let targets: BTreeSet<u32> = decoded
        .iter()
        .filter_map(|instruction| instruction.target)
        .chain(code.body.exceptions.iter().map(|entry| entry.handler))
        .collect();
    let mut line = u32::MAX;
    for instruction in decoded {
        let at = code.body.locations.get(instruction.unit).line;
        if at == line {
            write!(text, "{:5}", "")?;
        } else if at == 0 {
            write!(text, "{:>5}", "--")?;
        } else {
            write!(text, "{at:5}")?;
        }
        line = at;
        let mark = if targets.contains(&instruction.unit) {
            '>'
        } else {
            ' '
        };
        write!(
            text,
            " {mark} {:4} {}",
            instruction.unit,
            instruction.opcode.name()
        )?;
        let operand = instruction.operand;
        match instruction.opcode.operand_kind() {
            OperandKind::None => {}
            OperandKind::Jump => write!(text, " to {}", instruction.target.unwrap_or_default())?,
            OperandKind::Local => match (code.locals.len() as u32).checked_sub(operand + 1) {
                Some(index) => write!(text, " {}", code.locals[index as usize].name)?,
                None => write!(text, " ?{operand}")?,
            },
            OperandKind::Const => match code.constants.get(operand as usize) {
                Some(constant) => write!(text, " {}", Shown(constant))?,
                None => write!(text, " ?{operand}")?,
            },
            OperandKind::Name => match code.names.get(operand as usize) {
                Some(name) => write!(text, " {name}")?,
                None => write!(text, " ?{operand}")?,
            },
            OperandKind::Count | OperandKind::Depth | OperandKind::Flags | OperandKind::Number => {
                write!(text, " {operand}")?;
            }
            OperandKind::Enum => match instruction.opcode.value_name(operand) {
                Some(name) => write!(text, " {name}")?,
                None => write!(text, " ?{operand}")?,
            },
        }
        text.push('\n');
    }
    for entry in &code.body.exceptions {
        let lasti = if entry.push_lasti { " lasti" } else { "" };
        writeln!(
            text,
            "  {} to {} -> {} [{}]{lasti}",
            entry.start, entry.end, entry.handler, entry.depth
        )?;
    }
    Ok(())
}

/// A constant in about the form Python shows it.
struct Shown<'a>(&'a Constant);

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let items = |f: &mut std::fmt::Formatter<'_>, items: &[Constant]| {
            items.iter().enumerate().try_for_each(|(index, item)| {
                write!(f, "{}{}", if index > 0 { ", " } else { "" }, Shown(item))
            })
        };
        match self.0 {
            Constant::None => f.write_str("None"),
            Constant::Bool(true) => f.write_str("True"),
            Constant::Bool(false) => f.write_str("False"),
            Constant::Ellipsis => f.write_str("..."),
            Constant::Int(value) => write!(f, "{value}"),
            Constant::BigInt(value) => write!(f, "{value}"),
            Constant::Float(value) => write!(f, "{value:?}"),
            Constant::Complex(real, imag) => write!(f, "({real:?}{imag:+?}j)"),
            Constant::Str(value) => write!(f, "{value:?}"),
            Constant::SurrogateStr(value) => write!(f, "str{value:x?}"),
            Constant::Bytes(value) => write!(f, "b\"{}\"", value.escape_ascii()),
            Constant::Tuple(values) => {
                f.write_str("(")?;
                items(f, values)?;
                f.write_str(if values.len() == 1 { ",)" } else { ")" })
            }
            Constant::FrozenSet(values) => {
                f.write_str("frozenset({")?;
                items(f, values)?;
                f.write_str("})")
            }
            Constant::Code(code) => write!(f, "<code {}>", code.name),
        }
    }
}

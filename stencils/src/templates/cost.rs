//! Counting what a template's instructions do to memory.

use super::stencil::Cost;
use crate::Target;

/// Counts over the lines of a hot part. Bytes are not known yet.
pub fn of_lines(lines: &[String], target: Target) -> Cost {
    let mut cost = Cost::default();
    for line in lines {
        let line = line.trim();
        if line.is_empty() || line.ends_with(':') {
            continue;
        }
        cost.instructions += 1;
        let (word, operands) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (load, store, call) = match target {
            Target::X86_64Linux => x86(word, operands.trim()),
            Target::Aarch64Linux => arm(word),
        };
        cost.loads += u16::from(load);
        cost.stores += u16::from(store);
        cost.calls += u16::from(call);
    }
    cost
}

/// (loads, stores, calls) of an instruction in AT&T syntax, whose destination is its last operand.
fn x86(word: &str, operands: &str) -> (bool, bool, bool) {
    if word.starts_with("call") {
        return (false, false, true);
    }
    if word.starts_with("push") {
        return (false, true, false);
    }
    if word.starts_with("pop") {
        return (true, false, false);
    }
    if word.starts_with("lea") || word.starts_with("nop") || word.starts_with('j') {
        return (false, false, false);
    }
    let mut depth = 0;
    let last = operands
        .char_indices()
        .filter(|&(_, c)| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ',' && depth == 0
        })
        .map(|(at, _)| at + 1)
        .last()
        .unwrap_or(0);
    let (source, destination) = operands.split_at(last);
    let to_memory = destination.contains('(');
    let only_looks = ["cmp", "test", "ucomis", "comis", "bt\t"]
        .iter()
        .any(|prefix| word.starts_with(prefix));
    let only_writes = word.starts_with("mov") || word.starts_with("set") || word.starts_with("cvt");
    (
        source.contains('(') || (to_memory && (only_looks || !only_writes)),
        to_memory && !only_looks,
        false,
    )
}

fn arm(word: &str) -> (bool, bool, bool) {
    (
        word.starts_with("ld"),
        word.starts_with("st"),
        word == "bl" || word == "blr",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(target: Target, lines: &[&str]) -> (u16, u16, u16) {
        let lines: Vec<String> = lines.iter().map(|l| l.to_string()).collect();
        let cost = of_lines(&lines, target);
        (cost.loads, cost.stores, cost.calls)
    }

    #[test]
    fn x86_operands_in_memory_are_told_apart() {
        for (line, expected) in [
            ("movq 8(%rax,%rbx,8), %rcx", (1, 0, 0)),
            ("movq %rcx, 8(%rax,%rbx,8)", (0, 1, 0)),
            ("addq hole_constant_0(%rip), %r14", (1, 0, 0)),
            ("incl (%rax)", (1, 1, 0)),
            ("cmpq $3, (%rax)", (1, 0, 0)),
            ("leaq 8(%rax), %rcx", (0, 0, 0)),
            ("addq %rax, %rcx", (0, 0, 0)),
            ("callq cp_truth@PLT", (0, 0, 1)),
            ("pushq %rax", (0, 1, 0)),
            ("jne .L1", (0, 0, 0)),
        ] {
            assert_eq!(count(Target::X86_64Linux, &[line]), expected, "{line}");
        }
    }

    #[test]
    fn aarch64_loads_and_stores_are_known_by_name() {
        assert_eq!(
            count(
                Target::Aarch64Linux,
                &[
                    "ldr x8, [x20]",
                    "stp x29, x30, [sp]",
                    "bl f",
                    "add x1, x2, x3"
                ]
            ),
            (1, 1, 1)
        );
    }
}

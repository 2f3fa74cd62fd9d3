//! Reading assembly text: which way a handler goes, and what it meets there.
//!
//! For tests that pin what the definitions cost: a handler whose common case begins to call, or to keep values on the
//! stack, is a regression that nothing else shows.

use std::collections::HashMap;

use crate::Target;

/// Out-of-line routines that a fast path may fall into and come back from: they keep every register.
const THUNKS: &[&str] = &["free_thunk", "box_thunk"];

/// One function of the assembly.
#[derive(Clone, Debug)]
pub struct Function {
    target: Target,
    /// Each line: an instruction, or a label with its colon.
    lines: Vec<String>,
}

/// What a handler does besides its own work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Some way from the entry to the next instruction's handler meets no call at all.
    pub has_fast_path: bool,
    /// Calls of anything but the thunks, wherever they are.
    pub calls: Vec<String>,
    /// Uses of the native stack on ways that meet no call.
    pub stack_uses: Vec<String>,
}

/// What control does after a line.
enum Flow<'a> {
    Next,
    /// To a label of this function, or to another function.
    Jump(&'a str),
    Branch(&'a str),
    /// A jump through a register or memory: to another handler.
    Dispatch,
    Call(&'a str),
    /// A call of a thunk by a jump; it comes back after the line.
    Return,
}

/// The functions of a text, by symbol.
pub fn functions(text: &str, target: Target) -> HashMap<String, Function> {
    let mut all: HashMap<String, Function> = HashMap::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        let line = line.trim();
        let label = line.strip_suffix(':');
        let named = label.filter(|name| {
            !name.starts_with(".L") && !name.starts_with(|c: char| c.is_ascii_digit())
        });
        if let Some(name) = named {
            current = Some(name.to_string());
            all.insert(
                name.to_string(),
                Function {
                    target,
                    lines: Vec::new(),
                },
            );
        } else if let Some(function) = current.as_ref().and_then(|name| all.get_mut(name)) {
            if line.starts_with(".size") {
                current = None;
            } else if label.is_some() || !line.starts_with('.') {
                function
                    .lines
                    .extend(line.split(';').map(|part| part.trim().to_string()));
            }
        }
    }
    all
}

impl Function {
    /// Follows every way from the entry.
    pub fn inspect(&self) -> Findings {
        let labels: HashMap<&str, usize> = self
            .lines
            .iter()
            .enumerate()
            .filter_map(|(at, line)| line.strip_suffix(':').map(|label| (label, at)))
            .collect();
        let mut findings = Findings::default();
        for line in &self.lines {
            if let Flow::Call(callee) = self.flow(line)
                && !is_thunk(callee)
            {
                findings.calls.push(callee.to_string());
            }
        }
        let mut seen = vec![false; self.lines.len()];
        let mut open = vec![0];
        while let Some(mut at) = open.pop() {
            while at < self.lines.len() && !std::mem::replace(&mut seen[at], true) {
                let line = &self.lines[at];
                if self.uses_stack(line) {
                    findings.stack_uses.push(line.clone());
                }
                match self.flow(line) {
                    Flow::Next => at += 1,
                    Flow::Branch(label) => {
                        open.extend(labels.get(label));
                        at += 1;
                    }
                    Flow::Jump(label) => match labels.get(label) {
                        Some(&target) => at = target,
                        None => break,
                    },
                    Flow::Dispatch => {
                        findings.has_fast_path = true;
                        break;
                    }
                    Flow::Call(_) | Flow::Return => break,
                }
            }
        }
        findings
    }

    fn flow<'a>(&self, line: &'a str) -> Flow<'a> {
        if line.ends_with(':') {
            return Flow::Next;
        }
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let operand = rest.trim().trim_end_matches("@PLT");
        let last = operand.rsplit(',').next().unwrap_or(operand).trim();
        match (self.target, word) {
            (Target::X86_64Linux, "jmp" | "jmpq") if operand.starts_with('*') => Flow::Dispatch,
            (Target::X86_64Linux, "jmp" | "jmpq") => Flow::Jump(operand),
            (Target::X86_64Linux, "call" | "callq") => Flow::Call(operand),
            (Target::X86_64Linux, "ret" | "retq") => Flow::Return,
            (Target::X86_64Linux, _) if word.starts_with('j') => Flow::Branch(operand),
            (Target::Aarch64Linux, "br") => Flow::Dispatch,
            (Target::Aarch64Linux, "b") if is_thunk(operand) => Flow::Call(operand),
            (Target::Aarch64Linux, "b") => Flow::Jump(operand),
            (Target::Aarch64Linux, "bl" | "blr") => Flow::Call(operand),
            (Target::Aarch64Linux, "ret") => Flow::Return,
            (Target::Aarch64Linux, "cbz" | "cbnz" | "tbz" | "tbnz") => Flow::Branch(last),
            (Target::Aarch64Linux, _) if word.starts_with("b.") => Flow::Branch(operand),
            _ => Flow::Next,
        }
    }

    fn uses_stack(&self, line: &str) -> bool {
        match self.target {
            Target::X86_64Linux => {
                line.contains("%rsp") || line.starts_with("push") || line.starts_with("pop")
            }
            Target::Aarch64Linux => line.contains("[sp") || line.contains("sp, sp"),
        }
    }

    /// Number of instructions, for ledgers.
    pub fn instructions(&self) -> usize {
        self.lines
            .iter()
            .filter(|line| !line.ends_with(':'))
            .count()
    }
}

fn is_thunk(symbol: &str) -> bool {
    THUNKS.contains(&symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inspect(body: &str) -> Findings {
        functions(
            &format!("f:\n{body}\n.Lcp_func_end0:\n\t.size\tf, 1\n"),
            Target::X86_64Linux,
        )["f"]
            .inspect()
    }

    #[test]
    fn a_call_out_of_the_way_is_fine_when_it_is_a_thunk() {
        let found = inspect(
            "\tdecl\t(%rcx)\n\tje\t.Lcp_BB0_2\n.Lcp_BB0_1:\n\tjmpq\t*%rax\n.Lcp_BB0_2:\n\tcallq\tfree_thunk\n\tjmp\t.Lcp_BB0_1",
        );
        assert_eq!(
            found,
            Findings {
                has_fast_path: true,
                ..Findings::default()
            }
        );
    }

    #[test]
    fn a_call_on_every_way_is_found() {
        let found =
            inspect("\ttestb\t$3, %al\n\tjne\top_OTHER\n\tcallq\tcp_add@PLT\n\tjmpq\t*%rax");
        assert!(!found.has_fast_path);
        assert_eq!(found.calls, ["cp_add"]);
    }

    #[test]
    fn a_frame_on_the_way_is_found() {
        let found = inspect("\tpushq\t%rax\n\tmovq\t8(%rsp), %rdi\n\tjmpq\t*(%rdi,%rax,8)");
        assert_eq!(found.stack_uses.len(), 2);
    }
}

//! Laying a template out so that its usual way is a straight line.
//!
//! Compiled traces put the code of one template right behind that of the last, so the jump to the next one, which ends
//! the usual way, is not there; and what is rarely run is out of line, behind all the code of the trace. clang knows
//! neither. Its assembly is cut into blocks, branches to jumps go where those go, the usual way is followed from the
//! entry (branches that lead away from it are inverted), and the rest becomes the cold part.

use std::collections::HashMap;

use crate::Target;

/// The symbol a template jumps to when it is done.
pub const NEXT: &str = "hole_next";
/// The symbol that stands for where a site leads: the site is the argument behind the register file.
const ONWARD: &str = "hole_onward";

/// Out-of-line routines that keep every register end in this.
const THUNK: &str = "_thunk";

/// The two parts of a template, as assembly lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Runs into whatever comes behind it.
    pub hot: Vec<String>,
    /// Ends in jumps.
    pub cold: Vec<String>,
}

#[derive(Clone, Debug)]
struct Block {
    labels: Vec<String>,
    lines: Vec<String>,
    /// The conditional branch at the end, without its target, and the target.
    branch: Option<(String, String)>,
    end: End,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    /// On to the block behind it.
    Fall,
    Jump(String),
    /// Never goes on: a return, a trap.
    Stop,
}

/// Lays out the lines of one function: instructions and labels, no directives. `function` makes new labels unique.
///
/// # Errors
/// A branch that cannot be inverted, or a jump through a register, which no template has.
pub fn arrange(lines: &[String], function: usize, target: Target) -> Result<Parts, String> {
    let mut blocks = split(lines, function, target)?;
    thread(&mut blocks, target);
    let index: HashMap<String, usize> = blocks
        .iter()
        .enumerate()
        .flat_map(|(at, block)| block.labels.iter().map(move |label| (label.clone(), at)))
        .collect();
    let reached = reached(&blocks, &index);
    let rare = rare(&blocks, &index);
    let is_rare = |target: &str| match index.get(target) {
        Some(&block) => rare[block],
        None => target != NEXT,
    };

    let mut placed = vec![false; blocks.len()];
    let mut parts = Parts::default();
    let mut at = 0;
    loop {
        placed[at] = true;
        let block = &blocks[at];
        parts.hot.extend(head(block));
        let mut end = match &block.end {
            End::Fall => End::Jump(label_of(&blocks[at + 1])),
            end => end.clone(),
        };
        if let Some((branch, to)) = &block.branch {
            match &end {
                End::Jump(other) if is_rare(other) && !is_rare(to) => {
                    parts
                        .hot
                        .push(format!("\t{}{other}", invert(branch, target)?));
                    end = End::Jump(to.clone());
                }
                _ => parts.hot.push(format!("\t{branch}{to}")),
            }
        }
        match end {
            End::Jump(to) if to == NEXT => break,
            End::Jump(to) => match index.get(&to) {
                Some(&block) if !placed[block] => at = block,
                _ => {
                    parts.hot.push(jump(&to, target));
                    break;
                }
            },
            End::Stop => break,
            End::Fall => unreachable!("made a jump above"),
        }
    }

    let rest: Vec<usize> = (0..blocks.len())
        .filter(|&at| reached[at] && !placed[at])
        .collect();
    for (position, &at) in rest.iter().enumerate() {
        let block = &blocks[at];
        parts.cold.extend(head(block));
        if let Some((branch, to)) = &block.branch {
            parts.cold.push(format!("\t{branch}{to}"));
        }
        match &block.end {
            End::Fall if rest.get(position + 1) == Some(&(at + 1)) => {}
            End::Fall => parts.cold.push(jump(&label_of(&blocks[at + 1]), target)),
            End::Jump(to) => parts.cold.push(jump(to, target)),
            End::Stop => {}
        }
    }
    Ok(parts)
}

fn head(block: &Block) -> Vec<String> {
    let labels = block.labels.iter().map(|label| format!("{label}:"));
    labels.chain(block.lines.iter().cloned()).collect()
}

fn label_of(block: &Block) -> String {
    block.labels[0].clone()
}

fn jump(to: &str, target: Target) -> String {
    match target {
        Target::X86_64Linux => format!("\tjmp\t{to}"),
        Target::Aarch64Linux => format!("\tb\t{to}"),
    }
}

/// A jump to where a site leads, which is its second word: no other stencil jumps through a register or memory.
fn through_site(target: Target) -> Vec<String> {
    let lines: &[&str] = match target {
        Target::X86_64Linux => &["jmpq\t*8(%r8)"],
        Target::Aarch64Linux => &["ldr\tx9, [x28, #8]", "br\tx9"],
    };
    lines.iter().map(|line| format!("\t{line}")).collect()
}

/// Which blocks some way from the entry gets to. Blocks that only jump are got to no more once branches follow them.
fn reached(blocks: &[Block], index: &HashMap<String, usize>) -> Vec<bool> {
    let mut reached = vec![false; blocks.len()];
    let mut open = vec![0];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut reached[at], true) {
            continue;
        }
        let block = &blocks[at];
        open.extend(block.branch.iter().filter_map(|(_, to)| index.get(to)));
        match &block.end {
            End::Fall => open.push(at + 1),
            End::Jump(to) => open.extend(index.get(to)),
            End::Stop => {}
        }
    }
    reached
}

/// Cuts lines into blocks; each gets a label, so that it can be jumped to.
fn split(lines: &[String], function: usize, target: Target) -> Result<Vec<Block>, String> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<Block> = None;
    let fresh = |number: usize| Block {
        labels: vec![format!(".Lblock{function}_{number}")],
        lines: Vec::new(),
        branch: None,
        end: End::Fall,
    };
    for line in lines {
        let line = line.trim();
        if let Some(label) = line.strip_suffix(':') {
            match &mut open {
                Some(block) if block.lines.is_empty() => block.labels.push(label.to_string()),
                _ => {
                    blocks.extend(open.take());
                    let mut block = fresh(blocks.len());
                    block.labels.push(label.to_string());
                    open = Some(block);
                }
            }
            continue;
        }
        let mut block = open.take().unwrap_or_else(|| fresh(blocks.len()));
        match instruction(line, target)? {
            Instruction::Plain => {
                block.lines.push(format!("\t{line}"));
                open = Some(block);
            }
            Instruction::Branch(branch, to) => {
                block.branch = Some((branch, to));
                blocks.push(block);
            }
            Instruction::Jump(to) if to == ONWARD => {
                block.lines.extend(through_site(target));
                block.end = End::Stop;
                blocks.push(block);
            }
            Instruction::Jump(to) => {
                block.end = End::Jump(to);
                blocks.push(block);
            }
            Instruction::Stop => {
                block.lines.push(format!("\t{line}"));
                block.end = End::Stop;
                blocks.push(block);
            }
        }
    }
    // What is left is the label of the function's end.
    match open {
        Some(block) if !block.lines.is_empty() => Err("the code runs out of its end".to_string()),
        _ if matches!(blocks.last(), Some(block) if block.end != End::Fall) => Ok(blocks),
        _ => Err("the code does not end in a jump".to_string()),
    }
}

enum Instruction {
    Plain,
    Branch(String, String),
    Jump(String),
    Stop,
}

fn instruction(line: &str, target: Target) -> Result<Instruction, String> {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let rest = rest.trim();
    let to = || rest.trim_end_matches("@PLT").to_string();
    let through_register = || Err(format!("`{line}` jumps through a register"));
    Ok(match target {
        Target::X86_64Linux => match word {
            "jmp" | "jmpq" if rest.starts_with('*') => return through_register(),
            "jmp" | "jmpq" => Instruction::Jump(to()),
            "ret" | "retq" | "ud2" => Instruction::Stop,
            _ if word.starts_with('j') => Instruction::Branch(format!("{word}\t"), to()),
            _ => Instruction::Plain,
        },
        Target::Aarch64Linux => match word {
            "br" => return through_register(),
            "b" => Instruction::Jump(to()),
            "ret" | "brk" => Instruction::Stop,
            "cbz" | "cbnz" | "tbz" | "tbnz" => {
                let (operands, to) = rest
                    .rsplit_once(',')
                    .ok_or_else(|| format!("`{line}` has no target"))?;
                Instruction::Branch(format!("{word}\t{operands}, "), to.trim().to_string())
            }
            _ if word.starts_with("b.") => Instruction::Branch(format!("{word}\t"), to()),
            _ => Instruction::Plain,
        },
    })
}

/// Sends branches and jumps to a block that only jumps on to where that goes.
fn thread(blocks: &mut [Block], target: Target) {
    let only_jumps: HashMap<String, String> = blocks
        .iter()
        .filter(|block| block.lines.is_empty() && block.branch.is_none())
        .filter_map(|block| match &block.end {
            End::Jump(to) => Some(block.labels.iter().map(move |l| (l.clone(), to.clone()))),
            _ => None,
        })
        .flatten()
        .collect();
    let follow = |to: &str, near: bool| {
        let mut to = to;
        // A ring of jumps is an endless loop; any of it will do.
        for _ in 0..only_jumps.len() {
            match only_jumps.get(to) {
                Some(next) if !near || next.starts_with(".L") => to = next,
                _ => break,
            }
        }
        to.to_string()
    };
    let behind: Vec<String> = blocks.iter().skip(1).map(label_of).collect();
    for (at, block) in blocks.iter_mut().enumerate() {
        if block.end == End::Fall
            && behind
                .get(at)
                .is_some_and(|label| only_jumps.contains_key(label))
        {
            block.end = End::Jump(behind[at].clone());
        }
        if let Some((branch, to)) = &mut block.branch {
            // Tests of a bit do not reach far: their way out of the template stays a jump.
            let near = target == Target::Aarch64Linux && branch.starts_with("tb");
            *to = follow(to, near);
        }
        if let End::Jump(to) = &mut block.end {
            *to = follow(to, false);
        }
    }
}

/// Which blocks belong to no usual way: they call a thunk, or all ways from them leave the trace.
fn rare(blocks: &[Block], index: &HashMap<String, usize>) -> Vec<bool> {
    // Usual, until shown otherwise, is what gets to the next template without a thunk.
    let mut usual = vec![false; blocks.len()];
    loop {
        let mut changed = false;
        for at in 0..blocks.len() {
            let block = &blocks[at];
            if usual[at] || block.lines.iter().any(|line| calls_thunk(line)) {
                continue;
            }
            let leads = |to: &str| index.get(to).map_or(to == NEXT, |&b| usual[b]);
            let branch = block.branch.as_ref().is_some_and(|(_, to)| leads(to));
            let end = match &block.end {
                End::Fall => usual.get(at + 1).copied().unwrap_or(false),
                End::Jump(to) => leads(to),
                End::Stop => false,
            };
            if branch || end {
                usual[at] = true;
                changed = true;
            }
        }
        if !changed {
            return usual.into_iter().map(|usual| !usual).collect();
        }
    }
}

fn calls_thunk(line: &str) -> bool {
    let mut words = line.split_whitespace();
    matches!(words.next(), Some("callq" | "call" | "bl"))
        && words
            .next()
            .is_some_and(|callee| callee.trim_end_matches("@PLT").ends_with(THUNK))
}

/// The opposite of a conditional branch.
fn invert(branch: &str, target: Target) -> Result<String, String> {
    let (word, operands) = branch.split_once('\t').unwrap_or((branch, ""));
    let cannot = || format!("`{word}` has no opposite that is known");
    let condition = match target {
        Target::X86_64Linux => word.strip_prefix('j').ok_or_else(cannot)?,
        Target::Aarch64Linux => match word {
            "cbz" => return Ok(format!("cbnz\t{operands}")),
            "cbnz" => return Ok(format!("cbz\t{operands}")),
            "tbz" => return Ok(format!("tbnz\t{operands}")),
            "tbnz" => return Ok(format!("tbz\t{operands}")),
            _ => word.strip_prefix("b.").ok_or_else(cannot)?,
        },
    };
    let pairs: &[(&str, &str)] = match target {
        Target::X86_64Linux => &[
            ("o", "no"),
            ("b", "ae"),
            ("e", "ne"),
            ("be", "a"),
            ("s", "ns"),
            ("p", "np"),
            ("l", "ge"),
            ("le", "g"),
        ],
        Target::Aarch64Linux => &[
            ("eq", "ne"),
            ("hs", "lo"),
            ("mi", "pl"),
            ("vs", "vc"),
            ("hi", "ls"),
            ("ge", "lt"),
            ("gt", "le"),
        ],
    };
    let opposite = pairs
        .iter()
        .find_map(|&(a, b)| match condition {
            c if c == a => Some(b),
            c if c == b => Some(a),
            _ => None,
        })
        .ok_or_else(cannot)?;
    Ok(match target {
        Target::X86_64Linux => format!("j{opposite}\t"),
        Target::Aarch64Linux => format!("b.{opposite}\t"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn x86(text: &str) -> Parts {
        let lines: Vec<String> = text.lines().map(str::to_string).collect();
        arrange(&lines, 0, Target::X86_64Linux).unwrap()
    }

    /// Without the labels that every block has.
    fn bare(lines: &[String]) -> Vec<&str> {
        lines
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.starts_with(".Lblock"))
            .collect()
    }

    #[test]
    fn the_last_jump_is_dropped_and_an_exit_is_branched_to() {
        let parts =
            x86("addq %r15, %rax\njo .L1\nmovq %rax, %r14\njmp hole_next\n.L1:\njmp hole_exit");
        assert_eq!(
            bare(&parts.hot),
            ["addq %r15, %rax", "jo\thole_exit", "movq %rax, %r14"]
        );
        assert!(parts.cold.is_empty());
    }

    #[test]
    fn a_branch_to_the_usual_way_is_inverted() {
        let parts = x86("cmpq %r15, %r14\njl hole_next\njmp hole_exit");
        assert_eq!(bare(&parts.hot), ["cmpq %r15, %r14", "jge\thole_exit"]);
    }

    #[test]
    fn a_call_of_a_thunk_is_out_of_line_and_rejoins() {
        let parts = x86(
            "testb $2, %al\njne hole_next\ndecl (%r15)\njne hole_next\nmovq %r15, %rax\ncallq cp_free_thunk@PLT\njmp hole_next",
        );
        assert_eq!(parts.hot.last().unwrap(), "\tje\t.Lblock0_2");
        assert_eq!(
            parts.cold,
            [
                ".Lblock0_2:",
                "\tmovq %r15, %rax",
                "\tcallq cp_free_thunk@PLT",
                "\tjmp\thole_next"
            ]
        );
    }

    #[test]
    fn a_cold_part_that_falls_back_jumps_there() {
        let parts = x86(
            "testb $2, %al\nje .L2\n.L1:\nmovq %rax, %r14\njmp hole_next\n.L2:\ncallq cp_box_thunk\njmp .L1",
        );
        assert_eq!(parts.cold.last().unwrap(), "\tjmp\t.L1");
        assert!(parts.hot.contains(&".L1:".to_string()));
    }

    #[test]
    fn tests_of_a_bit_keep_their_jump_out_of_the_template() {
        let lines: Vec<String> = ["tbnz w8, #0, .L1", "b hole_next", ".L1:", "b hole_exit"]
            .map(String::from)
            .into();
        let parts = arrange(&lines, 0, Target::Aarch64Linux).unwrap();
        assert_eq!(bare(&parts.hot), ["tbnz\tw8, #0, .L1"]);
        assert_eq!(bare(&parts.cold), [".L1:", "b\thole_exit"]);
    }

    #[test]
    fn loops_stay_loops() {
        let parts = x86(".L1:\ndecq %rax\njne .L1\njmp hole_next");
        assert_eq!(bare(&parts.hot), [".L1:", "decq %rax", "jne\t.L1"]);
    }

    #[test]
    fn every_condition_has_an_opposite_whose_opposite_it_is() {
        for (target, words) in [
            (
                Target::X86_64Linux,
                "jo jno jb jae je jne jbe ja js jns jp jnp jl jge jle jg",
            ),
            (
                Target::Aarch64Linux,
                "b.eq b.ne b.hs b.lo b.mi b.pl b.vs b.vc b.hi b.ls b.ge b.lt b.gt b.le cbz cbnz tbz tbnz",
            ),
        ] {
            for word in words.split(' ') {
                let branch = format!("{word}\t");
                let once = invert(&branch, target).unwrap();
                assert_ne!(once, branch);
                assert_eq!(invert(&once, target).unwrap(), branch);
            }
        }
    }

    #[test]
    fn ways_lead_where_their_site_says() {
        let parts = x86("movq hole_constant_0@GOTPCREL(%rip), %r8\njmp hole_onward@PLT");
        let jump = bare(&parts.hot).pop();
        assert_eq!(jump, Some("jmpq\t*8(%r8)"));
        let refused = ["jne hole_onward".to_string(), "jmp hole_next".to_string()];
        let parts = arrange(&refused, 0, Target::X86_64Linux).unwrap();
        assert!(!parts.hot.concat().contains('*'));
    }

    #[test]
    fn jumps_through_registers_are_refused() {
        let lines = ["jmpq *%rax".to_string()];
        assert!(arrange(&lines, 0, Target::X86_64Linux).is_err());
    }
}

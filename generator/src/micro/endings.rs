//! How ops end, and a body reduced to one of its endings.

use crate::model::*;

use super::{Reason, walk};

/// How an op can end besides leaving by its exit or an exception.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ending {
    Next,
    Jump,
    Push,
    Pop,
    Suspend,
    Resume,
    GoOn,
    /// It always raises.
    Raise,
}

impl Ending {
    /// Suffix of the names of micro-ops that are lifted for it.
    pub fn suffix(self) -> &'static str {
        match self {
            Ending::Next => "next",
            Ending::Jump => "jump",
            Ending::Push => "push",
            Ending::Pop => "pop",
            Ending::Suspend => "suspend",
            Ending::Resume => "resume",
            Ending::GoOn => "go_on",
            Ending::Raise => "raise",
        }
    }

    fn of(statement: &Stmt) -> Option<Ending> {
        Some(match statement {
            Stmt::Jump => Ending::Jump,
            Stmt::PushFrame { .. } => Ending::Push,
            Stmt::PopFrame { .. } => Ending::Pop,
            Stmt::Suspend { .. } => Ending::Suspend,
            Stmt::Resume { .. } => Ending::Resume,
            Stmt::GoOn { .. } => Ending::GoOn,
            Stmt::Next => Ending::Next,
            _ => return None,
        })
    }
}

/// The endings of a block, each once.
pub fn of(block: &[Stmt]) -> Vec<Ending> {
    let mut found = Vec::new();
    let falls = collect(block, &mut found);
    if falls {
        found.push(Ending::Next);
    }
    if found.is_empty() {
        found.push(Ending::Raise);
    }
    found.sort();
    found.dedup();
    found
}

/// Whether control can reach the end of the block.
fn collect(block: &[Stmt], found: &mut Vec<Ending>) -> bool {
    for statement in block {
        if let Some(ending) = Ending::of(statement) {
            found.push(ending);
            return false;
        }
        let falls = match statement {
            Stmt::If {
                then, otherwise, ..
            } => {
                let (then, otherwise) = (collect(then, found), collect(otherwise, found));
                then || otherwise
            }
            Stmt::Checked { otherwise, .. } => {
                collect(otherwise, found);
                true
            }
            Stmt::Exit { .. } | Stmt::Unwind(_) => false,
            _ => true,
        };
        if !falls {
            return false;
        }
    }
    true
}

/// The block for one ending: paths that end otherwise leave by the exit instead.
///
/// # Errors
///
/// Such a path has a visible effect already.
pub fn project(model: &Model, block: &[Stmt], ending: Ending) -> Result<Block, Reason> {
    let mut out = Vec::new();
    let mut effect = false;
    project_into(model, block, ending, &mut effect, true, &mut out)?;
    Ok(out)
}

fn exit() -> Stmt {
    Stmt::Exit {
        close: Vec::new(),
        generic: InstructionId(usize::MAX),
    }
}

/// `tail`: falling off this block ends the op.
fn project_into(
    model: &Model,
    block: &[Stmt],
    ending: Ending,
    effect: &mut bool,
    tail: bool,
    out: &mut Block,
) -> Result<(), Reason> {
    for (at, statement) in block.iter().enumerate() {
        let last = at + 1 == block.len();
        let mut reached = Vec::new();
        let falls = collect(&block[at..], &mut reached);
        if falls && tail {
            reached.push(Ending::Next);
        }
        if (!falls || tail) && !reached.is_empty() && !reached.contains(&ending) {
            return leave(*effect, out);
        }
        if let Some(this) = Ending::of(statement) {
            if this == ending {
                out.push(statement.clone());
            } else {
                leave(*effect, out)?;
            }
            return Ok(());
        }
        match statement {
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let tail = tail && last;
                let (mut first, mut second) = (Vec::new(), Vec::new());
                let mut changed = *effect;
                project_into(model, then, ending, &mut changed, tail, &mut first)?;
                project_into(model, otherwise, ending, effect, tail, &mut second)?;
                // What has left does not come by here.
                *effect |= changed && collect(then, &mut Vec::new());
                out.push(Stmt::If {
                    condition: condition.clone(),
                    then: first,
                    otherwise: second,
                });
                if tail {
                    return Ok(());
                }
            }
            other => {
                *effect |= is_effect(model, other);
                out.push(other.clone());
                if matches!(other, Stmt::Exit { .. } | Stmt::Unwind(_)) {
                    return Ok(());
                }
            }
        }
    }
    if tail && ending != Ending::Next {
        leave(*effect, out)?;
    }
    Ok(())
}

fn leave(effect: bool, out: &mut Block) -> Result<(), Reason> {
    if effect {
        return Err(Reason(
            "it decides how it ends after something visible".to_owned(),
        ));
    }
    out.push(exit());
    Ok(())
}

/// Whether a statement, with what is inside it, does something visible.
pub fn is_effect(model: &Model, statement: &Stmt) -> bool {
    let one = |statement: &Stmt| match statement {
        Stmt::Call { function, .. } => {
            let effects = model[*function].effects;
            effects.writes || effects.escapes || effects.blocks || effects.raises
        }
        Stmt::Store { .. } | Stmt::Replace { .. } | Stmt::Close { .. } => true,
        _ => false,
    };
    let mut all = Vec::new();
    walk::statements(std::slice::from_ref(statement), &mut all);
    all.into_iter().any(one)
}

/// Leaves arms that raise or escape to tier 1, where the other arm does not: the op begins again there.
pub fn leave_rare_arms(model: &Model, block: &mut Block) {
    let mut at = 0;
    while at < block.len() {
        if let Stmt::If {
            then, otherwise, ..
        } = &mut block[at]
        {
            let (first, second) = (is_rare(model, then), is_rare(model, otherwise));
            if first && !second {
                *then = vec![exit()];
            } else if second && !first {
                *otherwise = vec![exit()];
            }
        }
        if is_effect(model, &block[at]) {
            return;
        }
        at += 1;
    }
}

fn is_rare(model: &Model, block: &[Stmt]) -> bool {
    let mut all = Vec::new();
    walk::statements(block, &mut all);
    all.into_iter().any(|statement| match statement {
        Stmt::Unwind(_) => true,
        Stmt::Call { function, .. } => {
            let effects = model[*function].effects;
            effects.raises || effects.escapes || effects.blocks
        }
        _ => false,
    }) && !all_end_in_frame_change(block)
}

/// An arm that ends in another frame is what the op is for.
fn all_end_in_frame_change(block: &[Stmt]) -> bool {
    block
        .last()
        .and_then(Ending::of)
        .is_some_and(|ending| !matches!(ending, Ending::Next | Ending::Jump))
}

/// Arms that only leave become tests in front of the other arm: what is left of a body runs straight to its ending.
pub fn straighten(block: Block) -> Block {
    let mut out = Vec::new();
    let mut rest = block.into_iter();
    while let Some(statement) = rest.next() {
        let Stmt::If {
            condition,
            then,
            mut otherwise,
        } = statement
        else {
            out.push(statement);
            continue;
        };
        let (then_falls, otherwise_falls) = (falls(&then), falls(&otherwise));
        if !then_falls && otherwise_falls {
            otherwise.extend(rest);
            rest = Vec::new().into_iter();
        }
        let (then, otherwise) = (straighten(then), straighten(otherwise));
        let leaves =
            |block: &[Stmt]| matches!(block, [Stmt::Exit { close, .. }] if close.is_empty());
        if leaves(&then) {
            out.push(Stmt::If {
                condition,
                then,
                otherwise: Vec::new(),
            });
            out.extend(otherwise);
        } else if leaves(&otherwise) {
            let not = Expr {
                ty: condition.ty.clone(),
                span: condition.span,
                kind: ExprKind::Not(Box::new(condition)),
            };
            out.push(Stmt::If {
                condition: not,
                then: otherwise,
                otherwise: Vec::new(),
            });
            out.extend(then);
        } else {
            out.push(Stmt::If {
                condition,
                then,
                otherwise,
            });
        }
    }
    out
}

fn falls(block: &[Stmt]) -> bool {
    collect(block, &mut Vec::new())
}

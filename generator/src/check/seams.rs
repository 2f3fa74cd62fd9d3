//! What a component of a super-instruction knows of the words that the one before has left it: tests which that decides are
//! gone, and with them the ways that nothing could take.

use std::collections::{HashMap, HashSet};

use crate::model::*;

/// What is known of a word.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    class: Class,
    constant: Option<Constant>,
}

/// Facts about words on the stack, by slot relative to the top.
pub(super) type Facts = HashMap<i32, Fact>;

/// Drops what the facts decide from a component's statements, and answers with what the component leaves on the stack.
pub(super) fn join(vars: &[Var], facts: &Facts, statements: Block) -> (Block, Facts) {
    let mut known = Known {
        facts: HashMap::new(),
    };
    let mut assigned = HashSet::new();
    assignments(&statements, &mut assigned);
    for (index, var) in vars.iter().enumerate() {
        if let VarKind::Input(slot) = &var.kind
            && let Some(fact) = slot.fixed().and_then(|slot| facts.get(&slot))
            && var.ty != Type::Slots
            && !assigned.contains(&VarId(index))
        {
            known.facts.insert(VarId(index), *fact);
        }
    }
    let statements = known.simplify(statements);
    let left = known.leaves(&statements);
    (statements, left)
}

/// Variables that some statement assigns.
fn assignments(block: &[Stmt], found: &mut HashSet<VarId>) {
    for statement in block {
        match statement {
            Stmt::Set { var, .. } | Stmt::Replace { old: var, .. } => {
                found.insert(*var);
            }
            Stmt::Checked { var, otherwise, .. } => {
                found.insert(*var);
                assignments(otherwise, found);
            }
            Stmt::Call { result, .. } => found.extend(result),
            Stmt::If {
                then, otherwise, ..
            } => {
                assignments(then, found);
                assignments(otherwise, found);
            }
            Stmt::Repeat { var, body, .. } => {
                found.insert(*var);
                assignments(body, found);
            }
            _ => {}
        }
    }
}

struct Known {
    facts: HashMap<VarId, Fact>,
}

impl Known {
    fn simplify(&self, block: Block) -> Block {
        let mut out: Block = Vec::new();
        for statement in block {
            match statement {
                Stmt::If {
                    condition,
                    then,
                    otherwise,
                } => match self.truth(&condition) {
                    Some(true) => out.extend(self.simplify(then)),
                    Some(false) => out.extend(self.simplify(otherwise)),
                    None => out.push(Stmt::If {
                        condition,
                        then: self.simplify(then),
                        otherwise: self.simplify(otherwise),
                    }),
                },
                other => out.push(other),
            }
            if out.last().is_some_and(Stmt::is_terminator) {
                break;
            }
        }
        out
    }

    fn truth(&self, condition: &Expr) -> Option<bool> {
        match &condition.kind {
            ExprKind::Bool(value) => Some(*value),
            ExprKind::Not(inner) => self.truth(inner).map(|value| !value),
            ExprKind::Binary {
                op: BinaryOp::Or,
                left,
                right,
            } => match (self.truth(left), self.truth(right)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), other) | (other, Some(false)) => other,
                _ => self.is_either_bool(left, right).then_some(true),
            },
            ExprKind::Binary {
                op: BinaryOp::And,
                left,
                right,
            } => match (self.truth(left), self.truth(right)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), other) | (other, Some(true)) => other,
                _ => None,
            },
            ExprKind::Intrinsic(Intrinsic::IsInt, args) => self.is_class(&args[0], Class::Int),
            ExprKind::Intrinsic(Intrinsic::IsFloat, args) => self.is_class(&args[0], Class::Float),
            ExprKind::Intrinsic(Intrinsic::IsTrue, args) => {
                let constant = self.fact(&args[0])?.constant?;
                Some(constant == Constant::True)
            }
            ExprKind::Intrinsic(Intrinsic::Same, args) => {
                let (left, right) = (self.fact(&args[0])?, self.fact(&args[1])?);
                Some(left.constant? == right.constant?)
            }
            _ => None,
        }
    }

    fn is_class(&self, word: &Expr, class: Class) -> Option<bool> {
        match self.fact(word)?.class {
            Class::Any => None,
            known => Some(known == class),
        }
    }

    /// Whether these ask if one word, which is True or False, is the one and if it is the other.
    fn is_either_bool(&self, left: &Expr, right: &Expr) -> bool {
        let asked = |test: &Expr| match &test.kind {
            ExprKind::Intrinsic(Intrinsic::Same, args) => match (&args[0].kind, &args[1].kind) {
                (ExprKind::Var(var), ExprKind::Constant(constant)) => Some((*var, *constant)),
                _ => None,
            },
            _ => None,
        };
        let (Some((a, one)), Some((b, other))) = (asked(left), asked(right)) else {
            return false;
        };
        let both = matches!(
            (one, other),
            (Constant::True, Constant::False) | (Constant::False, Constant::True)
        );
        let is_bool = |fact: &Fact| fact.class == Class::Bool;
        both && a == b && self.facts.get(&a).is_some_and(is_bool)
    }

    fn fact(&self, expr: &Expr) -> Option<Fact> {
        let of_type = match expr.ty {
            Type::Value {
                class,
                nullable: false,
            } if class != Class::Any => Some(Fact {
                class,
                constant: None,
            }),
            _ => None,
        };
        match &expr.kind {
            ExprKind::Var(var) => self.facts.get(var).copied().or(of_type),
            ExprKind::Constant(constant) => Some(Fact {
                class: match constant {
                    Constant::True | Constant::False => Class::Bool,
                    Constant::None | Constant::Null => Class::Any,
                },
                constant: Some(*constant),
            }),
            ExprKind::Dup(inner) | ExprKind::Own(inner) => self.fact(inner).or(of_type),
            _ => of_type,
        }
    }

    /// What statements in a row leave on the stack.
    fn leaves(mut self, statements: &[Stmt]) -> Facts {
        let mut slots = Facts::new();
        let mut moved = 0;
        for statement in statements {
            match statement {
                Stmt::Set { var, value } => match self.fact(value) {
                    Some(fact) => {
                        self.facts.insert(*var, fact);
                    }
                    None => {
                        self.facts.remove(var);
                    }
                },
                Stmt::Write { slot, value } => match (slot.fixed(), self.fact(value)) {
                    (Some(slot), Some(fact)) => {
                        slots.insert(slot, fact);
                    }
                    (Some(slot), None) => {
                        slots.remove(&slot);
                    }
                    (None, _) => return Facts::new(),
                },
                Stmt::SetStack(offset) => match offset.fixed() {
                    Some(words) => moved += words,
                    None => return Facts::new(),
                },
                other => {
                    let mut assigned = HashSet::new();
                    assignments(std::slice::from_ref(other), &mut assigned);
                    self.facts.retain(|var, _| !assigned.contains(var));
                }
            }
        }
        let shifted = slots.into_iter().map(|(slot, fact)| (slot - moved, fact));
        shifted.collect()
    }
}

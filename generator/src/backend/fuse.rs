//! Super-instructions without what only their seams need: a word that one component pushes and the next pops stays in a
//! variable, and a bool that was just made is not tested for being one.
//!
//! Only the threaded tier is printed from the result. The match loop runs the components as they are, so the two check
//! each other.

use std::collections::{HashMap, HashSet};

use crate::backend::c_bodies::variables;
use crate::micro::walk::map_block;
use crate::model::{
    BinaryOp, Body, Class, Constant, Expr, ExprKind, Intrinsic, Stmt, Type, Var, VarId, VarKind,
};

/// The body of a super-instruction, with the seams taken out.
pub fn fuse(body: &Body) -> Body {
    let mut fused = Fused {
        body: Body {
            vars: body.vars.clone(),
            statements: Vec::new(),
        },
        known: HashMap::new(),
        borrowed: HashSet::new(),
        height: 0,
        assigned: vec![0; body.vars.len()],
    };
    count_assignments(&body.statements, &mut fused.assigned);
    if variables(&body.statements)
        .iter()
        .any(|&var| body[var].ty == Type::Slots)
    {
        // Which slots an array operand covers is not known here.
        return body.clone();
    }
    for (at, statement) in body.statements.iter().enumerate() {
        if !fused.add(statement, &body.statements[at + 1..]) {
            return body.clone();
        }
    }
    let mut body = fused.body;
    let mut kept = Vec::new();
    let mut height = 0;
    for (at, statement) in body.statements.iter().enumerate() {
        let dead = match statement {
            Stmt::Write { slot, .. } => slot
                .fixed()
                .is_some_and(|slot| is_dead(&body.statements[at + 1..], height, height + slot)),
            _ => false,
        };
        if let Stmt::SetStack(offset) = statement {
            height += offset.fixed().unwrap_or(0);
        }
        if !dead {
            kept.push(statement.clone());
        }
    }
    body.statements = kept;
    forward_floats(&mut body, &fused.assigned);
    body
}

/// Lets a component use a float that an earlier one computed, and not wait for its word to be made and taken apart again.
fn forward_floats(body: &mut Body, assigned: &[usize]) {
    let mut computed: HashMap<VarId, VarId> = HashMap::new();
    let mut statements = Vec::with_capacity(body.statements.len());
    for mut statement in std::mem::take(&mut body.statements) {
        let mut unpack = |expr: &mut Expr| {
            if let ExprKind::Intrinsic(Intrinsic::AsF64, args) = &expr.kind
                && let ExprKind::Var(word) = args[0].kind
                && let Some(&number) = computed.get(&word)
            {
                expr.kind = ExprKind::Var(number);
            }
        };
        map_block(std::slice::from_mut(&mut statement), &mut unpack);
        if let Stmt::Set { var, value } = &mut statement {
            // What `connect` made has one value too.
            let once = assigned[var.0] <= 1;
            match &mut value.kind {
                ExprKind::Intrinsic(Intrinsic::BoxFloat, args) if once => {
                    let number = VarId(body.vars.len());
                    let span = value.span;
                    body.vars.push(Var {
                        name: format!("{}_number", body.vars[var.0].name),
                        ty: args[0].ty.clone(),
                        kind: VarKind::Local,
                        used: true,
                        span,
                    });
                    let read = Expr {
                        ty: args[0].ty.clone(),
                        kind: ExprKind::Var(number),
                        span,
                    };
                    let value = std::mem::replace(&mut args[0], read);
                    computed.insert(*var, number);
                    statements.push(Stmt::Set { var: number, value });
                }
                ExprKind::Var(source) if once => {
                    if let Some(&number) = computed.get(source) {
                        computed.insert(*var, number);
                    }
                }
                _ => {}
            }
        }
        statements.push(statement);
    }
    body.statements = statements;
}

struct Fused {
    body: Body,
    /// Which variable's word is in a slot, counted from the `sp` that the super-instruction begins with.
    known: HashMap<i32, VarId>,
    /// Variables whose word counts nothing, so that there is nothing to close.
    borrowed: HashSet<VarId>,
    /// `sp` now, counted likewise.
    height: i32,
    /// How many statements give each variable a value.
    assigned: Vec<usize>,
}

impl Fused {
    /// Adds a statement; `false` when it moves the stack by an unknown number of words.
    fn add(&mut self, statement: &Stmt, rest: &[Stmt]) -> bool {
        match statement {
            Stmt::Write { slot, value } => {
                let Some(slot) = slot.fixed() else {
                    return false;
                };
                match value.kind {
                    ExprKind::Var(var) => self.known.insert(self.height + slot, var),
                    _ => self.known.remove(&(self.height + slot)),
                };
            }
            Stmt::SetStack(offset) => {
                let Some(words) = offset.fixed() else {
                    return false;
                };
                self.height += words;
            }
            Stmt::Close { var, .. } if self.borrowed.contains(var) => return true,
            Stmt::Set { var, value }
                if matches!(value.kind, ExprKind::Intrinsic(Intrinsic::Borrow, _)) =>
            {
                self.borrowed.insert(*var);
            }
            Stmt::Set { var, value } if is_bool(&value.ty) && self.assigned[var.0] == 1 => {
                self.body.vars[var.0].ty = value.ty.clone();
            }
            Stmt::If {
                condition,
                then,
                otherwise,
            } if otherwise.is_empty()
                && matches!(then[..], [Stmt::Exit { .. }])
                && self.never_holds(condition) =>
            {
                return true;
            }
            _ => {}
        }
        self.body.statements.push(statement.clone());
        if matches!(statement, Stmt::Advance { .. }) {
            self.connect(rest);
        }
        true
    }

    /// At a seam: the inputs of the component that begins here, where their words are in variables.
    fn connect(&mut self, rest: &[Stmt]) {
        let end = rest
            .iter()
            .position(|s| matches!(s, Stmt::Advance { .. }))
            .unwrap_or(rest.len());
        for var in variables(&rest[..end]) {
            let declared = &mut self.body.vars[var.0];
            let VarKind::Input(offset) = &declared.kind else {
                continue;
            };
            let slot = offset.fixed().map(|slot| self.height + slot);
            let Some(&source) = slot.and_then(|slot| self.known.get(&slot)) else {
                continue;
            };
            let span = declared.span;
            declared.kind = VarKind::Local;
            if self.borrowed.contains(&source) {
                self.borrowed.insert(var);
            }
            let ty = self.body[source].ty.clone();
            self.body.vars[var.0].ty = ty.clone();
            let value = Expr {
                ty,
                kind: ExprKind::Var(source),
                span,
            };
            self.body.statements.push(Stmt::Set { var, value });
        }
    }

    /// Whether a guard's failure is out of the question: it asks whether a bool is one.
    fn never_holds(&self, condition: &Expr) -> bool {
        let ExprKind::Not(guard) = &condition.kind else {
            return false;
        };
        let ExprKind::Binary {
            op: BinaryOp::Or,
            left,
            right,
        } = &guard.kind
        else {
            return false;
        };
        self.is_bool_and(left, Constant::True) && self.is_bool_and(right, Constant::False)
    }

    fn is_bool_and(&self, expr: &Expr, constant: Constant) -> bool {
        let ExprKind::Intrinsic(Intrinsic::Same, args) = &expr.kind else {
            return false;
        };
        let ExprKind::Var(var) = args[0].kind else {
            return false;
        };
        matches!(args[1].kind, ExprKind::Constant(other) if other == constant)
            && is_bool(&self.body[var].ty)
    }
}

fn is_bool(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Bool,
            nullable: false
        }
    )
}

fn count_assignments(statements: &[Stmt], counts: &mut [usize]) {
    for statement in statements {
        match statement {
            Stmt::Set { var, .. } => counts[var.0] += 1,
            Stmt::Replace { old, .. } => counts[old.0] += 1,
            Stmt::Call {
                result: Some(var), ..
            } => counts[var.0] += 1,
            Stmt::Checked { var, otherwise, .. } => {
                counts[var.0] += 1;
                count_assignments(otherwise, counts);
            }
            Stmt::If {
                then, otherwise, ..
            } => {
                count_assignments(then, counts);
                count_assignments(otherwise, counts);
            }
            Stmt::Repeat { var, body, .. } => {
                counts[var.0] += 2;
                count_assignments(body, counts);
            }
            _ => {}
        }
    }
}

/// Whether nobody sees the word in `slot` any more: it is written again, or lies above `sp` in the end, and nothing looks at the
/// stack before that.
fn is_dead(statements: &[Stmt], mut height: i32, slot: i32) -> bool {
    for statement in statements {
        match statement {
            // What stands there instead may look at the stack.
            Stmt::Advance {
                expects: Some(_), ..
            } if height > slot => return false,
            Stmt::Set { .. } | Stmt::Advance { .. } | Stmt::Close { escapes: false, .. } => {}
            Stmt::Write { slot: other, .. } => {
                if other.fixed().is_some_and(|other| height + other == slot) {
                    return true;
                }
            }
            Stmt::SetStack(offset) => match offset.fixed() {
                Some(words) => height += words,
                None => return false,
            },
            Stmt::If {
                then, otherwise, ..
            } => {
                let leaves = |arm: &[Stmt]| arm.last().is_some_and(Stmt::is_terminator);
                for arm in [then, otherwise] {
                    if leaves(arm) && !is_dead(arm, height, slot) {
                        return false;
                    }
                    if !leaves(arm) && !arm.iter().all(|s| matches!(s, Stmt::Set { .. })) {
                        return false;
                    }
                }
            }
            Stmt::Next | Stmt::Jump => return height <= slot,
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Instruction, Model};

    fn model() -> Model {
        let source = include_str!("../../../bytecodes.def");
        crate::load(source).unwrap_or_else(|errors| panic!("{errors:?}"))
    }

    fn instruction<'m>(model: &'m Model, name: &str) -> &'m Instruction {
        let found = model
            .instructions
            .iter()
            .find(|instruction| instruction.name == name);
        found.unwrap_or_else(|| panic!("no instruction {name}"))
    }

    fn count(statements: &[Stmt], wanted: fn(&Stmt) -> bool) -> usize {
        statements
            .iter()
            .filter(|statement| wanted(statement))
            .count()
    }

    #[test]
    fn a_fused_branch_pushes_nothing_and_asks_once() {
        let model = model();
        let whole = &instruction(&model, "COMPARE_OP_LT_INT_JUMP_IF_FALSE").body;
        let fused = fuse(whole);
        let writes = |statement: &Stmt| matches!(statement, Stmt::Write { .. });
        let branches = |statement: &Stmt| matches!(statement, Stmt::If { .. });
        assert_eq!(count(&whole.statements, writes), 2);
        assert_eq!(count(&fused.statements, writes), 0);
        // Both operands are integers, and the branch itself; that the bool is one was known when they were joined.
        assert_eq!(count(&whole.statements, branches), 3);
        assert_eq!(count(&fused.statements, branches), 3);
    }

    #[test]
    fn a_fused_sum_uses_the_product_as_it_is() {
        let model = model();
        let whole = &instruction(&model, "BINARY_OP_MUL_FLOAT_ADD_FLOAT").body;
        let unpacked = |body: &Body| {
            let mut count = 0;
            map_block(&mut body.statements.clone(), &mut |expr| {
                count += matches!(expr.kind, ExprKind::Intrinsic(Intrinsic::AsF64, _)) as usize;
            });
            count
        };
        assert_eq!(unpacked(whole), 4);
        assert_eq!(unpacked(&fuse(whole)), 3);
    }

    #[test]
    fn an_operand_goes_straight_to_a_fused_branch_that_stands_there() {
        let model = model();
        let whole = instruction(&model, "LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE");
        assert_eq!(whole.expectations(), [false, true, false, false]);
        let expected = whole
            .body
            .statements
            .iter()
            .find_map(|statement| match statement {
                Stmt::Advance { expects, .. } => *expects,
                _ => None,
            });
        let expected = expected.map(|id| model[id].name.as_str());
        assert_eq!(expected, Some("COMPARE_OP_LT_INT_JUMP_IF_FALSE"));
    }

    #[test]
    fn what_stays_on_the_stack_is_still_written() {
        let model = model();
        let whole = &instruction(&model, "LOAD_FAST_LOAD_FAST").body;
        let writes = |statement: &Stmt| matches!(statement, Stmt::Write { .. });
        assert_eq!(count(&fuse(whole).statements, writes), 2);
    }
}

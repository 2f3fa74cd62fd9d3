//! What micro-ops show to be no counted references, where they go on: numbers, `None`, True, False, null.

use std::collections::BTreeSet;

use super::MicroOp;
use crate::intrinsic::Intrinsic;
use crate::model::*;

/// An input, by number, or a constant field of it.
pub type Place = (usize, Option<usize>);

impl MicroOp {
    /// The places whose words are no counted references when the op has not left by its exit. They are as they were: what is no
    /// constant field is left out.
    pub fn shows_uncounted(&self, model: &Model) -> BTreeSet<Place> {
        let mut shown = BTreeSet::new();
        for statement in &self.body.statements {
            if let Stmt::If {
                condition,
                then,
                otherwise,
            } = statement
            {
                let leaves = |block: &Block| matches!(block.last(), Some(Stmt::Exit { .. }));
                if leaves(then) {
                    shown.extend(self.shown_by(model, condition, false));
                } else if leaves(otherwise) {
                    shown.extend(self.shown_by(model, condition, true));
                }
            }
        }
        shown
    }

    /// The outputs that are a constant field of an input: output, and place.
    pub fn copies(&self, model: &Model) -> Vec<(usize, Place)> {
        self.sets()
            .filter_map(|(output, value)| Some((output, self.place(model, value)?)))
            .collect()
    }

    /// The outputs that say whether there is null in another output: flag, and word.
    pub fn nulls(&self) -> Vec<(usize, usize)> {
        let nulls = self.sets().filter_map(|(flag, value)| {
            let ExprKind::Intrinsic(Intrinsic::IsNull, args) = &value.kind else {
                return None;
            };
            let ExprKind::Var(word) = args[0].kind else {
                return None;
            };
            Some((flag, self.output(word)?))
        });
        nulls.collect()
    }

    /// The outputs that the body sets, by number, and to what.
    fn sets(&self) -> impl Iterator<Item = (usize, &Expr)> {
        let statements = self.body.statements.iter();
        statements.filter_map(|statement| match statement {
            Stmt::Set { var, value } => Some((self.output(*var)?, value)),
            _ => None,
        })
    }

    fn output(&self, var: VarId) -> Option<usize> {
        self.outputs.iter().position(|output| output.var == var)
    }

    fn shown_by(&self, model: &Model, condition: &Expr, holds: bool) -> BTreeSet<Place> {
        match &condition.kind {
            ExprKind::Not(inner) => self.shown_by(model, inner, !holds),
            ExprKind::Binary {
                op: op @ (BinaryOp::And | BinaryOp::Or),
                left,
                right,
            } => {
                let [left, right] = [left, right].map(|side| self.shown_by(model, side, holds));
                // Of `a && b` both hold, or one of them does not.
                match (*op == BinaryOp::And) == holds {
                    true => &left | &right,
                    false => &left & &right,
                }
            }
            ExprKind::Intrinsic(Intrinsic::IsInt | Intrinsic::IsNull, args) if holds => {
                self.place(model, &args[0]).into_iter().collect()
            }
            ExprKind::Intrinsic(Intrinsic::Same, args) if holds => {
                let is_constant = |expr: &Expr| {
                    matches!(expr.kind, ExprKind::Constant(_)) || expr.referred().is_some()
                };
                let [left, right] = [&args[0], &args[1]];
                let other = match (is_constant(left), is_constant(right)) {
                    (true, _) => Some(right),
                    (_, true) => Some(left),
                    _ => None,
                };
                let place = other.and_then(|other| self.place(model, other));
                place.into_iter().collect()
            }
            _ => BTreeSet::new(),
        }
    }

    fn place(&self, model: &Model, expr: &Expr) -> Option<Place> {
        let input = |expr: &Expr| match expr.kind {
            ExprKind::Var(var) => self.inputs.iter().position(|input| input.var == var),
            _ => None,
        };
        match &expr.kind {
            ExprKind::Field {
                base,
                layout,
                field,
            } if model[*layout].fields[*field].is_const => Some((input(base)?, Some(*field))),
            _ => Some((input(expr)?, None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::micro::Micro;

    #[test]
    fn conditions_show_what_is_not_counted() {
        let text = include_str!("../../../bytecodes.def");
        let model = crate::load(text).expect("the definitions are right");
        let micro = Micro::of(&model);
        let op = |name: &str| {
            let op = micro.ops.iter().find(|op| op.name == name);
            op.unwrap_or_else(|| panic!("no op {name}"))
        };
        let shown =
            |name: &str| -> Vec<_> { op(name).shows_uncounted(&model).into_iter().collect() };
        assert_eq!(shown("IS_BOUND"), [(0, None)]);
        assert_eq!(
            shown("HAS_BOUNDS"),
            [(0, Some(1)), (0, Some(2)), (0, Some(3))]
        );
        assert_eq!(shown("IS_LIST"), []);
        assert_eq!(shown("IS_SUPER"), [(0, None)]);
        let copies = op("SLICE_PARTS").copies(&model);
        assert_eq!(copies[1], (1, (0, Some(2))));
        assert_eq!(op("FOR_ITER.next").nulls(), [(1, 0)]);
        assert_eq!(op("SLICE_PARTS").nulls(), []);
    }
}

//! Mistakes planted into the bodies of instructions, to see whether the tests notice: a reference that isn't given back, a
//! guard that is turned around, a word that goes elsewhere, operands that change places.
//!
//! All are there at once, each behind a question ([`ExprKind::Planted`]) that the printed code answers at run time.

use crate::model::*;
use crate::span::Span;

/// A mistake, by number.
#[derive(Debug, Clone)]
pub struct Mistake {
    pub instruction: InstructionId,
    pub what: String,
}

/// The model with mistakes, and what they are.
pub fn plant(model: &Model) -> (Model, Vec<Mistake>) {
    let mut planted = model.clone();
    let mut mistakes = Vec::new();
    for (index, instruction) in planted.instructions.iter_mut().enumerate() {
        let mut planter = Planter {
            instruction: InstructionId(index),
            vars: &model[InstructionId(index)].body.vars,
            model,
            mistakes: &mut mistakes,
            nones: Vec::new(),
            lent: Vec::new(),
            moved: 0,
            copies: Vec::new(),
            borrows: Vec::new(),
        };
        for var in &mut instruction.body.vars {
            planter.input(var);
        }
        let body = std::mem::take(&mut instruction.body.statements);
        instruction.body.statements = planter.block(body);
    }
    (planted, mistakes)
}

struct Planter<'a> {
    instruction: InstructionId,
    vars: &'a [Var],
    model: &'a Model,
    mistakes: &'a mut Vec<Mistake>,
    /// Variables that are `None` or another immortal object in the present block: there is nothing to give back.
    nones: Vec<VarId>,
    /// Slots, relative to the present component's `sp`, that hold a borrowed word which the component before left there:
    /// there is nothing to give back either.
    lent: Vec<i32>,
    /// How far the present component has moved `sp`.
    moved: i32,
    /// Which input a variable is, as it came.
    copies: Vec<(VarId, VarId)>,
    /// Variables that hold a borrowed word.
    borrows: Vec<VarId>,
}

fn expr(scalar: Scalar, kind: ExprKind) -> Expr {
    Expr {
        ty: Type::Scalar(scalar),
        kind,
        span: Span::default(),
    }
}

impl Planter<'_> {
    /// Whether a new mistake is made.
    fn question(&mut self, what: impl Into<String>) -> Expr {
        let number = self.mistakes.len() as u32;
        self.mistakes.push(Mistake {
            instruction: self.instruction,
            what: what.into(),
        });
        expr(Scalar::Bool, ExprKind::Planted(number))
    }

    /// 1 when a new mistake is made, otherwise 0.
    fn one(&mut self, what: impl Into<String>, scalar: Scalar) -> Expr {
        let question = self.question(what);
        expr(scalar, ExprKind::Cast(Box::new(question)))
    }

    fn name(&self, var: VarId) -> String {
        self.vars[var.0].name.clone()
    }

    /// The statement, unless the mistake is made; then the other one, if there is one.
    fn otherwise(&mut self, what: String, right: Block, wrong: Block) -> Block {
        let condition = self.question(what);
        vec![Stmt::If {
            condition,
            then: wrong,
            otherwise: right,
        }]
    }

    /// Lets a word come from another slot.
    fn input(&mut self, var: &mut Var) {
        if let VarKind::Input(slot) = &mut var.kind
            && var.used
            && var.ty.is_word()
        {
            let what = format!("takes {} from one slot too high", var.name);
            let one = self.one(what, Scalar::U32);
            slot.terms.push((1, one));
        }
    }

    /// A block that runs where `nones` are `None`.
    fn block_where(&mut self, none: Option<VarId>, block: Block) -> Block {
        let known = self.nones.len();
        self.nones.extend(none);
        let planted = self.block(block);
        self.nones.truncate(known);
        planted
    }

    fn block(&mut self, block: Block) -> Block {
        let known = self.nones.len();
        let mut planted = Vec::new();
        let mut statements = block.into_iter().peekable();
        while let Some(statement) = statements.next() {
            let none = none_after(&statement);
            let leaves = matches!(statements.peek(), Some(Stmt::PopFrame { .. }));
            if let (Stmt::SetStack(offset), true) = (&statement, leaves)
                && offset.fixed().is_some_and(|sp| self.lent.contains(&sp))
            {
                // Whoever looks at the operands of a frame that is left finds a word more that is nobody's.
                planted.push(statement);
                continue;
            }
            planted.extend(self.statement(statement));
            self.nones.extend(none);
        }
        self.nones.truncate(known);
        planted
    }

    /// Where an input was found.
    fn slot(&self, var: VarId) -> Option<i32> {
        match &self.vars[var.0].kind {
            VarKind::Input(slot) => slot.fixed(),
            _ => None,
        }
    }

    /// Whether there is nothing to give back, whatever runs.
    fn is_free(&self, var: VarId) -> bool {
        let lent = |slot| self.lent.contains(&slot);
        self.nones.contains(&var) || self.slot(var).is_some_and(lent)
    }

    fn is_borrowed(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Intrinsic(Intrinsic::Borrow, _) => true,
            ExprKind::Var(var) => self.borrows.contains(var),
            _ => false,
        }
    }

    /// Whether the value is what an input's slot holds already.
    fn is_there(&self, slot: &Offset, value: &Expr) -> bool {
        let ExprKind::Var(var) = &value.kind else {
            return false;
        };
        let copied = self.copies.iter().find(|(copy, _)| copy == var);
        let from = copied.map_or(*var, |(_, from)| *from);
        slot.fixed().is_some() && self.slot(from) == slot.fixed()
    }

    fn statement(&mut self, statement: Stmt) -> Block {
        match statement {
            Stmt::Close { var, .. } if self.is_free(var) => vec![statement],
            Stmt::Close { var, .. } => {
                let what = format!("does not give {} back", self.name(var));
                self.otherwise(what, vec![statement], Vec::new())
            }
            Stmt::CloseSlots { var, .. } => {
                let what = format!("does not give the words of {} back", self.name(var));
                self.otherwise(what, vec![statement], Vec::new())
            }
            Stmt::Sync => self.otherwise(
                "does not store its state".into(),
                vec![statement],
                Vec::new(),
            ),
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let none = none_if(&condition);
                let [then_none, otherwise_none] = [true, false]
                    .map(|holds| none.filter(|none| none.1 == holds).map(|none| none.0));
                let question = self.question("turns a condition around");
                let condition = expr(
                    Scalar::Bool,
                    ExprKind::Binary {
                        op: BinaryOp::Ne,
                        left: Box::new(condition),
                        right: Box::new(question),
                    },
                );
                vec![Stmt::If {
                    condition,
                    then: self.block_where(then_none, then),
                    otherwise: self.block_where(otherwise_none, otherwise),
                }]
            }
            Stmt::Repeat { var, count, body } => vec![Stmt::Repeat {
                var,
                count,
                body: self.block(body),
            }],
            Stmt::Advance { .. } => {
                // Slots count from the new `sp`.
                let moved = std::mem::take(&mut self.moved);
                self.lent.iter_mut().for_each(|slot| *slot -= moved);
                self.copies.clear();
                vec![statement]
            }
            Stmt::SetStack(mut offset) => {
                match offset.fixed() {
                    Some(words) => self.moved += words,
                    None => self.lent.clear(),
                }
                let one = self.one("leaves a word too many", Scalar::U32);
                offset.terms.push((1, one));
                vec![Stmt::SetStack(offset)]
            }
            Stmt::Write {
                ref slot,
                ref value,
            } if self.is_there(slot, value) => vec![statement],
            Stmt::Write { mut slot, value } => {
                if let Some(at) = slot.fixed() {
                    self.lent.retain(|lent| *lent != at);
                    self.lent.extend(self.is_borrowed(&value).then_some(at));
                }
                let one = self.one("writes one slot too high", Scalar::U32);
                slot.terms.push((1, one));
                self.value(value, |value| Stmt::Write {
                    slot: slot.clone(),
                    value,
                })
            }
            Stmt::Set { var, value } => {
                self.copies.retain(|(copy, _)| *copy != var);
                self.borrows.retain(|borrow| *borrow != var);
                self.borrows.extend(self.is_borrowed(&value).then_some(var));
                if let ExprKind::Var(from) = &value.kind {
                    self.copies.push((var, *from));
                }
                self.value(value, |value| Stmt::Set { var, value })
            }
            Stmt::Store { place, value } => {
                let place = self.place(place);
                self.value(value, |value| Stmt::Store {
                    place: place.clone(),
                    value,
                })
            }
            Stmt::Replace { place, value, old } => {
                let place = self.place(place);
                self.value(value, |value| Stmt::Replace {
                    place: place.clone(),
                    value,
                    old,
                })
            }
            Stmt::Checked {
                var,
                op,
                left,
                right,
                otherwise,
            } => {
                let checked = |left: &Expr, right: &Expr| Stmt::Checked {
                    var,
                    op,
                    left: left.clone(),
                    right: right.clone(),
                    otherwise: otherwise.clone(),
                };
                let right_one = vec![checked(&left, &right)];
                if op != Arithmetic::Sub {
                    return right_one;
                }
                let swapped = vec![checked(&right, &left)];
                self.otherwise(
                    "takes operands the other way round".into(),
                    right_one,
                    swapped,
                )
            }
            Stmt::Call {
                function,
                args,
                result,
                failure,
            } => self.call(function, args, result, failure),
            Stmt::Exit { close, generic } => {
                let mut planted = vec![Stmt::Exit {
                    close: close.clone(),
                    generic,
                }];
                for (index, var) in close.iter().enumerate() {
                    let mut fewer = close.clone();
                    fewer.remove(index);
                    let what = format!("does not give {} back at its exit", self.name(*var));
                    let wrong = vec![Stmt::Exit {
                        close: fewer,
                        generic,
                    }];
                    planted = self.otherwise(what, planted, wrong);
                }
                planted
            }
            other => vec![other],
        }
    }

    fn call(
        &mut self,
        function: FunctionId,
        args: Vec<Expr>,
        result: Option<VarId>,
        failure: Option<Failure>,
    ) -> Block {
        let call = |args: &[Expr], failure: &Option<Failure>| {
            vec![Stmt::Call {
                function,
                args: args.to_vec(),
                result,
                failure: failure.clone(),
            }]
        };
        let name = self.model[function].name.clone();
        let mut planted = call(&args, &failure);
        if let Some(known) = &failure {
            for (index, var) in known.close.iter().enumerate() {
                let mut fewer = known.clone();
                fewer.close.remove(index);
                let what = format!("does not give {} back when {name} fails", self.name(*var));
                planted = self.otherwise(what, planted, call(&args, &Some(fewer)));
            }
            // A function that takes slots over may write there, and in those before: it leaves them null itself.
            let clears = self.model[function]
                .params
                .iter()
                .any(|param| param.steals && param.ty == Type::Slots);
            let clear = known.clear.iter().filter(|_| !clears);
            for (index, var) in clear.enumerate() {
                let mut fewer = known.clone();
                fewer.clear.remove(index);
                let what = format!("leaves {} on the stack when {name} fails", self.name(*var));
                planted = self.otherwise(what, planted, call(&args, &Some(fewer)));
            }
        }
        let words: Vec<usize> = (0..args.len())
            .filter(|index| args[*index].ty.is_word())
            .collect();
        // The first two may well be the same, as where one is about to become the other.
        if let [first, .., last] = words[..] {
            let mut swapped = args.clone();
            swapped.swap(first, last);
            let what = format!("gives {name} its arguments the other way round");
            planted = self.otherwise(what, planted, call(&swapped, &failure));
        }
        planted
    }

    /// A statement with this value, and with wrong ones.
    fn value(&mut self, mut value: Expr, statement: impl Fn(Expr) -> Stmt) -> Block {
        self.shift(&mut value);
        let mut planted = vec![statement(value.clone())];
        if let ExprKind::Dup(inner) | ExprKind::Own(inner) = &value.kind
            && may_be_counted(&inner.ty)
        {
            let wrong = vec![statement((**inner).clone())];
            planted = self.otherwise("does not count a reference".into(), planted, wrong);
        }
        let mut swapped = value;
        if swap(&mut swapped) {
            let wrong = vec![statement(swapped)];
            planted = self.otherwise("takes operands the other way round".into(), planted, wrong);
        }
        planted
    }

    /// A place that is written.
    fn place(&mut self, mut place: Expr) -> Expr {
        self.shift(&mut place);
        place
    }

    /// Lets indices go wrong by one.
    fn shift(&mut self, value: &mut Expr) {
        match &mut value.kind {
            ExprKind::Local(index) | ExprKind::Const(index) | ExprKind::Name(index) => {
                self.add_one(index);
            }
            ExprKind::Index { base, index } => {
                self.shift(base);
                self.add_one(index);
            }
            ExprKind::Dup(inner) | ExprKind::Own(inner) | ExprKind::Field { base: inner, .. } => {
                self.shift(inner);
            }
            _ => {}
        }
    }

    fn add_one(&mut self, index: &mut Expr) {
        let Type::Scalar(scalar) = index.ty else {
            return;
        };
        let one = self.one("takes the next one", scalar);
        let old = index.clone();
        *index = expr(
            scalar,
            ExprKind::Binary {
                op: BinaryOp::Add,
                left: Box::new(old),
                right: Box::new(one),
            },
        );
    }
}

/// The variable that is `None`, or another immortal, wherever control gets behind the statement.
fn none_after(statement: &Stmt) -> Option<VarId> {
    let Stmt::If {
        condition,
        then,
        otherwise,
    } = statement
    else {
        return None;
    };
    let ends = |block: &Block| block.last().is_some_and(Stmt::is_terminator);
    let (var, holds) = none_if(condition)?;
    let there = if holds { otherwise } else { then };
    ends(there).then_some(var)
}

/// The variable that is `None`, or another static object, when the condition has this value.
fn none_if(condition: &Expr) -> Option<(VarId, bool)> {
    match &condition.kind {
        ExprKind::Not(inner) => none_if(inner).map(|(var, holds)| (var, !holds)),
        ExprKind::Binary { op, left, right } => {
            let holds = match op {
                BinaryOp::Eq => true,
                BinaryOp::Ne => false,
                _ => return None,
            };
            match [&left.kind, &right.kind] {
                [
                    ExprKind::Intrinsic(Intrinsic::Pointer, args),
                    ExprKind::Static(_),
                ] => match args[0].kind {
                    ExprKind::Var(var) => Some((var, holds)),
                    _ => None,
                },
                _ => None,
            }
        }
        ExprKind::Intrinsic(Intrinsic::Same, args) => match [&args[0].kind, &args[1].kind] {
            [ExprKind::Var(var), ExprKind::Constant(Constant::None)]
            | [ExprKind::Constant(Constant::None), ExprKind::Var(var)] => Some((*var, true)),
            _ => None,
        },
        _ => None,
    }
}

fn may_be_counted(ty: &Type) -> bool {
    !matches!(
        ty,
        Type::Value {
            class: Class::Int | Class::Bool,
            ..
        }
    )
}

/// Exchanges the operands of the first operator for which that matters.
fn swap(value: &mut Expr) -> bool {
    match &mut value.kind {
        ExprKind::Binary { op, left, right } => {
            let matters = matches!(
                op,
                BinaryOp::Lt
                    | BinaryOp::Le
                    | BinaryOp::Gt
                    | BinaryOp::Ge
                    | BinaryOp::Sub
                    | BinaryOp::Div
            );
            if matters {
                std::mem::swap(left, right);
            }
            matters || swap(left) || swap(right)
        }
        ExprKind::Intrinsic(_, args) => args.iter_mut().any(swap),
        ExprKind::Not(inner)
        | ExprKind::Negate(inner)
        | ExprKind::Cast(inner)
        | ExprKind::Dup(inner)
        | ExprKind::Own(inner) => swap(inner),
        _ => false,
    }
}

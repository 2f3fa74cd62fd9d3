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
    /// What is `None`, another immortal object or a small integer in the present block: there is nothing to give back.
    nones: Vec<Known>,
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

/// A variable, or a field of the object that it is.
type Known = (VarId, Option<(LayoutId, usize)>);

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
    fn block_where(&mut self, nones: Vec<Known>, block: Block) -> Block {
        let mut known = self.nones.clone();
        self.nones.extend(nones);
        let planted = self.block(block);
        known.retain(|none| self.nones.contains(none));
        self.nones = known;
        planted
    }

    fn block(&mut self, block: Block) -> Block {
        let mut known = self.nones.clone();
        let mut planted = Vec::new();
        let mut statements = block.into_iter().peekable();
        while let Some(statement) = statements.next() {
            let nones = nones_after(&statement);
            let leaves = matches!(statements.peek(), Some(Stmt::PopFrame { .. }));
            if let (Stmt::SetStack(offset), true) = (&statement, leaves)
                && offset.fixed().is_some_and(|sp| self.lent.contains(&sp))
            {
                // Whoever looks at the operands of a frame that is left finds a word more that is nobody's.
                planted.push(statement);
                continue;
            }
            planted.extend(self.statement(statement));
            self.nones.extend(nones);
        }
        known.retain(|none| self.nones.contains(none));
        self.nones = known;
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
        self.nones.contains(&(var, None)) || self.slot(var).is_some_and(lent)
    }

    /// Whether the value is never counted, so that a reference to it need not be.
    fn is_never_counted(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::Dup(inner) | ExprKind::Own(inner) => self.is_never_counted(inner),
            ExprKind::Constant(_) => true,
            // Caches refer to what somebody else keeps.
            ExprKind::Intrinsic(Intrinsic::Word, _) => matches!(value.ty, Type::Value { .. }),
            _ => known(value).is_some_and(|known| self.nones.contains(&known)),
        }
    }

    /// Nothing is known of objects any more: they may have changed.
    fn forget_fields(&mut self) {
        self.nones.retain(|(_, field)| field.is_none());
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
                let [then_nones, otherwise_nones] =
                    [true, false].map(|holds| nones_if(&condition, holds));
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
                    then: self.block_where(then_nones, then),
                    otherwise: self.block_where(otherwise_nones, otherwise),
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
                let none = self.is_never_counted(&value);
                self.nones.retain(|(known, _)| *known != var);
                self.nones.extend(none.then_some((var, None)));
                self.value_of(none, value, |value| Stmt::Set { var, value })
            }
            Stmt::Store { place, value } => {
                self.forget_fields();
                let place = self.place(place);
                self.value(value, |value| Stmt::Store {
                    place: place.clone(),
                    value,
                })
            }
            Stmt::Replace { place, value, old } => {
                self.forget_fields();
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
            } => {
                self.forget_fields();
                self.call(function, args, result, failure)
            }
            Stmt::Exit { close, generic } => {
                let mut planted = vec![Stmt::Exit {
                    close: close.clone(),
                    generic,
                }];
                let counted = close.iter().enumerate();
                for (index, var) in counted
                    .filter(|(_, var)| !self.is_free(**var))
                    .collect::<Vec<_>>()
                {
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
    fn value(&mut self, value: Expr, statement: impl Fn(Expr) -> Stmt) -> Block {
        let free = self.is_never_counted(&value);
        self.value_of(free, value, statement)
    }

    /// As [`Planter::value`], where it has been asked whether the value is never counted.
    fn value_of(&mut self, free: bool, mut value: Expr, statement: impl Fn(Expr) -> Stmt) -> Block {
        self.shift(&mut value);
        let mut planted = vec![statement(value.clone())];
        if let ExprKind::Dup(inner) | ExprKind::Own(inner) = &value.kind
            && may_be_counted(&inner.ty)
            && !free
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

/// What is never counted wherever control gets behind the statement.
fn nones_after(statement: &Stmt) -> Vec<Known> {
    let Stmt::If {
        condition,
        then,
        otherwise,
    } = statement
    else {
        return Vec::new();
    };
    let ends = |block: &Block| block.last().is_some_and(Stmt::is_terminator);
    match (ends(then), ends(otherwise)) {
        (true, false) => nones_if(condition, false),
        (false, true) => nones_if(condition, true),
        _ => Vec::new(),
    }
}

/// What is `None`, another static object or a small integer when the condition has this value.
fn nones_if(condition: &Expr, value: bool) -> Vec<Known> {
    let one = |expr: &Expr| known(expr).into_iter().collect();
    match &condition.kind {
        ExprKind::Not(inner) => nones_if(inner, !value),
        ExprKind::Binary { op, left, right } => {
            let holds = match op {
                BinaryOp::Eq => true,
                BinaryOp::Ne => false,
                BinaryOp::And | BinaryOp::Or => {
                    let [mut nones, others] = [left, right].map(|side| nones_if(side, value));
                    if value == (*op == BinaryOp::And) {
                        nones.extend(others);
                    } else {
                        nones.retain(|none| others.contains(none));
                    }
                    return nones;
                }
                _ => return Vec::new(),
            };
            match [&left.kind, &right.kind] {
                [
                    ExprKind::Intrinsic(Intrinsic::Pointer, args),
                    ExprKind::Static(_),
                ] if value == holds => one(&args[0]),
                _ => Vec::new(),
            }
        }
        ExprKind::Intrinsic(Intrinsic::IsInt, args) if value => one(&args[0]),
        ExprKind::Intrinsic(Intrinsic::Same, args) if value => match [&args[0], &args[1]] {
            [some, none] | [none, some] if is_none(none) => one(some),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn is_none(value: &Expr) -> bool {
    matches!(value.kind, ExprKind::Constant(Constant::None))
}

/// The variable, or its field, that a value is.
fn known(value: &Expr) -> Option<Known> {
    match &value.kind {
        ExprKind::Var(var) => Some((*var, None)),
        ExprKind::Field {
            base,
            layout,
            field,
        } => match base.kind {
            ExprKind::Var(var) => Some((var, Some((*layout, *field)))),
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

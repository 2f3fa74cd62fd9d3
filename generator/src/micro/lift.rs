//! One op, reduced to one ending, as micro-ops and moves.

use crate::model::*;

use super::operands::{self, Places, new_var};
use super::{
    Argument, End, Ending, Lifted, MicroId, MicroInput, MicroOp, MicroOutput, Move, Reason, Source,
    endings, represent, split, walk,
};

/// Lifts `op` for `ending`; `several`: it has others too. New micro-ops join `ops`.
///
/// # Errors
///
/// Why it can't be.
pub fn lift(
    model: &Model,
    op: &Op,
    ending: Ending,
    several: bool,
    ops: &mut Vec<MicroOp>,
) -> Result<Lifted, Reason> {
    let name = if several {
        format!("{}.{}", op.name, ending.suffix())
    } else {
        op.name.clone()
    };
    let before = ops.len();
    let mut lifter = Lifter {
        model,
        op,
        name,
        ending,
        vars: op.body.vars.clone(),
        places: Places::default(),
        aliases: Vec::new(),
        consumed: Vec::new(),
        computed: Vec::new(),
        replaced: Vec::new(),
        made: 0,
        ops,
    };
    match lifter.run() {
        Ok(moves) => Ok(Lifted {
            vars: lifter.vars,
            moves,
            consumed: lifter.consumed,
        }),
        Err(reason) => {
            ops.truncate(before);
            Err(reason)
        }
    }
}

struct Lifter<'a> {
    model: &'a Model,
    op: &'a Op,
    name: String,
    ending: Ending,
    vars: Vec<Var>,
    places: Places,
    /// Temporaries that are only other names.
    aliases: Vec<(VarId, VarId)>,
    consumed: Vec<VarId>,
    /// What a part before has computed.
    computed: Vec<VarId>,
    /// Words that were in locals which only the rounds of a loop name.
    replaced: Vec<VarId>,
    /// Micro-ops made of this op so far.
    made: usize,
    ops: &'a mut Vec<MicroOp>,
}

/// A stretch of the body.
enum Part {
    /// Becomes a micro-op.
    Core(Block),
    Move(Move),
}

impl Lifter<'_> {
    fn run(&mut self) -> Result<Vec<Move>, Reason> {
        let statements = &self.op.body.statements;
        let mut moves = match endings::project(self.model, statements, self.ending) {
            Ok(block) => {
                let mut block = endings::straighten(block);
                endings::leave_rare_arms(self.model, &mut block);
                let block = endings::straighten(block);
                let mut moves = self.block(block, &self.results())?;
                if !ends(&moves) {
                    moves.push(Move::End(End::Next));
                }
                moves
            }
            Err(reason) => self.decide(statements.clone()).ok_or(reason)??,
        };
        let unknown = self.places.reads.iter().any(|read| {
            matches!(read, Move::Let { value: Source::Local(index) | Source::Const(index) | Source::Name(index), .. }
                if !operands::is_known(index))
        });
        if unknown {
            return Err(Reason(
                "it reads a place that its operand does not name".to_owned(),
            ));
        }
        let mut all = std::mem::take(&mut self.places.reads);
        all.append(&mut moves);
        Ok(all)
    }

    /// What has to be there at the end.
    fn results(&self) -> Vec<VarId> {
        self.op.outputs.iter().map(|output| output.var).collect()
    }

    /// A branch after an effect: what is before answers with a flag. `None`: the body is not so.
    fn decide(&mut self, block: Block) -> Option<Result<Vec<Move>, Reason>> {
        let at = block.iter().position(|statement| {
            matches!(statement, Stmt::If { then, otherwise, .. }
                if otherwise.is_empty() && endings::of(then) == [Ending::Jump])
        })?;
        let mut before = block;
        let after = before.split_off(at + 1);
        let Some(Stmt::If {
            condition, then, ..
        }) = before.pop()
        else {
            return None;
        };
        Some(self.decided(before, condition, then, after))
    }

    fn decided(
        &mut self,
        mut before: Block,
        condition: Expr,
        jumping: Block,
        going_on: Block,
    ) -> Result<Vec<Move>, Reason> {
        let flag = new_var(&mut self.vars, "jumps", Type::Scalar(Scalar::Bool));
        before.push(Stmt::Set {
            var: flag,
            value: condition,
        });
        let mut wanted = vec![flag];
        wanted.extend(walk::read(&jumping));
        wanted.extend(walk::read(&going_on));
        wanted.extend(self.results());
        let computed = walk::assigned(&before);
        let mut moves = self.block(before, &wanted)?;
        self.computed.extend(computed);
        let made = self.ops.len();
        let mut jump = self.block(jumping, &self.results())?;
        let mut next = self.block(going_on, &self.results())?;
        if self.ops.len() != made {
            return Err(Reason(
                "what it does after deciding how it ends is more than renaming".to_owned(),
            ));
        }
        if !ends(&jump) {
            jump.push(Move::End(End::Jump));
        }
        if !ends(&next) {
            next.push(Move::End(End::Next));
        }
        let expected = self.ending == Ending::Jump;
        let (taken, other) = if expected { (jump, next) } else { (next, jump) };
        moves.push(Move::Decide {
            flag,
            expected,
            other,
        });
        moves.extend(taken);
        Ok(moves)
    }

    /// Lifts a block; `wanted` is needed behind it.
    fn block(&mut self, block: Block, wanted: &[VarId]) -> Result<Vec<Move>, Reason> {
        let mut parts = Vec::new();
        let mut core = Vec::new();
        let mut post = Vec::new();
        for statement in block {
            self.statement(statement, &mut core, &mut parts, &mut post)?;
        }
        if !core.is_empty() {
            parts.push(Part::Core(core));
        }
        parts.extend(post.into_iter().map(Part::Move));
        self.emit(parts, wanted)
    }

    fn statement(
        &mut self,
        mut statement: Stmt,
        core: &mut Block,
        parts: &mut Vec<Part>,
        post: &mut Vec<Move>,
    ) -> Result<(), Reason> {
        for (from, to) in self.aliases.clone() {
            walk::rename(std::slice::from_mut(&mut statement), from, to);
        }
        match statement {
            Stmt::Sync | Stmt::Adapt(_) => {}
            Stmt::Set { var, value } => self.set(var, value, core, post),
            Stmt::Replace {
                place,
                mut value,
                old,
            } if matches!(place.kind, ExprKind::Local(_)) => {
                let ExprKind::Local(index) = &place.kind else {
                    return Ok(());
                };
                if operands::is_known(index) {
                    let known = self.places.variable(&place, &mut self.vars);
                    self.aliases.push((old, known));
                } else {
                    self.replaced.push(old);
                }
                // The builder makes what it puts into a local safe to keep.
                if let ExprKind::Own(inner) = value.kind {
                    value = *inner;
                }
                let value = self.value(value, core, post);
                post.push(Move::SetLocal {
                    index: (**index).clone(),
                    value,
                    fresh: false,
                });
                self.places.forget(&place);
            }
            Stmt::Store { place, mut value } if matches!(place.kind, ExprKind::Local(_)) => {
                let ExprKind::Local(index) = &place.kind else {
                    return Ok(());
                };
                if let ExprKind::Own(inner) = value.kind {
                    value = *inner;
                }
                let value = self.value(value, core, post);
                post.push(Move::SetLocal {
                    index: (**index).clone(),
                    value,
                    fresh: true,
                });
                self.places.forget(&place);
            }
            Stmt::Store { place, value } if self.array_output(&place).is_some() => {
                let (Some(array), ExprKind::Index { index, .. }) =
                    (self.array_output(&place), place.kind)
                else {
                    return Ok(());
                };
                let value = self.value(value, core, post);
                post.push(Move::SetItem {
                    array,
                    index: *index,
                    value,
                });
            }
            Stmt::Close { var, escapes } => {
                // The word that was in a local is the builder's to close.
                if !self.places.is_local(var) && !self.replaced.contains(&var) {
                    if walk::assigned(core).contains(&var) {
                        post.push(Move::Close(var));
                    } else {
                        core.push(Stmt::Close { var, escapes });
                    }
                }
            }
            Stmt::Repeat {
                var,
                count,
                mut body,
            } if self.fills_places(&body) => {
                if !core.is_empty() {
                    parts.push(Part::Core(std::mem::take(core)));
                }
                let counter = new_var(&mut self.vars, "at", Type::Scalar(Scalar::U32));
                let mut first = vec![Move::Let {
                    to: counter,
                    value: Source::Var(var),
                }];
                // The index of the element stays an expression; the micro-op gets what it counts as operands.
                let mut inner = Vec::new();
                for statement in &mut body {
                    let is_place = self.fills(statement);
                    match &mut *statement {
                        Stmt::Store { value, .. } | Stmt::Replace { value, .. } if is_place => {
                            self.count(value, var, &mut first);
                            walk::map_expr(value, &mut |expr| swap(expr, var, counter));
                        }
                        other => walk::map_block(std::slice::from_mut(other), &mut |expr| {
                            swap(expr, var, counter);
                        }),
                    }
                    inner.push(statement.clone());
                }
                let each = format!("{}.each", self.name);
                let outer = std::mem::replace(&mut self.name, each);
                let made = std::mem::take(&mut self.made);
                let moves = self.block(inner, &[]);
                self.name = outer;
                self.made = made;
                first.extend(moves?);
                parts.push(Part::Move(Move::Repeat {
                    var,
                    count,
                    body: first,
                }));
            }
            Stmt::Next => post.push(Move::End(End::Next)),
            Stmt::Jump => post.push(Move::End(End::Jump)),
            Stmt::PushFrame { frame, .. } => {
                let frame = self.value(frame, core, post);
                post.push(Move::End(End::Push(frame)));
            }
            Stmt::GoOn { frame } => {
                let frame = self.value(frame, core, post);
                post.push(Move::End(End::GoOn(frame)));
            }
            Stmt::PopFrame { value } => {
                let value = self.value(value, core, post);
                post.push(Move::End(End::Pop(value)));
            }
            Stmt::Suspend { value } => {
                let value = self.value(value, core, post);
                post.push(Move::End(End::Suspend(value)));
            }
            Stmt::Resume { frame, value } => {
                let frame = self.value(frame, core, post);
                let value = self.value(value, core, post);
                post.push(Move::End(End::Resume(frame, value)));
            }
            Stmt::Exit { .. } => {
                return Err(Reason("it always leaves".to_owned()));
            }
            Stmt::Unwind(_) if self.ending != Ending::Raise => {
                return Err(Reason("it always raises".to_owned()));
            }
            Stmt::Unwind(failure) => {
                core.push(Stmt::Unwind(failure));
                post.push(Move::End(End::Raise));
            }
            mut other => {
                self.refuse_nested(&other)?;
                self.places
                    .replace(std::slice::from_mut(&mut other), &mut self.vars);
                core.push(other);
            }
        }
        Ok(())
    }

    /// What a micro-op's body can't say inside branches.
    fn refuse_nested(&self, statement: &Stmt) -> Result<(), Reason> {
        let mut all = Vec::new();
        walk::statements(std::slice::from_ref(statement), &mut all);
        for inner in all {
            let what = match inner {
                Stmt::Replace { place, .. } | Stmt::Store { place, .. }
                    if matches!(place.kind, ExprKind::Local(_)) =>
                {
                    "it sets a local on some of its paths"
                }
                Stmt::Store { place, .. } if self.array_output(place).is_some() => {
                    "it fills an array on some of its paths"
                }
                Stmt::Next
                | Stmt::Jump
                | Stmt::PushFrame { .. }
                | Stmt::PopFrame { .. }
                | Stmt::Suspend { .. }
                | Stmt::Resume { .. }
                | Stmt::GoOn { .. } => "it ends on several of its paths",
                _ => continue,
            };
            return Err(Reason(what.to_owned()));
        }
        Ok(())
    }

    fn set(&mut self, var: VarId, value: Expr, core: &mut Block, post: &mut Vec<Move>) {
        let is_output = self.op.outputs.iter().any(|output| output.var == var);
        match self.simple(&value, core) {
            Some(Source::Var(from)) if !is_output => self.aliases.push((var, from)),
            Some(source) if is_output => {
                self.note_moved(&source);
                post.push(Move::Let {
                    to: var,
                    value: source,
                });
            }
            _ => {
                let mut statement = Stmt::Set { var, value };
                self.places
                    .replace(std::slice::from_mut(&mut statement), &mut self.vars);
                core.push(statement);
            }
        }
    }

    /// A value as a variable: the micro-op computes it unless it is one already.
    fn value(&mut self, value: Expr, core: &mut Block, post: &mut Vec<Move>) -> VarId {
        if let Some(source) = self.simple(&value, core) {
            if let Source::Var(var) = source {
                self.note_moved(&Source::Var(var));
                return var;
            }
            let to = new_var(&mut self.vars, "value", value.ty.clone());
            self.note_moved(&source);
            post.push(Move::Let { to, value: source });
            return to;
        }
        if let ExprKind::Var(var) = value.kind {
            return var;
        }
        let to = new_var(&mut self.vars, "value", value.ty.clone());
        if let ExprKind::Own(inner) = &value.kind
            && let ExprKind::Var(var) = inner.kind
        {
            post.push(Move::Let {
                to,
                value: Source::Own(var),
            });
            return to;
        }
        let mut statement = Stmt::Set { var: to, value };
        self.places
            .replace(std::slice::from_mut(&mut statement), &mut self.vars);
        core.push(statement);
        to
    }

    /// What an expression computes of the number of a round becomes a variable, which is known when a trace is built.
    fn count(&mut self, expr: &mut Expr, round: VarId, known: &mut Vec<Move>) {
        let is_round = |part: &Expr| matches!(part.kind, ExprKind::Var(var) if var == round);
        let computes = matches!(expr.kind, ExprKind::Binary { .. } | ExprKind::Cast(_));
        if computes && walk::any(expr, &is_round) && operands::is_known_in(expr, Some(round)) {
            let to = new_var(&mut self.vars, "index", expr.ty.clone());
            let value = std::mem::replace(&mut expr.kind, ExprKind::Var(to));
            known.push(Move::Let {
                to,
                value: Source::Known(Expr {
                    kind: value,
                    ..expr.clone()
                }),
            });
            return;
        }
        for part in walk::parts(expr) {
            self.count(part, round, known);
        }
    }

    /// Something that needs no micro-op: a renaming, a new reference, or something known.
    fn simple(&mut self, value: &Expr, core: &Block) -> Option<Source> {
        if operands::is_known(value) {
            return Some(Source::Known(value.clone()));
        }
        let (inner, source): (&Expr, fn(VarId) -> Source) = match &value.kind {
            ExprKind::Dup(inner) => (inner, Source::Dup),
            ExprKind::Own(inner) => match &inner.kind {
                ExprKind::Dup(inner) => (inner, Source::Dup),
                _ => (inner, Source::Own),
            },
            ExprKind::Intrinsic(Intrinsic::Borrow, args) => (&args[0], Source::Borrow),
            _ => (value, Source::Var),
        };
        match &inner.kind {
            ExprKind::Var(var) if !walk::assigned(core).contains(var) && self.is_input(*var) => {
                Some(source(*var))
            }
            ExprKind::Local(_) | ExprKind::Const(_) | ExprKind::Name(_) | ExprKind::Frame => {
                let mut place = inner.clone();
                self.places.restore(&mut place);
                Some(source(self.places.variable(&place, &mut self.vars)))
            }
            _ => None,
        }
    }

    /// Whether a variable has its value before the body begins.
    fn is_input(&self, var: VarId) -> bool {
        self.op.inputs.iter().any(|input| input.var == var)
            || self.computed.contains(&var)
            || self
                .places
                .reads
                .iter()
                .any(|read| matches!(read, Move::Let { to, .. } if *to == var))
    }

    fn note_moved(&mut self, source: &Source) {
        if let Source::Var(var) | Source::Own(var) = source
            && !self.consumed.contains(var)
        {
            self.consumed.push(*var);
        }
    }

    /// The array output that a place is an element of.
    fn array_output(&self, place: &Expr) -> Option<VarId> {
        let ExprKind::Index { base, .. } = &place.kind else {
            return None;
        };
        let ExprKind::Var(var) = base.kind else {
            return None;
        };
        self.op
            .outputs
            .iter()
            .any(|output| output.var == var)
            .then_some(var)
    }

    /// Whether the rounds of a loop put something into places, which are known when a trace is built.
    fn fills_places(&self, body: &[Stmt]) -> bool {
        body.iter().any(|statement| self.fills(statement))
    }

    fn fills(&self, statement: &Stmt) -> bool {
        match statement {
            Stmt::Store { place, .. } | Stmt::Replace { place, .. } => {
                self.array_output(place).is_some() || matches!(place.kind, ExprKind::Local(_))
            }
            _ => false,
        }
    }

    /// Cores become micro-ops, with what is wanted behind them as outputs.
    fn emit(&mut self, parts: Vec<Part>, wanted: &[VarId]) -> Result<Vec<Move>, Reason> {
        let mut cores: Vec<Part> = Vec::new();
        for part in parts {
            match part {
                Part::Core(block) => {
                    cores.extend(split::split(self.model, block).into_iter().map(Part::Core));
                }
                other => cores.push(other),
            }
        }
        let mut after: Vec<Vec<VarId>> = Vec::new();
        let mut needed = wanted.to_vec();
        for part in cores.iter().rev() {
            after.push(needed.clone());
            match part {
                Part::Core(block) => {
                    let own = walk::assigned(block);
                    needed.extend(
                        walk::read(block)
                            .into_iter()
                            .filter(|var| !own.contains(var)),
                    );
                }
                Part::Move(step) => read_by(step, &mut needed),
            }
        }
        after.reverse();
        let several = cores
            .iter()
            .filter(|part| matches!(part, Part::Core(_)))
            .count()
            > 1;
        let last = cores.iter().rposition(|part| matches!(part, Part::Core(_)));
        let mut moves = Vec::new();
        for (at, (part, needed)) in cores.into_iter().zip(after).enumerate() {
            match part {
                Part::Move(step) => moves.push(step),
                Part::Core(block) => {
                    let name = if several && Some(at) != last {
                        self.made += 1;
                        format!("{}.{}", self.name, self.made)
                    } else {
                        self.name.clone()
                    };
                    self.micro_op(name, block, &needed, &mut moves);
                }
            }
        }
        Ok(moves)
    }

    fn micro_op(&mut self, name: String, mut body: Block, needed: &[VarId], moves: &mut Vec<Move>) {
        let effects = effects_of(self.model, &body);
        tidy(&mut body);
        let assigned = walk::assigned(&body);
        let consumed = self.consumed_by(&body);
        let mut outputs = Vec::new();
        let mut results = Vec::new();
        let mut later = Vec::new();
        for &var in assigned.iter().filter(|var| needed.contains(var)) {
            let output = represent::output(self.model, &mut self.vars, &mut body, var);
            outputs.push(MicroOutput {
                var: output.var,
                ty: self.vars[output.var.0].ty.clone(),
                owned: output.owned,
            });
            results.push(output.var);
            if let Some((to, value)) = output.after {
                later.push(Move::Let { to, value });
            }
        }
        let does_something = effects.exits
            || effects.raises
            || effects.escapes
            || effects.writes
            || !outputs.is_empty();
        if !does_something {
            return;
        }
        let assigned = walk::assigned(&body);
        let mut read: Vec<VarId> = walk::read(&body)
            .into_iter()
            .filter(|var| !assigned.contains(var) || self.is_input(*var))
            .collect();
        if let Some(frame) = self.places.frame()
            && !read.contains(&frame)
            && needs_frame(&body)
        {
            read.push(frame);
        }
        // As the definition has them, then places.
        let mut inputs = Vec::new();
        let mut arguments = Vec::new();
        for var in read {
            if self.vars[var.0].ty == Type::Slots {
                let output = self.op.outputs.iter().any(|output| output.var == var);
                let taken = consumed.contains(&var);
                if taken {
                    self.note_moved(&Source::Var(var));
                }
                inputs.push(MicroInput {
                    var,
                    ty: Type::Slots,
                    consumed: taken,
                });
                arguments.push(if output {
                    Argument::Filled(var)
                } else {
                    Argument::Slots {
                        array: var,
                        consumed: taken,
                    }
                });
                continue;
            }
            let taken = consumed.contains(&var);
            if taken {
                self.note_moved(&Source::Var(var));
            }
            let (raw, argument) = if taken {
                (var, Argument::Var(var))
            } else {
                represent::input(&mut self.vars, &mut body, var)
            };
            inputs.push(MicroInput {
                var: raw,
                ty: self.vars[raw.0].ty.clone(),
                consumed: taken,
            });
            arguments.push(argument);
        }
        let proves = self
            .op
            .proves
            .iter()
            .filter_map(|proof| {
                let var = self.op.inputs[proof.input].var;
                let input = inputs.iter().position(|input| input.var == var)?;
                Some(Proof {
                    input,
                    ..proof.clone()
                })
            })
            .collect();
        let change = match self.ending {
            Ending::Push | Ending::Resume | Ending::GoOn
                if outputs.iter().any(|output| is_frame(&output.ty)) =>
            {
                Some(self.ending)
            }
            _ => None,
        };
        let id = MicroId(self.ops.len());
        self.ops.push(MicroOp {
            name,
            span: self.op.span,
            is_guard: outputs.is_empty() && effects.exits && !effects.writes,
            inputs,
            outputs,
            body: Body {
                vars: self.vars.clone(),
                statements: body,
            },
            effects,
            proves,
            change,
        });
        moves.push(Move::Apply {
            op: id,
            inputs: arguments,
            outputs: results,
        });
        moves.append(&mut later);
    }

    /// Inputs whose reference goes somewhere: into memory, an output, or a function that takes it over.
    fn consumed_by(&self, body: &[Stmt]) -> Vec<VarId> {
        let (mut found, mut closed) = (Vec::new(), Vec::new());
        let mut all = Vec::new();
        walk::statements(body, &mut all);
        let mut moved = |expr: &Expr| {
            let inner = match &expr.kind {
                ExprKind::Own(inner) => inner,
                _ => expr,
            };
            if let ExprKind::Var(var) = inner.kind
                && (inner.ty.is_word() || inner.ty == Type::Slots)
                && self.is_input(var)
            {
                found.push(var);
            }
        };
        for statement in all {
            match statement {
                Stmt::Call { function, args, .. } => {
                    for (arg, param) in args.iter().zip(&self.model[*function].params) {
                        if param.steals {
                            moved(arg);
                        }
                    }
                }
                Stmt::Replace { value, .. } | Stmt::Store { value, .. } => moved(value),
                Stmt::Set { var, value } => {
                    if self.op.outputs.iter().any(|output| output.var == *var) {
                        moved(value);
                    }
                    if let ExprKind::Intrinsic(which, args) = &value.kind
                        && matches!(
                            which,
                            Intrinsic::NewFrame | Intrinsic::NewMethodFrame | Intrinsic::CallFrame
                        )
                    {
                        // The number of arguments is no word.
                        args.iter().for_each(&mut moved);
                    }
                }
                Stmt::Close { var, .. } if self.is_input(*var) => closed.push(*var),
                _ => {}
            }
        }
        found.append(&mut closed);
        found
    }
}

fn swap(expr: &mut Expr, from: VarId, to: VarId) {
    if let ExprKind::Var(var) = &mut expr.kind
        && *var == from
    {
        *var = to;
    }
}

fn is_frame(ty: &Type) -> bool {
    matches!(ty, Type::Pointer(_))
}

fn needs_frame(body: &[Stmt]) -> bool {
    walk::any_in(
        body,
        &|expr| matches!(&expr.kind, ExprKind::Intrinsic(which, _) if which.needs_frame()),
    )
}

fn ends(moves: &[Move]) -> bool {
    matches!(moves.last(), Some(Move::End(_)))
}

fn read_by(step: &Move, found: &mut Vec<VarId>) {
    match step {
        Move::Let { value, .. } => match value {
            Source::Var(var)
            | Source::Dup(var)
            | Source::Own(var)
            | Source::Borrow(var)
            | Source::BoxFloat(var)
            | Source::BoolOf(var) => found.push(*var),
            _ => {}
        },
        Move::Apply { inputs, .. } => found.extend(inputs.iter().map(|input| match input {
            Argument::Var(var)
            | Argument::Unbox(var)
            | Argument::FlagOf(var)
            | Argument::Filled(var)
            | Argument::Slots { array: var, .. } => *var,
        })),
        Move::SetLocal { value, .. } | Move::SetItem { value, .. } | Move::Close(value) => {
            found.push(*value);
        }
        Move::Repeat { body, .. } => body.iter().for_each(|step| read_by(step, found)),
        Move::Decide { flag, other, .. } => {
            found.push(*flag);
            other.iter().for_each(|step| read_by(step, found));
        }
        Move::End(end) => match end {
            End::Next | End::Jump | End::Raise => {}
            End::Push(var) | End::Pop(var) | End::Suspend(var) | End::GoOn(var) => found.push(*var),
            End::Resume(frame, value) => found.extend([*frame, *value]),
        },
    }
}

/// State is stored, and slots of moved inputs nulled, by the executor: not by the body.
fn tidy(body: &mut Block) {
    body.retain(|statement| !matches!(statement, Stmt::Sync));
    for statement in body {
        match statement {
            Stmt::Close { escapes, .. } => *escapes = false,
            Stmt::Call {
                failure: Some(failure),
                ..
            }
            | Stmt::Unwind(failure) => failure.clear.clear(),
            _ => {}
        }
        for inner in walk::blocks(statement) {
            tidy(inner);
        }
    }
}

/// What running a body can do.
fn effects_of(model: &Model, body: &[Stmt]) -> Effects {
    let mut effects = Effects {
        pure: true,
        ..Effects::default()
    };
    let mut all = Vec::new();
    walk::statements(body, &mut all);
    for statement in all {
        match statement {
            Stmt::Call { function, .. } => {
                let called = model[*function].effects;
                effects.raises |= called.raises;
                effects.escapes |= called.escapes;
                effects.blocks |= called.blocks;
                effects.writes |= called.writes;
                effects.pure &= called.pure;
                effects.makes |= called.makes;
                effects.copies |= called.copies;
                effects.looks |= called.looks;
            }
            Stmt::Store { .. } | Stmt::Replace { .. } => effects.writes = true,
            Stmt::Close { escapes, .. } => effects.escapes |= *escapes,
            Stmt::Unwind(_) => effects.raises = true,
            Stmt::Exit { .. } => effects.exits = true,
            Stmt::Checked { .. } => {}
            _ => {}
        }
    }
    let reads = walk::any_in(body, &|expr| match &expr.kind {
        ExprKind::Field {
            base,
            layout,
            field,
        } => !model[*layout].fields[*field].is_const || matches!(base.kind, ExprKind::Thread),
        ExprKind::Index { .. } | ExprKind::Thread => true,
        ExprKind::Call(function, _) => {
            let called = model[*function].effects;
            !called.pure && !called.makes
        }
        ExprKind::Intrinsic(which, _) => which.needs_frame(),
        _ => false,
    });
    let makes_frame = walk::any_in(
        body,
        &|expr| matches!(&expr.kind, ExprKind::Intrinsic(which, _) if which.makes_frame()),
    );
    effects.writes |= makes_frame;
    effects.looks |= walk::any_in(body, &|expr| match &expr.kind {
        ExprKind::Call(function, _) => model[*function].effects.looks,
        ExprKind::Field { base, .. } => {
            matches!(base.kind, ExprKind::Thread) && matches!(expr.ty, Type::Pointer(_))
        }
        _ => false,
    });
    let quiet = !effects.writes && !effects.escapes && !effects.raises && !reads;
    effects.pure &= quiet;
    effects.copies &= !effects.writes && !effects.escapes && !effects.raises && !effects.exits;
    effects.makes = effects.copies || effects.makes && quiet && !effects.exits;
    effects
}

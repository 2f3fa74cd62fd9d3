//! Expressions.

use super::Compiler;
use super::condition::is_bool;
use super::operands::{self, ComparisonOp};
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::fold;
use crate::lower::with_stack;
use crate::warnings::Node;
use copperplate_code::{CodeFlags, Constant, Location};

/// Displays and calls with more items than this are built step by step, to keep the stack small.
pub(super) const MAX_PUSHED: usize = 30;

/// A display under construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    List,
    Set,
    Tuple,
}

impl<'a> Compiler<'a> {
    /// Pushes the value of `expr`.
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Result<()> {
        with_stack(|| self.expr_inner(expr))
    }

    fn expr_inner(&mut self, expr: &'a Expr) -> Result<()> {
        let at = expr.at;
        match &expr.kind {
            ExprKind::Constant(constant) => self.load_constant(constant.clone(), at),
            ExprKind::Name(name) => self.load_name(name, at),
            ExprKind::BoolOp { is_and, values } => return self.bool_op(*is_and, values, at),
            ExprKind::Named { target, value } => {
                self.expr(value)?;
                self.asm(at).copy(1);
                self.store_name(&target.name, target.at);
            }
            ExprKind::Binary { left, op, right } => {
                self.expr(left)?;
                self.expr(right)?;
                self.asm(at).binary_op(operands::binary(*op, false));
            }
            ExprKind::Unary { op, operand } => return self.unary(*op, operand, at),
            ExprKind::Lambda(lambda) => return self.lambda(lambda, at),
            ExprKind::If { test, body, orelse } => {
                let other = self.unit().asm.new_label();
                let end = self.unit().asm.new_label();
                self.jump_if(test, other, false)?;
                let depth = self.unit().asm.depth();
                self.expr(body)?;
                self.asm(at).jump(end);
                self.unit().asm.set_depth(depth);
                self.unit().asm.bind(other);
                self.expr(orelse)?;
                self.unit().asm.bind(end);
            }
            ExprKind::Dict(items) => return self.dict(items, at),
            ExprKind::Set(items) => return self.display(items, 0, Display::Set, at),
            ExprKind::List(items) => return self.display(items, 0, Display::List, at),
            ExprKind::Tuple(items) => return self.display(items, 0, Display::Tuple, at),
            ExprKind::Comprehension(comprehension) => return self.comprehension(comprehension, at),
            ExprKind::Yield(value) => return self.yield_value(value.as_deref(), at),
            ExprKind::YieldFrom(value) => return self.yield_from(value, at),
            ExprKind::Await(value) => {
                self.expr(value)?;
                self.wait(Awaited::Expression, at);
            }
            ExprKind::Compare { left, rest } => return self.comparison(left, rest, at),
            ExprKind::Call {
                callee,
                args,
                keywords,
            } => return self.call(callee, args, keywords, at),
            ExprKind::FString(parts) => return self.f_string(parts, at),
            ExprKind::Attribute { value, attr } => {
                if self.super_attribute(value, attr, false, at)? {
                    return Ok(());
                }
                self.expr(value)?;
                let name = self.name_index(attr);
                self.asm(at).load_attr(name);
            }
            ExprKind::Subscript { value, index } => {
                self.warn(Node::Subscript, at);
                self.expr(value)?;
                if let Some((lower, upper)) = two_bounds(index) {
                    self.bounds(lower, upper, index.at)?;
                    self.asm(at).binary_slice();
                } else {
                    self.expr(index)?;
                    self.asm(at).binary_subscr();
                }
            }
            ExprKind::Slice { lower, upper, step } => {
                self.bounds(lower.as_deref(), upper.as_deref(), at)?;
                match step {
                    Some(step) => self.expr(step)?,
                    None => self.load_none(at),
                }
                self.asm(at).build_slice();
            }
            ExprKind::Starred(_) => {
                return Err(Error::new("can't use starred expression here", at));
            }
        }
        Ok(())
    }

    /// Pushes the bounds of a slice, `None` where there is none.
    pub(super) fn bounds(
        &mut self,
        lower: Option<&'a Expr>,
        upper: Option<&'a Expr>,
        at: Location,
    ) -> Result<()> {
        for bound in [lower, upper] {
            match bound {
                Some(bound) => self.expr(bound)?,
                None => self.load_none(at),
            }
        }
        Ok(())
    }

    fn bool_op(&mut self, is_and: bool, values: &'a [Expr], at: Location) -> Result<()> {
        let Some((last, rest)) = values.split_last() else {
            return Ok(());
        };
        let end = self.unit().asm.new_label();
        for value in rest {
            self.expr(value)?;
            self.asm(at).copy(1);
            if !is_bool(value) {
                self.asm(at).to_bool();
            }
            self.pop_jump_if(!is_and, end, at);
            self.asm(at).pop_top();
        }
        self.expr(last)?;
        self.unit().asm.bind(end);
        Ok(())
    }

    fn unary(&mut self, op: UnaryOperator, operand: &'a Expr, at: Location) -> Result<()> {
        match op {
            UnaryOperator::Not => {
                if let ExprKind::Compare { left, rest } = &operand.kind
                    && let [(op, right)] = &rest[..]
                    && let Some(inverted) = inverse(*op)
                {
                    self.warn(Node::Compare, operand.at);
                    self.expr(left)?;
                    self.right_operand(*op, right)?;
                    self.compare(inverted, operand.at);
                    return Ok(());
                }
                self.truth(operand)?;
                self.asm(at).unary_not();
            }
            UnaryOperator::Invert => {
                self.expr(operand)?;
                self.asm(at).unary_invert();
            }
            UnaryOperator::Positive => {
                self.expr(operand)?;
                self.asm(at).unary_positive();
            }
            UnaryOperator::Negative => {
                self.expr(operand)?;
                self.asm(at).unary_negative();
            }
        }
        Ok(())
    }

    // Comparisons

    fn comparison(
        &mut self,
        left: &'a Expr,
        rest: &'a [(Comparison, Expr)],
        at: Location,
    ) -> Result<()> {
        let Some(((last_op, last), firsts)) = rest.split_last() else {
            return Ok(());
        };
        self.warn(Node::Compare, at);
        self.expr(left)?;
        if firsts.is_empty() {
            self.right_operand(*last_op, last)?;
            self.compare(*last_op, at);
            return Ok(());
        }
        let cleanup = self.unit().asm.new_label();
        let end = self.unit().asm.new_label();
        for (op, value) in firsts {
            self.expr(value)?;
            let asm = self.asm(at);
            asm.swap(2);
            asm.copy(2);
            self.compare(*op, at);
            self.asm(at).copy(1);
            self.comparison_truth(*op, at);
            let asm = self.asm(at);
            asm.pop_jump_if_false(cleanup);
            asm.pop_top();
        }
        self.expr(last)?;
        self.compare(*last_op, at);
        let asm = self.asm(at);
        asm.jump(end);
        asm.bind(cleanup);
        asm.swap(2);
        asm.pop_top();
        asm.bind(end);
        Ok(())
    }

    pub(super) fn compare(&mut self, op: Comparison, at: Location) {
        let asm = self.asm(at);
        match operands::comparison(op) {
            ComparisonOp::Compare(op) => asm.compare_op(op),
            ComparisonOp::Is(invert) => asm.is_op(invert),
            ComparisonOp::Contains(invert) => asm.contains_op(invert),
        }
    }

    fn right_operand(&mut self, op: Comparison, right: &'a Expr) -> Result<()> {
        match op {
            Comparison::In | Comparison::NotIn => self.temporary(right),
            _ => self.expr(right),
        }
    }

    /// Pushes a value that is only looked through: list and set displays may become constants, list displays tuples.
    pub(super) fn temporary(&mut self, expr: &'a Expr) -> Result<()> {
        if let Some(constant) = constant_display(expr) {
            self.load_constant(constant, expr.at);
            return Ok(());
        }
        match &expr.kind {
            ExprKind::List(items)
                if !items
                    .iter()
                    .any(|item| matches!(item.kind, ExprKind::Starred(_))) =>
            {
                self.display(items, 0, Display::Tuple, expr.at)
            }
            _ => self.expr(expr),
        }
    }

    // Displays

    /// Builds a display of `items` above `pushed` values that belong to it, too.
    pub(super) fn display(
        &mut self,
        items: &'a [Expr],
        pushed: u32,
        display: Display,
        at: Location,
    ) -> Result<()> {
        let count = items.len();
        let build = |compiler: &mut Self, count: u32| match display {
            Display::Set => compiler.asm(at).build_set(count),
            _ => compiler.asm(at).build_list(count),
        };
        let extend = |compiler: &mut Self| match display {
            Display::Set => compiler.asm(at).set_update(1),
            _ => compiler.asm(at).list_extend(1),
        };

        if count > 2
            && display != Display::Tuple
            && let Some(constants) = items
                .iter()
                .map(|item| fold::constant(item).cloned())
                .collect::<Option<Vec<_>>>()
        {
            build(self, pushed);
            let constant = match display {
                Display::Set => Constant::FrozenSet(distinct(constants)),
                _ => Constant::Tuple(constants),
            };
            self.load_constant(constant, at);
            extend(self);
            return Ok(());
        }

        let is_starred = |item: &Expr| matches!(item.kind, ExprKind::Starred(_));
        let large = count + pushed as usize > MAX_PUSHED;
        if !large && !items.iter().any(is_starred) {
            for item in items {
                self.expr(item)?;
            }
            let count = count as u32 + pushed;
            match display {
                Display::Tuple if count == 2 => self.asm(at).build_pair(),
                Display::Tuple => self.asm(at).build_tuple(count),
                _ => build(self, count),
            }
            return Ok(());
        }

        let mut built = large;
        if built {
            build(self, pushed);
        }
        for (index, item) in items.iter().enumerate() {
            match &item.kind {
                ExprKind::Starred(value) => {
                    if !std::mem::replace(&mut built, true) {
                        build(self, index as u32 + pushed);
                    }
                    self.expr(value)?;
                    extend(self);
                }
                _ => {
                    self.expr(item)?;
                    match (built, display) {
                        (false, _) => {}
                        (true, Display::Set) => self.asm(at).set_add(1),
                        (true, _) => self.asm(at).list_append(1),
                    }
                }
            }
        }
        if display == Display::Tuple {
            self.asm(at).list_to_tuple();
        }
        Ok(())
    }

    fn dict(&mut self, items: &'a [(Option<Expr>, Expr)], at: Location) -> Result<()> {
        let mut built = false;
        let mut run: Vec<(&'a Expr, &'a Expr)> = Vec::new();
        for (key, value) in items {
            match key {
                Some(key) => {
                    run.push((key, value));
                    if run.len() * 2 > MAX_PUSHED {
                        self.dict_run(&mut run, &mut built, at)?;
                    }
                }
                None => {
                    self.dict_run(&mut run, &mut built, at)?;
                    if !std::mem::replace(&mut built, true) {
                        self.asm(at).build_map(0);
                    }
                    self.expr(value)?;
                    self.asm(at).dict_update(1);
                }
            }
        }
        if !built || !run.is_empty() {
            self.dict_run(&mut run, &mut built, at)?;
        }
        if !built {
            self.asm(at).build_map(0);
        }
        Ok(())
    }

    /// Adds a run of items to the dictionary below, or makes it the dictionary.
    fn dict_run(
        &mut self,
        run: &mut Vec<(&'a Expr, &'a Expr)>,
        built: &mut bool,
        at: Location,
    ) -> Result<()> {
        if run.is_empty() {
            return Ok(());
        }
        let first = !std::mem::replace(built, true);
        for (key, value) in &*run {
            self.expr(key)?;
            self.expr(value)?;
            if !first {
                self.asm(at).map_add(1);
            }
        }
        if first {
            self.asm(at).build_map(run.len() as u32);
        }
        run.clear();
        Ok(())
    }

    // Strings

    fn f_string(&mut self, parts: &'a [FStringPart], at: Location) -> Result<()> {
        if parts.is_empty() {
            self.load_constant(Constant::Str("".into()), at);
        }
        for part in parts {
            match part {
                FStringPart::Literal(text, at) => self.load_constant(text.clone(), *at),
                FStringPart::Field {
                    value,
                    conversion,
                    spec,
                    at,
                } => {
                    self.expr(value)?;
                    match conversion {
                        Conversion::None => {}
                        Conversion::Str => self
                            .asm(*at)
                            .convert_value(copperplate_bytecode::Conversion::STR),
                        Conversion::Repr => self
                            .asm(*at)
                            .convert_value(copperplate_bytecode::Conversion::REPR),
                        Conversion::Ascii => self
                            .asm(*at)
                            .convert_value(copperplate_bytecode::Conversion::ASCII),
                    }
                    match spec {
                        None => self.asm(*at).format_simple(),
                        Some(spec) => {
                            with_stack(|| self.f_string(spec, *at))?;
                            self.asm(*at).format_with_spec();
                        }
                    }
                }
            }
        }
        if parts.len() > 1 {
            self.asm(at).build_string(parts.len() as u32);
        }
        Ok(())
    }

    // Generators

    /// Whether `what` may stand here.
    fn check_yield(&mut self, what: &str, at: Location) -> Result<()> {
        match self.scope_kind().is_function() {
            true => Ok(()),
            false => Err(Error::new(format!("'{what}' outside function"), at)),
        }
    }

    fn yield_value(&mut self, value: Option<&'a Expr>, at: Location) -> Result<()> {
        self.check_yield("yield", at)?;
        match value {
            Some(value) => self.expr(value)?,
            None => self.load_none(at),
        }
        self.yield_one(at);
        Ok(())
    }

    fn yield_from(&mut self, value: &'a Expr, at: Location) -> Result<()> {
        self.check_yield("yield from", at)?;
        if self
            .unit()
            .flags
            .intersects(CodeFlags::COROUTINE | CodeFlags::ASYNC_GENERATOR)
        {
            return Err(Error::new("'yield from' inside async function", at));
        }
        self.expr(value)?;
        self.asm(at).get_yield_from_iter();
        self.delegate(operands::RESUME_AFTER_YIELD_FROM, at);
        Ok(())
    }

    /// Yields the value on the stack, and pushes what is sent.
    pub(super) fn yield_one(&mut self, at: Location) {
        if self.unit().flags.contains(CodeFlags::ASYNC_GENERATOR) {
            self.asm(at).async_generator_wrap();
        }
        let asm = self.asm(at);
        asm.yield_value();
        asm.resume(operands::RESUME_AFTER_YIELD);
    }

    /// Waits for the awaitable on the stack, and pushes its result.
    pub(super) fn wait(&mut self, awaited: Awaited, at: Location) {
        self.asm(at).get_awaitable(awaited as u32);
        self.delegate(operands::RESUME_AFTER_AWAIT, at);
    }

    /// Runs the iterator on the stack to its end, passing on what it yields, and pushes its result.
    pub(super) fn delegate(&mut self, resume: u32, at: Location) {
        self.load_none(at);
        let asm = self.asm(at);
        let [send, fail, exit] = [asm.new_label(), asm.new_label(), asm.new_label()];
        asm.bind(send);
        asm.send(exit);
        // What `throw` and `close` raise here goes to the handler, which may find the delegate's result in it.
        asm.enter_region(fail, false);
        asm.yield_value();
        asm.resume(resume);
        asm.leave_region();
        asm.jump_backward_no_interrupt(send);
        asm.bind(fail);
        asm.cleanup_throw();
        asm.bind(exit);
        asm.end_send();
    }
}

/// What is awaited, as the operand of `GET_AWAITABLE` says it.
#[derive(Clone, Copy)]
pub(super) enum Awaited {
    Expression = 0,
    Enter = 1,
    Exit = 2,
}

/// The bounds of a slice without a step.
pub(super) fn two_bounds(index: &Expr) -> Option<(Option<&Expr>, Option<&Expr>)> {
    match &index.kind {
        ExprKind::Slice {
            lower,
            upper,
            step: None,
        } => Some((lower.as_deref(), upper.as_deref())),
        _ => None,
    }
}

/// The constant that can stand for a list or set display which nothing can change or keep.
fn constant_display(expr: &Expr) -> Option<Constant> {
    let (items, is_set) = match &expr.kind {
        ExprKind::List(items) => (items, false),
        ExprKind::Set(items) => (items, true),
        _ => return None,
    };
    let constants = items
        .iter()
        .map(|item| fold::constant(item).cloned())
        .collect::<Option<Vec<_>>>()?;
    Some(if is_set {
        Constant::FrozenSet(distinct(constants))
    } else {
        Constant::Tuple(constants)
    })
}

/// Without the constants that are the same as one before.
fn distinct(constants: Vec<Constant>) -> Vec<Constant> {
    let mut distinct: Vec<Constant> = Vec::with_capacity(constants.len());
    for constant in constants {
        if distinct.len() > 64 || !distinct.iter().any(|other| other.same(&constant)) {
            distinct.push(constant);
        }
    }
    distinct
}

fn inverse(op: Comparison) -> Option<Comparison> {
    Some(match op {
        Comparison::Is => Comparison::IsNot,
        Comparison::IsNot => Comparison::Is,
        Comparison::In => Comparison::NotIn,
        Comparison::NotIn => Comparison::In,
        _ => return None,
    })
}

//! Expressions.

use super::strings::push_literal;
use super::{BodyKind, Lowerer};
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::fold;
use crate::literals;
use crate::percent;
use crate::warnings::{self, Warning, misuse};
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_text_size::Ranged;

impl Lowerer<'_> {
    pub(super) fn optional(&mut self, node: &Option<Box<ruff::Expr>>) -> Result<Option<Expr>> {
        node.as_ref().map(|node| self.expr(node)).transpose()
    }

    pub(super) fn optional_boxed(
        &mut self,
        node: &Option<Box<ruff::Expr>>,
    ) -> Result<Option<Box<Expr>>> {
        Ok(self.optional(node)?.map(Box::new))
    }

    pub(super) fn exprs(&mut self, nodes: &[ruff::Expr]) -> Result<Vec<Expr>> {
        nodes.iter().map(|node| self.expr(node)).collect()
    }

    pub(super) fn boxed(&mut self, node: &ruff::Expr) -> Result<Box<Expr>> {
        Ok(Box::new(self.expr(node)?))
    }

    pub(super) fn targets(&mut self, nodes: &[ruff::Expr]) -> Result<Vec<Expr>> {
        nodes.iter().map(|node| self.target(node)).collect()
    }

    /// An expression that is stored to or deleted: lists, tuples and stars in it hold targets, too.
    pub(super) fn target(&mut self, node: &ruff::Expr) -> Result<Expr> {
        self.nested(node.range(), |lowerer| {
            let kind = match node {
                ruff::Expr::Tuple(tuple) => ExprKind::Tuple(lowerer.targets(&tuple.elts)?),
                ruff::Expr::List(list) => ExprKind::List(lowerer.targets(&list.elts)?),
                ruff::Expr::Starred(starred) => {
                    ExprKind::Starred(Box::new(lowerer.target(&starred.value)?))
                }
                ruff::Expr::Name(name) => ExprKind::Name(lowerer.name(name.id.as_str())),
                _ => return lowerer.expr(node),
            };
            Ok(Expr {
                kind,
                at: lowerer.at(node),
            })
        })
    }

    pub(super) fn expr(&mut self, node: &ruff::Expr) -> Result<Expr> {
        self.nested(node.range(), |lowerer| {
            let at = lowerer.at(node);
            let outside = lowerer.levels.enter(node)?;
            let kind = lowerer.expr_kind(node, at)?;
            lowerer.levels.leave(outside);
            let kind = if lowerer.folding {
                fold::fold(kind)
            } else {
                kind
            };
            Ok(Expr { kind, at })
        })
    }

    pub(super) fn expr_kind(&mut self, node: &ruff::Expr, at: Location) -> Result<ExprKind> {
        Ok(match node {
            ruff::Expr::BoolOp(node) => ExprKind::BoolOp {
                is_and: node.op == ruff::BoolOp::And,
                values: self.exprs(&node.values)?,
            },
            ruff::Expr::Named(node) => {
                let ruff::Expr::Name(target) = &*node.target else {
                    return Err(Error::new("invalid syntax", self.at(&*node.target)));
                };
                let target = Ident {
                    name: self.name(target.id.as_str()),
                    at: self.at(target),
                };
                ExprKind::Named {
                    target,
                    value: self.boxed(&node.value)?,
                }
            }
            ruff::Expr::BinOp(node) => {
                let (left, right) = (self.boxed(&node.left)?, self.boxed(&node.right)?);
                match binary_operator(node.op) {
                    BinaryOperator::Mod if self.folding => percent::fold(left, right),
                    op => ExprKind::Binary { left, op, right },
                }
            }
            ruff::Expr::UnaryOp(node) => {
                let op = match node.op {
                    ruff::UnaryOp::Invert => UnaryOperator::Invert,
                    ruff::UnaryOp::Not => UnaryOperator::Not,
                    ruff::UnaryOp::UAdd => UnaryOperator::Positive,
                    ruff::UnaryOp::USub => UnaryOperator::Negative,
                };
                ExprKind::Unary {
                    op,
                    operand: self.boxed(&node.operand)?,
                }
            }
            ruff::Expr::Lambda(node) => {
                let parameters = match &node.parameters {
                    Some(parameters) => self.parameters(parameters)?,
                    None => Parameters::default(),
                };
                let scope = self.new_scope();
                ExprKind::Lambda(Box::new(Lambda {
                    parameters,
                    body: self.in_body(BodyKind::Function, |lowerer| lowerer.expr(&node.body))?,
                    scope,
                }))
            }
            ruff::Expr::If(node) => ExprKind::If {
                test: self.boxed(&node.test)?,
                body: self.boxed(&node.body)?,
                orelse: self.boxed(&node.orelse)?,
            },
            ruff::Expr::Dict(node) => {
                let items = node.items.iter().map(|item| {
                    let key = item.key.as_ref().map(|key| self.expr(key)).transpose()?;
                    Ok((key, self.expr(&item.value)?))
                });
                ExprKind::Dict(items.collect::<Result<_>>()?)
            }
            ruff::Expr::Set(node) => ExprKind::Set(self.exprs(&node.elts)?),
            ruff::Expr::List(node) => ExprKind::List(self.exprs(&node.elts)?),
            ruff::Expr::Tuple(node) => ExprKind::Tuple(self.exprs(&node.elts)?),
            ruff::Expr::ListComp(node) => self.comprehension(
                ComprehensionKind::List,
                &node.elt,
                None,
                &node.generators,
                at,
            )?,
            ruff::Expr::SetComp(node) => self.comprehension(
                ComprehensionKind::Set,
                &node.elt,
                None,
                &node.generators,
                at,
            )?,
            ruff::Expr::Generator(node) => self.comprehension(
                ComprehensionKind::Generator,
                &node.elt,
                None,
                &node.generators,
                at,
            )?,
            ruff::Expr::DictComp(node) => {
                let Some(key) = &node.key else {
                    return Err(Error::new(
                        "dict unpacking cannot be used in dict comprehension",
                        self.at(&*node.value),
                    ));
                };
                self.comprehension(
                    ComprehensionKind::Dict,
                    key,
                    Some(&node.value),
                    &node.generators,
                    at,
                )?
            }
            ruff::Expr::Await(node) => {
                self.waits("'await'", node)?;
                ExprKind::Await(self.boxed(&node.value)?)
            }
            ruff::Expr::Yield(node) => ExprKind::Yield(self.optional_boxed(&node.value)?),
            ruff::Expr::YieldFrom(node) => ExprKind::YieldFrom(self.boxed(&node.value)?),
            ruff::Expr::Compare(node) => {
                let left = self.boxed(&node.left)?;
                let mut rest = Vec::with_capacity(node.ops.len());
                for (op, value) in node.ops.iter().zip(&node.comparators) {
                    rest.push((comparison(*op), self.expr(value)?));
                }
                self.check_identity(node, (&left, &rest), at);
                ExprKind::Compare { left, rest }
            }
            ruff::Expr::Call(node) => {
                let callee = self.boxed(&node.func)?;
                if let Some(message) = misuse::called(&node.func, &callee) {
                    let warning = Warning::of_tree(message, callee.at);
                    self.pending.add(warnings::Node::Call, at, warning);
                }
                let (args, keywords) = self.arguments(&node.arguments)?;
                ExprKind::Call {
                    callee,
                    args,
                    keywords,
                }
            }
            ruff::Expr::FString(node) => {
                let mut parts = Vec::new();
                for part in &node.value {
                    match part {
                        ruff::FStringPart::Literal(literal) => {
                            let value = self.string(literal);
                            push_literal(&mut parts, value, self.at(literal));
                        }
                        ruff::FStringPart::FString(string) => {
                            self.interpolated(
                                &string.elements,
                                string.flags.prefix().is_raw(),
                                &mut parts,
                            )?;
                        }
                    }
                }
                ExprKind::FString(parts)
            }
            ruff::Expr::TString(node) => return self.unsupported("a template string", node),
            ruff::Expr::StringLiteral(node) => {
                let parts: Vec<_> = node.value.iter().map(|part| self.string(part)).collect();
                ExprKind::Constant(literals::joined(&parts))
            }
            ruff::Expr::BytesLiteral(node) => {
                ExprKind::Constant(Constant::Bytes(node.value.bytes().collect()))
            }
            ruff::Expr::NumberLiteral(node) => ExprKind::Constant(match &node.value {
                ruff::Number::Int(value) => match value.as_i64() {
                    Some(value) => Constant::Int(value),
                    None => literals::integer(self.text(node), self.options.int_digits)
                        .map_err(|message| Error::new(message, at))?,
                },
                ruff::Number::Float(value) => Constant::Float(*value),
                ruff::Number::Complex { real, imag } => Constant::Complex(*real, *imag),
            }),
            ruff::Expr::BooleanLiteral(node) => ExprKind::Constant(Constant::Bool(node.value)),
            ruff::Expr::NoneLiteral(_) => ExprKind::Constant(Constant::None),
            ruff::Expr::EllipsisLiteral(node) => {
                let constant = self.source.constant(node.range);
                ExprKind::Constant(constant.cloned().unwrap_or(Constant::Ellipsis))
            }
            ruff::Expr::Attribute(node) => ExprKind::Attribute {
                value: self.boxed(&node.value)?,
                attr: self.name(node.attr.as_str()),
            },
            ruff::Expr::Subscript(node) => {
                let value = self.boxed(&node.value)?;
                let index = self.boxed(&node.slice)?;
                if node.ctx.is_load() {
                    let messages = [
                        misuse::subscripted(&node.value, &value),
                        misuse::index((&node.value, &value), (&node.slice, &index)),
                    ];
                    for message in messages.into_iter().flatten() {
                        let warning = Warning::of_tree(message, value.at);
                        self.pending.add(warnings::Node::Subscript, at, warning);
                    }
                }
                ExprKind::Subscript { value, index }
            }
            ruff::Expr::Starred(node) => ExprKind::Starred(self.boxed(&node.value)?),
            ruff::Expr::Name(node)
                if node.id.as_str() == "__debug__" && self.folding && node.ctx.is_load() =>
            {
                ExprKind::Constant(Constant::Bool(self.options.debug))
            }
            ruff::Expr::Name(node) => ExprKind::Name(self.name(node.id.as_str())),
            ruff::Expr::Slice(node) => ExprKind::Slice {
                lower: self.optional_boxed(&node.lower)?,
                upper: self.optional_boxed(&node.upper)?,
                step: self.optional_boxed(&node.step)?,
            },
            ruff::Expr::IpyEscapeCommand(_) => return Err(Error::new("invalid syntax", at)),
        })
    }

    /// Warns of the first literal in a comparison whose identity is asked for.
    fn check_identity(
        &mut self,
        node: &ruff::ExprCompare,
        (left, rest): (&Expr, &[(Comparison, Expr)]),
        at: Location,
    ) {
        if !rest
            .iter()
            .any(|(op, _)| matches!(op, Comparison::Is | Comparison::IsNot))
        {
            return;
        }
        let mut left = (&*node.left, left);
        for ((op, value), (_, expr)) in node.ops.iter().zip(&node.comparators).zip(rest) {
            let right = (value, expr);
            if let Some(message) = misuse::identity(*op, left, right) {
                let warning = Warning::of_tree(message, at);
                self.pending.add(warnings::Node::Compare, at, warning);
                return;
            }
            left = right;
        }
    }

    pub(super) fn comprehension(
        &mut self,
        kind: ComprehensionKind,
        element: &ruff::Expr,
        value: Option<&ruff::Expr>,
        clauses: &[ruff::Comprehension],
        at: Location,
    ) -> Result<ExprKind> {
        if element.is_starred_expr() {
            return Err(Error::new(
                "iterable unpacking cannot be used in comprehension",
                self.at(element),
            ));
        }
        let scope = self.new_scope();
        // The first iterable is evaluated outside.
        let [first, rest @ ..] = clauses else {
            return Err(Error::new("invalid syntax", self.at(element)));
        };
        let first_iter = self.expr(&first.iter)?;
        let ((element, value, clauses), is_async) =
            self.in_body(BodyKind::Comprehension, |lowerer| {
                let element = lowerer.expr(element)?;
                let value = value.map(|value| lowerer.expr(value)).transpose()?;
                let mut lowered = Vec::with_capacity(clauses.len());
                lowered.push(lowerer.clause(first, first_iter)?);
                for clause in rest {
                    let iter = lowerer.expr(&clause.iter)?;
                    lowered.push(lowerer.clause(clause, iter)?);
                }
                Ok(((element, value, lowered), lowerer.waiting))
            })?;
        if is_async && kind != ComprehensionKind::Generator {
            if !matches!(self.body, BodyKind::Async | BodyKind::Comprehension) {
                return Err(Error::new(
                    "asynchronous comprehension outside of an asynchronous function",
                    at,
                )
                .of_tree());
            }
            self.waiting = true;
        }
        Ok(ExprKind::Comprehension(Box::new(Comprehension {
            kind,
            element,
            value,
            clauses,
            scope,
            is_async,
        })))
    }

    fn clause(&mut self, clause: &ruff::Comprehension, iter: Expr) -> Result<Clause> {
        self.waiting |= clause.is_async;
        Ok(Clause {
            is_async: clause.is_async,
            target: self.target(&clause.target)?,
            iter,
            conditions: self.exprs(&clause.ifs)?,
        })
    }
}

pub(super) fn binary_operator(op: ruff::Operator) -> BinaryOperator {
    match op {
        ruff::Operator::Add => BinaryOperator::Add,
        ruff::Operator::Sub => BinaryOperator::Sub,
        ruff::Operator::Mult => BinaryOperator::Mul,
        ruff::Operator::MatMult => BinaryOperator::MatMul,
        ruff::Operator::Div => BinaryOperator::TrueDiv,
        ruff::Operator::Mod => BinaryOperator::Mod,
        ruff::Operator::Pow => BinaryOperator::Pow,
        ruff::Operator::LShift => BinaryOperator::LShift,
        ruff::Operator::RShift => BinaryOperator::RShift,
        ruff::Operator::BitOr => BinaryOperator::Or,
        ruff::Operator::BitXor => BinaryOperator::Xor,
        ruff::Operator::BitAnd => BinaryOperator::And,
        ruff::Operator::FloorDiv => BinaryOperator::FloorDiv,
    }
}

fn comparison(op: ruff::CmpOp) -> Comparison {
    match op {
        ruff::CmpOp::Eq => Comparison::Eq,
        ruff::CmpOp::NotEq => Comparison::Ne,
        ruff::CmpOp::Lt => Comparison::Lt,
        ruff::CmpOp::LtE => Comparison::Le,
        ruff::CmpOp::Gt => Comparison::Gt,
        ruff::CmpOp::GtE => Comparison::Ge,
        ruff::CmpOp::Is => Comparison::Is,
        ruff::CmpOp::IsNot => Comparison::IsNot,
        ruff::CmpOp::In => Comparison::In,
        ruff::CmpOp::NotIn => Comparison::NotIn,
    }
}

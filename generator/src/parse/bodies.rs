//! Statements and expressions.

use pest::iterators::Pair;

use super::grammar::Rule;
use super::{Builder, inside, integer, need, take};
use crate::ast::*;

impl Builder<'_> {
    pub(super) fn block(&self, pair: Pair<'_, Rule>) -> Block {
        let span = self.span(&pair);
        Block {
            statements: pair
                .into_inner()
                .map(|statement| self.statement(statement))
                .collect(),
            span,
        }
    }

    /// The block after `else`; `else exit` is short for `else { exit; }`.
    fn otherwise(&self, pair: Pair<'_, Rule>) -> Block {
        let pair = inside(pair);
        let span = self.span(&pair);
        match pair.as_rule() {
            Rule::exit_word => Block {
                statements: vec![Stmt {
                    kind: StmtKind::Exit,
                    span,
                }],
                span,
            },
            _ => self.block(pair),
        }
    }

    fn statement(&self, pair: Pair<'_, Rule>) -> Stmt {
        let span = self.span(&pair);
        let rule = pair.as_rule();
        let mut inner = pair.into_inner();
        let kind = match rule {
            Rule::let_ => {
                let name = self.ident(need(&mut inner));
                let ty = take(&mut inner, Rule::type_).map(|ty| self.type_(ty));
                let value = self.expr(need(&mut inner));
                StmtKind::Let {
                    name,
                    ty,
                    value,
                    otherwise: inner.next().map(|block| self.otherwise(block)),
                }
            }
            Rule::assign => {
                let fresh = take(&mut inner, Rule::fresh).is_some();
                let place = self.postfix(need(&mut inner));
                let value = self.expr(need(&mut inner));
                StmtKind::Assign {
                    fresh,
                    place,
                    value,
                    otherwise: inner.next().map(|block| self.otherwise(block)),
                }
            }
            Rule::if_ => {
                let condition = self.expr(need(&mut inner));
                let then = self.block(need(&mut inner));
                let otherwise = inner.next().map(|otherwise| match otherwise.as_rule() {
                    Rule::block => self.block(otherwise),
                    _ => {
                        let chained = self.statement(otherwise);
                        Block {
                            span: chained.span,
                            statements: vec![chained],
                        }
                    }
                });
                StmtKind::If {
                    condition,
                    then,
                    otherwise,
                }
            }
            Rule::repeat => StmtKind::Repeat {
                name: self.ident(need(&mut inner)),
                count: self.expr(need(&mut inner)),
                body: self.block(need(&mut inner)),
            },
            Rule::exit => StmtKind::Exit,
            Rule::exit_if => StmtKind::ExitIf(self.expr(need(&mut inner))),
            Rule::jump => StmtKind::Jump,
            Rule::jump_if => StmtKind::JumpIf(self.expr(need(&mut inner))),
            _ => StmtKind::Call(self.call(need(&mut inner))),
        };
        Stmt { kind, span }
    }

    pub(super) fn expr(&self, pair: Pair<'_, Rule>) -> Expr {
        let mut inner = pair.into_inner();
        let first = self.prefix(need(&mut inner));
        let mut rest = Vec::new();
        while let Some(op) = inner.next() {
            rest.push((op.as_str().trim().to_owned(), self.prefix(need(&mut inner))));
        }
        let mut rest = rest.into_iter().peekable();
        climb(first, &mut rest, 0)
    }

    fn prefix(&self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let first = need(&mut inner);
        let kind = match first.as_rule() {
            Rule::not => ExprKind::Not(Box::new(self.prefix(need(&mut inner)))),
            Rule::negate => ExprKind::Negate(Box::new(self.prefix(need(&mut inner)))),
            Rule::taken => {
                let mut inner = inside(first).into_inner();
                let place = need(&mut inner);
                ExprKind::Take(Box::new(self.place(&place, need(&mut inner))))
            }
            Rule::moved => ExprKind::Move(self.ident(inside(first))),
            _ => {
                let mut inner = first.into_inner();
                let mut value = self.postfix(need(&mut inner));
                for ty in inner {
                    value = Expr {
                        kind: ExprKind::Cast {
                            value: Box::new(value),
                            ty: self.type_(ty),
                        },
                        span,
                    };
                }
                return value;
            }
        };
        Expr { kind, span }
    }

    fn postfix(&self, pair: Pair<'_, Rule>) -> Expr {
        let mut inner = pair.into_inner();
        let primary = need(&mut inner);
        let mut base = match inside(primary.clone()).as_rule() {
            Rule::place => {
                let place = inside(primary);
                self.place(&place, need(&mut inner))
            }
            _ => self.primary(primary),
        };
        for suffix in inner {
            let span = base.span.to(self.span(&suffix));
            let kind = match suffix.as_rule() {
                Rule::member => ExprKind::Member {
                    base: Box::new(base),
                    field: self.ident(inside(suffix)),
                },
                Rule::index => ExprKind::Index {
                    base: Box::new(base),
                    index: Box::new(self.expr(inside(suffix))),
                },
                _ => ExprKind::Bound(Box::new(base)),
            };
            base = Expr { kind, span };
        }
        base
    }

    /// `local[i]`, `const[i]`, `name[i]`.
    fn place(&self, place: &Pair<'_, Rule>, index: Pair<'_, Rule>) -> Expr {
        let span = self.span(place).to(self.span(&index));
        let kind = match place.as_str().trim() {
            "local" => Place::Local,
            "const" => Place::Const,
            _ => Place::Name,
        };
        Expr {
            kind: ExprKind::Place {
                place: kind,
                index: Box::new(self.expr(inside(index))),
            },
            span,
        }
    }

    fn primary(&self, pair: Pair<'_, Rule>) -> Expr {
        let inner = inside(pair);
        let span = self.span(&inner);
        let kind = match inner.as_rule() {
            Rule::float => ExprKind::Float(inner.as_str().parse().unwrap_or(f64::NAN)),
            Rule::number => ExprKind::Integer(integer(inner.as_str())),
            Rule::boolean => ExprKind::Bool(inner.as_str() == "true"),
            Rule::call => return self.call(inner),
            Rule::expr => return self.expr(inner),
            _ => ExprKind::Name(inner.as_str().trim().to_owned()),
        };
        Expr { kind, span }
    }

    pub(super) fn call(&self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let function = self.ident(need(&mut inner));
        Expr {
            kind: ExprKind::Call {
                function,
                args: inner.map(|arg| self.expr(arg)).collect(),
            },
            span,
        }
    }
}

fn precedence(op: &str) -> u8 {
    match op {
        "||" => 1,
        "&&" => 2,
        "<" | "<=" | "==" | "!=" | ">" | ">=" => 3,
        "|" => 4,
        "^" => 5,
        "&" => 6,
        "<<" | ">>" => 7,
        "+" | "-" => 8,
        _ => 9,
    }
}

/// Precedence climbing over operands that are already built.
fn climb(
    mut left: Expr,
    rest: &mut std::iter::Peekable<std::vec::IntoIter<(String, Expr)>>,
    least: u8,
) -> Expr {
    while let Some((op, _)) = rest.peek() {
        let level = precedence(op);
        if level < least {
            break;
        }
        let Some((op, mut right)) = rest.next() else {
            break;
        };
        while rest
            .peek()
            .is_some_and(|(next, _)| precedence(next) > level)
        {
            right = climb(right, rest, level + 1);
        }
        let span = left.span.to(right.span);
        left = Expr {
            kind: ExprKind::Binary {
                op,
                left: Box::new(left),
                right: Box::new(right),
            },
            span,
        };
    }
    left
}

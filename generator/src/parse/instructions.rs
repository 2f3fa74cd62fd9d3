//! Ops, guards, instructions and what is made of them.

use pest::iterators::Pair;

use super::grammar::Rule;
use super::{Builder, docs, inside, integer, need, take};
use crate::ast::*;

impl Builder<'_> {
    fn items(&self, pair: Pair<'_, Rule>) -> Vec<StackItem> {
        pair.into_inner()
            .map(|item| {
                let mut inner = item.into_inner();
                let name = self.ident(need(&mut inner));
                let count =
                    take(&mut inner, Rule::stack_count).map(|count| self.expr(inside(count)));
                StackItem {
                    name,
                    count,
                    ty: inner.next().map(|ty| self.type_(ty)),
                }
            })
            .collect()
    }

    fn effect(&self, pair: Pair<'_, Rule>) -> (Vec<StackItem>, Vec<StackItem>) {
        let mut inner = pair.into_inner();
        let inputs = self.items(need(&mut inner));
        (inputs, self.items(need(&mut inner)))
    }

    pub(super) fn guard(&self, pair: Pair<'_, Rule>) -> Op {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let inputs = self.items(need(&mut inner));
        let proves = take(&mut inner, Rule::stack_items)
            .map(|items| self.items(items))
            .unwrap_or_default();
        let condition = self.expr(need(&mut inner));
        Op {
            doc,
            name,
            pure: true,
            inputs,
            outputs: Vec::new(),
            body: OpBody::Guard { condition, proves },
        }
    }

    pub(super) fn op(&self, pair: Pair<'_, Rule>) -> Op {
        let (doc, mut inner) = docs(pair);
        let pure = take(&mut inner, Rule::purity).is_some();
        let name = self.ident(need(&mut inner));
        let (inputs, outputs) = self.effect(need(&mut inner));
        Op {
            doc,
            name,
            pure,
            inputs,
            outputs,
            body: OpBody::Block(self.block(need(&mut inner))),
        }
    }

    pub(super) fn instruction(&self, pair: Pair<'_, Rule>) -> Instruction {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let operand = take(&mut inner, Rule::operand).map(|operand| self.operand(operand));
        let effect = need(&mut inner);
        let span = name.span.to(self.span(&effect));
        let (inputs, outputs) = self.effect(effect);
        let jumps = take(&mut inner, Rule::jumps).map(|jumps| self.items(inside(jumps)));
        let when = take(&mut inner, Rule::when)
            .map(|when| {
                when.into_inner()
                    .map(|condition| self.condition(condition))
                    .collect()
            })
            .unwrap_or_default();
        let parts = inner
            .map(|part| match part.as_rule() {
                Rule::block => Part::Block(self.block(part)),
                _ => self.part(inside(part)),
            })
            .collect();
        Instruction {
            doc,
            name,
            operand,
            inputs,
            outputs,
            jumps,
            when,
            parts,
            span,
        }
    }

    pub(super) fn rule(&self, pair: Pair<'_, Rule>) -> crate::ast::Rule {
        let (doc, mut inner) = docs(pair);
        let op = self.ident(need(&mut inner));
        let reason = need(&mut inner);
        let reason_span = self.span(&reason);
        let reason = inside(reason).as_str().to_owned();
        let (inputs, outputs) = self.effect(need(&mut inner));
        crate::ast::Rule {
            doc,
            op,
            reason,
            reason_span,
            inputs,
            outputs,
            body: self.block(need(&mut inner)),
        }
    }

    pub(super) fn join(&self, pair: Pair<'_, Rule>) -> crate::ast::Join {
        let (doc, mut inner) = docs(pair);
        crate::ast::Join {
            doc,
            op: self.ident(need(&mut inner)),
            maker: self.ident(need(&mut inner)),
            taker: self.ident(need(&mut inner)),
        }
    }

    pub(super) fn reduction(&self, pair: Pair<'_, Rule>) -> crate::ast::Reduction {
        let (doc, mut inner) = docs(pair);
        crate::ast::Reduction {
            doc,
            op: self.ident(need(&mut inner)),
            prepare: self.ident(need(&mut inner)),
            rest: self.ident(need(&mut inner)),
        }
    }

    fn operand(&self, pair: Pair<'_, Rule>) -> Operand {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        Operand {
            kind: need(&mut inner).as_str().to_owned(),
            argument: inner.next().map(|argument| self.ident(argument)),
            span,
        }
    }

    pub(super) fn pseudo(&self, pair: Pair<'_, Rule>) -> Pseudo {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let operand = take(&mut inner, Rule::operand).map(|operand| self.operand(operand));
        let (inputs, outputs) = self.effect(need(&mut inner));
        let targets = inner
            .map(|target| {
                let mut inner = target.into_inner();
                PseudoTarget {
                    instruction: self.ident(need(&mut inner)),
                    when: inner.next().map(|when| self.ident(when)),
                }
            })
            .collect();
        Pseudo {
            doc,
            name,
            operand,
            inputs,
            outputs,
            targets,
        }
    }

    fn condition(&self, pair: Pair<'_, Rule>) -> Condition {
        let pair = inside(pair);
        if pair.as_rule() == Rule::next_is {
            return Condition::NextIs(self.ident(inside(pair)));
        }
        let values = pair.into_inner().map(|value| {
            let value = inside(value);
            if value.as_rule() == Rule::upper {
                OperandValue::Name(self.ident(value))
            } else {
                OperandValue::Number(integer(value.as_str()) as u32, self.span(&value))
            }
        });
        Condition::OperandIn(values.collect())
    }

    fn part(&self, pair: Pair<'_, Rule>) -> Part {
        match pair.as_rule() {
            Rule::block => Part::Block(self.block(pair)),
            Rule::cache => {
                let mut inner = pair.into_inner();
                let name = self.ident(need(&mut inner));
                let ty = self.type_(need(&mut inner));
                Part::Cache(Cache {
                    name,
                    ty,
                    fill: inner.next().map(|call| self.call(call)),
                })
            }
            _ => {
                let mut inner = pair.into_inner();
                let op = self.ident(need(&mut inner));
                let mut names = inner
                    .next()
                    .map(|bindings| {
                        bindings
                            .into_inner()
                            .map(|names| names.into_inner().map(|name| self.ident(name)).collect())
                            .collect::<Vec<Vec<Ident>>>()
                    })
                    .unwrap_or_default()
                    .into_iter();
                Part::Apply(Application {
                    op,
                    args: names.next(),
                    results: names.next(),
                })
            }
        }
    }

    pub(super) fn superinstruction(&self, pair: Pair<'_, Rule>) -> Super {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        Super {
            doc,
            name,
            components: inner.map(|component| self.ident(component)).collect(),
        }
    }

    pub(super) fn family(&self, pair: Pair<'_, Rule>) -> Family {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let mut family = Family {
            doc,
            name,
            misses: None,
            back_off: None,
            members: Vec::new(),
        };
        for part in inner {
            let number = |part: Pair<'_, Rule>| {
                let number = need(&mut part.into_inner());
                Some((integer(number.as_str()), self.span(&number)))
            };
            match part.as_rule() {
                Rule::misses => family.misses = number(part),
                Rule::back_off => family.back_off = number(part),
                _ => family.members.push(self.ident(part)),
            }
        }
        family
    }
}

//! Patterns of `match`.

use super::Lowerer;
use crate::ast::*;
use crate::errors::Result;
use copperplate_code::Constant;
use ruff_python_ast as ruff;
use ruff_text_size::Ranged;

impl Lowerer<'_> {
    pub(super) fn cases(&mut self, cases: &[ruff::MatchCase]) -> Result<Vec<Case>> {
        cases
            .iter()
            .map(|case| {
                Ok(Case {
                    pattern: self.pattern(&case.pattern)?,
                    guard: self.optional(&case.guard)?,
                    body: self.statements(&case.body)?,
                })
            })
            .collect()
    }

    fn pattern(&mut self, node: &ruff::Pattern) -> Result<Pattern> {
        self.nested(node.range(), |lowerer| {
            let kind = lowerer.pattern_kind(node)?;
            Ok(Pattern {
                kind,
                at: lowerer.at(node),
            })
        })
    }

    fn patterns(&mut self, nodes: &[ruff::Pattern]) -> Result<Vec<Pattern>> {
        nodes.iter().map(|node| self.pattern(node)).collect()
    }

    fn pattern_kind(&mut self, node: &ruff::Pattern) -> Result<PatternKind> {
        Ok(match node {
            ruff::Pattern::MatchValue(node) => PatternKind::Value(self.expr(&node.value)?),
            ruff::Pattern::MatchSingleton(node) => PatternKind::Singleton(match node.value {
                ruff::Singleton::None => Constant::None,
                ruff::Singleton::True => Constant::Bool(true),
                ruff::Singleton::False => Constant::Bool(false),
            }),
            ruff::Pattern::MatchSequence(node) => {
                PatternKind::Sequence(self.patterns(&node.patterns)?)
            }
            ruff::Pattern::MatchMapping(node) => PatternKind::Mapping {
                keys: self.exprs(&node.keys)?,
                patterns: self.patterns(&node.patterns)?,
                rest: node.rest.as_ref().map(|rest| self.ident(rest)),
            },
            ruff::Pattern::MatchClass(node) => {
                let class = self.expr(&node.cls)?;
                let positional = self.patterns(&node.arguments.patterns)?;
                let keywords = node.arguments.keywords.iter().map(|keyword| {
                    let name = self.ident(&keyword.attr);
                    Ok((name, self.pattern(&keyword.pattern)?))
                });
                PatternKind::Class {
                    class,
                    positional,
                    keywords: keywords.collect::<Result<_>>()?,
                }
            }
            ruff::Pattern::MatchStar(node) => {
                PatternKind::Star(node.name.as_ref().map(|name| self.ident(name)))
            }
            ruff::Pattern::MatchAs(node) => PatternKind::As {
                pattern: node
                    .pattern
                    .as_ref()
                    .map(|pattern| self.pattern(pattern))
                    .transpose()?
                    .map(Box::new),
                name: node.name.as_ref().map(|name| self.ident(name)),
            },
            ruff::Pattern::MatchOr(node) => PatternKind::Or(self.patterns(&node.patterns)?),
        })
    }
}

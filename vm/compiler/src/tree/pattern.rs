//! Patterns of `match`.

use super::{Builder, identifiers, plain};
use crate::errors::Result;
use copperplate_code::Constant;
use copperplate_code::tree::{Field, Node};
use ruff_python_ast as ruff;
use ruff_text_size::Ranged;

impl Builder<'_> {
    pub(super) fn cases(&mut self, cases: &[ruff::MatchCase]) -> Result<Field> {
        let mut nodes = Vec::with_capacity(cases.len());
        for case in cases {
            let fields = [
                ("pattern", self.pattern(&case.pattern)?.into()),
                ("guard", self.optional(case.guard.as_deref())?),
                ("body", self.statements(&case.body)?),
            ];
            nodes.push(plain("match_case", fields));
        }
        Ok(nodes.into())
    }

    fn patterns(&mut self, nodes: &[ruff::Pattern]) -> Result<Field> {
        let nodes = nodes.iter().map(|node| self.pattern(node));
        Ok(nodes.collect::<Result<Vec<_>>>()?.into())
    }

    fn pattern(&mut self, node: &ruff::Pattern) -> Result<Node> {
        self.nested(node.range(), |builder| builder.pattern_node(node))
    }

    fn pattern_node(&mut self, node: &ruff::Pattern) -> Result<Node> {
        let at = node.range();
        let name = |name: &Option<ruff::Identifier>| -> Field {
            name.as_ref().map(ruff::Identifier::as_str).into()
        };
        Ok(match node {
            ruff::Pattern::MatchValue(node) => {
                let value = self.expr(&node.value)?.into();
                self.node("MatchValue", at, [("value", value)])
            }
            ruff::Pattern::MatchSingleton(node) => {
                let value = Field::Constant(match node.value {
                    ruff::Singleton::None => Constant::None,
                    ruff::Singleton::True => Constant::Bool(true),
                    ruff::Singleton::False => Constant::Bool(false),
                });
                self.node("MatchSingleton", at, [("value", value)])
            }
            ruff::Pattern::MatchSequence(node) => {
                let patterns = self.patterns(&node.patterns)?;
                self.node("MatchSequence", at, [("patterns", patterns)])
            }
            ruff::Pattern::MatchMapping(node) => {
                let fields = [
                    ("keys", self.exprs(&node.keys)?),
                    ("patterns", self.patterns(&node.patterns)?),
                    ("rest", name(&node.rest)),
                ];
                self.node("MatchMapping", at, fields)
            }
            ruff::Pattern::MatchClass(node) => {
                let keywords = &node.arguments.keywords;
                let names: Vec<_> = keywords.iter().map(|one| one.attr.clone()).collect();
                let values = keywords.iter().map(|one| self.pattern(&one.pattern));
                let values = values.collect::<Result<Vec<_>>>()?;
                let fields = [
                    ("cls", self.expr(&node.cls)?.into()),
                    ("patterns", self.patterns(&node.arguments.patterns)?),
                    ("kwd_attrs", identifiers(&names)),
                    ("kwd_patterns", values.into()),
                ];
                self.node("MatchClass", at, fields)
            }
            ruff::Pattern::MatchStar(node) => {
                self.node("MatchStar", at, [("name", name(&node.name))])
            }
            ruff::Pattern::MatchAs(node) => {
                let pattern = match &node.pattern {
                    Some(pattern) => self.pattern(pattern)?.into(),
                    None => Field::None,
                };
                let fields = [("pattern", pattern), ("name", name(&node.name))];
                self.node("MatchAs", at, fields)
            }
            ruff::Pattern::MatchOr(node) => {
                let patterns = self.patterns(&node.patterns)?;
                self.node("MatchOr", at, [("patterns", patterns)])
            }
        })
    }
}

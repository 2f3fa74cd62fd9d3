//! Patterns of `match`.

use super::{Maker, malformed, nodes, optional_node, take};
use crate::errors::Result;
use copperplate_code::Constant;
use copperplate_code::tree::{Field, Node};
use ruff_python_ast as ruff;
use ruff_python_ast::AtomicNodeIndex;

impl Maker {
    pub(super) fn case(&mut self, mut node: Node) -> Result<ruff::MatchCase> {
        Ok(ruff::MatchCase {
            range: self.range(&node),
            node_index: AtomicNodeIndex::NONE,
            pattern: match optional_node(&mut node, "pattern")? {
                Some(pattern) => self.nested(pattern, Self::pattern)?,
                None => return Err(malformed(&node, "pattern")),
            },
            guard: self.optional(&mut node, "guard")?,
            body: self.statements(&mut node, "body")?,
        })
    }

    fn patterns<C: FromIterator<ruff::Pattern>>(
        &mut self,
        node: &mut Node,
        name: &str,
    ) -> Result<C> {
        let patterns = nodes(node, name)?.into_iter();
        patterns
            .map(|pattern| self.nested(pattern, Self::pattern))
            .collect()
    }

    fn pattern(&mut self, mut node: Node) -> Result<ruff::Pattern> {
        let range = self.range(&node);
        let node_index = AtomicNodeIndex::NONE;
        let this = &mut node;
        Ok(match this.class {
            "MatchValue" => ruff::Pattern::MatchValue(ruff::PatternMatchValue {
                node_index,
                range,
                value: self.boxed(this, "value")?,
            }),
            "MatchSingleton" => ruff::Pattern::MatchSingleton(ruff::PatternMatchSingleton {
                node_index,
                range,
                value: match take(this, "value") {
                    Field::Constant(Constant::Bool(value)) => value.into(),
                    Field::Constant(Constant::None) => ruff::Singleton::None,
                    _ => return Err(malformed(this, "value")),
                },
            }),
            "MatchSequence" => ruff::Pattern::MatchSequence(ruff::PatternMatchSequence {
                node_index,
                range,
                patterns: self.patterns(this, "patterns")?,
            }),
            "MatchMapping" => ruff::Pattern::MatchMapping(ruff::PatternMatchMapping {
                node_index,
                range,
                keys: self.exprs(this, "keys")?,
                patterns: self.patterns(this, "patterns")?,
                rest: self.optional_identifier(this, "rest")?,
            }),
            "MatchClass" => {
                let cls = self.boxed(this, "cls")?;
                let patterns = self.patterns(this, "patterns")?;
                let names = self.identifiers(this, "kwd_attrs")?;
                let values: Vec<ruff::Pattern> = self.patterns(this, "kwd_patterns")?;
                let keywords = names.into_iter().zip(values);
                let keywords = keywords.map(|(attr, pattern)| ruff::PatternKeyword {
                    range,
                    node_index: AtomicNodeIndex::NONE,
                    attr,
                    pattern,
                });
                ruff::Pattern::MatchClass(ruff::PatternMatchClass {
                    node_index,
                    range,
                    cls,
                    arguments: ruff::PatternArguments {
                        range,
                        node_index: AtomicNodeIndex::NONE,
                        patterns,
                        keywords: keywords.collect(),
                    },
                })
            }
            "MatchStar" => ruff::Pattern::MatchStar(ruff::PatternMatchStar {
                node_index,
                range,
                name: self.optional_identifier(this, "name")?,
            }),
            "MatchAs" => {
                let pattern = optional_node(this, "pattern")?;
                let pattern = pattern.map(|pattern| self.nested(pattern, Self::pattern));
                ruff::Pattern::MatchAs(ruff::PatternMatchAs {
                    node_index,
                    range,
                    pattern: pattern.transpose()?.map(Box::new),
                    name: self.optional_identifier(this, "name")?,
                })
            }
            "MatchOr" => ruff::Pattern::MatchOr(ruff::PatternMatchOr {
                node_index,
                range,
                patterns: self.patterns(this, "patterns")?,
            }),
            _ => return Err(malformed(this, "pattern")),
        })
    }
}

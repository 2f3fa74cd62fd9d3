//! Expressions.

use super::{Maker, list, malformed, nodes, number, optional_node, required_node, take};
use crate::errors::{Error, Result};
use copperplate_code::tree::{Field, Node};
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_python_ast::AtomicNodeIndex;
use ruff_text_size::{Ranged, TextRange};

/// What the parser puts where a string has a lone surrogate: the string is looked up then.
const REPLACED: &str = "\u{fffd}";

impl Maker {
    pub(super) fn expression(&mut self, mut node: Node) -> Result<ruff::Expr> {
        if node.class == "Constant" {
            return self.constant(node);
        }
        let range = self.range(&node);
        let node_index = AtomicNodeIndex::NONE;
        let this = &mut node;
        Ok(match this.class {
            "BoolOp" => ruff::Expr::BoolOp(ruff::ExprBoolOp {
                node_index,
                range,
                op: match required_node(this, "op")?.class {
                    "And" => ruff::BoolOp::And,
                    _ => ruff::BoolOp::Or,
                },
                values: self.exprs(this, "values")?,
            }),
            "NamedExpr" => ruff::Expr::Named(ruff::ExprNamed {
                node_index,
                range,
                target: self.boxed(this, "target")?,
                value: self.boxed(this, "value")?,
            }),
            "BinOp" => ruff::Expr::BinOp(ruff::ExprBinOp {
                node_index,
                range,
                left: self.boxed(this, "left")?,
                op: operator(this)?,
                right: self.boxed(this, "right")?,
            }),
            "UnaryOp" => ruff::Expr::UnaryOp(ruff::ExprUnaryOp {
                node_index,
                range,
                op: match required_node(this, "op")?.class {
                    "Invert" => ruff::UnaryOp::Invert,
                    "Not" => ruff::UnaryOp::Not,
                    "UAdd" => ruff::UnaryOp::UAdd,
                    "USub" => ruff::UnaryOp::USub,
                    _ => return Err(malformed(this, "op")),
                },
                operand: self.boxed(this, "operand")?,
            }),
            "Lambda" => ruff::Expr::Lambda(ruff::ExprLambda {
                node_index,
                range,
                parameters: Some(Box::new(self.parameters(this)?)),
                body: self.boxed(this, "body")?,
            }),
            "IfExp" => ruff::Expr::If(ruff::ExprIf {
                node_index,
                range,
                test: self.boxed(this, "test")?,
                body: self.boxed(this, "body")?,
                orelse: self.boxed(this, "orelse")?,
            }),
            "Dict" => {
                let keys = self.optional_exprs(this, "keys")?;
                let values: Vec<ruff::Expr> = self.exprs(this, "values")?;
                let items = keys.into_iter().zip(values);
                let items = items.map(|(key, value)| ruff::DictItem { key, value });
                ruff::Expr::Dict(ruff::ExprDict {
                    node_index,
                    range,
                    items: items.collect(),
                })
            }
            "Set" => ruff::Expr::Set(ruff::ExprSet {
                node_index,
                range,
                elts: self.exprs(this, "elts")?,
            }),
            "ListComp" => ruff::Expr::ListComp(ruff::ExprListComp {
                node_index,
                range,
                elt: self.boxed(this, "elt")?,
                generators: self.clauses(this)?,
            }),
            "SetComp" => ruff::Expr::SetComp(ruff::ExprSetComp {
                node_index,
                range,
                elt: self.boxed(this, "elt")?,
                generators: self.clauses(this)?,
            }),
            "DictComp" => ruff::Expr::DictComp(ruff::ExprDictComp {
                node_index,
                range,
                key: Some(self.boxed(this, "key")?),
                value: self.boxed(this, "value")?,
                generators: self.clauses(this)?,
            }),
            "GeneratorExp" => ruff::Expr::Generator(ruff::ExprGenerator {
                node_index,
                range,
                elt: self.boxed(this, "elt")?,
                generators: self.clauses(this)?,
                parenthesized: true,
            }),
            "Await" => ruff::Expr::Await(ruff::ExprAwait {
                node_index,
                range,
                value: self.boxed(this, "value")?,
            }),
            "Yield" => ruff::Expr::Yield(ruff::ExprYield {
                node_index,
                range,
                value: self.optional(this, "value")?,
            }),
            "YieldFrom" => ruff::Expr::YieldFrom(ruff::ExprYieldFrom {
                node_index,
                range,
                value: self.boxed(this, "value")?,
            }),
            "Compare" => ruff::Expr::Compare(ruff::ExprCompare {
                node_index,
                range,
                left: self.boxed(this, "left")?,
                ops: nodes(this, "ops")?
                    .iter()
                    .map(comparison)
                    .collect::<Result<_>>()?,
                comparators: self.exprs(this, "comparators")?,
            }),
            "Call" => ruff::Expr::Call(ruff::ExprCall {
                node_index,
                range_start: range.start(),
                func: self.boxed(this, "func")?,
                arguments: self.arguments(this, "args", range)?,
            }),
            "FormattedValue" => {
                let field = self.field(node)?;
                text(range, vec![field])
            }
            "JoinedStr" => text(range, self.parts(this)?),
            "TemplateStr" | "Interpolation" => {
                let at = node.at.unwrap_or(Location::NONE);
                return Err(Error::new("a template string is not supported yet", at));
            }
            "Attribute" => ruff::Expr::Attribute(ruff::ExprAttribute {
                node_index,
                range,
                value: self.boxed(this, "value")?,
                attr: self.identifier(this, "attr")?,
                ctx: context(this)?,
            }),
            "Subscript" => ruff::Expr::Subscript(ruff::ExprSubscript {
                node_index,
                range,
                value: self.boxed(this, "value")?,
                slice: self.boxed(this, "slice")?,
                ctx: context(this)?,
            }),
            "Starred" => ruff::Expr::Starred(ruff::ExprStarred {
                node_index,
                range,
                value: self.boxed(this, "value")?,
                ctx: context(this)?,
            }),
            "Name" => ruff::Expr::Name(ruff::ExprName {
                node_index,
                range,
                id: self.identifier(this, "id")?.id,
                ctx: context(this)?,
            }),
            "List" => ruff::Expr::List(ruff::ExprList {
                node_index,
                range,
                elts: self.exprs(this, "elts")?,
                ctx: context(this)?,
            }),
            "Tuple" => ruff::Expr::Tuple(ruff::ExprTuple {
                node_index,
                range,
                elts: self.exprs(this, "elts")?,
                ctx: context(this)?,
                parenthesized: true,
            }),
            "Slice" => ruff::Expr::Slice(ruff::ExprSlice {
                node_index,
                range,
                lower: self.optional(this, "lower")?,
                upper: self.optional(this, "upper")?,
                step: self.optional(this, "step")?,
            }),
            _ => return Err(malformed(this, "expr")),
        })
    }

    /// A string is a literal, since it may be a docstring; anything else is looked up at its range.
    fn constant(&mut self, mut node: Node) -> Result<ruff::Expr> {
        let Field::Constant(value) = take(&mut node, "value") else {
            return Err(malformed(&node, "value"));
        };
        let node_index = AtomicNodeIndex::NONE;
        if !matches!(value, Constant::Str(_) | Constant::SurrogateStr(_)) {
            let range = self.constant_range(&node, value);
            return Ok(ruff::Expr::EllipsisLiteral(ruff::ExprEllipsisLiteral {
                node_index,
                range,
            }));
        }
        let (value, range) = self.string(&node, value);
        let literal = ruff::StringLiteral {
            range,
            node_index,
            value,
            flags: ruff::StringLiteralFlags::empty(),
        };
        Ok(ruff::Expr::StringLiteral(ruff::ExprStringLiteral {
            node_index: AtomicNodeIndex::NONE,
            range,
            value: ruff::StringLiteralValue::single(literal),
        }))
    }

    /// The text of a string constant as the parser has it, and where its value can be looked up.
    fn string(&mut self, node: &Node, value: Constant) -> (Box<str>, TextRange) {
        match value {
            Constant::Str(text) if !text.contains(REPLACED) => ((&*text).into(), self.range(node)),
            value => (REPLACED.into(), self.constant_range(node, value)),
        }
    }

    fn clauses(&mut self, node: &mut Node) -> Result<Vec<ruff::Comprehension>> {
        let clauses = nodes(node, "generators")?.into_iter().map(|mut clause| {
            Ok(ruff::Comprehension {
                range: self.range(&clause),
                node_index: AtomicNodeIndex::NONE,
                target: self.required(&mut clause, "target")?,
                iter: self.required(&mut clause, "iter")?,
                ifs: self.exprs(&mut clause, "ifs")?,
                is_async: number(&mut clause, "is_async") != 0,
            })
        });
        clauses.collect()
    }

    /// The parts of a `JoinedStr`.
    fn parts(&mut self, node: &mut Node) -> Result<Vec<ruff::InterpolatedStringElement>> {
        let mut parts = Vec::new();
        for part in list(node, "values")? {
            let Field::Node(part) = part else {
                return Err(malformed(node, "values"));
            };
            parts.push(self.part(part)?);
        }
        Ok(parts)
    }

    fn part(&mut self, mut node: Node) -> Result<ruff::InterpolatedStringElement> {
        let is_text = matches!(
            node.fields.first(),
            Some((
                "value",
                Field::Constant(Constant::Str(_) | Constant::SurrogateStr(_))
            ))
        );
        match node.class {
            "Constant" if is_text => {
                let Field::Constant(value) = take(&mut node, "value") else {
                    return Err(malformed(&node, "value"));
                };
                let (value, range) = self.string(&node, value);
                Ok(ruff::InterpolatedStringElement::Literal(
                    ruff::InterpolatedStringLiteralElement {
                        range,
                        node_index: AtomicNodeIndex::NONE,
                        value,
                    },
                ))
            }
            "FormattedValue" => self.field(node),
            _ => {
                let expression = self.expr(node)?;
                Ok(field(expression, ruff::ConversionFlag::None, None))
            }
        }
    }

    /// A `FormattedValue`.
    fn field(&mut self, mut node: Node) -> Result<ruff::InterpolatedStringElement> {
        let this = &mut node;
        let range = self.range(this);
        let value = self.required(this, "value")?;
        let conversion = match number(this, "conversion") {
            115 => ruff::ConversionFlag::Str,
            114 => ruff::ConversionFlag::Repr,
            97 => ruff::ConversionFlag::Ascii,
            -1 | 0 => ruff::ConversionFlag::None,
            _ => return Err(malformed(this, "conversion")),
        };
        let spec = match optional_node(this, "format_spec")? {
            None => None,
            Some(mut spec) => Some(Box::new(ruff::InterpolatedStringFormatSpec {
                range: self.range(&spec),
                node_index: AtomicNodeIndex::NONE,
                elements: match spec.class {
                    "JoinedStr" => self.parts(&mut spec)?,
                    _ => vec![self.part(spec)?],
                }
                .into(),
            })),
        };
        let mut element = field(value, conversion, spec);
        if let ruff::InterpolatedStringElement::Interpolation(element) = &mut element {
            element.range = range;
        }
        Ok(element)
    }
}

fn field(
    expression: ruff::Expr,
    conversion: ruff::ConversionFlag,
    format_spec: Option<Box<ruff::InterpolatedStringFormatSpec>>,
) -> ruff::InterpolatedStringElement {
    ruff::InterpolatedStringElement::Interpolation(ruff::InterpolatedElement {
        range: expression.range(),
        node_index: AtomicNodeIndex::NONE,
        expression: Box::new(expression),
        debug_text: None,
        conversion,
        format_spec,
    })
}

/// An f-string.
fn text(range: TextRange, elements: Vec<ruff::InterpolatedStringElement>) -> ruff::Expr {
    let string = ruff::FString {
        range,
        node_index: AtomicNodeIndex::NONE,
        elements: elements.into(),
        flags: ruff::FStringFlags::empty(),
    };
    ruff::Expr::FString(ruff::ExprFString {
        node_index: AtomicNodeIndex::NONE,
        range,
        value: ruff::FStringValue::single(string),
    })
}

fn context(node: &mut Node) -> Result<ruff::ExprContext> {
    Ok(match required_node(node, "ctx")?.class {
        "Store" => ruff::ExprContext::Store,
        "Del" => ruff::ExprContext::Del,
        _ => ruff::ExprContext::Load,
    })
}

/// The field `op` of an operation.
pub(super) fn operator(node: &mut Node) -> Result<ruff::Operator> {
    Ok(match required_node(node, "op")?.class {
        "Add" => ruff::Operator::Add,
        "Sub" => ruff::Operator::Sub,
        "Mult" => ruff::Operator::Mult,
        "MatMult" => ruff::Operator::MatMult,
        "Div" => ruff::Operator::Div,
        "Mod" => ruff::Operator::Mod,
        "Pow" => ruff::Operator::Pow,
        "LShift" => ruff::Operator::LShift,
        "RShift" => ruff::Operator::RShift,
        "BitOr" => ruff::Operator::BitOr,
        "BitXor" => ruff::Operator::BitXor,
        "BitAnd" => ruff::Operator::BitAnd,
        "FloorDiv" => ruff::Operator::FloorDiv,
        _ => return Err(malformed(node, "op")),
    })
}

fn comparison(node: &Node) -> Result<ruff::CmpOp> {
    Ok(match node.class {
        "Eq" => ruff::CmpOp::Eq,
        "NotEq" => ruff::CmpOp::NotEq,
        "Lt" => ruff::CmpOp::Lt,
        "LtE" => ruff::CmpOp::LtE,
        "Gt" => ruff::CmpOp::Gt,
        "GtE" => ruff::CmpOp::GtE,
        "Is" => ruff::CmpOp::Is,
        "IsNot" => ruff::CmpOp::IsNot,
        "In" => ruff::CmpOp::In,
        "NotIn" => ruff::CmpOp::NotIn,
        _ => return Err(malformed(node, "cmpop")),
    })
}

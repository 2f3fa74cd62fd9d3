//! Expressions.

use super::{Builder, plain};
use crate::errors::{Error, Result};
use crate::literals;
use copperplate_code::Constant;
use copperplate_code::tree::{Field, Node};
use ruff_python_ast as ruff;
use ruff_text_size::{Ranged, TextRange, TextSize};

/// What `FormattedValue.conversion` is without one.
const NO_CONVERSION: i64 = -1;

impl Builder<'_> {
    pub(super) fn optional(&mut self, node: Option<&ruff::Expr>) -> Result<Field> {
        Ok(node.map(|node| self.expr(node)).transpose()?.into())
    }

    pub(super) fn exprs<'a>(
        &mut self,
        nodes: impl IntoIterator<Item = &'a ruff::Expr>,
    ) -> Result<Field> {
        let nodes = nodes.into_iter().map(|node| self.expr(node));
        Ok(nodes.collect::<Result<Vec<_>>>()?.into())
    }

    pub(super) fn expr(&mut self, node: &ruff::Expr) -> Result<Node> {
        let outside = self.levels.enter(node)?;
        let built = self.nested(node.range(), |builder| builder.expr_node(node));
        self.levels.leave(outside);
        built
    }

    fn constant(&self, at: TextRange, value: Constant, kind: Field) -> Node {
        let fields = [("value", Field::Constant(value)), ("kind", kind)];
        self.node("Constant", at, fields)
    }

    fn expr_node(&mut self, node: &ruff::Expr) -> Result<Node> {
        let at = node.range();
        Ok(match node {
            ruff::Expr::BoolOp(node) => {
                let op = match node.op {
                    ruff::BoolOp::And => "And",
                    ruff::BoolOp::Or => "Or",
                };
                let fields = [
                    ("op", plain(op, []).into()),
                    ("values", self.exprs(&node.values)?),
                ];
                self.node("BoolOp", at, fields)
            }
            ruff::Expr::Named(node) => {
                let fields = [
                    ("target", self.expr(&node.target)?.into()),
                    ("value", self.expr(&node.value)?.into()),
                ];
                self.node("NamedExpr", at, fields)
            }
            ruff::Expr::BinOp(node) => {
                let fields = [
                    ("left", self.expr(&node.left)?.into()),
                    ("op", operator(node.op).into()),
                    ("right", self.expr(&node.right)?.into()),
                ];
                self.node("BinOp", at, fields)
            }
            ruff::Expr::UnaryOp(node) => {
                let op = match node.op {
                    ruff::UnaryOp::Invert => "Invert",
                    ruff::UnaryOp::Not => "Not",
                    ruff::UnaryOp::UAdd => "UAdd",
                    ruff::UnaryOp::USub => "USub",
                };
                let operand = self.expr(&node.operand)?.into();
                let fields = [("op", plain(op, []).into()), ("operand", operand)];
                self.node("UnaryOp", at, fields)
            }
            ruff::Expr::Lambda(node) => {
                let parameters = match &node.parameters {
                    Some(parameters) => self.parameters(parameters)?,
                    None => self.parameters(&ruff::Parameters::default())?,
                };
                let fields = [
                    ("args", parameters.into()),
                    ("body", self.expr(&node.body)?.into()),
                ];
                self.node("Lambda", at, fields)
            }
            ruff::Expr::If(node) => {
                let fields = [
                    ("test", self.expr(&node.test)?.into()),
                    ("body", self.expr(&node.body)?.into()),
                    ("orelse", self.expr(&node.orelse)?.into()),
                ];
                self.node("IfExp", at, fields)
            }
            ruff::Expr::Dict(node) => {
                let keys = node
                    .items
                    .iter()
                    .map(|item| self.optional(item.key.as_ref()));
                let keys = keys.collect::<Result<Vec<_>>>()?;
                let values = self.exprs(node.items.iter().map(|item| &item.value))?;
                let fields = [("keys", Field::List(keys)), ("values", values)];
                self.node("Dict", at, fields)
            }
            ruff::Expr::Set(node) => {
                let items = self.exprs(&node.elts)?;
                self.node("Set", at, [("elts", items)])
            }
            ruff::Expr::List(node) => {
                let fields = [
                    ("elts", self.exprs(&node.elts)?),
                    ("ctx", context(node.ctx)),
                ];
                self.node("List", at, fields)
            }
            ruff::Expr::Tuple(node) => {
                let fields = [
                    ("elts", self.exprs(&node.elts)?),
                    ("ctx", context(node.ctx)),
                ];
                self.node("Tuple", at, fields)
            }
            ruff::Expr::ListComp(node) => {
                self.comprehension("ListComp", at, &node.elt, &node.generators)?
            }
            ruff::Expr::SetComp(node) => {
                self.comprehension("SetComp", at, &node.elt, &node.generators)?
            }
            ruff::Expr::Generator(node) => {
                self.comprehension("GeneratorExp", at, &node.elt, &node.generators)?
            }
            ruff::Expr::DictComp(node) => {
                let fields = [
                    ("key", self.optional(node.key.as_deref())?),
                    ("value", self.expr(&node.value)?.into()),
                    ("generators", self.clauses(&node.generators)?),
                ];
                self.node("DictComp", at, fields)
            }
            ruff::Expr::Await(node) => {
                let value = self.expr(&node.value)?.into();
                self.node("Await", at, [("value", value)])
            }
            ruff::Expr::Yield(node) => {
                let value = self.optional(node.value.as_deref())?;
                self.node("Yield", at, [("value", value)])
            }
            ruff::Expr::YieldFrom(node) => {
                let value = self.expr(&node.value)?.into();
                self.node("YieldFrom", at, [("value", value)])
            }
            ruff::Expr::Compare(node) => {
                let ops: Vec<_> = node.ops.iter().map(|op| comparison(*op)).collect();
                let fields = [
                    ("left", self.expr(&node.left)?.into()),
                    ("ops", ops.into()),
                    ("comparators", self.exprs(&node.comparators)?),
                ];
                self.node("Compare", at, fields)
            }
            ruff::Expr::Call(node) => {
                let mut args = self.exprs(&node.arguments.args)?;
                // The parentheses of the call are those of a generator expression that is the only argument.
                if let ([ruff::Expr::Generator(generator)], Field::List(args)) =
                    (&*node.arguments.args, &mut args)
                    && !generator.parenthesized
                    && let [Field::Node(arg)] = &mut args[..]
                {
                    arg.at = Some(self.location(node.arguments.range));
                }
                let fields = [
                    ("func", self.expr(&node.func)?.into()),
                    ("args", args),
                    ("keywords", self.keywords(&node.arguments.keywords)?),
                ];
                self.node("Call", at, fields)
            }
            ruff::Expr::FString(node) => {
                let mut values = Vec::new();
                for part in &node.value {
                    match part {
                        ruff::FStringPart::Literal(literal) => {
                            let value = self.string(literal);
                            self.add_text(&mut values, literal.range, value);
                        }
                        ruff::FStringPart::FString(string) => {
                            let raw = string.flags.prefix().is_raw();
                            self.interpolated(&string.elements, raw, false, &mut values)?;
                        }
                    }
                }
                self.node("JoinedStr", at, [("values", values.into())])
            }
            ruff::Expr::TString(node) => {
                let mut values = Vec::new();
                for string in &node.value {
                    let raw = string.flags.prefix().is_raw();
                    self.interpolated(&string.elements, raw, true, &mut values)?;
                }
                self.node("TemplateStr", at, [("values", values.into())])
            }
            ruff::Expr::StringLiteral(node) => {
                let parts: Vec<_> = node.value.iter().map(|part| self.string(part)).collect();
                let unicode = node.value.iter().next();
                let unicode = unicode.is_some_and(|part| part.flags.prefix().is_unicode());
                let kind = if unicode { "u".into() } else { Field::None };
                self.constant(at, literals::joined(&parts), kind)
            }
            ruff::Expr::BytesLiteral(node) => {
                let value = Constant::Bytes(node.value.bytes().collect());
                self.constant(at, value, Field::None)
            }
            ruff::Expr::NumberLiteral(node) => {
                let value = match &node.value {
                    ruff::Number::Int(value) => match value.as_i64() {
                        Some(value) => Constant::Int(value),
                        None => literals::integer(self.text(at), self.int_digits)
                            .map_err(|message| Error::new(message, self.location(at)))?,
                    },
                    ruff::Number::Float(value) => Constant::Float(*value),
                    ruff::Number::Complex { real, imag } => Constant::Complex(*real, *imag),
                };
                self.constant(at, value, Field::None)
            }
            ruff::Expr::BooleanLiteral(node) => {
                self.constant(at, Constant::Bool(node.value), Field::None)
            }
            ruff::Expr::NoneLiteral(_) => self.constant(at, Constant::None, Field::None),
            ruff::Expr::EllipsisLiteral(_) => self.constant(at, Constant::Ellipsis, Field::None),
            ruff::Expr::Attribute(node) => {
                let fields = [
                    ("value", self.expr(&node.value)?.into()),
                    ("attr", node.attr.as_str().into()),
                    ("ctx", context(node.ctx)),
                ];
                self.node("Attribute", at, fields)
            }
            ruff::Expr::Subscript(node) => {
                let fields = [
                    ("value", self.expr(&node.value)?.into()),
                    ("slice", self.expr(&node.slice)?.into()),
                    ("ctx", context(node.ctx)),
                ];
                self.node("Subscript", at, fields)
            }
            ruff::Expr::Starred(node) => {
                let value = self.expr(&node.value)?.into();
                self.node(
                    "Starred",
                    at,
                    [("value", value), ("ctx", context(node.ctx))],
                )
            }
            ruff::Expr::Name(node) => {
                let fields = [("id", node.id.as_str().into()), ("ctx", context(node.ctx))];
                self.node("Name", at, fields)
            }
            ruff::Expr::Slice(node) => {
                let fields = [
                    ("lower", self.optional(node.lower.as_deref())?),
                    ("upper", self.optional(node.upper.as_deref())?),
                    ("step", self.optional(node.step.as_deref())?),
                ];
                self.node("Slice", at, fields)
            }
            ruff::Expr::IpyEscapeCommand(_) => {
                return Err(Error::new("invalid syntax", self.location(at)));
            }
        })
    }

    fn comprehension(
        &mut self,
        class: &'static str,
        at: TextRange,
        element: &ruff::Expr,
        clauses: &[ruff::Comprehension],
    ) -> Result<Node> {
        let fields = [
            ("elt", self.expr(element)?.into()),
            ("generators", self.clauses(clauses)?),
        ];
        Ok(self.node(class, at, fields))
    }

    fn clauses(&mut self, clauses: &[ruff::Comprehension]) -> Result<Field> {
        let mut nodes = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let fields = [
                ("target", self.expr(&clause.target)?.into()),
                ("iter", self.expr(&clause.iter)?.into()),
                ("ifs", self.exprs(&clause.ifs)?),
                ("is_async", Field::Number(clause.is_async.into())),
            ];
            nodes.push(plain("comprehension", fields));
        }
        Ok(nodes.into())
    }

    pub(super) fn keywords(&mut self, keywords: &[ruff::Keyword]) -> Result<Field> {
        let mut nodes = Vec::with_capacity(keywords.len());
        for keyword in keywords {
            let name = keyword.arg.as_ref().map(ruff::Identifier::as_str);
            let value = self.expr(&keyword.value)?.into();
            let fields = [("arg", name.into()), ("value", value)];
            nodes.push(self.node("keyword", keyword.range, fields));
        }
        Ok(nodes.into())
    }

    pub(super) fn parameters(&mut self, parameters: &ruff::Parameters) -> Result<Node> {
        let mut list = |parameters: &[ruff::ParameterWithDefault]| -> Result<Field> {
            let nodes = parameters.iter().map(|one| self.parameter(&one.parameter));
            Ok(nodes.collect::<Result<Vec<_>>>()?.into())
        };
        let positional_only = list(&parameters.posonlyargs)?;
        let either = list(&parameters.args)?;
        let keyword_only = list(&parameters.kwonlyargs)?;
        let mut star = |parameter: &Option<Box<ruff::Parameter>>| -> Result<Field> {
            let parameter = parameter.as_deref();
            Ok(parameter.map(|one| self.parameter(one)).transpose()?.into())
        };
        let (vararg, kwarg) = (star(&parameters.vararg)?, star(&parameters.kwarg)?);
        let positional = parameters.posonlyargs.iter().chain(&parameters.args);
        let defaults = positional.filter_map(|one| one.default.as_deref());
        let defaults = self.exprs(defaults)?;
        let keyword_defaults = parameters.kwonlyargs.iter();
        let keyword_defaults = keyword_defaults.map(|one| self.optional(one.default.as_deref()));
        let keyword_defaults = keyword_defaults.collect::<Result<Vec<_>>>()?;
        Ok(plain(
            "arguments",
            [
                ("posonlyargs", positional_only),
                ("args", either),
                ("vararg", vararg),
                ("kwonlyargs", keyword_only),
                ("kw_defaults", Field::List(keyword_defaults)),
                ("kwarg", kwarg),
                ("defaults", defaults),
            ],
        ))
    }

    fn parameter(&mut self, parameter: &ruff::Parameter) -> Result<Node> {
        let fields = [
            ("arg", parameter.name.as_str().into()),
            (
                "annotation",
                self.optional(parameter.annotation.as_deref())?,
            ),
            ("type_comment", Field::None),
        ];
        // The stars of `*args` and `**kwargs` are not part of it.
        let at = TextRange::new(parameter.name.range.start(), parameter.range.end());
        Ok(self.node("arg", at, fields))
    }

    fn string(&self, literal: &ruff::StringLiteral) -> Constant {
        let raw = literal.flags.prefix().is_raw();
        self.decoded(&literal.value, literal.content_range(), raw, false)
    }

    fn decoded(&self, value: &str, range: TextRange, raw: bool, braces: bool) -> Constant {
        literals::decoded(value, self.text(range), raw, braces)
    }

    /// Adds text to the values of an f-string; empty text vanishes, neighbours join.
    fn add_text(&self, values: &mut Vec<Node>, at: TextRange, text: Constant) {
        if matches!(&text, Constant::Str(text) if text.is_empty()) {
            return;
        }
        let end = self.location(at);
        if let Some(last) = values.last_mut()
            && let [(_, Field::Constant(before)), _] = &mut last.fields[..]
        {
            *before = literals::joined([&*before, &text]);
            if let Some(at) = &mut last.at {
                (at.end_line, at.end_column) = (end.end_line, end.end_column);
            }
            return;
        }
        values.push(self.constant(at, text, Field::None));
    }

    fn interpolated(
        &mut self,
        elements: &ruff::InterpolatedStringElements,
        raw: bool,
        template: bool,
        values: &mut Vec<Node>,
    ) -> Result<()> {
        for element in elements {
            match element {
                ruff::InterpolatedStringElement::Literal(literal) => {
                    let text = self.decoded(&literal.value, literal.range, raw, true);
                    self.add_text(values, literal.range, text);
                }
                ruff::InterpolatedStringElement::Interpolation(field) => {
                    if let Some(text) = &field.debug_text {
                        // It is written behind the brace.
                        let start = field.range.start() + TextSize::from(1);
                        let at = TextRange::at(start, TextSize::of(text.as_str()));
                        let text = Constant::Str(text.as_str().into());
                        self.add_text(values, at, text);
                    }
                    let spec = match &field.format_spec {
                        None => Field::None,
                        Some(spec) => {
                            let mut parts = Vec::new();
                            self.nested(spec.range, |builder| {
                                builder.interpolated(&spec.elements, raw, template, &mut parts)
                            })?;
                            // It begins with its colon.
                            let at = TextRange::new(
                                spec.range.start() - TextSize::from(1),
                                spec.range.end(),
                            );
                            self.node("JoinedStr", at, [("values", parts.into())])
                                .into()
                        }
                    };
                    let conversion = match field.conversion {
                        ruff::ConversionFlag::Str => i64::from(b's'),
                        ruff::ConversionFlag::Repr => i64::from(b'r'),
                        ruff::ConversionFlag::Ascii => i64::from(b'a'),
                        ruff::ConversionFlag::None
                            if field.debug_text.is_some() && spec == Field::None =>
                        {
                            i64::from(b'r')
                        }
                        ruff::ConversionFlag::None => NO_CONVERSION,
                    };
                    let value = self.expr(&field.expression)?.into();
                    let conversion = ("conversion", Field::Number(conversion));
                    values.push(if template {
                        let text = self.text(field.expression.range());
                        let text = Field::Constant(Constant::Str(text.into()));
                        let spec = ("format_spec", spec);
                        let fields = [("value", value), ("str", text), conversion, spec];
                        self.node("Interpolation", field.range, fields)
                    } else {
                        let fields = [("value", value), conversion, ("format_spec", spec)];
                        self.node("FormattedValue", field.range, fields)
                    });
                }
            }
        }
        Ok(())
    }
}

fn context(context: ruff::ExprContext) -> Field {
    let name = match context {
        ruff::ExprContext::Store => "Store",
        ruff::ExprContext::Del => "Del",
        ruff::ExprContext::Load | ruff::ExprContext::Invalid => "Load",
    };
    plain(name, []).into()
}

pub(super) fn operator(op: ruff::Operator) -> Node {
    let name = match op {
        ruff::Operator::Add => "Add",
        ruff::Operator::Sub => "Sub",
        ruff::Operator::Mult => "Mult",
        ruff::Operator::MatMult => "MatMult",
        ruff::Operator::Div => "Div",
        ruff::Operator::Mod => "Mod",
        ruff::Operator::Pow => "Pow",
        ruff::Operator::LShift => "LShift",
        ruff::Operator::RShift => "RShift",
        ruff::Operator::BitOr => "BitOr",
        ruff::Operator::BitXor => "BitXor",
        ruff::Operator::BitAnd => "BitAnd",
        ruff::Operator::FloorDiv => "FloorDiv",
    };
    plain(name, [])
}

fn comparison(op: ruff::CmpOp) -> Node {
    let name = match op {
        ruff::CmpOp::Eq => "Eq",
        ruff::CmpOp::NotEq => "NotEq",
        ruff::CmpOp::Lt => "Lt",
        ruff::CmpOp::LtE => "LtE",
        ruff::CmpOp::Gt => "Gt",
        ruff::CmpOp::GtE => "GtE",
        ruff::CmpOp::Is => "Is",
        ruff::CmpOp::IsNot => "IsNot",
        ruff::CmpOp::In => "In",
        ruff::CmpOp::NotIn => "NotIn",
    };
    plain(name, [])
}

//! From the parser's tree to nodes of Python's abstract grammar, for `ast.parse`.
//!
//! Nothing is folded or refused here that the parser has accepted: that is for whoever compiles.

mod expr;
mod pattern;

use crate::errors::{Error, Result};
use crate::lower::{MAX_DEPTH, with_stack};
use crate::parser_levels::ParserLevels;
use crate::source::Source;
use copperplate_code::Location;
use copperplate_code::tree::{Field, Node};
use ruff_python_ast as ruff;
use ruff_text_size::{Ranged, TextRange};

/// The node of a module, an interactive input or an expression.
///
/// # Errors
/// For trees that are too deep, and what literals do not allow.
pub(crate) fn tree(
    source: &Source,
    parsed: &ruff::Mod,
    interactive: bool,
    int_digits: usize,
) -> Result<(Node, u32)> {
    let mut builder = Builder {
        source,
        int_digits,
        depth: 0,
        max_depth: 0,
        levels: ParserLevels::default(),
    };
    let node = match parsed {
        ruff::Mod::Module(module) if interactive => {
            plain("Interactive", [("body", builder.statements(&module.body)?)])
        }
        ruff::Mod::Module(module) => {
            let body = builder.statements(&module.body)?;
            plain("Module", [("body", body), ("type_ignores", none_listed())])
        }
        ruff::Mod::Expression(expression) => plain(
            "Expression",
            [("body", builder.expr(&expression.body)?.into())],
        ),
    };
    Ok((node, builder.max_depth))
}

struct Builder<'a> {
    source: &'a Source,
    /// As [`crate::Options::int_digits`].
    int_digits: usize,
    depth: u32,
    max_depth: u32,
    levels: ParserLevels,
}

/// A node without a place.
fn plain<const N: usize>(class: &'static str, fields: [(&'static str, Field); N]) -> Node {
    Node {
        class,
        fields: fields.into(),
        at: None,
    }
}

fn none_listed() -> Field {
    Field::List(Vec::new())
}

impl Builder<'_> {
    fn location(&self, range: TextRange) -> Location {
        self.source
            .location(range.start().to_u32(), range.end().to_u32())
    }

    fn text(&self, range: TextRange) -> &str {
        &self.source.text[range.start().to_usize()..range.end().to_usize()]
    }

    /// A node with a place.
    fn node<const N: usize>(
        &self,
        class: &'static str,
        at: TextRange,
        fields: [(&'static str, Field); N],
    ) -> Node {
        let mut node = plain(class, fields);
        node.at = Some(self.location(at));
        node
    }

    fn nested<T>(&mut self, at: TextRange, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            return Err(Error::too_deep(self.location(at)));
        }
        self.depth += 1;
        self.max_depth = self.max_depth.max(self.depth);
        let result = with_stack(|| f(self));
        self.depth -= 1;
        result
    }

    fn statements(&mut self, body: &[ruff::Stmt]) -> Result<Field> {
        let nodes = body
            .iter()
            .map(|node| self.nested(node.range(), |builder| builder.statement(node)));
        Ok(nodes.collect::<Result<Vec<_>>>()?.into())
    }

    fn statement(&mut self, statement: &ruff::Stmt) -> Result<Node> {
        let at = statement.range();
        Ok(match statement {
            ruff::Stmt::FunctionDef(node) => {
                let class = match node.is_async {
                    true => "AsyncFunctionDef",
                    false => "FunctionDef",
                };
                let fields = [
                    ("name", node.name.as_str().into()),
                    ("args", self.parameters(&node.parameters)?.into()),
                    ("body", self.statements(&node.body)?),
                    ("decorator_list", self.decorators(&node.decorator_list)?),
                    ("returns", self.optional(node.returns.as_deref())?),
                    ("type_comment", Field::None),
                    (
                        "type_params",
                        self.type_params(node.type_params.as_deref())?,
                    ),
                ];
                self.node(class, self.definition(at, &node.decorator_list), fields)
            }
            ruff::Stmt::ClassDef(node) => {
                let (bases, keywords) = match &node.arguments {
                    Some(arguments) => (
                        self.exprs(&arguments.args)?,
                        self.keywords(&arguments.keywords)?,
                    ),
                    None => (none_listed(), none_listed()),
                };
                let fields = [
                    ("name", node.name.as_str().into()),
                    ("bases", bases),
                    ("keywords", keywords),
                    ("body", self.statements(&node.body)?),
                    ("decorator_list", self.decorators(&node.decorator_list)?),
                    (
                        "type_params",
                        self.type_params(node.type_params.as_deref())?,
                    ),
                ];
                self.node(
                    "ClassDef",
                    self.definition(at, &node.decorator_list),
                    fields,
                )
            }
            ruff::Stmt::Return(node) => {
                let value = self.optional(node.value.as_deref())?;
                self.node("Return", at, [("value", value)])
            }
            ruff::Stmt::Delete(node) => {
                let targets = self.exprs(&node.targets)?;
                self.node("Delete", at, [("targets", targets)])
            }
            ruff::Stmt::TypeAlias(node) => {
                let fields = [
                    ("name", self.expr(&node.name)?.into()),
                    (
                        "type_params",
                        self.type_params(node.type_params.as_deref())?,
                    ),
                    ("value", self.expr(&node.value)?.into()),
                ];
                self.node("TypeAlias", at, fields)
            }
            ruff::Stmt::Assign(node) => {
                let fields = [
                    ("targets", self.exprs(&node.targets)?),
                    ("value", self.expr(&node.value)?.into()),
                    ("type_comment", Field::None),
                ];
                self.node("Assign", at, fields)
            }
            ruff::Stmt::AugAssign(node) => {
                let fields = [
                    ("target", self.expr(&node.target)?.into()),
                    ("op", expr::operator(node.op).into()),
                    ("value", self.expr(&node.value)?.into()),
                ];
                self.node("AugAssign", at, fields)
            }
            ruff::Stmt::AnnAssign(node) => {
                let fields = [
                    ("target", self.expr(&node.target)?.into()),
                    ("annotation", self.expr(&node.annotation)?.into()),
                    ("value", self.optional(node.value.as_deref())?),
                    ("simple", Field::Number(node.simple.into())),
                ];
                self.node("AnnAssign", at, fields)
            }
            ruff::Stmt::For(node) => {
                let class = match node.is_async {
                    true => "AsyncFor",
                    false => "For",
                };
                let fields = [
                    ("target", self.expr(&node.target)?.into()),
                    ("iter", self.expr(&node.iter)?.into()),
                    ("body", self.statements(&node.body)?),
                    ("orelse", self.statements(&node.orelse)?),
                    ("type_comment", Field::None),
                ];
                self.node(class, at, fields)
            }
            ruff::Stmt::While(node) => {
                let fields = [
                    ("test", self.expr(&node.test)?.into()),
                    ("body", self.statements(&node.body)?),
                    ("orelse", self.statements(&node.orelse)?),
                ];
                self.node("While", at, fields)
            }
            ruff::Stmt::If(node) => self.if_statement(node)?,
            ruff::Stmt::With(node) => {
                let class = match node.is_async {
                    true => "AsyncWith",
                    false => "With",
                };
                let mut items = Vec::with_capacity(node.items.len());
                for item in &node.items {
                    let target = self.optional(item.optional_vars.as_deref())?;
                    let context = self.expr(&item.context_expr)?.into();
                    let fields = [("context_expr", context), ("optional_vars", target)];
                    items.push(plain("withitem", fields));
                }
                let fields = [
                    ("items", items.into()),
                    ("body", self.statements(&node.body)?),
                    ("type_comment", Field::None),
                ];
                self.node(class, at, fields)
            }
            ruff::Stmt::Match(node) => {
                let fields = [
                    ("subject", self.expr(&node.subject)?.into()),
                    ("cases", self.cases(&node.cases)?),
                ];
                self.node("Match", at, fields)
            }
            ruff::Stmt::Raise(node) => {
                let fields = [
                    ("exc", self.optional(node.exc.as_deref())?),
                    ("cause", self.optional(node.cause.as_deref())?),
                ];
                self.node("Raise", at, fields)
            }
            ruff::Stmt::Try(node) => {
                let class = if node.is_star { "TryStar" } else { "Try" };
                let fields = [
                    ("body", self.statements(&node.body)?),
                    ("handlers", self.handlers(&node.handlers)?),
                    ("orelse", self.statements(&node.orelse)?),
                    ("finalbody", self.statements(&node.finalbody)?),
                ];
                self.node(class, at, fields)
            }
            ruff::Stmt::Assert(node) => {
                let fields = [
                    ("test", self.expr(&node.test)?.into()),
                    ("msg", self.optional(node.msg.as_deref())?),
                ];
                self.node("Assert", at, fields)
            }
            ruff::Stmt::Import(node) => {
                let names = self.aliases(&node.names);
                self.node("Import", at, [("names", names)])
            }
            ruff::Stmt::ImportFrom(node) => {
                let module = node.module.as_ref().map(ruff::Identifier::as_str);
                let fields = [
                    ("module", module.into()),
                    ("names", self.aliases(&node.names)),
                    ("level", Field::Number(node.level.into())),
                ];
                self.node("ImportFrom", at, fields)
            }
            ruff::Stmt::Global(node) => {
                self.node("Global", at, [("names", identifiers(&node.names))])
            }
            ruff::Stmt::Nonlocal(node) => {
                self.node("Nonlocal", at, [("names", identifiers(&node.names))])
            }
            ruff::Stmt::Expr(node) => {
                let value = self.expr(&node.value)?.into();
                self.node("Expr", at, [("value", value)])
            }
            ruff::Stmt::Pass(_) => self.node("Pass", at, []),
            ruff::Stmt::Break(_) => self.node("Break", at, []),
            ruff::Stmt::Continue(_) => self.node("Continue", at, []),
            ruff::Stmt::IpyEscapeCommand(_) => {
                return Err(Error::new("invalid syntax", self.location(at)));
            }
        })
    }

    /// Clauses are statements in the `orelse` of the clause before, and end where the whole statement does.
    fn if_statement(&mut self, node: &ruff::StmtIf) -> Result<Node> {
        let mut orelse = none_listed();
        for clause in node.elif_else_clauses.iter().rev() {
            let body = self.statements(&clause.body)?;
            orelse = match &clause.test {
                None => body,
                Some(test) => {
                    let fields = [
                        ("test", self.expr(test)?.into()),
                        ("body", body),
                        ("orelse", orelse),
                    ];
                    let at = TextRange::new(clause.range.start(), node.range.end());
                    vec![self.node("If", at, fields)].into()
                }
            };
        }
        self.max_depth = self
            .max_depth
            .max(self.depth + node.elif_else_clauses.len() as u32);
        let fields = [
            ("test", self.expr(&node.test)?.into()),
            ("body", self.statements(&node.body)?),
            ("orelse", orelse),
        ];
        Ok(self.node("If", node.range, fields))
    }

    fn handlers(&mut self, handlers: &[ruff::ExceptHandler]) -> Result<Field> {
        let mut nodes = Vec::with_capacity(handlers.len());
        for ruff::ExceptHandler::ExceptHandler(handler) in handlers {
            let name = handler.name.as_ref().map(ruff::Identifier::as_str);
            let fields = [
                ("type", self.optional(handler.type_.as_deref())?),
                ("name", name.into()),
                ("body", self.statements(&handler.body)?),
            ];
            nodes.push(self.node("ExceptHandler", handler.range, fields));
        }
        Ok(nodes.into())
    }

    fn aliases(&self, aliases: &[ruff::Alias]) -> Field {
        let nodes = aliases.iter().map(|alias| {
            let asname = alias.asname.as_ref().map(ruff::Identifier::as_str);
            let fields = [
                ("name", alias.name.as_str().into()),
                ("asname", asname.into()),
            ];
            self.node("alias", alias.range, fields)
        });
        nodes.collect::<Vec<_>>().into()
    }

    fn decorators(&mut self, decorators: &[ruff::Decorator]) -> Result<Field> {
        self.exprs(decorators.iter().map(|decorator| &decorator.expression))
    }

    /// The parser's range of a definition begins at its decorators; Python's at `def` or `class`.
    fn definition(&self, at: TextRange, decorators: &[ruff::Decorator]) -> TextRange {
        let Some(last) = decorators.last() else {
            return at;
        };
        let start = crate::lower::definition_start(self.source, last.range().end().to_u32());
        start.map_or(at, |start| TextRange::new(start.into(), at.end()))
    }

    fn type_params(&mut self, parameters: Option<&ruff::TypeParams>) -> Result<Field> {
        let mut nodes = Vec::new();
        for parameter in parameters
            .iter()
            .flat_map(|parameters| &parameters.type_params)
        {
            nodes.push(match parameter {
                ruff::TypeParam::TypeVar(node) => {
                    let fields = [
                        ("name", node.name.as_str().into()),
                        ("bound", self.optional(node.bound.as_deref())?),
                        ("default_value", self.optional(node.default.as_deref())?),
                    ];
                    self.node("TypeVar", node.range, fields)
                }
                ruff::TypeParam::ParamSpec(node) => {
                    let fields = [
                        ("name", node.name.as_str().into()),
                        ("default_value", self.optional(node.default.as_deref())?),
                    ];
                    self.node("ParamSpec", node.range, fields)
                }
                ruff::TypeParam::TypeVarTuple(node) => {
                    let fields = [
                        ("name", node.name.as_str().into()),
                        ("default_value", self.optional(node.default.as_deref())?),
                    ];
                    self.node("TypeVarTuple", node.range, fields)
                }
            });
        }
        Ok(nodes.into())
    }
}

fn identifiers(names: &[ruff::Identifier]) -> Field {
    let names: Vec<Field> = names.iter().map(|name| name.as_str().into()).collect();
    Field::List(names)
}

//! From the parser's tree to [`crate::ast`]: the one module that walks the parser's types.
//!
//! It decodes literals, numbers scopes, folds constants, and refuses what is not translated: asynchronous code, `match`, type
//! parameters, `except*` and template strings.

use crate::ast::*;
use crate::errors::{Error, Result};
use crate::fold;
use crate::literals;
use crate::percent;
use crate::source::Source;
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_text_size::{Ranged, TextRange};
use std::collections::HashSet;
use std::sync::Arc;

/// Deeper trees than this are refused; each level costs about a kilobyte of stack.
pub(crate) const MAX_DEPTH: u32 = 200_000;
/// Stack that must be left before a level of recursion, and what is added when it is not.
const RED_ZONE: usize = 128 * 1024;
const MORE_STACK: usize = 4 * 1024 * 1024;

/// Calls `f` with enough native stack for one more level of the tree.
pub(crate) fn with_stack<T>(f: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(RED_ZONE, MORE_STACK, f)
}

/// Lowers statements.
///
/// # Errors
/// For syntax that is not translated, and for errors that the parser does not see.
pub(crate) fn module(source: &Source, body: &[ruff::Stmt], options: Lowering) -> Result<Module> {
    let mut lowerer = Lowerer::new(source, options);
    let annotations = lowerer.new_scope();
    let docstring = options
        .docstring
        .then(|| docstring(body))
        .flatten()
        .is_some();
    lowerer.docstring_expected = docstring;
    let statements = lowerer.statements(body)?;
    Ok(lowerer.finish(Body::Statements(statements), annotations))
}

/// Lowers one expression.
///
/// # Errors
/// As [`module`].
pub(crate) fn expression(source: &Source, body: &ruff::Expr, options: Lowering) -> Result<Module> {
    let mut lowerer = Lowerer::new(source, options);
    let annotations = lowerer.new_scope();
    let expr = lowerer.expr(body)?;
    Ok(lowerer.finish(Body::Expression(Box::new(expr)), annotations))
}

/// How to lower.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lowering {
    pub(crate) docstring: bool,
    pub(crate) future_annotations: bool,
    pub(crate) debug: bool,
}

struct Lowerer<'a> {
    source: &'a Source,
    options: Lowering,
    names: HashSet<Name>,
    scopes: u32,
    depth: u32,
    max_depth: u32,
    folding: bool,
    docstring_expected: bool,
    /// `from __future__` imports may still come.
    future_allowed: bool,
}

const FUTURE_FEATURES: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

fn is_future_import(statement: &ruff::Stmt) -> bool {
    matches!(statement, ruff::Stmt::ImportFrom(node) if node.level == 0 && node.module.as_deref() == Some("__future__"))
}

fn docstring(body: &[ruff::Stmt]) -> Option<&ruff::ExprStringLiteral> {
    match body.first()? {
        ruff::Stmt::Expr(statement) => statement.value.as_string_literal_expr(),
        _ => None,
    }
}

impl<'a> Lowerer<'a> {
    fn new(source: &'a Source, options: Lowering) -> Self {
        Self {
            source,
            options,
            names: HashSet::new(),
            scopes: 1,
            depth: 0,
            max_depth: 0,
            folding: true,
            docstring_expected: false,
            future_allowed: true,
        }
    }

    fn finish(self, body: Body, annotations: ScopeId) -> Module {
        Module {
            body,
            scopes: self.scopes,
            future_annotations: self.options.future_annotations,
            annotations,
            depth: self.max_depth,
        }
    }

    fn new_scope(&mut self) -> ScopeId {
        self.scopes += 1;
        ScopeId(self.scopes - 1)
    }

    fn name(&mut self, text: &str) -> Name {
        if let Some(name) = self.names.get(text) {
            return name.clone();
        }
        let name: Name = text.into();
        self.names.insert(name.clone());
        name
    }

    fn ident(&mut self, identifier: &ruff::Identifier) -> Ident {
        Ident {
            name: self.name(identifier.as_str()),
            at: self.at(identifier),
        }
    }

    fn at(&self, node: impl Ranged) -> Location {
        self.at_range(node.range())
    }

    fn at_range(&self, range: TextRange) -> Location {
        self.source
            .location(range.start().to_u32(), range.end().to_u32())
    }

    fn text(&self, node: impl Ranged) -> &'a str {
        &self.source.text[node.range().start().to_usize()..node.range().end().to_usize()]
    }

    fn unsupported<T>(&self, what: &str, node: impl Ranged) -> Result<T> {
        Err(Error::new(
            format!("{what} is not supported yet"),
            self.at(node),
        ))
    }

    fn nested<T>(&mut self, at: TextRange, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.depth >= MAX_DEPTH {
            return Err(Error::too_deep(self.at_range(at)));
        }
        self.depth += 1;
        self.max_depth = self.max_depth.max(self.depth);
        let result = with_stack(|| f(self));
        self.depth -= 1;
        result
    }

    // Statements

    fn statements(&mut self, body: &[ruff::Stmt]) -> Result<Vec<Stmt>> {
        let has_docstring = std::mem::take(&mut self.docstring_expected);
        let mut statements = Vec::with_capacity(body.len());
        for (index, statement) in body.iter().enumerate() {
            self.future_allowed &= (index == 0 && has_docstring) || is_future_import(statement);
            let lowered = self.nested(statement.range(), |lowerer| lowerer.statement(statement))?;
            // A folded string in the first place must not be taken for a docstring.
            let is_string = matches!(
                &lowered.kind,
                StmtKind::Expr(Expr {
                    kind: ExprKind::Constant(Constant::Str(_) | Constant::SurrogateStr(_)),
                    ..
                })
            );
            let kind = if index == 0 && is_string && !has_docstring {
                StmtKind::Pass
            } else {
                lowered.kind
            };
            statements.push(Stmt {
                kind,
                at: lowered.at,
            });
        }
        Ok(statements)
    }

    /// A body that may begin with a docstring.
    fn documented(&mut self, body: &[ruff::Stmt]) -> Result<Vec<Stmt>> {
        self.docstring_expected = docstring(body).is_some();
        self.statements(body)
    }

    fn statement(&mut self, statement: &ruff::Stmt) -> Result<Stmt> {
        let mut at = self.at(statement);
        let kind = match statement {
            ruff::Stmt::FunctionDef(node) => {
                if node.is_async {
                    return self.unsupported("'async def'", &node.name);
                }
                if let Some(parameters) = &node.type_params {
                    return self.unsupported("a type parameter list", &**parameters);
                }
                at = self.definition_location(at, &node.decorator_list, node.range.end().to_u32());
                let decorators = node
                    .decorator_list
                    .iter()
                    .map(|decorator| self.expr(&decorator.expression))
                    .collect::<Result<_>>()?;
                let annotations = self.new_scope();
                let parameters = self.parameters(&node.parameters)?;
                let returns = node
                    .returns
                    .as_ref()
                    .map(|returns| self.annotation(returns))
                    .transpose()?;
                let scope = self.new_scope();
                let body = self.documented(&node.body)?;
                let name = self.name(node.name.as_str());
                StmtKind::FunctionDef(Box::new(FunctionDef {
                    name,
                    decorators,
                    parameters,
                    returns,
                    body,
                    scope,
                    annotations,
                }))
            }
            ruff::Stmt::ClassDef(node) => {
                if let Some(parameters) = &node.type_params {
                    return self.unsupported("a type parameter list", &**parameters);
                }
                at = self.definition_location(at, &node.decorator_list, node.range.end().to_u32());
                let decorators = node
                    .decorator_list
                    .iter()
                    .map(|decorator| self.expr(&decorator.expression))
                    .collect::<Result<_>>()?;
                let (bases, keywords) = match &node.arguments {
                    Some(arguments) => self.arguments(arguments)?,
                    None => (Vec::new(), Vec::new()),
                };
                let scope = self.new_scope();
                let annotations = self.new_scope();
                let body = self.documented(&node.body)?;
                let name = self.name(node.name.as_str());
                StmtKind::ClassDef(Box::new(ClassDef {
                    name,
                    decorators,
                    bases,
                    keywords,
                    body,
                    scope,
                    annotations,
                }))
            }
            ruff::Stmt::Return(node) => StmtKind::Return(self.optional(&node.value)?),
            ruff::Stmt::Delete(node) => StmtKind::Delete(self.targets(&node.targets)?),
            ruff::Stmt::TypeAlias(node) => return self.unsupported("the 'type' statement", node),
            ruff::Stmt::Assign(node) => StmtKind::Assign {
                targets: self.targets(&node.targets)?,
                value: self.expr(&node.value)?,
            },
            ruff::Stmt::AugAssign(node) => StmtKind::AugAssign {
                target: self.target(&node.target)?,
                op: binary_operator(node.op),
                value: self.expr(&node.value)?,
            },
            ruff::Stmt::AnnAssign(node) => StmtKind::AnnAssign(Box::new(AnnAssign {
                target: self.target(&node.target)?,
                annotation: self.annotation(&node.annotation)?,
                value: self.optional(&node.value)?,
                simple: node.simple,
            })),
            ruff::Stmt::For(node) => {
                if node.is_async {
                    return self.unsupported("'async for'", node);
                }
                StmtKind::For {
                    target: self.target(&node.target)?,
                    iter: self.expr(&node.iter)?,
                    body: self.statements(&node.body)?,
                    orelse: self.statements(&node.orelse)?,
                }
            }
            ruff::Stmt::While(node) => StmtKind::While {
                test: self.expr(&node.test)?,
                body: self.statements(&node.body)?,
                orelse: self.statements(&node.orelse)?,
            },
            ruff::Stmt::If(node) => {
                let test = self.expr(&node.test)?;
                let body = self.statements(&node.body)?;
                let mut clauses = Vec::with_capacity(node.elif_else_clauses.len());
                for clause in &node.elif_else_clauses {
                    let test = clause
                        .test
                        .as_ref()
                        .map(|test| self.expr(test))
                        .transpose()?;
                    clauses.push((test, self.statements(&clause.body)?, self.at(clause)));
                }
                self.max_depth = self.max_depth.max(self.depth + clauses.len() as u32);
                let mut orelse = Vec::new();
                for (test, body, at) in clauses.into_iter().rev() {
                    orelse = match test {
                        None => body,
                        Some(test) => vec![Stmt {
                            kind: StmtKind::If { test, body, orelse },
                            at,
                        }],
                    };
                }
                StmtKind::If { test, body, orelse }
            }
            ruff::Stmt::With(node) => {
                if node.is_async {
                    return self.unsupported("'async with'", node);
                }
                let items = node.items.iter().map(|item| {
                    let context = self.expr(&item.context_expr)?;
                    let target = item
                        .optional_vars
                        .as_ref()
                        .map(|target| self.target(target))
                        .transpose()?;
                    Ok(WithItem { context, target })
                });
                StmtKind::With {
                    items: items.collect::<Result<_>>()?,
                    body: self.statements(&node.body)?,
                }
            }
            ruff::Stmt::Match(node) => return self.unsupported("the 'match' statement", node),
            ruff::Stmt::Raise(node) => StmtKind::Raise {
                exc: self.optional(&node.exc)?,
                cause: self.optional(&node.cause)?,
            },
            ruff::Stmt::Try(node) => {
                if node.is_star {
                    return self.unsupported("'except*'", node);
                }
                let body = self.statements(&node.body)?;
                let mut handlers = Vec::with_capacity(node.handlers.len());
                for handler in &node.handlers {
                    let ruff::ExceptHandler::ExceptHandler(handler) = handler;
                    handlers.push(Handler {
                        kind: self.optional(&handler.type_)?,
                        name: handler.name.as_ref().map(|name| self.ident(name)),
                        body: self.statements(&handler.body)?,
                        at: self.at(handler),
                    });
                }
                let orelse = self.statements(&node.orelse)?;
                let finalbody = self.statements(&node.finalbody)?;
                StmtKind::Try(Box::new(Try {
                    body,
                    handlers,
                    orelse,
                    finalbody,
                }))
            }
            ruff::Stmt::Assert(node) => StmtKind::Assert {
                test: self.expr(&node.test)?,
                message: self.optional(&node.msg)?,
            },
            ruff::Stmt::Import(node) => {
                if node.is_lazy {
                    return Err(Error::new("invalid syntax", at));
                }
                StmtKind::Import(self.aliases(&node.names))
            }
            ruff::Stmt::ImportFrom(node) => {
                if node.is_lazy {
                    return Err(Error::new("invalid syntax", at));
                }
                let module = node
                    .module
                    .as_ref()
                    .map(|module| self.name(module.as_str()));
                let names = self.aliases(&node.names);
                if is_future_import(statement) {
                    self.check_future_import(&names, at)?;
                    self.options.future_annotations |=
                        names.iter().any(|alias| &*alias.name == "annotations");
                }
                StmtKind::ImportFrom {
                    module,
                    names,
                    level: node.level,
                }
            }
            ruff::Stmt::Global(node) => StmtKind::Global(
                node.names
                    .iter()
                    .map(|name| self.name(name.as_str()))
                    .collect(),
            ),
            ruff::Stmt::Nonlocal(node) => StmtKind::Nonlocal(
                node.names
                    .iter()
                    .map(|name| self.name(name.as_str()))
                    .collect(),
            ),
            ruff::Stmt::Expr(node) => StmtKind::Expr(self.expr(&node.value)?),
            ruff::Stmt::Pass(_) => StmtKind::Pass,
            ruff::Stmt::Break(_) => StmtKind::Break,
            ruff::Stmt::Continue(_) => StmtKind::Continue,
            ruff::Stmt::IpyEscapeCommand(_) => return Err(Error::new("invalid syntax", at)),
        };
        Ok(Stmt { kind, at })
    }

    fn check_future_import(&self, names: &[Alias], at: Location) -> Result<()> {
        if !self.future_allowed {
            return Err(Error::new(
                "from __future__ imports must occur at the beginning of the file",
                at,
            ));
        }
        match names
            .iter()
            .find(|alias| !FUTURE_FEATURES.contains(&&*alias.name))
        {
            None => Ok(()),
            Some(alias) if &*alias.name == "braces" => Err(Error::new("not a chance", alias.at)),
            Some(alias) => Err(Error::new(
                format!("future feature {} is not defined", alias.name),
                alias.at,
            )),
        }
    }

    /// The parser's range of a definition begins at its decorators; Python's at `def` or `class`.
    fn definition_location(
        &self,
        at: Location,
        decorators: &[ruff::Decorator],
        end: u32,
    ) -> Location {
        let Some(last) = decorators.last() else {
            return at;
        };
        let mut offset = last.range().end().to_usize();
        let rest = &self.source.text[offset..];
        for line in rest.split_inclusive('\n') {
            let trimmed = line.trim_start();
            if trimmed.starts_with("def")
                || trimmed.starts_with("class")
                || trimmed.starts_with("async")
            {
                return self
                    .source
                    .location((offset + line.len() - trimmed.len()) as u32, end);
            }
            offset += line.len();
        }
        at
    }

    fn aliases(&mut self, aliases: &[ruff::Alias]) -> Vec<Alias> {
        aliases
            .iter()
            .map(|alias| Alias {
                name: self.name(alias.name.as_str()),
                asname: alias.asname.as_ref().map(|name| self.name(name.as_str())),
                at: self.at(alias),
            })
            .collect()
    }

    fn parameters(&mut self, parameters: &ruff::Parameters) -> Result<Parameters> {
        let positional_only = self.parameter_list(&parameters.posonlyargs)?;
        let positional = self.parameter_list(&parameters.args)?;
        let vararg = parameters
            .vararg
            .as_ref()
            .map(|parameter| self.parameter(parameter, None))
            .transpose()?;
        let keyword_only = self.parameter_list(&parameters.kwonlyargs)?;
        let kwarg = parameters
            .kwarg
            .as_ref()
            .map(|parameter| self.parameter(parameter, None))
            .transpose()?;
        Ok(Parameters {
            positional_only,
            positional,
            vararg,
            keyword_only,
            kwarg,
        })
    }

    fn parameter_list(
        &mut self,
        parameters: &[ruff::ParameterWithDefault],
    ) -> Result<Vec<Parameter>> {
        parameters
            .iter()
            .map(|node| self.parameter(&node.parameter, node.default.as_deref()))
            .collect()
    }

    fn parameter(
        &mut self,
        node: &ruff::Parameter,
        default: Option<&ruff::Expr>,
    ) -> Result<Parameter> {
        Ok(Parameter {
            name: self.name(node.name.as_str()),
            annotation: node
                .annotation
                .as_ref()
                .map(|annotation| self.annotation(annotation))
                .transpose()?,
            default: default.map(|default| self.expr(default)).transpose()?,
            at: self.at_range(TextRange::new(node.name.range.start(), node.range.end())),
        })
    }

    /// An annotation; it keeps its written form where it becomes a string.
    fn annotation(&mut self, node: &ruff::Expr) -> Result<Expr> {
        let folding = std::mem::replace(&mut self.folding, !self.options.future_annotations);
        let lowered = match node {
            // `*args: *Ts` is a starred expression.
            ruff::Expr::Starred(starred) => {
                let value = self.expr(&starred.value)?;
                Ok(Expr {
                    kind: ExprKind::Starred(Box::new(value)),
                    at: self.at(node),
                })
            }
            _ => self.expr(node),
        };
        self.folding = folding;
        lowered
    }

    fn arguments(&mut self, arguments: &ruff::Arguments) -> Result<(Vec<Expr>, Vec<Keyword>)> {
        let mut args = self.exprs(&arguments.args)?;
        // The parentheses of the call are those of a generator expression that is the only argument.
        if let ([ruff::Expr::Generator(generator)], [arg]) = (&*arguments.args, &mut args[..])
            && !generator.parenthesized
        {
            arg.at = self.at(arguments);
        }
        let mut keywords: Vec<Keyword> = Vec::with_capacity(arguments.keywords.len());
        for node in &arguments.keywords {
            let name = node.arg.as_ref().map(|name| self.name(name.as_str()));
            if let Some(name) = &name {
                if &**name == "__debug__" {
                    return Err(Error::new("cannot assign to __debug__", self.at(node)));
                }
                if keywords
                    .iter()
                    .any(|other| other.name.as_ref() == Some(name))
                {
                    return Err(Error::new(
                        format!("keyword argument repeated: {name}"),
                        self.at(node),
                    ));
                }
            }
            keywords.push(Keyword {
                name,
                value: self.expr(&node.value)?,
            });
        }
        Ok((args, keywords))
    }

    // Expressions

    fn optional(&mut self, node: &Option<Box<ruff::Expr>>) -> Result<Option<Expr>> {
        node.as_ref().map(|node| self.expr(node)).transpose()
    }

    fn optional_boxed(&mut self, node: &Option<Box<ruff::Expr>>) -> Result<Option<Box<Expr>>> {
        Ok(self.optional(node)?.map(Box::new))
    }

    fn exprs(&mut self, nodes: &[ruff::Expr]) -> Result<Vec<Expr>> {
        nodes.iter().map(|node| self.expr(node)).collect()
    }

    fn boxed(&mut self, node: &ruff::Expr) -> Result<Box<Expr>> {
        Ok(Box::new(self.expr(node)?))
    }

    fn targets(&mut self, nodes: &[ruff::Expr]) -> Result<Vec<Expr>> {
        nodes.iter().map(|node| self.target(node)).collect()
    }

    /// An expression that is stored to or deleted: lists, tuples and stars in it hold targets, too.
    fn target(&mut self, node: &ruff::Expr) -> Result<Expr> {
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

    fn expr(&mut self, node: &ruff::Expr) -> Result<Expr> {
        self.nested(node.range(), |lowerer| {
            let at = lowerer.at(node);
            let kind = lowerer.expr_kind(node, at)?;
            let kind = if lowerer.folding {
                fold::fold(kind)
            } else {
                kind
            };
            Ok(Expr { kind, at })
        })
    }

    fn expr_kind(&mut self, node: &ruff::Expr, at: Location) -> Result<ExprKind> {
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
                    body: self.expr(&node.body)?,
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
            ruff::Expr::ListComp(node) => {
                self.comprehension(ComprehensionKind::List, &node.elt, None, &node.generators)?
            }
            ruff::Expr::SetComp(node) => {
                self.comprehension(ComprehensionKind::Set, &node.elt, None, &node.generators)?
            }
            ruff::Expr::Generator(node) => self.comprehension(
                ComprehensionKind::Generator,
                &node.elt,
                None,
                &node.generators,
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
                )?
            }
            ruff::Expr::Await(node) => return self.unsupported("'await'", node),
            ruff::Expr::Yield(node) => ExprKind::Yield(self.optional_boxed(&node.value)?),
            ruff::Expr::YieldFrom(node) => ExprKind::YieldFrom(self.boxed(&node.value)?),
            ruff::Expr::Compare(node) => {
                let left = self.boxed(&node.left)?;
                let mut rest = Vec::with_capacity(node.ops.len());
                for (op, value) in node.ops.iter().zip(&node.comparators) {
                    rest.push((comparison(*op), self.expr(value)?));
                }
                ExprKind::Compare { left, rest }
            }
            ruff::Expr::Call(node) => {
                let callee = self.boxed(&node.func)?;
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
                            let value = self.string(literal)?;
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
                let mut points = None;
                let mut text = String::new();
                for literal in &node.value {
                    append_text(&mut text, &mut points, &self.string(literal)?);
                }
                ExprKind::Constant(match points {
                    Some(points) => Constant::from_code_points(&points),
                    None => Constant::Str(text.into()),
                })
            }
            ruff::Expr::BytesLiteral(node) => {
                ExprKind::Constant(Constant::Bytes(node.value.bytes().collect()))
            }
            ruff::Expr::NumberLiteral(node) => ExprKind::Constant(match &node.value {
                ruff::Number::Int(value) => match value.as_i64() {
                    Some(value) => Constant::Int(value),
                    None => literals::integer(self.text(node))
                        .map_err(|message| Error::new(message, at))?,
                },
                ruff::Number::Float(value) => Constant::Float(*value),
                ruff::Number::Complex { real, imag } => Constant::Complex(*real, *imag),
            }),
            ruff::Expr::BooleanLiteral(node) => ExprKind::Constant(Constant::Bool(node.value)),
            ruff::Expr::NoneLiteral(_) => ExprKind::Constant(Constant::None),
            ruff::Expr::EllipsisLiteral(_) => ExprKind::Constant(Constant::Ellipsis),
            ruff::Expr::Attribute(node) => ExprKind::Attribute {
                value: self.boxed(&node.value)?,
                attr: self.name(node.attr.as_str()),
            },
            ruff::Expr::Subscript(node) => ExprKind::Subscript {
                value: self.boxed(&node.value)?,
                index: self.boxed(&node.slice)?,
            },
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

    fn comprehension(
        &mut self,
        kind: ComprehensionKind,
        element: &ruff::Expr,
        value: Option<&ruff::Expr>,
        clauses: &[ruff::Comprehension],
    ) -> Result<ExprKind> {
        if element.is_starred_expr() {
            return Err(Error::new(
                "iterable unpacking cannot be used in comprehension",
                self.at(element),
            ));
        }
        if let Some(clause) = clauses.iter().find(|clause| clause.is_async) {
            return self.unsupported("an asynchronous comprehension", clause);
        }
        let scope = self.new_scope();
        let element = self.expr(element)?;
        let value = value.map(|value| self.expr(value)).transpose()?;
        let clauses = clauses.iter().map(|clause| {
            Ok(Clause {
                target: self.target(&clause.target)?,
                iter: self.expr(&clause.iter)?,
                conditions: self.exprs(&clause.ifs)?,
            })
        });
        let clauses = clauses.collect::<Result<_>>()?;
        Ok(ExprKind::Comprehension(Box::new(Comprehension {
            kind,
            element,
            value,
            clauses,
            scope,
        })))
    }

    // Strings

    fn string(&self, literal: &ruff::StringLiteral) -> Result<Constant> {
        self.decoded(
            &literal.value,
            literal.content_range(),
            literal.flags.prefix().is_raw(),
            false,
        )
    }

    /// The parser puts U+FFFD where a lone surrogate is written; such literals are decoded again from the source.
    fn decoded(&self, value: &str, range: TextRange, raw: bool, braces: bool) -> Result<Constant> {
        if raw || !value.contains('\u{fffd}') {
            return Ok(Constant::Str(value.into()));
        }
        Ok(Constant::from_code_points(&literals::unescape(
            self.text(range),
            braces,
        )))
    }

    fn interpolated(
        &mut self,
        elements: &ruff::InterpolatedStringElements,
        raw: bool,
        parts: &mut Vec<FStringPart>,
    ) -> Result<()> {
        for element in elements {
            match element {
                ruff::InterpolatedStringElement::Literal(literal) => {
                    let value = self.decoded(&literal.value, literal.range, raw, true)?;
                    push_literal(parts, value, self.at(literal));
                }
                ruff::InterpolatedStringElement::Interpolation(field) => {
                    let at = self.at(field);
                    if let Some(text) = &field.debug_text {
                        push_literal(parts, Constant::Str(text.as_str().into()), at);
                    }
                    let value = Box::new(self.expr(&field.expression)?);
                    let spec = match &field.format_spec {
                        Some(spec) => {
                            let mut parts = Vec::new();
                            self.nested(spec.range, |lowerer| {
                                lowerer.interpolated(&spec.elements, raw, &mut parts)
                            })?;
                            Some(parts)
                        }
                        None => None,
                    };
                    let conversion = match field.conversion {
                        ruff::ConversionFlag::Str => Conversion::Str,
                        ruff::ConversionFlag::Repr => Conversion::Repr,
                        ruff::ConversionFlag::Ascii => Conversion::Ascii,
                        ruff::ConversionFlag::None
                            if field.debug_text.is_some() && spec.is_none() =>
                        {
                            Conversion::Repr
                        }
                        ruff::ConversionFlag::None => Conversion::None,
                    };
                    parts.push(FStringPart::Field {
                        value,
                        conversion,
                        spec,
                        at,
                    });
                }
            }
        }
        Ok(())
    }
}

/// Adds a literal to the parts of an f-string; empty ones vanish, neighbours join.
fn push_literal(parts: &mut Vec<FStringPart>, value: Constant, at: Location) {
    if matches!(&value, Constant::Str(text) if text.is_empty()) {
        return;
    }
    let Some(FStringPart::Literal(last, last_at)) = parts.last_mut() else {
        parts.push(FStringPart::Literal(value, at));
        return;
    };
    let (mut text, mut points) = (String::new(), None);
    append_text(&mut text, &mut points, last);
    append_text(&mut text, &mut points, &value);
    *last = match points {
        Some(points) => Constant::from_code_points(&points),
        None => Constant::Str(text.into()),
    };
    *last_at = Location {
        end_line: at.end_line,
        end_column: at.end_column,
        ..*last_at
    };
}

/// Appends a string constant to `text`, or to `points` from the first lone surrogate on.
fn append_text(text: &mut String, points: &mut Option<Vec<u32>>, value: &Constant) {
    match (value, points) {
        (Constant::Str(value), None) => text.push_str(value),
        (Constant::Str(value), Some(points)) => points.extend(value.chars().map(u32::from)),
        (Constant::SurrogateStr(value), Some(points)) => points.extend_from_slice(value),
        (Constant::SurrogateStr(value), points @ None) => {
            *points = Some(
                text.chars()
                    .map(u32::from)
                    .chain(value.iter().copied())
                    .collect(),
            );
        }
        _ => {}
    }
}

fn binary_operator(op: ruff::Operator) -> BinaryOperator {
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

/// Frees a tree of the parser without overflowing the stack.
pub(crate) fn drop_deep<T>(tree: T, depth: u32) {
    stacker::maybe_grow(
        depth as usize * 1024 + RED_ZONE,
        depth as usize * 1024 + MORE_STACK,
        || drop(tree),
    );
}

/// The type of [`Name`]s, for callers that make their own.
pub(crate) fn shared(text: &str) -> Name {
    Arc::from(text)
}

//! From the parser's tree to [`crate::ast`]: the one module that walks the parser's types.
//!
//! It decodes literals, numbers scopes, folds constants, and refuses what is not translated: template strings.

mod confined;
mod expr;
mod pattern;
mod strings;
mod type_params;

use crate::ast::*;
use crate::errors::{Error, Result};
use crate::parser_levels::ParserLevels;
use crate::source::Source;
use crate::warnings::{self, Pending, Warning, misuse};
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_text_size::{Ranged, TextRange};
use std::collections::HashSet;
use std::sync::Arc;

/// Deeper trees than this are refused; each level costs about a kilobyte of stack.
pub(crate) const MAX_DEPTH: u32 = 200_000;
/// Functions in functions, deeper than CPython's parser takes any: names are looked up through all of them.
const MAX_BODIES: u32 = 1_000;
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
pub(crate) fn module(
    source: &Source,
    body: &[ruff::Stmt],
    options: Lowering,
    warnings: &mut Vec<Warning>,
) -> Result<Module> {
    let mut lowerer = Lowerer::new(source, options, warnings);
    let annotations = lowerer.new_scope();
    lowerer.docstring_expected = options.docstring.then(|| docstring(body).is_some());
    let statements = lowerer.statements(body)?;
    Ok(lowerer.finish(Body::Statements(statements), annotations))
}

/// Lowers one expression.
///
/// # Errors
/// As [`module`].
pub(crate) fn expression(
    source: &Source,
    body: &ruff::Expr,
    options: Lowering,
    warnings: &mut Vec<Warning>,
) -> Result<Module> {
    let mut lowerer = Lowerer::new(source, options, warnings);
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
    /// As [`crate::Options::int_digits`].
    pub(crate) int_digits: usize,
}

/// What code belongs to: it decides whether it may wait.
#[derive(Clone, Copy, PartialEq, Eq)]
enum BodyKind {
    /// A module or class.
    Other,
    Function,
    Async,
    Comprehension,
    Annotation,
}

struct Lowerer<'a> {
    source: &'a Source,
    options: Lowering,
    names: HashSet<Name>,
    scopes: u32,
    depth: u32,
    max_depth: u32,
    levels: ParserLevels,
    folding: bool,
    /// The body that comes next may have a docstring, and has one.
    docstring_expected: Option<bool>,
    /// What the code being translated belongs to.
    body: BodyKind,
    /// How many such bodies there are around it.
    bodies: u32,
    /// It has waited for something.
    waiting: bool,
    /// `from __future__` imports may still come.
    future_allowed: bool,
    /// In a `finally` block, and not in a loop or function in it.
    in_finally: bool,
    /// What is wrong with the tree before code is generated.
    warnings: &'a mut Vec<Warning>,
    /// What the code generator will warn of.
    pending: Pending,
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
    fn new(source: &'a Source, options: Lowering, warnings: &'a mut Vec<Warning>) -> Self {
        Self {
            source,
            options,
            names: HashSet::new(),
            scopes: 1,
            depth: 0,
            max_depth: 0,
            levels: ParserLevels::default(),
            folding: true,
            docstring_expected: None,
            body: BodyKind::Other,
            bodies: 0,
            waiting: false,
            future_allowed: true,
            in_finally: false,
            warnings,
            pending: Pending::default(),
        }
    }

    fn finish(self, body: Body, annotations: ScopeId) -> Module {
        Module {
            body,
            scopes: self.scopes,
            future_annotations: self.options.future_annotations,
            annotations,
            depth: self.max_depth,
            warnings: self.pending,
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
        self.source.range(node.range())
    }

    fn unsupported<T>(&self, what: &str, node: impl Ranged) -> Result<T> {
        Err(Error::new(
            format!("{what} is not supported yet"),
            self.at(node),
        ))
    }

    /// Notes that the code being translated waits for `what`, where that is allowed.
    fn waits(&mut self, what: &str, node: impl Ranged) -> Result<()> {
        let place = match self.body {
            BodyKind::Async | BodyKind::Comprehension => {
                self.waiting = true;
                return Ok(());
            }
            // The symbol table refuses it.
            BodyKind::Annotation => return Ok(()),
            BodyKind::Function => "outside async function",
            BodyKind::Other if what == "'await'" => "outside function",
            BodyKind::Other => "outside async function",
        };
        Err(Error::new(format!("{what} {place}"), self.at(node)).of_tree())
    }

    /// Translates a part of the program that is a body of its own: what waits in it does not make what is around it wait.
    fn in_body<T>(&mut self, kind: BodyKind, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        if self.bodies >= MAX_BODIES {
            return Err(Error::too_complex());
        }
        self.bodies += 1;
        let in_finally = match kind {
            // Of a module or class.
            BodyKind::Other => self.in_finally,
            _ => false,
        };
        let in_finally = std::mem::replace(&mut self.in_finally, in_finally);
        let outer = std::mem::replace(&mut self.body, kind);
        let waiting = std::mem::replace(&mut self.waiting, false);
        let result = f(self);
        self.bodies -= 1;
        self.in_finally = in_finally;
        self.body = outer;
        self.waiting = waiting;
        result
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
        let has_docstring = self.docstring_expected.take();
        let mut statements = Vec::with_capacity(body.len());
        for (index, statement) in body.iter().enumerate() {
            self.future_allowed &=
                (index == 0 && has_docstring == Some(true)) || is_future_import(statement);
            let lowered = self.nested(statement.range(), |lowerer| lowerer.statement(statement))?;
            // A folded string in the first place must not be taken for a docstring.
            let is_string = matches!(
                &lowered.kind,
                StmtKind::Expr(Expr {
                    kind: ExprKind::Constant(Constant::Str(_) | Constant::SurrogateStr(_)),
                    ..
                })
            );
            let kind = if index == 0 && is_string && has_docstring == Some(false) {
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
        self.docstring_expected = Some(docstring(body).is_some());
        self.statements(body)
    }

    fn statement(&mut self, statement: &ruff::Stmt) -> Result<Stmt> {
        let mut at = self.at(statement);
        let kind = match statement {
            ruff::Stmt::FunctionDef(node) => {
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
                let kind = if node.is_async {
                    BodyKind::Async
                } else {
                    BodyKind::Function
                };
                let body = self.in_body(kind, |lowerer| lowerer.documented(&node.body))?;
                let name = self.name(node.name.as_str());
                let definition = |decorators| {
                    StmtKind::FunctionDef(Box::new(FunctionDef {
                        name,
                        generic_of: None,
                        decorators,
                        is_async: node.is_async,
                        parameters,
                        returns,
                        body,
                        scope,
                        annotations,
                    }))
                };
                match &node.type_params {
                    Some(parameters) => {
                        self.generic(Some(parameters), decorators, definition(Vec::new()), at)?
                    }
                    None => definition(decorators),
                }
            }
            ruff::Stmt::ClassDef(node) => {
                at = self.definition_location(at, &node.decorator_list, node.range.end().to_u32());
                let decorators = node
                    .decorator_list
                    .iter()
                    .map(|decorator| self.expr(&decorator.expression))
                    .collect::<Result<_>>()?;
                if let (Some(_), Some(arguments)) = (&node.type_params, &node.arguments) {
                    self.confined_arguments(arguments)?;
                }
                let (bases, keywords) = match &node.arguments {
                    Some(arguments) => self.arguments(arguments)?,
                    None => (Vec::new(), Vec::new()),
                };
                let scope = self.new_scope();
                let annotations = self.new_scope();
                let body =
                    self.in_body(BodyKind::Other, |lowerer| lowerer.documented(&node.body))?;
                let name = self.name(node.name.as_str());
                let definition = |decorators| {
                    StmtKind::ClassDef(Box::new(ClassDef {
                        name,
                        decorators,
                        bases,
                        keywords,
                        body,
                        scope,
                        annotations,
                    }))
                };
                match &node.type_params {
                    Some(parameters) => {
                        self.generic(Some(parameters), decorators, definition(Vec::new()), at)?
                    }
                    None => definition(decorators),
                }
            }
            ruff::Stmt::Return(node) => {
                self.leaves_finally("return", at);
                StmtKind::Return(self.optional(&node.value)?)
            }
            ruff::Stmt::Delete(node) => StmtKind::Delete(self.targets(&node.targets)?),
            ruff::Stmt::TypeAlias(node) => {
                self.confined(&node.value, "a type alias")?;
                let definition = StmtKind::Assign {
                    targets: vec![self.target(&node.name)?],
                    value: self.expr(&node.value)?,
                };
                self.generic(node.type_params.as_deref(), Vec::new(), definition, at)?
            }
            ruff::Stmt::Assign(node) => StmtKind::Assign {
                targets: self.targets(&node.targets)?,
                value: self.expr(&node.value)?,
            },
            ruff::Stmt::AugAssign(node) => StmtKind::AugAssign {
                target: self.target(&node.target)?,
                op: expr::binary_operator(node.op),
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
                    self.waits("'async for'", node)?;
                }
                StmtKind::For {
                    is_async: node.is_async,
                    target: self.target(&node.target)?,
                    iter: self.expr(&node.iter)?,
                    body: self.in_finally(false, |lowerer| lowerer.statements(&node.body))?,
                    orelse: self.statements(&node.orelse)?,
                }
            }
            ruff::Stmt::While(node) => StmtKind::While {
                test: self.expr(&node.test)?,
                body: self.in_finally(false, |lowerer| lowerer.statements(&node.body))?,
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
                    self.waits("'async with'", node)?;
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
                    is_async: node.is_async,
                    items: items.collect::<Result<_>>()?,
                    body: self.statements(&node.body)?,
                }
            }
            ruff::Stmt::Match(node) => StmtKind::Match {
                subject: self.expr(&node.subject)?,
                cases: self.cases(&node.cases)?,
            },
            ruff::Stmt::Raise(node) => StmtKind::Raise {
                exc: self.optional(&node.exc)?,
                cause: self.optional(&node.cause)?,
            },
            ruff::Stmt::Try(node) => {
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
                let finalbody =
                    self.in_finally(true, |lowerer| lowerer.statements(&node.finalbody))?;
                StmtKind::Try(Box::new(Try {
                    is_star: node.is_star,
                    body,
                    handlers,
                    orelse,
                    finalbody,
                }))
            }
            ruff::Stmt::Assert(node) => {
                let test = self.expr(&node.test)?;
                if misuse::is_full_tuple(&node.test, &test) {
                    let message = "assertion is always true, perhaps remove parentheses?";
                    let warning = Warning::of_tree(message, at);
                    self.pending.add(warnings::Node::Assert, at, warning);
                }
                StmtKind::Assert {
                    test,
                    message: self.optional(&node.msg)?,
                }
            }
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
            ruff::Stmt::Break(_) => {
                self.leaves_finally("break", at);
                StmtKind::Break
            }
            ruff::Stmt::Continue(_) => {
                self.leaves_finally("continue", at);
                StmtKind::Continue
            }
            ruff::Stmt::IpyEscapeCommand(_) => return Err(Error::new("invalid syntax", at)),
        };
        Ok(Stmt { kind, at })
    }

    /// Translates what is in a `finally` block, or what is in something that its own `break` leaves.
    fn in_finally<T>(&mut self, within: bool, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let outer = std::mem::replace(&mut self.in_finally, within);
        let result = f(self);
        self.in_finally = outer;
        result
    }

    /// Warns of a statement that leaves a `finally` block, and drops the exception that may be on its way.
    fn leaves_finally(&mut self, statement: &str, at: Location) {
        if self.in_finally {
            let message = format!("'{statement}' in a 'finally' block");
            self.warnings.push(Warning::of_tree(message, at));
        }
    }

    fn check_future_import(&self, names: &[Alias], at: Location) -> Result<()> {
        if !self.future_allowed {
            return Err(Error::new(
                "from __future__ imports must occur at the beginning of the file",
                at,
            )
            .of_tree());
        }
        match names
            .iter()
            .find(|alias| !FUTURE_FEATURES.contains(&&*alias.name))
        {
            None => Ok(()),
            Some(alias) if &*alias.name == "braces" => {
                Err(Error::new("not a chance", alias.at).of_tree())
            }
            Some(alias) => Err(Error::new(
                format!("future feature {} is not defined", alias.name),
                alias.at,
            )
            .of_tree()),
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
        let start = definition_start(self.source, last.range().end().to_u32());
        start.map_or(at, |start| self.source.location(start, end))
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
        let lowered = self.in_body(BodyKind::Annotation, |lowerer| match node {
            // `*args: *Ts` is a starred expression.
            ruff::Expr::Starred(starred) => {
                let value = lowerer.expr(&starred.value)?;
                Ok(Expr {
                    kind: ExprKind::Starred(Box::new(value)),
                    at: lowerer.at(node),
                })
            }
            _ => lowerer.expr(node),
        });
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
}

/// Where `def` or `class` stands behind the last decorator.
pub(crate) fn definition_start(source: &Source, decorators_end: u32) -> Option<u32> {
    let mut offset = decorators_end as usize;
    // Nodes are where the definition begins.
    let text = source.text.get(offset..).unwrap_or_default();
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if ["def", "class", "async"]
            .iter()
            .any(|keyword| trimmed.starts_with(keyword))
        {
            return Some((offset + line.len() - trimmed.len()) as u32);
        }
        offset += line.len();
    }
    None
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

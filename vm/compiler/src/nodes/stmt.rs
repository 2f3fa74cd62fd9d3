//! Statements, and what only they have.

use super::{Maker, list, malformed, nodes, number, optional_node, required_node};
use crate::errors::Result;
use copperplate_code::tree::{Field, Node};
use ruff_python_ast as ruff;
use ruff_python_ast::AtomicNodeIndex;

impl Maker {
    pub(super) fn statement(&mut self, mut node: Node) -> Result<ruff::Stmt> {
        let range = self.range(&node);
        let node_index = AtomicNodeIndex::NONE;
        let this = &mut node;
        Ok(match this.class {
            "FunctionDef" | "AsyncFunctionDef" => ruff::Stmt::FunctionDef(ruff::StmtFunctionDef {
                node_index,
                range,
                is_async: this.class == "AsyncFunctionDef",
                decorator_list: self.decorators(this)?.into(),
                name: self.identifier(this, "name")?,
                type_params: self.type_params(this)?,
                parameters: Box::new(self.parameters(this)?),
                returns: self.optional(this, "returns")?,
                body: self.statements(this, "body")?,
            }),
            "ClassDef" => ruff::Stmt::ClassDef(ruff::StmtClassDef {
                node_index,
                range,
                decorator_list: self.decorators(this)?.into(),
                name: self.identifier(this, "name")?,
                type_params: self.type_params(this)?,
                arguments: Some(Box::new(self.arguments(this, "bases", range)?)),
                body: self.statements(this, "body")?,
            }),
            "Return" => ruff::Stmt::Return(ruff::StmtReturn {
                node_index,
                range,
                value: self.optional(this, "value")?,
            }),
            "Delete" => ruff::Stmt::Delete(ruff::StmtDelete {
                node_index,
                range,
                targets: self.exprs(this, "targets")?,
            }),
            "Assign" => ruff::Stmt::Assign(ruff::StmtAssign {
                node_index,
                range,
                targets: self.exprs(this, "targets")?,
                value: self.boxed(this, "value")?,
            }),
            "TypeAlias" => ruff::Stmt::TypeAlias(ruff::StmtTypeAlias {
                node_index,
                range,
                name: self.boxed(this, "name")?,
                type_params: self.type_params(this)?,
                value: self.boxed(this, "value")?,
            }),
            "AugAssign" => ruff::Stmt::AugAssign(ruff::StmtAugAssign {
                node_index,
                range,
                target: self.boxed(this, "target")?,
                op: super::expr::operator(this)?,
                value: self.boxed(this, "value")?,
            }),
            "AnnAssign" => ruff::Stmt::AnnAssign(ruff::StmtAnnAssign {
                node_index,
                range,
                target: self.boxed(this, "target")?,
                annotation: self.boxed(this, "annotation")?,
                value: self.optional(this, "value")?,
                simple: number(this, "simple") != 0,
            }),
            "For" | "AsyncFor" => ruff::Stmt::For(ruff::StmtFor {
                node_index,
                range,
                is_async: this.class == "AsyncFor",
                target: self.boxed(this, "target")?,
                iter: self.boxed(this, "iter")?,
                body: self.statements(this, "body")?,
                orelse: self.statements(this, "orelse")?,
            }),
            "While" => ruff::Stmt::While(ruff::StmtWhile {
                node_index,
                range,
                test: self.boxed(this, "test")?,
                body: self.statements(this, "body")?,
                orelse: self.statements(this, "orelse")?,
            }),
            "If" => ruff::Stmt::If(ruff::StmtIf {
                node_index,
                range,
                test: self.boxed(this, "test")?,
                body: self.statements(this, "body")?,
                elif_else_clauses: vec![ruff::ElifElseClause {
                    range,
                    node_index: AtomicNodeIndex::NONE,
                    test: None,
                    body: self.statements(this, "orelse")?,
                }],
            }),
            "With" | "AsyncWith" => ruff::Stmt::With(ruff::StmtWith {
                node_index,
                range,
                is_async: this.class == "AsyncWith",
                items: nodes(this, "items")?
                    .into_iter()
                    .map(|item| self.with_item(item))
                    .collect::<Result<_>>()?,
                body: self.statements(this, "body")?,
            }),
            "Match" => ruff::Stmt::Match(ruff::StmtMatch {
                node_index,
                range,
                subject: self.boxed(this, "subject")?,
                cases: nodes(this, "cases")?
                    .into_iter()
                    .map(|case| self.case(case))
                    .collect::<Result<_>>()?,
            }),
            "Raise" => ruff::Stmt::Raise(ruff::StmtRaise {
                node_index,
                range,
                exc: self.optional(this, "exc")?,
                cause: self.optional(this, "cause")?,
            }),
            "Try" | "TryStar" => ruff::Stmt::Try(ruff::StmtTry {
                node_index,
                range,
                body: self.statements(this, "body")?,
                handlers: nodes(this, "handlers")?
                    .into_iter()
                    .map(|handler| self.handler(handler))
                    .collect::<Result<_>>()?,
                orelse: self.statements(this, "orelse")?,
                finalbody: self.statements(this, "finalbody")?,
                is_star: this.class == "TryStar",
            }),
            "Assert" => ruff::Stmt::Assert(ruff::StmtAssert {
                node_index,
                range,
                test: self.boxed(this, "test")?,
                msg: self.optional(this, "msg")?,
            }),
            "Import" => ruff::Stmt::Import(ruff::StmtImport {
                node_index,
                range,
                names: self.aliases(this)?,
                is_lazy: false,
            }),
            "ImportFrom" => ruff::Stmt::ImportFrom(ruff::StmtImportFrom {
                node_index,
                range,
                module: self.optional_identifier(this, "module")?,
                names: self.aliases(this)?,
                level: u32::try_from(number(this, "level"))
                    .map_err(|_| malformed(this, "level"))?,
                is_lazy: false,
            }),
            "Global" => ruff::Stmt::Global(ruff::StmtGlobal {
                node_index,
                range,
                names: self.identifiers(this, "names")?,
            }),
            "Nonlocal" => ruff::Stmt::Nonlocal(ruff::StmtNonlocal {
                node_index,
                range,
                names: self.identifiers(this, "names")?,
            }),
            "Expr" => ruff::Stmt::Expr(ruff::StmtExpr {
                node_index,
                range,
                value: self.boxed(this, "value")?,
            }),
            "Pass" => ruff::Stmt::Pass(ruff::StmtPass { node_index, range }),
            "Break" => ruff::Stmt::Break(ruff::StmtBreak { node_index, range }),
            "Continue" => ruff::Stmt::Continue(ruff::StmtContinue { node_index, range }),
            _ => return Err(malformed(this, "stmt")),
        })
    }

    fn decorators(&mut self, node: &mut Node) -> Result<Vec<ruff::Decorator>> {
        let decorators: Vec<ruff::Expr> = self.exprs(node, "decorator_list")?;
        let range = self.range(node);
        let decorators = decorators.into_iter().map(|expression| ruff::Decorator {
            range,
            node_index: AtomicNodeIndex::NONE,
            expression,
        });
        Ok(decorators.collect())
    }

    fn with_item(&mut self, mut node: Node) -> Result<ruff::WithItem> {
        Ok(ruff::WithItem {
            range: self.range(&node),
            node_index: AtomicNodeIndex::NONE,
            context_expr: self.required(&mut node, "context_expr")?,
            optional_vars: self.optional(&mut node, "optional_vars")?,
        })
    }

    fn handler(&mut self, mut node: Node) -> Result<ruff::ExceptHandler> {
        let handler = ruff::ExceptHandlerExceptHandler {
            range: self.range(&node),
            node_index: AtomicNodeIndex::NONE,
            type_: self.optional(&mut node, "type")?,
            name: self.optional_identifier(&mut node, "name")?,
            body: self.statements(&mut node, "body")?,
        };
        Ok(ruff::ExceptHandler::ExceptHandler(handler))
    }

    fn aliases(&mut self, node: &mut Node) -> Result<Vec<ruff::Alias>> {
        let aliases = nodes(node, "names")?.into_iter().map(|mut alias| {
            Ok(ruff::Alias {
                range: self.range(&alias),
                node_index: AtomicNodeIndex::NONE,
                name: self.identifier(&mut alias, "name")?,
                asname: self.optional_identifier(&mut alias, "asname")?,
            })
        });
        aliases.collect()
    }

    fn type_params(&mut self, node: &mut Node) -> Result<Option<Box<ruff::TypeParams>>> {
        let parameters = nodes(node, "type_params")?;
        if parameters.is_empty() {
            return Ok(None);
        }
        let range = self.range(node);
        let parameters = parameters
            .into_iter()
            .map(|parameter| self.type_param(parameter));
        Ok(Some(Box::new(ruff::TypeParams {
            range,
            node_index: AtomicNodeIndex::NONE,
            type_params: parameters.collect::<Result<_>>()?,
        })))
    }

    fn type_param(&mut self, mut node: Node) -> Result<ruff::TypeParam> {
        let range = self.range(&node);
        let node_index = AtomicNodeIndex::NONE;
        let this = &mut node;
        let name = self.identifier(this, "name")?;
        let default = self.optional(this, "default_value")?;
        Ok(match this.class {
            "TypeVar" => ruff::TypeParam::TypeVar(ruff::TypeParamTypeVar {
                node_index,
                range,
                name,
                bound: self.optional(this, "bound")?,
                default,
            }),
            "ParamSpec" => ruff::TypeParam::ParamSpec(ruff::TypeParamParamSpec {
                node_index,
                range,
                name,
                default,
            }),
            "TypeVarTuple" => ruff::TypeParam::TypeVarTuple(ruff::TypeParamTypeVarTuple {
                node_index,
                range,
                name,
                default,
            }),
            _ => return Err(malformed(this, "type_param")),
        })
    }

    /// The field `args` of a function: its parameters.
    pub(super) fn parameters(&mut self, function: &mut Node) -> Result<ruff::Parameters> {
        let mut node = required_node(function, "args")?;
        let this = &mut node;
        let positional_only = self.parameter_list(this, "posonlyargs")?;
        let positional = self.parameter_list(this, "args")?;
        let keyword_only = self.parameter_list(this, "kwonlyargs")?;
        let defaults: Vec<ruff::Expr> = self.exprs(this, "defaults")?;
        let keyword_defaults = self.optional_exprs(this, "kw_defaults")?;
        // They belong to the last ones.
        let count = positional_only.len() + positional.len();
        let Some(without) = count.checked_sub(defaults.len()) else {
            return Err(malformed(this, "defaults"));
        };
        let none = std::iter::repeat_with(|| None).take(without);
        let mut defaults = none.chain(defaults.into_iter().map(Some));
        let mut with_defaults = |parameters: Vec<ruff::Parameter>| {
            let pairs = parameters.into_iter().zip(defaults.by_ref());
            let pairs = pairs.map(|(parameter, default)| with_default(parameter, default));
            pairs.collect()
        };
        Ok(ruff::Parameters {
            range: self.range(this),
            node_index: AtomicNodeIndex::NONE,
            posonlyargs: with_defaults(positional_only),
            args: with_defaults(positional),
            vararg: self.star(this, "vararg")?,
            kwonlyargs: keyword_only
                .into_iter()
                .zip(keyword_defaults)
                .map(|(parameter, default)| with_default(parameter, default))
                .collect(),
            kwarg: self.star(this, "kwarg")?,
        })
    }

    fn star(&mut self, node: &mut Node, name: &str) -> Result<Option<Box<ruff::Parameter>>> {
        let parameter = optional_node(node, name)?;
        let parameter = parameter.map(|parameter| self.parameter(parameter));
        Ok(parameter.transpose()?.map(Box::new))
    }

    fn parameter_list(&mut self, node: &mut Node, name: &str) -> Result<Vec<ruff::Parameter>> {
        let parameters = nodes(node, name)?.into_iter();
        parameters.map(|node| self.parameter(node)).collect()
    }

    fn parameter(&mut self, mut node: Node) -> Result<ruff::Parameter> {
        Ok(ruff::Parameter {
            range: self.range(&node),
            node_index: AtomicNodeIndex::NONE,
            name: self.identifier(&mut node, "arg")?,
            annotation: self.optional(&mut node, "annotation")?,
        })
    }

    /// Positional arguments in the field `positional`, and keywords.
    pub(super) fn arguments(
        &mut self,
        node: &mut Node,
        positional: &str,
        range: ruff_text_size::TextRange,
    ) -> Result<ruff::Arguments> {
        let args = self.exprs(node, positional)?;
        let keywords = list(node, "keywords")?.into_iter().map(|keyword| {
            let Field::Node(mut keyword) = keyword else {
                return Err(malformed(node, "keywords"));
            };
            Ok(ruff::Keyword {
                range: self.range(&keyword),
                node_index: AtomicNodeIndex::NONE,
                arg: self.optional_identifier(&mut keyword, "arg")?,
                value: self.required(&mut keyword, "value")?,
            })
        });
        Ok(ruff::Arguments {
            keywords: keywords.collect::<Result<_>>()?,
            range,
            node_index: AtomicNodeIndex::NONE,
            args,
        })
    }
}

fn with_default(
    parameter: ruff::Parameter,
    default: Option<ruff::Expr>,
) -> ruff::ParameterWithDefault {
    ruff::ParameterWithDefault {
        range: parameter.range,
        node_index: AtomicNodeIndex::NONE,
        parameter,
        default: default.map(Box::new),
    }
}

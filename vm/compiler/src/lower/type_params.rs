//! Type parameters of functions and classes, and type aliases (PEP 695), in terms of what is translated anyway: the definition moves into a function
//! that makes the parameters, defines, and returns what it defined.
//!
//! Bounds, constraints, defaults and aliased types are functions in that function, which are called when somebody asks for what they
//! evaluate to: so they may refer to what is defined.

use super::Lowerer;
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::lower::shared;
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_text_size::Ranged;

/// Where the parameters are kept while the definition is made; no name of a program looks like this.
const PARAMETERS: &str = ".type_params";

impl Lowerer<'_> {
    /// The statements that define `definition`: a function or class without decorators, or the assignment of a type to its alias.
    pub(super) fn generic(
        &mut self,
        parameters: Option<&ruff::TypeParams>,
        decorators: Vec<Expr>,
        mut definition: StmtKind,
        at: Location,
    ) -> Result<StmtKind> {
        let name = match &definition {
            StmtKind::FunctionDef(function) => function.name.clone(),
            StmtKind::ClassDef(class) => class.name.clone(),
            StmtKind::Assign { targets, .. } => match targets.first().map(|target| &target.kind) {
                Some(ExprKind::Name(name)) => name.clone(),
                _ => return Err(Error::new("invalid syntax", at)),
            },
            _ => return Err(Error::new("invalid syntax", at)),
        };
        let statement = |kind| Stmt { kind, at };
        let mut body = vec![statement(imports(at))];
        let mut items = Vec::new();
        let mut subscript = Vec::new();
        let mut after_default = false;
        for parameter in parameters
            .iter()
            .flat_map(|parameters| &parameters.type_params)
        {
            let at = self.at(parameter);
            let (made, name, starred) = self.type_parameter(parameter, at, &mut body)?;
            if after_default && parameter.default().is_none() {
                return Err(Error::new(
                    format!("non-default type parameter '{name}' follows default type parameter"),
                    at,
                ));
            }
            after_default |= parameter.default().is_some();
            if items
                .iter()
                .any(|item: &Expr| matches!(&item.kind, ExprKind::Name(other) if *other == name))
            {
                return Err(Error::new(format!("duplicate type parameter '{name}'"), at));
            }
            body.push(Stmt {
                kind: StmtKind::Assign {
                    targets: vec![load(&name, at)],
                    value: made,
                },
                at,
            });
            items.push(load(&name, at));
            subscript.push(match starred {
                true => Expr {
                    kind: ExprKind::Starred(Box::new(load(&name, at))),
                    at,
                },
                false => load(&name, at),
            });
        }
        let tuple = Expr {
            kind: ExprKind::Tuple(items),
            at,
        };
        body.push(statement(StmtKind::Assign {
            targets: vec![load(PARAMETERS, at)],
            value: tuple,
        }));

        let is_definition = !matches!(definition, StmtKind::Assign { .. });
        let attribute = shared("__type_params__");
        // Defaults of parameters are evaluated outside, and handed in.
        let (mut outside, mut handed) = (Vec::new(), Vec::new());
        if let StmtKind::FunctionDef(function) = &mut definition {
            let parameters = &mut function.parameters;
            let positional = parameters.positional_only.iter_mut();
            let positional = positional.chain(&mut parameters.positional);
            for parameter in positional.chain(&mut parameters.keyword_only) {
                let at = parameter.at;
                let name = format!(".default{}", outside.len());
                if let Some(default) = &mut parameter.default {
                    outside.push(std::mem::replace(default, load(&name, at)));
                    handed.push(Parameter {
                        name: shared(&name),
                        annotation: None,
                        default: None,
                        at,
                    });
                }
            }
        }
        match &mut definition {
            StmtKind::ClassDef(class) => {
                let index = Box::new(Expr {
                    kind: ExprKind::Tuple(subscript),
                    at,
                });
                let base = ExprKind::Subscript {
                    value: Box::new(load(".Generic", at)),
                    index,
                };
                class.bases.push(Expr { kind: base, at });
                let place = usize::from(matches!(
                    class.body.first(),
                    Some(Stmt {
                        kind: StmtKind::Expr(Expr {
                            kind: ExprKind::Constant(Constant::Str(_)),
                            ..
                        }),
                        ..
                    })
                ));
                let targets = vec![load("__type_params__", at)];
                class.body.insert(
                    place,
                    statement(StmtKind::Assign {
                        targets,
                        value: load(PARAMETERS, at),
                    }),
                );
                body.push(statement(definition));
            }
            StmtKind::Assign { value, .. } => {
                let callee = Box::new(load(".TypeAliasType", at));
                let text = Expr {
                    kind: ExprKind::Constant(Constant::Str(name.clone())),
                    at,
                };
                let value = std::mem::replace(value, load(PARAMETERS, at));
                let value = self.later(&format!("<value of {name}>"), value, &mut body)?;
                let keywords = vec![Keyword {
                    name: Some(shared("type_params")),
                    value: load(PARAMETERS, at),
                }];
                let value = Expr {
                    kind: ExprKind::Call {
                        callee,
                        args: vec![text, value],
                        keywords,
                    },
                    at,
                };
                // The name is bound outside alone: what is aliased sees it there.
                body.push(statement(StmtKind::Return(Some(value))));
            }
            _ => {
                body.push(statement(definition));
                let target = ExprKind::Attribute {
                    value: Box::new(load(&name, at)),
                    attr: attribute,
                };
                let targets = vec![Expr { kind: target, at }];
                body.push(statement(StmtKind::Assign {
                    targets,
                    value: load(PARAMETERS, at),
                }));
            }
        }
        if is_definition {
            body.push(statement(StmtKind::Return(Some(load(&name, at)))));
        }

        let maker: Name = format!("<generic parameters of {name}>").into();
        let (scope, annotations) = (self.new_scope(), self.new_scope());
        let function = FunctionDef {
            name: maker.clone(),
            generic_of: Some(name.clone()),
            is_async: false,
            decorators: Vec::new(),
            parameters: Parameters {
                positional: handed,
                ..Parameters::default()
            },
            returns: None,
            body,
            scope,
            annotations,
        };
        let made = call(load(&maker, at), outside, at);
        let value = decorators.into_iter().rev().fold(made, |value, decorator| {
            let at = decorator.at;
            call(decorator, vec![value], at)
        });
        Ok(StmtKind::If {
            test: Expr {
                kind: ExprKind::Constant(Constant::Bool(true)),
                at,
            },
            body: vec![
                statement(StmtKind::FunctionDef(Box::new(function))),
                statement(StmtKind::Assign {
                    targets: vec![load(&name, at)],
                    value,
                }),
                statement(StmtKind::Delete(vec![load(&maker, at)])),
            ],
            orelse: Vec::new(),
        })
    }

    /// `value`, to be evaluated when it is asked for: a function that is defined at the end of `body`, behind its mark.
    fn later(&mut self, what: &str, value: Expr, body: &mut Vec<Stmt>) -> Result<Expr> {
        let at = value.at;
        let name: Name = what.into();
        let (scope, annotations) = (self.new_scope(), self.new_scope());
        let function = FunctionDef {
            name: name.clone(),
            generic_of: Some(name.clone()),
            is_async: false,
            decorators: Vec::new(),
            parameters: Parameters {
                positional: vec![Parameter {
                    name: shared(".format"),
                    annotation: None,
                    default: None,
                    at,
                }],
                ..Parameters::default()
            },
            returns: None,
            body: vec![Stmt {
                kind: StmtKind::Return(Some(value)),
                at,
            }],
            scope,
            annotations,
        };
        body.push(Stmt {
            kind: StmtKind::FunctionDef(Box::new(function)),
            at,
        });
        Ok(call(load(".Later", at), vec![load(&name, at)], at))
    }

    /// The expression that makes a parameter, its name, and whether it stands for several types. `body` gets what has to be defined before.
    fn type_parameter(
        &mut self,
        node: &ruff::TypeParam,
        at: Location,
        body: &mut Vec<Stmt>,
    ) -> Result<(Expr, Name, bool)> {
        let (maker, name, bound, default) = match node {
            ruff::TypeParam::TypeVar(node) => {
                (".TypeVar", &node.name, node.bound.as_deref(), &node.default)
            }
            ruff::TypeParam::TypeVarTuple(node) => {
                (".TypeVarTuple", &node.name, None, &node.default)
            }
            ruff::TypeParam::ParamSpec(node) => (".ParamSpec", &node.name, None, &node.default),
        };
        let starred = maker == ".TypeVarTuple";
        let name = self.name(name.as_str());
        let constant = |constant| Expr {
            kind: ExprKind::Constant(constant),
            at,
        };
        let what = &maker[1..];
        match bound {
            Some(ruff::Expr::Tuple(constraints)) => constraints
                .elts
                .iter()
                .try_for_each(|constraint| self.confined(constraint, "a TypeVar constraint"))?,
            Some(bound) => self.confined(bound, "a TypeVar bound")?,
            None => {}
        }
        if let Some(default) = default {
            self.confined(default, &format!("a {what} default"))?;
        }
        let mut args = vec![constant(Constant::Str(name.clone()))];
        let mut keywords = Vec::new();
        let mut keyword = |name: &str, value| {
            keywords.push(Keyword {
                name: Some(shared(name)),
                value,
            })
        };
        match bound {
            Some(constraints @ ruff::Expr::Tuple(_)) => {
                let value = self.expr(constraints)?;
                args.push(self.later(&format!("<constraints of {name}>"), value, body)?);
            }
            Some(bound) => {
                let value = self.expr(bound)?;
                keyword(
                    "bound",
                    self.later(&format!("<bound of {name}>"), value, body)?,
                );
            }
            None => {}
        }
        if let Some(default) = default {
            let value = self.expr(default)?;
            keyword(
                "default",
                self.later(&format!("<default of {name}>"), value, body)?,
            );
        }
        if !starred {
            keyword("infer_variance", constant(Constant::Bool(true)));
        }
        let callee = Box::new(load(maker, at));
        Ok((
            Expr {
                kind: ExprKind::Call {
                    callee,
                    args,
                    keywords,
                },
                at: self.at_range(node.range()),
            },
            name,
            starred,
        ))
    }
}

fn imports(at: Location) -> StmtKind {
    let names = [
        "TypeVar",
        "TypeVarTuple",
        "ParamSpec",
        "Generic",
        "TypeAliasType",
        "Later",
    ];
    StmtKind::ImportFrom {
        module: Some(shared("_typing")),
        names: names
            .map(|name| Alias {
                name: shared(name),
                asname: Some(shared(&format!(".{name}"))),
                at,
            })
            .into(),
        level: 0,
    }
}

fn load(name: &str, at: Location) -> Expr {
    Expr {
        kind: ExprKind::Name(shared(name)),
        at,
    }
}

fn call(callee: Expr, args: Vec<Expr>, at: Location) -> Expr {
    Expr {
        kind: ExprKind::Call {
            callee: Box::new(callee),
            args,
            keywords: Vec::new(),
        },
        at,
    }
}

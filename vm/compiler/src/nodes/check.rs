//! Whether a tree of nodes is one that a text could have: what CPython asks of a tree before it compiles it, in its words.

use crate::errors::{Error, ErrorKind, Result};
use crate::lower::with_stack;
use copperplate_code::tree::{Field, Node};
use copperplate_code::{Constant, Location};

/// Checks a `Module`, `Interactive` or `Expression`.
///
/// # Errors
/// `InvalidTree` or `MistypedTree`.
pub(super) fn check(root: &Node) -> Result<()> {
    match root.class {
        "Expression" => expr(required(root, "body")?, "Load"),
        _ => statements(root, "body"),
    }
}

fn invalid<T>(message: impl Into<String>) -> Result<T> {
    Err(Error::of(ErrorKind::InvalidTree, message, Location::NONE))
}

/// As [`ensure`], but a `TypeError`.
fn ensure_type(condition: bool, message: &str) -> Result<()> {
    match condition {
        true => Ok(()),
        false => Err(Error::of(ErrorKind::MistypedTree, message, Location::NONE)),
    }
}

fn ensure(condition: bool, message: &str) -> Result<()> {
    if condition { Ok(()) } else { invalid(message) }
}

fn field<'a>(node: &'a Node, name: &str) -> &'a Field {
    let mut fields = node.fields.iter();
    let found = fields.find(|(field, _)| *field == name);
    found.map_or(&Field::None, |(_, value)| value)
}

fn optional<'a>(node: &'a Node, name: &str) -> Option<&'a Node> {
    match field(node, name) {
        Field::Node(value) => Some(value),
        _ => None,
    }
}

fn required<'a>(node: &'a Node, name: &str) -> Result<&'a Node> {
    match optional(node, name) {
        Some(value) => Ok(value),
        None => invalid(format!("field '{name}' is required for {}", node.class)),
    }
}

fn list<'a>(node: &'a Node, name: &str) -> &'a [Field] {
    match field(node, name) {
        Field::List(values) => values,
        _ => &[],
    }
}

/// The nodes of a list in which none may be missing.
fn nodes<'a>(node: &'a Node, name: &str, kind: &str) -> Result<Vec<&'a Node>> {
    let values = list(node, name).iter().map(|value| match value {
        Field::Node(value) => Ok(value),
        _ => invalid(format!("None disallowed in {kind} list")),
    });
    values.collect()
}

/// A list that must not be empty.
fn some(node: &Node, name: &str) -> Result<()> {
    match list(node, name) {
        [] => invalid(format!("empty {name} on {}", node.class)),
        _ => Ok(()),
    }
}

fn is_none(node: &Node, name: &str) -> bool {
    matches!(field(node, name), Field::None)
}

fn identifier<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match field(node, name) {
        Field::Identifier(value) => Some(value),
        _ => None,
    }
}

fn check_name(name: &str) -> Result<()> {
    match name {
        "None" | "True" | "False" => invalid(format!(
            "identifier field can't represent '{name}' constant"
        )),
        _ => Ok(()),
    }
}

fn statements(node: &Node, name: &str) -> Result<()> {
    for one in nodes(node, name, "statement")? {
        with_stack(|| statement(one))?;
    }
    Ok(())
}

fn body(node: &Node) -> Result<()> {
    some(node, "body")?;
    statements(node, "body")
}

fn exprs(node: &Node, name: &str, context: &str) -> Result<()> {
    for one in nodes(node, name, "expression")? {
        expr(one, context)?;
    }
    Ok(())
}

/// A list in which expressions may be missing.
fn optional_exprs(node: &Node, name: &str) -> Result<()> {
    for one in list(node, name) {
        if let Field::Node(one) = one {
            expr(one, "Load")?;
        }
    }
    Ok(())
}

/// An expression that is there, in a context.
fn one(node: &Node, name: &str, context: &str) -> Result<()> {
    expr(required(node, name)?, context)
}

fn maybe(node: &Node, name: &str) -> Result<()> {
    optional(node, name).map_or(Ok(()), |value| expr(value, "Load"))
}

fn statement(node: &Node) -> Result<()> {
    match node.class {
        "FunctionDef" | "AsyncFunctionDef" => {
            body(node)?;
            type_params(node)?;
            arguments(required(node, "args")?)?;
            exprs(node, "decorator_list", "Load")?;
            maybe(node, "returns")
        }
        "ClassDef" => {
            body(node)?;
            type_params(node)?;
            exprs(node, "bases", "Load")?;
            keywords(node)?;
            exprs(node, "decorator_list", "Load")
        }
        "Return" => maybe(node, "value"),
        "Delete" => {
            some(node, "targets")?;
            exprs(node, "targets", "Del")
        }
        "Assign" => {
            some(node, "targets")?;
            exprs(node, "targets", "Store")?;
            one(node, "value", "Load")
        }
        "AugAssign" => {
            one(node, "target", "Store")?;
            one(node, "value", "Load")
        }
        "AnnAssign" => {
            let is_name = required(node, "target")?.class == "Name";
            let is_simple = !matches!(field(node, "simple"), Field::Number(0));
            ensure_type(
                is_name || !is_simple,
                "AnnAssign with simple non-Name target",
            )?;
            one(node, "target", "Store")?;
            maybe(node, "value")?;
            one(node, "annotation", "Load")
        }
        "TypeAlias" => {
            let is_name = required(node, "name")?.class == "Name";
            ensure_type(is_name, "TypeAlias with non-Name name")?;
            one(node, "name", "Store")?;
            type_params(node)?;
            one(node, "value", "Load")
        }
        "For" | "AsyncFor" => {
            one(node, "target", "Store")?;
            one(node, "iter", "Load")?;
            body(node)?;
            statements(node, "orelse")
        }
        "While" | "If" => {
            one(node, "test", "Load")?;
            body(node)?;
            statements(node, "orelse")
        }
        "With" | "AsyncWith" => {
            some(node, "items")?;
            for item in nodes(node, "items", "expression")? {
                one(item, "context_expr", "Load")?;
                if !is_none(item, "optional_vars") {
                    one(item, "optional_vars", "Store")?;
                }
            }
            body(node)
        }
        "Match" => {
            one(node, "subject", "Load")?;
            some(node, "cases")?;
            for case in nodes(node, "cases", "expression")? {
                pattern(required(case, "pattern")?, false)?;
                maybe(case, "guard")?;
                body(case)?;
            }
            Ok(())
        }
        "Raise" => {
            let is_bare = is_none(node, "exc");
            ensure(
                !is_bare || is_none(node, "cause"),
                "Raise with cause but no exception",
            )?;
            maybe(node, "exc")?;
            maybe(node, "cause")
        }
        "Try" | "TryStar" => attempt(node),
        "Assert" => {
            one(node, "test", "Load")?;
            maybe(node, "msg")
        }
        "Import" => some(node, "names"),
        "ImportFrom" => {
            let level = field(node, "level");
            ensure(
                !matches!(level, Field::Number(..0)),
                "Negative ImportFrom level",
            )?;
            some(node, "names")
        }
        "Global" | "Nonlocal" => some(node, "names"),
        "Expr" => one(node, "value", "Load"),
        _ => Ok(()),
    }
}

fn attempt(node: &Node) -> Result<()> {
    let class = node.class;
    body(node)?;
    let handlers = nodes(node, "handlers", "expression")?;
    if handlers.is_empty() && list(node, "finalbody").is_empty() {
        return invalid(format!("{class} has neither except handlers nor finalbody"));
    }
    if handlers.is_empty() && !list(node, "orelse").is_empty() {
        return invalid(format!("{class} has orelse but no except handlers"));
    }
    for handler in handlers {
        maybe(handler, "type")?;
        body(handler)?;
    }
    statements(node, "finalbody")?;
    statements(node, "orelse")
}

fn type_params(node: &Node) -> Result<()> {
    for parameter in nodes(node, "type_params", "expression")? {
        check_name(identifier(parameter, "name").unwrap_or_default())?;
        maybe(parameter, "bound")?;
        maybe(parameter, "default_value")?;
    }
    Ok(())
}

fn keywords(node: &Node) -> Result<()> {
    for keyword in nodes(node, "keywords", "expression")? {
        one(keyword, "value", "Load")?;
    }
    Ok(())
}

fn arguments(node: &Node) -> Result<()> {
    let mut count = 0;
    for name in ["posonlyargs", "args", "kwonlyargs"] {
        let parameters = nodes(node, name, "expression")?;
        for parameter in &parameters {
            maybe(parameter, "annotation")?;
        }
        if name != "kwonlyargs" {
            count += parameters.len();
        }
    }
    for name in ["vararg", "kwarg"] {
        if let Some(parameter) = optional(node, name) {
            maybe(parameter, "annotation")?;
        }
    }
    ensure(
        list(node, "defaults").len() <= count,
        "more positional defaults than args on arguments",
    )?;
    ensure(
        list(node, "kw_defaults").len() == list(node, "kwonlyargs").len(),
        "length of kwonlyargs is not the same as kw_defaults on arguments",
    )?;
    exprs(node, "defaults", "Load")?;
    optional_exprs(node, "kw_defaults")
}

fn expr(node: &Node, context: &str) -> Result<()> {
    with_stack(|| {
        check_context(node, context)?;
        expression(node, context)
    })
}

/// What can be stored to or deleted says so, and nothing else can be.
fn check_context(node: &Node, context: &str) -> Result<()> {
    if let Some(actual) = optional(node, "ctx") {
        if actual.class != context {
            return invalid(format!(
                "expression must have {context} context but has {} instead",
                actual.class
            ));
        }
    } else if context != "Load" {
        return invalid(format!(
            "expression which can't be assigned to in {context} context"
        ));
    }
    Ok(())
}

fn expression(node: &Node, context: &str) -> Result<()> {
    match node.class {
        "BoolOp" => {
            let enough = list(node, "values").len() >= 2;
            ensure(enough, "BoolOp with less than 2 values")?;
            exprs(node, "values", "Load")
        }
        "NamedExpr" => {
            let is_name = required(node, "target")?.class == "Name";
            ensure_type(is_name, "NamedExpr target must be a Name")?;
            one(node, "value", "Load")
        }
        "BinOp" => {
            one(node, "left", "Load")?;
            one(node, "right", "Load")
        }
        "UnaryOp" => one(node, "operand", "Load"),
        "Lambda" => {
            arguments(required(node, "args")?)?;
            one(node, "body", "Load")
        }
        "IfExp" => {
            one(node, "test", "Load")?;
            one(node, "body", "Load")?;
            one(node, "orelse", "Load")
        }
        "Dict" => {
            let alike = list(node, "keys").len() == list(node, "values").len();
            ensure(alike, "Dict doesn't have the same number of keys as values")?;
            optional_exprs(node, "keys")?;
            exprs(node, "values", "Load")
        }
        "Set" => exprs(node, "elts", "Load"),
        "ListComp" | "SetComp" | "GeneratorExp" => {
            clauses(node)?;
            one(node, "elt", "Load")
        }
        "DictComp" => {
            clauses(node)?;
            one(node, "key", "Load")?;
            one(node, "value", "Load")
        }
        "Yield" => maybe(node, "value"),
        "YieldFrom" | "Await" => one(node, "value", "Load"),
        "Compare" => {
            let count = list(node, "comparators").len();
            ensure(count > 0, "Compare with no comparators")?;
            ensure(
                count == list(node, "ops").len(),
                "Compare has a different number of comparators and operands",
            )?;
            exprs(node, "comparators", "Load")?;
            one(node, "left", "Load")
        }
        "Call" => {
            one(node, "func", "Load")?;
            exprs(node, "args", "Load")?;
            keywords(node)
        }
        "FormattedValue" | "Interpolation" => {
            one(node, "value", "Load")?;
            maybe(node, "format_spec")
        }
        "JoinedStr" | "TemplateStr" => exprs(node, "values", "Load"),
        "Attribute" => one(node, "value", "Load"),
        "Subscript" => {
            one(node, "slice", "Load")?;
            one(node, "value", "Load")
        }
        "Starred" => one(node, "value", context),
        "Name" => check_name(identifier(node, "id").unwrap_or_default()),
        "List" | "Tuple" => exprs(node, "elts", context),
        "Slice" => {
            maybe(node, "lower")?;
            maybe(node, "upper")?;
            maybe(node, "step")
        }
        _ => Ok(()),
    }
}

fn clauses(node: &Node) -> Result<()> {
    let clauses = nodes(node, "generators", "expression")?;
    ensure(!clauses.is_empty(), "comprehension with no generators")?;
    for clause in clauses {
        one(clause, "target", "Store")?;
        one(clause, "iter", "Load")?;
        exprs(clause, "ifs", "Load")?;
    }
    Ok(())
}

fn patterns(node: &Node, name: &str, star: bool) -> Result<()> {
    for one in nodes(node, name, "pattern")? {
        pattern(one, star)?;
    }
    Ok(())
}

fn pattern(node: &Node, star: bool) -> Result<()> {
    with_stack(|| pattern_kind(node, star))
}

fn pattern_kind(node: &Node, star: bool) -> Result<()> {
    match node.class {
        "MatchValue" => literal(required(node, "value")?),
        "MatchSingleton" => ensure(
            matches!(
                field(node, "value"),
                Field::Constant(Constant::None | Constant::Bool(_))
            ),
            "MatchSingleton can only contain True, False and None",
        ),
        "MatchSequence" => patterns(node, "patterns", true),
        "MatchMapping" => {
            let alike = list(node, "keys").len() == list(node, "patterns").len();
            ensure(
                alike,
                "MatchMapping doesn't have the same number of keys as patterns",
            )?;
            captured(node, "rest")?;
            for key in nodes(node, "keys", "expression")? {
                let is_singleton = matches!(
                    field(key, "value"),
                    Field::Constant(Constant::None | Constant::Bool(_))
                );
                if key.class != "Constant" || !is_singleton {
                    literal(key)?;
                }
            }
            patterns(node, "patterns", false)
        }
        "MatchClass" => {
            let alike = list(node, "kwd_attrs").len() == list(node, "kwd_patterns").len();
            ensure(
                alike,
                "MatchClass doesn't have the same number of keyword attributes as patterns",
            )?;
            one(node, "cls", "Load")?;
            let mut class = required(node, "cls")?;
            while class.class == "Attribute" {
                class = required(class, "value")?;
            }
            ensure(
                class.class == "Name",
                "MatchClass cls field can only contain Name or Attribute nodes.",
            )?;
            for name in list(node, "kwd_attrs") {
                if let Field::Identifier(name) = name {
                    check_name(name)?;
                }
            }
            patterns(node, "patterns", false)?;
            patterns(node, "kwd_patterns", false)
        }
        "MatchStar" => {
            ensure(star, "can't use MatchStar here")?;
            captured(node, "name")
        }
        "MatchAs" => {
            captured(node, "name")?;
            match optional(node, "pattern") {
                None => Ok(()),
                Some(_) if is_none(node, "name") => {
                    invalid("MatchAs must specify a target name if a pattern is given")
                }
                Some(inner) => pattern(inner, false),
            }
        }
        "MatchOr" => {
            let enough = list(node, "patterns").len() >= 2;
            ensure(enough, "MatchOr requires at least 2 patterns")?;
            patterns(node, "patterns", false)
        }
        _ => Ok(()),
    }
}

/// A name that a pattern binds.
fn captured(node: &Node, name: &str) -> Result<()> {
    match identifier(node, name) {
        None => Ok(()),
        Some("_") => invalid("can't capture name '_' in patterns"),
        Some(name) => check_name(name),
    }
}

/// An expression that a pattern compares with.
fn literal(node: &Node) -> Result<()> {
    expr(node, "Load")?;
    let is_number = |node: &Node| {
        let value = match node.class {
            "UnaryOp" => optional(node, "operand"),
            _ => Some(node),
        };
        value.is_some_and(|value| value.class == "Constant")
    };
    match node.class {
        "Constant" => ensure(
            !matches!(
                field(node, "value"),
                Field::Constant(Constant::None | Constant::Bool(_) | Constant::Ellipsis)
            ),
            "unexpected constant inside of a literal pattern",
        ),
        "Attribute" | "JoinedStr" | "TemplateStr" => Ok(()),
        "UnaryOp" if is_number(node) => Ok(()),
        "BinOp" if is_number(required(node, "left")?) && is_number(required(node, "right")?) => {
            Ok(())
        }
        _ => invalid("patterns may only match literals and attribute lookups"),
    }
}

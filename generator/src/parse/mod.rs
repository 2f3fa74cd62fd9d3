//! Text to syntax tree, templates expanded on the way.

use pest::Parser;
use pest::iterators::{Pair, Pairs};

use crate::ast::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::span::Span;

mod bodies;
mod declarations;
mod instructions;
mod template;

mod grammar {
    #![allow(missing_docs)]
    #[derive(pest_derive::Parser)]
    #[grammar = "grammar.pest"]
    pub struct DefinitionParser;
}
use grammar::{DefinitionParser, Rule};
use template::Origin;

/// Parses the text of `bytecodes.def`.
///
/// # Errors
///
/// Where the text stops following the grammar, or a template's row has the wrong number of cells.
pub fn parse(source: &str) -> Result<File, Vec<Diagnostic>> {
    let mut file = File::default();
    let mut errors = Vec::new();
    parse_items(source, &Origin::whole(source), &mut file, &mut errors);
    if errors.is_empty() {
        Ok(file)
    } else {
        Err(errors)
    }
}

fn parse_items(text: &str, origin: &Origin, file: &mut File, errors: &mut Vec<Diagnostic>) {
    let builder = Builder { origin };
    match DefinitionParser::parse(Rule::file, text) {
        Ok(pairs) => {
            for pair in pairs.flat_map(Pair::into_inner) {
                match pair.as_rule() {
                    Rule::template => builder.template(pair, file, errors),
                    Rule::enumeration => file.enums.push(builder.enumeration(pair)),
                    Rule::layout => file.layouts.push(builder.layout(pair)),
                    Rule::statics => builder.statics(pair, file),
                    Rule::runtime => builder.runtime(pair, file),
                    Rule::guard => file.ops.push(builder.guard(pair)),
                    Rule::op => file.ops.push(builder.op(pair)),
                    Rule::instruction => file.instructions.push(builder.instruction(pair)),
                    Rule::abstract_ => file.rules.push(builder.rule(pair)),
                    Rule::join => file.joins.push(builder.join(pair)),
                    Rule::reduce => file.reductions.push(builder.reduction(pair)),
                    Rule::pseudo => file.pseudos.push(builder.pseudo(pair)),
                    Rule::super_ => file.supers.push(builder.superinstruction(pair)),
                    Rule::family => file.families.push(builder.family(pair)),
                    _ => {}
                }
            }
        }
        Err(error) => errors.push(syntax_error(error, origin)),
    }
}

fn syntax_error(error: pest::error::Error<Rule>, origin: &Origin) -> Diagnostic {
    use pest::error::{ErrorVariant, InputLocation};
    let (start, end) = match error.location {
        InputLocation::Pos(at) => (at, at + 1),
        InputLocation::Span(span) => span,
    };
    let label = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => {
            let mut expected: Vec<&str> = positives
                .iter()
                .map(|rule| describe(*rule))
                .filter(|text| !text.is_empty())
                .collect();
            expected.sort_unstable();
            expected.dedup();
            match expected.as_slice() {
                [] => "unexpected".to_owned(),
                [one] => format!("expected {one}"),
                [init @ .., last] => format!("expected {} or {last}", init.join(", ")),
            }
        }
        ErrorVariant::CustomError { message } => message.clone(),
    };
    Diagnostic::new(
        Code::Grammar,
        "this does not follow the grammar",
        origin.span(start, end),
    )
    .label(label)
}

/// What to call a rule in "expected ...".
fn describe(rule: Rule) -> &'static str {
    match rule {
        Rule::EOI => "the end of the file",
        Rule::ident | Rule::variable => "a name",
        Rule::upper => "an UPPER_SNAKE name",
        Rule::number => "a number",
        Rule::float => "",
        Rule::string => "a string",
        Rule::template
        | Rule::enumeration
        | Rule::layout
        | Rule::layout_kind
        | Rule::runtime
        | Rule::statics
        | Rule::guard
        | Rule::op
        | Rule::purity
        | Rule::instruction
        | Rule::abstract_
        | Rule::join
        | Rule::reduce
        | Rule::pseudo
        | Rule::super_
        | Rule::family => "a definition",
        Rule::doc => "a documentation comment",
        Rule::type_ | Rule::type_name | Rule::pointer | Rule::array => "a type",
        Rule::nullable => "`?`",
        Rule::stack_effect => "a stack effect `( -- )`",
        Rule::stack_items | Rule::stack_item | Rule::names => "names",
        Rule::block => "a block",
        Rule::let_
        | Rule::assign
        | Rule::if_
        | Rule::repeat
        | Rule::exit
        | Rule::exit_if
        | Rule::jump
        | Rule::jump_if
        | Rule::call_statement => "a statement",
        Rule::expr
        | Rule::prefix
        | Rule::cast
        | Rule::moved
        | Rule::not
        | Rule::negate
        | Rule::postfix
        | Rule::primary
        | Rule::boolean
        | Rule::call
        | Rule::place => "an expression",
        Rule::infix => "an operator",
        Rule::member => "a field",
        Rule::index | Rule::stack_count => "`[`",
        Rule::bound => "",
        Rule::operand | Rule::operand_word => "an operand kind",
        Rule::part | Rule::application | Rule::cache => "an op, guard or cache field",
        Rule::bindings => "arguments",
        Rule::otherwise => "`else`",
        Rule::when => "`when`",
        Rule::jumps => "`jumps`",
        Rule::misses => "`misses`",
        Rule::back_off => "`back_off`",
        Rule::operand_value => "an operand value",
        Rule::fn_effects => "effects",
        Rule::function => "a function",
        Rule::field => "a field",
        Rule::variant => "a variant",
        _ => "",
    }
}

/// Builds tree nodes from pest's pairs. The grammar guarantees the shapes that are taken apart here.
struct Builder<'a> {
    origin: &'a Origin,
}

/// Splits leading documentation off.
fn docs<'i>(pair: Pair<'i, Rule>) -> (String, Pairs<'i, Rule>) {
    let mut inner = pair.into_inner();
    let mut doc = String::new();
    while inner.peek().is_some_and(|next| next.as_rule() == Rule::doc) {
        let text = inner
            .next()
            .map(|doc| doc.into_inner().as_str().to_owned())
            .unwrap_or_default();
        if !doc.is_empty() {
            doc.push('\n');
        }
        doc.push_str(text.strip_prefix(' ').unwrap_or(&text).trim_end());
    }
    (doc, inner)
}

/// Takes the next pair if it is of this rule.
fn take<'i>(pairs: &mut Pairs<'i, Rule>, rule: Rule) -> Option<Pair<'i, Rule>> {
    if pairs.peek()?.as_rule() == rule {
        pairs.next()
    } else {
        None
    }
}

/// Takes the next pair, which the grammar guarantees.
fn need<'i>(pairs: &mut Pairs<'i, Rule>) -> Pair<'i, Rule> {
    pairs.next().expect("the grammar puts an element here")
}

/// The only element inside.
fn inside(pair: Pair<'_, Rule>) -> Pair<'_, Rule> {
    need(&mut pair.into_inner())
}

fn integer(text: &str) -> i64 {
    let digits = text.replace('_', "");
    match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).map_or(i64::MAX, |value| value as i64),
        None => digits.parse().unwrap_or(i64::MAX),
    }
}

impl Builder<'_> {
    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        let text = span.as_str();
        self.origin
            .span(span.start(), span.start() + text.trim_end().len())
    }

    fn ident(&self, pair: Pair<'_, Rule>) -> Ident {
        Ident {
            name: pair.as_str().to_owned(),
            span: self.span(&pair),
        }
    }
}

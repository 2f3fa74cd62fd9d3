//! Text to syntax tree, templates expanded on the way.

use pest::Parser;
use pest::iterators::{Pair, Pairs};

use crate::ast::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::span::Span;

mod grammar {
    #![allow(missing_docs)]
    #[derive(pest_derive::Parser)]
    #[grammar = "grammar.pest"]
    pub struct DefinitionParser;
}
use grammar::{DefinitionParser, Rule};

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

/// Where the pieces of an expanded text come from, in order.
struct Origin {
    pieces: Vec<Piece>,
}

/// `length` bytes at `start` of the expanded text were written at `original`.
struct Piece {
    start: usize,
    length: usize,
    original: Span,
}

impl Origin {
    fn whole(source: &str) -> Self {
        Origin {
            pieces: vec![Piece {
                start: 0,
                length: source.len(),
                original: Span::new(0, source.len()),
            }],
        }
    }

    fn piece_at(&self, offset: usize) -> &Piece {
        let after = self.pieces.partition_point(|piece| piece.start <= offset);
        &self.pieces[after.saturating_sub(1)]
    }

    /// A piece that was copied maps byte by byte, one that was substituted maps to the whole of `${NAME}`.
    fn span(&self, start: usize, end: usize) -> Span {
        let place = |offset: usize, at_end: bool| {
            let piece = self.piece_at(if at_end {
                offset.saturating_sub(1).max(start)
            } else {
                offset
            });
            if piece.length == piece.original.end - piece.original.start {
                (piece.original.start + offset - piece.start).min(piece.original.end)
            } else if at_end {
                piece.original.end
            } else {
                piece.original.start
            }
        };
        let from = place(start, false);
        Span::new(from, place(end, true).max(from))
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

    /// Expands each row's text and parses it, so that everything downstream sees plain definitions.
    fn template(&self, pair: Pair<'_, Rule>, file: &mut File, errors: &mut Vec<Diagnostic>) {
        let mut params = Vec::new();
        let mut rows = Vec::new();
        let mut raw = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::ident => params.push(part.as_str()),
                Rule::template_row => rows.push(part),
                _ => raw = Some(part),
            }
        }
        let Some(raw) = raw else { return };
        for row in rows {
            let span = self.span(&row);
            let cells: Vec<String> = row
                .into_inner()
                .map(|cell| cell.as_str().trim_matches('"').to_owned())
                .collect();
            if cells.len() != params.len() {
                errors.push(
                    Diagnostic::new(
                        Code::Template,
                        "a row has one cell for each name of the template",
                        span,
                    )
                    .label(format!(
                        "{} for {} names",
                        cells.len(),
                        params.len()
                    )),
                );
                continue;
            }
            match self.expand(&raw, &params, &cells) {
                Ok((text, origin)) => parse_items(&text, &origin, file, errors),
                Err(error) => errors.push(error),
            }
        }
    }

    fn expand(
        &self,
        raw: &Pair<'_, Rule>,
        params: &[&str],
        cells: &[String],
    ) -> Result<(String, Origin), Diagnostic> {
        let base = raw.as_span().start();
        let text = raw.as_str();
        let nested = text
            .lines()
            .any(|line| line.trim_start().starts_with("for "));
        let mut expanded = String::new();
        let mut pieces = Vec::new();
        let mut at = 0;
        let mut push = |content: &str, from: usize, to: usize, expanded: &mut String| {
            if !content.is_empty() {
                let original = self.origin.span(base + from, base + to);
                pieces.push(Piece {
                    start: expanded.len(),
                    length: content.len(),
                    original,
                });
                expanded.push_str(content);
            }
        };
        while let Some(found) = text[at..].find("${") {
            let open = at + found;
            let Some(length) = text[open..].find('}') else {
                break;
            };
            let name = &text[open + 2..open + length];
            let Some(index) = params.iter().position(|param| *param == name) else {
                if nested {
                    // A template inside has it, or will say that it hasn't.
                    push(
                        &text[at..open + length + 1],
                        at,
                        open + length + 1,
                        &mut expanded,
                    );
                    at = open + length + 1;
                    continue;
                }
                let span = self.origin.span(base + open, base + open + length + 1);
                return Err(Diagnostic::new(
                    Code::Template,
                    format!("the template has no name `{name}`"),
                    span,
                )
                .label("unknown")
                .help(format!("its names are {}", params.join(", "))));
            };
            push(&text[at..open], at, open, &mut expanded);
            push(&cells[index], open, open + length + 1, &mut expanded);
            at = open + length + 1;
        }
        push(&text[at..], at, text.len(), &mut expanded);
        if pieces.is_empty() {
            pieces.push(Piece {
                start: 0,
                length: 0,
                original: self.origin.span(base, base),
            });
        }
        Ok((expanded, Origin { pieces }))
    }

    fn enumeration(&self, pair: Pair<'_, Rule>) -> Enum {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let variants = inner
            .map(|variant| {
                let (doc, mut inner) = docs(variant);
                Variant {
                    doc,
                    name: self.ident(need(&mut inner)),
                    value: inner
                        .next()
                        .map(|number| u32::try_from(integer(number.as_str())).unwrap_or(u32::MAX)),
                }
            })
            .collect();
        Enum {
            doc,
            name,
            variants,
        }
    }

    fn layout(&self, pair: Pair<'_, Rule>) -> Layout {
        let (doc, mut inner) = docs(pair);
        let leaf = take(&mut inner, Rule::leafness).is_some();
        let is_object = need(&mut inner).as_str() == "object";
        let name = self.ident(need(&mut inner));
        let parent = take(&mut inner, Rule::parent).map(|parent| self.ident(inside(parent)));
        let rust_path = inside(need(&mut inner)).as_str().to_owned();
        let mut fields = Vec::new();
        let mut open = false;
        for field in inner {
            if field.as_rule() == Rule::open {
                open = true;
                continue;
            }
            let (doc, mut inner) = docs(field);
            fields.push(Field {
                doc,
                is_const: take(&mut inner, Rule::constness).is_some(),
                watched: take(&mut inner, Rule::watchedness).is_some(),
                unique: take(&mut inner, Rule::uniqueness).is_some(),
                name: self.ident(need(&mut inner)),
                ty: self.type_(need(&mut inner)),
            });
        }
        Layout {
            doc,
            leaf,
            is_object,
            name,
            parent,
            rust_path,
            fields,
            open,
        }
    }

    fn type_(&self, pair: Pair<'_, Rule>) -> Type {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let first = need(&mut inner);
        let kind = match first.as_rule() {
            Rule::pointer => TypeKind::Pointer(Box::new(self.type_(inside(first)))),
            Rule::array => {
                let mut inner = first.into_inner();
                let element = self.type_(need(&mut inner));
                TypeKind::Array(
                    Box::new(element),
                    integer(need(&mut inner).as_str()) as usize,
                )
            }
            _ => TypeKind::Name(first.as_str().trim().to_owned()),
        };
        Type {
            kind,
            nullable: inner.next().is_some(),
            span,
        }
    }

    fn statics(&self, pair: Pair<'_, Rule>, file: &mut File) {
        let mut inner = pair.into_inner();
        let layout = self.ident(need(&mut inner));
        let module = inside(need(&mut inner)).as_str().to_owned();
        for item in inner {
            let mut inner = item.into_inner();
            file.statics.push(Static {
                name: self.ident(need(&mut inner)),
                layout: layout.clone(),
                module: module.clone(),
                symbol: inside(need(&mut inner)).as_str().to_owned(),
            });
        }
    }

    fn runtime(&self, pair: Pair<'_, Rule>, file: &mut File) {
        let mut inner = pair.into_inner();
        let module = inside(need(&mut inner)).as_str().to_owned();
        for function in inner {
            file.functions.push(self.function(function, &module));
        }
    }

    fn function(&self, pair: Pair<'_, Rule>, module: &str) -> Function {
        let span = self.span(&pair);
        let (doc, mut inner) = docs(pair);
        let is_query = take(&mut inner, Rule::query).is_some();
        let name = self.ident(need(&mut inner));
        let mut function = Function {
            doc,
            is_query,
            span: span.to(name.span),
            name,
            module: module.to_owned(),
            params: Vec::new(),
            result: FunctionResult::Nothing,
            raises: false,
            escapes: false,
            blocks: false,
            pure: false,
            reads: false,
        };
        for part in inner {
            match part.as_rule() {
                Rule::fn_param => {
                    let mut inner = part.into_inner();
                    function.params.push(FunctionParam {
                        steals: take(&mut inner, Rule::steals).is_some(),
                        name: self.ident(need(&mut inner)),
                        ty: inner.next().map(|ty| self.type_(ty)),
                    });
                }
                Rule::fn_result => {
                    let mut inner = part.into_inner();
                    let first = need(&mut inner);
                    function.result = if first.as_rule() == Rule::never {
                        FunctionResult::Never
                    } else {
                        FunctionResult::Value {
                            ty: self.type_(first),
                            or_null: inner.next().is_some(),
                        }
                    };
                }
                _ => {
                    function.pure = part.as_str().trim() == "pure";
                    function.reads = part.as_str().trim() == "reads";
                    for effect in part.into_inner() {
                        match effect.as_str() {
                            "raise" => function.raises = true,
                            "escape" => function.escapes = true,
                            _ => function.blocks = true,
                        }
                    }
                }
            }
        }
        function
    }

    fn items(&self, pair: Pair<'_, Rule>) -> Vec<StackItem> {
        pair.into_inner()
            .map(|item| {
                let mut inner = item.into_inner();
                let name = self.ident(need(&mut inner));
                let count =
                    take(&mut inner, Rule::stack_count).map(|count| self.expr(inside(count)));
                StackItem {
                    name,
                    count,
                    ty: inner.next().map(|ty| self.type_(ty)),
                }
            })
            .collect()
    }

    fn effect(&self, pair: Pair<'_, Rule>) -> (Vec<StackItem>, Vec<StackItem>) {
        let mut inner = pair.into_inner();
        let inputs = self.items(need(&mut inner));
        (inputs, self.items(need(&mut inner)))
    }

    fn guard(&self, pair: Pair<'_, Rule>) -> Op {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let inputs = self.items(need(&mut inner));
        let proves = take(&mut inner, Rule::stack_items)
            .map(|items| self.items(items))
            .unwrap_or_default();
        let condition = self.expr(need(&mut inner));
        Op {
            doc,
            name,
            pure: true,
            inputs,
            outputs: Vec::new(),
            body: OpBody::Guard { condition, proves },
        }
    }

    fn op(&self, pair: Pair<'_, Rule>) -> Op {
        let (doc, mut inner) = docs(pair);
        let pure = take(&mut inner, Rule::purity).is_some();
        let name = self.ident(need(&mut inner));
        let (inputs, outputs) = self.effect(need(&mut inner));
        Op {
            doc,
            name,
            pure,
            inputs,
            outputs,
            body: OpBody::Block(self.block(need(&mut inner))),
        }
    }

    fn instruction(&self, pair: Pair<'_, Rule>) -> Instruction {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let operand = take(&mut inner, Rule::operand).map(|operand| self.operand(operand));
        let effect = need(&mut inner);
        let span = name.span.to(self.span(&effect));
        let (inputs, outputs) = self.effect(effect);
        let jumps = take(&mut inner, Rule::jumps).map(|jumps| self.items(inside(jumps)));
        let when = take(&mut inner, Rule::when)
            .map(|when| {
                when.into_inner()
                    .map(|condition| self.condition(condition))
                    .collect()
            })
            .unwrap_or_default();
        let parts = inner
            .map(|part| match part.as_rule() {
                Rule::block => Part::Block(self.block(part)),
                _ => self.part(inside(part)),
            })
            .collect();
        Instruction {
            doc,
            name,
            operand,
            inputs,
            outputs,
            jumps,
            when,
            parts,
            span,
        }
    }

    fn rule(&self, pair: Pair<'_, Rule>) -> crate::ast::Rule {
        let (doc, mut inner) = docs(pair);
        let op = self.ident(need(&mut inner));
        let reason = need(&mut inner);
        let reason_span = self.span(&reason);
        let reason = inside(reason).as_str().to_owned();
        let (inputs, outputs) = self.effect(need(&mut inner));
        crate::ast::Rule {
            doc,
            op,
            reason,
            reason_span,
            inputs,
            outputs,
            body: self.block(need(&mut inner)),
        }
    }

    fn operand(&self, pair: Pair<'_, Rule>) -> Operand {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        Operand {
            kind: need(&mut inner).as_str().to_owned(),
            argument: inner.next().map(|argument| self.ident(argument)),
            span,
        }
    }

    fn pseudo(&self, pair: Pair<'_, Rule>) -> Pseudo {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let operand = take(&mut inner, Rule::operand).map(|operand| self.operand(operand));
        let (inputs, outputs) = self.effect(need(&mut inner));
        let targets = inner
            .map(|target| {
                let mut inner = target.into_inner();
                PseudoTarget {
                    instruction: self.ident(need(&mut inner)),
                    when: inner.next().map(|when| self.ident(when)),
                }
            })
            .collect();
        Pseudo {
            doc,
            name,
            operand,
            inputs,
            outputs,
            targets,
        }
    }

    fn condition(&self, pair: Pair<'_, Rule>) -> Condition {
        let pair = inside(pair);
        if pair.as_rule() == Rule::next_is {
            return Condition::NextIs(self.ident(inside(pair)));
        }
        let values = pair.into_inner().map(|value| {
            let value = inside(value);
            if value.as_rule() == Rule::upper {
                OperandValue::Name(self.ident(value))
            } else {
                OperandValue::Number(integer(value.as_str()) as u32, self.span(&value))
            }
        });
        Condition::OperandIn(values.collect())
    }

    fn part(&self, pair: Pair<'_, Rule>) -> Part {
        match pair.as_rule() {
            Rule::block => Part::Block(self.block(pair)),
            Rule::cache => {
                let mut inner = pair.into_inner();
                let name = self.ident(need(&mut inner));
                let ty = self.type_(need(&mut inner));
                Part::Cache(Cache {
                    name,
                    ty,
                    fill: inner.next().map(|call| self.call(call)),
                })
            }
            _ => {
                let mut inner = pair.into_inner();
                let op = self.ident(need(&mut inner));
                let mut names = inner
                    .next()
                    .map(|bindings| {
                        bindings
                            .into_inner()
                            .map(|names| names.into_inner().map(|name| self.ident(name)).collect())
                            .collect::<Vec<Vec<Ident>>>()
                    })
                    .unwrap_or_default()
                    .into_iter();
                Part::Apply(Application {
                    op,
                    args: names.next(),
                    results: names.next(),
                })
            }
        }
    }

    fn superinstruction(&self, pair: Pair<'_, Rule>) -> Super {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        Super {
            doc,
            name,
            components: inner.map(|component| self.ident(component)).collect(),
        }
    }

    fn family(&self, pair: Pair<'_, Rule>) -> Family {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        Family {
            doc,
            name,
            members: inner.map(|member| self.ident(member)).collect(),
        }
    }

    fn block(&self, pair: Pair<'_, Rule>) -> Block {
        let span = self.span(&pair);
        Block {
            statements: pair
                .into_inner()
                .map(|statement| self.statement(statement))
                .collect(),
            span,
        }
    }

    /// The block after `else`; `else exit` is short for `else { exit; }`.
    fn otherwise(&self, pair: Pair<'_, Rule>) -> Block {
        let pair = inside(pair);
        let span = self.span(&pair);
        match pair.as_rule() {
            Rule::exit_word => Block {
                statements: vec![Stmt {
                    kind: StmtKind::Exit,
                    span,
                }],
                span,
            },
            _ => self.block(pair),
        }
    }

    fn statement(&self, pair: Pair<'_, Rule>) -> Stmt {
        let span = self.span(&pair);
        let rule = pair.as_rule();
        let mut inner = pair.into_inner();
        let kind = match rule {
            Rule::let_ => {
                let name = self.ident(need(&mut inner));
                let ty = take(&mut inner, Rule::type_).map(|ty| self.type_(ty));
                let value = self.expr(need(&mut inner));
                StmtKind::Let {
                    name,
                    ty,
                    value,
                    otherwise: inner.next().map(|block| self.otherwise(block)),
                }
            }
            Rule::assign => {
                let place = self.postfix(need(&mut inner));
                let value = self.expr(need(&mut inner));
                StmtKind::Assign {
                    place,
                    value,
                    otherwise: inner.next().map(|block| self.otherwise(block)),
                }
            }
            Rule::if_ => {
                let condition = self.expr(need(&mut inner));
                let then = self.block(need(&mut inner));
                let otherwise = inner.next().map(|otherwise| match otherwise.as_rule() {
                    Rule::block => self.block(otherwise),
                    _ => {
                        let chained = self.statement(otherwise);
                        Block {
                            span: chained.span,
                            statements: vec![chained],
                        }
                    }
                });
                StmtKind::If {
                    condition,
                    then,
                    otherwise,
                }
            }
            Rule::repeat => StmtKind::Repeat {
                name: self.ident(need(&mut inner)),
                count: self.expr(need(&mut inner)),
                body: self.block(need(&mut inner)),
            },
            Rule::exit => StmtKind::Exit,
            Rule::exit_if => StmtKind::ExitIf(self.expr(need(&mut inner))),
            Rule::jump => StmtKind::Jump,
            Rule::jump_if => StmtKind::JumpIf(self.expr(need(&mut inner))),
            _ => StmtKind::Call(self.call(need(&mut inner))),
        };
        Stmt { kind, span }
    }

    fn expr(&self, pair: Pair<'_, Rule>) -> Expr {
        let mut inner = pair.into_inner();
        let first = self.prefix(need(&mut inner));
        let mut rest = Vec::new();
        while let Some(op) = inner.next() {
            rest.push((op.as_str().trim().to_owned(), self.prefix(need(&mut inner))));
        }
        let mut rest = rest.into_iter().peekable();
        climb(first, &mut rest, 0)
    }

    fn prefix(&self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let first = need(&mut inner);
        let kind = match first.as_rule() {
            Rule::not => ExprKind::Not(Box::new(self.prefix(need(&mut inner)))),
            Rule::negate => ExprKind::Negate(Box::new(self.prefix(need(&mut inner)))),
            Rule::taken => {
                let mut inner = inside(first).into_inner();
                let place = need(&mut inner);
                ExprKind::Take(Box::new(self.place(&place, need(&mut inner))))
            }
            Rule::moved => ExprKind::Move(self.ident(inside(first))),
            _ => {
                let mut inner = first.into_inner();
                let mut value = self.postfix(need(&mut inner));
                for ty in inner {
                    value = Expr {
                        kind: ExprKind::Cast {
                            value: Box::new(value),
                            ty: self.type_(ty),
                        },
                        span,
                    };
                }
                return value;
            }
        };
        Expr { kind, span }
    }

    fn postfix(&self, pair: Pair<'_, Rule>) -> Expr {
        let mut inner = pair.into_inner();
        let primary = need(&mut inner);
        let mut base = match inside(primary.clone()).as_rule() {
            Rule::place => {
                let place = inside(primary);
                self.place(&place, need(&mut inner))
            }
            _ => self.primary(primary),
        };
        for suffix in inner {
            let span = base.span.to(self.span(&suffix));
            let kind = match suffix.as_rule() {
                Rule::member => ExprKind::Member {
                    base: Box::new(base),
                    field: self.ident(inside(suffix)),
                },
                Rule::index => ExprKind::Index {
                    base: Box::new(base),
                    index: Box::new(self.expr(inside(suffix))),
                },
                _ => ExprKind::Bound(Box::new(base)),
            };
            base = Expr { kind, span };
        }
        base
    }

    /// `local[i]`, `const[i]`, `name[i]`.
    fn place(&self, place: &Pair<'_, Rule>, index: Pair<'_, Rule>) -> Expr {
        let span = self.span(place).to(self.span(&index));
        let kind = match place.as_str().trim() {
            "local" => Place::Local,
            "const" => Place::Const,
            _ => Place::Name,
        };
        Expr {
            kind: ExprKind::Place {
                place: kind,
                index: Box::new(self.expr(inside(index))),
            },
            span,
        }
    }

    fn primary(&self, pair: Pair<'_, Rule>) -> Expr {
        let inner = inside(pair);
        let span = self.span(&inner);
        let kind = match inner.as_rule() {
            Rule::float => ExprKind::Float(inner.as_str().parse().unwrap_or(f64::NAN)),
            Rule::number => ExprKind::Integer(integer(inner.as_str())),
            Rule::boolean => ExprKind::Bool(inner.as_str() == "true"),
            Rule::call => return self.call(inner),
            Rule::expr => return self.expr(inner),
            _ => ExprKind::Name(inner.as_str().trim().to_owned()),
        };
        Expr { kind, span }
    }

    fn call(&self, pair: Pair<'_, Rule>) -> Expr {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let function = self.ident(need(&mut inner));
        Expr {
            kind: ExprKind::Call {
                function,
                args: inner.map(|arg| self.expr(arg)).collect(),
            },
            span,
        }
    }
}

fn precedence(op: &str) -> u8 {
    match op {
        "||" => 1,
        "&&" => 2,
        "<" | "<=" | "==" | "!=" | ">" | ">=" => 3,
        "|" => 4,
        "^" => 5,
        "&" => 6,
        "<<" | ">>" => 7,
        "+" | "-" => 8,
        _ => 9,
    }
}

/// Precedence climbing over operands that are already built.
fn climb(
    mut left: Expr,
    rest: &mut std::iter::Peekable<std::vec::IntoIter<(String, Expr)>>,
    least: u8,
) -> Expr {
    while let Some((op, _)) = rest.peek() {
        let level = precedence(op);
        if level < least {
            break;
        }
        let Some((op, mut right)) = rest.next() else {
            break;
        };
        while rest
            .peek()
            .is_some_and(|(next, _)| precedence(next) > level)
        {
            right = climb(right, rest, level + 1);
        }
        let span = left.span.to(right.span);
        left = Expr {
            kind: ExprKind::Binary {
                op,
                left: Box::new(left),
                right: Box::new(right),
            },
            span,
        };
    }
    left
}

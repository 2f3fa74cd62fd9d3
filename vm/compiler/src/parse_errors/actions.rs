//! What the grammar's actions do: errors with their words and places.

use super::escapes;
use super::grammar::{Action, Kind, Label, Place};
use super::matcher::{Captures, Matcher, NodeId};
use super::tokenizer::{Failure, Token};
use crate::errors::{Error, ErrorKind};
use copperplate_code::Location;

/// What CPython calls an expression.
fn expression_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Attribute => "attribute",
        Kind::Subscript => "subscript",
        Kind::Starred => "starred",
        Kind::Name => "name",
        Kind::List => "list",
        Kind::Tuple => "tuple",
        Kind::Lambda => "lambda",
        Kind::Call => "function call",
        Kind::Generator => "generator expression",
        Kind::Yield => "yield expression",
        Kind::Await => "await expression",
        Kind::ListComprehension => "list comprehension",
        Kind::SetComprehension => "set comprehension",
        Kind::DictComprehension => "dict comprehension",
        Kind::Dict => "dict literal",
        Kind::Set => "set display",
        Kind::FString => "f-string expression",
        Kind::TString => "t-string expression",
        Kind::Constant => "literal",
        Kind::True => "True",
        Kind::False => "False",
        Kind::None => "None",
        Kind::Ellipsis => "ellipsis",
        Kind::Comparison | Kind::Membership => "comparison",
        Kind::Conditional => "conditional expression",
        Kind::Named => "named expression",
        _ => "expression",
    }
}

impl Matcher<'_> {
    /// Ends the search with the error of an action, if it is one here.
    pub(super) fn report(&mut self, action: &Action, captures: Captures) {
        let failure = match action {
            Action::Error(place, message) => {
                let Some(at) = self.place_of(*place, &captures) else {
                    return;
                };
                Error::new(self.worded(message, &captures), at)
            }
            Action::Indentation(message) => Error::of(
                ErrorKind::Indentation,
                self.worded(message, &captures),
                self.last_location(),
            ),
            Action::Target(verb, label) => {
                let Some(target) = self.invalid_target(captures[*label], verb) else {
                    return;
                };
                // What cannot be looped over is what each item would be assigned to.
                let verb = match &**verb {
                    "delete" => "delete",
                    _ => "assign to",
                };
                let name = expression_name(self.nodes[target].kind);
                Error::new(
                    format!("cannot {verb} {name}"),
                    self.location(target, target),
                )
            }
            _ => return,
        };
        self.fail(failure);
    }

    fn place_of(&mut self, place: Place, captures: &Captures) -> Option<Location> {
        let node = |label: Label| captures[label];
        Some(match place {
            Place::At(at) => self.location(node(at), node(at)),
            Place::Between(start, end) => self.location(node(start), node(end)),
            Place::From(start) => self.location_from(node(start)),
            Place::Last => self.last_location(),
            Place::Next => {
                let token = self.token(self.place)?;
                self.token_location(&token)
            }
        })
    }

    fn worded(&self, message: &str, captures: &Captures) -> String {
        let mut worded = message.to_owned();
        for (letter, &node) in ('a'..).zip(captures) {
            let kind = self.nodes[node].kind;
            worded = worded.replace(&format!("{{{letter}}}"), expression_name(kind));
            if message.contains(&format!("{{{letter}.")) {
                let line = self.location(node, node).line.to_string();
                worded = worded
                    .replace(&format!("{{{letter}.text}}"), self.text_of(node))
                    .replace(&format!("{{{letter}.line}}"), &line);
            }
        }
        worded
    }

    /// The text of a node.
    fn text_of(&self, node: NodeId) -> &str {
        let (first, last) = self.ends(node);
        match (first, last) {
            (Some(first), Some(last)) => &self.tokenizer.text[first.start..last.end],
            _ => "",
        }
    }

    /// First and last token of a node; of several nodes, those of the first and the last.
    fn ends(&self, node: NodeId) -> (Option<&Token>, Option<&Token>) {
        let node = &self.nodes[node];
        if node.kind == Kind::Sequence
            && let (Some(&first), Some(&last)) = (node.children.first(), node.children.last())
        {
            return (self.ends(first).0, self.ends(last).1);
        }
        let last = node.end.wrapping_sub(1);
        (self.tokens.get(node.first), self.tokens.get(last))
    }

    /// From the start of one node to the end of another.
    fn location(&self, start: NodeId, end: NodeId) -> Location {
        match (self.ends(start).0, self.ends(end).1) {
            (Some(first), Some(last)) => self.between(first.start, last.end),
            _ => Location::NONE,
        }
    }

    fn between(&self, start: usize, end: usize) -> Location {
        let (line, column) = self.position(start, false);
        let (end_line, mut end_column) = self.position(end, true);
        if end_line != line {
            // CPython takes it for a column of the first line.
            let rest = &self.tokenizer.text[start..];
            let first_end = column + rest.find('\n').unwrap_or(rest.len()) as u32;
            end_column = end_column.min(first_end);
        }
        Location {
            line,
            column,
            end_line,
            end_column,
        }
    }

    /// The column in which a node ends.
    fn exact_end(&self, node: NodeId) -> u32 {
        let last = self.ends(node).1;
        last.map_or(0, |last| self.position(last.end, true).1)
    }

    /// Line and column of an offset; a line feed's end is still in its line.
    fn position(&self, offset: usize, is_end: bool) -> (u32, u32) {
        let before = &self.tokenizer.text[..offset];
        let before_end = match is_end {
            true => before.strip_suffix('\n').unwrap_or(before),
            false => before,
        };
        let line_start = before_end.rfind('\n').map_or(0, |place| place + 1);
        let line = before_end.bytes().filter(|byte| *byte == b'\n').count();
        (line as u32 + 1, (offset - line_start) as u32)
    }

    /// From the start of a node to where the tokenizer is.
    fn location_from(&self, node: NodeId) -> Location {
        let at = self.location(node, node);
        let Some(last) = self.tokens.last() else {
            return at;
        };
        Location {
            end_line: last.line,
            end_column: self.reached_column(last),
            ..at
        }
    }

    /// The column of the character before the place that the tokenizer reached with a token.
    fn reached_column(&self, token: &Token) -> u32 {
        let read = &self.tokenizer.text[token.line_start..token.reached];
        match read.chars().next_back() {
            Some(last) => (read.len() - last.len_utf8()) as u32,
            None => u32::MAX,
        }
    }

    /// The location of a token as far as it has one.
    pub(super) fn exact_location(&self, token: &Token) -> Location {
        match token.is_placeless {
            true => Location {
                column: u32::MAX,
                ..self.token_location(token)
            },
            false => self.token_location(token),
        }
    }

    /// The location of a token; where the tokenizer was, of one that stands for no characters.
    pub(super) fn token_location(&self, token: &Token) -> Location {
        if !token.is_placeless {
            return self.between(token.start, token.end);
        }
        Location {
            line: token.line,
            column: self.reached_column(token),
            end_line: token.line,
            end_column: u32::MAX,
        }
    }

    /// The location of the token that was read last.
    fn last_location(&self) -> Location {
        let last = self.tokens.last();
        last.map_or(Location::NONE, |token| self.token_location(token))
    }

    /// What of a node cannot be a target.
    fn invalid_target(&self, node: NodeId, verb: &str) -> Option<NodeId> {
        let children = &self.nodes[node].children;
        match self.nodes[node].kind {
            Kind::List | Kind::Tuple => children
                .iter()
                .find_map(|child| self.invalid_target(*child, verb)),
            Kind::Starred if verb == "delete" => Some(node),
            Kind::Starred => self.invalid_target(*children.first()?, verb),
            // `a in b` in `for a in b` is a comparison, too.
            Kind::Membership if verb == "loop over" => {
                self.invalid_target(*children.first()?, verb)
            }
            Kind::Comparison if verb == "loop over" => None,
            Kind::Name | Kind::Subscript | Kind::Attribute => None,
            _ => Some(node),
        }
    }

    /// What the actions do that the grammar does not tell: the node that they make, or none when the rule does not match.
    pub(super) fn special(
        &mut self,
        name: &str,
        start: usize,
        [a, b]: Captures,
        children: Vec<NodeId>,
    ) -> Option<NodeId> {
        let failure = match name {
            "real" | "imaginary" => {
                let is_imaginary = self.text_of(a).ends_with(['j', 'J']);
                if is_imaginary == (name == "imaginary") {
                    return Some(a);
                }
                let message = format!("{name} number required in complex literal");
                Some(Error::new(message, self.location(a, a)))
            }
            "string" => {
                let text = self.text_of(a);
                match escapes::check_literal(text) {
                    Ok(()) => return Some(a),
                    Err(message) => Some(Error::new(message, self.last_location())),
                }
            }
            "strings" => match self.mixed_strings(a) {
                None => {
                    let is_interpolated = self.nodes[a]
                        .children
                        .iter()
                        .any(|part| self.nodes[*part].kind == Kind::FString);
                    let kind = match is_interpolated {
                        true => Kind::FString,
                        false => Kind::Constant,
                    };
                    return Some(self.node(kind, start, Vec::new()));
                }
                failure => failure,
            },
            "interpolated" => match self.check_parts(start) {
                None => {
                    let kind = match self.tokens[start].kind {
                        Kind::FStringStart => Kind::FString,
                        _ => Kind::TString,
                    };
                    return Some(self.node(kind, start, Vec::new()));
                }
                failure => failure,
            },
            "conversion" => match self.bad_conversion(a, b) {
                None => return Some(self.node(Kind::Sequence, start, children)),
                failure => failure,
            },
            "legacy_statement" => self.is_legacy(a).then(|| {
                let name = self.text_of(a);
                let message =
                    format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?");
                Error::new(message, self.location(a, b))
            }),
            "forgotten_comma" => {
                let is_in_brackets = self.tokens[self.place - 1].depth > 0;
                (is_in_brackets && !self.is_legacy(a)).then(|| {
                    let message = "invalid syntax. Perhaps you forgot a comma?";
                    let first = self.location(a, a);
                    let at = match first.line == first.end_line {
                        true => self.location(a, b),
                        // CPython shows the last line of several.
                        false => Location {
                            line: first.end_line,
                            end_column: self.exact_end(a),
                            ..first
                        },
                    };
                    Error::new(message, at)
                })
            }
            "generator_in_call" => {
                let positional = self.positional(a);
                positional
                    .last()
                    .filter(|_| positional.len() > 1)
                    .map(|last| {
                        let message = "Generator expression must be parenthesized";
                        Error::new(message, self.location(*last, b))
                    })
            }
            "argument_order" => {
                let is_unpacking = |child: &NodeId| self.nodes[*child].kind == Kind::Unpacking;
                let message = match self.nodes[a].children.iter().any(is_unpacking) {
                    true => "positional argument follows keyword argument unpacking",
                    false => "positional argument follows keyword argument",
                };
                Some(Error::new(message, self.last_location()))
            }
            "missing_value" => {
                let at = self.location(a, a);
                // At the last character of the key.
                let last = self.text_of(a).chars().next_back();
                let last = last.map_or(0, char::len_utf8);
                let at = Location {
                    column: at.end_column.saturating_sub(last as u32),
                    end_column: u32::MAX,
                    ..at
                };
                Some(Error::new("':' expected after dictionary key", at))
            }
            "bound" => {
                let what = match self.nodes[b].kind {
                    Kind::Tuple => "constraints",
                    _ => "bound",
                };
                let text = &self.tokenizer.text[self.tokens[start].start..];
                let owner = match text.starts_with("**") {
                    true => "ParamSpec",
                    false => "TypeVarTuple",
                };
                let message = format!("cannot use {what} with {owner}");
                Some(Error::new(message, self.location_from(a)))
            }
            _ => None,
        };
        if let Some(failure) = failure {
            self.fail(failure);
        }
        None
    }

    /// A statement of Python 2 that is a function now.
    fn is_legacy(&self, name: NodeId) -> bool {
        self.nodes[name].kind == Kind::Name && matches!(self.text_of(name), "print" | "exec")
    }

    /// Arguments that are no keywords.
    fn positional(&self, arguments: NodeId) -> Vec<NodeId> {
        let is_positional =
            |child: &NodeId| !matches!(self.nodes[*child].kind, Kind::Keyword | Kind::Unpacking);
        let children = self.nodes[arguments].children.iter().copied();
        children.filter(is_positional).collect()
    }

    fn mixed_strings(&self, strings: NodeId) -> Option<Failure> {
        let is_bytes = |part: &NodeId| {
            self.nodes[*part].kind == Kind::Constant && escapes::is_bytes(self.text_of(*part))
        };
        let parts = &self.nodes[strings].children;
        let bytes = parts.iter().filter(|part| is_bytes(part)).count();
        (bytes != 0 && bytes != parts.len()).then(|| {
            Error::new(
                "cannot mix bytes and nonbytes literals",
                self.last_location(),
            )
        })
    }

    /// The texts between the fields of an f-string, whose first token is at `start`.
    fn check_parts(&self, start: usize) -> Option<Failure> {
        let text = self.tokenizer.text;
        let opening = &text[self.tokens[start].start..self.tokens[start].end];
        if opening.contains(['r', 'R']) {
            return None;
        }
        let mut depth = 0_usize;
        for token in &self.tokens[start..self.place] {
            match token.kind {
                Kind::FStringStart | Kind::TStringStart => depth += 1,
                Kind::FStringEnd | Kind::TStringEnd => depth -= 1,
                Kind::FStringMiddle | Kind::TStringMiddle if depth == 1 => {
                    let part = &text[token.start..token.end];
                    if let Err(message) = escapes::check_text(part) {
                        return Some(Error::new(message, self.token_location(token)));
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn bad_conversion(&self, sign: NodeId, name: NodeId) -> Option<Failure> {
        let letter = self.tokenizer.modes.last().map_or('f', |mode| mode.letter);
        let (sign_at, name_at) = (self.location(sign, sign), self.location(name, name));
        if (sign_at.end_line, sign_at.end_column) != (name_at.line, name_at.column) {
            let message = format!(
                "{letter}-string: conversion type must come right after the exclamation mark"
            );
            return Some(Error::new(message, self.location(sign, name)));
        }
        let text = self.text_of(name);
        (!matches!(text, "s" | "r" | "a")).then(|| {
            let message = format!(
                "{letter}-string: invalid conversion character '{text}': expected 's', 'r', or 'a'"
            );
            Error::new(message, name_at)
        })
    }
}

//! Templates, and where the pieces of an expanded text come from.

use pest::iterators::Pair;

use super::grammar::Rule;
use super::{Builder, parse_items};
use crate::ast::File;
use crate::diagnostic::{Code, Diagnostic};
use crate::span::Span;

/// Where the pieces of an expanded text come from, in order.
pub(super) struct Origin {
    pieces: Vec<Piece>,
}

/// `length` bytes at `start` of the expanded text were written at `original`.
struct Piece {
    start: usize,
    length: usize,
    original: Span,
}

impl Origin {
    pub(super) fn whole(source: &str) -> Self {
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
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
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

impl Builder<'_> {
    /// Expands each row's text and parses it, so that everything downstream sees plain definitions.
    pub(super) fn template(
        &self,
        pair: Pair<'_, Rule>,
        file: &mut File,
        errors: &mut Vec<Diagnostic>,
    ) {
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
}

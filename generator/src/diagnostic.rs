//! Errors as data, and their picture: the line, a caret, related places and a suggestion.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

pub use crate::code::Code;
use crate::span::Span;

/// One thing that is wrong with the definitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of error it is.
    pub code: Code,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// Where, and what to say under the caret.
    pub span: Span,
    pub label: String,
    /// Other places that matter, with what to say there.
    pub related: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, message: impl Into<String>, span: Span) -> Self {
        Diagnostic {
            code,
            message: message.into(),
            span,
            label: String::new(),
            related: Vec::new(),
            help: None,
        }
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// How to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For a terminal: with colours.
    Styled,
    /// For compiler messages and files.
    Plain,
}

/// Draws `diagnostics` over the text they speak of. `path` is what to call it.
pub fn render(diagnostics: &[Diagnostic], path: &str, source: &str, style: Style) -> String {
    let renderer = match style {
        Style::Styled => Renderer::styled(),
        Style::Plain => Renderer::plain(),
    };
    let mut text = String::new();
    for diagnostic in diagnostics {
        let mut snippet = Snippet::source(source).path(path).line_start(1).annotation(
            AnnotationKind::Primary
                .span(clamp(diagnostic.span, source))
                .label(diagnostic.label.as_str()),
        );
        for (span, label) in &diagnostic.related {
            snippet = snippet.annotation(
                AnnotationKind::Context
                    .span(clamp(*span, source))
                    .label(label.as_str()),
            );
        }
        let group = Level::ERROR
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code.name())
            .element(snippet);
        let mut report: Vec<Group> = vec![group];
        if let Some(help) = &diagnostic.help {
            report.push(Group::with_title(
                Level::HELP.secondary_title(help.as_str()),
            ));
        }
        text.push_str(&renderer.render(&report).to_string());
        text.push_str("\n\n");
    }
    text
}

fn clamp(span: Span, source: &str) -> std::ops::Range<usize> {
    let start = span.start.min(source.len());
    start..span.end.clamp(start, source.len())
}

/// The name out of `known` that `name` was probably meant to be.
pub fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = name.len().max(3) / 3;
    known
        .into_iter()
        .map(|candidate| (strsim::osa_distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

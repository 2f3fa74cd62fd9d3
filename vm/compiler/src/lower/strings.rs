//! String literals and f-strings.

use super::Lowerer;
use crate::ast::*;
use crate::errors::Result;
use crate::literals;
use copperplate_code::{Constant, Location};
use ruff_python_ast as ruff;
use ruff_text_size::TextRange;

impl Lowerer<'_> {
    pub(super) fn string(&self, literal: &ruff::StringLiteral) -> Constant {
        self.decoded(
            &literal.value,
            literal.content_range(),
            literal.flags.prefix().is_raw(),
            false,
        )
    }

    /// The parser puts U+FFFD where a lone surrogate is written; such literals are decoded again from the source, or looked up.
    pub(super) fn decoded(
        &self,
        value: &str,
        range: TextRange,
        raw: bool,
        braces: bool,
    ) -> Constant {
        match self.source.constant(range) {
            Some(constant) => constant.clone(),
            None => literals::decoded(value, self.text(range), raw, braces),
        }
    }

    pub(super) fn interpolated(
        &mut self,
        elements: &ruff::InterpolatedStringElements,
        raw: bool,
        parts: &mut Vec<FStringPart>,
    ) -> Result<()> {
        for element in elements {
            match element {
                ruff::InterpolatedStringElement::Literal(literal) => {
                    let value = self.decoded(&literal.value, literal.range, raw, true);
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
pub(super) fn push_literal(parts: &mut Vec<FStringPart>, value: Constant, at: Location) {
    if matches!(&value, Constant::Str(text) if text.is_empty()) {
        return;
    }
    let Some(FStringPart::Literal(last, last_at)) = parts.last_mut() else {
        parts.push(FStringPart::Literal(value, at));
        return;
    };
    *last = literals::joined([&*last, &value]);
    *last_at = Location {
        end_line: at.end_line,
        end_column: at.end_column,
        ..*last_at
    };
}

//! Stencil templates: micro-ops as C functions whose operands stand in fixed registers, one variant for each choice.
//!
//! Every template has the same `preserve_none` signature: frame, thread, six word registers, six double registers. It
//! ends in a jump to `hole_next`, to `hole_exit` when the op does not apply, or to `hole_error` with an exception set. A
//! constant operand is read from `hole_constant_N`, an entry of the trace's literal pool, or, where it is a small number and
//! instructions have room for it, stands in them.
//!
//! A *leaf* keeps every register but its output's, so its operands may be anywhere; where that would be too many variants,
//! they are in fixed registers. An op that calls the runtime loses
//! the registers that C's convention loses: there is one template of it, and its operands are moved to where it
//! wants them, which on x86-64 is where C passes arguments.

use crate::micro::Micro;
use crate::model::Model;

mod known;
mod ops;
mod primitives;
mod shape;

pub use ops::{Operands, fused_name, templates};
pub use primitives::{PREFIX, primitives};
pub use shape::{Bank, Form, Output, Place, REGISTERS, Shape, Small, Variant};

/// The C text of one op: its body, once, and a function for each variant.
#[derive(Clone, Debug)]
pub struct Template {
    pub name: String,
    /// Where it is defined in `bytecodes.def`; `None` for a primitive.
    pub line: Option<usize>,
    pub shape: Shape,
    pub text: String,
    /// What follows `NAME__` in the symbols, in the order of the shape's variants.
    pub suffixes: Vec<String>,
}

impl Template {
    /// The text without what changes when the definitions around the op do.
    pub fn text_without_lines(&self) -> String {
        let mut text = String::with_capacity(self.text.len());
        for line in self.text.lines().filter(|line| !line.starts_with("#line")) {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// The templates of everything a trace can hold: the primitives, and each micro-op.
pub fn all(model: &Model) -> Vec<Template> {
    let micro = Micro::of(model);
    let mut all = primitives();
    for (op, known) in micro.ops.iter().zip(known::inputs(model, &micro)) {
        // What no expansion applies has no uses to be known from.
        if let Some(known) = known {
            all.extend(templates(model, &Operands::of(model, op, &known)));
        }
    }
    all
}

/// A name as a part of C identifiers.
pub fn symbol(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// Builds a template: `body` prints the statements of a variant in front of its `NEXT();`, given its places.
fn build(
    name: &str,
    line: Option<usize>,
    shape: Shape,
    head: &str,
    body: impl Fn(&Variant) -> String,
) -> Template {
    use std::fmt::Write;
    let mut text = String::new();
    if let Some(line) = line {
        writeln!(text, "#line {line} \"bytecodes.def\"").unwrap();
    }
    text.push_str(head);
    let mut suffixes = Vec::new();
    for variant in shape.variants() {
        let suffix = variant.suffix();
        if let Some(line) = line {
            writeln!(text, "#line {line} \"bytecodes.def\"").unwrap();
        }
        writeln!(
            text,
            "STENCIL({}__{suffix}) {{\n{}  NEXT();\n}}",
            symbol(name),
            body(&variant)
        )
        .unwrap();
        suffixes.push(suffix);
    }
    Template {
        name: name.to_string(),
        line,
        shape,
        text,
        suffixes,
    }
}

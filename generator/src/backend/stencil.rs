//! Stencil templates: leaf ops as C functions whose operands stand in fixed registers, one variant for each choice.
//!
//! Every stencil has the same `preserve_none` signature: frame, thread, six word registers, six double registers. It ends
//! in a jump to `hole_next`, or to `hole_exit` when the op does not apply. A constant operand is the address of
//! `hole_constant`.

use std::fmt::Write;

use crate::backend::c_bodies::{is_float, leaf_function};
use crate::model::{Class, Model, Op, Param, Type};

/// Word registers, and double registers, of the signature.
pub const REGISTERS: usize = 6;

/// Where a variant finds an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A word register: a tagged word, a pointer or an integer.
    Word(usize),
    /// A double register: an unboxed float.
    Double(usize),
    /// A constant known when the trace is compiled.
    Constant,
}

impl Place {
    fn name(self) -> String {
        match self {
            Place::Word(index) => format!("w{index}"),
            Place::Double(index) => format!("d{index}"),
            Place::Constant => "k".to_string(),
        }
    }
}

/// One template: the op with its operands in these places.
#[derive(Clone, Debug)]
pub struct Variant {
    /// `OP__w0_w1`: the places of the inputs in order, then that of the output where it is none of them.
    pub symbol: String,
    pub inputs: Vec<Place>,
    pub output: Option<Place>,
}

/// The variants of an op; empty for one that is no leaf, or that has more operands or results than variants are made for.
pub fn variants(model: &Model, op: &Op) -> Vec<Variant> {
    if leaf_function(model, op).is_none() || op.inputs.len() > 2 || op.outputs.len() > 1 {
        return Vec::new();
    }
    let mut choices: Vec<Vec<Place>> = vec![Vec::new()];
    for (at, input) in op.inputs.iter().enumerate() {
        let mut places: Vec<Place> = (0..REGISTERS).map(|index| register(input, index)).collect();
        // One operand at least is in a register: an op on constants only is folded.
        if at > 0 && !is_float(&input.ty) {
            places.push(Place::Constant);
        }
        choices = choices
            .into_iter()
            .flat_map(|chosen| {
                places
                    .iter()
                    .map(move |&place| [chosen.as_slice(), &[place]].concat())
            })
            .collect();
    }
    choices
        .into_iter()
        .flat_map(|inputs| with_output(op, inputs))
        .collect()
}

fn register(param: &Param, index: usize) -> Place {
    if is_float(&param.ty) {
        Place::Double(index)
    } else {
        Place::Word(index)
    }
}

/// Completes a choice of inputs. An input that owns nothing is dead after the op, and its register takes the output; where
/// all inputs may be references, which live until they are closed, the output has a register of its own.
fn with_output(op: &Op, inputs: Vec<Place>) -> Vec<Variant> {
    let named = |inputs: Vec<Place>, output: Option<Place>, own: bool| {
        let mut names: Vec<String> = inputs.iter().map(|place| place.name()).collect();
        names.extend(output.filter(|_| own).map(Place::name));
        Variant {
            symbol: format!("{}__{}", op.name, names.join("_")),
            inputs,
            output,
        }
    };
    let Some(output) = op.outputs.first() else {
        return vec![named(inputs, None, false)];
    };
    let tied = op.inputs.iter().zip(&inputs).find(|(input, place)| {
        owns_nothing(&input.ty)
            && **place != Place::Constant
            && is_float(&input.ty) == is_float(&output.ty)
    });
    match tied {
        Some((_, &place)) => vec![named(inputs, Some(place), false)],
        None => (0..REGISTERS)
            .map(|index| register(output, index))
            .filter(|place| !inputs.contains(place))
            .map(|place| named(inputs.clone(), Some(place), true))
            .collect(),
    }
}

/// Whether no word of the type has to be closed (floats are unboxed here).
fn owns_nothing(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Int | Class::Float | Class::Bool,
            ..
        } | Type::Scalar(_)
            | Type::Pointer(_)
    )
}

/// The C text of all variants of an op, after its body's; `None` when it has none.
pub fn print(model: &Model, op: &Op) -> Option<String> {
    let variants = variants(model, op);
    if variants.is_empty() {
        return None;
    }
    let mut out = leaf_function(model, op)?;
    for variant in variants {
        writeln!(out, "\nSTENCIL({}) {{", variant.symbol).unwrap();
        let mut args = vec!["thread".to_string(), "fp".to_string()];
        args.extend(variant.inputs.iter().map(|place| match place {
            Place::Constant => "CONSTANT_OPERAND".to_string(),
            place => place.name(),
        }));
        let kind = |place: Place| {
            if matches!(place, Place::Double(_)) {
                "double"
            } else {
                "Word"
            }
        };
        if let Some(place) = variant.output {
            writeln!(out, "  {} result;", kind(place)).unwrap();
            args.push("&result".to_string());
        }
        writeln!(
            out,
            "  if (UNLIKELY(!body_{}({}))) EXIT();",
            op.name,
            args.join(", ")
        )
        .unwrap();
        if let Some(place) = variant.output {
            writeln!(out, "  {} = result;", place.name()).unwrap();
        }
        out.push_str("  NEXT();\n}\n");
    }
    Some(out)
}

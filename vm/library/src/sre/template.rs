//! Replacement templates: literal text and references to groups.

use copperplate_core::class::Type;
use copperplate_core::list::List;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Res, Thread, Value, heap, int, layout, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::text::joined;

use super::matches::Match;
use super::pattern::Pattern;
use super::subject::Found;

pub static TEMPLATE_TYPE: Type = Type::builtin("_sre.SRE_Template", size_of::<Template>(), 0);

/// A parsed replacement: a literal, then groups each followed by a literal.
#[derive(Trace)]
#[repr(C)]
pub struct Template {
    header: Object,
    pub literal: Value,
    pub parts: Vec<(usize, Value)>,
}

layout!(Template, TEMPLATE_TYPE);

pub fn install(t: &mut Thread) {
    define(
        t,
        &TEMPLATE_TYPE,
        &types::OBJECT,
        |slots| slots.layout::<Template>(),
        &[],
    );
}

/// A template of the list `[literal, group, literal, ...]`.
#[native("template(pattern, template, /)")]
fn template(t: &mut Thread, _pattern: &Value, template: &List) -> Res<Value> {
    let items = template.to_vec();
    let malformed = |t: &mut Thread| t.type_error("invalid template");
    let Some((literal, rest)) = items.split_first() else {
        return Err(malformed(t));
    };
    let mut parts = Vec::with_capacity(rest.len() / 2);
    for pair in rest.chunks(2) {
        let [group, literal] = pair else {
            return Err(malformed(t));
        };
        match int::to_i64(group) {
            Some(Ok(group @ 0..)) => parts.push((group as usize, literal.clone())),
            _ => return Err(malformed(t)),
        }
    }
    Ok(heap::new(Template {
        header: Object::unset(),
        literal: literal.clone(),
        parts,
    }))
}

/// What replaces matches.
pub enum Replacement {
    Literal(Value),
    Template(Value),
    Function(Value),
}

/// The template of a replacement, by `re._compile_template`: a literal when it refers to no group.
///
/// # Errors
/// `re.error` for malformed templates.
pub fn compile(t: &mut Thread, pattern: &Value, template: &Value) -> Res<Replacement> {
    let re = (t.vm().hooks.import)(t, "re")?;
    let name = t.vm().intern("_compile_template");
    let compiled = ops::call_method(t, &re, &name, &[pattern.clone(), template.clone()])?;
    match compiled.downcast::<Template>() {
        Some(template) if template.parts.is_empty() => {
            Ok(Replacement::Literal(template.literal.clone()))
        }
        Some(_) => Ok(Replacement::Template(compiled)),
        None => Ok(Replacement::Literal(compiled)),
    }
}

impl Template {
    /// The pieces of text for one match.
    ///
    /// # Errors
    /// `IndexError` for groups that the pattern has not.
    pub fn expand(
        &self,
        t: &mut Thread,
        data: &Value,
        groups: usize,
        found: &Found,
    ) -> Res<Vec<Value>> {
        let mut pieces = vec![self.literal.clone()];
        for (group, literal) in &self.parts {
            if *group > groups {
                return Err(t.index_error("no such group"));
            }
            if let Some((start, end)) = found.span(*group) {
                memory::push(&mut pieces, super::subject::slice(data, start, end));
            }
            memory::push(&mut pieces, literal.clone());
        }
        Ok(pieces)
    }
}

/// The pieces one after the other, as text or bytes like `model`.
///
/// # Errors
/// `TypeError` for pieces of other types.
pub fn join(t: &mut Thread, model: &Value, pieces: &[Value]) -> Res<Value> {
    if model.downcast::<Str>().is_some() {
        let empty = Str::empty();
        return match empty.downcast::<Str>() {
            Some(empty) => joined(t, empty, pieces),
            None => Ok(empty.clone()),
        };
    }
    let name = t.vm().intern("join");
    let empty = copperplate_core::bytes::Bytes::new(b"");
    ops::call_method(t, &empty, &name, &[List::new(pieces.to_vec())])
}

/// `match.expand(template)`.
pub fn expand_match(t: &mut Thread, this: &Match, template: &Value) -> Res<Value> {
    match compile(t, &this.pattern, template)? {
        Replacement::Template(compiled) => {
            let groups = this
                .pattern
                .downcast::<Pattern>()
                .map_or(0, |pattern| pattern.program.groups);
            let Some(compiled) = compiled.downcast::<Template>() else {
                return Ok(Value::none());
            };
            let pieces = compiled.expand(t, &this.data, groups, &this.found)?;
            join(t, &this.data, &pieces)
        }
        Replacement::Literal(literal) | Replacement::Function(literal) => Ok(literal),
    }
}

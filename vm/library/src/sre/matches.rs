//! `re.Match`.

use copperplate_core::class::Type;
use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, heap, int, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::types::alias::GenericAlias;

use super::pattern::Pattern;
use super::subject::{Found, slice};
use super::template;

pub static MATCH: Type = Type::builtin("re.Match", size_of::<Match>(), 0);

/// A match.
#[derive(Trace)]
#[repr(C)]
pub struct Match {
    header: Object,
    pub pattern: Value,
    /// The object searched.
    string: Value,
    /// It, or a `bytes` copy of it.
    pub data: Value,
    #[trace(none)]
    pub found: Found,
    pos: usize,
    end_pos: usize,
}

layout!(Match, MATCH);

pub fn install(t: &mut Thread) {
    define(
        t,
        &MATCH,
        &types::OBJECT,
        |slots| {
            slots.layout::<Match>();
            slots.repr = Some(repr);
            slots.getitem = Some(getitem);
        },
        METHODS,
    );
}

impl Match {
    /// A match of `pattern` in `string`, whose text or bytes are `data`.
    pub fn new(
        pattern: Value,
        string: Value,
        data: Value,
        found: Found,
        (pos, end_pos): (usize, usize),
    ) -> Value {
        heap::new(Match {
            header: Object::unset(),
            pattern,
            string,
            data,
            found,
            pos,
            end_pos,
        })
    }

    fn pattern(&self) -> &Pattern {
        match self.pattern.downcast::<Pattern>() {
            Some(pattern) => pattern,
            None => unreachable!("a match belongs to a pattern"),
        }
    }

    /// The number of the group that `key` names.
    fn number(&self, t: &mut Thread, key: &Value) -> Res<usize> {
        let number = if int::is_int(key) || key.class().slot(|s| s.index).is_some() {
            let number = ops::index(t, key)?;
            int::to_i64(&number).and_then(Result::ok)
        } else {
            self.pattern()
                .group_number(t, key)?
                .map(|number| number as i64)
        };
        match number.and_then(|number| usize::try_from(number).ok()) {
            Some(number) if number <= self.pattern().program.groups => Ok(number),
            _ => Err(t.index_error("no such group")),
        }
    }

    /// The text of a group; `None` when it took no part.
    fn text(&self, group: usize) -> Option<Value> {
        let (start, end) = self.found.span(group)?;
        Some(slice(&self.data, start, end))
    }

    fn span_of(&self, t: &mut Thread, group: Option<&Value>) -> Res<(i64, i64)> {
        let number = match group {
            Some(group) => self.number(t, group)?,
            None => 0,
        };
        let span = self.found.span(number);
        Ok(span.map_or((-1, -1), |(start, end)| (start as i64, end as i64)))
    }
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Match>() else {
        return Ok(Value::none());
    };
    let text = this.text(0).unwrap_or_else(Value::none);
    let quoted = ops::repr(t, &text)?;
    let mut shown = quoted
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned());
    if let Some((end, _)) = shown.char_indices().nth(50) {
        shown.truncate(end);
    }
    let (start, end) = (this.found.start, this.found.end);
    Ok(Str::new(&format!(
        "<re.Match object; span=({start}, {end}), match={shown}>"
    )))
}

fn getitem(t: &mut Thread, value: &Value, key: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Match>() else {
        return Ok(Value::none());
    };
    let number = this.number(t, key)?;
    Ok(this.text(number).unwrap_or_else(Value::none))
}

/// Return subgroup(s) of the match by indices or names.
#[native("group($self, /, *args)")]
fn group(t: &mut Thread, this: &Match, args: &[Value]) -> Res<Value> {
    let one = |t: &mut Thread, key: &Value| -> Res<Value> {
        let number = this.number(t, key)?;
        Ok(this.text(number).unwrap_or_else(Value::none))
    };
    match args {
        [] => Ok(this.text(0).unwrap_or_else(Value::none)),
        [key] => one(t, key),
        keys => {
            let items: Res<Vec<Value>> = keys.iter().map(|key| one(t, key)).collect();
            items.map(Tuple::new)
        }
    }
}

/// Return a tuple containing all the subgroups of the match, from 1.
#[native("groups($self, /, default=None)")]
fn groups(_t: &mut Thread, this: &Match, default: Option<&Value>) -> Res<Value> {
    let default = default.cloned().unwrap_or_else(Value::none);
    let count = this.pattern().program.groups;
    let items = (1..=count).map(|group| this.text(group).unwrap_or_else(|| default.clone()));
    Ok(Tuple::new(items.collect()))
}

/// Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.
#[native("groupdict($self, /, default=None)")]
fn groupdict(t: &mut Thread, this: &Match, default: Option<&Value>) -> Res<Value> {
    let default = default.cloned().unwrap_or_else(Value::none);
    let result = Dict::new();
    for (name, number) in this.pattern().names() {
        let text = match int::to_i64(&number) {
            Some(Ok(number @ 0..)) => this.text(number as usize),
            _ => None,
        };
        if let Some(dict) = result.downcast::<Dict>() {
            dict.set(t, &name, text.unwrap_or_else(|| default.clone()))?;
        }
    }
    Ok(result)
}

/// Return index of the start of the substring matched by group.
#[native("start($self, group=0, /)")]
fn start(t: &mut Thread, this: &Match, group: Option<&Value>) -> Res<i64> {
    this.span_of(t, group).map(|(start, _)| start)
}

/// Return index of the end of the substring matched by group.
#[native("end($self, group=0, /)")]
fn end(t: &mut Thread, this: &Match, group: Option<&Value>) -> Res<i64> {
    this.span_of(t, group).map(|(_, end)| end)
}

fn pair((start, end): (i64, i64)) -> Value {
    Tuple::new(vec![int::from_i64(start), int::from_i64(end)])
}

/// For match object m, return the 2-tuple (m.start(group), m.end(group)).
#[native("span($self, group=0, /)")]
fn span(t: &mut Thread, this: &Match, group: Option<&Value>) -> Res<Value> {
    this.span_of(t, group).map(pair)
}

/// Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.
#[native("expand($self, /, template)")]
fn expand(t: &mut Thread, this: &Match, template: &Value) -> Res<Value> {
    template::expand_match(t, this, template)
}

#[native("__copy__($self, /)")]
fn __copy__(_t: &mut Thread, this: &Match) -> Res<Value> {
    Ok(this.value())
}

#[native("__deepcopy__($self, memo, /)")]
fn __deepcopy__(_t: &mut Thread, this: &Match, _memo: &Value) -> Res<Value> {
    Ok(this.value())
}

/// See PEP 585
#[native("__class_getitem__($type, object, /)", class_method)]
fn __class_getitem__(_t: &mut Thread, class: &Value, object: &Value) -> Res<Value> {
    Ok(GenericAlias::new(class.clone(), object))
}

/// The string passed to match() or search().
#[native("string($self)", getter)]
fn string(_t: &mut Thread, this: &Match) -> Res<Value> {
    Ok(this.string.clone())
}

/// The regular expression object.
#[native("re($self)", getter)]
fn re(_t: &mut Thread, this: &Match) -> Res<Value> {
    Ok(this.pattern.clone())
}

/// The index into the string at which the RE engine started looking for a match.
#[native("pos($self)", getter)]
fn pos(_t: &mut Thread, this: &Match) -> Res<usize> {
    Ok(this.pos)
}

/// The index into the string beyond which the RE engine will not go.
#[native("endpos($self)", getter)]
fn endpos(_t: &mut Thread, this: &Match) -> Res<usize> {
    Ok(this.end_pos)
}

/// The integer index of the last matched capturing group.
#[native("lastindex($self)", getter)]
fn lastindex(_t: &mut Thread, this: &Match) -> Res<Option<Value>> {
    let last = this.found.last_group;
    Ok((last > 0).then(|| int::from_i64(last.into())))
}

/// The name of the last matched capturing group.
#[native("lastgroup($self)", getter)]
fn lastgroup(_t: &mut Thread, this: &Match) -> Res<Option<Value>> {
    let last = this.found.last_group as usize;
    let names = this.pattern().index_group.downcast::<Tuple>();
    let name = names.and_then(|names| names.items().get(last).cloned());
    Ok(name.filter(|_| last > 0))
}

#[native("regs($self)", getter)]
fn regs(_t: &mut Thread, this: &Match) -> Res<Value> {
    let spans = (0..=this.pattern().program.groups).map(|group| {
        let span = this.found.span(group);
        pair(span.map_or((-1, -1), |(start, end)| (start as i64, end as i64)))
    });
    Ok(Tuple::new(spans.collect()))
}

static METHODS: &[&NativeDef] = &[
    &GROUP,
    &GROUPS,
    &GROUPDICT,
    &START,
    &END,
    &SPAN,
    &EXPAND,
    &__COPY__,
    &__DEEPCOPY__,
    &__CLASS_GETITEM__,
    &STRING,
    &RE,
    &POS,
    &ENDPOS,
    &LASTINDEX,
    &LASTGROUP,
    &REGS,
];

//! `re.Pattern`, its scanner and its iterator.

use copperplate_core::trace::Trace;
use std::cell::Cell;

use copperplate_core::bytes::Bytes;
use copperplate_core::class::{Compare, Type};
use copperplate_core::dict::Dict;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, heap, int, layout, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::containers::mapping_proxy::MappingProxy;
use copperplate_objects::define::define;
use copperplate_objects::types::alias::GenericAlias;

use super::matches::Match;
use super::program::Program;
use super::subject::{Found, Mode, Subject, find, find_each};
use super::template::{self, Replacement, Template, join};

pub static PATTERN: Type = Type::builtin("re.Pattern", size_of::<Pattern>(), 0);
static SCANNER: Type = Type::builtin("_sre.SRE_Scanner", size_of::<Scanner>(), 0);
static FIND_ITERATOR: Type = Type::builtin("callable_iterator", size_of::<FindIterator>(), 0);

/// A compiled pattern.
#[derive(Trace)]
#[repr(C)]
pub struct Pattern {
    header: Object,
    #[trace(none)]
    pub program: Program,
    /// The text it was compiled from; `None` when it was made otherwise.
    pattern: Value,
    flags: i64,
    /// Numbers of groups by name, a dict.
    group_index: Value,
    /// Names of groups by number, a tuple.
    pub index_group: Value,
}

layout!(Pattern, PATTERN);

/// Where a scan of a text stands.
#[derive(Trace)]
#[repr(C)]
struct Scanner {
    header: Object,
    pattern: Value,
    subject: Subject,
    pos: usize,
    end: usize,
    /// Where the next match is looked for; `None` when there are no more.
    next: Cell<Option<usize>>,
    /// The last match was empty, so that the next one there must not be.
    advance: Cell<bool>,
}

layout!(Scanner, SCANNER);

#[derive(Trace)]
#[repr(C)]
struct FindIterator {
    header: Object,
    scanner: Value,
}

layout!(FindIterator, FIND_ITERATOR);

pub fn install(t: &mut Thread) {
    define(
        t,
        &PATTERN,
        &types::OBJECT,
        |slots| {
            slots.layout::<Pattern>();
            slots.repr = Some(repr);
            slots.hash = Some(hash);
            slots.compare = Some(compare);
        },
        METHODS,
    );
    define(
        t,
        &SCANNER,
        &types::OBJECT,
        |slots| slots.layout::<Scanner>(),
        SCANNER_METHODS,
    );
    define(
        t,
        &FIND_ITERATOR,
        &types::OBJECT,
        |slots| {
            slots.layout::<FindIterator>();
            slots.iter = Some(|_, value| Ok(value.clone()));
            slots.next = Some(|t, value| {
                let iterator = value.downcast::<FindIterator>();
                let scanner = iterator.and_then(|iterator| iterator.scanner.downcast::<Scanner>());
                match scanner {
                    Some(scanner) => scanner.step(t, Mode::Search),
                    None => Ok(None),
                }
            });
        },
        &[],
    );
}

/// Makes a pattern of compiled code.
#[native("compile(pattern, flags, code, groups, groupindex, indexgroup)")]
fn compile(
    t: &mut Thread,
    pattern: &Value,
    flags: i64,
    code: &List,
    groups: i64,
    groupindex: &Dict,
    indexgroup: &Tuple,
) -> Res<Value> {
    let mut words = memory::with_capacity(code.len());
    for item in code.to_vec() {
        match int::to_i64(&item) {
            Some(Ok(word)) if u32::try_from(word).is_ok() => words.push(word as u32),
            Some(_) => return Err(t.overflow_error("regular expression code size limit exceeded")),
            None => return Err(t.type_error("an integer is required")),
        }
    }
    let program = usize::try_from(groups)
        .ok()
        .filter(|&groups| groups <= words.len())
        .and_then(|groups| Program::new(words, groups));
    let Some(program) = program else {
        return Err(t.runtime_error("invalid SRE code"));
    };
    Ok(heap::new(Pattern {
        header: Object::unset(),
        program,
        pattern: pattern.clone(),
        flags,
        group_index: groupindex.value(),
        index_group: indexgroup.value(),
    }))
}

impl Pattern {
    fn is_text(&self) -> Option<bool> {
        if self.pattern.is_none() {
            return None;
        }
        Some(self.pattern.downcast::<Str>().is_some())
    }

    fn subject(&self, t: &mut Thread, string: &Value) -> Res<Subject> {
        Subject::new(t, string, self.is_text())
    }

    /// The number of a named group.
    pub fn group_number(&self, t: &mut Thread, name: &Value) -> Res<Option<usize>> {
        let Some(index) = self.group_index.downcast::<Dict>() else {
            return Ok(None);
        };
        let number = match index.get(t, name) {
            Ok(number) => number,
            Err(_) => {
                // A key that cannot be looked up names no group.
                t.exception.clear();
                None
            }
        };
        Ok(number.and_then(|number| match int::to_i64(&number) {
            Some(Ok(number @ 0..)) => Some(number as usize),
            _ => None,
        }))
    }

    /// The named groups and their numbers.
    pub fn names(&self) -> Vec<(Value, Value)> {
        self.group_index
            .downcast::<Dict>()
            .map_or(Vec::new(), Dict::to_vec)
    }
}

/// The part of a text of `len` that `pos` and `endpos` bound.
fn bounds(len: usize, pos: Option<i64>, endpos: Option<i64>) -> (usize, usize) {
    let fit = |bound: i64| (bound.max(0) as usize).min(len);
    let end = endpos.map_or(len, fit);
    (pos.map_or(0, fit), end)
}

fn matched(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    (pos, endpos): (Option<i64>, Option<i64>),
    mode: Mode,
) -> Res<Option<Value>> {
    let subject = this.subject(t, string)?;
    let bounds = bounds(subject.len, pos, endpos);
    let found = find(t, &this.program, &subject.data, bounds, mode, false)?;
    Ok(found.map(|found| Match::new(this.value(), subject.value, subject.data, found, bounds)))
}

/// Matches zero or more characters at the beginning of the string.
#[native("match($self, /, string, pos=0, endpos=sys.maxsize)")]
fn match_(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Option<Value>> {
    matched(t, this, string, (pos, endpos), Mode::Match)
}

/// Matches against all of the string.
#[native("fullmatch($self, /, string, pos=0, endpos=sys.maxsize)")]
fn fullmatch(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Option<Value>> {
    matched(t, this, string, (pos, endpos), Mode::FullMatch)
}

/// Scan through string looking for a match, and return a corresponding match object instance.
#[native("search($self, /, string, pos=0, endpos=sys.maxsize)")]
fn search(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Option<Value>> {
    matched(t, this, string, (pos, endpos), Mode::Search)
}

fn group_text(subject: &Subject, found: &Found, group: usize) -> Value {
    match found.span(group) {
        Some((start, end)) => subject.slice(start, end),
        None => subject.empty(),
    }
}

/// Return a list of all non-overlapping matches of pattern in string.
#[native("findall($self, /, string, pos=0, endpos=sys.maxsize)")]
fn findall(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Value> {
    let subject = this.subject(t, string)?;
    let bounds = bounds(subject.len, pos, endpos);
    let mut items = Vec::new();
    let groups = this.program.groups;
    find_each(
        t,
        &this.program,
        &subject.data,
        bounds,
        usize::MAX,
        |_, found| {
            memory::push(
                &mut items,
                match groups {
                    0 | 1 => group_text(&subject, found, groups),
                    _ => Tuple::new(
                        (1..=groups)
                            .map(|group| group_text(&subject, found, group))
                            .collect(),
                    ),
                },
            );
            Ok(())
        },
    )?;
    Ok(List::new(items))
}

fn new_scanner(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Value> {
    let subject = this.subject(t, string)?;
    let (pos, end) = bounds(subject.len, pos, endpos);
    Ok(heap::new(Scanner {
        header: Object::unset(),
        pattern: this.value(),
        subject,
        pos,
        end,
        next: Cell::new(Some(pos)),
        advance: Cell::new(false),
    }))
}

/// Return an iterator over all non-overlapping matches for the RE pattern in string.
#[native("finditer($self, /, string, pos=0, endpos=sys.maxsize)")]
fn finditer(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Value> {
    let scanner = new_scanner(t, this, string, pos, endpos)?;
    Ok(heap::new(FindIterator {
        header: Object::unset(),
        scanner,
    }))
}

#[native("scanner($self, /, string, pos=0, endpos=sys.maxsize)")]
fn scanner_method(
    t: &mut Thread,
    this: &Pattern,
    string: &Value,
    pos: Option<i64>,
    endpos: Option<i64>,
) -> Res<Value> {
    new_scanner(t, this, string, pos, endpos)
}

impl Scanner {
    fn step(&self, t: &mut Thread, mode: Mode) -> Res<Option<Value>> {
        let pattern = self.pattern.downcast::<Pattern>();
        let (Some(start), Some(pattern)) = (self.next.get(), pattern) else {
            return Ok(None);
        };
        let (data, advance) = (&self.subject.data, self.advance.get());
        let bounds = (start, self.end);
        let Some(found) = find(t, &pattern.program, data, bounds, mode, advance)? else {
            self.next.set(None);
            return Ok(None);
        };
        self.next.set(Some(found.end));
        self.advance.set(found.start == found.end);
        Ok(Some(Match::new(
            self.pattern.clone(),
            self.subject.value.clone(),
            data.clone(),
            found,
            (self.pos, self.end),
        )))
    }
}

#[native("match($self, /)")]
fn scanner_match(t: &mut Thread, this: &Scanner) -> Res<Option<Value>> {
    this.step(t, Mode::Match)
}

#[native("search($self, /)")]
fn scanner_search(t: &mut Thread, this: &Scanner) -> Res<Option<Value>> {
    this.step(t, Mode::Search)
}

#[native("pattern($self)", getter)]
fn scanner_pattern(_t: &mut Thread, this: &Scanner) -> Res<Value> {
    Ok(this.pattern.clone())
}

static SCANNER_METHODS: &[&NativeDef] = &[&SCANNER_MATCH, &SCANNER_SEARCH, &SCANNER_PATTERN];

/// How many times at most; 0 and less = no limit.
fn limit(count: Option<i64>) -> usize {
    match count {
        Some(count @ 1..) => count as usize,
        _ => usize::MAX,
    }
}

/// Split string by the occurrences of pattern.
#[native("split($self, /, string, maxsplit=0)")]
fn split(t: &mut Thread, this: &Pattern, string: &Value, maxsplit: Option<i64>) -> Res<Value> {
    let subject = this.subject(t, string)?;
    let mut items = Vec::new();
    let mut done = 0;
    let groups = this.program.groups;
    let bounds = (0, subject.len);
    find_each(
        t,
        &this.program,
        &subject.data,
        bounds,
        limit(maxsplit),
        |_, found| {
            memory::push(&mut items, subject.slice(done, found.start));
            for group in 1..=groups {
                let text = found
                    .span(group)
                    .map(|(start, end)| subject.slice(start, end));
                memory::push(&mut items, text.unwrap_or_else(Value::none));
            }
            done = found.end;
            Ok(())
        },
    )?;
    memory::push(&mut items, subject.slice(done, subject.len));
    Ok(List::new(items))
}

/// What a replacement argument means.
fn replacement(t: &mut Thread, this: &Pattern, repl: &Value) -> Res<Replacement> {
    if ops::is_callable(repl) {
        return Ok(Replacement::Function(repl.clone()));
    }
    let plain = match (repl.downcast::<Str>(), repl.downcast::<Bytes>()) {
        (Some(text), _) => !text.points().iter().any(|point| point == '\\'.into()),
        (_, Some(bytes)) => !bytes.bytes().contains(&b'\\'),
        _ => false,
    };
    if plain {
        return Ok(Replacement::Literal(repl.clone()));
    }
    template::compile(t, &this.value(), repl)
}

/// `pattern.subn(repl, string, count)`.
fn substitute(
    t: &mut Thread,
    this: &Pattern,
    repl: &Value,
    string: &Value,
    count: Option<i64>,
) -> Res<(Value, usize)> {
    let replacement = replacement(t, this, repl)?;
    let subject = this.subject(t, string)?;
    let mut pieces = Vec::new();
    let (mut done, mut number) = (0, 0);
    let bounds = (0, subject.len);
    let data = subject.data.clone();
    find_each(t, &this.program, &data, bounds, limit(count), |t, found| {
        if done < found.start {
            memory::push(&mut pieces, subject.slice(done, found.start));
        }
        match &replacement {
            Replacement::Literal(literal) => memory::push(&mut pieces, literal.clone()),
            Replacement::Template(template) => {
                if let Some(template) = template.downcast::<Template>() {
                    pieces.extend(template.expand(t, &data, this.program.groups, found)?);
                }
            }
            Replacement::Function(function) => {
                let found = Match::new(
                    this.value(),
                    subject.value.clone(),
                    data.clone(),
                    found.clone(),
                    bounds,
                );
                let text = ops::call_positional(t, function, &[found])?;
                if !text.is_none() {
                    memory::push(&mut pieces, text);
                }
            }
        }
        done = found.end;
        number += 1;
        Ok(())
    })?;
    if number == 0 {
        return Ok((subject.slice(0, subject.len), 0));
    }
    if done < subject.len {
        memory::push(&mut pieces, subject.slice(done, subject.len));
    }
    Ok((join(t, &data, &pieces)?, number))
}

/// Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.
#[native("sub($self, /, repl, string, count=0)")]
fn sub(
    t: &mut Thread,
    this: &Pattern,
    repl: &Value,
    string: &Value,
    count: Option<i64>,
) -> Res<Value> {
    substitute(t, this, repl, string, count).map(|(text, _)| text)
}

/// Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.
#[native("subn($self, /, repl, string, count=0)")]
fn subn(
    t: &mut Thread,
    this: &Pattern,
    repl: &Value,
    string: &Value,
    count: Option<i64>,
) -> Res<Value> {
    let (text, number) = substitute(t, this, repl, string, count)?;
    Ok(Tuple::new(vec![text, int::from_usize(number)]))
}

const IGNORECASE: i64 = 2;
const LOCALE: i64 = 4;
const MULTILINE: i64 = 8;
const DOTALL: i64 = 16;
const UNICODE: i64 = 32;
const VERBOSE: i64 = 64;
const DEBUG: i64 = 128;
const ASCII: i64 = 256;

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let Some(this) = value.downcast::<Pattern>() else {
        return Ok(Value::none());
    };
    let mut flags = this.flags;
    // The default of text is not shown.
    if this.is_text() == Some(true) && flags & (LOCALE | UNICODE | ASCII) == UNICODE {
        flags &= !UNICODE;
    }
    let mut names = Vec::new();
    for (name, flag) in [
        ("re.IGNORECASE", IGNORECASE),
        ("re.LOCALE", LOCALE),
        ("re.MULTILINE", MULTILINE),
        ("re.DOTALL", DOTALL),
        ("re.UNICODE", UNICODE),
        ("re.VERBOSE", VERBOSE),
        ("re.DEBUG", DEBUG),
        ("re.ASCII", ASCII),
    ] {
        if flags & flag != 0 {
            names.push(name.to_owned());
            flags &= !flag;
        }
    }
    if flags != 0 {
        names.push(format!("{flags:#x}"));
    }
    let quoted = ops::repr(t, &this.pattern)?;
    let shown: String = quoted.downcast::<Str>().map_or(String::new(), |text| {
        text.to_lossy().chars().take(200).collect()
    });
    let comma = if names.is_empty() { "" } else { ", " };
    let names = names.join("|");
    Ok(Str::new(&format!("re.compile({shown}{comma}{names})")))
}

fn hash(t: &mut Thread, value: &Value) -> Res<i64> {
    let Some(this) = value.downcast::<Pattern>() else {
        return Ok(0);
    };
    let code: Vec<u8> = this
        .program
        .code
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    let code = copperplate_core::str::hash_bytes(&code, t.vm().hash_seed.get());
    let hash = ops::hash(t, &this.pattern)? ^ code ^ this.flags ^ this.program.groups as i64;
    Ok(if hash == -1 { -2 } else { hash })
}

fn compare(t: &mut Thread, left: &Value, right: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (left.downcast::<Pattern>(), right.downcast::<Pattern>()) else {
        return Ok(Value::not_implemented());
    };
    if !matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::not_implemented());
    }
    let same = a.flags == b.flags
        && a.is_text() == b.is_text()
        && a.program.groups == b.program.groups
        && a.program.code == b.program.code
        && ops::equal(t, &a.pattern, &b.pattern)?;
    Ok(Value::bool(same == (op == Compare::Eq)))
}

#[native("__copy__($self, /)")]
fn __copy__(_t: &mut Thread, this: &Pattern) -> Res<Value> {
    Ok(this.value())
}

#[native("__deepcopy__($self, memo, /)")]
fn __deepcopy__(_t: &mut Thread, this: &Pattern, _memo: &Value) -> Res<Value> {
    Ok(this.value())
}

/// See PEP 585
#[native("__class_getitem__($type, object, /)", class_method)]
fn __class_getitem__(_t: &mut Thread, class: &Value, object: &Value) -> Res<Value> {
    Ok(GenericAlias::new(class.clone(), object))
}

/// The pattern string from which the RE object was compiled.
#[native("pattern($self)", getter)]
fn pattern_getter(_t: &mut Thread, this: &Pattern) -> Res<Value> {
    Ok(this.pattern.clone())
}

/// The regex matching flags.
#[native("flags($self)", getter)]
fn flags(_t: &mut Thread, this: &Pattern) -> Res<i64> {
    Ok(this.flags)
}

/// The number of capturing groups in the pattern.
#[native("groups($self)", getter)]
fn groups(_t: &mut Thread, this: &Pattern) -> Res<usize> {
    Ok(this.program.groups)
}

/// A dictionary mapping group names to group numbers.
#[native("groupindex($self)", getter)]
fn groupindex(_t: &mut Thread, this: &Pattern) -> Res<Value> {
    Ok(MappingProxy::new(this.group_index.clone()))
}

static METHODS: &[&NativeDef] = &[
    &MATCH_,
    &FULLMATCH,
    &SEARCH,
    &FINDALL,
    &FINDITER,
    &SCANNER_METHOD,
    &SPLIT,
    &SUB,
    &SUBN,
    &__COPY__,
    &__DEEPCOPY__,
    &__CLASS_GETITEM__,
    &PATTERN_GETTER,
    &FLAGS,
    &GROUPS,
    &GROUPINDEX,
];

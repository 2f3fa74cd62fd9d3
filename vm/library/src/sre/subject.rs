//! What is searched: a string, or bytes.

use copperplate_core::buffer;
use copperplate_core::bytes::Bytes;
use copperplate_core::str::{Str, Unit};
use copperplate_core::trace::Trace;
use copperplate_core::{Raised, Res, Thread, Value, each_width};

use super::machine::{Machine, NONE};
use super::program::Program;

/// A subject of searching.
#[derive(Trace)]
pub struct Subject {
    /// The object given.
    pub value: Value,
    /// It, or a `bytes` copy of it when it is neither `str` nor `bytes`.
    pub data: Value,
    pub len: usize,
}

impl Subject {
    /// The subject that `value` is; it must be text when the pattern is text, and bytes when that is bytes.
    ///
    /// # Errors
    /// `TypeError` when it is neither, or the wrong one.
    pub fn new(t: &mut Thread, value: &Value, text_pattern: Option<bool>) -> Res<Subject> {
        let (data, len, is_text) = if let Some(text) = value.downcast::<Str>() {
            (value.clone(), text.len(), true)
        } else if let Some(bytes) = value.downcast::<Bytes>() {
            (value.clone(), bytes.bytes().len(), false)
        } else {
            copperplate_objects::text::byte_view::check_released(t, value)?;
            match buffer::with_bytes(value, |bytes| (Bytes::new(bytes), bytes.len())) {
                Some((data, len)) => (data, len, false),
                None => {
                    return Err(t.type_error(format!(
                        "expected string or bytes-like object, got '{}'",
                        value.class().name()
                    )));
                }
            }
        };
        match (text_pattern, is_text) {
            (Some(true), false) => {
                Err(t.type_error("cannot use a string pattern on a bytes-like object"))
            }
            (Some(false), true) => {
                Err(t.type_error("cannot use a bytes pattern on a string-like object"))
            }
            _ => Ok(Subject {
                value: value.clone(),
                data,
                len,
            }),
        }
    }

    /// The part from `start` to `end`, as text or bytes.
    pub fn slice(&self, start: usize, end: usize) -> Value {
        slice(&self.data, start, end)
    }

    /// Nothing, as text or bytes.
    pub fn empty(&self) -> Value {
        slice(&self.data, 0, 0)
    }
}

/// Part of a `str` or `bytes`.
pub fn slice(data: &Value, start: usize, end: usize) -> Value {
    if let Some(text) = data.downcast::<Str>() {
        return text.slice(start..end);
    }
    match data.downcast::<Bytes>().map(Bytes::bytes) {
        Some(bytes) if (start, end) == (0, bytes.len()) && data.exact::<Bytes>().is_some() => {
            data.clone()
        }
        Some(bytes) => Bytes::new(&bytes[start..end]),
        None => Value::none(),
    }
}

/// Runs one expression with the units of a `str` or `bytes`.
macro_rules! each_data {
    ($data:expr, $units:ident => $body:expr) => {
        match $data.downcast::<Str>() {
            Some(text) => each_width!(text.points(), $units => $body),
            None => {
                let $units = $data.downcast::<Bytes>().map_or(&[][..], Bytes::bytes);
                $body
            }
        }
    };
}

/// A match found.
#[derive(Clone, Debug)]
pub struct Found {
    pub start: usize,
    pub end: usize,
    /// Begin and end of each group, [`NONE`] where it took no part.
    pub marks: Vec<usize>,
    pub last_group: u32,
}

impl Found {
    /// Begin and end of a group; 0 is the whole.
    pub fn span(&self, group: usize) -> Option<(usize, usize)> {
        if group == 0 {
            return Some((self.start, self.end));
        }
        let (&start, &end) = (
            self.marks.get(2 * group - 2)?,
            self.marks.get(2 * group - 1)?,
        );
        (start != NONE && end != NONE && start <= end).then_some((start, end))
    }
}

/// Where a match may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Search,
    Match,
    FullMatch,
}

/// Lets signal handlers run, if there was a signal; false when they raised.
fn go_on(t: &mut Thread) -> bool {
    t.eval_breaker.get() == 0 || t.handle_events().is_ok()
}

/// The first match of `data[..end]` at or after `start`. `advance` = one right there must not be empty.
///
/// # Errors
/// Those of signal handlers.
pub fn find(
    t: &mut Thread,
    program: &Program,
    data: &Value,
    (start, end): (usize, usize),
    mode: Mode,
    advance: bool,
) -> Res<Option<Found>> {
    fn run<U: Unit>(
        t: &mut Thread,
        program: &Program,
        text: &[U],
        start: usize,
        mode: Mode,
        advance: bool,
    ) -> Res<Option<Found>> {
        let mut machine = Machine::new(program, text);
        machine.match_all = mode == Mode::FullMatch;
        let mut go_on = || go_on(t);
        let found = match mode {
            Mode::Search => machine.search(start, advance, &mut go_on),
            _ => machine
                .match_at(start, advance, &mut go_on)
                .map(|end| (start, end)),
        };
        if machine.stopped {
            return Err(Raised);
        }
        Ok(found.map(|(start, end)| Found {
            start,
            end,
            last_group: machine.last_group,
            marks: std::mem::take(&mut machine.marks),
        }))
    }
    if start > end {
        return Ok(None);
    }
    each_data!(data, units => run(t, program, &units[..end], start, mode, advance))
}

/// Calls `visit` with up to `most` matches that do not overlap, in order.
///
/// # Errors
/// Those of `visit` and of signal handlers.
pub fn find_each(
    t: &mut Thread,
    program: &Program,
    data: &Value,
    (start, end): (usize, usize),
    most: usize,
    mut visit: impl FnMut(&mut Thread, &Found) -> Res,
) -> Res {
    if start > end {
        return Ok(());
    }
    each_data!(data, units => {
        let mut machine = Machine::new(program, &units[..end]);
        let (mut at, mut advance) = (start, false);
        let mut found = Found { start: 0, end: 0, marks: Vec::new(), last_group: 0 };
        for _ in 0..most {
            let next = machine.search(at, advance, &mut || go_on(t));
            if machine.stopped {
                return Err(Raised);
            }
            let Some((start, end)) = next else { break };
            (found.start, found.end, found.last_group) = (start, end, machine.last_group);
            found.marks.clone_from(&machine.marks);
            visit(t, &found)?;
            (at, advance) = (end, start == end);
        }
    });
    Ok(())
}

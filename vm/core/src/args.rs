//! Arguments of a call.

use crate::value::Value;

/// Positional arguments followed by keyword values, and the keywords' names: CPython's vectorcall (PEP 590).
#[derive(Clone, Copy)]
pub struct Args<'a> {
    values: &'a [Value],
    names: &'a [Value],
}

impl<'a> Args<'a> {
    /// Positional arguments only.
    #[inline(always)]
    pub fn positional(values: &'a [Value]) -> Args<'a> {
        Args { values, names: &[] }
    }

    /// The last `names.len()` of `values` are keyword arguments; `names` are `str`s, all different.
    #[inline(always)]
    pub fn with_keywords(values: &'a [Value], names: &'a [Value]) -> Args<'a> {
        debug_assert!(names.len() <= values.len());
        Args { values, names }
    }

    /// No arguments.
    pub fn none() -> Args<'static> {
        Args {
            values: &[],
            names: &[],
        }
    }

    /// The positional arguments.
    #[inline(always)]
    pub fn pos(&self) -> &'a [Value] {
        &self.values[..self.values.len() - self.names.len()]
    }

    /// Positional and keyword values, in order.
    #[inline(always)]
    pub fn values(&self) -> &'a [Value] {
        self.values
    }

    /// Names of the keyword arguments.
    #[inline(always)]
    pub fn names(&self) -> &'a [Value] {
        self.names
    }

    /// Keyword arguments as (name, value).
    pub fn keywords(&self) -> impl Iterator<Item = (&'a Value, &'a Value)> + use<'a> {
        self.names
            .iter()
            .zip(&self.values[self.values.len() - self.names.len()..])
    }

    /// Whether there is no argument at all.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The arguments without the first, which must be positional.
    pub fn rest(&self) -> Args<'a> {
        Args {
            values: &self.values[1..],
            names: self.names,
        }
    }

    /// These arguments with `first` put before them; the buffer keeps them.
    pub fn prepend<'b>(&self, first: &Value, buffer: &'b mut Vec<Value>) -> Args<'b>
    where
        'a: 'b,
    {
        buffer.clear();
        buffer.push(first.clone());
        buffer.extend_from_slice(self.values);
        Args {
            values: buffer,
            names: self.names,
        }
    }
}

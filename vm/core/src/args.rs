//! Arguments of a call.

use std::marker::PhantomData;
use std::ptr;

use crate::value::Value;

/// Positional arguments followed by keyword values, and the keywords' names: CPython's vectorcall (PEP 590).
///
/// All native code is called with one, so it is two words that go in registers: the first value, and either how many there are (times
/// two) or, marked by the lowest bit, where to find the keywords.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    first: *const Value,
    rest: *const Named<'a>,
    values: PhantomData<&'a [Value]>,
}

/// Positional arguments and keyword values with the keywords' names, for [`Args::with_keywords`].
#[repr(align(8))]
pub struct Named<'a> {
    values: &'a [Value],
    names: &'a [Value],
}

impl<'a> Named<'a> {
    /// The last `names.len()` of `values` are keyword arguments; `names` are `str`s, all different.
    #[inline(always)]
    pub fn new(values: &'a [Value], names: &'a [Value]) -> Named<'a> {
        debug_assert!(names.len() <= values.len());
        Named { values, names }
    }
}

const NAMED: usize = 1;

impl<'a> Args<'a> {
    /// Positional arguments only.
    #[inline(always)]
    pub fn positional(values: &'a [Value]) -> Args<'a> {
        Args {
            first: values.as_ptr(),
            rest: ptr::without_provenance(values.len() << 1),
            values: PhantomData,
        }
    }

    /// Arguments of which the last ones are keyword arguments, if there are any.
    #[inline(always)]
    pub fn with_keywords(named: &'a Named<'a>) -> Args<'a> {
        if named.names.is_empty() {
            return Args::positional(named.values);
        }
        Args {
            first: named.values.as_ptr(),
            rest: ptr::from_ref(named).map_addr(|address| address | NAMED),
            values: PhantomData,
        }
    }

    /// No arguments.
    pub fn none() -> Args<'static> {
        Args::positional(&[])
    }

    #[inline(always)]
    fn named(&self) -> Option<&'a Named<'a>> {
        if self.rest.addr() & NAMED == 0 {
            return None;
        }
        // SAFETY: `with_keywords` marked a reference that lives as long.
        Some(unsafe { &*self.rest.map_addr(|address| address & !NAMED) })
    }

    /// The positional arguments.
    #[inline(always)]
    pub fn pos(&self) -> &'a [Value] {
        let values = self.values();
        &values[..values.len() - self.names().len()]
    }

    /// Positional and keyword values, in order.
    #[inline(always)]
    pub fn values(&self) -> &'a [Value] {
        match self.named() {
            // SAFETY: so many values are there from the first one on.
            None => unsafe { std::slice::from_raw_parts(self.first, self.rest.addr() >> 1) },
            Some(named) => &named.values[self.taken(named)..],
        }
    }

    /// How many values [`Args::rest`] has left out before the first one.
    #[inline(always)]
    fn taken(&self, named: &Named<'a>) -> usize {
        (self.first.addr() - named.values.as_ptr().addr()) / size_of::<Value>()
    }

    /// Names of the keyword arguments.
    #[inline(always)]
    pub fn names(&self) -> &'a [Value] {
        self.named().map_or(&[], |named| named.names)
    }

    /// Keyword arguments as (name, value).
    pub fn keywords(&self) -> impl Iterator<Item = (&'a Value, &'a Value)> + use<'a> {
        let (values, names) = (self.values(), self.names());
        names.iter().zip(&values[values.len() - names.len()..])
    }

    /// Whether there is no argument at all.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        // Where there are names there are values.
        self.rest.is_null()
    }

    /// These arguments without the first, which must be positional.
    pub fn rest(&self) -> Args<'a> {
        let values = &self.pos()[1..];
        match self.named() {
            None => Args::positional(values),
            Some(_) => Args {
                first: values.as_ptr(),
                ..*self
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::int::from_i64;

    fn numbers(values: &[Value]) -> Vec<i64> {
        values.iter().map(|value| value.word().int()).collect()
    }

    #[test]
    fn positional_arguments_come_before_keyword_values() {
        let values = [from_i64(1), from_i64(2), from_i64(3)];
        let names = [from_i64(30)];
        let args = Args::positional(&values);
        assert_eq!(numbers(args.pos()), [1, 2, 3]);
        assert_eq!(numbers(args.rest().values()), [2, 3]);
        assert!(args.names().is_empty());

        let named = Named::new(&values, &names);
        let args = Args::with_keywords(&named);
        assert_eq!(numbers(args.pos()), [1, 2]);
        assert_eq!(numbers(args.values()), [1, 2, 3]);
        let last = args.rest().rest();
        assert!(last.pos().is_empty() && !last.is_empty());
        assert_eq!(numbers(last.values()), [3]);
        let keywords: Vec<_> = last.keywords().collect();
        assert_eq!(keywords.len(), 1);
        assert_eq!(keywords[0].1.word().int(), 3);
    }

    #[test]
    fn without_names_arguments_are_positional() {
        let values = [from_i64(1)];
        let named = Named::new(&values, &[]);
        assert_eq!(numbers(Args::with_keywords(&named).pos()), [1]);
        assert!(Args::with_keywords(&named).rest().is_empty());
        assert!(Args::none().is_empty());
    }
}

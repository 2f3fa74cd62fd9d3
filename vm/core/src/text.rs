//! Building strings piece by piece.

use std::fmt;

use smallvec::SmallVec;

use crate::memory::{self, reserve};
use crate::str::{Points, Str};
use crate::value::Value;

/// Narrow code points: few need no memory of their own before they are a string's.
type Narrow = SmallVec<[u8; 88]>;

/// Makes room for more narrow code points.
#[inline]
fn reserve_narrow(points: &mut Narrow, more: usize) {
    if more > points.capacity() - points.len() {
        grow_narrow(points, more);
    }
}

#[cold]
#[inline(never)]
fn grow_narrow(points: &mut Narrow, more: usize) {
    let len = points.len().saturating_add(more);
    memory::ensure(len.checked_next_power_of_two().unwrap_or(len));
    points.reserve(more);
}

/// A growing string: as narrow as its code points allow, widened when one does not fit.
#[derive(Debug, Clone)]
pub enum StrBuilder {
    Latin1(Narrow),
    Ucs2(Vec<u16>),
    Ucs4(Vec<u32>),
}

impl Default for StrBuilder {
    fn default() -> StrBuilder {
        StrBuilder::new()
    }
}

impl StrBuilder {
    pub fn new() -> StrBuilder {
        StrBuilder::Latin1(SmallVec::new())
    }

    /// With room for `len` narrow code points.
    pub fn with_capacity(len: usize) -> StrBuilder {
        memory::ensure(len);
        StrBuilder::Latin1(SmallVec::with_capacity(len))
    }

    pub fn len(&self) -> usize {
        self.points().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What has been built so far.
    pub fn points(&self) -> Points<'_> {
        match self {
            StrBuilder::Latin1(points) => Points::Latin1(points),
            StrBuilder::Ucs2(points) => Points::Ucs2(points),
            StrBuilder::Ucs4(points) => Points::Ucs4(points),
        }
    }

    /// Makes code points up to `point` fit.
    #[cold]
    fn widen(&mut self, point: u32) {
        memory::ensure(self.len() * if point < 0x10000 { 2 } else { 4 });
        if point < 0x10000 {
            if let StrBuilder::Latin1(points) = self {
                *self = StrBuilder::Ucs2(points.iter().map(|&p| p.into()).collect());
            }
            return;
        }
        let points = self.points().iter().collect();
        *self = StrBuilder::Ucs4(points);
    }

    /// Appends one code point, which may be a lone surrogate.
    #[inline]
    pub fn push(&mut self, point: u32) {
        match self {
            StrBuilder::Latin1(points) if point < 0x100 => {
                reserve_narrow(points, 1);
                points.push(point as u8);
            }
            StrBuilder::Ucs2(points) if point < 0x10000 => memory::push(points, point as u16),
            StrBuilder::Ucs4(points) => memory::push(points, point),
            _ => {
                self.widen(point);
                self.push(point);
            }
        }
    }

    fn reserve(&mut self, count: usize) {
        match self {
            StrBuilder::Latin1(points) => reserve_narrow(points, count),
            StrBuilder::Ucs2(points) => reserve(points, count),
            StrBuilder::Ucs4(points) => reserve(points, count),
        }
    }

    /// Appends `count` times the same code point.
    #[inline]
    pub fn push_repeated(&mut self, point: u32, count: usize) {
        if count > 0 {
            self.push_repeatedly(point, count);
        }
    }

    fn push_repeatedly(&mut self, point: u32, count: usize) {
        self.push(point);
        let count = count - 1;
        self.reserve(count);
        match self {
            StrBuilder::Latin1(points) => points.resize(points.len() + count, point as u8),
            StrBuilder::Ucs2(points) => points.resize(points.len() + count, point as u16),
            StrBuilder::Ucs4(points) => points.resize(points.len() + count, point),
        }
    }

    #[inline]
    pub fn push_str(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if text.is_ascii() {
            self.push_points(Points::Latin1(text.as_bytes()));
        } else {
            for point in text.chars() {
                self.push(point.into());
            }
        }
    }

    #[inline]
    pub fn push_points(&mut self, points: Points<'_>) {
        match (&mut *self, points) {
            (StrBuilder::Latin1(to), Points::Latin1(from)) => {
                reserve_narrow(to, from.len());
                to.extend_from_slice(from);
            }
            _ => self.push_wide(points),
        }
    }

    /// As [`StrBuilder::push_points`], where one of both may be wide.
    #[inline(never)]
    fn push_wide(&mut self, points: Points<'_>) {
        match (points.least_width(), &mut *self) {
            (4, StrBuilder::Latin1(_) | StrBuilder::Ucs2(_)) => self.widen(0x10000),
            (2, StrBuilder::Latin1(_)) => self.widen(0x100),
            _ => {}
        }
        self.reserve(points.len());
        match (&mut *self, points) {
            (StrBuilder::Latin1(to), Points::Latin1(from)) => to.extend_from_slice(from),
            (StrBuilder::Ucs2(to), Points::Ucs2(from)) => to.extend_from_slice(from),
            (StrBuilder::Ucs4(to), Points::Ucs4(from)) => to.extend_from_slice(from),
            (StrBuilder::Latin1(to), from) => to.extend(from.iter().map(|p| p as u8)),
            (StrBuilder::Ucs2(to), from) => to.extend(from.iter().map(|p| p as u16)),
            (StrBuilder::Ucs4(to), from) => to.extend(from.iter()),
        }
    }

    pub fn push_value(&mut self, text: &Str) {
        self.push_points(text.points());
    }

    /// Cuts off what is beyond `len`.
    pub fn truncate(&mut self, len: usize) {
        match self {
            StrBuilder::Latin1(points) => points.truncate(len),
            StrBuilder::Ucs2(points) => points.truncate(len),
            StrBuilder::Ucs4(points) => points.truncate(len),
        }
    }

    /// The string, in the narrowest form.
    pub fn finish(&self) -> Value {
        Str::from_points(self.points())
    }
}

impl fmt::Write for StrBuilder {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_builder_widens_as_its_code_points_need() {
        let mut builder = StrBuilder::new();
        builder.push_str("ab");
        assert!(matches!(builder, StrBuilder::Latin1(_)));
        builder.push(0xd800);
        assert!(matches!(builder, StrBuilder::Ucs2(_)));
        builder.push_str("é😀");
        assert!(matches!(builder, StrBuilder::Ucs4(_)));
        builder.push_repeated(0x2d, 3);
        let points: Vec<u32> = builder.points().iter().collect();
        assert_eq!(
            points,
            [0x61, 0x62, 0xd800, 0xe9, 0x1f600, 0x2d, 0x2d, 0x2d]
        );
    }
}

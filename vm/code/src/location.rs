//! Source locations of code units.

/// A range of source text. Lines count from 1, columns from 0 in UTF-8 bytes, ends are exclusive. Line 0: no location.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Location {
    /// First line, 0 when the unit has no location.
    pub line: u32,
    /// Byte offset in the first line.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Byte offset after the last character in the last line.
    pub end_column: u32,
}

impl Location {
    /// The location of code that no source text stands for.
    pub const NONE: Self = Self {
        line: 0,
        column: 0,
        end_line: 0,
        end_column: 0,
    };

    /// Whether this is [`Location::NONE`].
    pub const fn is_none(&self) -> bool {
        self.line == 0
    }
}

/// The locations of all units of a code object, one run per change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocationTable {
    runs: Vec<(u32, Location)>,
    len: u32,
}

impl LocationTable {
    /// Gives the next `units` units the location `location`.
    pub fn push(&mut self, units: u32, location: Location) {
        if units == 0 {
            return;
        }
        if self.runs.last().is_none_or(|&(_, last)| last != location) {
            self.runs.push((self.len, location));
        }
        self.len += units;
    }

    /// The location of `unit`; [`Location::NONE`] past the end.
    pub fn get(&self, unit: u32) -> Location {
        if unit >= self.len {
            return Location::NONE;
        }
        let run = self.runs.partition_point(|&(start, _)| start <= unit);
        self.runs[..run]
            .last()
            .map_or(Location::NONE, |&(_, location)| location)
    }

    /// The number of units.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether there are no units.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The runs in order: first unit, one past the last unit, location.
    pub fn runs(&self) -> impl Iterator<Item = (u32, u32, Location)> + '_ {
        self.runs
            .iter()
            .enumerate()
            .map(|(index, &(start, location))| {
                let end = self.runs.get(index + 1).map_or(self.len, |&(next, _)| next);
                (start, end, location)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: u32) -> Location {
        Location {
            line,
            column: 0,
            end_line: line,
            end_column: 1,
        }
    }

    #[test]
    fn units_find_their_run() {
        let mut table = LocationTable::default();
        table.push(2, at(1));
        table.push(1, at(1));
        table.push(4, at(2));
        assert_eq!(
            table.runs().collect::<Vec<_>>(),
            [(0, 3, at(1)), (3, 7, at(2))]
        );
        assert_eq!(table.get(2), at(1));
        assert_eq!(table.get(3), at(2));
        assert_eq!(table.get(7), Location::NONE);
    }
}

//! Source locations of code units.

use serde::{Deserialize, Serialize};

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
///
/// Runs are stored as differences, a few bytes each: nearly all code is never asked where it stands. Finding a unit's location
/// therefore walks over those before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocationTable {
    #[serde(with = "serde_bytes")]
    runs: Vec<u8>,
}

/// A run as it is stored.
#[derive(Serialize, Deserialize)]
struct Run {
    units: u32,
    /// From the line of the run before.
    line_step: i32,
    column: u32,
    /// From the first line.
    end_line_step: i32,
    end_column: u32,
}

impl LocationTable {
    /// Gives the units in turn their locations: so many, and which. Neighbours with the same one become a run.
    pub fn new(locations: &[(u32, Location)]) -> Self {
        let mut table = Self::default();
        let mut line = 0;
        for run in locations.chunk_by(|(_, one), (_, next)| one == next) {
            let units = run.iter().map(|&(units, _)| units).sum();
            if units != 0 {
                table.append(units, run[0].1, &mut line);
            }
        }
        table
    }

    fn append(&mut self, units: u32, location: Location, line: &mut u32) {
        let run = Run {
            units,
            line_step: location.line.wrapping_sub(*line).cast_signed(),
            column: location.column,
            end_line_step: location.end_line.wrapping_sub(location.line).cast_signed(),
            end_column: location.end_column,
        };
        *line = location.line;
        self.runs = match postcard::to_extend(&run, std::mem::take(&mut self.runs)) {
            Ok(runs) => runs,
            Err(error) => unreachable!("a vector takes all of it: {error}"),
        };
    }

    /// The location of `unit`; [`Location::NONE`] past the end.
    pub fn get(&self, unit: u32) -> Location {
        self.runs()
            .find(|&(_, end, _)| unit < end)
            .map_or(Location::NONE, |(.., location)| location)
    }

    /// The runs in order: first unit, one past the last unit, location.
    pub fn runs(&self) -> impl Iterator<Item = (u32, u32, Location)> + '_ {
        let mut rest = self.runs.as_slice();
        let (mut start, mut line) = (0, 0_u32);
        std::iter::from_fn(move || {
            // The bytes end where the runs end.
            let (run, after) = postcard::take_from_bytes::<Run>(rest).ok()?;
            rest = after;
            line = line.wrapping_add_signed(run.line_step);
            let location = Location {
                line,
                column: run.column,
                end_line: line.wrapping_add_signed(run.end_line_step),
                end_column: run.end_column,
            };
            let first = start;
            start += run.units;
            Some((first, start, location))
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
        let table = LocationTable::new(&[(2, at(1)), (1, at(1)), (0, at(9)), (4, at(2))]);
        assert_eq!(
            table.runs().collect::<Vec<_>>(),
            [(0, 3, at(1)), (3, 7, at(2))]
        );
        assert_eq!(table.get(2), at(1));
        assert_eq!(table.get(3), at(2));
        assert_eq!(table.get(7), Location::NONE);
    }

    #[test]
    fn locations_come_back_as_they_were() {
        let back = Location {
            line: 7,
            column: 80,
            end_line: 9,
            end_column: 3,
        };
        let locations = [at(u32::MAX), Location::NONE, back, at(3)];
        let table = LocationTable::new(&locations.map(|location| (1, location)));
        let found = table.runs().map(|(.., location)| location);
        assert_eq!(found.collect::<Vec<_>>(), locations);
    }
}

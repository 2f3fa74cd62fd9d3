//! The stencils of this target.

use crate::stencil::*;

/// The address of something linked into the program.
pub struct Address(pub *const u8);

// SAFETY: an address of a function or a static, which is only jumped to or put into code.
unsafe impl Sync for Address {}

impl Part {
    pub fn code(&self) -> &'static [u8] {
        let start = self.code.0 as usize;
        &CODE[start..start + usize::from(self.code.1)]
    }

    pub fn holes(&self) -> &'static [Hole] {
        let start = self.holes.0 as usize;
        &HOLES[start..start + usize::from(self.holes.1)]
    }
}

impl Stencil {
    /// Read-only data, 8 or 16 bytes each.
    pub fn literals(&self) -> &'static [&'static [u8]] {
        let start = usize::from(self.literals.0);
        &LITERALS[start..start + usize::from(self.literals.1)]
    }
}

include!(concat!(env!("OUT_DIR"), "/table.rs"));

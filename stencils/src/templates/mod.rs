//! Stencils: templates in C, one for each op and choice of operand registers, compiled to bytes with holes.
//!
//! [`Templates`] are what the generator prints; [`compile`] gives [`OpStencils`], whose text is committed for each target
//! beside a ledger of what each costs. Building machine code of them is `vm/jit`'s.

mod compile;
mod cost;
mod extract;
mod layout;
mod ledger;
mod stencil;
mod table;

pub use compile::{Progress, Templates, compile};
pub use ledger::print as print_ledger;
pub use stencil::{Cost, Filler, Hole, Kind, Part, Scale, Stencil};
pub use table::{OpStencils, parse, print, symbol_of};

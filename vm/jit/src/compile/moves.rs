//! Moving values to several places at once.

use super::placed::{Loc, Step};
use crate::stencil::Bank;

/// A home that is nobody's: for a value on its way round a cycle.
pub const SCRATCH: u16 = 0;

/// A move that is part of many.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    pub from: Loc,
    pub to: Loc,
    pub bank: Bank,
}

/// Makes all moves, none of which sees what another has done. Targets are registers and homes, each at most once.
pub fn all_at_once(moves: &[Move], steps: &mut Vec<Step>) {
    let mut pending: Vec<Move> = moves.iter().copied().filter(|m| m.from != m.to).collect();
    while !pending.is_empty() {
        let free = pending
            .iter()
            .position(|one| pending.iter().all(|other| other.from != one.to));
        match free {
            Some(at) => one(pending.swap_remove(at), steps),
            None => {
                // A cycle: one of its values waits elsewhere.
                let first = pending[0];
                let waits = Loc::Home(SCRATCH);
                one(Move { to: waits, ..first }, steps);
                for other in &mut pending {
                    if other.from == first.from {
                        other.from = waits;
                    }
                }
            }
        }
    }
}

fn one(Move { from, to, .. }: Move, steps: &mut Vec<Step>) {
    match (from, to) {
        (Loc::Reg(from), Loc::Reg(to)) => steps.push(Step::Move { from, to }),
        (Loc::Home(home), Loc::Reg(to)) => steps.push(Step::Reload { home, to }),
        (Loc::Const(val), Loc::Reg(to)) => steps.push(Step::Const { val, to }),
        (Loc::Frame, Loc::Reg(to)) => steps.push(Step::Frame { to }),
        (from, Loc::Home(home)) => steps.push(Step::Spill { from, home }),
        (_, Loc::Const(_) | Loc::Frame) => unreachable!("nothing is moved into a constant"),
    }
}

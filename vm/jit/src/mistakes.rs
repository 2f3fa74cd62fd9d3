//! Mistakes planted into the making of machine code, to see whether tests notice.
//!
//! Sites are numbered, for each kind, as compiling comes by them. Without the feature none is ever made, and nothing of this is left
//! in the program.

/// What goes wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mistake {
    SwapMove,
    NextHome,
    OtherRegister,
    WrongConstant,
    WrongImmediate,
    OtherWay,
    NoError,
    ElsewhereAtExit,
    Relocation,
    InvertBranch,
}

/// All kinds, with what they do.
pub const MISTAKES: [(Mistake, &str); 10] = [
    (Mistake::SwapMove, "moves the other way"),
    (Mistake::NextHome, "spills to or reloads from the next home"),
    (Mistake::OtherRegister, "has an operand in another register"),
    (Mistake::WrongConstant, "has another constant"),
    (Mistake::WrongImmediate, "has another displacement"),
    (Mistake::OtherWay, "leaves by another stub"),
    (Mistake::NoError, "takes an error for an exit"),
    (
        Mistake::ElsewhereAtExit,
        "looks for a value elsewhere on its way out",
    ),
    (Mistake::Relocation, "refers to a place further on"),
    (Mistake::InvertBranch, "turns a branch around"),
];

#[cfg(feature = "mistakes")]
mod chosen {
    use std::cell::Cell;

    use super::Mistake;

    thread_local! {
        static CHOSEN: Cell<Option<(Mistake, usize)>> = const { Cell::new(None) };
        static LEFT: Cell<usize> = const { Cell::new(0) };
        static MADE: Cell<bool> = const { Cell::new(false) };
    }

    /// Chooses the mistake that is made in each trace from now on: the `nth` of its kind.
    pub fn choose(mistake: Option<(Mistake, usize)>) {
        CHOSEN.set(mistake);
        begin();
    }

    /// Whether it was made in the trace that was compiled last.
    pub fn was_made() -> bool {
        MADE.get()
    }

    pub(crate) fn begin() {
        MADE.set(false);
        LEFT.set(CHOSEN.get().map_or(0, |(_, nth)| nth));
    }

    pub(crate) fn is_made(mistake: Mistake) -> bool {
        if CHOSEN.get().is_none_or(|(chosen, _)| chosen != mistake) || MADE.get() {
            return false;
        }
        let made = LEFT.get() == 0;
        LEFT.set(LEFT.get().saturating_sub(1));
        MADE.set(made);
        made
    }
}

#[cfg(not(feature = "mistakes"))]
mod chosen {
    use super::Mistake;

    #[inline(always)]
    pub(crate) const fn begin() {}

    #[inline(always)]
    pub(crate) const fn is_made(_: Mistake) -> bool {
        false
    }
}

pub(crate) use chosen::{begin, is_made};
#[cfg(feature = "mistakes")]
pub use chosen::{choose, was_made};

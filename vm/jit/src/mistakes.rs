//! Mistakes planted into the making of machine code, to see whether tests notice.
//!
//! A site is a kind of mistake and a name for the place that it is made in, the same in every trace: a hole of a stencil, an operand of
//! a template. Without the feature none is ever made, and nothing of this is left in the program.

use std::fmt;

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
    Nowhere,
    InvertBranch,
}

/// A place that a mistake can be made in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Site {
    pub what: &'static str,
    pub place: String,
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.what)
    }
}

impl Mistake {
    /// What it does.
    pub fn what(self) -> &'static str {
        match self {
            Mistake::SwapMove => "moves the other way",
            Mistake::NextHome => "spills to or reloads from the next home",
            Mistake::OtherRegister => "has an operand in another register",
            Mistake::WrongConstant => "has another constant",
            Mistake::WrongImmediate => "has another displacement",
            Mistake::OtherWay => "leaves by another stub",
            Mistake::NoError => "takes an error for an exit",
            Mistake::ElsewhereAtExit => "looks for a value elsewhere on its way out",
            Mistake::Relocation => "refers to a place further on",
            Mistake::Nowhere => NOWHERE,
            Mistake::InvertBranch => "turns a branch around",
        }
    }
}

/// What a mistake does that nobody can overlook who runs the place that it is made in.
pub const NOWHERE: &str = "refers to nowhere";

#[cfg(feature = "mistakes")]
mod chosen {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeSet;
    use std::fmt::Display;

    use super::{Mistake, Site};

    thread_local! {
        static CHOSEN: RefCell<Option<Site>> = const { RefCell::new(None) };
        static MADE: Cell<bool> = const { Cell::new(false) };
        static SITES: RefCell<Option<BTreeSet<Site>>> = const { RefCell::new(None) };
    }

    /// Chooses the mistake that is made in each trace from now on, wherever it has the site.
    pub fn choose(site: Option<Site>) {
        CHOSEN.set(site);
        begin();
    }

    /// Whether it was made in the trace that was compiled last.
    pub fn was_made() -> bool {
        MADE.get()
    }

    /// The sites that compiling comes by in what `job` does.
    pub fn sites(job: impl FnOnce()) -> BTreeSet<Site> {
        SITES.set(Some(BTreeSet::new()));
        job();
        SITES.take().unwrap_or_default()
    }

    pub(crate) fn begin() {
        MADE.set(false);
    }

    pub(crate) fn is_made(mistake: Mistake, place: impl Display) -> bool {
        let listed = SITES.with_borrow_mut(|sites| {
            let sites = sites.as_mut()?;
            let (what, place) = (mistake.what(), place.to_string());
            sites.insert(Site { what, place });
            Some(())
        });
        if listed.is_some() {
            return false;
        }
        let made = CHOSEN.with_borrow(|chosen| {
            let chosen = chosen.as_ref();
            chosen.is_some_and(|chosen| {
                chosen.what == mistake.what() && chosen.place == place.to_string()
            })
        });
        MADE.set(MADE.get() || made);
        made
    }
}

#[cfg(not(feature = "mistakes"))]
mod chosen {
    use std::fmt::Display;

    use super::Mistake;

    #[inline(always)]
    pub(crate) const fn begin() {}

    #[inline(always)]
    pub(crate) const fn is_made(_: Mistake, _: impl Display + Copy) -> bool {
        false
    }
}

pub(crate) use chosen::{begin, is_made};
#[cfg(feature = "mistakes")]
pub use chosen::{choose, sites, was_made};

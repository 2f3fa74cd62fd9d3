//! Bit sets of code objects and their locals, with CPython's values.

use serde::{Deserialize, Serialize};
use std::ops::{BitOr, BitOrAssign};

macro_rules! bit_set {
    ($(#[$doc:meta])* $name:ident: $repr:ty { $($(#[$flag_doc:meta])* $flag:ident = $value:expr;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[repr(transparent)]
        pub struct $name(pub $repr);

        impl $name {
            $($(#[$flag_doc])* pub const $flag: Self = Self($value);)*

            /// Whether every flag of `other` is set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// Whether any flag of `other` is set.
            pub const fn intersects(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }
        }

        impl BitOr for $name {
            type Output = Self;
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl BitOrAssign for $name {
            fn bitor_assign(&mut self, other: Self) {
                self.0 |= other.0;
            }
        }
    };
}

bit_set! {
    /// `co_flags`.
    CodeFlags: u32 {
        /// Locals are in the frame, not in a mapping.
        OPTIMIZED = 0x1;
        /// A call makes a new local namespace.
        NEWLOCALS = 0x2;
        /// Has a `*args` parameter.
        VARARGS = 0x4;
        /// Has a `**kwargs` parameter.
        VARKEYWORDS = 0x8;
        /// Lies inside another function.
        NESTED = 0x10;
        /// A call makes a generator.
        GENERATOR = 0x20;
        /// A call makes a coroutine.
        COROUTINE = 0x80;
        /// A generator that may be awaited.
        ITERABLE_COROUTINE = 0x100;
        /// A call makes an asynchronous generator.
        ASYNC_GENERATOR = 0x200;
        /// `from __future__ import annotations` holds.
        FUTURE_ANNOTATIONS = 0x100_0000;
        /// Constant 0 is the docstring.
        HAS_DOCSTRING = 0x400_0000;
        /// A function defined in a class body.
        METHOD = 0x800_0000;
    }
}

impl CodeFlags {
    /// What features of `__future__` set, whether Python still knows them as such or not.
    pub const FUTURES: Self = Self(0x1fe_0000);

    /// How many parameters collect what is left: `*args`, `**kwargs`.
    pub const fn collectors(self) -> u32 {
        self.contains(Self::VARARGS) as u32 + self.contains(Self::VARKEYWORDS) as u32
    }
}

bit_set! {
    /// What kind of place a local is.
    LocalFlags: u8 {
        /// Local only while an inlined comprehension runs; `locals()` does not show it.
        HIDDEN = 0x10;
        /// In `co_varnames`.
        LOCAL = 0x20;
        /// In `co_cellvars`. A parameter that is captured is both `LOCAL` and `CELL`.
        CELL = 0x40;
        /// In `co_freevars`.
        FREE = 0x80;
    }
}

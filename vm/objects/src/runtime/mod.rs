//! What generated code calls: `extern "C"` functions named `cp_*`, and the frames that both engines run.
//!
//! The conventions are ARCHITECTURE.md's: the thread first, words raw, arguments borrowed unless the documentation says
//! "takes", failure = null word, null pointer or negative status with the exception in the thread. A function is written
//! here as a safe body inside [`runtime!`], which prints the door around it.

pub mod async_generators;
pub mod asynchronous;
pub mod attributes;
pub mod bind;
pub mod building;
pub mod calls;
pub mod frames;
pub mod functions;
pub mod generator_types;
pub mod generators;
pub mod imports;
pub mod iteration;
pub mod matching;
pub mod memory;
pub mod names;
pub mod natives;
pub mod operators;
mod placing;
pub mod raising;
pub mod traces;

pub use asynchronous::*;
pub use attributes::*;
pub use building::*;
pub use calls::*;
pub use frames::*;
pub use functions::*;
pub use imports::*;
pub use iteration::*;
pub use matching::*;
pub use memory::*;
pub use names::*;
pub use natives::*;
pub use operators::*;
pub use raising::*;
pub use traces::*;

use copperplate_core::frame::Frame;
use copperplate_core::memory::guard;
use copperplate_core::{Res, Thread, Value, Word};

/// Fills in the classes whose behaviour is that of running frames.
pub fn install(t: &mut Thread) {
    generator_types::install(t);
    async_generators::install(t);
}

/// An argument as generated code passes it.
pub trait Argument {
    type Raw;

    /// # Safety
    /// `raw` is what generated code passes for such a parameter, and lives as long as the argument is used.
    unsafe fn from_raw(raw: &Self::Raw) -> Self;
}

impl<'a> Argument for &'a Value {
    type Raw = Word;

    unsafe fn from_raw(raw: &Word) -> &'a Value {
        // SAFETY: the word is a local of the door, which outlives the body; `Value::from_ref` views it.
        unsafe { Value::from_ref(&*(raw as *const Word)) }
    }
}

impl<'a> Argument for Option<&'a Value> {
    type Raw = Word;

    unsafe fn from_raw(raw: &Word) -> Option<&'a Value> {
        // SAFETY: as for a value that is there.
        (!raw.is_null()).then(|| unsafe { Value::from_ref(&*(raw as *const Word)) })
    }
}

impl Argument for Value {
    type Raw = Word;

    unsafe fn from_raw(raw: &Word) -> Value {
        // SAFETY: the caller gives the word away; `own` makes a borrowed one safe to keep.
        unsafe { Value::from_word(raw.own()) }
    }
}

impl Argument for Option<Value> {
    type Raw = Word;

    unsafe fn from_raw(raw: &Word) -> Option<Value> {
        // SAFETY: as for a value that is there.
        (!raw.is_null()).then(|| unsafe { Value::from_word(raw.own()) })
    }
}

macro_rules! plain_arguments {
    ($($ty:ty)*) => {$(
        impl Argument for $ty {
            type Raw = $ty;

            unsafe fn from_raw(raw: &$ty) -> $ty {
                *raw
            }
        }
    )*};
}
plain_arguments! {
    u32 i64 f64 *mut Word *mut copperplate_core::Object *mut copperplate_core::function::Function *mut copperplate_core::native::NativeDef
}

/// A result as generated code receives it.
pub trait Answer: Sized {
    type Raw;

    fn into_raw(self) -> Self::Raw;

    /// What a body answers. Where it can raise, it raises `MemoryError` when memory runs out in it.
    ///
    /// # Safety
    /// The thread is the running one.
    #[inline(always)]
    unsafe fn of(thread: *mut Thread, body: impl FnOnce(&mut Thread) -> Self) -> Self {
        // SAFETY: the caller's guarantee.
        body(unsafe { &mut *thread })
    }
}

/// # Safety
/// As for [`Answer::of`].
#[inline(always)]
unsafe fn guarded<T>(thread: *mut Thread, body: impl FnOnce(&mut Thread) -> Res<T>) -> Res<T> {
    // SAFETY: the caller's guarantee.
    let answer = guard(|| body(unsafe { &mut *thread }));
    // SAFETY: the body is over.
    answer.unwrap_or_else(|| Err(unsafe { &mut *thread }.out_of_memory()))
}

/// Answers that can be an error.
macro_rules! fallible {
    () => {
        #[inline(always)]
        unsafe fn of(thread: *mut Thread, body: impl FnOnce(&mut Thread) -> Self) -> Self {
            // SAFETY: the caller's guarantee.
            unsafe { guarded(thread, body) }
        }
    };
}

impl Answer for () {
    type Raw = ();

    fn into_raw(self) {}
}

impl Answer for bool {
    type Raw = bool;

    fn into_raw(self) -> bool {
        self
    }
}

impl Answer for Value {
    type Raw = Word;

    fn into_raw(self) -> Word {
        self.into_word()
    }
}

impl Answer for *mut Frame {
    type Raw = *mut Frame;

    fn into_raw(self) -> *mut Frame {
        self
    }
}

impl Answer for Res<Value> {
    type Raw = Word;

    fallible!();

    fn into_raw(self) -> Word {
        self.map_or(Word::NULL, Value::into_word)
    }
}

impl Answer for Res<Option<Value>> {
    type Raw = Word;

    fallible!();

    fn into_raw(self) -> Word {
        match self {
            Ok(Some(value)) => value.into_word(),
            _ => Word::NULL,
        }
    }
}

impl Answer for Res<bool> {
    type Raw = i32;

    fallible!();

    fn into_raw(self) -> i32 {
        self.map_or(-1, i32::from)
    }
}

impl Answer for Res<()> {
    type Raw = i32;

    fallible!();

    fn into_raw(self) -> i32 {
        if self.is_ok() { 0 } else { -1 }
    }
}

impl Answer for Res<*mut Frame> {
    type Raw = *mut Frame;

    fallible!();

    fn into_raw(self) -> *mut Frame {
        self.unwrap_or(std::ptr::null_mut())
    }
}

/// Declares runtime functions: a body over `&Value`, `Value` (taken over), their optional forms and plain numbers, and the
/// `extern "C"` door around it.
macro_rules! runtime {
    ($($(#[$doc:meta])* fn $name:ident($t:ident $(, $arg:ident: $ty:ty)* $(,)?) $(-> $ret:ty)? $body:block)*) => {$(
        $(#[$doc])*
        ///
        /// # Safety
        /// Called by an engine: the thread is the running one, words are live, pointers as described.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(
            thread: *mut copperplate_core::Thread
            $(, $arg: <$ty as $crate::runtime::Argument>::Raw)*
        ) -> <$crate::runtime::or_unit!($($ret)?) as $crate::runtime::Answer>::Raw {
            #[inline(always)]
            fn body($t: &mut copperplate_core::Thread $(, $arg: $ty)*) $(-> $ret)? $body
            // SAFETY: the engine's guarantee; the arguments are locals here and outlive the body.
            $crate::runtime::Answer::into_raw(unsafe {
                $crate::runtime::Answer::of(thread, |t| {
                    body(t $(, <$ty as $crate::runtime::Argument>::from_raw(&$arg))*)
                })
            })
        }
    )*};
}
pub(crate) use runtime;

macro_rules! or_unit {
    () => {
        ()
    };
    ($ty:ty) => {
        $ty
    };
}
pub(crate) use or_unit;

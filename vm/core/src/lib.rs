//! Values, object layouts, memory, types, threads and frames: what every other crate of the virtual machine stands on.
//!
//! Reading order: [`word`] (the tagged word), [`value`] (the owning reference), [`object`] (the header), [`class`] (type
//! objects and their slots), [`thread`] (the state everything runs in), then one module per layout.
//!
//! Behaviour of the built-in types lives in `copperplate-objects`, which fills in the slots of the static types that
//! [`types`] declares; this crate only knows how they lie in memory.

// The derive of `Trace` names this crate.
extern crate self as copperplate_core;

pub mod args;
pub mod array;
#[cfg(debug_assertions)]
mod audit;
mod blocks;
pub mod buffer;
pub mod bytes;
pub mod cell;
pub mod class;
pub mod code;
pub mod collector;
pub mod convert;
pub mod dict;
pub mod error;
pub mod exception;
pub mod float;
pub mod frame;
pub mod function;
pub mod generator;
pub mod heap;
pub mod hooks;
pub mod instance;
pub mod int;
pub mod items;
pub mod iter;
pub mod list;
pub mod memory;
pub mod method_cache;
pub mod names;
pub mod native;
pub mod object;
pub mod ops;
pub mod pages;
pub mod set;
pub mod str;
pub mod suggestions;
pub mod text;
pub mod thread;
pub mod trace;
pub mod tuple;
pub mod types;
pub mod value;
pub mod weak;
pub mod word;

pub use args::{Args, Named};
pub use class::Type;
pub use error::{Raised, Res};
pub use object::{Layout, Object};
pub use thread::Thread;
pub use value::{Slot, Value};
pub use word::Word;

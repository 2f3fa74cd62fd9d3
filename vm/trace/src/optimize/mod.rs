//! The optimizer.

mod abstracted;
pub mod knowledge;

//! Traces: hot paths as micro-ops in SSA form, recorded from the match loop, optimized, and run.
//!
//! docs/traces.md says how the parts hang together.

pub mod abstracts;
pub mod build;
pub mod count;
pub mod execute;
pub mod expand;
pub mod generated;
pub mod ir;
pub mod manage;
pub mod op;
pub mod optimize;
pub mod record;
pub mod stats;

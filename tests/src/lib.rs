//! Tests that need the whole virtual machine.

pub mod agreement;
pub mod apart;
pub mod choices;
pub mod forced;
pub mod instructions;
pub mod machine;
pub mod text;

//! Opcodes, their metadata, the disassembler and the assembler, printed from the definitions.

mod assembler;
mod borrow;
mod disassemble;
mod flow;
mod locals;
mod opcode;
mod places;

pub use assembler::{Assembled, Assembler, AssemblyError, Label, Layout, Region};
pub use disassemble::{Decoded, disassemble, instructions};
pub use opcode::*;

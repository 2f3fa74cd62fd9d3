//! Opcodes, their metadata, the disassembler and the assembler, printed from the definitions.

mod assembler;
mod borrow;
mod flow;
mod locals;
mod opcode;

pub use assembler::{Assembled, Assembler, AssemblyError, Label, Layout, Region};
pub use opcode::{Opcode, OperandKind};

//! Opcodes, their metadata, the disassembler and the assembler, printed from the definitions.

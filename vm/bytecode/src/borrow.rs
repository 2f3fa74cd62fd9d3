//! Loads that may borrow: the value is used up before its local can change, so the operand stack needs no reference of its own.
//!
//! Within a basic block the operand stack is followed with, for each operand, the load it came from. A load keeps its reference
//! when the operand is still there at the end of the block, where a handler may find it, when its local is stored to or when the
//! frame is suspended; and when an instruction passes the operand on in a way that is not known here.

use crate::assembler::{Instruction, Region, Stream};
use crate::opcode::{Opcode, OperandKind};

/// Index of the load that an operand came from.
type Source = Option<usize>;

/// What an instruction does with its inputs.
enum Use {
    /// They are gone afterwards, or have references of their own.
    Consumed,
    /// That many of the topmost are; those below stay.
    Popped(u32),
    /// The topmost becomes the receiver of a call, on top of a method.
    Receiver,
    /// Anything else.
    Unknown,
}

fn use_of(opcode: Opcode) -> Use {
    match opcode {
        Opcode::POP_TOP
        | Opcode::BINARY_OP
        | Opcode::COMPARE_OP
        | Opcode::IS_OP
        | Opcode::CONTAINS_OP
        | Opcode::BINARY_SUBSCR
        | Opcode::STORE_SUBSCR
        | Opcode::DELETE_SUBSCR
        | Opcode::BINARY_SLICE
        | Opcode::STORE_SLICE
        | Opcode::BUILD_SLICE
        | Opcode::LOAD_ATTR
        | Opcode::LOAD_SUPER_ATTR
        | Opcode::STORE_ATTR
        | Opcode::DELETE_ATTR
        | Opcode::UNARY_NEGATIVE
        | Opcode::UNARY_INVERT
        | Opcode::UNARY_POSITIVE
        | Opcode::UNARY_NOT
        | Opcode::TO_BOOL
        | Opcode::POP_JUMP_IF_TRUE
        | Opcode::POP_JUMP_IF_FALSE
        | Opcode::POP_JUMP_IF_NONE
        | Opcode::POP_JUMP_IF_NOT_NONE
        | Opcode::CALL
        | Opcode::CALL_KW
        | Opcode::CALL_FUNCTION_EX
        | Opcode::GET_ITER
        | Opcode::FORMAT_SIMPLE
        | Opcode::FORMAT_WITH_SPEC
        | Opcode::CONVERT_VALUE
        | Opcode::BUILD_STRING
        | Opcode::BUILD_SET
        | Opcode::BUILD_MAP
        | Opcode::UNPACK_SEQUENCE
        | Opcode::UNPACK_EX
        | Opcode::STORE_GLOBAL
        | Opcode::STORE_NAME => Use::Consumed,
        Opcode::SET_ADD
        | Opcode::LIST_EXTEND
        | Opcode::SET_UPDATE
        | Opcode::DICT_UPDATE
        | Opcode::DICT_MERGE => Use::Popped(1),
        Opcode::MAP_ADD => Use::Popped(2),
        Opcode::LOAD_METHOD | Opcode::LOAD_SUPER_METHOD => Use::Receiver,
        _ => Use::Unknown,
    }
}

/// Turns each `LOAD_FAST` that may borrow into `LOAD_FAST_BORROW`.
pub(crate) fn borrow_loads(stream: &mut Stream) {
    let mut is_start = vec![false; stream.instructions.len()];
    for &place in &stream.labels {
        if let Some(start) = is_start.get_mut(place as usize) {
            *start = true;
        }
    }
    let mut tracker = Tracker {
        stack: Vec::new(),
        keeps: vec![false; stream.instructions.len()],
    };
    for (index, instruction) in stream.instructions.iter().enumerate() {
        if is_start[index] {
            tracker.end_block();
        }
        if instruction.region != Region::NONE {
            tracker.keep_below(
                instruction.depth,
                stream.regions[instruction.region.0 as usize].depth,
            );
        }
        tracker.step(index, instruction, &stream.instructions);
        if instruction.target().is_some() || instruction.opcode.ends() {
            tracker.end_block();
        }
    }
    tracker.end_block();
    for (instruction, keeps) in stream.instructions.iter_mut().zip(tracker.keeps) {
        if instruction.opcode == Opcode::LOAD_FAST && !keeps {
            instruction.opcode = Opcode::LOAD_FAST_BORROW;
        }
    }
}

struct Tracker {
    /// The operands pushed in this block.
    stack: Vec<Source>,
    /// Whether the load at an index keeps its reference.
    keeps: Vec<bool>,
}

impl Tracker {
    fn keep(&mut self, source: Source) {
        if let Some(load) = source {
            self.keeps[load] = true;
        }
    }

    /// Operands from before the block are of no known source.
    fn pop(&mut self) -> Source {
        self.stack.pop().flatten()
    }

    fn discard(&mut self, count: u32) {
        self.stack
            .truncate(self.stack.len().saturating_sub(count as usize));
    }

    fn end_block(&mut self) {
        for source in std::mem::take(&mut self.stack) {
            self.keep(source);
        }
    }

    /// Operands that a handler keeps: `depth` operands are there, those below `kept` stay.
    fn keep_below(&mut self, depth: u32, kept: u32) {
        let base = (depth as usize).saturating_sub(self.stack.len());
        let count = (kept as usize).saturating_sub(base).min(self.stack.len());
        for index in 0..count {
            self.keep(self.stack[index]);
        }
    }

    fn push_unknown(&mut self, count: u32) {
        self.stack.extend(std::iter::repeat_n(None, count as usize));
    }

    fn step(&mut self, index: usize, instruction: &Instruction, all: &[Instruction]) {
        match instruction.opcode {
            Opcode::LOAD_FAST => return self.stack.push(Some(index)),
            Opcode::COPY => {
                let place = self.stack.len().checked_sub(instruction.operand as usize);
                let source = place.and_then(|place| self.stack[place]);
                return self.stack.push(source);
            }
            Opcode::SWAP => {
                while self.stack.len() < instruction.operand as usize {
                    self.stack.insert(0, None);
                }
                let top = self.stack.len() - 1;
                return self.stack.swap(top, top + 1 - instruction.operand as usize);
            }
            _ => {}
        }
        match use_of(instruction.opcode) {
            Use::Consumed => {
                self.discard(instruction.pops);
                self.push_unknown(instruction.pushes);
            }
            Use::Popped(count) => self.discard(count),
            Use::Receiver => {
                let receiver = self.pop();
                self.discard(instruction.pops - 1);
                self.stack.push(None);
                self.stack.push(receiver);
            }
            Use::Unknown => {
                for _ in 0..instruction.pops {
                    let source = self.pop();
                    self.keep(source);
                }
                self.push_unknown(instruction.pushes);
            }
        }
        match (instruction.kind(), instruction.opcode) {
            // The local changes.
            (OperandKind::Local, opcode)
                if !matches!(opcode, Opcode::LOAD_FAST_CHECK | Opcode::LOAD_DEREF) =>
            {
                for place in 0..self.stack.len() {
                    if self.stack[place]
                        .is_some_and(|load| all[load].operand == instruction.operand)
                    {
                        self.keep(self.stack[place]);
                    }
                }
            }
            // What a suspended frame holds, it owns.
            (_, Opcode::YIELD_VALUE | Opcode::RETURN_GENERATOR) => {
                for place in 0..self.stack.len() {
                    self.keep(self.stack[place]);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::assembler::{Assembler, Layout};
    use crate::disassemble::instructions;
    use copperplate_code::{CodeFlags, CodeSpec};

    /// The names of the loads of a stream with three locals.
    fn loads(emit: impl FnOnce(&mut Assembler)) -> Vec<&'static str> {
        let mut asm = Assembler::new();
        emit(&mut asm);
        let assembled = asm
            .finish(Layout {
                positions: &[0, 1, 2],
                bound: &[true; 3],
            })
            .unwrap();
        let code = CodeSpec {
            name: "".into(),
            qualname: "".into(),
            filename: "".into(),
            first_line: 1,
            flags: CodeFlags::default(),
            positional_count: 3,
            positional_only_count: 0,
            keyword_only_count: 0,
            locals: Vec::new(),
            stack_size: assembled.stack_size,
            code: assembled.code,
            locations: assembled.locations,
            exceptions: assembled.exceptions,
            constants: Vec::new(),
            names: Vec::new(),
        };
        instructions(&code)
            .iter()
            .map(|instruction| instruction.opcode.generic().name())
            .filter(|name| name.starts_with("LOAD_FAST"))
            .collect()
    }

    #[test]
    fn operands_used_up_at_once_are_borrowed() {
        let names = loads(|asm| {
            asm.load_fast(0);
            asm.load_attr(0);
            asm.pop_top();
            asm.load_fast(1);
            asm.return_value();
        });
        assert_eq!(names, ["LOAD_FAST_BORROW", "LOAD_FAST"]);
    }

    #[test]
    fn a_store_to_the_local_ends_the_loan() {
        let names = loads(|asm| {
            asm.push_null();
            asm.load_fast(0);
            asm.load_fast(1);
            asm.load_small_int(1);
            asm.store_fast(0);
            asm.call(1);
            asm.return_value();
        });
        assert_eq!(names, ["LOAD_FAST", "LOAD_FAST_BORROW"]);
    }

    #[test]
    fn loans_end_with_the_block_and_with_a_suspension() {
        let names = loads(|asm| {
            let end = asm.new_label();
            asm.push_null();
            asm.load_fast(0);
            asm.load_fast(1);
            asm.to_bool();
            asm.pop_jump_if_true(end);
            asm.bind(end);
            asm.load_fast(2);
            asm.load_fast(1);
            asm.yield_value();
            asm.call(2);
            asm.return_value();
        });
        assert_eq!(
            names,
            ["LOAD_FAST", "LOAD_FAST_BORROW", "LOAD_FAST", "LOAD_FAST"]
        );
    }

    #[test]
    fn what_a_handler_finds_is_owned() {
        let names = loads(|asm| {
            let handler = asm.new_label();
            asm.push_null();
            asm.load_fast(0);
            asm.enter_region(handler, false);
            asm.load_fast(1);
            asm.load_attr(0);
            asm.leave_region();
            asm.call(1);
            asm.return_value();
            asm.bind(handler);
            asm.reraise(0);
        });
        assert_eq!(names, ["LOAD_FAST", "LOAD_FAST_BORROW"]);
    }
}

//! Loads that may borrow: the value is used up before its local can change, so the operand stack needs no reference of its own.
//!
//! Within a basic block the operand stack is followed with, for each operand, the load it came from. A load keeps its reference
//! when the operand is still there at the end of the block, where a handler may find it, when its local is stored to or when the
//! frame is suspended; and when an instruction gives the operand away, or may have made another operand of it and some else.

use crate::assembler::{Instruction, Region, Stream};
use crate::opcode::Choice;

/// Index of the load that an operand came from.
type Source = Option<usize>;

/// Marks the loads that may borrow.
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
        instruction.borrowed = instruction.opcode.depends_on(Choice::Borrowed) && !keeps;
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

    /// The topmost operands, from the bottom; those from before the block are of no known source.
    fn pop(&mut self, count: u32) -> Vec<Source> {
        let missing = (count as usize).saturating_sub(self.stack.len());
        let known = self
            .stack
            .split_off(self.stack.len() + missing - count as usize);
        std::iter::repeat_n(None, missing).chain(known).collect()
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

    fn step(&mut self, index: usize, instruction: &Instruction, all: &[Instruction]) {
        let (opcode, operand) = (instruction.opcode, instruction.operand);
        if opcode.depends_on(Choice::Borrowed) {
            return self.stack.push(Some(index));
        }
        let mut inputs = Vec::new();
        for input in opcode.inputs().iter().rev() {
            let words = self.pop((input.count)(operand));
            if input.given_away {
                words.iter().for_each(|word| self.keep(*word));
            }
            inputs.push(words);
        }
        inputs.reverse();
        for output in opcode.outputs() {
            let count = (output.count)(operand) as usize;
            match *output.sources {
                [input] if inputs[input].len() == count => self.stack.extend(&inputs[input]),
                _ => {
                    for input in output.sources {
                        inputs[*input].iter().for_each(|word| self.keep(*word));
                    }
                    self.stack.extend(std::iter::repeat_n(None, count));
                }
            }
        }
        let changes = opcode.local_use().writes();
        for place in 0..self.stack.len() {
            let is_local = |load: usize| all[load].operand == operand;
            // What a suspended frame holds, it owns.
            if opcode.suspends() || changes && self.stack[place].is_some_and(is_local) {
                self.keep(self.stack[place]);
            }
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
            body: assembled.body.into(),
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
            asm.load_local(0);
            asm.load_attr(0);
            asm.pop_top();
            asm.load_local(1);
            asm.return_value();
        });
        assert_eq!(names, ["LOAD_FAST_BORROW", "LOAD_FAST"]);
    }

    #[test]
    fn a_store_to_the_local_ends_the_loan() {
        let names = loads(|asm| {
            asm.push_null();
            asm.load_local(0);
            asm.load_local(1);
            asm.load_small_int(1);
            asm.store_local(0);
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
            asm.load_local(0);
            asm.load_local(1);
            asm.to_bool();
            asm.pop_jump_if_true(end);
            asm.bind(end);
            asm.load_local(2);
            asm.load_local(1);
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
    fn what_an_instruction_may_hand_on_as_it_is_stays_on_loan() {
        let names = loads(|asm| {
            // The iterator may be the generator itself.
            asm.load_local(0);
            asm.get_iter();
            asm.load_local(1);
            asm.copy(1);
            asm.swap(3);
            asm.load_small_int(1);
            asm.store_local(0);
            asm.call(1);
            asm.return_value();
        });
        assert_eq!(names, ["LOAD_FAST", "LOAD_FAST_BORROW"]);
    }

    #[test]
    fn what_a_handler_finds_is_owned() {
        let names = loads(|asm| {
            let handler = asm.new_label();
            asm.push_null();
            asm.load_local(0);
            asm.enter_region(handler, false);
            asm.load_local(1);
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

//! Control flow: jumps to jumps, jumps to the next instruction, and what nothing reaches.

use crate::assembler::{Label, Region, Stream};
use crate::places;

/// Straightens jumps and removes instructions that cannot run. Labels keep their meaning.
pub(crate) fn improve(stream: &mut Stream) {
    thread_jumps(stream);
    remove_unreachable(stream);
    places::give(stream);
    remove_unreachable(stream);
    remove_empty_jumps(stream);
}

/// A jump to a jump goes to that one's target. What is no jump in either direction only jumps forward.
fn thread_jumps(stream: &mut Stream) {
    for index in 0..stream.instructions.len() {
        let instruction = stream.instructions[index];
        let Some(mut target) = instruction.target() else {
            continue;
        };
        let either_way = instruction.opcode.is_jump();
        if !either_way && instruction.opcode.jumps_backward() {
            continue;
        }
        // Jumps may lead in a circle.
        for _ in 0..stream.instructions.len() {
            let place = stream.target_of(target);
            match stream.instructions.get(place) {
                Some(next) if next.opcode.is_jump() => {
                    let further = Label(next.operand);
                    // It stands for a place that control comes by, and goes anyway.
                    if !next.location.is_none() && stream.target_of(further) == place + 1 {
                        break;
                    }
                    if !either_way && stream.target_of(further) <= index {
                        break;
                    }
                    target = further;
                }
                _ => break,
            }
        }
        stream.instructions[index].operand = target.0;
    }
}

fn remove_unreachable(stream: &mut Stream) {
    let mut reached = vec![false; stream.instructions.len()];
    let mut work = vec![0];
    while let Some(mut index) = work.pop() {
        while let Some(instruction) = stream.instructions.get(index) {
            if std::mem::replace(&mut reached[index], true) {
                break;
            }
            if instruction.region != Region::NONE {
                work.push(stream.target_of(stream.regions[instruction.region.0 as usize].handler));
            }
            if let Some(target) = instruction.target() {
                work.push(stream.target_of(target));
            }
            if instruction.opcode.ends() {
                break;
            }
            index += 1;
        }
    }
    if reached.contains(&false) {
        stream.retain(&reached);
    }
}

fn remove_empty_jumps(stream: &mut Stream) {
    // Removing one jump may make another one empty.
    loop {
        let keep: Vec<bool> = stream
            .instructions
            .iter()
            .enumerate()
            .map(|(index, instruction)| {
                !instruction.opcode.is_jump()
                    || stream.target_of(Label(instruction.operand)) != index + 1
            })
            .collect();
        if !keep.contains(&false) {
            return;
        }
        // What control goes on to belongs to the jump's line, unless it has one.
        for index in 1..keep.len() {
            let location = stream.instructions[index - 1].location;
            if !keep[index - 1] && stream.instructions[index].location.is_none() {
                stream.instructions[index].location = location;
            }
        }
        stream.retain(&keep);
    }
}

#[cfg(test)]
mod tests {
    use crate::assembler::{Assembler, Layout};
    use crate::opcode::Opcode;

    /// The opcodes of a stream.
    fn opcodes(emit: impl FnOnce(&mut Assembler)) -> Vec<Opcode> {
        let mut asm = Assembler::new();
        emit(&mut asm);
        let layout = Layout {
            positions: &[],
            bound: &[],
        };
        let assembled = asm.finish(layout).expect("operands fit");
        let mut opcodes = Vec::new();
        let mut unit = 0;
        while let Some(&word) = assembled.body.units.get(unit) {
            let (opcode, _) = Opcode::of_unit(word);
            opcodes.push(opcode);
            unit += 1 + opcode.caches() as usize;
        }
        opcodes
    }

    #[test]
    fn jumps_go_the_way_their_label_lies() {
        let found = opcodes(|asm| {
            let (start, end) = (asm.new_label(), asm.new_label());
            asm.bind(start);
            asm.load_common_constant(0_u32);
            asm.to_bool();
            asm.pop_jump_if_true(end);
            asm.nop();
            asm.jump(start);
            asm.bind(end);
            asm.nop();
            asm.load_small_int(1);
            asm.return_value();
        });
        assert!(found.contains(&Opcode::JUMP_BACKWARD), "{found:?}");
        assert!(!found.contains(&Opcode::JUMP), "{found:?}");
    }

    #[test]
    fn jumps_to_jumps_are_straightened_and_circles_are_left_alone() {
        let found = opcodes(|asm| {
            let (first, second, start) = (asm.new_label(), asm.new_label(), asm.new_label());
            asm.bind(start);
            asm.jump(first);
            asm.bind(second);
            asm.jump(start);
            asm.bind(first);
            asm.jump(second);
        });
        assert!(
            found.iter().all(|opcode| *opcode == Opcode::JUMP_BACKWARD),
            "{found:?}"
        );
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn control_ends_at_jumps_returns_and_raises() {
        for opcode in [
            Opcode::JUMP,
            Opcode::JUMP_FORWARD,
            Opcode::JUMP_BACKWARD,
            Opcode::JUMP_BACKWARD_NO_INTERRUPT,
            Opcode::RETURN_VALUE,
            Opcode::RAISE_VARARGS,
            Opcode::RERAISE,
        ] {
            assert!(opcode.ends(), "{opcode:?}");
        }
        for opcode in [
            Opcode::YIELD_VALUE,
            Opcode::RETURN_GENERATOR,
            Opcode::CALL,
            Opcode::FOR_ITER,
            Opcode::SEND,
        ] {
            assert!(!opcode.ends(), "{opcode:?}");
        }
    }
}

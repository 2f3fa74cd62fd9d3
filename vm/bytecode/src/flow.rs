//! Control flow: jumps to jumps, jumps to the next instruction, and what nothing reaches.

use crate::assembler::{Label, Region, Stream};
use crate::opcode::Opcode;

/// Straightens jumps and removes instructions that cannot run. Labels keep their meaning.
pub(crate) fn improve(stream: &mut Stream) {
    thread_jumps(stream);
    remove_unreachable(stream);
    remove_empty_jumps(stream);
}

/// A jump to an unconditional jump goes to that one's target, where its own opcode can still say so.
fn thread_jumps(stream: &mut Stream) {
    for index in 0..stream.instructions.len() {
        let Some(mut target) = stream.instructions[index].target() else {
            continue;
        };
        let unconditional = stream.instructions[index].opcode == Opcode::JUMP_FORWARD;
        if !unconditional && !is_branch(stream.instructions[index].opcode) {
            continue;
        }
        // Every hop goes forward, so this ends.
        loop {
            let place = stream.target_of(target);
            let Some(next) = stream.instructions.get(place) else {
                break;
            };
            match next.opcode {
                Opcode::JUMP_FORWARD => target = Label(next.operand),
                Opcode::JUMP_BACKWARD
                    if unconditional && stream.target_of(Label(next.operand)) <= index =>
                {
                    target = Label(next.operand);
                    stream.instructions[index].opcode = Opcode::JUMP_BACKWARD;
                    break;
                }
                _ => break,
            }
        }
        stream.instructions[index].operand = target.0;
    }
}

fn is_branch(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::POP_JUMP_IF_TRUE
            | Opcode::POP_JUMP_IF_FALSE
            | Opcode::POP_JUMP_IF_NONE
            | Opcode::POP_JUMP_IF_NOT_NONE
            | Opcode::FOR_ITER
    )
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
                instruction.opcode != Opcode::JUMP_FORWARD
                    || stream.target_of(Label(instruction.operand)) != index + 1
            })
            .collect();
        if !keep.contains(&false) {
            return;
        }
        stream.retain(&keep);
    }
}

#[cfg(test)]
mod tests {
    use crate::opcode::Opcode;

    #[test]
    fn control_ends_at_jumps_returns_and_raises() {
        for opcode in [
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

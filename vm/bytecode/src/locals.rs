//! Which locals are surely bound: `LOAD_FAST` where they are, `LOAD_FAST_CHECK` elsewhere.

use crate::assembler::{Instruction, Region, Stream};
use crate::opcode::{Opcode, OperandKind};

/// The set of locals that may be unbound, one bit per local.
type Unsafe = Box<[u64]>;

/// Turns each `LOAD_FAST` of a local that may be unbound into `LOAD_FAST_CHECK`. `bound` tells which locals are bound from the start.
pub(crate) fn check_loads(stream: &mut Stream, bound: &[bool]) {
    let mut entry: Unsafe = vec![0; bound.len().div_ceil(64)].into();
    for (local, _) in bound.iter().enumerate().filter(|(_, bound)| !**bound) {
        entry[local / 64] |= 1 << (local % 64);
    }
    if entry.iter().all(|&word| word == 0) || stream.instructions.is_empty() {
        return;
    }

    // States only grow, so each place is visited at most once per local.
    let mut states: Vec<Option<Unsafe>> = vec![None; stream.instructions.len()];
    states[0] = Some(entry);
    let mut is_start = vec![false; stream.instructions.len()];
    for &place in &stream.labels {
        if let Some(start) = is_start.get_mut(place as usize) {
            *start = true;
        }
    }
    let mut work = vec![0];
    while let Some(start) = work.pop() {
        let Some(mut state) = states[start].clone() else {
            continue;
        };
        let mut index = start;
        loop {
            let instruction = stream.instructions[index];
            if instruction.region != Region::NONE {
                let handler = stream.regions[instruction.region.0 as usize].handler;
                flow_into(&mut states, &mut work, stream.target_of(handler), &state);
            }
            step(&instruction, &mut state);
            if let Some(target) = instruction.target() {
                flow_into(&mut states, &mut work, stream.target_of(target), &state);
            }
            index += 1;
            if instruction.opcode.ends() || index == stream.instructions.len() {
                break;
            }
            if is_start[index] {
                flow_into(&mut states, &mut work, index, &state);
                break;
            }
        }
    }

    let mut state: Option<Unsafe> = None;
    for (instruction, known) in stream.instructions.iter_mut().zip(states) {
        if known.is_some() {
            state = known;
        }
        let Some(state) = &mut state else { continue };
        if instruction.opcode == Opcode::LOAD_FAST
            && state[instruction.operand as usize / 64] >> (instruction.operand % 64) & 1 == 1
        {
            instruction.opcode = Opcode::LOAD_FAST_CHECK;
        }
        step(instruction, state);
    }
}

fn step(instruction: &Instruction, state: &mut Unsafe) {
    if instruction.kind() != OperandKind::Local {
        return;
    }
    let (word, bit) = (
        instruction.operand as usize / 64,
        1 << (instruction.operand % 64),
    );
    match instruction.opcode {
        Opcode::STORE_FAST if instruction.maybe_null => state[word] |= bit,
        // A load that did not raise has found the local bound.
        Opcode::STORE_FAST | Opcode::LOAD_FAST | Opcode::LOAD_FAST_CHECK => state[word] &= !bit,
        Opcode::DELETE_FAST | Opcode::LOAD_FAST_AND_CLEAR => state[word] |= bit,
        _ => {}
    }
}

fn flow_into(states: &mut [Option<Unsafe>], work: &mut Vec<usize>, place: usize, state: &Unsafe) {
    let Some(known) = states.get_mut(place) else {
        return;
    };
    match known {
        None => *known = Some(state.clone()),
        Some(known) => {
            let mut grown = false;
            for (known, new) in known.iter_mut().zip(state) {
                grown |= *new & !*known != 0;
                *known |= new;
            }
            if !grown {
                return;
            }
        }
    }
    work.push(place);
}

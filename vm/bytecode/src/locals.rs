//! Which locals are surely bound where pseudo-instructions name them.

use crate::assembler::{Instruction, Region, Stream};
use crate::opcode::{Choice, LocalUse, OperandKind};

/// The set of locals that may be unbound, one bit per local.
type Unsafe = Box<[u64]>;

/// Marks the pseudo-instructions whose local may be unbound. `bound` tells which locals are bound from the start.
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
        if instruction.opcode.depends_on(Choice::Unbound) {
            let (word, bit) = (instruction.operand as usize / 64, instruction.operand % 64);
            instruction.unbound = state[word] >> bit & 1 == 1;
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
    match instruction.opcode.local_use() {
        LocalUse::None => {}
        LocalUse::Finds | LocalUse::Binds => state[word] &= !bit,
        LocalUse::Unbinds | LocalUse::MayUnbind => state[word] |= bit,
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

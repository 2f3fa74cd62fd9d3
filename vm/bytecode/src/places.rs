//! Locations of what the compiler adds: such instructions belong to the line that control comes from. Where it comes from several
//! lines to a way out of the function, each line gets a way out of its own, so that a frame that has ended says where.

use crate::assembler::{Instruction, Label, Region, Stream};
use copperplate_code::Location;
use std::collections::HashMap;

/// Longest way out that is copied: a constant and a return, with what gives the constant back to an exception's state before.
const MAX_COPIED: usize = 4;

/// Gives locations to instructions that have none, as far as it is known where control comes from.
pub(crate) fn give(stream: &mut Stream) {
    let count = stream.instructions.len();
    let incoming = Incoming::of(stream);
    let mut places = spread(stream, &incoming);

    // What jumps to ways out become: another jump, or where control does nothing else, the way out.
    let mut labels: HashMap<(usize, Location), Label> = HashMap::new();
    let mut copies = Vec::new();
    let mut inlined = vec![None; count];
    for index in 0..count {
        let place = places[index];
        let target = stream.instructions[index].target();
        let Some(start) = target.map(|label| stream.target_of(label)) else {
            continue;
        };
        let Some(length) = way_out(stream, &incoming, start).filter(|_| !place.is_none()) else {
            continue;
        };
        if stream.instructions[index].opcode.is_jump() {
            inlined[index] = Some((start, length));
        } else if places[start].is_none() {
            // The first one has the way out itself.
            places[start..start + length].fill(place);
        } else if places[start] != place {
            let label = *labels.entry((start, place)).or_insert_with(|| {
                copies.push((start, length, place));
                stream.labels.push(u32::MAX);
                Label(stream.labels.len() as u32 - 1)
            });
            stream.instructions[index].operand = label.0;
        }
    }

    let old = std::mem::take(&mut stream.instructions);
    let mut moved = Vec::with_capacity(count + 1);
    let copy = |stream: &mut Stream, start: usize, length: usize, location: Location| {
        let copied = old[start..start + length].iter();
        let copied = copied.map(|&instruction| Instruction {
            location,
            ..instruction
        });
        stream.instructions.extend(copied);
    };
    for index in 0..count {
        moved.push(stream.instructions.len() as u32);
        match inlined[index] {
            Some((start, length)) => copy(stream, start, length, places[index]),
            None => stream.instructions.push(Instruction {
                location: places[index],
                ..old[index]
            }),
        }
    }
    moved.push(stream.instructions.len() as u32);
    for label in stream.labels.iter_mut().filter(|label| **label != u32::MAX) {
        *label = moved[*label as usize];
    }
    for (start, length, place) in copies {
        let label = labels[&(start, place)];
        stream.labels[label.0 as usize] = stream.instructions.len() as u32;
        copy(stream, start, length, place);
    }
}

/// How control comes to each instruction, other than from the one before it.
struct Incoming {
    jumps: Vec<u32>,
    /// An exception leads there.
    handles: Vec<bool>,
}

impl Incoming {
    fn of(stream: &Stream) -> Self {
        let count = stream.instructions.len();
        let (mut jumps, mut handles) = (vec![0; count], vec![false; count]);
        for instruction in &stream.instructions {
            if let Some(target) = instruction.target() {
                jumps[stream.target_of(target)] += 1;
            }
            if instruction.region != Region::NONE {
                let handler = stream.regions[instruction.region.0 as usize].handler;
                handles[stream.target_of(handler)] = true;
            }
        }
        Self { jumps, handles }
    }
}

/// Whether control goes on to `index` from the instruction before.
fn is_fallen_into(stream: &Stream, index: usize) -> bool {
    index > 0 && !stream.instructions[index - 1].opcode.ends()
}

/// The locations, those of the instructions that have none taken from the one before, or from the only jump that leads there.
fn spread(stream: &Stream, incoming: &Incoming) -> Vec<Location> {
    let instructions = &stream.instructions;
    let mut places: Vec<Location> = instructions.iter().map(|one| one.location).collect();
    loop {
        let mut changed = false;
        for index in 0..places.len() {
            if places[index].is_none() && is_fallen_into(stream, index) {
                places[index] = places[index - 1];
            }
            let Some(target) = instructions[index].target() else {
                continue;
            };
            let target = stream.target_of(target);
            if !places[index].is_none()
                && places[target].is_none()
                && incoming.jumps[target] == 1
                && !incoming.handles[target]
                && !is_fallen_into(stream, target)
            {
                places[target] = places[index];
                changed = true;
            }
        }
        if !changed {
            return places;
        }
    }
}

/// How many instructions lead from there out of the function, if the compiler added them all.
fn way_out(stream: &Stream, incoming: &Incoming, start: usize) -> Option<usize> {
    if incoming.handles[start] {
        return None;
    }
    let instructions = stream.instructions[start..].iter().take(MAX_COPIED);
    for (index, instruction) in instructions.enumerate() {
        if !instruction.location.is_none() || instruction.target().is_some() {
            return None;
        }
        if instruction.opcode.ends() {
            return Some(index + 1);
        }
    }
    None
}

//! Removes what computes values that nobody uses.

use crate::ir::{Op, Trace};
use crate::op::Tables;

use super::{RULES, Rule};

pub(super) fn eliminate(tables: &Tables, trace: &mut Trace, fired: &mut [u64; RULES.len()]) {
    if trace.dependencies.is_empty() {
        for block in &mut trace.blocks {
            let before = block.insts.len();
            block.insts.retain(|inst| inst.op != Op::CheckValid);
            fired[Rule::StillValid as usize] += (before - block.insts.len()) as u64;
        }
    }
    let mut used = vec![false; trace.values.len()];
    for frame in &trace.frames {
        used[frame.pointer.index()] = true;
    }
    for at in (0..trace.blocks.len()).rev() {
        let mut block = std::mem::take(&mut trace.blocks[at]);
        let mut dead = vec![false; block.insts.len()];
        for (number, inst) in block.insts.iter().enumerate().rev() {
            let removable = match inst.op {
                Op::Micro(id) => {
                    let info = tables.op(id);
                    (info.effects.pure || info.only_looks())
                        && inst.exit.is_none()
                        && inst.results.iter().all(|result| !trace.info(*result).owned)
                }
                Op::LoadSlot(_) | Op::SlotAddress(..) | Op::FrameCode | Op::FrameIp => true,
                op => op.is_pure_primitive(),
            };
            if removable && inst.results.iter().all(|result| !used[result.index()]) {
                fired[Rule::Dead as usize] += 1;
                dead[number] = true;
                continue;
            }
            for arg in &inst.args {
                used[arg.index()] = true;
            }
            for id in [inst.exit, inst.state].into_iter().flatten() {
                for value in trace.snapshots[id.index()].values() {
                    used[value.index()] = true;
                }
            }
        }
        let mut dead = dead.into_iter();
        block.insts.retain(|_| dead.next() != Some(true));
        trace.blocks[at] = block;
    }
}

//! Where values are used, and how long they are needed.

use std::ops::Range;

use copperplate_trace::ir::{BlockId, Def, FrameId, SnapId, Trace, Val};

use smallvec::SmallVec;

use super::plan::{Item, Plans};
use crate::stencil::Form;

/// Nowhere.
pub const NEVER: u32 = u32::MAX;

/// Facts about the items of a trace, which are numbered through all blocks.
pub struct Live {
    /// The items that need a value in a register, of one value after the other, and where each value's begin, and the last one's
    /// end.
    needs: Vec<u32>,
    needs_of: Vec<u32>,
    /// By value: the last item that needs it anywhere.
    last: Vec<u32>,
    /// The first and the last item of each loop.
    loops: Vec<(u32, u32)>,
    /// The items that lose registers.
    calls: Vec<u32>,
    /// The values of snapshots that items name, one snapshot after the other, and which of them are whose.
    named: Vec<Val>,
    named_by: Vec<Range<u32>>,
}

/// Whether a value has to be kept somewhere: constants and the frame that the trace began in are always at hand.
pub fn is_kept(trace: &Trace, val: Val) -> bool {
    matches!(trace.info(val).def, Def::Computed) && trace.frames[0].pointer != val
}

/// The values that a snapshot names, frames included.
pub fn of_snapshot(trace: &Trace, id: SnapId) -> impl Iterator<Item = Val> {
    let snapshot = &trace.snapshots[id.index()];
    let planned = trace.planned(snapshot);
    let pointer = move |frame: FrameId| {
        let (frame, _) = trace.place(frame, &planned);
        trace.frames[frame.index()].pointer
    };
    let frames = snapshot.entries.iter().map(|(slot, _)| slot.frame);
    let frames = frames.chain([snapshot.frame]);
    snapshot.values().chain(frames.map(pointer))
}

impl Live {
    pub fn new(trace: &Trace, plans: &Plans) -> Live {
        let count = trace.values.len();
        let mut live = Live {
            needs: Vec::new(),
            needs_of: vec![0; count + 1],
            last: vec![0; count],
            loops: Vec::new(),
            calls: Vec::new(),
            named: Vec::new(),
            named_by: vec![0..0; trace.snapshots.len()],
        };
        let mut defined = vec![0; count];
        let items = plans.items();
        for (block, params) in trace.blocks.iter().map(|block| &block.params).enumerate() {
            let numbers = plans.of_block(BlockId(block as u32));
            for param in params {
                defined[param.index()] = numbers.start;
            }
            for at in numbers {
                match &items[at as usize] {
                    Item::Use(plan) => {
                        for &input in plans.inputs(plan) {
                            live.needs_of[input.index()] += 1;
                            live.mention(input, at);
                        }
                        for &output in plans.outputs(plan) {
                            defined[output.index()] = at;
                            live.mention(output, at);
                        }
                        for id in plan.snapshots() {
                            for number in live.name(trace, plans, id) {
                                live.mention(live.named[number as usize], at);
                            }
                        }
                        if plan.op().form == Form::Call {
                            live.calls.push(at);
                        }
                    }
                    Item::Jump(jump) => {
                        for &arg in plans.args(jump) {
                            live.needs_of[arg.index()] += 1;
                            live.mention(arg, at);
                        }
                        if jump.target.index() <= block {
                            let start = plans.of_block(jump.target).start;
                            live.loops.push((start, at));
                        }
                    }
                }
            }
        }
        live.list_needs(plans);
        // What comes from before a loop is needed in its next round too.
        for &(start, end) in &live.loops {
            for (last, defined) in live.last.iter_mut().zip(&defined) {
                if *defined < start && (start..end).contains(last) {
                    *last = end;
                }
            }
        }
        live
    }

    /// Lists what needs each value, given how many items that are.
    fn list_needs(&mut self, plans: &Plans) {
        // Where each value's end, from which they are filled in backwards.
        let mut end = 0;
        for count in &mut self.needs_of {
            end += *count;
            *count = end;
        }
        self.needs = vec![0; end as usize];
        for (at, item) in plans.items().iter().enumerate().rev() {
            let needed = match item {
                Item::Use(plan) => plans.inputs(plan),
                Item::Jump(jump) => plans.args(jump),
            };
            for val in needed {
                let place = &mut self.needs_of[val.index()];
                *place -= 1;
                self.needs[*place as usize] = at as u32;
            }
        }
    }

    /// The items that need a value in a register.
    fn needs(&self, val: Val) -> &[u32] {
        let start = self.needs_of[val.index()] as usize;
        let end = self.needs_of[val.index() + 1] as usize;
        &self.needs[start..end]
    }

    /// Which of `named` are the snapshot's.
    fn name(&mut self, trace: &Trace, plans: &Plans, id: SnapId) -> Range<u32> {
        let known = self.named_by[id.index()].clone();
        // Every snapshot names a frame.
        if !known.is_empty() {
            return known;
        }
        let first = self.named.len();
        let mut values: SmallVec<[Val; 32]> =
            of_snapshot(trace, id).map(|val| plans.same(val)).collect();
        values.sort_unstable();
        values.dedup();
        self.named.extend_from_slice(&values);
        let all = first as u32..self.named.len() as u32;
        self.named_by[id.index()] = all.clone();
        all
    }

    /// The values that stand for what a snapshot of an item names, sorted.
    pub fn named(&self, id: SnapId) -> &[Val] {
        let Range { start, end } = self.named_by[id.index()];
        &self.named[start as usize..end as usize]
    }

    fn mention(&mut self, val: Val, at: u32) {
        self.last[val.index()] = self.last[val.index()].max(at);
    }

    /// Whether nobody needs the value after an item.
    pub fn is_dead_after(&self, val: Val, at: u32) -> bool {
        self.last[val.index()] <= at
    }

    /// Whether an item from `from` on needs the value.
    pub fn is_needed_from(&self, val: Val, from: u32) -> bool {
        self.last[val.index()] >= from
    }

    /// The first item from `from` on that needs the value in a register, rounds of a loop counted on.
    pub fn next_need(&self, val: Val, from: u32) -> u32 {
        let needs = self.needs(val);
        let ahead = needs.partition_point(|&need| need < from);
        if let Some(&need) = needs.get(ahead) {
            return need;
        }
        let around = self
            .loops
            .iter()
            .find(|(start, end)| (*start..=*end).contains(&from) && self.last[val.index()] >= *end);
        let Some(&(start, end)) = around else {
            return NEVER;
        };
        let first = needs.partition_point(|&need| need < start);
        needs
            .get(first)
            .map_or(NEVER, |&need| end + 1 + (need - start))
    }

    /// Whether registers are lost while the value is needed.
    pub fn crosses_call(&self, val: Val, from: u32) -> bool {
        self.call_within(from, self.last[val.index()])
    }

    /// Whether registers are lost after `from` and before `to`.
    pub fn call_within(&self, from: u32, to: u32) -> bool {
        let ahead = self.calls.partition_point(|&call| call <= from);
        self.calls.get(ahead).is_some_and(|&call| call < to)
    }

    /// The end of the loop that begins at an item.
    pub fn loop_from(&self, start: u32) -> Option<u32> {
        let found = self.loops.iter().find(|(first, _)| *first == start);
        found.map(|(_, end)| *end)
    }
}

//! The assembler: from emitted instructions to code units, locations and an exception table.
//!
//! The emitter methods, one per instruction, are generated; they end in [`Assembler::emit`] and [`Assembler::emit_jump`]. What is
//! emitted where control cannot come is dropped at once. [`Assembler::finish`] then improves the stream ([`crate::flow`]), finds
//! out what pseudo-instructions depend on ([`crate::locals`], [`crate::borrow`]), puts instructions in their place and lays
//! them out. What the passes know of an instruction is read off its definition.

use crate::opcode::{Choice, Opcode, OperandKind};
use crate::{borrow, flow, locals};
use copperplate_code::{CodeBody, ExceptionEntry, Location, LocationTable};

/// A place in the instruction stream; made by [`Assembler::new_label`], placed by [`Assembler::bind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Label(pub(crate) u32);

/// A range of instructions whose exceptions go to one handler. `Region::NONE` is the function itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Region(pub(crate) u32);

impl Region {
    /// No handler: exceptions leave the function.
    pub const NONE: Self = Self(u32::MAX);
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct RegionData {
    pub(crate) handler: Label,
    pub(crate) depth: u32,
    pub(crate) push_lasti: bool,
    pub(crate) parent: Region,
}

/// One instruction before layout. `operand` of a jump is the label's number; of a local, the number the compiler gave it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instruction {
    pub(crate) opcode: Opcode,
    pub(crate) operand: u32,
    pub(crate) location: Location,
    pub(crate) region: Region,
    /// Operands before it runs.
    pub(crate) depth: u32,
    /// The local that it names may be unbound.
    pub(crate) unbound: bool,
    /// What it pushes is used up before its local can change.
    pub(crate) borrowed: bool,
}

impl Instruction {
    pub(crate) fn kind(&self) -> OperandKind {
        self.opcode.operand_kind()
    }

    /// The label that the instruction may jump to.
    pub(crate) fn target(&self) -> Option<Label> {
        (self.kind() == OperandKind::Jump).then_some(Label(self.operand))
    }
}

/// The instruction stream of one code object.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    pub(crate) instructions: Vec<Instruction>,
    /// Index of the instruction at which each label stands; `u32::MAX` while it is not bound.
    pub(crate) labels: Vec<u32>,
    pub(crate) regions: Vec<RegionData>,
}

impl Stream {
    pub(crate) fn target_of(&self, label: Label) -> usize {
        self.labels[label.0 as usize] as usize
    }

    /// Removes the instructions for which `keep` is false; labels move to the next one kept.
    pub(crate) fn retain(&mut self, keep: &[bool]) {
        let mut moved = Vec::with_capacity(keep.len() + 1);
        let mut next = 0;
        for &kept in keep {
            moved.push(next);
            next += u32::from(kept);
        }
        moved.push(next);
        let mut keep = keep.iter();
        self.instructions
            .retain(|_| keep.next().copied().unwrap_or(true));
        for label in self.labels.iter_mut().filter(|label| **label != u32::MAX) {
            *label = moved[*label as usize];
        }
    }
}

/// Why a code object cannot be laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssemblyError {
    /// An operand, a jump distance for example, does not fit its field.
    OperandTooLarge,
}

/// What [`Assembler::finish`] returns: the parts of a code object that the assembler knows.
#[derive(Debug)]
pub struct Assembled {
    pub body: CodeBody,
    /// Largest operand stack.
    pub stack_size: u32,
}

/// Where the places that `local` operands name end up.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    /// Final index of each local, by the number the compiler gave it.
    pub positions: &'a [u32],
    /// Whether each local, by the same number, is bound from the start (parameters, free variables, the namespace) or is a cell.
    pub bound: &'a [bool],
}

/// Collects the instructions of one code object. See the module's page for how.
#[derive(Debug)]
pub struct Assembler {
    stream: Stream,
    label_depths: Vec<Option<u32>>,
    location: Location,
    region: Region,
    depth: u32,
    max_depth: u32,
    reachable: bool,
}

impl Default for Assembler {
    fn default() -> Self {
        Self::new()
    }
}

impl Assembler {
    /// An empty stream: depth 0, no location, no handler.
    pub fn new() -> Self {
        Self {
            stream: Stream::default(),
            label_depths: Vec::new(),
            location: Location::NONE,
            region: Region::NONE,
            depth: 0,
            max_depth: 0,
            reachable: true,
        }
    }

    /// The location given to the instructions that follow; returns the former one.
    pub fn set_location(&mut self, location: Location) -> Location {
        std::mem::replace(&mut self.location, location)
    }

    /// The location that the next instruction gets.
    pub fn location(&self) -> Location {
        self.location
    }

    /// The number of operands on the stack here.
    pub fn depth(&self) -> u32 {
        self.depth
    }

    /// Whether control can come here.
    pub fn is_reachable(&self) -> bool {
        self.reachable
    }

    /// A new label, not yet bound.
    pub fn new_label(&mut self) -> Label {
        let label = Label(self.stream.labels.len() as u32);
        self.stream.labels.push(u32::MAX);
        self.label_depths.push(None);
        label
    }

    /// Whether a jump or a handler of reachable code leads to `label`.
    pub fn is_used(&self, label: Label) -> bool {
        self.label_depths[label.0 as usize].is_some()
    }

    /// Places `label` before the next instruction.
    ///
    /// # Panics
    /// In debug builds, when the label is bound twice or the stack depth differs between the ways that lead here.
    pub fn bind(&mut self, label: Label) {
        let index = label.0 as usize;
        debug_assert_eq!(self.stream.labels[index], u32::MAX, "label bound twice");
        self.stream.labels[index] = self.stream.instructions.len() as u32;
        match (self.reachable, self.label_depths[index]) {
            (true, Some(depth)) => {
                debug_assert_eq!(self.depth, depth, "stack depths differ at a label")
            }
            (true, None) => self.label_depths[index] = Some(self.depth),
            (false, Some(depth)) => {
                self.depth = depth;
                self.reachable = true;
            }
            (false, None) => {}
        }
    }

    /// Begins a range of instructions whose exceptions go to `handler`, with the operands that are on the stack now kept.
    pub fn enter_region(&mut self, handler: Label, push_lasti: bool) -> Region {
        self.enter_region_below(handler, push_lasti, 0)
    }

    /// As [`Self::enter_region`], but the handler does not get the topmost `dropped` operands.
    pub fn enter_region_below(&mut self, handler: Label, push_lasti: bool, dropped: u32) -> Region {
        let depth = self.depth - dropped;
        if self.reachable {
            self.note_depth(handler, depth + u32::from(push_lasti) + 1);
        }
        let data = RegionData {
            handler,
            depth,
            push_lasti,
            parent: self.region,
        };
        self.region = Region(self.stream.regions.len() as u32);
        self.stream.regions.push(data);
        self.region
    }

    /// Ends the innermost region: the instructions that follow belong to the region around it.
    ///
    /// # Panics
    /// When there is no region.
    pub fn leave_region(&mut self) {
        self.region = self.stream.regions[self.region.0 as usize].parent;
    }

    /// The region that the next instruction belongs to.
    pub fn region(&self) -> Region {
        self.region
    }

    /// Lets the instructions that follow belong to `region`; returns the former one. For code that is copied out of its region, such as
    /// a `finally` body on the way of a `return`.
    pub fn set_region(&mut self, region: Region) -> Region {
        std::mem::replace(&mut self.region, region)
    }

    /// The depth that holds before the first instruction at a place that nothing has led to yet. For code after a jump that the
    /// compiler knows to be reached another way.
    pub fn set_depth(&mut self, depth: u32) {
        if !self.reachable {
            self.depth = depth;
        }
    }

    /// Appends an instruction that is no jump. `ends` says that control does not go on behind it.
    pub(crate) fn emit(
        &mut self,
        opcode: Opcode,
        operand: u32,
        pops: u32,
        pushes: u32,
        ends: bool,
    ) {
        self.append(opcode, operand, pops, pushes);
        self.reachable &= !ends;
    }

    /// Appends a jump. `pushes` holds when it falls through, `pushes_taken` when it jumps.
    pub(crate) fn emit_jump(
        &mut self,
        opcode: Opcode,
        target: Label,
        pops: u32,
        pushes: u32,
        pushes_taken: u32,
        ends: bool,
    ) {
        if self.reachable {
            self.note_depth(target, self.depth - pops + pushes_taken);
        }
        self.append(opcode, target.0, pops, pushes);
        self.reachable &= !ends;
    }

    fn append(&mut self, opcode: Opcode, operand: u32, pops: u32, pushes: u32) {
        debug_assert!(
            !self.reachable || self.depth >= pops,
            "{} pops more than there is",
            opcode.name()
        );
        let depth = self.depth;
        self.depth = self.depth.saturating_sub(pops) + pushes;
        if !self.reachable {
            return;
        }
        self.max_depth = self.max_depth.max(self.depth);
        self.stream.instructions.push(Instruction {
            opcode,
            operand,
            location: self.location,
            region: self.region,
            depth,
            unbound: false,
            borrowed: false,
        });
    }

    fn note_depth(&mut self, label: Label, depth: u32) {
        self.max_depth = self.max_depth.max(depth);
        let known = &mut self.label_depths[label.0 as usize];
        debug_assert!(
            known.is_none_or(|known| known == depth),
            "stack depths differ at a label"
        );
        *known = Some(depth);
    }

    /// Improves the stream and lays it out.
    ///
    /// # Errors
    /// When an operand is too large for its field.
    pub fn finish(mut self, layout: Layout<'_>) -> Result<Assembled, AssemblyError> {
        flow::improve(&mut self.stream);
        locals::check_loads(&mut self.stream, layout.bound);
        borrow::borrow_loads(&mut self.stream);
        self.stream.resolve();
        self.stream.lay_out(layout.positions, self.max_depth)
    }
}

impl Stream {
    /// Puts instructions in the place of pseudo-instructions.
    fn resolve(&mut self) {
        for index in 0..self.instructions.len() {
            let instruction = self.instructions[index];
            let ahead = |label| self.target_of(label) > index;
            let opcode = instruction.opcode.resolve(|choice| match choice {
                Choice::Always => true,
                Choice::Forward => instruction.target().is_some_and(ahead),
                Choice::Backward => !instruction.target().is_some_and(ahead),
                Choice::Unbound => instruction.unbound,
                Choice::Borrowed => instruction.borrowed,
            });
            self.instructions[index].opcode = opcode;
        }
    }

    fn lay_out(&self, positions: &[u32], stack_size: u32) -> Result<Assembled, AssemblyError> {
        let mut offsets = Vec::with_capacity(self.instructions.len() + 1);
        let mut size = 0;
        for instruction in &self.instructions {
            offsets.push(size);
            size += 1 + instruction.opcode.caches();
        }
        offsets.push(size);

        let mut body = CodeBody::default();
        body.units.reserve_exact(size as usize);
        let fusions = self.fusions();
        let mut locations = Vec::with_capacity(self.instructions.len());
        let mut location = Location::NONE;
        let mut ends = true;
        for (index, instruction) in self.instructions.iter().enumerate() {
            let end = offsets[index + 1];
            // What the compiler adds belongs to what control comes from.
            if !instruction.location.is_none() || ends {
                location = instruction.location;
            }
            ends = instruction.opcode.ends();
            let operand = match instruction.kind() {
                OperandKind::Jump => {
                    offsets[self.target_of(Label(instruction.operand))].abs_diff(end)
                }
                OperandKind::Local => {
                    positions.len() as u32 - 1 - positions[instruction.operand as usize]
                }
                _ => instruction.operand,
            };
            let opcode = fusions[index].unwrap_or(instruction.opcode);
            body.units
                .push(opcode.unit(operand).ok_or(AssemblyError::OperandTooLarge)?);
            body.units.resize(end as usize, 0);
            locations.push((end - offsets[index], location));
            self.cover(
                &mut body.exceptions,
                instruction.region,
                offsets[index],
                end,
                &offsets,
            );
        }
        body.locations = LocationTable::new(&locations);
        Ok(Assembled { body, stack_size })
    }

    /// The super-instruction that begins at each instruction, if one does: so that together they are worth most.
    fn fusions(&self) -> Vec<Option<Opcode>> {
        let count = self.instructions.len();
        // What the instructions from an index on are worth at best, and how.
        let mut worth = vec![0; count + 1];
        let mut best = vec![None; count];
        for index in (0..count).rev() {
            worth[index] = worth[index + 1];
            for fusion in self.instructions[index].opcode.fusions() {
                let end = index + 1 + fusion.rest.len();
                if self.stands(index + 1, fusion.rest) && fusion.gain + worth[end] > worth[index] {
                    worth[index] = fusion.gain + worth[end];
                    best[index] = Some(fusion);
                }
            }
        }
        let mut chosen = vec![None; count];
        let mut index = 0;
        while index < count {
            chosen[index] = best[index].map(|fusion| fusion.opcode);
            index += 1 + best[index].map_or(0, |fusion| fusion.rest.len());
        }
        chosen
    }

    /// Whether the instructions from `index` on are these, with one of the operands given for each if there are any.
    fn stands(&self, index: usize, wanted: &[(Opcode, &[u32])]) -> bool {
        let found = self.instructions.get(index..index + wanted.len());
        found.is_some_and(|found| {
            found.iter().zip(wanted).all(|(found, (opcode, operands))| {
                found.opcode == *opcode
                    && (operands.is_empty() || operands.contains(&found.operand))
            })
        })
    }

    /// Adds `start..end` to the exception table under the handler of `region`.
    fn cover(
        &self,
        table: &mut Vec<ExceptionEntry>,
        region: Region,
        start: u32,
        end: u32,
        offsets: &[u32],
    ) {
        let Some(data) = self.regions.get(region.0 as usize) else {
            return;
        };
        let handler = offsets[self.target_of(data.handler)];
        match table.last_mut() {
            Some(last)
                if last.end == start && last.handler == handler && last.depth == data.depth =>
            {
                last.end = end
            }
            _ => table.push(ExceptionEntry {
                start,
                end,
                handler,
                depth: data.depth,
                push_lasti: data.push_lasti,
            }),
        }
    }
}

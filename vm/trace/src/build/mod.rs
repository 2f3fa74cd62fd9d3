//! From a recording to IR: each instruction's expansion, one after the other.
//!
//! What comes out is naive: between two instructions every word is in its home slot. Inside an instruction, a word that an
//! op consumes or that another is written over is taken out of its slot first; side exits put it back.

mod expansion;
mod frames;
mod words;

use std::mem::MaybeUninit;

use copperplate_core::code::Code;
use copperplate_core::function::Function;
use rustc_hash::FxHashMap;

use crate::expand::{Ending, NotLifted, Site};
use crate::ir::{Block, BlockId, FrameId, FrameInfo, Inst, Op, Slot, SnapId, Snapshot, Trace, Val};
use crate::op::{Repr, Tables, Ty};

/// One recorded instruction.
#[derive(Clone, Copy, Debug)]
pub struct Recorded {
    pub site: Site,
    /// Address of the frame that ran it.
    pub frame: usize,
    /// The frame's operands at its start.
    pub depth: u16,
    /// The address of the running function, or of a copy.
    pub function: usize,
    /// Frame flags when it began.
    pub flags: u32,
    /// Where the frame's caller waits.
    pub back: Back,
    /// An operand was a float that is an object.
    pub boxed: bool,
    /// What were counted references.
    pub counted: Counted,
}

/// Which words were counted references when an instruction began: a bit for the local that its operand names, then one for each
/// of the uppermost operands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted(pub u8);

impl Counted {
    /// As many operands as there are bits for.
    pub const OPERANDS: u16 = 7;

    /// Whether the local that the operand names was one.
    pub fn local(self) -> bool {
        self.0 & 1 != 0
    }

    /// Whether the operand so far below the top, which is 1 below, was one.
    pub fn below(self, below: u16) -> bool {
        below <= Counted::OPERANDS && self.0 >> below & 1 != 0
    }
}

/// Where a frame waits for one that it has called or resumed.
#[derive(Clone, Copy, Debug)]
pub struct Back {
    /// The calling instruction.
    pub ip: *const u32,
    /// Units from there to where it goes on.
    pub units: u16,
    /// The operands that it keeps.
    pub depth: u16,
}

impl Default for Back {
    fn default() -> Back {
        Back {
            ip: std::ptr::null(),
            units: 0,
            depth: 0,
        }
    }
}

impl Recorded {
    /// The unit that the instruction is.
    pub fn unit(&self) -> u32 {
        self.unit_at(self.site.ip)
    }

    /// The number of a unit of the running code.
    fn unit_at(&self, ip: *const u32) -> u32 {
        // SAFETY: a site's code outlives its recording.
        let start = unsafe { (*self.site.code).units.as_ptr() } as usize;
        ((ip as usize - start) / 4) as u32
    }
}

/// What was recorded.
#[derive(Default, Debug)]
pub struct Recording {
    pub steps: Vec<Recorded>,
    /// The units of the steps' instructions, as they were.
    pub units: Vec<Box<[u32]>>,
    /// The instruction after the last one is the first one again, in the same frame.
    pub loops: bool,
    /// The first instruction has the generic form of its family, since many kinds of operands come by.
    pub is_general: bool,
    /// Keeps the code of all steps alive, and the functions that hold nothing of the program's.
    pub kept: Vec<copperplate_core::Value>,
    /// Copies of functions that must be able to go while they are recorded.
    pub copies: Vec<Box<MaybeUninit<Function>>>,
}

/// Tells a builder what an instruction is: the printed `expand`.
pub type Expander = fn(&mut Builder<'_>, &Site) -> Result<(), NotLifted>;

/// A trace, and how much of the recording it has.
pub struct Built {
    pub trace: Trace,
    /// Instructions that are in it.
    pub steps: usize,
    /// It ends where it begins, in the same frame.
    pub loops: bool,
    /// The instruction it ended at has no expansion.
    pub not_lifted: bool,
}

/// Builds the trace of a recording.
pub fn build(tables: &'static Tables, expand: Expander, recording: &Recording) -> Built {
    build_first(tables, expand, recording, usize::MAX)
}

/// Builds the trace of so many of the first instructions of a recording.
pub fn build_first(
    tables: &'static Tables,
    expand: Expander,
    recording: &Recording,
    most: usize,
) -> Built {
    let Some(first) = recording.steps.first() else {
        return Built {
            trace: Trace::new(),
            steps: 0,
            loops: false,
            not_lifted: false,
        };
    };
    let mut builder = Builder::new(tables, first);
    let mut done = 0;
    let mut not_lifted = false;
    for (index, step) in recording.steps.iter().enumerate().take(most) {
        let next = match recording.steps.get(index + 1) {
            Some(next) => Some(next),
            None if recording.loops => Some(first),
            None => None,
        };
        let Some(next) = next else { break };
        let undo = builder.mark();
        builder.begin(step, next, index as u32 + 1);
        let lifted = !builder.stuck && expand(&mut builder, &step.site).is_ok();
        if !lifted || builder.stuck {
            builder.undo(undo);
            not_lifted = true;
            break;
        }
        done += 1;
    }
    let whole = done == recording.steps.len();
    let stop = recording.steps.get(done).unwrap_or(first);
    let loops = whole && recording.loops && builder.frame == FrameId(0);
    builder.finish((!loops).then_some(stop), done as u32 + 1);
    Built {
        trace: builder.trace,
        steps: done,
        loops,
        not_lifted,
    }
}

/// A value while an instruction is expanded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Value {
    val: Val,
    /// To be stored as an unowned reference.
    lent: bool,
}

/// Takes expansions and appends to a trace. See [`Expand`].
pub struct Builder<'a> {
    tables: &'a Tables,
    trace: Trace,
    insts: Vec<Inst>,
    frame: FrameId,
    /// Addresses of the frames entered and not left, for finding them again.
    running: Vec<(FrameId, usize)>,
    /// The recording went where the builder cannot follow.
    stuck: bool,

    // The instruction being expanded.
    /// Where its instructions begin.
    begun: usize,
    site: u32,
    /// Its unit, its length, and the unit after it in the recording.
    unit: u32,
    units: u16,
    /// Floats among its operands are expected to be immediate.
    immediate: bool,
    /// Which words of the running frame were counted references.
    counted: (FrameId, Counted),
    next: Option<Recorded>,
    oparg: u32,
    depth: u16,
    /// The depth once it has settled.
    settled: Option<u16>,
    /// Which slot a value was loaded from and is still in.
    origins: FxHashMap<Val, Slot>,
    loaded: FxHashMap<Slot, Val>,
    /// Words that were taken out of their slots and are neither consumed nor back.
    taken: Vec<(Slot, Val)>,
    /// What a value that was taken is now.
    moved: FxHashMap<Val, Val>,
    /// Owned values that nobody consumed yet.
    temps: Vec<Val>,
    arrays: FxHashMap<Val, (Slot, u16, bool)>,
    /// Slots whose words an op consumed.
    consumed: Vec<Slot>,
    writes: Vec<(Slot, Value)>,
    /// Slots to write that hold nothing yet.
    fresh: Vec<Slot>,
    closes: Vec<Value>,
    /// What was in slots that the results are in now.
    vacated: FxHashMap<Slot, Val>,
    /// Words that locals held before.
    replaced: Vec<Val>,
    escaped: bool,
    /// What an instruction that always raises leaves.
    raised: Option<SnapId>,
    /// Flags of a frame that is left.
    flags: u32,
    other: Option<Other>,
}

/// The other way out of a branch, while it is described.
struct Other {
    flag: Val,
    expected: bool,
    writes: Vec<(Slot, Value)>,
    closes: Vec<Value>,
    settled: Option<u16>,
    /// Where it goes on.
    ip: Option<u32>,
}

struct Mark {
    insts: usize,
    frame: FrameId,
    running: Vec<(FrameId, usize)>,
    frames: usize,
}

impl<'a> Builder<'a> {
    fn new(tables: &'a Tables, first: &Recorded) -> Builder<'a> {
        let mut trace = Trace::new();
        let pointer = trace.value(Ty::of(Repr::Pointer), false);
        // SAFETY: a site's code outlives its recording.
        let locals = unsafe { (*first.site.code).local_count } as u16;
        trace.frames.push(FrameInfo {
            pointer,
            locals,
            code: first.site.code as usize,
            function: first.function,
            depth: first.depth,
            caller: None,
        });
        trace.blocks.push(Block {
            params: vec![pointer],
            insts: vec![Inst::new(Op::Jump(BlockId(1)), &[], &[])],
        });
        Builder {
            tables,
            trace,
            insts: Vec::new(),
            frame: FrameId(0),
            running: vec![(FrameId(0), first.frame)],
            stuck: false,
            begun: 0,
            site: 0,
            unit: 0,
            units: 0,
            immediate: false,
            counted: (FrameId(0), Counted::default()),
            next: None,
            oparg: 0,
            depth: 0,
            settled: None,
            origins: FxHashMap::default(),
            loaded: FxHashMap::default(),
            taken: Vec::new(),
            moved: FxHashMap::default(),
            temps: Vec::new(),
            arrays: FxHashMap::default(),
            consumed: Vec::new(),
            writes: Vec::new(),
            fresh: Vec::new(),
            closes: Vec::new(),
            vacated: FxHashMap::default(),
            replaced: Vec::new(),
            escaped: false,
            raised: None,
            flags: 0,
            other: None,
        }
    }

    fn mark(&self) -> Mark {
        Mark {
            insts: self.insts.len(),
            frame: self.frame,
            running: self.running.clone(),
            frames: self.trace.frames.len(),
        }
    }

    fn undo(&mut self, mark: Mark) {
        self.insts.truncate(mark.insts);
        self.frame = mark.frame;
        self.running = mark.running;
        self.trace.frames.truncate(mark.frames);
        for frame in &mut self.trace.frames {
            frame.caller = frame
                .caller
                .filter(|caller| caller.frame.index() < mark.frames);
        }
    }

    fn begin(&mut self, step: &Recorded, next: &Recorded, site: u32) {
        self.begun = self.insts.len();
        self.site = site;
        self.unit = step.unit();
        self.units = u16::from(step.site.units);
        self.immediate = !step.boxed;
        self.counted = (self.frame, step.counted);
        self.next = Some(*next);
        self.oparg = step.site.oparg;
        self.depth = step.depth;
        self.settled = None;
        self.origins.clear();
        self.loaded.clear();
        self.taken.clear();
        self.moved.clear();
        self.temps.clear();
        self.arrays.clear();
        self.consumed.clear();
        self.writes.clear();
        self.fresh.clear();
        self.closes.clear();
        self.vacated.clear();
        self.replaced.clear();
        self.escaped = false;
        self.raised = None;
        self.other = None;
        if self.running.last().map(|(_, address)| *address) != Some(step.frame) {
            self.stuck = true;
            return;
        }
        if matches!(step.site.ending, Ending::Pop | Ending::Suspend) {
            self.before_leaving(step, next);
        }
    }

    /// Ends the trace, which goes round or leaves at the recorded instruction of this number.
    fn finish(&mut self, stop: Option<&Recorded>, site: u32) {
        match stop {
            None => self.insts.push(Inst::new(Op::Jump(BlockId(1)), &[], &[])),
            Some(step) => {
                let (unit, depth) = (step.unit(), step.depth);
                let behind = Snapshot {
                    frame: self.frame,
                    ip: unit,
                    depth,
                    entries: Vec::new(),
                    close: Vec::new(),
                    ..Snapshot::default()
                };
                let raised = self.raised.take();
                let exit = raised.unwrap_or_else(|| self.trace.snapshot(behind));
                let mut inst = Inst::new(Op::Exit, &[], &[]);
                inst.exit = Some(exit);
                inst.site = site;
                self.insts.push(inst);
            }
        }
        self.trace.blocks.push(Block {
            params: Vec::new(),
            insts: std::mem::take(&mut self.insts),
        });
    }

    fn push(&mut self, op: Op, args: &[Val], results: &[Val]) -> &mut Inst {
        let mut inst = Inst::new(op, args, results);
        inst.site = self.site;
        self.insts.push(inst);
        self.insts
            .last_mut()
            .unwrap_or_else(|| unreachable!("just pushed"))
    }

    fn constant(&mut self, repr: Repr, bits: u64) -> Value {
        Value {
            val: self.trace.constant(repr, bits),
            lent: false,
        }
    }

    fn operand(&self, offset: i32) -> Slot {
        let at = i32::from(self.depth) + offset;
        Slot::operand(self.frame, u16::try_from(at).unwrap_or(0))
    }

    fn local_slot(&self, distance: u32) -> Slot {
        let locals = self.trace.frames[self.frame.index()].locals;
        Slot::local(self.frame, locals - 1 - distance as u16)
    }
}

/// Where a code object's unit is.
///
/// # Safety
/// `code` is a live code object and `unit` one of its units.
pub unsafe fn address(code: usize, unit: u32) -> *const u32 {
    // SAFETY: the caller's guarantee.
    unsafe {
        (*(code as *const Code))
            .units
            .as_ptr()
            .cast::<u32>()
            .add(unit as usize)
    }
}

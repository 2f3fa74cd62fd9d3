//! Putting stencils together: their order, their holes, the literal pool, veneers.
//!
//! A piece of code is laid out as hot parts, stubs, cold parts, veneers, pool. Hot parts run into each other.

use std::cmp::Reverse;
use std::num::NonZeroU32;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::memory::{Arena, Block, Refused};
use crate::mistakes::{Mistake, is_made};
use crate::patch::{OutOfRange, fill, relax_got_load};
use crate::stencil::{Filler, Hole, Kind, Part, Spot, Stencil};
use crate::table::RUNTIME;

/// A place in the code, to be jumped to: one more than its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(NonZeroU32);

impl Label {
    fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// How far from what it should refer to a hole refers that is mistaken for all to see.
const NOWHERE: u64 = 1 << 30;

/// What fills the holes of one use of a stencil.
#[derive(Clone, Debug, Default)]
pub struct Fill {
    pub constants: SmallVec<[u64; 3]>,
    pub immediates: SmallVec<[i64; 1]>,
    pub exit: Option<Label>,
    pub error: Option<Label>,
}

/// Why code cannot be linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    Refused(Refused),
    /// Something is further away than the target's instructions reach: the trace is too long.
    OutOfRange(OutOfRange),
    /// A hole that its use does not fill: a mistake of the compiler's.
    Unfilled(Filler),
}

impl From<OutOfRange> for LinkError {
    fn from(error: OutOfRange) -> LinkError {
        LinkError::OutOfRange(error)
    }
}

/// A stencil that was placed. Long traces have ten thousands.
#[derive(Debug)]
struct Use {
    stencil: &'static Stencil,
    /// Where its constants are among the linker's numbers, and its immediates behind them.
    numbers: u32,
    constants: u8,
    immediates: u8,
    stub: bool,
    exit: Option<Label>,
    error: Option<Label>,
}

const _: () = assert!(size_of::<Use>() <= 24);

/// Where a label is.
#[derive(Clone, Copy, Debug)]
enum Bound {
    Nowhere,
    /// At this use's beginning.
    Use(u32),
    /// Behind the hot parts.
    End,
    /// At the address of this number, in other code.
    Outside(u32),
}

/// Code in the making.
#[derive(Debug, Default)]
pub struct Linker {
    uses: Vec<Use>,
    /// Constants and immediates of all uses.
    numbers: Vec<u64>,
    labels: Vec<Bound>,
    /// Addresses in other code.
    outside: Vec<u64>,
    /// Labels of where the next stencil is placed.
    next: Vec<Label>,
}

/// Linked code in memory.
#[derive(Debug)]
pub struct Linked {
    pub block: Block,
    /// Where it begins to run.
    pub entry: usize,
    /// Bytes of hot parts, and of all.
    pub hot: usize,
    pub size: usize,
}

impl Linker {
    pub fn new() -> Linker {
        Linker::default()
    }

    pub fn label(&mut self) -> Label {
        self.label_at(Bound::Nowhere)
    }

    fn label_at(&mut self, bound: Bound) -> Label {
        let number = NonZeroU32::MIN.saturating_add(self.labels.len() as u32);
        self.labels.push(bound);
        Label(number)
    }

    /// The label is where the next stencil is placed.
    pub fn bind(&mut self, label: Label) {
        self.labels[label.index()] = Bound::End;
        self.next.push(label);
    }

    /// A label of code that is linked already.
    pub fn outside(&mut self, address: usize) -> Label {
        self.outside.push(address as u64);
        self.label_at(Bound::Outside(self.outside.len() as u32 - 1))
    }

    /// The stencil comes behind those that were placed.
    pub fn place(&mut self, stencil: &'static Stencil, fill: &Fill) {
        for label in self.next.drain(..) {
            self.labels[label.index()] = Bound::Use(self.uses.len() as u32);
        }
        self.add(stencil, fill, false);
    }

    /// The stencil, which ends in a jump, stands out of line.
    pub fn stub(&mut self, stencil: &'static Stencil, fill: &Fill) -> Label {
        let label = self.label_at(Bound::Use(self.uses.len() as u32));
        self.add(stencil, fill, true);
        label
    }

    fn add(&mut self, stencil: &'static Stencil, fill: &Fill, stub: bool) {
        let numbers = self.numbers.len() as u32;
        self.numbers.extend_from_slice(&fill.constants);
        let immediates = fill.immediates.iter().map(|&number| number as u64);
        self.numbers.extend(immediates);
        self.uses.push(Use {
            stencil,
            numbers,
            constants: fill.constants.len() as u8,
            immediates: fill.immediates.len() as u8,
            stub,
            exit: fill.exit,
            error: fill.error,
        });
    }

    fn constant(&self, one: &Use, number: u8) -> Option<u64> {
        let at = one.numbers as usize + usize::from(number);
        (number < one.constants).then(|| self.numbers[at])
    }

    fn immediate(&self, one: &Use, number: u8) -> Option<u64> {
        let at = one.numbers as usize + usize::from(one.constants) + usize::from(number);
        (number < one.immediates).then(|| self.numbers[at])
    }

    /// Links everything into memory.
    ///
    /// # Errors
    /// When there is no memory, or something does not fit.
    pub fn link(self, arena: &mut Arena) -> Result<Linked, LinkError> {
        let layout = Layout::new(&self, arena.range());
        let block = arena.allocate(layout.size).map_err(LinkError::Refused)?;
        match self.bytes(&layout, block.start as u64) {
            Ok(bytes) => {
                arena.write(block, &bytes);
                Ok(Linked {
                    block,
                    entry: block.start,
                    hot: layout.hot_size as usize,
                    size: layout.size,
                })
            }
            Err(error) => {
                arena.release(block);
                Err(error)
            }
        }
    }

    /// The bytes of the code when it begins at `base`.
    fn bytes(&self, layout: &Layout, base: u64) -> Result<Vec<u8>, LinkError> {
        let mut bytes = vec![0; layout.size];
        for (at, one) in self.uses.iter().enumerate() {
            for (part, start) in [
                (&one.stencil.hot, layout.hot[at]),
                (&one.stencil.cold, layout.cold[at]),
            ] {
                let start = start as usize;
                bytes[start..start + part.code().len()].copy_from_slice(part.code());
                for hole in part.holes() {
                    self.fill(&mut bytes, layout, base, at, start, hole)?;
                }
            }
        }
        for (&number, &start) in &layout.veneers {
            let pool = layout.words[&runtime(number)];
            let start = start as usize;
            veneer(
                &mut bytes[start..start + VENEER],
                i64::from(pool) - start as i64,
            )?;
        }
        for (word, &start) in &layout.words {
            let start = start as usize;
            bytes[start..start + 8].copy_from_slice(&word.to_le_bytes());
        }
        for (data, &start) in &layout.literals {
            let start = start as usize;
            bytes[start..start + data.len()].copy_from_slice(data);
        }
        Ok(bytes)
    }

    fn fill(
        &self,
        bytes: &mut [u8],
        layout: &Layout,
        base: u64,
        at: usize,
        start: usize,
        hole: &Hole,
    ) -> Result<(), LinkError> {
        let Hole {
            offset,
            kind,
            filler,
            addend,
        } = *hole;
        let one = &self.uses[at];
        let unfilled = LinkError::Unfilled(filler);
        let place = start + usize::from(offset);
        let address = |offset: u32| base + u64::from(offset);
        let pool = |word: u64| layout.words.get(&word).copied().ok_or(unfilled);
        let label = |label: Option<Label>| match label.map(|l| self.labels[l.index()]) {
            Some(Bound::Use(to)) => Ok(address(layout.hot[to as usize])),
            Some(Bound::Outside(number)) => Ok(self.outside[number as usize]),
            Some(Bound::End) => Ok(address(layout.hot_size)),
            _ => Err(unfilled),
        };
        let target = match filler {
            Filler::Next => address(layout.hot[at] + size(&one.stencil.hot)),
            Filler::Hot => address(layout.hot[at]),
            Filler::Cold => address(layout.cold[at]),
            Filler::Exit => label(one.exit)?,
            Filler::Error => label(one.error)?,
            Filler::Constant(number) => {
                let word = self.constant(one, number).ok_or(unfilled)?;
                address(pool(word)?)
            }
            Filler::Immediate(number) => self.immediate(one, number).ok_or(unfilled)?,
            Filler::Small(number, scale) => scale.of(self.constant(one, number).ok_or(unfilled)?),
            Filler::Literal(number) => {
                let data = one.stencil.literals()[usize::from(number)];
                address(*layout.literals.get(data).ok_or(unfilled)?)
            }
            Filler::Runtime(number) => {
                let symbol = runtime(number);
                match kind {
                    Kind::X86GotPcRelX | Kind::ArmGotLoad19 => {
                        let distance = symbol.wrapping_sub(base) as i64;
                        if kind == Kind::X86GotPcRelX
                            && i32::try_from(distance.saturating_mul(2)).is_ok()
                            && relax_got_load(bytes, place)
                        {
                            symbol
                        } else {
                            address(pool(symbol)?)
                        }
                    }
                    _ => match layout.veneers.get(&number) {
                        Some(&veneer) => address(veneer),
                        None => symbol,
                    },
                }
            }
        };
        let site = Spot {
            stencil: one.stencil,
            is_cold: start == layout.cold[at] as usize,
            offset,
        };
        let further = match (
            is_made(Mistake::Relocation, site),
            is_made(Mistake::Nowhere, site),
        ) {
            (false, false) => 0,
            (true, _) => 8,
            (_, true) => NOWHERE,
        };
        fill(
            bytes,
            place,
            kind,
            base + place as u64,
            target
                .wrapping_add(i64::from(addend) as u64)
                .wrapping_add(further),
        )?;
        if cfg!(feature = "mistakes")
            && let Some(opcode) = place.checked_sub(2)
            && is_branch(&bytes[opcode..])
            && kind == Kind::X86Pc32
            && is_made(Mistake::InvertBranch, site)
        {
            bytes[opcode + 1] ^= 1;
        }
        Ok(())
    }
}

/// Whether these bytes are a conditional jump of x86.
fn is_branch(bytes: &[u8]) -> bool {
    matches!(bytes, [0x0f, 0x80..=0x8f, ..])
}

/// Offsets of everything.
#[derive(Debug, Default)]
struct Layout {
    hot: Vec<u32>,
    cold: Vec<u32>,
    /// Where hot parts end, stubs not counted.
    hot_size: u32,
    veneers: FxHashMap<u16, u32>,
    /// The pool: literals of stencils, and words.
    literals: FxHashMap<&'static [u8], u32>,
    words: FxHashMap<u64, u32>,
    size: usize,
}

impl Layout {
    fn new(linker: &Linker, arena: std::ops::Range<usize>) -> Layout {
        let uses = &linker.uses;
        let mut layout = Layout {
            hot: vec![0; uses.len()],
            cold: Vec::with_capacity(uses.len()),
            ..Layout::default()
        };
        let mut end = 0;
        for stub in [false, true] {
            for (at, one) in uses.iter().enumerate().filter(|(_, one)| one.stub == stub) {
                layout.hot[at] = end;
                end += size(&one.stencil.hot);
            }
            if !stub {
                layout.hot_size = end;
            }
        }
        for one in uses {
            layout.cold.push(end);
            end += size(&one.stencil.cold);
        }
        end = end.next_multiple_of(4);
        // Words by their number, until it is known where they begin.
        let mut word = |word: u64| {
            let number = layout.words.len() as u32;
            layout.words.entry(word).or_insert(number);
        };
        for one in uses {
            for hole in holes(&one.stencil.hot).chain(holes(&one.stencil.cold)) {
                match hole.filler {
                    Filler::Constant(number) => {
                        linker.constant(one, number).into_iter().for_each(&mut word)
                    }
                    Filler::Literal(number) => {
                        let data = one.stencil.literals()[usize::from(number)];
                        layout.literals.insert(data, 0);
                    }
                    Filler::Runtime(number) => {
                        let got = matches!(hole.kind, Kind::X86GotPcRelX | Kind::ArmGotLoad19);
                        let far = !reaches(&arena, runtime(number));
                        if got || far {
                            word(runtime(number));
                        }
                        if !got && far && !layout.veneers.contains_key(&number) {
                            layout.veneers.insert(number, end);
                            end += VENEER as u32;
                        }
                    }
                    _ => {}
                }
            }
        }
        // The large ones first: then all are aligned.
        end = end.next_multiple_of(16);
        let mut literals: Vec<_> = layout.literals.iter_mut().collect();
        literals.sort_unstable_by_key(|(data, _)| (Reverse(data.len()), **data));
        for (data, offset) in literals {
            *offset = end;
            end += data.len() as u32;
        }
        for offset in layout.words.values_mut() {
            *offset = end + 8 * *offset;
        }
        layout.size = end as usize + 8 * layout.words.len();
        layout
    }
}

/// Bytes of a part.
fn size(part: &Part) -> u32 {
    part.code().len() as u32
}

fn holes(part: &Part) -> impl Iterator<Item = &'static Hole> {
    part.holes().iter()
}

fn runtime(number: u16) -> u64 {
    RUNTIME[usize::from(number)].0 as u64
}

/// Whether a call from anywhere in the arena reaches the address.
fn reaches(arena: &std::ops::Range<usize>, to: u64) -> bool {
    let reach: u64 = if cfg!(target_arch = "x86_64") {
        (1 << 31) - (1 << 12)
    } else {
        (1 << 27) - (1 << 12)
    };
    (arena.start as u64).abs_diff(to) < reach && (arena.end as u64).abs_diff(to) < reach
}

/// Bytes of a veneer: a jump to an address in the pool, through no register or the one kept for it.
const VENEER: usize = 8;

fn veneer(bytes: &mut [u8], pool: i64) -> Result<(), OutOfRange> {
    if cfg!(target_arch = "x86_64") {
        // jmp *pool(%rip)
        bytes[..2].copy_from_slice(&[0xff, 0x25]);
        fill(bytes, 2, Kind::X86Pc32, 2, (pool - 4) as u64)
    } else {
        // ldr x16, pool; br x16
        bytes[..4].copy_from_slice(&0x5800_0010u32.to_le_bytes());
        bytes[4..8].copy_from_slice(&0xd61f_0200u32.to_le_bytes());
        fill(bytes, 0, Kind::ArmLoad19, 0, pool as u64)
    }
}

//! Putting stencils together: their order, their holes, the literal pool, veneers.
//!
//! A piece of code is laid out as hot parts, stubs, cold parts, veneers, pool. Hot parts run into each other.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::memory::{Arena, Block, Refused};
use crate::mistakes::{Mistake, is_made};
use crate::patch::{OutOfRange, fill, relax_got_load};
use crate::stencil::{Filler, Hole, Kind, Part, Spot, Stencil};
use crate::table::RUNTIME;

/// A place in the code, to be jumped to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label(u32);

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

#[derive(Debug)]
struct Use {
    stencil: &'static Stencil,
    fill: Fill,
    stub: bool,
}

/// Where a label is.
#[derive(Clone, Copy, Debug)]
enum Bound {
    Nowhere,
    /// At this use's beginning.
    Use(usize),
    /// Behind the hot parts.
    End,
    /// At this address, in other code.
    Outside(u64),
}

/// Code in the making.
#[derive(Debug, Default)]
pub struct Linker {
    uses: Vec<Use>,
    labels: Vec<Bound>,
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
        self.labels.push(Bound::Nowhere);
        Label(self.labels.len() as u32 - 1)
    }

    /// The label is where the next stencil is placed.
    pub fn bind(&mut self, label: Label) {
        self.labels[label.0 as usize] = Bound::End;
        self.next.push(label);
    }

    /// A label of code that is linked already.
    pub fn outside(&mut self, address: usize) -> Label {
        let label = self.label();
        self.labels[label.0 as usize] = Bound::Outside(address as u64);
        label
    }

    /// The stencil comes behind those that were placed.
    pub fn place(&mut self, stencil: &'static Stencil, fill: Fill) {
        for label in self.next.drain(..) {
            self.labels[label.0 as usize] = Bound::Use(self.uses.len());
        }
        self.uses.push(Use {
            stencil,
            fill,
            stub: false,
        });
    }

    /// The stencil, which ends in a jump, stands out of line.
    pub fn stub(&mut self, stencil: &'static Stencil, fill: Fill) -> Label {
        let label = self.label();
        self.labels[label.0 as usize] = Bound::Use(self.uses.len());
        self.uses.push(Use {
            stencil,
            fill,
            stub: true,
        });
        label
    }

    /// Links everything into memory.
    ///
    /// # Errors
    /// When there is no memory, or something does not fit.
    pub fn link(self, arena: &mut Arena) -> Result<Linked, LinkError> {
        let layout = Layout::new(&self.uses, arena.range());
        let block = arena.allocate(layout.size).map_err(LinkError::Refused)?;
        match self.bytes(&layout, block.start as u64) {
            Ok(bytes) => {
                arena.write(block, &bytes);
                Ok(Linked {
                    block,
                    entry: block.start,
                    hot: layout.hot_size,
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
                bytes[start..start + part.code().len()].copy_from_slice(part.code());
                for hole in part.holes() {
                    self.fill(&mut bytes, layout, base, at, start, hole)?;
                }
            }
        }
        for (&number, &start) in &layout.veneers {
            let pool = layout.pool[&Literal::Word(runtime(number))];
            veneer(
                &mut bytes[start..start + VENEER],
                pool as i64 - start as i64,
            )?;
        }
        for (literal, &start) in &layout.pool {
            match literal {
                Literal::Word(word) => {
                    bytes[start..start + 8].copy_from_slice(&word.to_le_bytes());
                }
                Literal::Bytes(data) => bytes[start..start + data.len()].copy_from_slice(data),
            }
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
        let address = |offset: usize| base + offset as u64;
        let pool = |literal: Literal| layout.pool.get(&literal).copied().ok_or(unfilled);
        let label = |label: Option<Label>| match label.map(|l| self.labels[l.0 as usize]) {
            Some(Bound::Use(to)) => Ok(address(layout.hot[to])),
            Some(Bound::Outside(to)) => Ok(to),
            Some(Bound::End) => Ok(address(layout.hot_size)),
            _ => Err(unfilled),
        };
        let target = match filler {
            Filler::Next => address(layout.hot[at] + one.stencil.hot.code().len()),
            Filler::Hot => address(layout.hot[at]),
            Filler::Cold => address(layout.cold[at]),
            Filler::Exit => label(one.fill.exit)?,
            Filler::Error => label(one.fill.error)?,
            Filler::Constant(number) => {
                let word = one
                    .fill
                    .constants
                    .get(usize::from(number))
                    .ok_or(unfilled)?;
                address(pool(Literal::Word(*word))?)
            }
            Filler::Immediate(number) => *one
                .fill
                .immediates
                .get(usize::from(number))
                .ok_or(unfilled)? as u64,
            Filler::Small(number, scale) => {
                let word = one
                    .fill
                    .constants
                    .get(usize::from(number))
                    .ok_or(unfilled)?;
                scale.of(*word)
            }
            Filler::Literal(number) => {
                let data = one.stencil.literals()[usize::from(number)];
                address(pool(Literal::Bytes(data))?)
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
                            address(pool(Literal::Word(symbol))?)
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
            is_cold: start == layout.cold[at],
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
            address(place),
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

/// Something in the literal pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Literal {
    Word(u64),
    Bytes(&'static [u8]),
}

/// Offsets of everything.
#[derive(Debug, Default)]
struct Layout {
    hot: Vec<usize>,
    cold: Vec<usize>,
    /// Where hot parts end, stubs not counted.
    hot_size: usize,
    veneers: FxHashMap<u16, usize>,
    pool: FxHashMap<Literal, usize>,
    size: usize,
}

impl Layout {
    fn new(uses: &[Use], arena: std::ops::Range<usize>) -> Layout {
        let mut layout = Layout {
            hot: vec![0; uses.len()],
            ..Layout::default()
        };
        let mut end = 0;
        for stub in [false, true] {
            for (at, one) in uses.iter().enumerate().filter(|(_, one)| one.stub == stub) {
                layout.hot[at] = end;
                end += one.stencil.hot.code().len();
            }
            if !stub {
                layout.hot_size = end;
            }
        }
        for one in uses {
            layout.cold.push(end);
            end += one.stencil.cold.code().len();
        }
        end = end.next_multiple_of(4);
        let mut literals = Vec::new();
        for one in uses {
            for hole in holes(&one.stencil.hot).chain(holes(&one.stencil.cold)) {
                match hole.filler {
                    Filler::Constant(number) => {
                        if let Some(&word) = one.fill.constants.get(usize::from(number)) {
                            literals.push(Literal::Word(word));
                        }
                    }
                    Filler::Literal(number) => {
                        literals.push(Literal::Bytes(one.stencil.literals()[usize::from(number)]));
                    }
                    Filler::Runtime(number) => {
                        let got = matches!(hole.kind, Kind::X86GotPcRelX | Kind::ArmGotLoad19);
                        let far = !reaches(&arena, runtime(number));
                        if got || far {
                            literals.push(Literal::Word(runtime(number)));
                        }
                        if !got && far && !layout.veneers.contains_key(&number) {
                            layout.veneers.insert(number, end);
                            end += VENEER;
                        }
                    }
                    _ => {}
                }
            }
        }
        // The large ones first: then all are aligned.
        end = end.next_multiple_of(16);
        literals.sort_by_key(|literal| match literal {
            Literal::Bytes(data) => std::cmp::Reverse(data.len()),
            Literal::Word(_) => std::cmp::Reverse(8),
        });
        for literal in literals {
            let size = match literal {
                Literal::Bytes(data) => data.len(),
                Literal::Word(_) => 8,
            };
            layout.pool.entry(literal).or_insert_with(|| {
                end += size;
                end - size
            });
        }
        layout.size = end;
        layout
    }
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

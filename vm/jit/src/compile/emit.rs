//! From placed code to stencils for the linker.

use copperplate_trace::ir::{Trace, Val};
use smallvec::{SmallVec, smallvec};

use super::Refusal;
use super::placed::{Loc, Operand, Placed, Reg, Step, Use};
use super::plan::{Item, Plans};
use crate::entry::{Activation, Site, home_displacement};
use crate::link::{Fill, Label, Linker};
use crate::mistakes::{Mistake, is_made};
use crate::stencil::{Bank, Filler, Name, Op, Spot, Stencil};
use crate::table::{OPS, STENCILS, primitive};

/// Gives placed code to a linker. `sites` are the addresses of what its ways lead to.
///
/// # Errors
/// When the code wants a variant that is not there.
pub fn emit(
    trace: &Trace,
    plans: &Plans,
    placed: &Placed,
    sites: &[u64],
) -> Result<Linker, Refusal> {
    let mut linker = Linker::new();
    let blocks = trace.blocks.iter().map(|_| linker.label()).collect();
    let mut emitter = Emitter {
        trace,
        plans,
        linker,
        blocks,
        ways: vec![None; placed.ways.len()],
        never: None,
        sites,
    };
    for (at, step) in placed.steps.iter().enumerate() {
        emitter.step(step, placed.steps.get(at + 1))?;
    }
    Ok(emitter.linker)
}

static NEVER: Site = Site::new(never);

/// There is no state to go on in.
unsafe extern "C" fn never(_: *const Site, _: &mut Activation) -> u64 {
    eprintln!("copperplate: machine code has left a trace where it cannot; please report this");
    std::process::abort()
}

struct Emitter<'a> {
    trace: &'a Trace,
    plans: &'a Plans,
    linker: Linker,
    blocks: Vec<Label>,
    /// Stubs of ways out that were made.
    ways: Vec<Option<Label>>,
    never: Option<Label>,
    sites: &'a [u64],
}

impl Emitter<'_> {
    fn primitive(
        &mut self,
        words: usize,
        doubles: usize,
        regs: &[Reg],
        fill: Fill,
    ) -> Result<(), Refusal> {
        let op = match regs[0].bank {
            Bank::Word => words,
            Bank::Double => doubles,
        };
        let key = regs
            .iter()
            .enumerate()
            .fold(0, |key, (at, reg)| key | u32::from(reg.number) << (4 * at));
        self.linker.place(variant(&OPS[op], key)?, &fill);
        Ok(())
    }

    /// The bits of a value that is a constant.
    fn bits(&self, val: Val) -> Result<u64, Refusal> {
        self.trace.bits(val).ok_or(Refusal::Lost(val))
    }

    fn step(&mut self, step: &Step, next: Option<&Step>) -> Result<(), Refusal> {
        match step {
            Step::Begin(block) => self.linker.bind(self.blocks[block.index()]),
            Step::Move { from, to } => {
                let (from, to) = match is_made(Mistake::SwapMove, format_args!("{:?}", from.bank)) {
                    true => (to, from),
                    false => (from, to),
                };
                let (words, doubles) = (primitive::MOVE, primitive::MOVE_F64);
                self.primitive(words, doubles, &[*from, *to], Fill::default())?;
            }
            Step::Spill { from, home } => self.spill(*from, *home)?,
            Step::Reload { home, to } => {
                let (words, doubles) = (primitive::RELOAD, primitive::RELOAD_F64);
                self.primitive(words, doubles, &[*to], at_home("reload", *home))?;
            }
            Step::Const { val, to } => {
                let (words, doubles) = (primitive::CONST, primitive::CONST_F64);
                let bits = self.bits(*val)?;
                self.primitive(words, doubles, &[*to], constants(&[bits]))?;
            }
            Step::Frame { to } => {
                let address = primitive::FRAME_ADDRESS;
                self.primitive(address, address, &[*to], constants(&[0]))?;
            }
            Step::Jump { target, .. } => {
                if next != Some(&Step::Begin(*target)) {
                    let fill = Fill {
                        exit: Some(self.blocks[target.index()]),
                        ..Fill::default()
                    };
                    self.linker.place(variant(&OPS[primitive::JUMP], 0)?, &fill);
                }
            }
            Step::Use(this) => self.apply(this)?,
        }
        Ok(())
    }

    fn spill(&mut self, from: Loc, home: u16) -> Result<(), Refusal> {
        let mut fill = at_home("spill", home);
        let op = match from {
            Loc::Home(from) => {
                fill.immediates.push(home_displacement(usize::from(from)));
                primitive::COPY_HOME
            }
            Loc::Const(val) => {
                fill.constants.push(self.bits(val)?);
                primitive::CONST_HOME
            }
            Loc::Frame => primitive::FRAME_HOME,
            Loc::Reg(from) => {
                let (words, doubles) = (primitive::SPILL, primitive::SPILL_F64);
                return self.primitive(words, doubles, &[from], fill);
            }
        };
        self.linker.place(variant(&OPS[op], 0)?, &fill);
        Ok(())
    }

    fn apply(&mut self, this: &Use) -> Result<(), Refusal> {
        let plans = self.plans;
        let Item::Use(plan) = &plans.items()[this.item as usize] else {
            return Err(Refusal::Unreached);
        };
        let mut fill = constants(plans.constants(plan));
        fill.immediates.extend(plans.immediates(plan));
        if let Some(site) = this.site {
            fill.constants = smallvec![self.sites[site.index()]];
        }
        let op = plan.op();
        for (at, &val) in plans.inputs(plan).iter().enumerate() {
            if let Operand::Const | Operand::Small = Operand::of_key(this.key, at, op.inputs[at]) {
                if fill.constants.len() <= at {
                    fill.constants.resize(at + 1, 0);
                }
                fill.constants[at] = self.bits(val)?;
            }
        }
        let key = this.key | plan.counted;
        let mut stencil = variant(op, key)?;
        if cfg!(feature = "mistakes")
            && let Ok(other) = variant(op, key ^ 1)
            && is_made(Mistake::OtherRegister, Name(stencil))
        {
            stencil = other;
        }
        let is_wrong = |mistake: Mistake, is_it: &dyn Fn(Filler) -> bool| {
            cfg!(feature = "mistakes")
                && Spot::find(stencil, is_it).is_some_and(|spot| is_made(mistake, spot))
        };
        for (at, word) in fill.constants.iter_mut().enumerate() {
            let wrong = is_wrong(Mistake::WrongConstant, &|filler| match filler {
                Filler::Constant(number) | Filler::Small(number, _) => usize::from(number) == at,
                _ => false,
            });
            *word = word.wrapping_add(8 * u64::from(wrong));
        }
        for (at, number) in fill.immediates.iter_mut().enumerate() {
            let wrong = is_wrong(Mistake::WrongImmediate, &|filler| {
                filler == Filler::Immediate(at as u8)
            });
            *number += 8 * i64::from(wrong);
        }
        fill.exit = match this.exit {
            Some(way) => {
                let other = self.ways.len() > 1
                    && is_wrong(Mistake::OtherWay, &|filler| filler == Filler::Exit);
                Some(self.stub((way.index() + usize::from(other)) % self.ways.len())?)
            }
            None if exits(stencil) => Some(self.never()?),
            None => None,
        };
        fill.error = this.error.map(|way| self.stub(way.index())).transpose()?;
        if fill.exit.is_some() && is_wrong(Mistake::NoError, &|filler| filler == Filler::Error) {
            fill.error = fill.exit;
        }
        self.linker.place(stencil, &fill);
        Ok(())
    }

    /// Where an exit leads that the optimizer has proven not to be taken.
    fn never(&mut self) -> Result<Label, Refusal> {
        if let Some(label) = self.never {
            return Ok(label);
        }
        let leave = variant(&OPS[primitive::LEAVE], 0)?;
        let site = &raw const NEVER as u64;
        let label = self.linker.stub(leave, &constants(&[site]));
        self.never = Some(label);
        Ok(label)
    }

    /// The code that leaves by a way.
    fn stub(&mut self, way: usize) -> Result<Label, Refusal> {
        if let Some(label) = self.ways[way] {
            return Ok(label);
        }
        let leave = variant(&OPS[primitive::LEAVE], 0)?;
        let label = self.linker.stub(leave, &constants(&[self.sites[way]]));
        self.ways[way] = Some(label);
        Ok(label)
    }
}

/// Whether the stencil can be left by its exit.
fn exits(stencil: &'static Stencil) -> bool {
    Spot::find(stencil, |filler| filler == Filler::Exit).is_some()
}

fn variant(op: &Op, key: u32) -> Result<&'static Stencil, Refusal> {
    let at = op.variants.binary_search_by_key(&key, |&(k, _)| k);
    let at = at.map_err(|_| Refusal::NoStencil(op.name))?;
    Ok(&STENCILS[usize::from(op.variants[at].1)])
}

fn constants(words: &[u64]) -> Fill {
    Fill {
        constants: SmallVec::from_slice(words),
        ..Fill::default()
    }
}

fn at_home(step: &str, home: u16) -> Fill {
    let home = home + u16::from(is_made(Mistake::NextHome, step));
    Fill {
        immediates: smallvec![home_displacement(usize::from(home))],
        ..Fill::default()
    }
}

//! Whether every value is where the code looks for it: the code is run with names of values in place of their bits.

use std::collections::HashMap;

use copperplate_trace::ir::{Def, SnapId, Trace, Val};

use super::allocate::is_lost_in_call;
use super::live::of_snapshot;
use super::placed::{Header, Kind, Loc, Operand, Placed, Step, Use};
use super::plan::{Item, Plan, Plans};
use crate::stencil::{CONSTANT, Form, Output, SMALL, SMALL_LIMIT};
use crate::table::OPS;

/// What a place has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Content {
    Value(Val),
    Bits(u64),
    Frame,
}

/// Checks placed code.
///
/// # Errors
/// The first step that does not find what it needs.
pub fn check(trace: &Trace, plans: &Plans, placed: &Placed) -> Result<(), String> {
    let mut checker = Checker {
        trace,
        plans,
        placed,
        places: HashMap::new(),
    };
    for (at, step) in placed.steps.iter().enumerate() {
        checker
            .step(step)
            .map_err(|message| format!("step {at}, {step:?}: {message}"))?;
    }
    Ok(())
}

struct Checker<'a> {
    trace: &'a Trace,
    plans: &'a Plans,
    placed: &'a Placed,
    places: HashMap<Loc, Content>,
}

impl Checker<'_> {
    fn content(&self, loc: Loc) -> Option<Content> {
        match loc {
            Loc::Const(bits) => Some(Content::Bits(bits)),
            Loc::Frame => Some(Content::Frame),
            _ => self.places.get(&loc).copied(),
        }
    }

    fn wanted(&self, val: Val) -> Content {
        match self.trace.info(val).def {
            Def::Const(bits) => Content::Bits(bits),
            Def::Computed if self.trace.frames[0].pointer == val => Content::Frame,
            Def::Computed => Content::Value(val),
        }
    }

    fn expect(&self, loc: Loc, val: Val) -> Result<(), String> {
        let (found, wanted) = (self.content(loc), self.wanted(val));
        if found == Some(wanted) {
            Ok(())
        } else {
            Err(format!("{loc:?} has {found:?}, not {wanted:?}"))
        }
    }

    /// A place that has nothing may be copied; it is not looked at.
    fn copy(&mut self, from: Loc, to: Loc) {
        match self.content(from) {
            Some(content) => self.places.insert(to, content),
            None => self.places.remove(&to),
        };
    }

    fn step(&mut self, step: &Step) -> Result<(), String> {
        match step {
            Step::Begin(block) => {
                let Header { values } = &self.placed.headers[block.index()];
                self.places = values
                    .iter()
                    .map(|(val, loc)| (*loc, Content::Value(*val)))
                    .collect();
                if self.places.len() != values.len() {
                    return Err("two values of a header in one place".to_owned());
                }
            }
            Step::Move { from, to } => {
                if from.bank != to.bank {
                    return Err("a move between banks".to_owned());
                }
                self.copy(Loc::Reg(*from), Loc::Reg(*to));
            }
            Step::Spill { from, home } => self.copy(*from, Loc::Home(*home)),
            Step::Reload { home, to } => self.copy(Loc::Home(*home), Loc::Reg(*to)),
            Step::Const { bits, to } => self.copy(Loc::Const(*bits), Loc::Reg(*to)),
            Step::Frame { to } => self.copy(Loc::Frame, Loc::Reg(*to)),
            Step::Jump { target, item } => {
                let Item::Jump { args, .. } = self.item(*item) else {
                    return Err("a jump of an item that is none".to_owned());
                };
                let params = &self.trace.blocks[target.index()].params;
                for (val, loc) in &self.placed.headers[target.index()].values {
                    let given = params.iter().position(|param| param == val);
                    self.expect(*loc, given.map_or(*val, |at| args[at]))?;
                }
            }
            Step::Use(this) => self.apply(this)?,
        }
        Ok(())
    }

    fn item(&self, (block, place): (usize, usize)) -> &Item {
        &self.plans.blocks[block][place]
    }

    fn apply(&mut self, this: &Use) -> Result<(), String> {
        let plans = self.plans;
        let Item::Use(plan) = &plans.blocks[this.item.0][this.item.1] else {
            return Err("a use of an item that is a jump".to_owned());
        };
        let op = &OPS[this.op];
        if this.op != plan.op
            || this.inputs.len() != op.inputs.len()
            || this.outputs.len() != op.outputs.len()
        {
            return Err(format!("{} with other operands", op.name));
        }
        let key = this.key();
        if op.variants.binary_search_by_key(&key, |&(k, _)| k).is_err() {
            return Err(format!("{} has no variant {key:#x}", op.name));
        }
        for (operand, &val) in this.inputs.iter().zip(&plan.inputs) {
            let loc = match *operand {
                Operand::Reg(reg) => Loc::Reg(reg),
                Operand::Const(bits) => Loc::Const(bits),
                Operand::Small(bits) if bits >= SMALL_LIMIT => {
                    return Err(format!("{bits:#x} is not small"));
                }
                Operand::Small(bits) => Loc::Const(bits),
            };
            self.expect(loc, val)?;
        }
        if op.form == Form::Call {
            self.places
                .retain(|loc, _| !matches!(loc, Loc::Reg(reg) if is_lost_in_call(*reg)));
        }
        self.ways(plan, this)?;
        for (&reg, &val) in this.outputs.iter().zip(&plan.outputs) {
            self.places.insert(Loc::Reg(reg), Content::Value(val));
        }
        if let (Form::Leaf(Output::Free), [reg]) = (op.form, this.outputs.as_slice())
            && this.inputs.contains(&Operand::Reg(*reg))
        {
            return Err("a result in an operand's register".to_owned());
        }
        Ok(())
    }

    fn ways(&self, plan: &Plan, this: &Use) -> Result<(), String> {
        let given = [
            (Kind::Exit, plan.exit, this.exit),
            (Kind::Raise, plan.error, this.error),
        ];
        for (kind, snapshot, way) in given {
            self.way(kind, snapshot, way)?;
        }
        if let Some((asked, snapshot)) = plan.site {
            self.way(Kind::Ask(asked), Some(snapshot), this.site)?;
        }
        Ok(())
    }

    fn way(&self, kind: Kind, snapshot: Option<SnapId>, way: Option<usize>) -> Result<(), String> {
        let (Some(snapshot), Some(number)) = (snapshot, way) else {
            return match (snapshot, way) {
                (None, None) => Ok(()),
                _ => Err("a way that is not there".to_owned()),
            };
        };
        let way = &self.placed.ways[number];
        if way.kind != kind || way.snapshot != snapshot {
            return Err(format!("another way, {number}"));
        }
        for &(val, loc) in &way.values {
            self.expect(loc, val)?;
        }
        for val in of_snapshot(self.trace, snapshot) {
            let val = self.plans.same(val);
            way.loc(val)
                .ok_or_else(|| format!("way {number} does not say where {val} is"))?;
        }
        Ok(())
    }
}

impl Use {
    /// The key of the variant with these operands.
    pub fn key(&self) -> u32 {
        let inputs = self.inputs.iter().map(|operand| match operand {
            Operand::Reg(reg) => u32::from(reg.number),
            Operand::Const(_) => CONSTANT,
            Operand::Small(_) => SMALL,
        });
        let outputs = self.outputs.iter().map(|reg| u32::from(reg.number));
        inputs
            .chain(outputs)
            .enumerate()
            .fold(0, |key, (at, digit)| key | digit << (4 * at))
    }
}

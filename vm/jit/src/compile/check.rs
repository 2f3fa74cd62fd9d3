//! Whether every value is where the code looks for it: the code is run with names of values in place of their bits.

use std::collections::HashMap;

use copperplate_trace::ir::{Def, SnapId, Trace, Val};
use smallvec::SmallVec;

use super::allocate::is_lost_in_call;
use super::live::of_snapshot;
use super::placed::{Header, Kind, Loc, Operand, Placed, Step, Use, WayId};
use super::plan::{Item, Plan, Plans};
use crate::stencil::{Form, Output, SMALL_LIMIT};

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
            Loc::Const(val) => self.trace.bits(val).map(Content::Bits),
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
            Step::Const { val, to } => self.copy(Loc::Const(*val), Loc::Reg(*to)),
            Step::Frame { to } => self.copy(Loc::Frame, Loc::Reg(*to)),
            Step::Jump { target, item } => {
                let Some(Item::Jump(jump)) = self.plans.items().get(*item as usize) else {
                    return Err("a jump of an item that is none".to_owned());
                };
                let args = self.plans.args(jump);
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

    fn apply(&mut self, this: &Use) -> Result<(), String> {
        let plans = self.plans;
        let Some(Item::Use(plan)) = plans.items().get(this.item as usize) else {
            return Err("a use of an item that is none".to_owned());
        };
        let op = plan.op();
        let (inputs, outputs) = (plans.inputs(plan), plans.outputs(plan));
        if inputs.len() != op.inputs.len() || outputs.len() > op.outputs.len() {
            return Err(format!("{} with other operands", op.name));
        }
        let key = this.key;
        if op.variants.binary_search_by_key(&key, |&(k, _)| k).is_err() {
            return Err(format!("{} has no variant {key:#x}", op.name));
        }
        let mut places = SmallVec::<[Loc; 8]>::new();
        for (at, (&val, &bank)) in inputs.iter().zip(op.inputs).enumerate() {
            let loc = match Operand::of_key(key, at, bank) {
                Operand::Reg(reg) => Loc::Reg(reg),
                Operand::Small if self.trace.bits(val).is_none_or(|bits| bits >= SMALL_LIMIT) => {
                    return Err(format!("{val} is not small"));
                }
                Operand::Const | Operand::Small => Loc::Const(val),
            };
            self.expect(loc, val)?;
            places.push(loc);
        }
        if op.form == Form::Call {
            self.places
                .retain(|loc, _| !matches!(loc, Loc::Reg(reg) if is_lost_in_call(*reg)));
        }
        self.ways(plan, this)?;
        for (at, (&val, &bank)) in outputs.iter().zip(op.outputs).enumerate() {
            let Operand::Reg(reg) = Operand::of_key(key, inputs.len() + at, bank) else {
                return Err("a result in no register".to_owned());
            };
            self.places.insert(Loc::Reg(reg), Content::Value(val));
            if op.form == Form::Leaf(Output::Free) && places.contains(&Loc::Reg(reg)) {
                return Err("a result in an operand's register".to_owned());
            }
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

    fn way(&self, kind: Kind, snapshot: Option<SnapId>, way: Option<WayId>) -> Result<(), String> {
        let (Some(snapshot), Some(id)) = (snapshot, way) else {
            return match (snapshot, way) {
                (None, None) => Ok(()),
                _ => Err("a way that is not there".to_owned()),
            };
        };
        let way = &self.placed.ways[id.index()];
        if way.kind != kind || way.snapshot != snapshot {
            return Err(format!("another way, {}", id.index()));
        }
        let values = self.placed.values(way);
        for &(val, loc) in values {
            self.expect(loc, val)?;
        }
        for val in of_snapshot(self.trace, snapshot) {
            let val = self.plans.same(val);
            values
                .binary_search_by_key(&val, |(other, _)| *other)
                .map_err(|_| format!("way {} does not say where {val} is", id.index()))?;
        }
        Ok(())
    }
}

//! Objects that wait to be made until somebody looks at them, and ops that do without.

use smallvec::SmallVec;

use super::Rule;
use super::emit::Emitter;
use super::owners::{Held, ToMake, Virtual};
use crate::ir::{Inst, Op, Val};
use crate::op::{Input, Mode, OpId, OpInfo, Repr};

impl Emitter<'_> {
    /// An object waits to be made. False where it has to be at once.
    pub(super) fn defer(&mut self, id: OpId, root: Val, args: &[Val], claims: &[bool]) -> bool {
        let info = self.definitions.tables.op(id);
        let copies = info.effects.copies;
        let consumed: SmallVec<[bool; 4]> = info
            .inputs
            .iter()
            .map(|input| input.mode == Mode::Consumed)
            .collect();
        let mut args: SmallVec<[(Val, bool); 4]> =
            args.iter().copied().zip(claims.iter().copied()).collect();
        for (at, (_, claim)) in args.iter_mut().enumerate() {
            *claim &= consumed[at];
        }
        if self.level.level < 2 || self.level.fuel == 0 {
            return false;
        }
        if copies && !self.claim_copied(&mut args, &consumed) {
            return false;
        }
        self.may(Rule::DeferMake);
        self.virtuals
            .insert(root, Virtual::Made(self.to_make.len()));
        self.makings.insert(root, self.to_make.len());
        self.to_make.push(ToMake {
            op: id,
            args,
            consumed,
            copies,
            joined: false,
        });
        self.claim(root);
        true
    }

    /// An op that takes an object that nobody has made and nobody else has is joined with what would make it.
    pub(super) fn join(
        &mut self,
        id: OpId,
        old: &Inst,
        args: &mut SmallVec<[Val; 4]>,
        claims: &mut SmallVec<[bool; 4]>,
    ) -> OpId {
        let Some(&first) = args.first() else {
            return id;
        };
        let Some(Virtual::Made(number)) = self.virtuals.get(&first).copied() else {
            return id;
        };
        let maker = self.to_make[number].op;
        let mut joins = self.definitions.tables.joins.iter();
        let Some(join) = joins.find(|join| join.maker == maker && join.taker == id) else {
            return id;
        };
        if !self.ends_with(first, old.site) || !self.may(Rule::Join) {
            return id;
        }
        let making = &mut self.to_make[number];
        making.joined = true;
        let more = making.args.iter().map(|(arg, _)| *arg);
        let others = args[1..].iter().copied();
        let joined: SmallVec<[Val; 4]> = more.chain(others).collect();
        let mut given: SmallVec<[bool; 4]> =
            SmallVec::from_elem(false, joined.len() + 1 - args.len());
        given.extend_from_slice(&claims[1..]);
        *args = joined;
        *claims = given;
        join.op
    }

    /// Whether nobody but an operand of the instruction has the object, which the instruction closes.
    fn ends_with(&self, root: Val, site: u32) -> bool {
        let claims = self.owners.get(&root).map_or(0, |owner| owner.claims);
        let mut shown = self
            .slots
            .iter()
            .filter(|(_, held)| matches!(held, Held::Waiting(other, _) if *other == root));
        let (Some((&slot, Held::Waiting(_, true))), None, 1) = (shown.next(), shown.next(), claims)
        else {
            return false;
        };
        let insts = || self.body.iter().filter(|inst| inst.site == site);
        let taken =
            insts().find(|inst| matches!(inst.op, Op::TakeSlot(other) if self.slot(other) == slot));
        taken.is_some_and(|taken| {
            let mut closes = insts().filter(|inst| inst.op == Op::Close);
            closes.any(|close| close.args.first() == taken.results.first())
        })
    }

    /// The result of an op that only makes an object, of what it takes over or of numbers.
    pub(super) fn new_object(&mut self, info: &OpInfo) -> Option<Val> {
        let [output] = info.outputs else { return None };
        let keeps = |input: &Input| {
            let taken = input.mode == Mode::Consumed || input.ty.repr != Repr::Word;
            !input.array && (taken || info.effects.copies)
        };
        let defers = info.effects.makes && output.owned && info.inputs.iter().all(keeps);
        defers.then(|| self.value(output.ty, true))
    }
}

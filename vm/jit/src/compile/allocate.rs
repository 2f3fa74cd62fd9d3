//! Places for values: linear, one item after the other, registers first.
//!
//! A value is in one register at most, and in a home once it has been put there: values never change, so a home is right
//! for as long as its value is needed. When registers run out, the value that is needed farthest ahead goes. A block that
//! is jumped to twice wants its values where the first jump had them.

use copperplate_trace::ir::{BlockId, Def, SnapId, Trace, Val};
use copperplate_trace::op::Repr;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::Refusal;
use super::live::{Live, NEVER, is_kept};
use super::moves::{Move, SCRATCH, all_at_once};
use super::placed::{Header, Kind, Loc, Operand, Placed, Reg, Step, Use, Way, WayId};
use super::plan::{Item, Jump, Plan, Plans};
use crate::entry::HOMES;
use crate::stencil::{Bank, Form, Op, Output};

/// Registers of a bank.
const REGISTERS: u8 = 6;

/// Whether a call of C loses what a register holds.
pub fn is_lost_in_call(reg: Reg) -> bool {
    match reg.bank {
        Bank::Word => cfg!(target_arch = "x86_64") && reg.number >= 2,
        Bank::Double => true,
    }
}

fn registers(bank: Bank) -> impl DoubleEndedIterator<Item = Reg> {
    (0..REGISTERS).map(move |number| Reg { bank, number })
}

/// The bank for a value.
pub fn bank(trace: &Trace, val: Val) -> Bank {
    match trace.repr(val) {
        Repr::F64 => Bank::Double,
        _ => Bank::Word,
    }
}

/// Places everything.
///
/// # Errors
/// When there are more values at a time than homes.
pub fn allocate(trace: &Trace, plans: &Plans) -> Result<Placed, Refusal> {
    allocate_from(trace, plans, Header::default())
}

/// As [`allocate`], where the first block finds values.
///
/// # Errors
/// As for [`allocate`].
pub fn allocate_from(trace: &Trace, plans: &Plans, first: Header) -> Result<Placed, Refusal> {
    let live = Live::new(trace, plans);
    let count = trace.values.len();
    let mut allocator = Allocator {
        trace,
        plans,
        live: &live,
        placed: Placed {
            headers: vec![Header::default(); trace.blocks.len()],
            ..Placed::default()
        },
        reached: vec![false; trace.blocks.len()],
        known: vec![None; trace.snapshots.len()],
        earlier: Vec::new(),
        held: [[None; REGISTERS as usize]; 2],
        reg: vec![None; count],
        home: vec![None; count],
        hint: vec![None; count],
        home_hint: vec![None; count],
        wished: FxHashSet::default(),
        free_homes: (SCRATCH + 1..HOMES as u16).rev().collect(),
        at: 0,
    };
    allocator.reached[0] = true;
    allocator.placed.headers[0] = first;
    for block in (0..trace.blocks.len() as u32).map(BlockId) {
        allocator.begin(block)?;
        for at in plans.of_block(block) {
            allocator.at = at;
            let item = &plans.items()[at as usize];
            match item {
                Item::Use(plan) => allocator.place(plan)?,
                Item::Jump(jump) => allocator.jump(jump)?,
            }
            allocator.release(item);
        }
    }
    Ok(allocator.placed)
}

struct Allocator<'a> {
    trace: &'a Trace,
    plans: &'a Plans,
    live: &'a Live,
    placed: Placed,
    /// Blocks whose headers are decided.
    reached: Vec<bool>,
    /// By snapshot: the last of the ways that there are already; by way: the one of its snapshot that was there before it.
    known: Vec<Option<WayId>>,
    earlier: Vec<Option<WayId>>,
    held: [[Option<Val>; REGISTERS as usize]; 2],
    reg: Vec<Option<Reg>>,
    home: Vec<Option<u16>>,
    /// Where a value is wanted later.
    hint: Vec<Option<Reg>>,
    home_hint: Vec<Option<u16>>,
    /// Homes that some value is wanted in later.
    wished: FxHashSet<u16>,
    free_homes: Vec<u16>,
    /// The running number of the item.
    at: u32,
}

impl Allocator<'_> {
    fn held(&self, reg: Reg) -> Option<Val> {
        self.held[reg.bank as usize][usize::from(reg.number)]
    }

    fn set(&mut self, reg: Reg, val: Val) {
        self.clear(reg);
        if let Some(before) = self.reg[val.index()] {
            self.held[before.bank as usize][usize::from(before.number)] = None;
        }
        self.held[reg.bank as usize][usize::from(reg.number)] = Some(val);
        self.reg[val.index()] = Some(reg);
    }

    /// The register's value is there no more.
    fn clear(&mut self, reg: Reg) {
        let slot = &mut self.held[reg.bank as usize][usize::from(reg.number)];
        if let Some(val) = slot.take() {
            self.reg[val.index()] = None;
        }
    }

    fn bank(&self, val: Val) -> Bank {
        bank(self.trace, val)
    }

    /// Where a value can be had from without a register of its own.
    fn source(&self, val: Val) -> Option<Loc> {
        match self.trace.info(val).def {
            Def::Const(_) => Some(Loc::Const(val)),
            Def::Computed if self.trace.frames[0].pointer == val => Some(Loc::Frame),
            Def::Computed => self.home[val.index()].map(Loc::Home),
        }
    }

    fn loc(&self, val: Val) -> Result<Loc, Refusal> {
        let reg = self.reg[val.index()].map(Loc::Reg);
        match self.source(val) {
            Some(loc @ (Loc::Const(_) | Loc::Frame)) => Ok(loc),
            source => reg.or(source).ok_or(Refusal::Lost(val)),
        }
    }

    /// A home for a value: the one it is wanted in later, or one that no other value is.
    fn new_home(&mut self, val: Val) -> Result<u16, Refusal> {
        let is_hint = |home: &u16| self.home_hint[val.index()] == Some(*home);
        let is_free = |home: &u16| !self.wished.contains(home);
        let homes = &self.free_homes;
        let found = homes.iter().rposition(is_hint);
        let found = found.or_else(|| homes.iter().rposition(is_free));
        let at = found.or(homes.len().checked_sub(1)).ok_or(Refusal::Homes)?;
        Ok(self.free_homes.remove(at))
    }

    /// Makes sure that a value survives the loss of its register.
    fn save(&mut self, val: Val) -> Result<(), Refusal> {
        if self.source(val).is_some() {
            return Ok(());
        }
        let from = self.reg[val.index()].ok_or(Refusal::Lost(val))?;
        let home = self.new_home(val)?;
        let from = Loc::Reg(from);
        self.placed.steps.push(Step::Spill { from, home });
        self.home[val.index()] = Some(home);
        Ok(())
    }

    /// Whether the value is of no use from this item's end on.
    fn is_dead(&self, val: Val) -> bool {
        self.live.is_dead_after(val, self.at)
    }

    /// A register for something new, which is none of `but`.
    fn take(
        &mut self,
        bank: Bank,
        but: &[Reg],
        hint: Option<Reg>,
        long: bool,
    ) -> Result<Reg, Refusal> {
        let is_free = |reg: Reg| self.held(reg).is_none() && !but.contains(&reg);
        if let Some(hint) = hint.filter(|reg| reg.bank == bank && is_free(*reg)) {
            return Ok(hint);
        }
        // What calls lose is for values that no call comes between.
        let free = if long {
            registers(bank).find(|reg| is_free(*reg))
        } else {
            registers(bank).rev().find(|reg| is_free(*reg))
        };
        if let Some(reg) = free {
            return Ok(reg);
        }
        let victim = registers(bank)
            .filter(|reg| !but.contains(reg))
            .max_by_key(|reg| {
                let need = self
                    .held(*reg)
                    .map_or(NEVER, |val| self.live.next_need(val, self.at));
                // Of those that are as far, one that costs nothing to give up.
                let saved = self
                    .held(*reg)
                    .is_some_and(|val| self.source(val).is_some());
                (need, saved)
            })
            .ok_or(Refusal::Registers)?;
        if let Some(val) = self.held(victim) {
            self.save(val)?;
            self.clear(victim);
        }
        Ok(victim)
    }

    /// The value in a register, which is none of `but`'s.
    fn load(&mut self, val: Val, but: &[Reg]) -> Result<Reg, Refusal> {
        if let Some(reg) = self.reg[val.index()] {
            return Ok(reg);
        }
        let from = self.source(val).ok_or(Refusal::Lost(val))?;
        let long = self.live.crosses_call(val, self.at);
        let to = self.take(self.bank(val), but, self.hint[val.index()], long)?;
        all_at_once(
            &[self.move_of(val, from, Loc::Reg(to))],
            &mut self.placed.steps,
        );
        self.set(to, val);
        Ok(to)
    }

    fn move_of(&self, val: Val, from: Loc, to: Loc) -> Move {
        Move {
            from,
            to,
            bank: self.bank(val),
        }
    }

    /// A way out of the code with everything where it is now.
    fn way(&mut self, kind: Kind, snapshot: SnapId, hides: bool) -> Result<WayId, Refusal> {
        let start = self.placed.values.len();
        for &val in self.live.named(snapshot) {
            let loc = self.loc(val)?;
            self.placed.values.push((val, loc));
        }
        let placed = &mut self.placed;
        let mut known = self.known[snapshot.index()];
        while let Some(id) = known {
            let way = &placed.ways[id.index()];
            if (way.kind, way.hides) == (kind, hides)
                && placed.values(way) == &placed.values[start..]
            {
                placed.values.truncate(start);
                return Ok(id);
            }
            known = self.earlier[id.index()];
        }
        let id = WayId::new(placed.ways.len());
        placed.ways.push(Way {
            kind,
            snapshot,
            hides,
            values: start as u32..placed.values.len() as u32,
        });
        self.earlier.push(self.known[snapshot.index()].replace(id));
        Ok(id)
    }

    /// The use of a template, which has its operands in these places now.
    fn apply(
        &mut self,
        plan: &Plan,
        operands: impl Iterator<Item = Operand>,
    ) -> Result<(), Refusal> {
        let key = Operand::key(operands);
        let exit = plan.exit.map(|exit| self.way(Kind::Exit, exit, plan.hides));
        let error = plan
            .error
            .map(|error| self.way(Kind::Raise, error, plan.hides));
        let site = plan
            .site
            .map(|(asked, state)| self.way(Kind::Ask(asked), state, false));
        self.placed.steps.push(Step::Use(Use {
            item: self.at,
            key,
            exit: exit.transpose()?,
            error: error.transpose()?,
            site: site.transpose()?,
        }));
        Ok(())
    }

    fn place(&mut self, plan: &Plan) -> Result<(), Refusal> {
        let op = plan.op();
        match op.form {
            Form::Leaf(output) => self.leaf(plan, op, output),
            Form::Fixed | Form::Call => self.fixed(plan, op),
        }
    }

    fn leaf(&mut self, plan: &Plan, op: &Op, output: Output) -> Result<(), Refusal> {
        let (values, results) = (self.plans.inputs(plan), self.plans.outputs(plan));
        let tied = match output {
            Output::Tied(input) if !op.outputs.is_empty() => Some(usize::from(input)),
            _ => None,
        };
        let constants = constants(self.trace, values, op, tied)?;
        let mut inputs: SmallVec<[Operand; 4]> = SmallVec::new();
        let tied = tied.filter(|&input| constants[input].is_none());
        let mut pinned: SmallVec<[Reg; 4]> = SmallVec::new();
        for &val in values {
            pinned.extend(self.reg[val.index()]);
        }
        let moving = op.known.iter().filter(|known| !**known).count();
        for (at, &val) in values.iter().enumerate() {
            if let Some(constant) = constants[at] {
                inputs.push(constant);
                continue;
            }
            let mut reg = self.load(val, &pinned)?;
            if moving >= 3 && inputs.contains(&Operand::Reg(reg)) {
                // Twice the same value, which has to be in two registers.
                let copy = self.take(reg.bank, &pinned, None, false)?;
                self.placed.steps.push(Step::Move {
                    from: reg,
                    to: copy,
                });
                reg = copy;
            }
            pinned.push(reg);
            inputs.push(Operand::Reg(reg));
        }
        let result = match (results.first(), tied) {
            (None, _) => None,
            (Some(&val), None) => {
                let hint = self.hint[val.index()];
                let long = self.live.crosses_call(val, self.at);
                Some((val, self.take(self.bank(val), &pinned, hint, long)?))
            }
            (Some(&val), Some(input)) => {
                let Operand::Reg(mut reg) = inputs[input] else {
                    return Err(Refusal::Registers);
                };
                if self.held(reg).is_some_and(|held| !self.is_dead(held)) {
                    let hint = self.hint[val.index()];
                    let long = self.live.crosses_call(val, self.at);
                    let copy = self.take(reg.bank, &pinned, hint, long)?;
                    self.placed.steps.push(Step::Move {
                        from: reg,
                        to: copy,
                    });
                    reg = copy;
                    inputs[input] = Operand::Reg(copy);
                }
                Some((val, reg))
            }
        };
        let output = result.map(|(_, reg)| Operand::Reg(reg));
        self.apply(plan, inputs.into_iter().chain(output))?;
        if let Some((val, reg)) = result {
            self.set(reg, val);
        }
        Ok(())
    }

    /// An op that has its operands in fixed registers, and may lose others.
    fn fixed(&mut self, plan: &Plan, op: &Op) -> Result<(), Refusal> {
        let (values, results) = (self.plans.inputs(plan), self.plans.outputs(plan));
        let &(key, _) = op.variants.first().ok_or(Refusal::Registers)?;
        let operands = op.inputs.iter().chain(op.outputs);
        let places: SmallVec<[Reg; 8]> = operands
            .enumerate()
            .map(|(at, &bank)| Reg {
                bank,
                number: (key >> (4 * at) & 15) as u8,
            })
            .collect();
        let (inputs, outputs) = places.split_at(op.inputs.len());
        let mut wanted: SmallVec<[(Reg, Val); 6]> = SmallVec::new();
        let constants = constants(self.trace, values, op, None)?;
        let mut operands: SmallVec<[Operand; 8]> = SmallVec::new();
        for ((&val, &reg), constant) in values.iter().zip(inputs).zip(constants) {
            operands.push(constant.unwrap_or(Operand::Reg(reg)));
            if constant.is_none() {
                wanted.push((reg, val));
            }
        }
        let is_call = op.form == Form::Call;
        // What is still needed leaves the registers that are written to or lost.
        let both = || registers(Bank::Word).chain(registers(Bank::Double));
        let written =
            |reg: Reg| wanted.iter().any(|(other, _)| *other == reg) || outputs.contains(&reg);
        for reg in both() {
            if !(written(reg) || (is_call && is_lost_in_call(reg))) {
                continue;
            }
            let Some(val) = self.held(reg) else { continue };
            if !self.is_dead(val) || mentions(self.live, plan, val) {
                let spared = |other: &Reg| {
                    self.held(*other).is_none()
                        && !written(*other)
                        && !(is_call && is_lost_in_call(*other))
                };
                if self.source(val).is_none()
                    && let Some(to) = registers(reg.bank).find(spared)
                {
                    self.placed.steps.push(Step::Move { from: reg, to });
                    self.set(to, val);
                    continue;
                }
                self.save(val)?;
            }
        }
        let mut moves: SmallVec<[Move; 6]> = SmallVec::new();
        for &(reg, val) in &wanted {
            let from = match self.reg[val.index()] {
                Some(reg) => Loc::Reg(reg),
                None => self.loc(val)?,
            };
            moves.push(self.move_of(val, from, Loc::Reg(reg)));
        }
        all_at_once(&moves, &mut self.placed.steps);
        for &(reg, val) in &wanted {
            let elsewhere = self.reg[val.index()].is_some_and(|other| !written(other));
            if elsewhere {
                self.clear(reg);
            } else {
                self.set(reg, val);
            }
        }
        if is_call {
            for reg in both().filter(|reg| is_lost_in_call(*reg)) {
                self.clear(reg);
            }
        }
        let given = outputs[..results.len()].iter();
        operands.extend(given.map(|&reg| Operand::Reg(reg)));
        self.apply(plan, operands.into_iter())?;
        for (&val, &reg) in results.iter().zip(outputs) {
            self.set(reg, val);
        }
        Ok(())
    }

    /// Frees what nobody needs after the item.
    fn release(&mut self, item: &Item) {
        let Item::Use(plan) = item else { return };
        let (plans, live) = (self.plans, self.live);
        for &val in plans.operands(plan) {
            self.release_value(val);
        }
        for id in plan.snapshots() {
            for &val in live.named(id) {
                self.release_value(val);
            }
        }
    }

    fn release_value(&mut self, val: Val) {
        if self.is_dead(val) {
            self.drop(val);
        }
    }

    fn drop(&mut self, val: Val) {
        if let Some(reg) = self.reg[val.index()] {
            self.clear(reg);
        }
        self.free_homes.extend(self.home[val.index()].take());
    }

    fn begin(&mut self, block: BlockId) -> Result<(), Refusal> {
        if !self.reached[block.index()] {
            return Err(Refusal::Unreached);
        }
        for bank in [Bank::Word, Bank::Double] {
            registers(bank).for_each(|reg| self.clear(reg));
        }
        self.free_homes
            .extend(self.home.iter_mut().filter_map(Option::take));
        for &(val, loc) in &self.placed.headers[block.index()].values.clone() {
            match loc {
                Loc::Reg(reg) => self.set(reg, val),
                Loc::Home(home) => {
                    self.home[val.index()] = Some(home);
                    self.free_homes.retain(|other| *other != home);
                }
                Loc::Const(_) | Loc::Frame => {}
            }
        }
        self.placed.steps.push(Step::Begin(block));
        Ok(())
    }

    fn jump(&mut self, jump: &Jump) -> Result<(), Refusal> {
        let (target, args) = (jump.target, self.plans.args(jump));
        let params = &self.trace.blocks[target.index()].params;
        let start = self.plans.of_block(target).start;
        if !std::mem::replace(&mut self.reached[target.index()], true) {
            self.decide(target, args, start)?;
        }
        let mut moves = Vec::new();
        for &(val, loc) in &self.placed.headers[target.index()].values.clone() {
            let given = params.iter().position(|param| *param == val);
            let source = given.map_or(val, |at| args[at]);
            // A value that is at home where it should be has nothing to do.
            if self.home[source.index()].map(Loc::Home) == Some(loc) {
                continue;
            }
            moves.push(self.move_of(val, self.loc(source)?, loc));
        }
        all_at_once(&moves, &mut self.placed.steps);
        let item = self.at;
        self.placed.steps.push(Step::Jump { target, item });
        Ok(())
    }

    /// Decides where a block finds its values, by where they are now and when they are needed.
    fn decide(&mut self, target: BlockId, args: &[Val], start: u32) -> Result<(), Refusal> {
        let params = self.trace.blocks[target.index()].params.clone();
        // The value in the block, and what it is here.
        let mut values: Vec<(Val, Val)> = params
            .iter()
            .copied()
            .zip(args.iter().copied())
            .filter(|(param, _)| {
                is_kept(self.trace, *param) && self.live.is_needed_from(*param, start)
            })
            .collect();
        let kept = (0..self.trace.values.len() as u32).map(Val).filter(|val| {
            is_kept(self.trace, *val)
                && self.loc(*val).is_ok()
                && !self.is_dead(*val)
                && !params.contains(val)
        });
        let through: Vec<Val> = kept.collect();
        values.extend(through.iter().map(|val| (*val, *val)));
        let end = self.live.loop_from(start);
        let calls = end.is_some_and(|end| self.live.call_within(start, end));
        if calls {
            // Saved once rather than in every round.
            for &val in &through {
                self.save(val)?;
            }
        }
        let mut header: Vec<(Val, Loc)> = Vec::new();
        for bank in [Bank::Word, Bank::Double] {
            let mut of_bank: Vec<(Val, Val)> = values
                .iter()
                .copied()
                .filter(|(val, _)| self.bank(*val) == bank)
                .collect();
            of_bank.sort_by_key(|(val, _)| (self.live.next_need(*val, start), *val));
            let all = usize::from(REGISTERS);
            let most = if of_bank.len() < all { all } else { all - 1 };
            let needed = |(val, _): &(Val, Val)| self.live.next_need(*val, start) != NEVER;
            let in_registers = of_bank
                .iter()
                .take(most)
                .take_while(|one| needed(one))
                .count();
            let mut taken: Vec<Reg> = Vec::new();
            // First those that stay where they are.
            let stays: Vec<Option<Reg>> = of_bank[..in_registers]
                .iter()
                .map(|(val, source)| {
                    let reg = self.reg[source.index()].filter(|reg| {
                        !taken.contains(reg) && (val == source || self.is_dead(*source))
                    });
                    taken.extend(reg);
                    reg
                })
                .collect();
            for (&(val, _), stays) in of_bank.iter().zip(stays) {
                let free = |reg: &Reg| !taken.contains(reg);
                let reg = stays.or_else(|| match calls {
                    true => registers(bank).find(free),
                    false => registers(bank).rev().find(free),
                });
                let reg = reg.ok_or(Refusal::Registers)?;
                taken.push(reg);
                header.push((val, Loc::Reg(reg)));
                if let Some(home) = self.home[val.index()] {
                    header.push((val, Loc::Home(home)));
                }
            }
            for &(val, _) in &of_bank[in_registers..] {
                let home = match self.home[val.index()] {
                    Some(home) => home,
                    None => self.new_home(val)?,
                };
                header.push((val, Loc::Home(home)));
            }
        }
        header.sort_unstable();
        self.hints(target, &header);
        self.placed.headers[target.index()] = Header { values: header };
        Ok(())
    }

    /// Wishes for what the back edge gives to parameters: to be made where the loop begins with it, or to be put there when it
    /// has to leave its register.
    fn hints(&mut self, target: BlockId, header: &[(Val, Loc)]) {
        let (params, plans) = (&self.trace.blocks[target.index()].params, self.plans);
        let start = plans.of_block(target).start as usize;
        for item in &plans.items()[start..] {
            let Item::Jump(jump) = item else { continue };
            if jump.target != target {
                continue;
            }
            for (param, arg) in params.iter().zip(plans.args(jump)) {
                let places = header.iter().filter(|(val, _)| val == param);
                for (_, loc) in places {
                    match *loc {
                        Loc::Reg(reg) => self.hint[arg.index()] = Some(reg),
                        Loc::Home(home) => {
                            self.home_hint[arg.index()] = Some(home);
                            self.wished.insert(home);
                        }
                        Loc::Const(_) | Loc::Frame => {}
                    }
                }
            }
        }
    }
}

/// Which inputs are constants in the code: those that always are, and those that can be and are. The first small number, and
/// no other, is in the instructions.
fn constants(
    trace: &Trace,
    inputs: &[Val],
    op: &Op,
    tied: Option<usize>,
) -> Result<SmallVec<[Option<Operand>; 4]>, Refusal> {
    let mut found: SmallVec<[Option<Operand>; 4]> = SmallVec::new();
    let mut has_small = false;
    let moving = op.known.iter().filter(|known| !**known).count();
    let mut in_registers = 0;
    for (at, &val) in inputs.iter().enumerate() {
        let bits = match trace.info(val).def {
            Def::Const(bits) => Some(bits),
            Def::Computed => None,
        };
        let is_leaf = matches!(op.form, Form::Leaf(_));
        let may = is_leaf && op.constants[at] && moving <= 2 && tied != Some(at);
        found.push(match bits {
            None if op.known[at] => return Err(Refusal::NotConstant(op.name)),
            Some(bits) if !has_small && op.is_small(at, bits) => {
                has_small = true;
                Some(Operand::Small)
            }
            Some(_) if op.known[at] || may => Some(Operand::Const),
            _ => {
                in_registers += 1;
                None
            }
        });
    }
    if moving >= 2
        && in_registers == 0
        && let Some(first) = op.known.iter().position(|known| !known)
    {
        found[first] = None;
    }
    Ok(found)
}

/// Whether a way out of the item needs the value.
fn mentions(live: &Live, plan: &Plan, val: Val) -> bool {
    plan.snapshots()
        .any(|id| live.named(id).binary_search(&val).is_ok())
}

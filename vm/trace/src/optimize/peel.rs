//! The two emissions of a loop, and what goes from one round to the next.

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use super::early::Body;
use super::emit::Emitter;
use super::knowledge::{Fact, Nature, Node};
use super::owners::{Held, Virtual};
use super::{Definitions, Level, Rule};
use crate::ir::{Block, BlockId, Inst, Op, Slot, Trace, Val};
use crate::op::{Kind, Repr, Ty};

/// What is carried by a parameter.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Carry {
    /// A float, unboxed.
    Number,
    /// A word that needs no counting.
    Plain(Fact),
    /// A word with a reference.
    Counted(Fact),
    /// A word that is only lent.
    Lent(Fact),
}

struct Param {
    slot: Slot,
    param: Val,
    carry: Carry,
}

/// Emits the whole input, whose entry and body these are. `None`: it cannot be done, the input runs as it is.
pub(super) fn run<'a>(
    definitions: &'a Definitions,
    input: &'a Trace,
    entry: &Block,
    body: &'a Body<'a>,
    level: Level,
) -> Option<Emitter<'a>> {
    let mut emitter = Emitter::new(definitions, input, body, level);
    let info = input.frames.first()?;
    let pointer = emitter.value(Ty::of(Repr::Pointer), false);
    for param in &entry.params {
        emitter.map[param.index()] = Some((pointer, false));
    }
    emitter.knowledge.frames.insert(pointer, info.function);
    let mut first = info.clone();
    first.pointer = pointer;
    // Known once the trace goes back there.
    first.caller = None;
    emitter.trace.frames.push(first);

    body_once(&mut emitter, body);
    if emitter.ended {
        let insts = std::mem::take(&mut emitter.insts);
        emitter.trace.blocks.push(Block {
            params: vec![pointer],
            insts,
        });
        return Some(emitter);
    }
    // The first round is over: the loop. What is emitted by then stays, whatever comes of the attempts.
    let first = std::mem::take(&mut emitter.insts);
    let mut weaker: Vec<(Slot, Carry)> = Vec::new();
    let mut classes = true;
    let mut found = None;
    for careful in [false, false, false, false, true] {
        let mut attempt = emitter.clone();
        match attempt_loop(&mut attempt, body, pointer, careful, classes, &weaker) {
            // What comes round next is of another class than what came first: the loop has to ask.
            Ok(()) if attempt.ended && classes => {
                classes = false;
                found = Some(attempt);
            }
            Ok(()) => {
                attempt.fire(Rule::Peel);
                found = Some(attempt);
                break;
            }
            Err(more) => weaker.extend(more),
        }
    }
    // What it knows would take memory while the rounds are put together.
    drop(emitter);
    let mut found = found?;
    let block = &mut found.trace.blocks[0];
    let last = std::mem::replace(&mut block.insts, first);
    block.insts.extend(last);
    Some(found)
}

fn body_once(emitter: &mut Emitter<'_>, body: &Body<'_>) {
    if let Some(fates) = &mut emitter.fates {
        fates.begin_round();
    }
    for (number, inst) in body.numbered() {
        if let Some(fates) = &mut emitter.fates {
            fates.begin(number);
        }
        emitter.inst(inst);
        if emitter.ended {
            break;
        }
    }
    if let Some(fates) = &mut emitter.fates {
        fates.begin(None);
    }
}

/// Slots that the body writes.
fn written(body: &Body<'_>) -> FxHashSet<Slot> {
    let mut slots = FxHashSet::default();
    for inst in body.iter() {
        match inst.op {
            Op::StoreSlot(slot) | Op::LendSlot(slot) | Op::TakeSlot(slot) | Op::DropSlot(slot) => {
                slots.insert(slot);
            }
            Op::Filled(slot, count) | Op::SlotAddress(slot, count) => {
                slots.extend((0..count).map(|by| slot.above(by)));
            }
            _ => {}
        }
    }
    slots
}

/// Failed, because of what slots cannot carry, if that is why: they may carry this.
type Attempt = Result<(), Vec<(Slot, Carry)>>;

fn attempt_loop(
    emitter: &mut Emitter<'_>,
    body: &Body<'_>,
    pointer: Val,
    careful: bool,
    classes: bool,
    weaker: &[(Slot, Carry)],
) -> Attempt {
    let body_writes = written(body);
    emitter.make_copies();
    emitter.make_frames();
    if careful {
        emitter.flush_all();
    }
    emitter.protect(true);
    // What memory has now, the loop's first load finds; what it keeps alive must not be relied on by others.
    let mut home: Vec<Slot> = emitter
        .slots
        .iter()
        .filter(|(slot, held)| {
            matches!(held, Held::Home(..)) && (careful || body_writes.contains(slot))
        })
        .map(|(slot, _)| *slot)
        .collect();
    home.sort_unstable();
    for slot in home {
        emitter.unkeep(slot);
        emitter.slots.remove(&slot);
    }
    let mut waiting: Vec<(Slot, Val, bool)> = emitter
        .slots
        .iter()
        .filter_map(|(slot, held)| match held {
            Held::Waiting(root, claim) if body_writes.contains(slot) => {
                Some((*slot, *root, *claim))
            }
            _ => None,
        })
        .collect();
    waiting.sort_unstable();

    let mut args: Vec<Val> = Vec::new();
    let mut params: Vec<Param> = Vec::new();
    for (slot, root, claim) in waiting {
        let known = emitter.knowledge.fact(Node::Val(root));
        let fact = Fact {
            constant: None,
            class: known.class.filter(|_| classes),
            ..known
        };
        let natural = match emitter.virtuals.get(&root) {
            Some(Virtual::Box(_)) => Carry::Number,
            _ if !claim => Carry::Lent(fact),
            _ if fact.uncounted() => Carry::Plain(fact),
            _ => Carry::Counted(fact),
        };
        let carry = weaker
            .iter()
            .rev()
            .find(|(other, _)| *other == slot)
            .map_or(natural, |(_, carry)| *carry);
        args.push(pass(emitter, root, claim, carry).ok_or_else(Vec::new)?);
        let (ty, owned) = match carry {
            Carry::Number => (Ty::of(Repr::F64), false),
            Carry::Plain(fact) => (word_ty(fact), false),
            Carry::Lent(_) => (Ty::NULLABLE, false),
            Carry::Counted(fact) => (word_ty(fact), true),
        };
        let param = emitter.value(ty, owned);
        params.push(Param { slot, param, carry });
    }
    let insts = std::mem::take(&mut emitter.insts);
    emitter.trace.blocks.push(Block {
        params: vec![pointer],
        insts,
    });
    emitter
        .insts
        .push(Inst::new(Op::Jump(BlockId(1)), &args, &[]));
    let jump = emitter.insts.pop();
    if let (Some(block), Some(jump)) = (emitter.trace.blocks.last_mut(), jump) {
        block.insts.push(jump);
    }

    // The loop begins.
    for param in &params {
        match param.carry {
            Carry::Number => {
                let ty = Ty {
                    repr: Repr::Word,
                    kind: Kind::Float,
                    nullable: false,
                };
                let root = emitter.value(ty, true);
                emitter.virtuals.insert(root, Virtual::Box(param.param));
                emitter.claim(root);
                emitter.slots.insert(param.slot, Held::Waiting(root, true));
            }
            Carry::Plain(fact) => {
                emitter.knowledge.learn(Node::Val(param.param), fact);
                emitter.claim(param.param);
                emitter
                    .slots
                    .insert(param.slot, Held::Waiting(param.param, true));
            }
            Carry::Lent(fact) => {
                emitter.knowledge.learn(Node::Val(param.param), fact);
                emitter
                    .slots
                    .insert(param.slot, Held::Waiting(param.param, false));
            }
            Carry::Counted(fact) => {
                emitter.knowledge.learn(Node::Val(param.param), fact);
                emitter
                    .owners
                    .entry(param.param)
                    .or_default()
                    .reals
                    .push(param.param);
                emitter.claim(param.param);
                emitter
                    .slots
                    .insert(param.slot, Held::Waiting(param.param, true));
            }
        }
    }
    let changed = emitter.knowledge.forget_what_changes(careful);
    let valid = emitter.knowledge.valid;
    emitter.known_flags.clear();
    emitter.arrays.clear();
    emitter.handed.clear();
    let head_slots = emitter.slots.clone();
    let head_owners = emitter.owners.clone();
    let head_virtuals = emitter.virtuals.clone();
    for old in body.iter().flat_map(|inst| &inst.results) {
        emitter.map[old.index()] = None;
    }

    body_once(emitter, body);
    if emitter.ended {
        let insts = std::mem::take(&mut emitter.insts);
        emitter.trace.blocks.push(Block {
            params: params.iter().map(|param| param.param).collect(),
            insts,
        });
        return Ok(());
    }
    if !emitter.knowledge.changed_within(&changed) || (valid && !emitter.knowledge.valid) {
        return Err(Vec::new());
    }
    emitter.make_copies();
    emitter.make_frames();
    if careful {
        emitter.flush_all();
    }

    // The back edge.
    let mut args: Vec<Val> = Vec::new();
    let mut weaker: Vec<(Slot, Carry)> = Vec::new();
    for param in &params {
        let (root, claim) = match emitter.slots.get(&param.slot).copied() {
            Some(Held::Waiting(root, claim)) => (root, claim),
            _ => emitter.take_slot(param.slot),
        };
        emitter.slots.insert(param.slot, Held::Stale);
        let fact = Fact {
            constant: None,
            ..emitter.knowledge.fact(Node::Val(root))
        };
        let weaken = match param.carry {
            Carry::Number if matches!(emitter.virtuals.get(&root), Some(Virtual::Box(_))) => None,
            Carry::Number => Some(Carry::Counted(fact)),
            Carry::Plain(known) if known.implied_by(&fact) => None,
            Carry::Plain(known) | Carry::Counted(known) if !known.implied_by(&fact) => {
                Some(Carry::Counted(known.both(fact)))
            }
            Carry::Lent(known) if !known.implied_by(&fact) => Some(Carry::Lent(known.both(fact))),
            Carry::Lent(_) if claim && !emitter.uncounted(root) => Some(Carry::Counted(fact)),
            _ => None,
        };
        if let Some(weaken) = weaken {
            weaker.push((param.slot, weaken));
        }
        if !weaker.is_empty() {
            // The attempt has failed; what others of them cannot carry is known, too.
            continue;
        }
        args.push(pass(emitter, root, claim, param.carry).ok_or_else(Vec::new)?);
    }
    if !weaker.is_empty() {
        return Err(weaker);
    }
    // Everything else is as it was at the head.
    let mut slots: SmallVec<[Slot; 16]> = emitter.slots.keys().copied().collect();
    slots.extend(head_slots.keys().copied());
    slots.sort_unstable();
    slots.dedup();
    for slot in slots {
        if params.iter().any(|param| param.slot == slot) || slot.frame.0 != 0 {
            continue;
        }
        let head = head_slots.get(&slot).copied();
        let now = emitter.slots.get(&slot).copied();
        match (head, now) {
            (a, b) if a == b => {}
            (None | Some(Held::Stale), Some(Held::Waiting(..))) => emitter.flush(slot),
            (None, Some(Held::Home(..) | Held::Stale)) | (Some(Held::Stale), None) => {}
            _ => return Err(Vec::new()),
        }
    }
    let mut head_reals: Vec<Val> = reals(&head_owners, &params);
    let mut now_reals: Vec<Val> = reals(&emitter.owners, &[]);
    head_reals.sort_unstable();
    now_reals.sort_unstable();
    if head_reals != now_reals
        || head_virtuals.keys().any(|root| {
            head_owned(&head_slots, &params, *root) && !emitter.virtuals.contains_key(root)
        })
    {
        return Err(Vec::new());
    }
    emitter
        .insts
        .push(Inst::new(Op::Jump(BlockId(1)), &args, &[]));
    let insts = std::mem::take(&mut emitter.insts);
    emitter.trace.blocks.push(Block {
        params: params.iter().map(|param| param.param).collect(),
        insts,
    });
    Ok(())
}

/// Whether a slot that no parameter carries waits for the value.
fn head_owned(slots: &rustc_hash::FxHashMap<Slot, Held>, params: &[Param], root: Val) -> bool {
    slots.iter().any(|(slot, held)| {
        matches!(held, Held::Waiting(value, _) if *value == root)
            && params.iter().all(|param| param.slot != *slot)
    })
}

fn reals(owners: &super::owners::Owners, params: &[Param]) -> Vec<Val> {
    owners
        .values()
        .flat_map(|owner| owner.reals.iter().copied())
        .filter(|real| params.iter().all(|param| param.param != *real))
        .collect()
}

fn word_ty(fact: Fact) -> Ty {
    Ty {
        repr: Repr::Word,
        kind: match fact.nature {
            Nature::Int => Kind::Int,
            Nature::Bool => Kind::Bool,
            Nature::Float => Kind::Float,
            _ => Kind::Any,
        },
        nullable: !fact.not_null
            || !matches!(fact.nature, Nature::Int | Nature::Bool | Nature::Float),
    }
}

/// The argument for a parameter.
fn pass(emitter: &mut Emitter<'_>, root: Val, claim: bool, carry: Carry) -> Option<Val> {
    Some(match carry {
        Carry::Number => {
            let Some(Virtual::Box(number)) = emitter.virtuals.get(&root).copied() else {
                return None;
            };
            emitter.close(root, None);
            number
        }
        Carry::Plain(_) | Carry::Lent(_) => {
            emitter.look(root);
            if claim {
                emitter.close(root, None);
            }
            root
        }
        Carry::Counted(_) => emitter.give(root, claim),
    })
}

//! Tests of words move up to where the words come from.
//!
//! An immediate float is not counted, but an operation asks whether its operand is one when it wants the number: by then the
//! word has been put into a local, as a further reference, and what was there before has been given back. Behind the
//! instruction that gives the word the test costs the same and spares that. It leaves to a state from before that instruction,
//! which runs once more. So with what is expected to be a counted reference: where that is known, a further one is made without
//! a test.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::{Inst, Op, Slot, SnapId, Trace, Val};
use crate::op::Tables;

/// Where a word comes from.
#[derive(Clone, Copy)]
struct Origin {
    /// The instruction, by its number in the block.
    at: usize,
    /// A state that still holds behind it.
    exit: SnapId,
    /// Another reference has been made since.
    is_kept: bool,
}

/// A test that moves.
struct Moved {
    /// What it was for stays: the word is asked for its class.
    stays: bool,
    test: usize,
    word: Val,
    origin: Origin,
}

/// The instructions of a trace's body, with those tests moved.
pub(super) struct Body<'a> {
    insts: &'a [Inst],
    /// The tests that are not where they were, by their numbers.
    gone: Vec<usize>,
    /// What is tested behind the instruction of a number, by these.
    tests: Vec<(usize, Inst)>,
}

impl<'a> Body<'a> {
    /// The instructions as they are.
    pub fn new(insts: &'a [Inst]) -> Body<'a> {
        Body {
            insts,
            gone: Vec::new(),
            tests: Vec::new(),
        }
    }

    /// The body of a trace, with the tests moved that can be.
    pub fn test_early(tables: &Tables, input: &Trace, insts: &'a [Inst]) -> Body<'a> {
        let mut body = Body::new(insts);
        for moved in moves(tables, input, insts) {
            let op = match moved.stays {
                true => Op::GuardCounted,
                false => insts[moved.test].op,
            };
            let at = moved.origin.at;
            let mut test = Inst::new(op, &[moved.word], &[]);
            test.exit = Some(moved.origin.exit);
            test.site = insts[at].site;
            body.tests.push((at, test));
            if !moved.stays {
                body.gone.push(moved.test);
            }
        }
        body.gone.sort_unstable();
        body.tests.sort_by_key(|(at, _)| *at);
        body
    }

    /// The instructions, in the order in which they are run.
    pub fn iter(&self) -> impl Iterator<Item = &Inst> {
        self.numbered().map(|(_, inst)| inst)
    }

    /// The instructions with their numbers in the input; a test that has moved has none.
    pub fn numbered(&self) -> impl Iterator<Item = (Option<usize>, &Inst)> {
        let behind = |at: usize| {
            let first = self.tests.partition_point(|(other, _)| *other < at);
            let tests = self.tests[first..].iter();
            tests.take_while(move |(other, _)| *other == at)
        };
        self.insts.iter().enumerate().flat_map(move |(at, inst)| {
            let stays = self.gone.binary_search(&at).is_err();
            let tests = behind(at).map(|(_, test)| (None, test));
            stays.then_some((Some(at), inst)).into_iter().chain(tests)
        })
    }
}

/// Which tests move, and where to.
fn moves(tables: &Tables, input: &Trace, insts: &[Inst]) -> Vec<Moved> {
    let mut origins: FxHashMap<Val, Origin> = FxHashMap::default();
    // What other names a word has, and which one is in a slot.
    let mut same: FxHashMap<Val, Val> = FxHashMap::default();
    let mut slots: FxHashMap<Slot, Val> = FxHashMap::default();
    // Words that were counted references in some slot.
    let mut counted: FxHashSet<Val> = FxHashSet::default();
    let mut moves = Vec::new();
    // The last exit whose state still holds.
    let mut exit = None;
    for (at, inst) in insts.iter().enumerate() {
        let word = inst.args.first().map(|arg| *same.get(arg).unwrap_or(arg));
        match (inst.op, word) {
            (Op::Micro(id), _) if tables.op(id).only_looks() => {
                exit = inst.exit.or(exit);
                let asks = tables.op(id).is_guard;
                if let Some(word) = word.filter(|word| asks && counted.contains(word))
                    && let Some(&origin) = origins.get(&word)
                    && origin.is_kept
                {
                    origins.remove(&word);
                    moves.push(Moved {
                        stays: true,
                        test: at,
                        word,
                        origin,
                    });
                }
                if let Some(exit) = exit {
                    let is_kept = false;
                    let origin = Origin { at, exit, is_kept };
                    origins.extend(inst.results.iter().map(|result| (*result, origin)));
                }
            }
            (Op::GuardImmediate, Some(word)) => match origins.remove(&word) {
                Some(origin) if origin.is_kept => moves.push(Moved {
                    stays: false,
                    test: at,
                    word,
                    origin,
                }),
                _ => exit = inst.exit,
            },
            // What is tested on one way only is not tested before it is known which one is taken.
            (Op::GuardTrue | Op::GuardFalse, _) => {
                exit = inst.exit;
                origins.clear();
            }
            (Op::GuardEqual | Op::GuardCounted | Op::GuardFlags(_), _) => exit = inst.exit,
            (Op::Unbox | Op::UnboxImmediate | Op::FlagOf | Op::BoolOf, _) => {}
            // A further reference is no part of a state, which gives back what it does not name.
            (Op::Dup | Op::Own, Some(word)) => {
                if inst.op == Op::Own {
                    exit = None;
                }
                same.insert(inst.results[0], word);
                if let Some(origin) = origins.get_mut(&word) {
                    origin.is_kept = true;
                }
            }
            (Op::StoreSlot(slot) | Op::LendSlot(slot), Some(word)) => {
                exit = None;
                slots.insert(slot, word);
            }
            (Op::LoadSlot(slot), _) => {
                if let Some(&word) = slots.get(&slot) {
                    same.insert(inst.results[0], word);
                    if input.info(inst.results[0]).counted {
                        counted.insert(word);
                    }
                }
            }
            (Op::TakeSlot(slot), _) => {
                exit = None;
                if let Some(word) = slots.remove(&slot) {
                    same.insert(inst.results[0], word);
                }
            }
            (Op::Micro(_) | Op::Close | Op::Forget | Op::Box | Op::CheckValid, _) => exit = None,
            // Slots may be given words, or go.
            _ => {
                exit = None;
                slots.clear();
            }
        }
    }
    moves
}

//! What becomes of the input's instructions, for whoever reads traces.

use rustc_hash::FxHashSet;

use super::{RULES, Rule};
use crate::ir::{Inst, Trace, Val};

/// What became of an instruction in one round of the body.
#[derive(Clone, Default, Debug)]
struct Fate {
    /// The rules that fired for it.
    rules: Vec<Rule>,
    /// What was emitted for it, by the first results; `None`: it has none, and stays.
    emitted: Vec<Option<Val>>,
}

/// The fates of the body's instructions by their numbers, in the first round of the body and in the loop's.
#[derive(Clone, Default, Debug)]
pub struct Fates {
    /// `None`: it is not where it was.
    rounds: Vec<Vec<Option<Fate>>>,
    /// The instruction that is being emitted, unless that is a test from elsewhere.
    at: Option<usize>,
}

impl Fates {
    pub(super) fn begin_round(&mut self) {
        self.rounds.push(Vec::new());
    }

    /// The instruction of this number is next, or a test from elsewhere.
    pub(super) fn begin(&mut self, number: Option<usize>) {
        self.at = number;
        if let (Some(number), Some(round)) = (number, self.rounds.last_mut()) {
            round.resize_with(number, || None);
            round.push(Some(Fate::default()));
        }
    }

    fn now(&mut self) -> Option<&mut Fate> {
        let at = self.at?;
        self.rounds.last_mut()?.get_mut(at)?.as_mut()
    }

    pub(super) fn fired(&mut self, rule: Rule) {
        if let Some(fate) = self.now()
            && !fate.rules.contains(&rule)
        {
            fate.rules.push(rule);
        }
    }

    pub(super) fn emitted(&mut self, inst: &Inst) {
        if let Some(fate) = self.now() {
            fate.emitted.push(inst.results.first().copied());
        }
    }

    /// What is not in the trace any more was of no use.
    pub(super) fn settle(&mut self, trace: &Trace) {
        let insts = trace.blocks.iter().flat_map(|block| &block.insts);
        let there: FxHashSet<Val> = insts.flat_map(|inst| &inst.results).copied().collect();
        for fate in self.rounds.iter_mut().flatten().flatten() {
            let stays = |emitted: &Option<Val>| emitted.is_none_or(|val| there.contains(&val));
            if !fate.emitted.is_empty() && !fate.emitted.iter().any(stays) {
                fate.rules.push(Rule::Dead);
                fate.emitted.clear();
            }
        }
    }

    /// Why the instruction of this number went, or which rules made what it has become; empty: it stays as it is.
    pub fn note(&self, number: usize) -> String {
        let rounds = self.rounds.iter().map(|round| one(round.get(number)));
        let mut rounds: Vec<String> = rounds.collect();
        rounds.dedup();
        match rounds.as_slice() {
            [both] => both.clone(),
            [first, then] => {
                let [first, then] = [first, then].map(|text| match text.as_str() {
                    "" => "stays",
                    other => other,
                });
                format!("{first}; in the loop: {then}")
            }
            _ => String::new(),
        }
    }
}

fn one(fate: Option<&Option<Fate>>) -> String {
    let fate = match fate {
        Some(Some(fate)) => fate,
        Some(None) => return "gone: tested early".to_owned(),
        None => return "gone: not reached".to_owned(),
    };
    let name = |rule: &Rule| RULES[*rule as usize].1;
    let names: Vec<&str> = fate.rules.iter().map(name).collect();
    let names = names.join(", ");
    match (fate.emitted.is_empty(), names.is_empty()) {
        (true, true) => "gone: nothing to do".to_owned(),
        (true, false) => format!("gone: {names}"),
        (false, _) => names,
    }
}

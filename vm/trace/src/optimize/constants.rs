//! Ops on constants: run once, when the trace is made.

use smallvec::SmallVec;

use super::Rule;
use super::emit::Emitter;
use super::knowledge::Node;
use crate::ir::{Inst, Val};
use crate::op::{OpId, ReducedInput, Repr};
use copperplate_core::Word;

/// What a node stands for, where that is a constant that counts no references.
fn constant(node: &Node) -> Option<u64> {
    match *node {
        Node::Const(repr, bits) => {
            let is_bool = bits == crate::execute::boolean_word(true)
                || bits == crate::execute::boolean_word(false);
            let counts = repr == Repr::Word && Word(bits).is_reference() && !is_bool;
            (!counts).then_some(bits)
        }
        _ => None,
    }
}

impl Emitter<'_> {
    /// The results of an op; `None` where an operand is not known, it leaves by its exit, or a result is a counted reference.
    fn results(&self, id: OpId, nodes: impl Iterator<Item = Node>) -> Option<SmallVec<[u64; 2]>> {
        let bits: SmallVec<[u64; 4]> = nodes.map(|node| constant(&node)).collect::<Option<_>>()?;
        let outputs = self.definitions.tables.op(id).outputs.len();
        if bits.is_empty() || outputs == 0 {
            return None;
        }
        let mut results = SmallVec::from_elem(0, outputs);
        (self.definitions.fold)(id, &bits, &mut results).then_some(results)
    }

    /// Runs an op on constants.
    pub(super) fn fold(&mut self, id: OpId, old: &Inst, nodes: &[Node]) -> bool {
        let Some(results) = self.results(id, nodes.iter().copied()) else {
            return false;
        };
        if !self.may(Rule::Fold) {
            return false;
        }
        let info = self.definitions.tables.op(id);
        for (at, output) in info.outputs.iter().enumerate() {
            let value = self.constant(output.ty.repr, results[at]);
            if output.owned {
                self.claim(value);
            }
            self.bind(old.results[at], value, output.owned);
        }
        true
    }

    /// The op that is left of one of whose operands something is known, with its operands.
    pub(super) fn reduce(
        &mut self,
        id: OpId,
        args: &mut SmallVec<[Val; 4]>,
        claims: &mut SmallVec<[bool; 4]>,
    ) -> OpId {
        if self.level.level < 2 {
            return id;
        }
        let tables = self.definitions.tables;
        for reduction in tables.reductions {
            if reduction.op != id {
                continue;
            }
            let known = reduction.known.iter();
            let known = known.map(|&at| self.node(args[at as usize]));
            let Some(prepared) = self.results(reduction.prepare, known) else {
                continue;
            };
            if !self.may(Rule::Reduce) {
                return id;
            }
            let outputs = tables.op(reduction.prepare).outputs;
            let inputs = reduction.inputs.iter();
            *args = inputs
                .map(|input| match *input {
                    ReducedInput::Own(at) => args[at as usize],
                    ReducedInput::Prepared(at) => {
                        let at = at as usize;
                        self.constant(outputs[at].ty.repr, prepared[at])
                    }
                })
                .collect();
            *claims = SmallVec::from_elem(false, args.len());
            return reduction.rest;
        }
        id
    }
}

//! Exits that lead to other traces, in machine code without leaving it.

use std::rc::Rc;

use copperplate_core::Word;
use copperplate_objects::testing::with_thread;

use copperplate_trace::generated::TABLES;
use copperplate_trace::ir::{SnapId, parse};

use crate::machine::{Chain, executor};

fn int(value: i64) -> u64 {
    Word::from_int(value).expect("a small integer").0
}

/// Counts to the next multiple of 8, in registers; the exits know floats, flags and copies that only they have.
const COUNT: &str = "trace {
  f0: v0, locals 6, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    v1: word? = load_slot f0.l0
    IS_INT v1 ? s0
    jump b1(v1, #0.5)
  b1(v2: int, v3: f64):
    v4: flag = LT_INT v2, 100
    guard_true v4 ? s1
    v5: int = ADD_INT v2, 1 ? s0
    v6: f64 = ADD_FLOAT v3, #1.0
    v7: int = AND_INT v5, 7
    v8: flag = NE_INT v7, 0
    v9: owned word? = dup v5
    guard_true v8 ? s2
    forget v9
    jump b1(v5, v6)
  s0: f0 at 0 depth 0
  s1: f0 at 0 depth 0 { f0.l0 = borrowed v2, f0.l2 = box v3 }
  s2: f0 at 0 depth 0 { f0.l0 = borrowed v5, f0.l2 = box v6, f0.l3 = box v6, f0.l4 = bool v4, f0.l5 = take v9 }
}
";

/// Adds one to another local, and ends.
const NOTE: &str = "trace {
  f0: v0, locals 6, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    v1: word? = load_slot f0.l1
    IS_INT v1 ? s0
    v2: int = ADD_INT v1, 1 ? s0
    exit ? s1
  s0: f0 at 0 depth 0
  s1: f0 at 0 depth 0 { f0.l1 = borrowed v2 }
}
";

fn chain(native: bool) -> Chain {
    // Small integers need no giving back: slots are written over as they are.
    let [count, note] = [COUNT, NOTE].map(|text| {
        let trace = parse(&TABLES, text).unwrap_or_else(|error| panic!("{error}"));
        executor(&trace, native)
    });
    count.exit(SnapId(2)).lead_to(Rc::clone(&note));
    note.exit(SnapId(1)).lead_to(Rc::clone(&count));
    Chain { count, note }
}

const LOCALS: [u64; 6] = [0; 6];

#[test]
fn traces_go_on_in_each_other() {
    with_thread(|thread| {
        let [expected, found] = [false, true].map(|native| chain(native).run(thread, &LOCALS));
        assert_eq!(found, expected);
        assert_eq!(found.words[0], int(100));
        assert_eq!(found.words[1], int(12), "once for each multiple of 8");
    });
}

#[test]
fn only_the_first_time_goes_through_the_way_out() {
    with_thread(|thread| {
        let chain = chain(true);
        chain.run(thread, &LOCALS);
        assert_eq!(
            (chain.count.entered.get(), chain.note.entered.get()),
            (2, 1)
        );
    });
}

#[test]
fn an_invalid_trace_is_not_gone_on_in() {
    with_thread(|thread| {
        let chain = chain(true);
        chain.run(thread, &LOCALS);
        chain.note.invalidate();
        let left = chain.run(thread, &LOCALS);
        assert_eq!((left.words[0], left.words[1]), (int(8), 0));
    });
}

#[test]
fn exits_that_are_unlinked_lead_out_again() {
    with_thread(|thread| {
        let chain = chain(true);
        chain.run(thread, &LOCALS);
        chain.count.unlink();
        let left = chain.run(thread, &LOCALS);
        assert_eq!((left.words[0], left.words[1]), (int(8), 0));
    });
}

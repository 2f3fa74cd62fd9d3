//! Loops over numbers.

use copperplate_core::Word;
use copperplate_objects::testing::with_thread;

use crate::machine::{both, optimized, read};

fn int(value: i64) -> u64 {
    Word::from_int(value).expect("a small integer").0
}

fn float(value: f64) -> u64 {
    Word::from_float(value).expect("an immediate float").0
}

/// `while i < 1000: i += 1`
const INTEGERS: &str = "trace {
  f0: v0, locals 2, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    IS_INT v1 ? s0
    v2: flag = LT_INT v1, 1000
    guard_true v2 ? s0
    v3: word? = load_slot f0.l0
    IS_INT v3 ? s1
    v4: int = ADD_INT v3, 1 ? s1
    v5: owned word? = take_slot f0.l0
    store_slot f0.l0 v4
    close v5 / s2
    check_valid ? s3
    jump b1()
  s0: f0 at 0 depth 0
  s1: f0 at 2 depth 0
  s2: f0 at 2 depth 0
  s3: f0 at 4 depth 0
}
";

#[test]
fn integers_are_counted_in_memory_and_in_registers() {
    with_thread(|thread| {
        for trace in [read(INTEGERS), optimized(INTEGERS)] {
            let left = both(thread, &trace, &[int(0), int(7)]);
            assert_eq!(left.words[0], int(1000));
            let float = both(thread, &trace, &[float(0.5), int(7)]);
            assert_eq!(float.words[0], self::float(0.5));
        }
    });
}

/// `while x < 100.0: x = x * 1.5 + y`
const FLOATS: &str = "trace {
  f0: v0, locals 2, depth 0, code 0x0, function 0x0
  b0(v0: pointer):
    jump b1()
  b1():
    v1: word? = load_slot f0.l0
    v2: word? = load_slot f0.l1
    IS_FLOAT v1 ? s0
    IS_FLOAT v2 ? s0
    v3: f64 = unbox v1
    v4: flag = LT_FLOAT v3, #100.0
    guard_true v4 ? s0
    v5: f64 = unbox v1
    v6: f64 = MUL_FLOAT v5, #1.5
    v7: f64 = unbox v2
    v8: f64 = ADD_FLOAT v6, v7
    v9: owned float = box v8
    v10: owned word? = take_slot f0.l0
    store_slot f0.l0 v9
    close v10 / s0
    jump b1()
  s0: f0 at 0 depth 0
}
";

#[test]
fn floats_stay_in_registers_of_their_own() {
    with_thread(|thread| {
        for trace in [read(FLOATS), optimized(FLOATS)] {
            let left = both(thread, &trace, &[float(1.0), float(0.25)]);
            let mut expected = 1.0;
            while expected < 100.0 {
                expected = expected * 1.5 + 0.25;
            }
            assert_eq!(left.words[0], float(expected));
        }
    });
}

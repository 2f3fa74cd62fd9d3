//! The primitives, every variant in isolation: what they do, and that all other registers are kept.

use copperplate_core::frame::Frame;
use copperplate_core::{Value, Word, types};
use copperplate_jit::entry::{
    Activation, RegisterFile, Site, count_displacement, home_displacement,
};
use copperplate_jit::stencil::{Bank, COUNTED, Op, Stencil};
use copperplate_jit::table::{STENCILS, primitive};
use copperplate_objects::testing::with_thread;

use crate::machine::{Machine, Way, filled, op};

type Numbered = (Vec<usize>, &'static Stencil);

/// Each variant for any words, with the numbers of its registers.
fn variants(op: &'static Op) -> impl Iterator<Item = Numbered> {
    of_first(op, false)
}

/// Each variant whose first operand is a counted reference.
fn for_counted(op: &'static Op) -> impl Iterator<Item = Numbered> {
    of_first(op, true)
}

fn of_first(op: &'static Op, counted: bool) -> impl Iterator<Item = Numbered> {
    let operands = op.inputs.len() + op.outputs.len();
    let variants = op.variants.iter();
    let chosen = variants.filter(move |(key, _)| (key & COUNTED != 0) == counted);
    chosen.map(move |&(key, stencil)| {
        let places = (0..operands)
            .map(|at| (key >> (4 * at) & 15 & !COUNTED) as usize)
            .collect();
        (places, &STENCILS[usize::from(stencil)])
    })
}

fn word(bits: bool) -> u64 {
    let object = if bits {
        &raw const types::TRUE
    } else {
        &raw const types::FALSE
    };
    Word::unowned(object.cast()).0
}

/// Runs all variants of a primitive with a word operand and a word result.
fn on_words(number: usize, cases: &[(u64, Way, u64)]) {
    let mut machine = Machine::new();
    for (places, stencil) in variants(op(number)) {
        for &(input, way, output) in cases {
            let mut file = filled(3);
            file.words[places[0]] = input;
            let outcome = machine.run(stencil, &[], std::ptr::null_mut(), &file);
            let mut expected = file;
            if let Some(&to) = places.get(1) {
                expected.words[to] = output;
            }
            assert_eq!(
                outcome.way,
                way,
                "{}: {places:?} of {input:#x}",
                op(number).name
            );
            if way == Way::Next {
                assert_eq!(outcome.file, expected, "{}: {places:?}", op(number).name);
            }
        }
    }
}

#[test]
fn words_are_moved_and_turned() {
    on_words(
        primitive::MOVE,
        &[(0x1234_5678_9abc_def0, Way::Next, 0x1234_5678_9abc_def0)],
    );
    on_words(
        primitive::BORROW,
        &[(0x1001, Way::Next, 0x1003), (0x1004, Way::Next, 0x1004)],
    );
    on_words(
        primitive::FLAG_OF,
        &[(word(true), Way::Next, 1), (word(false), Way::Next, 0)],
    );
    on_words(
        primitive::BOOL_OF,
        &[(1, Way::Next, word(true)), (0, Way::Next, word(false))],
    );
}

#[test]
fn guards_leave_where_they_fail() {
    on_words(
        primitive::GUARD_TRUE,
        &[(1, Way::Next, 0), (0, Way::Exit, 0)],
    );
    on_words(
        primitive::GUARD_FALSE,
        &[(0, Way::Next, 0), (1, Way::Exit, 0)],
    );
    let mut machine = Machine::new();
    for (places, stencil) in variants(op(primitive::GUARD_EQUAL)) {
        let mut file = filled(1);
        let same = places[0] == places[1];
        let constants = [0, 0x1234_5678_9abc];
        let null = std::ptr::null_mut();
        let outcome = machine.run(stencil, &constants, null, &file);
        assert_eq!(outcome.way == Way::Next, same, "{places:?}");
        file.words[places[0]] = match file.words.get(places[1]) {
            Some(&other) => other,
            None => constants[1],
        };
        let outcome = machine.run(stencil, &constants, null, &file);
        assert_eq!(outcome.way, Way::Next, "{places:?}");
    }
}

#[test]
fn counted_references_are_told_from_all_other_words() {
    let number = Word::from_int(3).unwrap().0;
    let float = Word::from_float(1.5).unwrap().0;
    let others = [0x1003, number, float, Word::NULL.0, word(true)];
    let mut cases: Vec<(u64, Way, u64)> = others
        .into_iter()
        .map(|other| (other, Way::Exit, other))
        .collect();
    cases.push((0x1001, Way::Next, 0x1001));
    on_words(primitive::GUARD_COUNTED, &cases);
}

#[test]
fn a_failed_guard_leaves_all_registers_as_they_were() {
    let mut machine = Machine::new();
    for (places, stencil) in variants(op(primitive::GUARD_FALSE)) {
        let mut file = filled(5);
        file.words[places[0]] = 1;
        let outcome = machine.run(stencil, &[], std::ptr::null_mut(), &file);
        assert_eq!((outcome.way, outcome.file), (Way::Exit, file), "{places:?}");
    }
}

#[test]
fn constants_are_any_bits() {
    let mut machine = Machine::new();
    for (number, bank) in [
        (primitive::CONST, Bank::Word),
        (primitive::CONST_F64, Bank::Double),
    ] {
        for (places, stencil) in variants(op(number)) {
            let bits = 0xc00d_1234_8765_4321u64;
            let file = filled(2);
            let outcome = machine.run(stencil, &[bits], std::ptr::null_mut(), &file);
            let mut expected = file;
            match bank {
                Bank::Word => expected.words[places[0]] = bits,
                Bank::Double => expected.doubles[places[0]] = f64::from_bits(bits),
            }
            assert_eq!(
                (outcome.way, outcome.file),
                (Way::Next, expected),
                "{places:?}"
            );
        }
    }
}

#[test]
fn doubles_are_moved() {
    let mut machine = Machine::new();
    for (places, stencil) in variants(op(primitive::MOVE_F64)) {
        let file = filled(2);
        let mut expected = file;
        expected.doubles[places[1]] = file.doubles[places[0]];
        let outcome = machine.run(stencil, &[], std::ptr::null_mut(), &file);
        assert_eq!(
            (outcome.way, outcome.file),
            (Way::Next, expected),
            "{places:?}"
        );
    }
}

#[test]
fn homes_keep_what_is_spilled() {
    let mut machine = Machine::new();
    for (spill, reload, bank) in [
        (primitive::SPILL, primitive::RELOAD, Bank::Word),
        (primitive::SPILL_F64, primitive::RELOAD_F64, Bank::Double),
    ] {
        for home in [0, 1, 255] {
            let at = [home_displacement(home)];
            for (from, store) in variants(op(spill)) {
                for (to, load) in variants(op(reload)) {
                    let file = filled(9);
                    let code: [(_, &[u64], &[i64]); 2] = [(store, &[], &at), (load, &[], &at)];
                    let null = std::ptr::null_mut();
                    let outcome = machine.run_all(&code, null, std::ptr::null_mut(), &file);
                    let mut expected = file;
                    match bank {
                        Bank::Word => expected.words[to[0]] = file.words[from[0]],
                        Bank::Double => expected.doubles[to[0]] = file.doubles[from[0]],
                    }
                    assert_eq!(outcome.file, expected, "{from:?} {to:?}");
                }
            }
        }
    }
}

#[test]
fn rounds_are_counted() {
    let mut machine = Machine::new();
    let at = [count_displacement()];
    let null = std::ptr::null_mut();
    for (_, count) in variants(op(primitive::COUNT)) {
        let file = filled(3);
        let code: [(_, &[u64], &[i64]); 2] = [
            (count, &[7], &[at[0], 7]),
            (count, &[1 << 30], &[at[0], 1 << 30]),
        ];
        let outcome = machine.run_all(&code, null, std::ptr::null_mut(), &file);
        assert_eq!((outcome.file, outcome.passed), (file, (1 << 30) + 7));
    }
}

#[test]
fn slots_are_displaced_from_a_frame() {
    let mut machine = Machine::new();
    let mut memory = [0u64; 64];
    // The frame lies in the middle: locals have negative displacements.
    let frame = (&raw mut memory[32]).cast::<Frame>();
    for words in [-32i64, -1, 0, 9, 31] {
        let at = [words * 8];
        let slot = (32 + words) as usize;
        for (places, stencil) in variants(op(primitive::STORE_SLOT)) {
            let file = filled(4);
            let constant = 0x1234_5678_9abc;
            let code: [(_, &[u64], &[i64]); 1] = [(stencil, &[constant], &at)];
            machine.run_all(&code, std::ptr::null_mut(), frame, &file);
            // SAFETY: the memory above, which the code has written.
            let stored = unsafe { (&raw const memory[slot]).read_volatile() };
            let expected = file.words.get(places[0]).copied().unwrap_or(constant);
            assert_eq!(stored, expected);
        }
        for (places, stencil) in variants(op(primitive::LOAD_SLOT)) {
            let file = filled(7);
            let outcome =
                machine.run_all(&[(stencil, &[], &at)], std::ptr::null_mut(), frame, &file);
            // SAFETY: as above.
            let stored = unsafe { (&raw const memory[slot]).read_volatile() };
            let mut expected = file;
            expected.words[places[0]] = stored;
            assert_eq!(outcome.file, expected);
        }
        for (places, stencil) in variants(op(primitive::STORE_AT)) {
            if places[0] == places[1] {
                continue;
            }
            let mut file = filled(4);
            file.words[places[0]] = frame as u64;
            machine.run_all(
                &[(stencil, &[], &at)],
                std::ptr::null_mut(),
                std::ptr::null_mut(),
                &file,
            );
            // SAFETY: as above.
            let stored = unsafe { (&raw const memory[slot]).read_volatile() };
            assert_eq!(stored, file.words[places[1]]);
        }
        for (places, stencil) in variants(op(primitive::LOAD_AT)) {
            let mut file = filled(6);
            file.words[places[0]] = frame as u64;
            let outcome = machine.run_all(
                &[(stencil, &[], &at)],
                std::ptr::null_mut(),
                std::ptr::null_mut(),
                &file,
            );
            let mut expected = file;
            // SAFETY: as above.
            expected.words[places[1]] = unsafe { (&raw const memory[slot]).read_volatile() };
            assert_eq!(outcome.file, expected);
        }
    }
}

#[test]
fn floats_are_boxed_and_unboxed() {
    with_thread(|_| boxes());
}

fn boxes() {
    let mut machine = Machine::new();
    for value in [
        0.0,
        -1.5,
        1e300,
        5e-324,
        f64::INFINITY,
        2.0f64.powi(200),
        -1e-200,
    ] {
        for (places, stencil) in variants(op(primitive::BOX)) {
            let mut file = filled(8);
            file.doubles[places[0]] = value;
            let outcome = machine.run(stencil, &[], std::ptr::null_mut(), &file);
            let boxed = Word(outcome.file.words[places[1]]);
            let mut expected = file;
            expected.words[places[1]] = boxed.0;
            assert_eq!((outcome.way, outcome.file), (Way::Next, expected));
            assert_eq!(Word::from_float(value).is_some(), boxed.is_float());
            let immediate = variants(op(primitive::UNBOX_IMMEDIATE)).filter(|_| boxed.is_float());
            for (places, unbox) in variants(op(primitive::UNBOX)).chain(immediate) {
                let mut file = filled(8);
                file.words[places[0]] = boxed.0;
                let outcome = machine.run(unbox, &[], std::ptr::null_mut(), &file);
                let mut expected = file;
                expected.doubles[places[1]] = value;
                assert_eq!(outcome.file, expected);
            }
            let way = if boxed.is_float() {
                Way::Next
            } else {
                Way::Exit
            };
            let others = [Word::from_int(3).unwrap().0, word(true)];
            let [one, other] = others.map(|other| (other, Way::Exit, other));
            let cases = [(boxed.0, way, boxed.0), one, other];
            on_words(primitive::GUARD_IMMEDIATE, &cases);
            // SAFETY: the code has made the word, and gives it away.
            drop(unsafe { Value::from_word(boxed) });
        }
    }
}

/// A site that notes what it was asked with.
#[repr(C)]
struct Asked {
    site: Site,
    answer: u64,
    seen: std::cell::Cell<(u64, RegisterFile)>,
}

unsafe extern "C" fn ask(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: the site is the one below.
    let asked = unsafe { &*site.cast::<Asked>() };
    asked.seen.set((activation.argument, activation.file));
    asked.answer
}

#[test]
fn sites_see_all_registers_and_answer_into_one() {
    let mut machine = Machine::new();
    for (places, stencil) in variants(op(primitive::ASK)) {
        let asked = Asked {
            site: Site::new(ask),
            answer: 0x4242,
            seen: Default::default(),
        };
        let file = filled(6);
        let site = &raw const asked as u64;
        let outcome = machine.run(stencil, &[site], std::ptr::null_mut(), &file);
        let mut expected = file;
        expected.words[places[0]] = 0x4242;
        assert_eq!(outcome.file, expected);
        assert_eq!(asked.seen.get().1, file);
    }
}

#[test]
fn references_are_counted_and_freeing_asks() {
    let mut machine = Machine::new();
    let count = |header: &[u32; 4]| {
        // SAFETY: a reference to memory of this test.
        unsafe { (&raw const header[0]).read_volatile() }
    };
    let all = |number: usize| {
        let any = variants(op(number)).map(|variant| (variant, false));
        any.chain(for_counted(op(number)).map(|variant| (variant, true)))
    };
    for ((places, stencil), is_counted) in all(primitive::DUP) {
        #[repr(align(16))]
        struct Aligned([u32; 4]);
        let object = Aligned([5, 0, 0, 0]);
        let mut file = filled(6);
        let cases = [(1, 6), (3, 6), (0, 6), (2, 6)];
        for (tag, expected) in cases.into_iter().take(if is_counted { 1 } else { 4 }) {
            file.words[places[0]] = (&raw const object) as u64 + tag;
            let outcome = machine.run(stencil, &[], std::ptr::null_mut(), &file);
            assert_eq!((outcome.way, outcome.file), (Way::Next, file));
            assert_eq!(count(&object.0), expected, "tag {tag}");
        }
    }
    for ((places, stencil), is_counted) in all(primitive::CLOSE) {
        #[repr(align(16))]
        struct Aligned([u32; 4]);
        let object = Aligned([2, 0, 0, 0]);
        let asked = Asked {
            site: Site::new(ask),
            answer: 0,
            seen: Default::default(),
        };
        let mut file = filled(6);
        let site = [&raw const asked as u64];
        let cases = [(3, 2, false), (1, 1, false), (0, 1, false), (1, 0, true)];
        for (tag, expected, freed) in cases {
            if is_counted && tag != 1 {
                continue;
            }
            let word = (&raw const object) as u64 + tag;
            file.words[places[0]] = word;
            let outcome = machine.run(stencil, &site, std::ptr::null_mut(), &file);
            assert_eq!((outcome.way, outcome.file), (Way::Next, file));
            assert_eq!(count(&object.0), expected, "tag {tag}");
            assert_eq!(asked.seen.get().0 == word, freed, "tag {tag}");
        }
    }
}

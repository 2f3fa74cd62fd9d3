//! Native stacks through machine code: whoever looks from a site finds who entered.
#![cfg(copperplate_jit)]

use std::backtrace::Backtrace;
use std::sync::Mutex;

use copperplate_jit::entry::{Activation, RegisterFile, Site, enter};
use copperplate_jit::link::{Fill, Linker};
use copperplate_jit::memory::Arena;
use copperplate_jit::table::{OPS, primitive};
use copperplate_jit::unwind::Registration;

static TRACE: Mutex<String> = Mutex::new(String::new());

unsafe extern "C" fn look(_: *const Site, _: &mut Activation) -> u64 {
    *TRACE.lock().expect("no panic") = Backtrace::force_capture().to_string();
    7
}

unsafe extern "C" fn leave(_: *const Site, activation: &mut Activation) -> u64 {
    activation.file.words[0]
}

#[inline(never)]
fn who_enters(code: usize) -> u64 {
    let null = std::ptr::null_mut();
    // SAFETY: the code asks at a site and leaves.
    unsafe { enter(code, null, std::ptr::null_mut(), &RegisterFile::default()).site }
}

#[test]
fn a_backtrace_goes_through_machine_code() {
    let mut arena = Arena::new(1 << 16).expect("memory for code");
    let _registration = Registration::new(arena.range()).expect("unwind information");
    let (ask, end) = (Site::new(look), Site::new(leave));
    let with = |site: &Site| Fill {
        constants: [std::ptr::from_ref(site) as u64].into_iter().collect(),
        ..Fill::default()
    };
    let mut linker = Linker::new();
    linker.place(
        OPS[primitive::ASK].variant([0]).expect("a variant"),
        &with(&ask),
    );
    linker.place(
        OPS[primitive::LEAVE].variant([]).expect("a variant"),
        &with(&end),
    );
    let linked = linker.link(&mut arena).expect("it links");
    assert_eq!(who_enters(linked.entry), 7);
    let trace = TRACE.lock().expect("no panic").clone();
    assert!(trace.contains("who_enters"), "{trace}");
    assert!(
        trace.contains("a_backtrace_goes_through_machine_code"),
        "{trace}"
    );
}

unsafe extern "C" {
    fn _Unwind_Find_FDE(pc: *const u8, bases: *mut [usize; 3]) -> *const u8;
}

#[test]
fn the_unwinder_knows_the_arena_while_it_is_registered() {
    let arena = Arena::new(1 << 16).expect("memory for code");
    let known = || {
        let mut bases = [0; 3];
        let inside = (arena.range().start + 100) as *const u8;
        // SAFETY: asks for an address's entry only.
        let entry = unsafe { _Unwind_Find_FDE(inside, &raw mut bases) };
        !entry.is_null()
    };
    assert!(!known());
    let registration = Registration::new(arena.range()).expect("unwind information");
    assert!(known());
    drop(registration);
    assert!(!known());
}

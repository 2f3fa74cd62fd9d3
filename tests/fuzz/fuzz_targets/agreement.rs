//! Programs that nobody wrote, as `tests/agreement.rs` makes them, with numbers that the fuzzer finds.

#![no_main]

use copperplate_tests::agreement::{check, source};
use copperplate_tests::machine::on_machine;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let pairs = bytes.chunks_exact(2);
    let numbers: Vec<u16> = pairs.map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    if let Err(text) = on_machine(move |t| check(t, &source(&numbers))) {
        panic!("{text}");
    }
});

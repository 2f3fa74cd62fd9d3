#![no_main]

#[path = "../../fuzz_cases/compiler.rs"]
mod case;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Err(problem) = case::compiles_or_refuses(bytes) {
        panic!("{problem}");
    }
});

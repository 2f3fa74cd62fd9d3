#![no_main]

#[path = "../../fuzz_cases/loader.rs"]
mod case;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Err(problem) = case::loads_or_refuses(&String::from_utf8_lossy(bytes)) {
        panic!("{problem}");
    }
});

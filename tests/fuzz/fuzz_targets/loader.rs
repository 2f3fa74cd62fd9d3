#![no_main]

#[allow(dead_code)]
#[path = "../../fuzz_cases.rs"]
mod cases;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Err(problem) = cases::loads_or_refuses(&String::from_utf8_lossy(bytes)) {
        panic!("{problem}");
    }
});

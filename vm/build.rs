//! How the command is linked: to a fixed address, as CPython is. Its tables are full of addresses; moved, every process would begin by
//! writing them into 800 KiB of pages that are then its own.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if env::var("TARGET").is_ok_and(|target| target.ends_with("-linux-gnu")) {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

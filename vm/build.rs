//! How the command is linked: to a fixed address, as CPython is. Its tables are full of addresses; moved, every process would begin by
//! writing them into 800 KiB of pages that are then its own.
//!
//! And with the functions that programs run beside each other (`layout`, which `tests/layout.py` writes): where one is needed, the
//! system maps 64 KiB around it, so functions that lie among others that nobody runs would cost many times their size.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=layout");
    if env::var("TARGET").is_ok_and(|target| target.ends_with("-linux-gnu")) {
        println!("cargo:rustc-link-arg-bins=-no-pie");
        // Unoptimized functions have other names.
        if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
            let script =
                PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("layout.ld");
            fs::write(&script, linker_script(&fs::read_to_string("layout")?))?;
            println!("cargo:rustc-link-arg-bins=-Wl,-T,{}", script.display());
        }
    }
    Ok(())
}

/// Puts functions in front of the others, each group in a piece. What is named and not there is no error.
fn linker_script(layout: &str) -> String {
    let mut script = String::from("SECTIONS {\n  .text.used : {\n");
    for group in layout.split("# ") {
        let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for line in group.lines().skip(1) {
            // Names of generic functions are behind the crate that they were made for, which files have in their names.
            let (files, name) = match line.split_once(' ') {
                Some((name_of_crate, name)) => (format!("*.{name_of_crate}.*"), name),
                None => (String::from("*"), line),
            };
            names.entry(files).or_default().push(name);
        }
        for (files, names) in names {
            for name in names {
                // Where the profile says so (`profile`), a function's section is called hot or unlikely.
                // Writing to a string cannot fail.
                let _ = writeln!(
                    script,
                    "    {files}(.text.{name} .text.hot.{name} .text.unlikely.{name})"
                );
            }
        }
    }
    script.push_str("  }\n} INSERT BEFORE .text;\n");
    script
}

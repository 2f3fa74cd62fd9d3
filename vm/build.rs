//! How the command is linked: with its relative relocations packed, where the system's C library reads such. There are some
//! thirty thousand of them; unpacked, every process begins by reading 650 KiB of them.

use std::env;
use std::process::Command;

/// The first GNU C library that reads packed relative relocations.
const FIRST: (u32, u32) = (2, 36);

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let target = env::var("TARGET").unwrap_or_default();
    // What other machines have is not known here.
    let runs_here = env::var("HOST").is_ok_and(|host| host == target);
    if target.ends_with("-linux-gnu") && runs_here && libc_version() >= Some(FIRST) {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The version of the system's GNU C library, when it says so.
fn libc_version() -> Option<(u32, u32)> {
    let said = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let said = String::from_utf8(said.ok()?.stdout).ok()?;
    let (major, minor) = said.trim().strip_prefix("glibc ")?.split_once('.')?;
    let minor = minor.split('.').next()?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

//! The machines code is generated for.

use std::fmt;

/// A target with machine code of its own. Every other one runs the portable match loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    X86_64Linux,
    Aarch64Linux,
}

impl Target {
    pub const ALL: [Target; 2] = [Target::X86_64Linux, Target::Aarch64Linux];

    /// The triple, which clang takes and after which the directory of committed output is named.
    pub fn triple(self) -> &'static str {
        match self {
            Target::X86_64Linux => "x86_64-unknown-linux-gnu",
            Target::Aarch64Linux => "aarch64-unknown-linux-gnu",
        }
    }

    /// The target that cargo describes to a build script by `CARGO_CFG_TARGET_ARCH`, `CARGO_CFG_TARGET_OS` and
    /// `CARGO_CFG_TARGET_POINTER_WIDTH`; `None` where no machine code is generated.
    pub fn from_cfg(arch: &str, os: &str, pointer_width: &str) -> Option<Target> {
        match (arch, os, pointer_width) {
            ("x86_64", "linux", "64") => Some(Target::X86_64Linux),
            ("aarch64", "linux", "64") => Some(Target::Aarch64Linux),
            _ => None,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.triple())
    }
}

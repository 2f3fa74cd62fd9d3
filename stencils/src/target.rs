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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_machines_have_no_machine_code() {
        assert_eq!(
            Target::from_cfg("x86_64", "linux", "64"),
            Some(Target::X86_64Linux)
        );
        assert_eq!(
            Target::from_cfg("aarch64", "linux", "64"),
            Some(Target::Aarch64Linux)
        );
        for (arch, os, width) in [
            ("aarch64", "macos", "64"),
            ("x86_64", "windows", "64"),
            ("x86_64", "linux", "32"),
        ] {
            assert_eq!(Target::from_cfg(arch, os, width), None);
        }
    }
}

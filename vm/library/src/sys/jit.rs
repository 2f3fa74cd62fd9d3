//! `sys._jit`: what programs can ask about machine code.

use copperplate_core::native::NativeDef;
use copperplate_core::{Res, Thread, Value};
use copperplate_macros::native;

/// What is known of machine code, by whoever makes it.
#[derive(Clone, Copy)]
pub struct MachineCode {
    /// Whether this build can make any.
    pub available: bool,
    /// Whether hot code becomes it.
    pub enabled: fn(&Thread) -> bool,
    /// Whether the running frame is run by it.
    pub active: fn(&Thread) -> bool,
}

impl Default for MachineCode {
    /// That of a build without any.
    fn default() -> MachineCode {
        MachineCode {
            available: false,
            enabled: |_| false,
            active: |_| false,
        }
    }
}

fn known(t: &Thread) -> MachineCode {
    t.vm().with_extension(|code: &mut MachineCode| *code)
}

/// Return True if the current Python executable supports JIT compilation, and False otherwise.
#[native("is_available()", no_escape)]
fn is_available(t: &mut Thread) -> Res<bool> {
    Ok(known(t).available)
}

/// Return True if JIT compilation is enabled for the current Python process (implies sys._jit.is_available()), and False otherwise.
#[native("is_enabled()", no_escape)]
fn is_enabled(t: &mut Thread) -> Res<bool> {
    Ok((known(t).enabled)(t))
}

/// Return True if the topmost Python frame is currently executing JIT code (implies sys._jit.is_enabled()), and False otherwise.
#[native("is_active()", no_escape)]
fn is_active(t: &mut Thread) -> Res<bool> {
    Ok((known(t).active)(t))
}

static FUNCTIONS: &[&NativeDef] = &[&IS_AVAILABLE, &IS_ENABLED, &IS_ACTIVE];

/// Makes the module, which answers what `code` says.
pub(super) fn module(t: &mut Thread, code: MachineCode) -> Res<Value> {
    t.vm().with_extension(|known| *known = code);
    let module = crate::module::new(t, "sys._jit", FUNCTIONS);
    let doc = copperplate_core::str::Str::new("Utilities for observing just-in-time compilation.");
    crate::module::set(t, &module, "__doc__", &doc)?;
    Ok(module)
}

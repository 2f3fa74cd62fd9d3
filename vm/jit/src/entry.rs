//! The ways into and out of machine code.
//!
//! [`enter`] makes a native stack frame for an activation: what C's convention preserves is saved there, and below (on
//! aarch64 above) the machine's frame pointer are the *homes*, words for values that no register holds. Stencils never
//! touch the frame pointer, so the way out finds everything from it: [`cp_jit_leave`] writes the register file to memory
//! and gives it to Rust.

use std::arch::naked_asm;
use std::mem::offset_of;
use std::sync::atomic::AtomicPtr;
use std::sync::atomic::Ordering::Relaxed;

use copperplate_core::frame::Frame;
use copperplate_core::thread::Thread;

/// Homes of an activation.
pub const HOMES: usize = 256;

/// The registers of the signature, as they are on leaving.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RegisterFile {
    pub words: [u64; 6],
    pub doubles: [f64; 6],
}

/// What machine code was doing when it needed Rust. Code holds its address as a constant.
#[repr(C)]
#[derive(Debug)]
pub struct Site {
    /// Decides what happens: gets the site itself and the activation. Its answer goes to the code, or on leaving to
    /// whoever entered.
    pub handle: unsafe extern "C" fn(site: *const Site, activation: &mut Activation) -> u64,
    /// Where code jumps that leaves by the site, with the registers as they are: the routine that asks the handler, or code
    /// that goes on. Each site has its own, so that processors foresee where each leads. Machine code reads it at this place.
    onward: AtomicPtr<()>,
}

const _: () = assert!(
    offset_of!(Site, onward) == 8,
    "stencils jump through this word"
);

/// What an activation answers with.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// Its handler's answer where it was left.
    pub site: u64,
    /// The weights of the sites that it went on from, and what rounds of loops have added.
    pub passed: u64,
}

impl Site {
    /// A site that is left to its handler.
    pub const fn new(
        handle: unsafe extern "C" fn(site: *const Site, activation: &mut Activation) -> u64,
    ) -> Site {
        Site {
            handle,
            onward: AtomicPtr::new(machine::cp_jit_leave as *mut ()),
        }
    }

    /// Whether code goes on from here.
    pub fn leads_on(&self) -> bool {
        self.onward.load(Relaxed) != machine::cp_jit_leave as *mut ()
    }

    /// From now on code goes on there.
    pub fn lead_to(&self, code: usize) {
        self.onward.store(code as *mut (), Relaxed);
    }

    /// From now on it is left to its handler again.
    pub fn lead_nowhere(&self) {
        self.onward.store(machine::cp_jit_leave as *mut (), Relaxed);
    }
}

/// A look into a running piece of machine code.
#[repr(C)]
pub struct Activation {
    pub file: RegisterFile,
    pub thread: *mut Thread,
    pub frame: *mut Frame,
    /// The machine's frame pointer, from which homes are reached.
    pub base: *mut u8,
    /// What the code gave besides.
    pub argument: u64,
    /// Code that goes on, with the thread and the frame that are given here and nothing else in registers; 0: none. Who leaves
    /// gives it.
    pub onward: usize,
}

impl Activation {
    /// The home of this number.
    ///
    /// # Safety
    /// The activation runs.
    pub unsafe fn home(&self, number: usize) -> *mut u64 {
        // SAFETY: homes lie at these displacements.
        unsafe { self.base.offset(home_displacement(number) as isize).cast() }
    }

    /// Adds to its count.
    ///
    /// # Safety
    /// The activation runs.
    pub unsafe fn count(&mut self, instructions: u64) {
        // SAFETY: the count lies at this displacement.
        unsafe {
            *self
                .base
                .offset(count_displacement() as isize)
                .cast::<u64>() += instructions
        };
    }
}

/// Displacement of a home from the machine's frame pointer.
///
/// # Panics
/// When there are not so many.
pub fn home_displacement(number: usize) -> i64 {
    assert!(number < HOMES, "an activation has {HOMES} homes");
    displacement(number)
}

/// Displacement of an activation's count, which lies behind the homes.
pub fn count_displacement() -> i64 {
    displacement(HOMES)
}

fn displacement(number: usize) -> i64 {
    if cfg!(target_arch = "x86_64") {
        -48 - 8 * number as i64
    } else {
        160 + 8 * number as i64
    }
}

/// The function that a piece of machine code is entered through.
///
/// # Safety
/// `code` is the entry of linked code, `file` what it expects in its registers, and what it does to the thread and the
/// frame is right.
pub unsafe fn enter(
    code: usize,
    thread: *mut Thread,
    frame: *mut Frame,
    file: &RegisterFile,
) -> Answer {
    // SAFETY: the caller's guarantee.
    unsafe { enter_code(thread, frame, file, code) }
}

/// Boxes a float that has no immediate form.
unsafe extern "C" fn box_float(_: *const Site, activation: &mut Activation) -> u64 {
    let value = f64::from_bits(activation.argument);
    copperplate_core::Value::into_word(copperplate_core::float::from_f64(value)).0
}

/// Where an activation's native frame keeps things, for the unwinder: DWARF's register numbers, offsets from the frame's
/// end.
pub struct Saved {
    pub return_address: u16,
    pub frame_pointer: u16,
    /// From the frame pointer to the frame's end.
    pub frame_size: i32,
    pub registers: &'static [(u16, i32)],
}

/// This machine's.
pub fn saved() -> &'static Saved {
    &machine::SAVED
}

#[cfg(target_arch = "x86_64")]
mod machine {
    use super::*;

    pub(super) const SAVED: Saved = Saved {
        return_address: 16,
        frame_pointer: 6,
        frame_size: 16,
        registers: &[
            (16, -8),
            (6, -16),
            (3, -24),
            (12, -32),
            (13, -40),
            (14, -48),
            (15, -56),
        ],
    };

    // Bytes below the frame pointer: five saved registers, the homes, and the count, which makes the stack's alignment that of
    // a function's entry.
    const BELOW: usize = 40 + 8 * HOMES + 8;

    #[unsafe(naked)]
    pub(super) unsafe extern "C" fn enter_code(
        thread: *mut Thread,
        frame: *mut Frame,
        file: *const RegisterFile,
        code: usize,
    ) -> Answer {
        naked_asm!(
            ".cfi_startproc",
            "push rbp",
            ".cfi_def_cfa_offset 16",
            ".cfi_offset rbp, -16",
            "mov rbp, rsp",
            ".cfi_def_cfa_register rbp",
            "push rbx",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            ".cfi_offset rbx, -24",
            ".cfi_offset r12, -32",
            ".cfi_offset r13, -40",
            ".cfi_offset r14, -48",
            ".cfi_offset r15, -56",
            "lea rsp, [rbp - {below}]",
            "mov qword ptr [rsp], 0",
            "mov r13, rdi",
            "mov r12, rsi",
            "mov rax, rdx",
            "mov r11, rcx",
            "mov r14, [rax]",
            "mov r15, [rax + 8]",
            "mov rdi, [rax + 16]",
            "mov rsi, [rax + 24]",
            "mov rdx, [rax + 32]",
            "mov rcx, [rax + 40]",
            "movsd xmm0, [rax + 48]",
            "movsd xmm1, [rax + 56]",
            "movsd xmm2, [rax + 64]",
            "movsd xmm3, [rax + 72]",
            "movsd xmm4, [rax + 80]",
            "movsd xmm5, [rax + 88]",
            // The return address is where a debugger finds this function; nothing returns to it, so that a call would have the
            // processor expect each return from here on in the wrong place.
            "lea rax, [rip + 2f]",
            "push rax",
            "jmp r11",
            "2:",
            "ud2",
            ".cfi_endproc",
            below = const BELOW,
        )
    }

    /// Leaves the trace: never comes back, but goes on where the handler says. The site is in the next register of the
    /// convention.
    #[unsafe(naked)]
    #[unsafe(no_mangle)]
    pub(super) unsafe extern "C" fn cp_jit_leave() {
        naked_asm!(
            ".cfi_startproc",
            ".cfi_def_cfa rbp, 16",
            ".cfi_offset rbp, -16",
            "sub rsp, 136",
            "mov [rsp], r14",
            "mov [rsp + 8], r15",
            "mov [rsp + 16], rdi",
            "mov [rsp + 24], rsi",
            "mov [rsp + 32], rdx",
            "mov [rsp + 40], rcx",
            "movsd [rsp + 48], xmm0",
            "movsd [rsp + 56], xmm1",
            "movsd [rsp + 64], xmm2",
            "movsd [rsp + 72], xmm3",
            "movsd [rsp + 80], xmm4",
            "movsd [rsp + 88], xmm5",
            "mov [rsp + 96], r13",
            "mov [rsp + 104], r12",
            "mov [rsp + 112], rbp",
            "mov qword ptr [rsp + {code}], 0",
            "mov rdi, r8",
            "mov rsi, rsp",
            "call [r8 + {handle}]",
            "mov rcx, [rsp + {code}]",
            "test rcx, rcx",
            "jne 2f",
            "mov rdx, [rbp - {below}]",
            "lea rsp, [rbp - 40]",
            "pop r15",
            "pop r14",
            "pop r13",
            "pop r12",
            "pop rbx",
            "pop rbp",
            "ret",
            "2:",
            "mov r12, [rsp + 104]",
            "add rsp, 136",
            "jmp rcx",
            ".cfi_endproc",
            handle = const offset_of!(Site, handle),
            code = const offset_of!(Activation, onward),
            below = const BELOW,
        )
    }

    macro_rules! thunk {
        ($(#[$doc:meta])* $name:ident, $call:literal, $($function:tt)+) => {
            $(#[$doc])*
            #[unsafe(naked)]
            #[unsafe(no_mangle)]
            unsafe extern "C" fn $name() {
                naked_asm!(
                    ".cfi_startproc",
                    ".cfi_def_cfa rbp, 16",
                    ".cfi_offset rbp, -16",
                    // rbx is no value's register, and C preserves it.
                    "push rbx",
                    "mov rbx, rsp",
                    "sub rsp, 144",
                    "and rsp, -16",
                    "mov [rsp], r14",
                    "mov [rsp + 8], r15",
                    "mov [rsp + 16], rdi",
                    "mov [rsp + 24], rsi",
                    "mov [rsp + 32], rdx",
                    "mov [rsp + 40], rcx",
                    "movsd [rsp + 48], xmm0",
                    "movsd [rsp + 56], xmm1",
                    "movsd [rsp + 64], xmm2",
                    "movsd [rsp + 72], xmm3",
                    "movsd [rsp + 80], xmm4",
                    "movsd [rsp + 88], xmm5",
                    "mov [rsp + 96], r13",
                    "mov [rsp + 104], r12",
                    "mov [rsp + 112], rbp",
                    "mov [rsp + 120], rax",
                    "mov rdi, r10",
                    "mov rsi, rsp",
                    $call,
                    "mov rdi, [rsp + 16]",
                    "mov rsi, [rsp + 24]",
                    "mov rdx, [rsp + 32]",
                    "mov rcx, [rsp + 40]",
                    "movsd xmm0, [rsp + 48]",
                    "movsd xmm1, [rsp + 56]",
                    "movsd xmm2, [rsp + 64]",
                    "movsd xmm3, [rsp + 72]",
                    "movsd xmm4, [rsp + 80]",
                    "movsd xmm5, [rsp + 88]",
                    "mov rsp, rbx",
                    "pop rbx",
                    "ret",
                    ".cfi_endproc",
                    function = $($function)+,
                )
            }
        };
    }
    thunk!(
        /// Asks Rust at a site and comes back with its answer; keeps all registers of the signature.
        cp_jit_site_thunk,
        "call [r10 + {function}]",
        const offset_of!(Site, handle)
    );
    thunk!(
        /// Boxes a float; keeps all registers of the signature.
        cp_jit_box_thunk,
        "call {function}",
        sym super::box_float
    );
}

#[cfg(target_arch = "aarch64")]
mod machine {
    use super::*;

    // The frame record, ten saved registers, eight saved doubles, the homes, and the count with what it is aligned by.
    const COUNT: usize = 160 + 8 * HOMES;
    const SIZE: usize = COUNT + 16;
    const END: i32 = SIZE as i32;

    pub(super) const SAVED: Saved = Saved {
        return_address: 30,
        frame_pointer: 29,
        frame_size: END,
        registers: &[
            (29, -END),
            (30, 8 - END),
            (19, 16 - END),
            (20, 24 - END),
            (21, 32 - END),
            (22, 40 - END),
            (23, 48 - END),
            (24, 56 - END),
            (25, 64 - END),
            (26, 72 - END),
            (27, 80 - END),
            (28, 88 - END),
        ],
    };

    #[unsafe(naked)]
    pub(super) unsafe extern "C" fn enter_code(
        thread: *mut Thread,
        frame: *mut Frame,
        file: *const RegisterFile,
        code: usize,
    ) -> Answer {
        naked_asm!(
            ".cfi_startproc",
            "sub sp, sp, #{size}",
            ".cfi_def_cfa_offset {size}",
            "stp x29, x30, [sp]",
            ".cfi_offset x29, -{size}",
            ".cfi_offset x30, -{size} + 8",
            "mov x29, sp",
            ".cfi_def_cfa x29, {size}",
            "str xzr, [sp, #{count}]",
            "stp x19, x20, [sp, #16]",
            "stp x21, x22, [sp, #32]",
            "stp x23, x24, [sp, #48]",
            "stp x25, x26, [sp, #64]",
            "stp x27, x28, [sp, #80]",
            "stp d8, d9, [sp, #96]",
            "stp d10, d11, [sp, #112]",
            "stp d12, d13, [sp, #128]",
            "stp d14, d15, [sp, #144]",
            "mov x21, x0",
            "mov x20, x1",
            "ldp x22, x23, [x2]",
            "ldp x24, x25, [x2, #16]",
            "ldp x26, x27, [x2, #32]",
            "ldp d0, d1, [x2, #48]",
            "ldp d2, d3, [x2, #64]",
            "ldp d4, d5, [x2, #80]",
            // As on x86-64.
            "adr x30, 2f",
            "br x3",
            "2:",
            "brk #1",
            ".cfi_endproc",
            size = const SIZE,
            count = const COUNT,
        )
    }

    #[unsafe(naked)]
    #[unsafe(no_mangle)]
    pub(super) unsafe extern "C" fn cp_jit_leave() {
        naked_asm!(
            ".cfi_startproc",
            ".cfi_def_cfa x29, {size}",
            ".cfi_offset x29, -{size}",
            ".cfi_offset x30, -{size} + 8",
            "sub sp, sp, #144",
            "stp x22, x23, [sp]",
            "stp x24, x25, [sp, #16]",
            "stp x26, x27, [sp, #32]",
            "stp d0, d1, [sp, #48]",
            "stp d2, d3, [sp, #64]",
            "stp d4, d5, [sp, #80]",
            "stp x21, x20, [sp, #96]",
            "str x29, [sp, #112]",
            "str xzr, [sp, #{code}]",
            "mov x0, x28",
            "mov x1, sp",
            "ldr x9, [x28, #{handle}]",
            "blr x9",
            "ldr x9, [sp, #{code}]",
            "cbnz x9, 2f",
            "mov sp, x29",
            "ldr x1, [sp, #{count}]",
            "ldp x19, x20, [sp, #16]",
            "ldp x21, x22, [sp, #32]",
            "ldp x23, x24, [sp, #48]",
            "ldp x25, x26, [sp, #64]",
            "ldp x27, x28, [sp, #80]",
            "ldp d8, d9, [sp, #96]",
            "ldp d10, d11, [sp, #112]",
            "ldp d12, d13, [sp, #128]",
            "ldp d14, d15, [sp, #144]",
            "ldp x29, x30, [sp]",
            "add sp, sp, #{size}",
            "ret",
            "2:",
            "ldr x20, [sp, #104]",
            "add sp, sp, #144",
            "br x9",
            ".cfi_endproc",
            handle = const offset_of!(Site, handle),
            code = const offset_of!(Activation, onward),
            size = const SIZE,
            count = const COUNT,
        )
    }

    macro_rules! thunk {
        ($name:ident, [$($call:literal),+], $($function:tt)+) => {
            #[unsafe(naked)]
            #[unsafe(no_mangle)]
            unsafe extern "C" fn $name() {
                naked_asm!(
                    ".cfi_startproc",
                    ".cfi_def_cfa x29, {size}",
                    // As if whoever entered had called: x30 is overwritten below.
                    ".cfi_offset x29, -{size}",
                    ".cfi_offset x30, -{size} + 8",
                    "sub sp, sp, #144",
                    "stp x22, x23, [sp]",
                    "stp x24, x25, [sp, #16]",
                    "stp x26, x27, [sp, #32]",
                    "stp d0, d1, [sp, #48]",
                    "stp d2, d3, [sp, #64]",
                    "stp d4, d5, [sp, #80]",
                    "stp x21, x20, [sp, #96]",
                    "stp x29, x0, [sp, #112]",
                    "str x30, [sp, #136]",
                    "mov x0, x1",
                    "mov x1, sp",
                    $($call,)+
                    "ldp d0, d1, [sp, #48]",
                    "ldp d2, d3, [sp, #64]",
                    "ldp d4, d5, [sp, #80]",
                    "ldr x30, [sp, #136]",
                    "add sp, sp, #144",
                    "ret",
                    ".cfi_endproc",
                    function = $($function)+,
                    size = const SIZE,
                )
            }
        };
    }
    thunk!(
        cp_jit_site_thunk,
        ["ldr x9, [x0, #{function}]", "blr x9"],
        const offset_of!(Site, handle)
    );
    thunk!(cp_jit_box_thunk, ["bl {function}"], sym super::box_float);
}

use machine::enter_code;

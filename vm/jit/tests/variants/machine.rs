//! Runs one stencil by itself: registers in, registers out, and which way it left.

use copperplate_core::frame::Frame;
use copperplate_core::thread::Thread;
use copperplate_jit::entry::{Activation, RegisterFile, Site, enter};
use copperplate_jit::link::{Fill, Linker};
use copperplate_jit::memory::Arena;
use copperplate_jit::stencil::{Op, Stencil};
use copperplate_jit::table::{OPS, primitive};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Next,
    Exit,
    Error,
}

/// A site that notes that the code has left through it.
#[repr(C)]
struct Left {
    site: Site,
    way: Way,
}

/// What was seen at the last site.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    pub way: Way,
    pub file: RegisterFile,
    /// The activation's count.
    pub passed: u64,
}

thread_local! {
    static SEEN: std::cell::Cell<Option<Outcome>> = const { std::cell::Cell::new(None) };
}

unsafe extern "C" fn note(site: *const Site, activation: &mut Activation) -> u64 {
    // SAFETY: the sites of this file are `Left`s.
    let way = unsafe { (*site.cast::<Left>()).way };
    SEEN.set(Some(Outcome {
        way,
        file: activation.file,
        passed: 0,
    }));
    0
}

static WAYS: [Left; 3] = [
    Left {
        site: Site::new(note),
        way: Way::Next,
    },
    Left {
        site: Site::new(note),
        way: Way::Exit,
    },
    Left {
        site: Site::new(note),
        way: Way::Error,
    },
];

pub struct Machine {
    pub arena: Arena,
}

impl Machine {
    pub fn new() -> Machine {
        Machine {
            arena: Arena::new(1 << 20).expect("memory for code"),
        }
    }

    /// Runs some stencils, one behind the other.
    pub fn run_all(
        &mut self,
        stencils: &[(&'static Stencil, &[u64], &[i64])],
        thread: *mut Thread,
        frame: *mut Frame,
        file: &RegisterFile,
    ) -> Outcome {
        let leave = op(primitive::LEAVE).variant([]).expect("a variant");
        let to = |way: usize| Fill {
            constants: [&raw const WAYS[way] as u64].into_iter().collect(),
            ..Fill::default()
        };
        let mut linker = Linker::new();
        let exit = linker.stub(leave, &to(1));
        let error = linker.stub(leave, &to(2));
        for &(stencil, constants, immediates) in stencils {
            linker.place(
                stencil,
                &Fill {
                    constants: constants.iter().copied().collect(),
                    immediates: immediates.iter().copied().collect(),
                    exit: Some(exit),
                    error: Some(error),
                },
            );
        }
        linker.place(leave, &to(0));
        let linked = linker.link(&mut self.arena).expect("it links");
        SEEN.set(None);
        // SAFETY: the code ends at one of the sites above.
        let passed = unsafe { enter(linked.entry, thread, frame, file).passed };
        self.arena.release(linked.block);
        let seen = SEEN.get().expect("it left at a site");
        Outcome { passed, ..seen }
    }

    pub fn run(
        &mut self,
        stencil: &'static Stencil,
        constants: &[u64],
        thread: *mut Thread,
        file: &RegisterFile,
    ) -> Outcome {
        let frame = std::ptr::null_mut();
        self.run_all(&[(stencil, constants, &[])], thread, frame, file)
    }
}

pub fn op(number: usize) -> &'static Op {
    &OPS[number]
}

/// Registers full of different values.
pub fn filled(seed: u64) -> RegisterFile {
    let mut file = RegisterFile::default();
    for at in 0..6 {
        file.words[at] = seed
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .wrapping_add(at as u64 * 0x1111_1111);
        file.doubles[at] = (seed as f64) + at as f64 / 8.0;
    }
    file
}

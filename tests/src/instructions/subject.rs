//! What is tested: a way to run a frame.

use copperplate_core::frame::Frame;
use copperplate_core::{Thread, Word};
use copperplate_engine::{Engine, OPCODE_BITS, Recorder};

use super::case::Misled;
use crate::machine::set_engine;

/// Which ways one instruction took, by number.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Ways(pub u64);

impl Ways {
    /// Whether the way was taken.
    pub fn has(self, way: usize) -> bool {
        self.0 >> way & 1 != 0
    }
}

/// Runs the thread's frame until it is left.
pub trait Subject {
    /// What messages call it.
    fn name(&self) -> &'static str;

    /// Whether it counts down adaptive counters, specializes, and records.
    fn adapts(&self) -> bool {
        true
    }

    /// The result of the frame with the flag `BOUNDARY`, null after an exception. `watched` are the units of the instruction
    /// that is tested, by address, and its opcode; answers with the ways it took, where the engine tells.
    fn run(&self, t: &mut Thread, watched: Watched) -> (Word, Ways);
}

/// Where the instruction that is tested stands.
#[derive(Clone, Copy)]
pub struct Watched {
    pub start: *const u32,
    pub end: *const u32,
    pub opcode: u32,
    pub misled: Misled,
}

/// The match loop: what the others are compared with, and what tells the ways.
#[derive(Clone, Copy)]
pub struct Oracle {
    /// The planted mistake that it makes, in builds that have them.
    pub mistake: Option<u32>,
    pub adapts: bool,
}

impl Default for Oracle {
    fn default() -> Oracle {
        Oracle {
            mistake: None,
            adapts: true,
        }
    }
}

/// Chooses the planted mistake that the match loop makes from now on.
#[cfg(feature = "mistakes")]
fn make_mistake(mistake: Option<u32>) {
    let number = mistake.unwrap_or(u32::MAX);
    copperplate_engine::MISTAKE.store(number, std::sync::atomic::Ordering::Relaxed);
}

#[cfg(not(feature = "mistakes"))]
fn make_mistake(mistake: Option<u32>) {
    assert!(mistake.is_none(), "this build has no mistakes");
}

impl Subject for Oracle {
    fn name(&self) -> &'static str {
        "the match loop"
    }

    fn adapts(&self) -> bool {
        self.adapts
    }

    fn run(&self, t: &mut Thread, watched: Watched) -> (Word, Ways) {
        set_engine(Engine::Match);
        make_mistake(self.mistake);
        let mut watch = Watch {
            stop: std::ptr::null(),
            watched: Some(watched),
            ways: Ways::default(),
        };
        // SAFETY: the lab made the frame complete.
        let word = unsafe { copperplate_engine::run(t, &mut watch) };
        make_mistake(None);
        (word, watch.ways)
    }
}

/// An engine as the command runs it.
pub struct Built(pub Engine);

impl Subject for Built {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn run(&self, t: &mut Thread, _: Watched) -> (Word, Ways) {
        set_engine(self.0);
        let before = self.0.runs();
        let word = match self.0.hook() {
            Some(run) => run(t),
            None => panic!("the engine is not part of this build"),
        };
        assert!(self.0.runs() > before, "{} did not run", self.name());
        set_engine(Engine::Match);
        (word, Ways::default())
    }
}

/// Runs the thread's frame in the match loop until just before the unit `stop`; false: it was left before.
pub fn run_up_to(t: &mut Thread, stop: *const u32) -> bool {
    set_engine(Engine::Match);
    let mut watch = Watch {
        stop,
        watched: None,
        ways: Ways::default(),
    };
    // SAFETY: the lab made the frame complete.
    let frame: *mut Frame = unsafe { copperplate_engine::run_until(t, &mut watch) };
    !frame.is_null()
}

struct Watch {
    stop: *const u32,
    watched: Option<Watched>,
    ways: Ways,
}

impl Recorder for Watch {
    const ENABLED: bool = true;
    const WAYS: bool = true;

    fn instruction(
        &mut self,
        _: *mut Thread,
        _: *mut Frame,
        ip: *const u32,
        _: *const Word,
    ) -> Option<u32> {
        // SAFETY: the loop's `ip` points into code.
        (ip != self.stop).then(|| unsafe { *ip } & ((1 << OPCODE_BITS) - 1))
    }

    fn adapted(&mut self) {}

    fn left(&mut self, _: *const u32, _: u32) {}

    fn raised(&mut self) {}

    fn way(&mut self, ip: *const u32, opcode: u32, way: u32) {
        if let Some(watched) = self.watched
            && opcode == watched.opcode
            && watched.start <= ip
            && ip < watched.end
        {
            self.ways.0 |= 1u64.checked_shl(way).unwrap_or(0);
        }
    }
}

//! A round through the old objects, in steps.
//!
//! The round begins when the old objects have grown by a half. It marks what the roots reach: a reached object moves from
//! list to list and takes on the other colour, so that nothing needs to be remembered between steps but the lists, and
//! objects that die leave them by themselves. The program runs between the steps and changes what is reachable; so what was
//! not reached is only suspected, and examined: each suspect with everything unreached that it refers to.

use super::lists::Links;
use super::{Collector, trace_object};
use crate::frame::Frame;
use crate::object::{COLOUR, FROZEN, Object, YOUNG};
use crate::thread::Thread;
use crate::trace::{Trace, Visitor};
use crate::word::{TAG_OWNED, Word};

/// Where a round is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stage {
    /// There is none.
    Idle,
    /// Marking from the roots as they were at the beginning.
    Mark,
    /// Marking from the roots as they are after that.
    MarkAgain,
    /// Examining what was not reached.
    Examine,
}

/// Fewest old objects that are worth a round.
const WORTHWHILE: usize = 10_000;
/// Objects that one step looks at, at least and at most.
const STEP: std::ops::RangeInclusive<usize> = 20_000..=200_000;
/// A round takes about this many steps, within these limits.
const STEPS: usize = 20;

impl Collector {
    /// Whether the old objects have grown enough.
    pub(super) fn is_round_due(&self) -> bool {
        let promoted = self.promoted.get();
        promoted > self.old.get() / 2 && promoted + self.old.get() > WORTHWHILE
    }

    /// Goes on with the round, or begins one; how many objects were found unreachable.
    pub(super) fn step(&self, t: &mut Thread) -> usize {
        let mut budget = (self.old.get() / STEPS).clamp(*STEP.start(), *STEP.end());
        if self.stage.get() == Stage::Idle {
            self.begin();
            self.mark_roots(t);
            self.stage.set(Stage::Mark);
        }
        while matches!(self.stage.get(), Stage::Mark | Stage::MarkAgain) {
            self.mark(&mut budget);
            if !self.reached.is_empty() {
                return 0;
            }
            if self.stage.get() == Stage::Mark {
                self.mark_roots(t);
                self.stage.set(Stage::MarkAgain);
            } else {
                self.stage.set(Stage::Examine);
            }
        }
        let found = self.examine_suspects(t, budget);
        if self.unreached.is_empty() {
            self.stage.set(Stage::Idle);
            // Counting the list would take longer than many a step: it lies all over the memory.
            self.old.set(self.stayed.get() + self.promoted.get());
        }
        found
    }

    fn begin(&self) {
        self.promoted.set(0);
        self.stayed.set(0);
        // What the last round was done with, or became old since, has the colour that now means the opposite.
        self.unreached_colour.set(self.done_colour());
        self.unreached.adopt_all(&self.done);
    }

    /// Gives the round up: all old objects are in one list with one colour again.
    pub(super) fn end_round(&self) {
        for list in [&self.reached, &self.unreached] {
            let colour = self.done_colour();
            for object in list.objects() {
                // SAFETY: a listed object is live.
                let object = unsafe { &*object };
                object.set_flags(object.flags() & !COLOUR | colour);
            }
        }
        // Unreached ones are older than those that were done since.
        let rest = Links::unlinked();
        rest.settle();
        rest.adopt_all(&self.done);
        self.done.adopt_all(&self.unreached);
        self.done.adopt_all(&self.reached);
        self.done.adopt_all(&rest);
        self.stage.set(Stage::Idle);
    }

    fn is_unreached(&self, object: &Object) -> bool {
        object.flags() & (YOUNG | COLOUR | FROZEN) == self.unreached_colour.get()
    }

    fn reach(&self, word: Word, list: &Links) {
        // SAFETY: shown by a visitor: a live tracked object.
        unsafe {
            let object = &*word.object();
            let links = Links::of(object);
            if self.is_unreached(object) && links.is_linked() {
                object.set_flags(object.flags() ^ COLOUR);
                list.adopt(links);
            }
        }
    }

    /// Marks what modules and frames refer to.
    fn mark_roots(&self, t: &Thread) {
        let mut visit = |word: Word| self.reach(word, &self.reached);
        let mut visitor = Visitor::tracked(&mut visit);
        let vm = t.vm();
        for slot in [&vm.modules, &vm.builtins, &vm.sys] {
            slot.trace(&mut visitor);
        }
        let mut frame = t.frame;
        // SAFETY: the frames that run are live; their locals are initialised, and so are the operands below the depth of those
        // that have called another. The function of a frame lives as long as it runs.
        unsafe {
            while let Some(current) = frame.as_mut() {
                let (locals, count) = (Frame::locals(frame), current.code().local_count as usize);
                let operands = Frame::operands(frame);
                let depth = if std::ptr::eq(frame, t.frame) {
                    0
                } else {
                    current.depth as usize
                };
                let words = (0..count)
                    .map(|index| *locals.add(index))
                    .chain((0..depth).map(|index| *operands.add(index)))
                    .chain([current.function]);
                for word in words.filter(|word| word.is_reference() && !word.is_null()) {
                    // Borrowed words refer to what lives as well.
                    visitor.word(Word(word.object() as u64 + TAG_OWNED));
                }
                frame = current.previous;
            }
        }
    }

    /// Marks what reached objects refer to, until `budget` objects were looked at.
    fn mark(&self, budget: &mut usize) {
        let given = *budget;
        let mut visit = |word: Word| self.reach(word, &self.reached);
        let mut visitor = Visitor::tracked(&mut visit);
        while !self.reached.is_empty() && *budget > 0 {
            // The last one reached: what was looked at last is still in the cache.
            let links = self.reached.previous();
            self.done.adopt(links);
            // SAFETY: a listed object is live.
            unsafe { trace_object(links.object(), &mut visitor) };
            *budget -= 1;
        }
        self.stayed.set(self.stayed.get() + given - *budget);
    }

    /// Examines unreached objects, at least `budget` of them if there are as many, and with each all unreached ones that it
    /// refers to: a circle is found only when all of it is examined together.
    fn examine_suspects(&self, t: &mut Thread, budget: usize) -> usize {
        let suspects = Links::unlinked();
        suspects.settle();
        let mut visit = |word: Word| self.reach(word, &suspects);
        let mut visitor = Visitor::tracked(&mut visit);
        let mut last: &Links = &suspects;
        let mut looked_at = 0;
        loop {
            // What was added since refers to more.
            while !std::ptr::eq(last.next(), &suspects) {
                last = last.next();
                // SAFETY: a listed object is live.
                unsafe { trace_object(last.object(), &mut visitor) };
                looked_at += 1;
            }
            if self.unreached.is_empty() || looked_at >= budget {
                break;
            }
            let links = self.unreached.next();
            // SAFETY: a listed object is live.
            let object = unsafe { &*links.object() };
            object.set_flags(object.flags() ^ COLOUR);
            suspects.adopt(links);
        }
        let (found, stay) = self.examine(t, &suspects);
        self.stayed.set(self.stayed.get() + stay);
        found
    }
}

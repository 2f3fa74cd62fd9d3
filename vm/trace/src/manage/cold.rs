//! Which executors go to make room for others.

use std::rc::{Rc, Weak};

use rustc_hash::FxHashSet;

use super::Manager;
use crate::execute::Executor;

impl Manager {
    /// Whether there may be a further executor. Those that are not entered any more go first.
    pub(super) fn has_room(&mut self) -> bool {
        let most = self.limits.executors;
        if self.all.len() >= most {
            self.all.retain(|one| one.strong_count() > 0);
        }
        self.all.len() < most || self.sweep()
    }

    /// Frees the executors that nothing has entered since the last time. Machine code goes from one to the next without saying
    /// so: what is led to by one that was entered stays, but from then on others come to it by way of who counts, which leads
    /// them there again. Answers whether there were any to free.
    pub(super) fn sweep(&mut self) -> bool {
        // Those that lead to each other are entered rarely: what found no room says that time passes, too.
        let age = self.stats.entries + self.turned_away * self.limits.turned_away;
        if age - self.swept < self.limits.patience {
            // Nothing is cold after so short a time.
            self.turned_away += 1;
            return false;
        }
        self.swept = age;
        let alive: Vec<Rc<Executor>> = self.all.iter().filter_map(Weak::upgrade).collect();
        let led_to = led_to(&alive);
        let is_warm = |one: &Rc<Executor>| {
            was_entered(one) || (led_to.contains(&Rc::as_ptr(one)) && !one.watched.get())
        };
        let (warm, cold): (Vec<_>, Vec<_>) = alive.into_iter().partition(is_warm);
        let cold = self.invalidate(cold);
        for executor in &cold {
            if let Some(place) = self.places.get_mut(&executor.root.get())
                && place.executor.is_none()
            {
                (place.bridges, place.made, place.bridged) = (0, 0, 0);
            }
        }
        for executor in warm {
            executor.watched.set(!was_entered(&executor));
            if executor.watched.get()
                && let Some(native) = executor.native()
            {
                native.disconnect();
            }
            executor.seen.set(executor.entered.get());
            executor.forget_invalid();
        }
        self.stats.cold += cold.len() as u64;
        let found = !cold.is_empty();
        drop(cold);
        self.all.retain(|one| one.strong_count() > 0);
        self.bridges.retain(|_, one| one.strong_count() > 0);
        self.dependents.retain(|_, known| {
            known.retain(|one| one.strong_count() > 0);
            !known.is_empty()
        });
        found
    }
}

/// Whether that was noticed since it was looked at last.
fn was_entered(one: &Rc<Executor>) -> bool {
    one.entered.get() != one.seen.get()
}

/// Those that were entered since they were looked at last, and all that they lead to.
fn led_to(alive: &[Rc<Executor>]) -> FxHashSet<*const Executor> {
    let entered = alive.iter().filter(|one| was_entered(one));
    let mut open: Vec<Rc<Executor>> = entered.cloned().collect();
    let mut found = FxHashSet::default();
    while let Some(one) = open.pop() {
        if found.insert(Rc::as_ptr(&one)) {
            open.extend(one.exits.iter().flat_map(|exit| exit.bridges.all()));
        }
    }
    found
}

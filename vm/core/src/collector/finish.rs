//! The end of what was found unreachable: weak references to it, finalisers, what these bring back, and the breaking of its
//! circles. In CPython's order.

use super::lists::Links;
use super::{Collector, DEBUG_COLLECTABLE, DEBUG_SAVEALL, Statistics, collector, examine};
use crate::dict::Dict;
use crate::heap;
use crate::list::List;
use crate::object::{COLOUR, EXAMINED, FINALIZED, Object, WEAKLY_REFERENCED, YOUNG};
use crate::str::Str;
use crate::thread::Thread;
use crate::value::Value;
use crate::weak::Callbacks;
use crate::{float, int, ops, types, weak};

/// Tells `gc.callbacks` about a collection's begin or end, and what it did.
pub(super) fn call_callbacks(t: &mut Thread, phase: &str, generation: usize, done: Statistics) {
    let callbacks = collector(t).callbacks.get();
    let Some(callbacks) = callbacks.as_ref().and_then(|list| list.exact::<List>()) else {
        return;
    };
    if callbacks.is_empty() {
        return;
    }
    let info = Dict::new();
    if let Some(info) = info.exact::<Dict>() {
        let numbers = [
            ("generation", generation as u64),
            ("collected", done.collected),
            ("uncollectable", done.uncollectable),
            ("candidates", done.candidates),
        ];
        for (name, number) in numbers {
            info.set_str(t, &t.vm().intern(name), int::from_u64(number));
        }
        info.set_str(
            t,
            &t.vm().intern("duration"),
            float::from_f64(done.duration),
        );
    }
    let pending = t.exception.take();
    for callback in callbacks.to_vec() {
        let args = [Str::new(phase), info.clone()];
        if ops::call_positional(t, &callback, &args).is_err() {
            t.report_unraisable("while calling GC callback", &callback);
        }
    }
    drop(t.exception.replace(pending));
}

impl Collector {
    /// Ends the objects of a list that an examination found unreachable; how many there were, less those brought back.
    pub(super) fn finish(&self, t: &mut Thread, unreachable: &Links) -> usize {
        if self.debug.get() & DEBUG_COLLECTABLE != 0 {
            for object in unreachable.objects() {
                // SAFETY: a listed object is live.
                let class = unsafe { (*object).class() }.name();
                crate::error::tell(&format!("gc: collectable <{class} {object:p}>\n"));
            }
        }
        call_weak_callbacks(t, unreachable);
        finalize(t, unreachable);
        let garbage = Links::unlinked();
        garbage.settle();
        for object in unreachable.objects() {
            // SAFETY: a listed object is live.
            let object = unsafe { &*object };
            object.set_flags(object.flags() & !EXAMINED);
        }
        // SAFETY: both heads are settled, and nothing runs meanwhile.
        unsafe { examine::separate(unreachable, &garbage, YOUNG | COLOUR, self.done_colour()) };
        self.done.adopt_all(unreachable);
        let found = garbage.objects().count();
        if self.debug.get() & DEBUG_SAVEALL != 0 {
            if let Some(saved) = self.garbage.get()
                && let Some(saved) = saved.exact::<List>()
            {
                for object in garbage.objects() {
                    // SAFETY: a listed object is live.
                    saved.push(Value::of(unsafe { &*object }));
                }
            }
            self.keep(&garbage);
            return found;
        }
        self.free(&garbage);
        found
    }

    fn free(&self, garbage: &Links) {
        for object in garbage.objects() {
            // SAFETY: a listed object is live.
            unsafe {
                if (*object).flags() & WEAKLY_REFERENCED != 0 {
                    weak::forget(object);
                }
            }
        }
        // Classes first: what destructors ask them must not be gone.
        let classes: Vec<Value> = garbage
            .objects()
            // SAFETY: a listed object is live.
            .map(|object| unsafe { &*object })
            .filter(|object| object.class().is_subclass(&types::TYPE))
            .map(Value::of)
            .collect();
        for class in &classes {
            // SAFETY: the value keeps the object alive.
            unsafe { sever(class.word().object()) };
        }
        drop(classes);
        while !garbage.is_empty() {
            let links = garbage.next();
            // SAFETY: a listed object is live, and the value keeps it so while it is severed.
            let value = Value::of(unsafe { &*links.object() });
            unsafe { sever(value.word().object()) };
            drop(value);
            // What is still there is referred to by objects whose turn comes later.
            if !garbage.is_empty() && std::ptr::eq(garbage.next(), links) {
                let one = Links::unlinked();
                one.settle();
                one.adopt(links);
                self.keep(&one);
            }
        }
    }
}

/// Empties the weak references with callbacks to what is unreachable, and calls the callbacks of those that are reachable.
/// Other weak references stay for the finalisers to use.
fn call_weak_callbacks(t: &mut Thread, unreachable: &Links) {
    let mut callbacks = Callbacks::NONE;
    for object in unreachable.objects() {
        // SAFETY: a listed object is live.
        unsafe {
            if (*object).flags() & WEAKLY_REFERENCED != 0 {
                callbacks.take(t, object, |reference| reference.flags() & EXAMINED != 0);
            }
        }
    }
    callbacks.call(t);
}

/// Runs the finalisers that have not run yet, each object's once.
fn finalize(t: &mut Thread, unreachable: &Links) {
    let seen = Links::unlinked();
    seen.settle();
    while !unreachable.is_empty() {
        let links = unreachable.next();
        seen.adopt(links);
        // SAFETY: a listed object is live.
        let object = unsafe { &*links.object() };
        if object.flags() & FINALIZED == 0
            && let Some(finalize) = object.class().slot(|s| s.finalize)
        {
            object.set_flags(object.flags() | FINALIZED);
            let value = Value::of(object);
            heap::run_code(|| finalize(t, &value));
        }
    }
    unreachable.adopt_all(&seen);
}

/// Gives up what the mutable places of an object hold.
///
/// # Safety
/// The object is live, kept so meanwhile, and unreachable.
unsafe fn sever(object: *mut Object) {
    // SAFETY: the caller's guarantee; a class's functions fit its instances' layout.
    unsafe {
        let class = (*object).class();
        if let Some(sever) = class.slot(|s| s.sever) {
            sever(object);
        }
        if let Some(part) = class.instance_part() {
            part.drop_slots(object);
        }
    }
}

//! Trial deletion: which objects of a list are referred to from outside it, and what those reach.
//!
//! Any list can be examined, however it was chosen: an object all of whose references come from objects of the list that are
//! unreachable themselves is garbage.

use super::lists::Links;
use super::trace_object;
use crate::object::{DOUBTFUL, EXAMINED, Object};
use crate::trace::Visitor;
use crate::word::Word;

/// Stands for the references to an immortal object, which are not counted.
const MANY: usize = usize::MAX / 2;

/// Moves the objects of `list` that nothing outside it reaches to the end of `unreachable`. Those that stay get
/// `kept_flags` instead of `dropped_flags`; those that go keep [`EXAMINED`]. Returns how many stay.
///
/// # Safety
/// Both are settled heads; no Python code runs meanwhile (there is none to run).
pub unsafe fn separate(
    list: &Links,
    unreachable: &Links,
    dropped_flags: u32,
    kept_flags: u32,
) -> usize {
    // SAFETY: the objects of a list are live and tracked.
    unsafe {
        count_references(list);
        subtract_internal(list);
        move_unreachable(list, unreachable, dropped_flags, kept_flags)
    }
}

unsafe fn count_references(list: &Links) {
    for object in list.objects() {
        // SAFETY: a listed object is live.
        let object = unsafe { &*object };
        let count = if object.is_immortal() {
            MANY
        } else {
            object.refcount() as usize
        };
        // SAFETY: it is tracked.
        unsafe { Links::of(object) }.set_count(count);
        object.set_flags(object.flags() | EXAMINED);
    }
}

unsafe fn subtract_internal(list: &Links) {
    let mut visit = |word: Word| {
        let object = word.object();
        // SAFETY: what a live object owns is live; the visitor shows tracked ones.
        unsafe {
            if (*object).flags() & EXAMINED != 0 {
                let links = Links::of(object);
                debug_assert!(
                    links.count() > 0,
                    "a {} is visited more often than it is referred to",
                    (*object).class().name()
                );
                links.set_count(links.count() - 1);
            }
        }
    };
    let mut visitor = Visitor::tracked(&mut visit);
    for object in list.objects() {
        // SAFETY: a listed object is live.
        unsafe { trace_object(object, &mut visitor) };
    }
}

unsafe fn move_unreachable(list: &Links, unreachable: &Links, dropped: u32, kept: u32) -> usize {
    let mut stay = 0;
    let mut reach = |word: Word| {
        let object = word.object();
        // SAFETY: as in `subtract_internal`.
        unsafe {
            let flags = (*object).flags();
            if flags & EXAMINED == 0 {
                return;
            }
            let links = Links::of(object);
            if flags & DOUBTFUL != 0 {
                // It was moved to `unreachable`, where links are whole; it waits at the end of the list now.
                (*object).set_flags(flags & !DOUBTFUL);
                list.adopt(links);
                links.set_count(1);
            } else if links.count() == 0 {
                links.set_count(1);
            }
        }
    };
    let mut visitor = Visitor::tracked(&mut reach);
    let mut previous = list;
    let mut links = list.next();
    while !std::ptr::eq(links, list) {
        let object: *mut Object = links.object();
        // SAFETY: a listed object is live.
        unsafe {
            let flags = (*object).flags();
            if links.count() > 0 {
                // Reachable, and so is all that it refers to. Its links are whole again.
                trace_object(object, &mut visitor);
                links.set_previous(previous);
                (*object).set_flags(flags & !(EXAMINED | dropped) | kept);
                previous = links;
                stay += 1;
            } else {
                // Not reached so far.
                previous.set_next(links.next());
                unreachable.append(links);
                (*object).set_flags(flags | DOUBTFUL);
            }
        }
        links = previous.next();
    }
    list.set_previous(previous);
    for object in unreachable.objects() {
        // SAFETY: a listed object is live.
        unsafe { (*object).set_flags((*object).flags() & !DOUBTFUL) };
    }
    stay
}

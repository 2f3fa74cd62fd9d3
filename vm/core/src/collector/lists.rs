//! The lists that every tracked object is in one of: links in the 16 bytes before the header.

use std::cell::Cell;
use std::ptr;

use crate::object::Object;

/// The links of a tracked object, or the head of a list, which is linked to itself when it is empty.
///
/// During an examination `previous` of the objects examined counts references instead (see [`super::examine`]).
#[repr(C, align(16))]
pub struct Links {
    next: Cell<*const Links>,
    previous: Cell<*const Links>,
}

impl Links {
    pub const fn unlinked() -> Links {
        Links {
            next: Cell::new(ptr::null()),
            previous: Cell::new(ptr::null()),
        }
    }

    /// The links of a tracked object.
    ///
    /// # Safety
    /// The object is live and tracked.
    #[inline(always)]
    pub unsafe fn of<'a>(object: *const Object) -> &'a Links {
        // SAFETY: the allocator left room for them there.
        unsafe { &*(object as *const Links).sub(1) }
    }

    /// The object whose links these are: not a list's head.
    #[inline(always)]
    pub fn object(&self) -> *mut Object {
        // SAFETY: an object's links stand right before it.
        unsafe { ptr::from_ref(self).add(1) as *mut Object }
    }

    #[inline(always)]
    pub fn is_linked(&self) -> bool {
        !self.next.get().is_null()
    }

    /// Makes this the head of an empty list. It must not move from now on.
    pub fn settle(&self) {
        self.next.set(self);
        self.previous.set(self);
    }

    /// Whether a list's head has nothing in it.
    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        ptr::eq(self.next.get(), self)
    }

    #[inline(always)]
    pub fn next<'a>(&self) -> &'a Links {
        // SAFETY: what is linked is linked to live objects and heads.
        unsafe { &*self.next.get() }
    }

    #[inline(always)]
    pub fn previous<'a>(&self) -> &'a Links {
        // SAFETY: as for `next`; not used while `previous` counts.
        unsafe { &*self.previous.get() }
    }

    #[inline(always)]
    pub fn set_next(&self, next: &Links) {
        self.next.set(next);
    }

    #[inline(always)]
    pub fn set_previous(&self, previous: &Links) {
        self.previous.set(previous);
    }

    /// Makes no links of these.
    #[inline(always)]
    pub fn set_unlinked(&self) {
        self.next.set(ptr::null());
    }

    /// Puts unlinked links at the end of a list.
    #[inline(always)]
    pub fn append(&self, links: &Links) {
        let last = self.previous.get();
        links.next.set(self);
        links.previous.set(last);
        // SAFETY: a list's last element, or the head itself.
        unsafe { (*last).next.set(links) };
        self.previous.set(links);
    }

    /// Takes links out of the list that they are in. They are not marked as unlinked.
    #[inline(always)]
    pub fn take_out(&self) {
        let (next, previous) = (self.next.get(), self.previous.get());
        // SAFETY: the neighbours in a list.
        unsafe {
            (*next).previous.set(previous);
            (*previous).next.set(next);
        }
    }

    /// Moves links from their list to the end of this one.
    #[inline(always)]
    pub fn adopt(&self, links: &Links) {
        links.take_out();
        self.append(links);
    }

    /// Moves all of another list to the end of this one.
    pub fn adopt_all(&self, other: &Links) {
        if other.is_empty() {
            return;
        }
        let (first, last) = (other.next(), other.previous());
        let end = self.previous();
        end.set_next(first);
        first.set_previous(end);
        last.set_next(self);
        self.set_previous(last);
        other.settle();
    }

    /// The objects of a list, first to last. The list must not change meanwhile.
    pub fn objects<'a>(&'a self) -> impl Iterator<Item = *mut Object> + 'a {
        let mut links = self.next();
        std::iter::from_fn(move || {
            (!ptr::eq(links, self)).then(|| {
                let object = links.object();
                links = links.next();
                object
            })
        })
    }

    /// `previous` as a number, for the examination.
    #[inline(always)]
    pub fn count(&self) -> usize {
        self.previous.get() as usize
    }

    #[inline(always)]
    pub fn set_count(&self, count: usize) {
        self.previous.set(count as *const Links);
    }
}

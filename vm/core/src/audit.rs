//! Debug builds only: whether a layout's [`Trace`] visits exactly the references that its destructor gives up.
//!
//! A walk that misses a reference makes a cycle through it immortal; one that visits a reference that is not owned makes the
//! collector free what is in use. So while an object is freed, the references given up by its own destructor, not by those
//! of the objects that go with it, are counted, and compared with what the walk showed just before.

use std::cell::Cell;
use std::ptr;

use rustc_hash::FxHashMap;

use crate::object::{Layout, Object};
use crate::trace::Visitor;
use crate::word::Word;

/// How often each object is referred to, by address.
type Ledger = FxHashMap<usize, i64>;

thread_local! {
    /// Where counting is noted; null = nowhere.
    static ACTIVE: Cell<*mut Ledger> = const { Cell::new(ptr::null_mut()) };
    static FREED: Cell<u64> = const { Cell::new(0) };
}

/// Every object up to this number is audited, then one of [`INTERVAL`].
const ALL_UP_TO: u64 = 20_000;
const INTERVAL: u64 = 32;
/// Objects that refer to more others are left out: the ledger would need as much memory as they do.
const MOST_REFERENCES: usize = 10_000;

/// Notes that the count of `object` changes.
#[inline]
pub fn count(object: &Object, by: i64) {
    let ledger = ACTIVE.get();
    // SAFETY: the ledger belongs to an audit further up the stack.
    if let Some(ledger) = unsafe { ledger.as_mut() } {
        *ledger.entry(ptr::from_ref(object) as usize).or_default() += by;
    }
}

/// Restores what was noted before when it is dropped.
pub struct Suspended(*mut Ledger);

/// Notes nothing for a while: another object's destructor runs.
pub fn suspend() -> Suspended {
    Suspended(ACTIVE.replace(ptr::null_mut()))
}

impl Drop for Suspended {
    fn drop(&mut self) {
        ACTIVE.set(self.0);
    }
}

/// The audit of one object, from before its parts are dropped until after.
pub struct Audit {
    layout: &'static str,
    class: String,
    ledger: Box<Ledger>,
}

impl Audit {
    /// Begins the audit of `object`, if its turn has come.
    ///
    /// # Safety
    /// The object is live and begins with a `T`.
    pub unsafe fn of<T: Layout>(object: *mut Object) -> Option<Audit> {
        let freed = FREED.get();
        FREED.set(freed + 1);
        if freed >= ALL_UP_TO && !freed.is_multiple_of(INTERVAL) {
            return None;
        }
        let mut ledger = Box::<Ledger>::default();
        let mut visit = |word: Word| {
            if word.is_owned() && ledger.len() <= MOST_REFERENCES {
                *ledger.entry(word.object() as usize).or_default() += 1;
            }
        };
        let mut visitor = Visitor::every(&mut visit);
        // SAFETY: the caller's guarantee.
        let class = unsafe {
            (*(object as *const T)).trace(&mut visitor);
            if let Some(part) = (*object).class().instance_part() {
                part.trace(object, &mut visitor);
            }
            (*object).class().name()
        };
        if ledger.len() > MOST_REFERENCES {
            return None;
        }
        ACTIVE.set(&mut *ledger);
        Some(Audit {
            layout: std::any::type_name::<T>(),
            class,
            ledger,
        })
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        ACTIVE.set(ptr::null_mut());
        if std::thread::panicking() {
            return;
        }
        let wrong = self.ledger.values().filter(|&&left| left != 0).count();
        assert!(
            wrong == 0,
            "the walk over a {} ({}) and its destructor disagree about {wrong} references: {:?}",
            self.class,
            self.layout,
            self.ledger
                .values()
                .filter(|&&left| left != 0)
                .collect::<Vec<_>>(),
        );
    }
}

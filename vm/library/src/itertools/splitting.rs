//! `tee`: independent iterators over one.
//!
//! What was read from the source stands in a chain of nodes, each filled by whichever iterator comes there first; an iterator
//! holds the node it is at, so that a value goes when the last iterator has passed it.

use copperplate_core::trace::{Trace, Visitor};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use copperplate_core::object::Object;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, ops};
use copperplate_macros::native;

use super::{install_iterator, iterator, one_argument};

/// The iterator that is split.
#[derive(Trace)]
struct Source {
    iterator: Value,
    /// Its next item is being asked for.
    running: Cell<bool>,
}

/// A place in the sequence of items: the item, once it was read, and the place after it.
#[derive(Default)]
struct Node(OnceCell<(Value, Rc<Node>)>);

// SAFETY: the item, and those after it that no other iterator holds; without recursion, as below.
unsafe impl Trace for Node {
    fn trace(&self, visitor: &mut Visitor<'_>) {
        let mut node = Some(self);
        while let Some((value, next)) = node.and_then(|node| node.0.get()) {
            value.trace(visitor);
            node = (Rc::strong_count(next) == 1).then_some(&**next);
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // A long chain that nobody walked goes link by link, without recursion.
        let mut rest = self.0.take();
        while let Some((value, next)) = rest {
            drop(value);
            rest = Rc::into_inner(next).and_then(|mut node| node.0.take());
        }
    }
}

iterator! {
    /// One of the iterators that `tee` gives.
    Tee, TEE_ITERATOR = "_tee" {
        source: Rc<Source>,
        node: RefCell<Rc<Node>>,
    }
}

impl Tee {
    /// An iterator at the present place of `iterable`, when that is such an iterator, or at its beginning.
    fn start(t: &mut Thread, iterable: &Value) -> Res<Tee> {
        let iterator = ops::iter(t, iterable)?;
        if let Some(other) = iterator.exact::<Tee>() {
            return Ok(other.copied());
        }
        let source = Source {
            iterator,
            running: Cell::new(false),
        };
        Ok(Tee {
            header: Object::unset(),
            source: Rc::new(source),
            node: RefCell::new(Rc::new(Node(OnceCell::new()))),
        })
    }

    fn copied(&self) -> Tee {
        Tee {
            header: Object::unset(),
            source: self.source.clone(),
            node: RefCell::new(self.node.borrow().clone()),
        }
    }
}

fn next_tee(t: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Tee::this(value);
    let node = this.node.borrow().clone();
    if node.0.get().is_none() {
        let source = this.source.clone();
        if source.running.replace(true) {
            return Err(t.runtime_error("cannot re-enter the tee iterator"));
        }
        let item = ops::next(t, &source.iterator);
        source.running.set(false);
        let Some(item) = item? else {
            return Ok(None);
        };
        // Nobody else can have filled the node: the source was running.
        let _ = node.0.set((item, Rc::new(Node(OnceCell::new()))));
    }
    let Some((item, next)) = node.0.get() else {
        return Ok(None);
    };
    let item = item.clone();
    let passed = this.node.replace(next.clone());
    drop(passed);
    Ok(Some(item))
}

/// Returns a tuple of n independent iterators.
#[native("tee(iterable, n=2, /)")]
pub fn tee(t: &mut Thread, iterable: &Value, n: Option<i64>) -> Res<Value> {
    let n = n.unwrap_or(2);
    if n < 0 {
        return Err(t.value_error("n must be >= 0"));
    }
    if n == 0 {
        return Ok(Tuple::new(Vec::new()));
    }
    let first = Tee::start(t, iterable)?;
    let mut iterators = Vec::new();
    for _ in 1..n {
        iterators.push(heap::new(first.copied()));
    }
    iterators.insert(0, heap::new(first));
    Ok(Tuple::new(iterators))
}

fn new_tee(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let iterable = one_argument(t, "_tee", args)?;
    let payload = Tee::start(t, iterable)?;
    Ok(heap::new_instance(class, payload, 0))
}

/// Returns an independent iterator.
#[native("__copy__($self, /)")]
fn copy(_: &mut Thread, this: &Tee) -> Res<Value> {
    Ok(heap::new(this.copied()))
}

pub fn install(t: &mut Thread) {
    install_iterator::<Tee>(t, Some(new_tee), next_tee, &[&COPY]);
}

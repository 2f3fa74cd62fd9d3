//! `_heapq`: lists as binary heaps, smallest or largest item first.

use copperplate_core::list::List;
use copperplate_core::{Raised, Res, Thread, Value};
use copperplate_macros::native;
use copperplate_objects::containers::sort::less;

use crate::module;

/// Which item comes first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Smallest,
    Largest,
}

impl Order {
    /// Whether `a` comes before `b`.
    fn before(self, t: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
        match self {
            Order::Smallest => less(t, a, b),
            Order::Largest => less(t, b, a),
        }
    }
}

#[cold]
fn out_of_range(t: &mut Thread) -> Raised {
    t.index_error("index out of range")
}

/// Whether item `a` comes before item `b` of the heap.
fn compare(t: &mut Thread, heap: &List, order: Order, a: usize, b: usize) -> Res<bool> {
    let len = heap.len();
    let (Some(left), Some(right)) = (heap.get(a), heap.get(b)) else {
        return Err(out_of_range(t));
    };
    let result = order.before(t, &left, &right)?;
    if heap.len() != len {
        return Err(t.runtime_error("list changed size during iteration"));
    }
    Ok(result)
}

/// Moves item `place` up, not above `start`, until its parent comes before it.
fn sift_up(t: &mut Thread, heap: &List, order: Order, start: usize, place: usize) -> Res {
    let mut place = place;
    while place > start {
        let parent = (place - 1) / 2;
        if !compare(t, heap, order, place, parent)? {
            break;
        }
        heap.swap(place, parent);
        place = parent;
    }
    Ok(())
}

/// Moves item `start` down to a leaf, the better child up each time, and from there to its place: fewer comparisons than
/// stopping on the way.
fn sift_down(t: &mut Thread, heap: &List, order: Order, start: usize) -> Res {
    let end = heap.len();
    let mut place = start;
    while place < end / 2 {
        let mut child = 2 * place + 1;
        if child + 1 < end {
            child += !compare(t, heap, order, child, child + 1)? as usize;
        }
        heap.swap(place, child);
        place = child;
    }
    sift_up(t, heap, order, start, place)
}

fn push(t: &mut Thread, heap: &List, order: Order, item: &Value) -> Res {
    heap.push(item.clone());
    sift_up(t, heap, order, 0, heap.len() - 1)
}

fn pop(t: &mut Thread, heap: &List, order: Order) -> Res<Value> {
    let Some(last) = heap.pop() else {
        return Err(out_of_range(t));
    };
    match heap.replace(0, last) {
        Ok(first) => {
            sift_down(t, heap, order, 0)?;
            Ok(first)
        }
        // The heap had one item.
        Err(last) => Ok(last),
    }
}

fn replace(t: &mut Thread, heap: &List, order: Order, item: &Value) -> Res<Value> {
    match heap.replace(0, item.clone()) {
        Ok(first) => {
            sift_down(t, heap, order, 0)?;
            Ok(first)
        }
        Err(_) => Err(out_of_range(t)),
    }
}

fn push_pop(t: &mut Thread, heap: &List, order: Order, item: &Value) -> Res<Value> {
    let Some(first) = heap.get(0) else {
        return Ok(item.clone());
    };
    if !order.before(t, &first, item)? {
        return Ok(item.clone());
    }
    replace(t, heap, order, item)
}

fn build(t: &mut Thread, heap: &List, order: Order) -> Res {
    for place in (0..heap.len() / 2).rev() {
        sift_down(t, heap, order, place)?;
    }
    Ok(())
}

macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident, $signature:literal, $action:ident, $order:ident
        ($($item:ident)?) -> $result:ty;)*) => {
        $($(#[$doc])*
        #[native($signature)]
        fn $name(t: &mut Thread, heap: &List $(, $item: &Value)?) -> Res<$result> {
            $action(t, heap, Order::$order $(, $item)?)
        })*
    };
}

functions! {
    /// Push item onto heap, maintaining the heap invariant.
    heappush, "heappush(heap, item, /)", push, Smallest (item) -> ();

    /// Pop the smallest item off the heap, maintaining the heap invariant.
    heappop, "heappop(heap, /)", pop, Smallest () -> Value;

    /// Pop and return the current smallest value, and add the new item.
    ///
    /// This is more efficient than heappop() followed by heappush(), and can be
    /// more appropriate when using a fixed-size heap.  Note that the value
    /// returned may be larger than item!  That constrains reasonable uses of
    /// this routine unless written as part of a conditional replacement:
    ///
    ///     if item > heap[0]:
    ///         item = heapreplace(heap, item)
    heapreplace, "heapreplace(heap, item, /)", replace, Smallest (item) -> Value;

    /// Push item on the heap, then pop and return the smallest item from the heap.
    ///
    /// The combined action runs more efficiently than heappush() followed by
    /// a separate call to heappop().
    heappushpop, "heappushpop(heap, item, /)", push_pop, Smallest (item) -> Value;

    /// Transform list into a heap, in-place, in O(len(heap)) time.
    heapify, "heapify(heap, /)", build, Smallest () -> ();

    /// Push item onto max heap, maintaining the heap invariant.
    heappush_max, "heappush_max(heap, item, /)", push, Largest (item) -> ();

    /// Maxheap variant of heappop.
    heappop_max, "heappop_max(heap, /)", pop, Largest () -> Value;

    /// Maxheap variant of heapreplace.
    heapreplace_max, "heapreplace_max(heap, item, /)", replace, Largest (item) -> Value;

    /// Maxheap variant of heappushpop.
    ///
    /// The combined action runs more efficiently than heappush_max() followed by
    /// a separate call to heappop_max().
    heappushpop_max, "heappushpop_max(heap, item, /)", push_pop, Largest (item) -> Value;

    /// Maxheap variant of heapify.
    heapify_max, "heapify_max(heap, /)", build, Largest () -> ();
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    let functions = [
        &HEAPPUSH,
        &HEAPPOP,
        &HEAPREPLACE,
        &HEAPPUSHPOP,
        &HEAPIFY,
        &HEAPPUSH_MAX,
        &HEAPPOP_MAX,
        &HEAPREPLACE_MAX,
        &HEAPPUSHPOP_MAX,
        &HEAPIFY_MAX,
    ];
    Ok(module::new(t, "_heapq", &functions))
}

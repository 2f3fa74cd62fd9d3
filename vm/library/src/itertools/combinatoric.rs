//! Iterators over selections of items: `combinations`, `combinations_with_replacement`, `permutations`, `product`.

use std::cell::RefCell;

use copperplate_core::exception::OVERFLOW_ERROR;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Type, Value, heap, int, memory, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect;

use super::{constructor, install_iterator, iterator};

/// Where an iterator over selections stands.
enum Selection {
    /// Before the first selection.
    Start,
    /// The indices of the selection given last.
    At(Vec<usize>),
    End,
}

/// A tuple of the items with these indices.
fn pick(pool: &[Value], indices: &[usize]) -> Value {
    Tuple::new(indices.iter().map(|&index| pool[index].clone()).collect())
}

fn selection_size(t: &mut Thread, r: i64) -> Res<usize> {
    let size = usize::try_from(r).map_err(|_| t.value_error("r must be non-negative"))?;
    // Room for the indices that there will be.
    memory::ensure(size.saturating_mul(size_of::<usize>()));
    Ok(size)
}

iterator! {
    /// `combinations(iterable, r)`.
    Combinations, COMBINATIONS = "combinations" {
        pool: Vec<Value>,
        size: usize,
        #[trace(none)]
        selection: RefCell<Selection>,
    }
}

#[native("combinations($type, /, iterable, r)")]
fn new_combinations(t: &mut Thread, class: &Type, iterable: &Value, r: i64) -> Res<Value> {
    let pool = collect(t, iterable)?;
    let size = selection_size(t, r)?;
    let payload = Combinations {
        header: Object::unset(),
        pool,
        size,
        selection: RefCell::new(Selection::Start),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_combinations(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Combinations::this(value);
    let mut selection = this.selection.borrow_mut();
    let (n, r) = (this.pool.len(), this.size);
    let indices = match std::mem::replace(&mut *selection, Selection::End) {
        Selection::Start if r <= n => (0..r).collect(),
        Selection::At(mut indices) => {
            // The rightmost index that is not at its last place moves on, those after it follow.
            let Some(place) = (0..r).rev().find(|&i| indices[i] != i + n - r) else {
                return Ok(None);
            };
            let first = indices[place] + 1;
            for (offset, index) in indices[place..].iter_mut().enumerate() {
                *index = first + offset;
            }
            indices
        }
        _ => return Ok(None),
    };
    let picked = pick(&this.pool, &indices);
    *selection = Selection::At(indices);
    Ok(Some(picked))
}

iterator! {
    /// `combinations_with_replacement(iterable, r)`.
    WithReplacement, COMBINATIONS_WITH_REPLACEMENT = "combinations_with_replacement" {
        pool: Vec<Value>,
        size: usize,
        #[trace(none)]
        selection: RefCell<Selection>,
    }
}

#[native("combinations_with_replacement($type, /, iterable, r)")]
fn new_with_replacement(t: &mut Thread, class: &Type, iterable: &Value, r: i64) -> Res<Value> {
    let pool = collect(t, iterable)?;
    let size = selection_size(t, r)?;
    let payload = WithReplacement {
        header: Object::unset(),
        pool,
        size,
        selection: RefCell::new(Selection::Start),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_with_replacement(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = WithReplacement::this(value);
    let mut selection = this.selection.borrow_mut();
    let (n, r) = (this.pool.len(), this.size);
    let indices = match std::mem::replace(&mut *selection, Selection::End) {
        Selection::Start if n > 0 || r == 0 => memory::filled(0, r),
        Selection::At(mut indices) => {
            let Some(place) = (0..r).rev().find(|&i| indices[i] != n - 1) else {
                return Ok(None);
            };
            let index = indices[place] + 1;
            indices[place..].fill(index);
            indices
        }
        _ => return Ok(None),
    };
    let picked = pick(&this.pool, &indices);
    *selection = Selection::At(indices);
    Ok(Some(picked))
}

/// Where a `permutations` stands: all indices, the selected ones first, and how often each place can still be rotated.
enum Permutation {
    Start,
    At {
        indices: Vec<usize>,
        cycles: Vec<usize>,
    },
    End,
}

iterator! {
    /// `permutations(iterable, r)`.
    Permutations, PERMUTATIONS = "permutations" {
        pool: Vec<Value>,
        size: usize,
        #[trace(none)]
        state: RefCell<Permutation>,
    }
}

#[native("permutations($type, /, iterable, r=None)")]
fn new_permutations(
    t: &mut Thread,
    class: &Type,
    iterable: &Value,
    r: Option<&Value>,
) -> Res<Value> {
    let pool = collect(t, iterable)?;
    let size = match r {
        None => pool.len(),
        Some(r) if !int::is_int(r) => return Err(t.type_error("Expected int as r")),
        Some(r) => {
            let r = ops::index_i64(t, r, &OVERFLOW_ERROR)?;
            selection_size(t, r)?
        }
    };
    let payload = Permutations {
        header: Object::unset(),
        pool,
        size,
        state: RefCell::new(Permutation::Start),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_permutations(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Permutations::this(value);
    let mut state = this.state.borrow_mut();
    let (n, r) = (this.pool.len(), this.size);
    let (indices, cycles) = match std::mem::replace(&mut *state, Permutation::End) {
        Permutation::Start if r <= n => ((0..n).collect(), (0..r).map(|i| n - i).collect()),
        Permutation::At {
            mut indices,
            mut cycles,
        } => {
            let mut moved = false;
            for place in (0..r).rev() {
                cycles[place] -= 1;
                if cycles[place] == 0 {
                    // This place has seen everything: back to the order it began with.
                    indices[place..].rotate_left(1);
                    cycles[place] = n - place;
                } else {
                    let from_end = n - cycles[place];
                    indices.swap(place, from_end);
                    moved = true;
                    break;
                }
            }
            if !moved {
                return Ok(None);
            }
            (indices, cycles)
        }
        _ => return Ok(None),
    };
    let indices: Vec<usize> = indices;
    let picked = pick(&this.pool, &indices[..r]);
    *state = Permutation::At { indices, cycles };
    Ok(Some(picked))
}

iterator! {
    /// `product(*iterables, repeat=1)`.
    Product, PRODUCT = "product" {
        pools: Vec<Vec<Value>>,
        #[trace(none)]
        selection: RefCell<Selection>,
    }
}

fn new_product(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let mut repeat = 1;
    for (name, value) in args.keywords() {
        let name = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
        if name != "repeat" {
            return Err(t.type_error(format!(
                "product() got an unexpected keyword argument '{name}'"
            )));
        }
        repeat = ops::index_i64(t, value, &OVERFLOW_ERROR)?;
    }
    let Ok(repeat) = usize::try_from(repeat) else {
        return Err(t.value_error("repeat argument cannot be negative"));
    };
    let count = args.pos().len();
    if count
        .checked_mul(repeat)
        .is_none_or(|n| n > isize::MAX as usize / 64)
    {
        return Err(t.overflow_error("repeat argument too large"));
    }
    let mut pools = memory::with_capacity(count.saturating_mul(repeat));
    if repeat > 0 {
        for iterable in args.pos() {
            pools.push(collect(t, iterable)?);
        }
    }
    for index in pools.len()..count * repeat {
        let pool = pools[index - count].clone();
        pools.push(pool);
    }
    let payload = Product {
        header: Object::unset(),
        pools,
        selection: RefCell::new(Selection::Start),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn next_product(_: &mut Thread, value: &Value) -> Res<Option<Value>> {
    let this = Product::this(value);
    let mut selection = this.selection.borrow_mut();
    let pools = &this.pools;
    let indices = match std::mem::replace(&mut *selection, Selection::End) {
        Selection::Start if pools.iter().all(|pool| !pool.is_empty()) => {
            memory::filled(0, pools.len())
        }
        Selection::At(mut indices) => {
            // Counts up like an odometer.
            let moved = (0..pools.len()).rev().any(|place| {
                indices[place] += 1;
                let carries = indices[place] == pools[place].len();
                if carries {
                    indices[place] = 0;
                }
                !carries
            });
            if !moved {
                return Ok(None);
            }
            indices
        }
        _ => return Ok(None),
    };
    let items = indices
        .iter()
        .zip(pools)
        .map(|(&index, pool)| pool[index].clone());
    let picked = Tuple::new(items.collect());
    *selection = Selection::At(indices);
    Ok(Some(picked))
}

pub fn install(t: &mut Thread) {
    install_iterator::<Combinations>(
        t,
        Some(constructor!(NEW_COMBINATIONS)),
        next_combinations,
        &[],
    );
    install_iterator::<WithReplacement>(
        t,
        Some(constructor!(NEW_WITH_REPLACEMENT)),
        next_with_replacement,
        &[],
    );
    install_iterator::<Permutations>(
        t,
        Some(constructor!(NEW_PERMUTATIONS)),
        next_permutations,
        &[],
    );
    install_iterator::<Product>(t, Some(new_product), next_product, &[]);
}

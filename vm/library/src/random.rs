//! `_random`: the Mersenne Twister MT19937, as CPython seeds and reads it.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::class::{BASE, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, memory, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::define;
use num_bigint::{BigInt, BigUint};

use crate::module;

/// The class `_random.Random`.
static RANDOM_TYPE: Type = Type::builtin("_random.Random", size_of::<Random>(), BASE);

const N: usize = 624;
const M: usize = 397;

#[derive(Trace)]
#[repr(C)]
struct Random {
    header: Object,
    #[trace(none)]
    state: RefCell<[u32; N]>,
    /// Words of the state already used.
    index: Cell<usize>,
}

layout!(Random, RANDOM_TYPE);

impl Random {
    /// The next 32 random bits.
    fn next(&self) -> u32 {
        if self.index.get() >= N {
            twist(&mut self.state.borrow_mut());
            self.index.set(0);
        }
        let mut y = self.state.borrow()[self.index.get()];
        self.index.set(self.index.get() + 1);
        y ^= y >> 11;
        y ^= y << 7 & 0x9d2c_5680;
        y ^= y << 15 & 0xefc6_0000;
        y ^ y >> 18
    }

    fn seed(&self, key: &[u32]) {
        seed_by_array(&mut self.state.borrow_mut(), key);
        self.index.set(N);
    }
}

fn twist(state: &mut [u32; N]) {
    for k in 0..N {
        let y = state[k] & 0x8000_0000 | state[(k + 1) % N] & 0x7fff_ffff;
        let mixed = if y & 1 == 1 { 0x9908_b0df } else { 0 };
        state[k] = state[(k + M) % N] ^ y >> 1 ^ mixed;
    }
}

fn seed_by_number(state: &mut [u32; N], seed: u32) {
    state[0] = seed;
    for i in 1..N {
        let last = state[i - 1];
        state[i] = 1_812_433_253u32
            .wrapping_mul(last ^ last >> 30)
            .wrapping_add(i as u32);
    }
}

fn seed_by_array(state: &mut [u32; N], key: &[u32]) {
    seed_by_number(state, 19_650_218);
    let (mut i, mut j) = (1, 0);
    let step = |state: &mut [u32; N], i: &mut usize| {
        *i += 1;
        if *i >= N {
            state[0] = state[N - 1];
            *i = 1;
        }
    };
    for _ in 0..N.max(key.len()) {
        let last = state[i - 1];
        state[i] = (state[i] ^ (last ^ last >> 30).wrapping_mul(1_664_525))
            .wrapping_add(key[j])
            .wrapping_add(j as u32);
        step(state, &mut i);
        j = (j + 1) % key.len();
    }
    for _ in 0..N - 1 {
        let last = state[i - 1];
        state[i] =
            (state[i] ^ (last ^ last >> 30).wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
        step(state, &mut i);
    }
    state[0] = 0x8000_0000;
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    define(
        t,
        &RANDOM_TYPE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Random>();
            slots.new = Some(new);
            slots.init = Some(init);
        },
        METHODS,
    );
    let module = module::new(t, "_random", &[]);
    module::set(t, &module, "Random", &RANDOM_TYPE.value())?;
    Ok(module)
}

fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = Random {
        header: Object::unset(),
        state: RefCell::new([0; N]),
        index: Cell::new(N),
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn init(t: &mut Thread, this: &Value, args: Args<'_>) -> Res {
    if !args.names().is_empty() {
        return Err(t.type_error("Random() takes no keyword arguments"));
    }
    let argument = match args.pos() {
        [] => None,
        [argument] => Some(argument),
        many => {
            return Err(t.type_error(format!(
                "Random() takes at most 1 argument ({} given)",
                many.len()
            )));
        }
    };
    match this.downcast::<Random>() {
        Some(random) => seed_from(t, random, argument),
        None => Ok(()),
    }
}

static METHODS: &[&NativeDef] = &[&RANDOM, &SEED, &GETSTATE, &SETSTATE, &GETRANDBITS];

/// random() -> x in the interval [0, 1).
#[native("random($self, /)", no_escape)]
fn random(_: &mut Thread, this: &Random) -> Res<f64> {
    let high = f64::from(this.next() >> 5);
    let low = f64::from(this.next() >> 6);
    Ok((high * 67_108_864.0 + low) * (1.0 / 9_007_199_254_740_992.0))
}

/// seed([n]) -> None.
///
/// Defaults to use urandom and falls back to a combination
/// of the current time and the process identifier.
#[native("seed($self, n=None, /)")]
fn seed(t: &mut Thread, this: &Random, n: Option<&Value>) -> Res<()> {
    seed_from(t, this, n)
}

fn seed_from(t: &mut Thread, random: &Random, argument: Option<&Value>) -> Res {
    let Some(argument) = argument.filter(|argument| !argument.is_none()) else {
        random.seed(&system_key());
        return Ok(());
    };
    let number = match int::to_big(argument) {
        Some(number) => number.magnitude().clone(),
        None => BigUint::from(ops::hash(t, argument)? as u64),
    };
    let mut key = number.to_u32_digits();
    if key.is_empty() {
        key.push(0);
    }
    random.seed(&key);
    Ok(())
}

/// A key that nobody can foresee: the random keys that the standard library gets from the system.
fn system_key() -> Vec<u32> {
    use std::hash::{BuildHasher, RandomState};
    let state = RandomState::new();
    (0..N as u64 / 2)
        .flat_map(|number| {
            let bits = state.hash_one(number);
            [bits as u32, (bits >> 32) as u32]
        })
        .collect()
}

/// getstate() -> tuple containing the current state.
#[native("getstate($self, /)")]
fn getstate(_: &mut Thread, this: &Random) -> Res<Value> {
    let mut items: Vec<Value> = this
        .state
        .borrow()
        .iter()
        .map(|&word| int::from_i64(word.into()))
        .collect();
    items.push(int::from_usize(this.index.get()));
    Ok(Tuple::new(items))
}

/// setstate(state) -> None.  Restores generator state.
#[native("setstate($self, state, /)")]
fn setstate(t: &mut Thread, this: &Random, state: &Value) -> Res<()> {
    let Some(items) = state.downcast::<Tuple>().map(Tuple::items) else {
        return Err(t.type_error("state vector must be a tuple"));
    };
    let Some((last, words)) = items.split_last().filter(|_| items.len() == N + 1) else {
        return Err(t.value_error("state vector is the wrong size"));
    };
    let mut new = [0; N];
    for (word, item) in new.iter_mut().zip(words) {
        *word = match int::to_i64(item) {
            Some(Ok(value)) if value >= 0 => value as u32,
            Some(_) => {
                return Err(t.overflow_error("can't convert negative value to unsigned int"));
            }
            None => {
                return Err(t.type_error(format!("expected int, got {}", item.class().name())));
            }
        };
    }
    let index = match int::to_i64(last) {
        Some(Ok(index)) if (0..=N as i64).contains(&index) => index as usize,
        _ => return Err(t.value_error("invalid state")),
    };
    *this.state.borrow_mut() = new;
    this.index.set(index);
    Ok(())
}

/// getrandbits(k) -> x.  Generates an int with k random bits.
#[native("getrandbits($self, k, /)")]
fn getrandbits(t: &mut Thread, this: &Random, k: i64) -> Res<Value> {
    let Ok(mut k) = u64::try_from(k) else {
        return Err(t.value_error("Cannot convert negative int"));
    };
    if k == 0 {
        return Ok(int::from_i64(0));
    }
    if k <= 32 {
        return Ok(int::from_i64((this.next() >> (32 - k)).into()));
    }
    // The words, and the number.
    memory::ensure((k / 4) as usize);
    let mut words = Vec::with_capacity(k.div_ceil(32) as usize);
    while k > 0 {
        let word = this.next();
        words.push(if k < 32 { word >> (32 - k) } else { word });
        k = k.saturating_sub(32);
    }
    Ok(int::from_big(BigInt::from(BigUint::new(words))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_that_of_the_reference_implementation() {
        let random = Random {
            header: Object::unset(),
            state: RefCell::new([0; N]),
            index: Cell::new(N),
        };
        random.seed(&[0x123, 0x234, 0x345, 0x456]);
        let first: Vec<u32> = (0..5).map(|_| random.next()).collect();
        assert_eq!(
            first,
            [1067595299, 955945823, 477289528, 4107218783, 4228976476]
        );
    }
}

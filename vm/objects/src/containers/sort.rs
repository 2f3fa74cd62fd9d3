//! Sorting: CPython's merge sort (listsort.txt: natural runs, binary insertion, galloping, powersort's merge order), which
//! asks `<` as often and of the same items; and shortcuts for keys whose comparison nobody can see.

use copperplate_core::class::Compare;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, memory, ops};

/// `list.sort(key=key, reverse=reverse)`: the list is empty meanwhile, and has all its items again whatever happens.
///
/// # Errors
/// What `key` and `<` raise; `ValueError` when the list was changed meanwhile.
pub fn sort_list(t: &mut Thread, list: &List, key: Option<&Value>, reverse: bool) -> Res {
    let mut items = list.take();
    let result = sort(t, &mut items, key, reverse);
    let touched = list.capacity() != 0;
    list.put(items);
    result?;
    if touched {
        return Err(t.value_error("list modified during sort"));
    }
    Ok(())
}

/// Sorts `items`, stably. On an error they are all still there, in some order.
///
/// # Errors
/// What `key` and `<` raise.
pub fn sort(t: &mut Thread, items: &mut [Value], key: Option<&Value>, reverse: bool) -> Res {
    let Some(key) = key else {
        if sort_plain(items, reverse) {
            return Ok(());
        }
        if reverse {
            items.reverse();
        }
        let mut order = (0..items.len()).collect();
        let result = merge_sort(t, items, &mut order);
        permute(items, order);
        if reverse {
            items.reverse();
        }
        return result;
    };
    let mut keys = memory::with_capacity(items.len());
    for item in items.iter() {
        keys.push(ops::call_positional(t, key, std::slice::from_ref(item))?);
    }
    let (order, result) = match plain_order(&keys, reverse) {
        Some(order) => (order, Ok(())),
        None => {
            if reverse {
                keys.reverse();
                items.reverse();
            }
            let mut order = (0..items.len()).collect();
            let result = merge_sort(t, &keys, &mut order);
            if reverse {
                // Back to front of reversed items, told in numbers of the items as they were.
                items.reverse();
                order.reverse();
                let last = items.len().saturating_sub(1);
                order.iter_mut().for_each(|number| *number = last - *number);
            }
            (order, result)
        }
    };
    permute(items, order);
    result
}

/// Moves item `order[i]` to place `i`, for all `i`.
fn permute(items: &mut [Value], mut order: Vec<usize>) {
    for start in 0..items.len() {
        let mut place = start;
        while order[place] != start {
            let next = order[place];
            items.swap(place, next);
            order[place] = place;
            place = next;
        }
        order[place] = place;
    }
}

/// What all keys are, when comparing them runs no Python code.
enum Plain {
    Ints,
    /// Immediate floats without nans.
    Floats,
    Strings,
}

fn plain_kind(keys: &[Value]) -> Option<Plain> {
    let first = keys.first()?;
    if first.word().is_int() {
        keys.iter()
            .all(|key| key.word().is_int())
            .then_some(Plain::Ints)
    } else if first.word().is_float() {
        keys.iter()
            .all(|key| key.word().is_float() && !key.word().float().is_nan())
            .then_some(Plain::Floats)
    } else {
        keys.iter()
            .all(|key| key.exact::<Str>().is_some())
            .then_some(Plain::Strings)
    }
}

fn compare_floats(a: &Value, b: &Value) -> std::cmp::Ordering {
    let ordering = a.word().float().partial_cmp(&b.word().float());
    ordering.unwrap_or(std::cmp::Ordering::Equal)
}

fn compare_strings(a: &Value, b: &Value) -> std::cmp::Ordering {
    match (a.exact::<Str>(), b.exact::<Str>()) {
        (Some(a), Some(b)) => a.compare(b),
        _ => std::cmp::Ordering::Equal,
    }
}

/// Sorts items that are their own keys, where nobody sees how; whether it did.
fn sort_plain(items: &mut [Value], reverse: bool) -> bool {
    let directed = |ordering: std::cmp::Ordering| {
        if reverse {
            ordering.reverse()
        } else {
            ordering
        }
    };
    match plain_kind(items) {
        // Equal small integers are one and the same.
        Some(Plain::Ints) => {
            items.sort_unstable_by(|a, b| directed(a.word().int().cmp(&b.word().int())))
        }
        Some(Plain::Floats) => items.sort_by(|a, b| directed(compare_floats(a, b))),
        Some(Plain::Strings) => items.sort_by(|a, b| directed(compare_strings(a, b))),
        None => return items.is_empty(),
    }
    true
}

/// The stable order of keys, where nobody sees how it is found.
fn plain_order(keys: &[Value], reverse: bool) -> Option<Vec<usize>> {
    let kind = plain_kind(keys)?;
    if let Plain::Ints = kind {
        let mut pairs: Vec<(i64, usize)> =
            keys.iter().map(|key| key.word().int()).zip(0..).collect();
        if reverse {
            pairs.sort_unstable_by_key(|&(key, number)| (std::cmp::Reverse(key), number));
        } else {
            pairs.sort_unstable();
        }
        return Some(pairs.into_iter().map(|(_, number)| number).collect());
    }
    let compare = match kind {
        Plain::Strings => compare_strings,
        _ => compare_floats,
    };
    let mut order: Vec<usize> = (0..keys.len()).collect();
    if reverse {
        order.sort_by(|&a, &b| compare(&keys[b], &keys[a]));
    } else {
        order.sort_by(|&a, &b| compare(&keys[a], &keys[b]));
    }
    Some(order)
}

/// `bool(left < right)`.
///
/// # Errors
/// Whatever comparing raises.
#[inline]
pub fn less(t: &mut Thread, left: &Value, right: &Value) -> Res<bool> {
    #[cfg(test)]
    tests::count();
    let (a, b) = (left.word(), right.word());
    if a.is_int() && b.is_int() {
        return Ok(a.int() < b.int());
    }
    if a.is_float() && b.is_float() {
        return Ok(a.float() < b.float());
    }
    if left.exact::<Tuple>().is_some() && right.exact::<Tuple>().is_some() {
        let result = super::tuple::compare(t, left, right, Compare::Lt)?;
        return ops::truth(t, &result);
    }
    ops::compare_bool(t, left, right, Compare::Lt)
}

/// Galloping begins after this many wins in a row, at first.
const MIN_GALLOP: usize = 7;
/// Runs shorter than this are extended by binary insertion (scaled to the length, see [`MinRun`]).
const MAX_MIN_RUN: usize = 64;

/// A sorted stretch waiting to be merged.
struct Run {
    start: usize,
    len: usize,
    /// Depth, in powersort's tree, of the border to the next run.
    power: u32,
}

/// Lengths that short runs are extended to: on average a power of two divides the whole.
struct MinRun {
    len: usize,
    current: usize,
    shift: u32,
}

impl MinRun {
    fn new(len: usize) -> MinRun {
        let mut shift = 0;
        while len >> shift >= MAX_MIN_RUN {
            shift += 1;
        }
        MinRun {
            len,
            current: 0,
            shift,
        }
    }

    fn next(&mut self) -> usize {
        self.current += self.len;
        let result = self.current >> self.shift;
        self.current &= (1 << self.shift) - 1;
        result
    }
}

/// The sort's state: `order` is a permutation of the keys' numbers, also whenever an error leaves the sort.
struct Sorter<'a> {
    keys: &'a [Value],
    order: &'a mut Vec<usize>,
    runs: Vec<Run>,
    min_gallop: usize,
}

/// Sorts the numbers in `order` by the keys they stand for, stably.
fn merge_sort(t: &mut Thread, keys: &[Value], order: &mut Vec<usize>) -> Res {
    let len = order.len();
    if len < 2 {
        return Ok(());
    }
    let mut sorter = Sorter {
        keys,
        order,
        runs: Vec::new(),
        min_gallop: MIN_GALLOP,
    };
    let mut min_run = MinRun::new(len);
    let mut start = 0;
    while start < len {
        let left = len - start;
        let mut run = sorter.count_run(t, start, left)?;
        let wanted = min_run.next();
        if run < wanted {
            let forced = left.min(wanted);
            sorter.insert_binary(t, start, forced, run)?;
            run = forced;
        }
        sorter.add_run(t, start, run, len)?;
        start += run;
    }
    sorter.collapse(t)
}

impl Sorter<'_> {
    /// Whether the item at place `a` is less than the one at place `b`.
    fn less_at(&self, t: &mut Thread, a: usize, b: usize) -> Res<bool> {
        less(t, &self.keys[self.order[a]], &self.keys[self.order[b]])
    }

    /// Whether key number `a` is less than key number `b`.
    fn less_key(&self, t: &mut Thread, a: usize, b: usize) -> Res<bool> {
        less(t, &self.keys[a], &self.keys[b])
    }

    /// The length of the run at `start`; a descending one is turned round, equal items keeping their order.
    fn count_run(&mut self, t: &mut Thread, start: usize, left: usize) -> Res<usize> {
        if left == 1 {
            return Ok(1);
        }
        let mut n = 1;
        while n < left && !self.less_at(t, start + n, start + n - 1)? {
            n += 1;
        }
        if n == left {
            return Ok(n);
        }
        if n > 1 {
            if self.less_at(t, start, start + n - 1)? {
                return Ok(n);
            }
            // All equal so far: they begin a descending run.
            self.order[start..start + n].reverse();
        }
        n += 1;
        let mut equal = 0;
        while n < left {
            if self.less_at(t, start + n, start + n - 1)? {
                if equal > 0 {
                    self.order[start + n - equal - 1..start + n].reverse();
                    equal = 0;
                }
            } else if self.less_at(t, start + n - 1, start + n)? {
                break;
            } else {
                equal += 1;
            }
            n += 1;
        }
        if equal > 0 {
            self.order[start + n - equal - 1..start + n].reverse();
        }
        self.order[start..start + n].reverse();
        // Turned round, it may go on ascending.
        while n < left && !self.less_at(t, start + n, start + n - 1)? {
            n += 1;
        }
        Ok(n)
    }

    /// Sorts `len` items at `start`, the first `sorted` of which are sorted.
    fn insert_binary(&mut self, t: &mut Thread, start: usize, len: usize, sorted: usize) -> Res {
        for n in sorted.max(1)..len {
            let pivot = self.order[start + n];
            let (mut low, mut high) = (0, n);
            while low < high {
                let middle = (low + high) / 2;
                if self.less_key(t, pivot, self.order[start + middle])? {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            self.order[start + low..=start + n].rotate_right(1);
        }
        Ok(())
    }

    /// Takes a new run in, merging earlier ones as powersort says.
    fn add_run(&mut self, t: &mut Thread, start: usize, len: usize, total: usize) -> Res {
        if let Some(last) = self.runs.last() {
            let power = power(last.start, last.len, len, total);
            while self.runs.len() > 1 && self.runs[self.runs.len() - 2].power > power {
                self.merge_at(t, self.runs.len() - 2)?;
            }
            if let Some(last) = self.runs.last_mut() {
                last.power = power;
            }
        }
        self.runs.push(Run {
            start,
            len,
            power: 0,
        });
        Ok(())
    }

    /// Merges all runs.
    fn collapse(&mut self, t: &mut Thread) -> Res {
        while self.runs.len() > 1 {
            let mut n = self.runs.len() - 2;
            if n > 0 && self.runs[n - 1].len < self.runs[n + 1].len {
                n -= 1;
            }
            self.merge_at(t, n)?;
        }
        Ok(())
    }

    /// Merges run `n` with the next one.
    fn merge_at(&mut self, t: &mut Thread, n: usize) -> Res {
        let next = self.runs.remove(n + 1);
        let run = &mut self.runs[n];
        let (mut a, mut a_len) = (run.start, run.len);
        let (b, mut b_len) = (next.start, next.len);
        run.len += next.len;
        run.power = next.power;
        // What comes before all of the second run stays, and what comes after all of the first.
        let first = self.order[b];
        let skip = self.gallop_right(t, first, &self.order[a..a + a_len], 0)?;
        a += skip;
        a_len -= skip;
        if a_len == 0 {
            return Ok(());
        }
        let last = self.order[a + a_len - 1];
        b_len = self.gallop_left(t, last, &self.order[b..b + b_len], b_len - 1)?;
        if b_len == 0 {
            return Ok(());
        }
        if a_len <= b_len {
            self.merge_low(t, a, a_len, b, b_len)
        } else {
            self.merge_high(t, a, a_len, b, b_len)
        }
    }

    /// Where `key` goes in the sorted `run`, before items equal to it; looks around `hint` first.
    fn gallop_left(&self, t: &mut Thread, key: usize, run: &[usize], hint: usize) -> Res<usize> {
        let (mut last, mut offset) = (0, 1);
        let (mut low, mut high);
        if self.less_key(t, run[hint], key)? {
            let most = run.len() - hint;
            while offset < most && self.less_key(t, run[hint + offset], key)? {
                last = offset;
                offset = offset * 2 + 1;
            }
            low = hint + last + 1;
            high = hint + offset.min(most);
        } else {
            let most = hint + 1;
            while offset < most && !self.less_key(t, run[hint - offset], key)? {
                last = offset;
                offset = offset * 2 + 1;
            }
            low = hint + 1 - offset.min(most);
            high = hint - last;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.less_key(t, run[middle], key)? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(high)
    }

    /// As [`Sorter::gallop_left`], after items equal to `key`.
    fn gallop_right(&self, t: &mut Thread, key: usize, run: &[usize], hint: usize) -> Res<usize> {
        let (mut last, mut offset) = (0, 1);
        let (mut low, mut high);
        if self.less_key(t, key, run[hint])? {
            let most = hint + 1;
            while offset < most && self.less_key(t, key, run[hint - offset])? {
                last = offset;
                offset = offset * 2 + 1;
            }
            low = hint + 1 - offset.min(most);
            high = hint - last;
        } else {
            let most = run.len() - hint;
            while offset < most && !self.less_key(t, key, run[hint + offset])? {
                last = offset;
                offset = offset * 2 + 1;
            }
            low = hint + last + 1;
            high = hint + offset.min(most);
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.less_key(t, key, run[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(high)
    }

    /// Merges adjacent runs from the left, the first moved out of the way. The first item of `b` is less than the first of
    /// `a`, and the last of `a` belongs behind all of `b`.
    fn merge_low(&mut self, t: &mut Thread, a: usize, a_len: usize, b: usize, b_len: usize) -> Res {
        let moved = memory::copied(&self.order[a..a + a_len]);
        let mut merge = Merge {
            place: a,
            a: 0,
            a_end: a_len,
            b,
            b_end: b + b_len,
        };
        let result = self.merge_low_steps(t, &moved, &mut merge);
        // Whatever is left of the moved run belongs where the merge stopped, also after an error; when it is the last item
        // alone and the other run has more, that goes first.
        if result.is_ok() {
            let rest = merge.b..merge.b_end;
            let count = rest.len();
            self.order.copy_within(rest, merge.place);
            merge.place += count;
        }
        let rest = &moved[merge.a..];
        self.order[merge.place..merge.place + rest.len()].copy_from_slice(rest);
        result
    }

    /// Merges until one run is used up, or one item is left of the first.
    fn merge_low_steps(&mut self, t: &mut Thread, moved: &[usize], m: &mut Merge) -> Res {
        self.take_b_low(m);
        if m.b_left() == 0 || m.a_left() == 1 {
            return Ok(());
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_wins, mut b_wins) = (0, 0);
            loop {
                if self.less_key(t, self.order[m.b], moved[m.a])? {
                    self.take_b_low(m);
                    b_wins += 1;
                    a_wins = 0;
                    if m.b_left() == 0 {
                        return Ok(());
                    }
                    if b_wins >= min_gallop {
                        break;
                    }
                } else {
                    self.take_a_low(m, moved, 1);
                    a_wins += 1;
                    b_wins = 0;
                    if m.a_left() == 1 {
                        return Ok(());
                    }
                    if a_wins >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= (min_gallop > 1) as usize;
                self.min_gallop = min_gallop;
                a_wins = self.gallop_right(t, self.order[m.b], &moved[m.a..m.a_end], 0)?;
                if a_wins > 0 {
                    self.take_a_low(m, moved, a_wins);
                    if m.a_left() <= 1 {
                        return Ok(());
                    }
                }
                self.take_b_low(m);
                if m.b_left() == 0 {
                    return Ok(());
                }
                b_wins = self.gallop_left(t, moved[m.a], &self.order[m.b..m.b_end], 0)?;
                if b_wins > 0 {
                    self.order.copy_within(m.b..m.b + b_wins, m.place);
                    m.place += b_wins;
                    m.b += b_wins;
                    if m.b_left() == 0 {
                        return Ok(());
                    }
                }
                self.take_a_low(m, moved, 1);
                if m.a_left() == 1 {
                    return Ok(());
                }
                if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn take_b_low(&mut self, m: &mut Merge) {
        self.order[m.place] = self.order[m.b];
        m.place += 1;
        m.b += 1;
    }

    fn take_a_low(&mut self, m: &mut Merge, moved: &[usize], count: usize) {
        self.order[m.place..m.place + count].copy_from_slice(&moved[m.a..m.a + count]);
        m.place += count;
        m.a += count;
    }

    /// Merges adjacent runs from the right, the second moved out of the way; see [`Sorter::merge_low`].
    fn merge_high(
        &mut self,
        t: &mut Thread,
        a: usize,
        a_len: usize,
        b: usize,
        b_len: usize,
    ) -> Res {
        let moved = memory::copied(&self.order[b..b + b_len]);
        let mut merge = Merge {
            place: b + b_len,
            a,
            a_end: a + a_len,
            b: 0,
            b_end: b_len,
        };
        let result = self.merge_high_steps(t, &moved, &mut merge);
        if result.is_ok() {
            let rest = merge.a..merge.a_end;
            let count = rest.len();
            merge.place -= count;
            self.order.copy_within(rest, merge.place);
        }
        let rest = &moved[..merge.b_end];
        self.order[merge.place - rest.len()..merge.place].copy_from_slice(rest);
        result
    }

    /// Merges until one run is used up, or one item is left of the second.
    fn merge_high_steps(&mut self, t: &mut Thread, moved: &[usize], m: &mut Merge) -> Res {
        self.take_a_high(m, 1);
        if m.a_left() == 0 || m.b_left() == 1 {
            return Ok(());
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_wins, mut b_wins) = (0, 0);
            loop {
                if self.less_key(t, moved[m.b_end - 1], self.order[m.a_end - 1])? {
                    self.take_a_high(m, 1);
                    a_wins += 1;
                    b_wins = 0;
                    if m.a_left() == 0 {
                        return Ok(());
                    }
                    if a_wins >= min_gallop {
                        break;
                    }
                } else {
                    self.take_b_high(m, moved, 1);
                    b_wins += 1;
                    a_wins = 0;
                    if m.b_left() == 1 {
                        return Ok(());
                    }
                    if b_wins >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= (min_gallop > 1) as usize;
                self.min_gallop = min_gallop;
                let run = &self.order[m.a..m.a_end];
                let place = self.gallop_right(t, moved[m.b_end - 1], run, run.len() - 1)?;
                a_wins = m.a_left() - place;
                if a_wins > 0 {
                    self.take_a_high(m, a_wins);
                    if m.a_left() == 0 {
                        return Ok(());
                    }
                }
                self.take_b_high(m, moved, 1);
                if m.b_left() == 1 {
                    return Ok(());
                }
                let run = &moved[m.b..m.b_end];
                let place = self.gallop_left(t, self.order[m.a_end - 1], run, run.len() - 1)?;
                b_wins = m.b_left() - place;
                if b_wins > 0 {
                    self.take_b_high(m, moved, b_wins);
                    if m.b_left() <= 1 {
                        return Ok(());
                    }
                }
                self.take_a_high(m, 1);
                if m.a_left() == 0 {
                    return Ok(());
                }
                if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn take_a_high(&mut self, m: &mut Merge, count: usize) {
        m.place -= count;
        m.a_end -= count;
        self.order.copy_within(m.a_end..m.a_end + count, m.place);
    }

    fn take_b_high(&mut self, m: &mut Merge, moved: &[usize], count: usize) {
        m.place -= count;
        m.b_end -= count;
        self.order[m.place..m.place + count].copy_from_slice(&moved[m.b_end..m.b_end + count]);
    }
}

/// How far a merge has come: what is left of both runs (one of them in the moved copy), and the border of what is merged.
struct Merge {
    place: usize,
    a: usize,
    a_end: usize,
    b: usize,
    b_end: usize,
}

impl Merge {
    fn a_left(&self) -> usize {
        self.a_end - self.a
    }

    fn b_left(&self) -> usize {
        self.b_end - self.b
    }
}

/// The depth of the border between two adjacent runs in the tree that powersort merges by.
fn power(start: usize, left: usize, right: usize, total: usize) -> u32 {
    // Twice the midpoints of both runs, so that they are integers.
    let mut a = 2 * start + left;
    let mut b = a + left + right;
    let mut power = 0;
    loop {
        power += 1;
        if a >= total {
            a -= total;
            b -= total;
        } else if b >= total {
            return power;
        }
        a *= 2;
        b *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::with_thread;
    use copperplate_core::float::from_f64;
    use copperplate_core::int::from_i64;
    use std::cell::Cell;

    thread_local! {
        static COMPARISONS: Cell<usize> = const { Cell::new(0) };
    }

    /// Counts a comparison.
    pub(super) fn count() {
        COMPARISONS.set(COMPARISONS.get() + 1);
    }

    fn noise(count: usize, below: i64) -> Vec<i64> {
        let mut state: i64 = 12345;
        let step = |_| {
            state = (state * 1103515245 + 12345) & 0x7fff_ffff;
            (state >> 8) % below
        };
        (0..count).map(step).collect()
    }

    fn runs(count: i64) -> Vec<i64> {
        let stretch = |i: i64| match i / 97 % 2 {
            0 => i % 97 * 3,
            _ => 300 - i % 97 * 2,
        };
        (0..count).map(stretch).collect()
    }

    /// Sorts by the merge sort alone; how many comparisons that took.
    fn comparisons(t: &mut Thread, numbers: Vec<i64>) -> usize {
        let keys: Vec<Value> = numbers.iter().copied().map(from_i64).collect();
        let mut order = (0..keys.len()).collect();
        COMPARISONS.set(0);
        merge_sort(t, &keys, &mut order).expect("numbers compare");
        let sorted: Vec<i64> = order.iter().map(|&number| numbers[number]).collect();
        assert!(sorted.is_sorted());
        let stable = |pair: &[usize]| numbers[pair[0]] < numbers[pair[1]] || pair[0] < pair[1];
        assert!(order.windows(2).all(stable));
        COMPARISONS.get()
    }

    #[test]
    fn comparisons_are_as_many_as_cpythons() {
        let expected = [
            (6, [11, 12, 5, 5, 5, 8]),
            (50, [215, 220, 49, 49, 49, 74]),
            (64, [304, 305, 63, 63, 63, 95]),
            (100, [534, 541, 99, 99, 113, 149]),
            (1000, [6810, 8673, 999, 999, 4323, 1499]),
            (5000, [35244, 55046, 4999, 4999, 30729, 7499]),
        ];
        with_thread(move |t| {
            for (count, expected) in expected {
                let up: Vec<i64> = (0..count).collect();
                let down = up.iter().rev().copied().collect();
                let pairs_down = up.iter().rev().map(|i| i / 2).collect();
                let inputs = [
                    noise(count as usize, 10),
                    noise(count as usize, 1 << 20),
                    up,
                    down,
                    runs(count),
                    pairs_down,
                ];
                let counted = inputs.map(|numbers| comparisons(t, numbers));
                assert_eq!(counted, expected, "{count} items");
            }
        });
    }

    #[test]
    fn plain_keys_sort_stably_both_ways() {
        with_thread(|t| {
            let mut items: Vec<Value> = [0.5, -0.0, 0.0, -1.0].map(from_f64).into();
            sort(t, &mut items, None, true).expect("floats compare");
            let shown: Vec<String> = items.iter().map(|item| format!("{item:?}")).collect();
            assert_eq!(shown, ["0.5", "-0.0", "0.0", "-1.0"]);
        });
    }
}

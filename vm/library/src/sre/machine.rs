//! The matcher: runs a [`Program`] over a text, with its own stack for what may have to be undone or tried otherwise, so that
//! neither long texts nor deep patterns use the native stack.

use copperplate_core::memory;
use copperplate_core::str::Unit;
use copperplate_objects::text::sequence::Finder;

use super::program::{
    Hint, MAX_REPEAT, Program, in_category, is_word, lower_ascii, lower_unicode, op,
};

/// After so many choices taken back somebody is asked whether to go on.
const PATIENCE: u32 = 4096;

/// Says whether to go on: matching may take longer than anybody waits.
pub type GoOn<'a> = &'a mut dyn FnMut() -> bool;

/// An unset mark, and no repeat.
pub const NONE: usize = usize::MAX;
const NO_REPEAT: u32 = u32::MAX;

/// A repeat that is going on, one node an iteration.
#[derive(Clone, Copy, Debug)]
struct Repeat {
    /// Place of its `REPEAT`.
    pc: u32,
    /// Iterations done, less one before the first.
    count: u32,
    /// Where the last iteration began.
    last: usize,
    /// The repeat around it.
    outer: u32,
}

/// What the matcher may come back to.
#[derive(Clone, Copy, Debug)]
struct Choice {
    kind: Kind,
    pc: u32,
    repeat: u32,
    /// Number of repeat nodes then.
    nodes: u32,
    count: u32,
    pos: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    /// A mark to set back: `pc` is its number, `count` the last group before.
    Mark,
    /// The next alternative, whose length stands at `pc`.
    Branch,
    /// Go on at `pc`.
    Resume,
    /// Give back one of `count` items that began at `pos`.
    One,
    /// Take one more item at `pos`.
    LazyOne,
    /// Do another iteration of the repeat that is the current one.
    Lazy,
    /// Beginning of a part that is matched on its own.
    Assert,
    AssertNot,
    Atomic,
    Possessive,
}

/// What a matching process grows.
#[derive(Default, Debug)]
pub struct Stacks {
    choices: Vec<Choice>,
    repeats: Vec<Repeat>,
    /// Places among the choices of parts that are matched on their own, innermost last.
    barriers: Vec<usize>,
}

/// Choices that are kept room for.
const KEPT: usize = 256;

/// One matching process.
pub struct Machine<'a, U: Unit> {
    program: &'a Program,
    /// The text up to where matching ends.
    text: &'a [U],
    /// Begin and end of each group.
    pub marks: Vec<usize>,
    /// The group closed last; 0 = none.
    pub last_group: u32,
    /// The match must end where the text does.
    pub match_all: bool,
    /// `marks` are those of a match.
    matched: bool,
    stacks: Stacks,
    /// Choices that may be taken back before somebody is asked.
    patience: u32,
    /// Matching was not to go on: that nothing was found means nothing.
    pub stopped: bool,
}

impl<U: Unit> Drop for Machine<'_, U> {
    fn drop(&mut self) {
        if self.stacks.choices.capacity() <= KEPT {
            self.program.spare.replace(std::mem::take(&mut self.stacks));
        }
    }
}

impl<'a, U: Unit> Machine<'a, U> {
    pub fn new(program: &'a Program, text: &'a [U]) -> Machine<'a, U> {
        Machine {
            program,
            text,
            marks: vec![NONE; 2 * program.groups],
            last_group: 0,
            match_all: false,
            matched: false,
            stacks: program.spare.take(),
            patience: PATIENCE,
            stopped: false,
        }
    }

    fn reset(&mut self) {
        // What did not match has set its marks back.
        if std::mem::take(&mut self.matched) {
            self.marks.fill(NONE);
            self.last_group = 0;
        }
        debug_assert!(self.marks.iter().all(|&mark| mark == NONE));
        self.stacks.choices.clear();
        self.stacks.repeats.clear();
        self.stacks.barriers.clear();
    }

    /// Where a match that begins at `start` ends. `advance` = it must not be empty.
    pub fn match_at(&mut self, start: usize, advance: bool, go_on: GoOn<'_>) -> Option<usize> {
        self.reset();
        let end = self.run(start, advance, go_on);
        self.matched = end.is_some();
        end
    }

    /// The first match at or after `from`: where it begins and ends. `advance` = one right there must not be empty.
    pub fn search(
        &mut self,
        from: usize,
        advance: bool,
        go_on: GoOn<'_>,
    ) -> Option<(usize, usize)> {
        let program = self.program;
        match &program.hint {
            Hint::Prefix { points, whole } => {
                let prefix = U::units(copperplate_core::str::Points::Ucs4(points))?;
                let finder = Finder::new(&prefix);
                let mut at = from;
                while at <= self.text.len()
                    && let Some(found) = finder.find(self.text, at)
                {
                    if *whole && !self.match_all {
                        self.reset();
                        return Some((found, found + prefix.len()));
                    }
                    if let Some(end) = self.match_at(found, advance && found == from, go_on) {
                        return Some((found, end));
                    }
                    if self.stopped {
                        break;
                    }
                    at = found + 1;
                }
                None
            }
            Hint::Set(set) => {
                for at in from..self.text.len() {
                    if self.set_has(*set, self.text[at].into(), |point| point)
                        && let Some(end) = self.match_at(at, advance && at == from, go_on)
                    {
                        return Some((at, end));
                    }
                    if self.stopped {
                        break;
                    }
                }
                None
            }
            Hint::None => {
                for at in from..=self.text.len() {
                    if let Some(end) = self.match_at(at, advance && at == from, go_on) {
                        return Some((at, end));
                    }
                    if self.stopped {
                        break;
                    }
                }
                None
            }
        }
    }

    #[inline(always)]
    fn set_has(&self, set: usize, point: u32, lower: impl Fn(u32) -> u32) -> bool {
        if point < 256 {
            let bitmap = self.program.bitmap(set);
            return bitmap[point as usize / 64] >> (point % 64) & 1 != 0;
        }
        self.program.interpret(set, lower(point))
    }

    /// Whether the one-item operation at `pc` takes `point`.
    #[inline(always)]
    fn takes(&self, pc: usize, point: u32) -> bool {
        let argument = self.program.at(pc + 1);
        match self.program.at(pc) {
            op::LITERAL => point == argument,
            op::NOT_LITERAL => point != argument,
            op::ANY => point != 10,
            op::ANY_ALL => true,
            op::IN => self.set_has(pc + 2, point, |point| point),
            op::CATEGORY => in_category(argument, point),
            op::LITERAL_UNI_IGNORE => lower_unicode(point) == argument,
            op::NOT_LITERAL_UNI_IGNORE => lower_unicode(point) != argument,
            op::IN_UNI_IGNORE => self.set_has(pc + 2, point, lower_unicode),
            op::LITERAL_IGNORE => lower_ascii(point) == argument,
            op::NOT_LITERAL_IGNORE => lower_ascii(point) != argument,
            op::IN_IGNORE | op::IN_LOC_IGNORE => self.set_has(pc + 2, point, lower_ascii),
            op::LITERAL_LOC_IGNORE => lower_ascii(point) == lower_ascii(argument),
            op::NOT_LITERAL_LOC_IGNORE => lower_ascii(point) != lower_ascii(argument),
            _ => false,
        }
    }

    /// Words of the one-item operation at `pc`.
    #[inline(always)]
    fn item_len(&self, pc: usize) -> usize {
        match self.program.at(pc) {
            op::ANY | op::ANY_ALL => 1,
            op::IN | op::IN_IGNORE | op::IN_LOC_IGNORE | op::IN_UNI_IGNORE => {
                1 + self.program.at(pc + 1) as usize
            }
            _ => 2,
        }
    }

    /// How many items, up to `most`, the operation at `pc` takes from `pos` on.
    fn count(&self, pc: usize, pos: usize, most: u32) -> usize {
        let rest = &self.text[pos..];
        let rest = match most {
            MAX_REPEAT => rest,
            most => &rest[..rest.len().min(most as usize)],
        };
        let argument = self.program.at(pc + 1);
        let taken = match self.program.at(pc) {
            op::ANY_ALL => None,
            op::ANY => rest.iter().position(|&unit| unit.into() == 10),
            op::LITERAL => rest.iter().position(|&unit| unit.into() != argument),
            op::NOT_LITERAL => rest.iter().position(|&unit| unit.into() == argument),
            op::IN => {
                let bitmap = self.program.bitmap(pc + 2);
                rest.iter().position(|&unit| {
                    let point: u32 = unit.into();
                    if point < 256 {
                        bitmap[point as usize / 64] >> (point % 64) & 1 == 0
                    } else {
                        !self.program.interpret(pc + 2, point)
                    }
                })
            }
            _ => rest.iter().position(|&unit| !self.takes(pc, unit.into())),
        };
        taken.unwrap_or(rest.len())
    }

    fn at_place(&self, place: u32, pos: usize) -> bool {
        let text = self.text;
        let newline = |at: usize| text.get(at).is_some_and(|&unit| unit.into() == 10);
        let boundary = |ascii: bool| {
            let word = |at: usize| {
                text.get(at)
                    .is_some_and(|&unit| is_word(unit.into(), ascii))
            };
            (pos > 0 && word(pos - 1)) != word(pos)
        };
        match place {
            0 | 2 => pos == 0,
            1 => pos == 0 || newline(pos - 1),
            3 | 8 => boundary(true),
            4 | 9 => !boundary(true),
            5 => pos == text.len() || (pos + 1 == text.len() && newline(pos)),
            6 => pos == text.len() || newline(pos),
            7 => pos == text.len(),
            10 => boundary(false),
            11 => !boundary(false),
            _ => false,
        }
    }

    /// What group `number` (from 0) matched.
    fn group(&self, number: u32) -> Option<&'a [U]> {
        let at = 2 * number as usize;
        let (&start, &end) = (self.marks.get(at)?, self.marks.get(at + 1)?);
        (start != NONE && end != NONE && start <= end).then(|| &self.text[start..end])
    }

    /// How long the text of a group is, if it stands at `pos` too.
    fn repeated_group(&self, pc: usize, pos: usize) -> Option<usize> {
        let group = self.group(self.program.at(pc + 1))?;
        let here = self.text.get(pos..pos + group.len())?;
        let lower: fn(u32) -> u32 = match self.program.at(pc) {
            op::GROUPREF => |point| point,
            op::GROUPREF_UNI_IGNORE => lower_unicode,
            _ => lower_ascii,
        };
        let equal = group
            .iter()
            .zip(here)
            .all(|(&a, &b)| a == b || lower(a.into()) == lower(b.into()));
        equal.then_some(group.len())
    }

    fn push(&mut self, kind: Kind, pc: usize, pos: usize, repeat: u32, count: u32) {
        memory::push(
            &mut self.stacks.choices,
            Choice {
                kind,
                pc: pc as u32,
                repeat,
                nodes: self.stacks.repeats.len() as u32,
                count,
                pos,
            },
        );
    }

    fn node(&mut self, node: Repeat) -> u32 {
        memory::push(&mut self.stacks.repeats, node);
        self.stacks.repeats.len() as u32 - 1
    }

    fn set_mark(&mut self, number: u32, pos: usize) {
        let old = std::mem::replace(&mut self.marks[number as usize], pos);
        let last = self.last_group;
        self.push(Kind::Mark, number as usize, old, NO_REPEAT, last);
        if number & 1 == 1 {
            self.last_group = number / 2 + 1;
        }
    }

    fn undo_mark(&mut self, choice: Choice) {
        self.marks[choice.pc as usize] = choice.pos;
        self.last_group = choice.count;
    }

    /// Forgets the choices from `place` on; marks can still be set back.
    fn cut(&mut self, place: usize) {
        let mut kept = place;
        for index in place..self.stacks.choices.len() {
            if self.stacks.choices[index].kind == Kind::Mark {
                self.stacks.choices[kept] = self.stacks.choices[index];
                kept += 1;
            }
        }
        self.stacks.choices.truncate(kept);
    }

    /// Begins a part that is matched on its own.
    fn barrier(&mut self, kind: Kind, pc: usize, pos: usize, repeat: u32, count: u32) {
        self.stacks.barriers.push(self.stacks.choices.len());
        self.push(kind, pc, pos, repeat, count);
    }

    /// The alternative, from the one whose length stands at `pc` on, that may match at `pos`; the next one becomes a choice.
    fn alternative(&mut self, mut pc: usize, pos: usize, repeat: u32) -> Option<usize> {
        loop {
            let skip = self.program.at(pc) as usize;
            if skip == 0 {
                return None;
            }
            let first = pc + 1;
            let possible = match self.program.at(first) {
                op::LITERAL | op::IN => self
                    .text
                    .get(pos)
                    .is_some_and(|&unit| self.takes(first, unit.into())),
                _ => true,
            };
            let next = pc + skip;
            if possible {
                if self.program.at(next) != 0 {
                    self.push(Kind::Branch, next, pos, repeat, 0);
                }
                return Some(first);
            }
            pc = next;
        }
    }

    /// Goes on after a greedy run of items with at most `count` of them: how many, with fewer left as a choice.
    fn greedy(&mut self, pc: usize, pos: usize, mut count: usize, repeat: u32) -> Option<usize> {
        let least = self.program.at(pc + 2) as usize;
        let tail = pc + 1 + self.program.at(pc + 1) as usize;
        if self.program.at(tail) == op::LITERAL {
            // Only where the next literal stands can the rest match.
            let literal = self.program.at(tail + 1);
            loop {
                let fits = self
                    .text
                    .get(pos + count)
                    .is_some_and(|&unit| unit.into() == literal);
                if fits {
                    break;
                }
                if count == least {
                    return None;
                }
                count -= 1;
            }
        }
        if count > least {
            self.push(Kind::One, pc, pos, repeat, count as u32 - 1);
        }
        Some(count)
    }

    fn run(&mut self, start: usize, advance: bool, go_on: GoOn<'_>) -> Option<usize> {
        let program = self.program;
        let (mut pc, mut pos, mut repeat) = (0usize, start, NO_REPEAT);
        loop {
            let target = pc + 1 + program.at(pc + 1) as usize;
            // Each arm goes on by `continue`; falling out of the match means failure.
            match program.at(pc) {
                op::SUCCESS => match self.stacks.barriers.pop() {
                    None => {
                        let whole = !self.match_all || pos == self.text.len();
                        if whole && !(advance && pos == start) {
                            return Some(pos);
                        }
                    }
                    Some(place) => {
                        let barrier = self.stacks.choices[place];
                        match barrier.kind {
                            Kind::AssertNot => {
                                while self.stacks.choices.len() > place {
                                    if let Some(choice) = self.stacks.choices.pop()
                                        && choice.kind == Kind::Mark
                                    {
                                        self.undo_mark(choice);
                                    }
                                }
                            }
                            Kind::Possessive => {
                                self.cut(place);
                                let head = barrier.pc as usize;
                                let (least, most) = (program.at(head + 2), program.at(head + 3));
                                let count = barrier.count + 1;
                                repeat = barrier.repeat;
                                let empty = pos == barrier.pos && count >= least;
                                if !empty && (most == MAX_REPEAT || count < most) {
                                    self.barrier(Kind::Possessive, head, pos, repeat, count);
                                    pc = head + 4;
                                } else {
                                    pc = head + 2 + program.at(head + 1) as usize;
                                }
                                continue;
                            }
                            kind => {
                                self.cut(place);
                                if kind == Kind::Assert {
                                    pos = barrier.pos;
                                }
                                repeat = barrier.repeat;
                                pc = barrier.pc as usize;
                                continue;
                            }
                        }
                    }
                },
                op::AT => {
                    if self.at_place(program.at(pc + 1), pos) {
                        pc += 2;
                        continue;
                    }
                }
                op::MARK => {
                    self.set_mark(program.at(pc + 1), pos);
                    pc += 2;
                    continue;
                }
                op::JUMP | op::INFO => {
                    pc = target;
                    continue;
                }
                op::BRANCH => {
                    if let Some(next) = self.alternative(pc + 1, pos, repeat) {
                        pc = next;
                        continue;
                    }
                }
                op::REPEAT_ONE => {
                    let count = self.count(pc + 4, pos, program.at(pc + 3));
                    if count >= program.at(pc + 2) as usize
                        && let Some(count) = self.greedy(pc, pos, count, repeat)
                    {
                        pos += count;
                        pc = target;
                        continue;
                    }
                }
                op::MIN_REPEAT_ONE => {
                    let least = program.at(pc + 2);
                    if self.count(pc + 4, pos, least) == least as usize {
                        pos += least as usize;
                        self.push(Kind::LazyOne, pc, pos, repeat, least);
                        pc = target;
                        continue;
                    }
                }
                op::POSSESSIVE_REPEAT_ONE => {
                    let count = self.count(pc + 4, pos, program.at(pc + 3));
                    if count >= program.at(pc + 2) as usize {
                        pos += count;
                        pc = target;
                        continue;
                    }
                }
                op::REPEAT => {
                    repeat = self.node(Repeat {
                        pc: pc as u32,
                        count: u32::MAX,
                        last: NONE,
                        outer: repeat,
                    });
                    pc = target;
                    continue;
                }
                op::MAX_UNTIL | op::MIN_UNTIL if repeat != NO_REPEAT => {
                    let current = self.stacks.repeats[repeat as usize];
                    let head = current.pc as usize;
                    let (least, most) = (program.at(head + 2), program.at(head + 3));
                    let count = current.count.wrapping_add(1);
                    if count < least {
                        repeat = self.node(Repeat { count, ..current });
                        pc = head + 4;
                    } else if program.at(pc) == op::MIN_UNTIL {
                        self.push(Kind::Lazy, pc, pos, repeat, count);
                        repeat = current.outer;
                        pc += 1;
                    } else if (count < most || most == MAX_REPEAT) && pos != current.last {
                        self.push(Kind::Resume, pc + 1, pos, current.outer, 0);
                        let last = pos;
                        repeat = self.node(Repeat {
                            count,
                            last,
                            ..current
                        });
                        pc = head + 4;
                    } else {
                        repeat = current.outer;
                        pc += 1;
                    }
                    continue;
                }
                op::POSSESSIVE_REPEAT => {
                    if program.at(pc + 3) == 0 {
                        pc = target + 1;
                    } else {
                        self.barrier(Kind::Possessive, pc, pos, repeat, 0);
                        pc += 4;
                    }
                    continue;
                }
                op::ATOMIC_GROUP => {
                    self.barrier(Kind::Atomic, target, pos, repeat, 0);
                    pc += 2;
                    continue;
                }
                op::ASSERT => {
                    let back = program.at(pc + 2) as usize;
                    if pos >= back {
                        self.barrier(Kind::Assert, target, pos, repeat, 0);
                        pos -= back;
                        pc += 3;
                        continue;
                    }
                }
                op::ASSERT_NOT => {
                    let back = program.at(pc + 2) as usize;
                    if pos >= back {
                        self.barrier(Kind::AssertNot, target, pos, repeat, 0);
                        pos -= back;
                        pc += 3;
                    } else {
                        pc = target;
                    }
                    continue;
                }
                op::GROUPREF
                | op::GROUPREF_IGNORE
                | op::GROUPREF_LOC_IGNORE
                | op::GROUPREF_UNI_IGNORE => {
                    if let Some(len) = self.repeated_group(pc, pos) {
                        pos += len;
                        pc += 2;
                        continue;
                    }
                }
                op::GROUPREF_EXISTS => {
                    pc = match self.group(program.at(pc + 1)) {
                        Some(_) => pc + 3,
                        None => pc + 1 + program.at(pc + 2) as usize,
                    };
                    continue;
                }
                op::FAILURE => {}
                _ => {
                    if let Some(&unit) = self.text.get(pos)
                        && self.takes(pc, unit.into())
                    {
                        pos += 1;
                        pc += self.item_len(pc);
                        continue;
                    }
                }
            }
            (pc, pos, repeat) = self.back(go_on)?;
        }
    }

    /// After a failure: undoes what was done since the last choice and takes its next way. `None` when there is none left.
    fn back(&mut self, go_on: GoOn<'_>) -> Option<(usize, usize, u32)> {
        let program = self.program;
        loop {
            self.patience -= 1;
            if self.patience == 0 {
                self.patience = PATIENCE;
                self.stopped |= !go_on();
            }
            if self.stopped {
                return None;
            }
            let choice = self.stacks.choices.pop()?;
            let (pc, pos, repeat) = (choice.pc as usize, choice.pos, choice.repeat);
            if choice.kind == Kind::Mark {
                self.undo_mark(choice);
                continue;
            }
            self.stacks.repeats.truncate(choice.nodes as usize);
            let tail = pc + 1 + program.at(pc + 1) as usize;
            match choice.kind {
                Kind::Resume => return Some((pc, pos, repeat)),
                Kind::Branch => {
                    if let Some(next) = self.alternative(pc, pos, repeat) {
                        return Some((next, pos, repeat));
                    }
                }
                Kind::One => {
                    if let Some(count) = self.greedy(pc, pos, choice.count as usize, repeat) {
                        return Some((tail, pos + count, repeat));
                    }
                }
                Kind::LazyOne => {
                    let most = program.at(pc + 3);
                    let more = most == MAX_REPEAT || choice.count < most;
                    if more
                        && let Some(&unit) = self.text.get(pos)
                        && self.takes(pc + 4, unit.into())
                    {
                        self.push(Kind::LazyOne, pc, pos + 1, repeat, choice.count + 1);
                        return Some((tail, pos + 1, repeat));
                    }
                }
                Kind::Lazy => {
                    let current = self.stacks.repeats[repeat as usize];
                    let head = current.pc as usize;
                    let most = program.at(head + 3);
                    if (most == MAX_REPEAT || choice.count < most) && pos != current.last {
                        let node = self.node(Repeat {
                            count: choice.count,
                            last: pos,
                            ..current
                        });
                        return Some((head + 4, pos, node));
                    }
                }
                Kind::Assert | Kind::Atomic => {
                    self.stacks.barriers.pop();
                }
                Kind::AssertNot => {
                    self.stacks.barriers.pop();
                    return Some((pc, pos, repeat));
                }
                Kind::Possessive => {
                    self.stacks.barriers.pop();
                    if choice.count >= program.at(pc + 2) {
                        return Some((tail + 1, pos, repeat));
                    }
                }
                Kind::Mark => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<u32> {
        text.split_whitespace()
            .map(|word| word.parse().expect("a number"))
            .collect()
    }

    fn span(text: &str) -> (usize, usize) {
        let (start, end) = text.split_once(':').expect("a span");
        let bound = |text: &str| text.parse().unwrap_or(NONE);
        (bound(start), bound(end))
    }

    /// All matches that do not overlap, as the file of cases writes them.
    fn all<U: Unit>(program: &Program, text: &[U]) -> Vec<(Vec<(usize, usize)>, u32)> {
        let mut machine = Machine::new(program, text);
        let (mut at, mut advance) = (0, false);
        let mut found = Vec::new();
        while let Some((start, end)) = machine.search(at, advance, &mut || true) {
            let mut spans = vec![(start, end)];
            for group in machine.marks.chunks(2) {
                let set = group[0] != NONE && group[1] != NONE;
                spans.push(if set {
                    (group[0], group[1])
                } else {
                    (NONE, NONE)
                });
            }
            found.push((spans, machine.last_group));
            (at, advance) = (end, start == end);
        }
        found
    }

    /// Each line: pattern, compiled code, number of groups, text, the spans and last group of each match, the span of a full
    /// match. Code is of `re._compiler`, answers of CPython.
    #[test]
    fn matches_are_those_of_cpython() {
        for line in include_str!("cases.txt").lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            let [pattern, code, groups, text, matches, full] = fields[..] else {
                panic!("a case has six fields: {line}");
            };
            let groups = groups.parse().expect("a number");
            let program = Program::new(numbers(code), groups).expect(pattern);
            let text = numbers(text);
            let expected: Vec<(Vec<(usize, usize)>, u32)> = matches
                .split(';')
                .filter(|one| !one.is_empty())
                .map(|one| {
                    let (spans, last) = one.rsplit_once(' ').expect("a last group");
                    (
                        spans.split(' ').map(span).collect(),
                        last.parse().expect("a number"),
                    )
                })
                .collect();
            assert_eq!(all(&program, &text), expected, "{pattern}");
            if text.iter().all(|&point| point < 256) {
                let narrow: Vec<u8> = text.iter().map(|&point| point as u8).collect();
                assert_eq!(all(&program, &narrow), expected, "{pattern}, narrow");
            }
            let mut machine = Machine::new(&program, &text);
            machine.match_all = true;
            let end = machine.match_at(0, false, &mut || true);
            assert_eq!(
                end,
                (full != "-").then(|| span(full).1),
                "{pattern}, full match"
            );
        }
    }

    #[test]
    fn malformed_code_is_refused() {
        for code in [
            &[][..],
            &[99, 1],
            &[op::JUMP, 9, 1],
            &[op::MARK, 0, 1],
            &[op::IN, 3, 1],
            &[op::BRANCH, 9, 1],
        ] {
            assert!(Program::new(code.to_vec(), 0).is_none(), "{code:?}");
        }
    }
}

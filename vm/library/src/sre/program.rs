//! Compiled patterns: the code that `re._compiler` emits, checked once, with its character sets as bitmaps.

use std::cell::RefCell;

use copperplate_objects::text::unicode;

use super::machine::Stacks;

/// The operations, as `re._constants.OPCODES` numbers them.
pub mod op {
    #![allow(dead_code, reason = "the numbers of the compiler, all of them")]

    macro_rules! number {
        ($value:expr; $name:ident $($rest:ident)*) => {
            pub const $name: u32 = $value;
            number!($value + 1; $($rest)*);
        };
        ($value:expr;) => {};
    }

    number!(0; FAILURE SUCCESS ANY ANY_ALL ASSERT ASSERT_NOT AT BRANCH CATEGORY CHARSET BIGCHARSET GROUPREF GROUPREF_EXISTS
        IN INFO JUMP LITERAL MARK MAX_UNTIL MIN_UNTIL NOT_LITERAL NEGATE RANGE REPEAT REPEAT_ONE SUBPATTERN MIN_REPEAT_ONE
        ATOMIC_GROUP POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE GROUPREF_IGNORE IN_IGNORE LITERAL_IGNORE NOT_LITERAL_IGNORE
        GROUPREF_LOC_IGNORE IN_LOC_IGNORE LITERAL_LOC_IGNORE NOT_LITERAL_LOC_IGNORE GROUPREF_UNI_IGNORE IN_UNI_IGNORE
        LITERAL_UNI_IGNORE NOT_LITERAL_UNI_IGNORE RANGE_UNI_IGNORE);
}

/// `MAXREPEAT`: no upper bound.
pub const MAX_REPEAT: u32 = u32::MAX;

/// Info flags.
const INFO_PREFIX: u32 = 1;
const INFO_LITERAL: u32 = 2;
const INFO_CHARSET: u32 = 4;

/// The lower case of an ASCII letter.
pub fn lower_ascii(point: u32) -> u32 {
    if (65..91).contains(&point) {
        point + 32
    } else {
        point
    }
}

/// Lower-case mapping to one code point.
pub fn lower_unicode(point: u32) -> u32 {
    if point < 128 {
        return lower_ascii(point);
    }
    unicode::to_lower(point).0[0]
}

/// Upper-case mapping to one code point: the first, where the full mapping has several.
pub fn upper_unicode(point: u32) -> u32 {
    unicode::to_upper(point).0[0]
}

/// Whether case matters for the code point under `re.IGNORECASE`.
pub fn is_cased(point: u32) -> bool {
    lower_unicode(point) != point || upper_unicode(point) != point
}

fn is_word_ascii(point: u32) -> bool {
    point < 128 && (unicode::is_alnum(point) || point == 95)
}

/// Whether a code point is part of a word.
pub fn is_word(point: u32, ascii: bool) -> bool {
    if point < 128 || ascii {
        return is_word_ascii(point);
    }
    unicode::is_alnum(point)
}

/// Whether a code point is in a category, as `re._constants.CHCODES` numbers them. The locale's are those of the C locale.
pub fn in_category(category: u32, point: u32) -> bool {
    let ascii_space = |point: u32| matches!(point, 9..=13 | 32);
    let found = match category & !1 {
        0 => (48..58).contains(&point),
        2 => ascii_space(point),
        4 | 8 => is_word_ascii(point),
        6 => point == 10,
        10 => unicode::decimal(point).is_some(),
        12 => unicode::is_space(point),
        14 => is_word(point, false),
        16 => unicode::is_line_break(point),
        _ => return false,
    };
    found == (category & 1 == 0)
}

/// How a search finds candidates quickly.
#[derive(Debug, Default, Clone)]
pub enum Hint {
    #[default]
    None,
    /// Every match begins with these code points; when `whole`, they are all of it.
    Prefix { points: Vec<u32>, whole: bool },
    /// Every match begins with a code point of the set at this place in the code.
    Set(usize),
}

/// A checked pattern.
#[derive(Debug)]
pub struct Program {
    pub code: Vec<u32>,
    pub groups: usize,
    pub hint: Hint,
    /// For the place of each set in the code its bitmap's number plus one.
    numbers: Vec<u32>,
    bitmaps: Vec<[u64; 4]>,
    /// What the last matching process worked with, for the next one.
    pub spare: RefCell<Stacks>,
}

impl Program {
    /// Checks the code; `None` when it is malformed.
    pub fn new(code: Vec<u32>, groups: usize) -> Option<Program> {
        let mut program = Program {
            numbers: vec![0; code.len()],
            code,
            groups,
            hint: Hint::None,
            bitmaps: Vec::new(),
            spare: RefCell::default(),
        };
        let end = program.code.len();
        if program.code.last() != Some(&op::SUCCESS) {
            return None;
        }
        program.check(0, end, 0)?;
        Some(program)
    }

    /// The code word at `pc`; beyond the end there is only failure.
    #[inline(always)]
    pub fn at(&self, pc: usize) -> u32 {
        self.code.get(pc).copied().unwrap_or(op::FAILURE)
    }

    /// Walks the operations from `pc` to `end`.
    fn check(&mut self, mut pc: usize, end: usize, depth: u32) -> Option<()> {
        if depth > 1000 {
            return None;
        }
        while pc < end {
            let skip = self.at(pc + 1) as usize;
            let inside = |target: usize| (target <= end && target > pc).then_some(target);
            match self.at(pc) {
                op::FAILURE | op::SUCCESS | op::ANY | op::ANY_ALL => pc += 1,
                op::MAX_UNTIL | op::MIN_UNTIL => pc += 1,
                op::AT | op::CATEGORY | op::LITERAL | op::NOT_LITERAL => pc += 2,
                op::LITERAL_IGNORE | op::NOT_LITERAL_IGNORE => pc += 2,
                op::LITERAL_LOC_IGNORE | op::NOT_LITERAL_LOC_IGNORE => pc += 2,
                op::LITERAL_UNI_IGNORE | op::NOT_LITERAL_UNI_IGNORE => pc += 2,
                op::MARK => {
                    if skip >= 2 * self.groups {
                        return None;
                    }
                    pc += 2;
                }
                op::GROUPREF | op::GROUPREF_IGNORE => pc += 2,
                op::GROUPREF_LOC_IGNORE | op::GROUPREF_UNI_IGNORE => pc += 2,
                op::JUMP => {
                    // Out of an alternative, so beyond its end.
                    if skip == 0 || pc + 1 + skip > self.code.len() {
                        return None;
                    }
                    pc += 2;
                }
                op::IN | op::IN_IGNORE | op::IN_LOC_IGNORE | op::IN_UNI_IGNORE => {
                    let next = inside(pc + 1 + skip)?;
                    self.check_set(pc + 2, next)?;
                    let lower: fn(u32) -> u32 = match self.at(pc) {
                        op::IN => |point| point,
                        op::IN_UNI_IGNORE => lower_unicode,
                        _ => lower_ascii,
                    };
                    self.add_bitmap(pc + 2, lower);
                    pc = next;
                }
                op::INFO => {
                    let next = inside(pc + 1 + skip)?;
                    self.check_info(pc, next)?;
                    pc = next;
                }
                op::BRANCH => {
                    let mut place = pc + 1;
                    loop {
                        let skip = self.at(place) as usize;
                        if skip == 0 {
                            break;
                        }
                        let next = place + skip;
                        if next >= end {
                            return None;
                        }
                        self.check(place + 1, next, depth + 1)?;
                        place = next;
                    }
                    pc = place + 1;
                }
                op::REPEAT | op::POSSESSIVE_REPEAT => {
                    inside(pc + 2 + skip)?;
                    pc += 4;
                }
                op::REPEAT_ONE | op::MIN_REPEAT_ONE | op::POSSESSIVE_REPEAT_ONE => {
                    inside(pc + 1 + skip)?;
                    pc += 4;
                }
                op::ASSERT | op::ASSERT_NOT => {
                    inside(pc + 1 + skip)?;
                    pc += 3;
                }
                op::ATOMIC_GROUP => {
                    inside(pc + 1 + skip)?;
                    pc += 2;
                }
                op::GROUPREF_EXISTS => {
                    inside(pc + 1 + self.at(pc + 2) as usize)?;
                    pc += 3;
                }
                _ => return None,
            }
        }
        (pc == end).then_some(())
    }

    fn check_set(&self, mut pc: usize, end: usize) -> Option<()> {
        while pc < end {
            pc += match self.at(pc) {
                op::FAILURE => return Some(()),
                op::NEGATE => 1,
                op::LITERAL | op::CATEGORY => 2,
                op::RANGE | op::RANGE_UNI_IGNORE => 3,
                op::CHARSET => 9,
                op::BIGCHARSET => 2 + 64 + 8 * self.at(pc + 1) as usize,
                _ => return None,
            };
        }
        None
    }

    fn check_info(&mut self, pc: usize, end: usize) -> Option<()> {
        let flags = self.at(pc + 2);
        if flags & INFO_PREFIX != 0 {
            let len = self.at(pc + 5) as usize;
            let points = self.code.get(pc + 7..pc + 7 + len)?.to_vec();
            let whole = flags & INFO_LITERAL != 0;
            self.hint = Hint::Prefix { points, whole };
        } else if flags & INFO_CHARSET != 0 {
            self.check_set(pc + 5, end)?;
            self.add_bitmap(pc + 5, |point| point);
            self.hint = Hint::Set(pc + 5);
        }
        Some(())
    }

    fn add_bitmap(&mut self, set: usize, lower: fn(u32) -> u32) {
        let mut bitmap = [0u64; 4];
        for point in 0..256u32 {
            if self.interpret(set, lower(point)) {
                bitmap[point as usize / 64] |= 1 << (point % 64);
            }
        }
        self.bitmaps.push(bitmap);
        self.numbers[set] = self.bitmaps.len() as u32;
    }

    /// The bitmap of the set at `set` for code points below 256, lower-casing included.
    #[inline(always)]
    pub fn bitmap(&self, set: usize) -> &[u64; 4] {
        &self.bitmaps[(self.numbers[set] as usize).saturating_sub(1)]
    }

    /// Whether the set at `set` has a code point that is lower-cased where that is wanted.
    pub fn interpret(&self, set: usize, point: u32) -> bool {
        let mut pc = set;
        let mut found = true;
        loop {
            match self.at(pc) {
                op::NEGATE => {
                    found = !found;
                    pc += 1;
                }
                op::LITERAL => {
                    if self.at(pc + 1) == point {
                        return found;
                    }
                    pc += 2;
                }
                op::RANGE => {
                    if (self.at(pc + 1)..=self.at(pc + 2)).contains(&point) {
                        return found;
                    }
                    pc += 3;
                }
                op::RANGE_UNI_IGNORE => {
                    let range = self.at(pc + 1)..=self.at(pc + 2);
                    if range.contains(&point) || range.contains(&upper_unicode(point)) {
                        return found;
                    }
                    pc += 3;
                }
                op::CATEGORY => {
                    if in_category(self.at(pc + 1), point) {
                        return found;
                    }
                    pc += 2;
                }
                op::CHARSET => {
                    let word = self.at(pc + 1 + (point as usize / 32).min(7));
                    if point < 256 && word >> (point % 32) & 1 != 0 {
                        return found;
                    }
                    pc += 9;
                }
                op::BIGCHARSET => {
                    let blocks = self.at(pc + 1) as usize;
                    if point < 0x10000 {
                        let high = point as usize >> 8;
                        let block = self.at(pc + 2 + high / 4) >> (8 * (high % 4)) & 255;
                        let low = point as usize & 255;
                        let word = self.at(pc + 66 + 8 * block as usize + low / 32);
                        if word >> (low % 32) & 1 != 0 {
                            return found;
                        }
                    }
                    pc += 66 + 8 * blocks;
                }
                _ => return !found,
            }
        }
    }
}

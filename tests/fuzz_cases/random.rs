//! Texts that look like programs, and others.

/// Numbers that look random, the same in every run.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What stands in programs, and what may surprise whoever reads it.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "None", "True", "0", "-1", "2**62", "2**64", "1e308", "-0.0", "1j", "''", "b'\\xff'", "'\\ud800'", "[]", "{}", "()", "...",
    "self", "x", "*", "**", "(", ")", "[", "]", "{", "}", ":", ":=", ",", ".", ";", "=", "==", "->", "@", "\\", "\n", "\t", "    ",
    "lambda: 0", "yield ", "await ", "async ", "yield from ", "return ", "del ", "global x", "nonlocal x", "class C: ", "def f(*a, **k): ",
    "for x in ", "while x: ", "if x: ", "else: ", "try: ", "except: ", "except* E: ", "finally: ", "with x as y: ", "match x:", "case _: ",
    "import sys", "from . import x", "raise ", "assert ", "not ", "is ", "in ", "f'{x!r:{y}}'", "t'{x}'", "rb'", "f'", "'''", "\"", "#",
    "\u{e9}", "\u{feff}", "\0", "\r", "\x0c", "0x", "1_", "0777", "1e", "\\N{", "type X = ", "[*x]", "{**x}", "x[1:2, ...]", "__class__", "super()",
    "print(", "range(", "len(", "iter(", "next(", "list(", "map(", "sorted(", "isinstance(x, ", "type(", "locals()", "exec(", "__import__('sys')",
];

/// A text somewhat like `program`, with parts of `other` in it.
pub fn mutated(random: &mut Random, program: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = program.to_vec();
    for _ in 0..1 + random.below(4) {
        if bytes.is_empty() {
            break;
        }
        let from = random.below(bytes.len());
        let to = (from + random.below(40)).min(bytes.len());
        match random.below(9) {
            0 => drop(bytes.drain(from..to)),
            1 => {
                let part = bytes[from..to].to_vec();
                bytes.splice(to..to, part);
            }
            2 => {
                let piece = random.pick(PIECES).bytes();
                bytes.splice(from..from, piece);
            }
            3 => {
                let word = word_at(&bytes, from);
                let piece = random.pick(PIECES).bytes();
                bytes.splice(word, piece);
            }
            4 => {
                let place = random.below(bytes.len());
                let word = bytes[word_at(&bytes, place)].to_vec();
                let range = word_at(&bytes, from);
                bytes.splice(range, word);
            }
            5 if !other.is_empty() => {
                let start = random.below(other.len());
                let end = (start + random.below(200)).min(other.len());
                bytes.splice(from..from, other[start..end].iter().copied());
            }
            6 => swap_lines(random, &mut bytes),
            7 => bytes.truncate(from),
            _ => bytes[from] = random.next() as u8,
        }
    }
    bytes
}

/// The range of the word or single byte at a place.
fn word_at(bytes: &[u8], place: usize) -> std::ops::Range<usize> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = bytes[..place].iter().rev().take_while(|byte| is_word(byte));
    let behind = bytes[place..].iter().take_while(|byte| is_word(byte));
    let (start, end) = (place - before.count(), place + behind.count());
    start..end.max(place + 1)
}

fn swap_lines(random: &mut Random, bytes: &mut Vec<u8>) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let (a, b) = (random.below(lines.len()), random.below(lines.len()));
    lines.swap(a, b);
    *bytes = lines.concat();
}

/// Text of pieces in any order, or bytes of any value.
pub fn soup(random: &mut Random) -> Vec<u8> {
    let length = random.below(200);
    if random.below(4) == 0 {
        return (0..length).map(|_| random.next() as u8).collect();
    }
    let pieces = (0..length).map(|_| *random.pick(PIECES));
    pieces.collect::<String>().into_bytes()
}

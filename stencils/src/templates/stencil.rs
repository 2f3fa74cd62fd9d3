//! What is left of a compiled template: bytes, and where something has to be put into them.

use std::fmt;

use crate::Target;

/// How a hole is filled. The names are ELF's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// 32 bits, relative: jumps, calls and addresses of data on x86-64.
    X86Pc32,
    /// 32 bits, absolute, sign-extended: displacements.
    X86Abs32S,
    /// 32 bits, absolute, zero-extended.
    X86Abs32,
    /// 32 bits, relative, of a pool entry with the address; the instruction may become one without the entry.
    X86GotPcRelX,
    /// 26 bits of words, relative: `b`.
    ArmJump26,
    /// 26 bits of words, relative: `bl`.
    ArmCall26,
    /// 19 bits of words, relative: `b.cond`, `cbz`.
    ArmCondBr19,
    /// 14 bits of words, relative: `tbz`.
    ArmTstBr14,
    /// 19 bits of words, relative: loads of the literal pool.
    ArmLoad19,
    /// 19 bits of words, relative, of a pool entry with the address.
    ArmGotLoad19,
    /// 21 bits, relative: `adr`.
    ArmAdr21,
    /// A displacement of a 64-bit load or store, in units of 8 bytes, or unscaled where it is negative.
    ArmDisplacement64,
}

impl Kind {
    pub const ALL: [Kind; 12] = [
        Kind::X86Pc32,
        Kind::X86Abs32S,
        Kind::X86Abs32,
        Kind::X86GotPcRelX,
        Kind::ArmJump26,
        Kind::ArmCall26,
        Kind::ArmCondBr19,
        Kind::ArmTstBr14,
        Kind::ArmLoad19,
        Kind::ArmGotLoad19,
        Kind::ArmAdr21,
        Kind::ArmDisplacement64,
    ];

    /// The letters that stand for it in committed tables.
    pub fn name(self) -> &'static str {
        match self {
            Kind::X86Pc32 => "pc",
            Kind::X86Abs32S => "abs",
            Kind::X86Abs32 => "uabs",
            Kind::X86GotPcRelX => "got",
            Kind::ArmJump26 => "b",
            Kind::ArmCall26 => "bl",
            Kind::ArmCondBr19 => "cb",
            Kind::ArmTstBr14 => "tb",
            Kind::ArmLoad19 => "ld",
            Kind::ArmGotLoad19 => "gotld",
            Kind::ArmAdr21 => "adr",
            Kind::ArmDisplacement64 => "disp",
        }
    }

    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// From the number in an object file; `None` where nothing fills such a hole.
    pub fn from_elf(target: Target, r_type: u32) -> Option<Kind> {
        use object::elf;
        let kinds: &[(elf::RelocationType, Kind)] = match target {
            Target::X86_64Linux => &[
                (elf::R_X86_64_PC32, Kind::X86Pc32),
                (elf::R_X86_64_PLT32, Kind::X86Pc32),
                (elf::R_X86_64_32S, Kind::X86Abs32S),
                (elf::R_X86_64_32, Kind::X86Abs32),
                (elf::R_X86_64_GOTPCREL, Kind::X86GotPcRelX),
                (elf::R_X86_64_GOTPCRELX, Kind::X86GotPcRelX),
                (elf::R_X86_64_REX_GOTPCRELX, Kind::X86GotPcRelX),
            ],
            Target::Aarch64Linux => &[
                (elf::R_AARCH64_JUMP26, Kind::ArmJump26),
                (elf::R_AARCH64_CALL26, Kind::ArmCall26),
                (elf::R_AARCH64_CONDBR19, Kind::ArmCondBr19),
                (elf::R_AARCH64_TSTBR14, Kind::ArmTstBr14),
                (elf::R_AARCH64_LD_PREL_LO19, Kind::ArmLoad19),
                (elf::R_AARCH64_GOT_LD_PREL19, Kind::ArmGotLoad19),
                (elf::R_AARCH64_ADR_PREL_LO21, Kind::ArmAdr21),
                (elf::R_AARCH64_LDST64_ABS_LO12_NC, Kind::ArmDisplacement64),
            ],
        };
        kinds
            .iter()
            .find(|(number, _)| number.0 == r_type)
            .map(|&(_, kind)| kind)
    }
}

/// What is put into a hole.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Filler {
    /// The code that runs next.
    Next,
    /// The way out where the op does not apply.
    Exit,
    /// The way out with an exception.
    Error,
    /// The beginning of the stencil's own hot or cold part.
    Hot,
    Cold,
    /// A pool entry with the constant of this number.
    Constant(u8),
    /// A number by itself, such as a slot's displacement.
    Immediate(u8),
    /// The constant of this number itself: as it is, or what a way of use makes of it.
    Small(u8, Scale),
    /// A pool entry with the read-only data of this number in [`Stencil::literals`].
    Literal(u8),
    /// Something of the runtime's: a function, a class, a thunk.
    Runtime(String),
}

/// What is made of the bits of a small constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scale {
    /// The bits.
    Whole,
    /// A tagged number without its tag.
    Untagged,
    /// Eight times a number.
    Eightfold,
    /// Eight times a tagged number without its tag.
    UntaggedEightfold,
}

impl Scale {
    pub const ALL: [Scale; 4] = [
        Scale::Whole,
        Scale::Untagged,
        Scale::Eightfold,
        Scale::UntaggedEightfold,
    ];

    /// The letter that stands for it in committed tables.
    pub fn letter(self) -> char {
        match self {
            Scale::Whole => 's',
            Scale::Untagged => 'u',
            Scale::Eightfold => 'e',
            Scale::UntaggedEightfold => 'v',
        }
    }

    /// What the symbols of its holes begin with. Tagged and plain numbers have different ones: clang knows that the low bits
    /// of the first are zero.
    fn symbols(self) -> &'static [&'static str] {
        match self {
            Scale::Whole => &["hole_int_", "hole_number_"],
            Scale::Untagged => &["hole_untagged_"],
            Scale::Eightfold => &["hole_number_index_"],
            Scale::UntaggedEightfold => &["hole_untagged_index_"],
        }
    }
}

impl fmt::Display for Filler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Filler::Next => f.write_str("next"),
            Filler::Exit => f.write_str("exit"),
            Filler::Error => f.write_str("error"),
            Filler::Hot => f.write_str("hot"),
            Filler::Cold => f.write_str("cold"),
            Filler::Constant(n) => write!(f, "k{n}"),
            Filler::Immediate(n) => write!(f, "i{n}"),
            Filler::Small(n, scale) => write!(f, "{}{n}", scale.letter()),
            Filler::Literal(n) => write!(f, "l{n}"),
            Filler::Runtime(name) => write!(f, "={name}"),
        }
    }
}

impl Filler {
    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Filler> {
        let number = |prefix: char| text.strip_prefix(prefix)?.parse().ok();
        Some(match text {
            "next" => Filler::Next,
            "exit" => Filler::Exit,
            "error" => Filler::Error,
            "hot" => Filler::Hot,
            "cold" => Filler::Cold,
            _ => match text.strip_prefix('=') {
                Some(name) => Filler::Runtime(name.to_string()),
                None => number('k')
                    .map(Filler::Constant)
                    .or_else(|| number('i').map(Filler::Immediate))
                    .or_else(|| number('l').map(Filler::Literal))
                    .or_else(|| {
                        let small =
                            |scale: Scale| Some(Filler::Small(number(scale.letter())?, scale));
                        Scale::ALL.into_iter().find_map(small)
                    })?,
            },
        })
    }

    /// From the name of an undefined symbol of a template.
    pub fn of_symbol(symbol: &str) -> Filler {
        let number = |prefix: &str| symbol.strip_prefix(prefix)?.parse().ok();
        match symbol {
            "hole_next" => Filler::Next,
            "hole_exit" => Filler::Exit,
            "hole_error" => Filler::Error,
            _ => number("hole_constant_")
                .map(Filler::Constant)
                .or_else(|| number("hole_immediate_").map(Filler::Immediate))
                .or_else(|| {
                    let of =
                        |scale: Scale| scale.symbols().iter().find_map(|symbol| number(symbol));
                    let small = |scale: Scale| Some(Filler::Small(of(scale)?, scale));
                    Scale::ALL.into_iter().find_map(small)
                })
                .unwrap_or_else(|| Filler::Runtime(symbol.to_string())),
        }
    }
}

/// A place in the code that depends on where the code and other things lie.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hole {
    /// Bytes from the beginning of the part.
    pub offset: u16,
    pub kind: Kind,
    pub filler: Filler,
    pub addend: i64,
}

/// Bytes that stay together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Part {
    pub code: Vec<u8>,
    pub holes: Vec<Hole>,
}

/// One variant of an op, compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stencil {
    /// Runs into what lies behind it.
    pub hot: Part,
    /// Out of line; often empty.
    pub cold: Part,
    /// Read-only data of 8 or 16 bytes each.
    pub literals: Vec<Vec<u8>>,
    pub cost: Cost,
}

/// What a reviewer wants to know of a stencil.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cost {
    pub hot_bytes: u16,
    pub cold_bytes: u16,
    /// Instructions, loads, stores and calls of the hot part.
    pub instructions: u16,
    pub loads: u16,
    pub stores: u16,
    pub calls: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_fillers_read_what_they_write() {
        for kind in Kind::ALL {
            assert_eq!(Kind::named(kind.name()), Some(kind));
        }
        for filler in [
            Filler::Next,
            Filler::Exit,
            Filler::Error,
            Filler::Hot,
            Filler::Cold,
            Filler::Constant(3),
            Filler::Immediate(0),
            Filler::Literal(1),
            Filler::Runtime("cp_truth".to_string()),
        ] {
            assert_eq!(Filler::parse(&filler.to_string()), Some(filler));
        }
        assert_eq!(Filler::parse("?"), None);
    }
}

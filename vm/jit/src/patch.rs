//! Filling holes: what each kind of relocation does to the bytes.

use crate::stencil::Kind;

/// A hole's value does not fit: what it refers to is too far away, or the number too large.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfRange {
    pub kind: Kind,
}

/// Fills the hole at `code[at..]`, which will run at the address `place`. `target` is the address it refers to with the
/// addend, or for displacements the number itself.
///
/// # Errors
/// When the value does not fit.
pub fn fill(
    code: &mut [u8],
    at: usize,
    kind: Kind,
    place: u64,
    target: u64,
) -> Result<(), OutOfRange> {
    let relative = target.wrapping_sub(place) as i64;
    let out_of_range = OutOfRange { kind };
    match kind {
        Kind::X86Pc32 | Kind::X86GotPcRelX => {
            let value = i32::try_from(relative).map_err(|_| out_of_range)?;
            code[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        Kind::X86Abs32S => {
            let value = i32::try_from(target as i64).map_err(|_| out_of_range)?;
            code[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        Kind::X86Abs32 => {
            let value = u32::try_from(target).map_err(|_| out_of_range)?;
            code[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        Kind::ArmJump26 | Kind::ArmCall26 => {
            let words = words(relative, 26).ok_or(out_of_range)?;
            set(code, at, 0, 26, words);
        }
        Kind::ArmCondBr19 | Kind::ArmLoad19 | Kind::ArmGotLoad19 => {
            let words = words(relative, 19).ok_or(out_of_range)?;
            set(code, at, 5, 19, words);
        }
        Kind::ArmTstBr14 => {
            let words = words(relative, 14).ok_or(out_of_range)?;
            set(code, at, 5, 14, words);
        }
        Kind::ArmAdr21 => {
            if !fits(relative, 21) {
                return Err(out_of_range);
            }
            set(code, at, 29, 2, relative as u32 & 3);
            set(code, at, 5, 19, (relative >> 2) as u32);
        }
        Kind::ArmDisplacement64 => {
            let displacement = target as i64;
            if displacement >= 0 && displacement % 8 == 0 && displacement / 8 < 1 << 12 {
                set(code, at, 10, 12, (displacement / 8) as u32);
            } else if fits(displacement, 9) {
                // The form with an unscaled, signed displacement: it has another bit and a narrower field.
                set(code, at, 24, 1, 0);
                set(code, at, 10, 12, (displacement as u32 & 0x1ff) << 2);
            } else {
                return Err(out_of_range);
            }
        }
    }
    Ok(())
}

/// Turns a load of an address from the pool into the address itself, where that is near: `mov x@GOTPCREL(%rip), r` into
/// `lea x(%rip), r`. `at` is the displacement's place. `false`: it is another instruction, which keeps the pool entry.
pub fn relax_got_load(code: &mut [u8], at: usize) -> bool {
    match at.checked_sub(2).map(|opcode| &mut code[opcode]) {
        Some(opcode) if *opcode == 0x8b => {
            *opcode = 0x8d;
            true
        }
        _ => false,
    }
}

fn fits(value: i64, bits: u32) -> bool {
    let half = 1i64 << (bits - 1);
    (-half..half).contains(&value)
}

/// The distance in instructions.
fn words(relative: i64, bits: u32) -> Option<u32> {
    (relative % 4 == 0 && fits(relative / 4, bits)).then_some((relative / 4) as u32)
}

/// Sets bits of the instruction word.
fn set(code: &mut [u8], at: usize, low: u32, bits: u32, value: u32) {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&code[at..at + 4]);
    let mask = ((1u64 << bits) - 1) as u32;
    let word = u32::from_le_bytes(bytes) & !(mask << low) | (value & mask) << low;
    code[at..at + 4].copy_from_slice(&word.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced_x86::{Decoder, DecoderOptions, Formatter, GasFormatter, Instruction};
    use yaxpeax_arch::{Decoder as _, U8Reader};

    const PLACE: u64 = 0x7000_0000;

    fn x86(code: &[u8]) -> String {
        let mut decoder = Decoder::with_ip(64, code, PLACE, DecoderOptions::NONE);
        let mut instruction = Instruction::default();
        decoder.decode_out(&mut instruction);
        let mut text = String::new();
        GasFormatter::new().format(&instruction, &mut text);
        text
    }

    fn arm(word: u32) -> String {
        let bytes = word.to_le_bytes();
        let decoder = yaxpeax_arm::armv8::a64::InstDecoder::default();
        let instruction = decoder
            .decode(&mut U8Reader::new(&bytes))
            .expect("an instruction");
        instruction.to_string()
    }

    fn filled_arm(word: u32, kind: Kind, target: u64) -> Result<String, OutOfRange> {
        let mut code = word.to_le_bytes();
        fill(&mut code, 0, kind, PLACE, target)?;
        Ok(arm(u32::from_le_bytes(code)))
    }

    #[test]
    fn x86_relative_holes_count_from_the_instructions_end() {
        // jmp: the hole is 1 byte in, its addend -4.
        let mut code = [0xe9, 0, 0, 0, 0];
        fill(&mut code, 1, Kind::X86Pc32, PLACE + 1, 0x6fff_0000 - 4).unwrap();
        assert_eq!(x86(&code), "jmp 0x000000006FFF0000");
        let far = fill(&mut code, 1, Kind::X86Pc32, PLACE + 1, PLACE + (1 << 32));
        assert_eq!(
            far,
            Err(OutOfRange {
                kind: Kind::X86Pc32
            })
        );
    }

    #[test]
    fn x86_displacements_are_signed() {
        // mov disp(%r12), %r14
        let mut code = [0x4d, 0x8b, 0xb4, 0x24, 0, 0, 0, 0];
        fill(&mut code, 4, Kind::X86Abs32S, PLACE, -16i64 as u64).unwrap();
        assert_eq!(x86(&code), "mov -0x10(%r12),%r14");
        assert!(fill(&mut code, 4, Kind::X86Abs32S, PLACE, 1 << 31).is_err());
    }

    #[test]
    fn x86_numbers_without_a_sign_have_32_bits() {
        // mov $number, %eax
        let mut code = [0xb8, 0, 0, 0, 0];
        fill(&mut code, 1, Kind::X86Abs32, PLACE, 0xffff_fff0).unwrap();
        assert_eq!(x86(&code), "mov $0xFFFFFFF0,%eax");
        assert!(fill(&mut code, 1, Kind::X86Abs32, PLACE, 1 << 32).is_err());
        assert!(fill(&mut code, 1, Kind::X86Abs32, PLACE, u64::MAX).is_err());
    }

    #[test]
    fn x86_loads_of_addresses_become_the_addresses() {
        let mut code = [0x4c, 0x8b, 0x35, 0, 0, 0, 0];
        assert!(relax_got_load(&mut code, 3));
        fill(
            &mut code,
            3,
            Kind::X86GotPcRelX,
            PLACE + 3,
            PLACE + 0x100 - 4,
        )
        .unwrap();
        assert_eq!(x86(&code), "lea 0x70000100,%r14");
        // cmp x@GOTPCREL(%rip), %rax stays as it is.
        let mut compare = [0x48, 0x3b, 0x05, 0, 0, 0, 0];
        assert!(!relax_got_load(&mut compare, 3));
        assert_eq!(compare[1], 0x3b);
    }

    #[test]
    fn aarch64_jumps_and_calls_reach_128_megabytes() {
        assert_eq!(
            filled_arm(0x1400_0000, Kind::ArmJump26, PLACE + 8).unwrap(),
            "b $+0x8"
        );
        assert_eq!(
            filled_arm(0x9400_0000, Kind::ArmCall26, PLACE - 4).unwrap(),
            "bl $-0x4"
        );
        assert!(filled_arm(0x1400_0000, Kind::ArmJump26, PLACE + (1 << 27)).is_err());
        assert!(filled_arm(0x1400_0000, Kind::ArmJump26, PLACE - (1 << 27)).is_ok());
        assert!(
            filled_arm(0x1400_0000, Kind::ArmJump26, PLACE + 2).is_err(),
            "not a whole instruction"
        );
    }

    #[test]
    fn aarch64_branches_and_loads_have_shorter_ways() {
        assert_eq!(
            filled_arm(0x5400_0006, Kind::ArmCondBr19, PLACE + 64).unwrap(),
            "b.vs $+0x40"
        );
        assert!(filled_arm(0x5400_0006, Kind::ArmCondBr19, PLACE + (1 << 20)).is_err());
        assert_eq!(
            filled_arm(0x3700_0008, Kind::ArmTstBr14, PLACE - 8).unwrap(),
            "tbnz w8, #0x0, $-0x8"
        );
        assert!(filled_arm(0x3700_0008, Kind::ArmTstBr14, PLACE + (1 << 15)).is_err());
        assert_eq!(
            filled_arm(0x5800_0008, Kind::ArmLoad19, PLACE + 0x100).unwrap(),
            "ldr x8, $+0x100"
        );
        assert_eq!(
            filled_arm(0x5800_0009, Kind::ArmGotLoad19, PLACE + 0x20).unwrap(),
            "ldr x9, $+0x20"
        );
        assert_eq!(
            filled_arm(0x1000_0008, Kind::ArmAdr21, PLACE + 0x21).unwrap(),
            "adr x8, $+0x21"
        );
        assert!(filled_arm(0x1000_0008, Kind::ArmAdr21, PLACE + (1 << 20)).is_err());
    }

    #[test]
    fn aarch64_displacements_are_scaled_or_signed() {
        // ldr x22, [x20, #0]
        let load = 0xf940_0296;
        let with =
            |displacement: i64| filled_arm(load, Kind::ArmDisplacement64, displacement as u64);
        assert_eq!(with(16).unwrap(), "ldr x22, [x20, #0x10]");
        assert_eq!(with(8 * 4095).unwrap(), "ldr x22, [x20, #0x7ff8]");
        assert_eq!(with(-16).unwrap(), "ldur x22, [x20, #-0x10]");
        assert_eq!(with(-256).unwrap(), "ldur x22, [x20, #-0x100]");
        assert!(with(-264).is_err());
        assert!(with(8 * 4096).is_err());
        // str d1, [x29, #0]
        let store = |d: i64| filled_arm(0xfd00_03a1, Kind::ArmDisplacement64, d as u64).unwrap();
        assert_eq!(store(8), "str d1, [x29, #0x8]");
        assert_eq!(store(-8), "stur d1, [x29, #-0x8]");
    }
}

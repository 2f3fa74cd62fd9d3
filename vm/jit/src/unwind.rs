//! Unwind information for the arena: one entry for all of it, since every activation is found from its frame pointer.

use std::ops::Range;

use gimli::write::{
    Address, CallFrameInstruction, CommonInformationEntry, EhFrame, EndianVec,
    FrameDescriptionEntry, FrameTable,
};
use gimli::{Encoding, Format, LittleEndian, Register};

use crate::entry::saved;

unsafe extern "C" {
    fn __register_frame(entries: *const u8);
    fn __deregister_frame(entries: *const u8);
}

/// Registered information; goes with it.
#[derive(Debug)]
pub struct Registration {
    // The unwinder keeps its address.
    entries: Box<[u8]>,
}

impl Registration {
    /// Tells the unwinder how activations in this range of code are left. `None` where it cannot be said.
    pub fn new(code: Range<usize>) -> Option<Registration> {
        let entries = entries(code).ok()?.into_boxed_slice();
        // SAFETY: a complete section, ended by a zero, that lives until it is deregistered.
        unsafe { __register_frame(entries.as_ptr()) };
        Some(Registration { entries })
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // SAFETY: registered in `new`.
        unsafe { __deregister_frame(self.entries.as_ptr()) };
    }
}

/// An `.eh_frame` section for a range of code.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn entries(code: Range<usize>) -> Result<Vec<u8>, gimli::write::Error> {
    let encoding = Encoding {
        format: Format::Dwarf32,
        version: 1,
        address_size: 8,
    };
    let machine = saved();
    let register = |number: u16| Register(number);
    let mut common = CommonInformationEntry::new(encoding, 1, -8, register(machine.return_address));
    common.add_instruction(CallFrameInstruction::Cfa(
        register(machine.frame_pointer),
        machine.frame_size,
    ));
    for &(number, offset) in machine.registers {
        common.add_instruction(CallFrameInstruction::Offset(register(number), offset));
    }
    let mut table = FrameTable::default();
    let common = table.add_cie(common);
    table.add_fde(
        common,
        FrameDescriptionEntry::new(
            Address::Constant(code.start as u64),
            (code.end - code.start) as u32,
        ),
    );
    let mut section = EhFrame(EndianVec::new(LittleEndian));
    table.write_eh_frame(&mut section)?;
    let mut bytes = section.0.into_vec();
    bytes.extend([0; 4]);
    Ok(bytes)
}

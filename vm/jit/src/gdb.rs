//! What debuggers are told by GDB's JIT interface: for each piece of code an object file in memory, with a symbol and how activations
//! are left. A debugger that is attached stops at [`__jit_debug_register_code`] and looks at [`__jit_debug_descriptor`].

use std::ptr;
use std::sync::Mutex;

use object::elf::{
    ELFCLASS64, ELFDATA2LSB, ELFMAG, EM_AARCH64, EM_X86_64, ET_EXEC, EV_CURRENT, FileFlags,
    FileHeader64, Ident, OsAbi, SHF_ALLOC, SHF_EXECINSTR, SHT_NOBITS, SHT_NULL, SHT_PROGBITS,
    SHT_STRTAB, SHT_SYMTAB, STB_GLOBAL, STT_FUNC, SectionFlags, SectionHeader64, SectionType,
    Sym64, SymbolInfo, SymbolOther, SymbolSection,
};
use object::pod::bytes_of;
use object::{LittleEndian as LE, U16, U32, U64};

use crate::unwind;

/// An object file in the debugger's list.
#[repr(C)]
#[derive(Debug)]
struct Entry {
    next: *mut Entry,
    previous: *mut Entry,
    file: *const u8,
    size: u64,
}

/// What the debugger reads, as GDB's manual says.
#[repr(C)]
#[derive(Debug)]
pub struct Descriptor {
    version: u32,
    action: u32,
    relevant: *mut Entry,
    first: *mut Entry,
}

const REGISTER: u32 = 1;
const UNREGISTER: u32 = 2;

/// The list of object files. Debuggers find it by this name.
#[unsafe(no_mangle)]
pub static mut __jit_debug_descriptor: Descriptor = Descriptor {
    version: 1,
    action: 0,
    relevant: ptr::null_mut(),
    first: ptr::null_mut(),
};

/// Debuggers stop here.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn __jit_debug_register_code() {
    // SAFETY: nothing; it keeps calls of this function where they are.
    unsafe { std::arch::asm!("", options(nomem, nostack)) };
}

/// Whoever changes the list.
static CHANGES: Mutex<()> = Mutex::new(());

/// A piece of code that debuggers know; they forget it when this goes.
#[derive(Debug)]
pub struct Registered {
    entry: *mut Entry,
    // The entry has its address.
    _file: Box<[u8]>,
}

impl Registered {
    /// Tells debuggers of so many bytes of code. `None` where it cannot be said how activations are left.
    pub fn new(name: &str, code: usize, size: usize) -> Option<Registered> {
        let frames = unwind::entries(code..code + size).ok()?;
        let file = file(name, code as u64, size as u64, &frames).into_boxed_slice();
        let entry = Box::into_raw(Box::new(Entry {
            next: ptr::null_mut(),
            previous: ptr::null_mut(),
            file: file.as_ptr(),
            size: file.len() as u64,
        }));
        change(|descriptor| {
            // SAFETY: entries of the list are live, and only changed here.
            unsafe {
                (*entry).next = descriptor.first;
                if !descriptor.first.is_null() {
                    (*descriptor.first).previous = entry;
                }
            }
            descriptor.first = entry;
            (descriptor.action, descriptor.relevant) = (REGISTER, entry);
        });
        Some(Registered { entry, _file: file })
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        let entry = self.entry;
        change(|descriptor| {
            // SAFETY: as above.
            let (next, previous) = unsafe { ((*entry).next, (*entry).previous) };
            // SAFETY: as above.
            unsafe {
                match previous.is_null() {
                    true => descriptor.first = next,
                    false => (*previous).next = next,
                }
                if !next.is_null() {
                    (*next).previous = previous;
                }
            }
            (descriptor.action, descriptor.relevant) = (UNREGISTER, entry);
        });
        // SAFETY: made by `new`, and off the list.
        drop(unsafe { Box::from_raw(entry) });
    }
}

fn change(how: impl FnOnce(&mut Descriptor)) {
    let _guard = CHANGES.lock();
    let descriptor = &raw mut __jit_debug_descriptor;
    // SAFETY: whoever changes it has the lock; a debugger looks while the process stands still.
    how(unsafe { &mut *descriptor });
    __jit_debug_register_code();
}

const HEADER: usize = size_of::<FileHeader64<LE>>();
/// Sections: none, the code, how it is left, symbols, names.
const SECTIONS: usize = 5;
const NAMES: &[u8] = b"\0.text\0.eh_frame\0.symtab\0.strtab\0";

/// An object file of code that lies elsewhere in memory.
fn file(name: &str, code: u64, size: u64, frames: &[u8]) -> Vec<u8> {
    let mut names = NAMES.to_vec();
    names.extend(name.bytes().filter(|byte| *byte != 0));
    names.push(0);
    let none = symbol(0, 0, 0, 0, 0);
    let function = symbol(NAMES.len(), STB_GLOBAL.0 << 4 | STT_FUNC.0, 1, code, size);
    let symbols = [none, function];
    let symbols: Vec<u8> = symbols
        .iter()
        .flat_map(|symbol| bytes_of(symbol).to_vec())
        .collect();

    let frames_at = HEADER;
    let symbols_at = (frames_at + frames.len()).next_multiple_of(8);
    let names_at = symbols_at + symbols.len();
    let sections_at = (names_at + names.len()).next_multiple_of(8);

    let runs = SHF_ALLOC.0 | SHF_EXECINSTR.0;
    let sections = [
        NOTHING,
        Section {
            name: ".text",
            kind: SHT_NOBITS,
            flags: runs,
            address: code,
            offset: HEADER,
            size: size as usize,
            align: 16,
            ..NOTHING
        },
        Section {
            name: ".eh_frame",
            kind: SHT_PROGBITS,
            flags: SHF_ALLOC.0,
            offset: frames_at,
            size: frames.len(),
            align: 8,
            ..NOTHING
        },
        // The first symbol that is not local.
        Section {
            name: ".symtab",
            kind: SHT_SYMTAB,
            offset: symbols_at,
            size: symbols.len(),
            link: 4,
            info: 1,
            item: size_of::<Sym64<LE>>(),
            align: 8,
            ..NOTHING
        },
        Section {
            name: ".strtab",
            kind: SHT_STRTAB,
            offset: names_at,
            size: names.len(),
            align: 1,
            ..NOTHING
        },
    ];
    let mut bytes = bytes_of(&header(sections_at)).to_vec();
    bytes.extend(frames);
    bytes.resize(symbols_at, 0);
    bytes.extend(symbols);
    bytes.extend(names);
    bytes.resize(sections_at, 0);
    for section in sections {
        bytes.extend(bytes_of(&section.header()));
    }
    bytes
}

fn header(sections_at: usize) -> FileHeader64<LE> {
    let machine = match cfg!(target_arch = "x86_64") {
        true => EM_X86_64,
        false => EM_AARCH64,
    };
    FileHeader64 {
        e_ident: Ident {
            magic: ELFMAG,
            class: ELFCLASS64,
            data: ELFDATA2LSB,
            version: EV_CURRENT,
            os_abi: OsAbi(0),
            abi_version: 0,
            padding: [0; 7],
        },
        e_type: U16::new(LE, ET_EXEC),
        e_machine: U16::new(LE, machine),
        e_version: U32::new(LE, EV_CURRENT.0.into()),
        e_entry: U64::new(LE, 0),
        e_phoff: U64::new(LE, 0),
        e_shoff: U64::new(LE, sections_at as u64),
        e_flags: U32::new(LE, FileFlags(0)),
        e_ehsize: U16::new(LE, HEADER as u16),
        e_phentsize: U16::new(LE, 0),
        e_phnum: U16::new(LE, 0),
        e_shentsize: U16::new(LE, size_of::<SectionHeader64<LE>>() as u16),
        e_shnum: U16::new(LE, SECTIONS as u16),
        e_shstrndx: U16::new(LE, SymbolSection(SECTIONS as u16 - 1)),
    }
}

fn symbol(name: usize, info: u8, section: u16, value: u64, size: u64) -> Sym64<LE> {
    Sym64 {
        st_name: U32::new(LE, name as u32),
        st_info: SymbolInfo(info),
        st_other: SymbolOther(0),
        st_shndx: U16::new(LE, SymbolSection(section)),
        st_value: U64::new(LE, value),
        st_size: U64::new(LE, size),
    }
}

struct Section {
    name: &'static str,
    kind: SectionType,
    flags: u64,
    address: u64,
    offset: usize,
    size: usize,
    link: u32,
    info: u32,
    align: u64,
    item: usize,
}

/// The section that every file begins with, and what others have that is not said.
const NOTHING: Section = Section {
    name: "",
    kind: SHT_NULL,
    flags: 0,
    address: 0,
    offset: 0,
    size: 0,
    link: 0,
    info: 0,
    align: 0,
    item: 0,
};

impl Section {
    fn header(&self) -> SectionHeader64<LE> {
        let name = self.name.as_bytes();
        let at = NAMES
            .windows(name.len() + 1)
            .position(|at| at.strip_suffix(&[0]) == Some(name));
        SectionHeader64 {
            sh_name: U32::new(LE, at.unwrap_or(0) as u32),
            sh_type: U32::new(LE, self.kind),
            sh_flags: U64::new(LE, SectionFlags(self.flags)),
            sh_addr: U64::new(LE, self.address),
            sh_offset: U64::new(LE, self.offset as u64),
            sh_size: U64::new(LE, self.size as u64),
            sh_link: U32::new(LE, self.link),
            sh_info: U32::new(LE, self.info),
            sh_addralign: U64::new(LE, self.align),
            sh_entsize: U64::new(LE, self.item as u64),
        }
    }
}

#[cfg(test)]
mod tests {
    use object::{Object, ObjectSection, ObjectSymbol};

    use super::*;

    #[test]
    fn the_file_names_the_code_where_it_is() {
        let bytes = file("py::f:a.py:3", 0x7f00_1000, 0x80, &[1, 2, 3, 4]);
        let file = object::read::elf::ElfFile64::<LE>::parse(&*bytes).expect("an object file");
        let symbol = file.symbols().next().expect("a symbol");
        assert_eq!(symbol.name(), Ok("py::f:a.py:3"));
        assert_eq!((symbol.address(), symbol.size()), (0x7f00_1000, 0x80));
        let text = file.section_by_name(".text").expect("the code");
        assert_eq!((text.address(), text.size()), (0x7f00_1000, 0x80));
        let frames = file.section_by_name(".eh_frame").expect("frames");
        assert_eq!(frames.data(), Ok(&[1, 2, 3, 4][..]));
    }

    #[test]
    fn what_goes_is_off_the_list() {
        let count = || {
            let _guard = CHANGES.lock();
            let descriptor = &raw const __jit_debug_descriptor;
            let (mut count, mut at) = (0, unsafe { (*descriptor).first });
            while !at.is_null() {
                (count, at) = (count + 1, unsafe { (*at).next });
            }
            count
        };
        let before = count();
        let [first, second] = [1, 2].map(|n| Registered::new("f", 0x1000 * n, 16));
        assert_eq!(count(), before + 2);
        drop(first);
        assert_eq!(count(), before + 1);
        drop(second);
        assert_eq!(count(), before);
    }
}

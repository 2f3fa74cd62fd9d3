//! Executable memory: one arena, mapped twice, never writable and executable at one address.
//!
//! The memory is a file in memory, so both views are of the same bytes. The executable view lies near the program's own
//! code where there is room, so that calls reach it directly. Freed code is used again.

use std::ffi::c_void;
use std::ptr::null_mut;

use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::mm::{Advice, MapFlags, ProtFlags, madvise, mmap, munmap};

/// Names the most memory that machine code may take, in bytes, or with a suffix `K` or `M`; `0`: none.
pub const LIMIT_VARIABLE: &str = "COPPERPLATE_JIT_MEMORY";

/// The limit when the environment names none. Only what is used is ever backed by memory.
pub const DEFAULT_LIMIT: usize = 16 << 20;

/// Allocations are multiples of this.
const GRANULE: usize = 16;

const PAGE: usize = 4096;

/// How far a relative call reaches on the target, with room for the arena itself and the program.
#[cfg(target_arch = "x86_64")]
const REACH: usize = 1 << 30;
#[cfg(not(target_arch = "x86_64"))]
const REACH: usize = 64 << 20;

/// Why there is no memory for code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The limit is reached.
    Full,
    /// The system does not map memory twice, or at all.
    Mapping,
    /// The limit is zero.
    Off,
}

impl Refused {
    /// For `--stats`.
    pub fn reason(self) -> &'static str {
        match self {
            Refused::Full => "the memory for machine code is full",
            Refused::Mapping => "the system refuses memory for machine code",
            Refused::Off => "machine code is switched off",
        }
    }
}

/// A piece of the arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it runs.
    pub start: usize,
    pub length: usize,
}

/// Memory for code.
#[derive(Debug)]
pub struct Arena {
    executable: *mut c_void,
    writable: *mut c_void,
    size: usize,
    /// Free pieces, by offset; no two touch.
    free: Vec<(usize, usize)>,
    used: usize,
}

impl Arena {
    /// An arena of the size that the environment names, or the default.
    ///
    /// # Errors
    /// When it is zero, or the system refuses.
    pub fn from_environment() -> Result<Arena, Refused> {
        let named = std::env::var(LIMIT_VARIABLE).ok();
        Arena::new(
            named
                .as_deref()
                .and_then(parse_size)
                .unwrap_or(DEFAULT_LIMIT),
        )
    }

    /// An arena of so many bytes, rounded up to pages.
    ///
    /// # Errors
    /// When it is zero, or the system refuses.
    pub fn new(limit: usize) -> Result<Arena, Refused> {
        let size = limit.next_multiple_of(PAGE);
        if size == 0 {
            return Err(Refused::Off);
        }
        let refused = |_| Refused::Mapping;
        let file = memfd_create("copperplate-jit", MemfdFlags::CLOEXEC).map_err(refused)?;
        ftruncate(&file, size as u64).map_err(refused)?;
        let map = |hint: *mut c_void, protection: ProtFlags, fixed: MapFlags| {
            // SAFETY: a new mapping of our own file; with a hint it replaces none that is there.
            unsafe { mmap(hint, size, protection, MapFlags::SHARED | fixed, &file, 0) }
        };
        let writable = map(
            null_mut(),
            ProtFlags::READ | ProtFlags::WRITE,
            MapFlags::empty(),
        )
        .map_err(refused)?;
        let run = ProtFlags::READ | ProtFlags::EXEC;
        let near = places_near(Arena::new as *const () as usize, size)
            .find_map(|place| map(place as *mut c_void, run, MapFlags::FIXED_NOREPLACE).ok());
        let executable = match near {
            Some(executable) => executable,
            None => map(null_mut(), run, MapFlags::empty()).map_err(|_| {
                // SAFETY: the mapping made above, which nobody uses.
                let _ = unsafe { munmap(writable, size) };
                Refused::Mapping
            })?,
        };
        Ok(Arena {
            executable,
            writable,
            size,
            free: vec![(0, size)],
            used: 0,
        })
    }

    /// The addresses that code can have.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.executable as usize..self.executable as usize + self.size
    }

    /// Bytes in use.
    pub fn used(&self) -> usize {
        self.used
    }

    /// A piece of memory of at least so many bytes.
    ///
    /// # Errors
    /// [`Refused::Full`].
    pub fn allocate(&mut self, length: usize) -> Result<Block, Refused> {
        let length = length.max(1).next_multiple_of(GRANULE);
        let at = self
            .free
            .iter()
            .position(|&(_, free)| free >= length)
            .ok_or(Refused::Full)?;
        let (offset, free) = self.free[at];
        if free == length {
            self.free.remove(at);
        } else {
            self.free[at] = (offset + length, free - length);
        }
        self.used += length;
        Ok(Block {
            start: self.executable as usize + offset,
            length,
        })
    }

    /// Gives a piece back. Nothing runs in it, or will.
    pub fn release(&mut self, block: Block) {
        let offset = block.start - self.executable as usize;
        self.used -= block.length;
        let at = self.free.partition_point(|&(other, _)| other < offset);
        self.free.insert(at, (offset, block.length));
        // Joined with the piece behind it and the one before it, where they touch.
        for first in [at, at.wrapping_sub(1)] {
            if let (Some(&(start, length)), Some(&(next, more))) =
                (self.free.get(first), self.free.get(first.wrapping_add(1)))
                && start + length == next
            {
                self.free[first].1 += more;
                self.free.remove(first + 1);
            }
        }
    }

    /// Puts code into a piece that was allocated and makes it visible to instruction fetch.
    ///
    /// # Panics
    /// When it is longer than the piece.
    pub fn write(&mut self, block: Block, code: &[u8]) {
        assert!(code.len() <= block.length, "code fits its block");
        let offset = block.start - self.executable as usize;
        // SAFETY: the block lies in the arena and belongs to the caller alone; the views do not overlap.
        unsafe {
            let to = self.writable.cast::<u8>().add(offset);
            std::ptr::copy_nonoverlapping(code.as_ptr(), to, code.len());
            flush(to as usize, block.start, code.len());
        }
        self.let_go(offset, code.len());
    }

    /// Pages that were written are mapped there no more: those of both views would count as the process's memory.
    fn let_go(&self, offset: usize, length: usize) {
        let start = offset / PAGE * PAGE;
        let end = (offset + length).next_multiple_of(PAGE).min(self.size);
        // SAFETY: the pages are the arena's, and a file's: they have the same contents when they come back.
        let _ = unsafe {
            let pages = self.writable.cast::<u8>().add(start);
            madvise(pages.cast(), end - start, Advice::LinuxDontNeed)
        };
    }

    /// The bytes of a piece, as they run.
    pub fn read(&self, block: Block) -> Vec<u8> {
        // SAFETY: the block lies in the arena.
        unsafe { std::slice::from_raw_parts(block.start as *const u8, block.length) }.to_vec()
    }

    /// Prepares a fork: a copy of the memory, which the child takes in place of the memory it would share with its parent.
    /// To be called before the fork, and [`Arena::replace`] in the child, before it runs or writes any code.
    ///
    /// # Errors
    /// When the system refuses; then the child must run no machine code.
    pub fn copy(&self) -> Result<Copy, Refused> {
        let refused = |_| Refused::Mapping;
        let file = memfd_create("copperplate-jit", MemfdFlags::CLOEXEC).map_err(refused)?;
        ftruncate(&file, self.size as u64).map_err(refused)?;
        let mut offset = 0;
        for &(free, length) in self.free.iter().chain([&(self.size, 0)]) {
            if free > offset {
                // SAFETY: the bytes lie in the arena, and nobody writes to them meanwhile.
                let bytes = unsafe {
                    let from = self.writable.cast::<u8>().cast_const().add(offset);
                    std::slice::from_raw_parts(from, free - offset)
                };
                let mut done = 0;
                while done < bytes.len() {
                    let place = (offset + done) as u64;
                    match rustix::io::pwrite(&file, &bytes[done..], place) {
                        Ok(written) if written > 0 => done += written,
                        _ => return Err(Refused::Mapping),
                    }
                }
            }
            offset = free + length;
        }
        Ok(Copy { file })
    }

    /// In a forked child: takes the copy in place of the memory shared with the parent, at the same addresses.
    ///
    /// # Errors
    /// When the system refuses; then the child must run no machine code.
    pub fn replace(&mut self, copy: &Copy) -> Result<(), Refused> {
        for (view, protection) in [
            (self.writable, ProtFlags::READ | ProtFlags::WRITE),
            (self.executable, ProtFlags::READ | ProtFlags::EXEC),
        ] {
            // SAFETY: replaces our own mapping by one with the same bytes.
            unsafe {
                mmap(
                    view,
                    self.size,
                    protection,
                    MapFlags::SHARED | MapFlags::FIXED,
                    &copy.file,
                    0,
                )
            }
            .map_err(|_| Refused::Mapping)?;
        }
        Ok(())
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        // SAFETY: both mappings are ours, and whoever drops the arena runs no code in it.
        unsafe {
            let _ = munmap(self.executable, self.size);
            let _ = munmap(self.writable, self.size);
        }
    }
}

/// What a forked child goes on with.
#[derive(Debug)]
pub struct Copy {
    file: rustix::fd::OwnedFd,
}

/// Places for a mapping around an address: close to it, below and above by turns.
fn places_near(address: usize, size: usize) -> impl Iterator<Item = usize> {
    let step = 16 << 20;
    let base = address & !(PAGE - 1);
    (1..REACH / step).flat_map(move |steps| {
        let below = base.checked_sub(size.next_multiple_of(PAGE) + steps * step);
        let above = base
            .checked_add(steps * step)
            .filter(|at| at - base + size <= REACH);
        [below, above].into_iter().flatten()
    })
}

/// A number of bytes, as `COPPERPLATE_JIT_MEMORY` gives it.
fn parse_size(text: &str) -> Option<usize> {
    let (digits, unit) = match text.as_bytes().last()? {
        b'K' | b'k' => (&text[..text.len() - 1], 1 << 10),
        b'M' | b'm' => (&text[..text.len() - 1], 1 << 20),
        _ => (text, 1),
    };
    digits.parse::<usize>().ok()?.checked_mul(unit)
}

#[cfg(target_arch = "x86_64")]
unsafe fn flush(_: usize, _: usize, _: usize) {}

/// Data and instruction caches are separate: what was written goes to where instructions are fetched from.
#[cfg(target_arch = "aarch64")]
unsafe fn flush(written: usize, runs: usize, length: usize) {
    use std::arch::asm;
    // SAFETY: cache maintenance on mapped memory.
    unsafe {
        let types: u64;
        asm!("mrs {}, ctr_el0", out(reg) types, options(nomem, nostack));
        let data_line = 4usize << ((types >> 16) & 15);
        let code_line = 4usize << (types & 15);
        for line in (written & !(data_line - 1)..written + length).step_by(data_line) {
            asm!("dc cvau, {}", in(reg) line, options(nostack));
        }
        asm!("dsb ish", options(nostack));
        for line in (runs & !(code_line - 1)..runs + length).step_by(code_line) {
            asm!("ic ivau, {}", in(reg) line, options(nostack));
        }
        asm!("dsb ish", "isb", options(nostack));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_in_one_view_is_read_in_the_other() {
        let mut arena = Arena::new(1 << 16).unwrap();
        let block = arena.allocate(5).unwrap();
        arena.write(block, &[1, 2, 3, 4, 5]);
        assert_eq!(&arena.read(block)[..5], [1, 2, 3, 4, 5]);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn what_was_written_is_in_memory_once() {
        let mut arena = Arena::new(1 << 16).unwrap();
        let block = arena.allocate(1 << 15).unwrap();
        arena.write(block, &[1; 1 << 15]);
        let view = format!("{:x}-", arena.writable as usize);
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mut ours = maps.lines().skip_while(|line| !line.starts_with(&view));
        let mapped = ours.find(|line| line.starts_with("Rss:"));
        let words: Vec<&str> = mapped.unwrap().split_whitespace().collect();
        assert_eq!(words, ["Rss:", "0", "kB"]);
        assert_eq!(arena.read(block)[(1 << 15) - 1], 1);
    }

    #[test]
    fn no_address_is_writable_and_executable() {
        let arena = Arena::new(1 << 16).unwrap();
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let ours: Vec<&str> = maps
            .lines()
            .filter(|line| line.contains("copperplate-jit"))
            .collect();
        assert!(ours.len() >= 2, "{maps}");
        assert!(ours.iter().all(|line| !line.contains("rwx")), "{ours:?}");
        drop(arena);
    }

    #[test]
    fn the_arena_lies_within_reach_of_the_program() {
        let arena = Arena::new(DEFAULT_LIMIT).unwrap();
        let distance = arena
            .range()
            .start
            .abs_diff(parse_size as *const () as usize);
        assert!(distance < i32::MAX as usize, "{distance:#x}");
    }

    #[test]
    fn freed_memory_is_joined_and_used_again() {
        let mut arena = Arena::new(PAGE).unwrap();
        let blocks: Vec<Block> = (0..4).map(|_| arena.allocate(1024).unwrap()).collect();
        assert_eq!(arena.allocate(1), Err(Refused::Full));
        for at in [1, 3, 2] {
            arena.release(blocks[at]);
        }
        assert_eq!(arena.used(), 1024);
        let large = arena.allocate(3072).unwrap();
        assert_eq!(large.start, blocks[1].start);
        arena.release(large);
        arena.release(blocks[0]);
        assert_eq!(arena.free, [(0, PAGE)]);
    }

    #[test]
    fn a_limit_of_zero_switches_machine_code_off() {
        assert_eq!(Arena::new(0).unwrap_err(), Refused::Off);
    }

    #[test]
    fn sizes_have_units() {
        assert_eq!(parse_size("0"), Some(0));
        assert_eq!(parse_size("512K"), Some(512 << 10));
        assert_eq!(parse_size("2m"), Some(2 << 20));
        assert_eq!(parse_size("M"), None);
        assert_eq!(parse_size("lots"), None);
    }

    #[test]
    fn a_forked_childs_copy_is_its_own() {
        let mut arena = Arena::new(1 << 16).unwrap();
        let block = arena.allocate(16).unwrap();
        arena.write(block, &[7; 16]);
        let copy = arena.copy().unwrap();
        // What the parent writes after the fork is not in the copy.
        arena.write(block, &[8; 16]);
        arena.replace(&copy).unwrap();
        assert_eq!(arena.read(block), [7; 16]);
        arena.write(block, &[9; 16]);
        assert_eq!(arena.read(block), [9; 16]);
    }
}

//! Which pages are mapped, and unmapping them, as Linux has it.

use std::ffi::{c_int, c_void};
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

/// Bits of an entry there: the page is mapped; it is one of a file.
const PRESENT: u64 = 1 << 63;
const OF_FILE: u64 = 1 << 61;
/// Pages that are looked at at once.
const MANY: usize = 512;

/// As many bytes more than there were are worth the look.
const WORTH: usize = 512 << 10;

/// How many bytes of files were mapped after the last release.
static LEFT: AtomicUsize = AtomicUsize::new(0);

/// One part in so many of the time at most is for releases at times: what comes back costs as much again, and while modules are
/// imported one after the other, the compiler's pages come back at once.
const SHARE: u64 = 40;

/// When the next of them may be, in nanoseconds since the first.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// So many bytes, and pages are multiples of fewer, the system maps around one that is missing.
const AROUND: usize = 64 << 10;

/// Which of them, by number, were read last.
static READ: AtomicUsize = AtomicUsize::new(0);

/// Bytes of the program's file were read that nobody needs again soon: when others are read next, the pages around these are
/// unmapped.
pub fn were_read(bytes: &'static [u8]) {
    let range = bytes.as_ptr_range();
    let (first, last) = (range.start as usize / AROUND, range.end as usize / AROUND);
    let before = READ.swap(last, Ordering::Relaxed);
    let before = (before != 0 && !(first..=last).contains(&before)).then_some(before);
    static SEGMENTS: OnceLock<Vec<Segment>> = OnceLock::new();
    let segments = SEGMENTS.get_or_init(segments);
    for around in before.into_iter().chain(first..last) {
        let (start, end) = (around * AROUND, (around + 1) * AROUND);
        let mut constant = segments.iter().filter(|segment| segment.is_constant);
        if constant.any(|segment| segment.start <= start && end <= segment.end) {
            // SAFETY: nothing can write to the pages, which are the file's: they are the same when they come back.
            unsafe { libc::madvise(start as *mut c_void, AROUND, libc::MADV_DONTNEED) };
        }
    }
}

/// [`release`], if that was not just now.
pub fn release_at_times() {
    static FIRST: OnceLock<Instant> = OnceLock::new();
    let now = || FIRST.get_or_init(Instant::now).elapsed().as_nanos() as u64;
    let began = now();
    if began < NEXT.load(Ordering::Relaxed) {
        return;
    }
    release();
    let ended = now();
    NEXT.store(ended + SHARE * (ended - began), Ordering::Relaxed);
}

/// Unmaps the pages of the program's file that nothing wrote to, if many were added since the last time. They come back when
/// they are used, from the system's cache.
pub fn release() {
    // SAFETY: the system tells the size of its pages.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as usize;
    let Some(mapped) = mapped(page) else {
        return;
    };
    if mapped >= LEFT.load(Ordering::Relaxed) + WORTH {
        unmap(page);
        LEFT.store(self::mapped(page).unwrap_or(mapped), Ordering::Relaxed);
    }
}

/// How many bytes of files are mapped and there.
fn mapped(page: usize) -> Option<usize> {
    let mut text = [0; 128];
    let length = File::open("/proc/self/statm").ok()?.read(&mut text).ok()?;
    let text = std::str::from_utf8(&text[..length]).ok()?;
    let pages: usize = text.split(' ').nth(2)?.parse().ok()?;
    Some(pages * page)
}

fn unmap(page: usize) {
    // What a debugger wrote into the code must stay, so which pages are the file's is to be known.
    let Ok(map) = File::open("/proc/self/pagemap") else {
        return;
    };
    for segment in segments() {
        let start = segment.start / page * page;
        release_range(&map, page, start, segment.end.next_multiple_of(page));
    }
}

/// A part of the program's file that cannot be written to any more.
struct Segment {
    start: usize,
    end: usize,
    /// Nor could it ever.
    is_constant: bool,
}

/// All of them.
fn segments() -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    // SAFETY: the callback gets the vector back as its data.
    unsafe { libc::dl_iterate_phdr(Some(of_program), ptr::from_mut(&mut segments).cast()) };
    segments
}

/// Notes the segments of the first object, which is the program.
///
/// # Safety
/// Called by `dl_iterate_phdr` with a vector of segments as `data`.
unsafe extern "C" fn of_program(
    info: *mut libc::dl_phdr_info,
    _size: usize,
    data: *mut c_void,
) -> c_int {
    // SAFETY: the caller's guarantee; the loader's headers are live.
    let (base, headers, segments) = unsafe {
        let info = &*info;
        let headers = std::slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into());
        let segments = &mut *data.cast::<Vec<Segment>>();
        (info.dlpi_addr as usize, headers, segments)
    };
    // SAFETY: the system tells the size of its pages.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as usize;
    for header in headers {
        let start = base + header.p_vaddr as usize;
        let end = start + header.p_memsz as usize;
        match header.p_type {
            libc::PT_LOAD if header.p_flags & libc::PF_W == 0 => {
                segments.push(Segment {
                    start,
                    end,
                    is_constant: true,
                });
            }
            // The loader has made whole pages of it read-only.
            libc::PT_GNU_RELRO => segments.push(Segment {
                start,
                end: end / page * page,
                is_constant: false,
            }),
            _ => {}
        }
    }
    1
}

fn release_range(map: &File, page: usize, start: usize, end: usize) {
    let mut entries = [0; MANY * 8];
    for from in (start..end).step_by(MANY * page) {
        let pages = (end - from).div_ceil(page).min(MANY);
        let entries = &mut entries[..pages * 8];
        if map
            .read_exact_at(entries, (from / page * 8) as u64)
            .is_err()
        {
            return;
        }
        let is_ours = |entry: &[u8; 8]| {
            let entry = u64::from_ne_bytes(*entry);
            entry & PRESENT != 0 && entry & OF_FILE != 0
        };
        let mut at = from;
        for run in entries
            .as_chunks::<8>()
            .0
            .chunk_by(|a, b| is_ours(a) == is_ours(b))
        {
            let length = run.len() * page;
            if is_ours(&run[0]) {
                // SAFETY: the pages are the file's as it is: they have the same contents when they come back.
                unsafe { libc::madvise(at as *mut c_void, length, libc::MADV_DONTNEED) };
            }
            at += length;
        }
    }
}

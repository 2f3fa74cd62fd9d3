//! Pages of the program's own file. Starting, compiling and importing touch many that running does not need, and the system
//! maps those around them too; while they are mapped they count as the process's memory.

#[cfg(target_os = "linux")]
mod linux;

/// Bytes of the program's file were read that nobody needs again soon: when others are read next, the pages around these are
/// unmapped.
pub fn were_read(bytes: &'static [u8]) {
    #[cfg(target_os = "linux")]
    linux::were_read(bytes);
    #[cfg(not(target_os = "linux"))]
    let _ = bytes;
}

/// [`release`], if that was not just now: for what may come again and again.
pub fn release_at_times() {
    #[cfg(target_os = "linux")]
    linux::release_at_times();
}

/// Unmaps the pages of the program's file that nothing wrote to, if many were added since the last time. They come back when
/// they are used, from the system's cache.
pub fn release() {
    #[cfg(target_os = "linux")]
    linux::release();
}

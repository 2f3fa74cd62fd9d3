//! Pages of the program's own file. Starting, compiling and importing touch many that running does not need, and the system
//! maps those around them too; while they are mapped they count as the process's memory.

#[cfg(target_os = "linux")]
mod linux;

/// Unmaps the pages of the program's file that nothing wrote to, if many were added since the last time. They come back when
/// they are used, from the system's cache.
pub fn release() {
    #[cfg(target_os = "linux")]
    linux::release();
}

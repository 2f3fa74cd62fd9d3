//! Where the packed files seem to lie.

/// The folder that the files of the packed standard library seem to lie in.
pub const PACKED: &str = "<stdlib>";

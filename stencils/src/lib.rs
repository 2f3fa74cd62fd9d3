//! C prelude, clang pipeline and the committed output of each target.

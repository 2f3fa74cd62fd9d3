//! The threaded tier: committed assembly, linked without a C compiler.

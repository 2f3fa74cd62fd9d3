//! A compiled code object as plain data, before it is loaded.

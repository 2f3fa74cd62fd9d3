//! Built-in types and functions, and the runtime functions of generated code.

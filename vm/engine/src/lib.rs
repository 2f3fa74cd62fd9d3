//! The engines, printed from the definitions.

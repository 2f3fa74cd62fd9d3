//! The definition language: grammar, checks, model, and one backend per artifact.

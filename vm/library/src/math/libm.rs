//! Functions of the platform's mathematical library that Rust's `std` lacks, or computes in its own way. CPython takes the
//! platform's, and last digits show.

// SAFETY: C's `math.h` declares them so, and they have no preconditions. `std` links the library.
unsafe extern "C" {
    pub safe fn acosh(x: f64) -> f64;
    pub safe fn asinh(x: f64) -> f64;
    pub safe fn atanh(x: f64) -> f64;
    pub safe fn erf(x: f64) -> f64;
    pub safe fn erfc(x: f64) -> f64;
}

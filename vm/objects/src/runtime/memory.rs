//! Freeing and boxing, called out of line from fast paths.

use copperplate_core::{Object, Value, float, heap};

use super::runtime;

runtime! {
    /// Frees an object whose last count is gone.
    fn cp_dealloc(_t, object: *mut Object) {
        // SAFETY: the engine took the last count away.
        unsafe { heap::dispose(object) }
    }

    /// A float that has no immediate form.
    fn cp_box_float(_t, value: f64) -> Value {
        float::from_f64(value)
    }
}

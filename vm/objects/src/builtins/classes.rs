//! `isinstance` and `issubclass`.

use copperplate_core::{Res, Thread, Value};
use copperplate_macros::native;

use crate::types::{is_instance, is_subclass};

/// Return whether an object is an instance of a class or of a subclass thereof.
///
/// A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
/// check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
/// or ...`` etc.
#[native("isinstance(obj, class_or_tuple, /)", symbol = "cp_native_isinstance")]
fn isinstance(t: &mut Thread, obj: &Value, class_or_tuple: &Value) -> Res<bool> {
    is_instance(t, obj, class_or_tuple)
}

/// Return whether 'cls' is derived from another class or is the same class.
///
/// A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
/// check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
/// or ...``.
#[native("issubclass(cls, class_or_tuple, /)")]
fn issubclass(t: &mut Thread, cls: &Value, class_or_tuple: &Value) -> Res<bool> {
    is_subclass(t, cls, class_or_tuple)
}

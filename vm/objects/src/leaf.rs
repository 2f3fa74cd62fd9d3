//! Leaves: arithmetic and look-ups that specialized instructions call. They raise nothing and run no Python code.

use copperplate_core::dict::Dict;
use copperplate_core::str::Str;
use copperplate_core::{Thread, Value, Word};

/// `left // right` of floats as CPython computes it; `right` is not 0.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_floor_divide(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    let rest = left % right;
    let mut quotient = (left - rest) / right;
    if rest != 0.0 && (right < 0.0) != (rest < 0.0) {
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return 0f64.copysign(left / right);
    }
    let floor = quotient.floor();
    if quotient - floor > 0.5 {
        floor + 1.0
    } else {
        floor
    }
}

/// `left % right` of floats, with the sign of `right`, which is not 0.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_modulo(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    let rest = left % right;
    if rest == 0.0 {
        0f64.copysign(right)
    } else if (right < 0.0) != (rest < 0.0) {
        rest + right
    } else {
        rest
    }
}

/// `left ** right` of floats as the platform's library has it.
#[unsafe(no_mangle)]
pub extern "C" fn cp_float_power(_thread: *mut Thread, left: f64, right: f64) -> f64 {
    left.powf(right)
}

/// The object that a word refers to.
///
/// # Safety
/// A guard proved its class.
unsafe fn object<'a, T>(word: Word) -> &'a T {
    // SAFETY: the caller's guarantee.
    unsafe { &*word.object().cast::<T>() }
}

/// `left + right` of two strings.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_concatenate(_thread: *mut Thread, left: Word, right: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    Str::concat_two(left, right).into_word()
}

/// Whether `left` has no room for `right` behind its code points.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_outgrows(_thread: *mut Thread, left: Word, right: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    !left.has_room(right)
}

/// `left == right` of two strings.
///
/// # Safety
/// Both words are live strings.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_same_text(_thread: *mut Thread, left: Word, right: Word) -> bool {
    // SAFETY: the caller's guarantee.
    let (left, right) = unsafe { (object::<Str>(left), object::<Str>(right)) };
    left.same(right)
}

/// The value under a key that is a string; null: there is none that a comparison of texts finds.
///
/// # Safety
/// The words are a live dict and a live string; the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_find_text(thread: *mut Thread, dict: Word, key: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (thread, dict, key) = unsafe { (&*thread, object::<Dict>(dict), Value::from_ref(&key)) };
    dict.get_str(thread, key)
        .map_or(Word::NULL, Value::into_word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use copperplate_core::int;

    #[test]
    fn division_rounds_down_and_rests_follow_the_divisor() {
        let thread = std::ptr::null_mut();
        for (left, right, quotient, rest) in [
            (7, 2, 3, 1),
            (-7, 2, -4, 1),
            (7, -2, -4, -1),
            (-7, -2, 3, -1),
            (6, -3, -2, 0),
        ] {
            assert_eq!(int::floor_divide(left, right), quotient);
            assert_eq!(int::floor_modulo(left, right), rest);
            assert_eq!(
                cp_float_floor_divide(thread, left as f64, right as f64),
                quotient as f64
            );
            assert_eq!(
                cp_float_modulo(thread, left as f64, right as f64),
                rest as f64
            );
        }
        assert!(cp_float_modulo(thread, 6.0, -3.0).is_sign_negative());
        assert!(cp_float_floor_divide(thread, -0.0, 3.0).is_sign_negative());
    }
}

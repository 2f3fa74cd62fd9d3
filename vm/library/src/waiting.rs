//! Waiting for descriptors: timeouts as CPython's clock holds them, and `ppoll`.

use std::time::{Duration, Instant};

use copperplate_core::exception::TYPE_ERROR;
use copperplate_core::{Res, Thread, Value, convert, int, ops};
use libc::pollfd;
use rustix::io::Errno;

/// Nanoseconds of a second.
pub const SECOND: i64 = 1_000_000_000;
/// Nanoseconds of a millisecond.
pub const MILLISECOND: i64 = 1_000_000;

/// A number of seconds (or other `unit`s, in nanoseconds) as nanoseconds, rounded away from zero.
///
/// # Errors
/// `TypeError` for what is no number, `ValueError` for NaN, `OverflowError` beyond 64 bits.
pub fn nanoseconds(t: &mut Thread, value: &Value, unit: i64) -> Res<i64> {
    let out_of_range = "timestamp out of range for C PyTime_t";
    if let Some(whole) = int::to_i64(value) {
        let scaled = whole.ok().and_then(|whole| whole.checked_mul(unit));
        return scaled.ok_or_else(|| t.overflow_error(out_of_range));
    }
    let number = convert::to_f64(t, value)?;
    if number.is_nan() {
        return Err(t.value_error("Invalid value NaN (not a number)"));
    }
    let scaled = number * unit as f64;
    let scaled = if scaled < 0.0 {
        scaled.floor()
    } else {
        scaled.ceil()
    };
    // The largest `i64` is no `f64`: the next one is.
    if !(i64::MIN as f64..-(i64::MIN as f64)).contains(&scaled) {
        return Err(t.overflow_error(out_of_range));
    }
    Ok(scaled as i64)
}

/// As [`nanoseconds`], for the timeouts of module `select`.
///
/// # Errors
/// As [`nanoseconds`], with another text for what is no number.
pub fn timeout(t: &mut Thread, value: &Value, unit: i64) -> Res<i64> {
    nanoseconds(t, value, unit).map_err(|raised| {
        if !t.exception_is(&TYPE_ERROR) {
            return raised;
        }
        t.exception.clear();
        let class = value.class().name();
        t.type_error(format!(
            "timeout must be a real number or None, not {class}"
        ))
    })
}

/// When a wait ends that began now.
#[derive(Clone, Copy)]
pub struct Deadline {
    /// `None`: later than the clock knows.
    end: Option<Instant>,
}

impl Deadline {
    /// So many nanoseconds from now.
    pub fn after(nanoseconds: i64) -> Deadline {
        let wait = Duration::from_nanos(nanoseconds.max(0) as u64);
        Deadline {
            end: Instant::now().checked_add(wait),
        }
    }

    /// What is left; zero when it is over.
    pub fn left(&self) -> Duration {
        self.end.map_or(Duration::MAX, |end| {
            end.saturating_duration_since(Instant::now())
        })
    }
}

/// The system's error number of the call that failed last.
pub fn last_error() -> Errno {
    let number = std::io::Error::last_os_error().raw_os_error();
    Errno::from_raw_os_error(number.unwrap_or_default())
}

/// Waits until one of the descriptors is ready: how many are. `None`: without a limit.
///
/// # Errors
/// The system's, `EINTR` among them.
pub fn poll(descriptors: &mut [pollfd], limit: Option<Duration>) -> Result<usize, Errno> {
    let limit = limit.map(|limit| libc::timespec {
        tv_sec: limit.as_secs().try_into().unwrap_or(i64::MAX),
        tv_nsec: limit.subsec_nanos().into(),
    });
    let limit = limit.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    let count = descriptors.len() as libc::nfds_t;
    // SAFETY: as many entries as are said; the limit lives until the end; the mask of signals stays.
    let ready = unsafe { libc::ppoll(descriptors.as_mut_ptr(), count, limit, std::ptr::null()) };
    usize::try_from(ready).map_err(|_| last_error())
}

/// The descriptor that a value is or that its `fileno` tells.
///
/// # Errors
/// `TypeError` for what is neither, `ValueError` for negative numbers, and what `fileno` raises.
pub fn descriptor(t: &mut Thread, value: &Value) -> Res<i32> {
    let mut number = value.clone();
    if value.is_true() || value.is_false() {
        copperplate_objects::warnings::warn(
            t,
            &copperplate_core::exception::RUNTIME_WARNING,
            "bool is used as a file descriptor",
        )?;
    } else if !int::is_int(value) {
        let name = t.vm().intern("fileno");
        let Some(method) = ops::getattr_optional(t, value, &name)? else {
            return Err(t.type_error("argument must be an int, or have a fileno() method."));
        };
        number = ops::call_positional(t, &method, &[])?;
        if !int::is_int(&number) {
            let (class, result) = (value.class().name(), number.class().name());
            return Err(t.type_error(format!("{class}.fileno() must return an int, not {result}")));
        }
    }
    let number = int::to_i64(&number).and_then(Result::ok);
    match number.and_then(|number| i32::try_from(number).ok()) {
        Some(descriptor @ 0..) => Ok(descriptor),
        Some(negative) => Err(t.value_error(format!(
            "file descriptor cannot be a negative integer ({negative})"
        ))),
        None => Err(t.overflow_error("Python int too large to convert to C int")),
    }
}

/// An unsigned number of `bits`, which C calls `c_type`.
///
/// # Errors
/// `TypeError` for what is no integer, `ValueError` for negative ones, `OverflowError` for larger ones.
pub fn unsigned(t: &mut Thread, value: &Value, bits: u32, c_type: &str) -> Res<u64> {
    let number = ops::index(t, value)?;
    let number = match int::to_i64(&number) {
        Some(Ok(number)) => Some(number),
        Some(Err(negative)) => negative.then_some(-1),
        None => None,
    };
    match number {
        Some(..0) => Err(t.value_error("Cannot convert negative int")),
        Some(number) if number >> bits == 0 => Ok(number as u64),
        _ => Err(t.overflow_error(format!("Python int too large for C {c_type}"))),
    }
}

//! What the system says of its limits.

use copperplate_core::dict::Dict;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use super::check;
use crate::module;

pub static FUNCTIONS: &[&NativeDef] = &[&SYSCONF];

/// Makes entries of constants of crate `libc`, whose names begin with another underscore.
macro_rules! names {
    ($($name:literal $constant:ident)*) => {
        &[$(($name, libc::$constant),)*]
    };
}

#[rustfmt::skip]
static NAMES: &[(&str, i32)] = names! {
    "SC_AIO_LISTIO_MAX" _SC_AIO_LISTIO_MAX "SC_AIO_MAX" _SC_AIO_MAX "SC_ARG_MAX" _SC_ARG_MAX
    "SC_ATEXIT_MAX" _SC_ATEXIT_MAX "SC_AVPHYS_PAGES" _SC_AVPHYS_PAGES "SC_CHILD_MAX" _SC_CHILD_MAX
    "SC_CLK_TCK" _SC_CLK_TCK "SC_DELAYTIMER_MAX" _SC_DELAYTIMER_MAX "SC_GETGR_R_SIZE_MAX" _SC_GETGR_R_SIZE_MAX
    "SC_GETPW_R_SIZE_MAX" _SC_GETPW_R_SIZE_MAX "SC_IOV_MAX" _SC_IOV_MAX "SC_JOB_CONTROL" _SC_JOB_CONTROL
    "SC_LINE_MAX" _SC_LINE_MAX "SC_LOGIN_NAME_MAX" _SC_LOGIN_NAME_MAX "SC_MQ_OPEN_MAX" _SC_MQ_OPEN_MAX
    "SC_MQ_PRIO_MAX" _SC_MQ_PRIO_MAX "SC_NGROUPS_MAX" _SC_NGROUPS_MAX "SC_NPROCESSORS_CONF" _SC_NPROCESSORS_CONF
    "SC_NPROCESSORS_ONLN" _SC_NPROCESSORS_ONLN "SC_OPEN_MAX" _SC_OPEN_MAX "SC_PAGESIZE" _SC_PAGESIZE
    "SC_PAGE_SIZE" _SC_PAGE_SIZE "SC_PHYS_PAGES" _SC_PHYS_PAGES "SC_RE_DUP_MAX" _SC_RE_DUP_MAX
    "SC_RTSIG_MAX" _SC_RTSIG_MAX "SC_SAVED_IDS" _SC_SAVED_IDS "SC_SEM_NSEMS_MAX" _SC_SEM_NSEMS_MAX
    "SC_SEM_VALUE_MAX" _SC_SEM_VALUE_MAX "SC_SIGQUEUE_MAX" _SC_SIGQUEUE_MAX "SC_STREAM_MAX" _SC_STREAM_MAX
    "SC_THREADS" _SC_THREADS "SC_THREAD_KEYS_MAX" _SC_THREAD_KEYS_MAX "SC_THREAD_STACK_MIN" _SC_THREAD_STACK_MIN
    "SC_THREAD_THREADS_MAX" _SC_THREAD_THREADS_MAX "SC_TIMER_MAX" _SC_TIMER_MAX "SC_TTY_NAME_MAX" _SC_TTY_NAME_MAX
    "SC_TZNAME_MAX" _SC_TZNAME_MAX "SC_UIO_MAXIOV" _SC_UIO_MAXIOV "SC_VERSION" _SC_VERSION
    "SC_XOPEN_VERSION" _SC_XOPEN_VERSION
};

/// Adds the dict of names.
pub fn add_names(t: &mut Thread, module: &Value) -> Res {
    let names = Dict::new();
    if let Some(names) = names.exact::<Dict>() {
        for &(name, number) in NAMES {
            names.set(t, &Str::new(name), int::from_i64(number.into()))?;
        }
    }
    module::set(t, module, "sysconf_names", &names)
}

/// Return an integer-valued system configuration variable.
#[native("sysconf(name, /)")]
fn sysconf(t: &mut Thread, name: &Value) -> Res<i64> {
    let number = if let Some(name) = name.downcast::<Str>() {
        let known = NAMES.iter().find(|(known, _)| name.is(known));
        match known {
            Some((_, number)) => *number,
            None => return Err(t.value_error("unrecognized configuration name")),
        }
    } else if int::is_int(name) || name.class().slot(|s| s.index).is_some() {
        let number = ops::index(t, name)?;
        match int::to_i64(&number).and_then(Result::ok) {
            Some(number) if i32::try_from(number).is_ok() => number as i32,
            _ => return Err(t.overflow_error("Python int too large to convert to C int")),
        }
    } else {
        return Err(t.type_error("configuration names must be strings or integers"));
    };
    // SAFETY: the calling thread's error number, which tells failure from "no limit".
    let (value, error) = unsafe {
        *libc::__errno_location() = 0;
        (libc::sysconf(number), *libc::__errno_location())
    };
    if value == -1 && error != 0 {
        return check(t, Err(std::io::Error::from_raw_os_error(error)), None);
    }
    Ok(value)
}

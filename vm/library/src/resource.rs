//! `resource`: what the process has used, and how much it may.

use std::io;

use copperplate_core::exception::{OS_ERROR, OVERFLOW_ERROR};
use copperplate_core::float::from_f64;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect::collect;

use crate::module;
use crate::posix::check;
use crate::struct_sequence::StructSequence;

static STRUCT_RUSAGE: StructSequence = StructSequence::new(
    "resource.struct_rusage",
    &[
        "ru_utime",
        "ru_stime",
        "ru_maxrss",
        "ru_ixrss",
        "ru_idrss",
        "ru_isrss",
        "ru_minflt",
        "ru_majflt",
        "ru_nswap",
        "ru_inblock",
        "ru_oublock",
        "ru_msgsnd",
        "ru_msgrcv",
        "ru_nsignals",
        "ru_nvcsw",
        "ru_nivcsw",
    ],
);

/// The system's resources; it has no more than [`LIMITS`].
#[rustfmt::skip]
static RESOURCES: &[(&str, libc::__rlimit_resource_t)] = &[
    ("RLIMIT_CPU", libc::RLIMIT_CPU), ("RLIMIT_FSIZE", libc::RLIMIT_FSIZE), ("RLIMIT_DATA", libc::RLIMIT_DATA),
    ("RLIMIT_STACK", libc::RLIMIT_STACK), ("RLIMIT_CORE", libc::RLIMIT_CORE), ("RLIMIT_NOFILE", libc::RLIMIT_NOFILE),
    ("RLIMIT_OFILE", libc::RLIMIT_NOFILE), ("RLIMIT_AS", libc::RLIMIT_AS), ("RLIMIT_RSS", libc::RLIMIT_RSS),
    ("RLIMIT_NPROC", libc::RLIMIT_NPROC), ("RLIMIT_MEMLOCK", libc::RLIMIT_MEMLOCK),
    ("RLIMIT_MSGQUEUE", libc::RLIMIT_MSGQUEUE), ("RLIMIT_NICE", libc::RLIMIT_NICE),
    ("RLIMIT_RTPRIO", libc::RLIMIT_RTPRIO), ("RLIMIT_RTTIME", libc::RLIMIT_RTTIME),
    ("RLIMIT_SIGPENDING", libc::RLIMIT_SIGPENDING),
];
/// How many resources there are.
const LIMITS: i32 = 16;

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[&GETRUSAGE, &GETRLIMIT, &SETRLIMIT, &PRLIMIT, &GETPAGESIZE];

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    STRUCT_RUSAGE.install(t)?;
    let module = module::new(t, "resource", FUNCTIONS);
    module::set(t, &module, "error", &OS_ERROR.value())?;
    let class = STRUCT_RUSAGE.class.value();
    module::set(t, &module, "struct_rusage", &class)?;
    for &(name, resource) in RESOURCES {
        module::set(t, &module, name, &int::from_i64(resource.into()))?;
    }
    for (name, number) in [
        ("RLIM_INFINITY", number_of(libc::RLIM_INFINITY)),
        ("RUSAGE_SELF", libc::RUSAGE_SELF.into()),
        ("RUSAGE_CHILDREN", libc::RUSAGE_CHILDREN.into()),
        ("RUSAGE_THREAD", libc::RUSAGE_THREAD.into()),
    ] {
        module::set(t, &module, name, &int::from_i64(number))?;
    }
    Ok(module)
}

/// A limit as Python has it: no limit is -1.
fn number_of(limit: libc::rlim_t) -> i64 {
    limit as i64
}

fn pair(limits: libc::rlimit) -> Value {
    let numbers = [limits.rlim_cur, limits.rlim_max];
    Tuple::new(numbers.map(|limit| int::from_i64(number_of(limit))).into())
}

fn resource_of(t: &mut Thread, resource: i32) -> Res<libc::__rlimit_resource_t> {
    if !(0..LIMITS).contains(&resource) {
        return Err(t.value_error("invalid resource specified"));
    }
    Ok(resource as libc::__rlimit_resource_t)
}

fn limits_of(t: &mut Thread, limits: &Value) -> Res<libc::rlimit> {
    let items = collect(t, limits)?;
    let [current, maximum] = &items[..] else {
        return Err(t.value_error("expected a tuple of 2 integers"));
    };
    Ok(libc::rlimit {
        rlim_cur: limit_of(t, current)?,
        rlim_max: limit_of(t, maximum)?,
    })
}

fn limit_of(t: &mut Thread, value: &Value) -> Res<libc::rlim_t> {
    let number = ops::index(t, value)?;
    match int::to_i64(&number) {
        Some(Ok(number)) => Ok(number as libc::rlim_t),
        _ => Err(t.raise(
            &OVERFLOW_ERROR,
            "Python int too large to convert to C long".to_owned(),
        )),
    }
}

/// The result of setting limits, of which some errors have words of their own.
fn limited(t: &mut Thread, result: libc::c_int) -> Res<()> {
    if result == 0 {
        return Ok(());
    }
    let error = io::Error::last_os_error();
    match error.raw_os_error() {
        Some(libc::EINVAL) => Err(t.value_error("current limit exceeds maximum limit")),
        Some(libc::EPERM) => Err(t.value_error("not allowed to raise maximum limit")),
        _ => check(t, Err(error), None),
    }
}

#[native("getrusage(who, /)")]
fn getrusage(t: &mut Thread, who: i32) -> Res<Value> {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: the system fills in what it is given.
    let result = unsafe { libc::getrusage(who, usage.as_mut_ptr()) };
    if result != 0 {
        let error = io::Error::last_os_error();
        return match error.raw_os_error() {
            Some(libc::EINVAL) => Err(t.value_error("invalid who parameter")),
            _ => check(t, Err(error), None),
        };
    }
    // SAFETY: it is numbers, which were filled in.
    let usage = unsafe { usage.assume_init() };
    let times = [usage.ru_utime, usage.ru_stime];
    let counts = [
        usage.ru_maxrss,
        usage.ru_ixrss,
        usage.ru_idrss,
        usage.ru_isrss,
        usage.ru_minflt,
        usage.ru_majflt,
        usage.ru_nswap,
        usage.ru_inblock,
        usage.ru_oublock,
        usage.ru_msgsnd,
        usage.ru_msgrcv,
        usage.ru_nsignals,
        usage.ru_nvcsw,
        usage.ru_nivcsw,
    ];
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    let times = times.map(|time| from_f64(seconds(time)));
    let counts = counts.map(int::from_i64);
    Ok(STRUCT_RUSAGE.make(times.into_iter().chain(counts).collect()))
}

#[native("getrlimit(resource, /)")]
fn getrlimit(t: &mut Thread, resource: i32) -> Res<Value> {
    let resource = resource_of(t, resource)?;
    let mut limits = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: the system fills in what it is given.
    let result = unsafe { libc::getrlimit(resource, &raw mut limits) };
    if result != 0 {
        return check(t, Err(io::Error::last_os_error()), None);
    }
    Ok(pair(limits))
}

#[native("setrlimit(resource, limits, /)")]
fn setrlimit(t: &mut Thread, resource: i32, limits: &Value) -> Res<()> {
    let resource = resource_of(t, resource)?;
    let limits = limits_of(t, limits)?;
    // SAFETY: the system only reads the limits.
    let result = unsafe { libc::setrlimit(resource, &raw const limits) };
    limited(t, result)
}

#[native("prlimit(pid, resource, limits=None, /)")]
fn prlimit(t: &mut Thread, pid: i32, resource: i32, limits: Option<&Value>) -> Res<Value> {
    let resource = resource_of(t, resource)?;
    let new = match limits.filter(|limits| !limits.is_none()) {
        Some(limits) => Some(limits_of(t, limits)?),
        None => None,
    };
    let new = new.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    let mut old = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: `new` is null or lives until the end; the system fills in `old`.
    let result = unsafe { libc::prlimit(pid, resource, new, &raw mut old) };
    limited(t, result)?;
    Ok(pair(old))
}

#[native("getpagesize()")]
fn getpagesize(_: &mut Thread) -> Res<i64> {
    // SAFETY: the system tells the size of its pages.
    Ok(unsafe { libc::sysconf(libc::_SC_PAGESIZE) })
}

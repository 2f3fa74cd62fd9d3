//! `_posixsubprocess`: children that execute another program.

use std::ffi::CString;
use std::os::fd::RawFd;
use std::ptr;

use copperplate_core::exception::RUNTIME_ERROR;
use copperplate_core::native::NativeDef;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;
use copperplate_objects::containers::collect;

use crate::io::file_system_path;
use crate::posix::{check, fork};

static FUNCTIONS: &[&NativeDef] = &[&FORK_EXEC];

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    Ok(crate::module::new(t, "_posixsubprocess", FUNCTIONS))
}

/// Strings for `execve`: they, and pointers to them with a null pointer at the end.
struct Strings {
    _texts: Vec<CString>,
    pointers: Vec<*const libc::c_char>,
}

impl Strings {
    fn new(texts: Vec<CString>) -> Strings {
        let mut pointers: Vec<_> = texts.iter().map(|text| text.as_ptr()).collect();
        pointers.push(ptr::null());
        Strings {
            _texts: texts,
            pointers,
        }
    }
}

fn string(t: &mut Thread, value: &Value) -> Res<CString> {
    let bytes = file_system_path(t, value)?;
    CString::new(bytes).map_err(|_| t.value_error("embedded null byte"))
}

fn strings(t: &mut Thread, values: &Value) -> Res<Vec<CString>> {
    let values = collect(t, values)?;
    values.iter().map(|value| string(t, value)).collect()
}

/// A C `int`; `None` for None.
fn number(t: &mut Thread, value: &Value) -> Res<Option<i32>> {
    if value.is_none() {
        return Ok(None);
    }
    let number = ops::index(t, value)?;
    match int::to_i64(&number).and_then(Result::ok) {
        // Ids of users and groups are unsigned.
        Some(number @ -1..=0xffff_ffff) => Ok(Some(number as u32 as i32)),
        _ => Err(t.overflow_error("Python int too large to convert to C int")),
    }
}

/// What the child does. All of it is ready before the fork: between that and the new program nothing is allocated.
struct Plan<'a> {
    arguments: Strings,
    executables: Strings,
    environment: Option<Strings>,
    directory: Option<CString>,
    /// Sorted.
    kept: Vec<RawFd>,
    close_others: bool,
    stdin: [RawFd; 2],
    stdout: [RawFd; 2],
    stderr: [RawFd; 2],
    errors: [RawFd; 2],
    restore_signals: bool,
    new_session: bool,
    process_group: i32,
    group: Option<i32>,
    groups: Option<Vec<libc::gid_t>>,
    user: Option<i32>,
    mask: i32,
    before: Option<&'a Value>,
}

/// Why the child could not go on: an error number, and what the parent makes of it.
struct Stopped(i32, &'static [u8]);

/// The result of a call that says -1 for failure.
fn done(result: i32) -> Result<i32, Stopped> {
    if result == -1 {
        return Err(Stopped(error_number(), b"noexec"));
    }
    Ok(result)
}

fn error_number() -> i32 {
    // SAFETY: the calling thread's own place.
    unsafe { *libc::__errno_location() }
}

/// Has the next program get a descriptor.
fn keep(fd: RawFd) -> Result<(), Stopped> {
    // SAFETY: no memory is involved.
    unsafe {
        let flags = done(libc::fcntl(fd, libc::F_GETFD))?;
        done(libc::fcntl(fd, libc::F_SETFD, flags & !libc::FD_CLOEXEC)).map(drop)
    }
}

/// Makes a descriptor the standard stream of this number.
fn put(fd: RawFd, stream: RawFd) -> Result<(), Stopped> {
    match fd {
        -1 => Ok(()),
        // `dup2` would leave it to be closed.
        same if same == stream => keep(same),
        // SAFETY: no memory is involved.
        other => done(unsafe { libc::dup2(other, stream) }).map(drop),
    }
}

/// Another number for a descriptor.
fn moved(fd: RawFd) -> Result<RawFd, Stopped> {
    // SAFETY: no memory is involved.
    done(unsafe { libc::dup(fd) })
}

/// Closes all descriptors from 3 on, but these.
fn close_all_but(kept: &[RawFd]) {
    let close = |from: RawFd, to: u32| {
        if i64::from(from) > i64::from(to) {
            return;
        }
        // SAFETY: the next program gets none of them, and this one needs none.
        unsafe {
            if libc::syscall(libc::SYS_close_range, from, to, 0) == 0 {
                return;
            }
            // Systems before Linux 5.9.
            let limit = libc::sysconf(libc::_SC_OPEN_MAX).clamp(0, 1 << 20) as u32;
            for fd in from as u32..=to.min(limit) {
                libc::close(fd as RawFd);
            }
        }
    };
    let mut from = 3;
    for &fd in kept {
        if fd >= from {
            close(from, fd as u32 - 1);
            from = fd + 1;
        }
    }
    close(from, u32::MAX);
}

impl Plan<'_> {
    /// Runs in the child, and comes back only when that fails.
    fn run(&self, t: &mut Thread) -> Stopped {
        let prepared = self.prepare(t);
        let Err(stopped) = prepared else {
            return self.execute();
        };
        stopped
    }

    fn prepare(&self, t: &mut Thread) -> Result<(), Stopped> {
        for &fd in self.kept.iter().filter(|&&fd| fd != self.errors[1]) {
            keep(fd)?;
        }
        let mut stdout = self.stdout[1];
        let mut stderr = self.stderr[1];
        // SAFETY: these are the parent's ends.
        unsafe {
            for fd in [
                self.stdin[1],
                self.stdout[0],
                self.stderr[0],
                self.errors[0],
            ] {
                if fd != -1 {
                    done(libc::close(fd))?;
                }
            }
        }
        // A stream that is made first must not replace what another is made of.
        if stdout == 0 {
            stdout = moved(stdout)?;
        }
        while stderr == 0 || stderr == 1 {
            stderr = moved(stderr)?;
        }
        put(self.stdin[0], 0)?;
        put(stdout, 1)?;
        put(stderr, 2)?;
        // SAFETY: all strings and lists live until the end.
        unsafe {
            if let Some(directory) = &self.directory
                && libc::chdir(directory.as_ptr()) == -1
            {
                return Err(Stopped(error_number(), b"noexec:chdir"));
            }
            if self.mask >= 0 {
                libc::umask(self.mask as libc::mode_t);
            }
            if self.restore_signals {
                for signal in [libc::SIGPIPE, libc::SIGXFSZ] {
                    libc::signal(signal, libc::SIG_DFL);
                }
            }
            if self.new_session {
                done(libc::setsid())?;
            }
            if self.process_group >= 0 {
                done(libc::setpgid(0, self.process_group))?;
            }
            if let Some(groups) = &self.groups {
                done(libc::setgroups(groups.len(), groups.as_ptr()))?;
            }
            if let Some(group) = self.group {
                let group = group as libc::gid_t;
                done(libc::setregid(group, group))?;
            }
            if let Some(user) = self.user {
                let user = user as libc::uid_t;
                done(libc::setreuid(user, user))?;
            }
        }
        if let Some(function) = self.before
            && ops::call_positional(t, function, &[]).is_err()
        {
            t.exception.clear();
            return Err(Stopped(0, b"Exception occurred in preexec_fn."));
        }
        if self.close_others {
            close_all_but(&self.kept);
        }
        Ok(())
    }

    /// Executes the first of the programs that there is.
    fn execute(&self) -> Stopped {
        let mut first = 0;
        for &executable in &self.executables.pointers {
            if executable.is_null() {
                break;
            }
            let arguments = self.arguments.pointers.as_ptr();
            // SAFETY: strings, ended by null pointers, that live until the end.
            unsafe {
                match &self.environment {
                    Some(environment) => {
                        libc::execve(executable, arguments, environment.pointers.as_ptr())
                    }
                    None => libc::execv(executable, arguments),
                }
            };
            let error = error_number();
            if error != libc::ENOENT && error != libc::ENOTDIR && first == 0 {
                first = error;
            }
        }
        Stopped(if first != 0 { first } else { error_number() }, b"")
    }

    /// Tells the parent why the child ends.
    fn report(&self, Stopped(number, message): Stopped) {
        let mut text = [0; 96];
        let mut length = 0;
        let mut push = |bytes: &[u8]| {
            if let Some(place) = text.get_mut(length..length + bytes.len()) {
                place.copy_from_slice(bytes);
                length += bytes.len();
            }
        };
        if number == 0 {
            push(b"SubprocessError:0:");
        } else {
            push(b"OSError:");
            let digits = (0..8)
                .rev()
                .map(|place| (number as u32 >> (4 * place)) & 15);
            for digit in digits.skip_while(|&digit| digit == 0) {
                push(&[b"0123456789abcdef"[digit as usize]]);
            }
            push(b":");
        }
        push(message);
        // SAFETY: so many bytes are there. When the parent cannot be told, the status is all it gets.
        unsafe { libc::write(self.errors[1], text.as_ptr().cast(), length) };
    }
}

/// Spawn a fresh new child process.
///
/// Fork a child process, close parent file descriptors as appropriate in
/// the child and duplicate the few that are needed before calling exec() in
/// the child process.
///
/// If close_fds is True, close file descriptors 3 and higher, except those
/// listed in the sorted tuple pass_fds.
///
/// The preexec_fn, if supplied, will be called immediately before closing
/// file descriptors and exec.
///
/// WARNING: preexec_fn is NOT SAFE if your application uses threads.
///          It may trigger infrequent, difficult to debug deadlocks.
///
/// If an error occurs in the child process before the exec, it is
/// serialized and written to the errpipe_write fd per subprocess.py.
///
/// Returns: the child process's PID.
///
/// Raises: Only on an error in the parent process.
#[native(
    "fork_exec(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn, /)"
)]
fn fork_exec(
    t: &mut Thread,
    args: &Value,
    executable_list: &Value,
    close_fds: bool,
    pass_fds: &Tuple,
    cwd: &Value,
    env: &Value,
    p2cread: i32,
    p2cwrite: i32,
    c2pread: i32,
    c2pwrite: i32,
    errread: i32,
    errwrite: i32,
    errpipe_read: i32,
    errpipe_write: i32,
    restore_signals: bool,
    call_setsid: bool,
    pgid_to_set: i32,
    gid: &Value,
    extra_groups: &Value,
    uid: &Value,
    child_umask: i32,
    preexec_fn: &Value,
) -> Res<i32> {
    if close_fds && errpipe_write < 3 {
        return Err(t.value_error("errpipe_write must be >= 3"));
    }
    let mut kept = Vec::new();
    for value in pass_fds.items() {
        let fd = int::to_i64(value).and_then(Result::ok);
        match fd.and_then(|fd| i32::try_from(fd).ok()) {
            Some(fd) if fd >= 0 && kept.last().is_none_or(|&last| last < fd) => kept.push(fd),
            _ => return Err(t.value_error("bad value(s) in fds_to_keep")),
        }
    }
    let arguments = strings(t, args)?;
    if arguments.is_empty() {
        return Err(t.raise(&RUNTIME_ERROR, "args must not be empty"));
    }
    let some = |value: &Value| Some(value.clone()).filter(|value| !value.is_none());
    let groups = match some(extra_groups) {
        Some(groups) => {
            let mut ids = Vec::new();
            for group in collect(t, &groups)? {
                ids.extend(number(t, &group)?.map(|id| id as libc::gid_t));
            }
            Some(ids)
        }
        None => None,
    };
    let plan = Plan {
        arguments: Strings::new(arguments),
        executables: Strings::new(strings(t, executable_list)?),
        environment: some(env)
            .map(|env| strings(t, &env).map(Strings::new))
            .transpose()?,
        directory: some(cwd).map(|cwd| string(t, &cwd)).transpose()?,
        kept,
        close_others: close_fds,
        stdin: [p2cread, p2cwrite],
        stdout: [c2pread, c2pwrite],
        stderr: [errread, errwrite],
        errors: [errpipe_read, errpipe_write],
        restore_signals,
        new_session: call_setsid,
        process_group: pgid_to_set,
        group: number(t, gid)?,
        groups,
        user: number(t, uid)?,
        mask: child_umask,
        before: Some(preexec_fn).filter(|function| !function.is_none()),
    };
    // A child that runs Python code is a fork like others.
    let child = if plan.before.is_some() {
        fork::fork_python(t)?
    } else {
        // SAFETY: the child has this thread alone, and runs nothing but `run`.
        let child = unsafe { libc::fork() };
        let result = if child < 0 {
            Err(std::io::Error::last_os_error())
        } else {
            Ok(child)
        };
        check(t, result, None)?
    };
    if child == 0 {
        let stopped = plan.run(t);
        plan.report(stopped);
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(255) };
    }
    Ok(child)
}

//! Work in copies of this process: what a wrong instruction does to memory is anyone's guess, so that a crash is noticed too.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, PipeReader, PipeWriter, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;

/// Seconds of its own that a case may run with a mistake.
const PATIENCE: i64 = 2;
/// Bytes that a process may have.
const MEMORY: u64 = 4 << 30;

/// What a process that panicked ends with.
const PANICKED: libc::c_int = 2;

/// From here the process has [`PATIENCE`].
pub fn be_patient() {
    let zero = libc::timeval {
        tv_sec: 0,
        tv_usec: 0,
    };
    let limit = libc::itimerval {
        it_interval: zero,
        it_value: libc::timeval {
            tv_sec: PATIENCE,
            tv_usec: 0,
        },
    };
    // SAFETY: the timer is initialized; nobody wants the old one.
    unsafe { libc::setitimer(libc::ITIMER_VIRTUAL, &raw const limit, std::ptr::null_mut()) };
}

/// Starts a copy of this process that does `job`, and ends with what it says.
fn start(job: impl FnOnce() -> bool) -> libc::pid_t {
    // SAFETY: the child runs on this thread alone, which has the machine to itself, and ends without returning.
    unsafe {
        match libc::fork() {
            0 => libc::_exit(catch_unwind(AssertUnwindSafe(job)).map_or(PANICKED, i32::from)),
            -1 => panic!("no further process"),
            child => child,
        }
    }
}

/// What a child said; `None`: it crashed or panicked.
fn wait(child: libc::pid_t) -> Option<bool> {
    let mut status = 0;
    // SAFETY: the child is this process's.
    unsafe { libc::waitpid(child, &raw mut status, 0) };
    let ended = libc::WIFEXITED(status) && libc::WEXITSTATUS(status) != PANICKED;
    ended.then(|| libc::WEXITSTATUS(status) != 0)
}

/// Runs `job` in a copy of this process; whether it answered true, crashed or took too long.
pub fn apart(job: impl FnOnce() -> bool) -> bool {
    let child = start(|| {
        std::panic::set_hook(Box::new(|_| {}));
        // SAFETY: what a wrong instruction says is of no use to anybody.
        unsafe { libc::close(2) };
        job()
    });
    wait(child) != Some(false)
}

/// This process gets no more memory than a test needs, and leaves no core.
fn limit() {
    let limit = |bytes| libc::rlimit {
        rlim_cur: bytes,
        rlim_max: bytes,
    };
    // SAFETY: the limits are initialized.
    unsafe {
        libc::setrlimit(libc::RLIMIT_AS, &limit(MEMORY));
        libc::setrlimit(libc::RLIMIT_CORE, &limit(0));
    }
}

/// What came of jobs that were done by other processes.
pub struct Spread {
    /// The lines of all jobs.
    pub lines: Vec<String>,
    /// The numbers of the jobs whose process crashed, panicked or was killed.
    pub ended_early: Vec<usize>,
}

impl Spread {
    /// The lines, and one for each job that ended early, which names it.
    pub fn told(self, name: impl Fn(usize) -> &'static str) -> Vec<String> {
        let ended_early = self.ended_early.into_iter();
        let ended_early = ended_early.map(|number| format!("{} ends early", name(number)));
        self.lines.into_iter().chain(ended_early).collect()
    }
}

/// Does `job` for each number below `count`, on all processors, each in a copy of this process: what one leaves behind, its
/// memory and what it knows, is gone with it. The lines that come of them are printed as they come.
///
/// # Panics
/// When no process can be started.
pub fn spread(count: usize, mut job: impl FnMut(usize) -> Vec<String>) -> Spread {
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get());
    let (numbers, mut queue) = std::io::pipe().expect("a pipe");
    let (output, results) = std::io::pipe().expect("a pipe");
    for number in 0..count as u16 {
        let written = queue.write_all(&number.to_ne_bytes());
        written.expect("room in the pipe");
    }
    drop(queue);
    let ended_early = Common::new();
    let workers: Vec<libc::pid_t> = (0..workers)
        .map(|_| {
            let ends = (numbers.try_clone(), results.try_clone());
            start(|| match ends {
                (Ok(numbers), Ok(results)) => work(&mut job, ended_early, numbers, results),
                _ => false,
            })
        })
        .collect();
    drop(results);
    let mut lines = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line.expect("a line");
        eprintln!("{line}");
        lines.push(line);
    }
    for worker in workers {
        assert_eq!(wait(worker), Some(true), "a worker ends early");
    }
    let ended_early = (0..count).filter(|number| ended_early.contains(number));
    Spread {
        lines,
        ended_early: ended_early.collect(),
    }
}

/// Does the job for the numbers that come out of one pipe; its lines go into another.
fn work(
    job: &mut impl FnMut(usize) -> Vec<String>,
    ended_early: Common,
    mut numbers: PipeReader,
    mut results: PipeWriter,
) -> bool {
    limit();
    let mut number = [0; 2];
    while numbers.read_exact(&mut number).is_ok() {
        let number = usize::from(u16::from_ne_bytes(number));
        let child = start(|| {
            // So short that no other process writes in between.
            let mut tell = |line: String| results.write_all((line + "\n").as_bytes()).is_ok();
            job(number).into_iter().all(&mut tell)
        });
        if wait(child) != Some(true) {
            ended_early.insert(&number);
        }
    }
    true
}

/// A set of numbers that this process and its copies have in common.
#[derive(Clone, Copy)]
pub struct Common {
    places: &'static [AtomicU64],
}

/// Numbers that there is room for.
const ROOM: usize = 1 << 17;

impl Common {
    /// An empty set.
    ///
    /// # Panics
    /// When there is no memory.
    #[expect(
        clippy::new_without_default,
        reason = "it takes memory from the system"
    )]
    pub fn new() -> Common {
        let size = ROOM * size_of::<AtomicU64>();
        let (access, flags) = (
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_SHARED | libc::MAP_ANONYMOUS,
        );
        // SAFETY: new memory, of zeros, that is never given back.
        let places = unsafe {
            let start = libc::mmap(std::ptr::null_mut(), size, access, flags, -1, 0);
            assert_ne!(start, libc::MAP_FAILED, "no memory");
            std::slice::from_raw_parts(start.cast::<AtomicU64>(), ROOM)
        };
        Common { places }
    }

    /// Adds what has this hash. Whether it is new.
    ///
    /// # Panics
    /// When there is no room.
    pub fn insert(&self, what: &impl Hash) -> bool {
        let number = hash(what);
        for at in 0..ROOM {
            let place = &self.places[(number as usize).wrapping_add(at) % ROOM];
            match place.compare_exchange(0, number, Relaxed, Relaxed) {
                Ok(_) => return true,
                Err(other) if other == number => return false,
                Err(_) => {}
            }
        }
        panic!("more than {ROOM} numbers");
    }

    /// How many there are.
    #[expect(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(&self) -> usize {
        let taken = |place: &&AtomicU64| place.load(Relaxed) != 0;
        self.places.iter().filter(taken).count()
    }

    /// Whether what has this hash was added.
    pub fn contains(&self, what: &impl Hash) -> bool {
        let number = hash(what);
        (0..ROOM)
            .map(|at| self.places[(number as usize).wrapping_add(at) % ROOM].load(Relaxed))
            .take_while(|other| *other != 0)
            .any(|other| other == number)
    }
}

/// A hash that is not 0, the same in every copy of the process.
fn hash(what: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish().max(1)
}

//! A case for the engines: a program, which must end in order.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// How long a program may run before it is interrupted, and how long it may then go on.
const RUN_LIMIT: Duration = Duration::from_secs(3);
const INTERRUPTED_LIMIT: Duration = Duration::from_secs(20);
/// Kilobytes of address space that a program may use.
const MEMORY_LIMIT: u32 = 1_000_000;

/// Where programs run, and with what.
pub struct Machine {
    /// The command `copperplate`.
    pub command: PathBuf,
    /// An empty folder.
    pub folder: PathBuf,
}

impl Machine {
    /// Runs a program on an engine, with little memory and time.
    ///
    /// # Errors
    /// Says how it crashed, or that an interrupt did not end it.
    pub fn ends_in_order(&self, engine: &str, program: &[u8]) -> Result<(), String> {
        let file = self.folder.join("program.py");
        std::fs::write(&file, program).map_err(|error| error.to_string())?;
        let output = self.run(engine, &file)?;
        let errors = String::from_utf8_lossy(&output.stderr);
        if errors.contains("panicked at") {
            return Err(format!("{engine} panicked: {errors}"));
        }
        match signal(&output) {
            None | Some(libc::SIGINT | libc::SIGKILL | libc::SIGXFSZ | libc::SIGXCPU) => Ok(()),
            Some(signal) => Err(format!("{engine} died of signal {signal}: {errors}")),
        }
    }

    fn run(&self, engine: &str, file: &Path) -> Result<Output, String> {
        let limits = format!("ulimit -v {MEMORY_LIMIT}; ulimit -f 100000; exec \"$@\"");
        let mut command = Command::new("sh");
        // Whoever runs this in the background may have had interrupts ignored.
        // SAFETY: `signal` may be called between fork and exec.
        unsafe {
            command.pre_exec(|| {
                libc::signal(libc::SIGINT, libc::SIG_DFL);
                Ok(())
            });
        }
        let mut child = command
            .args(["-c", &limits, "sh"])
            .arg(&self.command)
            .args(["-I", "--engine", engine])
            .arg(file)
            .current_dir(&self.folder)
            .env("COPPERPLATE_HOT", "2")
            .env("COPPERPLATE_HOT_EXIT", "2")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(
                std::fs::File::create(self.folder.join("errors.txt"))
                    .map_err(|error| error.to_string())?,
            )
            .spawn()
            .map_err(|error| error.to_string())?;
        let start = Instant::now();
        let mut interrupts = 0;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
                break status;
            }
            let running = start.elapsed();
            if running > RUN_LIMIT + INTERRUPTED_LIMIT {
                // The only sure way.
                child.kill().map_err(|error| error.to_string())?;
                child.wait().map_err(|error| error.to_string())?;
                let text = std::fs::read(file).unwrap_or_default();
                if may_go_on(&String::from_utf8_lossy(&text)) {
                    break Default::default();
                }
                return Err(format!("{engine} went on after {interrupts} interrupts"));
            }
            if running > RUN_LIMIT + Duration::from_secs(interrupts) {
                interrupts += 1;
                // SAFETY: sends a signal to the child, which has not been waited for.
                unsafe { libc::kill(child.id() as i32, libc::SIGINT) };
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        Ok(Output {
            status,
            stdout: Vec::new(),
            stderr: std::fs::read(self.folder.join("errors.txt")).unwrap_or_default(),
        })
    }
}

/// Whether a program can catch an interrupt.
fn may_go_on(program: &str) -> bool {
    let words = ["except", "finally", "signal", "__del__", "with ", "close"];
    words.iter().any(|word| program.contains(word))
}

fn signal(output: &Output) -> Option<i32> {
    use std::os::unix::process::ExitStatusExt;
    output.status.signal()
}

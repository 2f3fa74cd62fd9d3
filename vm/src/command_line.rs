//! Options and arguments, by python3's rules: options end at the first thing that says what to run.

use std::ffi::{OsStr, OsString};
use std::process::ExitCode;

use copperplate_engine::Engine;

use crate::start::HAS_MACHINE_CODE;

/// What to run.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// `-c TEXT`
    Command(String),
    /// `-m NAME`
    Module(String),
    /// A file or a folder with `__main__.py`.
    File(OsString),
    /// `-`, or nothing at all: the program comes from standard input.
    Stdin,
}

/// Everything the command line and the environment say.
#[derive(Debug)]
pub struct Options {
    pub program: OsString,
    pub target: Target,
    /// What follows the target: `sys.argv[1:]`.
    pub arguments: Vec<OsString>,
    pub engine: Engine,
    pub traces: Traces,
    /// `--stats`: where the counters of traces go at the end.
    pub stats: Option<Stats>,
    /// `--dump-traces`: the file that gets every trace as text.
    pub dump_traces: Option<OsString>,
    /// `--perf-map`: profilers get a symbol for each trace.
    pub perf_map: bool,
    pub flags: Flags,
    /// `-X` options as given.
    pub x_options: Vec<String>,
    /// `-W` options as given.
    pub warn_options: Vec<String>,
    /// `PYTHONPATH`, in order.
    pub path: Vec<String>,
    /// `PYTHONHASHSEED`, when it is a number.
    pub hash_seed: Option<u32>,
}

impl Options {
    /// What `--engine` calls the way to run.
    pub fn engine_name(&self) -> &'static str {
        match self.traces {
            Traces::Off => self.engine.name(),
            Traces::MicroOps => UOPS,
            Traces::MachineCode => JIT,
        }
    }
}

/// What becomes of hot code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Traces {
    Off,
    /// It is recorded, and runs as optimized micro-ops.
    MicroOps,
    /// As machine code made of those.
    MachineCode,
}

/// The names of the best engine with traces.
const UOPS: &str = "uops";
const JIT: &str = "jit";

/// Where counters go.
#[derive(Debug, PartialEq, Eq)]
pub enum Stats {
    StandardError,
    File(OsString),
}

/// `sys.flags`.
#[derive(Debug, Default, Clone, Copy)]
pub struct Flags {
    pub debug: u8,
    pub inspect: u8,
    pub interactive: u8,
    pub optimize: u8,
    pub dont_write_bytecode: u8,
    pub no_user_site: u8,
    pub no_site: u8,
    pub ignore_environment: u8,
    pub verbose: u8,
    pub bytes_warning: u8,
    pub quiet: u8,
    pub isolated: u8,
    pub safe_path: bool,
    pub unbuffered: bool,
}

/// Why nothing is run.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// `-h`, `-V`: text for standard output, success.
    Asked(String),
    /// A usage error: text for standard error, status 2.
    Usage(String),
    /// Something else that keeps the program from starting: text for standard error, status 1.
    Fatal(String),
}

impl Refusal {
    /// Prints it and gives the process's exit status.
    pub fn report(&self) -> ExitCode {
        match self {
            Refusal::Asked(text) => {
                println!("{text}");
                ExitCode::SUCCESS
            }
            Refusal::Usage(text) => {
                copperplate_core::error::tell(&format!("{text}\n"));
                ExitCode::from(2)
            }
            Refusal::Fatal(text) => {
                copperplate_core::error::tell(&format!(
                    "Fatal Python error: {text}\nPython runtime state: preinitialized\n\n"
                ));
                ExitCode::FAILURE
            }
        }
    }
}

const USAGE: &str = "usage: copperplate [option] ... [-c cmd | -m mod | file | -] [arg] ...";

const HELP: &str = "\
usage: copperplate [option] ... [-c cmd | -m mod | file | -] [arg] ...

Options (and corresponding environment variables):
-B            : accepted; no bytecode files are written
-c cmd        : program passed in as string (terminates option list)
-E            : ignore PYTHON* environment variables
-h            : print this help message and exit (also -? or --help)
-I            : isolate from the user's environment (implies -E, -P and -s)
-m mod        : run library module as a script (terminates option list)
-O            : remove assert and __debug__-dependent statements (PYTHONOPTIMIZE=1)
-OO           : do -O changes and also discard docstrings
-P            : don't prepend a potentially unsafe path to sys.path
-q            : don't print version and copyright messages on interactive startup
-s            : don't add the user site directory to sys.path
-S            : don't imply 'import site' on initialization
-u            : force the stdout and stderr streams to be unbuffered
-V            : print the version number and exit (also --version)
-W arg        : warning control
-X opt        : set implementation-specific option
--engine ENG  : run on this engine: match, threaded, uops or jit (COPPERPLATE_ENGINE); default: jit where machine code can be made
--stats[=FILE]: at the end, print what the engines uops and jit counted, or write it to a file, as JSON
--dump-traces FILE
              : write the traces of the engines uops and jit to a file, before and after they are optimized
--perf-map    : write /tmp/perf-PID.map, where perf finds the functions and lines of the engine jit's machine code

Arguments:
file          : program read from script file
-             : program read from stdin
arg ...       : arguments passed to program in sys.argv[1:]

copperplate def check   checks the definitions of instructions; see copperplate def --help";

/// The line that `-V` prints.
pub fn version() -> String {
    let (major, minor, micro) = copperplate_library::sys::PYTHON_VERSION;
    format!(
        "Python {major}.{minor}.{micro} (Copperplate {})",
        env!("CARGO_PKG_VERSION")
    )
}

/// Reads the command line; `variable` looks up environment variables.
pub fn parse(
    program: OsString,
    arguments: Vec<OsString>,
    variable: &mut dyn FnMut(&str) -> Option<OsString>,
) -> Result<Options, Refusal> {
    use lexopt::prelude::*;

    let mut parser = lexopt::Parser::from_args(arguments);
    let mut flags = Flags::default();
    let mut engine = None;
    let (mut stats, mut dump_traces, mut perf_map) = (None, None, false);
    let (mut x_options, mut warn_options) = (Vec::new(), Vec::new());
    let mut target = None;
    while target.is_none() {
        let argument = parser.next().map_err(|error| usage(error.to_string()))?;
        match argument {
            None => break,
            Some(Short('c')) => target = Some(Target::Command(argument_of('c', &mut parser)?)),
            Some(Short('m')) => target = Some(Target::Module(argument_of('m', &mut parser)?)),
            Some(Value(file)) if file == "-" => target = Some(Target::Stdin),
            Some(Value(file)) => target = Some(Target::File(file)),
            Some(Short('h' | '?') | Long("help")) => return Err(Refusal::Asked(HELP.to_owned())),
            Some(Short('V') | Long("version")) => return Err(Refusal::Asked(version())),
            Some(Short('B')) => flags.dont_write_bytecode += 1,
            Some(Short('d')) => flags.debug += 1,
            Some(Short('E')) => flags.ignore_environment += 1,
            Some(Short('i')) => flags.inspect += 1,
            Some(Short('I')) => {
                flags.isolated += 1;
                flags.ignore_environment += 1;
                flags.no_user_site += 1;
                flags.safe_path = true;
            }
            Some(Short('O')) => flags.optimize += 1,
            Some(Short('P')) => flags.safe_path = true,
            Some(Short('q')) => flags.quiet += 1,
            Some(Short('s')) => flags.no_user_site += 1,
            Some(Short('S')) => flags.no_site += 1,
            Some(Short('u')) => flags.unbuffered = true,
            Some(Short('v')) => flags.verbose += 1,
            Some(Short('b')) => flags.bytes_warning += 1,
            Some(Short('W')) => warn_options.push(argument_of('W', &mut parser)?),
            Some(Short('X')) => x_options.push(argument_of('X', &mut parser)?),
            Some(Long("engine")) => {
                let name = parser.value().map_err(|error| usage(error.to_string()))?;
                engine = Some(engine_named(&name, "--engine")?);
            }
            Some(Long("stats")) => {
                stats = Some(match parser.optional_value() {
                    Some(file) => Stats::File(file),
                    None => Stats::StandardError,
                });
            }
            Some(Long("dump-traces")) => {
                dump_traces = Some(parser.value().map_err(|error| usage(error.to_string()))?);
            }
            Some(Long("perf-map")) => perf_map = true,
            Some(Short(option)) => return Err(usage(format!("Unknown option: -{option}"))),
            Some(Long(option)) => return Err(usage(format!("unknown option --{option}"))),
        }
    }
    let arguments = parser
        .raw_args()
        .map_err(|error| usage(error.to_string()))?
        .collect();

    let mut python = |name: &str| {
        if flags.ignore_environment > 0 {
            None
        } else {
            variable(name).filter(|v| !v.is_empty())
        }
    };
    let path = python("PYTHONPATH")
        .map(|path| {
            std::env::split_paths(&path)
                .map(|entry| entry.to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    let hash_seed = match python("PYTHONHASHSEED") {
        Some(seed) if seed != "random" => {
            let number = seed
                .to_str()
                .and_then(|seed| seed.trim_start().parse().ok());
            let refusal = "config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]";
            Some(number.ok_or_else(|| Refusal::Fatal(refusal.to_owned()))?)
        }
        _ => None,
    };
    if let Some(level) = python("PYTHONOPTIMIZE") {
        // Anything that is no number counts as 1.
        let level = level.to_str().and_then(|level| level.parse().ok());
        flags.optimize = flags.optimize.max(level.unwrap_or(1));
    }
    if python("PYTHONUNBUFFERED").is_some() {
        flags.unbuffered = true;
    }
    let traces = by_default(python("PYTHON_JIT").as_deref());
    let (engine, traces) = match (
        engine,
        variable("COPPERPLATE_ENGINE").filter(|name| !name.is_empty()),
    ) {
        (Some(engine), _) => engine,
        (None, Some(name)) => engine_named(&name, "COPPERPLATE_ENGINE")?,
        (None, None) => (Engine::best(), traces),
    };
    let target = target.unwrap_or(Target::Stdin);
    Ok(Options {
        program,
        target,
        arguments,
        engine,
        traces,
        stats,
        dump_traces,
        perf_map,
        flags,
        x_options,
        warn_options,
        path,
        hash_seed,
    })
}

fn usage(problem: String) -> Refusal {
    Refusal::Usage(format!(
        "{problem}\n{USAGE}\nTry `copperplate -h' for more information."
    ))
}

fn argument_of(option: char, parser: &mut lexopt::Parser) -> Result<String, Refusal> {
    let value = parser
        .value()
        .map_err(|_| usage(format!("Argument expected for the -{option} option")))?;
    value
        .into_string()
        .map_err(|_| usage(format!("the argument of -{option} is not Unicode")))
}

/// What becomes of hot code when nothing names an engine: as in CPython, `PYTHON_JIT=0` says that no machine code is made.
fn by_default(python_jit: Option<&OsStr>) -> Traces {
    match HAS_MACHINE_CODE && python_jit.is_none_or(|value| value != "0") {
        true => Traces::MachineCode,
        false => Traces::Off,
    }
}

/// The engine of that name, and what it does with hot code.
fn engine_named(name: &OsStr, place: &str) -> Result<(Engine, Traces), Refusal> {
    let name = name.to_string_lossy();
    match &*name {
        UOPS => return Ok((Engine::best(), Traces::MicroOps)),
        JIT => return Ok((Engine::best(), Traces::MachineCode)),
        _ => {}
    }
    match Engine::from_name(&name) {
        Some(engine) if engine.is_built() => Ok((engine, Traces::Off)),
        Some(_) => Err(usage(format!(
            "{place}: this build has no engine '{name}' (it was built without the feature `native`, or for another target)"
        ))),
        None => Err(usage(format!(
            "{place}: unknown engine '{name}'; the engines are: {}, {UOPS}, {JIT}",
            Engine::names().join(", ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Options, Refusal> {
        parse(
            "copperplate".into(),
            arguments.iter().map(OsString::from).collect(),
            &mut |_| None,
        )
    }

    #[test]
    fn options_end_at_the_program() {
        let options = parsed(&["-u", "a.py", "-c", "x"]).unwrap();
        assert_eq!(options.target, Target::File("a.py".into()));
        assert_eq!(options.arguments, ["-c", "x"]);
        assert!(options.flags.unbuffered);
    }

    #[test]
    fn a_command_takes_the_rest_as_arguments() {
        let options = parsed(&["-c", "pass", "-V"]).unwrap();
        assert_eq!(options.target, Target::Command("pass".into()));
        assert_eq!(options.arguments, ["-V"]);
    }

    #[test]
    fn unknown_options_and_engines_are_usage_errors() {
        for arguments in [
            &["--foo"][..],
            &["-Z"],
            &["--engine", "steam", "a.py"],
            &["-c"],
        ] {
            assert!(
                matches!(parsed(arguments), Err(Refusal::Usage(_))),
                "{arguments:?}"
            );
        }
    }
}

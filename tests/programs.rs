//! Whole programs and what they print: every `tests/programs/**/*.py` and `examples/*.py`, on every engine of the build, against the
//! output that CPython gave (`tests/expect.py` writes it; each file names the version). And what they leave behind: when a
//! program has ended, however it did, no object is alive; and running its body again does not need more memory. Together the
//! programs make every rule of the optimizer fire.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("vm/ lies in the workspace")
        .to_owned();
    let mut programs = Vec::new();
    collect(&root.join("examples"), &mut programs);
    collect(&root.join("tests/programs"), &mut programs);
    programs.sort();

    let fired: Fired = Arc::default();
    let mut trials = Vec::new();
    for program in programs {
        for engine in engines() {
            let (root, program) = (root.clone(), program.clone());
            let shown = program
                .strip_prefix(&root)
                .unwrap_or(&program)
                .display()
                .to_string();
            let (root2, program2) = (root.clone(), program.clone());
            let fired = Arc::clone(&fired);
            trials.push(Trial::test(
                format!("leaks::{engine}::{shown}"),
                move || check_leaks(&root2, &program2, engine),
            ));
            trials.push(Trial::test(format!("{engine}::{shown}"), move || {
                check(&root, &program, engine, &fired)
            }));
        }
    }
    let done = libtest_mimic::run(&arguments, trials);
    if done.num_filtered_out == 0 && !arguments.list && !done.has_failed() {
        let fired = fired.lock().expect("no trial panicked");
        let idle: Vec<_> = fired.iter().filter(|(_, times)| **times == 0).collect();
        for (rule, _) in &idle {
            eprintln!("the optimizer's rule `{rule}` fires in no program");
        }
        assert!(idle.is_empty() && !fired.is_empty());
    }
    done.exit();
}

/// How often each rule of the optimizer has fired.
type Fired = Arc<Mutex<BTreeMap<String, u64>>>;

/// Adds the counters of rules that `--stats` wrote.
fn add_rules(stats: &Path, fired: &Fired) -> Result<(), Failed> {
    let text = std::fs::read_to_string(stats)?;
    let (_, rules) = text
        .split_once("\"rules\": {")
        .ok_or("the counters have no rules")?;
    let mut fired = fired.lock().map_err(|_| "a trial panicked")?;
    for line in rules.lines() {
        if let Some((name, times)) = line.trim().trim_end_matches(',').split_once("\": ") {
            let times: u64 = times.parse()?;
            *fired
                .entry(name.trim_start_matches('"').to_owned())
                .or_default() += times;
        }
    }
    Ok(())
}

/// The engines of the build, and the best of them with traces: as micro-ops, and as machine code.
fn engines() -> impl Iterator<Item = &'static str> {
    let all = copperplate_engine::Engine::ALL.iter();
    all.filter(|engine| engine.is_built())
        .map(|engine| engine.name())
        .chain(["uops"])
        .chain(cfg!(feature = "native").then_some("jit"))
}

/// The programs below a folder. Folders named `support` hold what programs import.
fn collect(folder: &Path, programs: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if path.file_name() != Some(OsStr::new("support")) {
                collect(&path, programs);
            }
        } else if path.extension() == Some(OsStr::new("py")) {
            programs.push(path);
        }
    }
}

fn expected(root: &Path, program: &Path) -> Result<String, Failed> {
    let file = match program.strip_prefix(root.join("examples")) {
        Ok(name) => root
            .join("tests/programs/examples")
            .join(name)
            .with_extension("out"),
        Err(_) => program.with_extension("out"),
    };
    let text = std::fs::read_to_string(&file)
        .map_err(|error| format!("{}: {error}; run tests/expect.py", file.display()))?;
    let (_version, text) = text
        .split_once('\n')
        .ok_or("the first line names the Python version")?;
    Ok(text.to_owned())
}

/// The command that runs a program; options and further arguments are the caller's.
fn command(root: &Path, engine: &str) -> Command {
    let program = env!("CARGO_BIN_EXE_copperplate");
    // A build for another processor is run through an emulator: `qemu-aarch64 -L /usr/aarch64-linux-gnu`.
    let runner = std::env::var("COPPERPLATE_TEST_RUNNER").unwrap_or_default();
    let mut words = runner.split_whitespace().chain([program]);
    let mut command = Command::new(words.next().expect("at least the program itself"));
    command
        .args(words)
        .arg("--engine")
        .arg(engine)
        .current_dir(root)
        .env("PYTHONHASHSEED", "0")
        .env_remove("PYTHONPATH")
        .env_remove("COPPERPLATE_ENGINE")
        // Everything that runs twice is recorded, and every exit that is taken twice.
        .env("COPPERPLATE_HOT", "2")
        .env("COPPERPLATE_HOT_EXIT", "2")
        .stdin(std::process::Stdio::null());
    command
}

/// Runs a program and looks at what is alive at its end, then its body several times in one process.
fn check_leaks(root: &Path, program: &Path, engine: &str) -> Result<(), Failed> {
    let program = program.strip_prefix(root).unwrap_or(program);
    let done = command(root, engine)
        .args(["-X", "showleaks"])
        .arg(program)
        .output()?;
    let errors = String::from_utf8_lossy(&done.stderr);
    let last = errors.lines().last().unwrap_or_default();
    if last != "[0 objects, 0 bytes leaked]" {
        return Err(format!("at its end: {last}").into());
    }
    let done = command(root, engine)
        .arg("tests/programs/support/again.py")
        .arg(program)
        .output()?;
    let printed = String::from_utf8_lossy(&done.stdout);
    if printed.lines().last() != Some("the same") {
        let errors = String::from_utf8_lossy(&done.stderr);
        return Err(format!("run again: {printed}{errors}").into());
    }
    Ok(())
}

fn check(root: &Path, program: &Path, engine: &str, fired: &Fired) -> Result<(), Failed> {
    let expected = expected(root, program)?;
    let program = program.strip_prefix(root).unwrap_or(program);
    let mut command = command(root, engine);
    let stats = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!(
        "{}.json",
        program.display().to_string().replace(['/', '.'], "_")
    ));
    if engine == "uops" {
        command.arg(format!("--stats={}", stats.display()));
    }
    let done = command.arg(program).output()?;
    if engine == "uops" {
        add_rules(&stats, fired)?;
    }
    let mut printed = String::from_utf8_lossy(&done.stdout).into_owned();
    let errors = String::from_utf8_lossy(&done.stderr);
    if !done.status.success() || !errors.is_empty() {
        let status = done
            .status
            .code()
            .map_or_else(|| done.status.to_string(), |code| code.to_string());
        printed.push_str(&format!("--- stderr, exit status {status}\n{errors}"));
    }
    // Programs see their absolute path.
    let printed = printed.replace(&root.display().to_string(), "ROOT");
    if printed == expected {
        return Ok(());
    }
    let line = printed
        .lines()
        .zip(expected.lines())
        .take_while(|(a, b)| a == b)
        .count();
    let at = |text: &str| text.lines().nth(line).unwrap_or("(nothing)").to_owned();
    Err(format!(
        "line {} differs\n  printed:  {}\n  expected: {}\n--- all of it:\n{printed}",
        line + 1,
        at(&printed),
        at(&expected)
    )
    .into())
}

//! Mutated programs, byte soup and damaged build output, for a few seconds: nothing may crash, panic or hang.
//!
//! Every run tries the same cases in the same order, as far as its time goes. `COPPERPLATE_FUZZ_SECONDS` gives each test more
//! time, `COPPERPLATE_FUZZ_SEED` other cases.

#[path = "fuzz_cases/compiler.rs"]
mod compiler;
#[path = "fuzz_cases/loader.rs"]
mod loader;
#[path = "fuzz_cases/program.rs"]
mod program;
#[path = "fuzz_cases/random.rs"]
mod random;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use compiler::compiles_or_refuses;
use loader::loads_or_refuses;
use program::Machine;
use random::{Random, mutated, soup};

/// Seconds of each test.
const SECONDS: u64 = 4;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

/// Tries cases until the time is over, and says how many there were. A failing case is kept in a file that the message names.
fn run(name: &str, mut case: impl FnMut(&mut Random) -> (Vec<u8>, Result<(), String>)) {
    let mut random = Random(number("COPPERPLATE_FUZZ_SEED").unwrap_or(0));
    let seconds = number("COPPERPLATE_FUZZ_SECONDS").unwrap_or(SECONDS);
    let start = Instant::now();
    let mut count = 0;
    while start.elapsed() < Duration::from_secs(seconds) {
        count += 1;
        let (text, result) = case(&mut random);
        if let Err(problem) = result {
            let file = std::env::temp_dir().join(format!("copperplate_fuzz_{name}.txt"));
            let kept = std::fs::write(&file, text).map(|()| file.display().to_string());
            panic!("case {count}: {problem}\nthe case: {kept:?}");
        }
    }
    // Not captured: the number is what one wants to see.
    let _ = writeln!(std::io::stderr(), "fuzz: {count} cases of {name}");
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("vm/ lies in the workspace")
}

fn collect(folder: &Path, programs: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = path.path();
        if path.is_dir() {
            collect(&path, programs);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            programs.push(path);
        }
    }
}

/// The test programs, in the order of their names.
fn programs() -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    collect(&root().join("tests/programs"), &mut paths);
    collect(&root().join("examples"), &mut paths);
    paths.sort();
    let texts = paths.iter().filter_map(|path| std::fs::read(path).ok());
    texts.collect()
}

/// Programs that touch neither files nor processes, however they are changed.
fn harmless(programs: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    let words = [
        "os",
        "tempfile",
        "signal",
        "pathlib",
        "subprocess",
        "open(",
        "shutil",
        "input(",
    ];
    let is_harmless = |text: &Vec<u8>| {
        let text = String::from_utf8_lossy(text);
        !words.iter().any(|word| text.contains(word))
    };
    programs.into_iter().filter(is_harmless).collect()
}

#[test]
fn the_compiler_takes_anything() {
    std::panic::set_hook(Box::new(|_| {}));
    let programs = programs();
    run("texts", |random| {
        let text = match random.below(3) {
            0 => soup(random),
            _ => {
                let (one, other) = (random.pick(&programs).clone(), random.pick(&programs));
                mutated(random, &one, other)
            }
        };
        let result = compiles_or_refuses(&text);
        (text, result)
    });
}

#[test]
fn no_program_crashes_an_engine() {
    let folder = std::env::temp_dir().join(format!("copperplate_fuzz_{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder to run programs in");
    let machine = Machine {
        command: env!("CARGO_BIN_EXE_copperplate").into(),
        folder: folder.clone(),
    };
    let programs = harmless(programs());
    let mut engines: Vec<&str> = copperplate_engine::Engine::ALL
        .iter()
        .filter(|engine| engine.is_built())
        .map(|engine| engine.name())
        .collect();
    engines.push("uops");
    if cfg!(feature = "native") {
        engines.push("jit");
    }
    run("programs", |random| {
        let (one, other) = (random.pick(&programs).clone(), random.pick(&programs));
        let program = mutated(random, &one, other);
        let engine = random.pick(&engines);
        let result = machine.ends_in_order(engine, &program);
        (program, result)
    });
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn damaged_build_output_is_refused() {
    let folder = root().join("stencils/prebuilt");
    let mut texts = Vec::new();
    for target in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in std::fs::read_dir(target.path())
            .into_iter()
            .flatten()
            .flatten()
        {
            if let Ok(text) = std::fs::read(file.path()) {
                // The beginning, where digests and the like stand, and some of the rest.
                texts.push(text[..text.len().min(20_000)].to_vec());
            }
        }
    }
    run("tables", |random| {
        let (one, other) = (random.pick(&texts).clone(), random.pick(&texts));
        let text = mutated(random, &one, other);
        let result = loads_or_refuses(&String::from_utf8_lossy(&text));
        (text, result)
    });
}

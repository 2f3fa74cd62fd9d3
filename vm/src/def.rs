//! `copperplate def`: the tools of whoever edits `bytecodes.def`.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::{Command, ExitCode};

use copperplate_generator::backend::reference;
use copperplate_generator::diagnostic::{Code, Style, closest};
use copperplate_generator::diff::diff;
use copperplate_generator::model::{InstructionId, Model};
use copperplate_generator::{relatives, report, show};

const USAGE: &str = "\
usage: copperplate def check [--stats] [FILE]
       copperplate def show NAME [FILE]
       copperplate def diff OLD [NEW]
       copperplate def doc [FILE]
       copperplate def test NAME
       copperplate def explain CODE

check    says what is wrong with the definitions; --stats adds numbers about them
show     takes one instruction apart: its parts, caches and family, its micro-ops, the code of the match loop for it
diff     says what changed between two files, and which of the artifacts that changes
doc      prints the instruction reference, as markdown
test     builds every engine from the definitions, and tries an instruction, its family and its super-instructions with
         generated operands: all must do the same; says how often each way through the instruction was taken
explain  says more about an error, given its code: D18

FILE and NEW are bytecodes.def in this directory or the nearest one above it.
";

/// Why a command fails: the exit status, and what to say.
type Failure = (u8, String);

/// Runs `copperplate def ARGS`; the exit status is 1 when the definitions are wrong, 2 when the command is.
pub fn run(args: &[String]) -> ExitCode {
    match command(args) {
        Ok(text) => {
            // Whoever closed the pipe has read enough.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err((status, text)) => {
            let _ = std::io::stderr().write_all(text.as_bytes());
            ExitCode::from(status)
        }
    }
}

fn command(args: &[String]) -> Result<String, Failure> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if args.iter().any(|arg| matches!(*arg, "-h" | "--help")) {
        return Ok(USAGE.to_owned());
    }
    let option = args.iter().skip(1).find(|arg| arg.starts_with('-'));
    if option.is_some_and(|option| (args[0], *option) != ("check", "--stats")) {
        return Err(usage());
    }
    match args[..] {
        ["check"] => check(&Definitions::load(None)?, false),
        ["check", "--stats"] => check(&Definitions::load(None)?, true),
        ["check", file] => check(&Definitions::load(Some(file))?, false),
        ["check", "--stats", file] | ["check", file, "--stats"] => {
            check(&Definitions::load(Some(file))?, true)
        }
        ["show", name] => show(&Definitions::load(None)?, name),
        ["show", name, file] => show(&Definitions::load(Some(file))?, name),
        ["diff", old] => compare(Some(old), None),
        ["diff", old, new] => compare(Some(old), Some(new)),
        ["doc"] => Ok(reference::print(&Definitions::load(None)?.model)),
        ["doc", file] => Ok(reference::print(&Definitions::load(Some(file))?.model)),
        ["test", name] => test(&Definitions::load(None)?, name),
        ["explain", code] => explain(code),
        _ => Err(usage()),
    }
}

fn usage() -> Failure {
    (2, USAGE.to_owned())
}

/// A file of definitions that are right.
struct Definitions {
    path: String,
    source: String,
    model: Model,
    /// That they are right, with what is in them.
    verdict: String,
}

impl Definitions {
    fn load(path: Option<&str>) -> Result<Self, Failure> {
        let path = match path {
            Some(path) => path.to_owned(),
            None => {
                nearest().ok_or_else(|| failure(2, "there is no bytecodes.def here or above"))?
            }
        };
        let source = std::fs::read_to_string(&path)
            .map_err(|error| failure(2, &format!("can't read {path}: {error}")))?;
        let style = if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
            Style::Styled
        } else {
            Style::Plain
        };
        let (model, verdict) = report::check(&source, &path, style).map_err(|text| (1, text))?;
        Ok(Self {
            path,
            source,
            model,
            verdict,
        })
    }
}

fn failure(status: u8, text: &str) -> Failure {
    (status, format!("copperplate def: {text}\n"))
}

fn check(definitions: &Definitions, stats: bool) -> Result<String, Failure> {
    let mut text = definitions.verdict.clone();
    if stats {
        text.push_str(&report::stats(&definitions.model));
    }
    Ok(text)
}

fn show(definitions: &Definitions, name: &str) -> Result<String, Failure> {
    let (model, name) = (&definitions.model, name.to_uppercase());
    if let Some(pseudo) = model.pseudos.iter().find(|pseudo| pseudo.name == name) {
        return Ok(reference::show_pseudo(model, pseudo));
    }
    let pseudos = model.pseudos.iter().map(|item| item.name.as_str());
    let id = instruction(model, &name, pseudos)?;
    Ok(show::show(model, &definitions.source, id))
}

/// The instruction of that name; `others` are further names that may be meant.
fn instruction<'a>(
    model: &'a Model,
    name: &str,
    others: impl Iterator<Item = &'a str>,
) -> Result<InstructionId, Failure> {
    model.instruction(name).ok_or_else(|| {
        let known = model.instructions.iter().map(|item| item.name.as_str());
        let near = closest(name, known.chain(others));
        let near = near.map_or(String::new(), |near| format!(" (did you mean {near}?)"));
        failure(1, &format!("there is no instruction {name}{near}"))
    })
}

/// Has cargo build and run the tests of an instruction and what a change of it concerns.
fn test(definitions: &Definitions, name: &str) -> Result<String, Failure> {
    let model = &definitions.model;
    let id = instruction(model, &name.to_uppercase(), std::iter::empty())?;
    // The first of them is tried longest.
    let relatives = relatives::of(model, id).into_iter();
    let names: Vec<&str> = std::iter::once(id)
        .chain(relatives.filter(|relative| *relative != id))
        .map(|one| model[one].name.as_str())
        .collect();
    let folder = Path::new(&definitions.path)
        .parent()
        .unwrap_or(Path::new(""));
    if !folder.join("tests").join("instructions.rs").is_file() {
        let text = format!(
            "`test` builds Copperplate from its repository, and {} is not in one: there is no tests/instructions.rs beside it",
            definitions.path
        );
        return Err(failure(2, &text));
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = [
        "test",
        "--package",
        "copperplate-tests",
        "--test",
        "instructions",
    ];
    let names = names.join(",");
    eprintln!(
        "COPPERPLATE_INSTRUCTION={names} cargo {} -- --nocapture",
        arguments.join(" ")
    );
    let mut command = Command::new(&cargo);
    command
        .args(arguments)
        .args(["--", "--nocapture"])
        .env("COPPERPLATE_INSTRUCTION", names);
    if !folder.as_os_str().is_empty() {
        command.current_dir(folder);
    }
    let status = command
        .status()
        .map_err(|error| failure(2, &format!("can't run {}: {error}", cargo.display())))?;
    match status.success() {
        true => Ok(String::new()),
        false => Err((1, String::new())),
    }
}

fn compare(old: Option<&str>, new: Option<&str>) -> Result<String, Failure> {
    let (old, new) = (Definitions::load(old)?, Definitions::load(new)?);
    Ok(diff(&old.model, &new.model))
}

fn explain(code: &str) -> Result<String, Failure> {
    let found = Code::named(code).ok_or_else(|| {
        let last = Code::ALL.last().map_or("", |code| code.name());
        failure(
            1,
            &format!("there is no error {code}: codes are D01 to {last}"),
        )
    })?;
    Ok(format!("{}\n", found.explanation().trim_end()))
}

fn nearest() -> Option<String> {
    let here = std::env::current_dir().ok()?;
    here.ancestors()
        .map(|directory| directory.join("bytecodes.def"))
        .find(|file| file.is_file())
        .map(|file| shorten(&file, &here))
}

/// Relative to `here` where that is inside.
fn shorten(file: &Path, here: &Path) -> String {
    file.strip_prefix(here)
        .unwrap_or(file)
        .to_string_lossy()
        .into_owned()
}

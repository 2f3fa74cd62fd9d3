//! `copperplate def`: the tools of whoever edits `bytecodes.def`.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use copperplate_generator::backend::{match_loop, reference};
use copperplate_generator::diagnostic::{Style, closest};
use copperplate_generator::report;

const USAGE: &str = "\
usage: copperplate def check [--stats] [FILE]
       copperplate def doc [FILE]
       copperplate def show NAME [FILE]

check    says what is wrong with the definitions; --stats adds numbers about them
doc      prints the instruction reference, as markdown
show     prints what is known of one instruction, and the code of the match loop for it

FILE is bytecodes.def in this directory or the nearest one above it.
";

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

fn command(args: &[String]) -> Result<String, (u8, String)> {
    let usage = || (2, USAGE.to_owned());
    let (command, options) = args.split_first().ok_or_else(usage)?;
    let mut file = None;
    let mut name = None;
    let mut stats = false;
    for option in options {
        match option.as_str() {
            "--stats" if command == "check" => stats = true,
            "-h" | "--help" => return Ok(USAGE.to_owned()),
            shown if command == "show" && name.is_none() && !shown.starts_with('-') => {
                name = Some(shown.to_uppercase())
            }
            path if !path.starts_with('-') && file.is_none() => file = Some(path.to_owned()),
            _ => return Err(usage()),
        }
    }
    if matches!(command.as_str(), "-h" | "--help") {
        return Ok(USAGE.to_owned());
    }
    let path = match file {
        Some(path) => path,
        None => nearest().ok_or_else(|| {
            (
                2,
                "copperplate def: there is no bytecodes.def here or above\n".to_owned(),
            )
        })?,
    };
    let source = std::fs::read_to_string(&path)
        .map_err(|error| (2, format!("copperplate def: can't read {path}: {error}\n")))?;
    let style = if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        Style::Styled
    } else {
        Style::Plain
    };
    let (model, line) = report::check(&source, &path, style).map_err(|text| (1, text))?;
    match command.as_str() {
        "check" if stats => Ok(line + &report::stats(&model)),
        "check" => Ok(line),
        "doc" => Ok(reference::print(&model)),
        "show" => {
            let name = name.ok_or_else(usage)?;
            let id = model.instruction(&name).ok_or_else(|| {
                let known = model
                    .instructions
                    .iter()
                    .map(|instruction| instruction.name.as_str());
                let near = closest(&name, known)
                    .map_or(String::new(), |near| format!(" (did you mean {near}?)"));
                (
                    1,
                    format!("copperplate def: there is no instruction {name}{near}\n"),
                )
            })?;
            Ok(format!(
                "{}{}",
                reference::show(&model, id),
                match_loop::show(&model, id)
            ))
        }
        _ => Err(usage()),
    }
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

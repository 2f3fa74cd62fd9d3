//! Packs the Python files of the standard library: `stdlib.bin` holds their compiled code and their text, `index.rs`
//! a table sorted by path, so that the program finds a module without unpacking or reading anything else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io, thread};

use copperplate_compiler::{Mode, Options, SourceText};

#[path = "src/folder.rs"]
mod folder;

/// Top-level folders that are applications or data for them, not library.
const LEFT_OUT: &[&str] = &[
    "ensurepip",
    "idlelib",
    "pydoc_data",
    "test",
    "tkinter",
    "turtledemo",
];

/// Text that is packed in another form: file, text as it is, text instead.
const CHANGES: &[(&str, &str, &str)] = &[
    (
        // The class of template strings, which cannot be written yet.
        "annotationlib.py",
        "_Template = type(t\"\")\n",
        "class _Template: pass\n",
    ),
    // Which name may have been meant is said as in tracebacks of the interpreter's own.
    (
        "traceback.py",
        "        elif exc_type and issubclass(exc_type, ImportError) and \\\n",
        "        elif exc_type and issubclass(exc_type, (ImportError, NameError, AttributeError)):\n            from _suggestions import _told\n            self._str = _told(exc_value, exc_traceback, self._str)\n        elif exc_type and issubclass(exc_type, ImportError) and \\\n",
    ),
    // `importlib` is loaded late: modules are there already, with `warnings` among them.
    (
        "importlib/_bootstrap.py",
        "            elif _imp.is_frozen(name):\n                loader = FrozenImporter\n",
        "",
    ),
    (
        "importlib/_bootstrap.py",
        "    for builtin_name in ('_thread', '_warnings', '_weakref'):\n",
        "    import warnings\n    self_module._warnings = warnings\n    for builtin_name in ('_thread', '_weakref'):\n",
    ),
    (
        "importlib/_bootstrap_external.py",
        "import _warnings\n",
        "import warnings as _warnings\n",
    ),
    // What a build says of itself is the same for all of ours.
    (
        "sysconfig/__init__.py",
        "        f'_sysconfigdata_{sys.abiflags}_{sys.platform}_{multiarch}',\n",
        "        '_sysconfigdata',\n",
    ),
    // The packed files are text.
    (
        "importlib/_bootstrap.py",
        "        \"\"\"Return None as frozen modules do not have source code.\"\"\"\n        return None\n",
        "        \"\"\"Return the text of the packed file.\"\"\"\n        return _imp.get_frozen_source(fullname)\n",
    ),
];

/// Files of ours, in the place of those that know another machine's instructions.
const OWN: &[(&str, &str)] = &[
    ("dis.py", "python/dis.py"),
    ("opcode.py", "python/opcode.py"),
];

/// Files of ours that are made when CPython is built, so that its sources do not have them.
const ADDED: &[(&str, &str)] = &[("_sysconfigdata.py", "python/_sysconfigdata.py")];

/// Files that describe another machine's instructions and that nothing else needs.
const DROPPED: &[&str] = &["_opcode_metadata.py"];

/// Files with template strings, which cannot be compiled yet: importing them is a syntax error.
const NOT_COMPILED: &[&str] = &["string/templatelib.py"];

fn changed(name: &str, text: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut text = text;
    for (_, from, to) in CHANGES.iter().filter(|(file, ..)| *file == name) {
        let whole = String::from_utf8(text).map_err(io::Error::other)?;
        if !whole.contains(from) {
            let message =
                format!("{name} is not the file that vm/stdlib/build.rs changes: revise CHANGES");
            return Err(io::Error::other(message));
        }
        text = whole.replace(from, to).into_bytes();
    }
    Ok(text)
}

fn main() -> io::Result<()> {
    let root = Path::new(rustpython_pylib::LIB_PATH);
    let mut files = Vec::new();
    collect(root, &mut files)?;

    let mut texts = Vec::new();
    for file in &files {
        let path = file.strip_prefix(root).map_err(io::Error::other)?;
        let name = path
            .to_str()
            .ok_or_else(|| io::Error::other("file name is not Unicode"))?;
        if DROPPED.contains(&name) {
            continue;
        }
        let own = OWN.iter().find(|(file, _)| *file == name);
        let text = match own {
            Some((_, ours)) => fs::read(ours)?,
            None => changed(name, fs::read(file)?)?,
        };
        texts.push((name, text));
    }
    for (name, ours) in ADDED {
        texts.push((name, fs::read(ours)?));
    }
    // Sorted as text, as the look-up compares.
    texts.sort_by_key(|(name, _)| *name);

    // Code lies apart from text, which is hardly ever read.
    let codes = compiled(&texts)?;
    let mut blob = codes.concat();
    let mut index = String::from("static FILES: &[File] = &[\n");
    let mut code_start = 0;
    for ((path, text), code) in texts.iter().zip(&codes) {
        let (code_end, text_start) = (code_start + code.len(), blob.len());
        blob.extend(text);
        writeln!(
            index,
            "    File {{ path: {path:?}, text: {text_start}..{}, code: {code_start}..{code_end} }},",
            blob.len(),
        )
        .map_err(io::Error::other)?;
        code_start = code_end;
    }
    index.push_str("];\n");

    let out = PathBuf::from(
        env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?,
    );
    fs::write(out.join("stdlib.bin"), blob)?;
    fs::write(out.join("index.rs"), index)?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=python");
    Ok(())
}

/// The compiled code of each file, in their order.
fn compiled(texts: &[(&str, Vec<u8>)]) -> io::Result<Vec<Vec<u8>>> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let parts: Vec<_> = texts
            .chunks(texts.len().div_ceil(workers).max(1))
            .map(|part| scope.spawn(|| part.iter().map(compile).collect::<io::Result<Vec<_>>>()))
            .collect();
        let mut all = Vec::with_capacity(texts.len());
        for part in parts {
            all.extend(
                part.join()
                    .map_err(|_| io::Error::other("a thread failed"))??,
            );
        }
        Ok(all)
    })
}

fn compile((name, text): &(&str, Vec<u8>)) -> io::Result<Vec<u8>> {
    if NOT_COMPILED.contains(name) {
        return Ok(Vec::new());
    }
    let file = format!("{}/{name}", folder::PACKED);
    copperplate_compiler::compile(
        SourceText::Bytes(text),
        &file,
        Mode::Exec,
        Options::default(),
    )
    .map(|code| code.to_bytes())
    .map_err(|error| io::Error::other(format!("{file}, line {}: {}", error.line, error.message)))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        if path.is_dir() {
            if !LEFT_OUT.contains(&name) && name != "__pycache__" {
                collect(&path, files)?;
            }
        } else if name.ends_with(".py") {
            files.push(path);
        }
    }
    Ok(())
}

//! The committed output: its header, whether it is what the definitions give, and rewriting it.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::templates::{self, OpStencils, Progress};
use crate::{Artifact, Clang, Form, MINIMUM_VERSION, REFRESH_COMMAND, Target, clang, postprocess};

/// Changes whenever the same inputs would give another text, so that the digest changes too.
const PIPELINE: &str = "copperplate pipeline 1";

/// Compiled text with the header that says where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prebuilt {
    /// Digest of everything the text was made from: the C text, the flags and this pipeline.
    pub inputs: String,
    /// The release of the clang that compiled it.
    pub clang: String,
    /// What `global_asm!` takes, or the table of stencils.
    pub text: String,
}

/// Where the text that a build uses comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The committed file: the definitions are those it was made from.
    Committed,
    /// Compiled for this build (now or by an earlier run of it), because the definitions have changed.
    Compiled,
}

/// Why there is no machine code to build with.
#[derive(Debug)]
pub enum Error {
    /// The definitions have changed, and there is no clang to compile what they give.
    NoClang {
        artifact: &'static str,
        target: Target,
    },
    /// The committed file is damaged.
    Corrupt { path: PathBuf, reason: &'static str },
    /// The committed file was made from other definitions.
    Stale { path: PathBuf },
    /// The committed file holds other bytes than the same clang gives now.
    Differs { path: PathBuf },
    /// The committed file is not there.
    Missing { path: PathBuf },
    /// Clang did not accept what the generator printed.
    Compile { target: Target, message: String },
    /// A file could not be read or written.
    Io {
        path: PathBuf,
        error: std::io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoClang { artifact, target } => write!(
                f,
                "the definitions have changed since the committed {artifact} code for {target} was made, and compiling it \
                 needs clang {MINIMUM_VERSION} or newer, which was not found.\n\
                 Install it (Debian and Ubuntu: `apt install clang-{MINIMUM_VERSION}`, or a newer clang-N), or set \
                 COPPERPLATE_CLANG to its path; `{REFRESH_COMMAND}` then renews the committed files.\n\
                 Without machine code the build needs no clang: `--no-default-features`."
            ),
            Error::Corrupt { path, reason } => write!(
                f,
                "{} is damaged: {reason}. Restore it from version control, or make it anew with `{REFRESH_COMMAND}`.",
                path.display()
            ),
            Error::Stale { path } => write!(
                f,
                "{} was made from other definitions than these; renew it with `{REFRESH_COMMAND}`.",
                path.display()
            ),
            Error::Differs { path } => write!(
                f,
                "{} is not what its clang makes of these definitions; renew it with `{REFRESH_COMMAND}`.",
                path.display()
            ),
            Error::Missing { path } => {
                write!(
                    f,
                    "{} is missing; make it with `{REFRESH_COMMAND}`.",
                    path.display()
                )
            }
            Error::Compile { target, message } => {
                write!(
                    f,
                    "clang does not accept the C code generated for {target}:\n{message}"
                )
            }
            Error::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for Error {}

impl Prebuilt {
    /// Compiles the artifact. Stencils that `known` has from the same text and clang are taken from there.
    ///
    /// # Errors
    /// [`Error::Compile`] with clang's messages.
    pub fn compile(
        artifact: &Artifact,
        target: Target,
        clang: &Clang,
        known: Option<&Prebuilt>,
        progress: &(dyn Fn(Progress<'_>) + Sync),
    ) -> Result<Prebuilt, Error> {
        let text = match &artifact.form {
            Form::Assembly(source) => clang
                .assembly(source, target)
                .map(|assembly| postprocess(&assembly)),
            Form::Stencils(all) => {
                let known = known
                    .filter(|known| known.clang == clang.version())
                    .and_then(|known| known.stencils().ok())
                    .unwrap_or_default();
                templates::compile(all, target, clang, known, progress)
                    .map(|stencils| templates::print(&stencils))
            }
        };
        Ok(Prebuilt {
            inputs: inputs_digest(artifact, target),
            clang: clang.version().to_string(),
            text: text.map_err(|message| Error::Compile { target, message })?,
        })
    }

    /// The stencils of the text.
    ///
    /// # Errors
    /// In which way it is damaged: it has its digest, so whoever wrote it wrote something else.
    pub fn stencils(&self) -> Result<Vec<OpStencils>, String> {
        templates::parse(&self.text)
            .map_err(|line| format!("line {line} of its text is no line of a table of stencils"))
    }

    /// The file's content: header, then text.
    pub fn render(&self) -> String {
        let Prebuilt {
            inputs,
            clang,
            text,
        } = self;
        let digest = blake3::hash(text.as_bytes());
        format!(
            "# Generated from bytecodes.def. Do not edit: `{REFRESH_COMMAND}` makes it anew.\n\
             # inputs: blake3 {inputs}\n\
             # clang: {clang}\n\
             # text: blake3 {digest}\n\
             {text}"
        )
    }

    /// Reads what [`Prebuilt::render`] wrote; the error says in which way it is damaged.
    pub fn parse(content: &str) -> Result<Prebuilt, &'static str> {
        let (_, content) = content
            .split_once('\n')
            .filter(|(first, _)| first.starts_with("# Generated from "))
            .ok_or("it does not begin with the header of a generated file")?;
        let (inputs, content) = header(content, "# inputs: blake3 ")
            .ok_or("its header names no digest of its inputs")?;
        let (clang, content) = header(content, "# clang: ").ok_or("its header names no clang")?;
        let (digest, text) =
            header(content, "# text: blake3 ").ok_or("its header names no digest of its text")?;
        if blake3::hash(text.as_bytes()).to_hex().as_str() != digest {
            return Err("its text does not have the digest that its header states");
        }
        Ok(Prebuilt {
            inputs: inputs.to_string(),
            clang: clang.to_string(),
            text: text.to_string(),
        })
    }

    fn read(path: &Path) -> Result<Option<Prebuilt>, Error> {
        match std::fs::read(path) {
            Ok(bytes) => {
                let parsed = String::from_utf8(bytes)
                    .map_err(|_| "it is not text")
                    .and_then(|s| Prebuilt::parse(&s));
                parsed.map(Some).map_err(|reason| Error::Corrupt {
                    path: path.to_path_buf(),
                    reason,
                })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::Io {
                path: path.to_path_buf(),
                error,
            }),
        }
    }

    fn write(&self, path: &Path) -> Result<(), Error> {
        let io = |error| Error::Io {
            path: path.to_path_buf(),
            error,
        };
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(io)?;
        }
        std::fs::write(path, self.render()).map_err(io)
    }
}

fn header<'a>(content: &'a str, key: &str) -> Option<(&'a str, &'a str)> {
    content.strip_prefix(key)?.split_once('\n')
}

/// Digest of everything the output depends on but the clang itself.
pub fn inputs_digest(artifact: &Artifact, target: Target) -> String {
    let mut hasher = blake3::Hasher::new();
    let (arguments, source) = match &artifact.form {
        Form::Assembly(source) => (clang::arguments(target), source.clone()),
        Form::Stencils(all) => (clang::stencil_arguments(target), all.digested()),
    };
    for part in [PIPELINE.to_string(), arguments.join(" "), source] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// Where the committed output of an artifact stands below `prebuilt`.
pub fn committed_path(prebuilt: &Path, artifact: &Artifact, target: Target) -> PathBuf {
    prebuilt
        .join(target.triple())
        .join(format!("{}.{}", artifact.name, extension(artifact)))
}

fn extension(artifact: &Artifact) -> &'static str {
    match artifact.form {
        Form::Assembly(_) => "s",
        Form::Stencils(_) => "txt",
    }
}

/// What the ledger beside a table of stencils says, and where it stands; `None` for other output.
fn ledger(
    artifact: &Artifact,
    compiled: &Prebuilt,
    path: &Path,
) -> Result<Option<(PathBuf, String)>, Error> {
    if matches!(artifact.form, Form::Assembly(_)) {
        return Ok(None);
    }
    let stencils = compiled.stencils().map_err(|_| Error::Corrupt {
        path: path.to_path_buf(),
        reason: "its text is no table of stencils",
    })?;
    Ok(Some((
        path.with_extension("ledger"),
        templates::print_ledger(&stencils),
    )))
}

/// The assembly to build with: the committed one when the definitions are those it was made from; else the one an
/// earlier run left in `out_dir`, when that is up to date; else a fresh one, which is left there.
///
/// # Errors
/// [`Error::Corrupt`] when the committed file is damaged, [`Error::NoClang`] when it is out of date and there is no
/// clang, [`Error::Compile`] when clang does not accept the generated text.
pub fn resolve(
    artifact: &Artifact,
    target: Target,
    prebuilt: &Path,
    out_dir: &Path,
    find_clang: impl FnOnce() -> Option<Clang>,
) -> Result<(Prebuilt, Origin), Error> {
    let inputs = inputs_digest(artifact, target);
    let committed = Prebuilt::read(&committed_path(prebuilt, artifact, target))?;
    if let Some(committed) = &committed
        && committed.inputs == inputs
    {
        return Ok((committed.clone(), Origin::Committed));
    }
    let cache = out_dir.join(format!(
        "{}-{}.cache.{}",
        artifact.name,
        target.triple(),
        extension(artifact)
    ));
    // A damaged cache is only a cache that has to be filled again.
    let cached = Prebuilt::read(&cache).ok().flatten();
    if let Some(cached) = &cached
        && cached.inputs == inputs
    {
        return Ok((cached.clone(), Origin::Compiled));
    }
    let clang = find_clang().ok_or(Error::NoClang {
        artifact: artifact.name,
        target,
    })?;
    let known = cached.or(committed);
    let compiled = Prebuilt::compile(artifact, target, &clang, known.as_ref(), &|_| {})?;
    compiled.write(&cache)?;
    Ok((compiled, Origin::Compiled))
}

/// Makes the committed file anew unless it is up to date; `true` when it was written.
///
/// # Errors
/// [`Error::Compile`] when clang does not accept the generated text, [`Error::Io`] when the file cannot be written.
pub fn refresh(
    artifact: &Artifact,
    target: Target,
    prebuilt: &Path,
    clang: &Clang,
    progress: &(dyn Fn(Progress<'_>) + Sync),
) -> Result<bool, Error> {
    let path = committed_path(prebuilt, artifact, target);
    let committed = Prebuilt::read(&path).ok().flatten();
    let current = committed.clone().filter(|committed| {
        committed.inputs == inputs_digest(artifact, target) && committed.clang == clang.version()
    });
    let fresh = current.is_none();
    let compiled = match current {
        Some(committed) => committed,
        None => {
            let known = committed.as_ref();
            let compiled = Prebuilt::compile(artifact, target, clang, known, progress)?;
            compiled.write(&path)?;
            compiled
        }
    };
    if let Some((path, text)) = ledger(artifact, &compiled, &path)?
        && std::fs::read_to_string(&path).ok().as_ref() != Some(&text)
    {
        std::fs::write(&path, text).map_err(|error| Error::Io { path, error })?;
        return Ok(true);
    }
    Ok(fresh)
}

/// How far [`check`] could look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckReport {
    /// The digests agree, and the same clang gives the same bytes.
    Bytes,
    /// The digests agree; the bytes were made by a clang of this release, which is not the one at hand.
    DigestOnly { clang: String },
}

/// Proves that the committed file is what the definitions give.
///
/// # Errors
/// Says what is wrong with the file.
pub fn check(
    artifact: &Artifact,
    target: Target,
    prebuilt: &Path,
    clang: Option<&Clang>,
) -> Result<CheckReport, Error> {
    let path = committed_path(prebuilt, artifact, target);
    let Some(committed) = Prebuilt::read(&path)? else {
        return Err(Error::Missing { path });
    };
    if committed.inputs != inputs_digest(artifact, target) {
        return Err(Error::Stale { path });
    }
    if let Some((path, text)) = ledger(artifact, &committed, &path)?
        && std::fs::read_to_string(&path).ok() != Some(text)
    {
        return Err(Error::Stale { path });
    }
    match clang.filter(|clang| clang.version() == committed.clang) {
        None => Ok(CheckReport::DigestOnly {
            clang: committed.clang,
        }),
        Some(clang) if Prebuilt::compile(artifact, target, clang, None, &|_| {})? == committed => {
            Ok(CheckReport::Bytes)
        }
        Some(_) => Err(Error::Differs { path }),
    }
}

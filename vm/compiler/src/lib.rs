//! Compiles Python source to code objects.
//!
//! ```
//! use copperplate_compiler::{Mode, Options, compile};
//!
//! let code = compile("x = 1", "<string>", Mode::Exec, Options::default())?;
//! assert_eq!(&*code.name, "<module>");
//! let error = compile("return", "<string>", Mode::Exec, Options::default()).unwrap_err();
//! assert_eq!(error.message, "'return' outside function");
//! # Ok::<(), copperplate_compiler::SyntaxError>(())
//! ```
//!
//! The way: [`source`] decodes, the parser parses, [`parse_errors`] words its errors as CPython does, [`lower`] makes our own tree,
//! [`symtable`] gives names their scopes, [`codegen`] emits. What is suspicious on the way [`warnings`] know. A program's own tree begins at [`nodes`], which makes the parser's of it.
//! Only these, [`lower`] and [`tree`] know the parser's types.

mod ast;
mod codegen;
mod errors;
mod fold;
mod literals;
mod lower;
mod nodes;
mod parse_errors;
mod parser_levels;
mod percent;
mod source;
mod symtable;
mod tree;
mod unparse;
mod warnings;

pub use errors::{ErrorKind, SyntaxError};
pub use warnings::SyntaxWarning;

use codegen::Purpose;
use copperplate_code::{CodeFlags, CodeSpec};
use errors::{Error, Result};
use ruff_python_ast::{Mod, PythonVersion};
use ruff_python_parser::{Mode as ParserMode, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::Ranged;
use source::Source;
use warnings::Warning;

/// What a source text is compiled as: the mode of Python's `compile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// `'exec'`: a module.
    Exec,
    /// `'eval'`: one expression.
    Eval,
    /// `'single'`: one interactive statement; values of expressions are printed.
    Single,
}

/// The other parameters of Python's `compile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// `-O`: 1 drops assertions, 2 docstrings, too.
    pub optimize: u8,
    /// What the code inherits of features of `__future__`: some of [`CodeFlags::FUTURES`].
    pub futures: CodeFlags,
    /// The text is that of the program's file, read by the interpreter itself: CPython words some errors differently there.
    pub program_file: bool,
    /// Input that more lines could complete is reported as [`ErrorKind::Incomplete`].
    pub allow_incomplete: bool,
    /// How many digits a decimal literal may have, as `sys.set_int_max_str_digits` says; 0: any number.
    pub int_digits: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            optimize: 0,
            futures: CodeFlags::default(),
            program_file: false,
            allow_incomplete: false,
            int_digits: DEFAULT_INT_DIGITS,
        }
    }
}

/// `sys.int_info.default_max_str_digits`.
const DEFAULT_INT_DIGITS: usize = 4300;

/// A source text, decoded or not.
#[derive(Clone, Copy, Debug)]
pub enum SourceText<'a> {
    /// Decoded; an encoding declaration in it means nothing.
    Str(&'a str),
    /// Encoded as a byte order mark or an encoding declaration says, or in UTF-8.
    Bytes(&'a [u8]),
}

impl<'a> From<&'a str> for SourceText<'a> {
    fn from(text: &'a str) -> Self {
        Self::Str(text)
    }
}

impl<'a> From<&'a [u8]> for SourceText<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

/// Compiles a source text, without a word on what is only suspicious.
///
/// Uses more native stack for deep trees by itself; any thread will do.
///
/// # Errors
/// For whatever is wrong with the text. The error is data; see [`SyntaxError::kind`] for the exception it stands for.
pub fn compile<'a>(
    source: impl Into<SourceText<'a>>,
    filename: &str,
    mode: Mode,
    options: Options,
) -> std::result::Result<CodeSpec, SyntaxError> {
    compile_warning(source.into(), filename, mode, options, &mut Vec::new())
}

/// As [`compile`], and adds what Python warns of to `warnings`, up to the error if there is one.
///
/// # Errors
/// As [`compile`].
pub fn compile_warning(
    source: SourceText<'_>,
    filename: &str,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<SyntaxWarning>,
) -> std::result::Result<CodeSpec, SyntaxError> {
    let source = read(source, filename, options)?;
    let mut found = Vec::new();
    let code = compile_source(&source, filename, mode, options, &mut found);
    located(code, found, &source, filename, warnings)
}

/// Parses a source text to a tree, as `ast.parse` shows it, and adds what Python's parser warns of to `warnings`.
///
/// # Errors
/// As [`compile`], for what the parser refuses.
pub fn parse(
    source: SourceText<'_>,
    filename: &str,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<SyntaxWarning>,
) -> std::result::Result<copperplate_code::tree::Node, SyntaxError> {
    let source = read(source, filename, options)?;
    let parsed = parse_source(&source, mode);
    let mut found = Vec::new();
    let checked = parse_errors::check(&source, &parsed, mode, options.allow_incomplete, &mut found);
    let node = checked.and_then(|()| {
        let interactive = mode == Mode::Single;
        tree::tree(&source, parsed.syntax(), interactive, options.int_digits)
    });
    let depth = node.as_ref().map_or(lower::MAX_DEPTH, |(_, depth)| *depth);
    lower::drop_deep(parsed, depth);
    let node = node.map(|(node, _)| node);
    located(node, found, &source, filename, warnings)
}

/// Compiles a tree: a `Module`, `Expression` or `Interactive`, as `mode` says, whose nodes have the fields that the grammar gives them.
/// What Python warns of is added to `warnings`.
///
/// # Errors
/// For whatever is wrong with the tree. `SyntaxError::text` is not known.
pub fn compile_tree(
    tree: copperplate_code::tree::Node,
    filename: &str,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<SyntaxWarning>,
) -> std::result::Result<CodeSpec, SyntaxError> {
    let no_source = || Source::of_nodes(source::Places::default());
    let (parsed, places, depth) =
        nodes::parsed(tree).map_err(|error| error.locate(&no_source(), filename))?;
    let source = Source::of_nodes(places);
    let mut found = Vec::new();
    let module = lower(&source, &parsed, mode, options, &mut found);
    lower::drop_deep(parsed, depth);
    let code = module.and_then(|module| generate(module, filename, mode, options, &mut found));
    located(code, found, &source, filename, warnings)
}

/// What came out, and what was found on the way, with their places in the file.
fn located<T>(
    result: Result<T>,
    found: Vec<Warning>,
    source: &Source,
    filename: &str,
    warnings: &mut Vec<SyntaxWarning>,
) -> std::result::Result<T, SyntaxError> {
    warnings.extend(found.into_iter().map(|one| one.locate(source, filename)));
    result.map_err(|error| error.locate(source, filename))
}

fn read(
    source: SourceText<'_>,
    filename: &str,
    options: Options,
) -> std::result::Result<Source, SyntaxError> {
    let source = match source {
        SourceText::Str(text) => Source::from_str(text),
        SourceText::Bytes(bytes) => {
            Source::from_bytes(bytes, options.program_file.then_some(filename))
        }
    };
    source.map_err(|error| error.without_source(filename))
}

fn parse_source(source: &Source, mode: Mode) -> Parsed<Mod> {
    let parser_mode = if mode == Mode::Eval {
        ParserMode::Expression
    } else {
        ParserMode::Module
    };
    let text = match mode {
        // `eval` allows blanks before the expression.
        Mode::Eval => parse_errors::without_leading_blanks(&source.text),
        _ => source.text.as_str().into(),
    };
    let options = ParseOptions::from(parser_mode).with_target_version(PythonVersion::PY314);
    parse_unchecked(&text, options)
}

fn compile_source(
    source: &Source,
    filename: &str,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<Warning>,
) -> Result<CodeSpec> {
    let parsed = parse_source(source, mode);
    let module = parse_errors::check(source, &parsed, mode, options.allow_incomplete, warnings)
        .and_then(|()| lower(source, parsed.syntax(), mode, options, warnings));
    let depth = module
        .as_ref()
        .map_or(lower::MAX_DEPTH, |module| module.depth);
    lower::drop_deep(parsed, depth);
    generate(module?, filename, mode, options, warnings)
}

fn generate(
    module: ast::Module,
    filename: &str,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<Warning>,
) -> Result<CodeSpec> {
    let depth = module.depth;
    let purpose = match mode {
        Mode::Exec => Purpose::Module,
        Mode::Eval => Purpose::Expression,
        Mode::Single => Purpose::Interactive,
    };
    let code = symtable::SymbolTable::build(&module)
        .and_then(|table| codegen::generate(&module, &table, filename, purpose, options, warnings));
    lower::drop_deep(module, depth);
    code.map_err(Error::of_tree)
}

fn lower(
    source: &Source,
    parsed: &Mod,
    mode: Mode,
    options: Options,
    warnings: &mut Vec<Warning>,
) -> Result<ast::Module> {
    let lowering = lower::Lowering {
        docstring: mode == Mode::Exec,
        future_annotations: options.futures.contains(CodeFlags::FUTURE_ANNOTATIONS),
        debug: options.optimize == 0,
        int_digits: options.int_digits,
    };
    match parsed {
        Mod::Module(module) => {
            if mode == Mode::Single && source.is_text() {
                check_single(source, &module.body)?;
            }
            lower::module(source, &module.body, lowering, warnings)
        }
        Mod::Expression(expression) => {
            lower::expression(source, &expression.body, lowering, warnings)
        }
    }
}

/// Interactive input is one statement, or several on one line.
fn check_single(source: &Source, body: &[ruff_python_ast::Stmt]) -> Result<()> {
    for pair in body.windows(2) {
        let between = pair[0].range().end().to_usize()..pair[1].range().start().to_usize();
        if source.text[between].contains('\n') {
            let message = "multiple statements found while compiling a single statement";
            return Err(Error::new(
                message,
                source.location(
                    pair[0].range().start().to_u32(),
                    pair[0].range().start().to_u32(),
                ),
            ));
        }
    }
    Ok(())
}

//! `compile`, `eval`, `exec`, `__import__`.

use copperplate_code::{CodeFlags, CodeSpec};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::exception::SYNTAX_ERROR;
use copperplate_core::hooks::{Mode, OPTIMIZE_SHIFT, Origin};
use copperplate_core::object::Layout;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, buffer, ops, pages};
use copperplate_macros::native;

use super::scopes;
use crate::runtime::import_module;
use crate::types::run_code;

/// Flag of `compile`: return a syntax tree.
const ONLY_AST: i64 = 0x400;
/// Every flag that `compile` knows: of `__future__` and of the parser.
const KNOWN_FLAGS: i64 = 0x1ff_0000 | 0x7f00 | 0x10;

/// The source text of `compile`, `eval` and `exec`: a `str` or bytes-like object, as `str` or `bytes`.
///
/// # Errors
/// `TypeError` for anything else, `SyntaxError` when there is a null in it.
fn source_text(t: &mut Thread, source: &Value, function: &str, kinds: &str) -> Res<Value> {
    let (text, null) = if let Some(text) = source.downcast::<Str>() {
        (source.clone(), text.points().iter().any(|point| point == 0))
    } else {
        match buffer::with_bytes(source, <[u8]>::to_vec) {
            Some(bytes) => (Bytes::new(&bytes), bytes.contains(&0)),
            None => {
                return Err(t.type_error(format!("{function}() arg 1 must be a {kinds}")));
            }
        }
    };
    if null {
        // Called, so that it gets its fields.
        let message = Str::new("source code string cannot contain null bytes");
        let exception = ops::call_positional(t, &SYNTAX_ERROR.value(), &[message])?;
        return Err(t.raise_value(exception));
    }
    Ok(text)
}

/// A file name: `str`, bytes or what `__fspath__` gives.
fn file_name(t: &mut Thread, name: &Value) -> Res<String> {
    let name = if name.downcast::<Str>().is_some() || name.downcast::<Bytes>().is_some() {
        name.clone()
    } else {
        let method = t.vm().intern("__fspath__");
        match ops::lookup_special(t, name, &method)? {
            Some(method) => ops::call_positional(t, &method, &[])?,
            None => {
                return Err(t.type_error(format!(
                    "expected str, bytes or os.PathLike object, not {}",
                    name.class().name()
                )));
            }
        }
    };
    let text = match (name.downcast::<Str>(), name.downcast::<Bytes>()) {
        (Some(text), _) => text.to_lossy().into_owned(),
        (None, Some(bytes)) => String::from_utf8_lossy(bytes.bytes()).into_owned(),
        (None, None) => String::new(),
    };
    if text.contains('\0') {
        return Err(t.value_error("embedded null character"));
    }
    Ok(text)
}

/// Bytes of a source text like a module's.
const LARGE_SOURCE: usize = 4096;
/// So many shorter texts are few.
const FEW_SHORT: u32 = 16;

/// How many short texts were compiled.
#[derive(Default)]
struct ShortTexts(u32);

fn load(t: &mut Thread, spec: CodeSpec) -> Value {
    let code = Code::load(t, &spec);
    drop(spec);
    code
}

fn compile_code(
    t: &mut Thread,
    source: &Value,
    origin: Origin<'_>,
    mode: Mode,
    flags: u32,
) -> Res<Value> {
    let bytes = source.downcast::<Bytes>().map(|bytes| bytes.bytes().len());
    let length = bytes.or_else(|| source.downcast::<Str>().map(Str::len));
    // Short texts come by the thousand.
    let is_short = length.is_some_and(|length| length < LARGE_SOURCE);
    let releases = !is_short
        || t.vm().with_extension(|ShortTexts(count)| {
            *count += 1;
            *count < FEW_SHORT || count.is_power_of_two()
        });
    // The compiler's pages, which are many, do not come on top of those of what ran before it.
    if releases {
        pages::release_at_times();
    }
    let compile = t.vm().hooks.compile;
    let spec = compile(t, source, origin, mode, flags)?;
    let code = load(t, spec);
    if releases {
        pages::release_at_times();
    }
    Ok(code)
}

/// What the calling code has of features of `__future__`, which the code that it compiles inherits.
fn inherited_flags(t: &Thread) -> u32 {
    // SAFETY: the running frame is null or live.
    let frame = unsafe { t.frame.as_ref() };
    frame.map_or(0, |frame| frame.code().flags & CodeFlags::FUTURES.0)
}

/// Compile source into a code object that can be executed by exec() or eval().
///
/// The source code may represent a Python module, statement or expression.
/// The filename will be used for run-time error messages.
/// The mode must be 'exec' to compile a module, 'single' to compile a
/// single (interactive) statement, or 'eval' to compile an expression.
/// The flags argument, if present, controls which future statements influence
/// the compilation of the code.
/// The dont_inherit argument, if true, stops the compilation inheriting
/// the effects of any future statements in effect in the code calling
/// compile; if absent or false these statements do influence the compilation,
/// in addition to any features explicitly specified.
#[native(
    "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, module=None, _feature_version=-1)"
)]
#[allow(clippy::too_many_arguments)]
fn compile(
    t: &mut Thread,
    source: &Value,
    filename: &Value,
    mode: &Str,
    flags: Option<i64>,
    dont_inherit: Option<bool>,
    optimize: Option<i64>,
    module: Option<&Value>,
    _feature_version: Option<i64>,
) -> Res<Value> {
    let filename = file_name(t, filename)?;
    let module = match module.filter(|module| !module.is_none()) {
        None => None,
        Some(module) => match module.downcast::<Str>() {
            Some(module) => Some(module.to_lossy()),
            None => {
                let class = module.class().name();
                return Err(t.type_error(format!(
                    "compile() argument 'module' must be str or None, not {class}"
                )));
            }
        },
    };
    let origin = Origin {
        filename: &filename,
        module: module.as_deref(),
    };
    let flags = flags.unwrap_or(0);
    if flags & !KNOWN_FLAGS != 0 {
        return Err(t.value_error("compile(): unrecognised flags"));
    }
    let optimize = optimize.unwrap_or(-1);
    if !(-1..=2).contains(&optimize) {
        return Err(t.value_error("compile(): invalid optimize value"));
    }
    let only_tree = flags & ONLY_AST != 0;
    let inherited = match dont_inherit {
        Some(true) => 0,
        _ => inherited_flags(t),
    };
    let flags = flags as u32 | inherited | ((optimize + 1) as u32) << OPTIMIZE_SHIFT;
    let mode = match &*mode.to_lossy() {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        "func_type" if !only_tree => {
            return Err(t.value_error("compile() mode 'func_type' requires flag PyCF_ONLY_AST"));
        }
        _ => return Err(t.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    if source.exact::<Code>().is_some() {
        return Ok(source.clone());
    }
    if super::tree::is_tree(t, source)? {
        if only_tree {
            return Ok(source.clone());
        }
        let tree = super::tree::from_object(t, source, mode)?;
        let compile = t.vm().hooks.compile_tree;
        let spec = compile(t, tree, origin, mode, flags)?;
        return Ok(load(t, spec));
    }
    let source = source_text(t, source, "compile", "string, bytes or AST object")?;
    if only_tree {
        let parse = t.vm().hooks.parse;
        let tree = parse(t, &source, origin, mode, flags)?;
        return super::tree::to_object(t, tree);
    }
    compile_code(t, &source, origin, mode, flags)
}

/// The namespaces that `eval` and `exec` run in.
fn namespaces(
    t: &mut Thread,
    globals: Option<&Value>,
    locals: Option<&Value>,
    is_exec: bool,
) -> Res<(Value, Value)> {
    let is_mapping = |value: &Value| value.class().slot(|s| s.getitem).is_some();
    if let Some(globals) = globals.filter(|globals| globals.downcast::<Dict>().is_none()) {
        return Err(if is_exec {
            let class = globals.class().name();
            t.type_error(format!("exec() globals must be a dict, not {class}"))
        } else if is_mapping(globals) {
            t.type_error("globals must be a real dict; try eval(code, {}, mapping)")
        } else {
            t.type_error("globals must be a dict")
        });
    }
    if let Some(locals) = locals.filter(|locals| !is_mapping(locals)) {
        return Err(if is_exec {
            let class = locals.class().name();
            t.type_error(format!("locals must be a mapping or None, not {class}"))
        } else {
            t.type_error("locals must be a mapping")
        });
    }
    let pair = match (globals, locals) {
        (Some(globals), Some(locals)) => (globals.clone(), locals.clone()),
        (Some(globals), None) => (globals.clone(), globals.clone()),
        (None, locals) => {
            let Some(globals) = t.globals() else {
                return Err(t.system_error("globals and locals cannot be NULL"));
            };
            let locals = match locals {
                Some(locals) => locals.clone(),
                None => scopes::locals(t)?,
            };
            (globals, locals)
        }
    };
    if let Some(dict) = pair.0.downcast::<Dict>() {
        let name = &t.names().__builtins__;
        if dict.get_str(t, name).is_none() {
            let builtins = t.builtins();
            dict.set_str(t, name, builtins);
        }
    }
    Ok(pair)
}

/// Evaluate the given source in the context of globals and locals.
///
/// The source may be a string representing a Python expression
/// or a code object as returned by compile().
/// The globals must be a dictionary and locals can be any mapping,
/// defaulting to the current globals and locals.
/// If only globals is given, locals defaults to it.
#[native("eval(source, /, globals=None, locals=None)")]
fn eval(
    t: &mut Thread,
    source: &Value,
    globals: Option<&Value>,
    locals: Option<&Value>,
) -> Res<Value> {
    let (globals, locals) = namespaces(t, globals, locals, false)?;
    if let Some(code) = source.exact::<Code>() {
        if code.free_count > 0 {
            return Err(t.type_error("code object passed to eval() may not contain free variables"));
        }
        return run_code(t, source, &globals, &locals);
    }
    let text = source_text(t, source, "eval", "string, bytes or code object")?;
    let text = strip_blanks(text);
    let code = compile_string(t, &text, &globals, Mode::Eval)?;
    run_code(t, &code, &globals, &locals)
}

/// Compiles the text that `eval` or `exec` was given.
fn compile_string(t: &mut Thread, text: &Value, globals: &Value, mode: Mode) -> Res<Value> {
    let module = globals
        .downcast::<Dict>()
        .and_then(|globals| globals.get_str(t, &t.names().__name__));
    let module = module.as_ref().and_then(|module| module.downcast::<Str>());
    let module = module.map(Str::to_lossy);
    let origin = Origin {
        filename: "<string>",
        module: module.as_deref(),
    };
    let flags = inherited_flags(t);
    compile_code(t, text, origin, mode, flags)
}

/// The text without the blanks and tabs that it begins with.
fn strip_blanks(text: Value) -> Value {
    let is_blank = |point: u32| point == 0x20 || point == 0x09;
    if let Some(string) = text.downcast::<Str>() {
        let blanks = string.points().iter().take_while(|&p| is_blank(p)).count();
        return if blanks == 0 {
            text
        } else {
            string.slice(blanks..string.len())
        };
    }
    match text.downcast::<Bytes>().map(Bytes::bytes) {
        Some(bytes) if bytes.first().is_some_and(|&b| is_blank(b.into())) => {
            let blanks = bytes.iter().take_while(|&&b| is_blank(b.into())).count();
            Bytes::new(&bytes[blanks..])
        }
        _ => text,
    }
}

/// Execute the given source in the context of globals and locals.
///
/// The source may be a string representing one or more Python statements
/// or a code object as returned by compile().
/// The globals must be a dictionary and locals can be any mapping,
/// defaulting to the current globals and locals.
/// If only globals is given, locals defaults to it.
/// The closure must be a tuple of cellvars, and can only be used
/// when source is a code object requiring exactly that many cellvars.
#[native("exec(source, /, globals=None, locals=None, *, closure=None)")]
fn exec(
    t: &mut Thread,
    source: &Value,
    globals: Option<&Value>,
    locals: Option<&Value>,
    closure: Option<&Value>,
) -> Res<()> {
    let (globals, locals) = namespaces(t, globals, locals, true)?;
    let Some(code) = source.exact::<Code>() else {
        if closure.is_some() {
            return Err(t.type_error("closure can only be used when source is a code object"));
        }
        let text = source_text(t, source, "exec", "string, bytes or code object")?;
        let code = compile_string(t, &text, &globals, Mode::Exec)?;
        return run_code(t, &code, &globals, &locals).map(drop);
    };
    if code.free_count == 0 {
        if closure.is_some() {
            return Err(t.type_error("cannot use a closure with this code object"));
        }
        return run_code(t, source, &globals, &locals).map(drop);
    }
    let cells = closure
        .and_then(|closure| closure.exact::<Tuple>())
        .filter(|cells| {
            cells.len() == code.free_count as usize
                && cells
                    .items()
                    .iter()
                    .all(|cell| cell.exact::<copperplate_core::cell::Cell>().is_some())
        });
    let (Some(_), Some(closure)) = (cells, closure) else {
        return Err(t.type_error(format!(
            "code object requires a closure of exactly length {}",
            code.free_count
        )));
    };
    let builtins = t.builtins();
    let function = copperplate_core::function::Function::new(code, globals, builtins);
    if let Some(function) = function.exact::<copperplate_core::function::Function>() {
        function.closure.set(closure.clone());
    }
    ops::call_positional(t, &function, &[]).map(drop)
}

/// Import a module.
///
/// Because this function is meant for use by the Python
/// interpreter and not for general use, it is better to use
/// importlib.import_module() to programmatically import a module.
///
/// The globals argument is only used to determine the context;
/// they are not modified.  The locals argument is unused.  The fromlist
/// should be a list of names to emulate ``from name import ...``, or an
/// empty list to emulate ``import name``.
/// When importing a module from a package, note that __import__('A.B', ...)
/// returns package A when fromlist is empty, but its submodule B when
/// fromlist is not empty.  The level argument is used to determine whether to
/// perform absolute or relative imports: 0 is absolute, while a positive number
/// is the number of parent directories to search relative to the current module.
#[native("__import__(name, globals=None, locals=None, fromlist=(), level=0)")]
fn __import__(
    t: &mut Thread,
    name: &Value,
    globals: Option<&Value>,
    _locals: Option<&Value>,
    fromlist: Option<&Value>,
    level: Option<i64>,
) -> Res<Value> {
    let Some(text) = name.downcast::<Str>() else {
        return Err(t.type_error("module name must be a string"));
    };
    let none = Value::none();
    let fromlist = fromlist.unwrap_or(&none);
    import_module(t, &text.to_lossy(), globals, fromlist, level.unwrap_or(0))
}

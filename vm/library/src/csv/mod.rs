//! `_csv`: tables of text.

mod dialect;
mod reader;
mod writer;

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::exception::{EXCEPTION, Exception};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Args, Raised, Res, Thread, Value, int};
use copperplate_macros::native;
use copperplate_objects::define::define;

use crate::module;

static ERROR: Type = Type::builtin("_csv.Error", size_of::<Exception>(), BASE | TRACKED);

#[rustfmt::skip]
static FUNCTIONS: &[&NativeDef] = &[
    &reader::READER, &writer::WRITER, &REGISTER_DIALECT, &UNREGISTER_DIALECT, &GET_DIALECT, &LIST_DIALECTS,
    &FIELD_SIZE_LIMIT,
];

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&ERROR) {
        define(t, &ERROR, &EXCEPTION, |_| {}, &[]);
        dialect::install(t);
        reader::install(t);
        writer::install(t);
    }
    let module = module::new(t, "_csv", FUNCTIONS);
    for (number, name) in dialect::QUOTING.iter().enumerate() {
        module::set(t, &module, name, &int::from_usize(number))?;
    }
    module::add_classes(t, &module, &[&ERROR, &dialect::DIALECT])?;
    module::set(t, &module, "Reader", &reader::class())?;
    module::set(t, &module, "Writer", &writer::class())?;
    let dialects = with(t, |state| {
        state.dialects.get_or_insert_with(Dict::new).clone()
    });
    module::set(t, &module, "_dialects", &dialects)?;
    Ok(module)
}

/// What the module keeps.
struct State {
    /// Dialects by name: a dict.
    dialects: Option<Value>,
    /// How long a field may be.
    limit: i64,
}

impl Default for State {
    fn default() -> State {
        State {
            dialects: None,
            limit: 128 << 10,
        }
    }
}

fn with<R>(t: &Thread, change: impl FnOnce(&mut State) -> R) -> R {
    t.vm().with_extension(change)
}

fn error(t: &mut Thread, message: impl Into<String>) -> Raised {
    t.raise(&ERROR, message)
}

fn dialects(t: &Thread) -> Value {
    with(t, |state| {
        state.dialects.get_or_insert_with(Dict::new).clone()
    })
}

/// The dialect that is registered by a name.
fn registered(t: &mut Thread, name: &Value) -> Res<Value> {
    let dialects = dialects(t);
    let found = match dialects.exact::<Dict>() {
        Some(dialects) => dialects.get(t, name)?,
        None => None,
    };
    found.ok_or_else(|| error(t, "unknown dialect"))
}

/// The one or two positional arguments of a function.
fn one_or_two<'a>(
    t: &mut Thread,
    function: &str,
    args: &Args<'a>,
) -> Res<(&'a Value, Option<&'a Value>)> {
    match args.pos() {
        [first] => Ok((first, None)),
        [first, second] => Ok((first, Some(second))),
        [] => Err(t.type_error(format!("{function} expected at least 1 argument, got 0"))),
        more => {
            let given = more.len();
            Err(t.type_error(format!(
                "{function} expected at most 2 arguments, got {given}"
            )))
        }
    }
}

/// Create a mapping from a string name to a CVS dialect.
///
/// The optional "dialect" argument specifies the base dialect instance
/// or the name of the registered dialect.  The function also accepts
/// optional keyword arguments which override settings provided by the
/// dialect.
#[native("register_dialect(name, /, dialect='excel', **fmtparams)")]
fn register_dialect(t: &mut Thread, args: Args<'_>) -> Res<()> {
    let (name, base) = one_or_two(t, "register_dialect", &args)?;
    if name.downcast::<Str>().is_none() {
        return Err(t.type_error("dialect name must be a string"));
    }
    let dialect = dialect::of(t, base, &args)?;
    match dialects(t).exact::<Dict>() {
        Some(dialects) => dialects.set(t, name, dialect),
        None => Ok(()),
    }
}

/// Delete the name/dialect mapping associated with a string name.
#[native("unregister_dialect(name)")]
fn unregister_dialect(t: &mut Thread, name: &Value) -> Res<()> {
    let dialects = dialects(t);
    let removed = match dialects.exact::<Dict>() {
        // Without a look at the name.
        Some(dialects) if dialects.is_empty() => None,
        Some(dialects) => dialects.remove(t, name)?,
        None => None,
    };
    match removed {
        Some(_) => Ok(()),
        None => Err(error(t, "unknown dialect")),
    }
}

/// Return the dialect instance associated with name.
#[native("get_dialect(name)")]
fn get_dialect(t: &mut Thread, name: &Value) -> Res<Value> {
    registered(t, name)
}

/// Return a list of all known dialect names.
#[native("list_dialects()")]
fn list_dialects(t: &mut Thread) -> Res<Value> {
    let names = dialects(t).exact::<Dict>().map(Dict::keys);
    Ok(List::new(names.unwrap_or_default()))
}

/// Sets an upper limit on parsed fields.
///
/// Returns old limit. If limit is not given, no new limit is set and
/// the old limit is returned
#[native("field_size_limit(new_limit=<unrepresentable>)")]
fn field_size_limit(t: &mut Thread, new_limit: Option<&Value>) -> Res<i64> {
    let old = with(t, |state| state.limit);
    if let Some(limit) = new_limit {
        if limit.is_true() || limit.is_false() || !int::is_int(limit) {
            return Err(t.type_error("limit must be an integer"));
        }
        match int::to_i64(limit) {
            Some(Ok(limit)) => with(t, |state| state.limit = limit),
            _ => {
                return Err(t.overflow_error("Python int too large to convert to C ssize_t"));
            }
        }
    }
    Ok(old)
}

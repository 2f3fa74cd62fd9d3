//! `_imp`: what `importlib` is built on. Its frozen modules are the packed standard library.

use std::borrow::Cow;
use std::hash::Hasher;

use copperplate_core::class::Type;
use copperplate_core::code::Code;
use copperplate_core::exception::{Exception, IMPORT_ERROR};
use copperplate_core::hooks::{Mode, Origin};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Value, buffer, int, ops};
use copperplate_macros::native;
use copperplate_objects::text::byte_view::not_bytes;
use copperplate_stdlib::File;
pub use copperplate_stdlib::PACKED;
use siphasher::sip::SipHasher13;

use crate::module;

/// Marks files of compiled code. They are neither read nor written.
const MAGIC_NUMBER: i64 = 0x0a0d_0e2b;

/// A module of the packed standard library.
pub struct Packed {
    pub file: &'static File,
    pub is_package: bool,
}

impl Packed {
    /// `__file__`.
    pub fn path(&self) -> String {
        format!("{PACKED}/{}", self.file.path)
    }

    /// Its code.
    ///
    /// # Errors
    /// A syntax error, if the build could not compile it.
    pub fn code(&self, t: &mut Thread) -> Res<Value> {
        // It is compiled as programs are that are not optimized.
        if t.vm().optimize.get() == 0
            && let Some(code) = self.file.code()
        {
            return Ok(Code::load_packed(t, &code));
        }
        let text = Bytes::new(self.file.text());
        let origin = Origin {
            filename: &self.path(),
            module: None,
        };
        let spec = (t.vm().hooks.compile)(t, &text, origin, Mode::Exec, 0)?;
        Ok(Code::load(t, &spec))
    }
}

/// Finds a module in the packed standard library by its path without suffix: `collections/abc`.
pub fn packed(base: &str) -> Option<Packed> {
    let found = |path: &str, is_package| {
        let file = File::find(path)?;
        Some(Packed { file, is_package })
    };
    found(&format!("{base}/__init__.py"), true).or_else(|| found(&format!("{base}.py"), false))
}

fn by_name(name: &str) -> Option<Packed> {
    packed(&name.replace('.', "/"))
}

/// Raises `class`, an `ImportError`, about the module `name`.
pub fn raise(t: &mut Thread, class: &'static Type, message: &str, name: &str) -> Raised {
    let exception = Exception::new(class, &[Str::new(message)]);
    let (key, name) = (t.names().name.clone(), Str::new(name));
    match ops::setattr(t, &exception, &key, Some(&name)) {
        Ok(()) => t.raise_value(exception),
        Err(raised) => raised,
    }
}

fn known(t: &mut Thread, name: &str) -> Res<Packed> {
    by_name(name).ok_or_else(|| {
        let message = format!("No such frozen object named {name}");
        raise(t, &IMPORT_ERROR, &message, name)
    })
}

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "_imp", FUNCTIONS);
    module::set(t, &module, "check_hash_based_pycs", &Str::new("default"))?;
    module::set(
        t,
        &module,
        "pyc_magic_number_token",
        &int::from_i64(MAGIC_NUMBER),
    )?;
    Ok(module)
}

static FUNCTIONS: &[&NativeDef] = &[
    &LOCK_HELD,
    &ACQUIRE_LOCK,
    &RELEASE_LOCK,
    &EXTENSION_SUFFIXES,
    &IS_BUILTIN,
    &CREATE_BUILTIN,
    &EXEC_BUILTIN,
    &IS_FROZEN,
    &IS_FROZEN_PACKAGE,
    &FIND_FROZEN,
    &GET_FROZEN_OBJECT,
    &GET_FROZEN_SOURCE,
    &INIT_FROZEN,
    &FROZEN_MODULE_NAMES,
    &SOURCE_HASH,
];

/// How often the import lock is taken.
#[derive(Default)]
struct ImportLock(usize);

fn import_lock<R>(t: &Thread, change: impl FnOnce(&mut usize) -> R) -> R {
    t.vm()
        .with_extension(|ImportLock(taken): &mut ImportLock| change(taken))
}

/// Return True if the import lock is currently held, else False.
///
/// On platforms without threads, return False.
#[native("lock_held()")]
fn lock_held(t: &mut Thread) -> Res<bool> {
    Ok(import_lock(t, |taken| *taken > 0))
}

/// Acquires the interpreter's import lock for the current thread.
///
/// This lock should be used by import hooks to ensure thread-safety when importing
/// modules. On platforms without threads, this function does nothing.
#[native("acquire_lock()")]
fn acquire_lock(t: &mut Thread) -> Res<()> {
    import_lock(t, |taken| *taken += 1);
    Ok(())
}

/// Release the interpreter's import lock.
///
/// On platforms without threads, this function does nothing.
#[native("release_lock()")]
fn release_lock(t: &mut Thread) -> Res<()> {
    let held = import_lock(t, |taken| match taken.checked_sub(1) {
        Some(left) => {
            *taken = left;
            true
        }
        None => false,
    });
    if held {
        Ok(())
    } else {
        Err(t.runtime_error("not holding the import lock"))
    }
}

/// Returns the list of file suffixes used to identify extension modules.
#[native("extension_suffixes()")]
fn extension_suffixes(_: &mut Thread) -> Res<Value> {
    Ok(List::new(Vec::new()))
}

/// Returns True if the module name corresponds to a built-in module.
#[native("is_builtin(name, /)")]
fn is_builtin(_: &mut Thread, name: Cow<'_, str>) -> Res<i32> {
    Ok(match &*name {
        "builtins" | "sys" => -1,
        _ => i32::from(crate::find(&name).is_some()),
    })
}

/// Create a module of the given spec.
#[native("create_builtin(spec, /)")]
fn create_builtin(t: &mut Thread, spec: &Value) -> Res<Value> {
    let key = t.names().name.clone();
    let name = ops::getattr(t, spec, &key)?;
    let modules = t.vm().modules.get();
    if let Some(modules) = modules
        && let Ok(module) = ops::getitem(t, &modules, &name)
    {
        return Ok(module);
    }
    t.exception.clear();
    let make = name
        .downcast::<Str>()
        .and_then(|name| crate::find(&name.to_lossy()));
    match make {
        Some(make) => make(t),
        None => Ok(Value::none()),
    }
}

/// Initialize a built-in module.
#[native("exec_builtin(mod, /)")]
fn exec_builtin(_: &mut Thread, _module: &Value) -> Res<i32> {
    Ok(0)
}

/// Returns True if the module name corresponds to a frozen module.
#[native("is_frozen(name, /)")]
fn is_frozen(_: &mut Thread, name: Cow<'_, str>) -> Res<bool> {
    Ok(by_name(&name).is_some())
}

/// Returns True if the module name is of a frozen package.
#[native("is_frozen_package(name, /)")]
fn is_frozen_package(t: &mut Thread, name: Cow<'_, str>) -> Res<bool> {
    known(t, &name).map(|found| found.is_package)
}

/// Return info about the corresponding frozen module (if there is one) or None.
///
/// The returned info (a 3-tuple):
///
///  * data         None: frozen modules are kept as text
///  * is_package   whether or not it is a package
///  * origname     the originally frozen module's name, or None if not
///                 a stdlib module (this will usually be the same as
///                 the module's current name)
#[native("find_frozen(name, /, *, withdata=False)")]
fn find_frozen(_: &mut Thread, name: Cow<'_, str>, _withdata: Option<bool>) -> Res<Option<Value>> {
    let info = |found: Packed| {
        Tuple::new(vec![
            Value::none(),
            Value::bool(found.is_package),
            Str::new(&name),
        ])
    };
    Ok(by_name(&name).map(info))
}

/// Create a code object for a frozen module.
#[native("get_frozen_object(name, data=None, /)")]
fn get_frozen_object(t: &mut Thread, name: Cow<'_, str>, _data: Option<&Value>) -> Res<Value> {
    known(t, &name)?.code(t)
}

/// The source text of a frozen module.
#[native("get_frozen_source(name, /)")]
fn get_frozen_source(t: &mut Thread, name: Cow<'_, str>) -> Res<Value> {
    known(t, &name).map(|found| Str::new(&String::from_utf8_lossy(found.file.text())))
}

/// Initializes a frozen module.
#[native("init_frozen(name, /)")]
fn init_frozen(t: &mut Thread, name: Cow<'_, str>) -> Res<Value> {
    if by_name(&name).is_none() {
        return Ok(Value::none());
    }
    (t.vm().hooks.import)(t, &name)
}

/// Returns the list of available frozen modules.
#[native("_frozen_module_names()")]
fn frozen_module_names(_: &mut Thread) -> Res<Value> {
    let names = copperplate_stdlib::files().iter().map(|file| {
        let path = file.path.strip_suffix(".py").unwrap_or(file.path);
        let path = path.strip_suffix("/__init__").unwrap_or(path);
        Str::new(&path.replace('/', "."))
    });
    Ok(List::new(names.collect()))
}

#[native("source_hash(key, source)")]
fn source_hash(t: &mut Thread, key: i64, source: &Value) -> Res<Value> {
    let hash = buffer::with_bytes(source, |bytes| {
        let mut hasher = SipHasher13::new_with_keys(key as u64, 0);
        hasher.write(bytes);
        hasher.finish()
    });
    match hash {
        Some(hash) => Ok(Bytes::new(&hash.to_le_bytes())),
        None => Err(not_bytes(t, source)),
    }
}

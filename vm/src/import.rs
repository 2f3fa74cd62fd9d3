//! Finding and loading modules: native ones, those packed into the program, and files on `sys.path`.

mod importlib;

use std::path::PathBuf;

use copperplate_core::dict::Dict;
use copperplate_core::exception::{IMPORT_ERROR, MODULE_NOT_FOUND_ERROR};
use copperplate_core::hooks::{Mode, Origin};
use copperplate_core::instance::Module;
use copperplate_core::list::List;
use copperplate_core::str::{Bytes, Str, text};
use copperplate_core::{Raised, Res, Thread, Value, ops, pages};
use copperplate_library::imp;
use copperplate_objects::types::run_code;

pub use imp::PACKED;
use imp::Packed;

/// Where a module's source is.
struct Source {
    /// `__file__`.
    file: String,
    text: Text,
    /// `__path__`'s only entry, for a package.
    package: Option<String>,
}

enum Text {
    /// Read from a file.
    Read(Vec<u8>),
    Packed(Packed),
}

enum Found {
    Native(fn(&mut Thread) -> Res<Value>),
    Source(Source),
    /// A folder without `__init__.py` (PEP 420): its portions.
    Namespace(Vec<String>),
}

/// Modules that cannot be the first of those they import in a circle, and the one that can. CPython has that loaded when it starts.
const PARTS: &[(&str, &str)] = &[("genericpath", "os")];

/// Imports the module with the absolute name `name` and returns it; packages it lies in are imported first.
pub fn import(t: &mut Thread, name: &str) -> Res<Value> {
    let key = t.vm().intern(name);
    let modules = modules(t)?;
    if let Some(module) = modules.get(t, &key)? {
        if module.is_none() {
            return Err(not_found(
                t,
                format!("import of {name} halted; None in sys.modules"),
                name,
            ));
        }
        return Ok(module);
    }
    if let Some((_, whole)) = PARTS.iter().find(|(part, _)| *part == name) {
        import(t, whole)?;
        if let Some(module) = modules.get(t, &key)? {
            return Ok(module);
        }
    }
    if let Some(bootstrap) = importlib::in_charge(t)? {
        let find = t.vm().intern("_find_and_load");
        let import = importlib::attribute(t, &bootstrap, "_gcd_import")?;
        return ops::call_method(t, &bootstrap, &find, &[key, import]);
    }
    let Some((parent, child)) = name.rsplit_once('.') else {
        let path = sys_path(t)?;
        return match find(t, name, name, &path)? {
            Some(found) => load(t, name, found),
            None => Err(nowhere(t, name)),
        };
    };
    let package = import(t, parent)?;
    // Importing the package may have imported the module.
    if let Some(module) = modules.get(t, &key)? {
        return Ok(module);
    }
    let path_name = t.names().__path__.clone();
    let Some(path) = ops::getattr_optional(t, &package, &path_name)? else {
        let message = format!("No module named '{name}'; '{parent}' is not a package");
        return Err(not_found(t, message, name));
    };
    let path = strings(t, &path)?;
    let Some(found) = find(t, name, child, &path)? else {
        return Err(nowhere(t, name));
    };
    let module = load(t, name, found)?;
    let child = t.vm().intern(child);
    ops::setattr(t, &package, &child, Some(&module))?;
    Ok(module)
}

/// `sys.modules`.
pub fn modules(t: &mut Thread) -> Res<ModuleTable> {
    match t.vm().modules.get() {
        Some(modules) if modules.downcast::<Dict>().is_some() => Ok(ModuleTable(modules)),
        _ => Err(t.runtime_error("unable to get sys.modules")),
    }
}

/// `sys.modules`, known to be a dict.
pub struct ModuleTable(Value);

impl std::ops::Deref for ModuleTable {
    type Target = Dict;

    fn deref(&self) -> &Dict {
        match self.0.downcast() {
            Some(dict) => dict,
            None => unreachable!("checked when it was made"),
        }
    }
}

/// There is no module of that name.
fn nowhere(t: &mut Thread, name: &str) -> Raised {
    let key = t.vm().intern(name);
    match ops::repr(t, &key) {
        Ok(shown) => not_found(t, format!("No module named {}", text(&shown)), name),
        Err(raised) => raised,
    }
}

fn not_found(t: &mut Thread, message: String, name: &str) -> Raised {
    imp::raise(t, &MODULE_NOT_FOUND_ERROR, &message, name)
}

fn sys_path(t: &mut Thread) -> Res<Vec<String>> {
    let path = t.names().path.clone();
    let found = t
        .vm()
        .sys
        .get()
        .and_then(|sys| sys.downcast::<Dict>()?.get_str(t, &path));
    match found {
        Some(path) => strings(t, &path),
        None => Err(t.runtime_error("sys.path must be a list of directory names")),
    }
}

/// The strings of a list or other iterable; anything else in it is skipped, as CPython's path finder does.
fn strings(t: &mut Thread, values: &Value) -> Res<Vec<String>> {
    let items = match values.downcast::<List>() {
        Some(list) => list.to_vec(),
        None => copperplate_objects::containers::collect(t, values)?,
    };
    Ok(items
        .iter()
        .filter_map(|item| {
            item.downcast::<Str>()
                .map(|text| text.to_lossy().into_owned())
        })
        .collect())
}

/// Looks for module `name`, whose last component is `tail`, natively and then along `path`.
fn find(t: &mut Thread, name: &str, tail: &str, path: &[String]) -> Res<Option<Found>> {
    if let Some(make) = copperplate_library::find(name) {
        return Ok(Some(Found::Native(make)));
    }
    let bootstrap = match name {
        importlib::BOOTSTRAP => packed("importlib/_bootstrap"),
        importlib::EXTERNAL => packed("importlib/_bootstrap_external"),
        _ => None,
    };
    if let Some(source) = bootstrap {
        return Ok(Some(Found::Source(source)));
    }
    let mut portions = Vec::new();
    for entry in path {
        if let Some(folder) = entry.strip_prefix(PACKED) {
            let folder = folder.trim_start_matches('/');
            let base = if folder.is_empty() {
                tail.to_owned()
            } else {
                format!("{folder}/{tail}")
            };
            if let Some(source) = packed(&base) {
                return Ok(Some(Found::Source(source)));
            }
            continue;
        }
        let folder = if entry.is_empty() {
            std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
        } else {
            PathBuf::from(entry)
        };
        let package = folder.join(tail);
        for (file, is_package) in [
            (package.join("__init__.py"), true),
            (folder.join(format!("{tail}.py")), false),
        ] {
            match std::fs::read(&file) {
                Ok(text) => {
                    return Ok(Some(Found::Source(Source {
                        file: file.to_string_lossy().into_owned(),
                        text: Text::Read(text),
                        package: is_package.then(|| package.to_string_lossy().into_owned()),
                    })));
                }
                Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
                    let message = format!("cannot read '{}': {error}", file.display());
                    return Err(t.raise(&IMPORT_ERROR, message));
                }
                Err(_) => {}
            }
        }
        if package.is_dir() {
            portions.push(package.to_string_lossy().into_owned());
        }
    }
    Ok((!portions.is_empty()).then_some(Found::Namespace(portions)))
}

fn packed(base: &str) -> Option<Source> {
    let found = imp::packed(base)?;
    Some(Source {
        file: found.path(),
        package: found.is_package.then(|| format!("{PACKED}/{base}")),
        text: Text::Packed(found),
    })
}

fn load(t: &mut Thread, name: &str, found: Found) -> Res<Value> {
    let key = t.vm().intern(name);
    let modules = modules(t)?;
    if name == importlib::EXTERNAL && importlib::bootstrap(t)?.is_none() {
        // The other part loads this one.
        import(t, importlib::BOOTSTRAP)?;
        return import(t, name);
    }
    let (module, code) = match found {
        Found::Native(make) => {
            let module = make(t)?;
            set_up(t, &module, name, "built-in", None)?;
            modules.set(t, &key, module.clone())?;
            return Ok(module);
        }
        Found::Namespace(portions) => {
            let module = Module::new(Dict::new());
            let module = copperplate_core::heap::new(module);
            let path = List::new(portions.iter().map(|portion| Str::new(portion)).collect());
            set_up(t, &module, name, "namespace", Some(path))?;
            modules.set(t, &key, module.clone())?;
            return Ok(module);
        }
        Found::Source(source) => {
            let code = match source.text {
                Text::Read(text) => {
                    let text = Bytes::new(&text);
                    let origin = Origin {
                        filename: &source.file,
                        module: Some(name),
                    };
                    pages::release_at_times();
                    let spec = (t.vm().hooks.compile)(t, &text, origin, Mode::Exec, 0)?;
                    pages::release_at_times();
                    copperplate_core::code::Code::load(t, &spec)
                }
                Text::Packed(packed) => packed.code(t)?,
            };
            let module = copperplate_core::heap::new(Module::new(Dict::new()));
            let path = source
                .package
                .map(|folder| List::new(vec![Str::new(&folder)]));
            set_up(t, &module, name, &source.file, path)?;
            (module, code)
        }
    };
    modules.set(t, &key, module.clone())?;
    let namespace = namespace(&module);
    if let Err(raised) = run_code(t, &code, &namespace, &namespace) {
        // A module that failed is not left half-made in sys.modules.
        let exception = t.exception.take();
        modules.remove(t, &key)?;
        t.exception.replace(exception);
        return Err(raised);
    }
    pages::release_at_times();
    if name == importlib::BOOTSTRAP {
        importlib::install(t, &module)?;
    }
    // A module may have put something else in its place.
    Ok(modules.get(t, &key)?.unwrap_or(module))
}

/// A module's source, for `-m`.
pub struct ModuleSource {
    pub file: String,
    pub text: Vec<u8>,
    pub is_package: bool,
}

/// The source of module `name`, or of `__main__` in the package `name`; its parent packages are imported.
pub fn source_of(t: &mut Thread, name: &str) -> Res<Option<ModuleSource>> {
    let path = match name.rsplit_once('.') {
        None => sys_path(t)?,
        Some((parent, _)) => {
            let package = import(t, parent)?;
            let path_name = t.names().__path__.clone();
            match ops::getattr_optional(t, &package, &path_name)? {
                Some(path) => strings(t, &path)?,
                None => return Ok(None),
            }
        }
    };
    let tail = name.rsplit('.').next().unwrap_or(name);
    match find(t, name, tail, &path)? {
        Some(Found::Source(Source {
            package: Some(folder),
            ..
        })) => {
            import(t, name)?;
            let main = find(t, &format!("{name}.__main__"), "__main__", &[folder])?;
            Ok(main.and_then(|found| found.into_source(true)))
        }
        Some(found) => Ok(found.into_source(false)),
        None => Ok(None),
    }
}

impl Found {
    fn into_source(self, is_package: bool) -> Option<ModuleSource> {
        let Found::Source(source) = self else {
            return None;
        };
        Some(ModuleSource {
            file: source.file,
            text: match source.text {
                Text::Read(text) => text,
                Text::Packed(packed) => packed.file.text().to_vec(),
            },
            is_package,
        })
    }
}

/// The dict of a module object.
pub fn namespace(module: &Value) -> Value {
    match module
        .downcast::<Module>()
        .and_then(|module| module.dict.get())
    {
        Some(dict) => dict,
        None => Dict::new(),
    }
}

/// Gives a new module the attributes every module has.
pub fn set_up(
    t: &mut Thread,
    module: &Value,
    name: &str,
    origin: &str,
    path: Option<Value>,
) -> Res {
    let names = t.names();
    let dict = namespace(module);
    let Some(dict) = dict.downcast::<Dict>() else {
        return Ok(());
    };
    let package = if path.is_some() {
        name
    } else {
        name.rsplit_once('.').map_or("", |(package, _)| package)
    };
    dict.set_str(t, &names.__name__, Str::new(name));
    if dict.find_str(t, &names.__doc__).is_none() {
        dict.set_str(t, &names.__doc__, Value::none());
    }
    dict.set_str(t, &names.__package__, Str::new(package));
    let (spec, loader) = match importlib::ready(t)? {
        Some(bootstrap) => importlib::spec(t, &bootstrap, name, origin, path.as_ref())?,
        None => {
            let spec = copperplate_library::module_spec(t, name, origin, path.as_ref())?;
            (spec, Value::none())
        }
    };
    dict.set_str(t, &names.__spec__, spec);
    dict.set_str(t, &names.__loader__, loader);
    if origin != "built-in" && origin != "namespace" {
        dict.set_str(t, &names.__file__, Str::new(origin));
    }
    if let Some(path) = path {
        dict.set_str(t, &names.__path__, path);
    }
    if origin != "built-in" {
        let builtins = t.builtins();
        dict.set_str(t, &names.__builtins__, builtins);
    }
    Ok(())
}

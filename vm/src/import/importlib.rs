//! `importlib`, beside the importer of our own.
//!
//! CPython starts with the two modules at its core; here they are loaded when somebody wants them, which few programs do.
//! From then on modules have the loaders and specifications that these define, and the modules that are there get them too.
//! Who finds modules stays the same as long as the program has no finders of its own.

use copperplate_core::instance::Module;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, ops};
use copperplate_library::namespace::MODULE_SPEC;

use super::{PACKED, import, modules, namespace};

/// What CPython calls `importlib._bootstrap` before it is imported by that name.
pub const BOOTSTRAP: &str = "_frozen_importlib";
/// The same for `importlib._bootstrap_external`.
pub const EXTERNAL: &str = "_frozen_importlib_external";
/// Attribute of the first: what `sys.meta_path` and `sys.path_hooks` hold unless the program changed them.
const USUAL_FINDERS: &str = "_usual_finders";

/// The attribute `name` of `value`.
pub fn attribute(t: &mut Thread, value: &Value, name: &str) -> Res<Value> {
    let name = t.vm().intern(name);
    ops::getattr(t, value, &name)
}

/// The first part, if it is loaded or being loaded.
pub fn bootstrap(t: &mut Thread) -> Res<Option<Value>> {
    let key = t.vm().intern(BOOTSTRAP);
    modules(t)?.get(t, &key)
}

/// What `sys.meta_path` and `sys.path_hooks` hold.
fn finders(t: &mut Thread) -> Vec<Value> {
    let lists = ["meta_path", "path_hooks"].map(|name| t.sys_get(name));
    let items = lists.iter().flatten();
    items
        .filter_map(|list| list.downcast::<List>())
        .flat_map(List::to_vec)
        .collect()
}

fn usual_finders(t: &mut Thread, bootstrap: &Value) -> Res<Option<Vec<Value>>> {
    let name = t.vm().intern(USUAL_FINDERS);
    let usual = ops::getattr_optional(t, bootstrap, &name)?;
    Ok(usual.and_then(|usual| Some(usual.downcast::<Tuple>()?.items().to_vec())))
}

/// The first part, when both are loaded.
pub fn ready(t: &mut Thread) -> Res<Option<Value>> {
    let Some(bootstrap) = bootstrap(t)? else {
        return Ok(None);
    };
    let usual = usual_finders(t, &bootstrap)?;
    Ok(usual.map(|_| bootstrap))
}

/// The first part, when the program has finders of its own: then it is what finds modules.
pub fn in_charge(t: &mut Thread) -> Res<Option<Value>> {
    let loaded = bootstrap(t)?;
    let usual = match &loaded {
        None => Vec::new(),
        Some(bootstrap) => match usual_finders(t, bootstrap)? {
            Some(usual) => usual,
            // It is being loaded.
            None => return Ok(None),
        },
    };
    let finders = finders(t);
    if finders.len() == usual.len() && finders.iter().zip(&usual).all(|(a, b)| a.is(b)) {
        return Ok(None);
    }
    match loaded {
        Some(bootstrap) => Ok(Some(bootstrap)),
        None => import(t, BOOTSTRAP).map(Some),
    }
}

/// Completes the first part, whose code has run: loads the second and makes both known to everybody.
pub fn install(t: &mut Thread, bootstrap: &Value) -> Res {
    let (sys, imp) = (import(t, "sys")?, import(t, "_imp")?);
    let install = t.vm().intern("_install");
    ops::call_method(t, bootstrap, &install, &[sys, imp])?;
    let install = t.vm().intern("_install_external_importers");
    ops::call_method(t, bootstrap, &install, &[])?;

    let external = attribute(t, bootstrap, "_bootstrap_external")?;
    let mut usual = vec![
        attribute(t, bootstrap, "BuiltinImporter")?,
        attribute(t, bootstrap, "FrozenImporter")?,
        attribute(t, &external, "PathFinder")?,
    ];
    // What the second part appended last.
    usual.extend(finders(t).pop());
    let name = t.vm().intern(USUAL_FINDERS);
    ops::setattr(t, bootstrap, &name, Some(&Tuple::new(usual)))?;

    for (_, module) in modules(t)?.to_vec() {
        if module.downcast::<Module>().is_some() {
            respecify(t, bootstrap, &module)?;
        }
    }
    Ok(())
}

/// Gives a module that was imported before the specification that it would get now.
fn respecify(t: &mut Thread, bootstrap: &Value, module: &Value) -> Res {
    let dict = namespace(module);
    let Some(dict) = dict.downcast::<copperplate_core::dict::Dict>() else {
        return Ok(());
    };
    let names = t.names();
    let Some(old) = dict.get_str(t, &names.__spec__) else {
        return Ok(());
    };
    if !old.isinstance(&MODULE_SPEC) {
        return Ok(());
    }
    let text = |value: &Value| {
        value
            .downcast::<Str>()
            .map(|text| text.to_lossy().into_owned())
    };
    let name = text(&attribute(t, &old, "name")?);
    let origin = text(&attribute(t, &old, "origin")?);
    let path = dict.get_str(t, &names.__path__);
    let origin = origin.as_deref().unwrap_or("namespace");
    let (spec, loader) = spec(
        t,
        bootstrap,
        &name.unwrap_or_default(),
        origin,
        path.as_ref(),
    )?;
    dict.set_str(t, &names.__spec__, spec);
    dict.set_str(t, &names.__loader__, loader);
    Ok(())
}

/// Specification and loader of a module. `origin` is its file, or says that there is none: `built-in`, `namespace`.
pub fn spec(
    t: &mut Thread,
    bootstrap: &Value,
    name: &str,
    origin: &str,
    path: Option<&Value>,
) -> Res<(Value, Value)> {
    let name = Str::new(name);
    let importer = match origin {
        "built-in" => Some("BuiltinImporter"),
        _ if origin.starts_with(PACKED) => Some("FrozenImporter"),
        _ => None,
    };
    let spec = if let Some(importer) = importer {
        let importer = attribute(t, bootstrap, importer)?;
        let find = t.vm().intern("find_spec");
        ops::call_method(t, &importer, &find, &[name])?
    } else if origin == "namespace" {
        let class = attribute(t, bootstrap, "ModuleSpec")?;
        ops::call_positional(t, &class, &[name, Value::none()])?
    } else {
        let external = attribute(t, bootstrap, "_bootstrap_external")?;
        let from_file = attribute(t, &external, "spec_from_file_location")?;
        ops::call_positional(t, &from_file, &[name, Str::new(origin)])?
    };
    if spec.is_none() {
        return Ok((Value::none(), Value::none()));
    }
    if let Some(path) = path {
        let locations = t.vm().intern("submodule_search_locations");
        ops::setattr(t, &spec, &locations, Some(path))?;
    }
    let loader = attribute(t, &spec, "loader")?;
    Ok((spec, loader))
}

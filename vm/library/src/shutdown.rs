//! The end of the program: modules go in CPython's order, so that finalisers run while what they use is still there.

use copperplate_core::collector::{self, Generation};
use copperplate_core::dict::Dict;
use copperplate_core::instance::Module;
use copperplate_core::str::Str;
use copperplate_core::types::WEAK_REFERENCE;
use copperplate_core::weak::WeakRef;
use copperplate_core::{Thread, Value, heap, types};

/// What `sys` gives up before anything else.
static GIVEN_UP: &[&str] = &[
    "path",
    "argv",
    "ps1",
    "ps2",
    "last_exc",
    "last_type",
    "last_value",
    "last_traceback",
    "path_hooks",
    "path_importer_cache",
    "meta_path",
];

/// Lets all modules go: first those that nothing else holds, with what refers to itself in circles; then the others lose
/// their attributes, last imported first; `sys` and `builtins` come last.
pub fn remove_modules(t: &mut Thread) {
    crate::posix::fork::forget(t);
    let ignore_callbacks = |t: &Thread| drop(t.heap.collector.callbacks.take());
    if !t.heap.collector.is_enabled() {
        ignore_callbacks(t);
    }
    collector::collect(t, Generation::Full);
    // Nobody hears of those that follow.
    ignore_callbacks(t);
    for name in GIVEN_UP {
        if t.sys_get(name).is_some() {
            t.sys_set(name, Value::none());
        }
    }
    for name in ["stdin", "stdout", "stderr"] {
        let original = t.sys_get(&format!("__{name}__"));
        t.sys_set(name, original.unwrap_or_else(Value::none));
    }
    let remaining = forget_modules(t);
    collector::collect(t, Generation::Full);
    for reference in remaining.into_iter().rev() {
        let module = reference.downcast::<WeakRef>().and_then(WeakRef::get);
        let Some(module) = module
            .as_ref()
            .and_then(|module| module.downcast::<Module>())
        else {
            continue;
        };
        if let Some(dict) = module.dict.get()
            && !is_kept(t, &dict)
        {
            clear_namespace(t, &dict);
        }
    }
    for dict in [t.vm().sys.get(), t.vm().builtins.get()]
        .into_iter()
        .flatten()
    {
        clear_namespace(t, &dict);
    }
    collector::collect(t, Generation::Full);
}

fn is_kept(t: &Thread, dict: &Value) -> bool {
    [&t.vm().sys, &t.vm().builtins]
        .into_iter()
        .any(|kept| kept.get().is_some_and(|kept| kept.is(dict)))
}

/// Empties `sys.modules`; the modules, held weakly, in order of import.
fn forget_modules(t: &mut Thread) -> Vec<Value> {
    crate::weakref::install(t);
    let Some(modules) = t.vm().modules.get() else {
        return Vec::new();
    };
    let Some(modules) = modules.downcast::<Dict>() else {
        return Vec::new();
    };
    let mut references = Vec::new();
    for name in modules.keys() {
        let Some(text) = name
            .downcast::<Str>()
            .map(|name| name.to_lossy().into_owned())
        else {
            continue;
        };
        let name = t.vm().intern(&text);
        if let Some(module) = modules.get_str(t, &name)
            && module.downcast::<Module>().is_some()
        {
            references.extend(WeakRef::new(t, &WEAK_REFERENCE, &module, None));
        }
        modules.set_str(t, &name, Value::none());
    }
    modules.clear();
    references
}

/// Sets the names of a namespace to None: private ones first, then all but `__builtins__`.
fn clear_namespace(t: &Thread, namespace: &Value) {
    let Some(dict) = namespace.downcast::<Dict>() else {
        return;
    };
    let is_private = |name: &str| name.starts_with('_') && !name.starts_with("__");
    let is_any = |name: &str| name != "__builtins__";
    let passes: [&dyn Fn(&str) -> bool; 2] = [&is_private, &is_any];
    for chosen in passes {
        for key in dict.keys() {
            if key
                .downcast::<Str>()
                .is_some_and(|name| chosen(&name.to_lossy()))
            {
                dict.set_str(t, &key, Value::none());
            }
        }
    }
}

/// Lets go of what the virtual machine itself holds. No Python code runs afterwards.
pub fn release(t: &mut Thread) {
    let vm = t.vm();
    t.exception.clear();
    vm.drop_extensions();
    let (sys, error) = (&vm.sys, &vm.last_memory_error);
    for slot in [&vm.modules, sys, &vm.builtins, &vm.all, &vm.any, error] {
        slot.clear();
    }
    t.heap.collector.garbage.clear();
    t.heap.collector.callbacks.clear();
    while collector::collect(t, Generation::Full) > 0 {}
}

/// What is alive although nothing permanent refers to it: neither built-in classes nor interned strings.
pub fn leaked(t: &Thread) -> heap::Usage {
    let permanent = heap::permanent(&types::OBJECT, &t.vm().interned_strings());
    let alive = heap::usage();
    heap::Usage {
        objects: alive.objects - permanent.objects,
        bytes: alive.bytes - permanent.bytes,
    }
}

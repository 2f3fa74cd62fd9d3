//! `builtins.__build_class__`: what a `class` statement calls. And running code in a namespace.

use copperplate_core::args::{Args, Named};
use copperplate_core::cell::Cell;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::frame::BOUNDARY;
use copperplate_core::function::Function;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Type, Value, Word, ops, types};
use copperplate_macros::native;

use super::build::calculate_metaclass;
use crate::runtime::{check_room, free_stack, run, write_header};

/// __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class
///
/// Internal helper function used by the class statement.
#[native("__build_class__(*args, **kwargs)")]
pub fn build_class(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    let [function, name, original_bases @ ..] = args.pos() else {
        return Err(t.type_error("__build_class__: not enough arguments"));
    };
    let Some(body) = function.exact::<Function>() else {
        return Err(t.type_error("__build_class__: func must be a function"));
    };
    if name.downcast::<Str>().is_none() {
        return Err(t.type_error("__build_class__: name is not a string"));
    }
    let resolved = resolve_bases(t, original_bases)?;
    let bases = resolved.as_deref().unwrap_or(original_bases);

    let metaclass_name = &t.names().metaclass;
    let mut metaclass = None;
    let (mut keywords, mut keyword_names) = (Vec::new(), Vec::new());
    for (key, value) in args.keywords() {
        if ops::equal(t, key, metaclass_name)? {
            metaclass = Some(value.clone());
        } else {
            keyword_names.push(key.clone());
            keywords.push(value.clone());
        }
    }
    let mut metaclass = match (metaclass, bases.first()) {
        (Some(metaclass), _) => metaclass,
        (None, Some(base)) => copperplate_core::Layout::value(base.class()),
        (None, None) => copperplate_core::Layout::value(&types::TYPE),
    };
    let is_class = metaclass.downcast::<Type>().is_some();
    if is_class {
        metaclass = calculate_metaclass(t, &metaclass, bases)?;
    }
    let bases_value = Tuple::from_slice(bases);
    let mut arguments = vec![name.clone(), bases_value];
    arguments.extend(keywords.iter().cloned());

    let prepare = &t.names().__prepare__;
    let namespace = match ops::getattr_optional(t, &metaclass, prepare)? {
        Some(prepare) => {
            let named = Named::new(&arguments, &keyword_names);
            let namespace = ops::call(t, &prepare, Args::with_keywords(&named))?;
            if namespace.class().slot(|s| s.getitem).is_none() {
                let who = match metaclass.downcast::<Type>() {
                    Some(metaclass) => metaclass.name(),
                    None => "<metaclass>".to_owned(),
                };
                return Err(t.type_error(format!(
                    "{who}.__prepare__() must return a mapping, not {}",
                    namespace.class().name()
                )));
            }
            namespace
        }
        None => Dict::new(),
    };
    let cell = run_body(t, body, &namespace)?;
    if resolved.is_some() {
        let key = t.vm().intern("__orig_bases__");
        set_item(t, &namespace, &key, &Tuple::from_slice(original_bases))?;
    }
    arguments.insert(2, namespace);
    let class = ops::call(
        t,
        &metaclass,
        Args::with_keywords(&Named::new(&arguments, &keyword_names)),
    )?;
    if class.downcast::<Type>().is_some()
        && let Some(cell) = cell.exact::<Cell>()
    {
        check_cell(t, cell, name, &class)?;
    }
    Ok(class)
}

/// Makes sure that the metaclass handed the `__class__` cell on.
fn check_cell(t: &mut Thread, cell: &Cell, name: &Value, class: &Value) -> Res {
    let found = cell.value.get();
    if found.as_ref().is_some_and(|found| found.is(class)) {
        return Ok(());
    }
    let mut texts = Vec::new();
    for value in [Some(name), Some(class), found.as_ref()]
        .into_iter()
        .flatten()
    {
        let text = ops::repr(t, value)?;
        texts.push(
            text.downcast::<Str>()
                .map_or(String::new(), |text| text.to_lossy().into_owned()),
        );
    }
    Err(match &texts[..] {
        [name, class, found] => {
            t.type_error(format!("__class__ set to {found} defining {name} as {class}"))
        }
        [name, class, ..] => t.runtime_error(format!(
            "__class__ not set defining {name} as {class}. Was __classcell__ propagated to type.__new__?"
        )),
        _ => t.runtime_error("__class__ not set"),
    })
}

/// The bases with what is no class replaced by its `__mro_entries__`; `None` when all are classes.
fn resolve_bases(t: &mut Thread, bases: &[Value]) -> Res<Option<Vec<Value>>> {
    let name = &t.names().__mro_entries__;
    let mut resolved: Option<Vec<Value>> = None;
    for (index, base) in bases.iter().enumerate() {
        let entries = match base.downcast::<Type>() {
            Some(_) => None,
            None => ops::getattr_optional(t, base, name)?,
        };
        let Some(entries) = entries else {
            if let Some(resolved) = &mut resolved {
                resolved.push(base.clone());
            }
            continue;
        };
        let all = Tuple::from_slice(bases);
        let entries = ops::call_positional(t, &entries, &[all])?;
        let Some(entries) = entries.downcast::<Tuple>() else {
            return Err(t.type_error("__mro_entries__ must return a tuple"));
        };
        resolved
            .get_or_insert_with(|| bases[..index].to_vec())
            .extend_from_slice(entries.items());
    }
    Ok(resolved)
}

fn set_item(t: &mut Thread, mapping: &Value, key: &Value, value: &Value) -> Res {
    if let Some(dict) = mapping.exact::<Dict>() {
        return dict.set(t, key, value.clone());
    }
    match mapping.class().slot(|s| s.setitem) {
        Some(set) => set(t, mapping, key, Some(value)),
        None => Err(t.type_error(format!(
            "'{}' object does not support item assignment",
            mapping.class().name()
        ))),
    }
}

/// Runs a code object with these globals, and `locals` as its namespace when it is a module's or class's body.
///
/// # Errors
/// Whatever the code raises; `TypeError` when `code` is no code object or `globals` no dict.
pub fn run_code(t: &mut Thread, code: &Value, globals: &Value, locals: &Value) -> Res<Value> {
    let Some(code) = code.exact::<Code>() else {
        return Err(t.type_error("expected a code object"));
    };
    let dict = super::object::expect_dict(t, globals)?;
    let builtins = super::function::builtins_of(t, dict);
    let function = Function::new(code, globals.clone(), builtins);
    match function.exact::<Function>() {
        Some(function) => run_body(t, function, locals),
        None => Err(t.system_error("a function was expected")),
    }
}

/// Runs a function without parameters as the body of a module or class: its first local is `namespace`, if it has one.
///
/// # Errors
/// Whatever the code raises.
pub fn run_body(t: &mut Thread, function: &Function, namespace: &Value) -> Res<Value> {
    use copperplate_code::CodeFlags;
    t.check_native_stack("")?;
    let code_value = function.code.get();
    let Some(code) = code_value.as_ref().and_then(|code| code.exact::<Code>()) else {
        return Err(t.type_error("expected a function with code"));
    };
    if code.flags & CodeFlags::OPTIMIZED.0 != 0 {
        // Code of a function: it has locals of its own.
        return crate::runtime::run_function(t, function, Args::none());
    }
    let locals = free_stack(t);
    check_room(t, code, locals)?;
    let word = copperplate_core::Layout::value(function).into_word();
    // SAFETY: there is room above the running frame; `code_value` and the word keep code and function alive.
    unsafe {
        for index in 0..code.local_count as usize {
            locals.add(index).write(Word::NULL);
        }
        if code.local_count > 0 {
            locals.write(namespace.clone().into_word());
        }
        t.frame = write_header(t, function, word, locals, BOUNDARY);
        run(t)
    }
}

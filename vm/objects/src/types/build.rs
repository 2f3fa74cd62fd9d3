//! `type.__new__`: making classes.

use copperplate_core::args::{Args, Named};
use copperplate_core::cell::Cell;
use copperplate_core::class::{
    BASE, INSTANCE, MAPPING, METACLASS, METHOD, NO_DICT, NewFn, SEQUENCE, Slots, TRACKED,
};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::error::Raised;
use copperplate_core::function::{Function, Member, Wrapped};
use copperplate_core::instance::{Instance, MAX_SLOTS, Part};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Thread, Type, Value, heap, ops, types};

use super::descriptors::GetSet;
use super::weak_references::takes_weak_references;
use super::{mro, sequence, trampolines, type_type, update};

/// Attribute slots beyond those that the class is seen to need.
const HEADROOM: usize = 3;

/// `type.__new__(metatype, name, bases, namespace, **keywords)`.
pub fn type_new(t: &mut Thread, metatype: &Type, args: Args<'_>) -> Res<Value> {
    let [name, bases, namespace] = args.pos() else {
        return Err(t.type_error(format!(
            "type.__new__() takes exactly 3 arguments ({} given)",
            args.pos().len()
        )));
    };
    let Some(name_text) = name.downcast::<Str>() else {
        return Err(argument_error(t, 1, "str", name));
    };
    let Some(bases_tuple) = bases.downcast::<Tuple>() else {
        return Err(argument_error(t, 2, "tuple", bases));
    };
    let Some(namespace_dict) = namespace.downcast::<Dict>() else {
        return Err(argument_error(t, 3, "dict", namespace));
    };
    for base in bases_tuple.items() {
        if base.downcast::<Type>().is_none() {
            let entries = &t.names().__mro_entries__;
            if ops::getattr_optional(t, base, entries)?.is_some() {
                return Err(t.type_error(
                    "type() doesn't support MRO entry resolution; use types.new_class()",
                ));
            }
        }
    }
    let winner = calculate_metaclass(t, &metatype.value(), bases_tuple.items())?;
    let Some(winner) = winner.downcast::<Type>() else {
        return Err(t.type_error("metaclass is not a class"));
    };
    if !std::ptr::eq(winner, metatype)
        && let Some(new) = winner.slot(|s| s.new)
        && !std::ptr::fn_addr_eq(new, type_new as NewFn)
    {
        return new(t, winner, args);
    }
    let Some(text) = name_text.to_utf8() else {
        return Err(t.raise(
            &copperplate_core::exception::UNICODE_ENCODE_ERROR,
            "surrogates not allowed in a class name",
        ));
    };
    if text.contains('\0') {
        return Err(t.value_error("type name must not contain null characters"));
    }
    let bases = if bases_tuple.is_empty() {
        Tuple::new(vec![types::OBJECT.value()])
    } else if bases.exact::<Tuple>().is_some() {
        bases.clone()
    } else {
        Tuple::from_slice(bases_tuple.items())
    };
    let items = bases.exact::<Tuple>().map_or(&[][..], Tuple::items);
    let base = best_base(t, items)?;

    let dict_value = Dict::new();
    let dict = super::object::expect_dict(t, &dict_value)?;
    for (key, value) in namespace_dict.to_vec() {
        dict.set(t, &key, value)?;
    }
    let class_value = make(t, winner, &text, &bases, base, dict)?;
    let Some(class) = class_value.downcast::<Type>() else {
        return Err(t.system_error("a metaclass made something that is no class"));
    };
    fill_namespace(t, class, dict, &class_value)?;
    class.dict.set(dict_value.clone());
    mro::set_order(t, class)?;
    for base in items {
        if let Some(base) = base.downcast::<Type>() {
            base.add_subclass(class);
        }
    }
    choose_slots(t, class, dict, items);
    set_names(t, class, dict)?;
    init_subclass(t, class, &class_value, args)?;
    Ok(class_value)
}

#[cold]
fn argument_error(t: &mut Thread, number: usize, expected: &str, value: &Value) -> Raised {
    t.type_error(format!(
        "type.__new__() argument {number} must be {expected}, not {}",
        value.class().name()
    ))
}

/// The most derived metaclass among `metaclass` and the bases' classes.
///
/// # Errors
/// `TypeError` when none derives from all others.
pub fn calculate_metaclass(t: &mut Thread, metaclass: &Value, bases: &[Value]) -> Res<Value> {
    let mut winner = metaclass.clone();
    for base in bases {
        let candidate = base.class();
        let Some(current) = winner.downcast::<Type>() else {
            return Ok(winner);
        };
        if current.is_subclass(candidate) {
            continue;
        }
        if candidate.is_subclass(current) {
            winner = candidate.value();
            continue;
        }
        return Err(t.type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the \
             metaclasses of all its bases",
        ));
    }
    Ok(winner)
}

/// The class that decides how instances of `class` lie in memory: the nearest ancestor that adds to its base's layout.
pub fn solid_base(class: &Type) -> &Type {
    let mut class = class;
    while let Some(base) = class.base() {
        let adds = if class.is_static() {
            class.basic_size() != base.basic_size()
        } else {
            members(class) > members(base)
        };
        if adds {
            break;
        }
        class = base;
    }
    class
}

fn members(class: &Type) -> usize {
    class
        .instance_part()
        .map_or(0, |part| part.members as usize)
}

/// The base whose layout the class takes over.
///
/// # Errors
/// `TypeError` for a base that is no class or not to be derived from, and for layouts that exclude each other.
pub fn best_base<'a>(t: &mut Thread, bases: &'a [Value]) -> Res<&'a Type> {
    let mut best: Option<(&Type, &Type)> = None;
    for base in bases {
        let Some(base) = base.downcast::<Type>() else {
            return Err(t.type_error("bases must be types"));
        };
        if !base.has(BASE) {
            return Err(t.type_error(format!(
                "type '{}' is not an acceptable base type",
                base.name()
            )));
        }
        let candidate = solid_base(base);
        best = match best {
            None => Some((base, candidate)),
            Some((_, solid)) if solid.is_subclass(candidate) => best,
            Some((_, solid)) if candidate.is_subclass(solid) => Some((base, candidate)),
            Some(_) => {
                return Err(t.type_error("multiple bases have instance lay-out conflict"));
            }
        };
    }
    Ok(best.map_or(&types::OBJECT, |(base, _)| base))
}

/// Whether instances of the class can have attributes of any name.
pub fn has_dict(class: &Type) -> bool {
    class.dict_offset() != 0
        || class.is_subclass(&types::TYPE)
        || (class.instance_part().is_some() && !class.has(NO_DICT))
}

/// The static class whose layout instances begin with. One that adds nothing to its base's layout is passed over.
fn native_base(class: &Type) -> &Type {
    let mut class = class;
    while let Some(base) = class.base() {
        let adds = class.is_static()
            && (class.basic_size() != base.basic_size()
                || class.instance_part() != base.instance_part()
                || class.dict_offset() != base.dict_offset());
        if adds {
            break;
        }
        class = base;
    }
    class
}

/// Whether items follow the fixed part of the instances.
fn is_variable_sized(class: &Type) -> bool {
    [&types::STR, &types::BYTES, &types::TUPLE]
        .into_iter()
        .any(|variable| class.is_subclass(variable))
}

/// What a class's `__slots__` ask for.
#[derive(Default)]
struct SlotNames {
    members: Vec<Value>,
    dict: bool,
    weakref: bool,
}

/// Makes the class object with its layout: name, bases, base and instance part are set, and `dict` gets the members'
/// descriptors.
fn make(
    t: &mut Thread,
    metatype: &Type,
    name: &str,
    bases: &Value,
    base: &Type,
    dict: &Dict,
) -> Res<Value> {
    let base_dict = has_dict(base);
    let base_weakref = takes_weak_references(t, base);
    let slots_name = &t.names().__slots__;
    let slots = match dict.get_str(t, slots_name) {
        Some(slots) => slot_names(t, name, &slots, base, dict, base_dict, base_weakref)?,
        None => SlotNames {
            members: Vec::new(),
            dict: !base_dict,
            weakref: !base_weakref && !has_items(base),
        },
    };
    let native = native_base(base);
    let is_instance = std::ptr::eq(native, &types::OBJECT);
    let inherited = SEQUENCE | MAPPING | METHOD | METACLASS;
    let mut flags = BASE | TRACKED | base.flags() & inherited;
    for other in bases.exact::<Tuple>().map_or(&[][..], Tuple::items) {
        flags |= other
            .downcast::<Type>()
            .map_or(0, |other| other.flags() & (SEQUENCE | MAPPING));
    }
    let with_dict = base_dict || slots.dict;
    if is_instance {
        flags |= INSTANCE;
    }
    if !with_dict {
        flags |= NO_DICT;
    }
    let value = heap::new_instance(
        metatype,
        Type::heap(name.to_owned(), base.basic_size(), flags),
        0,
    );
    let Some(class) = value.downcast::<Type>() else {
        return Err(t.system_error("a metaclass made something that is no class"));
    };
    class.bases.set(bases.clone());
    class.set_base(base);
    class.set_dict_offset(base.dict_offset());
    class.update_slots(|own| {
        *own = Slots {
            make: None,
            ..base.slots()
        }
    });

    let inline = with_dict && base.dict_offset() == 0;
    let count = members(base) + slots.members.len();
    let capacity = if inline {
        let wanted = count + expected_attributes(t, dict, bases) + HEADROOM;
        // Slots come in pairs: sizes are multiples of 16.
        wanted.next_multiple_of(2).min(MAX_SLOTS).max(count)
    } else {
        count
    };
    // Metaclasses' instances are classes, whose attributes are in their own namespace.
    if !base.is_subclass(&types::TYPE) && (inline || count > 0) {
        let mut part = Part {
            offset: 0,
            members: count as u16,
            capacity: capacity as u16,
        };
        part.offset = if is_instance {
            Instance::PART_OFFSET
        } else if is_variable_sized(native) {
            -((part.size() + heap::TRACKED_PREFIX) as i32)
        } else {
            native.basic_size().next_multiple_of(16) as i32
        };
        class.set_instance_part(Some(part));
    }
    for (number, member) in slots.members.iter().enumerate() {
        let slot = members(base) + number;
        dict.set_str(t, member, Member::new(class, member.clone(), slot as u32));
    }
    add_getset(t, class, dict, slots.dict, slots.weakref);
    Ok(value)
}

/// The descriptors `__dict__` and `__weakref__` of the first class that gives its instances either.
fn add_getset(t: &Thread, class: &Type, dict: &Dict, with_dict: bool, with_weakref: bool) {
    let names = t.names();
    let add = |name: &Value, defs: &[&'static copperplate_core::native::NativeDef]| {
        if dict.get_str(t, name).is_some() {
            return;
        }
        let attribute = GetSet::new(class, name.clone());
        if let Some(attribute) = attribute.exact::<GetSet>() {
            for def in defs {
                attribute.add(def);
            }
        }
        dict.set_str(t, name, attribute);
    };
    if with_dict {
        add(
            &names.__dict__,
            &[&type_type::INSTANCE_DICT, &type_type::SET_INSTANCE_DICT],
        );
    }
    if with_weakref {
        add(&names.__weakref__, &[&type_type::WEAKREF]);
    }
}

/// How many attributes instances are expected to have: those that methods of the class and of its bases are seen to set on
/// `self`, and those that are annotated, for which something else may write the methods (`dataclasses`).
fn expected_attributes(t: &Thread, dict: &Dict, bases: &Value) -> usize {
    let names = t.names();
    let mut seen: Vec<Value> = Vec::new();
    let mut see = |name: &Value| {
        if !seen.iter().any(|other| other.is(name)) {
            seen.push(name.clone());
        }
    };
    let mut add = |dict: &Dict| {
        if let Some(set) = dict.get_str(t, &names.__static_attributes__)
            && let Some(set) = set.downcast::<Tuple>()
        {
            set.items().iter().for_each(&mut see);
        }
        if let Some(annotations) = dict.get_str(t, &names.__annotations__)
            && let Some(annotations) = annotations.exact::<Dict>()
        {
            annotations.to_vec().iter().for_each(|(name, _)| see(name));
        }
        // The names that a function would annotate are constants of its code. What else is there makes slots that stay empty.
        if let Some(annotate) = dict.get_str(t, &names.__annotate_func__)
            && let Some(annotate) = annotate.exact::<Function>()
        {
            let code = annotate.code.get();
            let code = code.as_ref().and_then(Value::exact::<Code>);
            let constants = code.map_or(&[][..], Code::constants).iter();
            constants
                .filter(|name| name.exact::<Str>().is_some())
                .for_each(&mut see);
        }
    };
    add(dict);
    for base in bases.exact::<Tuple>().map_or(&[][..], Tuple::items) {
        for base in base.downcast::<Type>().map(Type::mro).unwrap_or_default() {
            if let Some(dict) = base.dict.get()
                && let Some(dict) = dict.exact::<Dict>()
            {
                add(dict);
            }
        }
    }
    seen.len()
}

fn slot_names(
    t: &mut Thread,
    class_name: &str,
    slots: &Value,
    base: &Type,
    dict: &Dict,
    base_dict: bool,
    base_weakref: bool,
) -> Res<SlotNames> {
    let items = if slots.downcast::<Str>().is_some() {
        vec![slots.clone()]
    } else {
        sequence::to_vec(t, slots)?
    };
    let mut names = SlotNames::default();
    for item in items {
        let Some(text) = item.downcast::<Str>() else {
            return Err(t.type_error(format!(
                "__slots__ items must be strings, not '{}'",
                item.class().name()
            )));
        };
        let text = text.to_lossy().into_owned();
        if !is_identifier(&text) {
            return Err(t.type_error("__slots__ must be identifiers"));
        }
        match text.as_str() {
            "__dict__" => {
                if base_dict || names.dict {
                    return Err(t.type_error("__dict__ slot disallowed: we already got one"));
                }
                names.dict = true;
            }
            "__weakref__" => {
                if base_weakref || names.weakref {
                    return Err(t.type_error("__weakref__ slot disallowed: we already got one"));
                }
                names.weakref = true;
            }
            _ => {
                let name = t.vm().intern(&mangle(class_name, &text));
                if dict.get_str(t, &name).is_some()
                    && text != "__qualname__"
                    && text != "__classcell__"
                    && text != "__classdictcell__"
                {
                    let text = mangle(class_name, &text);
                    return Err(t.value_error(format!(
                        "'{text}' in __slots__ conflicts with class variable"
                    )));
                }
                if !names.members.iter().any(|other| other.is(&name)) {
                    names.members.push(name);
                }
            }
        }
    }
    if !names.members.is_empty() && refuses_members(base) {
        return Err(t.type_error(format!(
            "arbitrary __slots__ not supported for subtype of '{}'",
            base.name()
        )));
    }
    Ok(names)
}

/// Whether instances of the class have items at their end in CPython.
fn has_items(class: &Type) -> bool {
    is_variable_sized(class) && !class.is_subclass(&types::STR) || class.is_subclass(&types::INT)
}

/// Whether there can be no other `__slots__` than `__dict__` and `__weakref__`, as in CPython.
fn refuses_members(class: &Type) -> bool {
    has_items(class) && !class.is_subclass(&types::TUPLE) || class.is_subclass(&types::TYPE)
}

fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && chars.all(unicode_ident::is_xid_continue)
}

/// A private name as seen from outside its class: `__x` in class `_C` is `_C__x`.
pub fn mangle(class: &str, name: &str) -> String {
    let class = class.trim_start_matches('_');
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') || class.is_empty() {
        return name.to_owned();
    }
    format!("_{class}{name}")
}

/// Adds what every class namespace has and takes out what only the maker needs.
fn fill_namespace(t: &mut Thread, class: &Type, dict: &Dict, class_value: &Value) -> Res {
    let names = t.names();
    if dict.get_str(t, &names.__module__).is_none()
        && let Some(globals) = t.globals()
        && let Some(globals) = globals.downcast::<Dict>()
        && let Some(module) = globals.get_str(t, &names.__name__)
    {
        dict.set_str(t, &names.__module__, module);
    }
    match dict.remove_str(t, &names.__qualname__) {
        Some(qualname) if qualname.downcast::<Str>().is_some() => class.qualname.set(qualname),
        Some(qualname) => {
            return Err(t.type_error(format!(
                "type __qualname__ must be a str, not {}",
                qualname.class().name()
            )));
        }
        None => class.qualname.set(Str::new(&class.name())),
    }
    if dict.get_str(t, &names.__doc__).is_none() {
        dict.set_str(t, &names.__doc__, Value::none());
    }
    wrap_function(t, dict, &names.__new__, &types::STATIC_METHOD);
    wrap_function(t, dict, &names.__init_subclass__, &types::CLASS_METHOD);
    wrap_function(t, dict, &names.__class_getitem__, &types::CLASS_METHOD);
    for name in [&names.__classcell__, &t.vm().intern("__classdictcell__")] {
        let Some(cell) = dict.remove_str(t, name) else {
            continue;
        };
        let Some(cell) = cell.exact::<Cell>() else {
            let class = super::object::class_repr(t, cell.class());
            return Err(t.type_error(format!(
                "{} must be a nonlocal cell, not {class}",
                name.downcast::<Str>().map_or("?".into(), Str::to_lossy)
            )));
        };
        if name.is(&names.__classcell__) {
            cell.value.set(class_value.clone());
        } else {
            cell.value.set(dict.value());
        }
    }
    if dict.get_str(t, &names.__eq__).is_some() && dict.get_str(t, &names.__hash__).is_none() {
        dict.set_str(t, &names.__hash__, Value::none());
    }
    Ok(())
}

/// Special methods that are static or class methods even when written as functions.
fn wrap_function(t: &Thread, dict: &Dict, name: &Value, wrapper: &Type) {
    if let Some(function) = dict.get_str(t, name)
        && function.exact::<Function>().is_some()
    {
        dict.set_str(t, name, Wrapped::new(wrapper, Some(function)));
    }
}

/// Chooses the slots of a new class: with one base, only those that its own attributes can change.
fn choose_slots(t: &Thread, class: &Type, dict: &Dict, bases: &[Value]) {
    class.modified();
    if bases.len() != 1 {
        return update::update_all(t, class);
    }
    for key in dict.keys() {
        if let Some(text) = key.downcast::<Str>().and_then(Str::to_utf8)
            && text.starts_with("__")
        {
            update::update_fields(t, class, &update::fields_of(&text));
        }
    }
    update::update_flags(t, class);
}

/// Tells the attributes their names.
fn set_names(t: &mut Thread, class: &Type, dict: &Dict) -> Res {
    let set_name = &t.names().__set_name__;
    for (key, value) in dict.to_vec() {
        let Some(found) = ops::lookup(t, value.class(), set_name) else {
            continue;
        };
        let class_value = class.value();
        if trampolines::call_found(t, &found, &value, [&class_value, &key]).is_err() {
            let key = ops::repr(t, &key).ok();
            let key = key.as_ref().and_then(|key| key.downcast::<Str>());
            let note = format!(
                "Error calling __set_name__ on '{}' instance {} in '{}'",
                value.class().name(),
                key.map_or("?".into(), Str::to_lossy),
                class.name()
            );
            let exception = t.take_exception();
            let add_note = t.vm().intern("add_note");
            if ops::call_method(t, &exception, &add_note, &[Str::new(&note)]).is_err() {
                t.exception.clear();
            }
            t.exception.set(exception);
            return Err(Raised);
        }
    }
    Ok(())
}

/// Calls `super(class, class).__init_subclass__(**keywords)`.
fn init_subclass(t: &mut Thread, class: &Type, class_value: &Value, args: Args<'_>) -> Res {
    let name = &t.names().__init_subclass__;
    let found = super::super_type::lookup_after(t, class, class, name);
    let Some(found) = found else {
        return Ok(());
    };
    let bound = match found.class().slot(|s| s.descriptor_get) {
        Some(get) => get(t, &found, None, class_value)?,
        None => found,
    };
    let keywords = &args.values()[args.pos().len()..];
    ops::call(
        t,
        &bound,
        Args::with_keywords(&Named::new(keywords, args.names())),
    )?;
    Ok(())
}

/// Whether instances of both classes lie in memory alike but for the number of free attribute slots, so that one class can be
/// assigned over the other.
pub fn same_layout(a: &Type, b: &Type) -> bool {
    if !std::ptr::eq(native_base(a), native_base(b)) || has_dict(a) != has_dict(b) {
        return false;
    }
    let same_part = match (a.instance_part(), b.instance_part()) {
        (None, None) => true,
        (Some(a), Some(b)) => a.members == b.members && a.offset == b.offset,
        _ => false,
    };
    same_part && member_names(a) == member_names(b)
}

/// The names of the `__slots__` members by slot.
fn member_names(class: &Type) -> Vec<Option<u64>> {
    let mut names = vec![None; members(class)];
    for class in class.mro() {
        let Some(dict) = class.dict.get() else {
            continue;
        };
        for (key, value) in dict
            .downcast::<Dict>()
            .map(Dict::to_vec)
            .unwrap_or_default()
        {
            if let Some(member) = value.exact::<Member>()
                && let Some(place) = names.get_mut(member.slot.get() as usize)
                && member.name.is(&key)
            {
                *place = Some(key.word().0 | 2);
            }
        }
    }
    names
}

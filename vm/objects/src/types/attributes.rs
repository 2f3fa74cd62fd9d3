//! Attributes of instances: the generic protocol, and where instances keep their own (see `copperplate_core::instance`).

use copperplate_core::class::{GetAttrFn, METHOD, NO_DICT};
use copperplate_core::dict::Dict;
use copperplate_core::error::Raised;
use copperplate_core::instance::{DICT, Head, Part};
use copperplate_core::method_cache::Place;
use copperplate_core::object::Layout;
use copperplate_core::ops;
use copperplate_core::str::Str;
use copperplate_core::{Object, Res, Slot, Thread, Type, Value, types};

/// An attribute's name as the lookup wants it: an exact `str`, the interned one when there is one.
///
/// # Errors
/// `TypeError` when it is no `str`.
pub fn attribute_name(t: &mut Thread, name: &Value) -> Res<Value> {
    if let Some(object) = name.object()
        && object.is_immortal()
        && name.exact::<Str>().is_some()
    {
        return Ok(name.clone());
    }
    let Some(text) = name.downcast::<Str>() else {
        return Err(t.type_error(format!(
            "attribute name must be string, not '{}'",
            name.class().name()
        )));
    };
    if let Some(utf8) = text.to_utf8()
        && let Some(interned) = t.vm().find_interned(&utf8)
    {
        return Ok(interned);
    }
    if name.exact::<Str>().is_some() {
        return Ok(name.clone());
    }
    Ok(Str::from_points(text.points()))
}

/// Where an instance keeps attributes of arbitrary names.
pub enum Storage<'a> {
    /// Nowhere.
    None,
    /// Inline slots, or a dict in the part's head.
    Part(Part, &'a Object),
    /// A native's own slot for a dict.
    Slot(&'a Slot),
}

/// Where `instance` keeps attributes of arbitrary names.
#[inline(always)]
pub fn storage(instance: &Value) -> Storage<'_> {
    let Some(object) = instance.object() else {
        return Storage::None;
    };
    let class = object.class();
    let offset = class.dict_offset();
    if offset != 0 {
        // SAFETY: the class says that a slot is there.
        return Storage::Slot(unsafe {
            &*((object as *const Object).byte_add(offset) as *const Slot)
        });
    }
    match class.instance_part() {
        Some(part) if !class.has(NO_DICT) => Storage::Part(part, object),
        _ => Storage::None,
    }
}

/// The number of the slot that the class's instances keep `name` in, members not counted.
#[inline]
pub fn slot_number(class: &Type, name: &Value) -> Option<usize> {
    let names = class.slot_names.borrow();
    let found = names.iter().position(|other| other.is(name));
    if found.is_some() || name.object().is_none_or(Object::is_immortal) {
        return found;
    }
    let text = name.exact::<Str>()?;
    names
        .iter()
        .position(|other| other.exact::<Str>().is_some_and(|other| other.same(text)))
}

#[inline]
fn head(part: Part, object: &Object) -> &Head {
    // SAFETY: callers take the part from the object's class.
    unsafe { part.head(object) }
}

#[inline]
fn slot(part: Part, object: &Object, index: usize) -> &Slot {
    // SAFETY: callers take the part from the object's class, and the index is below its capacity.
    unsafe { part.slot(object, index) }
}

/// The instance's own attribute `name`.
#[inline]
pub fn instance_get(t: &mut Thread, instance: &Value, name: &Value) -> Option<Value> {
    match storage(instance) {
        Storage::None => None,
        Storage::Part(part, object) => {
            let head = head(part, object);
            if head.filled.get() != DICT {
                let number = slot_number(object.class(), name)?;
                return slot(part, object, part.members as usize + number).get();
            }
            dict_get(t, &head.dict, name)
        }
        Storage::Slot(slot) => dict_get(t, slot, name),
    }
}

fn dict_get(t: &Thread, dict: &Slot, name: &Value) -> Option<Value> {
    // SAFETY: looking a `str` up runs no Python code.
    unsafe { dict.peek() }?.downcast::<Dict>()?.get_str(t, name)
}

/// Sets (or with `None` deletes) the instance's own attribute. `Ok(false)`: there is nowhere to keep it, or nothing to
/// delete.
pub fn instance_set(
    t: &mut Thread,
    instance: &Value,
    name: &Value,
    value: Option<&Value>,
) -> Res<bool> {
    match storage(instance) {
        Storage::None => Ok(false),
        Storage::Part(part, object) => {
            if head(part, object).filled.get() != DICT {
                if let Some(done) = set_inline(t, part, object, name, value) {
                    return Ok(done);
                }
                move_to_dict(t, part, object);
            }
            Ok(dict_set(t, &head(part, object).dict, name, value))
        }
        Storage::Slot(slot) => Ok(dict_set(t, slot, name, value)),
    }
}

/// Sets or deletes an attribute in the inline slots; `None` when it does not go there.
fn set_inline(
    t: &Thread,
    part: Part,
    object: &Object,
    name: &Value,
    value: Option<&Value>,
) -> Option<bool> {
    let class = object.class();
    let members = part.members as usize;
    let filled = head(part, object).filled.get() as usize;
    let number = match slot_number(class, name) {
        Some(number) => number,
        None => {
            value?;
            let mut names = class.slot_names.borrow_mut();
            let number = names.len();
            let interned = name.object().is_some_and(Object::is_immortal);
            if members + number >= part.capacity as usize || !interned {
                return None;
            }
            names.push(name.clone());
            drop(names);
            t.vm()
                .method_cache
                .forget(class.current_version(), name.word());
            // Who relied on instances having no such attribute must look again.
            if ops::lookup(t, class, name).is_some() {
                class.modified();
            }
            number
        }
    };
    let index = members + number;
    let place = slot(part, object, index);
    match value {
        Some(value) if !place.is_empty() => drop(place.replace(Some(value.clone()))),
        // Only behind all others: the order of the slots is the order of `__dict__`.
        Some(value) if index >= filled => {
            head(part, object).filled.set(index as u32 + 1);
            place.set(value.clone());
        }
        Some(_) => return None,
        None => return Some(place.take().is_some()),
    }
    Some(true)
}

fn dict_set(t: &Thread, dict: &Slot, name: &Value, value: Option<&Value>) -> bool {
    let existing = match dict.get() {
        Some(existing) => existing,
        None => {
            let new = Dict::new();
            dict.set(new.clone());
            new
        }
    };
    let Some(dict) = existing.downcast::<Dict>() else {
        return false;
    };
    match value {
        Some(value) => {
            dict.set_str(t, name, value.clone());
            true
        }
        None => dict.remove_str(t, name).is_some(),
    }
}

/// Moves the attributes in inline slots to a dict, in their order.
fn move_to_dict(t: &Thread, part: Part, object: &Object) {
    let head = head(part, object);
    let filled = head.filled.replace(DICT);
    if filled == DICT {
        return;
    }
    let value = Dict::new();
    if let Some(dict) = value.exact::<Dict>() {
        let names = object.class().slot_names.borrow();
        for (number, name) in names.iter().enumerate() {
            let index = part.members as usize + number;
            if index < part.capacity as usize
                && let Some(value) = slot(part, object, index).take()
            {
                dict.set_str(t, name, value);
            }
        }
    }
    head.dict.set(value);
}

/// Whether an instance can have attributes of its own.
pub fn can_have_own(instance: &Value) -> bool {
    !matches!(storage(instance), Storage::None)
}

/// The dict that an instance keeps its attributes in; `None`: it has them in slots, or none.
#[inline]
pub fn own_dict(instance: &Value) -> Option<Value> {
    match storage(instance) {
        Storage::Part(part, object) if head(part, object).filled.get() == DICT => {
            head(part, object).dict.get()
        }
        _ => None,
    }
}

/// The instance's `__dict__`, made now if there is none; `None` when instances of the class have none.
pub fn instance_dict(t: &mut Thread, instance: &Value) -> Option<Value> {
    let slot = match storage(instance) {
        Storage::None => return None,
        Storage::Part(part, object) => {
            move_to_dict(t, part, object);
            &head(part, object).dict
        }
        Storage::Slot(slot) => slot,
    };
    if slot.is_empty() {
        slot.set(Dict::new());
    }
    slot.get()
}

/// The names and values of the instance's own attributes, without making a dict.
pub fn instance_items(instance: &Value) -> Vec<(Value, Value)> {
    let from_dict = |slot: &Slot| {
        slot.get()
            .and_then(|dict| Some(dict.downcast::<Dict>()?.to_vec()))
            .unwrap_or_default()
    };
    match storage(instance) {
        Storage::None => Vec::new(),
        Storage::Slot(slot) => from_dict(slot),
        Storage::Part(part, object) => {
            let head = head(part, object);
            if head.filled.get() == DICT {
                return from_dict(&head.dict);
            }
            let names = object.class().slot_names.borrow();
            let slots = part.capacity as usize - part.members as usize;
            names
                .iter()
                .take(slots)
                .enumerate()
                .filter_map(|(number, name)| {
                    let value = slot(part, object, part.members as usize + number).get()?;
                    Some((name.clone(), value))
                })
                .collect()
        }
    }
}

/// Makes `dict` the instance's `__dict__`.
///
/// # Errors
/// `TypeError` when it is no dict or instances have none.
pub fn set_instance_dict(t: &mut Thread, instance: &Value, dict: Option<&Value>) -> Res {
    if let Some(dict) = dict
        && dict.downcast::<Dict>().is_none()
    {
        return Err(t.type_error(format!(
            "__dict__ must be set to a dictionary, not a '{}'",
            dict.class().name()
        )));
    }
    let slot = match storage(instance) {
        Storage::None => {
            let name = &t.names().__dict__;
            return Err(ops::no_attribute(t, instance, name));
        }
        Storage::Part(part, object) => {
            move_to_dict(t, part, object);
            &head(part, object).dict
        }
        Storage::Slot(slot) => slot,
    };
    slot.set(dict.cloned().unwrap_or_else(Dict::new));
    Ok(())
}

/// An instance's attribute that the method cache says lies in a slot; `None`: find it the long way.
#[inline(always)]
pub fn cached_get(t: &Thread, instance: &Value, name: &Value) -> Option<Value> {
    let object = instance.object()?;
    let class = object.class();
    match ops::cached(t, class, name)?.place() {
        Place::Slot(index) | Place::Member(index) => {
            slot(class.instance_part()?, object, index as usize).get()
        }
        Place::Method | Place::Elsewhere => None,
    }
}

/// Sets an attribute that the method cache says lies in a slot; false: set it the long way.
#[inline(always)]
pub fn cached_set(t: &Thread, instance: &Value, name: &Value, value: &Value) -> bool {
    let Some(object) = instance.object() else {
        return false;
    };
    let class = object.class();
    let (Some(entry), Some(part)) = (ops::cached(t, class, name), class.instance_part()) else {
        return false;
    };
    let index = match entry.place() {
        Place::Member(index) => index as usize,
        Place::Slot(index) => {
            let (index, head) = (index as usize, head(part, object));
            if slot(part, object, index).is_empty() {
                // As in `set_inline`; no attribute of an instance with a dict is in a slot.
                if head.filled.get() as usize > index {
                    return false;
                }
                head.filled.set(index as u32 + 1);
            }
            index
        }
        Place::Method | Place::Elsewhere => return false,
    };
    drop(slot(part, object, index).replace(Some(value.clone())));
    true
}

/// `object.__getattribute__`, as classes have it in their slot for it.
pub fn generic_getattr(
    t: &mut Thread,
    instance: &Value,
    name: &Value,
    _quiet: bool,
) -> Res<Option<Value>> {
    find(t, instance, name)
}

/// Data descriptors of the class, the instance's own attributes, the class's others; `None` when there is no such attribute.
/// (A getter may still raise `AttributeError`.)
pub fn find(t: &mut Thread, instance: &Value, name: &Value) -> Res<Option<Value>> {
    let class = instance.class();
    if let Some(function) = ops::cached_method(t, instance, name)
        && let Some(get) = function.class().slot(|s| s.descriptor_get)
    {
        return get(t, &function, Some(instance), &class.value()).map(Some);
    }
    let Some(attribute) = ops::lookup(t, class, name) else {
        let value = cached_get(t, instance, name);
        return Ok(value.or_else(|| instance_get(t, instance, name)));
    };
    let (get, set) = attribute
        .class()
        .slot(|s| (s.descriptor_get, s.descriptor_set));
    if let Some(get) = get
        && set.is_some()
    {
        return get(t, &attribute, Some(instance), &class.value()).map(Some);
    }
    if let Some(value) = instance_get(t, instance, name) {
        return Ok(Some(value));
    }
    match get {
        Some(get) => get(t, &attribute, Some(instance), &class.value()).map(Some),
        None => Ok(Some(attribute)),
    }
}

/// `object.__setattr__` and, with `None`, `object.__delattr__`.
pub fn generic_setattr(
    t: &mut Thread,
    instance: &Value,
    name: &Value,
    value: Option<&Value>,
) -> Res {
    let attribute = ops::lookup(t, instance.class(), name);
    if let Some(attribute) = &attribute
        && let Some(set) = attribute.class().slot(|s| s.descriptor_set)
    {
        return set(t, attribute, instance, value);
    }
    if instance_set(t, instance, name, value)? {
        return Ok(());
    }
    if value.is_none() && !matches!(storage(instance), Storage::None) {
        return Err(ops::no_attribute(t, instance, name));
    }
    Err(cannot_set(t, instance, name, attribute.is_some()))
}

#[cold]
fn cannot_set(t: &mut Thread, instance: &Value, name: &Value, exists: bool) -> Raised {
    let text = name.downcast::<Str>().map_or("?".into(), Str::to_lossy);
    let class = instance.class().name();
    let message = if exists {
        format!("'{class}' object attribute '{text}' is read-only")
    } else {
        format!(
            "'{class}' object has no attribute '{text}' and no __dict__ for setting new attributes"
        )
    };
    ops::attribute_error(t, &message, instance, name)
}

/// What `receiver.name` is when it is about to be called.
pub enum Method {
    /// Call it with the receiver put before the arguments.
    Unbound(Value),
    /// Call it with the arguments alone.
    Bound(Value),
}

/// `receiver.name` for a call of it: makes no bound method for functions found on the class.
pub fn load_method(t: &mut Thread, receiver: &Value, name: &Value) -> Res<Method> {
    let class = receiver.class();
    let getattr = class.slot(|s| s.getattr);
    if getattr.is_none_or(|getattr| !std::ptr::fn_addr_eq(getattr, generic_getattr as GetAttrFn)) {
        return ops::getattr(t, receiver, name).map(Method::Bound);
    }
    let Some(attribute) = ops::lookup(t, class, name) else {
        return match instance_get(t, receiver, name) {
            Some(value) => Ok(Method::Bound(value)),
            None => Err(ops::no_attribute(t, receiver, name)),
        };
    };
    let kind = attribute.class();
    if kind.has(METHOD) {
        return Ok(match instance_get(t, receiver, name) {
            Some(value) => Method::Bound(value),
            None => Method::Unbound(attribute),
        });
    }
    let (get, set) = kind.slot(|s| (s.descriptor_get, s.descriptor_set));
    if let Some(get) = get
        && set.is_some()
    {
        return get(t, &attribute, Some(receiver), &class.value()).map(Method::Bound);
    }
    if let Some(value) = instance_get(t, receiver, name) {
        return Ok(Method::Bound(value));
    }
    match get {
        Some(get) => get(t, &attribute, Some(receiver), &class.value()).map(Method::Bound),
        None => Ok(Method::Bound(attribute)),
    }
}

/// Whether `object` is a class (an instance of `type`).
pub fn is_class(object: &Value) -> bool {
    object.isinstance(&types::TYPE)
}

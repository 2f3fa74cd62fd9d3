//! Queries: what specializers ask to fill inline caches.
//!
//! A query looks at the operands of one execution and answers with what the cache needs, or refuses (a negative number, a
//! null pointer) where a cache would not hold. It never raises and never runs Python code.

use std::ptr;

use copperplate_code::CodeFlags;

use copperplate_core::class::{ABSTRACT, PLAIN, SIMPLE_NEW, SetFn};
use copperplate_core::dict::Dict;
use copperplate_core::function::{BoundMethod, Function, Member, Property, Wrapped};
use copperplate_core::instance::Module;
use copperplate_core::method_cache::Place;
use copperplate_core::native::{MethodDescriptor, NativeDef};
use copperplate_core::{Layout, Object, Thread, Type, Value, Word, ops, types};

use crate::leaf::{cp_has_no_own, cp_is_unhidden};
use crate::types::attributes;
use crate::types::descriptors::GetSet;
use crate::types::wrapper::SLOT_WRAPPER;

const REFUSED: i64 = -1;

/// A version, unless they have run out.
fn version(given: u32) -> i64 {
    if given == 0 {
        REFUSED
    } else {
        i64::from(given)
    }
}

/// A number that has to fit a 16-bit cache.
fn small(number: usize) -> i64 {
    if number <= usize::from(u16::MAX) {
        number as i64
    } else {
        REFUSED
    }
}

/// The class's version, given out now if it has none.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_class_version(thread: *mut Thread, class: *mut Type) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, class) = unsafe { (&*thread, &*class) };
    version(class.version(thread))
}

/// The class's version, if attributes of its instances are set the default way.
///
/// # Safety
/// As for [`cp_class_version`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_storing_version(thread: *mut Thread, class: *mut Type) -> i64 {
    // SAFETY: the caller's guarantee.
    match unsafe { &*class }.slot(|slots| slots.setattr) {
        Some(set) if ptr::fn_addr_eq(set, attributes::generic_setattr as SetFn) => {
            // SAFETY: the caller's guarantee.
            unsafe { cp_class_version(thread, class) }
        }
        _ => REFUSED,
    }
}

/// The slot in which instances of a plain class keep the attribute, whether it is read or set.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_attribute_slot(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    let Some(part) = class.instance_part().filter(|_| class.has(PLAIN)) else {
        return REFUSED;
    };
    let on_class = ops::lookup(thread, class, name);
    if let Some(member) = on_class.as_ref().and_then(Value::exact::<Member>) {
        // A member of another class, put into this one's dict, says nothing about instances of this one.
        return match member.class() {
            Some(owner) if class.is_subclass(owner) => small(member.slot.get() as usize),
            _ => REFUSED,
        };
    }
    if on_class.is_some_and(|found| found.class().slot(|slots| slots.descriptor_set).is_some()) {
        return REFUSED;
    }
    match slot_number(class, name) {
        Some(number) => small(usize::from(part.members) + number),
        None => REFUSED,
    }
}

/// The place of `name`, an interned string, among the class's attribute slots.
fn slot_number(class: &Type, name: &Value) -> Option<usize> {
    class
        .slot_names
        .borrow()
        .iter()
        .position(|other| other.is(name))
}

/// The number of the entry of `name` in a dict of no subclass.
fn entry_in(thread: &Thread, dict: Option<&Value>, name: &Value) -> i64 {
    dict.and_then(Value::exact::<Dict>)
        .and_then(|dict| dict.find_str(thread, name))
        .map_or(REFUSED, small)
}

/// The dict in which an instance of a plain class keeps its attributes, slots not.
fn attribute_dict(owner: &Value) -> Option<Value> {
    if !owner.class().has(PLAIN) {
        return None;
    }
    attributes::own_dict(owner)
}

/// The number of the entry of `name` in the dict in which an instance of a plain class keeps its attributes.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_attribute_entry(thread: *mut Thread, owner: Word, name: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, owner, name) =
        unsafe { (&*thread, Value::from_ref(&owner), Value::from_ref(&name)) };
    let on_class = ops::lookup(thread, owner.class(), name);
    if on_class.is_some_and(|found| found.class().slot(|slots| slots.descriptor_set).is_some()) {
        return REFUSED;
    }
    entry_in(thread, attribute_dict(owner).as_ref(), name)
}

/// The getter of an attribute that natives compute, of instances that find attributes as `object` and `type` have it.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_native_getter(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> *mut NativeDef {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if ![&types::OBJECT, &types::TYPE]
        .iter()
        .any(|usual| finds_attributes_as(class, usual))
    {
        return ptr::null_mut();
    }
    ops::lookup(thread, class, name)
        .as_ref()
        .and_then(Value::exact::<GetSet>)
        .filter(|attribute| {
            attribute
                .class()
                .is_some_and(|owner| class.is_subclass(owner))
        })
        .and_then(GetSet::getter)
        .map_or(ptr::null_mut(), |getter| ptr::from_ref(getter).cast_mut())
}

/// The slot of a `__slots__` member of a plain class.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_member_slot(thread: *mut Thread, class: *mut Type, name: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if !class.has(PLAIN) {
        return REFUSED;
    }
    match ops::cached(thread, class, name).map(|entry| entry.place()) {
        Some(Place::Member(slot)) => i64::from(slot),
        _ => REFUSED,
    }
}

/// The Python function that is the method `name` of a plain class; no instance has an attribute of that name in a slot.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live. The function lives as long as
/// the class has its version.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_class_method(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if !class.has(PLAIN) || class.instance_part().is_none() || slot_number(class, name).is_some() {
        return ptr::null_mut();
    }
    let found = ops::lookup(thread, class, name);
    found
        .as_ref()
        .and_then(Value::exact::<Function>)
        .map_or(ptr::null_mut(), |function| {
            ptr::from_ref(function).cast_mut()
        })
}

/// As [`cp_class_method`], for an instance that keeps its attributes in a dict, where that does not hide the method.
///
/// # Safety
/// As for [`cp_class_method`]; the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_unhidden_method(
    thread: *mut Thread,
    owner: Word,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    unsafe {
        let class = ptr::from_ref(Value::from_ref(&owner).class()).cast_mut();
        match cp_is_unhidden(thread, owner, name) {
            true => cp_class_method(thread, class, name),
            false => ptr::null_mut(),
        }
    }
}

/// The `__init__` of a class that makes instances the default way, when it takes the instance and `count` positional arguments,
/// and has defaults for all others.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the word is live. The function lives as long as the class has its
/// version.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_init_function(
    thread: *mut Thread,
    class: Word,
    count: u32,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    let (thread, class) = unsafe { (&*thread, Value::from_ref(&class)) };
    let Some(class) = class
        .downcast::<Type>()
        .filter(|class| class.has(SIMPLE_NEW) && !class.has(ABSTRACT))
    else {
        return ptr::null_mut();
    };
    let found = ops::lookup(thread, class, &thread.names().__init__);
    let Some(init) = found.as_ref().and_then(Value::exact::<Function>) else {
        return ptr::null_mut();
    };
    if crate::runtime::takes(init, count as usize + 1) {
        ptr::from_ref(init).cast_mut()
    } else {
        ptr::null_mut()
    }
}

/// Whether attributes of instances of both are found in the same way.
fn finds_attributes_as(class: &Type, other: &Type) -> bool {
    let ways = (
        class.slot(|slots| slots.getattr),
        other.slot(|slots| slots.getattr),
    );
    matches!(ways, (Some(one), Some(two)) if ptr::fn_addr_eq(one, two))
}

/// The method `name` of a class of natives whose instances have no attributes of their own.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live. The method lives as long as the
/// class has its version.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_native_method(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> *mut Object {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if class.instance_part().is_some() || !finds_attributes_as(class, &types::OBJECT) {
        return ptr::null_mut();
    }
    found_native_method(thread, class, name)
}

/// The native method that an instance has from its class, though it may have attributes of its own: not this one.
///
/// # Safety
/// As for [`cp_native_method`]; the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_unhidden_native_method(
    thread: *mut Thread,
    owner: Word,
    name: Word,
) -> *mut Object {
    // SAFETY: the caller's guarantee.
    unsafe {
        let instance = Value::from_ref(&owner);
        let class = instance.class();
        if !attributes::can_have_own(instance)
            || !finds_attributes_as(class, &types::OBJECT)
            || !cp_has_no_own(thread, owner, name)
        {
            return ptr::null_mut();
        }
        found_native_method(&*thread, class, Value::from_ref(&name))
    }
}

fn found_native_method(thread: &Thread, class: &Type, name: &Value) -> *mut Object {
    let found = ops::lookup(thread, class, name);
    found
        .as_ref()
        .and_then(Value::exact::<MethodDescriptor>)
        .map_or(ptr::null_mut(), |method| {
            ptr::from_ref(method.header()).cast_mut()
        })
}

/// The class's version, if it says nothing about the truth of its instances: they are true.
///
/// # Safety
/// As for [`cp_class_version`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_true_version(thread: *mut Thread, class: *mut Type) -> i64 {
    // SAFETY: the caller's guarantee.
    let known = unsafe { &*class }.slot(|slots| slots.truth.is_none() && slots.len.is_none());
    let is_word = [&types::NONE_TYPE, &types::BOOL, &types::INT, &types::FLOAT]
        .into_iter()
        .any(|word| ptr::eq(word, class));
    if !known || is_word {
        return REFUSED;
    }
    // SAFETY: the caller's guarantee.
    unsafe { cp_class_version(thread, class) }
}

/// The class's version, if its instances are equal to themselves only.
///
/// # Safety
/// As for [`cp_class_version`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_identity_version(thread: *mut Thread, class: *mut Type) -> i64 {
    // SAFETY: the caller's guarantee.
    let own = unsafe { &*class }.slot(|slots| slots.compare);
    match (own, types::OBJECT.slot(|slots| slots.compare)) {
        // SAFETY: the caller's guarantee.
        (Some(own), Some(default)) if ptr::fn_addr_eq(own, default) => unsafe {
            cp_class_version(thread, class)
        },
        _ => REFUSED,
    }
}

/// A value that lives as long as the class it was found in has its version. Whoever loads it counts it: the class may go, or get another
/// one, while it is in use.
fn kept(found: &Value) -> Word {
    found.word()
}

/// The version of a function, given out now if it has none: the same for all functions of its code.
fn function_version(thread: &Thread, function: &Function) -> u32 {
    if function.version.get() == 0 {
        let code = crate::runtime::code_of(function);
        // Generated code, which knows functions by their versions, makes frames of what is there.
        code.units();
        let shared = &code.function_version;
        if shared.get() == 0 {
            shared.set(thread.vm().next_function_version());
        }
        function.version.set(shared.get());
    }
    function.version.get()
}

/// The address of a function that a cache may rest on: it is told when the function changes.
fn relied_on(thread: &Thread, function: &Function) -> *mut Function {
    if function_version(thread, function) == 0 {
        return ptr::null_mut();
    }
    ptr::from_ref(function).cast_mut()
}

/// The function, if it takes just `count` positional arguments and binds them to its first locals; otherwise null.
fn taking(thread: &Thread, found: Option<&Value>, count: u32) -> *mut Function {
    let Some(function) = found.and_then(Value::exact::<Function>) else {
        return ptr::null_mut();
    };
    let code = crate::runtime::code_of(function);
    if code.is_simple() && code.positional_count == count {
        relied_on(thread, function)
    } else {
        ptr::null_mut()
    }
}

/// The attribute `name` of a plain class that instances do not have themselves and that is no descriptor.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_class_value(thread: *mut Thread, class: *mut Type, name: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if !class.has(PLAIN) || class.instance_part().is_none() || slot_number(class, name).is_some() {
        return Word::NULL;
    }
    match ops::lookup(thread, class, name) {
        Some(found) if !is_descriptor(&found) => kept(&found),
        _ => Word::NULL,
    }
}

/// As [`cp_class_value`], for an instance that keeps its attributes in a dict, where that does not hide it.
///
/// # Safety
/// As for [`cp_class_value`]; the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_unhidden_value(thread: *mut Thread, owner: Word, name: Word) -> Word {
    // SAFETY: the caller's guarantee.
    unsafe {
        let class = ptr::from_ref(Value::from_ref(&owner).class()).cast_mut();
        match cp_is_unhidden(thread, owner, name) {
            true => cp_class_value(thread, class, name),
            false => Word::NULL,
        }
    }
}

fn is_descriptor(found: &Value) -> bool {
    found
        .class()
        .slot(|slots| slots.descriptor_get.is_some() || slots.descriptor_set.is_some())
}

/// What a class says about `name`; nothing when its metaclass comes first, or says how attributes are found.
fn type_attribute(thread: &Thread, owner: &Type, name: &Value) -> Option<Value> {
    let class = owner.header().class();
    let sets = |found: Value| found.class().slot(|slots| slots.descriptor_set).is_some();
    if !finds_attributes_as(class, &types::TYPE)
        || ops::lookup(thread, class, name).is_some_and(sets)
    {
        return None;
    }
    ops::lookup(thread, owner, name)
}

/// The attribute `name` of a class that is what the class's dict has, or the function of a `staticmethod`.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_type_value(thread: *mut Thread, owner: *mut Type, name: Word) -> Word {
    // SAFETY: the caller's guarantee.
    let (thread, owner, name) = unsafe { (&*thread, &*owner, Value::from_ref(&name)) };
    let Some(found) = type_attribute(thread, owner, name) else {
        return Word::NULL;
    };
    if ptr::eq(found.class(), &types::STATIC_METHOD) {
        let inner = Wrapped::of(&found).and_then(|wrapper| wrapper.function.get());
        return inner.map_or(Word::NULL, |inner| kept(&inner));
    }
    // Read from a class, these are what they are.
    let unbound = [&types::FUNCTION, &types::METHOD_DESCRIPTOR, &SLOT_WRAPPER];
    if unbound.iter().any(|class| ptr::eq(found.class(), *class)) || !is_descriptor(&found) {
        kept(&found)
    } else {
        Word::NULL
    }
}

/// The function of the `classmethod` that a class has under `name`.
///
/// # Safety
/// As for [`cp_type_value`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_type_method(
    thread: *mut Thread,
    owner: *mut Type,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    let (thread, owner, name) = unsafe { (&*thread, &*owner, Value::from_ref(&name)) };
    type_attribute(thread, owner, name)
        .filter(|found| ptr::eq(found.class(), &types::CLASS_METHOD))
        .and_then(|found| Wrapped::of(&found)?.function.get())
        .as_ref()
        .and_then(Value::exact::<Function>)
        .map_or(ptr::null_mut(), |function| {
            ptr::from_ref(function).cast_mut()
        })
}

/// One of the functions of the `property` that `name` is in a class whose instances have attributes the default way.
unsafe fn property_function(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
    pick: impl FnOnce(&Property) -> Option<Value>,
    count: u32,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    let (thread, class, name) = unsafe { (&*thread, &*class, Value::from_ref(&name)) };
    if !class.has(PLAIN) {
        return ptr::null_mut();
    }
    let found = ops::lookup(thread, class, name)
        .as_ref()
        .and_then(Value::exact::<Property>)
        .and_then(pick);
    taking(thread, found.as_ref(), count)
}

/// The getter of a property.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the name are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_property_getter(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    unsafe { property_function(thread, class, name, |property| property.get.get(), 1) }
}

/// The setter of a property.
///
/// # Safety
/// As for [`cp_property_getter`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_property_setter(
    thread: *mut Thread,
    class: *mut Type,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    unsafe { property_function(thread, class, name, |property| property.set.get(), 2) }
}

macro_rules! special_functions {
    ($($(#[$doc:meta])* $query:ident = $name:ident, $count:literal, $accepts:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// # Safety
        /// Called by a specializer: the thread is the running one, the class is live.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $query(thread: *mut Thread, class: *mut Type) -> *mut Function {
            // SAFETY: the caller's guarantee.
            let (thread, class) = unsafe { (&*thread, &*class) };
            let found = ops::lookup(thread, class, &thread.names().$name);
            let accepts: fn(&Function) -> bool = $accepts;
            let function = found.as_ref().filter(|found| found.exact().is_some_and(accepts));
            taking(thread, function, $count)
        }
    )*};
}

special_functions! {
    /// The Python function that is a class's `__getitem__`.
    cp_getitem_function = __getitem__, 2, |_| true;
    /// The Python function that is a class's `__setitem__`.
    cp_setitem_function = __setitem__, 3, |_| true;
    /// The Python function that is a class's `__iter__` and makes generators.
    cp_iter_function = __iter__, 1, |function| {
        crate::runtime::code_of(function).flags & CodeFlags::GENERATOR.0 != 0
    };
}

/// The Python function that `super(class, receiver)` has under `name`, for receivers whose class is `start`.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the class and the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_super_method(
    thread: *mut Thread,
    class: Word,
    start: *mut Type,
    name: Word,
) -> *mut Function {
    // SAFETY: the caller's guarantee.
    let (thread, class, start, name) = unsafe {
        (
            &*thread,
            Value::from_ref(&class),
            &*start,
            Value::from_ref(&name),
        )
    };
    let found = class
        .downcast::<Type>()
        .filter(|class| start.is_subclass(class) && !name.is(&thread.names().__class__))
        .and_then(|class| crate::types::super_type::lookup_after(thread, start, class, name));
    found
        .as_ref()
        .and_then(Value::exact::<Function>)
        .map_or(ptr::null_mut(), |function| {
            ptr::from_ref(function).cast_mut()
        })
}

fn module_dict(module: &Value) -> Option<Value> {
    let dict = module.exact::<Module>()?.dict.get()?;
    dict.exact::<Dict>().is_some().then_some(dict)
}

/// The number of an attribute's entry in a module's dict.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the words are live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_module_entry(thread: *mut Thread, module: Word, name: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, module, name) =
        unsafe { (&*thread, Value::from_ref(&module), Value::from_ref(&name)) };
    entry_in(thread, module_dict(module).as_ref(), name)
}

/// The version of the keys of a module's dict.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the word is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_module_version(thread: *mut Thread, module: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, module) = unsafe { (&*thread, Value::from_ref(&module)) };
    module_dict(module)
        .as_ref()
        .and_then(Value::exact::<Dict>)
        .map_or(REFUSED, |dict| version(dict.keys_version(thread)))
}

/// The running function's globals (`builtins`: its builtins).
fn namespace(thread: &Thread, builtins: bool) -> Option<Value> {
    // SAFETY: `frame` is null or live.
    let function = unsafe { thread.frame.as_ref() }?.function();
    let namespace = if builtins {
        function.builtins.get()
    } else {
        function.globals.get()
    };
    namespace.filter(|namespace| namespace.exact::<Dict>().is_some())
}

/// The number of `name`'s entry.
fn entry(thread: &Thread, builtins: bool, name: &Value) -> Option<usize> {
    namespace(thread, builtins)?
        .exact::<Dict>()?
        .find_str(thread, name)
}

fn keys_version(thread: &Thread, builtins: bool) -> i64 {
    let namespace = namespace(thread, builtins);
    namespace
        .as_ref()
        .and_then(Value::exact::<Dict>)
        .map_or(REFUSED, |dict| version(dict.keys_version(thread)))
}

/// The number of a global's entry in the globals.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the name is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_global_entry(thread: *mut Thread, name: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, name) = unsafe { (&*thread, Value::from_ref(&name)) };
    entry(thread, false, name).map_or(REFUSED, small)
}

/// The number of a builtin's entry in the builtins, when the globals have no such name.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the name is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_builtin_entry(thread: *mut Thread, name: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, name) = unsafe { (&*thread, Value::from_ref(&name)) };
    if entry(thread, false, name).is_some() {
        return REFUSED;
    }
    entry(thread, true, name).map_or(REFUSED, small)
}

/// The version of the running function's globals' keys.
///
/// # Safety
/// Called by a specializer: the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_globals_version(thread: *mut Thread) -> i64 {
    // SAFETY: the caller's guarantee.
    keys_version(unsafe { &*thread }, false)
}

/// The version of the running function's builtins' keys.
///
/// # Safety
/// Called by a specializer: the thread is the running one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_builtins_version(thread: *mut Thread) -> i64 {
    // SAFETY: the caller's guarantee.
    keys_version(unsafe { &*thread }, true)
}

/// The version of a class whose call enters no frame of the running engine.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the word is live.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_native_class_version(thread: *mut Thread, class: Word) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, class) = unsafe { (&*thread, Value::from_ref(&class)) };
    match class.downcast::<Type>() {
        Some(found) if !crate::runtime::enters_frame(thread, class) => {
            version(found.version(thread))
        }
        _ => REFUSED,
    }
}

/// The version of a function that takes just so many positional arguments and binds them to its first locals.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the word refers to a function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_exact_version(thread: *mut Thread, function: Word, count: u32) -> i64 {
    // SAFETY: the caller's guarantee.
    let (thread, function) = unsafe { (&*thread, Value::from_ref(&function)) };
    let Some(function) = function.exact::<Function>() else {
        return REFUSED;
    };
    let code = function.code.get();
    let exact = code
        .as_ref()
        .and_then(Value::exact::<copperplate_core::code::Code>)
        .is_some_and(|code| code.is_simple() && code.positional_count == count);
    if !exact {
        return REFUSED;
    }
    version(function_version(thread, function))
}

/// As [`cp_exact_version`], of a bound method's function, the receiver being one of the arguments.
///
/// # Safety
/// Called by a specializer: the thread is the running one, the word refers to a bound method.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cp_bound_version(thread: *mut Thread, method: Word, count: u32) -> i64 {
    // SAFETY: the caller's guarantee.
    match unsafe { Value::from_ref(&method) }.exact::<BoundMethod>() {
        // SAFETY: the caller's guarantee; the version is that of functions only.
        Some(method) => unsafe { cp_exact_version(thread, method.function.word(), count) },
        None => REFUSED,
    }
}

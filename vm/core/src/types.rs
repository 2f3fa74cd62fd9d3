//! The built-in types and singletons as static objects.
//!
//! Declared here so that every crate can name them and generated code can compare against their addresses (`cp_type_*`);
//! `copperplate-objects` fills in slots, methods and order once, at start-up. From then on nothing about them changes but
//! the list of subclasses and the version.

use crate::class::{BASE, MAPPING, METACLASS, METHOD, SEQUENCE, TRACKED, Type};
use crate::object::Bare;

macro_rules! types {
    ($($(#[$doc:meta])* $id:ident = $name:literal, $symbol:literal, $layout:ty, $flags:expr;)*) => {
        $($(#[$doc])* #[unsafe(export_name = $symbol)]
        pub static $id: Type = Type::builtin($name, size_of::<$layout>(), $flags);)*

        /// All built-in types that this crate declares, `object` and `type` first.
        pub fn all() -> Vec<&'static Type> {
            vec![$(&$id),*]
        }
    };
}

types! {
    OBJECT = "object", "cp_type_object", Bare, BASE;
    TYPE = "type", "cp_type_type", Type, BASE | TRACKED | METACLASS;
    NONE_TYPE = "NoneType", "cp_type_none", Bare, 0;
    NOT_IMPLEMENTED_TYPE = "NotImplementedType", "cp_type_not_implemented", Bare, 0;
    ELLIPSIS_TYPE = "ellipsis", "cp_type_ellipsis", Bare, 0;
    INT = "int", "cp_type_int", crate::int::Int, BASE;
    BOOL = "bool", "cp_type_bool", crate::int::Int, 0;
    FLOAT = "float", "cp_type_float", crate::float::Float, BASE;
    COMPLEX = "complex", "cp_type_complex", crate::float::Complex, BASE;
    STR = "str", "cp_type_str", crate::str::Str, BASE;
    BYTES = "bytes", "cp_type_bytes", crate::bytes::Bytes, BASE | SEQUENCE;
    BYTEARRAY = "bytearray", "cp_type_bytearray", crate::bytes::ByteArray, BASE;
    MEMORYVIEW = "memoryview", "cp_type_memoryview", crate::bytes::MemoryView, TRACKED | SEQUENCE;
    TUPLE = "tuple", "cp_type_tuple", crate::tuple::Tuple, BASE | TRACKED | SEQUENCE;
    LIST = "list", "cp_type_list", crate::list::List, BASE | TRACKED | SEQUENCE;
    ARRAY = "array.array", "cp_type_array", crate::array::Array, BASE | TRACKED | SEQUENCE;
    DICT = "dict", "cp_type_dict", crate::dict::Dict, BASE | TRACKED | MAPPING;
    SET = "set", "cp_type_set", crate::set::Set, BASE | TRACKED;
    FROZENSET = "frozenset", "cp_type_frozenset", crate::set::Set, BASE | TRACKED;
    RANGE = "range", "cp_type_range", crate::list::Range, SEQUENCE;
    SLICE = "slice", "cp_type_slice", crate::list::Slice, TRACKED;
    RANGE_ITERATOR = "range_iterator", "cp_type_range_iterator", crate::list::RangeIterator, 0;
    LIST_ITERATOR = "list_iterator", "cp_type_list_iterator", crate::list::ListIterator, TRACKED;
    TUPLE_ITERATOR = "tuple_iterator", "cp_type_tuple_iterator", crate::tuple::TupleIterator, TRACKED;
    DICT_KEYS = "dict_keys", "cp_type_dict_keys", crate::dict::DictView, TRACKED;
    DICT_VALUES = "dict_values", "cp_type_dict_values", crate::dict::DictView, TRACKED;
    DICT_ITEMS = "dict_items", "cp_type_dict_items", crate::dict::DictView, TRACKED;
    DICT_KEY_ITERATOR = "dict_keyiterator", "cp_type_dict_key_iterator", crate::dict::DictIterator, TRACKED;
    DICT_VALUE_ITERATOR = "dict_valueiterator", "cp_type_dict_value_iterator", crate::dict::DictIterator, TRACKED;
    DICT_ITEM_ITERATOR = "dict_itemiterator", "cp_type_dict_item_iterator", crate::dict::DictIterator, TRACKED;
    STR_ITERATOR = "str_iterator", "cp_type_str_iterator", crate::str::StrIterator, TRACKED;
    BYTES_ITERATOR = "bytes_iterator", "cp_type_bytes_iterator", crate::bytes::BytesIterator, TRACKED;
    BYTEARRAY_ITERATOR = "bytearray_iterator", "cp_type_bytearray_iterator", crate::bytes::BytesIterator, TRACKED;
    MEMORY_ITERATOR = "memory_iterator", "cp_type_memory_iterator", crate::bytes::BytesIterator, TRACKED;
    DICT_REVERSE_KEY_ITERATOR = "dict_reversekeyiterator", "cp_type_dict_reverse_key_iterator", crate::dict::DictIterator, TRACKED;
    DICT_REVERSE_VALUE_ITERATOR = "dict_reversevalueiterator", "cp_type_dict_reverse_value_iterator", crate::dict::DictIterator, TRACKED;
    DICT_REVERSE_ITEM_ITERATOR = "dict_reverseitemiterator", "cp_type_dict_reverse_item_iterator", crate::dict::DictIterator, TRACKED;
    SET_ITERATOR = "set_iterator", "cp_type_set_iterator", crate::set::SetIterator, TRACKED;
    ENUMERATE = "enumerate", "cp_type_enumerate", crate::iter::Enumerate, BASE | TRACKED;
    SEQUENCE_ITERATOR = "iterator", "cp_type_sequence_iterator", crate::iter::SequenceIterator, TRACKED;
    FRAME = "frame", "cp_type_frame", crate::frame::FrameObject, TRACKED;
    CODE = "code", "cp_type_code", crate::code::Code, 0;
    FUNCTION = "function", "cp_type_function", crate::function::Function, TRACKED | METHOD;
    BOUND_METHOD = "method", "cp_type_bound_method", crate::function::BoundMethod, TRACKED;
    NATIVE_FUNCTION = "builtin_function_or_method", "cp_type_native_function", crate::native::NativeFunction, TRACKED;
    METHOD_DESCRIPTOR = "method_descriptor", "cp_type_method_descriptor", crate::native::MethodDescriptor, METHOD;
    CELL = "cell", "cp_type_cell", crate::cell::Cell, TRACKED;
    GENERATOR = "generator", "cp_type_generator", crate::generator::Generator, TRACKED;
    COROUTINE = "coroutine", "cp_type_coroutine", crate::generator::Generator, TRACKED;
    ASYNC_GENERATOR = "async_generator", "cp_type_async_generator", crate::generator::Generator, TRACKED;
    /// What carries a C pointer elsewhere; named by module `types`, never made here.
    CAPSULE = "PyCapsule", "cp_type_capsule", Bare, 0;
    MODULE = "module", "cp_type_module", crate::instance::Module, BASE | TRACKED;
    PROPERTY = "property", "cp_type_property", crate::function::Property, BASE | TRACKED;
    STATIC_METHOD = "staticmethod", "cp_type_static_method", crate::function::Wrapped, BASE | TRACKED;
    CLASS_METHOD = "classmethod", "cp_type_class_method", crate::function::Wrapped, BASE | TRACKED;
    MEMBER_DESCRIPTOR = "member_descriptor", "cp_type_member_descriptor", crate::function::Member, 0;
    SUPER = "super", "cp_type_super", crate::function::Super, BASE | TRACKED;
    WEAK_REFERENCE = "weakref.ReferenceType", "cp_type_weak_reference", crate::weak::WeakRef, BASE | TRACKED;
    WEAK_PROXY = "weakref.ProxyType", "cp_type_weak_proxy", crate::weak::WeakRef, TRACKED;
    WEAK_CALLABLE_PROXY = "weakref.CallableProxyType", "cp_type_weak_callable_proxy", crate::weak::WeakRef, TRACKED;
    BASE_EXCEPTION = "BaseException", "cp_type_base_exception", crate::exception::Exception, BASE | TRACKED;
    TRACEBACK = "traceback", "cp_type_traceback", crate::exception::Traceback, TRACKED;
}

/// `None`.
#[unsafe(export_name = "cp_none")]
pub static NONE: Bare = Bare::immortal(&NONE_TYPE);
/// `NotImplemented`.
#[unsafe(export_name = "cp_not_implemented")]
pub static NOT_IMPLEMENTED: Bare = Bare::immortal(&NOT_IMPLEMENTED_TYPE);
/// `Ellipsis`.
#[unsafe(export_name = "cp_ellipsis")]
pub static ELLIPSIS: Bare = Bare::immortal(&ELLIPSIS_TYPE);
/// `True`.
#[unsafe(export_name = "cp_true")]
pub static TRUE: crate::int::Int = crate::int::Int::boolean();
/// `False`.
#[unsafe(export_name = "cp_false")]
pub static FALSE: crate::int::Int = crate::int::Int::boolean();

//! `_types`: the classes of the interpreter's own objects, by the names of module `types`.

use copperplate_core::{Layout, Res, Thread, Type, Value, types};
use copperplate_objects::containers::MappingProxy;
use copperplate_objects::types::alias::GENERIC_ALIAS;
use copperplate_objects::types::descriptors::{CLASS_METHOD_DESCRIPTOR, GETSET_DESCRIPTOR};
use copperplate_objects::types::union::UNION;
use copperplate_objects::types::wrapper::{METHOD_WRAPPER, SLOT_WRAPPER};

use crate::module;

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    crate::namespace::install(t);
    let classes: [(&str, &'static Type); 27] = [
        ("AsyncGeneratorType", &types::ASYNC_GENERATOR),
        ("BuiltinFunctionType", &types::NATIVE_FUNCTION),
        ("BuiltinMethodType", &types::NATIVE_FUNCTION),
        ("CellType", &types::CELL),
        ("ClassMethodDescriptorType", &CLASS_METHOD_DESCRIPTOR),
        ("CodeType", &types::CODE),
        ("CoroutineType", &types::COROUTINE),
        ("EllipsisType", &types::ELLIPSIS_TYPE),
        ("FrameType", &types::FRAME),
        ("FunctionType", &types::FUNCTION),
        ("GeneratorType", &types::GENERATOR),
        ("GenericAlias", &GENERIC_ALIAS),
        ("GetSetDescriptorType", &GETSET_DESCRIPTOR),
        ("LambdaType", &types::FUNCTION),
        ("MappingProxyType", MappingProxy::class()),
        ("MemberDescriptorType", &types::MEMBER_DESCRIPTOR),
        ("MethodDescriptorType", &types::METHOD_DESCRIPTOR),
        ("MethodType", &types::BOUND_METHOD),
        ("MethodWrapperType", &METHOD_WRAPPER),
        ("ModuleType", &types::MODULE),
        ("NoneType", &types::NONE_TYPE),
        ("NotImplementedType", &types::NOT_IMPLEMENTED_TYPE),
        ("SimpleNamespace", &crate::namespace::SIMPLE_NAMESPACE),
        ("TracebackType", &types::TRACEBACK),
        ("UnionType", &UNION),
        ("WrapperDescriptorType", &SLOT_WRAPPER),
        ("CapsuleType", &types::CAPSULE),
    ];
    let this = module::new(t, "_types", &[]);
    for (name, class) in classes {
        module::set(t, &this, name, &class.value())?;
    }
    Ok(this)
}

//! The classes `generator`, `coroutine` and `async_generator`.

use copperplate_core::frame::FrameObject;
use copperplate_core::generator::{FINISHED, Generator, RUNNING, STEPPING, SUSPENDED};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Layout, Res, Slot, Thread, Type, Value, heap, layout, ops, types};
use copperplate_macros::native;

use super::async_generators::{ACLOSE, ANEXT_METHOD, ASEND, ATHROW};
use super::generators::{close, delegate, destroy, finalize, send, shown, shown_by_next, throw};
use crate::define::define;
use crate::types::alias::CLASS_GETITEM;

/// The receiver of a method of one of the classes.
fn of<'a>(t: &mut Thread, this: &'a Value) -> Res<&'a Generator> {
    match Generator::of(this) {
        Some(generator) => Ok(generator),
        None => Err(t.system_error("a generator or coroutine was expected")),
    }
}

/// Implement next(self).
fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let generator = of(t, this)?;
    let step = send(t, generator, &Value::none())?;
    shown_by_next(t, step)
}

fn repr(t: &mut Thread, this: &Value) -> Res<Value> {
    let qualname = of(t, this)?.qualname.get();
    let name = qualname
        .as_ref()
        .and_then(|name| name.downcast::<Str>())
        .map_or_else(String::new, |name| name.to_lossy().into_owned());
    Ok(Str::new(&format!(
        "<{} object {name} at {:#x}>",
        this.class().name(),
        this.word().object() as usize
    )))
}

/// Sends a value into the generator: resumes it with the value as that of the yield expression.
#[native("send($self, value, /)")]
fn send_method(t: &mut Thread, this: &Value, value: &Value) -> Res<Value> {
    let generator = of(t, this)?;
    let step = send(t, generator, value)?;
    shown(t, step)
}

/// Raises an exception where the generator is suspended.
#[native("throw($self, type, value=None, traceback=None, /)")]
fn throw_method(
    t: &mut Thread,
    this: &Value,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    let generator = of(t, this)?;
    let exception = thrown(t, kind, value, traceback)?;
    let step = throw(t, generator, exception)?;
    shown(t, step)
}

/// The exception that the arguments of `throw` mean.
///
/// # Errors
/// `TypeError` when they mean none, and what making it raises.
pub fn thrown(
    t: &mut Thread,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    use copperplate_core::exception::Exception;
    use copperplate_core::types::BASE_EXCEPTION;
    let traceback = traceback.filter(|traceback| !traceback.is_none());
    if let Some(traceback) = traceback
        && !traceback.isinstance(&types::TRACEBACK)
    {
        return Err(t.type_error("throw() third argument must be a traceback object"));
    }
    let value = value.filter(|value| !value.is_none());
    let is_class = kind
        .downcast::<Type>()
        .is_some_and(|class| class.is_subclass(&BASE_EXCEPTION));
    let exception = if is_class {
        match value {
            Some(value) if super::raising::matches(value, kind) => value.clone(),
            Some(value) => match value.exact::<copperplate_core::tuple::Tuple>() {
                Some(args) => ops::call_positional(t, kind, args.items())?,
                None => ops::call_positional(t, kind, std::slice::from_ref(value))?,
            },
            None => ops::call_positional(t, kind, &[])?,
        }
    } else if kind.isinstance(&BASE_EXCEPTION) {
        if value.is_some() {
            return Err(t.type_error("instance exception may not have a separate value"));
        }
        kind.clone()
    } else {
        return Err(t.type_error(format!(
            "exceptions must be classes or instances deriving from BaseException, not {}",
            kind.class().name()
        )));
    };
    if let (Some(traceback), Some(exception)) = (traceback, exception.downcast::<Exception>()) {
        exception.traceback.set(traceback.clone());
    }
    Ok(exception)
}

/// Raises GeneratorExit inside the generator and returns what it returns.
#[native("close($self, /)")]
fn close_method(t: &mut Thread, this: &Value) -> Res<Value> {
    let generator = of(t, this)?;
    close(t, generator)
}

fn set_text(t: &mut Thread, slot: &Slot, name: &str, value: Option<&Value>) -> Res {
    match value.filter(|value| value.downcast::<Str>().is_some()) {
        Some(value) => slot.set(value.clone()),
        None => return Err(t.type_error(format!("{name} must be set to a string object"))),
    }
    Ok(())
}

/// name of the generator
#[native("__name__($self, /)", getter)]
fn name(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(of(t, this)?.name.get())
}

/// name of the generator
#[native("__name__($self, value=missing, /)", setter)]
fn set_name(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    let generator = of(t, this)?;
    set_text(t, &generator.name, "__name__", value)
}

/// qualified name of the generator
#[native("__qualname__($self, /)", getter)]
fn qualname(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    Ok(of(t, this)?.qualname.get())
}

/// qualified name of the generator
#[native("__qualname__($self, value=missing, /)", setter)]
fn set_qualname(t: &mut Thread, this: &Value, value: Option<&Value>) -> Res<()> {
    let generator = of(t, this)?;
    set_text(t, &generator.qualname, "__qualname__", value)
}

/// Getters that the three classes have under different names.
macro_rules! getters {
    ($($frame:ident $frame_text:tt, $running:ident $running_text:tt, $suspended:ident $suspended_text:tt,
       $code:ident $code_text:tt, $waiting:ident $waiting_text:tt;)*) => {$(
        /// The frame, None once it has finished.
        #[native($frame_text, getter)]
        fn $frame(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
            let generator = of(t, this)?;
            if generator.state.get() == FINISHED {
                return Ok(None);
            }
            // SAFETY: an unfinished generator's frame is live.
            Ok(Some(unsafe { FrameObject::of(t, generator.frame.get()) }))
        }

        /// Whether it is running.
        #[native($running_text, getter)]
        fn $running(t: &mut Thread, this: &Value) -> Res<bool> {
            let generator = of(t, this)?;
            // An asynchronous generator runs while one of its steps is awaited.
            Ok(generator.state.get() == RUNNING || generator.has_flag(STEPPING))
        }

        /// Whether it is suspended at a yield.
        #[native($suspended_text, getter)]
        fn $suspended(t: &mut Thread, this: &Value) -> Res<bool> {
            Ok(of(t, this)?.state.get() == SUSPENDED)
        }

        /// The code object.
        #[native($code_text, getter)]
        fn $code(t: &mut Thread, this: &Value) -> Res<Value> {
            let generator = of(t, this)?;
            // SAFETY: the frame's header stays readable as long as the generator.
            Ok(unsafe { (*(*generator.frame.get()).code).value() })
        }

        /// What it delegates to, or None.
        #[native($waiting_text, getter)]
        fn $waiting(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
            let generator = of(t, this)?;
            Ok(delegate(generator))
        }
    )*};
}
getters! {
    gi_frame "gi_frame($self, /)", gi_running "gi_running($self, /)", gi_suspended "gi_suspended($self, /)",
    gi_code "gi_code($self, /)", gi_yieldfrom "gi_yieldfrom($self, /)";
    cr_frame "cr_frame($self, /)", cr_running "cr_running($self, /)", cr_suspended "cr_suspended($self, /)",
    cr_code "cr_code($self, /)", cr_await "cr_await($self, /)";
    ag_frame "ag_frame($self, /)", ag_running "ag_running($self, /)", ag_suspended "ag_suspended($self, /)",
    ag_code "ag_code($self, /)", ag_await "ag_await($self, /)";
}

/// Where the coroutine was made: not recorded.
#[native("cr_origin($self, /)", getter)]
fn cr_origin(_t: &mut Thread, _this: &Value) -> Res<()> {
    Ok(())
}

/// Return an iterator to be used in await expression.
#[native("__await__($self, /)")]
fn await_method(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(heap::new(CoroutineWrapper {
        header: Object::unset(),
        coroutine: this.clone(),
    }))
}

/// The asynchronous generator itself.
#[native("__aiter__($self, /)")]
fn aiter_method(_t: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.clone())
}

/// What `coroutine.__await__()` answers: an iterator that drives the coroutine.
#[derive(Trace)]
#[repr(C)]
pub struct CoroutineWrapper {
    header: Object,
    coroutine: Value,
}

static COROUTINE_WRAPPER: Type = Type::builtin(
    "coroutine_wrapper",
    size_of::<CoroutineWrapper>(),
    copperplate_core::class::TRACKED,
);

layout!(CoroutineWrapper, COROUTINE_WRAPPER);

/// Sends a value into the coroutine.
#[native("send($self, value, /)")]
fn wrapper_send(t: &mut Thread, this: &CoroutineWrapper, value: &Value) -> Res<Value> {
    send_method(t, &this.coroutine, value)
}

/// Raises an exception where the coroutine is suspended.
#[native("throw($self, type, value=None, traceback=None, /)")]
fn wrapper_throw(
    t: &mut Thread,
    this: &CoroutineWrapper,
    kind: &Value,
    value: Option<&Value>,
    traceback: Option<&Value>,
) -> Res<Value> {
    throw_method(t, &this.coroutine, kind, value, traceback)
}

/// Raises GeneratorExit inside the coroutine.
#[native("close($self, /)")]
fn wrapper_close(t: &mut Thread, this: &CoroutineWrapper) -> Res<Value> {
    close_method(t, &this.coroutine)
}

static GENERATOR_METHODS: &[&NativeDef] = &[
    &SEND_METHOD,
    &THROW_METHOD,
    &CLOSE_METHOD,
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &GI_FRAME,
    &GI_RUNNING,
    &GI_SUSPENDED,
    &GI_CODE,
    &GI_YIELDFROM,
    &CLASS_GETITEM,
];

static COROUTINE_METHODS: &[&NativeDef] = &[
    &SEND_METHOD,
    &THROW_METHOD,
    &CLOSE_METHOD,
    &AWAIT_METHOD,
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &CR_FRAME,
    &CR_RUNNING,
    &CR_SUSPENDED,
    &CR_CODE,
    &CR_AWAIT,
    &CR_ORIGIN,
    &CLASS_GETITEM,
];

static ASYNC_GENERATOR_METHODS: &[&NativeDef] = &[
    &AITER_METHOD,
    &ANEXT_METHOD,
    &ASEND,
    &ATHROW,
    &ACLOSE,
    &CLASS_GETITEM,
    &NAME,
    &SET_NAME,
    &QUALNAME,
    &SET_QUALNAME,
    &AG_FRAME,
    &AG_RUNNING,
    &AG_SUSPENDED,
    &AG_CODE,
    &AG_AWAIT,
];

static WRAPPER_METHODS: &[&NativeDef] = &[&WRAPPER_SEND, &WRAPPER_THROW, &WRAPPER_CLOSE];

/// Fills in the classes.
pub fn install(t: &mut Thread) {
    let generator = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Generator>();
        slots.destructor = Some(destroy);
        slots.finalize = Some(finalize);
        slots.repr = Some(repr);
    };
    let iterator = |slots: &mut copperplate_core::class::Slots| {
        generator(slots);
        slots.iter = Some(|_t, this| Ok(this.clone()));
        slots.next = Some(next);
    };
    let object = &types::OBJECT;
    define(t, &types::GENERATOR, object, iterator, GENERATOR_METHODS);
    define(t, &types::COROUTINE, object, generator, COROUTINE_METHODS);
    define(
        t,
        &types::ASYNC_GENERATOR,
        object,
        generator,
        ASYNC_GENERATOR_METHODS,
    );
    let wrapper = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<CoroutineWrapper>();
        slots.iter = Some(|_t, this| Ok(this.clone()));
        slots.next = Some(|t, this| match this.exact::<CoroutineWrapper>() {
            Some(wrapper) => next(t, &wrapper.coroutine),
            None => Ok(None),
        });
    };
    define(t, &COROUTINE_WRAPPER, object, wrapper, WRAPPER_METHODS);
}

//! Frame objects and `locals()`.

use copperplate_code::{CodeFlags, LocalFlags};
use copperplate_core::cell::Cell;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::frame::{Frame, FrameObject};
use copperplate_core::function::Function;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::word::TAG_OWNED;
use copperplate_core::{Res, Slot, Thread, Value, Word, int, types};
use copperplate_macros::native;

use super::tracebacks::UNIT_BYTES;
use crate::define::define;

/// `locals()` of a live frame: the namespace of a module or class body, a new dict for a function.
///
/// # Safety
/// `frame` is live.
pub unsafe fn locals(t: &mut Thread, frame: *mut Frame) -> Res<Value> {
    // SAFETY: the caller's guarantee; locals are owned words or null.
    unsafe {
        let code = (*frame).code();
        let read = |index: usize| {
            let word = Frame::local(frame, index);
            (!(*word).is_null()).then(|| Value::from_ref(&*word).clone())
        };
        Ok(namespace(t, code, read))
    }
}

/// The locals of a frame object, living or not.
pub fn locals_of(t: &mut Thread, object: &FrameObject) -> Res<Value> {
    let frame = object.frame();
    if !frame.is_null() {
        // SAFETY: the address is cleared when the frame ends.
        return unsafe { locals(t, frame) };
    }
    match object.code.downcast::<Code>() {
        Some(code) => {
            let kept = object.locals.borrow();
            Ok(namespace(t, code, |index| {
                kept.get(index).and_then(Slot::get)
            }))
        }
        None => Ok(Dict::new()),
    }
}

fn namespace(t: &Thread, code: &Code, read: impl Fn(usize) -> Option<Value>) -> Value {
    if code.flags & CodeFlags::OPTIMIZED.0 == 0 {
        return read(0).unwrap_or_else(Dict::new);
    }
    let value = Dict::new();
    if let Some(dict) = value.exact::<Dict>() {
        for (index, flags) in code.local_flags().iter().enumerate() {
            if flags.contains(LocalFlags::HIDDEN) {
                continue;
            }
            let found = read(index);
            let is_cell = flags.intersects(LocalFlags::CELL | LocalFlags::FREE);
            let found = match found.as_ref().and_then(|found| found.exact::<Cell>()) {
                Some(cell) if is_cell => cell.value.get(),
                _ => found,
            };
            if let Some(found) = found {
                dict.set_str(t, &code.local_names()[index], found);
            }
        }
    }
    value
}

fn code_of(this: &FrameObject) -> Option<&Code> {
    this.code.downcast::<Code>()
}

/// The running, or last, instruction of a frame.
fn unit_of(this: &FrameObject) -> u32 {
    let frame = this.frame();
    if frame.is_null() {
        return this.unit.get();
    }
    // SAFETY: the address is cleared when the frame ends.
    unsafe { (*frame).unit() }
}

/// The line that a frame is at.
pub fn line_of(this: &FrameObject) -> u32 {
    code_of(this).map_or(0, |code| code.line(unit_of(this)))
}

fn function_of(this: &FrameObject) -> Option<&Function> {
    this.function.downcast::<Function>()
}

#[native("f_code($self, /)", getter)]
fn f_code(_t: &mut Thread, this: &FrameObject) -> Res<Value> {
    Ok(this.code.clone())
}

#[native("f_back($self, /)", getter)]
fn f_back(t: &mut Thread, this: &FrameObject) -> Res<Option<Value>> {
    let frame = this.frame();
    if frame.is_null() {
        return Ok(this.back.get());
    }
    // SAFETY: the frame is live, and so are those below it.
    unsafe {
        let previous = Frame::not_left((*frame).previous);
        Ok((!previous.is_null()).then(|| FrameObject::of(t, previous)))
    }
}

#[native("f_globals($self, /)", getter)]
fn f_globals(_t: &mut Thread, this: &FrameObject) -> Res<Option<Value>> {
    Ok(function_of(this).and_then(|function| function.globals.get()))
}

#[native("f_builtins($self, /)", getter)]
fn f_builtins(_t: &mut Thread, this: &FrameObject) -> Res<Option<Value>> {
    Ok(function_of(this).and_then(|function| function.builtins.get()))
}

#[native("f_locals($self, /)", getter)]
fn f_locals(t: &mut Thread, this: &FrameObject) -> Res<Value> {
    locals_of(t, this)
}

#[native("f_lineno($self, /)", getter)]
fn f_lineno(_t: &mut Thread, this: &FrameObject) -> Res<Option<Value>> {
    let line = line_of(this);
    Ok((line != 0).then(|| int::from_u64(line.into())))
}

#[native("f_lasti($self, /)", getter)]
fn f_lasti(_t: &mut Thread, this: &FrameObject) -> Res<Value> {
    Ok(int::from_u64((unit_of(this) * UNIT_BYTES).into()))
}

#[native("f_trace($self, /)", getter)]
fn f_trace(_t: &mut Thread, _this: &FrameObject) -> Res<Option<Value>> {
    Ok(None)
}

/// Clear all references held by the frame.
#[native("clear($self, /)")]
fn clear(t: &mut Thread, this: &FrameObject) -> Res<()> {
    use copperplate_core::frame::GENERATOR;
    use copperplate_core::generator::{CREATED, Generator, RUNNING};
    let frame = this.frame();
    if frame.is_null() {
        this.clear();
        return Ok(());
    }
    // SAFETY: the frame is live.
    unsafe {
        if (*frame).flags & GENERATOR == 0 {
            return Err(t.runtime_error("cannot clear an executing frame"));
        }
        let generator = Generator::of_frame(frame);
        if generator.state.get() == RUNNING {
            return Err(t.runtime_error("cannot clear an executing frame"));
        }
        if generator.state.get() != CREATED {
            return Err(t.runtime_error("cannot clear an suspended frame"));
        }
        // What the locals refer to may be all that refers to the generator.
        let word = Word(std::ptr::from_ref(generator) as u64 + TAG_OWNED);
        let generator_value = Value::from_ref(&word).clone();
        crate::runtime::generators::finalize(t, &generator_value);
        generator.clear_frame();
    }
    this.clear();
    Ok(())
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(frame) = this.downcast::<FrameObject>() else {
        return Ok(Str::empty());
    };
    let (filename, name) = code_of(frame).map_or_else(Default::default, |code| {
        (super::text(&code.filename), super::text(&code.name))
    });
    Ok(Str::new(&format!(
        "<frame at {:#x}, file '{filename}', line {}, code {name}>",
        this.word().object() as usize,
        line_of(frame)
    )))
}

static METHODS: &[&NativeDef] = &[
    &F_CODE,
    &F_BACK,
    &F_GLOBALS,
    &F_BUILTINS,
    &F_LOCALS,
    &F_LINENO,
    &F_LASTI,
    &F_TRACE,
    &CLEAR,
];

/// Fills in the class `frame`.
pub fn install(t: &mut Thread) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<FrameObject>();
        slots.repr = Some(repr);
    };
    define(t, &types::FRAME, &types::OBJECT, fill, METHODS);
}

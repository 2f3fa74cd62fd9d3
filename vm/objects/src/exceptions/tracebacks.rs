//! Traceback objects.

use copperplate_core::code::Code;
use copperplate_core::exception::Traceback;
use copperplate_core::frame::FrameObject;
use copperplate_core::native::NativeDef;
use copperplate_core::{Args, Res, Thread, Type, Value, int, ops, types};
use copperplate_macros::native;

use crate::define::define;

/// What `tb_lasti` and `f_lasti` count a code unit as: CPython's bytes.
pub const UNIT_BYTES: u32 = 2;

/// The line that a level of a traceback shows.
pub fn line_of(traceback: &Traceback) -> u32 {
    if traceback.line.get() != 0 {
        return traceback.line.get();
    }
    traceback
        .frame
        .downcast::<FrameObject>()
        .and_then(|frame| frame.code.downcast::<Code>())
        .map_or(0, |code| code.line(traceback.unit.get()))
}

/// `types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)`
fn new(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    let mut values: [Option<Value>; 4] = [const { None }; 4];
    let names = ["tb_next", "tb_frame", "tb_lasti", "tb_lineno"];
    for (place, value) in values.iter_mut().zip(args.pos()) {
        *place = Some(value.clone());
    }
    for (name, value) in args.keywords() {
        let name = copperplate_core::str::text(name);
        match names.iter().position(|known| *known == name) {
            Some(index) => values[index] = Some(value.clone()),
            None => {
                return Err(t.type_error(format!(
                    "TracebackType() got an unexpected keyword argument '{name}'"
                )));
            }
        }
    }
    for (index, name) in names.iter().enumerate() {
        if values[index].is_none() {
            return Err(t.type_error(format!(
                "TracebackType() missing required argument '{name}' (pos {})",
                index + 1
            )));
        }
    }
    let [Some(next), Some(frame), Some(last), Some(line)] = values else {
        return Err(t.type_error("TracebackType() takes exactly 4 arguments"));
    };
    check_next(t, &next)?;
    if frame.downcast::<FrameObject>().is_none() {
        return Err(t.type_error(format!(
            "TracebackType() argument 'tb_frame' must be frame, not {}",
            frame.class().name()
        )));
    }
    let last = ops::index_i64(t, &last, &copperplate_core::exception::OVERFLOW_ERROR)?;
    let line = ops::index_i64(t, &line, &copperplate_core::exception::OVERFLOW_ERROR)?;
    let next = (!next.is_none()).then_some(next);
    let unit = last.max(0) as u32 / UNIT_BYTES;
    Ok(Traceback::new(next, frame, unit, line.max(0) as u32))
}

fn check_next(t: &mut Thread, next: &Value) -> Res {
    if next.is_none() || next.downcast::<Traceback>().is_some() {
        return Ok(());
    }
    Err(t.type_error(format!(
        "expected traceback object or None, got '{}'",
        next.class().name()
    )))
}

#[native("tb_next($self, /)", getter)]
fn tb_next(_t: &mut Thread, this: &Traceback) -> Res<Option<Value>> {
    Ok(this.next.get())
}

#[native("tb_next($self, value=missing, /)", setter)]
fn set_tb_next(t: &mut Thread, this: &Traceback, value: Option<&Value>) -> Res<()> {
    let Some(value) = value else {
        return Err(t.type_error("can't delete tb_next attribute"));
    };
    check_next(t, value)?;
    let mut next = Some(value.clone());
    while let Some(level) = next {
        let Some(traceback) = level.downcast::<Traceback>() else {
            break;
        };
        if std::ptr::eq(traceback, this) {
            return Err(t.value_error("traceback loop detected"));
        }
        next = traceback.next.get();
    }
    drop(this.next.replace((!value.is_none()).then(|| value.clone())));
    Ok(())
}

#[native("tb_frame($self, /)", getter)]
fn tb_frame(_t: &mut Thread, this: &Traceback) -> Res<Value> {
    Ok(this.frame.clone())
}

#[native("tb_lasti($self, /)", getter)]
fn tb_lasti(_t: &mut Thread, this: &Traceback) -> Res<Value> {
    Ok(int::from_u64((this.unit.get() * UNIT_BYTES).into()))
}

#[native("tb_lineno($self, /)", getter)]
fn tb_lineno(_t: &mut Thread, this: &Traceback) -> Res<Option<Value>> {
    let line = line_of(this);
    Ok((line != 0).then(|| int::from_u64(line.into())))
}

static METHODS: &[&NativeDef] = &[&TB_NEXT, &SET_TB_NEXT, &TB_FRAME, &TB_LASTI, &TB_LINENO];

/// Fills in the class `traceback`.
pub fn install(t: &mut Thread) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Traceback>();
        slots.new = Some(new);
    };
    define(t, &types::TRACEBACK, &types::OBJECT, fill, METHODS);
}

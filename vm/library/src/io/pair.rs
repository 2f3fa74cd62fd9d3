//! `BufferedRWPair`: a reader and a writer that are two files.

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::trace::Trace;
use copperplate_core::value::Slot;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops};
use copperplate_macros::native;

use super::buffered::{BUFFERED_READER, BUFFERED_WRITER};
use super::call;
use super::{DEFAULT_BUFFER_SIZE, unsupported};

/// Two buffers.
#[derive(Trace)]
#[repr(C)]
pub struct Pair {
    header: Object,
    reader: Slot,
    writer: Slot,
}

layout!(Pair, BUFFERED_RW_PAIR);

/// The class `_io.BufferedRWPair`.
pub static BUFFERED_RW_PAIR: Type =
    Type::builtin("_io.BufferedRWPair", size_of::<Pair>(), BASE | TRACKED);

pub(super) fn new(_: &mut Thread, class: &Type, _: Args<'_>) -> Res<Value> {
    let payload = Pair {
        header: Object::unset(),
        reader: Slot::empty(),
        writer: Slot::empty(),
    };
    Ok(heap::new_instance(class, payload, 0))
}

#[native("__init__($self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)")]
pub(super) fn pair_init(
    t: &mut Thread,
    this: &Pair,
    reader: &Value,
    writer: &Value,
    buffer_size: Option<i64>,
) -> Res<()> {
    let size = int::from_i64(buffer_size.unwrap_or(DEFAULT_BUFFER_SIZE as i64));
    for (file, method, message) in [
        (reader, "readable", "File or stream is not readable."),
        (writer, "writable", "File or stream is not writable."),
    ] {
        let able = call(t, file, method, &[])?;
        if !ops::truth(t, &able)? {
            return Err(unsupported(t, message));
        }
    }
    this.reader.set(ops::call_positional(
        t,
        &BUFFERED_READER.value(),
        &[reader.clone(), size.clone()],
    )?);
    this.writer.set(ops::call_positional(
        t,
        &BUFFERED_WRITER.value(),
        &[writer.clone(), size],
    )?);
    Ok(())
}

fn half(t: &mut Thread, slot: &Slot) -> Res<Value> {
    match slot.get() {
        Some(half) => Ok(half),
        None => Err(t.value_error("I/O operation on uninitialized object")),
    }
}

macro_rules! forwarded {
    ($($function:ident = $signature:literal, $half:ident, $name:literal;)*) => {
        $(#[native($signature)]
        fn $function(t: &mut Thread, this: &Pair, args: &[Value]) -> Res<Value> {
            let half = half(t, &this.$half)?;
            call(t, &half, $name, args)
        })*
    };
}

forwarded! {
    pair_read = "read($self, *args)", reader, "read";
    pair_read1 = "read1($self, *args)", reader, "read1";
    pair_peek = "peek($self, *args)", reader, "peek";
    pair_readinto = "readinto($self, *args)", reader, "readinto";
    pair_readline = "readline($self, *args)", reader, "readline";
    pair_readable = "readable($self, *args)", reader, "readable";
    pair_write = "write($self, *args)", writer, "write";
    pair_flush = "flush($self, *args)", writer, "flush";
    pair_writable = "writable($self, *args)", writer, "writable";
}

#[native("close($self, /)")]
fn pair_close(t: &mut Thread, this: &Pair) -> Res<()> {
    let (reader, writer) = (half(t, &this.reader)?, half(t, &this.writer)?);
    let written = call(t, &writer, "close", &[]);
    let pending = t.exception.take();
    let read = call(t, &reader, "close", &[]);
    if written.is_err() {
        t.exception.replace(pending);
        return written.map(drop);
    }
    read.map(drop)
}

#[native("isatty($self, /)")]
fn pair_isatty(t: &mut Thread, this: &Pair) -> Res<bool> {
    for slot in [&this.writer, &this.reader] {
        let half = half(t, slot)?;
        let answer = call(t, &half, "isatty", &[])?;
        if ops::truth(t, &answer)? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[native("closed($self)", getter)]
fn pair_closed(t: &mut Thread, this: &Pair) -> Res<Value> {
    let writer = half(t, &this.writer)?;
    let name = t.vm().intern("closed");
    ops::getattr(t, &writer, &name)
}

pub(super) static METHODS: &[&NativeDef] = &[
    &PAIR_READ,
    &PAIR_READ1,
    &PAIR_PEEK,
    &PAIR_READINTO,
    &PAIR_READLINE,
    &PAIR_READABLE,
    &PAIR_WRITE,
    &PAIR_FLUSH,
    &PAIR_WRITABLE,
    &PAIR_CLOSE,
    &PAIR_ISATTY,
    &PAIR_CLOSED,
];

//! Module `_struct`: values to and from packed binary data.

use copperplate_core::trace::Trace;
use std::collections::HashMap;
use std::rc::Rc;

use copperplate_core::buffer;
use copperplate_core::bytes::{ByteArray, Bytes};
use copperplate_core::class::{BASE, Type};
use copperplate_core::exception::{EXCEPTION, Exception, TYPE_ERROR};
use copperplate_core::float::Complex;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{
    Args, Raised, Res, Thread, Value, convert, float, heap, int, layout, memory, ops,
};
use copperplate_macros::native;
use copperplate_objects::define::define;
use copperplate_objects::text::byte_view::bytes_like;
use copperplate_objects::text::item::{self, Unfit};
use copperplate_objects::types::type_type::short_name;

use crate::module;

static ERROR: Type = Type::builtin(
    "struct.error",
    size_of::<Exception>(),
    BASE | copperplate_core::class::TRACKED,
);
static STRUCT: Type = Type::builtin("_struct.Struct", size_of::<Struct>(), BASE);

/// A compiled format.
#[derive(Trace)]
#[repr(C)]
struct Struct {
    header: Object,
    #[trace(none)]
    plan: Rc<Plan>,
}

layout!(Struct, STRUCT);

/// One run of equal items, or one string.
#[derive(Clone, Copy, Debug)]
struct Field {
    code: u8,
    /// How many items; the length of a string.
    count: usize,
    /// Bytes of one item.
    size: usize,
    offset: usize,
}

impl Field {
    fn is_text(self) -> bool {
        matches!(self.code, b's' | b'p')
    }

    /// How many values it takes.
    fn values(self) -> usize {
        match self.code {
            b'x' => 0,
            b's' | b'p' => 1,
            _ => self.count,
        }
    }
}

/// What a format says.
#[derive(Debug)]
struct Plan {
    format: Vec<u8>,
    fields: Vec<Field>,
    size: usize,
    values: usize,
    big_endian: bool,
}

/// Why a format is wrong.
const TOO_LONG: &str = "total struct size too long";

fn standard_size(code: u8) -> Option<usize> {
    Some(match code {
        b'l' | b'L' => 4,
        b'n' | b'N' | b'P' => return None,
        b'F' => 8,
        b'D' => 16,
        b'x' | b's' | b'p' => 1,
        _ => return item::native_size(code),
    })
}

fn native_size(code: u8) -> Option<usize> {
    match code {
        b'F' => Some(8),
        b'D' => Some(16),
        b'x' | b's' | b'p' => Some(1),
        _ => item::native_size(code),
    }
}

impl Plan {
    fn parse(format: &[u8]) -> Result<Plan, &'static str> {
        let (order, codes) = match format {
            [order @ (b'@' | b'=' | b'<' | b'>' | b'!'), rest @ ..] => (*order, rest),
            codes => (b'@', codes),
        };
        let native = order == b'@';
        let mut plan = Plan {
            format: format.to_vec(),
            fields: Vec::new(),
            size: 0,
            values: 0,
            big_endian: matches!(order, b'>' | b'!'),
        };
        let mut codes = codes.iter().copied().peekable();
        while let Some(first) = codes.next() {
            if first.is_ascii_whitespace() || first == 11 {
                continue;
            }
            let mut code = first;
            let mut count = 1;
            if first.is_ascii_digit() {
                let mut number = usize::from(first - b'0');
                loop {
                    code = codes
                        .next()
                        .ok_or("repeat count given without format specifier")?;
                    if !code.is_ascii_digit() {
                        break;
                    }
                    number = number
                        .checked_mul(10)
                        .and_then(|number| number.checked_add(usize::from(code - b'0')))
                        .filter(|&number| number <= isize::MAX as usize)
                        .ok_or(TOO_LONG)?;
                }
                count = number;
            }
            let size = if native {
                native_size(code)
            } else {
                standard_size(code)
            };
            let size = size.ok_or("bad char in struct format")?;
            if native {
                let align = match code {
                    b'F' => 4,
                    b'D' => 8,
                    _ => size,
                };
                plan.size = plan.size.next_multiple_of(align);
            }
            let field = Field {
                code,
                count,
                size,
                offset: plan.size,
            };
            plan.size = count
                .checked_mul(size)
                .and_then(|bytes| bytes.checked_add(plan.size))
                .filter(|&size| size <= isize::MAX as usize)
                .ok_or(TOO_LONG)?;
            plan.values += field.values();
            plan.fields.push(field);
        }
        Ok(plan)
    }
}

/// Plans by format, as `struct` remembers them.
#[derive(Default)]
struct Cache(HashMap<Vec<u8>, Rc<Plan>>);

/// Formats remembered before all are forgotten.
const MOST_CACHED: usize = 100;

fn plan_of(t: &mut Thread, format: &Value) -> Res<Rc<Plan>> {
    let text = if let Some(text) = format.downcast::<Str>() {
        match text.as_ascii() {
            Some(text) => text.as_bytes().to_vec(),
            None => return Err(t.raise(&ERROR, "bad char in struct format")),
        }
    } else if let Some(bytes) = format.downcast::<Bytes>() {
        bytes.bytes().to_vec()
    } else {
        return Err(t.type_error(format!(
            "Struct() argument 1 must be a str or bytes object, not {}",
            format.class().name()
        )));
    };
    let plan: Result<_, &str> = t.vm().with_extension(|Cache(cache): &mut Cache| {
        if let Some(plan) = cache.get(&text) {
            return Ok(plan.clone());
        }
        let plan = Rc::new(Plan::parse(&text)?);
        if cache.len() >= MOST_CACHED {
            cache.clear();
        }
        cache.insert(text, plan.clone());
        Ok(plan)
    });
    plan.map_err(|message| t.raise(&ERROR, message))
}

#[cold]
fn out_of_range(t: &mut Thread, field: Field) -> Raised {
    let bits = 8 * field.size as u32;
    let (least, most) = if field.code.is_ascii_lowercase() {
        (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
    } else {
        (0, (1i128 << bits) - 1)
    };
    let code = field.code as char;
    t.raise(
        &ERROR,
        format!("'{code}' format requires {least} <= number <= {most}"),
    )
}

/// The little-endian bytes of one item that is no string.
fn item_bytes(t: &mut Thread, field: Field, value: &Value) -> Res<Vec<u8>> {
    match field.code {
        b'c' => match value.downcast::<Bytes>().map(Bytes::bytes) {
            Some([byte]) => Ok(vec![*byte]),
            _ => Err(t.raise(&ERROR, "char format requires a bytes object of length 1")),
        },
        b'?' => Ok(vec![ops::truth(t, value)? as u8]),
        b'e' | b'f' | b'd' => match item::write(t, field.code, value)? {
            Ok(bytes) => Ok(bytes),
            Err(Unfit::Type) => Err(t.raise(&ERROR, "required argument is not a float")),
            Err(Unfit::Range) => Err(t.overflow_error(format!(
                "float too large to pack with {} format",
                field.code as char
            ))),
        },
        b'F' | b'D' => complex_bytes(t, field, value),
        _ => {
            let number = match ops::index(t, value) {
                Ok(number) => number,
                Err(_) if t.exception_is(&TYPE_ERROR) => {
                    t.exception.clear();
                    return Err(t.raise(&ERROR, "required argument is not an integer"));
                }
                Err(raised) => return Err(raised),
            };
            if field.code == b'P' && int::to_i64(&number).is_some_and(|n| n.is_ok_and(|n| n < 0)) {
                let signed = item::integer_bytes(&number, field.size, true);
                return signed.map_err(|_| out_of_range(t, field));
            }
            let signed = field.code.is_ascii_lowercase();
            item::integer_bytes(&number, field.size, signed).map_err(|_| out_of_range(t, field))
        }
    }
}

fn complex_bytes(t: &mut Thread, field: Field, value: &Value) -> Res<Vec<u8>> {
    let parts = match value.downcast::<Complex>() {
        Some(complex) => [complex.real, complex.imaginary],
        None => match convert::to_f64(t, value) {
            Ok(real) => [real, 0.0],
            Err(_) => {
                t.exception.clear();
                return Err(t.raise(&ERROR, "required argument is not a complex"));
            }
        },
    };
    let mut bytes = Vec::with_capacity(field.size);
    for part in parts {
        if field.code == b'D' {
            bytes.extend(part.to_le_bytes());
        } else {
            bytes.extend((part as f32).to_le_bytes());
        }
    }
    Ok(bytes)
}

/// Turns an item's bytes to the plan's order: complex numbers by parts.
fn reorder(plan: &Plan, field: Field, bytes: &mut [u8]) {
    if plan.big_endian {
        let part = match field.code {
            b'F' | b'D' => field.size / 2,
            _ => field.size,
        };
        bytes.chunks_mut(part).for_each(<[u8]>::reverse);
    }
}

fn packed(t: &mut Thread, plan: &Plan, values: &[Value], name: &str) -> Res<Vec<u8>> {
    if values.len() != plan.values {
        return Err(t.raise(
            &ERROR,
            format!(
                "{name} expected {} items for packing (got {})",
                plan.values,
                values.len()
            ),
        ));
    }
    let mut result = memory::filled(0, plan.size);
    let mut values = values.iter();
    for &field in &plan.fields {
        if field.code == b'x' {
            continue;
        }
        if field.is_text() {
            let Some(value) = values.next() else { break };
            pack_text(t, field, value, &mut result)?;
            continue;
        }
        for (number, value) in values.by_ref().take(field.count).enumerate() {
            let mut bytes = item_bytes(t, field, value)?;
            reorder(plan, field, &mut bytes);
            let at = field.offset + number * field.size;
            result[at..at + field.size].copy_from_slice(&bytes);
        }
    }
    Ok(result)
}

fn pack_text(t: &mut Thread, field: Field, value: &Value, result: &mut [u8]) -> Res {
    let is_text = value.downcast::<Bytes>().is_some() || value.downcast::<ByteArray>().is_some();
    if !is_text {
        let code = field.code as char;
        return Err(t.raise(
            &ERROR,
            format!("argument for '{code}' must be a bytes object"),
        ));
    }
    let text = bytes_like(t, value)?;
    let target = &mut result[field.offset..field.offset + field.count];
    if field.code == b's' {
        let len = text.len().min(target.len());
        target[..len].copy_from_slice(&text[..len]);
    } else if let Some((first, rest)) = target.split_first_mut() {
        let len = text.len().min(rest.len());
        rest[..len].copy_from_slice(&text[..len]);
        *first = len.min(255) as u8;
    }
    Ok(())
}

fn unpacked(plan: &Plan, bytes: &[u8]) -> Value {
    let mut values = memory::with_capacity(plan.values);
    for &field in &plan.fields {
        match field.code {
            b'x' => {}
            b's' => values.push(Bytes::new(&bytes[field.offset..field.offset + field.count])),
            b'p' => {
                let text = &bytes[field.offset..field.offset + field.count];
                let len = text.first().map_or(0, |&len| usize::from(len));
                let rest = text.get(1..).unwrap_or(&[]);
                values.push(Bytes::new(&rest[..len.min(rest.len())]));
            }
            _ => {
                for number in 0..field.count {
                    let at = field.offset + number * field.size;
                    let mut raw = [0u8; 16];
                    let raw = &mut raw[..field.size];
                    raw.copy_from_slice(&bytes[at..at + field.size]);
                    reorder(plan, field, raw);
                    values.push(item_value(field, raw));
                }
            }
        }
    }
    Tuple::new(values)
}

fn item_value(field: Field, raw: &[u8]) -> Value {
    match field.code {
        b'F' | b'D' => {
            let part = if field.code == b'F' { b'f' } else { b'd' };
            let (real, imaginary) = raw.split_at(raw.len() / 2);
            let number = |raw| float::to_f64(&item::read(part, raw)).unwrap_or(0.0);
            heap::new(Complex::new(number(real), number(imaginary)))
        }
        b'l' | b'q' | b'n' | b'i' | b'h' | b'b' => item::read_integer(raw, true),
        b'L' | b'Q' | b'N' | b'I' | b'H' | b'B' | b'P' => item::read_integer(raw, false),
        code => item::read(code, raw),
    }
}

fn unpack_all(t: &mut Thread, plan: &Plan, data: &Value) -> Res<Value> {
    let bytes = bytes_like(t, data)?;
    if bytes.len() != plan.size {
        let message = format!("unpack requires a buffer of {} bytes", plan.size);
        return Err(t.raise(&ERROR, message));
    }
    Ok(unpacked(plan, &bytes))
}

/// Where in a buffer of `len` bytes `plan` is put or found, counted from the end when negative.
fn place(t: &mut Thread, plan: &Plan, offset: i64, len: usize, packing: bool) -> Res<usize> {
    let size = plan.size;
    let mut start = offset;
    if offset < 0 {
        if offset + size as i64 > 0 {
            let what = if packing {
                "no space to pack"
            } else {
                "not enough data to unpack"
            };
            return Err(t.raise(&ERROR, format!("{what} {size} bytes at offset {offset}")));
        }
        start += len as i64;
        if start < 0 {
            return Err(t.raise(
                &ERROR,
                format!("offset {offset} out of range for {len}-byte buffer"),
            ));
        }
    }
    let start = start as usize;
    if len < start || len - start < size {
        let (function, work) = if packing {
            ("pack_into", "packing")
        } else {
            ("unpack_from", "unpacking")
        };
        return Err(t.raise(
            &ERROR,
            format!(
                "{function} requires a buffer of at least {} bytes for {work} {size} bytes at offset {start} (actual buffer size is {len})",
                start.saturating_add(size)
            ),
        ));
    }
    Ok(start)
}

fn unpack_part(t: &mut Thread, plan: &Plan, data: &Value, offset: i64) -> Res<Value> {
    let bytes = bytes_like(t, data)?;
    let start = place(t, plan, offset, bytes.len(), false)?;
    Ok(unpacked(plan, &bytes[start..start + plan.size]))
}

fn pack_part(t: &mut Thread, plan: &Plan, args: &[Value]) -> Res<()> {
    let [target, offset, values @ ..] = args else {
        unreachable!("the caller counted the arguments")
    };
    let readonly = buffer::with_bytes_mut(target, |_| ()).is_none();
    if readonly {
        let class = target.class().name();
        return Err(t.type_error(format!(
            "argument must be read-write bytes-like object, not {class}"
        )));
    }
    let offset = ops::index_i64(t, offset, &copperplate_core::exception::INDEX_ERROR)?;
    if values.len() != plan.values {
        return Err(t.raise(
            &ERROR,
            format!(
                "pack_into expected {} items for packing (got {})",
                plan.values,
                values.len()
            ),
        ));
    }
    let len = buffer::with_bytes(target, <[u8]>::len).unwrap_or(0);
    let start = place(t, plan, offset, len, true)?;
    let bytes = packed(t, plan, values, "pack_into")?;
    buffer::with_bytes_mut(target, |all| {
        if let Some(target) = all.get_mut(start..start + bytes.len()) {
            target.copy_from_slice(&bytes);
        }
    });
    Ok(())
}

fn iterate(t: &mut Thread, plan: &Plan, data: &Value) -> Res<Value> {
    if plan.size == 0 {
        return Err(t.raise(
            &ERROR,
            "cannot iteratively unpack with a struct of length 0",
        ));
    }
    let bytes = bytes_like(t, data)?;
    if !bytes.len().is_multiple_of(plan.size) {
        return Err(t.raise(
            &ERROR,
            format!(
                "iterative unpacking requires a buffer of a multiple of {} bytes",
                plan.size
            ),
        ));
    }
    let items = bytes
        .chunks(plan.size)
        .map(|chunk| unpacked(plan, chunk))
        .collect();
    ops::iter(t, &List::new(items))
}

/// Raises for fewer than `least` positional arguments.
fn at_least(t: &mut Thread, name: &str, args: Args<'_>, least: usize) -> Res {
    if !args.names().is_empty() {
        return Err(t.type_error(format!("{name}() takes no keyword arguments")));
    }
    let given = args.pos().len();
    if given < least {
        let s = if least == 1 { "" } else { "s" };
        return Err(t.type_error(format!(
            "{name} expected at least {least} argument{s}, got {given}"
        )));
    }
    Ok(())
}

/// Return a bytes object containing values packed according to the format string.
#[native("pack(format, /, *values)")]
fn pack(t: &mut Thread, args: Args<'_>) -> Res<Value> {
    at_least(t, "pack", args, 1)?;
    let plan = plan_of(t, &args.pos()[0])?;
    packed(t, &plan, &args.pos()[1..], "pack").map(|bytes| Bytes::new(&bytes))
}

/// Pack values and write the packed bytes into the buffer.
#[native("pack_into(format, buffer, offset, /, *values)")]
fn pack_into(t: &mut Thread, args: Args<'_>) -> Res<()> {
    at_least(t, "pack_into", args, 3)?;
    let plan = plan_of(t, &args.pos()[0])?;
    pack_part(t, &plan, &args.pos()[1..])
}

/// Return a tuple containing values unpacked according to the format string.
#[native("unpack(format, buffer, /)")]
fn unpack(t: &mut Thread, format: &Value, buffer: &Value) -> Res<Value> {
    let plan = plan_of(t, format)?;
    unpack_all(t, &plan, buffer)
}

/// Return a tuple containing values unpacked according to the format string.
#[native("unpack_from(format, /, buffer, offset=0)")]
fn unpack_from(t: &mut Thread, format: &Value, buffer: &Value, offset: Option<i64>) -> Res<Value> {
    let plan = plan_of(t, format)?;
    unpack_part(t, &plan, buffer, offset.unwrap_or(0))
}

/// Return an iterator yielding tuples unpacked from the given bytes.
#[native("iter_unpack(format, buffer, /)")]
fn iter_unpack(t: &mut Thread, format: &Value, buffer: &Value) -> Res<Value> {
    let plan = plan_of(t, format)?;
    iterate(t, &plan, buffer)
}

/// Return size in bytes of the struct described by the format string.
#[native("calcsize(format, /)")]
fn calcsize(t: &mut Thread, format: &Value) -> Res<usize> {
    plan_of(t, format).map(|plan| plan.size)
}

/// Clear the internal cache.
#[native("_clearcache()")]
fn _clearcache(t: &mut Thread) -> Res<()> {
    t.vm()
        .with_extension(|Cache(cache): &mut Cache| cache.clear());
    Ok(())
}

#[native("Struct(format)", static_method)]
fn make_struct(t: &mut Thread, format: &Value) -> Res<Value> {
    let plan = plan_of(t, format)?;
    Ok(heap::new(Struct {
        header: Object::unset(),
        plan,
    }))
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let made = (MAKE_STRUCT.call)(t, None, args)?;
    if std::ptr::eq(class, &STRUCT) {
        return Ok(made);
    }
    let plan = made.downcast::<Struct>().map(|made| made.plan.clone());
    let Some(plan) = plan else { return Ok(made) };
    let payload = Struct {
        header: Object::unset(),
        plan,
    };
    Ok(heap::new_instance(class, payload, 0))
}

fn format_text(plan: &Plan) -> String {
    String::from_utf8_lossy(&plan.format).into_owned()
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let format = value
        .downcast::<Struct>()
        .map_or(String::new(), |this| format_text(&this.plan));
    let quoted = ops::repr(t, &Str::new(&format))?;
    let quoted = quoted
        .downcast::<Str>()
        .map_or(String::new(), |text| text.to_lossy().into_owned());
    let class = short_name(value.class());
    Ok(Str::new(&format!("{class}({quoted})")))
}

/// Return a bytes object containing values packed according to the struct format.
#[native("pack($self, /, *values)")]
fn struct_pack(t: &mut Thread, this: &Struct, values: &[Value]) -> Res<Value> {
    packed(t, &this.plan, values, "pack").map(|bytes| Bytes::new(&bytes))
}

/// Pack values and write the packed bytes into the buffer.
#[native("pack_into($self, buffer, offset, /, *values)")]
fn struct_pack_into(t: &mut Thread, this: &Struct, args: Args<'_>) -> Res<()> {
    at_least(t, "pack_into", args, 2)?;
    pack_part(t, &this.plan, args.pos())
}

/// Return a tuple containing unpacked values.
#[native("unpack($self, buffer, /)")]
fn struct_unpack(t: &mut Thread, this: &Struct, buffer: &Value) -> Res<Value> {
    unpack_all(t, &this.plan, buffer)
}

/// Return a tuple containing unpacked values.
#[native("unpack_from($self, /, buffer, offset=0)")]
fn struct_unpack_from(
    t: &mut Thread,
    this: &Struct,
    buffer: &Value,
    offset: Option<i64>,
) -> Res<Value> {
    unpack_part(t, &this.plan, buffer, offset.unwrap_or(0))
}

/// Return an iterator yielding tuples.
#[native("iter_unpack($self, buffer, /)")]
fn struct_iter_unpack(t: &mut Thread, this: &Struct, buffer: &Value) -> Res<Value> {
    iterate(t, &this.plan, buffer)
}

/// struct format string
#[native("format($self)", getter)]
fn format(_t: &mut Thread, this: &Struct) -> Res<String> {
    Ok(format_text(&this.plan))
}

/// struct size in bytes
#[native("size($self)", getter)]
fn size(_t: &mut Thread, this: &Struct) -> Res<usize> {
    Ok(this.plan.size)
}

static STRUCT_METHODS: &[&NativeDef] = &[
    &STRUCT_PACK,
    &STRUCT_PACK_INTO,
    &STRUCT_UNPACK,
    &STRUCT_UNPACK_FROM,
    &STRUCT_ITER_UNPACK,
    &FORMAT,
    &SIZE,
];

static FUNCTIONS: &[&NativeDef] = &[
    &PACK,
    &PACK_INTO,
    &UNPACK,
    &UNPACK_FROM,
    &ITER_UNPACK,
    &CALCSIZE,
    &_CLEARCACHE,
];

/// Makes the module.
///
/// # Errors
/// None.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&ERROR) {
        define(t, &ERROR, &EXCEPTION, |_| {}, &[]);
        define(
            t,
            &STRUCT,
            &copperplate_core::types::OBJECT,
            |slots| {
                slots.layout::<Struct>();
                slots.new = Some(new);
                slots.repr = Some(repr);
            },
            STRUCT_METHODS,
        );
    }
    let module = module::new(t, "_struct", FUNCTIONS);
    module::add_classes(t, &module, &[&ERROR])?;
    module::add_classes(t, &module, &[&STRUCT])?;
    Ok(module)
}

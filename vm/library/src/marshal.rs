//! `marshal`: values as bytes, in CPython's format. Code objects are not part of it: theirs is CPython's bytecode.

use copperplate_core::dict::Dict;
use copperplate_core::exception::EOF_ERROR;
use copperplate_core::float::{from_f64, to_f64};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Raised, Res, Thread, Value, buffer, int, ops, types};
use copperplate_macros::native;
use copperplate_objects::containers::collect;
use copperplate_objects::numbers::complex::{from_parts, to_parts};
use copperplate_objects::text::byte_view::not_bytes;
use num_bigint::{BigInt, BigUint, Sign};

use crate::module;

const VERSION: i64 = 5;
/// Flag of a type code: the value is numbered, for later references.
const REFERENCED: u8 = 0x80;
/// How deep values may nest.
const MAX_DEPTH: usize = 2000;
/// Bits of a digit of an integer.
const DIGIT_BITS: u64 = 15;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "marshal", FUNCTIONS);
    module::set(t, &module, "version", &int::from_i64(VERSION))?;
    Ok(module)
}

static FUNCTIONS: &[&NativeDef] = &[&DUMP, &DUMPS, &LOAD, &LOADS];

/// Return the bytes object that would be written to a file by dump(value, file).
///
///   value
///     Must be a supported type.
///   version
///     Indicates the data format that dumps should use.
///   allow_code
///     Allow to write code objects.
///
/// Raise a ValueError exception if value has (or contains an object that has) an
/// unsupported type.
#[native("dumps(value, version=5, /, *, allow_code=True)")]
fn dumps(
    t: &mut Thread,
    value: &Value,
    _version: Option<i64>,
    _allow_code: Option<bool>,
) -> Res<Value> {
    let mut bytes = Vec::new();
    write(t, value, &mut bytes, 0)?;
    Ok(Bytes::new(&bytes))
}

/// Write the value on the open file.
///
///   value
///     Must be a supported type.
///   file
///     Must be a writeable binary file.
///   version
///     Indicates the data format that dump should use.
///   allow_code
///     Allow to write code objects.
///
/// If the value has (or contains an object that has) an unsupported type, a
/// ValueError exception is raised - but garbage data will also be written to the
/// file. The object will not be properly read back by load().
#[native("dump(value, file, version=5, /, *, allow_code=True)")]
fn dump(
    t: &mut Thread,
    value: &Value,
    file: &Value,
    _version: Option<i64>,
    _allow_code: Option<bool>,
) -> Res<Value> {
    let mut bytes = Vec::new();
    write(t, value, &mut bytes, 0)?;
    let name = t.names().write.clone();
    ops::call_method(t, file, &name, &[Bytes::new(&bytes)])
}

fn write_length(bytes: &mut Vec<u8>, length: usize) {
    bytes.extend((length as u32).to_le_bytes());
}

fn write(t: &mut Thread, value: &Value, bytes: &mut Vec<u8>, depth: usize) -> Res {
    if depth > MAX_DEPTH {
        return Err(t.value_error("object too deeply nested to marshal"));
    }
    let class = value.class();
    if value.is_none() {
        bytes.push(b'N');
    } else if value.is_true() {
        bytes.push(b'T');
    } else if value.is_false() {
        bytes.push(b'F');
    } else if value.is(&Value::ellipsis()) {
        bytes.push(b'.');
    } else if value.is(&copperplate_core::exception::STOP_ITERATION.value()) {
        bytes.push(b'S');
    } else if std::ptr::eq(class, &types::INT) {
        write_int(value, bytes);
    } else if let (true, Some(float)) = (std::ptr::eq(class, &types::FLOAT), to_f64(value)) {
        bytes.push(b'g');
        bytes.extend(float.to_le_bytes());
    } else if let (true, Some((real, imaginary))) =
        (std::ptr::eq(class, &types::COMPLEX), to_parts(value))
    {
        bytes.push(b'y');
        bytes.extend(real.to_le_bytes());
        bytes.extend(imaginary.to_le_bytes());
    } else if let Some(text) = value.exact::<Str>() {
        write_text(text, bytes);
    } else if let Some(tuple) = value.exact::<Tuple>() {
        if let Ok(length) = u8::try_from(tuple.len()) {
            bytes.extend([b')', length]);
        } else {
            bytes.push(b'(');
            write_length(bytes, tuple.len());
        }
        for item in tuple.items() {
            write(t, item, bytes, depth + 1)?;
        }
    } else if let Some(list) = value.exact::<List>() {
        let items = list.to_vec();
        bytes.push(b'[');
        write_length(bytes, items.len());
        for item in &items {
            write(t, item, bytes, depth + 1)?;
        }
    } else if let Some(dict) = value.exact::<Dict>() {
        bytes.push(b'{');
        for (key, item) in dict.to_vec() {
            write(t, &key, bytes, depth + 1)?;
            write(t, &item, bytes, depth + 1)?;
        }
        bytes.push(b'0');
    } else if std::ptr::eq(class, &types::SET) || std::ptr::eq(class, &types::FROZENSET) {
        let items = collect(t, value)?;
        bytes.push(if std::ptr::eq(class, &types::SET) {
            b'<'
        } else {
            b'>'
        });
        write_length(bytes, items.len());
        for item in &items {
            write(t, item, bytes, depth + 1)?;
        }
    } else if let Some(content) = buffer::with_bytes(value, <[u8]>::to_vec) {
        bytes.push(b's');
        write_length(bytes, content.len());
        bytes.extend(content);
    } else {
        return Err(t.value_error("unmarshallable object"));
    }
    Ok(())
}

fn write_int(value: &Value, bytes: &mut Vec<u8>) {
    let Some(big) = int::to_big(value) else {
        return;
    };
    if let Ok(small) = i32::try_from(&*big) {
        bytes.push(b'i');
        bytes.extend(small.to_le_bytes());
        return;
    }
    let magnitude = big.magnitude();
    let digits = magnitude.bits().div_ceil(DIGIT_BITS) as i32;
    bytes.push(b'l');
    let signed = if big.sign() == Sign::Minus {
        -digits
    } else {
        digits
    };
    bytes.extend(signed.to_le_bytes());
    for index in 0..digits as u64 {
        let digit: u16 = (0..DIGIT_BITS)
            .filter(|bit| magnitude.bit(index * DIGIT_BITS + bit))
            .map(|bit| 1 << bit)
            .sum();
        bytes.extend(digit.to_le_bytes());
    }
}

fn write_text(text: &Str, bytes: &mut Vec<u8>) {
    if let Some(ascii) = text.as_ascii() {
        match u8::try_from(ascii.len()) {
            Ok(length) => bytes.extend([b'z', length]),
            Err(_) => {
                bytes.push(b'a');
                write_length(bytes, ascii.len());
            }
        }
        bytes.extend(ascii.as_bytes());
        return;
    }
    // UTF-8 that lets lone surrogates pass.
    let mut encoded = Vec::new();
    for point in text.points().iter() {
        match char::from_u32(point) {
            Some(character) => {
                encoded.extend(character.encode_utf8(&mut [0; 4]).as_bytes());
            }
            None => encoded.extend([
                0xe0 | (point >> 12) as u8,
                0x80 | (point >> 6 & 0x3f) as u8,
                0x80 | (point & 0x3f) as u8,
            ]),
        }
    }
    bytes.push(b'u');
    write_length(bytes, encoded.len());
    bytes.extend(encoded);
}

/// Convert the bytes-like object to a value.
///
///   allow_code
///     Allow to load code objects.
///
/// If no valid value is found, raise EOFError, ValueError or TypeError.  Extra
/// bytes in the input are ignored.
#[native("loads(bytes, /, *, allow_code=True)")]
fn loads(t: &mut Thread, bytes: &Value, _allow_code: Option<bool>) -> Res<Value> {
    let Some(content) = buffer::with_bytes(bytes, <[u8]>::to_vec) else {
        return Err(not_bytes(t, bytes));
    };
    read_all(t, &content).map(|(value, _)| value)
}

/// Read one value from the open file and return it.
///
///   file
///     Must be readable binary file.
///   allow_code
///     Allow to load code objects.
///
/// If no valid value is read (e.g. because the data has a different Python
/// version's incompatible marshal format), raise EOFError, ValueError or
/// TypeError.
#[native("load(file, /, *, allow_code=True)")]
fn load(t: &mut Thread, file: &Value, _allow_code: Option<bool>) -> Res<Value> {
    // The rest of the file is read at once, and what follows the value is left for the next call.
    let (tell, seek, read) = (
        t.vm().intern("tell"),
        t.vm().intern("seek"),
        t.vm().intern("read"),
    );
    let start = ops::call_method(t, file, &tell, &[])?;
    let content = ops::call_method(t, file, &read, &[])?;
    let Some(bytes) = buffer::with_bytes(&content, <[u8]>::to_vec) else {
        return Err(t.type_error(format!(
            "file.read() returned not bytes but {}",
            content.class().name()
        )));
    };
    let (value, used) = read_all(t, &bytes)?;
    let start = ops::index_i64(t, &start, &copperplate_core::exception::OVERFLOW_ERROR)?;
    let end = int::from_i64(start + used as i64);
    ops::call_method(t, file, &seek, &[end])?;
    Ok(value)
}

/// The first value, and how many bytes it took.
fn read_all(t: &mut Thread, bytes: &[u8]) -> Res<(Value, usize)> {
    let mut reader = Reader {
        bytes,
        position: 0,
        references: Vec::new(),
    };
    match reader.read(t, 0)? {
        Some(value) => Ok((value, reader.position)),
        None => Err(t.type_error("NULL object in marshal data for object")),
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    position: usize,
    references: Vec<Option<Value>>,
}

fn bad(t: &mut Thread, what: &str) -> Raised {
    t.value_error(format!("bad marshal data ({what})"))
}

impl<'a> Reader<'a> {
    fn take(&mut self, t: &mut Thread, count: usize) -> Res<&'a [u8]> {
        match self.bytes.get(self.position..self.position + count) {
            Some(bytes) => {
                self.position += count;
                Ok(bytes)
            }
            None => Err(t.raise(&EOF_ERROR, "marshal data too short")),
        }
    }

    fn byte(&mut self, t: &mut Thread) -> Res<u8> {
        Ok(self.take(t, 1)?[0])
    }

    fn int(&mut self, t: &mut Thread) -> Res<i32> {
        let bytes = self.take(t, 4)?;
        Ok(i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    fn float(&mut self, t: &mut Thread) -> Res<f64> {
        let bytes = self.take(t, 8)?;
        let mut array = [0; 8];
        array.copy_from_slice(bytes);
        Ok(f64::from_le_bytes(array))
    }

    fn length(&mut self, t: &mut Thread, what: &str) -> Res<usize> {
        let length = self.int(t)?;
        usize::try_from(length).map_err(|_| bad(t, &format!("{what} size out of range")))
    }

    fn items(&mut self, t: &mut Thread, count: usize, depth: usize) -> Res<Vec<Value>> {
        // Not reserved: a damaged length must not take all memory.
        let mut items = Vec::new();
        for _ in 0..count {
            match self.read(t, depth + 1)? {
                Some(item) => items.push(item),
                None => return Err(t.type_error("NULL object in marshal data for tuple")),
            }
        }
        Ok(items)
    }

    /// One value; `None` for the mark that ends a dict.
    fn read(&mut self, t: &mut Thread, depth: usize) -> Res<Option<Value>> {
        if depth > MAX_DEPTH {
            return Err(t.value_error("recursion limit exceeded"));
        }
        let code = match self.bytes.get(self.position) {
            Some(&code) => code,
            None => return Err(t.raise(&EOF_ERROR, "EOF read where object expected")),
        };
        self.position += 1;
        let slot = (code & REFERENCED != 0).then(|| {
            self.references.push(None);
            self.references.len() - 1
        });
        let keep = |this: &mut Reader<'_>, value: &Value| {
            if let Some(slot) = slot {
                this.references[slot] = Some(value.clone());
            }
        };
        let value = match code & !REFERENCED {
            b'0' => return Ok(None),
            b'N' => Value::none(),
            b'T' => Value::bool(true),
            b'F' => Value::bool(false),
            b'.' => Value::ellipsis(),
            b'S' => copperplate_core::exception::STOP_ITERATION.value(),
            b'i' => int::from_i64(self.int(t)?.into()),
            b'l' => self.long(t)?,
            b'g' => from_f64(self.float(t)?),
            b'y' => from_parts((self.float(t)?, self.float(t)?)),
            b's' => {
                let length = self.length(t, "bytes object")?;
                Bytes::new(self.take(t, length)?)
            }
            kind @ (b'z' | b'Z' | b'a' | b'A') => {
                let length = if matches!(kind, b'z' | b'Z') {
                    self.byte(t)?.into()
                } else {
                    self.length(t, "string")?
                };
                Str::from_latin1(self.take(t, length)?)
            }
            b'u' | b't' => {
                let length = self.length(t, "string")?;
                let text = self.take(t, length)?;
                self.text(t, text)?
            }
            kind @ (b'(' | b')') => {
                let count = if kind == b')' {
                    self.byte(t)?.into()
                } else {
                    self.length(t, "tuple")?
                };
                Tuple::new(self.items(t, count, depth)?)
            }
            b'[' => {
                let count = self.length(t, "list")?;
                let list = List::new(Vec::new());
                keep(self, &list);
                let items = self.items(t, count, depth)?;
                if let Some(list) = list.exact::<List>() {
                    list.put(items);
                }
                list
            }
            b'{' => {
                let value = Dict::new();
                keep(self, &value);
                while let Some(key) = self.read(t, depth + 1)? {
                    let Some(item) = self.read(t, depth + 1)? else {
                        break;
                    };
                    if let Some(dict) = value.exact::<Dict>() {
                        dict.set(t, &key, item)?;
                    }
                }
                value
            }
            kind @ (b'<' | b'>') => {
                let count = self.length(t, "set")?;
                let items = List::new(self.items(t, count, depth)?);
                let class = if kind == b'<' {
                    &types::SET
                } else {
                    &types::FROZENSET
                };
                ops::call_positional(t, &class.value(), &[items])?
            }
            b'r' => {
                let number = self.int(t)?;
                let found = usize::try_from(number)
                    .ok()
                    .and_then(|number| self.references.get(number).cloned().flatten());
                return match found {
                    Some(value) => Ok(Some(value)),
                    None => Err(bad(t, "invalid reference")),
                };
            }
            _ => return Err(bad(t, "unknown type code")),
        };
        keep(self, &value);
        Ok(Some(value))
    }

    fn long(&mut self, t: &mut Thread) -> Res<Value> {
        let count = self.int(t)?;
        let mut magnitude = BigUint::ZERO;
        for index in 0..u64::from(count.unsigned_abs()) {
            let bytes = self.take(t, 2)?;
            let digit = u16::from_le_bytes([bytes[0], bytes[1]]);
            if digit >> DIGIT_BITS != 0 {
                return Err(bad(t, "digit out of range in long"));
            }
            magnitude |= BigUint::from(digit) << (index * DIGIT_BITS);
        }
        let sign = if count < 0 { Sign::Minus } else { Sign::Plus };
        Ok(int::from_big(BigInt::from_biguint(sign, magnitude)))
    }

    /// Decodes UTF-8 in which surrogates may stand alone.
    fn text(&mut self, t: &mut Thread, bytes: &[u8]) -> Res<Value> {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Ok(Str::new(text));
        }
        let mut points = Vec::new();
        let mut rest = bytes;
        while let Some(&first) = rest.first() {
            let length = match first {
                0..0x80 => 1,
                0xc0..0xe0 => 2,
                0xe0..0xf0 => 3,
                0xf0..0xf8 => 4,
                _ => return Err(bad(t, "string")),
            };
            let Some((character, more)) = rest.split_at_checked(length) else {
                return Err(bad(t, "string"));
            };
            let start = u32::from(first) & (0xff >> (length + usize::from(length > 1)));
            points.push(
                character[1..]
                    .iter()
                    .fold(start, |point, byte| point << 6 | u32::from(byte & 0x3f)),
            );
            rest = more;
        }
        Ok(Str::from_code_points(&points))
    }
}

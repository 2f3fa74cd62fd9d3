//! `code`.

use copperplate_code::{CodeFlags, LocalFlags};
use copperplate_core::bytes::Bytes;
use copperplate_core::class::Compare;
use copperplate_core::code::Code;
use copperplate_core::convert::Keywords;
use copperplate_core::float::{Complex, to_f64};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::{Str, text};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, heap, int, ops, types};
use copperplate_macros::native;

use super::object::address;
use crate::define::define;
use crate::exceptions::tracebacks::UNIT_BYTES;

/// The names of the locals of one kind.
fn names(code: &Code, kind: LocalFlags) -> Value {
    let names = code
        .local_flags()
        .iter()
        .zip(code.local_names())
        .filter(|(flags, _)| flags.contains(kind))
        .map(|(_, name)| name.clone());
    Tuple::new(names.collect())
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this.exact::<Code>().map_or(String::new(), |code| {
        format!(
            "<code object {} at {:#x}, file \"{}\", line {}>",
            code.name(),
            address(this),
            code.filename(),
            code.first_line
        )
    });
    Ok(Str::new(&text))
}

fn compare(t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (this.exact::<Code>(), other.exact::<Code>()) else {
        return Ok(Value::not_implemented());
    };
    let equal = std::ptr::eq(a, b) || same(t, a, b)?;
    Ok(match op {
        Compare::Eq => Value::bool(equal),
        Compare::Ne => Value::bool(!equal),
        _ => Value::not_implemented(),
    })
}

/// Whether two code objects do the same and are called the same.
fn same(t: &mut Thread, a: &Code, b: &Code) -> Res<bool> {
    let shape = |code: &Code| {
        (
            code.first_line,
            code.flags,
            code.positional_count,
            code.positional_only_count,
            code.keyword_only_count,
            code.stack_size,
        )
    };
    Ok(shape(a) == shape(b)
        && a.body() == b.body()
        && a.local_flags() == b.local_flags()
        // Names are interned.
        && a.name.is(&b.name)
        && a.qualname.is(&b.qualname)
        && a.filename.is(&b.filename)
        && identical(a.local_names(), b.local_names())
        && identical(a.names(), b.names())
        && same_constants(t, a.constants(), b.constants())?)
}

fn identical(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is(b))
}

fn same_constants(t: &mut Thread, a: &[Value], b: &[Value]) -> Res<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (a, b) in a.iter().zip(b) {
        if !same_constant(t, a, b)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether constants cannot be told apart: equal, of one type, and not zeros of different signs.
fn same_constant(t: &mut Thread, a: &Value, b: &Value) -> Res<bool> {
    if a.is(b) {
        return Ok(true);
    }
    if !std::ptr::eq(a.class(), b.class()) {
        return Ok(false);
    }
    if let (Some(a), Some(b)) = (a.exact::<Tuple>(), b.exact::<Tuple>()) {
        return same_constants(t, a.items(), b.items());
    }
    if let (Some(a), Some(b)) = (to_f64(a), to_f64(b)) {
        return Ok(a.to_bits() == b.to_bits());
    }
    if let (Some(a), Some(b)) = (a.exact::<Complex>(), b.exact::<Complex>()) {
        let bits = |number: &Complex| (number.real.to_bits(), number.imaginary.to_bits());
        return Ok(bits(a) == bits(b));
    }
    ops::equal(t, a, b)
}

fn hash(t: &mut Thread, this: &Value) -> Res<i64> {
    let Some(code) = this.exact::<Code>() else {
        return Ok(0);
    };
    let name = ops::hash(t, &code.name)?;
    let shape = i64::from(code.first_line) ^ (code.body().units.len() as i64) << 20;
    Ok(ops::hash_i64(name ^ shape))
}

macro_rules! counts {
    ($($function:ident = $signature:literal, $field:ident;)*) => {
        $(#[native($signature, getter)]
        fn $function(_t: &mut Thread, this: &Code) -> Res<u32> {
            Ok(this.$field)
        })*
    };
}

counts! {
    arg_count = "co_argcount($self)", positional_count;
    positional_only = "co_posonlyargcount($self)", positional_only_count;
    keyword_only = "co_kwonlyargcount($self)", keyword_only_count;
    stack_size = "co_stacksize($self)", stack_size;
    flags = "co_flags($self)", flags;
}

#[native("co_nlocals($self)", getter)]
fn local_count(_t: &mut Thread, this: &Code) -> Res<usize> {
    Ok(named_locals(this))
}

fn named_locals(code: &Code) -> usize {
    let flags = code.local_flags().iter();
    flags
        .filter(|flags| flags.contains(LocalFlags::LOCAL))
        .count()
}

/// The units as bytes, as the compiler made them.
#[native("co_code($self)", getter)]
fn code_bytes(_t: &mut Thread, this: &Code) -> Res<Value> {
    let bytes: Vec<u8> = this
        .body()
        .units
        .iter()
        .flat_map(|unit| unit.to_le_bytes())
        .collect();
    Ok(Bytes::new(&bytes))
}

#[native("co_consts($self)", getter)]
fn constants(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(Tuple::from_slice(this.constants()))
}

#[native("co_names($self)", getter)]
fn global_names(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(Tuple::from_slice(this.names()))
}

#[native("co_varnames($self)", getter)]
fn variable_names(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(names(this, LocalFlags::LOCAL))
}

#[native("co_cellvars($self)", getter)]
fn cell_names(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(names(this, LocalFlags::CELL))
}

#[native("co_freevars($self)", getter)]
fn free_names(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(names(this, LocalFlags::FREE))
}

#[native("co_filename($self)", getter)]
fn filename(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(this.filename.clone())
}

#[native("co_name($self)", getter)]
fn name(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(this.name.clone())
}

#[native("co_qualname($self)", getter)]
fn qualname(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(this.qualname.clone())
}

#[native("co_firstlineno($self)", getter)]
fn first_line(_t: &mut Thread, this: &Code) -> Res<u32> {
    Ok(this.first_line)
}

/// An empty table: locations are read through `co_lines` and `co_positions`.
#[native("co_linetable($self)", getter)]
fn line_table(_t: &mut Thread, _this: &Code) -> Res<Value> {
    Ok(Bytes::new(&[]))
}

/// The rows as bytes: start, end, handler, depth and whether the raising unit is pushed, four bytes each.
#[native("co_exceptiontable($self)", getter)]
fn exception_table(_t: &mut Thread, this: &Code) -> Res<Value> {
    let bytes: Vec<u8> = this
        .body()
        .exceptions
        .iter()
        .flat_map(|row| {
            [
                row.start,
                row.end,
                row.handler,
                row.depth,
                row.push_lasti as u32,
            ]
        })
        .flat_map(u32::to_le_bytes)
        .collect();
    Ok(Bytes::new(&bytes))
}

fn line_value(line: u32) -> Value {
    if line == 0 {
        Value::none()
    } else {
        int::from_i64(line.into())
    }
}

/// Iterates over (start, end, line) of byte offsets in the code.
#[native("co_lines($self, /)")]
fn lines(t: &mut Thread, this: &Code) -> Res<Value> {
    let mut rows: Vec<(u32, u32, u32)> = Vec::new();
    for (start, end, location) in this.body().locations.runs() {
        match rows.last_mut() {
            Some(last) if last.2 == location.line => last.1 = end,
            _ => rows.push((start, end, location.line)),
        }
    }
    let rows = rows.into_iter().map(|(start, end, line)| {
        Tuple::new(vec![
            int::from_i64((start * UNIT_BYTES).into()),
            int::from_i64((end * UNIT_BYTES).into()),
            line_value(line),
        ])
    });
    ops::iter(t, &List::new(rows.collect()))
}

/// Iterates over (line, end line, column, end column) of each unit.
#[native("co_positions($self, /)")]
fn positions(t: &mut Thread, this: &Code) -> Res<Value> {
    let mut rows = Vec::new();
    for (start, end, location) in this.body().locations.runs() {
        let numbers = if location.is_none() {
            vec![Value::none(); 4]
        } else if location.end_column == 0 && location.end_line == location.line {
            // Where a function is entered: nothing that could be marked.
            let line = int::from_i64(location.line.into());
            vec![line.clone(), line, Value::none(), Value::none()]
        } else {
            [
                location.line,
                location.end_line,
                location.column,
                location.end_column,
            ]
            .map(|number| int::from_i64(number.into()))
            .to_vec()
        };
        let row = Tuple::new(numbers);
        rows.extend((start..end).map(|_| row.clone()));
    }
    ops::iter(t, &List::new(rows))
}

/// Iterates over (from, to, to) of the branches: none are recorded.
#[native("co_branches($self, /)")]
fn branches(t: &mut Thread, _this: &Code) -> Res<Value> {
    ops::iter(t, &Tuple::new(Vec::new()))
}

#[native("_varname_from_oparg($self, oparg, /)")]
fn variable_name(t: &mut Thread, this: &Code, oparg: i64) -> Res<Value> {
    // Operands count from the last local.
    let index = if oparg < 0 {
        this.local_names().len() as i64 + oparg
    } else {
        oparg
    };
    match usize::try_from(index)
        .ok()
        .and_then(|index| this.local_names().get(index))
    {
        Some(name) => Ok(name.clone()),
        None => Err(t.index_error("tuple index out of range")),
    }
}

/// Return a copy of the code object with new values for the specified fields.
///
/// Names, file, first line and flags can be replaced.
#[native("replace($self, /, **changes)")]
fn replace(t: &mut Thread, this: &Code, changes: Keywords<'_>) -> Res<Value> {
    let mut copy = this.copy();
    for (key, value) in changes.iter() {
        let key = text(key);
        let name = |t: &mut Thread| -> Res<Value> {
            match value.downcast::<Str>() {
                Some(name) => Ok(t.vm().intern(&name.to_lossy())),
                None => Err(t.type_error(format!(
                    "replace() argument '{key}' must be str, not {}",
                    value.class().name()
                ))),
            }
        };
        match key.as_str() {
            "co_name" => copy.name = name(t)?,
            "co_qualname" => copy.qualname = name(t)?,
            "co_filename" => copy.filename = name(t)?,
            "co_firstlineno" => copy.first_line = number(t, value)?,
            "co_flags" => {
                copy.flags = number(t, value)?;
                copy.parameter_count = copy.positional_count
                    + copy.keyword_only_count
                    + CodeFlags(copy.flags).collectors();
                if copy.parameter_count > named_locals(&copy) as u32 {
                    return Err(t.value_error("code: co_varnames is too small"));
                }
            }
            // The compiled form owns the constants; only the same ones can be given.
            "co_consts" if same_items(value, this.constants()) => {}
            other => {
                return Err(t.type_error(format!(
                    "replace() cannot replace '{other}' of this code object"
                )));
            }
        }
    }
    Ok(heap::new(copy))
}

fn same_items(tuple: &Value, items: &[Value]) -> bool {
    tuple
        .downcast::<Tuple>()
        .is_some_and(|tuple| identical(tuple.items(), items))
}

fn number(t: &mut Thread, value: &Value) -> Res<u32> {
    let number = ops::index_i64(t, value, &copperplate_core::exception::OVERFLOW_ERROR)?;
    u32::try_from(number).map_err(|_| t.value_error("a code object's numbers are not negative"))
}

static METHODS: &[&NativeDef] = &[
    &ARG_COUNT,
    &POSITIONAL_ONLY,
    &KEYWORD_ONLY,
    &STACK_SIZE,
    &FLAGS,
    &LOCAL_COUNT,
    &CODE_BYTES,
    &CONSTANTS,
    &GLOBAL_NAMES,
    &VARIABLE_NAMES,
    &CELL_NAMES,
    &FREE_NAMES,
    &FILENAME,
    &NAME,
    &QUALNAME,
    &FIRST_LINE,
    &LINE_TABLE,
    &EXCEPTION_TABLE,
    &LINES,
    &POSITIONS,
    &BRANCHES,
    &VARIABLE_NAME,
    &REPLACE,
];

pub fn install(t: &mut Thread) {
    define(
        t,
        &types::CODE,
        &types::OBJECT,
        |slots| {
            slots.layout::<Code>();
            slots.repr = Some(repr);
            slots.compare = Some(compare);
            slots.hash = Some(hash);
        },
        METHODS,
    );
}

//! `code`.

use std::sync::Arc;

use copperplate_code::{CodeSpec, LocalFlags};
use copperplate_core::bytes::Bytes;
use copperplate_core::class::Compare;
use copperplate_core::code::Code;
use copperplate_core::convert::Keywords;
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Res, Thread, Value, int, ops, types};
use copperplate_macros::native;

use super::object::address;
use crate::define::define;
use crate::exceptions::tracebacks::UNIT_BYTES;

/// The names of the locals of one kind.
fn names(code: &Code, kind: LocalFlags) -> Value {
    let names = code
        .spec
        .locals
        .iter()
        .zip(&code.local_names)
        .filter(|(local, _)| local.flags.contains(kind))
        .map(|(_, name)| name.clone());
    Tuple::new(names.collect())
}

fn repr(_t: &mut Thread, this: &Value) -> Res<Value> {
    let text = this.exact::<Code>().map_or(String::new(), |code| {
        format!(
            "<code object {} at {:#x}, file \"{}\", line {}>",
            code.spec.name,
            address(this),
            code.spec.filename,
            code.spec.first_line
        )
    });
    Ok(Str::new(&text))
}

fn compare(_t: &mut Thread, this: &Value, other: &Value, op: Compare) -> Res<Value> {
    let (Some(a), Some(b)) = (this.exact::<Code>(), other.exact::<Code>()) else {
        return Ok(Value::not_implemented());
    };
    let equal = std::ptr::eq(a, b) || a.spec == b.spec;
    Ok(match op {
        Compare::Eq => Value::bool(equal),
        Compare::Ne => Value::bool(!equal),
        _ => Value::not_implemented(),
    })
}

fn hash(t: &mut Thread, this: &Value) -> Res<i64> {
    let Some(code) = this.exact::<Code>() else {
        return Ok(0);
    };
    let name = ops::hash(t, &code.name)?;
    let shape = i64::from(code.spec.first_line) ^ (code.spec.code.len() as i64) << 20;
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
    let locals = this.spec.locals.iter();
    Ok(locals
        .filter(|local| local.flags.contains(LocalFlags::LOCAL))
        .count())
}

/// The units as bytes, as the compiler made them.
#[native("co_code($self)", getter)]
fn code_bytes(_t: &mut Thread, this: &Code) -> Res<Value> {
    let bytes: Vec<u8> = this
        .spec
        .code
        .iter()
        .flat_map(|unit| unit.to_le_bytes())
        .collect();
    Ok(Bytes::new(&bytes))
}

#[native("co_consts($self)", getter)]
fn constants(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(Tuple::from_slice(&this.constants))
}

#[native("co_names($self)", getter)]
fn global_names(_t: &mut Thread, this: &Code) -> Res<Value> {
    Ok(Tuple::from_slice(&this.names))
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
    Ok(this.spec.first_line)
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
        .spec
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
    for (start, end, location) in this.spec.locations.runs() {
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
    for (start, end, location) in this.spec.locations.runs() {
        let numbers = if location.is_none() {
            vec![Value::none(); 4]
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
        this.local_names.len() as i64 + oparg
    } else {
        oparg
    };
    match usize::try_from(index)
        .ok()
        .and_then(|index| this.local_names.get(index))
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
    let mut spec: CodeSpec = (*this.spec).clone();
    for (key, value) in changes.iter() {
        let key = key
            .downcast::<Str>()
            .map_or(String::new(), |key| key.to_lossy().into_owned());
        let text = |t: &mut Thread| -> Res<Arc<str>> {
            match value.downcast::<Str>() {
                Some(text) => Ok(Arc::from(&*text.to_lossy())),
                None => Err(t.type_error(format!(
                    "replace() argument '{key}' must be str, not {}",
                    value.class().name()
                ))),
            }
        };
        match key.as_str() {
            "co_name" => spec.name = text(t)?,
            "co_qualname" => spec.qualname = text(t)?,
            "co_filename" => spec.filename = text(t)?,
            "co_firstlineno" => spec.first_line = number(t, value)?,
            "co_flags" => spec.flags.0 = number(t, value)?,
            // The compiled form owns the constants; only the same ones can be given.
            "co_consts" if same_items(value, &this.constants) => {}
            other => {
                return Err(t.type_error(format!(
                    "replace() cannot replace '{other}' of this code object"
                )));
            }
        }
    }
    Ok(Code::load(t, &Arc::new(spec)))
}

fn same_items(tuple: &Value, items: &[Value]) -> bool {
    tuple.downcast::<Tuple>().is_some_and(|tuple| {
        tuple.len() == items.len() && tuple.items().iter().zip(items).all(|(a, b)| a.is(b))
    })
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

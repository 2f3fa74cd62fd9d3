//! How a table is written: what stands between fields, around them and at the end of lines.

use copperplate_core::class::{BASE, Type};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::{Args, Named, Res, Thread, Value, heap, int, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, set_doc};

use super::registered;

/// A dialect.
#[derive(Trace)]
#[repr(C)]
pub(super) struct Dialect {
    header: Object,
    pub delimiter: u32,
    pub quote: Option<u32>,
    pub escape: Option<u32>,
    /// A `str`.
    pub terminator: Value,
    #[trace(none)]
    pub quoting: Quoting,
    pub doubles_quotes: bool,
    pub skips_spaces: bool,
    pub is_strict: bool,
}

layout!(Dialect, DIALECT);

/// The class `_csv.Dialect`.
pub(super) static DIALECT: Type = Type::builtin("_csv.Dialect", size_of::<Dialect>(), BASE);

/// Which fields are quoted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Quoting {
    Minimal,
    All,
    NonNumeric,
    None,
    Strings,
    NotNull,
}

/// The names of [`Quoting`], by their numbers.
#[rustfmt::skip]
pub(super) static QUOTING: &[&str] = &[
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL",
];

#[rustfmt::skip]
static METHODS: &[&NativeDef] = &[
    &DELIMITER, &ESCAPECHAR, &LINETERMINATOR, &QUOTECHAR, &QUOTING_NUMBER, &DOUBLEQUOTE, &SKIPINITIALSPACE, &STRICT,
    &SET_DOUBLEQUOTE, &SET_SKIPINITIALSPACE, &SET_STRICT, &REDUCE, &REDUCE_EX,
];

pub(super) fn install(t: &mut Thread) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.layout::<Dialect>();
        slots.new = Some(new);
    };
    define(t, &DIALECT, &types::OBJECT, fill, METHODS);
    let doc = "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n";
    set_doc(t, &DIALECT, doc);
}

/// The names of the parameters, in their order.
#[rustfmt::skip]
const PARAMETERS: [&str; 9] = [
    "dialect", "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace",
    "strict",
];

/// The dialect of a function that takes one, and keywords that change it.
pub(super) fn of(t: &mut Thread, base: Option<&Value>, args: &Args<'_>) -> Res<Value> {
    let mut values: Vec<Value> = base.into_iter().cloned().collect();
    let mut names = Vec::new();
    for (name, value) in args.keywords() {
        names.push(name.clone());
        values.push(value.clone());
    }
    new(
        t,
        &DIALECT,
        Args::with_keywords(&Named::new(&values, &names)),
    )
}

fn bind<'a>(t: &mut Thread, args: Args<'a>) -> Res<[Option<&'a Value>; 9]> {
    let most = PARAMETERS.len();
    let given = args.values().len();
    if given > most {
        return Err(t.type_error(format!(
            "function takes at most {most} arguments ({given} given)"
        )));
    }
    let mut values = [None; 9];
    for (place, value) in values.iter_mut().zip(args.pos()) {
        *place = Some(value);
    }
    for (name, value) in args.keywords() {
        let text = copperplate_core::str::text(name);
        let Some(index) = PARAMETERS.iter().position(|known| *known == text) else {
            return Err(t.type_error(format!(
                "this function got an unexpected keyword argument '{text}'"
            )));
        };
        if index < args.pos().len() {
            let position = index + 1;
            return Err(t.type_error(format!(
                "argument for function given by name ('{text}') and position ({position})"
            )));
        }
        values[index] = Some(value);
    }
    Ok(values)
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let [base, given @ ..] = bind(t, args)?;
    let base = match base {
        Some(name) if name.downcast::<Str>().is_some() => Some(registered(t, name)?),
        base => base.cloned(),
    };
    if let Some(base) = &base
        && base.downcast::<Dialect>().is_some()
        && given.iter().all(Option::is_none)
    {
        return Ok(base.clone());
    }
    let mut values: [Option<Value>; 8] = given.map(|value| value.cloned());
    if let Some(base) = &base {
        for (value, name) in values.iter_mut().zip(&PARAMETERS[1..]) {
            if value.is_none() {
                let name = t.vm().intern(name);
                *value = ops::getattr(t, base, &name).ok();
                t.exception.clear();
            }
        }
    }
    let [
        delimiter,
        double,
        escape,
        terminator,
        quote,
        quoting,
        skip,
        strict,
    ] = &values;
    let truth = |t: &mut Thread, value: &Option<Value>, default: bool| {
        value
            .as_ref()
            .map_or(Ok(default), |value| ops::truth(t, value))
    };
    let delimiter = match delimiter {
        Some(value) => character(t, "delimiter", value, "a unicode character")?,
        None => ','.into(),
    };
    let doubles_quotes = truth(t, double, true)?;
    let escape = optional_character(t, "escapechar", escape.as_ref(), None)?;
    let terminator = match terminator {
        Some(value) if value.downcast::<Str>().is_none() => {
            let class = value.class().name();
            return Err(t.type_error(format!("\"lineterminator\" must be a string, not {class}")));
        }
        Some(value) => value.clone(),
        None => Str::new("\r\n"),
    };
    let quote_is_none = quote.as_ref().is_some_and(Value::is_none);
    let quote = optional_character(t, "quotechar", quote.as_ref(), Some('"'.into()))?;
    let quoting_given = quoting.is_some();
    let mut quoting = quoting_of(t, quoting.as_ref())?;
    let skips_spaces = truth(t, skip, false)?;
    let is_strict = truth(t, strict, false)?;
    if quote_is_none && !quoting_given {
        quoting = Quoting::None;
    }
    if quoting != Quoting::None && quote.is_none() {
        return Err(t.type_error("quotechar must be set if quoting enabled"));
    }
    let dialect = Dialect {
        header: Object::unset(),
        delimiter,
        quote,
        escape,
        terminator,
        quoting,
        doubles_quotes,
        skips_spaces,
        is_strict,
    };
    dialect.check(t)?;
    Ok(heap::new_instance(class, dialect, 0))
}

fn character(t: &mut Thread, name: &str, value: &Value, expected: &str) -> Res<u32> {
    let message = match value.downcast::<Str>() {
        Some(text) if text.len() == 1 => return Ok(text.points().at(0)),
        Some(text) => format!("not a string of length {}", text.len()),
        None => format!("not {}", value.class().name()),
    };
    Err(t.type_error(format!("\"{name}\" must be {expected}, {message}")))
}

fn optional_character(
    t: &mut Thread,
    name: &str,
    value: Option<&Value>,
    default: Option<u32>,
) -> Res<Option<u32>> {
    match value {
        None => Ok(default),
        Some(value) if value.is_none() => Ok(None),
        Some(value) => character(t, name, value, "a unicode character or None").map(Some),
    }
}

fn quoting_of(t: &mut Thread, value: Option<&Value>) -> Res<Quoting> {
    let Some(value) = value else {
        return Ok(Quoting::Minimal);
    };
    if !std::ptr::eq(value.class(), &types::INT) {
        let class = value.class().name();
        return Err(t.type_error(format!("\"quoting\" must be an integer, not {class}")));
    }
    Ok(match int::to_i64(value) {
        Some(Ok(0)) => Quoting::Minimal,
        Some(Ok(1)) => Quoting::All,
        Some(Ok(2)) => Quoting::NonNumeric,
        Some(Ok(3)) => Quoting::None,
        Some(Ok(4)) => Quoting::Strings,
        Some(Ok(5)) => Quoting::NotNull,
        _ => return Err(t.type_error("bad \"quoting\" value")),
    })
}

impl Dialect {
    /// Whether a character is among those that end a line.
    pub fn ends_line(&self, point: u32) -> bool {
        let terminator = self.terminator.downcast::<Str>();
        terminator.is_some_and(|text| text.points().iter().any(|known| known == point))
    }

    fn check(&self, t: &mut Thread) -> Res {
        let spaces = !self.skips_spaces;
        self.check_character(t, "delimiter", Some(self.delimiter), true)?;
        self.check_character(t, "escapechar", self.escape, spaces)?;
        self.check_character(t, "quotechar", self.quote, spaces)?;
        let delimiter = Some(self.delimiter);
        for (first, second, names) in [
            (delimiter, self.escape, "delimiter or escapechar"),
            (delimiter, self.quote, "delimiter or quotechar"),
            (self.escape, self.quote, "escapechar or quotechar"),
        ] {
            if first.is_some() && first == second {
                return Err(t.value_error(format!("bad {names} value")));
            }
        }
        Ok(())
    }

    fn check_character(&self, t: &mut Thread, name: &str, point: Option<u32>, spaces: bool) -> Res {
        let Some(point) = point else {
            return Ok(());
        };
        if point == '\r'.into() || point == '\n'.into() || (point == ' '.into() && !spaces) {
            return Err(t.value_error(format!("bad {name} value")));
        }
        if self.ends_line(point) {
            return Err(t.value_error(format!("bad {name} or lineterminator value")));
        }
        Ok(())
    }
}

fn character_value(point: Option<u32>) -> Value {
    point.map_or_else(Value::none, Str::from_point)
}

#[native("delimiter($self)", getter)]
fn delimiter(_: &mut Thread, this: &Dialect) -> Res<Value> {
    Ok(Str::from_point(this.delimiter))
}

#[native("escapechar($self)", getter)]
fn escapechar(_: &mut Thread, this: &Dialect) -> Res<Value> {
    Ok(character_value(this.escape))
}

#[native("quotechar($self)", getter)]
fn quotechar(_: &mut Thread, this: &Dialect) -> Res<Value> {
    Ok(character_value(this.quote))
}

#[native("lineterminator($self)", getter)]
fn lineterminator(_: &mut Thread, this: &Dialect) -> Res<Value> {
    Ok(this.terminator.clone())
}

#[native("quoting($self)", getter)]
fn quoting_number(_: &mut Thread, this: &Dialect) -> Res<i32> {
    Ok(this.quoting as i32)
}

macro_rules! flags {
    ($($getter:ident $setter:ident $field:ident $get:tt $set:tt;)*) => {
        $(#[native($get, getter)]
        fn $getter(_: &mut Thread, this: &Dialect) -> Res<bool> {
            Ok(this.$field)
        }

        #[native($set, setter)]
        fn $setter(t: &mut Thread, _: &Dialect, _value: Option<&Value>) -> Res<()> {
            Err(t.attribute_error("readonly attribute"))
        })*
    };
}

flags! {
    doublequote set_doublequote doubles_quotes "doublequote($self)" "doublequote($self, value=missing, /)";
    skipinitialspace set_skipinitialspace skips_spaces "skipinitialspace($self)" "skipinitialspace($self, value=missing, /)";
    strict set_strict is_strict "strict($self)" "strict($self, value=missing, /)";
}

/// raises an exception to avoid pickling
#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let class = copperplate_objects::types::type_type::short_name(this.class());
    Err(t.type_error(format!("cannot pickle '{class}' instances")))
}

/// raises an exception to avoid pickling
#[native("__reduce_ex__($self, protocol, /)")]
fn reduce_ex(t: &mut Thread, this: &Value, _protocol: &Value) -> Res<Value> {
    reduce(t, this)
}

/// The dialect that a value is.
pub(super) fn view(value: &Value) -> &Dialect {
    match value.downcast::<Dialect>() {
        Some(dialect) => dialect,
        None => unreachable!("made by `of`"),
    }
}

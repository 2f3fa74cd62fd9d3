//! Arguments of native functions: counting and binding them with CPython's messages, and conversion to and from Rust.

use std::borrow::Cow;

use num_bigint::BigInt;

use crate::args::Args;
use crate::class::Type;
use crate::error::{Raised, Res};
use crate::int;
use crate::native::{MethodDescriptor, NativeDef};
use crate::object::Layout;
use crate::ops;
use crate::str::Str;
use crate::suggestions;
use crate::thread::Thread;
use crate::value::Value;

/// What a native function calls itself in messages about its arguments: `list.append()`, `math.sin()`, `len()`.
pub fn function_text(t: &Thread, receiver: Option<&Value>, def: &NativeDef) -> String {
    let Some(receiver) = receiver else {
        return format!("{}()", def.name);
    };
    if let Some(module) = receiver.downcast::<crate::instance::Module>() {
        let name = module
            .dict
            .get()
            .and_then(|dict| {
                dict.downcast::<crate::dict::Dict>()?
                    .get_str(t, &t.names().__name__)
            })
            .and_then(|name| Some(name.downcast::<Str>()?.to_lossy().into_owned()));
        return match name.as_deref() {
            None | Some("builtins") => format!("{}()", def.name),
            Some(module) => format!("{module}.{}()", def.name),
        };
    }
    // The constructor of a static class.
    if let Some(class) = receiver.downcast::<Type>()
        && class.is_static()
        && class.name().rsplit('.').next() == Some(def.name)
    {
        return format!("{}()", def.name);
    }
    let name = t.vm().intern(def.name);
    let class = receiver.downcast::<Type>().unwrap_or(receiver.class());
    let owner = class.find_in_mro(|class| {
        let dict = class.dict.get()?;
        let found = dict.downcast::<crate::dict::Dict>()?.get_str(t, &name)?;
        let method = found.exact::<MethodDescriptor>()?;
        std::ptr::eq(method.def, def).then(|| class.name())
    });
    let owner = owner.unwrap_or_else(|| class.name());
    // The class's qualified name, which is without its module.
    let owner = owner.rsplit('.').next().unwrap_or_default();
    format!("{owner}.{}()", def.name)
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// The arguments of a call whose parameters are all positional-only.
///
/// # Errors
/// `TypeError` when there are keywords, too few or too many arguments.
#[inline]
pub fn positional<'a>(
    t: &mut Thread,
    receiver: Option<&Value>,
    def: &NativeDef,
    args: Args<'a>,
) -> Res<&'a [Value]> {
    let count = args.values().len();
    let parameters = &def.parameters;
    let most = parameters.names.len();
    let enough = count == most || (count < most && parameters.optional[count]);
    if enough && args.names().is_empty() {
        return Ok(args.values());
    }
    Err(wrong_positional(t, receiver, def, args))
}

#[cold]
fn wrong_positional(
    t: &mut Thread,
    receiver: Option<&Value>,
    def: &NativeDef,
    args: Args<'_>,
) -> Raised {
    let function = function_text(t, receiver, def);
    if !args.names().is_empty() {
        return t.type_error(format!("{function} takes no keyword arguments"));
    }
    let given = args.values().len();
    let most = def.parameters.names.len();
    let least = def
        .parameters
        .optional
        .iter()
        .filter(|&&optional| !optional)
        .count();
    if most == 0 {
        return t.type_error(format!("{function} takes no arguments ({given} given)"));
    }
    if most == 1 && least == 1 {
        return t.type_error(format!(
            "{function} takes exactly one argument ({given} given)"
        ));
    }
    let (bound, count) = match (given < least, least == most) {
        (_, true) => ("", least),
        (true, false) => ("at least ", least),
        (false, false) => ("at most ", most),
    };
    t.type_error(format!(
        "{} expected {bound}{count} argument{}, got {given}",
        def.name,
        plural(count)
    ))
}

/// Binds arguments to parameters that can be passed by name; `None` in `values` = left out.
///
/// # Errors
/// `TypeError` with the texts of CPython's argument clinic.
#[inline]
pub fn bind<'a>(
    t: &mut Thread,
    receiver: Option<&Value>,
    def: &NativeDef,
    args: Args<'a>,
    values: &mut [Option<&'a Value>],
) -> Res {
    let _ = receiver;
    let parameters = &def.parameters;
    let given = args.values();
    if args.names().is_empty()
        && given.len() <= parameters.positional
        && given.len() <= values.len()
        && parameters.optional[given.len()..]
            .iter()
            .all(|optional| *optional)
    {
        for (value, argument) in values.iter_mut().zip(given) {
            *value = Some(argument);
        }
        return Ok(());
    }
    bind_names(t, def, args, values)
}

/// As [`bind`], when arguments are passed by name or are not those there have to be.
#[inline(never)]
fn bind_names<'a>(
    t: &mut Thread,
    def: &NativeDef,
    args: Args<'a>,
    values: &mut [Option<&'a Value>],
) -> Res {
    let parameters = &def.parameters;
    let given = args.pos();
    let count = given.len().min(parameters.positional);
    for (value, argument) in values.iter_mut().zip(&given[..count]) {
        *value = Some(argument);
    }
    if given.len() > parameters.positional && !parameters.var_positional {
        return Err(wrong_count(t, def, args));
    }
    if !args.names().is_empty() {
        let most = parameters.names.len();
        if args.values().len() > most && !parameters.var_positional && !parameters.var_keyword {
            return Err(wrong_count(t, def, args));
        }
        for (name, argument) in args.keywords() {
            match parameter(parameters.names, parameters.positional_only, name) {
                Some(index) if index < count => {
                    return Err(t.type_error(format!(
                        "argument for {}() given by name ('{}') and position ({})",
                        def.name,
                        parameters.names[index],
                        index + 1
                    )));
                }
                Some(index) => values[index] = Some(argument),
                None if parameters.var_keyword => {}
                None => return Err(unexpected(t, def, values, name)),
            }
        }
    }
    match missing(def, values) {
        None => Ok(()),
        Some(index) => Err(missing_argument(t, def, index, given.len())),
    }
}

/// The parameter, not positional-only, that `name` names.
fn parameter(names: &[&str], positional_only: usize, name: &Value) -> Option<usize> {
    let name = name.downcast::<Str>()?.to_utf8()?;
    (positional_only..names.len()).find(|&index| names[index] == name)
}

fn missing(def: &NativeDef, values: &[Option<&Value>]) -> Option<usize> {
    values
        .iter()
        .zip(def.parameters.optional)
        .position(|(value, optional)| value.is_none() && !optional)
}

#[cold]
fn unexpected(t: &mut Thread, def: &NativeDef, values: &[Option<&Value>], name: &Value) -> Raised {
    // A missing argument is said first, as CPython does.
    if let Some(index) = missing(def, values) {
        let given = values.iter().filter(|value| value.is_some()).count();
        return missing_argument(t, def, index, given);
    }
    let name = name
        .downcast::<Str>()
        .map_or(Cow::Borrowed("?"), Str::to_lossy)
        .into_owned();
    let parameters = &def.parameters;
    let hint = suggestions::hint(&parameters.names[parameters.positional_only..], &name);
    t.type_error(format!(
        "{}() got an unexpected keyword argument '{name}'{hint}",
        def.name
    ))
}

#[cold]
fn missing_argument(t: &mut Thread, def: &NativeDef, index: usize, given: usize) -> Raised {
    let parameters = &def.parameters;
    if index < parameters.positional_only {
        let required = parameters.optional[..parameters.positional_only]
            .iter()
            .filter(|&&optional| !optional)
            .count();
        let bound = if required < parameters.positional {
            "at least"
        } else {
            "exactly"
        };
        return t.type_error(format!(
            "{}() takes {bound} {required} positional argument{} ({given} given)",
            def.name,
            plural(required)
        ));
    }
    t.type_error(format!(
        "{}() missing required argument '{}' (pos {})",
        def.name,
        parameters.names[index],
        index + 1
    ))
}

#[cold]
fn wrong_count(t: &mut Thread, def: &NativeDef, args: Args<'_>) -> Raised {
    let parameters = &def.parameters;
    let (given, all) = (args.pos().len(), args.values().len());
    let most = parameters.names.len();
    if all > most && !parameters.var_keyword {
        let kind = if given == 0 { "keyword " } else { "" };
        return if parameters.positional == 0 && given > 0 {
            t.type_error(format!("{}() takes no positional arguments", def.name))
        } else {
            t.type_error(format!(
                "{}() takes at most {most} {kind}argument{} ({all} given)",
                def.name,
                plural(most)
            ))
        };
    }
    let positional = parameters.positional;
    if positional == 0 {
        return t.type_error(format!("{}() takes no positional arguments", def.name));
    }
    let exactly = !parameters.optional[..positional]
        .iter()
        .any(|&optional| optional);
    t.type_error(format!(
        "{}() takes {} {positional} positional argument{} ({given} given)",
        def.name,
        if exactly { "exactly" } else { "at most" },
        plural(positional)
    ))
}

/// The keyword arguments that no parameter took: what `**kwargs` receives.
#[derive(Clone, Copy)]
pub struct Keywords<'a> {
    args: Args<'a>,
    def: &'static NativeDef,
}

impl<'a> Keywords<'a> {
    pub fn new(args: Args<'a>, def: &'static NativeDef) -> Keywords<'a> {
        Keywords { args, def }
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'a Value, &'a Value)> + use<'a> {
        let parameters = &self.def.parameters;
        self.args.keywords().filter(|(name, _)| {
            parameter(parameters.names, parameters.positional_only, name).is_none()
        })
    }

    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// Conversion of an argument that was passed. `index` is its number among the function's parameters.
pub trait FromArg<'a>: Sized {
    /// # Errors
    /// `TypeError`, `OverflowError` and the like, with CPython's texts.
    fn from_arg(t: &mut Thread, value: &'a Value, def: &NativeDef, index: usize) -> Res<Self>;

    /// What a parameter is when nothing was passed for it.
    ///
    /// # Errors
    /// `TypeError` where the type has no form for that.
    fn missing(t: &mut Thread, def: &NativeDef, index: usize) -> Res<Self> {
        Err(missing_argument(t, def, index, index))
    }
}

/// The argument passed for a parameter, or what stands for none.
///
/// # Errors
/// As [`FromArg::from_arg`] and [`FromArg::missing`].
#[inline(always)]
pub fn argument<'a, T: FromArg<'a>>(
    t: &mut Thread,
    value: Option<&'a Value>,
    def: &NativeDef,
    index: usize,
) -> Res<T> {
    match value {
        Some(value) => T::from_arg(t, value, def, index),
        None => T::missing(t, def, index),
    }
}

/// Raises `TypeError`: "append() argument 1 must be str, not int".
#[cold]
pub fn wrong_type(
    t: &mut Thread,
    def: &NativeDef,
    index: usize,
    expected: &str,
    value: &Value,
) -> Raised {
    let parameters = &def.parameters;
    let which = if index >= parameters.positional_only {
        format!("argument '{}'", parameters.names[index])
    } else if parameters.names.len() == 1 && !parameters.optional[0] {
        "argument".to_owned()
    } else {
        format!("argument {}", index + 1)
    };
    let got = if value.is_none() {
        "None".to_owned()
    } else {
        value.class().name()
    };
    t.type_error(format!(
        "{}() {which} must be {expected}, not {got}",
        def.name
    ))
}

impl<'a> FromArg<'a> for &'a Value {
    #[inline(always)]
    fn from_arg(_: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        Ok(value)
    }
}

impl<'a> FromArg<'a> for Value {
    #[inline(always)]
    fn from_arg(_: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        Ok(value.clone())
    }
}

impl<'a, T: FromArg<'a>> FromArg<'a> for Option<T> {
    #[inline(always)]
    fn from_arg(t: &mut Thread, value: &'a Value, def: &NativeDef, index: usize) -> Res<Self> {
        T::from_arg(t, value, def, index).map(Some)
    }

    #[inline(always)]
    fn missing(_: &mut Thread, _: &NativeDef, _: usize) -> Res<Self> {
        Ok(None)
    }
}

impl<'a, T: Layout> FromArg<'a> for &'a T {
    #[inline(always)]
    fn from_arg(t: &mut Thread, value: &'a Value, def: &NativeDef, index: usize) -> Res<Self> {
        match value.downcast::<T>() {
            Some(object) => Ok(object),
            None => Err(wrong_type(t, def, index, &T::class().name(), value)),
        }
    }
}

/// The integer that `value` is or that its `__index__` gives, as an `i64`.
fn ssize(t: &mut Thread, value: &Value, c_type: &str) -> Res<i64> {
    if value.word().is_int() {
        return Ok(value.word().int());
    }
    let number = ops::index(t, value)?;
    match int::to_i64(&number) {
        Some(Ok(number)) => Ok(number),
        _ => Err(t.overflow_error(format!("Python int too large to convert to C {c_type}"))),
    }
}

impl<'a> FromArg<'a> for i64 {
    #[inline]
    fn from_arg(t: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        ssize(t, value, "ssize_t")
    }
}

impl<'a> FromArg<'a> for i32 {
    fn from_arg(t: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        let number = ssize(t, value, "int")?;
        i32::try_from(number)
            .map_err(|_| t.overflow_error("Python int too large to convert to C int"))
    }
}

impl<'a> FromArg<'a> for usize {
    fn from_arg(t: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        let number = ssize(t, value, "ssize_t")?;
        usize::try_from(number)
            .map_err(|_| t.overflow_error("can't convert negative int to unsigned"))
    }
}

impl<'a> FromArg<'a> for f64 {
    #[inline]
    fn from_arg(t: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        to_f64(t, value)
    }
}

/// `PyFloat_AsDouble`: a float, what `__float__` gives, or an integer.
///
/// # Errors
/// `TypeError` when it is no number, `OverflowError` when the integer is too large.
pub fn to_f64(t: &mut Thread, value: &Value) -> Res<f64> {
    use num_traits::ToPrimitive;
    if let Some(float) = crate::float::to_f64(value) {
        return Ok(float);
    }
    let from_int = |t: &mut Thread, number: &Value| -> Res<f64> {
        if number.word().is_int() {
            return Ok(number.word().int() as f64);
        }
        match int::to_big(number).and_then(|big| big.to_f64()) {
            Some(float) if float.is_finite() => Ok(float),
            _ => Err(t.overflow_error("int too large to convert to float")),
        }
    };
    if value.exact::<int::Int>().is_some() || value.word().is_int() {
        return from_int(t, value);
    }
    let (float, index) = value.class().slot(|s| (s.float, s.index));
    if let Some(float) = float {
        let result = float(t, value)?;
        return match crate::float::to_f64(&result) {
            Some(float) => Ok(float),
            None => Err(t.type_error(format!(
                "{}.__float__() must return a float, not {}",
                value.class().name(),
                result.class().name()
            ))),
        };
    }
    if index.is_some() {
        let number = ops::index(t, value)?;
        return from_int(t, &number);
    }
    Err(t.type_error(format!("must be real number, not {}", value.class().name())))
}

impl<'a> FromArg<'a> for bool {
    #[inline]
    fn from_arg(t: &mut Thread, value: &'a Value, _: &NativeDef, _: usize) -> Res<Self> {
        ops::truth(t, value)
    }
}

impl<'a> FromArg<'a> for Cow<'a, str> {
    fn from_arg(t: &mut Thread, value: &'a Value, def: &NativeDef, index: usize) -> Res<Self> {
        let text = <&Str>::from_arg(t, value, def, index)?;
        match text.to_utf8() {
            Some(text) => Ok(text),
            None => Err(t.raise(
                &crate::exception::UNICODE_ENCODE_ERROR,
                "'utf-8' codec can't encode characters: surrogates not allowed",
            )),
        }
    }
}

impl<'a> FromArg<'a> for String {
    fn from_arg(t: &mut Thread, value: &'a Value, def: &NativeDef, index: usize) -> Res<Self> {
        Cow::from_arg(t, value, def, index).map(Cow::into_owned)
    }
}

/// Conversion of a receiver.
pub trait FromReceiver<'a>: Sized {
    /// # Errors
    /// `TypeError` when the receiver is missing or of another class.
    fn from_receiver(t: &mut Thread, value: Option<&'a Value>, def: &NativeDef) -> Res<Self>;
}

impl<'a> FromReceiver<'a> for &'a Value {
    #[inline(always)]
    fn from_receiver(t: &mut Thread, value: Option<&'a Value>, def: &NativeDef) -> Res<Self> {
        match value {
            Some(value) => Ok(value),
            None => Err(t.type_error(format!("{}() needs a receiver", def.name))),
        }
    }
}

impl<'a, T: Layout> FromReceiver<'a> for &'a T {
    #[inline(always)]
    fn from_receiver(t: &mut Thread, value: Option<&'a Value>, def: &NativeDef) -> Res<Self> {
        match value.and_then(Value::downcast) {
            Some(object) => Ok(object),
            None => Err(t.type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                def.name,
                T::class().name(),
                value.map_or_else(String::new, |value| value.class().name())
            ))),
        }
    }
}

/// Conversion of a result to a Python object.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

/// Conversion of what a native function returns.
pub trait IntoRes {
    /// # Errors
    /// The function's own.
    fn into_res(self) -> Res<Value>;
}

impl<T: IntoValue> IntoRes for Res<T> {
    #[inline(always)]
    fn into_res(self) -> Res<Value> {
        self.map(T::into_value)
    }
}

impl IntoRes for Value {
    #[inline(always)]
    fn into_res(self) -> Res<Value> {
        Ok(self)
    }
}

macro_rules! into_value {
    ($($type:ty: $value:ident => $convert:expr;)*) => {
        $(impl IntoValue for $type {
            #[inline(always)]
            fn into_value(self) -> Value {
                let $value = self;
                $convert
            }
        })*
    };
}

into_value! {
    Value: value => value;
    (): _value => Value::none();
    bool: value => Value::bool(value);
    i64: value => int::from_i64(value);
    i32: value => int::from_i64(value.into());
    u32: value => int::from_i64(value.into());
    u64: value => int::from_u64(value);
    usize: value => int::from_usize(value);
    BigInt: value => int::from_big(value);
    f64: value => crate::float::from_f64(value);
    String: value => Str::new(&value);
    &str: value => Str::new(value);
}

impl<T: IntoValue> IntoValue for Option<T> {
    #[inline(always)]
    fn into_value(self) -> Value {
        self.map_or_else(Value::none, T::into_value)
    }
}

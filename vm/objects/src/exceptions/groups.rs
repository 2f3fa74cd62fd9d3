//! `BaseExceptionGroup` and `ExceptionGroup`.

use copperplate_core::exception::{BASE_EXCEPTION_GROUP, EXCEPTION, EXCEPTION_GROUP, Exception};
use copperplate_core::list::List;
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::types::BASE_EXCEPTION;
use copperplate_core::{Args, Layout, Res, Slot, Thread, Type, Value, ops};
use copperplate_macros::native;

use super::field;
use crate::containers::list_extend;
use crate::define::define;
use crate::runtime::frames::add_traceback;
use crate::runtime::raising::matches;

/// The class `ExceptionGroup`.
pub fn exception_group() -> Option<Value> {
    Some(EXCEPTION_GROUP.value())
}

fn sequence(t: &mut Thread, value: &Value) -> Res<Vec<Value>> {
    use copperplate_core::class::MAPPING;
    let class = value.class();
    if class.slot(|s| s.getitem).is_none() || class.has(MAPPING) {
        return Err(t.type_error("second argument (exceptions) must be a sequence"));
    }
    let list = List::new(Vec::new());
    match list.exact::<List>() {
        Some(list) => {
            list_extend(t, list, value)?;
            Ok(list.to_vec())
        }
        None => Ok(Vec::new()),
    }
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let [message, exceptions] = args.pos() else {
        return Err(t.type_error(format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
            args.pos().len()
        )));
    };
    if message.downcast::<Str>().is_none() {
        return Err(t.type_error(format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
            message.class().name()
        )));
    }
    let items = sequence(t, exceptions)?;
    if items.is_empty() {
        return Err(t.value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut base_item = false;
    for (index, item) in items.iter().enumerate() {
        if !item.isinstance(&BASE_EXCEPTION) {
            return Err(t.value_error(format!(
                "Item {index} of second argument (exceptions) is not an exception"
            )));
        }
        base_item |= !item.isinstance(&EXCEPTION);
    }
    let mut class = class;
    if std::ptr::eq(class, &BASE_EXCEPTION_GROUP) {
        if !base_item {
            class = &EXCEPTION_GROUP;
        }
    } else if base_item && class.is_subclass(&EXCEPTION) {
        let name = if std::ptr::eq(class, &EXCEPTION_GROUP) {
            "an ExceptionGroup".to_owned()
        } else {
            format!("'{}'", class.name())
        };
        return Err(t.type_error(format!("Cannot nest BaseExceptions in {name}")));
    }
    let value = Exception::new(class, args.pos());
    if let Some(group) = value.downcast::<Exception>() {
        group.fields[field::MESSAGE].set(message.clone());
        group.fields[field::EXCEPTIONS].set(Tuple::new(items));
    }
    Ok(value)
}

fn parts(group: &Exception) -> Vec<Value> {
    let parts = group.fields[field::EXCEPTIONS].get();
    parts
        .as_ref()
        .and_then(|parts| parts.downcast::<Tuple>())
        .map_or_else(Vec::new, |parts| parts.items().to_vec())
}

fn str(t: &mut Thread, this: &Value) -> Res<Value> {
    let Some(group) = this.downcast::<Exception>() else {
        return Ok(Str::empty());
    };
    let message = group.fields[field::MESSAGE]
        .get()
        .unwrap_or_else(Value::none);
    let message = super::text(&ops::str(t, &message)?);
    let count = parts(group).len();
    let plural = if count == 1 { "" } else { "s" };
    Ok(Str::new(&format!(
        "{message} ({count} sub-exception{plural})"
    )))
}

/// exception message
#[native("message($self, /)", getter)]
fn message(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.fields[field::MESSAGE].get())
}

/// nested exceptions
#[native("exceptions($self, /)", getter)]
fn exceptions(_t: &mut Thread, this: &Exception) -> Res<Option<Value>> {
    Ok(this.fields[field::EXCEPTIONS].get())
}

/// Makes a group of the same kind with other exceptions.
#[native("derive($self, excs, /)")]
fn derive(t: &mut Thread, this: &Exception, excs: &Value) -> Res<Value> {
    let message = this.fields[field::MESSAGE]
        .get()
        .unwrap_or_else(Value::none);
    let class = BASE_EXCEPTION_GROUP.value();
    ops::call_positional(t, &class, &[message, excs.clone()])
}

/// What chooses exceptions: classes, or a function.
enum Matcher {
    Classes(Value),
    Function(Value),
    /// These objects themselves.
    Instances(Vec<Value>),
}

impl Matcher {
    fn new(t: &mut Thread, condition: &Value) -> Res<Matcher> {
        let is_exception_class = |value: &Value| {
            value
                .downcast::<Type>()
                .is_some_and(|class| class.is_subclass(&BASE_EXCEPTION))
        };
        let classes = match condition.downcast::<Tuple>() {
            Some(classes) => classes.items().iter().all(is_exception_class),
            None => is_exception_class(condition),
        };
        if classes {
            return Ok(Matcher::Classes(condition.clone()));
        }
        if condition.downcast::<Type>().is_none() && ops::is_callable(condition) {
            return Ok(Matcher::Function(condition.clone()));
        }
        Err(t.type_error(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)",
        ))
    }

    fn matches(&self, t: &mut Thread, exception: &Value) -> Res<bool> {
        match self {
            Matcher::Classes(classes) => Ok(matches(exception, classes)),
            Matcher::Instances(instances) => {
                Ok(!is_group(exception) && instances.iter().any(|instance| instance.is(exception)))
            }
            Matcher::Function(function) => {
                let answer = ops::call_positional(t, function, std::slice::from_ref(exception))?;
                ops::truth(t, &answer)
            }
        }
    }
}

/// A group like `original` with other exceptions: traceback, context, cause and notes are kept. `None` for no exceptions.
fn subset(t: &mut Thread, original: &Value, exceptions: Vec<Value>) -> Res<Option<Value>> {
    if exceptions.is_empty() {
        return Ok(None);
    }
    let name = t.vm().intern("derive");
    let group = ops::call_method(t, original, &name, &[List::new(exceptions)])?;
    if !group.isinstance(&BASE_EXCEPTION_GROUP) {
        return Err(t.type_error("derive must return an instance of BaseExceptionGroup"));
    }
    if let (Some(from), Some(to)) = (
        original.downcast::<Exception>(),
        group.downcast::<Exception>(),
    ) {
        drop(to.traceback.replace(from.traceback.get()));
        drop(to.context.replace(from.context.get()));
        drop(to.cause.replace(from.cause.get()));
        to.suppress_context.set(from.suppress_context.get());
    }
    let notes = t.names().__notes__.clone();
    if let Some(found) = ops::getattr_optional(t, original, &notes)? {
        let list = List::new(Vec::new());
        if let Some(list) = list.exact::<List>() {
            list_extend(t, list, &found)?;
        }
        ops::setattr(t, &group, &notes, Some(&list))?;
    }
    Ok(Some(group))
}

/// The matching and the other exceptions of a group, each as a group of the same structure.
fn split_group(
    t: &mut Thread,
    exception: &Value,
    matcher: &Matcher,
) -> Res<(Option<Value>, Option<Value>)> {
    t.check_native_stack(" in exceptiongroup_split_recursive")?;
    if matcher.matches(t, exception)? {
        return Ok((Some(exception.clone()), None));
    }
    let Some(group) = exception
        .downcast::<Exception>()
        .filter(|_| exception.isinstance(&BASE_EXCEPTION_GROUP))
    else {
        return Ok((None, Some(exception.clone())));
    };
    let (mut matching, mut rest) = (Vec::new(), Vec::new());
    for part in parts(group) {
        let (found, other) = split_group(t, &part, matcher)?;
        matching.extend(found);
        rest.extend(other);
    }
    let matching = subset(t, exception, matching)?;
    let rest = subset(t, exception, rest)?;
    Ok((matching, rest))
}

/// Splits the group into those exceptions that match and the others.
#[native("split($self, matcher_value, /)")]
fn split(t: &mut Thread, this: &Value, matcher_value: &Value) -> Res<Value> {
    let matcher = Matcher::new(t, matcher_value)?;
    let (matching, rest) = split_group(t, this, &matcher)?;
    Ok(Tuple::new(vec![
        matching.unwrap_or_else(Value::none),
        rest.unwrap_or_else(Value::none),
    ]))
}

/// The group of those exceptions that match, None without any.
#[native("subgroup($self, matcher_value, /)")]
fn subgroup(t: &mut Thread, this: &Value, matcher_value: &Value) -> Res<Option<Value>> {
    let matcher = Matcher::new(t, matcher_value)?;
    Ok(split_group(t, this, &matcher)?.0)
}

fn is_group(exception: &Value) -> bool {
    exception.isinstance(&BASE_EXCEPTION_GROUP)
}

/// A group without a message.
fn new_group(t: &mut Thread, exceptions: Value) -> Res<Value> {
    let class = BASE_EXCEPTION_GROUP.value();
    ops::call_positional(t, &class, &[Str::empty(), exceptions])
}

/// What an `except*` catches of an exception, and what it leaves.
///
/// # Errors
/// What `split` and making a group raise.
pub fn catch(
    t: &mut Thread,
    exception: &Value,
    classes: &Value,
) -> Res<(Option<Value>, Option<Value>)> {
    if exception.is_none() {
        return Ok((None, None));
    }
    if matches(exception, classes) {
        if is_group(exception) {
            return Ok((Some(exception.clone()), None));
        }
        let group = new_group(t, Tuple::new(vec![exception.clone()]))?;
        add_traceback(t, &group);
        return Ok((Some(group), None));
    }
    if !is_group(exception) {
        return Ok((None, Some(exception.clone())));
    }
    let name = t.vm().intern("split");
    let pair = ops::call_method(t, exception, &name, std::slice::from_ref(classes))?;
    let class = exception.class().name();
    let Some(pair) = pair.downcast::<Tuple>() else {
        return Err(t.type_error(format!(
            "{class}.split must return a tuple, not {}",
            pair.class().name()
        )));
    };
    let [matching, rest, ..] = pair.items() else {
        return Err(t.type_error(format!(
            "{class}.split must return a 2-tuple, got tuple of size {}",
            pair.len()
        )));
    };
    let some = |value: &Value| (!value.is_none()).then(|| value.clone());
    Ok((some(matching), some(rest)))
}

/// What is left to raise after the `except*` clauses of a `try`: `raised` has what each of them raised, and what none caught.
///
/// # Errors
/// What making groups raises.
pub fn left_over(t: &mut Thread, original: &Value, raised: Vec<Value>) -> Res<Option<Value>> {
    let all: Vec<Value> = raised
        .into_iter()
        .filter(|value| !value.is_none())
        .collect();
    if !is_group(original) {
        // It was wrapped, so that only one clause could run.
        return Ok(all.into_iter().next());
    }
    let (again, mut new): (Vec<Value>, Vec<Value>) =
        all.into_iter().partition(|value| is_part(original, value));
    let mut leaves = Vec::new();
    for group in &again {
        collect_leaves(t, group, &mut leaves)?;
    }
    let again = match leaves.is_empty() {
        true => None,
        false => split_group(t, original, &Matcher::Instances(leaves))?.0,
    };
    if new.is_empty() {
        return Ok(again);
    }
    new.extend(again);
    if new.len() > 1 {
        return new_group(t, List::new(new)).map(Some);
    }
    Ok(new.into_iter().next())
}

/// Whether a group was split off `original`, and not raised by a handler.
fn is_part(original: &Value, value: &Value) -> bool {
    if !is_group(value) {
        return false;
    }
    let (Some(a), Some(b)) = (
        original.downcast::<Exception>(),
        value.downcast::<Exception>(),
    ) else {
        return false;
    };
    let same = |a: &Slot, b: &Slot| match (a.get(), b.get()) {
        (Some(a), Some(b)) => a.is(&b),
        (None, None) => true,
        _ => false,
    };
    same(&a.traceback, &b.traceback) && same(&a.cause, &b.cause) && same(&a.context, &b.context)
}

fn collect_leaves(t: &mut Thread, value: &Value, leaves: &mut Vec<Value>) -> Res {
    t.check_native_stack(" in collect_exception_group_leaf_ids")?;
    match value.downcast::<Exception>().filter(|_| is_group(value)) {
        Some(group) => parts(group)
            .iter()
            .try_for_each(|part| collect_leaves(t, part, leaves)),
        None => {
            leaves.push(value.clone());
            Ok(())
        }
    }
}

static METHODS: &[&NativeDef] = &[&MESSAGE, &EXCEPTIONS, &DERIVE, &SPLIT, &SUBGROUP];

/// Fills in `BaseExceptionGroup`.
pub fn install(t: &mut Thread, class: &'static Type, base: &'static Type) {
    let fill = |slots: &mut copperplate_core::class::Slots| {
        slots.new = Some(new);
        slots.str = Some(str);
    };
    define(t, class, base, fill, METHODS);
}

/// Fills in `ExceptionGroup`, whose second base is `Exception`.
pub fn install_exception_group(t: &mut Thread) {
    define(t, &EXCEPTION_GROUP, &BASE_EXCEPTION_GROUP, |_| {}, &[]);
    EXCEPTION_GROUP.bases.set(Tuple::new(vec![
        BASE_EXCEPTION_GROUP.value(),
        EXCEPTION.value(),
    ]));
    EXCEPTION_GROUP.set_mro(vec![
        &EXCEPTION_GROUP,
        &BASE_EXCEPTION_GROUP,
        &EXCEPTION,
        &BASE_EXCEPTION,
        &copperplate_core::types::OBJECT,
    ]);
    EXCEPTION.add_subclass(&EXCEPTION_GROUP);
}

//! `itertools`.
//!
//! Every class is an iterator of a few fields. Its constructor's arguments are parsed by a native definition that takes the
//! class as receiver; [`constructor!`] makes the slot of it.

use copperplate_core::class::{NewFn, NextFn, UnaryFn};
use copperplate_core::native::NativeDef;
use copperplate_core::object::Layout;
use copperplate_core::{Args, Res, Thread, Type, Value, types};
use copperplate_objects::containers::sequence::iter_self;
use copperplate_objects::define::define;

use crate::module;

mod chaining;
mod combinatoric;
mod grouping;
mod infinite;
mod selecting;
mod splitting;

/// Declares an iterator's layout and class.
macro_rules! iterator {
    ($(#[$doc:meta])* $name:ident, $class:ident = $python:literal {
        $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(copperplate_core::trace::Trace)]
        #[repr(C)]
        struct $name {
            header: copperplate_core::object::Object,
            $($(#[$field_doc])* $field: $type,)*
        }

        pub static $class: copperplate_core::Type = copperplate_core::Type::builtin(
            concat!("itertools.", $python),
            size_of::<$name>(),
            copperplate_core::class::BASE | copperplate_core::class::TRACKED,
        );

        copperplate_core::layout!($name, $class);

        impl $name {
            /// The iterator that a slot's receiver is.
            #[inline(always)]
            fn this(value: &copperplate_core::Value) -> &$name {
                match value.downcast::<$name>() {
                    Some(iterator) => iterator,
                    None => unreachable!("a slot sees instances of its class"),
                }
            }
        }
    };
}
use iterator;

/// The slot `new` that parses its arguments as the native definition says, whose receiver is the class.
macro_rules! constructor {
    ($def:ident) => {
        |t, class, args| {
            ($def.call)(
                t,
                Some(&copperplate_core::object::Layout::value(class)),
                args,
            )
        }
    };
}
use constructor;

/// Completes an iterator's class, once.
fn install_iterator<T: Layout>(
    t: &mut Thread,
    new: Option<NewFn>,
    next: NextFn,
    methods: &[&'static NativeDef],
) {
    install_shown::<T>(t, new, next, None, methods);
}

/// As [`install_iterator`], with a representation of its own.
fn install_shown<T: Layout>(
    t: &mut Thread,
    new: Option<NewFn>,
    next: NextFn,
    repr: Option<UnaryFn>,
    methods: &[&'static NativeDef],
) {
    let class: &'static Type = T::class();
    if module::is_defined(class) {
        return;
    }
    define(
        t,
        class,
        &types::OBJECT,
        |slots| {
            slots.new = new;
            slots.repr = repr;
            slots.iter = Some(iter_self);
            slots.next = Some(next);
            slots.layout::<T>();
        },
        methods,
    );
}

/// Refuses keyword arguments.
fn no_keywords(t: &mut Thread, name: &str, args: Args<'_>) -> Res {
    if args.names().is_empty() {
        return Ok(());
    }
    Err(t.type_error(format!("{name}() takes no keyword arguments")))
}

/// Exactly one positional argument.
fn one_argument<'a>(t: &mut Thread, name: &str, args: Args<'a>) -> Res<&'a Value> {
    no_keywords(t, name, args)?;
    match args.pos() {
        [value] => Ok(value),
        other => {
            let given = other.len();
            Err(t.type_error(format!("{name} expected 1 argument, got {given}")))
        }
    }
}

/// Makes the module.
///
/// # Errors
/// `MemoryError` and the like.
pub fn make(t: &mut Thread) -> Res<Value> {
    infinite::install(t);
    chaining::install(t);
    selecting::install(t);
    combinatoric::install(t);
    grouping::install(t);
    splitting::install(t);
    let module = module::new(t, "itertools", &[&splitting::TEE]);
    let classes = [
        &selecting::ACCUMULATE,
        &grouping::BATCHED,
        &chaining::CHAIN,
        &combinatoric::COMBINATIONS,
        &combinatoric::COMBINATIONS_WITH_REPLACEMENT,
        &selecting::COMPRESS,
        &infinite::COUNT,
        &infinite::CYCLE,
        &selecting::DROPWHILE,
        &selecting::FILTERFALSE,
        &grouping::GROUPBY,
        &grouping::GROUPER,
        &selecting::ISLICE,
        &grouping::PAIRWISE,
        &combinatoric::PERMUTATIONS,
        &combinatoric::PRODUCT,
        &infinite::REPEAT,
        &chaining::STARMAP,
        &selecting::TAKEWHILE,
        &splitting::TEE_ITERATOR,
        &chaining::ZIP_LONGEST,
    ];
    module::add_classes(t, &module, &classes)?;
    Ok(module)
}

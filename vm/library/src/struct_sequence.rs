//! Tuples with named fields, such as `sys.version_info` and `time.struct_time`.

use copperplate_core::class::{SEQUENCE, Type};
use copperplate_core::instance::Part;
use copperplate_core::layout;
use copperplate_core::object::Object;
use copperplate_core::str::Str;
use copperplate_core::trace::Trace;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, heap, int, ops, types};
use copperplate_objects::define::define;

/// A class of tuples with named fields. Declare it in a `static` and call [`StructSequence::install`] before the first
/// [`StructSequence::make`].
pub struct StructSequence {
    pub class: Type,
    fields: &'static [&'static str],
    /// How many of the fields are items of the tuple; the others are attributes only.
    visible: usize,
}

/// The descriptor of one field.
#[derive(Trace)]
#[repr(C)]
struct Field {
    header: Object,
    index: usize,
    name: &'static str,
}

static FIELD: Type = Type::builtin("member_descriptor", size_of::<Field>(), 0);
layout!(Field, FIELD);

impl StructSequence {
    /// A class with this dotted name whose instances have these fields, all of them items.
    pub const fn new(name: &'static str, fields: &'static [&'static str]) -> StructSequence {
        StructSequence::with_hidden(name, fields, fields.len())
    }

    /// As [`StructSequence::new`], but only the first `visible` fields are items of the tuple.
    pub const fn with_hidden(
        name: &'static str,
        fields: &'static [&'static str],
        visible: usize,
    ) -> StructSequence {
        StructSequence {
            class: Type::builtin(
                name,
                size_of::<Tuple>(),
                SEQUENCE | copperplate_core::class::TRACKED,
            ),
            fields,
            visible,
        }
    }

    /// Makes the class ready. Calling it again does nothing.
    pub fn install(&'static self, t: &mut Thread) -> Res {
        if self.class.base().is_some() {
            return Ok(());
        }
        if FIELD.base().is_none() {
            define(
                t,
                &FIELD,
                &types::OBJECT,
                |slots| {
                    slots.layout::<Field>();
                    slots.descriptor_get = Some(get_field);
                },
                &[],
            );
        }
        let hidden = self.fields.len() - self.visible;
        if hidden > 0 {
            // Hidden fields are attribute slots before the object, as a tuple's items end it.
            let part = Part {
                offset: 0,
                members: hidden as u16,
                capacity: hidden as u16,
            };
            let prefix = copperplate_core::heap::TRACKED_PREFIX + part.size();
            self.class.set_instance_part(Some(Part {
                offset: -(prefix as i32),
                ..part
            }));
        }
        define(
            t,
            &self.class,
            &types::TUPLE,
            |slots| {
                slots.repr = Some(repr);
                slots.new = Some(new);
            },
            &[],
        );
        let dict = self.class.dict.get();
        let Some(dict) = dict
            .as_ref()
            .and_then(|dict| dict.downcast::<copperplate_core::dict::Dict>())
        else {
            return Ok(());
        };
        for (index, name) in self.fields.iter().enumerate() {
            let key = t.vm().intern(name);
            dict.set_str(
                t,
                &key,
                heap::new(Field {
                    header: Object::unset(),
                    index,
                    name,
                }),
            );
        }
        for (name, value) in [
            ("n_sequence_fields", self.visible),
            ("n_fields", self.fields.len()),
            ("n_unnamed_fields", 0),
        ] {
            let key = t.vm().intern(name);
            dict.set_str(t, &key, int::from_usize(value));
        }
        let key = t.names().__match_args__.clone();
        let names = self.fields[..self.visible]
            .iter()
            .map(|name| t.vm().intern(name))
            .collect();
        dict.set_str(t, &key, Tuple::new(names));
        self.class.modified();
        t.vm()
            .with_extension(|Registry(classes): &mut Registry| classes.push(self));
        Ok(())
    }

    /// An instance with these values, one a field.
    pub fn make(&'static self, mut values: Vec<Value>) -> Value {
        debug_assert_eq!(values.len(), self.fields.len());
        let hidden = values.split_off(self.visible);
        let value = Tuple::new_subclass(&self.class, values);
        if !hidden.is_empty()
            && let Some(part) = self.class.instance_part()
        {
            for (index, field) in hidden.into_iter().enumerate() {
                // SAFETY: the class's part has a member slot for each hidden field.
                unsafe { part.slot(value.word().object(), index).set(field) };
            }
        }
        value
    }

    fn of(t: &Thread, class: &Type) -> Option<&'static StructSequence> {
        t.vm().with_extension(|Registry(classes): &mut Registry| {
            let mut classes = classes.iter().copied();
            classes.find(|sequence| std::ptr::eq(&sequence.class, class))
        })
    }
}

/// The classes that are installed.
#[derive(Default)]
struct Registry(Vec<&'static StructSequence>);

fn get_field(
    t: &mut Thread,
    descriptor: &Value,
    instance: Option<&Value>,
    _: &Value,
) -> Res<Value> {
    let (Some(field), Some(instance)) = (descriptor.exact::<Field>(), instance) else {
        return Ok(descriptor.clone());
    };
    let Some(tuple) = instance.downcast::<Tuple>() else {
        let class = instance.class().name();
        return Err(t.type_error(format!(
            "descriptor '{}' doesn't apply to a '{class}' object",
            field.name
        )));
    };
    if let Some(item) = tuple.items().get(field.index) {
        return Ok(item.clone());
    }
    let hidden = instance.class().instance_part().and_then(|part| {
        let index = field.index - tuple.len();
        // SAFETY: the part is the class's, and hidden fields have the first slots.
        (index < usize::from(part.members))
            .then(|| unsafe { part.slot(instance.word().object(), index).get() })?
    });
    Ok(hidden.unwrap_or_else(Value::none))
}

fn repr(t: &mut Thread, value: &Value) -> Res<Value> {
    let (Some(tuple), Some(sequence)) = (
        value.downcast::<Tuple>(),
        StructSequence::of(t, value.class()),
    ) else {
        return Ok(Str::new("<struct sequence>"));
    };
    let mut text = format!("{}(", qualified(&sequence.class));
    for (index, (name, item)) in sequence.fields.iter().zip(tuple.items()).enumerate() {
        let shown = ops::repr(t, item)?;
        let shown = shown
            .downcast::<Str>()
            .map(|shown| shown.to_lossy().into_owned())
            .unwrap_or_default();
        text.push_str(&format!(
            "{}{name}={shown}",
            if index > 0 { ", " } else { "" }
        ));
    }
    text.push(')');
    Ok(Str::new(&text))
}

/// `module.Name`, as the class was declared.
fn qualified(class: &Type) -> String {
    let module = class.dict.get().and_then(|dict| {
        let dict = dict.downcast::<copperplate_core::dict::Dict>()?;
        dict.to_vec().into_iter().find(|(key, _)| {
            key.downcast::<Str>()
                .is_some_and(|key| key.to_lossy() == "__module__")
        })
    });
    match module
        .as_ref()
        .and_then(|(_, module)| module.downcast::<Str>())
    {
        Some(module) if module.to_lossy() != "builtins" => {
            format!("{}.{}", module.to_lossy(), class.name())
        }
        _ => class.name(),
    }
}

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    let Some(sequence) = StructSequence::of(t, class) else {
        return Err(t.type_error(format!("cannot create '{}' instances", class.name())));
    };
    let [source, ..] = args.pos() else {
        return Err(t.type_error(format!(
            "{}() missing required argument 'sequence' (pos 1)",
            class.name()
        )));
    };
    let mut values = copperplate_objects::containers::collect(t, source)?;
    if values.len() < sequence.visible {
        let message = format!(
            "{}() takes an at least {}-sequence ({}-sequence given)",
            qualified(class),
            sequence.visible,
            values.len()
        );
        return Err(t.type_error(message));
    }
    if values.len() > sequence.fields.len() {
        let message = format!(
            "{}() takes an at most {}-sequence ({}-sequence given)",
            qualified(class),
            sequence.fields.len(),
            values.len()
        );
        return Err(t.type_error(message));
    }
    values.resize_with(sequence.fields.len(), Value::none);
    Ok(sequence.make(values))
}

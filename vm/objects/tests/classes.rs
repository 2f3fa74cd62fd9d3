//! Classes made by `type(...)`: orders, slots, attributes, layouts, messages.

use copperplate_core::args::Args;
use copperplate_core::dict::Dict;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Layout, Res, Thread, Type, Value, int, ops, types};
use copperplate_objects::testing::{error, repr, with_thread};

fn class_with(
    t: &mut Thread,
    name: &str,
    bases: &[&Value],
    attributes: &[(&str, Value)],
) -> Res<Value> {
    let dict = Dict::new();
    for (name, value) in attributes {
        let name = t.vm().intern(name);
        dict.exact::<Dict>()
            .expect("a dict")
            .set(t, &name, value.clone())?;
    }
    let bases = Tuple::new(bases.iter().map(|&base| base.clone()).collect());
    ops::call_positional(t, &types::TYPE.value(), &[Str::new(name), bases, dict])
}

fn class(t: &mut Thread, name: &str, bases: &[&Value]) -> Value {
    let module = Str::new("m");
    let made = class_with(t, name, bases, &[("__module__", module)]);
    match made {
        Ok(class) => class,
        Err(_) => panic!("{}", error(t, made)),
    }
}

fn instance(t: &mut Thread, class: &Value) -> Value {
    ops::call(t, class, Args::none()).expect("an instance")
}

fn get(t: &mut Thread, value: &Value, name: &str) -> Res<Value> {
    let name = t.vm().intern(name);
    ops::getattr(t, value, &name)
}

fn set(t: &mut Thread, value: &Value, name: &str, new: &Value) -> Res {
    let name = t.vm().intern(name);
    ops::setattr(t, value, &name, Some(new))
}

fn delete(t: &mut Thread, value: &Value, name: &str) -> Res {
    let name = t.vm().intern(name);
    ops::setattr(t, value, &name, None)
}

fn number(value: i64) -> Value {
    int::from_i64(value)
}

fn names(t: &mut Thread, instance: &Value) -> Vec<String> {
    let dict = get(t, instance, "__dict__").expect("a dict");
    let keys = dict.downcast::<Dict>().expect("a dict").keys();
    keys.iter()
        .map(|key| {
            key.downcast::<Str>()
                .expect("a name")
                .to_lossy()
                .into_owned()
        })
        .collect()
}

#[test]
fn a_class_knows_its_name_module_and_order() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let b = class(t, "B", &[&a]);
        let c = class(t, "C", &[&a]);
        let d = class(t, "D", &[&b, &c]);
        assert_eq!(repr(t, &d), "<class 'm.D'>");
        let order: Vec<String> = d
            .downcast::<Type>()
            .expect("a class")
            .mro()
            .iter()
            .map(|class| class.name())
            .collect();
        assert_eq!(order, ["D", "B", "C", "A", "object"]);
        assert!(a.downcast::<Type>().expect("a class").subclasses().len() == 2);
    });
}

#[test]
fn classes_that_cannot_be_are_refused() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let b = class(t, "B", &[&a]);
        let result = class_with(t, "X", &[&a, &b], &[]);
        assert_eq!(
            error(t, result),
            "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B"
        );
        let result = class_with(t, "X", &[&a, &a], &[]);
        assert_eq!(error(t, result), "TypeError: duplicate base class A");
        let function = types::FUNCTION.value();
        let result = class_with(t, "X", &[&function], &[]);
        assert_eq!(
            error(t, result),
            "TypeError: type 'function' is not an acceptable base type"
        );
        let slots = Tuple::new(vec![Str::new("a")]);
        let s1 = class_with(t, "S1", &[], &[("__slots__", slots.clone())]).expect("a class");
        let s2 = class_with(t, "S2", &[], &[("__slots__", slots)]).expect("a class");
        let result = class_with(t, "X", &[&s1, &s2], &[]);
        assert_eq!(
            error(t, result),
            "TypeError: multiple bases have instance lay-out conflict"
        );
    });
}

#[test]
fn instances_keep_attributes_in_the_order_they_were_set() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let first = instance(t, &a);
        let second = instance(t, &a);
        for name in ["x", "y", "z"] {
            set(t, &first, name, &number(1)).expect("set");
        }
        for name in ["z", "x"] {
            set(t, &second, name, &number(2)).expect("set");
        }
        assert!(get(t, &second, "x").expect("2").is(&number(2)));
        assert_eq!(names(t, &first), ["x", "y", "z"]);
        assert_eq!(names(t, &second), ["z", "x"]);
        let third = instance(t, &a);
        for name in ["x", "y", "z"] {
            set(t, &third, name, &number(3)).expect("set");
        }
        delete(t, &third, "x").expect("deleted");
        let result = get(t, &third, "x");
        assert_eq!(
            error(t, result),
            "AttributeError: 'A' object has no attribute 'x'"
        );
        set(t, &third, "x", &number(4)).expect("set");
        assert_eq!(names(t, &third), ["y", "z", "x"]);
        for index in 0..100 {
            set(t, &third, &format!("n{index}"), &number(index)).expect("set");
        }
        assert!(get(t, &third, "n99").expect("99").is(&number(99)));
    });
}

#[test]
fn slots_hold_members_and_nothing_else() {
    with_thread(|t| {
        let slots = Tuple::new(vec![Str::new("a"), Str::new("__b")]);
        let s = class_with(t, "S", &[], &[("__slots__", slots)]).expect("a class");
        let s = &s;
        let o = instance(t, s);
        set(t, &o, "a", &number(1)).expect("set");
        set(t, &o, "_S__b", &number(2)).expect("set");
        assert!(get(t, &o, "a").expect("1").is(&number(1)));
        let result = set(t, &o, "c", &number(1));
        assert_eq!(
            error(t, result),
            "AttributeError: 'S' object has no attribute 'c' and no __dict__ for setting new attributes"
        );
        let derived = class(t, "D", &[s]);
        let o = instance(t, &derived);
        set(t, &o, "a", &number(1)).expect("set");
        set(t, &o, "c", &number(3)).expect("set");
        assert_eq!(names(t, &o), ["c"]);
        assert!(get(t, &o, "a").expect("1").is(&number(1)));
        delete(t, &o, "a").expect("deleted");
        let result = get(t, &o, "a");
        assert!(result.is_err());
        t.exception.clear();
    });
}

#[test]
fn a_descriptor_may_outlive_its_class() {
    with_thread(|t| {
        let member = {
            let slots = Tuple::new(vec![Str::new("a")]);
            let s = class_with(t, "S", &[], &[("__slots__", slots)]).expect("a class");
            get(t, &s, "a").expect("a member")
        };
        let other = class(t, "A", &[]);
        let o = instance(t, &other);
        let get_method = get(t, &member, "__get__").expect("a method");
        let result = ops::call_positional(t, &get_method, &[o, other]);
        assert_eq!(
            error(t, result),
            "TypeError: descriptor 'a' for '?' objects doesn't apply to a 'A' object"
        );
        assert!(get(t, &member, "__objclass__").expect("None").is_none());
    });
}

#[test]
fn an_attribute_set_on_a_class_is_seen_at_once() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let b = class(t, "B", &[&a]);
        let o = instance(t, &b);
        assert!(get(t, &o, "x").is_err());
        t.exception.clear();
        set(t, &a, "x", &number(1)).expect("set");
        assert!(get(t, &o, "x").expect("1").is(&number(1)));
        set(t, &b, "x", &number(2)).expect("set");
        assert!(get(t, &o, "x").expect("2").is(&number(2)));
        delete(t, &b, "x").expect("deleted");
        assert!(get(t, &o, "x").expect("1").is(&number(1)));
        let result = set(t, &types::INT.value(), "x", &number(1));
        assert_eq!(
            error(t, result),
            "TypeError: cannot set 'x' attribute of immutable type 'int'"
        );
    });
}

#[test]
fn special_methods_become_slots_and_go_again() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let b = class(t, "B", &[&a]);
        let o = instance(t, &b);
        let default = repr(t, &o);
        assert!(default.starts_with("<m.B object at 0x"), "{default}");
        // `type.__repr__` bound to a class is a callable that needs no engine.
        let function = get(t, &types::TYPE.value(), "__repr__").expect("a wrapper");
        assert_eq!(
            repr(t, &function),
            "<slot wrapper '__repr__' of 'type' objects>"
        );
        let method = get(t, &a, "__repr__").expect("a wrapper");
        assert_eq!(
            repr(t, &method),
            "<slot wrapper '__repr__' of 'object' objects>"
        );
        let static_method =
            copperplate_core::function::Wrapped::new(&types::STATIC_METHOD, Some(a.clone()));
        let _ = static_method;
        set(t, &a, "__hash__", &Value::none()).expect("set");
        let result = ops::hash(t, &o);
        assert_eq!(error(t, result), "TypeError: unhashable type: 'B'");
        delete(t, &a, "__hash__").expect("deleted");
        assert!(ops::hash(t, &o).is_ok());
    });
}

#[test]
fn constructors_refuse_arguments_that_nobody_takes() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let result = ops::call_positional(t, &a, &[number(1)]);
        assert_eq!(error(t, result), "TypeError: A() takes no arguments");
        let new = get(t, &types::OBJECT.value(), "__new__").expect("a function");
        let result = ops::call_positional(t, &new, &[]);
        assert_eq!(
            error(t, result),
            "TypeError: object.__new__(): not enough arguments"
        );
        let result = ops::call_positional(t, &new, &[types::TYPE.value()]);
        assert_eq!(
            error(t, result),
            "TypeError: object.__new__(type) is not safe, use type.__new__()"
        );
        let result = ops::call(t, &types::GENERATOR.value(), Args::none());
        assert_eq!(
            error(t, result),
            "TypeError: cannot create 'generator' instances"
        );
    });
}

#[test]
fn the_class_of_an_object_can_change_where_layouts_agree() {
    with_thread(|t| {
        let a = class(t, "A", &[]);
        let names = (0..20).map(|i| Str::new(&format!("n{i}"))).collect();
        let attributes = [
            ("__module__", Str::new("m")),
            ("__static_attributes__", Tuple::new(names)),
        ];
        let b = class_with(t, "B", &[], &attributes).expect("a class");
        let o = instance(t, &a);
        set(t, &o, "x", &number(1)).expect("set");
        set(t, &o, "__class__", &b).expect("set");
        assert!(get(t, &o, "x").expect("1").is(&number(1)));
        for index in 0..20 {
            set(t, &o, &format!("n{index}"), &number(index)).expect("set");
        }
        assert!(get(t, &o, "n19").expect("19").is(&number(19)));
        set(t, &o, "__class__", &a).expect("set");
        let slots = Tuple::new(vec![Str::new("a")]);
        let s = class_with(t, "S", &[], &[("__slots__", slots)]).expect("a class");
        let result = set(t, &o, "__class__", &s);
        assert_eq!(
            error(t, result),
            "TypeError: __class__ assignment: 'S' object layout differs from 'A'"
        );
    });
}

#[test]
fn classes_and_instances_are_freed() {
    with_thread(|t| {
        let before = copperplate_core::heap::usage().objects;
        {
            let a = class(t, "A", &[]);
            let o = instance(t, &a);
            set(t, &o, "x", &a).expect("set");
            set(t, &o, "x", &number(1)).expect("set");
        }
        // What stays is interned: names seen for the first time.
        let after = copperplate_core::heap::usage().objects;
        assert!(after - before < 12, "{before} {after}");
        assert!(types::OBJECT.subclasses().iter().all(|class| {
            class
                .downcast::<Type>()
                .is_some_and(|class| class.name() != "Gone")
        }));
    });
}

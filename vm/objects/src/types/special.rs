//! Special methods and slots: which name stands for which slot, and the wrappers that make a native slot callable by name.

use copperplate_core::args::Args;
use copperplate_core::class::{BinaryOp, Compare, Slots};
use copperplate_core::{Layout, Res, Thread, Type, Value};

use super::trampolines as python;

/// One slot of [`Slots`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    Repr,
    Str,
    Hash,
    Call,
    GetAttr,
    SetAttr,
    Compare,
    Iter,
    Next,
    DescriptorGet,
    DescriptorSet,
    New,
    Init,
    Truth,
    Len,
    GetItem,
    SetItem,
    Contains,
    Binary(BinaryOp),
    Inplace(BinaryOp),
    Concat,
    Repeat,
    InplaceConcat,
    InplaceRepeat,
    Power,
    Negative,
    Positive,
    Absolute,
    Invert,
    Int,
    Float,
    Index,
    Finalize,
}

macro_rules! fields {
    ($($field:ident = $slot:ident, $trampoline:expr;)*) => {
        impl Field {
            /// Whether the slot is filled in.
            pub fn is_set(self, slots: &Slots) -> bool {
                match self {
                    $(Field::$field => slots.$slot.is_some(),)*
                    Field::Binary(op) => slots.binary[op as usize].is_some(),
                    Field::Inplace(op) => slots.inplace[op as usize].is_some(),
                }
            }

            /// Takes the slot over from another class.
            pub fn copy(self, to: &mut Slots, from: &Slots) {
                match self {
                    $(Field::$field => to.$slot = from.$slot,)*
                    Field::Binary(op) => to.binary[op as usize] = from.binary[op as usize],
                    Field::Inplace(op) => to.inplace[op as usize] = from.inplace[op as usize],
                }
            }

            /// Whether both classes have the same native function there.
            pub fn same(self, a: &Slots, b: &Slots) -> bool {
                match self {
                    $(Field::$field => {
                        a.$slot.map(|f| f as *const ()) == b.$slot.map(|f| f as *const ())
                    })*
                    Field::Binary(op) => {
                        a.binary[op as usize].map(|f| f as *const ())
                            == b.binary[op as usize].map(|f| f as *const ())
                    }
                    Field::Inplace(op) => {
                        a.inplace[op as usize].map(|f| f as *const ())
                            == b.inplace[op as usize].map(|f| f as *const ())
                    }
                }
            }

            /// Puts the function there that calls the special methods written in Python.
            pub fn set_trampoline(self, to: &mut Slots) {
                match self {
                    $(Field::$field => to.$slot = $trampoline,)*
                    Field::Binary(op) => to.binary[op as usize] = Some(python::BINARY[op as usize]),
                    Field::Inplace(op) => {
                        to.inplace[op as usize] = Some(python::INPLACE[op as usize]);
                    }
                }
            }
        }

        /// Every slot but `destructor`.
        pub fn all_fields() -> impl Iterator<Item = Field> {
            [$(Field::$field),*]
                .into_iter()
                .chain(BinaryOp::ALL.map(Field::Binary))
                .chain(BinaryOp::ALL.map(Field::Inplace))
        }
    };
}

fields! {
    Repr = repr, Some(python::repr);
    Str = str, Some(python::str);
    Hash = hash, Some(python::hash);
    Call = call, Some(python::call);
    GetAttr = getattr, Some(python::getattribute);
    SetAttr = setattr, Some(python::setattr);
    Compare = compare, Some(python::compare);
    Iter = iter, Some(python::iter);
    Next = next, Some(python::next);
    DescriptorGet = descriptor_get, Some(python::descriptor_get);
    DescriptorSet = descriptor_set, Some(python::descriptor_set);
    New = new, Some(python::new);
    Init = init, Some(python::init);
    Truth = truth, Some(python::truth);
    Len = len, Some(python::len);
    GetItem = getitem, Some(python::getitem);
    SetItem = setitem, Some(python::setitem);
    Contains = contains, Some(python::contains);
    // Python's `+` and `*` go through the numeric slots.
    Concat = concat, None;
    Repeat = repeat, None;
    InplaceConcat = inplace_concat, None;
    InplaceRepeat = inplace_repeat, None;
    Power = power, Some(python::power);
    Negative = negative, Some(python::negative);
    Positive = positive, Some(python::positive);
    Absolute = absolute, Some(python::absolute);
    Invert = invert, Some(python::invert);
    Int = int, Some(python::int);
    Float = float, Some(python::float);
    Index = index, Some(python::index);
    Finalize = finalize, Some(python::finalize);
}

/// Calls a native slot of `owner` the way its special method is called.
pub type WrapperCall = fn(&mut Thread, &Special, &Type, &Value, Args<'_>) -> Res<Value>;

/// A special method and the slot it stands for.
pub struct Special {
    pub name: &'static str,
    pub field: Field,
    pub signature: &'static str,
    pub doc: &'static str,
    pub call: WrapperCall,
    /// Number of the operator or comparison for wrappers that serve several.
    number: usize,
}

const NO_ARGUMENTS: &str = "($self, /)";
const ONE_VALUE: &str = "($self, value, /)";

macro_rules! unary {
    ($name:literal, $field:ident, $slot:ident, $doc:literal) => {
        Special {
            name: $name,
            field: Field::$field,
            signature: NO_ARGUMENTS,
            doc: $doc,
            call: |t, special, owner, this, args| {
                let [] = exactly(t, special, args)?;
                match owner.slot(|s| s.$slot) {
                    Some(slot) => slot(t, this),
                    None => Err(gone(t, special)),
                }
            },
            number: 0,
        }
    };
}

macro_rules! inplace_sequence {
    ($name:literal, $field:ident, $slot:ident, $signature:expr, $doc:literal) => {
        Special {
            name: $name,
            field: Field::$field,
            signature: $signature,
            doc: $doc,
            call: |t, special, owner, this, args| {
                let [value] = exactly(t, special, args)?;
                match owner.slot(|s| s.$slot) {
                    Some(slot) => slot(t, this, value),
                    None => Err(gone(t, special)),
                }
            },
            number: 0,
        }
    };
}

macro_rules! binary {
    ($op:ident, $name:literal, $reflected:literal, $inplace:literal, $doc:literal, $reflected_doc:literal, $inplace_doc:literal) => {
        [
            Special {
                name: $name,
                field: Field::Binary(BinaryOp::$op),
                signature: ONE_VALUE,
                doc: $doc,
                call: call_binary,
                number: BinaryOp::$op as usize,
            },
            Special {
                name: $reflected,
                field: Field::Binary(BinaryOp::$op),
                signature: ONE_VALUE,
                doc: $reflected_doc,
                call: call_reflected,
                number: BinaryOp::$op as usize,
            },
            Special {
                name: $inplace,
                field: Field::Inplace(BinaryOp::$op),
                signature: ONE_VALUE,
                doc: $inplace_doc,
                call: call_inplace,
                number: BinaryOp::$op as usize,
            },
        ]
    };
}

macro_rules! comparison {
    ($op:ident, $name:literal, $doc:literal) => {
        Special {
            name: $name,
            field: Field::Compare,
            signature: ONE_VALUE,
            doc: $doc,
            call: call_compare,
            number: Compare::$op as usize,
        }
    };
}

macro_rules! special {
    ($name:literal, $field:ident, $signature:expr, $doc:literal, $call:expr) => {
        Special {
            name: $name,
            field: Field::$field,
            signature: $signature,
            doc: $doc,
            call: $call,
            number: 0,
        }
    };
}

static BINARY: [[Special; 3]; BinaryOp::COUNT] = [
    binary!(
        Add,
        "__add__",
        "__radd__",
        "__iadd__",
        "Return self+value.",
        "Return value+self.",
        "Return self+=value."
    ),
    binary!(
        Sub,
        "__sub__",
        "__rsub__",
        "__isub__",
        "Return self-value.",
        "Return value-self.",
        "Return self-=value."
    ),
    binary!(
        Mul,
        "__mul__",
        "__rmul__",
        "__imul__",
        "Return self*value.",
        "Return value*self.",
        "Return self*=value."
    ),
    binary!(
        TrueDiv,
        "__truediv__",
        "__rtruediv__",
        "__itruediv__",
        "Return self/value.",
        "Return value/self.",
        "Return self/=value."
    ),
    binary!(
        FloorDiv,
        "__floordiv__",
        "__rfloordiv__",
        "__ifloordiv__",
        "Return self//value.",
        "Return value//self.",
        "Return self//=value."
    ),
    binary!(
        Mod,
        "__mod__",
        "__rmod__",
        "__imod__",
        "Return self%value.",
        "Return value%self.",
        "Return self%=value."
    ),
    binary!(
        Pow,
        "__pow__",
        "__rpow__",
        "__ipow__",
        "Return pow(self, value, mod).",
        "Return pow(value, self, mod).",
        "Return self**=value."
    ),
    binary!(
        LShift,
        "__lshift__",
        "__rlshift__",
        "__ilshift__",
        "Return self<<value.",
        "Return value<<self.",
        "Return self<<=value."
    ),
    binary!(
        RShift,
        "__rshift__",
        "__rrshift__",
        "__irshift__",
        "Return self>>value.",
        "Return value>>self.",
        "Return self>>=value."
    ),
    binary!(
        And,
        "__and__",
        "__rand__",
        "__iand__",
        "Return self&value.",
        "Return value&self.",
        "Return self&=value."
    ),
    binary!(
        Or,
        "__or__",
        "__ror__",
        "__ior__",
        "Return self|value.",
        "Return value|self.",
        "Return self|=value."
    ),
    binary!(
        Xor,
        "__xor__",
        "__rxor__",
        "__ixor__",
        "Return self^value.",
        "Return value^self.",
        "Return self^=value."
    ),
    binary!(
        MatMul,
        "__matmul__",
        "__rmatmul__",
        "__imatmul__",
        "Return self@value.",
        "Return value@self.",
        "Return self@=value."
    ),
];

static OTHERS: &[Special] = &[
    unary!("__repr__", Repr, repr, "Return repr(self)."),
    unary!("__str__", Str, str, "Return str(self)."),
    special!(
        "__hash__",
        Hash,
        NO_ARGUMENTS,
        "Return hash(self).",
        |t, special, owner, this, args| {
            let [] = exactly(t, special, args)?;
            match owner.slot(|s| s.hash) {
                Some(hash) => hash(t, this).map(copperplate_core::int::from_i64),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__call__",
        Call,
        "($self, /, *args, **kwargs)",
        "Call self as a function.",
        |t, special, owner, this, args| {
            match owner.slot(|s| s.call) {
                Some(call) => call(t, this, args),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__getattribute__",
        GetAttr,
        "($self, name, /)",
        "Return getattr(self, name).",
        |t, special, owner, this, args| {
            let [name] = exactly(t, special, args)?;
            let name = &super::attributes::attribute_name(t, name)?;
            match owner.slot(|s| s.getattr) {
                Some(getattr) => match getattr(t, this, name, false)? {
                    Some(found) => Ok(found),
                    None => Err(copperplate_core::ops::no_attribute(t, this, name)),
                },
                None => Err(gone(t, special)),
            }
        }
    ),
    // `__getattr__` shares the slot but has no native form; see `update`.
    special!(
        "__setattr__",
        SetAttr,
        "($self, name, value, /)",
        "Implement setattr(self, name, value).",
        |t, special, owner, this, args| {
            let [name, value] = exactly(t, special, args)?;
            set_attribute(t, special, owner, this, name, Some(value))
        }
    ),
    special!(
        "__delattr__",
        SetAttr,
        "($self, name, /)",
        "Implement delattr(self, name).",
        |t, special, owner, this, args| {
            let [name] = exactly(t, special, args)?;
            set_attribute(t, special, owner, this, name, None)
        }
    ),
    comparison!(Lt, "__lt__", "Return self<value."),
    comparison!(Le, "__le__", "Return self<=value."),
    comparison!(Eq, "__eq__", "Return self==value."),
    comparison!(Ne, "__ne__", "Return self!=value."),
    comparison!(Gt, "__gt__", "Return self>value."),
    comparison!(Ge, "__ge__", "Return self>=value."),
    unary!("__iter__", Iter, iter, "Implement iter(self)."),
    special!(
        "__next__",
        Next,
        NO_ARGUMENTS,
        "Implement next(self).",
        |t, special, owner, this, args| {
            let [] = exactly(t, special, args)?;
            let Some(next) = owner.slot(|s| s.next) else {
                return Err(gone(t, special));
            };
            match next(t, this)? {
                Some(item) => Ok(item),
                None => Err(t.raise_args(&copperplate_core::exception::STOP_ITERATION, &[])),
            }
        }
    ),
    special!(
        "__get__",
        DescriptorGet,
        "($self, instance, owner=None, /)",
        "Return an attribute of instance, which is of type owner.",
        |t, special, owner, this, args| {
            let args = between(t, special, args, 1, 2)?;
            let instance = Some(&args[0]).filter(|value| !value.is_none());
            let class = args.get(1).cloned().unwrap_or_else(Value::none);
            if instance.is_none() && class.is_none() {
                return Err(t.type_error("__get__(None, None) is invalid"));
            }
            let class = match instance {
                Some(instance) if class.is_none() => instance.class().value(),
                _ => class,
            };
            match owner.slot(|s| s.descriptor_get) {
                Some(get) => get(t, this, instance, &class),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__set__",
        DescriptorSet,
        "($self, instance, value, /)",
        "Set an attribute of instance to value.",
        |t, special, owner, this, args| {
            let [instance, value] = exactly(t, special, args)?;
            match owner.slot(|s| s.descriptor_set) {
                Some(set) => set(t, this, instance, Some(value)).map(|()| Value::none()),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__delete__",
        DescriptorSet,
        "($self, instance, /)",
        "Delete an attribute of instance.",
        |t, special, owner, this, args| {
            let [instance] = exactly(t, special, args)?;
            match owner.slot(|s| s.descriptor_set) {
                Some(set) => set(t, this, instance, None).map(|()| Value::none()),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__init__",
        Init,
        "($self, /, *args, **kwargs)",
        "Initialize self.  See help(type(self)) for accurate signature.",
        |t, special, owner, this, args| {
            match owner.slot(|s| s.init) {
                Some(init) => init(t, this, args).map(|()| Value::none()),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__bool__",
        Truth,
        NO_ARGUMENTS,
        "True if self else False",
        |t, special, owner, this, args| {
            let [] = exactly(t, special, args)?;
            match owner.slot(|s| s.truth) {
                Some(truth) => truth(t, this).map(Value::bool),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__len__",
        Len,
        NO_ARGUMENTS,
        "Return len(self).",
        |t, special, owner, this, args| {
            let [] = exactly(t, special, args)?;
            match owner.slot(|s| s.len) {
                Some(len) => len(t, this).map(copperplate_core::int::from_usize),
                None => Err(gone(t, special)),
            }
        }
    ),
    inplace_sequence!(
        "__getitem__",
        GetItem,
        getitem,
        "($self, key, /)",
        "Return self[key]."
    ),
    special!(
        "__setitem__",
        SetItem,
        "($self, key, value, /)",
        "Set self[key] to value.",
        |t, special, owner, this, args| {
            let [key, value] = exactly_named(t, special, args)?;
            match owner.slot(|s| s.setitem) {
                Some(set) => set(t, this, key, Some(value)).map(|()| Value::none()),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__delitem__",
        SetItem,
        "($self, key, /)",
        "Delete self[key].",
        |t, special, owner, this, args| {
            let [key] = exactly(t, special, args)?;
            match owner.slot(|s| s.setitem) {
                Some(set) => set(t, this, key, None).map(|()| Value::none()),
                None => Err(gone(t, special)),
            }
        }
    ),
    special!(
        "__contains__",
        Contains,
        "($self, key, /)",
        "Return bool(key in self).",
        |t, special, owner, this, args| {
            let [key] = exactly(t, special, args)?;
            match owner.slot(|s| s.contains) {
                Some(contains) => contains(t, this, key).map(Value::bool),
                None => Err(gone(t, special)),
            }
        }
    ),
    inplace_sequence!("__add__", Concat, concat, ONE_VALUE, "Return self+value."),
    inplace_sequence!("__mul__", Repeat, repeat, ONE_VALUE, "Return self*value."),
    inplace_sequence!("__rmul__", Repeat, repeat, ONE_VALUE, "Return value*self."),
    inplace_sequence!(
        "__iadd__",
        InplaceConcat,
        inplace_concat,
        ONE_VALUE,
        "Implement self+=value."
    ),
    inplace_sequence!(
        "__imul__",
        InplaceRepeat,
        inplace_repeat,
        ONE_VALUE,
        "Implement self*=value."
    ),
    unary!("__neg__", Negative, negative, "-self"),
    unary!("__pos__", Positive, positive, "+self"),
    unary!("__abs__", Absolute, absolute, "abs(self)"),
    unary!("__invert__", Invert, invert, "~self"),
    unary!("__int__", Int, int, "int(self)"),
    unary!("__float__", Float, float, "float(self)"),
    unary!(
        "__index__",
        Index,
        index,
        "Return self converted to an integer, if self is suitable for use as an index into a list."
    ),
    special!(
        "__del__",
        Finalize,
        NO_ARGUMENTS,
        "Called when the instance is about to be destroyed.",
        |t, special, owner, this, args| {
            let [] = exactly(t, special, args)?;
            if let Some(finalize) = owner.slot(|s| s.finalize) {
                finalize(t, this);
            }
            Ok(Value::none())
        }
    ),
];

/// Every special method that a native slot can stand for.
pub fn all() -> impl Iterator<Item = &'static Special> {
    BINARY.iter().flatten().chain(OTHERS)
}

/// The special methods of a slot. Three-argument power shares `__pow__`'s wrapper with the binary slot.
pub fn of_field(field: Field) -> impl Iterator<Item = &'static Special> {
    let field = if field == Field::Power {
        Field::Binary(BinaryOp::Pow)
    } else {
        field
    };
    all().filter(move |special| special.field == field)
}

fn exactly<'a, const N: usize>(
    t: &mut Thread,
    special: &Special,
    args: Args<'a>,
) -> Res<&'a [Value; N]> {
    let values = between(t, special, args, N, N)?;
    // The length was just compared.
    values.first_chunk().ok_or(copperplate_core::Raised)
}

/// As [`exactly`], with the method's name in the message, as CPython's wrapper of three-argument slots has it.
fn exactly_named<'a, const N: usize>(
    t: &mut Thread,
    special: &Special,
    args: Args<'a>,
) -> Res<&'a [Value; N]> {
    let given = args.values().len();
    if given != N && args.names().is_empty() {
        return Err(t.type_error(format!(
            "{} expected {N} arguments, got {given}",
            special.name
        )));
    }
    exactly(t, special, args)
}

fn between<'a>(
    t: &mut Thread,
    special: &Special,
    args: Args<'a>,
    least: usize,
    most: usize,
) -> Res<&'a [Value]> {
    let given = args.values().len();
    if args.names().is_empty() && (least..=most).contains(&given) {
        return Ok(args.values());
    }
    if !args.names().is_empty() {
        return Err(t.type_error(format!(
            "wrapper {}() takes no keyword arguments",
            special.name
        )));
    }
    let expected = if least == most {
        format!("{least} argument{}", if least == 1 { "" } else { "s" })
    } else {
        format!("{least} or {most} arguments")
    };
    Err(t.type_error(format!("expected {expected}, got {given}")))
}

/// A slot is only wrapped when it is there, and slots of static classes stay.
#[cold]
fn gone(t: &mut Thread, special: &Special) -> copperplate_core::Raised {
    t.type_error(format!("{} is not implemented", special.name))
}

fn call_binary(
    t: &mut Thread,
    special: &Special,
    owner: &Type,
    this: &Value,
    args: Args<'_>,
) -> Res<Value> {
    if special.number == BinaryOp::Pow as usize {
        let args = between(t, special, args, 1, 2)?;
        if let (Some(modulus), Some(power)) = (args.get(1), owner.slot(|s| s.power)) {
            return power(t, this, &args[0], modulus);
        }
        return match owner.slot(|s| s.binary[special.number]) {
            Some(slot) => slot(t, this, &args[0]),
            None => Err(gone(t, special)),
        };
    }
    let [value] = exactly(t, special, args)?;
    match owner.slot(|s| s.binary[special.number]) {
        Some(slot) => slot(t, this, value),
        None => Err(gone(t, special)),
    }
}

fn call_reflected(
    t: &mut Thread,
    special: &Special,
    owner: &Type,
    this: &Value,
    args: Args<'_>,
) -> Res<Value> {
    if special.number == BinaryOp::Pow as usize {
        let args = between(t, special, args, 1, 2)?;
        if let (Some(modulus), Some(power)) = (args.get(1), owner.slot(|s| s.power)) {
            return power(t, &args[0], this, modulus);
        }
        return match owner.slot(|s| s.binary[special.number]) {
            Some(slot) => slot(t, &args[0], this),
            None => Err(gone(t, special)),
        };
    }
    let [value] = exactly(t, special, args)?;
    match owner.slot(|s| s.binary[special.number]) {
        Some(slot) => slot(t, value, this),
        None => Err(gone(t, special)),
    }
}

fn call_inplace(
    t: &mut Thread,
    special: &Special,
    owner: &Type,
    this: &Value,
    args: Args<'_>,
) -> Res<Value> {
    let [value] = exactly(t, special, args)?;
    match owner.slot(|s| s.inplace[special.number]) {
        Some(slot) => slot(t, this, value),
        None => Err(gone(t, special)),
    }
}

fn call_compare(
    t: &mut Thread,
    special: &Special,
    owner: &Type,
    this: &Value,
    args: Args<'_>,
) -> Res<Value> {
    let [value] = exactly(t, special, args)?;
    match owner.slot(|s| s.compare) {
        Some(slot) => slot(t, this, value, Compare::ALL[special.number]),
        None => Err(gone(t, special)),
    }
}

fn set_attribute(
    t: &mut Thread,
    special: &Special,
    owner: &Type,
    this: &Value,
    name: &Value,
    value: Option<&Value>,
) -> Res<Value> {
    let name = &super::attributes::attribute_name(t, name)?;
    // `object.__setattr__(int, ...)` must not get around what `type.__setattr__` forbids.
    if std::ptr::eq(owner, &copperplate_core::types::OBJECT) && this.downcast::<Type>().is_some() {
        return Err(t.type_error(format!(
            "can't apply this {} to {} object",
            special.name,
            this.class().name()
        )));
    }
    match owner.slot(|s| s.setattr) {
        Some(set) => set(t, this, name, value).map(|()| Value::none()),
        None => Err(gone(t, special)),
    }
}

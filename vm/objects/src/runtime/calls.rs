//! Calls: of anything from operands, and Python functions in frames of the same engine.
//!
//! A call has the operands `method receiver args...`: the callable is `method`, called with `receiver` before the other
//! arguments, or, when `method` is null, `receiver` itself.

use copperplate_core::class::{ABSTRACT, SIMPLE_NEW};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::frame::{Frame, GENERATOR, INIT};
use copperplate_core::function::{BoundMethod, Function};
use copperplate_core::instance::Instance;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Layout, Named, Res, Thread, Type, Value, Word, ops};

use smallvec::SmallVec;

use super::building::describe;
use super::frames::{check_room, code_of, defaults_of, fill_locals, free_stack, write_header};
use super::placing::place;
use super::runtime;
use crate::containers::list_extend;

/// As many arguments as nearly all calls have need no allocation.
type Few<T> = SmallVec<[T; 8]>;

runtime! {
    /// Calls with the `count` positional arguments at `args`, which lie right behind `receiver` in the operand stack.
    fn cp_call(t, method: Option<&Value>, receiver: &Value, args: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine passes live operands.
        let args = unsafe { arguments(method, args, count) };
        ops::call(t, method.unwrap_or(receiver), Args::positional(args))
    }

    /// As [`cp_call`], the last arguments being named by the tuple `names`.
    fn cp_call_keywords(t, method: Option<&Value>, receiver: &Value, args: *mut Word, count: u32, names: &Value) -> Res<Value> {
        // SAFETY: the engine passes live operands.
        let args = unsafe { arguments(method, args, count) };
        ops::call(t, method.unwrap_or(receiver), Args::with_keywords(&Named::new(args, names_of(Some(names), args.len()))))
    }

    /// `callable(*positional, **keywords)`; `keywords` is one word when `count` is 1.
    fn cp_call_unpacked(t, callable: &Value, positional: &Value, keywords: *mut Word, count: u32) -> Res<Value> {
        // SAFETY: the engine passes `count` live words.
        let keywords = unsafe { Value::slice(keywords, count as usize) };
        let mut values = Few::new();
        let names = unpack(t, callable, positional, keywords.first(), &mut values)?;
        ops::call(t, callable, Args::with_keywords(&Named::new(&values, &names)))
    }

    /// Whether a call can run in a frame of the running engine: of a Python function, of a method that is one, or of a
    /// class whose call is a Python `__init__`.
    fn cp_enters_frame(t, method: Option<&Value>, receiver: &Value) -> bool {
        target(t, method, receiver).is_some()
    }

    /// Makes the frame of a call for which [`cp_enters_frame`] holds. Takes the operands over, also when it raises.
    fn cp_enter(t, method: Option<Value>, receiver: Value, args: *mut Word, count: u32) -> Res<*mut Frame> {
        // SAFETY: the engine gives the operands away.
        unsafe { enter(t, method, receiver, args, count as usize, None) }
    }

    /// Makes an instance of `class` and the frame of its `__init__`, which is `init` and takes just these arguments.
    fn cp_enter_class(t, class: Value, init: *mut Function, args: *mut Word, count: u32) -> Res<*mut Frame> {
        // SAFETY: the engine gives the operands away, and keeps `init` alive by the class's version.
        unsafe { enter_class(t, &class, &*init, args, count as usize) }
    }

    /// As [`cp_enter`], the last arguments being named by the tuple `names`.
    fn cp_enter_keywords(t, method: Option<Value>, receiver: Value, args: *mut Word, count: u32, names: Value) -> Res<*mut Frame> {
        // Names are a constant, which the code keeps. If nobody did, what is gone with them must be gone before there is a frame.
        let names = match names.object() {
            Some(object) if object.refcount() == 1 => {
                // SAFETY: the operand behind the arguments is the names', which whoever looks must not find there any more.
                unsafe { args.add(count as usize).write(Word::NULL) };
                let items = names_of(Some(&names), count as usize).to_vec();
                drop(names);
                Tuple::new(items)
            }
            _ => names,
        };
        // SAFETY: the engine gives the operands away.
        unsafe { enter(t, method, receiver, args, count as usize, Some(&names)) }
    }

    /// The frame of `callable(*positional, **keywords)`, for which [`cp_enters_frame`] holds. The operands are `null
    /// callable positional keywords`, the last being one word when `count` is 1; all are taken over, since what dies with them may
    /// run code where the frame would lie already.
    fn cp_enter_unpacked(t, empty: Option<Value>, callable: Value, positional: Value, keywords: *mut Word, count: u32) -> Res<*mut Frame> {
        // SAFETY: the engine passes `count` live words, with three operands before them, and whoever looks at those while what was
        // taken over goes must not find it there.
        unsafe { std::slice::from_raw_parts_mut(keywords.sub(3), 3).fill(Word::NULL) };
        drop(empty);
        // SAFETY: as above.
        unsafe { enter_unpacked(t, callable, positional, keywords, count as usize) }
    }
}

/// The arguments of a call, the receiver included when there is a method.
///
/// # Safety
/// `args` points at `count` words that live as long as the view, right behind the receiver's.
unsafe fn arguments<'a>(method: Option<&Value>, args: *mut Word, count: u32) -> &'a [Value] {
    // SAFETY: the caller's guarantee.
    unsafe {
        if method.is_some() {
            Value::slice(args.sub(1), count as usize + 1)
        } else {
            Value::slice(args, count as usize)
        }
    }
}

/// The names of the last of `count` arguments.
fn names_of(names: Option<&Value>, count: usize) -> &[Value] {
    let names = names.and_then(|names| names.downcast::<Tuple>());
    let names = names.map_or(&[][..], |names| names.items());
    &names[..names.len().min(count)]
}

/// Adds the values of `callable(*positional, **keywords)`; answers with the names of the last ones.
fn unpack(
    t: &mut Thread,
    callable: &Value,
    positional: &Value,
    keywords: Option<&Value>,
    values: &mut Few<Value>,
) -> Res<Few<Value>> {
    star_arguments(t, callable, positional, values)?;
    let mut names = Few::new();
    if let Some(keywords) = keywords.and_then(|keywords| keywords.downcast::<Dict>()) {
        let mut position = 0;
        while let Some((name, value, number)) = keywords.next_from(position) {
            if name.downcast::<Str>().is_none() {
                return Err(t.type_error("keywords must be strings"));
            }
            names.push(name);
            values.push(value);
            position = number + 1;
        }
    }
    Ok(names)
}

/// Adds the items of `*args`.
fn star_arguments(t: &mut Thread, callable: &Value, args: &Value, values: &mut Few<Value>) -> Res {
    if let Some(args) = args.exact::<Tuple>() {
        values.extend(args.items().iter().cloned());
        return Ok(());
    }
    let iterable = args
        .class()
        .slot(|s| s.iter.is_some() || s.getitem.is_some());
    if !iterable {
        let function = describe(t, callable)?;
        return Err(t.type_error(format!(
            "{function} argument after * must be an iterable, not {}",
            args.class().name()
        )));
    }
    let collected = List::new(Vec::new());
    if let Some(list) = collected.exact::<List>() {
        list_extend(t, list, args)?;
        values.extend(list.to_vec());
    }
    Ok(())
}

/// What kind of Python function a call enters.
enum Target {
    /// `method`, or without one `receiver`.
    Function,
    /// `receiver` is a bound method of a function.
    Method,
    /// `receiver` is a class with this `__init__`.
    Init(Value),
}

/// Whether a call of `callee` enters a frame of the running engine.
pub fn enters_frame(t: &Thread, callee: &Value) -> bool {
    target(t, None, callee).is_some()
}

fn target(t: &Thread, method: Option<&Value>, receiver: &Value) -> Option<Target> {
    if let Some(method) = method {
        return method.exact::<Function>().map(|_| Target::Function);
    }
    if receiver.exact::<Function>().is_some() {
        return Some(Target::Function);
    }
    if let Some(method) = receiver.exact::<BoundMethod>() {
        return method.function.exact::<Function>().map(|_| Target::Method);
    }
    let class = receiver.downcast::<Type>()?;
    if !class.has(SIMPLE_NEW) || class.has(ABSTRACT) {
        return None;
    }
    let init = ops::lookup(t, class, &t.names().__init__)?;
    init.exact::<Function>()?;
    Some(Target::Init(init))
}

/// A call whose function and first argument are known; the receiver's place in the operand stack already holds that argument.
struct Entry {
    function: Value,
    /// There is an argument before those that the instruction names.
    has_receiver: bool,
    flags: u32,
}

/// Finds the function that a call without a method enters, and writes what comes before the arguments: the receiver at
/// `args[-1]`, and for a class the new instance at `args[-2]`.
///
/// # Safety
/// The two words before `args` are nobody's.
unsafe fn resolve(t: &mut Thread, callee: Value, args: *mut Word) -> Entry {
    // SAFETY: the caller's guarantee.
    unsafe {
        args.sub(1).write(Word::NULL);
        args.sub(2).write(Word::NULL);
        match target(t, None, &callee) {
            Some(Target::Method) => {
                let (function, first) = match callee.exact::<BoundMethod>() {
                    Some(method) => (method.function.clone(), method.receiver.clone()),
                    None => unreachable!("the target is a bound method"),
                };
                args.sub(1).write(first.into_word());
                Entry {
                    function,
                    has_receiver: true,
                    flags: 0,
                }
            }
            Some(Target::Init(function)) => {
                let instance = match callee.downcast::<Type>() {
                    Some(class) => Instance::new(class),
                    None => unreachable!("the target is a class"),
                };
                args.sub(2).write(instance.clone().into_word());
                args.sub(1).write(instance.into_word());
                Entry {
                    function,
                    has_receiver: true,
                    flags: INIT,
                }
            }
            Some(Target::Function) | None => Entry {
                function: callee,
                has_receiver: false,
                flags: 0,
            },
        }
    }
}

/// See [`cp_enter_class`].
///
/// # Safety
/// As for [`enter`].
unsafe fn enter_class(
    t: &mut Thread,
    class: &Value,
    init: &Function,
    args: *mut Word,
    count: usize,
) -> Res<*mut Frame> {
    let Some(class) = class.downcast::<Type>() else {
        return Err(t.system_error("a class was expected"));
    };
    // SAFETY: the caller's guarantee.
    unsafe {
        let instance = Instance::new(class);
        args.sub(2).write(instance.clone().into_word());
        args.sub(1).write(instance.into_word());
        let entry = Entry {
            function: init.value(),
            has_receiver: true,
            flags: INIT,
        };
        enter_entry(t, entry, args, count, None)
    }
}

/// See [`cp_enter`].
///
/// # Safety
/// The operands are the caller's to give away: the arguments from `args` on, and the two words before them, whose contents
/// were passed as `method` and `receiver`.
unsafe fn enter(
    t: &mut Thread,
    method: Option<Value>,
    receiver: Value,
    args: *mut Word,
    count: usize,
    names: Option<&Value>,
) -> Res<*mut Frame> {
    // SAFETY: the caller's guarantee.
    unsafe {
        let entry = match method {
            // A call that enters a frame has no other methods than functions.
            Some(function) => {
                args.sub(2).write(Word::NULL);
                args.sub(1).write(receiver.into_word());
                Entry {
                    function,
                    has_receiver: true,
                    flags: 0,
                }
            }
            None => resolve(t, receiver, args),
        };
        enter_entry(t, entry, args, count, names)
    }
}

/// Makes the frame of a call whose function is known; on an error, the operands are closed.
///
/// # Safety
/// As for [`enter`].
unsafe fn enter_entry(
    t: &mut Thread,
    entry: Entry,
    args: *mut Word,
    count: usize,
    names: Option<&Value>,
) -> Res<*mut Frame> {
    // SAFETY: the caller's guarantee.
    unsafe {
        let (first, count) = if entry.has_receiver {
            (args.sub(1), count + 1)
        } else {
            (args, count)
        };
        let frame = frame_over(t, entry, first, count, names_of(names, count));
        if frame.is_err() {
            for index in (0..count).rev() {
                first.add(index).replace(Word::NULL).close();
            }
            args.sub(2).replace(Word::NULL).close();
        }
        frame
    }
}

/// Makes a frame whose locals begin at `first`, where its `count` arguments lie already.
///
/// # Safety
/// The arguments are the caller's to give away; on an error they stay there, or are null.
unsafe fn frame_over(
    t: &mut Thread,
    entry: Entry,
    first: *mut Word,
    count: usize,
    names: &[Value],
) -> Res<*mut Frame> {
    let Some(function) = entry.function.exact::<Function>() else {
        return Err(t.system_error("a frame is made for a function"));
    };
    let code = code_of(function);
    // SAFETY: the caller's guarantee; the running frame is live.
    unsafe {
        let in_place = (*t.frame).flags & GENERATOR == 0;
        let locals = if in_place { first } else { free_stack(t) };
        check_room(t, code, locals)?;
        let defaults = match names {
            [] => fitting_defaults(function, code, count),
            _ => None,
        };
        if let Some(defaults) = defaults {
            for index in 0..count {
                let word = first.add(index).replace(Word::NULL).own();
                locals.add(index).write(word);
            }
            for (index, value) in (count..).zip(defaults) {
                locals.add(index).write(value.clone().into_word());
            }
            for index in code.positional_count as usize..code.local_count as usize {
                locals.add(index).write(Word::NULL);
            }
        } else if !place(t, function, first, count, names, locals) {
            let args: Few<Value> = (0..count)
                .map(|index| Value::from_word(first.add(index).replace(Word::NULL).own()))
                .collect();
            fill_locals(
                t,
                function,
                Args::with_keywords(&Named::new(&args, names)),
                locals,
            )?;
        }
        // The reference to the function moves into the frame, which keeps it alive.
        let function: *const Function = function;
        let word = entry.function.into_word();
        Ok(write_header(t, &*function, word, locals, entry.flags))
    }
}

/// Whether a plain function can be called with so many positional arguments.
pub fn takes(function: &Function, count: usize) -> bool {
    fitting_defaults(function, code_of(function), count).is_some()
}

/// What defaults of a plain function fill the rest, when it is called with at most as many positional arguments as it has parameters.
fn fitting_defaults<'a>(function: &'a Function, code: &Code, count: usize) -> Option<&'a [Value]> {
    let missing = (code.positional_count as usize).checked_sub(count)?;
    if !code.is_simple() {
        return None;
    }
    if missing == 0 {
        return Some(&[]);
    }
    let defaults = defaults_of(function);
    let first = defaults.len().checked_sub(missing)?;
    Some(&defaults[first..])
}

/// See [`cp_enter_unpacked`]. The frame goes above the operands.
///
/// # Safety
/// The three words before `keywords` are the call's operands.
unsafe fn enter_unpacked(
    t: &mut Thread,
    callable: Value,
    positional: Value,
    keywords: *mut Word,
    count: usize,
) -> Res<*mut Frame> {
    // SAFETY: the caller's guarantee; there is room above everything the running frame uses.
    unsafe {
        let mapping = (count > 0).then(|| Value::from_word(keywords.replace(Word::NULL).own()));
        let mut values = Few::new();
        let names = unpack(t, &callable, &positional, mapping.as_ref(), &mut values)?;
        drop(mapping);
        drop(positional);
        // `resolve` writes where nobody looks; only a class's instance belongs into the operands.
        let mut before = [Word::NULL; 2];
        let entry = resolve(t, callable, before.as_mut_ptr().add(2));
        if entry.has_receiver {
            values.insert(0, Value::from_word(before[1]));
        }
        if entry.flags & INIT != 0 {
            keywords.sub(3).write(before[0]);
        }
        let Some(function) = entry.function.exact::<Function>() else {
            return Err(t.system_error("a frame is made for a function"));
        };
        let locals = free_stack(t);
        let made = check_room(t, code_of(function), locals).and_then(|()| {
            let first = values.as_mut_ptr().cast::<Word>();
            if place(t, function, first, values.len(), &names, locals) {
                values.set_len(0);
                return Ok(());
            }
            let args = Named::new(&values, &names);
            fill_locals(t, function, Args::with_keywords(&args), locals)
        });
        if let Err(raised) = made {
            if entry.flags & INIT != 0 {
                keywords.sub(3).replace(Word::NULL).close();
            }
            return Err(raised);
        }
        let word = entry.function.clone().into_word();
        Ok(write_header(t, function, word, locals, entry.flags))
    }
}

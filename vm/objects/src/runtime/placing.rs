//! Binding of arguments to parameters where it cannot fail and needs no copies of them: the words move.

use copperplate_code::CodeFlags;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Object, Thread, Value, Word};

use super::frames::{code_of, defaults_of};

/// Arguments at most that go elsewhere than to the parameter of their own number.
const OTHERS: usize = 8;
/// Named parameters at most: as many as a set of bits has.
const PARAMETERS: usize = 63;
/// Stands for the dict of keywords that name no parameter.
const REST: u8 = u8::MAX;

/// Where the arguments of a call go.
struct Plan {
    /// Parameters that get an argument, as bits.
    given: u64,
    /// The parameter that each keyword names, or [`REST`].
    keywords: [u8; OTHERS],
}

/// The bits below `count`.
fn below(count: usize) -> u64 {
    (1 << count) - 1
}

fn has(code: &Code, flag: CodeFlags) -> bool {
    code.flags & flag.0 != 0
}

/// The default of a keyword-only parameter.
fn keyword_default(t: &Thread, function: &Function, name: &Value) -> Option<Value> {
    // SAFETY: looking a `str` up runs no Python code.
    let defaults = unsafe { function.keyword_defaults.peek() };
    defaults?.exact::<Dict>()?.get_str(t, name)
}

/// `None`: something does not fit, or it takes more to tell.
fn plan(t: &Thread, function: &Function, positional: usize, names: &[Value]) -> Option<Plan> {
    let code = code_of(function);
    let places = code.positional_count as usize;
    let named = places + code.keyword_only_count as usize;
    let extra = positional.saturating_sub(places);
    let fits = extra == 0 || has(code, CodeFlags::VARARGS);
    if !fits || named > PARAMETERS || extra + names.len() > OTHERS {
        return None;
    }
    let parameters = &code.local_names()[..named];
    let mut plan = Plan {
        given: below(positional.min(places)),
        keywords: [REST; OTHERS],
    };
    let first = code.positional_only_count as usize;
    for (name, place) in names.iter().zip(&mut plan.keywords) {
        let mut others = parameters[first..].iter();
        match others.position(|parameter| parameter.is(name)) {
            Some(at) if plan.given & 1 << (first + at) == 0 => {
                plan.given |= 1 << (first + at);
                *place = (first + at) as u8;
            }
            // Names of parameters are interned: another interned string is none of them.
            None if has(code, CodeFlags::VARKEYWORDS)
                && name.object().is_some_and(Object::is_immortal)
                && name.exact::<Str>().is_some() => {}
            _ => return None,
        }
    }
    let required = below(places.saturating_sub(defaults_of(function).len()));
    let optional = (places..named).all(|at| {
        plan.given & 1 << at != 0 || keyword_default(t, function, &parameters[at]).is_some()
    });
    (optional && plan.given & required == required).then_some(plan)
}

/// The dict of keywords that name no parameter.
fn rest_of_keywords(t: &Thread, plan: &Plan, names: &[Value], values: &[Value]) -> Value {
    let rest = Dict::new();
    if let Some(dict) = rest.exact::<Dict>() {
        for ((name, value), place) in names.iter().zip(values).zip(plan.keywords) {
            if place == REST {
                dict.set_str(t, name, value.clone());
            }
        }
    }
    rest
}

/// Makes `count` words at `first` the first locals of a call, and the others null.
///
/// # Safety
/// As for [`place`].
unsafe fn move_first(code: &Code, first: *mut Word, count: usize, locals: *mut Word) {
    // SAFETY: the caller's guarantee.
    unsafe {
        for at in 0..count {
            let word = first.add(at).replace(Word::NULL).own();
            locals.add(at).write(word);
        }
        for at in count..code.local_count as usize {
            locals.add(at).write(Word::NULL);
        }
    }
}

/// Makes `count` words at `first`, the last of them named by `names`, the locals of a call of `function`. False: nothing has
/// happened, and [`super::bind::bind`] knows what to do.
///
/// # Safety
/// The arguments are the caller's to give away. At `locals`, which may be `first`, is room for the function's locals.
pub unsafe fn place(
    t: &Thread,
    function: &Function,
    first: *mut Word,
    count: usize,
    names: &[Value],
    locals: *mut Word,
) -> bool {
    let code = code_of(function);
    if code.is_simple() && names.is_empty() && count == code.positional_count as usize {
        // SAFETY: the caller's guarantee.
        unsafe { move_first(code, first, count, locals) };
        return true;
    }
    let positional = count - names.len();
    let Some(plan) = plan(t, function, positional, names) else {
        return false;
    };
    let places = code.positional_count as usize;
    let named = places + code.keyword_only_count as usize;
    let direct = positional.min(places);
    // SAFETY: the caller's guarantee. What may run out of memory comes first, and leaves the arguments where they are.
    unsafe {
        let values = Value::slice(first, count);
        let extras =
            has(code, CodeFlags::VARARGS).then(|| Tuple::from_slice(&values[direct..positional]));
        let rest = has(code, CodeFlags::VARKEYWORDS)
            .then(|| rest_of_keywords(t, &plan, names, &values[positional..]));
        let mut others = [Word::NULL; OTHERS];
        for (at, other) in (direct..count).zip(&mut others) {
            *other = first.add(at).replace(Word::NULL).own();
        }
        move_first(code, first, direct, locals);
        let (extra, keywords) = others[..count - direct].split_at(positional - direct);
        for (&word, place) in keywords.iter().zip(plan.keywords) {
            match place {
                // The dict has it.
                REST => word.close(),
                place => locals.add(place as usize).write(word),
            }
        }
        // The tuple has them.
        extra.iter().for_each(|word| word.close());
        let defaults = defaults_of(function);
        for at in (direct..places).filter(|at| plan.given & 1 << at == 0) {
            let value = &defaults[defaults.len() + at - places];
            locals.add(at).write(value.clone().into_word());
        }
        for at in (places..named).filter(|at| plan.given & 1 << at == 0) {
            let default = keyword_default(t, function, &code.local_names()[at]);
            locals
                .add(at)
                .write(default.map_or(Word::NULL, Value::into_word));
        }
        for (at, value) in (named..).zip(extras.into_iter().chain(rest)) {
            locals.add(at).write(value.into_word());
        }
    }
    true
}

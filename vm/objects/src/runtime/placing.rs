//! Binding of arguments to parameters where it cannot fail and they need not be counted: the words move.

use copperplate_code::CodeFlags;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Object, Thread, Value, Word};
use smallvec::SmallVec;

use super::frames::code_of;

/// Keywords of a call at most.
const KEYWORDS: usize = 8;
/// Named parameters at most: as many as a set of bits has.
const PARAMETERS: usize = 63;

/// Where the arguments of a call go.
struct Plan<'a> {
    function: &'a Function,
    code: &'a Code,
    /// Positional arguments that have a parameter of their own.
    direct: usize,
    /// The parameter that each keyword names; `None`: it goes into the dict of the others.
    keywords: SmallVec<[Option<usize>; KEYWORDS]>,
    /// Parameters that get an argument, as bits.
    given: u64,
    /// What the other keyword-only parameters get, in their order.
    keyword_defaults: SmallVec<[Value; 4]>,
}

/// The bits below `count`.
fn below(count: usize) -> u64 {
    (1 << count) - 1
}

impl<'a> Plan<'a> {
    /// `None`: something does not fit, or it takes more to tell.
    fn new(
        t: &Thread,
        function: &'a Function,
        positional: usize,
        names: &[Value],
    ) -> Option<Plan<'a>> {
        let code = code_of(function);
        let places = code.positional_count as usize;
        let named = places + code.keyword_only_count as usize;
        let has = |flag: CodeFlags| code.flags & flag.0 != 0;
        let fits = positional <= places || has(CodeFlags::VARARGS);
        if !fits || named > PARAMETERS || names.len() > KEYWORDS {
            return None;
        }
        let mut plan = Plan {
            function,
            code,
            direct: positional.min(places),
            keywords: SmallVec::new(),
            given: below(positional.min(places)),
            keyword_defaults: SmallVec::new(),
        };
        let first = code.positional_only_count as usize;
        for name in names {
            let parameters = &code.local_names()[first..named];
            let parameter = parameters
                .iter()
                .position(|parameter| parameter.is(name))
                .map(|at| first + at);
            match parameter {
                Some(at) if plan.given & 1 << at == 0 => plan.given |= 1 << at,
                // Names of parameters are interned: another interned string is none of them.
                None if has(CodeFlags::VARKEYWORDS)
                    && name.object().is_some_and(Object::is_immortal)
                    && name.exact::<Str>().is_some() => {}
                _ => return None,
            }
            plan.keywords.push(parameter);
        }
        let required = below(places.saturating_sub(plan.defaults().len()));
        if plan.given & required != required {
            return None;
        }
        let others = function.keyword_defaults.get();
        let others = others.as_ref().and_then(|others| others.exact::<Dict>());
        for at in (places..named).filter(|at| plan.given & 1 << at == 0) {
            let default = others?.get_str(t, &code.local_names()[at])?;
            plan.keyword_defaults.push(default);
        }
        Some(plan)
    }

    /// The defaults of the last positional parameters.
    fn defaults(&self) -> &'a [Value] {
        // SAFETY: no Python code runs before the defaults are bound.
        let defaults = unsafe { self.function.defaults.peek() };
        defaults
            .and_then(|defaults| defaults.exact::<Tuple>())
            .map_or(&[], Tuple::items)
    }

    /// The dict of keywords that name no parameter; `values` are those of all keywords.
    fn rest_of_keywords(&self, t: &Thread, names: &[Value], values: &[Value]) -> Value {
        let rest = Dict::new();
        if let Some(dict) = rest.exact::<Dict>() {
            for ((name, value), parameter) in names.iter().zip(values).zip(&self.keywords) {
                if parameter.is_none() {
                    dict.set_str(t, name, value.clone());
                }
            }
        }
        rest
    }

    /// Moves the arguments.
    ///
    /// # Safety
    /// As for [`place`].
    unsafe fn carry_out(
        self,
        t: &Thread,
        first: *mut Word,
        count: usize,
        names: &[Value],
        locals: *mut Word,
    ) {
        let code = self.code;
        let places = code.positional_count as usize;
        let named = places + code.keyword_only_count as usize;
        let positional = count - names.len();
        // SAFETY: the caller's guarantee. What may run out of memory comes first, and leaves the arguments where they are.
        unsafe {
            let values = Value::slice(first, count);
            let mut rests: SmallVec<[Value; 2]> = SmallVec::new();
            if code.flags & CodeFlags::VARARGS.0 != 0 {
                rests.push(Tuple::from_slice(&values[self.direct..positional]));
            }
            if code.flags & CodeFlags::VARKEYWORDS.0 != 0 {
                rests.push(self.rest_of_keywords(t, names, &values[positional..]));
            }
            let take = |at: usize| first.add(at).replace(Word::NULL).own();
            let behind: SmallVec<[Word; KEYWORDS]> = (self.direct..count).map(take).collect();
            for at in 0..self.direct {
                let word = take(at);
                locals.add(at).write(word);
            }
            for at in self.direct..code.local_count as usize {
                locals.add(at).write(Word::NULL);
            }
            let defaults = self.defaults();
            // There may be more defaults than parameters.
            let (skipped, from) = (
                defaults.len().saturating_sub(places),
                places.saturating_sub(defaults.len()),
            );
            for (at, value) in (from..).zip(&defaults[skipped..]) {
                if self.given & 1 << at == 0 {
                    locals.add(at).write(value.clone().into_word());
                }
            }
            let lacking = (places..named).filter(|at| self.given & 1 << at == 0);
            for (at, value) in lacking.zip(self.keyword_defaults) {
                locals.add(at).write(value.into_word());
            }
            for (at, rest) in (named..).zip(rests) {
                locals.add(at).write(rest.into_word());
            }
            let extra = positional - self.direct;
            for (at, word) in behind.into_iter().enumerate() {
                match at.checked_sub(extra).and_then(|at| self.keywords[at]) {
                    Some(parameter) => locals.add(parameter).write(word),
                    // The tuple or the dict has it.
                    None => word.close(),
                }
            }
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
    let Some(plan) = Plan::new(t, function, count - names.len(), names) else {
        return false;
    };
    // SAFETY: the caller's guarantee.
    unsafe { plan.carry_out(t, first, count, names, locals) };
    true
}

//! Binding of arguments to the parameters of a Python function, with CPython's messages.

use copperplate_code::CodeFlags;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Raised, Res, Thread, Value, Word, ops};

use super::frames::{code_of, defaults_of};
use copperplate_core::suggestions;

/// Fills the parameters of a call.
///
/// # Errors
/// `TypeError` when arguments and parameters do not fit; what was bound until then stays in `locals`.
///
/// # Safety
/// `locals` has a place for each parameter, all null.
pub unsafe fn bind(t: &mut Thread, function: &Function, args: Args<'_>, locals: *mut Word) -> Res {
    let code = code_of(function);
    let mut binding = Binding {
        function,
        code,
        // SAFETY: the places are initialised, and `Option<Value>`-like access goes through `get` and `put` below.
        locals: unsafe { std::slice::from_raw_parts_mut(locals, code.parameter_count as usize) },
        given: args.pos().len(),
    };
    binding.positional(args.pos());
    let rest = binding.keyword_rest();
    binding.keywords(t, args, rest.as_ref())?;
    if let Some(rest) = rest {
        binding.put(code.parameter_count as usize - 1, rest);
    }
    if binding.given > code.positional_count as usize && !binding.has(CodeFlags::VARARGS) {
        return Err(binding.too_many(t));
    }
    binding.defaults(t)?;
    binding.keyword_defaults(t)
}

struct Binding<'a> {
    function: &'a Function,
    code: &'a Code,
    /// Places of the parameters.
    locals: &'a mut [Word],
    /// Positional arguments.
    given: usize,
}

impl Binding<'_> {
    fn has(&self, flag: CodeFlags) -> bool {
        self.code.flags & flag.0 != 0
    }

    /// Positional and keyword-only parameters.
    fn named(&self) -> usize {
        (self.code.positional_count + self.code.keyword_only_count) as usize
    }

    fn is_set(&self, index: usize) -> bool {
        !self.locals[index].is_null()
    }

    fn put(&mut self, index: usize, value: Value) {
        debug_assert!(!self.is_set(index));
        self.locals[index] = value.into_word();
    }

    fn positional(&mut self, args: &[Value]) {
        let count = args.len().min(self.code.positional_count as usize);
        for (index, value) in args[..count].iter().enumerate() {
            self.put(index, value.clone());
        }
        if self.has(CodeFlags::VARARGS) {
            self.put(self.named(), Tuple::from_slice(&args[count..]));
        }
    }

    /// The dict of the `**kwargs` parameter, if there is one.
    fn keyword_rest(&self) -> Option<Value> {
        self.has(CodeFlags::VARKEYWORDS).then(Dict::new)
    }

    fn keywords(&mut self, t: &mut Thread, args: Args<'_>, rest: Option<&Value>) -> Res {
        for (name, value) in args.keywords() {
            if name.downcast::<Str>().is_none() {
                let qualname = self.qualname();
                return Err(t.type_error(format!("{qualname}() keywords must be strings")));
            }
            match self.parameter(t, name)? {
                Some(index) if self.is_set(index) => {
                    let (qualname, name) = (self.qualname(), text(name));
                    return Err(t.type_error(format!(
                        "{qualname}() got multiple values for argument '{name}'"
                    )));
                }
                Some(index) => self.put(index, value.clone()),
                None => match rest.and_then(|rest| rest.exact::<Dict>()) {
                    Some(rest) => rest.set(t, name, value.clone())?,
                    None => return Err(self.unexpected(t, name, args)),
                },
            }
        }
        Ok(())
    }

    /// The number of the parameter that a keyword names.
    fn parameter(&self, t: &mut Thread, name: &Value) -> Res<Option<usize>> {
        let first = self.code.positional_only_count as usize;
        let names = &self.code.local_names()[first..self.named()];
        if let Some(index) = names.iter().position(|parameter| parameter.is(name)) {
            return Ok(Some(first + index));
        }
        for (index, parameter) in names.iter().enumerate() {
            if ops::equal(t, parameter, name)? {
                return Ok(Some(first + index));
            }
        }
        Ok(None)
    }

    #[cold]
    fn unexpected(&self, t: &mut Thread, name: &Value, args: Args<'_>) -> Raised {
        let qualname = self.qualname();
        let parameters: Vec<String> = self.code.local_names()[..self.named()]
            .iter()
            .map(text)
            .collect();
        let (only, others) = parameters.split_at(self.code.positional_only_count as usize);
        let misused: Vec<&str> = only
            .iter()
            .filter(|&parameter| args.names().iter().any(|name| text(name) == *parameter))
            .map(String::as_str)
            .collect();
        if !misused.is_empty() {
            return t.type_error(format!(
                "{qualname}() got some positional-only arguments passed as keyword arguments: '{}'",
                misused.join(", ")
            ));
        }
        let name = text(name);
        let hint = suggestions::hint(others, &name);
        t.type_error(format!(
            "{qualname}() got an unexpected keyword argument '{name}'{hint}"
        ))
    }

    #[cold]
    fn too_many(&self, t: &mut Thread) -> Raised {
        let positional = self.code.positional_count as usize;
        let keyword_only = (positional..self.named())
            .filter(|&index| self.is_set(index))
            .count();
        let (signature, plural) = match defaults_of(self.function).len() {
            0 => (positional.to_string(), positional != 1),
            count => (format!("from {} to {positional}", positional - count), true),
        };
        let given = self.given;
        let also = match keyword_only {
            0 => String::new(),
            count => format!(
                " positional argument{} (and {count} keyword-only argument{})",
                s(given != 1),
                s(count != 1)
            ),
        };
        let verb = if given == 1 && keyword_only == 0 {
            "was"
        } else {
            "were"
        };
        t.type_error(format!(
            "{}() takes {signature} positional argument{} but {given}{also} {verb} given",
            self.qualname(),
            s(plural)
        ))
    }

    fn defaults(&mut self, t: &mut Thread) -> Res {
        let positional = self.code.positional_count as usize;
        if self.given >= positional {
            return Ok(());
        }
        let defaults = defaults_of(self.function);
        let defaults = &defaults[defaults.len().saturating_sub(positional)..];
        let required = positional - defaults.len();
        let missing: Vec<usize> = (self.given..required)
            .filter(|&index| !self.is_set(index))
            .collect();
        if !missing.is_empty() {
            return Err(self.missing(t, "positional", &missing));
        }
        for (index, value) in (required..).zip(defaults) {
            if !self.is_set(index) {
                self.put(index, value.clone());
            }
        }
        Ok(())
    }

    fn keyword_defaults(&mut self, t: &mut Thread) -> Res {
        if self.code.keyword_only_count == 0 {
            return Ok(());
        }
        let defaults = self.function.keyword_defaults.get();
        let defaults = defaults.as_ref().and_then(|d| d.downcast::<Dict>());
        let mut missing = Vec::new();
        for index in self.code.positional_count as usize..self.named() {
            if self.is_set(index) {
                continue;
            }
            let name = &self.code.local_names()[index];
            let default = match defaults {
                Some(defaults) => defaults.get(t, name)?,
                None => None,
            };
            match default {
                Some(value) => self.put(index, value),
                None => missing.push(index),
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        Err(self.missing(t, "keyword-only", &missing))
    }

    #[cold]
    fn missing(&self, t: &mut Thread, kind: &str, indices: &[usize]) -> Raised {
        let names: Vec<String> = indices
            .iter()
            .map(|&index| format!("'{}'", text(&self.code.local_names()[index])))
            .collect();
        let list = match names.as_slice() {
            [one] => one.clone(),
            [one, two] => format!("{one} and {two}"),
            [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
            [] => String::new(),
        };
        t.type_error(format!(
            "{}() missing {} required {kind} argument{}: {list}",
            self.qualname(),
            names.len(),
            s(names.len() != 1)
        ))
    }

    fn qualname(&self) -> String {
        self.function
            .qualname
            .get()
            .as_ref()
            .map_or_else(String::new, text)
    }
}

fn text(name: &Value) -> String {
    name.downcast::<Str>()
        .map_or_else(|| "?".to_owned(), |name| name.to_lossy().into_owned())
}

fn s(plural: bool) -> &'static str {
    if plural { "s" } else { "" }
}

//! Module `_tokenize`: the tokenizer behind module `tokenize`.

mod scan;

use copperplate_core::trace::Trace;
use std::cell::RefCell;
use std::vec::IntoIter;

use copperplate_core::exception::{INDENTATION_ERROR, STOP_ITERATION, SYNTAX_ERROR};
use copperplate_core::object::Object;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Raised, Res, Thread, Type, Value, heap, int, layout, ops};
use copperplate_objects::define::define;
use copperplate_objects::exceptions::{Place, syntax_error};

use crate::module;
use scan::{Failure, Token};

/// `TokenizerIter(readline, *, encoding=None, extra_tokens=False)`: iterates over tokens.
#[derive(Trace)]
#[repr(C)]
struct TokenizerIter {
    header: Object,
    readline: Value,
    /// What is left; filled when the first token is asked for.
    #[trace(none)]
    rest: RefCell<Option<(IntoIter<Token>, Option<Failure>)>>,
}

static TOKENIZER_ITER: Type = Type::builtin(
    "_tokenize.TokenizerIter",
    size_of::<TokenizerIter>(),
    copperplate_core::class::TRACKED,
);

layout!(TokenizerIter, TOKENIZER_ITER);

fn new(t: &mut Thread, _class: &Type, args: Args<'_>) -> Res<Value> {
    let [readline] = args.pos() else {
        return Err(t.type_error(format!(
            "tokenizeriter() takes exactly 1 positional argument ({} given)",
            args.pos().len()
        )));
    };
    Ok(heap::new(TokenizerIter {
        header: Object::unset(),
        readline: readline.clone(),
        rest: RefCell::new(None),
    }))
}

/// All lines that `readline` gives, until it gives an empty one or stops.
fn read_lines(t: &mut Thread, readline: &Value) -> Res<Vec<Vec<char>>> {
    let mut lines = Vec::new();
    loop {
        let line = match ops::call_positional(t, readline, &[]) {
            Ok(line) => line,
            Err(Raised) if t.exception_is(&STOP_ITERATION) => {
                t.exception.clear();
                return Ok(lines);
            }
            Err(raised) => return Err(raised),
        };
        let text: Vec<char> = if let Some(text) = line.downcast::<Str>() {
            text.to_lossy().chars().collect()
        } else if let Some(bytes) = line.downcast::<Bytes>() {
            String::from_utf8_lossy(bytes.bytes()).chars().collect()
        } else {
            return Err(t.type_error(format!(
                "readline() returned a non-string object ({})",
                line.class().name()
            )));
        };
        if text.is_empty() {
            return Ok(lines);
        }
        lines.push(text);
    }
}

fn next(t: &mut Thread, this: &Value) -> Res<Option<Value>> {
    let Some(this) = this.exact::<TokenizerIter>() else {
        return Ok(None);
    };
    if this.rest.borrow().is_none() {
        let lines = read_lines(t, &this.readline)?;
        let (tokens, failure) = scan::scan(&lines);
        *this.rest.borrow_mut() = Some((tokens.into_iter(), failure));
    }
    let mut rest = this.rest.borrow_mut();
    let Some((tokens, failure)) = rest.as_mut() else {
        return Ok(None);
    };
    if let Some(token) = tokens.next() {
        return Ok(Some(token_tuple(&token)));
    }
    let Some(failure) = failure.take() else {
        return Ok(None);
    };
    drop(rest);
    let class = if failure.is_indentation {
        &INDENTATION_ERROR
    } else {
        &SYNTAX_ERROR
    };
    let (line, column) = (failure.place.0 as i64, failure.place.1 as i64 + 1);
    let place = Place {
        filename: "<string>",
        line,
        offset: column,
        end_line: line,
        end_offset: column,
        text: None,
    };
    Err(t.raise_value(syntax_error(class, failure.message, &place)))
}

fn token_tuple(token: &Token) -> Value {
    let place = |(row, column): scan::Place| {
        Tuple::new(vec![int::from_usize(row), int::from_usize(column)])
    };
    Tuple::new(vec![
        int::from_i64(token.kind),
        Str::new(&token.text),
        place(token.start),
        place(token.end),
        Str::new(&token.line),
    ])
}

/// Makes the module.
pub fn make(t: &mut Thread) -> Res<Value> {
    if !module::is_defined(&TOKENIZER_ITER) {
        let fill = |slots: &mut copperplate_core::class::Slots| {
            slots.layout::<TokenizerIter>();
            slots.new = Some(new);
            slots.iter = Some(|_t, this| Ok(this.clone()));
            slots.next = Some(next);
        };
        define(
            t,
            &TOKENIZER_ITER,
            &copperplate_core::types::OBJECT,
            fill,
            &[],
        );
    }
    let module = module::new(t, "_tokenize", &[]);
    module::add_classes(t, &module, &[&TOKENIZER_ITER])?;
    Ok(module)
}

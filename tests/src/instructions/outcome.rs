//! What can be seen after an instruction has run, as lines of text that can be compared and read.

use std::cell::RefCell;

use copperplate_bytecode::Opcode;
use copperplate_core::array::Array;
use copperplate_core::cell::Cell;
use copperplate_core::code::Code;
use copperplate_core::collector::trace_object;
use copperplate_core::dict::Dict;
use copperplate_core::exception::{Exception, Traceback};
use copperplate_core::frame::{BOUNDARY, Frame};
use copperplate_core::function::Function;
use copperplate_core::generator::{CREATED, Generator, SUSPENDED};
use copperplate_core::instance::Module;
use copperplate_core::iter::Enumerate;
use copperplate_core::list::{List, ListIterator, RangeIterator};
use copperplate_core::native::NativeFunction;
use copperplate_core::set::Set;
use copperplate_core::str::{Bytes, Str};
use copperplate_core::trace::Visitor;
use copperplate_core::tuple::{Tuple, TupleIterator};
use copperplate_core::{Object, Res, Thread, Type, Value, Word, float, int, types};
use copperplate_macros::native;

use super::lab::{Lab, code_of};
use crate::text::without_addresses;

/// How deep values are looked into.
const DEPTH: u32 = 4;
/// Characters after which no further parts of a value are described.
const LONG: usize = 2_000;

/// What lines begin with that say which form a part of the instruction has.
pub const FORM: &str = "part";

/// What the probe writes down.
pub struct Observer {
    inner: Value,
    landings: [Vec<(u32, &'static str)>; 2],
    parts: Vec<u32>,
    labels: Labels,
    log: Value,
    globals: [Value; 2],
    limits: (u32, *mut Word),
    lines: Option<Vec<String>>,
}

thread_local! {
    static OBSERVER: RefCell<Option<Observer>> = const { RefCell::new(None) };
}

/// Names of the objects that the test gave, by address.
#[derive(Clone, Default)]
pub struct Labels(Vec<Label>);

#[derive(Clone)]
struct Label {
    address: usize,
    text: String,
    /// How often the object was counted before the run.
    count: u32,
}

impl Labels {
    fn of(&self, object: *const Object) -> Option<&str> {
        let address = object as usize;
        let found = self.0.iter().find(|label| label.address == address);
        found.map(|label| label.text.as_str())
    }
}

impl Observer {
    /// An observer of the run that is about to begin. What the test holds is called by the text it was made of.
    pub fn install(t: &Thread, lab: &Lab<'_>) {
        let held = lab.held();
        let mut labels = Vec::new();
        // What the machine itself has, and some instructions answer with.
        let own = [("<all>", &t.vm().all), ("<any>", &t.vm().any)];
        let own = own.map(|(name, slot)| slot.get().map(|value| (name.to_owned(), value)));
        for (name, value) in held.into_iter().chain(own.into_iter().flatten()) {
            if let Some(object) = value.object()
                && !object.is_immortal()
            {
                labels.push(Label {
                    address: std::ptr::from_ref(object) as usize,
                    text: name,
                    count: object.refcount(),
                });
            }
        }
        let observer = Observer {
            inner: lab.inner.code.clone(),
            landings: [lab.inner.landings.clone(), lab.outer.landings.clone()],
            parts: lab.inner.parts.clone(),
            labels: Labels(if lab.case.held { labels } else { Vec::new() }),
            log: lab.world.global(t, "log"),
            globals: [
                lab.world.global(t, "lab_globals"),
                lab.world.global(t, "lab_builtins"),
            ],
            limits: (t.recursion_limit, t.stack_end),
            lines: None,
        };
        OBSERVER.set(Some(observer));
    }

    /// Ends the observation: what the probe has seen, if it was called, then what is to be seen now.
    pub fn finish(t: &mut Thread) -> Option<(Vec<String>, bool, Labels)> {
        let observer = OBSERVER.take()?;
        (t.recursion_limit, t.stack_end) = observer.limits;
        let landed = observer.lines.is_some();
        let mut lines = observer.lines.clone().unwrap_or_default();
        if !landed {
            lines.push("lands in native code".into());
            observer.surroundings(t, &mut lines);
        }
        Some((lines, landed, observer.labels.clone()))
    }

    fn land(&self, t: &Thread, lines: &mut Vec<String>) {
        // SAFETY: the probe was called from the running frame, whose state is stored.
        unsafe {
            let frame = t.frame;
            let code: *const Code = (*frame).code;
            let is_inner = std::ptr::eq(code, code_of(&self.inner));
            let landings = &self.landings[usize::from(!is_inner)];
            let place = landings.iter().find(|(unit, _)| *unit == (*frame).unit());
            lines.push(format!(
                "lands at: {}",
                place.map_or("nowhere", |(_, name)| name)
            ));
            // The callable and null were pushed last.
            let depth = (*frame).depth as usize - 2;
            for index in 0..depth {
                let word = *Frame::operands(frame).add(index);
                lines.push(format!(
                    "operand {index}: {}",
                    self.labels.describe_top(word)
                ));
            }
            if is_inner {
                for index in 0..(*code).local_count as usize {
                    let word = *Frame::local(frame, index);
                    lines.push(format!("local {index}: {}", self.labels.describe_top(word)));
                }
            }
            lines.push(format!(
                "frame: flags {}, recursion {}",
                (*frame).flags,
                (*frame).recursion
            ));
        }
    }

    fn surroundings(&self, t: &Thread, lines: &mut Vec<String>) {
        let handled = t.handled_exception();
        lines.push(match handled {
            Some(value) => format!("handling {}", self.labels.describe(value.word(), DEPTH)),
            None => "handling nothing".into(),
        });
        lines.push(format!("eval breaker: {}", t.eval_breaker.get()));
        for (at, part) in self.parts[..self.parts.len() - 1].iter().enumerate() {
            let units = &code_of(&self.inner).units;
            let (opcode, operand) = Opcode::of_unit(units[*part as usize].get());
            let mut line = format!("{FORM} {at}: {} {operand}", opcode.name());
            if opcode.caches() > 0 {
                line += &format!(", counter {}", units[*part as usize + 1].get() as u16);
            }
            lines.push(line);
        }
        lines.push(format!(
            "log: {}",
            self.labels.describe(self.log.word(), DEPTH)
        ));
        for (name, value) in ["globals", "builtins"].into_iter().zip(&self.globals) {
            lines.push(format!("{name}: {}", self.labels.describe(value.word(), 2)));
        }
    }
}

/// Where a landing ends up: writes down what there is, and raises, so that all frames are left.
#[native("landed()")]
fn landed(t: &mut Thread) -> Res<Value> {
    OBSERVER.with_borrow_mut(|observer| {
        if let Some(observer) = observer {
            (t.recursion_limit, t.stack_end) = observer.limits;
            if observer.lines.is_none() {
                let mut lines = Vec::new();
                observer.land(t, &mut lines);
                observer.surroundings(t, &mut lines);
                observer.labels.counts(&mut lines);
                observer.lines = Some(lines);
            }
        }
    });
    Err(t.system_error("landed"))
}

/// What a finalizer sees of the instruction's frame, if that runs: where it is, each local, and each operand.
#[native("look()")]
fn look(t: &mut Thread) -> Res<Value> {
    let observed = OBSERVER.with_borrow(|observer| {
        let observer = observer.as_ref()?;
        Some((observer.inner.clone(), observer.labels.clone()))
    });
    let Some((inner, labels)) = observed else {
        return Ok(Value::none());
    };
    let mut frame = t.frame;
    // SAFETY: the frames that run are live, with their locals.
    unsafe {
        while let Some(current) = frame.as_ref() {
            if std::ptr::eq(current.code, code_of(&inner)) {
                let locals = (0..code_of(&inner).local_count as usize)
                    .map(|index| labels.outline(*Frame::local(frame, index), 1));
                let operands = (0..current.depth as usize)
                    .map(|index| labels.outline(*Frame::operands(frame).add(index), 1));
                let words = joined(locals.chain(operands));
                return Ok(Str::new(&format!("at {}: {words}", current.unit())));
            }
            frame = current.previous;
        }
    }
    Ok(Value::none())
}

/// Where each frame goes on, down to native code, and what its locals and operands are. Two runs that are said to be in the same
/// state must have the same text.
pub fn frames(t: &Thread) -> String {
    let labels = OBSERVER.with_borrow(|observer| {
        let observer = observer.as_ref();
        observer.map_or_else(Labels::default, |observer| observer.labels.clone())
    });
    let mut text = String::new();
    let mut frame = t.frame;
    // SAFETY: the frames are live, with their state in memory.
    unsafe {
        while let Some(current) = frame.as_ref() {
            let locals = (0..(*current.code).local_count as usize)
                .map(|index| labels.outline(*Frame::local(frame, index), 1));
            let operands = (0..current.depth as usize)
                .map(|index| labels.outline(*Frame::operands(frame).add(index), 1));
            let words = joined(locals.chain(operands));
            text += &format!("at {} depth {}: {words}\n", current.unit(), current.depth);
            if current.flags & BOUNDARY != 0 {
                break;
            }
            frame = current.previous;
        }
    }
    text
}

impl Labels {
    /// A word of a frame: what it is, whether it is counted, and how often what is new is counted.
    fn describe_top(&self, word: Word) -> String {
        let mut text = self.describe(word, DEPTH);
        if !word.is_reference() || word.is_null() {
            return text;
        }
        // SAFETY: a word of a frame is live.
        let value = unsafe { Value::from_ref(&word) };
        let Some(object) = value.object().filter(|object| !object.is_immortal()) else {
            return text;
        };
        if self.of(object).is_none() && plain(value).is_some() {
            text += &counted(object);
        }
        let borrowed = if word.is_owned() { "" } else { "borrowed " };
        format!("{borrowed}{text}")
    }

    /// How much more often each object that the test gave is counted than before the run, and what is in it.
    pub fn counts(&self, lines: &mut Vec<String>) {
        for label in &self.0 {
            // SAFETY: the test holds what has a label.
            let object = unsafe { &*(label.address as *const Object) };
            let inside = self.contents(Word::unowned(object), 3);
            let more = object.refcount().wrapping_sub(label.count) as i32;
            lines.push(format!("{}: counted {more:+} {inside}", label.text));
        }
    }

    /// What a word is, in short and without counts: those are in flux while an instruction runs.
    fn outline(&self, word: Word, depth: u32) -> String {
        if word.is_null() {
            return "null".into();
        }
        if word.is_reference()
            && let Some(label) = self.of(word.object())
        {
            return format!("<{label}>");
        }
        // SAFETY: words of frames and objects are live.
        let value = unsafe { Value::from_ref(&word) };
        if let Some(plain) = plain(value) {
            return plain;
        }
        let class = value.class().name();
        if let Some(list) = value.exact::<List>() {
            return format!("{class} of {}", list.len());
        }
        match value.exact::<Cell>() {
            Some(cell) if depth > 0 => {
                let inside = cell.value.get();
                let inside = inside.as_ref().map_or(Word::NULL, Value::word);
                format!("{class}({})", self.outline(inside, depth - 1))
            }
            _ => class,
        }
    }

    /// What a word is.
    pub fn describe(&self, word: Word, depth: u32) -> String {
        if word.is_null() {
            return "null".into();
        }
        if word.is_reference()
            && let Some(label) = self.of(word.object())
        {
            return format!("<{label}>");
        }
        let mut text = self.contents(word, depth);
        if is_counted_for_nothing(word) {
            text += " counted though immortal";
        }
        // SAFETY: words of frames and objects are live.
        let value = unsafe { Value::from_ref(&word) };
        match value.object().filter(|object| !object.is_immortal()) {
            // Of what a short text says all, the program may share what it likes.
            Some(object) if plain(value).is_none() => text + &counted(object),
            _ => text,
        }
    }

    fn contents(&self, word: Word, depth: u32) -> String {
        // SAFETY: words of frames and objects are live.
        let value = unsafe { Value::from_ref(&word) };
        if let Some(plain) = plain(value) {
            return plain;
        }
        let class = value.class().name();
        if depth == 0 {
            return format!("<{class}>");
        }
        let list = |items: &[Value]| {
            let items = items.iter();
            joined(items.map(|item| self.describe(item.word(), depth - 1)))
        };
        if let Some(tuple) = value.downcast::<Tuple>() {
            return format!("{class}({})", list(tuple.items()));
        }
        if let Some(items) = value.downcast::<List>() {
            return format!("{class}[{}]", list(&items.to_vec()));
        }
        if let Some(set) = Set::of(value) {
            let mut items: Vec<String> = set
                .to_vec()
                .iter()
                .map(|item| self.describe(item.word(), depth - 1))
                .collect();
            items.sort();
            return format!("{class}{{{}}}", items.join(", "));
        }
        if let Some(dict) = value.downcast::<Dict>() {
            let items = dict.to_vec();
            let items = items.iter().map(|(key, item)| {
                format!(
                    "{}: {}",
                    self.describe(key.word(), depth - 1),
                    self.describe(item.word(), depth - 1)
                )
            });
            return format!("{class}{{{}}}", joined(items));
        }
        let mut state = String::new();
        if let Some(array) = value.downcast::<Array>() {
            state = format!("{} {:?} ", array.code as char, *array.bytes());
        } else if let Some(iterator) = value.exact::<RangeIterator>() {
            state = format!("{} {} ", iterator.next.get(), iterator.left.get());
        } else if let Some(iterator) = value.exact::<Enumerate>() {
            state = format!("{} ", iterator.number.get());
        } else if let Some(iterator) = value.exact::<ListIterator>() {
            state = format!("{} ", iterator.index.get());
        } else if let Some(iterator) = value.exact::<TupleIterator>() {
            state = format!("{} ", iterator.index.get());
        } else if let Some(generator) = Generator::of(value) {
            state = format!("state {} {}", generator.state.get(), place(generator));
        }
        format!("{class}({state}{})", self.parts(value, depth))
    }

    /// What an object of any other layout refers to.
    fn parts(&self, value: &Value, depth: u32) -> String {
        let mut words = Vec::new();
        if let Some(object) = value.object() {
            let mut visit = |word: Word| words.push(word);
            // SAFETY: the object is live.
            unsafe { trace_object(object, &mut Visitor::every(&mut visit)) };
        }
        let class = std::ptr::from_ref(value.class()) as usize;
        let shown = words
            .into_iter()
            .filter(|word| !word.is_reference() || word.object() as usize != class);
        // Anybody may have the namespace of a module.
        let is_module = value.exact::<Module>().is_some();
        joined(shown.map(|word| match self.of(word.object()) {
            None if is_module && !word.is_null() => self.contents(word, depth - 1),
            _ => self.describe(word, depth - 1),
        }))
    }
}

/// The parts with commas between, as many as make a line that can be read.
fn joined(parts: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text += ", ";
        }
        if text.len() > LONG {
            text += "...";
            break;
        }
        text += &part;
    }
    text
}

/// Where a generator goes on.
fn place(generator: &Generator) -> String {
    if !matches!(generator.state.get(), CREATED | SUSPENDED) {
        return String::new();
    }
    // SAFETY: a generator that waits has its frame, whose state is stored.
    unsafe {
        let frame = generator.frame.get();
        format!("at {} with {} operands ", (*frame).unit(), (*frame).depth)
    }
}

/// Whether a word is a counted reference to an object that is never counted.
fn is_counted_for_nothing(word: Word) -> bool {
    // SAFETY: words of frames and objects are live.
    word.is_owned() && unsafe { (*word.object()).is_immortal() }
}

/// How often an object is counted, if that says something.
fn counted(object: &Object) -> String {
    match is_shared(object) {
        true => String::new(),
        false => format!(" x{}", object.refcount()),
    }
}

/// Objects that anything may refer to: their counts say nothing.
fn is_shared(object: &Object) -> bool {
    let value = Value::of(object);
    let is_descriptor = value.class().slot(|slots| slots.descriptor_get).is_some();
    value.downcast::<Type>().is_some()
        || value.exact::<Code>().is_some()
        || value.exact::<Module>().is_some()
        || value.exact::<NativeFunction>().is_some()
        || is_descriptor && value.exact::<Function>().is_none()
}

/// Values that a short text says all of.
fn plain(value: &Value) -> Option<String> {
    let exactly = |class: &Type| std::ptr::eq(value.class(), class);
    if value.is_none() {
        return Some("None".into());
    }
    if value.is_true() || value.is_false() {
        return Some(if value.is_true() { "True" } else { "False" }.into());
    }
    if exactly(&types::FLOAT) {
        let number = float::to_f64(value)?;
        return Some(if number.is_nan() {
            "nan".into()
        } else {
            format!("{number:?}")
        });
    }
    if int::is_int(value)
        && let Some(number) = int::to_big(value)
    {
        let class = if exactly(&types::INT) {
            String::new()
        } else {
            value.class().name()
        };
        return Some(format!("{class}{number}"));
    }
    if let Some(text) = value.downcast::<Str>() {
        return Some(format!("{:?}", without_addresses(&text.to_lossy())));
    }
    if let Some(bytes) = value.downcast::<Bytes>() {
        return Some(format!("b{:?}", bytes.bytes()));
    }
    let name = |kind: &str, name: &Value| {
        let text = name
            .downcast::<Str>()
            .map_or(String::new(), |text| text.to_lossy().into_owned());
        Some(format!("<{kind} {text}>"))
    };
    if let Some(class) = value.downcast::<Type>() {
        return Some(format!("<class {}>", class.name()));
    }
    if let Some(code) = value.exact::<Code>() {
        return name("code", &code.qualname);
    }
    if let Some(function) = value.exact::<Function>() {
        let details: Vec<bool> = [
            &function.defaults,
            &function.keyword_defaults,
            &function.closure,
            &function.annotate,
        ]
        .into_iter()
        .map(|slot| !slot.is_empty())
        .collect();
        return name(&format!("function {details:?}"), &function.qualname.get()?);
    }
    if value.exact::<Traceback>().is_some() {
        let mut depth = 0;
        let mut level = Some(value.clone());
        while let Some(traceback) = level {
            depth += 1;
            level = traceback
                .exact::<Traceback>()
                .and_then(|traceback| traceback.next.get());
        }
        return Some(format!("<traceback of {depth}>"));
    }
    if std::ptr::eq(value.class(), &types::FRAME) {
        return Some("<frame>".into());
    }
    None
}

/// The exception that a run ended with, when no landing raised it.
pub fn raised(t: &mut Thread, labels: &Labels) -> String {
    match t.exception.take() {
        Some(exception) => {
            let traced = exception.downcast::<Exception>().is_some();
            format!(
                "raises {} {traced}",
                labels.describe(exception.word(), DEPTH)
            )
        }
        None => "raises nothing".into(),
    }
}

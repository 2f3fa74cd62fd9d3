//! The ways to run a program.

use std::cell::{Cell, OnceCell, RefCell};

use copperplate_compiler::{Mode, Options};
use copperplate_core::code::Code;
use copperplate_core::collector::{self, Generation};
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::hooks::Tracing;
use copperplate_core::list::List;
use copperplate_core::native::NativeFunction;
use copperplate_core::str::Str;
use copperplate_core::{Layout, Object, Res, Thread, Type, Value, Word, heap, types};
use copperplate_engine::Engine;
use copperplate_macros::native;
use copperplate_objects::testing;
use copperplate_objects::types::build_class::run_body;
use copperplate_trace::manage::{self, Compiler, Limits};
use copperplate_trace::optimize::Level;

use crate::forced;
use crate::machine::set_engine;
use crate::text::without_addresses;

const WITHOUT: &str = "uops without the optimizer";

/// Runs after which a place is recorded, and exits after which a bridge is.
const HOT: u32 = 2;

/// Invalidations of a place before it is given up: never, since the test causes them.
const INVALIDATIONS: u32 = u32::MAX;

thread_local! {
    static WAYS: OnceCell<Vec<Way>> = const { OnceCell::new() };
    static STRAIN: Cell<Strain> = const { Cell::new(Strain::None) };
    /// How often the running program has called `notice`.
    static NOTICED: Cell<u32> = const { Cell::new(0) };
    /// The address of the running program's built-ins.
    static BUILTINS: Cell<usize> = const { Cell::new(0) };
    /// What traces have been told of while the program ran, or what they would have been.
    static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// Whether the program runs. Nobody sees what is missed when what it leaves is freed.
    static RUNS: Cell<bool> = const { Cell::new(false) };
}

/// A way to run a program.
#[derive(Clone, Copy)]
pub struct Way {
    pub name: &'static str,
    engine: Engine,
    tracing: Option<Tracing>,
    pub strain: Strain,
}

/// What is done to traces while a program runs. None of it may be seen by the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strain {
    None,
    /// Each trace leaves by this one of its exits, counted round and round, once the program has called `notice` so often.
    Exits {
        nth: usize,
        from: u32,
    },
    /// At every so manieth call of `notice`, all traces are invalidated.
    Invalidations {
        every: u32,
    },
    /// They are not told of the nth change of what they rely on. That, the program must see.
    Missed {
        nth: usize,
    },
}

impl std::fmt::Display for Strain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Strain::None => Ok(()),
            Strain::Exits { nth, from } => {
                write!(f, ", leaving by exit {nth} from call {from} of notice on,")
            }
            Strain::Invalidations { every } => {
                write!(
                    f,
                    ", all traces invalidated by each {every}th call of notice,"
                )
            }
            Strain::Missed { nth } => write!(f, ", missing change {nth},"),
        }
    }
}

/// What programs call that look at `NOTICES`: an opaque function in which something happens to traces.
#[native("notice()")]
fn notice(t: &mut Thread) -> Res<Value> {
    let calls = NOTICED.get() + 1;
    NOTICED.set(calls);
    match STRAIN.get() {
        Strain::Exits { from, .. } if calls >= from => forced::switch(true),
        Strain::Invalidations { every } if calls.is_multiple_of(every) => {
            manage::invalidate_all(t);
        }
        _ => {}
    }
    Ok(Value::none())
}

/// Whether traces miss a change of what they rely on.
fn miss(object: &Object, value: Option<u32>, goes: bool) -> bool {
    let is = |class: &Type| object.class().is_subclass(class);
    let what = match (goes, value) {
        (true, _) if is(&types::CODE) => "code goes",
        (true, _) => "an object goes",
        _ if is(&types::TYPE) => "a class changes",
        _ if is(&types::FUNCTION) => "a function changes",
        (_, value) if std::ptr::from_ref(object) as usize == BUILTINS.get() => match value {
            Some(_) => "a built-in changes",
            None => "the names of built-ins change",
        },
        (_, Some(_)) => "a value in a dict changes",
        (_, None) if is(&types::DICT) => "the keys of a dict change",
        (_, None) => "an object changes",
    };
    if !RUNS.get() {
        return false;
    }
    let what = format!("{what}: {}", named(object, value));
    TOLD.with_borrow_mut(|told| {
        told.push(what);
        matches!(STRAIN.get(), Strain::Missed { nth } if nth + 1 == told.len())
    })
}

/// What somebody who reads of a change calls the object, or the entry of this number.
fn named(object: &Object, value: Option<u32>) -> String {
    let word = Word::unowned(object);
    // SAFETY: the object is there until who tells of it returns, and a reference to one that goes would free it once more.
    let object = unsafe { Value::from_ref(&word) };
    if let Some(class) = object.downcast::<Type>() {
        return class.name();
    }
    let name = match value {
        Some(number) => object
            .downcast::<Dict>()
            .and_then(|dict| dict.key_at(number as usize)),
        None => {
            let function = object.exact::<Function>();
            let code = object.exact::<Code>();
            let of_code = code.map(|code| code.qualname.clone());
            of_code.or_else(|| function?.qualname.get())
        }
    };
    let text = name.as_ref().and_then(Value::downcast::<Str>);
    text.map_or_else(String::new, |text| text.to_lossy().into_owned())
}

/// The changes that the traces of the program that ran last relied on, as they came.
pub fn told() -> Vec<String> {
    TOLD.take()
}

/// What a program leaves.
#[derive(PartialEq, Eq, Debug)]
pub struct Outcome {
    /// A line for each item of its `result`, or the exception that it ended with.
    pub text: String,
    /// How many objects more there are than before.
    pub objects: isize,
}

/// Everything that the build can run a program with, the match loop first.
pub fn ways(t: &Thread) -> Vec<Way> {
    WAYS.with(|ways| ways.get_or_init(|| all_ways(t)).clone())
}

fn all_ways(t: &Thread) -> Vec<Way> {
    let engines = Engine::ALL.into_iter().filter(|engine| engine.is_built());
    let mut ways: Vec<Way> = engines
        .map(|engine| Way {
            name: engine.name(),
            engine,
            tracing: None,
            strain: Strain::None,
        })
        .collect();
    let unoptimized = Level {
        level: 0,
        ..Level::default()
    };
    ways.push(traced(t, WITHOUT, unoptimized, None));
    ways.push(traced(t, "uops", Level::default(), None));
    if let Ok(compiler) = copperplate_jit::compiler(None, false) {
        ways.push(traced(t, "jit", Level::default(), Some(Ok(compiler))));
    }
    ways
}

fn traced(
    t: &Thread,
    name: &'static str,
    level: Level,
    compiler: Option<Result<Box<dyn Compiler>, &'static str>>,
) -> Way {
    let tracing = t.vm().tracing.get();
    manage::install(t, None, compiler);
    let limits = Limits {
        hot: HOT,
        bridge: HOT,
        invalidations: INVALIDATIONS,
        ..Limits::default()
    };
    manage::set_limits(t, limits);
    manage::set_level(t, level);
    manage::set_miss(t, miss);
    manage::set_edit(t, |trace, recording| {
        if let Strain::Exits { nth, .. } = STRAIN.get() {
            forced::force(trace, &recording.steps, nth);
        }
    });
    Way {
        name,
        engine: Engine::best(),
        tracing: t.vm().tracing.replace(tracing),
        strain: Strain::None,
    }
}

impl Way {
    /// Whether it makes traces, and optimizes them.
    pub fn is_optimized(&self) -> bool {
        self.tracing.is_some() && self.name != WITHOUT
    }

    /// The same, with something done to its traces.
    pub fn strained(self, strain: Strain) -> Way {
        Way { strain, ..self }
    }

    /// Runs a module's text.
    pub fn run(&self, t: &mut Thread, source: &str) -> Outcome {
        t.heap.collector.set_enabled(false);
        // Traces made one way know the code of their runs alone, and go with it.
        let tracing = t.vm().tracing.replace(self.tracing);
        let before = left(t);
        set_engine(self.engine);
        STRAIN.set(self.strain);
        NOTICED.set(0);
        TOLD.take();
        forced::switch(matches!(self.strain, Strain::Exits { from: 0, .. }));
        let text = text_of(t, source, self.strain != Strain::None);
        forced::switch(false);
        STRAIN.set(Strain::None);
        set_engine(Engine::Match);
        let objects = left(t) - before;
        t.vm().tracing.set(tracing);
        Outcome { text, objects }
    }
}

/// How many objects there are without garbage; what has finalizers takes several rounds to go.
fn left(t: &mut Thread) -> isize {
    let mut before = usize::MAX;
    loop {
        collector::collect(t, Generation::Full);
        let objects = heap::usage().objects;
        if objects == before {
            return objects as isize;
        }
        before = objects;
    }
}

fn text_of(t: &mut Thread, source: &str, notices: bool) -> String {
    let spec = copperplate_compiler::compile(source, "<case>", Mode::Exec, Options::default());
    let spec = spec.unwrap_or_else(|error| panic!("a case does not compile: {error:?}\n{source}"));
    let code = Code::load(t, &spec);
    let globals = Dict::new();
    let dict = globals.exact::<Dict>().expect("a dict");
    dict.set_str(t, &t.names().__name__, Str::new("case"));
    // Programs change built-ins: those of their own.
    let builtins = Dict::new();
    let own = builtins.exact::<Dict>().expect("a dict");
    let all = t.builtins();
    for (name, value) in all.exact::<Dict>().expect("a dict").to_vec() {
        own.set_str(t, &name, value);
    }
    BUILTINS.set(builtins.word().object() as usize);
    let name = t.vm().intern("BUILTINS");
    dict.set_str(t, &name, builtins.clone());
    let name = t.vm().intern("notice");
    dict.set_str(t, &name, NativeFunction::new(&NOTICE, None, None));
    let name = t.vm().intern("ModuleType");
    dict.set_str(t, &name, types::MODULE.value());
    let name = t.vm().intern("NOTICES");
    dict.set_str(t, &name, Value::bool(notices));
    let code = code.exact::<Code>().expect("a code object");
    let function = Function::new(code, globals.clone(), builtins);
    let function = function.exact::<Function>().expect("a function");
    RUNS.set(true);
    let ran = run_body(t, function, &globals);
    RUNS.set(false);
    assert!(t.frame.is_null(), "a frame is left running");
    let text = match ran {
        Err(raised) => testing::error::<Value>(t, Err(raised)),
        Ok(_) => {
            assert!(t.exception.is_empty(), "an exception is left");
            let name = t.vm().intern("result");
            let result = dict.get_str(t, &name);
            let items = result.as_ref().and_then(Value::exact::<List>);
            let items = items.map_or_else(Vec::new, List::to_vec);
            let lines = items.iter().map(|item| testing::repr(t, item) + "\n");
            lines.collect::<String>()
        }
    };
    without_addresses(&text)
}

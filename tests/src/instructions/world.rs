//! The module that a case's values come from, run afresh for every run so that each begins in the same state.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use copperplate_code::{CodeSpec, Constant};
use copperplate_compiler::{Mode, Options};
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::exception::Exception;
use copperplate_core::function::Function;
use copperplate_core::list::List;
use copperplate_core::native::{MethodDescriptor, NativeFunction};
use copperplate_core::str::Str;
use copperplate_core::{Layout, Res, Thread, Value, ops, types};
use copperplate_macros::native;
use copperplate_objects::types::build_class::run_body;

use super::machine::{Events, set_events};
use super::pool::{DISTURBANCES, DYING, EXPRESSIONS, PRELUDE, SURROUNDINGS};
use super::{outcome, traced};

/// A fresh module, and the values that were made in it.
pub struct World {
    globals: Value,
    /// By expression; each is evaluated once.
    pub made: Vec<(usize, Value)>,
}

/// The code of the module, and of functions that make what each text says.
struct Compiled {
    module: CodeSpec,
    expressions: Vec<Arc<CodeSpec>>,
    disturbances: Vec<Arc<CodeSpec>>,
}

thread_local! {
    static COMPILED: OnceCell<Rc<Compiled>> = const { OnceCell::new() };
}

fn compile(source: &str) -> CodeSpec {
    let compiled = copperplate_compiler::compile(source, "<pool>", Mode::Exec, Options::default());
    compiled.unwrap_or_else(|error| panic!("the pool does not compile: {error:?}"))
}

/// The code of a function that answers with the text's value. Each is loaded only where it is asked for.
fn function(text: &&str) -> Arc<CodeSpec> {
    let around = compile(&format!("lambda: ({text})\n"));
    let code = around.constants.iter().find_map(|constant| match constant {
        Constant::Code(code) => Some(code.clone()),
        _ => None,
    });
    code.unwrap_or_else(|| panic!("{text}: no function"))
}

fn compiled() -> Rc<Compiled> {
    COMPILED.with(|compiled| {
        let compiled = compiled.get_or_init(|| {
            Rc::new(Compiled {
                module: compile(&format!("{PRELUDE}{SURROUNDINGS}used = []\n")),
                expressions: EXPRESSIONS.iter().map(function).collect(),
                disturbances: DISTURBANCES.iter().map(function).collect(),
            })
        });
        compiled.clone()
    })
}

/// The result, or a panic with what was raised.
fn expect<T>(t: &mut Thread, what: &str, result: Res<T>) -> T {
    result.unwrap_or_else(|raised| {
        let text = copperplate_objects::testing::error::<()>(t, Err(raised));
        panic!("{what} raises {text}")
    })
}

/// Another object for the same native code, which nothing else refers to.
#[native("fresh(function)")]
fn fresh(_: &mut Thread, function: &Value) -> Res<Value> {
    if let Some(function) = function.exact::<NativeFunction>() {
        let (receiver, module) = (function.receiver.get(), function.module.get());
        return Ok(NativeFunction::new(function.def, receiver, module));
    }
    let method = function.exact::<MethodDescriptor>();
    Ok(method.map_or_else(Value::none, |method| {
        MethodDescriptor::new(method.def, method.class)
    }))
}

/// Sets the eval breaker.
#[native("wake()")]
fn wake(t: &mut Thread) -> Res<Value> {
    set_events(t, Events::Harmless);
    Ok(Value::none())
}

/// Makes the running trace invalid, if there is one.
#[native("spoil()")]
fn spoil(_t: &mut Thread) -> Res<Value> {
    traced::spoil();
    Ok(Value::none())
}

impl World {
    pub fn new(t: &mut Thread) -> World {
        let code = Code::load(t, &compiled().module);
        let globals = Dict::new();
        let dict = globals.exact::<Dict>().expect("a dict");
        dict.set_str(t, &t.names().__name__, Str::new("pool"));
        let module = t.vm().intern("ModuleType");
        dict.set_str(t, &module, types::MODULE.value());
        // There is nothing that programs of the pool can import.
        let array = copperplate_library::array::make(t);
        expect(t, "module array", array);
        let array = t.vm().intern("array");
        dict.set_str(t, &array, types::ARRAY.value());
        let weak = copperplate_library::weakref::make(t);
        expect(t, "module _weakref", weak);
        let reference = t.vm().intern("ref");
        dict.set_str(t, &reference, types::WEAK_REFERENCE.value());
        let natives = [
            ("look", &outcome::LOOK),
            ("fresh", &FRESH),
            ("wake", &WAKE),
            ("spoil", &SPOIL),
        ];
        for (name, def) in natives {
            let name = t.vm().intern(name);
            dict.set_str(t, &name, NativeFunction::new(def, None, None));
        }
        let code = code.exact::<Code>().expect("a code object");
        let function = Function::new(code, globals.clone(), t.builtins());
        let function = function.exact::<Function>().expect("a function");
        let ran = run_body(t, function, &globals);
        expect(t, "the pool", ran);
        World {
            globals,
            made: Vec::new(),
        }
    }

    /// What the module calls so.
    pub fn global(&self, t: &Thread, name: &str) -> Value {
        let name = t.vm().intern(name);
        let dict = self.globals.exact::<Dict>().expect("a dict");
        dict.get_str(t, &name).expect("the pool has the name")
    }

    fn call(&self, t: &mut Thread, code: &CodeSpec) -> Res<Value> {
        let code = Code::load(t, code);
        let code = code.exact::<Code>().expect("a code object");
        let function = Function::new(code, self.globals.clone(), t.builtins());
        ops::call_positional(t, &function, &[])
    }

    /// A new object whose finalizer tells what it sees.
    pub fn dying(&self, t: &mut Thread) -> Value {
        let class = self.global(t, "Dying");
        let made = ops::call_positional(t, &class, &[]);
        expect(t, DYING, made)
    }

    /// The value of an expression, the same whenever it is asked for.
    pub fn value(&mut self, t: &mut Thread, expression: usize) -> Value {
        if let Some((_, value)) = self.made.iter().find(|(made, _)| *made == expression) {
            return value.clone();
        }
        let value = self.call(t, &compiled().expressions[expression]);
        let value = expect(t, EXPRESSIONS[expression], value);
        self.made.push((expression, value.clone()));
        value
    }

    /// Lets something happen to what was made.
    pub fn disturb(&self, t: &mut Thread, disturbance: usize) {
        if disturbance == 0 {
            return;
        }
        let used = self.global(t, "used");
        if let Some(used) = used.exact::<List>() {
            for (_, value) in &self.made {
                used.push(value.clone());
            }
        }
        let done = self.call(t, &compiled().disturbances[disturbance]);
        expect(t, DISTURBANCES[disturbance], done);
        if let Some(used) = used.exact::<List>() {
            used.replace_all(Vec::new());
        }
    }

    /// An exception of the test's own.
    pub fn exception() -> Value {
        Exception::new(
            &copperplate_core::exception::LOOKUP_ERROR,
            &[Str::new("being handled")],
        )
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.made.clear();
        // Functions and the module refer to each other.
        if let Some(dict) = self.globals.exact::<Dict>() {
            dict.clear();
        }
    }
}

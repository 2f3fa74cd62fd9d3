//! What lower crates need from higher ones, as function pointers that the command fills in at start-up.

use copperplate_code::CodeSpec;
use copperplate_code::tree::Node;

use crate::error::Res;
use crate::frame::Frame;
use crate::object::Object;
use crate::thread::Thread;
use crate::value::Value;
use crate::word::Word;

/// Flag of [`Hooks::compile`]: the text is the program's file.
pub const PROGRAM_FILE: u32 = 1 << 31;
/// Where flags of [`Hooks::compile`] have the level of optimization plus one; 0 means the program's, [`Vm::optimize`](crate::thread::Vm::optimize).
pub const OPTIMIZE_SHIFT: u32 = 28;

/// Where a source text or tree comes from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// Its file, for errors and warnings.
    pub filename: &'a str,
    /// The module it belongs to, which filters of warnings may name. They go by the file without one.
    pub module: Option<&'a str>,
}

/// What the source text is: a file, an expression, or one interactive statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Exec,
    Eval,
    Single,
}

/// What hot instructions ask whoever records and runs traces. `ip` is the first unit of the running instruction, whose frame's
/// state is stored; the place that is meant lies `back` units before the instruction's end.
#[derive(Clone, Copy)]
pub struct TraceHooks {
    /// Nothing will ever be recorded there: the instruction takes its plain form.
    pub never: fn(&mut Thread, ip: *const u32, back: u32) -> bool,
    /// What to enter there, kept in the instruction's cache; null: nothing yet.
    pub executor: fn(&mut Thread, ip: *const u32, back: u32) -> *const (),
    /// Asked after 1, 3, 7, ... runs: whether to record now.
    pub hot: fn(&mut Thread, ip: *const u32, back: u32) -> bool,
    /// Records what the running frame does from there. Answers with the frame to go on in, or null, as every engine's loop does.
    pub record: fn(&mut Thread, ip: *mut u32, back: u32) -> *mut Frame,
    /// Runs what `executor` answered, with the same answer.
    pub enter: fn(&mut Thread, ip: *mut u32, back: u32, executor: *const ()) -> *mut Frame,
    /// An object with the flag [`KNOWN_TO_TRACES`](crate::object::KNOWN_TO_TRACES) is about to be freed. Runs no Python code.
    pub freed: fn(&Thread, object: *const Object),
    /// Something of an object with that flag is about to change that traces rely on: one of its values by number, or what it
    /// is as a whole. Runs no Python code and frees no object.
    pub changed: fn(&Thread, object: *const Object, value: Option<u32>),
    /// The recursion limit is lower than it was: where frames had room they may have none.
    pub lowered: fn(&Thread),
}

/// Who records and runs traces.
#[derive(Clone, Copy)]
pub struct Tracing {
    pub hooks: &'static TraceHooks,
    /// What belongs to the virtual machine, for the hooks alone.
    pub state: *const (),
}

/// What is known of an instruction, or of one that only the compiler's output has before it is assembled.
#[derive(Clone, Copy, Debug)]
pub struct InstructionFacts {
    /// Its name.
    pub name: &'static str,
    /// What its operand is, in the words of the definitions; empty without one.
    pub operand: &'static str,
    /// Whether it jumps, and then backward.
    pub jumps: Option<bool>,
    /// Cache units behind it.
    pub caches: u32,
    /// What it is a specialization of, or itself.
    pub generic: u16,
}

/// Instructions for those who look at bytecode from outside: by opcode, the ones that never run last.
pub struct Instructions {
    /// Bits of a code unit that hold the opcode; the operand has the rest.
    pub opcode_bits: u32,
    /// How many there are in running code.
    pub count: u16,
    /// How many there are.
    pub all: u16,
    /// Facts of an opcode below `all`.
    pub facts: fn(opcode: u16) -> InstructionFacts,
    /// The name of an operand that is one of an enumeration's values.
    pub value_name: fn(opcode: u16, operand: u32) -> Option<&'static str>,
    /// How much deeper the operand stack is behind it, or where it jumps to.
    pub stack_effect: fn(opcode: u16, operand: u32, jumps: bool) -> i64,
}

impl Instructions {
    /// No instructions: for threads that run no Python code.
    pub const NONE: Instructions = Instructions {
        opcode_bits: 0,
        count: 0,
        all: 0,
        facts: |_| InstructionFacts {
            name: "",
            operand: "",
            jumps: None,
            caches: 0,
            generic: 0,
        },
        value_name: |_, _| None,
        stack_effect: |_, _, _| 0,
    };
}

/// Crossings from `core`, `objects` and `library` up to the compiler, the engines and the importer.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// Runs `thread.frame`, whose flag `BOUNDARY` is set, until it returns (or yields, for a generator's). The result is owned;
    /// null: an exception is set.
    pub run: fn(&mut Thread) -> Word,
    /// Compiles source text and gives its `SyntaxWarning`s; raises `SyntaxError`, and what a warning becomes.
    pub compile: fn(
        &mut Thread,
        source: &Value,
        origin: Origin<'_>,
        mode: Mode,
        flags: u32,
    ) -> Res<CodeSpec>,
    /// Parses source text to a syntax tree; warns and raises as `compile`.
    pub parse:
        fn(&mut Thread, source: &Value, origin: Origin<'_>, mode: Mode, flags: u32) -> Res<Node>,
    /// Compiles a syntax tree; raises `ValueError` for one that cannot be, and what `compile` raises.
    pub compile_tree:
        fn(&mut Thread, tree: Node, origin: Origin<'_>, mode: Mode, flags: u32) -> Res<CodeSpec>,
    /// `import name` (absolute name): finds, loads and returns the module itself, not its top package.
    pub import: fn(&mut Thread, name: &str) -> Res<Value>,
    /// Reports an exception that nobody can catch (`sys.unraisablehook`); the message says where it was raised.
    pub report_unraisable: fn(&mut Thread, exception: &Value, message: &str),
    /// What is known of instructions.
    pub instructions: &'static Instructions,
}

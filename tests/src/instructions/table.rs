//! What is known of each instruction: printed from the definitions.

use std::marker::PhantomData;

use copperplate_core::class::BASE;
use copperplate_core::{Layout, Object, Type, Value};
use copperplate_engine::OPCODE_BITS;
use copperplate_objects::types::weak_references::is_referred_to;

copperplate_macros::instruction_tests!("../bytecodes.def");

/// An instruction.
pub struct Instruction {
    pub name: &'static str,
    pub opcode: u32,
    pub operand: Operand,
    /// Units that it takes, or the first component of a super-instruction does.
    pub units: u32,
    /// What a super-instruction is made of.
    pub components: &'static [u32],
    /// Under which opcode some components have to stand in the code.
    pub stands: &'static [(usize, u32)],
    /// What stands in the code before anything is specialized.
    pub generic: u32,
    /// Has to be installed: its guards hold of the operands and its caches are filled.
    pub specialized: bool,
    /// Begins with an adaptive counter, or what it leaves to does.
    pub adapts: bool,
    /// From the bottom to the top of the stack.
    pub inputs: &'static [Input],
    /// How many words it leaves, given its operand: when it goes on, and when it jumps.
    pub outputs: &'static [fn(u32) -> u32],
    /// What it takes for granted of the local that its operand names.
    pub local: Local,
    /// What has to stand behind it.
    pub next: Option<u32>,
    /// Suspends a generator's frame.
    pub suspends: bool,
    /// The ways that a run of it can take, by number.
    pub ways: &'static [&'static str],
    /// Those of them by which it does all that it is for, as bits.
    pub completes: u64,
}

/// What an instruction's operand can be.
#[derive(Clone, Copy)]
pub enum Operand {
    None,
    Local,
    Const,
    Name,
    /// How many free variables the code has.
    Free,
    Forward,
    Backward,
    OneOf(&'static [u32]),
    /// A number, bits, or a count.
    Number,
}

/// One input, or an array of them.
pub struct Input {
    pub name: &'static str,
    pub admits: Kind,
    /// May be the null word.
    pub nullable: bool,
    /// What the guards prove: what it has to be for the specialized form to apply.
    pub proven: Kind,
    /// How many there are, given the operand.
    pub count: Option<fn(u32) -> u32>,
}

/// What an instruction takes for granted of a local.
pub struct Local {
    pub bound: bool,
    pub class: Kind,
}

/// What is admitted.
#[derive(Clone, Copy)]
pub enum Kind {
    Any,
    Int,
    Float,
    Bool,
    Object(fn(&Value) -> bool),
    /// One static object.
    Only(fn() -> *const Object),
}

impl std::fmt::Debug for Instruction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Kind {
    /// Whether the value is of the kind.
    pub fn admits(self, value: &Value) -> bool {
        match self {
            Kind::Any => true,
            Kind::Int => value.word().is_int(),
            Kind::Float => copperplate_core::float::to_f64(value)
                .is_some_and(|_| std::ptr::eq(value.class(), &copperplate_core::types::FLOAT)),
            Kind::Bool => value.is_true() || value.is_false(),
            Kind::Object(is_one) => is_one(value),
            Kind::Only(one) => value
                .object()
                .is_some_and(|object| std::ptr::eq(object, one())),
        }
    }
}

/// An input of a micro-op, by number, or the field of this number of it.
pub type Place = (usize, Option<usize>);

/// Whether a value has a layout. Of layouts that are no class's own nothing is known: [`Anything`] answers for them.
struct Of<T>(PhantomData<T>);

impl<T> Of<T> {
    const NEW: Of<T> = Of(PhantomData);
}

impl<T: Layout> Of<T> {
    fn is_instance(&self, value: &Value) -> bool {
        value.downcast::<T>().is_some()
    }

    /// An instance of this class, which has the layout: of a subclass only where the layout is that class's own.
    fn is_of(&self, value: &Value, class: *const Type) -> bool {
        match std::ptr::eq(T::class(), class) {
            true => self.is_instance(value),
            false => std::ptr::eq(value.class(), class),
        }
    }

    /// No program can derive a class that adds something, refer to one weakly, or make one refer to something that dies.
    fn is_plain(&self) -> bool {
        let class = T::class();
        !class.is_tracked() && !class.has(BASE) && !is_referred_to(class)
    }
}

trait Anything {
    fn is_instance(&self, value: &Value) -> bool;

    fn is_plain(&self) -> bool {
        false
    }
}

impl<T> Anything for Of<T> {
    fn is_instance(&self, value: &Value) -> bool {
        value.object().is_some()
    }
}

impl Instruction {
    /// The instruction of an opcode.
    pub fn of(opcode: u32) -> &'static Instruction {
        &INSTRUCTIONS[opcode as usize]
    }

    /// Itself, or what a super-instruction is made of.
    pub fn parts(&self) -> Vec<&'static Instruction> {
        if self.components.is_empty() {
            return vec![Instruction::of(self.opcode)];
        }
        let parts = self.components.iter();
        parts.map(|part| Instruction::of(*part)).collect()
    }

    /// Whether some part of it has to be installed.
    pub fn is_installed(&self) -> bool {
        self.parts().iter().any(|part| part.specialized)
    }
}

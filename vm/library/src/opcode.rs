//! `_opcode`: what the definitions say of instructions, for `opcode` and `dis`.

use copperplate_core::dict::Dict;
use copperplate_core::exception::VALUE_ERROR;
use copperplate_core::hooks::{InstructionFacts, Instructions};
use copperplate_core::native::NativeDef;
use copperplate_core::str::Str;
use copperplate_core::{Res, Thread, Value, int, ops};
use copperplate_macros::native;

use crate::module;

/// Makes the module.
///
/// # Errors
/// None of its own.
pub fn make(t: &mut Thread) -> Res<Value> {
    let module = module::new(t, "_opcode", FUNCTIONS);
    let instructions = t.vm().hooks.instructions;
    module::set(
        t,
        &module,
        "OPCODE_BITS",
        &int::from_i64(instructions.opcode_bits.into()),
    )?;
    let (running, all) = (0..instructions.count, instructions.count..instructions.all);
    let generic = |opcode: &u16| (instructions.facts)(*opcode).generic == *opcode;
    let plain = opcodes(t, instructions, running.clone().filter(generic).chain(all))?;
    module::set(t, &module, "opmap", &plain)?;
    let special = opcodes(t, instructions, running.filter(|opcode| !generic(opcode)))?;
    module::set(t, &module, "_specialized_opmap", &special)?;
    module::set(
        t,
        &module,
        "MIN_PSEUDO_OPCODE",
        &int::from_i64(instructions.count.into()),
    )?;
    Ok(module)
}

static FUNCTIONS: &[&NativeDef] = &[
    &STACK_EFFECT,
    &IS_VALID,
    &HAS_ARG,
    &HAS_CONST,
    &HAS_NAME,
    &HAS_JUMP,
    &HAS_FREE,
    &HAS_LOCAL,
    &HAS_EXC,
    &GET_EXECUTOR,
    &GET_SPECIALIZATION_STATS,
    &GET_GENERIC,
    &GET_CACHES,
    &GET_OPERAND_KIND,
    &GET_OPERAND_NAME,
    &JUMPS_BACKWARD,
];

/// Names and numbers of opcodes.
fn opcodes(
    t: &mut Thread,
    instructions: &Instructions,
    opcodes: impl Iterator<Item = u16>,
) -> Res<Value> {
    let map = Dict::new();
    if let Some(map) = map.exact::<Dict>() {
        for opcode in opcodes {
            let name = t.vm().intern((instructions.facts)(opcode).name);
            map.set(t, &name, int::from_i64(opcode.into()))?;
        }
    }
    Ok(map)
}

/// The facts of an opcode, if there is one of that number.
fn facts(t: &Thread, opcode: i32) -> Option<(u16, InstructionFacts)> {
    let instructions = t.vm().hooks.instructions;
    let opcode = u16::try_from(opcode).ok()?;
    (opcode < instructions.all).then(|| (opcode, (instructions.facts)(opcode)))
}

fn known(t: &mut Thread, opcode: i32) -> Res<(u16, InstructionFacts)> {
    facts(t, opcode).ok_or_else(|| t.raise(&VALUE_ERROR, "invalid opcode or oparg"))
}

/// Compute the stack effect of the opcode.
#[native("stack_effect(opcode, oparg=None, /, *, jump=None)")]
fn stack_effect(
    t: &mut Thread,
    opcode: i32,
    oparg: Option<&Value>,
    jump: Option<&Value>,
) -> Res<i64> {
    let (opcode, facts) = known(t, opcode)?;
    let operand = match oparg.filter(|oparg| !oparg.is_none()) {
        None => 0,
        Some(oparg) => {
            let operand = ops::index_i64(t, oparg, &VALUE_ERROR)?;
            u32::try_from(operand).map_err(|_| t.value_error("invalid opcode or oparg"))?
        }
    };
    let effect = t.vm().hooks.instructions.stack_effect;
    let (stays, jumps) = (
        effect(opcode, operand, false),
        effect(opcode, operand, true),
    );
    let Some(jump) = jump.filter(|jump| !jump.is_none()) else {
        return Ok(match facts.jumps {
            Some(_) => stays.max(jumps),
            None => stays,
        });
    };
    if jump.is(&Value::bool(true)) {
        Ok(jumps)
    } else if jump.is(&Value::bool(false)) {
        Ok(stays)
    } else {
        Err(t.value_error("stack_effect: jump must be False, True or None"))
    }
}

macro_rules! questions {
    ($($function:ident $signature:literal $doc:literal $facts:ident => $answer:expr;)*) => {
        $(#[doc = $doc]
        #[native($signature)]
        fn $function(t: &mut Thread, opcode: i32) -> Res<bool> {
            Ok(facts(t, opcode).is_some_and(|(_, $facts)| $answer))
        })*
    };
}

questions! {
    is_valid "is_valid(opcode)" "Return True if opcode is valid, False otherwise." _facts => true;
    has_arg "has_arg(opcode)" "Return True if the opcode uses its oparg, False otherwise." facts => !facts.operand.is_empty();
    has_const "has_const(opcode)" "Return True if the opcode accesses a constant, False otherwise." facts => facts.operand == "const";
    has_name "has_name(opcode)" "Return True if the opcode accesses an attribute by name, False otherwise." facts => facts.operand == "name";
    has_jump "has_jump(opcode)" "Return True if the opcode has a jump target, False otherwise." facts => facts.jumps.is_some();
    has_free "has_free(opcode)" "Return True if the opcode accesses a free variable, False otherwise.\n\nThey are numbered among the locals." _facts => false;
    has_local "has_local(opcode)" "Return True if the opcode accesses a local variable, False otherwise." facts => facts.operand == "local";
    has_exc "has_exc(opcode)" "Return True if the opcode sets an exception handler, False otherwise.\n\nHandlers stand in tables." _facts => false;
    jumps_backward "jumps_backward(opcode)" "Return True if the opcode jumps backward, False otherwise." facts => facts.jumps == Some(true);
}

/// Return the executor object at offset in code if exists, None otherwise.
#[native("get_executor(code, offset)")]
fn get_executor(_: &mut Thread, _code: &Value, _offset: i64) -> Res<()> {
    Ok(())
}

/// Return the specialization stats
#[native("get_specialization_stats()")]
fn get_specialization_stats(_: &mut Thread) -> Res<()> {
    Ok(())
}

/// Return what the opcode is a specialization of, or itself.
#[native("get_generic(opcode)")]
fn get_generic(t: &mut Thread, opcode: i32) -> Res<u32> {
    Ok(known(t, opcode)?.1.generic.into())
}

/// Return the number of cache units behind the opcode.
#[native("get_caches(opcode)")]
fn get_caches(t: &mut Thread, opcode: i32) -> Res<u32> {
    Ok(known(t, opcode)?.1.caches)
}

/// Return what the opcode's oparg is, as the definitions call it, or None.
#[native("get_operand_kind(opcode)")]
fn get_operand_kind(t: &mut Thread, opcode: i32) -> Res<Option<Value>> {
    let kind = known(t, opcode)?.1.operand;
    Ok((!kind.is_empty()).then(|| Str::new(kind)))
}

/// Return the name that an oparg has among the opcode's, or None.
#[native("get_operand_name(opcode, oparg)")]
fn get_operand_name(t: &mut Thread, opcode: i32, oparg: i64) -> Res<Option<Value>> {
    let (opcode, _) = known(t, opcode)?;
    let name = t.vm().hooks.instructions.value_name;
    let name = u32::try_from(oparg)
        .ok()
        .and_then(|oparg| name(opcode, oparg));
    Ok(name.map(Str::new))
}

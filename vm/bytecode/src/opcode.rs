//! Opcodes, their metadata and their emitter methods: what the assembler needs from the definitions, until it is printed from them.
//!
//! The assembler uses: `Opcode` (copyable, comparable, constants named as the instructions), its `name()`, `operand_kind()` (`Jump`
//! and `Local` are what matters), `caches()` (units), `fuse(first, second) -> Option<Opcode>` (the super-instruction that replaces
//! the first of a pair) and `unit(operand) -> Option<u32>`. Emitter methods end in `Assembler::emit(opcode, operand, pops, pushes,
//! ends)` or `Assembler::emit_jump(opcode, target, pops, pushes, pushes_when_taken, ends)`.

use crate::assembler::{Assembler, Label};

/// What an instruction's operand means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperandKind {
    /// No operand.
    None,
    /// A local: the distance from the frame pointer.
    Local,
    /// An index into the constants.
    Const,
    /// An index into the names.
    Name,
    /// A distance in units.
    Jump,
    /// Anything else.
    Count,
}

/// The number of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Opcode(pub u16);

macro_rules! instructions {
    ($($name:ident $method:ident $kind:ident ($n:ident) $pops:expr, $pushes:expr, $ends:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($name),* }
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        const KINDS: &[OperandKind] = &[$(OperandKind::$kind),*];
        impl Opcode {
            $(#[allow(missing_docs)] pub const $name: Self = Self(Number::$name as u16);)*
        }
        $(instructions!(@method $name $method $kind ($n) $pops, $pushes, $ends);)*
    };
    (@method $name:ident $method:ident None ($n:ident) $pops:expr, $pushes:expr, $ends:expr) => {
        impl Assembler {
            #[allow(missing_docs)]
            pub fn $method(&mut self) { self.emit(Opcode::$name, 0, $pops, $pushes, $ends); }
        }
    };
    (@method $name:ident $method:ident Jump ($n:ident) $pops:expr, $pushes:expr, $ends:expr) => {
        impl Assembler {
            #[allow(missing_docs)]
            pub fn $method(&mut self, target: Label) {
                let taken = if Opcode::$name == Opcode::FOR_ITER { 0 } else { $pushes };
                self.emit_jump(Opcode::$name, target, $pops, $pushes, taken, $ends);
            }
        }
    };
    (@method $name:ident $method:ident $kind:ident ($n:ident) $pops:expr, $pushes:expr, $ends:expr) => {
        impl Assembler {
            #[allow(missing_docs)]
            pub fn $method(&mut self, $n: u32) { self.emit(Opcode::$name, $n, $pops, $pushes, $ends); }
        }
    };
}

instructions! {
    NOP nop None (_n) 0, 0, false;
    POP_TOP pop_top None (_n) 1, 0, false;
    COPY copy Count (n) n, n + 1, false;
    SWAP swap Count (n) n, n, false;
    PUSH_NULL push_null None (_n) 0, 1, false;
    LOAD_CONST load_const Const (n) 0, 1, false;
    LOAD_SMALL_INT load_small_int Count (n) 0, 1, false;
    LOAD_FAST load_fast Local (n) 0, 1, false;
    LOAD_FAST_BORROW load_fast_borrow Local (n) 0, 1, false;
    LOAD_FAST_CHECK load_fast_check Local (n) 0, 1, false;
    LOAD_FAST_AND_CLEAR load_fast_and_clear Local (n) 0, 1, false;
    STORE_FAST store_fast Local (n) 1, 0, false;
    DELETE_FAST delete_fast Local (n) 0, 0, false;
    MAKE_CELL make_cell Local (n) 0, 0, false;
    COPY_FREE_VARS copy_free_vars Count (n) 0, 0, false;
    LOAD_DEREF load_deref Local (n) 0, 1, false;
    STORE_DEREF store_deref Local (n) 1, 0, false;
    DELETE_DEREF delete_deref Local (n) 0, 0, false;
    LOAD_FROM_DICT_OR_DEREF load_from_dict_or_deref Local (n) 1, 1, false;
    LOAD_NAME load_name Name (n) 0, 1, false;
    STORE_NAME store_name Name (n) 1, 0, false;
    DELETE_NAME delete_name Name (n) 0, 0, false;
    LOAD_GLOBAL load_global Name (n) 0, 1, false;
    STORE_GLOBAL store_global Name (n) 1, 0, false;
    DELETE_GLOBAL delete_global Name (n) 0, 0, false;
    LOAD_FROM_DICT_OR_GLOBALS load_from_dict_or_globals Name (n) 1, 1, false;
    LOAD_LOCALS load_locals None (_n) 0, 1, false;
    LOAD_BUILD_CLASS load_build_class None (_n) 0, 1, false;
    LOAD_ATTR load_attr Name (n) 1, 1, false;
    LOAD_METHOD load_method Name (n) 1, 2, false;
    LOAD_SUPER_ATTR load_super_attr Name (n) 3, 1, false;
    LOAD_SUPER_METHOD load_super_method Name (n) 3, 2, false;
    STORE_ATTR store_attr Name (n) 2, 0, false;
    DELETE_ATTR delete_attr Name (n) 1, 0, false;
    BINARY_SUBSCR binary_subscr None (_n) 2, 1, false;
    STORE_SUBSCR store_subscr None (_n) 3, 0, false;
    DELETE_SUBSCR delete_subscr None (_n) 2, 0, false;
    BINARY_SLICE binary_slice None (_n) 3, 1, false;
    STORE_SLICE store_slice None (_n) 4, 0, false;
    BUILD_SLICE build_slice Count (n) n, 1, false;
    BINARY_OP binary_op Count (n) 2, 1, false;
    COMPARE_OP compare_op Count (n) 2, 1, false;
    IS_OP is_op Count (n) 2, 1, false;
    CONTAINS_OP contains_op Count (n) 2, 1, false;
    UNARY_NEGATIVE unary_negative None (_n) 1, 1, false;
    UNARY_INVERT unary_invert None (_n) 1, 1, false;
    UNARY_POSITIVE unary_positive None (_n) 1, 1, false;
    UNARY_NOT unary_not None (_n) 1, 1, false;
    TO_BOOL to_bool None (_n) 1, 1, false;
    JUMP_FORWARD jump_forward Jump (_n) 0, 0, true;
    JUMP_BACKWARD jump_backward Jump (_n) 0, 0, true;
    JUMP_BACKWARD_NO_INTERRUPT jump_backward_no_interrupt Jump (_n) 0, 0, true;
    POP_JUMP_IF_TRUE pop_jump_if_true Jump (_n) 1, 0, false;
    POP_JUMP_IF_FALSE pop_jump_if_false Jump (_n) 1, 0, false;
    POP_JUMP_IF_NONE pop_jump_if_none Jump (_n) 1, 0, false;
    POP_JUMP_IF_NOT_NONE pop_jump_if_not_none Jump (_n) 1, 0, false;
    GET_ITER get_iter None (_n) 1, 1, false;
    FOR_ITER for_iter Jump (_n) 1, 2, false;
    RETURN_GENERATOR return_generator None (_n) 0, 1, false;
    YIELD_VALUE yield_value None (_n) 1, 1, false;
    GET_YIELD_FROM_ITER get_yield_from_iter None (_n) 1, 1, false;
    SEND send Jump (_n) 2, 2, false;
    END_SEND end_send None (_n) 2, 1, false;
    RESUME resume Count (n) 0, 0, false;
    CLEANUP_THROW cleanup_throw None (_n) 3, 2, false;
    STOPITERATION_ERROR stopiteration_error None (_n) 1, 1, false;
    BUILD_TUPLE build_tuple Count (n) n, 1, false;
    BUILD_LIST build_list Count (n) n, 1, false;
    BUILD_SET build_set Count (n) n, 1, false;
    BUILD_STRING build_string Count (n) n, 1, false;
    BUILD_MAP build_map Count (n) 2 * n, 1, false;
    LIST_APPEND list_append Count (n) n + 1, n, false;
    SET_ADD set_add Count (n) n + 1, n, false;
    MAP_ADD map_add Count (n) n + 2, n, false;
    LIST_EXTEND list_extend Count (n) n + 1, n, false;
    SET_UPDATE set_update Count (n) n + 1, n, false;
    DICT_UPDATE dict_update Count (n) n + 1, n, false;
    DICT_MERGE dict_merge Count (n) n + 1, n, false;
    LIST_TO_TUPLE list_to_tuple None (_n) 1, 1, false;
    FORMAT_SIMPLE format_simple None (_n) 1, 1, false;
    FORMAT_WITH_SPEC format_with_spec None (_n) 2, 1, false;
    CONVERT_VALUE convert_value Count (n) 1, 1, false;
    UNPACK_SEQUENCE unpack_sequence Count (n) 1, n, false;
    UNPACK_EX unpack_ex Count (n) 1, (n & 255) + (n >> 8) + 1, false;
    MAKE_FUNCTION make_function None (_n) 1, 1, false;
    SET_FUNCTION_ATTRIBUTE set_function_attribute Count (n) 2, 1, false;
    CALL call Count (n) n + 2, 1, false;
    CALL_KW call_kw Count (n) n + 3, 1, false;
    CALL_FUNCTION_EX call_function_ex Count (n) 3 + n, 1, false;
    RETURN_VALUE return_value None (_n) 1, 0, true;
    PUSH_EXC_INFO push_exc_info None (_n) 1, 2, false;
    POP_EXCEPT pop_except None (_n) 1, 0, false;
    RERAISE reraise Count (n) n + 1, 0, true;
    RAISE_VARARGS raise_varargs Count (n) n, 0, true;
    CHECK_EXC_MATCH check_exc_match None (_n) 2, 2, false;
    WITH_EXCEPT_START with_except_start None (_n) 5, 6, false;
    LOAD_SPECIAL load_special Count (n) 1, 2, false;
    IMPORT_NAME import_name Name (n) 2, 1, false;
    IMPORT_FROM import_from Name (n) 1, 2, false;
    IMPORT_STAR import_star None (_n) 1, 0, false;
    LOAD_COMMON_CONSTANT load_common_constant Count (n) 0, 1, false;
    PRINT_EXPR print_expr None (_n) 1, 0, false;
}

impl Opcode {
    /// The instruction's name.
    pub fn name(self) -> &'static str {
        NAMES[self.0 as usize]
    }

    /// What its operand means.
    pub fn operand_kind(self) -> OperandKind {
        KINDS[self.0 as usize]
    }

    /// Inline cache units behind it.
    pub fn caches(self) -> u32 {
        0
    }

    /// The super-instruction for the pair, if there is one.
    pub fn fuse(_first: Self, _second: Self) -> Option<Self> {
        None
    }

    /// The code unit, unless the operand is too large.
    pub fn unit(self, operand: u32) -> Option<u32> {
        (operand < 1 << 22).then_some(u32::from(self.0) | operand << 10)
    }

    /// The opcode and operand of a code unit.
    pub fn of_unit(unit: u32) -> (Self, u32) {
        (Self((unit & 0x3ff) as u16), unit >> 10)
    }

    /// Whether its jump goes back.
    pub fn jumps_backward(self) -> bool {
        matches!(self, Self::JUMP_BACKWARD | Self::JUMP_BACKWARD_NO_INTERRUPT)
    }
}

//! What the committed assembly does on the ways that programs take most: no call, nothing kept on the native stack.

use std::collections::HashMap;

use copperplate_stencils::inspect::{Findings, Function, functions};
use copperplate_stencils::{Prebuilt, Target, prebuilt_directory};

fn committed(target: Target) -> HashMap<String, Function> {
    let path = prebuilt_directory()
        .join(target.triple())
        .join("threaded.s");
    let content = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let prebuilt =
        Prebuilt::parse(&content).unwrap_or_else(|reason| panic!("{}: {reason}", path.display()));
    functions(&prebuilt.text, target)
}

/// Every one of the instructions goes on to the next without a call and without the native stack.
fn are_fast<'a>(instructions: impl IntoIterator<Item = &'a str>) {
    let instructions: Vec<&str> = instructions.into_iter().collect();
    let mut slow = Vec::new();
    for target in Target::ALL {
        let handlers = committed(target);
        for name in &instructions {
            let Some(handler) = handlers.get(&format!("op_{name}")) else {
                slow.push(format!("{target}: no handler of {name}"));
                continue;
            };
            let found = handler.inspect();
            let wanted = Findings {
                has_fast_path: true,
                ..Findings::default()
            };
            if found != wanted {
                slow.push(format!("{target}: {name}: {found:?}"));
            }
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
fn integer_arithmetic_and_comparison() {
    are_fast([
        "BINARY_OP_ADD_INT",
        "BINARY_OP_SUB_INT",
        "BINARY_OP_MUL_INT",
    ]);
    are_fast([
        "COMPARE_OP_LT_INT",
        "COMPARE_OP_LE_INT",
        "COMPARE_OP_EQ_INT",
    ]);
    are_fast([
        "COMPARE_OP_NE_INT",
        "COMPARE_OP_GT_INT",
        "COMPARE_OP_GE_INT",
    ]);
}

#[test]
fn float_arithmetic_and_comparison() {
    are_fast([
        "BINARY_OP_ADD_FLOAT",
        "BINARY_OP_SUB_FLOAT",
        "BINARY_OP_MUL_FLOAT",
    ]);
    are_fast([
        "COMPARE_OP_LT_FLOAT",
        "COMPARE_OP_LE_FLOAT",
        "COMPARE_OP_EQ_FLOAT",
    ]);
    are_fast([
        "COMPARE_OP_NE_FLOAT",
        "COMPARE_OP_GT_FLOAT",
        "COMPARE_OP_GE_FLOAT",
    ]);
}

#[test]
fn list_index() {
    are_fast(["BINARY_SUBSCR_LIST_INT", "STORE_SUBSCR_LIST_INT"]);
}

#[test]
fn attribute_slots() {
    are_fast(["LOAD_ATTR_SLOT", "STORE_ATTR_SLOT"]);
}

#[test]
fn exact_python_calls_and_return() {
    are_fast([
        "CALL_FUNCTION_EXACT",
        "CALL_METHOD_EXACT",
        "RETURN_VALUE",
        "RESUME",
    ]);
}

#[test]
fn range_and_list_iteration() {
    are_fast(["FOR_ITER_RANGE", "FOR_ITER_LIST"]);
}

#[test]
fn branches() {
    are_fast([
        "JUMP_FORWARD",
        "JUMP_BACKWARD_PLAIN",
        "JUMP_BACKWARD_NO_INTERRUPT",
    ]);
    are_fast([
        "POP_JUMP_IF_TRUE",
        "POP_JUMP_IF_FALSE",
        "POP_JUMP_IF_NONE",
        "POP_JUMP_IF_NOT_NONE",
    ]);
}

#[test]
fn comparisons_fused_with_their_branches() {
    are_fast([
        "COMPARE_OP_LT_INT_JUMP_IF_FALSE",
        "COMPARE_OP_EQ_INT_JUMP_IF_TRUE",
    ]);
    are_fast(["COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE"]);
    for target in Target::ALL {
        let handlers = committed(target);
        let fused = handlers["op_COMPARE_OP_LT_INT_JUMP_IF_FALSE"].instructions();
        let (compare, branch) = (
            &handlers["op_COMPARE_OP_LT_INT"],
            &handlers["op_POP_JUMP_IF_FALSE"],
        );
        assert!(
            fused < compare.instructions() + branch.instructions(),
            "{target}: {fused} instructions, no bool is made"
        );
    }
}

#[test]
fn operands_that_go_straight_to_the_operator() {
    are_fast([
        "LOAD_SMALL_INT_BINARY_OP_ADD_INT",
        "LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT",
        "LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE",
        "LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT",
        "LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT",
        "STORE_FAST_JUMP_BACKWARD_PLAIN",
    ]);
}

#[test]
fn comparisons_of_floats_with_integers() {
    are_fast(["COMPARE_OP_LT_FLOAT_INT", "COMPARE_OP_GE_INT_FLOAT"]);
    are_fast(["COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE"]);
}

#[test]
fn negation() {
    are_fast(["UNARY_NEGATIVE_INT", "UNARY_NEGATIVE_FLOAT"]);
}

#[test]
fn attributes_of_classes_and_members() {
    are_fast([
        "LOAD_ATTR_CLASS_VALUE",
        "LOAD_ATTR_TYPE",
        "STORE_ATTR_MEMBER",
    ]);
}

#[test]
fn methods() {
    are_fast([
        "LOAD_METHOD_PLAIN",
        "LOAD_METHOD_SLOT",
        "LOAD_METHOD_TYPE",
        "LOAD_METHOD_CLASS_METHOD",
        "LOAD_SUPER_METHOD_FUNCTION",
    ]);
}

#[test]
fn special_methods_and_properties_in_frames() {
    are_fast([
        "BINARY_SUBSCR_GETITEM",
        "STORE_SUBSCR_SETITEM",
        "GET_ITER_PYTHON",
        "GET_ITER_GENERATOR",
        "LOAD_ATTR_PROPERTY",
        "STORE_ATTR_PROPERTY",
    ]);
}

#[test]
fn generators_that_go_on_and_yield() {
    are_fast([
        "FOR_ITER_GENERATOR",
        "SEND_GENERATOR",
        "SEND_COROUTINE",
        "YIELD_VALUE",
        "RESUME_JUMP_BACKWARD_NO_INTERRUPT",
    ]);
}

#[test]
fn truth_fused_with_its_branch() {
    are_fast(["TO_BOOL_BOOL_JUMP_IF_FALSE", "TO_BOOL_INT_JUMP_IF_TRUE"]);
    are_fast(["TO_BOOL_NONE_JUMP_IF_FALSE", "IS_OP_JUMP_IF_FALSE"]);
}

#[test]
fn loads_fused_with_what_they_are_for() {
    are_fast([
        "LOAD_FAST_BORROW_LOAD_ATTR_SLOT",
        "LOAD_FAST_BORROW_LOAD_METHOD_PLAIN",
        "LOAD_FAST_BORROW_STORE_ATTR_SLOT",
        "LOAD_FAST_RETURN_VALUE",
        "PUSH_NULL_LOAD_GLOBAL_MODULE",
        "ENTER_PLAIN_LOAD_FAST_BORROW",
    ]);
}

#[test]
fn cells_of_closures() {
    are_fast(["COPY_FREE_VARS", "LOAD_DEREF", "STORE_DEREF"]);
}

#[test]
fn locals_constants_and_globals() {
    are_fast([
        "LOAD_FAST",
        "LOAD_FAST_BORROW",
        "LOAD_FAST_CHECK",
        "STORE_FAST",
        "POP_TOP",
    ]);
    are_fast([
        "LOAD_CONST",
        "LOAD_SMALL_INT",
        "LOAD_GLOBAL_MODULE",
        "LOAD_GLOBAL_BUILTIN",
    ]);
}

#[test]
fn the_inspection_sees_a_call_where_there_is_one() {
    for target in Target::ALL {
        let found = committed(target)["op_LOAD_ATTR"].inspect();
        assert!(!found.has_fast_path, "{target}");
        assert_eq!(found.calls, ["cp_load_attr"], "{target}");
        assert!(!found.stack_uses.is_empty(), "{target}");
    }
}

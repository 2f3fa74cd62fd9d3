//! That each specialization is chosen for the operands it is made for: the code of a function after some runs.

mod harness;

use copperplate_bytecode::Opcode;
use copperplate_core::dict::Dict;
use copperplate_core::function::Function;
use copperplate_core::{Thread, Value};
use harness::{outcome, with_machine};

/// Definitions, the body of `f(a, b)`, its arguments, and the instructions that running it leaves in its code.
const CASES: &[(&str, &str, &str, &[&str])] = &[
    (
        "",
        "return a.x",
        "O(), 1",
        &["LOAD_FAST_BORROW_LOAD_ATTR_SLOT", "LOAD_ATTR_SLOT"],
    ),
    ("", "return a.kind", "O(), 1", &["LOAD_ATTR_CLASS_VALUE"]),
    ("", "return a.kind, a.number", "O, 1", &["LOAD_ATTR_TYPE"]),
    ("", "return a.doubled", "O(), 1", &["LOAD_ATTR_PROPERTY"]),
    ("", "a.doubled = b", "O(), 1", &["STORE_ATTR_PROPERTY"]),
    ("", "a.x = b", "O(), 1", &["STORE_ATTR_SLOT"]),
    ("", "a.s = b", "S(), 1", &["STORE_ATTR_MEMBER"]),
    (
        "",
        "return a.method(b)",
        "O(), 1",
        &["LOAD_METHOD_PLAIN", "CALL_METHOD_EXACT"],
    ),
    ("", "return a.own(b)", "O(), 1", &["LOAD_METHOD_SLOT"]),
    (
        "",
        "return a.static(b)",
        "O, 1",
        &["LOAD_METHOD_TYPE", "CALL_FUNCTION_EXACT"],
    ),
    (
        "",
        "return a.of_class(b)",
        "O, 1",
        &["LOAD_METHOD_CLASS_METHOD", "CALL_METHOD_EXACT"],
    ),
    ("", "return a[b]", "O(), 1", &["BINARY_SUBSCR_GETITEM"]),
    ("", "a[b] = b", "O(), 1", &["STORE_SUBSCR_SETITEM"]),
    (
        "",
        "return a[b]",
        "[1, 2], -1",
        &["BINARY_SUBSCR_LIST_BACKWARDS"],
    ),
    (
        "",
        "a[b] = b",
        "[1, 2], -1",
        &["STORE_SUBSCR_LIST_BACKWARDS"],
    ),
    (
        "",
        "return a[b + 0]",
        "[1, 2], 1",
        &["BINARY_SUBSCR_LIST_INT"],
    ),
    ("", "a[b] = b", "[1, 2], 1", &["STORE_SUBSCR_LIST_INT"]),
    ("", "return a[b]", "(1, 2), 1", &["BINARY_SUBSCR_TUPLE_INT"]),
    (
        "",
        "return a[b]",
        "(1, 2), -1",
        &["BINARY_SUBSCR_TUPLE_BACKWARDS"],
    ),
    (
        "",
        "for i in a: return i",
        "O(), 1",
        &["GET_ITER_PYTHON", "FOR_ITER_GENERATOR"],
    ),
    (
        "",
        "for i in a.__iter__(): pass",
        "O(), 1",
        &["GET_ITER_GENERATOR", "FOR_ITER_GENERATOR"],
    ),
    ("", "return a < b", "1.5, 2", &["COMPARE_OP_LT_FLOAT_INT"]),
    ("", "return a >= b", "1, 2.5", &["COMPARE_OP_GE_INT_FLOAT"]),
    (
        "",
        "return 1 if a < b else 2",
        "1.5, 2",
        &["COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return a + a * b",
        "1.5, 2.5",
        &["BINARY_OP_MUL_FLOAT_ADD_FLOAT"],
    ),
    (
        "",
        "return a - a * b",
        "1.5, 2.5",
        &["BINARY_OP_MUL_FLOAT_SUB_FLOAT"],
    ),
    (
        "",
        "return O(), own(b)",
        "0, 0",
        &["PUSH_NULL_LOAD_GLOBAL_MODULE", "CALL_FUNCTION_EXACT"],
    ),
    ("", "return -a", "1.5, 0", &["UNARY_NEGATIVE_FLOAT"]),
    ("", "return -a", "15, 0", &["UNARY_NEGATIVE_INT"]),
    ("", "return a ** b", "1.5, 2", &["BINARY_OP_POW_FLOAT_INT"]),
    ("", "return a ** b", "1.5, -0.5", &["BINARY_OP_POW_FLOAT"]),
    ("", "return a ** b", "15, 2", &["BINARY_OP_POW_INT"]),
    (
        "",
        "return 1 if a else 2",
        "True, 1",
        &["TO_BOOL_BOOL_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a else 2",
        "5, 1",
        &["TO_BOOL_INT_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a else 2",
        "[], 1",
        &["TO_BOOL_LIST_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a or b else 2",
        "None, ''",
        &["TO_BOOL_NONE_JUMP_IF_TRUE", "TO_BOOL_STR_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a is b else 2",
        "1, 1",
        &["IS_OP_JUMP_IF_FALSE"],
    ),
    ("", "return 1 if a in b else 2", "1, [1]", &["CONTAINS_OP"]),
    (
        "",
        "return 1 if a in b else 2",
        "1, {1: 2}",
        &["CONTAINS_OP_DICT_JUMP_IF_FALSE"],
    ),
    ("", "return a not in b", "1, {1}", &["CONTAINS_OP_SET"]),
    (
        "",
        "return 1 if a or b else 2",
        "(), {}",
        &["TO_BOOL_TUPLE_JUMP_IF_TRUE", "TO_BOOL_DICT_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a and b else 2",
        "b'1', O()",
        &["TO_BOOL_BYTES_JUMP_IF_FALSE", "TO_BOOL_TRUE_JUMP_IF_FALSE"],
    ),
    (
        "",
        "return 1 if a == b else 2",
        "O(), O()",
        &["COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE"],
    ),
    ("", "return a != b", "O(), O()", &["COMPARE_OP_NE_IDENTITY"]),
    ("", "return a[b]", "'abc', 1", &["BINARY_SUBSCR_STR_INT"]),
    (
        "",
        "return a[b]",
        "'abc', -1",
        &["BINARY_SUBSCR_STR_BACKWARDS"],
    ),
    ("", "return a[b]", "b'abc', 1", &["BINARY_SUBSCR_BYTES_INT"]),
    (
        "",
        "return a[b]",
        "b'abc', -1",
        &["BINARY_SUBSCR_BYTES_BACKWARDS"],
    ),
    (
        "",
        "return a[b]",
        "{(1, 2): 3}, (1, 2)",
        &["BINARY_SUBSCR_DICT"],
    ),
    (
        "",
        "return a[b]",
        "{'x': 3}, 'x'",
        &["BINARY_SUBSCR_DICT_STR"],
    ),
    (
        "",
        "a[b] = b",
        "bytearray(3), 1",
        &["STORE_SUBSCR_BYTEARRAY"],
    ),
    (
        "",
        "for i in a: return i",
        "{1: 2}, 1",
        &["FOR_ITER_DICT_KEY"],
    ),
    (
        "",
        "for i in a.values(): return i",
        "{1: 2}, 1",
        &["FOR_ITER_DICT_VALUE"],
    ),
    (
        "",
        "for i in a.items(): return i",
        "{1: 2}, 1",
        &["FOR_ITER_DICT_ITEM"],
    ),
    (
        "",
        "return a(b)",
        "O().method, 1",
        &["CALL_BOUND_METHOD_EXACT"],
    ),
    (
        "",
        "return type(a), int(b)",
        "b'', 1",
        &["CALL_TYPE", "CALL_INT_CLASS"],
    ),
    (
        "",
        "return a.add(b)",
        "Set(), 1",
        &["LOAD_METHOD_UNHIDDEN", "CALL_NATIVE_METHOD"],
    ),
    ("", "return tuple(a)", "[1], 1", &["CALL_NATIVE_CLASS"]),
    ("", "return O()", "0, 0", &["CALL_CLASS"]),
    (
        "f = D.again",
        "return 0",
        "D(), 1",
        &["LOAD_SUPER_METHOD_FUNCTION", "CALL_METHOD_EXACT"],
    ),
];

const DEFINITIONS: &str = "\
def own(v):
    return v
class Set(set):
    pass
class O:
    kind = 'kind'
    number = 7
    def __init__(self):
        self.x = 1
        self.own = own
    @property
    def doubled(self):
        return self.x * 2
    @doubled.setter
    def doubled(self, value):
        self.x = value
    def method(self, v):
        return v
    @staticmethod
    def static(v):
        return v
    @classmethod
    def of_class(cls, v):
        return v
    def __getitem__(self, key):
        return key
    def __setitem__(self, key, value):
        pass
    def __iter__(self):
        yield 1
class S:
    __slots__ = ('s',)
class D(O):
    def again(self, v):
        return super().method(v)
";

fn check(t: &mut Thread) {
    let mut missing = Vec::new();
    for (more, body, arguments, expected) in CASES {
        let source = format!(
            "{DEFINITIONS}def f(a, b):\n    {body}\n{more}\nfor _ in range(40):\n    f({arguments})\nresult = 0\n"
        );
        let (text, globals) = outcome(t, &source);
        assert_eq!(text, "0", "{source}");
        let function = global(t, &globals, "f");
        let function = function.exact::<Function>().expect("a function");
        let found = opcodes(function);
        for name in *expected {
            if !found.contains(name) {
                missing.push(format!("{body} of ({arguments}): no {name} in {found:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// What a module's namespace has under a name.
fn global(t: &Thread, globals: &Value, name: &str) -> Value {
    let dict = globals.exact::<Dict>().expect("a dict");
    let name = t.vm().intern(name);
    dict.get_str(t, &name).expect("a global")
}

/// The instructions that a function's code consists of now.
fn opcodes(function: &Function) -> Vec<&'static str> {
    let code = copperplate_objects::runtime::code_of(function);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(unit) = code.units.get(at) {
        let (opcode, _) = Opcode::of_unit(unit.get());
        found.push(opcode.name());
        at += 1 + opcode.caches() as usize;
    }
    found
}

#[test]
fn operands_choose_the_instructions_made_for_them() {
    with_machine(check);
}

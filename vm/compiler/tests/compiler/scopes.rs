//! Where names are found.

use crate::support::{find, listing, module};
use copperplate_code::{CodeSpec, LocalFlags};

fn names(code: &CodeSpec, flag: LocalFlags) -> Vec<&str> {
    code.locals
        .iter()
        .filter(|local| local.flags.contains(flag))
        .map(|local| &*local.name)
        .collect()
}

#[test]
fn captured_parameters_are_cells_where_they_are() {
    let code = module("def f(a, b):\n    c = 1\n    def g():\n        return b, c\n");
    let f = find(&code, "f");
    let order: Vec<&str> = f.locals.iter().map(|local| &*local.name).collect();
    assert_eq!(order, ["a", "b", "g", "c"]);
    assert_eq!(names(&f, LocalFlags::CELL), ["b", "c"]);
    assert_eq!(names(&find(&code, "g"), LocalFlags::FREE), ["b", "c"]);
}

#[test]
fn methods_do_not_see_class_names() {
    let code = module(
        "def f(x):\n    class A:\n        x = 1\n        def m(self): return x\n    return A\n",
    );
    assert_eq!(names(&find(&code, "m"), LocalFlags::FREE), ["x"]);
    assert!(listing(&find(&code, "A")).contains("STORE_NAME x"));
}

#[test]
fn class_bodies_look_in_their_namespace_before_a_cell() {
    let code = module("def f(x):\n    class A:\n        y = x\n    return A\n");
    assert!(
        listing(&find(&code, "A")).contains("LOAD_LOCALS\nLOAD_FROM_DICT_OR_DEREF x\nSTORE_NAME y")
    );
}

#[test]
fn comprehensions_in_a_class_do_not_see_its_names() {
    let code = module("class A:\n    n = 3\n    y = [n for i in range(n)]\n");
    let listing = listing(&find(&code, "A"));
    assert!(listing.contains("LOAD_NAME range\nLOAD_NAME n"));
    assert!(listing.contains("LOAD_GLOBAL n\nLIST_APPEND 2"));
}

#[test]
fn comprehension_variables_of_modules_are_hidden_locals() {
    let code = module("x = 1\ny = [x for x in z]\nprint(x)\n");
    assert_eq!(code.locals[1].flags, LocalFlags::LOCAL | LocalFlags::HIDDEN);
    assert!(
        listing(&code).ends_with("LOAD_NAME x\nCALL 1\nPOP_TOP\nLOAD_CONST None\nRETURN_VALUE")
    );
}

#[test]
fn lambdas_in_a_comprehension_share_a_cell_of_its_own() {
    let code = module("def f(x):\n    fs = [lambda: x for x in y]\n    return x\n");
    let listing = listing(&find(&code, "f"));
    assert!(listing.contains("LOAD_FAST_AND_CLEAR x\nMAKE_CELL x"));
    assert!(
        listing.ends_with("LOAD_FAST x\nRETURN_VALUE")
            || listing.ends_with("LOAD_DEREF x\nRETURN_VALUE")
    );
}

#[test]
fn walrus_binds_outside_the_comprehension() {
    let f = find(
        &module("def f(y):\n    [last := x for x in y]\n    return last\n"),
        "f",
    );
    assert!(listing(&f).contains("COPY 1\nSTORE_FAST last\nLIST_APPEND 2"));
    let code = module("[last := x for x in y]\n");
    assert!(listing(&code).contains("STORE_GLOBAL last"));
}

#[test]
fn private_names_are_mangled_everywhere() {
    let code = module(
        "class A:\n    __x = 1\n    def m(self, __p):\n        __l = self.__x\n        import __mod\n",
    );
    assert!(listing(&find(&code, "A")).contains("STORE_NAME _A__x"));
    let m = find(&code, "m");
    let locals: Vec<&str> = m.locals.iter().map(|local| &*local.name).collect();
    assert_eq!(locals, ["self", "_A__p", "_A__l", "_A__mod"]);
    assert!(listing(&m).contains("LOAD_ATTR _A__x"));
}

#[test]
fn nonlocal_and_global_reach_their_scope() {
    let code = module(
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global y\n        x = y = 2\n",
    );
    let listing = listing(&find(&code, "g"));
    assert!(listing.contains("STORE_DEREF x") && listing.contains("STORE_GLOBAL y"));
}

#[test]
fn exception_names_are_unbound_after_their_handler() {
    let code = module(
        "def f():\n    try: pass\n    except E as e: pass\n    try: a()\n    except E as e: pass\n    return e\n",
    );
    assert!(listing(&find(&code, "f")).contains("LOAD_FAST_CHECK e\nRETURN_VALUE"));
}

#[test]
fn type_parameters_are_made_around_the_definition() {
    let code = module("class A:\n    K = int\n    def f[T](self, x: K) -> T: return super()\n");
    let f = find(&code, "f");
    assert_eq!(&*f.qualname, "A.f");
    assert_eq!(names(&f, LocalFlags::FREE), ["__class__"]);
    let annotate = find(&code, "__annotate__");
    assert!(listing(&annotate).contains("LOAD_FROM_DICT_OR_GLOBALS K"));
    let generic = find(&module("class B[T](list): x: T\n"), "B");
    assert_eq!(&*generic.qualname, "B");
}

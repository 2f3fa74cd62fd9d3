//! What stands around the function of every generated program.

/// Functions that keep values small, change the world, and tell where an exception was raised.
pub const BEFORE: &str = r#"
G = 1
K = 0.5
LOG = []
def t(v):
    if NOTICES:
        notice()
    if type(v) is int and (v > 2**70 or v < -2**70):
        return v % 1000003
    if type(v) in (str, list, tuple) and len(v) > 12:
        return v[:5]
    return v
def key(v):
    return v if type(v) in (int, float, bool, str) else type(v).__name__
def where(e):
    lines = []
    tb = e.__traceback__
    while tb is not None:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    return lines
def h(p, q=7):
    s = p
    return s if p == q else q
def h2(p, q=8):
    return (q, p)
def recursive(n, v):
    if n <= 0:
        return v
    return t(recursive(n - 1, v) + n)
def counter(k):
    calls = 0
    def increase(v):
        nonlocal k, calls
        calls += 1
        k = t(k + v)
        return k
    return increase
def g(k):
    for i in range(k):
        yield h(i, i * 2)
def guarded(k):
    try:
        for i in range(k):
            got = yield i
            if got:
                LOG.append(got)
    finally:
        LOG.append("closed")
def delegating(k):
    got = yield from guarded(k)
    yield got
def failing(v, w=3):
    if v == w:
        raise ValueError(v)
    return v
class W:
    def __init__(self, swallow):
        self.swallow = swallow
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        LOG.append(kind and kind.__name__)
        return self.swallow
class Dying:
    def __init__(self, k):
        self.k = k
    def __del__(self):
        mutate(self.k)
class Slotted:
    __slots__ = ("x", "y")
    def __init__(self, x):
        self.x = x
    def m(self, v):
        return self.x is v
"#;

/// What [`MUTATIONS`] are called by: numbered, so that a program is told apart by small numbers.
pub const MUTATE: &str = r#"
def mutate(k):
    global G, K, h
    if NOTICES:
        notice()
    if 0 <= k < len(mutations):
        mutations[k]()
"#;

/// What can happen to classes, globals and built-ins while a loop runs.
pub const MUTATIONS: &[&str] = &[
    "globals().update(G=2.5)",
    "globals().update(G=type(G))",
    "globals().update(h=h2)",
    "setattr(A, 'kind', 'changed')",
    "setattr(B, 'kind', ['of B'])",
    "B.__dict__.get('kind') and delattr(B, 'kind')",
    "setattr(A, 'm', lambda self, v: ('new m', v))",
    "setattr(B, 'm', lambda self, v: v)",
    "setattr(h, '__code__', h2.__code__)",
    "setattr(h, '__defaults__', ('default',))",
    "BUILTINS.update(len=lambda x: 99)",
    "BUILTINS.update(len=sum)",
    "BUILTINS.pop('abs', None)",
    "globals().update(abs=lambda x: 'own abs')",
    "globals().pop('K', None)",
    "BUILTINS.update(K='built in')",
    "setattr(A, 'p', property(lambda self: 'new p'))",
    "setattr(A, 'p', 5)",
    "setattr(OBJECTS[0], 'm', lambda v: ('own m', v))",
    "setattr(OBJECTS[0], '__class__', B)",
    "setattr(OBJECTS[0], '__dict__', {'x': 'replaced'})",
    "[delattr(o, 'x') for o in OBJECTS if hasattr(o, 'x')]",
    "setattr(A, '__getattr__', lambda self, name: name)",
    "setattr(A, '__add__', lambda self, other: 'sum')",
    "setattr(A, '__bool__', lambda self: False)",
    "setattr(A, 'x', property(lambda self: 'class x'))",
    "setattr(A, '__eq__', lambda self, other: 1)",
    "[setattr(A, 'added', i) for i in range(3)]",
    "setattr(B, '__bases__', (A2,))",
    "failing(3)",
];

/// What every program ends with: the function is run often enough for everything in it to get hot, with operands of
/// changing types.
pub const AFTER: &str = r#"
class A2:
    kind = "A2"
    x = "x of A2"
    def m(self, v):
        return "m of A2"
OBJECTS = []
result = []
big = 2.0**129
tiny = 2.0**-127
for args in [(1, 2, 3), (1, 2, 3), (1.5, 2, 0), (2**61 - 1, -1, 4), (True, None, big), (-2**61, 0.0, 7),
             ("ab", 2, tiny), (1, 2, 3)] * 2:
    OBJECTS[:] = [A(1), B(2.5), Slotted(3)]
    l = [1, 2.5, "c", (1, 2), big]
    d = {"x": 1, 2: "two"}
    s = {1, "s"}
    try:
        result.append(f(*args, l, d, s, *OBJECTS))
    except Exception as e:
        result.append((type(e).__name__, str(e), where(e)))
        e = None
    result.append((l, d, sorted(map(str, s)), [getattr(o, "x", "no x") for o in OBJECTS[:2]], G))
result.append((LOG, A.kind, B.kind, len(result)))
OBJECTS.clear()
"#;

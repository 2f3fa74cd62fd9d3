//! Values that instructions are tried with, as Python text, simplest first.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Classes and functions that the expressions use.
pub const PRELUDE: &str = r#"
log = []
class O:
    kind = ["of the class"]
    shared = []
    def __init__(self, x=1, y=2):
        self.x = x
        self.y = y
    def method(self, *args):
        return ("method", args)
    def one(self, a):
        return ("one", a)
    def none(self):
        return 9
    @property
    def prop(self):
        log.append(look())
        return ("prop", self.x)
    @prop.setter
    def prop(self, value):
        self.x = value
    @classmethod
    def of_class(cls, *args):
        return ("of_class", args)
    @staticmethod
    def static(*args):
        return ("static", args)
    def __getitem__(self, key):
        log.append(look())
        return ("item", key)
    def __setitem__(self, key, value):
        log.append(look())
        self.y = (key, value)
    def __delitem__(self, key):
        del self.y
    def __iter__(self):
        yield self.x
        yield 2
    def __enter__(self):
        return "entered"
    def __exit__(self, *args):
        return args[1:2]
    async def __aenter__(self):
        return "entered"
    async def __aexit__(self, *args):
        return None
    __match_args__ = ("x", "y")
class Sub(O):
    def method(self, *args):
        return ("sub method", args)
    def __iter__(self):
        return iter((5, 6))
class Slotted:
    __slots__ = ("x", "s")
class Plain:
    pass
class Meta(type):
    def __call__(cls, *args):
        return ("made", args)
class Made(metaclass=Meta):
    x = 4
class Dying:
    def __init__(self, *args):
        self.x = args
    def __del__(self):
        log.append(look())
class Able(Dying):
    def able(self, *args):
        log.append(look())
        return 1
    __add__ = __radd__ = __sub__ = __mul__ = __and__ = __lshift__ = __matmul__ = __truediv__ = __floordiv__ = __mod__ = __pow__ = able
    __or__ = __xor__ = __rshift__ = __iadd__ = __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = able
    __neg__ = __pos__ = __invert__ = __getattr__ = __getitem__ = __setitem__ = __delitem__ = __len__ = able
    __index__ = __hash__ = __enter__ = __exit__ = able
    def __call__(self, *args):
        return ["called", self.able()]
    def __bool__(self):
        return self.able() == 1
    def __format__(self, spec):
        return str(self.able())
    __str__ = __repr__ = lambda self: self.__format__("")
    def __iter__(self):
        return iter([self.able()])
    __await__ = __iter__
    def __aiter__(self):
        return Counter(self.able())
    def __next__(self):
        raise StopIteration(self.able())
    def __anext__(self):
        return Counter(self.able())
class Fresh(Able):
    """What it answers with is new, and dies too."""
    def fresh(self, *args):
        log.append(look())
        return Dying()
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __and__ = __or__ = __xor__ = __truediv__ = fresh
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __neg__ = __pos__ = __invert__ = __getattr__ = __getitem__ = fresh
    __hash__ = Able.able
class Mortal(O):
    __del__ = Dying.__del__
class Waking(Dying):
    def __del__(self):
        log.append(look())
        wake()
class Spoiling(Dying):
    def __del__(self):
        log.append(look())
        spoil()
class Slotting(Slotted):
    __slots__ = ()
    __del__ = Dying.__del__
class Text(str):
    __del__ = Dying.__del__
class Group(tuple):
    __del__ = Dying.__del__
class Stop(StopIteration):
    __del__ = Dying.__del__
class Bad:
    def fail(self, *args):
        log.append(look())
        raise ValueError("bad")
    __add__ = __radd__ = __sub__ = __mul__ = __eq__ = __lt__ = __getattr__ = __setattr__ = __delattr__ = fail
    __bool__ = __len__ = __iter__ = __next__ = __getitem__ = __setitem__ = __delitem__ = __contains__ = fail
    __neg__ = __pos__ = __invert__ = __hash__ = __str__ = __repr__ = __format__ = __call__ = __enter__ = fail
    __await__ = __aiter__ = __anext__ = fail
class Odd:
    def __add__(self, other):
        return NotImplemented
    def __iadd__(self, other):
        return self
    def __bool__(self):
        return 7
    def __len__(self):
        return -1
    def __iter__(self):
        return 5
    def __exit__(self):
        pass
    def __eq__(self, other):
        return "equal"
    __hash__ = None
    def __await__(self):
        return 3
    def __aiter__(self):
        return self
class Endless:
    def __len__(self):
        return 2**62
class Counter:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        log.append(look())
        if not self.n:
            raise StopIteration("end")
        self.n -= 1
        return self.n
    def __aiter__(self):
        return self
    async def __anext__(self):
        return 1
    def __await__(self):
        yield "waited"
        return "woken"
    def __call__(self, *args, **kwargs):
        return (args, kwargs)
    def looking(self, *args):
        log.append(look())
        return Dying()
    __neg__ = __pos__ = __invert__ = __add__ = __sub__ = __mul__ = __radd__ = __rsub__ = __rmul__ = looking
    __lt__ = __ge__ = __getitem__ = __setitem__ = __delitem__ = __getattr__ = looking
    def __index__(self):
        log.append(look())
        return 1
    def __bool__(self):
        log.append(look())
        return True
    def __len__(self):
        log.append(look())
        return 2
    def __contains__(self, item):
        log.append(look())
        return item == 1
    def __format__(self, spec):
        log.append(look())
        return "formatted " + spec
class Initless:
    def __init__(self):
        return 5
class Mapping(dict):
    def __del__(self):
        log.append(look())
    def __missing__(self, key):
        return ("missing", key)
class Namespace(Dying):
    def __init__(self):
        self.items = {"x": "of the namespace"}
    def __getitem__(self, key):
        log.append(look())
        return self.items[key]
    def __setitem__(self, key, value):
        self.items[key] = value
    def __delitem__(self, key):
        del self.items[key]
def f0():
    return "f0"
def f1(a):
    return ("f1", a)
def f2(a, b):
    c = a
    return ("f2", c, b)
def defaulted(a, b=2, *rest, k=3, **others):
    return (a, b, rest, k, others)
def d4(a=1, b="b", c=[], d=4.5):
    return ("d4", a, b, c, d)
def twin(function, defaults):
    return type(function)(function.__code__, {}, "twin", defaults)
def failing(*args):
    raise KeyError("failed")
def gen(n=3):
    for i in range(n):
        log.append((yield i))
    return "returned"
def delegating():
    try:
        return (yield from gen(1))
    except ValueError:
        yield "caught"
def failing_gen():
    yield 1
    raise KeyError("in the generator")
def started(generator):
    next(generator)
    return generator
def hashed(key):
    hash(key)
    return key
def spent(iterator):
    for _ in iterator:
        pass
    return iterator
async def coroutine(*args):
    return args
async def waiting():
    return await Counter(1)
async def async_gen():
    yield 1
def finished(coroutine):
    try:
        coroutine.send(None)
    except StopIteration:
        pass
    return coroutine
class Key:
    def __init__(self, text):
        self.text = text
    def __hash__(self):
        return hash(self.text)
    def __eq__(self, other):
        raise ValueError("not to be compared")
def running():
    def itself():
        yield next(made)
    made = itself()
    return made
def cell(*values):
    for value in values:
        return (lambda: value).__closure__[0]
    def empty():
        return value
    return empty.__closure__[0]
def group():
    return ExceptionGroup("group", [ValueError(1), TypeError(2)])
class BadGroup(ExceptionGroup):
    def derive(self, exceptions):
        raise ValueError("no part")
broken = BadGroup("broken", [ValueError(1), TypeError(2)])
def raised(exception):
    try:
        raise exception
    except BaseException as caught:
        return caught
def dict_instance():
    made = O()
    made.__dict__["z"] = 3
    made.__dict__ = {"x": "in the dict"}
    return made
def dying_dict():
    made = Dying()
    made.__dict__ = {"x": [Dying()], "y": 1}
    return made
def partial():
    made = Plain()
    made.y = 1
    return made
def with_function():
    made = O()
    made.x = f1
    return made
def slotted(x=1, of=Slotted):
    made = of()
    made.x = x
    return made
def filled(x, of=Slotted):
    made = slotted(x, of)
    made.s = x
    return made
watches = []
def watched(value):
    """The value, somebody of whose weak reference looks when it dies."""
    watches.append(ref(value, lambda _: log.append(look())))
    return value
def over_grown_set():
    of = {1, 2}
    made = started(iter(of))
    of.add(3)
    return made
def over_changed_set():
    """As many keys as before, but none where it goes on."""
    of = {1, 7}
    made = started(iter(of))
    of.remove(7)
    of.add(0)
    return made
def over_refilled_set():
    """As many keys as before, and one behind where it has ended."""
    of = {1, 2}
    made = started(started(iter(of)))
    of.remove(1)
    of.add(7)
    return made
def over_dict(view, of, change):
    """The iterator of a view that has begun, over a dict that has changed."""
    made = started(iter(view(of)))
    change(of)
    return made
def exchanged(of):
    """As many keys as before, but the next one comes later."""
    del of[next(key for at, key in enumerate(of) if at == 1)]
    of["new"] = []
def over_refilled_dict(view):
    """As many keys as before, and one behind where it has ended."""
    of = {1: 2, 'x': 3}
    made = started(started(iter(view(of))))
    del of[1]
    of["new"] = []
    return made
class Items(list):
    pass
def hiding(of=Items, name="append", *args):
    made = of(*args)
    setattr(made, name, f1)
    return made
def module_with(value):
    made = ModuleType("made")
    made.x = made.f1 = made.one = f1
    made.last = value
    return made
def cyclic():
    made = [1]
    made.append(made)
    return made
"#;

/// An expression whose value tells what its finalizer sees of the frame.
pub const DYING: &str = "Dying()";
/// All of them. Those with which most operations succeed come more often.
pub const ALL_DYING: &[&str] = &[
    DYING,
    "Able()",
    "Able()",
    "Able()",
    "Able([])",
    "Able([])",
    "Able([])",
    "Stop(3)",
    "Stop(Dying())",
    "Text('text')",
    "Group(('x', ValueError))",
    "Group((ValueError, OSError))",
    "Mapping(x=1)",
    "[Dying()]",
    "[1, Dying(), 2]",
    "[ValueError(Dying())]",
    "(Dying(),)",
    "(1, Dying())",
    "[Dying()].append",
    "iter([1, Dying()])",
    "module_with(Dying())",
    "{Dying()}",
    "frozenset([Dying()])",
    "{'x': Dying()}",
    "slice(1, Dying())",
    "Fresh()",
    "Fresh()",
    "Fresh()",
    "Mortal()",
    "Mortal([], {})",
    "Waking()",
    "Spoiling()",
    "Able(Spoiling())",
    "[Spoiling()]",
    "filled([], Slotting)",
    "(Dying(), 1)",
    "(2, Dying(), 1)",
    "(1, [], Dying(), 2)",
    "([], Dying(), 1, 2, 3)",
    "[1, [], Dying(), 2]",
    "[[], Dying(), 1, 2, 3]",
    "{'text': 2, 't1': [], '10': 3, 'x': 5, 'y': Dying()}",
    "watched(module_with(1))",
    "watched(type('Short', (O,), {}))",
    "watched(type('Ended', (ValueError,), {'x': []}))",
    "watched(fresh(len))",
    "watched(fresh(isinstance))",
    "watched('text'.format)",
    "watched([].append)",
    "watched(lambda *a: a)",
    "watched(array('i', [1, -2, 3]))",
    "watched(array('q', [1, -2, 3]))",
    "watched(array('d', [0.5, 2.0, -0.0]))",
    "dying_dict()",
    "watched(O().one)",
    "type(O().one)(f2, Dying())",
    "type(O().one)(f1, Able())",
    "iter({'x': Dying(), 1: 2}.items())",
    "iter({'x': 1, Dying(): 2}.items())",
    "iter({'x': Dying()}.values())",
    "watched(hiding())",
    "{1: Dying(), (1, 'x'): 2}",
];

/// Numbers that are no objects: who takes one for another, or for an object, finds bits that may mean something. Those of the last
/// three are those of 4, 0 and -1, but for the tag.
pub const IMMEDIATE: &[&str] = &[
    "0",
    "0.0",
    "2",
    "1.5",
    "-1",
    "2.0",
    "-(2.0**897 + 2.0**845)",
    "-(2.0**897)",
    "-(2.0**129 - 2.0**76)",
];

/// The index of a text in [`EXPRESSIONS`].
pub fn expression(text: &str) -> Option<usize> {
    static INDICES: LazyLock<HashMap<&str, usize>> =
        LazyLock::new(|| EXPRESSIONS.iter().copied().zip(0..).collect());
    INDICES.get(text).copied()
}

/// What instructions are given; each text is evaluated afresh for every run, once.
pub const EXPRESSIONS: &[&str] = &[
    "None",
    "1",
    "0",
    "2",
    "True",
    "False",
    "-1",
    "2**61 - 1",
    "-2**61",
    "2**53",
    "2**53 + 1",
    "-2**53 - 1",
    "61",
    "62",
    "63",
    "64",
    "2**61",
    "-2**61 - 1",
    "2**200",
    "0.0",
    "-0.0",
    "1.5",
    "2.0",
    "-2.5",
    "1e300",
    "1e-300",
    "-1e308",
    "-(2.0**897 + 2.0**845)",
    "float('nan')",
    "float('inf')",
    "-float('inf')",
    "5e-324",
    "2.0**200",
    "-2.0**-200",
    "2.0**-127",
    "2.0**129",
    "2j",
    "''",
    "'x'",
    "'y'",
    "'text'",
    "'t' + str(1)",
    "str(10)",
    "'s' * 5000",
    "'l' * 0x40000",
    "'\\u20ac\\U0001f600'",
    "b'bytes'",
    "bytearray(b'array')",
    "array('d', [0.5, -0.0, 1e300])",
    "array('q', [1, -2, 2**61])",
    "array('q', [2**61, 7])",
    "array('l', [-2**63])",
    "array('d')",
    "array('i', [1, 2])",
    "[]",
    "[1]",
    "[1, 2]",
    "[None, 'x', 2.5]",
    "[None] * 0x20000",
    "()",
    "(1,)",
    "(1, 2)",
    "('x', 'y')",
    "({}, [])",
    "(0,) * 0x18000",
    "{}",
    "{'x': 1}",
    "{'y': [], 'x': 5}",
    "{1: 2, 'x': 3}",
    "{'10': [], 'x': 5}",
    "set()",
    "{1, 2}",
    "frozenset((1, 'x'))",
    "{Key('x')}",
    "frozenset({Key('x')})",
    "{'x', 2}",
    "range(3)",
    "range(0, 2**61 - 1, 2**60)",
    "range(2**70, 2**70 + 2)",
    "range(2**61 - 2, 2**61 + 2)",
    "enumerate([1, 2.5])",
    "enumerate([])",
    "enumerate([{}], 2**61)",
    "enumerate((1,))",
    "enumerate(hashed((1, 'x')))",
    "spent(enumerate([1]))",
    "range(0)",
    "slice(1, None)",
    "slice(None, None, 0)",
    "slice('x')",
    "slice([], {}, O())",
    "enumerate([{}, []])",
    "[0] * 70000",
    "NotImplemented",
    "...",
    "O()",
    "O(None, f1)",
    "O([], {})",
    "Sub()",
    "Plain()",
    "partial()",
    "slotted()",
    "slotted([])",
    "Slotted()",
    "dict_instance()",
    "with_function()",
    "Dying()",
    "[Dying()]",
    "[1, Dying(), 2]",
    "[ValueError(Dying())]",
    "(Dying(),)",
    "(1, Dying())",
    "[Dying()].append",
    "iter([1, Dying()])",
    "module_with(Dying())",
    "{Dying()}",
    "frozenset([Dying()])",
    "{'x': Dying()}",
    "slice(1, Dying())",
    "Dying([])",
    "Able()",
    "Able([])",
    "Stop(3)",
    "Stop(Dying())",
    "Text('text')",
    "Group(('x', ValueError))",
    "Group((ValueError, OSError))",
    "Bad()",
    "Odd()",
    "Endless()",
    "Counter(2)",
    "Counter(0)",
    "Mapping(x=1)",
    "Namespace()",
    "O",
    "Sub",
    "Plain",
    "Slotted",
    "Made",
    "Dying",
    "Able",
    "Initless",
    "Bad",
    "Meta",
    "int",
    "str",
    "list",
    "dict",
    "type",
    "object",
    "super",
    "range",
    "float",
    "f0",
    "f1",
    "f2",
    "defaulted",
    "failing",
    "gen",
    "coroutine",
    "O.method",
    "O.one",
    "O.none",
    "O().one",
    "O().method",
    "Sub().none",
    "lambda *a: a",
    "lambda *, k: k",
    "len",
    "isinstance",
    "iter",
    "next",
    "abs",
    "max",
    "[].append",
    "'a'.join",
    "str.upper",
    "str.format",
    "set.union",
    "list.append",
    "dict.get",
    "list.pop",
    "object.__sizeof__",
    "object.__format__",
    "{'x': 1}.get",
    "super(Sub, Sub()).one",
    "iter(range(3))",
    "iter(range(0))",
    "iter([1, 2])",
    "iter([[], 'x'])",
    "iter([])",
    "spent(iter([1]))",
    "iter((1, 2))",
    "iter(([], {}))",
    "iter(())",
    "spent(iter((1,)))",
    "started(iter(([],)))",
    "iter({1, 2})",
    "iter({O()})",
    "iter(set())",
    "spent(iter({1}))",
    "over_grown_set()",
    "over_changed_set()",
    "iter({1: 2})",
    "iter('ab')",
    "iter(Counter(1))",
    "iter(range(0, 2**70, 2**68))",
    "gen()",
    "gen(0)",
    "started(gen())",
    "started(gen(1))",
    "spent(gen())",
    "failing_gen()",
    "started(failing_gen())",
    "delegating()",
    "started(delegating())",
    "running()",
    "coroutine()",
    "finished(coroutine())",
    "waiting()",
    "async_gen()",
    "spent(delegating())",
    "started(async_gen().__anext__().__await__() if 0 else gen(2))",
    "ValueError('v')",
    "KeyError('k')",
    "StopIteration(7)",
    "StopIteration()",
    "StopAsyncIteration()",
    "group()",
    "raised(TypeError('t'))",
    "KeyboardInterrupt()",
    "OSError(2, 'no')",
    "ValueError",
    "KeyError",
    "Exception",
    "StopIteration",
    "ExceptionGroup",
    "(ValueError, TypeError)",
    "(int, KeyError)",
    "(ExceptionGroup, ValueError)",
    "(ValueError, (KeyError,))",
    "cell(1)",
    "cell()",
    "cell([])",
    "f2.__code__",
    "gen.__code__",
    "module",
    "empty_module",
    "cyclic()",
    "memoryview(b'ab')",
    "('x',)",
    "('k',)",
    "('a', 'k')",
    "[ValueError(1)]",
    "broken",
    "[BadGroup('part', broken.exceptions[:1])]",
    "-2",
    "-(2.0**897)",
    "-(2.0**129 - 2.0**76)",
    "array('d', [5e-324, 1e-310, 1e-320])",
    "(1, [], 'x')",
    "([], {}, 2.5, 'x')",
    "({}, 1, [], None, O())",
    "[1, [], 'x']",
    "[[], {}, 2.5, 'x']",
    "[{}, 1, [], None, O()]",
    "over_refilled_set()",
    "filled([])",
    "{'text': 2, 't1': [], '10': {}, 'x': 5}",
    "fresh(len)",
    "fresh(list.append)",
    "fresh(str.format)",
    "Fresh()",
    "Mortal()",
    "Mortal([], {})",
    "Waking()",
    "filled([], Slotting)",
    "(Dying(), 1)",
    "(2, Dying(), 1)",
    "(1, [], Dying(), 2)",
    "([], Dying(), 1, 2, 3)",
    "[1, [], Dying(), 2]",
    "[[], Dying(), 1, 2, 3]",
    "{'text': 2, 't1': [], '10': 3, 'x': 5, 'y': Dying()}",
    "watched(module_with(1))",
    "watched(type('Short', (O,), {}))",
    "watched(type('Ended', (ValueError,), {'x': []}))",
    "watched(fresh(len))",
    "watched(fresh(isinstance))",
    "watched('text'.format)",
    "watched([].append)",
    "watched(lambda *a: a)",
    "watched(array('i', [1, -2, 3]))",
    "watched(array('q', [1, -2, 3]))",
    "watched(array('d', [0.5, 2.0, -0.0]))",
    "dying_dict()",
    "d4",
    "twin(d4, None)",
    "twin(d4, (5, 6))",
    "twin(d4, ([], 'x', {}, ()))",
    "Spoiling()",
    "Able(Spoiling())",
    "[Spoiling()]",
    "iter({'x': [], 1: {}}.values())",
    "iter({'x': [], 1: {}}.items())",
    "iter({'x': 1, 'y': 2}.items())",
    "iter({}.items())",
    "spent(iter({1: 2}))",
    "spent(iter({1: 2}.items()))",
    "started(iter({1: 2}))",
    "started(iter({1: 2}.values()))",
    "started(iter({1: 2}.items()))",
    "over_dict(dict.keys, {1: 2, 'x': 3}, exchanged)",
    "over_dict(dict.values, {1: 2, 'x': 3}, exchanged)",
    "over_dict(dict.items, {1: 2, 'x': 3}, exchanged)",
    "over_dict(dict.items, {1: 2, 'x': 3}, dict.clear)",
    "over_refilled_dict(dict.keys)",
    "over_refilled_dict(dict.values)",
    "over_refilled_dict(dict.items)",
    "spent(iter({1: 2}.values()))",
    "over_dict(dict.keys, {1: 2, 'x': 3}, lambda of: of.update(y=1))",
    "over_dict(dict.values, {1: 2, 'x': 3}, lambda of: of.update(y=1))",
    "over_dict(dict.items, {1: 2, 'x': 3}, lambda of: of.update(y=1))",
    "O([], {}).one",
    "type(O().one)(len, [])",
    "type(O().one)(f2, [])",
    "b''",
    "b'\\x00\\xff'",
    "bytearray()",
    "(int, str)",
    "(Plain, O)",
    "(Sub, Made)",
    "(Dying, object)",
    "Items((1, 2))",
    "hiding()",
    "hiding(Text, 'upper', 'text')",
    "hiding(Mapping, 'get')",
    "{(1, 'x'): [], None: 2, 'x': 3}",
    "{Key('x'): 1}",
    "{(1, 'x'), None, O}",
    "watched(O().one)",
    "type(O().one)(f2, Dying())",
    "type(O().one)(f1, Able())",
    "iter({'x': Dying(), 1: 2}.items())",
    "iter({'x': 1, Dying(): 2}.items())",
    "iter({'x': Dying()}.values())",
    "watched(hiding())",
    "{1: Dying(), (1, 'x'): 2}",
];

/// The names that instructions can name.
pub const NAMES: &[&str] = &[
    "x",
    "y",
    "missing",
    "kind",
    "method",
    "one",
    "none",
    "prop",
    "of_class",
    "static",
    "s",
    "append",
    "upper",
    "get",
    "sub",
    "z",
    "__class__",
    "module",
    "f1",
    "len",
    "own",
    "__init__",
    "bit_length",
    "shared",
    "__abstractmethods__",
];

/// What can happen to the world between the specialization of an instruction and its run.
pub const DISTURBANCES: &[&str] = &[
    "None",
    "O_changes()",
    "globals_change()",
    "builtins_change()",
    "module_changes()",
    "functions_change()",
    "instances_change()",
];

/// What [`DISTURBANCES`] call, and the namespaces that the code under test runs in.
pub const SURROUNDINGS: &str = r#"
def importing(name, globals, locals, names, level):
    # Nothing that keeps the names alive: who frees them is looked at.
    log.append((name, type(names), level, look()))
    return module
module = ModuleType("m")
module.x = "of the module"
module.f1 = f1
module.one = f1
empty_module = ModuleType("empty")
lab_globals = {"x": "global x", "f1": f1, "O": O, "__name__": "lab", "none": None}
lab_builtins = {"y": "builtin y", "len": len, "kind": 5, "__build_class__": f2, "__import__": importing}
def shown(value):
    if isinstance(value, Exception):
        raise value
    log.append(value)
def O_changes():
    O.added = 1
    O.kind = "changed"
    O.method = f1
    Sub.added = Plain.added = Slotted.added = 1
def globals_change():
    lab_globals["added"] = 1
    lab_globals[Key("one")] = lab_globals[Key("missing")] = 1
    lab_globals["x"] = "changed"
def builtins_change():
    lab_builtins["added"] = 1
    del lab_builtins["__build_class__"]
    lab_builtins["__import__"] = __import__
    lab_builtins["y"] = "changed"
def module_changes():
    module.added = 1
    module.x = "changed"
def functions_change():
    for function in f0, f1, f2, O.one, O.none, O.method, O.of_class.__func__:
        function.__code__ = (lambda self, *args: ("replaced", args)).__code__
def instances_change():
    for value in used:
        try:
            vars(value)["added"] = 1
        except Exception:
            pass
"#;

"""The natives of collections: deque, defaultdict, OrderedDict and helpers."""


def show(lines):
    """Prints each expression with its value or exception."""
    for line in lines.strip().splitlines():
        try:
            outcome = repr(eval(line, globals()))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{line}\n    {outcome}")
import _collections
from _collections import deque, defaultdict, OrderedDict


show("""
deque(1)
deque([], 1, 2)
deque([], -1)
deque([], 'a')
deque(x=1)
deque(maxlen=3)
deque([1, 2, 3], 2)
""")


d = deque([1, 2, 3])


show("""
d[5]
d[1:2]
d['a']
d.index(9)
d.remove(9)
deque().pop()
deque().popleft()
d + [1]
d * 2
d.rotate('a')
d.rotate(1, 2)
deque([1], 1).insert(0, 1)
d < deque([1, 2, 4])
hash(d)
d.index()
list(reversed(d))
""")


d.rotate()

show("d")
d.rotate(-2)

show("d")
d.extendleft([7, 8])

show("d")
d.extend(d)

show("d")
d.insert(-1, 99)


show("""
d
d.count(7)
""")


d.reverse()

show("d")
del d[0]

show("d")
d[0] = 'x'


show("""
d
d.copy()
d.maxlen
bool(deque())
99 in d
""")


d += [5]

show("d")
d *= 0

show("d")
class D(deque):
    pass


show("""
D([1, 2], 5)
D([1, 2], 5).copy()
D([1]) + D([2])
D([1]) * 2
""")


d.append(d)

show("d")
d = deque([1, 2, 3])


def s():
    d[10] = 1

show("s()")
def s():
    del d[10]

show("s()")
def s():
    for i in d:
        d.append(1)

show("s()")
dd = defaultdict(int)
dd[1]


show("""
dd
defaultdict(1)
defaultdict(None, {1: 2})
defaultdict()[1]
dd | {3: 4}
{3: 4} | dd
dd | [1]
dd.copy()
defaultdict(list, a=1)
dd.get(77)
77 in dd
dd.default_factory
type(dd.copy())
dd.__missing__(5)
dd.pop(5)
""")


dd.default_factory = lambda: dd
o = OrderedDict(a=1, b=2)


show("""
o
OrderedDict()
o.keys()
o.items()
o.values()
o.move_to_end('x')
OrderedDict().popitem()
o == OrderedDict(b=2, a=1)
o == {'b': 2, 'a': 1}
o | {}
{} | o
OrderedDict(1)
OrderedDict(1, 2)
o.pop('z')
OrderedDict([1])
OrderedDict([(1, 2, 3)])
o.pop()
type(o.keys()).__mro__
o.update(1, 2)
o.popitem(1, 2)
o.move_to_end()
o.copy()
""")


o = OrderedDict(((i, i) for i in range(6)))
o.move_to_end(2)

show("o")
o.move_to_end(4, False)


show("""
o
list(reversed(o))
list(reversed(o.items()))
o.popitem(last=False)
o.popitem()
o
""")


o[9] = 1


show("""
list(o)
o.setdefault(9)
o.setdefault(10)
list(o.values())
OrderedDict.fromkeys('abc')
""")


del o[0]


show("""
o
o.keys() & {1, 9}
""")


o.clear()

show("o")
for i in range(5):
    o[i] = i

show("[o.popitem(False) for _ in range(5)]")
o[1] = 1

show("o.popitem(False)")
o['a'] = 1
o['b'] = 2


def s():
    for k in o:
        o['q'] = 1

show("s()")
def s():
    for k in o:
        o.move_to_end(k)

show("s()")
class O(OrderedDict):
    pass


show("""
O(a=1)
O(a=1).copy()
""")


class O(OrderedDict):
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k, v)


show("""
O(a=1)
O([('z', 2)])
""")


x = O()
x.y = 5


show("""
x.y
x.__dict__
""")


g = _collections._tuplegetter(0, 'doc')


show("""
g
g.__get__(5)
g.__get__((1,))
g.__get__(())
g.__set__((1,), 2)
g.__delete__(())
g.__doc__
_collections._tuplegetter(1)
deque.__module__ + deque.__qualname__
_collections._count_elements({}, [1, 1, 2])
""")


m = {}
_collections._count_elements(m, [1, 1, 2])

show("m")
class M(dict):
    def get(self, k, d):
        return 10


m = M()
_collections._count_elements(m, 'aa')


show("""
m
deque[int]
deque
type(iter(d))
""")

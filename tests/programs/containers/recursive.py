"""Containers that contain themselves."""
from collections import OrderedDict, deque, defaultdict, ChainMap, UserList, UserDict
import copy
import json
import pickle
import pprint
import types


def attempt(what):
    try:
        return what()
    except (RecursionError, ValueError, TypeError) as e:
        return type(e)


l = [1]
l.append(l)
d = {1: 2}
d["self"] = d
t = ([],)
t[0].append(t)
q = deque([1])
q.append(q)
o = OrderedDict(a=1)
o["o"] = o
dd = defaultdict(list)
dd["d"] = dd
n = types.SimpleNamespace(x=1)
n.n = n
u = UserList([1])
u.append(u)


class Own(list):
    def __repr__(self):
        return f"Own({super().__repr__()})"


own = Own([1])
own.append(own)
for x in l, d, t, q, o, dd, n, u, own, {"keys": d.keys()}, d.values(), d.items():
    print(repr(x))
print(str(l), f"{d}", "%s" % (t,), "{}".format(q))
a, b = [1], [1]
a.append(b)
b.append(a)
print(a, attempt(lambda: a == b), a == a, attempt(lambda: a < b), a in [a, b])
x, y = {}, {}
x["k"], y["k"] = y, x
print(x, attempt(lambda: x == y), x == x)
print(attempt(lambda: hash(t)))
print(l.index(l), l.count(l), l[1][1][1] is l)
m = copy.deepcopy(l)
print(m, m[1] is m, m is not l)
m = copy.copy(l)
print(m, m[1] is l)
m = pickle.loads(pickle.dumps(l))
print(m, m[1] is m)
m = pickle.loads(pickle.dumps(d))
print(m, m["self"] is m)
print(attempt(lambda: json.dumps(l)), attempt(lambda: json.dumps(d)))
print(attempt(lambda: json.dumps(l, check_circular=False)))
pprint.pprint(l[:1] + [None])
l.extend(l)
print(len(l), l)
l *= 2
print(len(l))
l[:] = l
print(len(l))
l.sort(key=id)
print(sorted([len(i) if isinstance(i, list) else i for i in l]))
s = [d, l]
s += s
print(len(s))
del l, d, t, q, o, dd, n, u, own, a, b, x, y, m, s
import gc

print(gc.collect() > 0)

"""Native functions that lead to native functions, deeper than the stack: an exception. CPython crashes in most of them, so `tests/process.rs` runs this."""

import ast
import functools
import itertools
import types

DEPTH = 100_000


def nested(wrap, value):
    for _ in range(DEPTH):
        value = wrap(value)
    return value


def attempt(what, act):
    try:
        act()
        print(what, "done")
    except RecursionError:
        print(what, "RecursionError")


iterators = {
    "map": lambda inner: map(str, inner),
    "filter": lambda inner: filter(None, inner),
    "zip": zip,
    "enumerate": enumerate,
    "chain": itertools.chain,
    "from_iterable": lambda inner: itertools.chain.from_iterable([inner]),
    "islice": lambda inner: itertools.islice(inner, 1),
    "accumulate": itertools.accumulate,
    "dropwhile": lambda inner: itertools.dropwhile(bool, inner),
    "filterfalse": lambda inner: itertools.filterfalse(len, inner),
    "starmap": lambda inner: itertools.starmap(str, zip(inner)),
    "pairwise": itertools.pairwise,
    "batched": lambda inner: itertools.batched(inner, 1),
    "groupby": itertools.groupby,
    "cycle": itertools.cycle,
    "zip_longest": itertools.zip_longest,
    "compress": lambda inner: itertools.compress(inner, [1]),
    "callable": lambda inner: iter(inner.__next__, 2),
}
for name, wrap in iterators.items():
    attempt(name, lambda: next(nested(wrap, iter([""]))))

proxies = nested(types.MappingProxyType, {1: 2})
attempt("proxy item", lambda: proxies[1])
attempt("proxy contains", lambda: 1 in proxies)
attempt("proxy get", lambda: proxies.get(1))
attempt("proxy iter", lambda: list(proxies))
attempt("proxy equal", lambda: proxies == 1)
attempt("abstract property", lambda: nested(property, print).__isabstractmethod__)
attempt("abstract method", lambda: nested(classmethod, print).__isabstractmethod__)
attempt("partial", lambda: nested(lambda inner: functools.partial(lambda f: f(), inner), list)())

sources = {
    "calls": "f" + "()" * 50_000,
    "attributes": "f" + ".a" * 50_000,
    "sum": "1" + "+1" * 50_000,
    "alternatives": "if x: pass\n" + "elif x: pass\n" * 20_000,
}
for name, source in sources.items():
    attempt(name, lambda: ast.parse(source))

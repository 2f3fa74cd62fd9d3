"""There is one empty tuple."""

import collections


def taken(*args):
    return args


class Own(tuple):
    pass


empty = ()
some = 1, 2
for made in (
    tuple(),
    tuple([]),
    tuple(iter("")),
    (*[],),
    taken(),
    taken(*[]),
    some[2:],
    some[:0],
    some * 0,
    some[::-1][5:],
    empty + empty,
    empty * 3,
    Exception().args,
    Exception.__new__(Exception).args,
    tuple(Own()),
    taken.__code__.co_freevars,
    collections.namedtuple("Nothing", ())()[:],
):
    print(made, made is empty)
print(Own() is empty, Own(()) is empty, hash(empty) == hash(()), {empty: 1}[()])

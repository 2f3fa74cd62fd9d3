"""Messages and edge cases of itertools."""


def show(lines):
    """Prints each expression with its value or exception."""
    for line in lines.strip().splitlines():
        try:
            outcome = repr(eval(line, globals()))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{line}\n    {outcome}")
from itertools import *


show("""
accumulate()
accumulate(1)
accumulate([], 1, 2)
batched([1], 0)
batched()
list(batched([1, 2, 3], 2, strict=True))
chain(a=1)
list(chain(1))
chain.from_iterable(1)
combinations()
combinations([1], 'a')
permutations([1], 'a')
permutations([1], -1)
product(1)
product(repeat=-1)
product(a=1)
compress()
count('a')
count()
count(5, 2)
count(5, 1)
count(1.5)
count(1, 2, 3)
cycle()
dropwhile(1)
filterfalse(1)
islice()
islice([], -1)
islice([], 0, -1)
islice([], -1, 1)
islice([], 0, 1, 0)
islice([], 'a')
islice([], 1, 2, 3, 4)
pairwise(1)
pairwise()
repeat()
repeat(1)
repeat(1, 2)
repeat(1, -2)
repeat(1, times=3)
repeat(1).__length_hint__()
repeat(1, 'a')
list(starmap(pow, [1]))
tee()
tee(1)
zip_longest(1)
zip_longest(a=1)
groupby()
groupby(1)
count.__module__
chain(a=1)
starmap(a=1)
cycle(a=1)
islice(a=1)
groupby([]).__next__()
count(start=3, step=4)
next(product([1], []))
list(product())
list(permutations([1, 2, 3], 2))
[list(g) for k, g in groupby('aabbb')]
compress(x=1)
type(tee([])[0])
""")

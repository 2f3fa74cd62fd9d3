"""N queens with a generator: recursion, sets, yield from."""


def solutions(size, row=0, columns=frozenset(), falling=frozenset(), rising=frozenset()):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row - column in falling or row + column in rising:
            continue
        for rest in solutions(size, row + 1, columns | {column}, falling | {row - column}, rising | {row + column}):
            yield (column, *rest)


def board(solution):
    return "\n".join("".join("Q" if place == column else "." for place in range(len(solution))) for column in solution)


for size in range(1, 8):
    found = list(solutions(size))
    print(size, len(found), found[0] if found else "none")
print(board(next(solutions(8))))

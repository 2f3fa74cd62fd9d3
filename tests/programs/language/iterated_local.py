"""The local that a loop runs over is assigned in the loop."""


def generate(n):
    for i in range(n):
        yield [i] * i


class Iterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return [self.n] * self.n


def last(items):
    found = None
    for found in items:
        items = None
        other = [[j] for j in range(20)]
    return found, len(other)


def delegate(items):
    yield from items


def delegated(items):
    found = None
    for found in delegate(items):
        items = None
        other = [[j] for j in range(20)]
    return found, len(other)


def forget(items):
    for item in items:
        del items
        break
    return [item for item in generate(3)], item


for _ in range(150):
    results = [
        last(generate(4)),
        last(Iterator(4)),
        last([1, 2, 3]),
        last(iter((4, 5))),
        delegated(generate(4)),
        delegated(Iterator(4)),
        forget(generate(2)),
    ]
for result in results:
    print(result)

"""Items are loaded and stored through Python methods: what `__setitem__` returns is dropped."""


class Row:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value
        return "dropped"


def turn(row, n):
    for i in range(n):
        row[i], row[n - 1 - i] = row[n - 1 - i], row[i]


def add(row, n):
    for i in range(n):
        if row[i] > 5:
            row[i] -= 1
        for j in range(i):
            row[j] += 1


row = Row(list(range(20)))
for _ in range(21):
    turn(row, 20)
print(row.items)
for _ in range(21):
    add(row, 20)
print(row.items)

"""References that a trace puts off are counted where one of its guards fails."""


def odd_ones(values):
    kept = []
    for i in range(60):
        value = values(i)
        same = value
        after = same + 1
        value = values.last = None
        [str(k) + "x" for k in range(50)]
        kept.append(same if i % 2 else after)
    return kept


class Values:
    last = None

    def __call__(self, i):
        return 10**30 + i if i % 10 == 9 else i


def growing(n):
    box = [n]
    seen = []
    for i in range(100):
        value = box[0]
        same = value
        box[0] = same + 1
        value = None
        [10**25 + k for k in range(20)]
        seen.append(same)
    return seen


print(odd_ones(Values()))
print(growing(1)[-1], growing(2**61 - 50)[45:55], growing(10**30)[5])

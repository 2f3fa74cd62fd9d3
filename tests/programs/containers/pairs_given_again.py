"""`zip`, `enumerate` and the items of a dict give the same pair again when nobody else has it."""


class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("gone", self.name)


def walked(iterator):
    places = set()
    for pair in iterator:
        places.add(id(pair))
        print(pair, hash(pair) == hash(tuple([*pair])))
        del pair
    return len(places)


print(walked(zip([1, 2, 3], "abc")))
print(walked(enumerate("abc")))
print(walked(iter({1: 2, 3: 4, 5: 6}.items())))

print("who keeps pairs has them all")
print(list(zip([1, 2, 3], "abc")))
print(list(enumerate("abc", 5)))
print(list({1: 2, 3: 4}.items()))
pairs = zip([1, 2, 3], "abc")
first, second = next(pairs), next(pairs)
print(first, second, first is second)
del first
print(next(pairs), second)

print("a subclass does, too")


class Zip(zip):
    pass


print(list(Zip([1, 2], "ab")), walked(Zip([1, 2], "ab")))

print("what a pair held is let go when it is given again")
pairs = zip(map(Noisy, "abc"), [1, 2, 3])
for noisy, number in pairs:
    print(noisy, number)
    del noisy
print("behind the last")
del pairs


def asked_by_its_finalizer():
    class Asks:
        def __del__(self):
            print("asks for", next(numbered))

    numbered = enumerate(Asks() if step == 0 else step for step in range(4))
    print(next(numbered)[0])
    print(next(numbered))
    print(next(numbered, "no more"))


print("letting go may ask for the next")
asked_by_its_finalizer()


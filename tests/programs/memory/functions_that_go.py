"""A function whose last name goes while it runs, or between its look-up and its call, stays for that call."""


class A:
    pass


def make(n):
    def f(self, k):
        if k == 150:
            del A.f
            [make(i) for i in range(100)]
        return one + k + n

    return f


one = 1


def deleted_while_it_runs():
    a = A()
    total = 0
    for i in range(200):
        if i == 151:
            A.f = make(0)
        total += a.f(i)
    return total


def argument(i):
    if i == 100:
        A.f = None
        [make(i) for i in range(100)]
        A.f = make(5)
    return i


def deleted_before_its_call():
    a = A()
    total = 0
    for i in range(150):
        total += a.f(argument(i))
    return total


def helper(k):
    global helper
    if k == 90:
        del helper
        [make(i) for i in range(100)]
        helper = other
    return one + k


def other(k):
    return one - k


def rebound_global():
    total = 0
    for i in range(200):
        total += helper(i)
    return total


A.f = make(0)
print(deleted_while_it_runs())
A.f = make(0)
print(deleted_before_its_call())
print(rebound_global())

# Code objects compare by what they do, and can be copied with changes.


def make(source, name="f"):
    namespace = {}
    exec(compile(source, "<made>", "exec"), namespace)
    return namespace[name].__code__


a = make("def f(x):\n    return x + 1\n")
b = make("def f(x):\n    return x + 1\n")
print(a is b, a == b, a != b, hash(a) == hash(b))
for other in [
    "def f(x):\n    return x + 2\n",
    "def f(x):\n    return x + 1.0\n",
    "def f(x):\n    return x + True\n",
    "def f(y):\n    return y + 1\n",
    "\ndef f(x):\n    return x + 1\n",
    "def f(*x):\n    return x + 1\n",
]:
    print(a == make(other), end=" ")
print(a == make("def g(x):\n    return x + 1\n", "g"))

zero = make("def f():\n    return (0.0, 'a', b'b', None, ...)\n")
print(zero == make("def f():\n    return (0.0, 'a', b'b', None, ...)\n"))
print(zero == make("def f():\n    return (-0.0, 'a', b'b', None, ...)\n"))
inner = "def f():\n    def g():\n        return %s\n    return g\n"
print(make(inner % "70") == make(inner % "70"), make(inner % "70") == make(inner % "71"))
big = "def f():\n    return 10 ** 40, 2j, x in {'a', 'b'}\n"
print(make(big) == make(big))


def counted(n):
    total = 0
    for i in range(n):
        total += i
    return total


print(counted(50))
copy = counted.__code__.replace(co_name="renamed", co_qualname="Some.renamed", co_firstlineno=7, co_filename="elsewhere.py")
print(copy.co_name, copy.co_qualname, copy.co_firstlineno, copy.co_filename)
print(counted.__code__.co_name, counted.__code__.co_filename == __file__)
print(copy == counted.__code__, counted.__code__.replace() == counted.__code__)
print(type(counted)(copy, globals())(50))
print(copy.co_varnames, copy.co_consts == counted.__code__.co_consts, copy.co_code == counted.__code__.co_code)
print(repr(copy).split(" at ")[0], repr(copy).split(", ", 1)[1])
try:
    counted.__code__.replace(co_name=3)
except TypeError as error:
    print(error)


# Flags say how many parameters there are, which must have names.
def starred(x, *rest):
    return x, rest


for function, more in (counted, 4), (counted, 8), (starred, 8), (starred, 12):
    code = function.__code__
    try:
        print(code.replace(co_flags=code.co_flags | more).co_name)
    except ValueError as error:
        print(function.__name__, more, error)
code = starred.__code__
fewer = code.replace(co_flags=code.co_flags & ~4)
print(fewer.co_varnames, fewer.co_argcount)
try:
    type(starred)(fewer, globals())(1, 2)
except TypeError as error:
    print(error)

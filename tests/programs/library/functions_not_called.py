# Functions of library modules that nobody has called yet, what their code says, and where doc strings come from.
import inspect
import textwrap
import types

shorten = textwrap.shorten
print(inspect.signature(shorten))
print(shorten.__code__.co_varnames, shorten.__code__.co_argcount, shorten.__code__.co_freevars)
print(shorten.__doc__.splitlines()[0])
fill = textwrap.TextWrapper.fill.__code__
print(fill.co_names, fill.co_name, fill.co_qualname)
print(fill == fill.replace(), hash(fill) == hash(fill.replace()), fill == shorten.__code__)
print([name for name, _ in inspect.getmembers(textwrap, inspect.isfunction)])
print(textwrap.indent("a\nb", "> "))
print(textwrap.shorten(text="one two three", width=9))


def documented():
    "first"


def other():
    "second"


def undocumented():
    pass


documented.__code__ = undocumented.__code__ = other.__code__
print(documented.__doc__, undocumented.__doc__)
del documented.__doc__
print(documented.__doc__)
documented.__doc__ = "third"
print(documented.__doc__, types.FunctionType(other.__code__, {}).__doc__)


class Described:
    @property
    def value(self):
        "a value"


print(Described.value.__doc__)

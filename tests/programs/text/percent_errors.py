"""What `%` says of formats and arguments that do not fit: which argument it is, and where the format is wrong."""
import collections


class Whole:
    def __index__(self):
        return 65

    __repr__ = lambda self: "Whole()"


class Wrong:
    def __index__(self):
        raise TypeError("not so")

    __float__ = __int__ = __index__
    __repr__ = lambda self: "Wrong()"


class Failing:
    def __index__(self):
        raise ValueError("fails")

    __float__ = __int__ = __index__
    __repr__ = lambda self: "Failing()"


class Outer:
    class Inner:
        __repr__ = lambda self: "Inner()"


class Any(dict):
    def __missing__(self, key):
        return 5


def attempt(format, arguments):
    said = None
    for form in format, format.encode():
        try:
            result = ascii(form % arguments)
        except Exception as error:
            result = f"{type(error).__name__}: {ascii(str(error))}"
        if result.lstrip("b") != said:
            print(f"{ascii(form)} % {ascii(arguments)}: {result}")
        said = result


# Wrong arguments: the only one, one of a tuple, one with a key.
for value in 1.5, "ab", "", b"ab", b"", bytearray(b"abc"), None, Whole(), Wrong(), Failing(), Outer.Inner(), -1, 2**70, collections.Counter():
    for kind in "dxfcs":
        attempt("%" + kind, (value,))
    attempt("%s %5.3o", ("x", value))
    attempt("%(key)g", {"key": value, b"key": value})
    if not isinstance(value, dict):
        attempt("%e", value)
        attempt("%c", value)

# Widths and precisions that are arguments.
for width in 2**31, 2**63 - 1, -(2**63) + 1, -(2**63), 2**63, 2**100, -(2**31) - 1, True, "x", 1.0, None, Whole():
    attempt("%*.*", (width, 1))
    if width not in (2**31, 2**63 - 1, -(2**63) + 1, -(2**31) - 1):
        attempt("%*d", (width, 1))
    attempt("%.*d", (width, 1))
for format in "%*d", "%-*d", "%.*f", "%*.*f", "%(a)*d", "%(a)s %*d":
    for arguments in 1, (1,), (), (1, 2, 3), Any():
        attempt(format, arguments)
for number in 2**31 - 1, 2**31, 2**63 - 1, 2**63, 10**30:
    attempt(f"%s %{number}", (1, 2))
    attempt(f"%.{number}", 1)

# Formats that are wrong, with arguments of all kinds.
for format in (
    "%", "%%", "%5", "%5.", "%-", "%l", "%hd", "%lld", "%(", "%(a", "%(a)", "%(a)s", "%((a))s", "%(a)s %s", "%s %(a)s", "%(a)s %%", "%(a)%",
    "% %", "%5%", "ab%", "%s %", "%y", "%s %5y", "%(a)y", "%'", '%"', "%~", "%_", "%[", "%\x7f", "%\0", "%\xa0", "%\xe9", "%\u3000", "%\U0001f600",
    "", "x", "%s", "%s %s",
):
    for arguments in 1, (), (1, 2), {"a": 1, b"a": b"1"}, Any(), "abc", b"abc":
        attempt(format, arguments)

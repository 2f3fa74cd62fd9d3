"""try, except, else, finally, raise, with: who runs when, and what is remembered."""


def trace(function):
    log = []
    try:
        result = function(log)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(function.__name__, log, result)


@trace
def all_parts(log):
    try:
        log.append("try")
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return "done"


@trace
def caught(log):
    try:
        raise ValueError("no")
    except (KeyError, ValueError) as error:
        log.append(str(error))
    finally:
        log.append("finally")
    try:
        error
    except NameError as unbound:
        return str(unbound)


@trace
def return_in_try(log):
    try:
        return "from try"
    finally:
        log.append("finally")


@trace
def loops(log):
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(f"f{i}")
    else:
        log.append("never")
    return i


@trace
def nested(log):
    try:
        try:
            1 / 0
        finally:
            log.append("inner")
    except ZeroDivisionError as error:
        log.append(error.args)
        try:
            raise KeyError("k") from error
        except KeyError as key:
            log.append((str(key), key.__cause__ is error, key.__context__ is error, key.__suppress_context__))
    raise RuntimeError("out")


class Manager:
    def __init__(self, log, swallow):
        self.log, self.swallow = log, swallow

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append(kind.__name__ if kind else None)
        return self.swallow


@trace
def with_ok(log):
    with Manager(log, False) as m, Manager(log, True):
        log.append(m is not None)
    with Manager(log, True):
        raise ValueError("swallowed")
    with Manager(log, False):
        return "returned"


@trace
def with_error(log):
    with Manager(log, False):
        [][1]


@trace
def reraise(log):
    try:
        try:
            {}["x"]
        except KeyError:
            log.append("again")
            raise
    except LookupError as error:
        log.append(repr(error))
    try:
        raise
    except RuntimeError as error:
        return str(error)


@trace
def contexts(log):
    try:
        try:
            int("x")
        except ValueError:
            undefined_name
    except NameError as error:
        log.append(repr(error.__context__))
        log.append(error.__cause__)
    try:
        try:
            int("x")
        except ValueError:
            raise TypeError("none") from None
    except TypeError as error:
        log.append((error.__cause__, error.__suppress_context__, type(error.__context__).__name__))


class Custom(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


@trace
def custom(log):
    try:
        raise Custom(7)
    except Exception as error:
        log.append((error.code, error.args, str(error), repr(error)))
    try:
        raise Custom
    except TypeError as error:
        log.append(str(error))
    try:
        raise 5
    except TypeError as error:
        log.append(str(error))
    try:
        raise ValueError from 5
    except TypeError as error:
        log.append(str(error))


@trace
def messages(log):
    for action in (
        lambda: 1 % 0, lambda: 1 // 0, lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 0 ** -1,
        lambda: "a" + 1, lambda: 1 + "a", lambda: [] + (),
        lambda: {}[[]], lambda: {[]: 1}, lambda: int("z"), lambda: float("q"), lambda: "abc".index("z"),
        lambda: [].pop(), lambda: {}.popitem(), lambda: [1].remove(2), lambda: iter(5), lambda: next(iter([])),
        lambda: len(5), lambda: -"a", lambda: 1 < "a", lambda: None.x, lambda: (lambda: 0).y, lambda: [1, 2].__getitem__("x"),
        lambda: set().pop(), lambda: "".join([1]), lambda: chr(-1), lambda: ord("ab"), lambda: [1, 2].index(3),
        lambda: 1 << -1, lambda: range(1, 2, 0), lambda: "{}".format(), lambda: bytes([300]),
        lambda: int("9" * 5000), lambda: "x" * "y", lambda: [0] * 1.5, lambda: 3 in 5, lambda: ~1.5,
    ):
        try:
            log.append(action())
        except BaseException as error:
            print(type(error).__name__, error)


def unpack(count, value):
    try:
        if count == 2:
            a, b = value
        elif count == 3:
            a, *b, c = value
    except (TypeError, ValueError) as error:
        print(error)


unpack(2, [1])
unpack(2, [1, 2, 3])
unpack(2, 5)
unpack(3, [1])
unpack(2, (x for x in range(3)))
assert True
try:
    assert 1 == 2, "math works"
except AssertionError as error:
    print(error)
try:
    raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    print(group, group.exceptions)

"""csv: reading and writing tables in all dialects, and what is wrong with them."""

import _csv
import copy
import csv
import io
import pickle


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


NAMES = "delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict".split()
print([(name, getattr(_csv.Dialect(), name)) for name in NAMES])
for keywords in (
    dict(delimiter=""), dict(delimiter="ab"), dict(delimiter=None), dict(delimiter=5), dict(delimiter="\n"),
    dict(delimiter=" ", quotechar=" "), dict(quotechar=""), dict(quotechar=None, quoting=0), dict(quotechar="ab"),
    dict(quotechar=5), dict(escapechar=""), dict(escapechar="ab"), dict(escapechar=5), dict(lineterminator=None),
    dict(lineterminator=5), dict(quoting="a"), dict(quoting=10), dict(quoting=-1), dict(quoting=1.5), dict(quoting=True),
    dict(bad=1), dict(delimiter='"'), dict(quotechar=","), dict(lineterminator=","), dict(escapechar='"'),
    dict(escapechar=","), dict(quotechar="\n"), dict(escapechar="\r"), dict(quotechar=" ", skipinitialspace=True),
    dict(escapechar=" ", skipinitialspace=True), dict(lineterminator='"x'), dict(delimiter=b","), dict(quoting=None),
    dict(lineterminator="x\\", escapechar="\\"), dict(delimiter="ab", quotechar="cd"), dict(quotechar=None, quoting=None),
    dict(dialect="nosuch"),
):
    print(keywords, attempt(_csv.Dialect, **keywords))
for arguments in (("nosuch",), (1, 2), (None,) * 10):
    print(arguments, attempt(_csv.Dialect, *arguments))
print(attempt(_csv.Dialect, "", delimiter=5, dialect=3))
for arguments in ((), (5,), ([], "nosuch"), ([], "excel", 1)):
    print(attempt(csv.reader, *arguments))
    print(attempt(csv.writer, *arguments))
print(attempt(csv.reader, [], bad=1))
for arguments in ((), (5,), ("x", "y"), ("x", 1, 2)):
    print(attempt(csv.register_dialect, *arguments))
print(csv.list_dialects(), attempt(csv.get_dialect, "zz"), attempt(csv.get_dialect, []), attempt(csv.unregister_dialect, []))
csv.register_dialect("bars", delimiter="|", quoting=csv.QUOTE_NONE)
print(csv.get_dialect("bars").delimiter, next(csv.reader(['a|"b'], "bars")), csv.unregister_dialect(name="bars"))
for arguments in ((), ("a",), (5,), (131072,), (2**70,), (1.5,), (1, 2)):
    print(attempt(csv.field_size_limit, *arguments))


class Own:
    delimiter, quoting, quotechar = "|", 3, None


class Derived(_csv.Dialect):
    pass


base = _csv.Dialect(Own)
print(base.delimiter, base.quoting, base.quotechar, _csv.Dialect(base) is base, _csv.Dialect(base, delimiter=";").delimiter)
print(type(Derived()), attempt(pickle.dumps, base), attempt(copy.copy, base))
for name in ("delimiter", "quoting", "strict", "other"):
    print(attempt(setattr, base, name, 1))
print(attempt(type(csv.reader([]))), attempt(type(csv.writer(io.StringIO()))))


def read(lines, **keywords):
    reader, rows = csv.reader(lines, **keywords), []
    try:
        for row in reader:
            rows.append(row)
    except Exception as error:
        rows.append(f"{type(error).__name__}: {error}")
    print(lines, keywords, rows, reader.line_num)


LINES = [
    ["a,b,c"], ['a,"b ""c""",d\n'], ['"a\nb",c'], ['"a\n', 'b",c'], ['a"b,c'], ['"a"b,c'], [""], ["\n", "x\n"], ["a\rb"],
    ["a\r\nb"], ["a\nb"], ['"a'], [' "a", b'], ["a,\n"], [b"a"], [5], ["a\0b"], ['1,2.5,"3",'], ["a\\,b"], ["a\\"],
    ["'a','b'"], ['"",'], ['""""'], ['a"" b'], ["\r"], ["a", "b"], ['"a""'], ["a\\\n", "b"], ['"x\\"y"'], [",,"], ["é,ü€😀"],
    ['"a" ,b'], ["a,b\n\n"], ['1, "2", ""'], ['"a\\\n', 'b"'], ["1,x"],
]
for keywords in (
    {}, dict(strict=True), dict(escapechar="\\"), dict(quoting=2), dict(quoting=3), dict(quoting=4), dict(quoting=5),
    dict(doublequote=False), dict(skipinitialspace=True), dict(quotechar="'"), dict(escapechar="\\", quoting=2),
    dict(escapechar="\\", doublequote=False, strict=True), dict(delimiter=" "),
):
    for lines in LINES:
        read(lines, **keywords)
csv.field_size_limit(3)
for lines in (["abcd"], ["abc"], ['"abcd"']):
    read(lines)
csv.field_size_limit(131072)


def write(row, **keywords):
    file = io.StringIO()
    print(row, keywords, attempt(csv.writer(file, **keywords).writerow, row), repr(file.getvalue()))


ROWS = [
    ["a", "b"], ["a,b", 'c"d'], [1, 2.5, None, True], [""], [], [None], ["", ""], ["a\nb", "c\rd"], ["é😀!"], [" a", "b "],
    "abc", ["a\\b"], [b"x"], ['"'], ["'"], [" "], [float("nan"), 10**20, 1j], ["", None], [None, ""],
]
for keywords in (
    {}, dict(quoting=1), dict(quoting=2), dict(quoting=3), dict(quoting=4), dict(quoting=5), dict(quotechar=None),
    dict(quoting=3, escapechar="\\"), dict(doublequote=False), dict(doublequote=False, escapechar="\\"),
    dict(delimiter=" ", skipinitialspace=True), dict(delimiter=" ", skipinitialspace=True, quoting=3),
    dict(delimiter=" ", skipinitialspace=True, quoting=4), dict(lineterminator="!"), dict(lineterminator=""),
    dict(quotechar="'", escapechar="\\"),
):
    for row in ROWS:
        write(row, **keywords)


class Unprintable:
    def __str__(self):
        raise ZeroDivisionError("str")

    __repr__ = object.__str__


def failing():
    yield 1
    raise KeyError("row")


for row in (5, None, (item for item in "ab"), failing()):
    print(attempt(csv.writer(io.StringIO()).writerow, row))
print(attempt(csv.writer(io.StringIO()).writerow, [Unprintable()]))
writer = csv.writer(io.StringIO())
print(attempt(writer.writerow), attempt(writer.writerows, 5), attempt(writer.writerows, [[1], [2]]), attempt(writer.writerows, [5]))
print(attempt(setattr, writer, "dialect", 1), writer.dialect.delimiter)

# The layers above.
file = io.StringIO(newline="")
writer = csv.DictWriter(file, ["name", "value"], extrasaction="ignore", restval="-")
writer.writeheader()
writer.writerows([{"name": "one, two", "value": 1, "more": 2}, {"name": "x"}])
print(repr(file.getvalue()))
file.seek(0)
for row in csv.DictReader(file):
    print(row)
print(list(csv.DictReader(["a,b", "1,2,3", "4"], restkey="rest", restval="none")))
sniffed = csv.Sniffer().sniff("a;b;c\n'1';'2;';'3'\n4;5;6\n")
print(sniffed.delimiter, sniffed.quotechar, csv.Sniffer().has_header("name;age\nx;1\ny;2\n"))
print([dialect for dialect in csv.list_dialects()])

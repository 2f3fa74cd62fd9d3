# What strings and numbers do quickly when nothing is unusual, next to what is just beyond that.

print("a,b,,c".split(","), "a,b,,c".split(",", 1), "".split(","), "abc".split("abc"), "aXXbXXc".split("XX", 1))
print("  a b  c ".split(), "  a b  c ".split(None, 1), "  a b  c ".split(None, 0), "   ".split(), "".split())
print("é,ł".split(","), "a,b".split("ł"), "😀 😀".split())
print(b"a,b,,c".split(b","), b" a b ".split(), bytearray(b"a,b").split(b","), b"a,b".split(bytearray(b",")))
print("abcabc".find("c"), "abcabc".find("c", 3), "abcabc".find("c", None, 2), "x" * 40 + "yz", ("x" * 40 + "yz").find("yz"))
print("".find(""), "abc".find(""), "abc".find("abcd"), "ab".find("ba"), "aab".find("ab"), "łab".find("ab"), "ab".find("ł"))
print("abc".startswith("ab"), "abc".endswith("bc"), "abc".startswith("b", 1), "abc".startswith(("x", "a")), "ab".startswith("abc"))
print("łab".startswith("ł"), "łab".endswith("ab"), "ab".startswith("ł"), "abc".startswith("", 4))
print(b"abc".startswith(b"ab"), b"abc".startswith((b"x", b"a")), b"abc".find(98), b"abc".find(b"c"), b"b" in b"abc", 99 in b"abc")
print(b"ab" + b"cd", b"" + b"a", b"a" + b"", b"" + b"", b"ab" + bytearray(b"c"), bytearray(b"a") + b"b", b"abcdef"[1:4], b"abcdef"[::-2])
print("abcabc".replace("b", "x"), "abcabc".replace("b", "xy"), "abc".replace("x", "y"), "abc".replace("", "-"), "aaa".replace("a", "b", 2))
print("abc".replace("b", "é"), "aéc".replace("é", "b"), "abc".replace("b", "ł"), "a".replace("a", "b"), "".replace("a", "b"))
print("hello wORLD it's".title(), "hELLO".capitalize(), "hELLO 1".swapcase(), "".title(), "ß".capitalize(), "ǆx".title(), "Éa".swapcase())
print(repr("abc"), repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("a\\b\n"), repr("é\u200b"), repr(""), repr("\x7f"), ascii("é"))

table = str.maketrans({"a": "b", "b": None, "c": "xyz", "d": "é", "e": 0x142})
print("aabbccddee ff".translate(table), "".translate(table))


class Table:
    def __getitem__(self, point):
        print("asked", chr(point), end="; ")
        if point == ord("c"):
            raise LookupError
        return {"a": "b", "b": None}[chr(point)]


print("aabbcc".translate(Table()))


class Text(str):
    def __str__(self):
        return "as text"


class Number(int):
    def __str__(self):
        return "a number"


print("%s %d %i %r" % ("a", 1, -2, "b"), "%s" % "x", "%s" % 5, "%s%%" % 1.5, "%d" % True, "%d" % 2.9, "%s" % (Text("a"),))
print("%5s|%-5s|%05d|%+d|% d|%x|%#X|%o" % ("a", "b", 42, 3, 4, 255, 255, 8), "%d" % 10**20, "%d" % Number(3), "%s" % Number(3))
print("%(a)s %(b)d" % {"a": 1, "b": 2}, b"%d %b" % (5, b"x"), "%s é" % "ł", "é%s" % "a")
for text, args in [("%s %s", ("a",)), ("%d", "a"), ("%s", ("a", "b")), ("%", ()), ("%y", 1), ("%s", ()), ("%(a)s %s", {"a": 1})]:
    try:
        print(text % args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

print("{} {}".format("a", 1), "{1} {0}".format("a", -1), "{a} {{}}".format(a=2), "{:5d}|{:<5}|{:^5}|{:>5}".format(1, "a", "b", "c"))
print(f"{12:5d} {12:<5d} {-12:05d} {255:#x} {255:#X} {5:b} {1234567:,} {1234567:_} {0xABCDEF:_x} {65:c} {10**20:,} {-5}")
print(f"{1.5:.2f} {2.675:.2f} {0.5:.0f} {1.5:.0f} {1e22:.1f} {-0.001:.2f} {-0.001:z.2f} {1e-7:.3f} {1234.5:,.2f} {0.0:.1f} {1e300:.1f}")
print("%.2f %.0f %.3f %5.1f %-8.2f| %+.1f %.20f %.30f" % (1.005, 2.5, 0.0005, 3.14159, 2.5, 1.25, 0.1, 0.1), f"{0.1:%} {float('inf'):.1f}")

print(int("12"), int("-12"), int("+0"), int(" 12\n"), int("1_000"), int("ff", 16), int("0xff", 16), int("0b1", 0), int("٣"), int("9" * 18), int("9" * 19))
for text, base in [("", 10), ("+", 10), ("1a", 10), ("2", 2), ("_1", 10), ("1 2", 10), ("z", 35), ("1", 37), ("1", 1), ("é", 10)]:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
print(hex(255), hex(-255), oct(8), bin(-5), bin(0), hex(2**70), hex(True), str(), int(), bytes(), chr(97), chr(0x1F600))
print(pow(2, 10, 1000), pow(2, 10, -7), pow(-3, 3, 5), pow(3, 0, 1), pow(2, -1, 7), pow(2**60, 2**60, 2**61 - 3), pow(5, 3, -1))
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(2**70, 3), divmod(True, 2), round(2.5), round(7), round(1.25, 1))
print((5).to_bytes(2), (5).to_bytes(2, "little"), (-5).to_bytes(2, signed=True), (255).to_bytes(1), (0).to_bytes(0), (2**60).to_bytes(9, "little"))
for value, length, signed in [(256, 1, False), (-1, 1, False), (128, 1, True), (-129, 1, True), (1, 0, False)]:
    try:
        print(value.to_bytes(length, signed=signed))
    except OverflowError as error:
        print(error)
print((127).to_bytes(1, signed=True), (-128).to_bytes(1, signed=True), (-1).to_bytes(8, signed=True), (2**55).to_bytes(8, signed=True))

print("a".encode(), "é".encode(), "é".encode("latin-1"), "a".encode("UTF-8"), "a".encode("Latin_1"), "a".encode("ascii", "none such"))
print(b"a".decode(), b"\xc3\xa9".decode(), b"\xe9".decode("latin1"), b"ab".decode("us-ascii"), bytearray(b"ab").decode(), b"".decode())
for make in [lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".encode("a\0b"), lambda: "a".encode("none")]:
    try:
        print(make())
    except (ValueError, LookupError) as error:
        print(type(error).__name__, error)

print(",".join(["a", "b"]), ",".join(("a", "b")), ",".join(c for c in "ab"), "ł".join("ab"), ",".join([]), ",".join({"a": 1}))
for items in [["a", 1], ("a", None), 5]:
    try:
        print(",".join(items))
    except TypeError as error:
        print(error)

print(min(1, 2), max(1, 2), min("b", "a"), max(1, 1.0), max(1.0, 1), min(2, 1, key=lambda x: -x), max([1], default=0), min([], default=5))
for call in [lambda: max(1), lambda: max(1, "a"), lambda: max(1, 2, default=3), lambda: max(), lambda: min(1, 2, keys=3)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
print("a" < "b", "ab" >= "abc", "é" > "z", "ł" < "é", "a" == Text("a"), Text("a") < "b", [c for c in "aéł"], [b for b in b"ab"])

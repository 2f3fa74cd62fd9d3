"""pathlib and fractions."""

import os
import tempfile
from decimal import Decimal
from fractions import Fraction
from pathlib import Path, PurePosixPath, PureWindowsPath

p = PurePosixPath("/a/b/../c.tar.gz")
print(p, p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(map(str, p.parents)))
print(p / "d", p.with_name("x"), p.with_suffix(".zip"), p.with_stem("y"), p.relative_to("/a"), p.is_absolute(), p.anchor)
print(p.match("*.gz"), p.full_match("/a/**/*.gz"), PurePosixPath("a") < PurePosixPath("b"), repr(PurePosixPath("a", "b", "/c")))
w = PureWindowsPath(r"c:\Users\me")
print(w, w.drive, w.root, w.as_posix(), w == PureWindowsPath("C:/users/ME"), hash(w) == hash(PureWindowsPath("C:/users/ME")))
try:
    p.relative_to("/x")
except ValueError as e:
    print(e)

with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    (root / "sub" / "deep").mkdir(parents=True)
    file = root / "sub" / "text.txt"
    print(file.exists(), file.write_text("héllo\nworld\n", encoding="utf-8"), file.exists(), file.is_file(), file.parent.is_dir())
    print(file.read_text(encoding="utf-8").splitlines(), file.read_bytes()[:3], file.stat().st_size)
    (root / "sub" / "deep" / "other.py").touch()
    print(sorted(str(f.relative_to(root)) for f in root.rglob("*")))
    print(sorted(f.name for f in root.glob("*/*")), sorted(f.name for f in (root / "sub").iterdir()))
    print([(os.path.relpath(d, root), sorted(ds), sorted(fs)) for d, ds, fs in root.walk()])
    moved = file.rename(root / "moved")
    print(moved.name, file.exists(), moved.resolve() == root.resolve() / "moved")
    with moved.open() as f:
        print(f.readline())
    moved.unlink()
    moved.unlink(missing_ok=True)
    try:
        moved.read_text()
    except FileNotFoundError as e:
        print(type(e).__name__, e.errno, Path(e.filename).name)
    (root / "link").symlink_to(root / "sub")
    print((root / "link").is_symlink(), (root / "link").readlink().name)

a, b = Fraction(3, -6), Fraction("0.125")
print(a, repr(b), a + b, a - b, a * b, a / b, a // b, a % b, -a, abs(a), a**3, b**-2, 2**b, divmod(a, b))
print(Fraction(0.1), Fraction("1e-3"), Fraction(Decimal("0.5")), Fraction(" -7/3 "), Fraction(0.1).limit_denominator(100))
print(a < b, a == -0.5, a + 1, 1 - b, a + 0.25, hash(Fraction(5)) == hash(5), round(Fraction(7, 2)), round(Fraction(22, 7), 2))
print(int(Fraction(-7, 2)), Fraction(-7, 2).__floor__(), Fraction(-7, 2).__ceil__(), float(b), bool(Fraction(0)), b.as_integer_ratio())
print(f"{Fraction(22, 7):.5f} {Fraction(1, 3):e} {Fraction(5, 2)} {Fraction(1, 3):>10}", sum([Fraction(1, n) for n in range(1, 20)]))
for wrong in (lambda: Fraction(1, 0), lambda: Fraction("1/x"), lambda: Fraction(1.5, 2)):
    try:
        print(wrong())
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)

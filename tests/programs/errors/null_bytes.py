# Texts with NUL bytes where they cannot be.
for call in (
    lambda: exec("a\0b"),
    lambda: exec(b"a\0b"),
    lambda: eval("1\0"),
    lambda: eval(b"1\0"),
    lambda: compile("a\0", "f", "exec"),
    lambda: compile(b"a\0", "f", "exec"),
    lambda: compile("a", "f\0", "exec"),
    lambda: open("a\0b"),
    lambda: __import__("a\0b"),
    lambda: int("1\0"),
    lambda: float("1\0"),
    lambda: getattr(1, "a\0b"),
):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, repr(str(e)))
    else:
        print("fine")

try:
    compile(b"x = 1\n'\xe9'", "f", "exec")
except SyntaxError as e:
    print(e.msg)

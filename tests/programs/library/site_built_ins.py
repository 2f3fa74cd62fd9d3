"""The built-in names that `site` adds."""

import builtins

print(repr(exit), repr(quit), repr(help), sep="\n")
print(type(exit), type(help), type(copyright))
print(credits)
for name in ("copyright", "license"):
    print(len(repr(getattr(builtins, name))) > 20)


def documented(a, b=1):
    """What it does."""


help(documented)
# These close standard input.
for call in (lambda: exit(), lambda: quit(3), lambda: exit("why")):
    try:
        call()
    except SystemExit as error:
        print(repr(error.code))
exit(4)

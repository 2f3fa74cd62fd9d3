"""A program that is warned of, and so is the module it imports: once each, before they run."""
import os.path
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "support"))
print("begins")
import warned_module
import warned_module as again

print(again.pattern)


def never_called():
    assert (again, "no message")
    for item in again:
        try:
            pass
        finally:
            break


exec("print(again is 'a')")
exec(compile("print('\\e')", __file__, "exec"))

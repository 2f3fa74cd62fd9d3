"""`sys.excepthook` decides the exit status by `SystemExit`; `tests/process.rs` has the statuses of others."""

import sys


def hook(kind, value, traceback):
    print("hook", kind.__name__, value)
    sys.exit(7)


sys.excepthook = hook
raise ValueError("uncaught")

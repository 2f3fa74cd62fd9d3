"""Where a syntax error is no more than invalid, a word that is nearly a keyword may have been meant as one."""

import sys
import traceback

TEXTS = """
whille True:
    pass
---
x = 1

fro i in range(3):
    print(i)
---
def f():
    x = 1
    fro i in range(3):
        print(i)
---
clas A:
    pass
---
x = nnot y
---
improt sys
---
form math import sin
---
a = b if c esle d
---
a = [1 2 fro x]
---
nothing like this
---
try:
    pass
exept:
    pass
---
wth open(f) as g: pass
---
asser x == 1
---
async dfe f(): pass
"""

sys.stderr = sys.stdout
for text in TEXTS.strip().split("\n---\n"):
    try:
        compile(text + "\n", "<text>", "exec")
    except SyntaxError as e:
        # The exception stays what it is.
        before = str(e)
        sys.excepthook(type(e), e, None)
        traceback.print_exception(e)
        print(e, str(e) == before)

try:
    compile("pas\nbreka x\n", "<text>", "exec")
except SyntaxError as e:
    e.add_note("with a note")
    sys.excepthook(SyntaxError, e, None)

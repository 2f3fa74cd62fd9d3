# The callee counts a constant that it is given in place.
def t(v):
    pass


for i in range(8):
    t(2**61 + 2**61)
result = []

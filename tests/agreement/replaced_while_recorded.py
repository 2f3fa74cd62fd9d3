# What a recorded cache refers to is gone when the trace is made.
class A:
    pass


A.f = lambda: 1
for i in range(8):
    A.f()
    A.f = lambda: 1
result = []

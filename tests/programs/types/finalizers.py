"""__del__ runs when the last reference goes, once."""

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = D(1); d = None
print('after 1')
def f():
    x = D(2)
    print('in f')
f()
print('after 2')
keep = []
class Res:
    def __del__(self): print('res'); keep.append(self)
r = Res(); del r; print(len(keep)); keep.clear(); print('gone')
l = [D(3), D(4), D(5)]; l = None
class Node:
    def __init__(self, nxt): self.next = nxt
n = None
for i in range(200000): n = Node(n)
n = None
print('freed')
D.__del__ = lambda self: print('new del', self.n)
D(7)
del D.__del__
D(8)
print('end')

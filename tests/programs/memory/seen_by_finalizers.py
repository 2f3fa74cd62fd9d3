# What is left is left before its locals go, and a value that nobody wants goes between the locals and the arguments of its call.
import sys
class V:
    def __init__(s,n): s.n=n
    def __del__(s):
        out=[]; f=sys._getframe(1)
        while f: out.append(f.f_code.co_name); f=f.f_back
        seen.append((s.n,*out))
seen=[]
def f(a):
    b=V('local')
    return a
def raises(a):
    b=V('unwound')
    raise ValueError
def gen(a):
    b=V('generator local')
    yield 1
class C:
    def __init__(self, x):
        self.x=1; l=V('init local')
    def __setitem__(s,k,v):
        l=V('local of set'); return V('result')
    def __setattr__(s,k,v):
        object.__setattr__(s,k,v); l=V('local of setattr'); return V('result of setattr')
    def __delitem__(s,k):
        l=V('local of del'); l2=V('second local'); return V('result of del')
    def __del__(s):
        l=V('local of finalizer')
    def __len__(s):
        l=V('local of len'); return 3
def loop(n):
    for i in range(n):
        f(V('arg')); f(1)
        try: raises(V('arg raised'))
        except ValueError: pass
        for x in gen(V('gen arg')): pass
        c=C(V('x'))
        c[V('key')]=V('value')
        c.y=V('attr')
        del c[V('delkey')]
        len(c)
        next(gen(V('next')))
        sorted([1,2],key=lambda x: f(x))
        del c
loop(100)
first=seen[:len(seen)//100]
for x in first: print(x)
n=len(first)
bad=[i for i in range(100) if seen[i*n:(i+1)*n]!=first]
print(n,bad[:4])

# Every operand and local is given back when an instruction raises: no instance outlives the exception.


class Counted:
    live = 0

    def __init__(self):
        Counted.live += 1

    def __del__(self):
        Counted.live -= 1

    def __add__(self, o): raise ValueError('add')
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): raise ValueError('hash')
    def __bool__(self): raise ValueError('bool')
    def __iter__(self): raise ValueError('iter')
    def __getattr__(self, n): raise AttributeError(n)
    def __getitem__(self, n): raise ValueError('getitem')
    def __setitem__(self, n, v): raise ValueError('setitem')
    def __contains__(self, n): raise ValueError('contains')
    def __call__(self, *a): raise ValueError('call')
    def __enter__(self): return self
    def __exit__(self, *a): raise ValueError('exit')
    def __format__(self, s): raise ValueError('format')
    def __neg__(self): raise ValueError('neg')


class It:
    def __init__(self): self.n = 0; self.data = Counted()
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise ValueError('next')
        return Counted()


class BadInit:
    def __init__(self, a): self.data = Counted(); raise ValueError('init')


class RetInit:
    def __init__(self, a): self.data = Counted(); return a


def f(a, b): return a


def gen():
    x = Counted()
    yield x
    y = yield [Counted()]
    raise ValueError('gen')


def unpack(): a, b, c = [Counted(), Counted()]


def withs():
    with Counted() as b: pass


def deref():
    def inner(): return zz
    inner()
    zz = Counted()


def comp(): return [x + 1 for x in [Counted(), Counted()]]


def fors():
    for x in It(): y = x


def gens():
    for x in gen(): y = x


def early():
    g = gen(); next(g); 


def deleg():
    def d(): 
        r = yield from gen()
        return r
    for x in d():
        pass


def star(): f(*[Counted()], **{'q': Counted()})


def local():
    x = Counted(); del x; return x


def reraise():
    try: raise ValueError('a')
    except ValueError as e:
        b = Counted()
        raise


def fin():
    try: raise ValueError('a')
    finally: b = Counted()


def strs():
    s = ''
    for i in range(50):
        s += 'ab' * 10
    t = s
    s += 'x'
    raise ValueError


def slot():
    p = RetInit.__new__(RetInit); p.x = Counted(); p.x = Counted(); p.y = p.x; raise ValueError


def meth():
    l = []; l.append(Counted()); l.append(); 


def kw(): f(a=Counted(), c=Counted())


def lists():
    l = [Counted(), Counted()]; l[0] = Counted(); l[5] = Counted()


def dct(): d = {'a': Counted()}; d['a'] = Counted(); d['b']


def sup(): super().x
TESTS = [
    lambda: Counted() + Counted(),
    lambda: Counted() == Counted(),
    lambda: {Counted(): Counted()},
    lambda: {Counted()},
    lambda: not Counted(),
    lambda: [*Counted()],
    lambda: Counted().x,
    lambda: Counted()[Counted()],
    lambda: Counted() in Counted(),
    lambda: Counted()(Counted(), Counted()),
    lambda: BadInit(Counted()),
    lambda: RetInit(Counted()),
    lambda: f(Counted()),
    lambda: f(Counted(), Counted(), Counted()),
    lambda: f(Counted(), q=Counted()),
    unpack,
    withs,
    deref,
    comp,
    fors,
    gens,
    early,
    deleg,
    star,
    lambda: f'{Counted()}',
    lambda: -Counted(),
    local,
    reraise,
    fin,
    strs,
    slot,
    meth,
    kw,
    lists,
    dct,
    sup,
    lambda: (Counted(), [Counted()], 1/0),
    lambda: [1][0:Counted()],
    lambda: len(Counted(), Counted()),
    lambda: ''.join(Counted()),
    lambda: isinstance(Counted(), Counted()),
    lambda: f(1, Counted(), 2),
    lambda: None + Counted(),
    lambda: Counted().foo(Counted()),
]

for number, test in enumerate(TESTS):
    # Often enough that every instruction specializes, and leaves its specialization again.
    for round in range(100):
        try:
            test()
        except Exception as error:
            kind = type(error).__name__
        else:
            kind = None
    print(number, kind, Counted.live)

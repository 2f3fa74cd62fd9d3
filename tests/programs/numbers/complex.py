"""Complex numbers, and how they mix with real ones."""

class IntGivesText:
    def __int__(self):
        return "x"


class FloatGivesText:
    def __float__(self):
        return "x"


class IndexGivesText:
    def __index__(self):
        return "x"


class ComplexGivesText:
    def __complex__(self):
        return "x"


class Shouting(int):
    def __repr__(self):
        return "H!"


A, B, C, F, H = IntGivesText, FloatGivesText, IndexGivesText, ComplexGivesText, Shouting
inf, nan = float("inf"), float("nan")


def show(expression):
    try:
        result = repr(eval(expression))
    except BaseException as error:
        result = f"{type(error).__name__}: {error}"
    print(expression, "->", result)


for expression in r"""
0j**-1
1j/0
pow(1j,1,3)
complex('x')
complex([])
complex(1,'x')
complex('1',2)
complex(1,2,3)
complex.from_number('1')
1j<2
1j//2
divmod(1j,2)
hash(1j)
(1+2j).__format__('x')
-0j
(1+2j)**(2+1j)
(1+2j)**100
(1+2j)**0.5
(1+2j)**-3
(1e300+1j)**3
complex(1e308,1e308)*complex(1e308,1e308)
complex(inf,1)*complex(1,1)
complex(F())
complex(B())
complex.__new__(int)
complex(inf,0)**2
complex(nan,0)**2
2**complex(inf,1)
0j**1j
(2+0j)**-2000
1j**1j
complex(' ( 1+2j ) ')
complex('1 +2j')
complex('\ud800')
complex(b'1')
complex('٣')
complex(x=3)
complex(real='1')
complex(10**400)
abs(complex(1e308,1e308)*2)
1-0j
0j-1
2*complex(inf,nan)
1/complex(inf,inf)
1 == 1.0 == True == (1+0j)
complex(1,2).conjugate(), (1+2j).real
""".strip().splitlines():
    show(expression)

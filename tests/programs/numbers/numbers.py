"""Integers and floats: arithmetic, conversion, methods and what they refuse."""

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
1%0
1//0
1/0
divmod(1,0)
0**-1
1<<-1
1<<(1<<64)
0<<(1<<64)
pow(2,-1,0)
pow(2,-1,4)
pow(3,-1,7)
pow(2.0,1,3)
10**400/1
10.0**400
float(10**400)
int(nan)
int(inf)
int('x')
int('1',1)
int(1,2)
int(base=2)
int(1,2,3)
int(x=1)
int([])
int(b'x')
float('x')
float([])
float(1,2)
float(x=1)
bool(1,2)
bool(x=1)
(1).to_bytes(0)
(-1).to_bytes(2)
(300).to_bytes(1)
(1).to_bytes(-1)
(1).to_bytes(1,'x')
int.from_bytes('x')
int.from_bytes([300])
int.from_bytes(1)
(1.5).hex()
float.fromhex('x')
float.fromhex('0x1p5000')
float.from_number('1')
nan.as_integer_ratio()
inf.as_integer_ratio()
round(1.5,'x')
round('x')
round(1,2,3)
round(1.7e308,-308)
(1).__round__('x')
round(nan)
-'a'
abs('a')
1+'a'
divmod('a',2)
pow('a',2)
pow('a',2,3)
pow(2,'a',3)
int.__add__(1,'a')
int.__add__('a',1)
(5).__divmod__(2)
(5).__rdivmod__(12)
int.__new__(str)
int.__new__(bool)
int.__new__(1)
bool.__new__(int)
object.__new__(int)
(1).real
(5).__pow__(2,3)
(5).__rpow__(2,3)
(5).__getnewargs__()
(5).__sizeof__()
(2**70).__sizeof__()
(1).__format__('q')
(1.5).__format__(3)
True.__repr__()
float.__getformat__('x')
int(A())
float(B())
float(C())
int(C())
int('1',A())
int('1', 2**100)
int(memoryview(b'12'))
float(b'xx')
format(True,'d')
format(True,'')
format(H(3),'')
str(H(3))
H(3)+1
type(+H(3))
True|False
round(2.5,C())
[1,2][C()]
(1.5).is_integer()
float.__new__(int)
int.__new__()
int.from_bytes(b'a', byteorder=3)
(2.5).__divmod__(1)
(2.5).__pow__(2,3)
(2).__format__('.3')
(1).__floor__()
(1.5).__ceil__()
nan.__floor__()
float.fromhex(1)
int.to_bytes.__text_signature__
int.from_bytes.__text_signature__
int.__round__.__text_signature__
int.conjugate.__doc__
(12345).__round__(-10)
round(True, -1)
0.1+0.2, 1e16, 1e-5, -0.0, 1e22, 123456789012345680.0
2**1000
-(2**62), 2**61, 2**61-1+1, -(2**61)-1
(2**61)*(2**61), (2**61)//3, -(2**100)//7, -(2**100)%7, (2**100)>>3, (-2**100)>>99
5//-2, 5%-2, -5//2, 5.5//-2, 5.5%-2, -0.0//1
hash(2**61-1), hash(2**61), hash(-2**61), hash(2**100), hash(-1), hash(-1.0)
1 < 1.5 < 2, 2**53+1 == float(2**53+1), 2**53 == 2.0**53
nan == nan, nan in [nan], nan != nan
7 .bit_length(), (-8).bit_length(), (2**100).bit_count()
int('0b101',0), int('0x_ff',0), int('0o17',0), int('077',0)
int(' ٣ '), int('1_000')
int('1__0')
str(10**4300)[:5]
int('9'*4301)
10**400//10**399, 10**400/10**399
int(1e300)%10**6
round(2.675,2), round(25,-1), round(-0.5), round(0.5), round(1.5), round(1e300), round(-2.5), round(2.5,0)
f'{1e10:.3}', f'{-0.0:z.1f}', f'{12345.678:,.2f}', f'{255:#x}', f'{3.14159:08.3f}', f'{10**20:,}'
'%.0f' % 0.5, '%.0f' % 1.5, '%d' % 3.7, '%x' % 255, '%e' % 12345.678
{1,2,3}|{4}, {3,1,2}
~True
abs(-2**63), -(-2**63)
(-2)**3, 2**-2, (-8)**(1/3), 0**0, 0.0**0
divmod(-7,2), divmod(7.5,-2), divmod(2**100,-3)
1 .__add__(2.0), (1.0).__add__(1), (1.0).__radd__(2)
(10).__truediv__(4), (10).__rtruediv__(4)
3 & 5 | 8 ^ 1, -1 & 2**70, ~(2**70)
int.real, float.imag
type(1).__mro__, bool.__bases__
1e308*10, -1e308*10, inf-inf
float('1_0.5'), float(' -inf '), float('nan'), float('+1e-3')
float('1__0')
(0.1).as_integer_ratio(), (3).as_integer_ratio()
int.from_bytes(b'\xff\x00',signed=True), (1000).to_bytes(2,'little')
""".strip().splitlines():
    show(expression)

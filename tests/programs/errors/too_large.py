"""Sizes that fit nowhere: an exception, at once, and the program goes on."""


def attempt(text):
    try:
        value = eval(text)
    except Exception as e:
        print(f"{text:45}", type(e).__name__, str(e))
    else:
        print(f"{text:45}", value)


for text in """
[0] * 10**18
[0] * 2**62
[0] * (2**63 - 1)
[0] * 2**63
[1, 2] * 2**62
(0,) * 10**18
(0,) * 2**62
(1, 2) * 2**62
'x' * 2**62
'x' * (2**63 - 1)
'x' * 2**64
'ab' * 2**62
'\\u20ac' * 2**62
b'x' * 2**62
b'xy' * 2**62
bytearray(b'x') * 2**62
bytearray(2**62)
bytes(2**62)
bytes(2**64)
bytearray(2**64)
'x'.ljust(2**62)
'x'.center(2**62)
'x'.zfill(2**62)
'x'.rjust(2**64)
b'x'.ljust(2**62)
b'x'.zfill(2**62)
1 << 2**64
1 << 2**62
1 << 2**63 - 3
2**100 << 2**62
0 << 2**64
1 >> 2**64
-1 >> 2**64
(1).to_bytes(2**62)
(1).to_bytes(2**64)
len(range(2**63))
len(range(2**63 - 1))
range(10**30)[10**29]
range(10**30)[2**63:][0]
10**29 in range(10**30)
range(10**30).index(10**29)
range(10**30) == range(10**30)
bool(range(10**30))
hash(range(10**30)) == hash(range(10**30))
list(range(10**30))
list(range(2**62))
sorted(range(2**62))
list(iter(range(2**62)))
list(reversed(range(2**62)))
[*range(2**62)]
[].extend(range(2**62))
[].__iadd__(range(2**62))
[].__imul__(2**63)
[1].__imul__(2**62)
bytearray(b'x').__imul__(2**62)
__import__('array').array('d', [1]) * 2**62
__import__('math').factorial(2**64)
__import__('itertools').repeat(1, 2**64)
__import__('itertools').islice([], 2**64)
list(__import__('itertools').islice([1], 2**63 - 1))
__import__('itertools').combinations([1], 2**62)
'{:99999999999999999999}'.format(1)
format(1, '99999999999999999999')
format(1.5, '.99999999999999999999f')
format(1.5, '.9999999999f')
chr(2**64)
chr(0x110000)
float(10**400)
int(float('inf'))
1e308 * 10
10**400 / 3
10**400 * 1.0
2.0 ** 10000
__import__('math').exp(1000)
__import__('math').ldexp(1.0, 2**64)
round(1e300, -400)
divmod(10**400, 1.0)
__import__('time').gmtime(2**63)
__import__('struct').calcsize('99999999999999999999x')
'abc'[2**64]
'abc'[2**64:]
[1, 2, 3][-2**64:2**64]
[1][2**64]
(1,)[-2**64]
b'x'[2**64]
'x'.find('x', -2**64, 2**64)
'x'.expandtabs(2**40)
'a,b'.split(',', 2**64)
int('9' * 4301)
str(10**4300)
f'{10**5000}'
'%d' % 10**4300
len('%d' % 10**4299)
int('9' * 4300) > 0
len(hex(10**5000))
int('f' * 5000, 16) > 0
""".strip().splitlines():
    attempt(text)
print("goes on")

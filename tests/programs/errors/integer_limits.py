"""How many digits integers have as text: limited where it takes quadratic time, and nowhere else."""

import ast
import json
import sys

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)


def attempt(text):
    try:
        value = eval(text)
    except (ValueError, SyntaxError) as error:
        print(text, "->", type(error).__name__, getattr(error, "msg", error))
    else:
        print(text, "->", value if isinstance(value, bool) else type(value).__name__)


CASES = """
int('9' * 4300) > 0
int('9' * 4301)
int('-' + '9' * 4301)
int(' ' + '9_' * 4300 + '9 ')
int('9' * 5000, 10)
int(b'9' * 5000)
int('9' * 5000, 7)
int('f' * 5000, 16) > 0
int('0b' + '1' * 5000, 0) > 0
int('7' * 5000, 32) > 0
len(str(10**4299)) == 4300
str(10**4300)
str(-10**4300)
repr(10**5000)
'%d' % 10**5000
'%s' % 10**5000
'%i' % 10**5000
'{}'.format(10**5000)
'{:d}'.format(10**5000)
'{:,}'.format(10**5000)
f'{10**5000}'
f'{10**5000!r}'
format(10**5000, 'd')
format(10**5000, 'x') > ''
'%x' % 10**5000 > ''
hex(10**5000) > ''
oct(10**5000) > ''
bin(10**5000) > ''
b'%d' % 10**5000
print(10**5000)
[10**5000].__repr__()
json.dumps(10**5000)
json.dumps([10**5000])
json.loads('9' * 5000)
json.loads('[' + '9' * 5000 + ']')
ast.literal_eval('9' * 5000)
eval('9' * 4301)
eval('0x' + 'f' * 5000) > 0
eval('9' * 4300) > 0
compile('x = ' + '9' * 5000, 'x', 'exec')
float('9' * 5000) > 0
complex('9' * 5000) != 0
str(float(10**300)) > ''
round(10**5000, -4990) > 0
""".strip().splitlines()
for case in CASES:
    attempt(case)

for limit in (640, 0, 5000):
    sys.set_int_max_str_digits(limit)
    print(limit, sys.get_int_max_str_digits())
    for case in ("int('9' * 640) > 0", "int('9' * 641) > 0", "len(str(10**639)) == 640", "str(10**640) > ''",
                 "eval('9' * 641) > 0", "eval('9' * 5001) > 0", "json.loads('9' * 5001) > 0", "ast.literal_eval('9' * 5001) > 0",
                 "len(f'{10**5000}') > 0", "json.dumps(10**5000) > ''"):
        attempt(case)

for limit in (639, -1, 1, 2**31, 2**70, 1.5, "640", None):
    try:
        sys.set_int_max_str_digits(limit)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
    else:
        print(limit, "is allowed")
print(sys.get_int_max_str_digits())

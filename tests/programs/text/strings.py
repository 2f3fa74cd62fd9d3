"""Strings: methods, operators, messages."""


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
'a'.partition(1)
'a'.partition('')
'a'.strip(1)
'a'.split(1)
'a'.join([1])
'a'.join(1)
'a'.center('x')
'a'.center(3, 'xx')
'a'.center(3, 1)
'a'.startswith(1)
'a'.startswith((1,))
'a'.startswith('a', None, None)
'a'.index('b')
'a'.rindex('b')
'a'[1]
'a'['x']
'a' + 1
'a' * 'b'
1 in 'a'
'a'.replace(1, 2)
'a'.replace('a', 'b', count=1)
'a'.find(1)
'a'.count()
'a'.encode(1)
'a'.encode('foo')
str(b'a', 1)
str('a', 'utf-8')
str(1, 'utf-8')
str(object=b'x', encoding='utf8')
'a'.maketrans(1)
str.maketrans('ab', 'c')
str.maketrans(1, 'c')
str.maketrans('a', 1)
str.maketrans('a', 'b', 1)
str.maketrans('ab', 'cd', 'z')
'a'.translate(1)
'a'.translate({97: 1.5})
'a'.translate({97: 0x110000})
'a'.zfill('x')
'a'.expandtabs('x')
'a\tb'.expandtabs(tabsize=4)
'a'.removeprefix(1)
'a'.splitlines(keepends=1)
'a'.rsplit('x', maxsplit=1)
'a'.split(None, 1, 2)
'a'.split(foo=1)
'a'.isalpha(1)
'a'.endswith(1)
'a'.ljust(3, 'xx')
'a'.__contains__(1)
'a'.__add__(1)
'a'.__eq__(1)
'a'.__getnewargs__()
str.join()
str.upper(1)
'a'.encode('utf-8', 1)
'a'.encode('utf\0')
'ab' * (2 ** 62)
'a' * 10 ** 20
'Straße'.upper(), 'ΑΣ ΣΑ Σ'.lower(), 'İ'.lower(), 'ǆ'.title(), 'ß'.casefold(), 'ﬁ'.upper(), 'ŉ'.title()
"they're bill's".title(), 'hELLO wORLD'.capitalize(), 'Straße'.swapcase(), 'aB1'.swapcase()
'a b\tc\n d'.split(), ''.split(), ''.split(','), ' a  b '.split(' '), 'a,b,,c'.rsplit(',', 1), '  a b  c '.rsplit(None, 1)
'a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines()
'abc'.replace('', '-'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('b', '\u4e00'), 'é\u4e00é'.replace('é', 'xx'), 'abc'.replace('x', 'y')
'aaa'.count(''), 'aaaa'.count('aa'), 'abc'.count('b', -1), ''.count(''), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.rfind('')
'abcabc'.find('c', 3), 'abcabc'.rfind('a', 0, -3), 'é\u4e00\U0001f600é'.find('\U0001f600'), '\u0101\u0201'.find('\u0102')
'a.b.c'.partition('.'), 'a.b.c'.rpartition('.'), 'abc'.partition('.'), 'abc'.rpartition('.')
'xxabcxx'.strip('x'), '\x1c a \u2003'.strip(), 'abc'.lstrip('ab'), 'abc'.rstrip('bc'), 'abc'.removeprefix('ab'), 'abc'.removesuffix('bc')
'abc'.center(6, '*'), 'abcd'.center(7, '*'), 'a'.ljust(3, '.'), 'a'.rjust(3, '.'), '-5'.zfill(4), '+'.zfill(3), 'a\tbc\td'.expandtabs(4)
'abc'[::-1], 'abc'[1:], 'abc'[-2:], 'abcdef'[4:1:-2], 'é\u4e00\U0001f600'[1], 'é\u4e00\U0001f600'[::2], 'abc'[5:], 'abc'[:-9]
'a' in 'abc', '' in '', 'é' in 'abc', 'bc' in 'abc', 'abc' < 'abd', 'abc' < 'ab', 'é' > 'z', '\U0001f600' > '\uffff', 'a' == 1, 'a' != 'b'
'ab'[0] is 'ba'[1], ''.join([]) is '', chr(233) is chr(233), 'abc'[0:3] is not None
repr("it's"), repr('"'), repr('\'"'), repr('\t\n\r\\\x00\x7f\x80\xad\xff\u0378\u200b\ud800\U0001f600'), ascii('aé\u4e00\U0001f600')
'٣'.isdigit(), '²'.isdigit(), '²'.isdecimal(), '½'.isnumeric(), '½'.isdigit(), '一'.isnumeric(), 'a1'.isalnum(), 'é'.isalpha(), ''.isalpha()
'\x1f'.isspace(), '\u200b'.isspace(), '\u3000'.isspace(), 'Aa'.istitle(), 'AA'.istitle(), 'ǅ'.istitle(), 'a1'.islower(), '1'.islower(), 'A1'.isupper()
'été'.isidentifier(), '1a'.isidentifier(), ''.isidentifier(), '_'.isidentifier(), 'a b'.isidentifier(), '\u2118'.isidentifier()
'\n'.isprintable(), 'é'.isprintable(), ''.isprintable(), '\xa0'.isprintable(), '\x7f'.isascii(), '\x80'.isascii()
'abc'.translate({97: None, 98: 'xyz', 99: 0x4e00}), 'abc'.translate(str.maketrans('ab', 'ba', 'c')), 'é'.translate({233: 'e'})
'-'.join(['a', 'é', '\u4e00']), ','.join('abc'), ', '.join({'k': 1}), ''.join(c for c in 'xyz'), 'x'.join(['only'])
'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'é' * 2, '\U0001f600' * 2, 'a' + 'é' + '\u4e00' + '\U0001f600'
str(b'caf\xc3\xa9', 'utf-8'), str(), str(None), str(object=12), str(b'ab')
list('aé\U0001f600'), len('\U0001f600é'), iter('ab').__length_hint__(), max('hello'), sorted('hello')
hash('abc') == hash('abc'), hash('') == 0, {'a': 1}['a'], len({'a', 'a', 'b'})
""".strip().split("\n"):
    show(line)

"""Module re."""

import copy
import re

p = re.compile('(a)(?P<n>b)?')
m = p.match('abc')
b = re.compile(b'x')


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
p.match(b'a')
b.match('x')
p.match(1)
m.group(5)
m.group('q')
m.group()
m.group(1,2)
m.group('n')
m[0]
m['n']
m[9]
m.groups()
m.groupdict()
m.start('n')
m.span(9)
m.end(1)
m.regs
m.lastindex
m.lastgroup
m.pos
m.endpos
m.re is p
m.string
repr(m)
repr(p)
repr(b)
re.compile('a'*300)
p==re.compile('(a)(?P<n>b)?')
hash(p)==hash(re.compile('(a)(?P<n>b)?'))
p.groups
p.groupindex
p.flags
p.pattern
p.scanner('ab').match()
re.sub('a','b','aa',count=1)
re.sub('(a)',r'\1\1','ab')
re.sub('a',lambda m:m.group()*2,'ab')
re.sub('a',lambda m:1,'ab')
re.sub('x*','-','abxd')
re.subn('a','b','aa')
re.split(',','a,b')
re.split('(,)','a,b')
re.split('x*','axb')
re.findall('(a)(b)?','abaa')
re.findall('','ab')
[x.span() for x in re.finditer('a*','baac')]
m.expand(r'\1-\g<n>')
re.search('(?i)ß','ẞ')
re.match('a++b','aab')
re.match('(?:ab)*+c','ababc')
re.search(r'(?<=a)b','ab')
re.search(r'(?<!a)b','ab')
re.findall(r'\b\w+\b','hi there é')
re.match(r'(\w+) \1','ab ab')
re.search('a.c','a\nc',re.S)
re.findall('^a','a\na',re.M)
re.findall('a$','a\na\n')
ab)(?:c
re.match('(a*)*','aa').groups()
re.match('(?=(a))a','a').groups()
re.match('(?!(b))a','a').groups()
p.search(string='xa')
p.sub('x')
p.split('xax',maxsplit=1)
type(p.finditer('a'))
re.match('a{2,3}?','aaa')
re.findall('[^a-c]','abcd')
re.findall('[\u4e00-\u9fff]+','ab\u4e2d\u6587')
re.match('[\U0001f600-\U0001f64f]','😀')
re.sub('(?P<x>a)',r'\g<x>!','a')
re.sub('a','\\n','a')
re.escape('a.b')
re.match(r'\d+',"٣٤")
re.match(r'(?a)\d+',"٣٤")
re.compile('a**')
m.group(1.5)
m.start(-1)
p.fullmatch('ab',0,1)
p.search('xxab',2).start()
copy.copy(p) is p
bool(m)
re.compile('a').sub('b',b'a')
re.sub(b'a',b'b',bytearray(b'aa'))
re.match(b'a',memoryview(b'ab')).group()
m.__class__
p.__class__
re.findall('a(?:b(c))?','aabc')
re.match('(?:x(y)?)+','xyx').groups()
p.match('abc').__getitem__('zz')
re.findall('a|b','ab')
re.match('(a)|b','b').groups('x')
re.fullmatch('a|ab','ab')
re.match('(?>a|ab)c','abc')
re.match(r'(a)?(?(1)b|c)','ab')
re.match('(?:a|ab)(?:c|bcd)(d*)','abcd').groups()
re.match('(a|b)*?c','abc').groups()
repr(re.compile('a',re.I|re.M))
re.compile(r'(?P<y>\d{4})-(?P<m>\d\d)').sub(r'\g<m>/\g<y>', 'on 2024-05 and 2023-11')
re.split(r'(\W)', 'a,b c')
[m.group() for m in re.finditer(r'[A-Z]\w*', 'The Quick brown Fox')]
re.compile('(?x) a  b # comment').match('ab')
re.search(r'(?m)^b$', 'a\nb\nc').span()
re.sub(r'(?i)HELLO', lambda m: m[0].title(), 'hello HELLO')
re.match(r'(?P<q>[\'"]).*?(?P=q)', '"a\'b" c').group()
""".strip().split("\n"):
    show(line)

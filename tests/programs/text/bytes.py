"""Bytes, byte arrays and memory views: methods, operators, messages."""

A = bytearray
b = b'abc'
m = memoryview(bytearray(b'abcdefgh'))


def se(key, value):
    m[key] = value


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
b+1
b+'a'
b*'a'
1 in b
'a' in b
b'' in b
b[5]
b['a']
b.find('a')
b.find(300)
b.find(97)
b.index(b'z')
b.count(1.5)
b.startswith('a')
b.startswith((1,))
b.replace('a',b'')
b.split('a')
b.split(b'')
b.partition('a')
b.strip('a')
b.strip(1)
b.join([1])
b.join(1)
b.join([b'x',bytearray(b'y'),memoryview(b'z')])
b.center(9,'x')
b.center(9,b'xx')
b.center(9,bytearray(b'*'))
b.decode(1)
bytes(1,2)
bytes('a')
bytes('a','ascii')
bytes(-1)
bytes(3)
bytes([300])
bytes(['a'])
bytes(1.5)
bytes(10**20)
bytes(b'a','ascii')
bytes(b'a',errors='x')
bytes(encoding='ascii')
bytes(1,'ascii')
bytes.fromhex('a')
bytes.fromhex('zz')
bytes.fromhex('61 62')
bytes.fromhex(1)
bytes.fromhex('é')
b.hex(':')
b.hex('ab')
b.hex(':',2)
b'abcdefg'.hex('-',-2)
b.hex('é')
b.translate(b'a')
b.translate(None,b'a')
b.translate('a')
bytes.maketrans(b'a',b'bc')
b.maketrans(1,2)
A(b)[0:2]
A(b'abc').pop(9)
A().pop()
A(b'a').remove(98)
A(b'a').append(300)
A(b'a').append('a')
A(b'a').extend('a')
A(b'a').extend(1)
A(b'a').extend([1,300])
A(b'a').insert(0,300)
A(b'a').__setitem__(5,1)
A(b'a').__setitem__(0,300)
A(b'a').__setitem__(0,'a')
A(b'a').__setitem__('a',1)
A(b'abc').__setitem__(slice(0,3,2),b'x')
A(b'a').__setitem__(slice(0,1),'x')
A(b'a').__setitem__(slice(0,1),5)
A('a')
A(b'a')+'a'
A(b'a').__iadd__('a')
A(-1)
A(b"it's")
A(b'a').__delitem__(5)
hash(A())
A(b'a')==b'a'
b<'a'
b<1
b'a'==memoryview(b'a')
A(b'a')<b'b'
b.zfill(5)
b.expandtabs(2)
b'a b'.title()
b.hex(sep='')
b.removeprefix('a')
b.splitlines(True)
b'%s'%b
b.isalpha()
b.rsplit(None,1)
b.__bytes__()
A(5)
A(b'a').resize(3)
A(range(3))
b.decode('ascii','strict')
A(b'ab').decode()
bytes(object)
bytes(source=b'a')
bytes(foo=1)
bytes(1,2,3,4)
A(foo=1)
b.count(b'',0,5)
b.endswith(b'c',1)
A(b'x').reverse()
A(b'abc').__reduce_ex__(2)
b.__getnewargs__()
iter(b).__reduce__()
A.fromhex('61')
b'a'*-1
b.find(b'a','x')
A(b'a').insert('a',1)
b.translate(bytes(range(256)),delete=b'a')
b.fromhex('6 1')
bytes.fromhex('616')
bytes.fromhex('616 ')
bytes.fromhex(b'61')
b'a' + bytearray(b'b'), bytearray(b'a') + b'b', b'ab'[0], b'ab'[0:1], b'abc'[::-1], b'ab' * 2, b'abc' == bytearray(b'abc'), b'a' < bytearray(b'b')
b"it's", b'"', b'\'"', b'\x00\t\n\r\\\x7f\xff', bytearray(b'\xff'), bytes(range(5)), bytes([1, 2]), bytes(bytearray(b'x')), bytes(3)
b'a b\tc'.split(), b' a  b '.rsplit(None, 1), b'a\r\nb\nc'.splitlines(True), b'a\x0bb'.splitlines(), b'a,b'.partition(b','), b'xax'.strip(b'x')
b'aXbX'.replace(b'X', b'--'), b'abab'.find(b'b', 2), b'abab'.count(b'ab'), b'abc'.startswith((b'x', b'a')), b'Hello World'.title(), b'aB'.swapcase()
b'\xe9'.isalpha(), b'a1'.isalnum(), b' \x0b'.isspace(), b'Aa B'.istitle(), b'12'.isdigit(), b'ABC'.lower(), b'abc'.upper(), b'a\tb'.expandtabs(4)
b'abc'.center(6, b'*'), b'5'.zfill(3), b'-5'.zfill(4), b','.join([b'a', bytearray(b'b')]), b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.removeprefix(b'a')
list(b'ab'), list(bytearray(b'ab')), b'a' in b'abc', 98 in b'abc', hash(b'a') == hash(b'a'), sorted(b'cab'), max(b'abc'), b'ab'.hex(), bytes.fromhex('AB cd')
m[0]
m[9]
m['a']
m[::2].tobytes()
m.cast('H').tolist()
m.cast('z')
m.cast('I')[0]
m.cast('B',[2,4]).tolist()
m.cast('B',[2,4])[1,2]
m.cast('B',[2,4])[1]
m.cast('B',[3,4])
m.cast('H').cast('I')
m[::2].cast('H')
m.format
m.itemsize
m.shape
m.strides
m.suboffsets
m.ndim
m.nbytes
m.readonly
m.contiguous
m.c_contiguous
m.obj
m.hex()
m.tolist()
m==b'abcdefgh'
m[1:]==b'bcdefgh'
m<b''
se(0,300)
se(0,'a')
se(0,b'a')
se(slice(0,2),b'abc')
se(slice(0,2),b'xy')
m.tobytes()
m.cast('c')[0]
m.cast('c').tolist()
m.cast('d').tolist()
m.cast('b').tolist()
m.cast('?').tolist()
memoryview(1)
m.toreadonly().readonly
list(m)
len(m)
m.release()
m[0]
b'a' in memoryview(b'a')
97 in memoryview(b'a')
memoryview(b'a').cast('P')
memoryview(b'abc')[::-1].tolist()
memoryview(b'abc').count(97)
memoryview(b'abc').index(98)
memoryview(b'abc')[...]
memoryview()
memoryview(b'ab').__setitem__(0,1)
memoryview(b'ab').cast('<H')
memoryview(b'ab')[0,1]
memoryview(b'a').cast('B',())[()]
memoryview(b'a').cast(1)
""".strip().split("\n"):
    show(line)

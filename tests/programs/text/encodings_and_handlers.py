"""Encodings, error handlers, module codecs."""

import codecs


def fields(value):
    """The parts of the error that a value gives in ASCII."""
    try:
        value.decode("ascii") if isinstance(value, bytes) else value.encode("ascii")
    except UnicodeError as error:
        return error.encoding, error.object, error.start, error.end, error.reason


codecs.register_error("star", lambda error: ("*", error.end))


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
'aé€😀'.encode(), 'aé€😀'.encode('utf-16'), 'aé😀'.encode('utf-16-be'), 'a😀'.encode('utf-32'), 'a'.encode('utf-32-le'), 'é'.encode('latin-1'), 'é'.encode('UTF8')
'é€'.encode('ascii', 'ignore'), 'é€'.encode('ascii', 'replace'), 'é€😀'.encode('ascii', 'backslashreplace'), 'é€'.encode('ascii', 'xmlcharrefreplace'), 'é€'.encode('latin-1', 'namereplace')
'\ud800'.encode('utf-8', 'surrogatepass'), '\udcff'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-16-le', 'surrogatepass'), 'a\ud800'.encode('utf-8', 'replace'), 'a\ud800'.encode('utf-8', 'backslashreplace')
'é'.encode('ascii')
'aéé€b'.encode('ascii')
'€'.encode('latin-1')
'a\ud800'.encode()
'\ud800\udc00'.encode('utf-8')
'\ud800'.encode('utf-16')
'\ud800'.encode('utf-8', 'surrogateescape')
'a'.encode('no-such-codec')
'a'.encode('utf-8', 'no-such-handler')
'é'.encode('ascii', 'no-such-handler')
b'caf\xc3\xa9'.decode(), b'\xff\xfea\x00'.decode('utf-16'), b'a\x00'.decode('utf-16-le'), b'\x00a'.decode('utf-16-be'), b'\xe9'.decode('latin-1'), b'a'.decode('ascii'), b''.decode('utf-32')
b'a\xffb'.decode('utf-8', 'ignore'), b'a\xffb'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'backslashreplace'), b'a\xffb'.decode('utf-8', 'surrogateescape'), b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass')
b'\xf0\x9f\x98'.decode('utf-8', 'replace'), b'\xf0\x9f\x98x'.decode('utf-8', 'replace'), b'\xe2\x28\xa1'.decode('utf-8', 'replace'), b'\xc0\x80'.decode('utf-8', 'replace'), b'\xed\xa0\x80'.decode('utf-8', 'replace')
b'\xff'.decode()
b'a\xe9'.decode()
b'\xe2\x82'.decode()
b'\xe2\x28\xa1'.decode()
b'\xed\xa0\x80'.decode()
b'\xf5'.decode()
b'\x80'.decode('ascii')
b'a'.decode('utf-16')
b'\x00\xd8'.decode('utf-16-le')
b'\x00\xdca\x00'.decode('utf-16-le')
b'\x00\xd8a\x00'.decode('utf-16-le')
b'abc'.decode('utf-32-le')
b'\x00\x00\x11\x00'.decode('utf-32-le')
b'a\xff'.decode('utf-8', 'xmlcharrefreplace')
b'a'.decode('no-such-codec')
b'a' .decode('utf\x00')
fields(b'a\xff'), fields('aé')
codecs.lookup('UTF-8').name, codecs.lookup('latin1').name, codecs.encode('abc', 'rot13'), codecs.decode(b'6162', 'hex'), codecs.encode('é', 'cp1252'), codecs.decode(b'\x80', 'cp1252')
'a'.encode('hex')
'\u4e00'.encode('cp1252')
b'\x81'.decode('cp1252')
codecs.escape_decode(b'\\x41\\n\\101'), codecs.escape_encode(b'a\n\xff'), codecs.unicode_escape_decode(b'\\u00e9\\x41\\N{BULLET}'), 'é€\n'.encode('unicode_escape'), 'é€\n'.encode('raw_unicode_escape')
codecs.utf_8_decode(b'\xc3\xa9\xe2\x82'), codecs.utf_16_ex_decode(b'\xff\xfea\x00', 'strict', 0, False), codecs.charmap_encode('ab', 'strict', {97: 120, 98: b'yz'}), codecs.charmap_decode(b'ab', 'strict', {97: 'x', 98: 233})
codecs.unicode_escape_decode(b'\\x4')
'Hi é+-€😀!'.encode('utf-7'), 'aé1'.encode('utf-7'), 'é-'.encode('utf-7'), '~\\'.encode('utf-7'), b'Hi +AOk-+- +2D3eAA!'.decode('utf-7'), b'+AOk.'.decode('utf-7')
b'+A'.decode('utf-7')
b'\xff'.decode('utf-7')
codecs.getincrementaldecoder('utf-8')().decode(b'\xe2\x82'), list(codecs.iterdecode([b'\xe2', b'\x82\xac'], 'utf-8'))
codecs.lookup_error('ignore')(UnicodeEncodeError('ascii', 'aéb', 1, 2, 'why')), codecs.lookup_error('replace')(UnicodeDecodeError('ascii', b'\xff', 0, 1, 'why'))
'aéb'.encode('ascii', 'star'), b'a\xffb'.decode('ascii', 'star')
""".strip().split("\n"):
    show(line)

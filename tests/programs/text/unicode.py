"""Module unicodedata, and classes of characters."""

import binascii
import unicodedata

# Code points whose properties do not differ between Unicode 16 and 17.
old = [c for c in range(0x1A00) if c not in (0x295, 0x88F, 0xC5C, 0xCDC) and unicodedata.category(chr(c)) != "Cn"]


def checksum(texts):
    """A checksum of texts."""
    return binascii.crc32("|".join(texts).encode("utf-8", "surrogatepass"))


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
[unicodedata.category(c) for c in 'aA1 \n€\u0378'], [unicodedata.bidirectional(c) for c in 'a1\u05d0\u0627 '], unicodedata.combining('\u0301'), unicodedata.mirrored('('), unicodedata.east_asian_width('\u4e00')
unicodedata.name('é'), unicodedata.name('\u4e00'), unicodedata.name('\uac00'), unicodedata.lookup('BULLET'), unicodedata.name('\n', 'none'), unicodedata.decimal('٣'), unicodedata.digit('²'), unicodedata.numeric('½')
unicodedata.normalize('NFD', 'é'), unicodedata.normalize('NFC', 'e\u0301'), unicodedata.normalize('NFKC', 'ﬁ²'), unicodedata.normalize('NFKD', 'Å'), unicodedata.is_normalized('NFC', 'e\u0301'), unicodedata.normalize('NFC', '\ud800e\u0301')
unicodedata.decomposition('é'), unicodedata.decomposition('ﬁ'), unicodedata.decomposition('a'), unicodedata.decomposition('\u3300')
unicodedata.name('\n')
unicodedata.decimal('a')
unicodedata.lookup('NO SUCH')
unicodedata.name('ab')
unicodedata.normalize('X', 'a')
[sum(getattr(chr(c), test)() for c in old) for test in ('isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isspace', 'isprintable', 'isalnum', 'islower', 'isupper', 'istitle', 'isidentifier')]
checksum(chr(c).upper() for c in old), checksum(chr(c).lower() for c in old), checksum(chr(c).title() for c in old), checksum(chr(c).casefold() for c in old)
checksum(unicodedata.category(chr(c)) for c in old), checksum(unicodedata.bidirectional(chr(c)) for c in old), checksum(unicodedata.normalize('NFKD', chr(c)) for c in old), checksum(unicodedata.decomposition(chr(c)) for c in old)
checksum(str(unicodedata.numeric(chr(c), None)) for c in old), checksum(unicodedata.name(chr(c), '') for c in old), checksum(unicodedata.east_asian_width(chr(c)) for c in old)
""".strip().split("\n"):
    show(line)

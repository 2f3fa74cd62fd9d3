"""Classes of native modules say which module they are of, also where they are shown."""

import binascii
import csv
import re
import signal
import struct

pattern = re.compile("a")
for value in (struct.Struct("b"), pattern, pattern.match("a"), pattern.scanner("a"), pattern.finditer("a")):
    print(type(value), type(value).__module__, type(value).__qualname__)
    try:
        value.nothing
    except AttributeError as error:
        print(error)
for error in (struct.error, binascii.Error, binascii.Incomplete, csv.Error, signal.ItimerError):
    print(error, error.__module__, error.__qualname__)
struct.unpack("b", b"")

"""Errors of the system about files name them as they were asked for."""

import io
import operator
import os
import pathlib

NO_FILE = pathlib.Path("/no/such/file")


def attempt(function, *args, **keywords):
    try:
        function(*args, **keywords)
    except (OSError, ValueError, TypeError) as error:
        filenames = [getattr(error, name, None) for name in ("filename", "filename2")]
        print(type(error).__name__, error, filenames)


for function in (os.rename, os.replace, os.link):
    attempt(function, "/no/such/file", "/no/such/other")
    attempt(function, NO_FILE, b"/no/such/other")
attempt(os.symlink, "anything", "/tmp")
for function in (os.listdir, os.stat, os.remove, os.rmdir, os.mkdir, os.chdir, os.scandir, open, io.open, io.FileIO):
    attempt(function, NO_FILE)
attempt(NO_FILE.read_text)
attempt(NO_FILE.write_text, "")
attempt(NO_FILE.unlink)
attempt(NO_FILE.rename, "/no/such/other")
attempt(open, 999)
attempt(open, "/dev/null", newline="x")
attempt(open, 1.5)
attempt(operator.itemgetter)
attempt(operator.attrgetter)

"""Modules that need others which a program has not imported: one of a circle comes first."""

import genericpath
import os

print(genericpath is os.path.genericpath, "genericpath")

import concurrent.futures.thread
import pydoc
import sys
import sysconfig
import threading
import wsgiref.types
import zoneinfo

print(repr(sys.abiflags), sysconfig.get_config_var("TZPATH").split(":")[0], zoneinfo.TZPATH[0])
print(pydoc.plain(pydoc.render_doc(len)).splitlines()[0])
print(wsgiref.types.WSGIEnvironment)

lock = threading.Lock()
lock.acquire()
lock._at_fork_reinit()
print(lock.locked())

"""What `sysconfig` says of the build, as far as there was one: no C compiler, no headers, no folders for extension modules."""

import sys

build_time_vars = {
    "ABIFLAGS": sys.abiflags,
    "EXT_SUFFIX": "",
    "MULTIARCH": sys.implementation._multiarch,
    "Py_DEBUG": 0,
    "Py_ENABLE_SHARED": 0,
    "Py_GIL_DISABLED": 0,
    "SOABI": "",
    "TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo",
    "exec_prefix": sys.exec_prefix,
    "prefix": sys.prefix,
}

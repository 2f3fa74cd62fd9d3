# What the process uses and may use.
import resource

print(sorted((name, getattr(resource, name)) for name in dir(resource) if name.startswith(("RLIMIT_", "RUSAGE_"))))
print(resource.error, resource.struct_rusage, resource.getpagesize() > 0)

usage = resource.getrusage(resource.RUSAGE_SELF)
print(type(usage), len(usage), usage.n_fields, usage[:2] == (usage.ru_utime, usage.ru_stime))
print(type(usage.ru_utime), type(usage.ru_maxrss), usage.ru_maxrss > 0, usage.ru_utime + usage.ru_stime > 0)
print(usage[2:9:6] == (usage.ru_maxrss, usage.ru_nswap), usage[-1] == usage.ru_nivcsw)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, len(resource.getrusage(resource.RUSAGE_THREAD)))

CORE = resource.RLIMIT_CORE
print(resource.setrlimit(CORE, (0, 0)), resource.getrlimit(CORE), resource.prlimit(0, CORE))
print(resource.setrlimit(CORE, [0, 0]), resource.setrlimit(CORE, iter([0, 0])), resource.prlimit(0, CORE, (0, 0)))
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (soft - 1, hard))
print(resource.getrlimit(resource.RLIMIT_NOFILE) == (soft - 1, hard))
print(resource.prlimit(0, resource.RLIMIT_NOFILE, (soft, hard)) == (soft - 1, hard))
print(resource.getrlimit(resource.RLIMIT_NOFILE) == (soft, hard))


class Number:
    def __index__(self):
        return 0


print(resource.setrlimit(CORE, (Number(), Number())))


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except (TypeError, ValueError, OverflowError, OSError) as error:
        print(function.__name__, type(error).__name__, error)


attempt(resource.getrlimit, 999)
attempt(resource.getrlimit, -1)
attempt(resource.getrlimit, "a")
attempt(resource.getrlimit)
attempt(resource.getrlimit, 1, 2)
attempt(resource.setrlimit, CORE, 1)
attempt(resource.setrlimit, CORE, (1, 2, 3))
attempt(resource.setrlimit, CORE, (2, 1))
attempt(resource.setrlimit, CORE, ("a", 1))
attempt(resource.setrlimit, CORE, (1.5, 1))
attempt(resource.setrlimit, CORE, [0])
attempt(resource.setrlimit, 999, (1, 1))
attempt(resource.prlimit, -1, CORE)
attempt(resource.prlimit, 0, 999)
attempt(resource.prlimit, 0, CORE, (1, 2, 3))
attempt(resource.prlimit, 0, CORE, (2, 1))
attempt(resource.prlimit, 0, CORE, None)
attempt(resource.prlimit, "a", 0)
attempt(resource.getrusage, 99)
attempt(resource.getrusage, "a")

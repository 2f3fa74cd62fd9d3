"""Formatting: replacement fields, specifications, percent, numbers as text."""


def show(text):
    """Prints an expression and its value, or the exception it raises."""
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for line in r"""
'a'.format_map(1)
'{}'.format()
'{a}'.format()
'{0.x}'.format(1)
'{'.format()
'}'.format()
'{0'.format()
'{!}'.format(1)
'{!x}'.format(1)
'{0!r:}'.format(1)
'{}{1}'.format(1, 2)
'{1}{}'.format(1, 2)
'{0[}'.format(1)
'{0[]}'.format(1)
'{0.}'.format(1)
'{0[a]b}'.format({'a': 1})
'{:{}}'.format(1, 5)
'{:{:{}}}'.format(1, 5, 6)
'{!rx}'.format(1)
'{0!}'.format(1)
'{:'.format(1)
'{a!'.format(1)
'{a!r'.format(a=1)
f"{'a':d}"
f"{1:s}"
f"{1.5:d}"
f"{'a':,}"
f"{1:,x}"
f"{1:abc}"
f"{'a':+}"
f"{'a':=5}"
f"{'a':,s}"
f"{[]:5}"
f"{1:.3}"
f"{1:,_}"
f"{1j:05}"
f"{12345.6789:.10_f}"
f"{12345.6789:,.10,f}"
f"{1.5:.}"
f"{1:c}"
f"{1:.3c}"
f"{1234567:015,}"
f"{1234567:016,}"
f"{1234567:,.2f}"
f"{float('inf'):010,}"
f"{255:#010_x}"
f"{3+4j:.2f}"
f"{3+4j:>20}"
f"{-0.0:z.1f}"
f"{1e10:.3}"
f"{4j:}|{4j:8}|{4j:+}|{0j:.3}"
'%.*f' % (2, 1.234)
'%5.2s|' % 'abc'
'a' % {}
'%s %s' % ('a', 'b'), '%(a)s' % {'a': 1}
'%(a)s' % {}
'{0} {1} {0}'.format('a', 'b'), '{a[0]}{b.real}'.format(a=[1], b=2), '{:>{w}}'.format('x', w=4), '{{}}'.format(), '{!r:>6}'.format('a')
'{:,} {:_} {:,.3f} {:e} {:G} {:%} {:#x} {:#b} {:o} {:c}'.format(1234567, 1234567, 1234.5, 12345.678, 1e-10, .25, 255, 5, 8, 97)
'{:+d} {: d} {:-d} {:05d} {:<5d}| {:^5d}| {:*>5d}'.format(1, 2, 3, -4, 5, 6, 7)
f"{1e16} {1e15} {1e-5} {0.0001} {-0.0} {1.0} {123456789.0:g} {0.1 + 0.2} {1e100} {float('nan')} {float('-inf')}"
f"{3.0:.0f} {2.5:.0f} {0.5:.0f} {1.5:.0f} {2.675:.2f} {1e22:f} {123.456:.10g} {1.0:#.3g} {100000.0:g} {1e6:g} {1e-5:g} {0.00001234:.2g}"
f"{10**30:,} {10**30:e} {-(10**20):+,d} {2**64:x} {2**64:#_b}"
f"{True} {True:d} {True!s:>6} {None} {'x':5}| {'abc':.2} {'é':^5} {'abc':*<6}"
f"{1+2j} {1.5-0.5j:.2f} {3j:+} {complex(1, -0.0)} {-0j} {1e20+1j:g}"
f"{'a'!r} {'é'!a} {12!s:>4} {3.14159:{8}.{3}} {[1, 'a']} {(1,)} { {'a': 1} }"
'{}'.format_map({}), '{x}'.format_map({'x': 5}), '{0.__class__.__name__}'.format(1)
'%s %r %a' % ('a', 'é', 'é'), '%5s|%-5s|%.1s' % ('ab', 'ab', 'ab'), '%(k)s %(k)r' % {'k': 'v'}, '%%' % (), '%c%c' % ('a', 98)
'%d %i %u %05d %-5d| %+d % d' % (1, -2, 3, 4, 5, 6, 7), '%x %X %#x %o %#o' % (255, 255, 255, 8, 8), '%.3d %5.3d' % (7, 7)
'%f %.2f %e %.1E %g %G %#g' % (1.5, 2.345, 12345.6, 0.00012, 1e-5, 1e20, 1.0), '%5.1f|%-8.2f|%08.2f|%+.1f' % (1.25, 2.5, -3.14159, 2.0)
'%*d|%-*d|%.*f' % (4, 1, 4, 2, 2, 3.14159), '%s' % [1, 2], '%s' % ((1, 2),), '%d' % 3.9, '%d' % True, '%x' % -255, '%s %s' % ('a', 'b')
b'%s %d %x %r' % (b'a', 1, 255, 'a'), b'%(k)b' % {b'k': b'v'}, b'%c%c' % (65, b'B'), b'%a' % 'é', b'%5.1f' % 2.25, bytearray(b'%d') % 5
int(' ٣ '), int('1_000'), int('-0x1F', 16), int('0b11', 0), int('z', 36), float('1_0.5'), float(' -inf '), float('1e-3'), float('.5')
int('1__0')
int('0x')
int('9' * 4301)
str(10 ** 4300)
float('1_')
float('abc')
int('12', 1)
format(1.5, '.3'), format(12, 'b'), format('a', '>3'), format(None, ''), format([], '')
""".strip().split("\n"):
    show(line)

"""array, bisect and heapq."""


def show(lines):
    """Prints each expression with its value or exception."""
    for line in lines.strip().splitlines():
        try:
            outcome = repr(eval(line, globals()))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(f"{line}\n    {outcome}")
from array import array
import array as A
import _bisect as bisect, _heapq as heapq


show("""
array()
array('q')
array(1)
array('b', [1, 200])
array('B', [-1])
array('B', [256])
array('h', [40000])
array('H', [70000])
array('H', [-1])
array('i', [1 << 40])
array('I', [1 << 40])
array('I', [-1])
array('l', [1 << 70])
array('L', [-1])
array('L', [1 << 70])
array('q', [1 << 70])
array('Q', [-1])
array('Q', [1 << 70])
array('d', ['a'])
array('i', ['a'])
array('w', 'abc')
array('w', ['ab'])
array('i', 'abc')
array('b', b'abc')
array('d', [1, 2.5])
array('f', [1.1])
array('i', 1)
array('i', [1], 2)
array('i', [1.5])
""")


a = array('i', [1, 2, 3])


show("""
a[5]
a['a']
a[0:2]
a + [1]
a + a
a * 2
a + array('d')
a.extend([1])
a
a.extend(array('d'))
a.extend(1)
a.append('a')
a.pop(10)
array('i').pop()
a.remove(9)
a.index(9)
a.fromlist(1)
a.fromlist([1, 'a'])
a.tolist()
a.tobytes()
a.frombytes(b'abc')
a.itemsize
a.typecode
a.byteswap()
array('i', [1, 2]) == array('d', [1, 2])
array('i', [1, 2]) < array('i', [1, 3])
array('i') == []
hash(a)
a.tounicode()
array('w', 'ab').tounicode()
array('w').fromunicode('x')
a.fromunicode('a')
array('i', [1]).__reduce_ex__(3)
array('i', [1]).__reduce_ex__(2)
2 in array('i', [1, 2])
A.ArrayType is array
memoryview(a).format
a.count(1)
a.insert(1, 'a')
a.tofile(1)
a.fromfile(1, 2)
array('i', [1, 2, 3]).__setitem__(slice(0, 2), [1])
a.__setitem__(slice(0, 2), array('i', [9]))
a[::2]
a.__setitem__(9, 2)
array('b', [1]) * 'a'
a.index(3, 5)
array('d', [1.5])
array('i', b'abc')
array('i', bytearray(b'abcd'))
array('i', array('d', [1.0]))
array('i', array('h', [1]))
array('i', (1, 2))
array.__module__ + array.__qualname__
A._array_reconstructor(array, 'i', 8, b'')
array('q', [2 ** 62, 5])
a.append(1.0)
array('f', [1e309])
array('f', [1e+300])
""")


def f():
    a = array('h', range(10))
    del a[2:8:3]
    a[0:2] = array('h', [7, 7, 7])
    a.insert(0, -5)
    a.reverse()
    a.remove(7)
    del a[-1]
    a[::3] = array('h', [1, 1, 1])
    return (a, a.pop(), a.pop(0), list(a), bytes(a), memoryview(a)[1])


show("""
f()
bisect.bisect_left([1, 2], 'a')
bisect.bisect_right()
bisect.bisect_right(1, 2)
bisect.insort_right((1, 2), 3)
bisect.bisect_right([1, 2, 3], 2, 0, None)
bisect.bisect_right([1, 2, 3], 2, key=lambda v: -v)
bisect.bisect_right([1, 2, 3], 2, 0, 10)
""")


def f():
    l = []
    for i in (5, 3, 9, 3, 1, 7):
        bisect.insort_left(l, i)
    bisect.insort_right(l, 4, key=lambda v: v)
    return (l, [bisect.bisect_left(l, i) for i in range(10)], [bisect.bisect_right(tuple(l), i) for i in range(10)])


show("""
f()
heapq.heappop([])
heapq.heappush(1, 2)
heapq.heapreplace([], 1)
heapq.heappushpop([], 1)
heapq.heapify((1,))
heapq.heappush()
""")


def f():
    h = [i * 7919 % 101 for i in range(50)]
    g = h[:]
    heapq.heapify(h)
    heapq.heapify_max(g)
    out = [h[:], g[:]]
    for i in (5, 200, -3):
        heapq.heappush(h, i)
        heapq.heappush_max(g, i)
        out.append((heapq.heapreplace(h, i + 1), heapq.heappushpop(h, 50), heapq.heapreplace_max(g, i + 1), heapq.heappushpop_max(g, 50)))
    out.append([heapq.heappop(h) for _ in range(len(h))])
    out.append([heapq.heappop_max(g) for _ in range(len(g))])
    return out


show("""
f()
""")

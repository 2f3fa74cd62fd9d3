"""Which objects there can be weak references to, and what the others say."""

import weakref, types, collections, re, array, io, itertools, functools, sys, _thread, contextvars, operator
def f(): yield
class C: pass
objs = dict(int=1, float=1.5, str="a", bytes=b"", bytearray=bytearray(), list=[], tuple=(), dict={}, set=set(), frozenset=frozenset({1}),
 slice=slice(1), range=range(3), none=None, ellipsis=..., notimpl=NotImplemented, object=object(), complex=1j, func=f, gen=f(), lam=lambda:0,
 method=C().__init__, builtin=len, bmeth=[].append, mdesc=list.append, wdesc=list.__add__, mwrap=[].__add__, getset=type.__dict__['__name__'] if 0 else types.FunctionType.__code__,
 member=types.FunctionType.__closure__, prop=property(), sm=staticmethod(f), cm=classmethod(f), cls=C, typ=int, mod=sys, code=f.__code__, frame=sys._getframe(),
 it_list=iter([]), it_tuple=iter(()), it_dict=iter({}), it_set=iter(set()), it_str=iter(""), it_range=iter(range(3)), enum=enumerate([]), zip=zip(), map=map(len,[]), filter=filter(None,[]), rev=reversed([]),
 dkeys={}.keys(), dvals={}.values(), ditems={}.items(), mproxy=C.__dict__, mview=memoryview(b""), exc=ValueError(), deque=collections.deque(), dd=collections.defaultdict(), od=collections.OrderedDict(), ctr=collections.Counter(),
 pat=re.compile("a"), match=re.match("a","a"), arr=array.array("i"), sio=io.StringIO(), bio=io.BytesIO(), cnt=itertools.count(), chain=itertools.chain(), rep=itertools.repeat(1), partial=functools.partial(len), lru=functools.lru_cache(f), cell=(lambda x: lambda: x)(1).__closure__[0],
 galias=list[int], union=int|str, sup=super(C, C()), ns=types.SimpleNamespace(), lock=_thread.allocate_lock(), rlock=_thread.RLock(), ctx=contextvars.Context(), cvar=contextvars.ContextVar("a"), ig=operator.itemgetter(1), ag=operator.attrgetter("a"), mc=operator.methodcaller("a"), tee=itertools.tee([])[0], wref=weakref.ref(C), callit=iter(int,1), slots=type("S",(),{"__slots__":()})(), slotw=type("S",(),{"__slots__":("__weakref__",)})(),
 sublist=type("L",(list,),{})(),
 subint=type("I",(int,),{})(),
 subtuple=type("T",(tuple,),{})(), flags=sys.flags, ver=sys.version_info)
for k,v in objs.items():
    try:
        weakref.ref(v)
        answer = "yes"
    except TypeError:
        answer = "no"
    print(k, answer, hasattr(type(v), "__weakref__"), type(v).__weakrefoffset__ != 0)

for value in (1, slice(1), iter([]), list.append, property(), ValueError(), type("I", (int,), {})()):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)


class Bare:
    __slots__ = ()


class Room(Bare):
    pass


class More(set):
    __slots__ = ("x",)


values = [Room(), More()]
print([weakref.ref(value)() is value for value in values])
for bases in ((int,), (tuple,), (Room,), (set,)):
    try:
        type("Slotted", bases, {"__slots__": ("__weakref__",)})
        print("made")
    except TypeError as error:
        print(error)

for base in (int, tuple, bytes, type, str):
    for slots in (("__weakref__",), ("__dict__",), ("__weakref__", "__dict__"), ("x",), ("x", "__dict__")):
        try:
            made = type("C", (base,), {"__slots__": slots})
            value = made() if base is not type else made("D", (), {})
            for act in (lambda: weakref.ref(value), lambda: setattr(value, "x", 1), lambda: setattr(value, "y", 2)):
                try:
                    act()
                    print(base.__name__, slots, value.__slots__)
                except (TypeError, AttributeError) as error:
                    print(base.__name__, slots, error)
        except TypeError as error:
            print(base.__name__, slots, error)

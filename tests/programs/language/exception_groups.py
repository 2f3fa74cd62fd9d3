"""`except*`."""
import sys

def eg(e, name):
    try:
        try:
            raise e
        except* ValueError as v:
            print(name, 'V', repr(v), v.__context__)
            if name == 'raise': raise IndexError('new')
        except* (TypeError, KeyError) as t:
            print(name, 'T', repr(t), sys.exception())
        else: print('else')
        finally: print('finally')
    except BaseException as x:
        print(name, 'out', repr(x), repr(x.__context__))
    else: print(name,'ok', sys.exception())
eg(ValueError(1), 'naked')
eg(IndexError(1), 'unmatched')
eg(ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('n',[KeyError(3), OSError(4)])]), 'grp')
eg(ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)]), 'raise')
eg(ExceptionGroup('g', [ValueError(1), TypeError(2)]), 'raise')
eg(ValueError(1), 'raise')
def loop():
    for i in range(3):
        try: raise ExceptionGroup('', [ValueError(i)])
        except* ValueError:
            for j in range(2):
                if j: break
    return i
print(loop())

for pattern in (ExceptionGroup, 1):
    try:
        try:
            raise ValueError
        except* pattern:
            pass
    except TypeError as error:
        print(error)

"""Where an exception that nobody can catch came from, when it was raised by native code; hooks at the end."""

import gc
import sys


class Wrong:
    __del__ = 5


Wrong()


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


def close():
    generator = stubborn()
    next(generator)
    del generator


# The address of a generator is not always the same.
sys.unraisablehook = lambda args: print(args.exc_value, args.exc_traceback.tb_frame.f_code.co_name)
close()
sys.unraisablehook = sys.__unraisablehook__


def collected():
    gc.callbacks.append(3)
    gc.collect()
    gc.callbacks.clear()


collected()
for threshold in (2**40, -(2**40)):
    try:
        gc.set_threshold(threshold)
    except OverflowError as error:
        print(error)
# Not called for the collections at the end either.
gc.disable()
gc.callbacks.append(lambda phase, info: print("callback", phase))


class Stream:
    """No more than it takes to be written to."""

    def write(self, text):
        sys.__stdout__.write(text)


def not_started():
    yield


try:
    not_started().throw(ValueError("thrown"))
except ValueError:
    import traceback

    traceback.print_exc()
sys.stderr = Stream()
not_started().throw(ValueError("thrown"))

"""A collection begins while what an instruction has taken over goes."""

import gc


class Key:
    """Collects when it goes."""

    def __del__(self):
        gc.collect()
        print("collected")


class Text(str):
    def __del__(self):
        gc.collect()
        print("collected")


class Formatted:
    def __format__(self, how):
        return Text(how)


def of_set():
    try:
        {Key(), Key(), []}
    except TypeError as error:
        print(error)


def of_dict():
    return {"a": Key(), "b": 1, "a": 2}


def of_pairs():
    try:
        return {Key(): 1, 5: Key(), (): 3, (): Key(), []: 3}
    except TypeError as error:
        print(error)


def of_string():
    return f"{Formatted():one} and {Formatted():two}"


def called(*args, **names):
    return len(args), sorted(names)


def of_arguments():
    return called(*[[Key()]][0], *map(lambda _: Key(), "ab"), **{"a": Key()})


def of_names():
    return called(*(), **{"x": Key()}, **{"y": [Key()]})


for make in of_set, of_dict, of_pairs, of_string, of_arguments, of_names:
    for _ in range(3):
        print(make.__name__, make())

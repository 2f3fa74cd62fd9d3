"""Appending to strings in place must not be seen through other names."""


def grow(count):
    text = ""
    for number in range(count):
        text += "abc"
    return text


def alias():
    text = "x" * 100
    other = text
    text += "y"
    return len(other), len(text), other == "x" * 100


def of_argument(text):
    text += "!"
    return text


def in_container():
    text = "x" * 100
    kept = [text]
    text += "y"
    kept.append(text)
    text += "z"
    return [len(item) for item in kept], len(text)


def as_key():
    text = "k" * 100
    table = {text: 1}
    text += "k"
    table[text] = 2
    text += "k"
    return len(table), table["k" * 100], table["k" * 101], text in table


def with_itself():
    text = "x" * 100
    text += text
    text += text[:1]
    return len(text)


def wider():
    text = "a" * 100
    text += "é"
    text += "\u4e00"
    text += "b"
    text += "\U0001f600"
    return len(text), text[99:], hash(text) == hash("a" * 100 + "é\u4e00b\U0001f600")


def failing():
    text = "x" * 100
    try:
        text += 1
    except TypeError as error:
        return len(text), str(error)


class Holder:
    def __init__(self):
        self.text = "x" * 100

    def append(self):
        text = self.text
        self.text += "y"
        return len(text), len(self.text)


def closure():
    text = "x" * 100

    def add():
        nonlocal text
        before = text
        text += "y"
        return len(before), len(text)

    return add(), add()


argument = "x" * 100
print(len(grow(50_000)), grow(3), alias(), len(of_argument(argument)), len(argument), in_container())
print(as_key(), with_itself(), wider(), failing(), Holder().append(), closure())

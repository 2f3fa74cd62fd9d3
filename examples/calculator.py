"""A small expression language: classes, exceptions, dictionaries, strings."""


class Problem(Exception):
    """What is wrong with an expression, and where."""

    def __init__(self, message, place):
        super().__init__(message)
        self.place = place


class Tokens:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def peek(self):
        while self.position < len(self.text) and self.text[self.position] == " ":
            self.position += 1
        return self.text[self.position] if self.position < len(self.text) else ""

    def take(self):
        character = self.peek()
        self.position += 1
        return character

    def number(self):
        start = self.position
        while self.peek().isdigit() or self.peek() == ".":
            self.position += 1
        word = self.text[start:self.position].strip()
        return float(word) if "." in word else int(word)


OPERATORS = [
    {"+": lambda a, b: a + b, "-": lambda a, b: a - b},
    {"*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b},
]


def expression(tokens, level=0):
    if level == len(OPERATORS):
        return atom(tokens)
    value = expression(tokens, level + 1)
    while (operator := tokens.peek()) and operator in OPERATORS[level]:
        tokens.take()
        value = OPERATORS[level][operator](value, expression(tokens, level + 1))
    return value


def atom(tokens):
    character = tokens.peek()
    if character.isdigit():
        return tokens.number()
    if character == "-":
        tokens.take()
        return -atom(tokens)
    if character == "(":
        tokens.take()
        value = expression(tokens)
        if tokens.take() != ")":
            raise Problem("a ')' is missing", tokens.position - 1)
        return value
    raise Problem(f"unexpected {character!r}" if character else "unexpected end", tokens.position)


def evaluate(text):
    tokens = Tokens(text)
    value = expression(tokens)
    if tokens.peek():
        raise Problem(f"unexpected {tokens.peek()!r}", tokens.position)
    return value


for text in ["1 + 2 * 3", "(1 + 2) * 3", "-7 % 3 + 0.5", "2 * (3 + 4", "1 / 0", "4 $ 4", "12345678901234567890 * 98765432109876543210"]:
    try:
        print(f"{text} = {evaluate(text)}")
    except Problem as problem:
        print(f"{text}\n{' ' * problem.place}^ {problem}")
    except ZeroDivisionError as error:
        print(f"{text}: {error}")

"""A string in a local grows in place wherever in the loop it is added to: it would take minutes otherwise."""


def last_in_round(n):
    text = ''
    for i in range(n):
        text += 'abcdefghij'
    return len(text)


def before_others(n):
    text, i = '', 0
    while i < n:
        text += 'abcdefghij'
        i += 1
    return len(text), i


def after_others(n):
    text, i = '', 0
    while i < n:
        i += 1
        text = text + 'abcdefghij'
    return len(text), i


def after_other_kinds(n):
    for total, step in (0, 1), ('', 'abcdefghij'):
        for i in range(n):
            total += step
    return len(total)


for function in last_in_round, before_others, after_others, after_other_kinds:
    print(function.__name__, function(300_000))

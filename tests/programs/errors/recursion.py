"""Endless recursion, uncaught: the repeated lines are folded."""


def forever(n):
    return forever(n + 1)


forever(0)

# Division of integers of many digits: quotients of every length, every combination of signs, exact and not.


def check(a, b):
    quotient, rest = divmod(a, b)
    assert quotient * b + rest == a, (a, b)
    assert a // b == quotient and a % b == rest, (a, b)
    assert 0 <= rest < b if b > 0 else b < rest <= 0, (a, b)
    return quotient, rest


total = 0
for bits in (62, 63, 64, 127, 128, 255, 256, 257, 300, 320, 383, 384, 1000, 5000, 20000):
    power = 1 << bits
    for b in (power - 1, power, power + 1, power + (power >> 1), 3 ** (bits * 5 // 8)):
        for factor in (0, 1, 2, 3, 9, 10, 2**31, 2**61 - 1, 2**61, 2**62, 2**63, 2**64 - 1, 2**64, 10**30):
            for extra in (0, 1, -1, b // 2, b - 1):
                a = b * factor + extra
                for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
                    quotient, rest = check(x, y)
                    total = (total * 31 + quotient + rest) % (2**89 - 1)
print(total)

big = 7**1000
print(big // (big - 1), big % (big - 1), -big // (big - 1), -big % (big - 1) == big - 2)
print((big * 9 + 5) // big, (big * 9 + 5) % big, (big * 9 - 5) // -big, (5 - big * 9) // big, (5 - big * 9) % big)
print(divmod(big, big), divmod(-big, big), divmod(big - 1, big) == (0, big - 1), divmod(1 - big, big))
for operation in ("//", "%"):
    try:
        eval(f"big {operation} 0")
    except ZeroDivisionError as error:
        print(error)

# Divisions by numbers that the trace knows: powers of two, others, and none of these.
def loop(numbers):
    out = []
    for n in numbers:
        out.append((n // 1, n % 1, n // 2, n % 2, n // 7, n % 7, n // 8, n % 8, n // 1000, n % 1000))
        out.append((n // -3, n % -3, n // -4, n % -4, n // 1_000_000_007, n % 1_000_000_007))
        out.append((n // (2**60), n % (2**60), n // (2**61 - 1), n % (2**61 - 1), n // 641, n % 641))
        out.append((divmod(n, 10), n // 10**18, n % 10**18))
    return out


numbers = []
for step in range(300):
    numbers += [step, -step, 7 * step - 900, 2**61 - 1 - step, -(2**61) + step, 2**60 - 150 + step, 12345678910111213 * step]
rows = loop(numbers)
print(len(rows), hash(tuple(rows)))
for row in rows[:4] + rows[3000:3008] + rows[-8:]:
    print(row)


def reason(divisor):
    total = 0
    for n in range(5000):
        try:
            total += n % divisor
        except ZeroDivisionError as error:
            return str(error), n
        if n == 4000:
            divisor = 0
    return total


print(reason(7), reason(8))

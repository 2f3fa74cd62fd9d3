"""Counting words: strings, dictionaries, sorting, comprehensions."""

TEXT = """
A virtual machine runs a program that was never meant for the machine it runs on. What it
runs is a program for a machine that does not exist, and what makes it run is a program for
a machine that does. The trick of a fast one is to forget, as early as it dares, which of
the two it is.
"""

words = [word.strip(".,").lower() for word in TEXT.split()]
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1

for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f"{word:<8}{'#' * count} {count}")

by_length = {}
for word in sorted(set(words)):
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length, reverse=True)[:3]:
    print(length, ", ".join(by_length[length]))
print(f"{len(words)} words, {len(counts)} different, average length {sum(map(len, words)) / len(words):.2f}")

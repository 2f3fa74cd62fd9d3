# A local that is saved and restored around a comprehension is null at the loop's head.
for i in range(8):
    [1 for o in (1, 2)]
result = []

"""Imported by errors/warned.py."""
x = 1
pattern = "\d"
print(x is 1)

# A local is written with what is only later in the round seen to be a small integer.
class Answers:
    def __getattr__(self, name):
        return name


def f(rounds, one, answers):
    last = None
    for i in range(rounds):
        last = one
        answers.opaque
        if i == one:
            i = 0
    return last


class Counted(int):
    def __del__(self):
        print("gone")


print(f(40, 1, Answers()))
print(f(40, Counted(2), Answers()))
print(f(40, 2**70, Answers()) == 2**70)

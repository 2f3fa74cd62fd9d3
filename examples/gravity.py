"""Four bodies under gravity: floats, attributes, nested loops."""

from math import sqrt


class Body:
    def __init__(self, name, mass, position, velocity):
        self.name = name
        self.mass = mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity

    def kinetic(self):
        return 0.5 * self.mass * (self.vx ** 2 + self.vy ** 2 + self.vz ** 2)


def energy(bodies):
    total = sum(body.kinetic() for body in bodies)
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            distance = sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
            total -= a.mass * b.mass / distance
    return total


def advance(bodies, dt):
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            pull = dt / (square * sqrt(square))
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def main(steps=2000):
    bodies = [
        Body("sun", 40.0, (0.0, 0.0, 0.0), (0.0, -0.02, 0.0)),
        Body("near", 0.04, (5.0, 0.0, 0.1), (0.0, 2.8, 0.0)),
        Body("far", 0.01, (-9.0, 1.0, 0.0), (0.1, -2.0, 0.05)),
        Body("moon", 0.0001, (5.2, 0.1, 0.0), (0.1, 2.9, 0.1)),
    ]
    before = energy(bodies)
    for _ in range(steps):
        advance(bodies, 0.001)
    after = energy(bodies)
    print(f"energy {before:.6f} -> {after:.6f}, drift {abs(after - before) / abs(before):.2e}")
    for body in bodies:
        print(f"{body.name:>5}: {body.x:9.5f} {body.y:9.5f} {body.z:9.5f}")


main()

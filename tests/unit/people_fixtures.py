"""A bench's people for tests: one of each role and a second supervisor, hashed cheaply, under clocks set by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

from argon2 import PasswordHasher

from app.domain.people import RULES, Act, Role
from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.store.people import Keys, People, Permit, Session, Signature
from app.store.station_store import Store

PINS = {"Olga": "4711", "Quinn": "5820", "Rita": "6931", "Sam": "7046", "Tess": "8157"}
BADGES = {name: f"EMPLOYEE {pin}" for name, pin in PINS.items()}
ROLES = {
    "Olga": Role.OPERATOR,
    "Quinn": Role.QA,
    "Rita": Role.RETURNS,
    "Sam": Role.SUPERVISOR,
    "Tess": Role.SUPERVISOR,
}
SEAL = Seal(bytes(32))


@dataclass
class Clock:
    """Seconds, as a test sets them."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def quick_people(store: Store, clock: Clock | None = None, wall: Clock | None = None) -> People:
    """The people of a store, as a program that just started has them, with argon2 at its cheapest."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    return People(store.db, SEAL, store.journal, hasher=hasher, clock=clock or Clock(), wall_clock=wall or Clock())


def with_people(store: Store, clock: Clock | None = None) -> Store:
    """The store with everybody in it, and sign-in on; nobody is signed in."""
    store.db.connection.execute("PRAGMA synchronous = OFF")  # these tests cut no power
    people = quick_people(store, clock)
    people.begin("Sam", Keys(Secret(PINS["Sam"]), Secret(BADGES["Sam"])))
    for name, role in ROLES.items():
        if name != "Sam":
            permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
            people.add(name, role, Keys(Secret(PINS[name]), Secret(BADGES[name])), permit)
    if people.present:
        people.sign_out(people.present)
    return replace(store, people=people)


def enter(people: People, name: str) -> Session:
    """Sign somebody in by their badge."""
    return people.sign_in_badge(Secret(BADGES[name]))


def signature(people: People, name: str) -> Signature:
    """A supervisor's signature, by PIN."""
    return people.sign(name=name, pin=Secret(PINS[name]))


def permitted(people: People, act: Act, name: str, *signers: str) -> Permit:
    """A permit for an act, of who is signed in anew, with these supervisors' signatures."""
    return people.permit(act, enter(people, name), [signature(people, signer) for signer in signers])


def enough(act: Act) -> tuple[str, ...]:
    """Supervisors whose signatures are enough for an act."""
    return ("Sam", "Tess")[: RULES[act].signatures]

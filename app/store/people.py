"""The people of a bench: who there is, whether they must sign in, and how that is changed."""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Callable
from dataclasses import replace

from argon2 import PasswordHasher

from app.domain.errors import BadInput
from app.domain.people import Act, Person, Role
from app.domain.sealing import Seal
from app.store.database import Database
from app.store.journal import Journal
from app.store.permits import BADGES, Permit, Permits, Session, Signature
from app.store.roster import Keys, Roster
from app.store.wrong_tries import WrongTries

__all__ = ["Keys", "People", "Permit", "Session", "Signature"]


class People(Permits):
    """`hasher` has argon2's parameters for PINs; `clock` gives seconds that only go forward."""

    def __init__(
        self,
        db: Database,
        seal: Seal,
        journal: Journal,
        *,
        hasher: PasswordHasher | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        roster = Roster(db, seal, hasher or PasswordHasher())
        super().__init__(db, journal, roster, WrongTries(db, wall_clock), clock)

    @property
    def decided(self) -> bool:
        """Whether somebody has said if people sign in here; the first start asks. Until then nobody needs to."""
        return self._sign_in() is not None

    def everyone(self) -> list[Person]:
        """Return all people by name, who left too."""
        return self._roster.everyone()

    def named(self, name: str) -> Person:
        """Return a person by name, in any case. Raises BadInput for an unknown one."""
        return self._roster.named(name)

    def recoveries(self) -> list[tuple[str, str, str]]:
        """Return instant (ISO 8601, UTC), new supervisor and reason of each time that supervisors were recovered."""
        rows = self._db.rows(
            "SELECT at, json_extract(facts, '$.name'), why FROM audit WHERE act = 'supervisors recovered' ORDER BY seq"
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def begin(self, name: str, keys: Keys) -> Person:
        """Make the first supervisor and switch sign-in on. Raises BadInput where there are people already."""
        with self._lock, self._db.transaction() as connection:
            if self.everyone():
                raise BadInput("There are people here already. A supervisor adds others.")
            first = Person(_new_id(), name, Role.SUPERVISOR)
            first = self._put(connection, "person added", first, keys, None, "the first supervisor")
            self._switch(connection, True, None)
            return first

    def add(self, name: str, role: Role, keys: Keys, permit: Permit) -> Person:
        """Add a person. Raises NotAllowed, BadInput."""
        with self._lock, self._db.transaction() as connection:
            by = self._use(connection, permit, Act.MANAGE_PEOPLE)
            return self._put(connection, "person added", Person(_new_id(), name, role), keys, by)

    def change(self, person: Person, keys: Keys, permit: Permit) -> Person:
        """Have a person, known by the id, be as given: name, role, active or not; with these keys. None is deleted.

        Their session ends where name, role or activity change. Raises NotAllowed, BadInput.
        """
        with self._lock, self._db.transaction() as connection:
            by = self._use(connection, permit, Act.MANAGE_PEOPLE)
            if self._roster.find(person.id) is None:
                raise BadInput("Nobody here is called {name}.", name=person.name)
            return self._put(connection, "person changed", person, keys, by)

    def switch(self, on: bool, permit: Permit) -> None:
        """Have people sign in here, or not. Raises NotAllowed; BadInput where there is no supervisor to sign in."""
        with self._lock, self._db.transaction() as connection:
            by = self._use(connection, permit, Act.MANAGE_PEOPLE)
            if on and not any(person.active and person.role is Role.SUPERVISOR for person in self.everyone()):
                raise BadInput("There is no supervisor yet. Make the first one.")
            self._switch(connection, on, by)

    def recover(self, name: str, keys: Keys, why: str) -> Person:
        """Make somebody, new or known, a supervisor with nobody's signature: the way back when all are lost.

        It is for who owns the machine, and leaves a row that every check of the journal shows. Raises BadInput where
        there are no people yet.
        """
        with self._lock:
            if not self.everyone():
                raise BadInput("There are no people here yet. `station people sign-in on` makes the first supervisor.")
            known = self._roster.find_name(name)
            person = known or Person(_new_id(), name, Role.SUPERVISOR)
            person = replace(person, role=Role.SUPERVISOR, active=True)
            with self._db.transaction() as connection:
                return self._put(connection, "supervisors recovered", person, keys, None, why)

    def _put(
        self, connection: sqlite3.Connection, act: str, person: Person, keys: Keys, by: Person | None, why: str = ""
    ) -> Person:
        person, facts = self._roster.put(connection, person, keys)
        for typed in (person.name, *([BADGES] if keys.badge else [])):
            self._tries.forget(connection, self._roster.name_mark(typed))  # new keys begin without a lock
        self._audit(connection, act, by, why, **facts)
        if self._here and self._here[1].id == person.id and self._here[1] != person:
            self._end_session()
        return person

    def _switch(self, connection: sqlite3.Connection, on: bool, by: Person | None) -> None:
        state = "on" if on else "off"
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('sign_in', ?)", (state,))
        self._audit(connection, f"sign-in {state}", by)


def _new_id() -> str:
    return str(uuid.uuid4())

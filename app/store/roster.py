"""The people's rows: names, roles, and what each signs in with, as hashes only."""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from app.domain.credentials import checked_badge, checked_name, checked_pin, name_key
from app.domain.errors import BadInput, StoreError
from app.domain.people import Person, Role
from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.store import audit
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Keys:
    """What a person signs in with; None leaves it as it is, an empty Secret takes it away."""

    pin: Secret | None = None
    badge: Secret | None = None


class Roster:
    """PINs are hashed with argon2, and badges, read by machines, with the sealing key; both need that key to be tried.

    A copy of the file without its key therefore gives no PIN away, however few digits it has.
    """

    def __init__(self, db: Database, seal: Seal, hasher: PasswordHasher) -> None:
        self._db, self._seal, self._hasher = db, seal, hasher
        self._decoy = ""  # a hash that no PIN fits: an unknown name takes as long as a known one

    def everyone(self) -> list[Person]:
        """Return all people by name, who left too. Raises StoreError."""
        return [_person(row) for row in self._db.rows("SELECT * FROM people ORDER BY name")]

    def find(self, person_id: str) -> Person | None:
        """Return a person as the file has them now."""
        row = self._db.row("SELECT * FROM people WHERE id = ?", person_id)
        return _person(row) if row else None

    def named(self, name: str) -> Person:
        """Return a person by name, in any case. Raises BadInput for an unknown one."""
        person = self.find_name(name)
        if person is None:
            raise BadInput("Nobody here is called {name}. `station people list` names everyone.", name=name)
        return person

    def find_name(self, name: str) -> Person | None:
        """Return a person by name, in any case."""
        return next((person for person in self.everyone() if name_key(person.name) == name_key(name)), None)

    def of_badge(self, code: Secret) -> Person | None:
        """Return whose badge this is, among the active."""
        row = self._db.row("SELECT * FROM people WHERE badge = ? AND active = 1", self._badge_mark(code))
        return _person(row) if row else None

    def of_pin(self, name: str, pin: Secret) -> Person | None:
        """Return the active person of this name and PIN; it takes as long where there is none."""
        self._decoy = self._decoy or self._hasher.hash(uuid.uuid4().bytes)
        row = next(
            (
                row
                for row in self._db.rows("SELECT * FROM people WHERE active = 1 AND pin IS NOT NULL")
                if name_key(row["name"]) == name_key(name)
            ),
            None,
        )
        try:
            self._hasher.verify(row["pin"] if row else self._decoy, self._peppered(pin))
        except VerifyMismatchError:
            return None
        except InvalidHashError as error:
            raise StoreError("The people's table of the station's file is damaged. Restore a copy.") from error
        return _person(row) if row else None

    def put(self, connection: sqlite3.Connection, person: Person, keys: Keys) -> tuple[Person, dict[str, object]]:
        """Write a person, new or known, inside the caller's transaction; return them and what the audit log keeps.

        Raises BadInput for a name or badge that another has, one that is not of its form, somebody who could not
        sign in, and where no active supervisor would be left.
        """
        name = checked_name(person.name)
        others = [other for other in map(_person, connection.execute("SELECT * FROM people")) if other.id != person.id]
        if any(name_key(other.name) == name_key(name) for other in others):
            raise BadInput("{name} is here already. Give another name.", name=name)
        row = connection.execute("SELECT * FROM people WHERE id = ?", (person.id,)).fetchone()
        was = _person(row) if row else None
        if was and _leads(was) and not _leads(person) and not any(map(_leads, others)):
            raise BadInput("{name} is the last supervisor. Make another one first.", name=was.name)
        pin: str | None = row["pin"] if row else None
        badge: bytes | None = row["badge"] if row else None
        if keys.pin is not None:
            pin = self._hasher.hash(self._peppered(checked_pin(keys.pin))) if keys.pin else None
        if keys.badge is not None:
            badge = self._badge_mark(checked_badge(keys.badge)) if keys.badge else None
        if pin is None and badge is None:
            raise BadInput("{name} needs a PIN or a badge.", name=name)
        if (
            badge
            and connection.execute("SELECT 1 FROM people WHERE badge = ? AND id <> ?", (badge, person.id)).fetchone()
        ):
            raise BadInput("This badge is another person's. Take another badge.")
        connection.execute(
            "INSERT INTO people (id, name, role, pin, badge, active, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, pin = excluded.pin,"
            " badge = excluded.badge, active = excluded.active",
            (person.id, name, person.role, pin, badge, person.active, audit.now()),
        )
        put = connection.execute("SELECT * FROM people WHERE id = ?", (person.id,)).fetchone()
        return _person(put), facts(put)

    def name_mark(self, name: str) -> bytes:
        """Return the keyed hash of a name as it was typed: what stands there may be a PIN."""
        return self._mark("name", name_key(name))

    def _peppered(self, pin: Secret) -> bytes:
        return self._mark("PIN", pin.reveal())

    def _badge_mark(self, code: Secret) -> bytes:
        return self._mark("badge", code.reveal())

    def _mark(self, kind: str, text: str) -> bytes:
        typed = text.encode("utf-8", "surrogatepass").hex()  # a terminal may give what is no text
        return self._seal.mark(Secret(f"{kind} {typed}"))


def facts(row: sqlite3.Row) -> dict[str, object]:
    """Return a person's row as the audit log keeps it: a change of PIN or badge shows, neither can be read from it."""
    keys = f"{row['pin'] or ''} {(row['badge'] or b'').hex()}"
    return {
        "person": row["id"],
        "name": row["name"],
        "is": row["role"],
        "active": bool(row["active"]),
        "keys": hashlib.sha256(keys.encode()).hexdigest(),
    }


def _leads(person: Person) -> bool:
    return person.active and person.role is Role.SUPERVISOR


def _person(row: sqlite3.Row) -> Person:
    try:
        return Person(row["id"], row["name"], Role(row["role"]), bool(row["active"]))
    except ValueError as error:
        raise StoreError("The people's table of the station's file is damaged. Restore a copy.") from error

"""Who is here, who may do what, and who signed for it.

Sessions, signatures and permits are known only to the People that issued them, by identity: a made-up or copied one
is refused. They live in memory and end with the program.
"""

from __future__ import annotations

import sqlite3
import threading
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from argon2 import PasswordHasher

from app.domain.credentials import checked_badge
from app.domain.errors import BadInput, NotAllowed, StoreError
from app.domain.people import RULES, Act, Person, Role
from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.store import audit
from app.store.database import Database
from app.store.journal import Journal
from app.store.roster import Keys, Roster
from app.store.wrong_tries import WrongTries

FRESH = 120.0  # seconds that a signature or a permit may be used

_BADGES = "\0badge"  # stands among the names of wrong tries for all badges together


@dataclass(frozen=True, eq=False, slots=True)
class Session:
    """One person signed in at this station; from sign-in to sign-out, or to the next person's sign-in."""

    person: Person
    since: datetime


@dataclass(frozen=True, eq=False, slots=True)
class Signature:
    """A supervisor's badge or PIN, given just now; for one permit."""

    person: Person


@dataclass(frozen=True, eq=False, slots=True)
class Permit:
    """Leave to do one act once. `person` is None where sign-in is off and nobody signed in."""

    act: Act
    person: Person | None
    signed: tuple[Person, ...]


class People:
    """`clock` gives seconds that only go forward; `hasher` has argon2's parameters."""

    def __init__(
        self,
        db: Database,
        seal: Seal,
        journal: Journal,
        *,
        hasher: PasswordHasher | None = None,
        clock: Callable[[], float] = time.monotonic,
        tries: WrongTries | None = None,
    ) -> None:
        self._db, self._journal, self._clock = db, journal, clock
        self._roster = Roster(db, seal, hasher or PasswordHasher())
        self._tries = tries or WrongTries(db)
        self._lock = threading.RLock()
        self._session: Session | None = None
        self._signatures: dict[Signature, float] = {}  # until when each is fresh
        self._permits: dict[Permit, tuple[float, Session | None]] = {}

    # Who there is

    @property
    def decided(self) -> bool:
        """Whether somebody has said if people sign in here; the first start asks. Until then nobody needs to."""
        return self._sign_in() is not None

    @property
    def required(self) -> bool:
        """Whether people must sign in; where not, everything is permitted, and recorded as such."""
        return self._sign_in() == "on"

    @property
    def present(self) -> Session | None:
        """Who is signed in at this station now."""
        with self._lock:
            session = self._session
            return session if session and self._roster.find(session.person.id) == session.person else None

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

    # Signing in and signing

    def sign_in_badge(self, code: Secret) -> Session:
        """Sign in whose badge was scanned; who was signed in before is signed out. Raises NotAllowed, BadInput."""
        return self._begin_session(self._by_badge(code), "badge")

    def sign_in_pin(self, name: str, pin: Secret) -> Session:
        """Sign in by name and PIN; who was signed in before is signed out. Raises NotAllowed."""
        return self._begin_session(self._by_pin(name, pin), "PIN")

    def sign_out(self, session: Session) -> None:
        """End a session, and the permits that it was given; one that has ended already is left alone."""
        with self._lock:
            if session is not self._session:
                return
            person = session.person
            with self._db.transaction() as connection:
                self._audit(connection, "sign out", person, person=person.id)
            self._end_session()

    def sign(self, *, badge: Secret | None = None, name: str = "", pin: Secret | None = None) -> Signature:
        """Take a supervisor's signature: a badge, or name and PIN. Raises NotAllowed, BadInput."""
        person = self._by_badge(badge) if badge is not None else self._by_pin(name, pin or Secret(""))
        if person.role is not Role.SUPERVISOR:
            raise NotAllowed("{name} is no supervisor: a supervisor must sign.", name=person.name)
        signature = Signature(person)
        with self._lock:
            self._signatures[signature] = self._clock() + FRESH
        return signature

    # What they may do

    def check(self, act: Act) -> None:
        """Raise NotAllowed unless who is signed in here may do this by themselves; for acts that nobody signs."""
        with self._lock:
            if self.required:
                self._check_role(act, self.present)

    def permit(self, act: Act, session: Session | None, signatures: Sequence[Signature] = ()) -> Permit:
        """Give leave for one act, for two minutes. Raises NotAllowed, whose sentence says who may.

        Signatures must be fresh and are used up. Where two must sign, two different supervisors must; being signed in
        counts as no signature, so the session's own person may be one of them, by badge or PIN given just now.
        """
        with self._lock:
            now = self._clock()
            self._permits = {permit: kept for permit, kept in self._permits.items() if kept[0] > now}
            deadlines = [self._signatures.pop(signature, 0.0) for signature in signatures]
            if not self.required:
                here = self.present
                permit = Permit(act, here.person if here else None, ())
                self._permits[permit] = (now + FRESH, here)
                return permit
            session = self._check_role(act, session)
            if any(deadline <= now for deadline in deadlines):
                raise NotAllowed("A signature is too old, or was used already. Sign again.")
            signed = tuple({signature.person.id: signature.person for signature in signatures}.values())
            self._check_signed(act, signed)
            permit = Permit(act, session.person, signed)
            self._permits[permit] = (now + FRESH, session)
            return permit

    def use(self, permit: Permit, act: Act) -> None:
        """Begin an act: use its permit up, and record who does it and who signed.

        Raises NotAllowed for a permit that is for another act, was used, is older than two minutes, was not issued
        here, or whose people may not do it any more; it cannot be used again after that.
        """
        with self._lock, self._db.transaction() as connection:
            self._use(connection, permit, act)

    # Managing people

    def begin(self, name: str, keys: Keys) -> Person:
        """Make the first supervisor and switch sign-in on. Raises BadInput where there are people already."""
        with self._lock, self._db.transaction() as connection:
            if connection.execute("SELECT 1 FROM people").fetchone():
                raise BadInput("There are people here already. A supervisor adds others.")
            person = self._put(
                connection, "person added", Person(_new_id(), name, Role.SUPERVISOR), keys, None, "the first supervisor"
            )
            self._switch(connection, True, None)
        return person

    def add(self, name: str, role: Role, keys: Keys, permit: Permit) -> Person:
        """Add a person. Raises NotAllowed, BadInput."""
        with self._lock, self._db.transaction() as connection:
            by = self._use(connection, permit, Act.MANAGE_PEOPLE)
            return self._put(connection, "person added", Person(_new_id(), name, role), keys, by)

    def change(self, person: Person, keys: Keys, permit: Permit) -> Person:
        """Have a person (known by its id) be as given: name, role, active or not; with these keys. Nobody is deleted.

        Their session ends where name, role or activity change. Raises NotAllowed, BadInput.
        """
        with self._lock:
            with self._db.transaction() as connection:
                by = self._use(connection, permit, Act.MANAGE_PEOPLE)
                if self._roster.find(person.id) is None:
                    raise BadInput("Nobody here is called {name}.", name=person.name)
                changed = self._put(connection, "person changed", person, keys, by)
            if self._session and self._session.person.id == person.id and self._session.person != changed:
                self._end_session()
            return changed

    def switch(self, on: bool, permit: Permit) -> None:
        """Have people sign in here, or not. Raises NotAllowed; BadInput where there is no supervisor to sign in."""
        with self._lock, self._db.transaction() as connection:
            by = self._use(connection, permit, Act.MANAGE_PEOPLE)
            if on and not any(person.active and person.role is Role.SUPERVISOR for person in self.everyone()):
                raise BadInput("There is no supervisor yet. Make the first one.")
            self._switch(connection, on, by)

    def recover(self, name: str, keys: Keys, why: str) -> Person:
        """Make somebody, new or known, a supervisor without anybody's signature: the way back when all are lost.

        It leaves a row that every check of the journal shows. For who owns the machine; raises BadInput where there
        is nobody to recover from.
        """
        with self._lock, self._db.transaction() as connection:
            people = self.everyone()
            if not people:
                raise BadInput("There are no people here yet. `station people sign-in on` makes the first supervisor.")
            known = next((person for person in people if person.name.casefold() == name.casefold()), None)
            person = replace(known, role=Role.SUPERVISOR, active=True) if known else None
            return self._put(
                connection,
                "supervisors recovered",
                person or Person(_new_id(), name, Role.SUPERVISOR),
                keys,
                None,
                why,
            )

    # Within

    def _sign_in(self) -> str | None:
        row = self._db.row("SELECT value FROM meta WHERE key = 'sign_in'")
        return str(row["value"]) if row else None

    def _by_badge(self, code: Secret) -> Person:
        code = checked_badge(code)
        return self._tried(_BADGES, lambda: self._roster.of_badge(code), "This badge is not known.")

    def _by_pin(self, name: str, pin: Secret) -> Person:
        return self._tried(name, lambda: self._roster.of_pin(name, pin), "The name or the PIN is wrong.")

    def _tried(self, name: str, find: Callable[[], Person | None], sentence: str) -> Person:
        """Return who was found; a wrong try counts, and is recorded when it locks. Raises NotAllowed."""
        mark = self._roster.name_mark(name)
        locks = self._tries.begin(mark)
        person = find()
        if person is None:
            if locks:
                self._journal.note("sign-in locked", "too many wrong tries")
            raise NotAllowed(sentence)
        self._tries.right(mark)
        return person

    def _begin_session(self, person: Person, by: str) -> Session:
        with self._lock:
            before = self._session
            with self._db.transaction() as connection:
                if before:
                    self._audit(connection, "sign out", before.person, person=before.person.id)
                self._audit(connection, "sign in", person, person=person.id, by=by)
            self._end_session()
            self._session = Session(person, datetime.now(UTC))
            self._journal.act_as(person.name, person.role)
            return self._session

    def _end_session(self) -> None:
        self._permits = {permit: kept for permit, kept in self._permits.items() if kept[1] is None}
        self._session = None
        self._journal.act_as()

    def _check_role(self, act: Act, session: Session | None) -> Session:
        roles = " or ".join(role for role in Role if role in RULES[act].roles)
        if session is None or session is not self.present:
            raise NotAllowed("Sign in first: {roles} may {act}.", roles=roles, act=act)
        if session.person.role not in RULES[act].roles:
            raise NotAllowed(
                "{name} is signed in as {role}, but only {roles} may {act}.",
                name=session.person.name,
                role=session.person.role,
                roles=roles,
                act=act,
            )
        return session

    def _check_signed(self, act: Act, signed: Sequence[Person]) -> None:
        for person in signed:
            if self._roster.find(person.id) != person:
                raise NotAllowed("{name} cannot sign any more: a supervisor must sign.", name=person.name)
        if len(signed) >= RULES[act].signatures:
            return
        if RULES[act].signatures == 1:
            raise NotAllowed("A supervisor must sign now, by badge or PIN, to {act}.", act=act)
        raise NotAllowed(
            "{count} different supervisors must sign now, by badge or PIN, to {act}.",
            count=RULES[act].signatures,
            act=act,
        )

    def _use(self, connection: sqlite3.Connection, permit: Permit, act: Act) -> Permit:
        """Use a permit up inside the caller's transaction, and record it."""
        deadline, session = self._permits.pop(permit, (0.0, None)) if isinstance(permit, Permit) else (0.0, None)
        if deadline <= self._clock() or permit.act is not act:
            raise NotAllowed("This was not permitted just now, or was done already. Ask again to {act}.", act=act)
        facts: dict[str, Any] = {"permitted": act}
        if self.required:
            self._check_role(act, session)
            self._check_signed(act, permit.signed)
            facts["signed"] = [person.name for person in permit.signed]
            facts["signers"] = [person.id for person in permit.signed]
        else:
            facts["sign_in"] = "off"
        if permit.person:
            facts["person"] = permit.person.id
        self._audit(connection, "permit", permit.person, **facts)
        return permit

    def _put(
        self,
        connection: sqlite3.Connection,
        act: str,
        person: Person,
        keys: Keys,
        permit: Permit | None,
        why: str = "",
    ) -> Person:
        facts = self._roster.put(connection, person, keys)
        self._audit(connection, act, permit.person if permit else None, why, **facts)
        put = self._roster.find(person.id)
        if put is None:
            raise StoreError("{name} was not saved.", name=person.name)
        return put

    def _switch(self, connection: sqlite3.Connection, on: bool, permit: Permit | None) -> None:
        state = "on" if on else "off"
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('sign_in', ?)", (state,))
        self._audit(connection, f"sign-in {state}", permit.person if permit else None)

    def _audit(
        self, connection: sqlite3.Connection, act: str, by: Person | None, why: str = "", /, **facts: Any
    ) -> None:
        audit.append(
            connection,
            bench=self._journal.bench,
            who=by.name if by else self._journal.who,
            role=by.role if by else "",
            act=act,
            why=why,
            **facts,
        )


def _new_id() -> str:
    return str(uuid.uuid4())

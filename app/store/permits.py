"""Who is signed in, who signed, and the permits that come of it: each for one act, used once, and recorded.

Sessions, signatures and permits are known only to the Permits that issued them, by identity, with its own record of
what each stands for: a made-up, copied or altered one is refused. They live in memory and end with the program.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.credentials import checked_badge
from app.domain.errors import BadInput, NotAllowed
from app.domain.people import RULES, Act, Person, Role, may_do
from app.domain.secret import Secret
from app.store import audit
from app.store.database import Database
from app.store.journal import Journal
from app.store.roster import Roster
from app.store.wrong_tries import WrongTries

FRESH = 120.0  # seconds that a signature or a permit may be used
LOOKS, LOOKS_SECONDS = 30, 60.0  # how many scans are compared with the badges in that time
BADGES = "\0badges"  # stands among the names of wrong tries for all badges together


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
    """Leave to do one act once. `person` is None where sign-in is off and nobody is signed in."""

    act: Act
    person: Person | None
    signed: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class _Issued:
    """What a permit stands for, whatever became of the object that was handed out."""

    act: Act
    until: float
    session: Session | None
    person: Person | None
    signed: tuple[Person, ...]


class Permits:
    """`clock` gives seconds that only go forward. One person is signed in at a time."""

    def __init__(
        self, db: Database, journal: Journal, roster: Roster, tries: WrongTries, clock: Callable[[], float]
    ) -> None:
        self._db, self._journal, self._roster, self._tries, self._clock = db, journal, roster, tries, clock
        self._lock = threading.RLock()
        self._here: tuple[Session, Person] | None = None
        self._signatures: dict[Signature, tuple[float, Person]] = {}
        self._permits: dict[Permit, _Issued] = {}
        self._looks: list[float] = []  # when scans were compared with the badges

    @property
    def required(self) -> bool:
        """Whether people must sign in; where not, everything is permitted, and recorded as such."""
        return self._sign_in() == "on"

    @property
    def present(self) -> Session | None:
        """Who is signed in at this station now."""
        with self._lock:
            return self._here[0] if self._here and self._roster.find(self._here[1].id) == self._here[1] else None

    # Signing in and signing

    def sign_in_badge(self, code: Secret) -> Session:
        """Sign in whose badge was scanned; who was signed in before is signed out. Raises NotAllowed, BadInput."""
        return self._begin_session(self._by_badge(code), "badge")

    def sign_in_pin(self, name: str, pin: Secret) -> Session:
        """Sign in by name and PIN; who was signed in before is signed out. Raises NotAllowed."""
        return self._begin_session(self._by_pin(name, pin), "PIN")

    def sign_out(self, session: Session) -> None:
        """End a session, and the permits that it was given; one that has ended already is left alone.

        Raises StoreError where that cannot be recorded; it has ended all the same.
        """
        with self._lock:
            if self._here and self._here[0] is session:
                person = self._here[1]
                try:
                    with self._db.transaction() as connection:
                        self._audit(connection, "sign out", person, person=person.id)
                        self._end_session()  # inside: no other row can come between with this name
                except BaseException:
                    self._end_session()  # who leaves has left, also where that cannot be written down
                    raise

    def sign(self, *, badge: Secret | None = None, name: str = "", pin: Secret | None = None) -> Signature:
        """Take a supervisor's signature: a badge, or name and PIN. Raises NotAllowed, BadInput."""
        person = self._by_badge(badge) if badge is not None else self._by_pin(name, pin or Secret(""))
        if person.role is not Role.SUPERVISOR:
            raise NotAllowed("{name} is no supervisor: a supervisor must sign.", name=person.name)
        signature = Signature(person)
        with self._lock:
            now = self._clock()
            self._signatures = {kept: value for kept, value in self._signatures.items() if value[0] > now}
            self._signatures[signature] = (now + FRESH, person)
        return signature

    def is_badge(self, text: str) -> bool:
        """Tell whether a scan is somebody's badge, where people sign in: then it is no number and no name.

        It counts as no try, as most of what is scanned at a bench is no badge; whoever asks signs that person in. So
        that nobody guesses badges here either, it says no where it was asked too often.
        """
        try:
            code = checked_badge(Secret(text))
        except BadInput:
            return False
        with self._lock:
            now = self._clock()
            self._looks = [at for at in self._looks if now - LOOKS_SECONDS < at]
            if not self.required or len(self._looks) >= LOOKS:
                return False
            self._looks.append(now)
            return self._roster.of_badge(code) is not None

    # What they may do

    def check(self, act: Act) -> None:
        """Raise NotAllowed unless who is signed in here may do this by their own role."""
        with self._lock:
            if self.required:
                self._check_role(act, self.present)

    def permit(self, act: Act, session: Session | None, signatures: Sequence[Signature] = ()) -> Permit:
        """Give leave for one act, for two minutes. Raises NotAllowed, whose sentence says who may.

        Signatures must be fresh, and are used up by being given here. Where two must sign, two different supervisors
        must. Being signed in counts as no signature; so the session's own person may be one of those who sign, by a
        badge or PIN given just now, but never both of two.
        """
        with self._lock:
            now = self._clock()
            self._permits = {permit: issued for permit, issued in self._permits.items() if issued.until > now}
            taken = [self._signatures.pop(signature, None) for signature in signatures]
            signed: tuple[Person, ...] = ()
            if self.required:
                person: Person | None = self._check_role(act, session)
                fresh = [kept[1] for kept in taken if kept and kept[0] > now]
                if len(fresh) < len(taken):
                    raise NotAllowed("A signature is too old, or was used already. Sign again.")
                signed = tuple({person.id: person for person in fresh}.values())
                self._check_signed(act, signed)
            else:
                session = self.present
                person = self._here[1] if session and self._here else None
            permit = Permit(act, person, signed)
            self._permits[permit] = _Issued(act, now + FRESH, session, person, signed)
            return permit

    def use(self, permit: Permit, act: Act) -> None:
        """Begin an act: use its permit up, and record who does it and who signed.

        Raises NotAllowed for a permit that is for another act, was used, is older than two minutes, was not issued
        here, or whose people may not do it any more; it cannot be used again after that.
        """
        with self._lock, self._db.transaction() as connection:
            self._use(connection, permit, act)

    # Within

    def _sign_in(self) -> str | None:
        row = self._db.row("SELECT value FROM meta WHERE key = 'sign_in'")
        return str(row["value"]) if row else None

    def _by_badge(self, code: Secret) -> Person:
        code = checked_badge(code)
        return self._tried(BADGES, lambda: self._roster.of_badge(code), "This badge is not known.")

    def _by_pin(self, name: str, pin: Secret) -> Person:
        return self._tried(name, lambda: self._roster.of_pin(name, pin), "The name or the PIN is wrong.")

    def _tried(self, name: str, find: Callable[[], Person | None], sentence: str) -> Person:
        """Return who was found; a wrong try counts, and is recorded when it locks. Raises NotAllowed."""
        mark = self._roster.name_mark(name)
        locks = self._tries.begin(mark)
        person = find()
        if person is None:
            known = self._roster.find_name(name)
            if locks:  # a name that is nobody's is not told: it may be a PIN, typed into the wrong field
                self._journal.note("sign-in locked", "too many wrong tries", of=known.name if known else "")
            raise NotAllowed(sentence)
        with self._db.transaction() as connection:
            self._tries.forget(connection, mark)
        return person

    def _begin_session(self, person: Person, means: str) -> Session:
        session = Session(person, datetime.now(UTC))
        with self._lock:
            try:
                with self._db.transaction() as connection:
                    if self._here:
                        self._audit(connection, "sign out", self._here[1], person=self._here[1].id)
                    self._audit(connection, "sign in", person, person=person.id, by=means)
                    self._end_session()
                    self._here = (session, person)
                    self._journal.act_as(person.name, person.role)
            except BaseException:
                self._end_session()  # what is not on the disk did not happen
                raise
        return session

    def _end_session(self) -> None:
        self._permits = {permit: issued for permit, issued in self._permits.items() if issued.session is None}
        self._here = None
        self._journal.act_as()

    def _check_role(self, act: Act, session: Session | None) -> Person:
        if session is None or session is not self.present or self._here is None:
            raise NotAllowed("Sign in first: only {roles} may {act}.", roles=may_do(act), act=act)
        person = self._here[1]
        if person.role not in RULES[act].roles:
            raise NotAllowed("{name} may not {act}: only {roles} may.", name=person.name, act=act, roles=may_do(act))
        return person

    def _check_signed(self, act: Act, signed: Sequence[Person]) -> None:
        for person in signed:
            if self._roster.find(person.id) != person:
                raise NotAllowed("{name} cannot sign any more: a supervisor must sign.", name=person.name)
        wanted = RULES[act].signatures
        if len(signed) < wanted:
            raise NotAllowed(
                "A supervisor must sign now, by badge or PIN, to {act}."
                if wanted == 1
                else "Two different supervisors must sign now, by badge or PIN, to {act}.",
                act=act,
            )

    def _use(self, connection: sqlite3.Connection, permit: Permit, act: Act) -> Person | None:
        """Use a permit up inside the caller's transaction, and record it; return who does the act."""
        issued = self._permits.pop(permit, None) if isinstance(permit, Permit) else None
        if issued is None or issued.until <= self._clock() or issued.act is not act:
            raise NotAllowed("Nobody permitted this just now, or it was done already. Ask again to {act}.", act=act)
        facts: dict[str, Any] = {"permitted": act}
        if issued.person:
            facts["person"] = issued.person.id
        if self.required:
            self._check_role(act, issued.session)
            self._check_signed(act, issued.signed)
            facts["signed"] = [person.name for person in issued.signed]
            facts["signers"] = [person.id for person in issued.signed]
        else:
            facts["sign_in"] = "off"
        self._audit(connection, "permit", issued.person, **facts)
        return issued.person

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

"""Replays the audit log's story of people, and holds it against itself and against the file."""

from __future__ import annotations

import json
from typing import Any

from app.domain.errors import StoreError
from app.domain.people import RULES, Act, Role
from app.store.database import Database
from app.store.roster import facts as facts_of

_PERSON = ("person added", "person changed", "supervisors recovered")
_STORY = (*_PERSON, "sign in", "sign out", "sign-in on", "sign-in off", "permit")
_KEPT = ("person", "name", "is", "active", "keys")


def verify(db: Database) -> None:
    """Check who was permitted what, that each row of a person lies in their session, and that the file agrees.

    Raises StoreError with the first thing that is broken.
    """
    story = _Story()
    marks = ", ".join("?" * len(_STORY))
    for row in db.rows(
        f"SELECT seq, act, who, facts FROM audit WHERE act IN ({marks}) OR facts LIKE '%\"role\"%' ORDER BY seq",
        *_STORY,
    ):
        if problem := story.hear(row["act"], row["who"], json.loads(row["facts"])):
            raise StoreError("Row {row} of the audit log is impossible: {problem}.", row=row["seq"], problem=problem)
    known = {row["id"]: facts_of(row) for row in db.rows("SELECT * FROM people")}
    for person in sorted(known.keys() | story.people.keys()):
        if known.get(person) != story.people.get(person):
            name = (known.get(person) or story.people[person])["name"]
            raise StoreError("{name} is not what the audit log says of them.", name=name)
    switch = db.row("SELECT value FROM meta WHERE key = 'sign_in'")
    if (switch["value"] if switch else None) != story.sign_in:
        raise StoreError("Sign-in was switched, and the audit log does not say so.")


class _Story:
    """What the audit log has told so far."""

    def __init__(self) -> None:
        self.people: dict[str, dict[str, Any]] = {}
        self.sign_in: str | None = None
        self._here: dict[str, Any] | None = None  # who is signed in, as they were then

    def hear(self, act: str, who: str, facts: dict[str, Any]) -> str:
        """Take in a row; return what is impossible about it, in words, or ""."""
        person = self.people.get(facts.get("person", ""))
        if act == "sign in":
            self._here = person
            return "" if person and person["active"] else f"{who} may not sign in"
        if "role" in facts and (not self._here or (self._here["name"], self._here["is"]) != (who, facts["role"])):
            return f"{who} was not signed in as {facts['role']}"
        if act in _PERSON:
            told: dict[str, Any] = {key: facts.get(key) for key in _KEPT}
            if self._here and self._here["person"] == told["person"] and not _same(self._here, told):
                self._here = None
            self.people[told["person"]] = told
        elif act == "sign out":
            self._here = None
        elif act in ("sign-in on", "sign-in off"):
            self.sign_in = act.removeprefix("sign-in ")
        elif act == "permit":
            return self._permit(facts)
        return ""

    def _permit(self, facts: dict[str, Any]) -> str:
        act = next((act for act in Act if act == facts.get("permitted")), None)
        if act is None:
            return "it permits nothing that is known"
        if self.sign_in != "on":
            return "" if facts.get("sign_in") == "off" else "sign-in was not on"
        if not self._here or facts.get("person") != self._here["person"]:
            return "nobody was signed in"
        rule = RULES[act]
        if self._here["is"] not in rule.roles:
            return f"{self._here['name']} may not {act}"
        signers = [self.people.get(signer) for signer in set(facts.get("signers", ()))]
        if not all(signer and signer["active"] and signer["is"] == Role.SUPERVISOR for signer in signers):
            return "who signed was no supervisor"
        return "" if len(signers) >= rule.signatures else "signatures are missing"


def _same(was: dict[str, Any], now: dict[str, Any]) -> bool:
    return all(was[key] == now[key] for key in ("name", "is", "active"))

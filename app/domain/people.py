"""Who works at a bench, and who may do what: the one table of permissions and signatures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is at this bench."""

    OPERATOR = "operator"
    QA = "qa"
    RETURNS = "returns"
    SUPERVISOR = "supervisor"


class Act(StrEnum):
    """What may be done, in words that follow "may"; the journal keeps these words."""

    PROVISION = "provision units"
    REPRINT = "reprint labels"
    SCRAP = "scrap units"
    SYNC = "sync tokens"
    CREATE_TOKENS = "create tokens"
    IMPORT_TOKENS = "import tokens"
    EXPORT_TOKENS = "export tokens"
    PRINT_SHEETS = "put tokens on paper"
    DISCLAIM = "disclaim tokens"
    DELETE = "delete tokens"
    DELETE_CLAIMED = "delete claimed tokens"
    REVEAL = "reveal AuthTokens"
    INSPECT = "inspect units"
    TAKE_BACK = "take back units"
    VOID_CLOSED = "void closed units"
    CHANGE_RECIPE = "change recipes"
    CHANGE_SETTINGS = "change settings"
    MANAGE_PEOPLE = "manage people"


@dataclass(frozen=True, slots=True)
class Person:
    """One person; who left is kept, and is not active any more."""

    id: str
    name: str
    role: Role
    active: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """Whose session an act needs, and how many different supervisors must sign at that moment."""

    roles: frozenset[Role]
    signatures: int = 0


def _rule(*roles: Role, signatures: int = 0) -> Rule:
    return Rule(frozenset(roles) | {Role.SUPERVISOR}, signatures)


RULES: Mapping[Act, Rule] = {
    Act.PROVISION: _rule(Role.OPERATOR, Role.RETURNS),
    Act.REPRINT: _rule(Role.OPERATOR, Role.RETURNS),
    Act.SCRAP: _rule(Role.OPERATOR, Role.RETURNS),
    Act.SYNC: _rule(*Role),
    Act.CREATE_TOKENS: _rule(),
    Act.IMPORT_TOKENS: _rule(),
    Act.EXPORT_TOKENS: _rule(Role.QA, signatures=1),
    Act.PRINT_SHEETS: _rule(),
    Act.DISCLAIM: _rule(Role.QA, Role.RETURNS),
    Act.DELETE: _rule(Role.RETURNS, signatures=1),
    Act.DELETE_CLAIMED: _rule(Role.RETURNS, signatures=2),
    Act.REVEAL: _rule(Role.QA, Role.RETURNS, signatures=1),
    Act.INSPECT: _rule(Role.QA),
    Act.TAKE_BACK: _rule(Role.RETURNS),
    Act.VOID_CLOSED: _rule(Role.QA, Role.RETURNS, signatures=1),
    Act.CHANGE_RECIPE: _rule(signatures=1),
    Act.CHANGE_SETTINGS: _rule(),
    Act.MANAGE_PEOPLE: _rule(signatures=1),
}
"""Every act. A signature is a supervisor's badge or PIN given for this act; being signed in is none."""


_WHO = {
    Role.OPERATOR: "operators",
    Role.QA: "QA",
    Role.RETURNS: "the returns desk",
    Role.SUPERVISOR: "supervisors",
}


def may_do(act: Act) -> str:
    """Return in words whose session an act needs: "QA or supervisors"."""
    *some, last = (words for role, words in _WHO.items() if role in RULES[act].roles)
    return f"{', '.join(some)} or {last}" if some else last


def opens(role: Role) -> frozenset[Act]:
    """Return the acts that a role's session may begin: what its pages are made of."""
    return frozenset(act for act, rule in RULES.items() if role in rule.roles)

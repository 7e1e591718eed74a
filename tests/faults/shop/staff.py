"""The people of the station: who is signed in where people must sign in, and what leave they are given for desks."""

from __future__ import annotations

from app.domain.people import Act
from app.domain.secret import Secret
from app.store.people import Keys, People, Permit
from tests.unit.people_fixtures import BADGES, ROLES, enter

SIGNATURES = {Act.TAKE_BACK: 0, Act.DISCLAIM: 0, Act.VOID_CLOSED: 1, Act.DELETE: 1, Act.DELETE_CLAIMED: 2}
"""How many supervisors must sign for what desks do here; whoever does it is of the returns desk, or a supervisor."""
BEGINNERS = ("operator", "returns", "supervisor")
"""Whose session may begin a unit."""


def employ(people: People) -> None:
    """Have one of each role, and a second supervisor, come with badges; they must sign in from now on."""
    people.begin("Sam", Keys(badge=_badge("Sam")))
    for name, role in ROLES.items():
        if name != "Sam":
            permit = people.permit(Act.MANAGE_PEOPLE, enter(people, "Sam"), [people.sign(badge=_badge("Sam"))])
            people.add(name, role, Keys(badge=_badge(name)), permit)
    come(people, "")


def come(people: People, name: str) -> None:
    """Somebody signs in, or with "" whoever is there signs out."""
    if name:
        enter(people, name)
    elif people.present:
        people.sign_out(people.present)


def leave(people: People, act: Act, how: str = "rightly") -> Permit:
    """Ask for leave as one must, or for a `wrong leave`; where people sign in, `without leave` it is asked for by
    somebody who is not of that desk, or who brings too few signatures.
    """
    if not people.required:
        wrong = Act.REVEAL if act is Act.TAKE_BACK else Act.TAKE_BACK
        return people.permit(wrong if how == "wrong leave" else act, None)
    careless, wanted = how == "without leave", SIGNATURES[act]
    who = enter(people, "Olga" if careless and not wanted else "Rita")
    signers = ("Sam", "Tess")[: wanted - careless] if wanted else ()
    return people.permit(act, who, [people.sign(badge=_badge(name)) for name in signers])


def _badge(name: str) -> Secret:
    return Secret(BADGES[name])

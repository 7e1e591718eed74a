"""The words of the Find page: what a text met, how things stand, what happened to a unit."""

from __future__ import annotations

from app.bench.find.unit_story import Moment
from app.domain.finding import Hit, Matched, lower
from app.domain.people import Role
from app.domain.returns import ReturnOutcome
from app.domain.units import CopyState, UnitState
from app.store.finding_ways import STATE_WORDS
from app.ui import words
from app.ui.tokens import token_words
from app.ui.words import translate


def matched(hit: Hit) -> str:
    """Return what of a unit or token the text met."""
    if hit.matched is Matched.FIELD:
        return hit.field
    return {
        Matched.AUTH_TOKEN: translate("find", "It belongs to this AuthToken"),
        Matched.QR: translate("find", "QR token"),
        Matched.UNIT: translate("find", "Unit"),
        Matched.SERIAL: translate("find", "Serial number"),
        Matched.MAC: translate("find", "MAC address"),
        Matched.BATCH: translate("find", "Order or batch"),
        Matched.ORGANIZATION: translate("find", "Customer"),
        Matched.STATE: translate("find", "State"),
    }[hit.matched]


def state(hit: Hit) -> str:
    """Return the word for how a unit or token stands."""
    return words.unit_state(UnitState(hit.state)) if hit.unit else token_words.token_status(hit.state)


def value(hit: Hit) -> str:
    """Return what the text met, in the window's language."""
    return state(hit) if hit.matched is Matched.STATE else hit.value


def state_words() -> dict[str, str]:
    """Return what states are called, in the window's language and in English, in lower case."""
    spoken = {lower(words.unit_state(state)): state.value for state in UnitState}
    return STATE_WORDS | {lower(token_words.token_status(one)): one for one in ("free", "claimed", "gone")} | spoken


def shape(state: str) -> tuple[str, str]:
    """Return icon and colour of a unit's or token's state."""
    known = {
        "closed": ("step-done", "remove_text"),
        "suspect": ("warning", "decide_text"),
        "scrapped": ("refused", "decide_text"),
        "returned": ("page-returns", "muted"),
        **{status: (f"token-{status}", "muted") for status in ("free", "reserved", "used", "claimed", "gone")},
    }
    return known.get(state, ("step-running", "working"))


def who(moment: Moment) -> str:
    """Return who did it, with the role."""
    entry = moment.entry
    if not entry.role:
        return entry.who
    return translate("find", "{name} ({role})").format(name=entry.who, role=words.role(Role(entry.role)))


def copy_state(state: CopyState) -> str:
    """Return the word for a label copy."""
    return {
        CopyState.PRINTING: translate("find", "being printed"),
        CopyState.DONE: translate("find", "printed"),
        CopyState.FAILED: translate("find", "did not come out"),
        CopyState.UNKNOWN: translate("find", "not known whether it came out"),
        CopyState.VOID: translate("find", "void"),
    }[state]


def outcome(outcome: ReturnOutcome) -> str:
    """Return the word for how a return ended."""
    return {
        ReturnOutcome.DONE: translate("find", "done"),
        ReturnOutcome.GIVEN_UP: translate("find", "given up"),
    }[outcome]

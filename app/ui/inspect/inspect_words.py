"""QA's words: limits, outcomes, what the cloud says, how a tray stands."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QDateTime, QLocale, Qt

from app.bench.qa.tray import TrayState
from app.bench.tokens.token_situation import Situation
from app.domain.checks import PASS, Check, CheckKind, Outcome
from app.domain.errors import StationError
from app.domain.inspections import Finding, Inspection
from app.store.units import Entry
from app.ui import words
from app.ui.words import translate


def limits(check: Check) -> str:
    """Return a value's limits with what it is measured in; "" where the step has no value."""
    if check.kind is CheckKind.PASS:
        return ""
    low, high = _number(check.low), _number(check.high)
    if check.low is not None and check.high is not None:
        said = translate("inspect", "{low} to {high} {unit}").format(low=low, high=high, unit=check.unit)
    elif check.low is not None:
        said = translate("inspect", "at least {low} {unit}").format(low=low, unit=check.unit)
    elif check.high is not None:
        said = translate("inspect", "at most {high} {unit}").format(high=high, unit=check.unit)
    else:
        said = translate("inspect", "any value {unit}").format(unit=check.unit)
    return said.strip()


def outcome(value: Outcome | None) -> str:
    """Return the word for an outcome; None is an inspection that is open."""
    return {
        Outcome.PASS: translate("inspect", "Passed"),
        Outcome.FAIL: translate("inspect", "Failed"),
        None: translate("inspect", "Open"),
    }[value]


def result(inspection: Inspection, finding: Finding) -> str:
    """Return a step's result with its outcome and its note."""
    check, judged = inspection.checks[finding.number - 1], inspection.outcome_of(finding)
    said = [outcome(judged)]
    if check.kind is CheckKind.VALUE:
        said.append(translate("inspect", "{value} {unit}").format(value=finding.result, unit=check.unit).strip())
    if finding.photo:
        said.append(translate("inspect", "with a photo"))
    if finding.note:
        said.append(finding.note)
    return " · ".join(said)


def say_of(kind: str) -> str:
    """Return what the button for pass or fail says."""
    return translate("inspect", "Pass") if kind == PASS else translate("inspect", "Fail")


def inspected(inspection: Inspection | None, checks: tuple[Check, ...] | None) -> str:
    """Return how QA stands with a unit, in a word or two."""
    if inspection is None:
        needed = checks is None or checks
        return translate("inspect", "Not inspected") if needed else translate("inspect", "Needs no inspection")
    return translate("inspect", "Inspection: {outcome}").format(outcome=outcome(inspection.outcome))


def situation(situation: Situation | None, trouble: StationError | None) -> tuple[str, str, str, str]:
    """Return a verdict's state, word, text and icon for what the cloud says of a unit; None where it says nothing."""
    if situation is None:
        why = words.sentence(trouble) if trouble else ""
        return "wait", translate("inspect", "The cloud was not reached"), why, "cloud-off"
    if not situation.listed:
        return "bad", translate("inspect", "Not in the cloud"), "", "token-gone"
    if situation.device_id is None:
        seen = translate("inspect", "It has never connected.")
    elif situation.online is None:
        seen = translate("inspect", "It has connected.")
    else:
        seen = translate("inspect", "It is online.") if situation.online else translate("inspect", "It is offline.")
    if not situation.claimed:
        return "good", translate("inspect", "Unclaimed"), seen, "token-free"
    owner = translate("inspect", "User {owner} of {org}. {seen}").format(
        owner=situation.owner_id or "?", org=situation.org_name or situation.org_id or "?", seen=seen
    )
    return "wait", translate("inspect", "Claimed"), owner, "token-claimed"


def tray_state(state: TrayState) -> str:
    """Return the word for how far the cloud is with a unit of a tray."""
    return {
        TrayState.CLAIMED: translate("inspect", "Claimed"),
        TrayState.WAITING: translate("inspect", "To be sent"),
        TrayState.SENT: translate("inspect", "Sent, not read back yet"),
        TrayState.UNCLAIMED: translate("inspect", "Unclaimed"),
        TrayState.REFUSED: translate("inspect", "Not disclaimed"),
        TrayState.GONE: translate("inspect", "Not in the cloud"),
    }[state]


def reasons(found: Sequence[StationError]) -> str:
    """Return why something may not be shipped, in one line."""
    return " ".join(words.sentence(reason) for reason in found)


def moment(at: str) -> str:
    """Return the local date and time of an ISO 8601 instant."""
    instant = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(instant, QLocale.FormatType.ShortFormat)


def entry(found: Entry) -> str:
    """Return what a line of a unit's history says."""
    return " · ".join(part for part in (words.happened(found), words.kept(found.why)) if part)


def _number(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"

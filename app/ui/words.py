"""The words that all pages share, for what the bench says in types.

Constants with placeholders, so that they can be translated.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from app.bench.events import CloudChanged, CloudState
from app.bench.language import VALUES
from app.cloud.trial import Trial
from app.domain.errors import StationError
from app.domain.people import Act, Role
from app.domain.secret import mask_tokens
from app.domain.units import UnitState
from app.store.units import Entry
from app.ui.language import spoken

translate = QCoreApplication.translate
UNEXPECTED = str(QT_TRANSLATE_NOOP("words", "Something unexpected went wrong; it is written in the station's log."))


def sentence(problem: BaseException) -> str:
    """Say a known failure in the window's language; of anything else only that it happened."""
    if not isinstance(problem, StationError):
        return translate("words", UNEXPECTED)
    return filled(problem.template, problem.values)


def filled(template: str, values: Mapping[str, object]) -> str:
    """Say a template from below the window, filled in, in the window's language."""
    said = {name: _value(name, value) for name, value in values.items()}
    try:
        return mask_tokens(translate("errors", template).format(**said))
    except (LookupError, ValueError):  # a translation with other placeholders
        return mask_tokens(template.format(**values))


def _value(name: str, value: object) -> object:
    """Translate what stands in a sentence: a sentence itself, or a word; what is typed, read or measured stays."""
    if isinstance(value, StationError):
        return sentence(value)
    if type(value) is int:
        return _Number(value)
    if not isinstance(value, str):
        return value
    return translate("values", value) if name in VALUES else kept(value)


def kept(text: str) -> str:
    """Say what was written down in English: a sentence of the program in the window's language, all else as it is."""
    return spoken().kept(text)


class _Number(int):
    """A whole number that a sentence shows with its thousands apart, `{count:,}`, in the locale's way."""

    def __format__(self, spec: str) -> str:
        return number(self) if spec == "," else super().__format__(spec)


def role(role: Role) -> str:
    """Return what a person is at this bench."""
    return {
        Role.OPERATOR: translate("words", "Operator"),
        Role.QA: translate("words", "QA"),
        Role.RETURNS: translate("words", "Returns"),
        Role.SUPERVISOR: translate("words", "Supervisor"),
    }[role]


def act(act: Act) -> str:
    """Return what may be done, in words that follow a colon."""
    return {
        Act.PROVISION: translate("words", "provision units"),
        Act.REPRINT: translate("words", "reprint labels"),
        Act.SCRAP: translate("words", "scrap units"),
        Act.SYNC: translate("words", "sync tokens"),
        Act.CREATE_TOKENS: translate("words", "create tokens"),
        Act.IMPORT_TOKENS: translate("words", "import tokens"),
        Act.EXPORT_TOKENS: translate("words", "export tokens with their AuthTokens"),
        Act.PRINT_SHEETS: translate("words", "put tokens on paper"),
        Act.DISCLAIM: translate("words", "disclaim tokens"),
        Act.DELETE: translate("words", "delete tokens"),
        Act.DELETE_CLAIMED: translate("words", "delete tokens of customers"),
        Act.REVEAL: translate("words", "reveal an AuthToken"),
        Act.INSPECT: translate("words", "inspect units"),
        Act.TAKE_BACK: translate("words", "take back units"),
        Act.VOID_CLOSED: translate("words", "void a closed unit"),
        Act.CHANGE_RECIPE: translate("words", "change recipes"),
        Act.CHANGE_SETTINGS: translate("words", "change settings"),
        Act.MANAGE_PEOPLE: translate("words", "manage people"),
    }[act]


def cloud(event: CloudChanged) -> str:
    """Return how the cloud stands, for the status bar."""
    match event.state:
        case CloudState.NEVER:
            return translate("words", "Cloud: not asked yet")
        case CloudState.SYNCING if event.total:
            return translate("words", "Cloud: {rows} of {total} tokens read").format(
                rows=number(event.rows), total=number(event.total)
            )
        case CloudState.SYNCING:
            return translate("words", "Cloud: reading the tokens …")
        case CloudState.READY if event.synced_at:
            return translate("words", "Cloud: in step since {time}").format(time=clock(event.synced_at))
        case CloudState.READY:
            return translate("words", "Cloud: reached")
        case CloudState.OFFLINE:
            return translate("words", "Cloud: offline, the bench works on")
        case CloudState.REFUSED:
            return translate("words", "Cloud: refused")


def trial(trial: Trial) -> str:
    """Return what a step of a connection test tries."""
    return {
        Trial.NAME: translate("words", "Name is known"),
        Trial.CONNECT: translate("words", "Answers"),
        Trial.TLS: translate("words", "Is who it says"),
        Trial.SIGN_IN: translate("words", "Signs in"),
        Trial.SCOPE: translate("words", "May use the API"),
        Trial.ORGANIZATION: translate("words", "Organization"),
        Trial.TEMPLATES: translate("words", "Templates"),
        Trial.TOKENS: translate("words", "Lists tokens"),
    }[trial]


def happened(entry: Entry) -> str:
    """Return what a line of a unit's history says was done."""
    if not entry.after:
        return translate("acts", entry.act)
    after = unit_state(UnitState(entry.after))
    if not entry.before:
        return after
    return translate("words", "{before} → {after}").format(before=unit_state(UnitState(entry.before)), after=after)


def number(value: int) -> str:
    """Return a whole number in the locale's way."""
    return QLocale().toString(value)


def share(value: float | None) -> str:
    """Return a part of 1 as a percentage; a dash where there is none."""
    if value is None:
        return "–"
    return translate("words", "{percent} %").format(percent=QLocale().toString(float(value * 100), "f", 1))


def unit_state(state: UnitState) -> str:
    """Return the word for where a unit stands."""
    return {
        UnitState.RESERVED: translate("words", "Reserved"),
        UnitState.WRITING: translate("words", "Being written"),
        UnitState.VERIFIED: translate("words", "Verified"),
        UnitState.PRINTING: translate("words", "Being printed"),
        UnitState.LABELLED: translate("words", "Label out"),
        UnitState.CLOSED: translate("words", "Closed"),
        UnitState.SUSPECT: translate("words", "In doubt"),
        UnitState.SCRAPPED: translate("words", "Scrapped"),
        UnitState.RETURNED: translate("words", "Returned"),
    }[state]


def clock(seconds: float) -> str:
    """Return the local time of day of a moment in seconds since the epoch."""
    moment = QDateTime.fromMSecsSinceEpoch(int(seconds * 1000))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def day(milliseconds: int) -> str:
    """Return the local date of a moment in milliseconds since the epoch."""
    return QDateTime.fromMSecsSinceEpoch(milliseconds).toString("yyyy-MM-dd")


def took(seconds: float) -> str:
    """Return a duration: tenths below ten seconds, then whole seconds."""
    text = QLocale().toString(float(seconds), "f", 1) if seconds < 10 else number(round(seconds))
    return translate("words", "{seconds} s").format(seconds=text)


def kilo(count: int) -> str:
    """Return a number in thousands."""
    return number(round(count / 1000))

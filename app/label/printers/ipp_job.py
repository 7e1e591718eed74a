"""One IPP job, followed until it is known whether its label came out."""

from __future__ import annotations

import contextlib
import time
from enum import IntEnum

from app.domain.errors import PrintFailed, PrintUnknown
from app.label.printers.ipp_link import SERVER_ERRORS, USER, IppLink, Refused, Trouble
from app.label.printers.ipp_message import Group, Tag, Typed
from app.label.printers.ipp_words import hindrance

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 1.0  # seconds between two looks
CANCEL_SECONDS = 5.0  # how long a cancelled job may take to end
_CANCEL_JOB, _GET_JOB = 0x0008, 0x0009
_ASKED = (
    "job-state", "job-state-reasons", "job-impressions-completed", "job-media-sheets-completed", "time-at-processing",
)  # fmt: skip


class State(IntEnum):
    """`job-state`, RFC 8011 section 5.3.7, and what stands for no answer."""

    UNKNOWN = 0
    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


_HALF_OUT = ("media-jam", "media-empty", "media-needed")  # reasons that stop a printer in the middle of a label


class Job:
    """A job that the printer has taken; `printer` and `name` are for the sentences."""

    def __init__(self, link: IppLink, printer: str, name: str, number: int) -> None:
        self._link, self._printer, self._name, self._number = link, printer, name, number
        self._begun = False  # something may be on paper
        self._printed = False  # something is
        self._counts = False  # the printer tells how much is
        self._reasons: list[str] = []
        self._trouble = ""

    def follow(self, patience: float) -> None:
        """Return when the label is out. A job that takes longer than `patience` seconds is cancelled.

        Raises PrintFailed where certainly no label came out, PrintUnknown where a person must look.
        """
        begun, pause = time.monotonic(), FIRST_PAUSE
        while (state := self._look()) < State.CANCELED:
            waited = time.monotonic() - begun
            if waited >= min(patience, LONGEST_PAUSE):
                self._ask_why()
            if waited >= patience:
                self._give_up(self._trouble or f"did not finish within {patience:.0f} seconds")
                return
            time.sleep(pause)
            pause = min(pause * 1.5, LONGEST_PAUSE)
        if state is not State.COMPLETED:
            why = ", ".join(reason for reason in self._reasons if reason != "none")[:200] or "no reason given"
            ended = f"cancelled the job ({why})" if state is State.CANCELED else f"gave up the job ({why})"
            doubtful = self._printed or (self._begun and not self._counts)
            raise (self._unknown if doubtful else self._failed)(ended)
        self._check_clean()

    def cancel(self) -> None:
        """Ask for the job's end; whether it comes is another question."""
        with contextlib.suppress(Trouble):
            self._link.ask(_CANCEL_JOB, self._target())

    def _give_up(self, why: str) -> None:
        """Cancel the job and say what is then certain of it. The label may come out in the last moment."""
        self.cancel()
        until = time.monotonic() + CANCEL_SECONDS
        while (state := self._look()) < State.CANCELED and time.monotonic() < until:
            time.sleep(FIRST_PAUSE)
        if state is State.COMPLETED:
            self._check_clean()
        elif state >= State.CANCELED and not self._begun:
            raise self._failed(f"{why}; the job was cancelled before it began")
        else:
            raise self._unknown(why)

    def _check_clean(self) -> None:
        if "job-completed-with-errors" in self._reasons:
            raise self._unknown("says that it finished the job with errors")

    def _look(self) -> State:
        """Ask for the job's state and remember what it tells about paper."""
        wanted: dict[str, Typed] = {"requested-attributes": (Tag.KEYWORD, _ASKED)}
        try:
            facts = self._link.ask(_GET_JOB, self._target() | wanted).first(Group.JOB)
        except Refused as refusal:
            if refusal.status < SERVER_ERRORS:
                raise self._unknown(f"tells nothing of the job any more: it {refusal}") from refusal
            self._trouble = str(refusal)
            return State.UNKNOWN
        except Trouble as trouble:
            self._trouble = str(trouble)
            return State.UNKNOWN
        try:
            state = State(int(str(facts["job-state"][0])))
        except (KeyError, IndexError, ValueError):
            self._trouble = "does not say how the job stands"
            return State.UNKNOWN
        self._trouble = ""
        self._reasons = [reason for reason in facts.get("job-state-reasons", []) if isinstance(reason, str)]
        counts = facts.get("job-impressions-completed", []) + facts.get("job-media-sheets-completed", [])
        numbers = [count for count in counts if isinstance(count, int)]
        self._counts |= bool(numbers)
        self._printed |= any(number > 0 for number in numbers)
        started = any(isinstance(at, int) for at in facts.get("time-at-processing", []))
        self._begun |= self._printed or started or state in (State.PROCESSING, State.STOPPED)
        return state

    def _ask_why(self) -> None:
        """Find out what keeps the printer from going on. A jam, or a roll that ended, may hold half a label."""
        try:
            about = self._link.printer()
        except Trouble:
            return
        self._trouble = hindrance(about) or self._trouble
        halted = any(str(reason).startswith(_HALF_OUT) for reason in about.get("printer-state-reasons", []))
        self._printed |= halted and self._begun

    def _target(self) -> dict[str, Typed]:
        return {"job-id": (Tag.INTEGER, self._number), "requesting-user-name": (Tag.NAME, USER)}

    def _failed(self, problem: str) -> PrintFailed:
        return print_failed(self._printer, self._name, problem)

    def _unknown(self, problem: str) -> PrintUnknown:
        return print_unknown(self._printer, self._name, problem)


def print_failed(printer: str, name: str, problem: object) -> PrintFailed:
    """Return the sentence for a label that certainly did not come out; `problem` goes on from “The printer …”."""
    return PrintFailed(
        "The printer {printer} {problem}. No label {name} came out: put that right, then print again.",
        printer=printer,
        problem=problem,
        name=name,
    )


def print_unknown(printer: str, name: str, problem: object) -> PrintUnknown:
    """Return the sentence for a label that may have come out; `problem` goes on from “The printer …”."""
    return PrintUnknown(
        "The printer {printer} {problem}. Whether label {name} came out is not known: look at the printer.",
        printer=printer,
        problem=problem,
        name=name,
    )

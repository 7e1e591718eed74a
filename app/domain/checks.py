"""QA's checklist as the manufacturer writes it in the recipe: its steps, and what a result means by their limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import BadInput

PASS, FAIL = "pass", "fail"
LONGEST_STEP, MOST_STEPS, LONGEST_NOTE = 120, 50, 500  # characters, steps, characters
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(\.[0-9]{1,9})?", re.ASCII)


class CheckKind(StrEnum):
    PASS = "pass"  # noqa: S105 a person says pass or fail
    VALUE = "value"  # a number is measured, and the limits decide


class NoteRule(StrEnum):
    OPTIONAL = "optional"
    REQUIRED = "required"


class Outcome(StrEnum):
    PASS = "pass"  # noqa: S105
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Check:
    """One step of the checklist. Without limits any number passes."""

    step: str  # what the person does, and looks at
    kind: CheckKind = CheckKind.PASS
    unit: str = ""  # of the value: V, mA, dBm
    low: Decimal | None = None
    high: Decimal | None = None
    photo: bool = False  # whether a photo belongs to it
    note: NoteRule = NoteRule.OPTIONAL


def take_result(check: Check, said: str) -> str:
    """Return what is kept of a result: pass or fail, or the number as it was measured, with a point.

    Raises BadInput for anything else.
    """
    if check.kind is CheckKind.PASS:
        if said not in (PASS, FAIL):
            raise BadInput("Say pass or fail for “{step}”.", step=check.step)
        return said
    text = "".join(said.split()).replace(",", ".").replace("\u2212", "-")
    text = text.removesuffix(check.unit) if check.unit else text
    if not _NUMBER.fullmatch(text):
        raise BadInput("Type the number that was measured for “{step}”, like 3.30.", step=check.step)
    return text


def judge(check: Check, result: str) -> Outcome:
    """Return what a result means: of a value, the limits decide, and nobody else."""
    if check.kind is CheckKind.PASS:
        return Outcome(result)
    value = Decimal(result)
    low, high = check.low, check.high
    return Outcome.PASS if (low is None or value >= low) and (high is None or value <= high) else Outcome.FAIL


def take_note(check: Check, note: str) -> str:
    """Return a note in one line. Raises BadInput where one must be given, or it is too long."""
    note = " ".join("".join(c if c.isprintable() else " " for c in note).split())
    if check.note is NoteRule.REQUIRED and not note:
        raise BadInput("“{step}” needs a note: say what was seen.", step=check.step)
    if len(note) > LONGEST_NOTE:
        raise BadInput("The note has more than {most} characters. Say it shorter.", most=LONGEST_NOTE)
    return note


def packed(checks: tuple[Check, ...]) -> list[dict[str, object]]:
    """Return a checklist as JSON takes it; `unpacked` reads it."""
    return [
        {
            "step": each.step,
            "kind": each.kind,
            "unit": each.unit,
            "low": None if each.low is None else str(each.low),
            "high": None if each.high is None else str(each.high),
            "photo": each.photo,
            "note": each.note,
        }
        for each in checks
    ]


def unpacked(rows: list[dict[str, object]]) -> tuple[Check, ...]:
    """Read what `packed` made. Raises ValueError, KeyError or TypeError for anything else."""
    return tuple(
        Check(
            str(row["step"]),
            CheckKind(str(row["kind"])),
            str(row["unit"]),
            None if row["low"] is None else Decimal(str(row["low"])),
            None if row["high"] is None else Decimal(str(row["high"])),
            bool(row["photo"]),
            NoteRule(str(row["note"])),
        )
        for row in rows
    )

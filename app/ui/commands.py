"""Codes that choose instead of a click, so that a shift works with the scanner alone.

A code is `TS.<slot's place from 1>.<word>`, or `TS.<word>` from a printed sheet, which means the one slot that asks.
Its characters lie on the same keys of most keyboard layouts, and fit a small QR code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.bench.events import Choice

_CODE = re.compile(r"TS\.(?:([1-9])\.)?(?:(AGAIN|PRINT|SCRAP|ASIDE|BACK)|REASON([1-9]))", re.ASCII | re.IGNORECASE)
_DESK_CODE = re.compile(r"TS\.QA\.([A-Z]{2,10})", re.ASCII | re.IGNORECASE)
_WORDS = {Choice.TRY_AGAIN: "AGAIN", Choice.PRINT_AGAIN: "PRINT", Choice.SCRAP: "SCRAP", Choice.SET_ASIDE: "ASIDE"}
_CHOICES = {word: choice for choice, word in _WORDS.items()}


@dataclass(frozen=True, slots=True)
class Command:
    """One scanned code: a choice, a reason by its place from 1, or neither, which goes back."""

    place: int | None  # of the slot, from 1; None: the one that asks
    choice: Choice | None = None
    reason: int | None = None


def parse_command(text: str) -> Command | None:
    """Read a scanned text; None where it is no command."""
    match = _CODE.fullmatch(text.strip())
    if match is None:
        return None
    place = int(match[1]) if match[1] else None
    if match[3]:
        return Command(place, reason=int(match[3]))
    return Command(place, choice=_CHOICES.get(match[2].upper()))


def choice_code(place: int, choice: Choice) -> str:
    """Return the code of a choice at the slot at `place`."""
    return f"TS.{place}.{_WORDS[choice]}"


def reason_code(place: int, number: int) -> str:
    """Return the code of the reason at `number`, from 1."""
    return f"TS.{place}.REASON{number}"


def back_code(place: int) -> str:
    """Return the code that takes back a choice whose reason is asked for."""
    return f"TS.{place}.BACK"


def desk_code(word: str) -> str:
    """Return the code of something that is done at QA's desk."""
    return f"TS.QA.{word}"


def parse_desk_code(text: str) -> str:
    """Return the word of a scanned code of QA's desk; "" where it is none."""
    match = _DESK_CODE.fullmatch(text.strip())
    return match[1].upper() if match else ""

"""Scan-back: whether a scanned code is the newest label of the unit that waits for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.domain.errors import BadInput, StationError
from app.domain.tokens import is_auth_token, is_qr_token, parse_label_text
from app.domain.units import LIVE, Copy, CopyState, Unit
from app.store.journal import Journal

_COPY_CODE = re.compile(  # the bar code that a reprint carries
    r"(?P<unit>.+-[0-9]{6,})/(?P<copy>[1-9][0-9]{0,5})", re.ASCII
)

Where = Callable[[str], StationError | None]
"""Says of a QR token or a unit's name which unit and slot it belongs to, in words; None where unknown here."""


def place_of(journal: Journal, text: str) -> StationError | None:
    """Say in words where a scanned label belongs, by its QR or bar code, whole or in part; None where unknown.

    The words are part of a sentence; they are an error as that is what a screen can translate.
    """
    key = text.partition("+")[0].partition("/")[0]
    unit = journal.holder(key)
    if unit is None:
        try:
            unit = journal.named(key)
        except BadInput:
            return None
    if unit.state not in LIVE:
        return StationError("{unit} ({state})", unit=unit.name, state=unit.state)
    if unit.slot:
        return StationError("{unit} in slot {slot}", unit=unit.name, slot=unit.slot)
    return StationError("{unit} (set aside)", unit=unit.name)


def scan_back(journal: Journal, unit: Unit, text: str) -> Unit:
    """Close a unit by the scan of its label; a copy whose print was in doubt is thereby known to be out.

    Raises BadInput, recorded, for any other scan.
    """
    if not unit.label_out:
        raise BadInput("{unit} has no label to scan now.", unit=unit.name)
    try:
        check_scan(clean(text), unit, journal.copies(unit), lambda key: place_of(journal, key))
    except BadInput as problem:
        journal.note("refused scan", str(problem), unit)
        raise
    if unit.doubt:
        unit = journal.found(unit, "its label was scanned")
    return journal.close(unit, "scanned back")


def belongs(text: str, unit: Unit) -> bool:
    """Tell whether a scan (cleaned) is of some label of the unit, valid or void."""
    match = _COPY_CODE.fullmatch(text)
    return match["unit"] == unit.name if match else text.partition("+")[0] == unit.qr_token


def is_copy_code(text: str) -> bool:
    """Tell whether a scan (cleaned) has the form of a reprint's bar code."""
    return copy_code(text) is not None


def copy_code(text: str) -> tuple[str, int] | None:
    """Return the unit's name and the copy's number that a reprint's bar code (cleaned) says; None for another scan."""
    match = _COPY_CODE.fullmatch(text)
    return (match["unit"], int(match["copy"])) if match else None


def clean(text: str) -> str:
    """Return a scan without what scanners add around it."""
    return text.strip(" \t\r\n\x00\x02\x03\x1d")


def check_scan(text: str, unit: Unit, copies: Sequence[Copy], where: Where) -> None:
    """Accept `text` (cleaned) as the label on `unit`'s device, or raise BadInput with the reason.

    The QR code is the same on all copies, so it is enough only while no other copy can exist on paper;
    from then on the bar code of the newest copy is asked for.
    """
    if match := _COPY_CODE.fullmatch(text):
        if match["unit"] != unit.name:
            raise _not_this(match["unit"], where)
        if unit.copy == 1:
            raise BadInput("The label of {unit} has no bar code: scan its QR code.", unit=unit.name)
        if int(match["copy"]) != unit.copy:
            raise BadInput(
                "Copy {copy} of {unit}'s label is void: destroy it, and scan copy {newest}.",
                copy=match["copy"],
                unit=unit.name,
                newest=unit.copy,
            )
        return
    qr_token, org_id = _parse(text)
    if qr_token != unit.qr_token:
        raise _not_this(qr_token, where)
    if org_id != unit.org_id:
        raise BadInput(
            "This label names organization {org}, but {unit} belongs to {wanted}. Destroy it and print it again.",
            org=org_id,
            unit=unit.name,
            wanted=unit.org_id,
        )
    if any(copy.number != unit.copy and copy.state is not CopyState.FAILED for copy in copies):
        raise BadInput(
            "{unit} has void copies: scan the bar code beside the QR code, it must say copy {newest}.",
            unit=unit.name,
            newest=unit.copy,
        )


def _parse(text: str) -> tuple[str, int]:
    if is_auth_token(text):
        raise BadInput("This is not a label but something secret. Scan the QR code of the label on the device.")
    if is_qr_token(text):
        raise BadInput("This QR code lacks +organization, so it is not a label of this bench. Scan the printed label.")
    try:
        return parse_label_text(text)
    except BadInput as error:
        raise BadInput(
            "This scan is not a whole label. Scan again; if it happens with every label, set the scanner to the"
            " computer's keyboard layout."
        ) from error


def _not_this(key: str, where: Where) -> BadInput:
    place = where(key)
    if not place:
        return BadInput("This label is not known at this bench. Put it away, and scan the label that was just printed.")
    return BadInput("Wrong label: this one belongs to {place}.", place=place)

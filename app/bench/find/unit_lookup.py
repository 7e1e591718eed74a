"""Finds a unit by what is scanned from it or typed: its label, a reprint's bar code, its name, serial or MAC."""

from __future__ import annotations

from contextlib import suppress

from app.bench.returns.returns_recognise import by_text
from app.bench.scan_back import clean, copy_code
from app.domain.errors import BadInput
from app.domain.mac import parse_mac
from app.domain.tokens import is_auth_token
from app.domain.units import Unit
from app.store.station_store import Store


class UnknownUnit(BadInput):
    """Nothing here is known by what was scanned. Its sentence does not repeat it: it may be somebody's badge."""


def find_unit(store: Store, text: str) -> Unit:
    """Return the unit. Raises UnknownUnit; BadInput for a label that is known to be wrong, or of no unit here."""
    text, journal = clean(text), store.journal
    if copy_code(text) or text.startswith("sqr_") or is_auth_token(text):
        unit = by_text(store, text).unit
    else:
        with suppress(BadInput):
            return journal.named(text)
        unit = journal.with_serial(text)
        if unit is None:
            with suppress(BadInput):
                unit = journal.latest(parse_mac(text))
    if unit is None:
        raise UnknownUnit("No unit of this station is known by this. Scan the QR code of the label on the device.")
    return unit

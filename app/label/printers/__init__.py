"""Printers: each kind in a file of its own, opened by what a person writes for it.

A new kind: a file with a class that is a `Printer`, and a line in `_KINDS`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.errors import BadInput
from app.label.printers.folder import FolderPrinter
from app.label.printers.ipp import IppPrinter, cups_queue
from app.label.printers.printer import Printer, PrinterState

_KINDS: dict[str, Callable[[str], Printer]] = {
    "ipp": IppPrinter,
    "ipps": IppPrinter,
    "cups": cups_queue,
}


def open_printer(spec: str) -> Printer:
    """Return the printer that `spec` names: `ipp://…`, `ipps://…`, `cups:QUEUE`, or else a folder for PDFs.

    Nothing is sent yet. Raises BadInput for an address that cannot be one.
    """
    kind, colon, rest = spec.partition(":")
    if colon and kind in _KINDS:
        return _KINDS[kind](spec)
    if not spec.strip() or not spec.isprintable() or (colon and rest.startswith("//")):
        raise BadInput("“{spec}” is no printer: give ipp://…, ipps://…, cups:QUEUE, or a folder.", spec=spec)
    return FolderPrinter(Path(spec))


__all__ = ["Printer", "PrinterState", "open_printer"]

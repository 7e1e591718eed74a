"""Printers and queues that speak IPP (RFC 8011): a label goes there as PDF, and its job is followed to its end."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from urllib.parse import quote

from app.domain.errors import BadInput
from app.label.printers.ipp_job import Job, print_failed, print_unknown
from app.label.printers.ipp_link import USER, IppAddress, IppLink, Lost, NotSent, Refused, Trouble
from app.label.printers.ipp_message import Answer, Group, Tag, Typed, Value
from app.label.printers.ipp_words import hindrance, refuses_jobs
from app.label.printers.printer import PrinterState

log = logging.getLogger(__name__)

PATIENCE = 60.0  # seconds that one label may take, loading a roll included
_PRINT_JOB, _CREATE_JOB, _SEND_DOCUMENT = 0x0002, 0x0005, 0x0006
_UNSUPPORTED_VALUE = 0x040B
_PDF = "application/pdf"

Attributes = Mapping[str, list[Value]]


def cups_queue(spec: str) -> IppPrinter:
    """Return the queue `cups:QUEUE` of this machine's CUPS. Raises BadInput."""
    queue = spec.partition(":")[2]
    if not re.fullmatch(r"[^\s/?#]+", queue):
        raise BadInput("“{spec}” names no CUPS queue: it must look like cups:LABELS.", spec=spec)
    return IppPrinter(f"ipp://localhost/printers/{quote(queue)}")


_ANY_SIZE = "It is ready, but does not know labels of this size: watch what comes out."


class IppPrinter:
    """A printer at `ipp://…` or `ipps://…`; `patience` is how long a label may take, in seconds. Raises BadInput."""

    def __init__(self, spec: str, patience: float = PATIENCE) -> None:
        self._address, self._patience = IppAddress(spec), patience
        self._uri, self._sized = self._address.uri, True

    def state(self) -> PrinterState:
        """Ask the printer how it stands."""
        try:
            with IppLink(self._address) as link:
                problem = hindrance(link.printer())
        except Trouble as trouble:
            problem = str(trouble)
        if problem:
            return PrinterState(False, "It {problem}.", {"problem": problem})
        return PrinterState(True, "It is ready." if self._sized else _ANY_SIZE)

    def print(self, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        """Print a label of that size; return the printer's address and the job's number. Raises as Printer says."""
        with IppLink(self._address) as link:
            about = self._about(link, name)
            settings, size = _settings(about), _media(about, width_mm, height_mm)
            try:
                self._sized = True
                try:
                    number = self._submit(link, about, pdf, name, settings | size)
                except Refused as refusal:
                    if refusal.status != _UNSUPPORTED_VALUE:
                        raise
                    self._note_size()
                    number = self._submit(link, about, pdf, name, settings)
            except Refused as refusal:
                raise print_failed(self._uri, name, refusal) from refusal
            Job(link, self._uri, name, number).follow(self._patience)
        return f"{self._uri} job {number}"

    def _about(self, link: IppLink, name: str) -> Attributes:
        """Return what the printer can do. Raises PrintFailed where a job would not get there or only lie there."""
        try:
            about = link.printer()
        except Trouble as trouble:
            raise print_failed(self._uri, name, trouble) from trouble
        if refuses_jobs(about):
            raise print_failed(self._uri, name, hindrance(about))
        formats = about.get("document-format-supported", [])
        if formats and _PDF not in formats:
            raise print_failed(self._uri, name, "takes no PDF: set it up in CUPS and use cups:QUEUE")
        return about

    def _note_size(self) -> None:
        """The size that was said counts for nothing here; the PDF still says its own."""
        self._sized = False
        log.warning("%s: %s", self._uri, _ANY_SIZE)

    def _taken(self, answer: Answer) -> int:
        """Return the number of the job that the printer has taken. Raises Lost where it says none."""
        if {"media", "media-col"} & set(answer.first(Group.UNSUPPORTED)):
            self._note_size()
        for number in _numbers(answer.first(Group.JOB).get("job-id", [])):
            if number > 0:
                return number
        raise Lost("does not say the number of the job")

    def _submit(self, link: IppLink, about: Attributes, pdf: bytes, name: str, settings: Mapping[str, Typed]) -> int:
        """Hand the label over and return the job's number. Raises Refused, PrintFailed, PrintUnknown.

        A job that is made first and then gets its document has a number to ask for when an answer is lost.
        """
        labels: dict[str, Typed] = {"requesting-user-name": (Tag.NAME, USER), "job-name": (Tag.NAME, name[:127])}
        document: dict[str, Typed] = {"document-format": (Tag.MIME, _PDF)}
        if not {_CREATE_JOB, _SEND_DOCUMENT} <= set(_numbers(about.get("operations-supported", []))):
            return self._submit_at_once(link, labels | document, settings, pdf, name)
        try:
            number = self._taken(link.ask(_CREATE_JOB, labels, settings))
        except (NotSent, Lost) as trouble:
            raise print_failed(self._uri, name, trouble) from trouble
        target: dict[str, Typed] = {"job-id": (Tag.INTEGER, number), "last-document": (Tag.BOOLEAN, True)}
        try:
            link.ask(_SEND_DOCUMENT, target | labels | document, None, pdf)
        except Lost as trouble:
            log.warning("job %d on %s: the printer %s", number, self._uri, trouble)
        except (NotSent, Refused) as trouble:
            Job(link, self._uri, name, number).cancel()
            raise print_failed(self._uri, name, trouble) from trouble
        return number

    def _submit_at_once(
        self, link: IppLink, about: Mapping[str, Typed], settings: Mapping[str, Typed], pdf: bytes, name: str
    ) -> int:
        try:
            return self._taken(link.ask(_PRINT_JOB, about, settings, pdf))
        except NotSent as trouble:
            raise print_failed(self._uri, name, trouble) from trouble
        except Lost as trouble:
            raise print_unknown(self._uri, name, trouble) from trouble


def _numbers(values: list[Value]) -> list[int]:
    return [value for value in values if isinstance(value, int)]


def _settings(about: Attributes) -> dict[str, Typed]:
    settings: dict[str, Typed] = {}
    if "copies-supported" in about:
        settings["copies"] = (Tag.INTEGER, 1)
    if "none" in about.get("print-scaling-supported", []):
        settings["print-scaling"] = (Tag.KEYWORD, "none")
    return settings


def _media(about: Attributes, width_mm: float, height_mm: float) -> dict[str, Typed]:
    """Say the label's size; without it, a queue may take its default, Letter for instance."""
    members = about.get("media-col-supported", [])
    if "media-size" not in members:
        size = f"{width_mm:g}x{height_mm:g}mm"
        return {"media": (Tag.KEYWORD, f"custom_{size}_{size}")}
    hundredths = {"x-dimension": width_mm, "y-dimension": height_mm}
    sides: dict[str, Typed] = {side: (Tag.INTEGER, round(mm * 100)) for side, mm in hundredths.items()}
    column: dict[str, Typed] = {"media-size": (Tag.BEGIN_COLLECTION, sides)}
    for side in ("top", "bottom", "left", "right"):
        margin = f"media-{side}-margin"
        if margin in members and 0 in about.get(f"{margin}-supported", []):
            column[margin] = (Tag.INTEGER, 0)
    return {"media-col": (Tag.BEGIN_COLLECTION, column)}

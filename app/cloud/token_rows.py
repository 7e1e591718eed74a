"""From a CSV file to the metadata of new tokens: columns to fields, and every cell looked at. One row is one token.

Values go to the cloud as they stand in the file, without the spaces around them; an empty cell gives no value.
A value that a spreadsheet would compute is refused, not quoted: it would do its work in the next export, and no
serial number or name needs to begin like one. A plain number (-5, +49 170) is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.cloud.cell_guard import is_formula
from app.cloud.csv_file import CsvFile, Row
from app.cloud.shapes import Metafield
from app.domain.errors import BadInput, StationError
from app.domain.mac import parse_mac
from app.domain.progress import IsCancelled, Progress, counted
from app.domain.secret import mask_tokens
from app.domain.tokens import is_auth_token

IGNORED: Final = ""
LONGEST = {"DeviceName": 50}  # characters, by a field's type; the vendor's limit
LONGEST_OTHER = 255
NOT_SETTABLE = frozenset({"DeviceOwner"})  # types; the cloud fills it when somebody claims the device
_MAC = re.compile(r"(?<![a-z])mac([ _-]?addr|(?![a-z]))", re.IGNORECASE)
_SERIAL = re.compile(r"(?<![a-z])(serial|s/?n(?![a-z]))", re.IGNORECASE)
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029"
    r"\xad\u200b\u2060\ufeff"  # nothing is shown for them; the last begins each of several files put together
    r"\u202a-\u202e\u2066-\u2069]"  # turn the text around
)
_HEX = re.compile(r"[0-9a-f]*|[0-9A-F]*")
_SPACES = " \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SPOILT = re.compile(
    r"[0-9]([.,][0-9]+)?E\+[0-9]{2,3}"  # a long number, as a narrow column shows it
    r"|#{2,}|Err:[0-9]{3}|#(N/A|N/D|NV|DIV/0!|[¡¿]?[^\W\d_]+[!?])"  # a fault, in the languages of Excel and LibreOffice
)
"""What a spreadsheet saves in place of a cell's value."""

Known = Callable[[str, str], bool]
"""Tells whether a token with this value of this field exists already; a MAC is asked for as aa:bb:cc:dd:ee:ff."""

Unfit = Callable[[str, str], StationError | None]
"""Says why no device can be made with this value of this field."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What becomes of the columns: for each a field's name or IGNORED; and fields with one value for all rows."""

    columns: tuple[str, ...]
    fixed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BadRow:
    """One cell, or row, that cannot be taken, and why. An AuthToken in it is not repeated."""

    number: int  # as a spreadsheet counts
    column: str  # the column's header; "" for the row as a whole
    template: str
    values: dict[str, object]

    @property
    def reason(self) -> str:
        """The English sentence."""
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Checked:
    """`rows` are those without fault, in the file's order; create tokens only where `bad` is empty: all or nothing."""

    rows: tuple[dict[str, str], ...]
    bad: tuple[BadRow, ...]


def is_mac_field(name: str) -> bool:
    """Tell whether a field holds a MAC, by its name."""
    return _MAC.search(name) is not None


def is_serial_field(name: str) -> bool:
    """Tell whether a field holds a serial number, by its name."""
    return _SERIAL.search(name) is not None


def looks_secret(value: str) -> bool:
    """Tell whether a cell holds an AuthToken; a hash or id in hexadecimal digits is none."""
    return is_auth_token(value) and not _HEX.fullmatch(value)


def settable(fields: Sequence[Metafield]) -> tuple[Metafield, ...]:
    """Return the fields that a file may fill."""
    return tuple(each for each in fields if each.type not in NOT_SETTABLE)


def check(
    csv: CsvFile,
    mapping: Mapping,
    fields: Sequence[Metafield],
    known: Known,
    unfit: Unfit = lambda _name, _value: None,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Checked:
    """Look at every cell that a mapping uses. Raises BadInput for a mapping that cannot be, and Cancelled."""
    if not csv.rows:
        raise BadInput("The file has headers and no row below them: it needs a row for each token.")
    places = _places(csv, mapping, {each.name: each for each in settable(fields)}, unfit)
    seen: dict[tuple[str, str], int] = {}
    good: list[dict[str, str]] = []
    bad: list[BadRow] = []
    for row in counted(csv.rows, len(csv.rows), progress, cancelled):
        faults = list(_row_faults(csv, row, places, seen, known, unfit))
        if faults:
            bad += faults
        else:
            filled = {each.name: value for place, each in places if (value := row.cells[place].strip(_SPACES))}
            good.append(filled | mapping.fixed)
    return Checked(tuple(good), tuple(bad))


def _places(csv: CsvFile, mapping: Mapping, fields: dict[str, Metafield], unfit: Unfit) -> list[tuple[int, Metafield]]:
    """Return which column fills which field. Raises BadInput where the mapping cannot be."""
    if len(mapping.columns) != len(csv.header):
        raise BadInput("The file has {count} columns, the mapping {mapped}.",
            count=len(csv.header), mapped=len(mapping.columns))  # fmt: skip
    places: dict[str, int] = {}
    for place, name in enumerate(mapping.columns):
        if name == IGNORED:
            continue
        if name in places:
            raise BadInput("The columns “{first}” and “{second}” both go to {field}: ignore one of them.",
                first=quoted(csv.header[places[name]]), second=quoted(csv.header[place]), field=name)  # fmt: skip
        places[name] = place
    for name in mapping.fixed:
        if name in places:
            raise BadInput("{field} has a column and a fixed value: choose one.", field=name)
        if (is_mac_field(name) or is_serial_field(name)) and len(csv.rows) > 1:
            raise BadInput("{field} must differ from device to device: it cannot have one value for all.", field=name)
    for name in [*places, *mapping.fixed]:
        if name not in fields:
            raise BadInput("“{field}” is no metadata field of the template that a file may fill.", field=quoted(name))
    for name, value in mapping.fixed.items():
        if fault := _fault(fields[name], value, unfit):
            raise BadInput(fault[0], **fault[1])
    if not places:
        raise BadInput("No column of the file goes to a metadata field: map one at least, or create tokens by count.")
    return [(place, fields[name]) for name, place in places.items()]


def _row_faults(
    csv: CsvFile,
    row: Row,
    places: list[tuple[int, Metafield]],
    seen: dict[tuple[str, str], int],
    known: Known,
    unfit: Unfit,
) -> Iterator[BadRow]:
    if not any(cell.strip() for cell in row.cells):
        yield BadRow(row.number, "", "The row is empty: remove it.", {})
        return
    if len(row.cells) != len(csv.header):
        yield BadRow(row.number, "", "The row has {count} cells, the header {wanted}.",
            {"count": len(row.cells), "wanted": len(csv.header)})  # fmt: skip
        return
    for place, each in places:
        value = row.cells[place].strip(_SPACES)
        fault = _fault(each, value, unfit) or _repeated(each.name, value, row.number, seen, known)
        if fault:
            yield BadRow(row.number, csv.header[place], *fault)


_Fault = tuple[str, dict[str, object]]


def _fault(each: Metafield, value: str, unfit: Unfit) -> _Fault | None:
    """Say what is wrong with one value by itself."""
    name = each.name
    longest = LONGEST.get(each.type, LONGEST_OTHER)
    if not value:
        if is_mac_field(name) or is_serial_field(name):
            return "{field} is missing.", {"field": name}
        return None
    if looks_secret(value):
        return "{field} looks like an AuthToken, which is a secret: take it out of the file.", {"field": name}
    if _UNSEEN.search(value):
        return "{field} holds a line break or another character that cannot be seen.", {"field": name}
    if len(value) > longest:
        return "{field} has {length} characters; {longest} are allowed.", {
            "field": name, "length": len(value), "longest": longest}  # fmt: skip
    if is_formula(value):
        return "{field} “{value}” begins like a spreadsheet's formula (= + - @): write it otherwise.", {
            "field": name, "value": quoted(value)}  # fmt: skip
    if _SPOILT.fullmatch(value):
        return (
            "{field} “{value}” is what a spreadsheet saved in place of the value: make the column text there, and enter"
            " it again."
        ), {"field": name, "value": quoted(value)}
    if is_mac_field(name) and _mac(value) is None:
        return "{field} “{value}” is no device's MAC: 12 hexadecimal digits, not all 0 or F, no group address.", {
            "field": name, "value": quoted(value)}  # fmt: skip
    problem = unfit(name, value)
    return (problem.template, problem.values) if problem else None


def _repeated(name: str, value: str, number: int, seen: dict[tuple[str, str], int], known: Known) -> _Fault | None:
    """Say whether a serial number, or a MAC however it is written, was there before."""
    mac = _mac(value) if is_mac_field(name) else None
    if not value or not (mac or is_serial_field(name)):
        return None
    first = seen.setdefault((name, mac or value), number)
    if first != number:
        return "{field} “{value}” stands in row {first} already.", {
            "field": name, "value": quoted(value), "first": first}  # fmt: skip
    if known(name, mac or value):
        return "{field} “{value}” belongs to a token that exists already.", {"field": name, "value": quoted(value)}
    return None


def _mac(value: str) -> str | None:
    try:
        return parse_mac(value)
    except BadInput:
        return None


def quoted(text: str) -> str:
    """Return the beginning of a text from a file as a sentence may repeat it: nothing that may be an AuthToken."""
    text = _UNSEEN.sub(" ", mask_tokens(text))
    return text if len(text) <= 40 else f"{text[:39]}…"

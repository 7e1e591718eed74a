"""The columns of an export's CSV, known by what their cells hold: the vendor documents only some of the headers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from app.cloud.cell_guard import unguarded
from app.cloud.csv_file import CsvFile, Row
from app.cloud.pairing import ExportRow, Fault, Mismatch, mismatch
from app.cloud.token_rows import quoted
from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token, is_qr_token, parse_label_text

STATION_COLUMNS = (
    "Device Token",
    "QR Token",
    "Template",
    "Organization ID",
    "Status",
    "Unit",
    "Unit Serial",
    "Unit MAC",
)
"""What this program's own export has besides metadata; the first two are what the Console calls them."""
_FACTS = frozenset(STATION_COLUMNS[2:])
_METADATA = " (metadata)"  # marks a metadata field that is called like one of them
_AUTH_HEADERS = ("device token", "auth token", "authtoken", "devicetoken", "token")
MOST_ORGANIZATION = (1 << 63) - 1  # what a database keeps
_ORGANIZATION = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)
_PARTS = re.compile(r"(?=([A-Za-z0-9_-]{32}))")  # whatever in a text may be an AuthToken
_CONSOLES_OWN = frozenset(
    {"id", "status", "created", "created at", "createdat", "created by", "activated", "activated at", "claimed",
     "claimed at", "owner", "device owner", "template", "template id", "template name", "organization",
     "organization id", "org id", "organization name", "url", "qr url", "qr code"}
)  # fmt: skip
"""Columns, in small letters, that tell of the token and not of the device."""
_SPENT = ("used", "gone")  # as this program's own export has it
_STATUS_HEADERS, _TEMPLATE_HEADERS = ("status",), ("template", "template name", "template id")
_QR_HEADERS = ("qr token", "qr code", "qrtoken", "qr")


def column_of(name: str) -> str:
    """Return the header of a metadata field in this program's own export."""
    return name + _METADATA if _bare(name) in STATION_COLUMNS else name


def is_consoles_own(name: str) -> bool:
    """Tell whether a column, by its name, tells of the token and not of the device: it is no metadata."""
    return name.strip().lower() in _CONSOLES_OWN


def _field_of(header: str, ours: bool) -> str:
    """Return the metadata field of a column; "" for a column of this program's own export that is none."""
    if not ours or _bare(header) not in STATION_COLUMNS:
        return header
    return header.removesuffix(_METADATA) if header.endswith(_METADATA) else ""


def _bare(name: str) -> str:
    while name.endswith(_METADATA):
        name = name.removesuffix(_METADATA)
    return name


def export_rows(csv: CsvFile) -> tuple[list[ExportRow], list[Mismatch]]:
    """Return the rows of an export; what is neither AuthToken nor QR token is metadata by its header.

    Raises BadInput where no column holds AuthTokens, where two could, and for ragged rows.
    """
    header = [unguarded(name) for name in csv.header]
    rows = [_Cells(csv, row) for row in csv.rows]
    if any(is_auth_token(name) or split_qr(name)[0] for name in map(str.strip, header)):
        raise BadInput("Row 1 of the CSV holds a token: the headers must stand there.")
    auth = _column(header, rows, is_auth_token, _AUTH_HEADERS)
    if auth is None:
        raise BadInput("No column of the CSV holds AuthTokens (32 letters, digits, - and _): this is no export of"
            " static tokens with their AuthTokens.")  # fmt: skip
    qr = _column(header, rows, lambda cell: split_qr(cell)[0] is not None, _QR_HEADERS)
    ours = set(header) >= _FACTS
    names = [_field_of(name, ours) for name in header]
    organization, unit = (header.index(name) if ours else None for name in ("Organization ID", "Unit"))
    status = _named(header, _STATUS_HEADERS)
    secrets = {row.cells[auth] for row in rows if is_auth_token(row.cells[auth])}
    found, mismatches = [], _several_templates(header, rows)
    for row in rows:
        fields = {}
        for place, (name, cell) in enumerate(zip(names, row.texts, strict=True)):
            if place in (auth, qr) or not name or not cell:
                continue
            if any(part in secrets for part in _PARTS.findall(cell)):
                mismatches.append(mismatch(Fault.SECRET_FIELD, row=row.number, column=quoted(name)))
            else:
                fields[name] = cell
        token = row.cells[auth]
        qr_token, org_id = split_qr(row.cells[qr]) if qr is not None else (None, None)
        if organization is not None and _ORGANIZATION.fullmatch(row.cells[organization]):
            org_id = org_id or int(row.cells[organization])
        auth_token = Secret(token) if is_auth_token(token) else None
        said = row.cells[status].casefold() if status is not None else ""
        holder = quoted(row.cells[unit]) if unit is not None else ""
        found.append(
            ExportRow(row.number, auth_token, qr_token, org_id, fields, said == "claimed", holder, said in _SPENT)
        )
    return found, mismatches


def split_qr(text: str) -> tuple[str | None, int | None]:
    """Return QR token and organization of a QR code's text, which holds the latter or not; None where it is neither."""
    if is_qr_token(text):
        return text, None
    try:
        qr_token, org_id = parse_label_text(text)
    except BadInput:
        return None, None
    return (qr_token, org_id) if org_id <= MOST_ORGANIZATION else (None, None)


def _several_templates(header: Sequence[str], rows: Sequence[_Cells]) -> list[Mismatch]:
    place = _named(header, _TEMPLATE_HEADERS)
    templates = dict.fromkeys(row.cells[place] for row in rows if row.cells[place]) if place is not None else {}
    if len(templates) < 2:
        return []
    said = ", ".join(quoted(name) for name in list(templates)[:20])
    return [mismatch(Fault.SEVERAL_TEMPLATES, count=len(templates), templates=said)]


def _named(header: Sequence[str], names: Sequence[str]) -> int | None:
    """Return the column with the first of these names, whatever its case."""
    plain = [name.strip().lower() for name in header]
    return next((plain.index(name) for name in names if name in plain), None)


class _Cells:
    """One row: its texts, and the same without spaces around them."""

    def __init__(self, csv: CsvFile, row: Row) -> None:
        cells = row.cells or ("",) * len(csv.header)
        if len(cells) != len(csv.header):
            raise BadInput("Row {row} of the CSV has {count} cells, the header {wanted}: export it again.",
                row=row.number, count=len(cells), wanted=len(csv.header))  # fmt: skip
        self.number = row.number
        self.texts = [unguarded(cell) for cell in cells]
        self.cells = [text.strip() for text in self.texts]


def _column(
    header: Sequence[str], rows: Sequence[_Cells], fits: Callable[[str], bool], names: Sequence[str]
) -> int | None:
    """Return the column most of whose cells fit; of several, the one with one of the usual names."""
    found = []
    for place in range(len(header)):
        filled = [row.cells[place] for row in rows if row.cells[place]]
        if sum(map(fits, filled)) * 2 > len(filled):
            found.append(place)
    usual = [place for name in names for place in found if header[place].strip().lower() == name]
    if usual:
        return usual[0]
    if len(found) > 1:
        raise BadInput("The columns “{first}” and “{second}” both hold tokens: name the right one “{name}”.",
            first=quoted(header[found[0]]), second=quoted(header[found[1]]), name=names[0].title())  # fmt: skip
    return found[0] if found else None

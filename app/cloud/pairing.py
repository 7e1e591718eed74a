"""Pairs the rows of an export's CSV with its pictures, and lists whatever does not agree.

A picture belongs to the row whose AuthToken is its name; where its name is none (as in an export that keeps
AuthTokens out of file names), to the row whose QR token it holds. A row about which anything contradicts is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.secret import Secret
from app.domain.tokens import is_auth_token


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One row of the CSV."""

    number: int  # as a spreadsheet counts
    auth_token: Secret | None  # None where the cell holds no such thing
    qr_token: str | None
    org_id: int | None
    fields: dict[str, str] = field(default_factory=dict)
    claimed: bool = False
    unit: str = ""  # that has the token, by this program's own export
    spent: bool = False  # by the same: no device may get the token


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, decoded."""

    number: int  # among the zip's pictures, from 1
    name: Secret  # its file's, without folders and ending: an AuthToken by the vendor's documents
    qr_token: str | None  # None where it cannot be read, or holds something else
    org_id: int | None


@dataclass(frozen=True, slots=True)
class ExportedToken:
    """One static token of the export; its other columns by their headers, without empty cells."""

    auth_token: Secret
    qr_token: str
    org_id: int | None  # None where neither CSV nor picture says it
    fields: dict[str, str]
    claimed: bool = False  # by the CSV, where that says it


class Fault(StrEnum):
    NO_AUTH_TOKEN = "Row {row} holds no AuthToken: it is left out."  # noqa: S105
    AUTH_TWICE = "Rows {row} and {other} hold the same AuthToken: both are left out."
    ROW_TWICE = "Row {other} repeats row {row}: it counts once."
    QR_TWICE = "Rows {row} and {other} have the same QR token {qr_token}: both are left out."
    UNREADABLE = "Picture {picture} cannot be read as a token's QR code."
    NO_ROW = "Picture {picture} belongs to no row of the CSV."
    NAMELESS = "Picture {picture} is not named after an AuthToken, and there is no CSV that says whose it is."
    PICTURE_TWICE = "Picture {picture} is a second one for row {row}."
    SWAPPED = "Picture {picture} is named after row {row} and holds the QR token of row {other}: both are left out."
    OTHER_QR = "Row {row} has the QR token {qr_token}, its picture {picture} another one: the row is left out."
    OTHER_ORG = "Row {row} names organization {org_id}, its picture {picture} {other}: the row is left out."
    NO_PICTURE = "Row {row} has no picture that can be read; its QR token {qr_token} comes from the CSV."
    NO_QR = "Row {row} has neither a picture that can be read nor a QR token: it is left out."
    NO_CSV = "The zip holds no CSV: the tokens come from the pictures and their names alone, without metadata."
    NO_PICTURES = "There are no pictures: the QR tokens come from the CSV alone, and nothing confirms them."
    SECRET_FIELD = "Row {row} repeats an AuthToken in the column {column}: that cell is left out."  # noqa: S105
    FLASHED = "Row {row} has the token of {unit}, which no other device may get: it is left out."
    SPENT = "Row {row} has a token that a device was seen with, or that the cloud has no more: it is left out."
    SEVERAL_TEMPLATES = "The tokens belong to {count} templates: {templates}. All become tokens of the one you choose."
    SEVERAL_ORGS = "The tokens belong to {count} organizations: {orgs}."


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that does not agree. It names rows, pictures and QR tokens, never an AuthToken."""

    fault: Fault  # the template of its sentence
    values: dict[str, object]

    @property
    def text(self) -> str:
        """The English sentence."""
        return self.fault.format(**self.values)


def mismatch(fault: Fault, **values: object) -> Mismatch:
    """Make a mismatch."""
    return Mismatch(fault, values)


def pair(rows: Sequence[ExportRow], pictures: Sequence[Picture]) -> tuple[list[ExportedToken], list[Mismatch]]:
    """Return the tokens that are beyond doubt, in the rows' order, and all mismatches."""
    pairing = _Pairing(rows)
    for picture in pictures:
        pairing.add(picture)
    return pairing.tokens(bool(pictures)), pairing.mismatches


def pair_by_names(pictures: Sequence[Picture]) -> tuple[list[ExportedToken], list[Mismatch]]:
    """Return the tokens of pictures without a CSV."""
    named = [picture for picture in pictures if is_auth_token(picture.name.reveal())]
    others = [picture for picture in pictures if not is_auth_token(picture.name.reveal())]
    rows = [ExportRow(picture.number, picture.name, None, None) for picture in named]
    nameless = [mismatch(Fault.NAMELESS, picture=picture.number) for picture in others]
    tokens, mismatches = pair(rows, named)
    return tokens, [mismatch(Fault.NO_CSV), *nameless, *mismatches]


class _Pairing:
    def __init__(self, rows: Sequence[ExportRow]) -> None:
        self.mismatches: list[Mismatch] = []
        self._rows = rows
        self._left_out: set[int] = set()  # rows' numbers
        self._pictures: dict[int, Picture] = {}  # by row
        self._by_auth: dict[str, ExportRow] = {}
        self._by_qr: dict[str, ExportRow] = {}
        for row in rows:
            if row.auth_token is None:
                self._note(Fault.NO_AUTH_TOKEN, [row], row=row.number)
                continue
            same = self._by_auth.setdefault(row.auth_token.reveal(), row)
            if same is not row and replace(same, number=row.number) == row:
                self._note(Fault.ROW_TWICE, [row], row=same.number, other=row.number)
            elif same is not row:
                self._note(Fault.AUTH_TWICE, [same, row], row=same.number, other=row.number)
            elif row.qr_token:
                self._take_qr(row, row.qr_token)

    def add(self, picture: Picture) -> None:
        """Give a picture to its row."""
        if picture.qr_token is None:
            self._note(Fault.UNREADABLE, picture=picture.number)
            return
        holder = self._by_qr.get(picture.qr_token)
        row = self._by_auth.get(picture.name.reveal(), None if is_auth_token(picture.name.reveal()) else holder)
        if row is None:
            self._note(Fault.NO_ROW, picture=picture.number)
            return
        where = {"row": row.number, "picture": picture.number}
        if holder and holder is not row:
            self._note(Fault.SWAPPED, [row, holder], other=holder.number, **where)
        elif row.qr_token and row.qr_token != picture.qr_token:
            self._note(Fault.OTHER_QR, [row], qr_token=row.qr_token, **where)
        elif row.org_id and picture.org_id and row.org_id != picture.org_id:
            self._note(Fault.OTHER_ORG, [row], org_id=row.org_id, other=picture.org_id, **where)
        elif (first := self._pictures.setdefault(row.number, picture)) is not picture:
            differs = (first.qr_token, first.org_id) != (picture.qr_token, picture.org_id)
            self._note(Fault.PICTURE_TWICE, [row] if differs else [], **where)
        elif holder is None:
            self._take_qr(row, picture.qr_token)

    def tokens(self, expected: bool) -> list[ExportedToken]:
        """Return the tokens of the rows that are not left out; a picture is `expected` for each, or there are none."""
        found = []
        for row in self._rows:
            picture = self._pictures.get(row.number)
            qr_token = row.qr_token or (picture.qr_token if picture else None)
            if row.auth_token is None or row.number in self._left_out:
                continue
            if qr_token is None:
                self._note(Fault.NO_QR, [row], row=row.number)
                continue
            if row.unit:
                self._note(Fault.FLASHED, [row], row=row.number, unit=row.unit)
                continue
            if row.spent:
                self._note(Fault.SPENT, [row], row=row.number)
                continue
            if expected and picture is None:
                self._note(Fault.NO_PICTURE, row=row.number, qr_token=qr_token)
            org_id = row.org_id or (picture.org_id if picture else None)
            found.append(ExportedToken(row.auth_token, qr_token, org_id, row.fields, row.claimed))
        if len(orgs := sorted({token.org_id for token in found if token.org_id})) > 1:
            self._note(Fault.SEVERAL_ORGS, count=len(orgs), orgs=", ".join(map(str, orgs[:20])))
        return found

    def _take_qr(self, row: ExportRow, qr_token: str) -> None:
        same = self._by_qr.setdefault(qr_token, row)
        if same is not row:
            self._note(Fault.QR_TWICE, [same, row], row=same.number, other=row.number, qr_token=qr_token)

    def _note(self, fault: Fault, left_out: Iterable[ExportRow] = (), **values: object) -> None:
        self._left_out.update(row.number for row in left_out)
        self.mismatches.append(mismatch(fault, **values))

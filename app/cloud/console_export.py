"""The Console's export as a full way in: a zip with one CSV and a folder of QR pictures, read without unpacking it.

By the vendor's documents the CSV has all AuthTokens, and each picture is named after its AuthToken and holds its QR
token; the CSV's other columns, the folder's name and whether a picture's text ends with `+organization` are not
documented. Nothing is taken in here: a person looks at the mismatches first.
"""

from __future__ import annotations

import zipfile
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from app.cloud import csv_file, qr_picture
from app.cloud.csv_file import read_bytes, read_csv
from app.cloud.export_columns import export_rows, split_qr
from app.cloud.pairing import ExportedToken, ExportRow, Fault, Mismatch, Picture, mismatch, pair, pair_by_names
from app.cloud.qr_picture import read_qr
from app.cloud.zip_guard import open_zip, parts, read
from app.domain.errors import BadInput
from app.domain.progress import IsCancelled, Progress, counted
from app.domain.secret import Secret

__all__ = ["ConsoleExport", "ExportedToken", "Fault", "Mismatch", "read_export"]


@dataclass(frozen=True, slots=True)
class ConsoleExport:
    """What an export holds; `tokens` are those beyond doubt."""

    tokens: tuple[ExportedToken, ...]
    mismatches: tuple[Mismatch, ...]
    pictures: int

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns besides the tokens themselves, which would become metadata."""
        return tuple(dict.fromkeys(name for token in self.tokens for name in token.fields))

    def keeping(self, columns: Container[str]) -> ConsoleExport:
        """Return the export with these of its columns only."""
        tokens = (
            replace(token, fields={name: value for name, value in token.fields.items() if name in columns})
            for token in self.tokens
        )
        return replace(self, tokens=tuple(tokens))


def read_export(path: Path, progress: Progress | None = None, cancelled: IsCancelled | None = None) -> ConsoleExport:
    """Read an export's zip, or its CSV alone. `progress` is told pictures.

    A CSV without pictures is enough where it holds the QR tokens, and so are pictures without CSV: each is named after
    its AuthToken. Raises BadInput for anything else, and Cancelled.
    """
    if path.suffix.lower() == ".csv":
        rows, notes = export_rows(read_csv(read_bytes(path, csv_file.MOST_BYTES), cancelled=cancelled))
        return _result(rows, notes, [])
    with open_zip(path) as (archive, infos):
        tables = [info for info in infos if info.filename.lower().endswith(".csv")]
        drawn = [info for info in infos if info.filename.lower().endswith(".png")]
        if len(tables) > 1:
            raise BadInput("{file} holds {count} CSV files; an export has one.", file=path, count=len(tables))
        if not tables and not drawn:
            raise BadInput("{file} holds neither a CSV nor PNG pictures: it is no export of static tokens.", file=path)
        if tables:
            rows, notes = export_rows(read_csv(read(archive, tables[0], csv_file.MOST_BYTES), cancelled=cancelled))
        pictures = [
            _picture(archive, info, number)
            for number, info in enumerate(counted(drawn, len(drawn), progress, cancelled), 1)
        ]
    if tables:
        return _result(rows, notes, pictures)
    tokens, mismatches = pair_by_names(pictures)
    if not tokens:
        raise BadInput(
            "{file} holds no CSV, and none of its pictures is named after an AuthToken: export it again.", file=path
        )
    return ConsoleExport(tuple(tokens), tuple(mismatches), len(pictures))


def _result(rows: list[ExportRow], notes: list[Mismatch], pictures: list[Picture]) -> ConsoleExport:
    if not pictures and not any(row.qr_token for row in rows):
        raise BadInput("The export has no pictures, and its CSV no QR tokens: take the whole zip of the Console.")
    unconfirmed = [] if pictures else [mismatch(Fault.NO_PICTURES)]
    tokens, mismatches = pair(rows, pictures)
    return ConsoleExport(tuple(tokens), (*unconfirmed, *notes, *mismatches), len(pictures))


def _picture(archive: zipfile.ZipFile, info: zipfile.ZipInfo, number: int) -> Picture:
    try:
        text = read_qr(read(archive, info, qr_picture.MOST_BYTES))
    except BadInput:  # one damaged picture does not spoil the others
        text = None
    name = parts(info)[-1][: -len(".png")]
    return Picture(number, Secret(name), *split_qr(text or ""))

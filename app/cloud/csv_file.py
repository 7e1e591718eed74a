"""Reads a CSV file as spreadsheets and the Console write it: its encoding and delimiter are found out.

Rows are counted as a spreadsheet counts them: the header is row 1, and a cell with line breaks stays in one row.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.cloud.csv_text import decode
from app.domain.errors import BadInput
from app.domain.progress import IsCancelled, Progress, counted
from app.domain.secret import mask_tokens

MOST_BYTES = 64 << 20
MOST_ROWS = 100_000  # below the header
MOST_COLUMNS = 200
DELIMITERS = ",;\t"
_SAMPLE = 20  # records that the delimiter is found out from


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header; it is ragged where it has not as many cells as the header."""

    number: int  # as a spreadsheet counts, the header being row 1
    line: int  # of the file, on which it begins, from 1
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvFile:
    header: tuple[str, ...]  # every name once, none empty
    rows: tuple[Row, ...]  # an empty one between others has no cells; empty ones at the end are left out
    delimiter: str  # one of DELIMITERS
    encoding: str  # "UTF-8", "UTF-16 LE" or "UTF-16 BE"


def read_csv(
    source: Path | bytes, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> CsvFile:
    """Read a CSV file, or its bytes. `progress` is told rows (of about how many).

    Raises BadInput with the row, line or byte at fault; Cancelled.
    """
    text, encoding = decode(source if isinstance(source, bytes) else read_bytes(source, MOST_BYTES))
    hint, _, rest = text.partition("\n")
    if hint.rstrip("\r").lower() in {f"sep={delimiter}" for delimiter in DELIMITERS}:  # for Excel, which hides it
        text, delimiter, first_line = rest, hint.rstrip("\r")[-1], 2
    else:
        delimiter, first_line = _delimiter(text), 1
    rows = []
    about = max(text.count("\n"), text.count("\r"), 1)
    for row in counted(_rows(text, delimiter, first_line), about, progress, cancelled):
        rows.append(row)
        if len(rows) > MOST_ROWS + 1 and any(row.cells):
            raise BadInput("The file has more than {most:,} rows: split it.", most=MOST_ROWS)
    while rows and not any(rows[-1].cells):
        rows.pop()
    if not rows:
        raise BadInput("The file is empty: it needs a row of headers, and a row for each token.")
    header = _header(rows[0].cells)
    return CsvFile(header, tuple(_trimmed(row, len(header)) for row in rows[1:]), delimiter, encoding)


def read_bytes(path: Path, most: int) -> bytes:
    """Return a file's bytes. Raises BadInput where it cannot be read or has more than `most` bytes."""
    try:
        if path.exists() and not path.is_file():
            raise BadInput("{file} is no file.", file=path)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise BadInput("The file {file} cannot be read: {error}.", file=path, error=reason) from error
    if len(data) > most:
        raise BadInput("The file {file} is larger than {most} MB: split it.", file=path, most=most >> 20)
    return data


def _rows(text: str, delimiter: str, first_line: int = 1) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number, line = 1, first_line
    try:
        for cells in reader:
            yield Row(number, line, tuple(cells))
            number, line = number + 1, first_line + reader.line_num
    except csv.Error as error:
        raise BadInput(_wrong(str(error)), row=number, line=line) from error


def _wrong(error: str) -> str:
    if "field limit" in error:
        return "Row {row} (line {line}) holds a cell of more than 131,072 characters: is a quote missing there?"
    if "unexpected end" in error:
        return "In row {row} (line {line}) a quote is opened and never closed."
    return "In row {row} (line {line}) something follows a closing quote: a quote inside a cell must be doubled."


def _delimiter(text: str) -> str:
    return max(DELIMITERS, key=lambda delimiter: _fitness(text, delimiter))  # the first of equal ones


def _fitness(text: str, delimiter: str) -> tuple[float, int, int]:
    """How well a delimiter fits: the share of records as wide as the first, few cells that begin with a space, width.

    A decimal comma or a comma in a sentence makes records of different widths, or is followed by a space.
    """
    widths: list[int] = []
    spaced, share = 0, 1.0
    try:
        for row in islice(_rows(text, delimiter), _SAMPLE):
            if any(row.cells):
                widths.append(len(row.cells))
                spaced += sum(cell.startswith(" ") for cell in row.cells[1:])
    except BadInput:
        share = 0.5
    if not widths or widths[0] < 2:
        return (0, 0, 0)
    return (share * widths.count(widths[0]) / len(widths), -spaced, widths[0])


def _header(cells: tuple[str, ...]) -> tuple[str, ...]:
    if not any(cells):
        raise BadInput("Row 1 is empty: the headers must stand there.")
    names = _without_end(cells, 0)
    if len(names) > MOST_COLUMNS:
        raise BadInput("The file has more than {most} columns.", most=MOST_COLUMNS)
    first: dict[str, int] = {}
    for place, name in enumerate(names, 1):
        if not name.strip():
            raise BadInput("Column {column} has no header: give it one in row 1, or take it out.", column=place)
        if name in first:
            raise BadInput("Columns {first} and {column} have the same header, “{header}”: rename or remove one.",
                first=first[name], column=place, header=mask_tokens(name)[:40])  # fmt: skip
        first[name] = place
    return names


def _trimmed(row: Row, width: int) -> Row:
    """Return the row without empty cells beyond the header, as spreadsheets leave them; an empty row has none."""
    return Row(row.number, row.line, _without_end(row.cells, width) if any(row.cells) else ())


def _without_end(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    end = len(cells)
    while end > width and not cells[end - 1]:
        end -= 1
    return cells[:end]

"""A CSV's columns as a person maps them on the command line."""

from __future__ import annotations

from dataclasses import replace

from app.cloud.csv_file import CsvFile
from app.cloud.token_rows import IGNORED, Mapping
from app.domain.errors import BadInput


def mapped(
    csv: CsvFile, proposed: Mapping, maps: tuple[str, ...], ignored: tuple[str, ...], fixed: tuple[str, ...]
) -> Mapping:
    """Return the mapping with `COLUMN=FIELD`, `COLUMN` and `FIELD=VALUE` applied. Raises BadInput for other forms."""
    columns = list(proposed.columns)
    for wish in maps:
        column, field = _split(wish, "--map", "COLUMN=FIELD")
        columns[_place(csv, column)] = field
    for column in ignored:
        columns[_place(csv, column)] = IGNORED
    values = dict(_split(wish, "--fix", "FIELD=VALUE") for wish in fixed)
    return replace(proposed, columns=tuple(columns), fixed=values)


def _split(wish: str, option: str, form: str) -> tuple[str, str]:
    left, sign, right = wish.partition("=")
    if not sign or not left or not right:
        raise BadInput("{option} takes {form}, not “{wish}”.", option=option, form=form, wish=wish[:40])
    return left, right


def _place(csv: CsvFile, column: str) -> int:
    try:
        return csv.header.index(column)
    except ValueError:
        raise BadInput("The file has no column “{column}”.", column=column[:40]) from None

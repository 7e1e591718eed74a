"""Which column of a file goes to which metadata field: only the very same name does; near misses are pointed out."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from app.cloud.csv_file import CsvFile
from app.cloud.shapes import Metafield
from app.cloud.token_rows import IGNORED, Mapping, looks_secret, quoted, settable

_CLOSE = 0.75  # of difflib's ratio: one or two letters
_LOOKED_AT = 20  # rows


@dataclass(frozen=True, slots=True)
class Hint:
    """What a person should know of one column that has no field of its name."""

    place: int  # of the column, from 0
    suggestion: str  # the field that is probably meant; "" for none
    template: str
    values: dict[str, object]

    @property
    def text(self) -> str:
        """The English sentence."""
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Proposal:
    mapping: Mapping
    hints: tuple[Hint, ...]


def propose(csv: CsvFile, fields: Sequence[Metafield]) -> Proposal:
    """Give each column the field of exactly its name, as the cloud does; the others are ignored and get a hint."""
    names = [each.name for each in settable(fields)]
    columns = tuple(header if header in names else IGNORED for header in csv.header)
    free = [name for name in names if name not in columns]
    hints = (
        _hint(place, header, free, fields) if not _holds_tokens(csv, place) else _export(place, header)
        for place, (header, column) in enumerate(zip(csv.header, columns, strict=True))
        if column == IGNORED
    )
    return Proposal(Mapping(columns), tuple(hints))


def _hint(place: int, header: str, free: list[str], fields: Sequence[Metafield]) -> Hint:
    shown: dict[str, object] = {"header": quoted(header)}
    if header in (each.name for each in fields):
        return Hint(place, "", "“{header}” is filled by the cloud and is ignored.", shown)
    for template, alike in (
        ("“{header}” differs from “{field}” only in surrounding or doubled spaces.", _spaces),
        ("“{header}” differs from “{field}” only in case.", str.casefold),
        ("“{header}” differs from “{field}” only in case and spaces.", _plain),
    ):
        for name in free:
            if alike(name) == alike(header):
                return Hint(place, name, template, shown | {"field": name})
    plain = {_plain(name): name for name in free}
    close = difflib.get_close_matches(_plain(header)[:100], plain, 1, _CLOSE)
    if close:
        return Hint(place, plain[close[0]], "“{header}” is no metadata field of the template: is “{field}” meant?",
            shown | {"field": plain[close[0]]})  # fmt: skip
    return Hint(place, "", "“{header}” is no metadata field of the template and is ignored.", shown)


def _export(place: int, header: str) -> Hint:
    shown: dict[str, object] = {"header": quoted(header)}
    return Hint(
        place, "", "“{header}” holds tokens that exist already: to take them in, import it as an export.", shown
    )


def _holds_tokens(csv: CsvFile, place: int) -> bool:
    """Tell whether a column's first cells hold a token: the file was exported, and would make each device another."""
    cells = [row.cells[place].strip() for row in csv.rows[:_LOOKED_AT] if place < len(row.cells)]
    return any(looks_secret(cell) or cell.startswith("sqr_") for cell in cells)


def _spaces(name: str) -> str:
    return " ".join(name.split())


def _plain(name: str) -> str:
    return _spaces(name).casefold()

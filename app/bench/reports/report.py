"""Reports of a shift, a day or a batch: the same figures as facts, as CSV, and (report_pdf) on paper."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from app.bench.language import Language
from app.bench.tokens.whole_file import whole_file
from app.cloud.cell_guard import guarded
from app.domain.errors import BadInput
from app.store.database import Database
from app.store.figures import Figures, Span, batches, day_span, figures, local_hour, shift_span

T = TypeVar("T")


@dataclass(frozen=True)
class Reports:
    """Counts figures from the station's file beside the bench that writes it; `shifts` is when shifts begin."""

    path: Path
    shifts: Sequence[time]

    def shift(self, moment: datetime | None = None) -> Figures:
        """Return the figures of the shift of an aware moment, the present one without. Raises StoreError."""
        return self._count(lambda db: figures(db, shift_span(moment or datetime.now(UTC), self.shifts)))

    def day(self, moment: datetime | None = None) -> Figures:
        """Return the figures of the local day of an aware moment, today without. Raises StoreError."""
        return self._count(lambda db: figures(db, day_span(moment or datetime.now(UTC))))

    def batch(self, name: str) -> Figures:
        """Return the figures of a batch. Raises BadInput for an unknown one, StoreError."""
        name = " ".join(name.split())  # as the journal keeps it
        return self._count(lambda db: figures(db, Span(name, batch=name)))

    def batches(self) -> list[str]:
        """Return the batches, the newest first. Raises StoreError."""
        return self._count(batches)

    def _count(self, count: Callable[[Database], T]) -> T:
        db = Database(self.path, read_only=True)
        try:
            return count(db)
        finally:
            db.close()


def facts(found: Figures) -> dict[str, object]:
    """Return the figures under stable names; times in seconds, yields from 0 to 1, null where nothing ended."""
    span = found.span
    return {
        "span": span.name,
        "begin": span.begin.isoformat() if span.begin else None,
        "end": span.end.isoformat() if span.end else None,
        "batch": span.batch,
        "produced": found.produced,
        "yield": found.final_yield,
        "first_pass_yield": found.first_pass_yield,
        "median_seconds": found.median_seconds,
        "last_seconds": found.last_seconds,
        "scrapped": found.scrapped,
        "doubts": found.doubts,
        "came_back": found.came_back,
        "reprints": found.reprints,
        "by_hour": found.by_hour,
        "by_person": found.by_person,
        "accounting": {template: dataclasses.asdict(tally) for template, tally in found.accounting.items()},
    }


def closed_by_hour(found: Figures) -> list[tuple[str, int]]:
    """Return the local hours (00 to 23) from the first closed unit's to the last's, each with how many were closed.

    Those without a unit are among them. None of a batch, which may take days.
    """
    if not found.by_hour or found.span.batch:
        return []
    first, last = (pick(found.by_hour, key=datetime.fromisoformat) for pick in (min, max))
    moment, end = datetime.fromisoformat(first), datetime.fromisoformat(last) + timedelta(hours=1)
    hours: list[str] = []
    while moment < end:  # half an hour is as little as clocks change by: no hour that they show is passed over
        hours.append(local_hour(moment))
        moment += timedelta(minutes=30)
    passed = list(dict.fromkeys(hours))
    return [(hour[11:13], found.by_hour.get(hour, 0)) for hour in passed[passed.index(first) : passed.index(last) + 1]]


def as_csv(found: Figures) -> str:
    """Return the figures as a table of figure, of what, and value; safe in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("figure", "of", "value"))
    for figure, of, value in _rows(facts(found)):
        writer.writerow((figure, guarded(of), guarded(str(value)) if isinstance(value, str) else value))
    return text.getvalue()


def _rows(named: dict[str, object]) -> Iterator[tuple[str, str, object]]:
    for name, value in named.items():
        if not isinstance(value, dict):
            yield name, "", "" if value is None else value
            continue
        for of, inner in value.items():
            if isinstance(inner, dict):
                yield from ((name, f"{of}: {kind}", count) for kind, count in inner.items())
            else:
                yield name, of, inner


def save(found: Figures, path: Path, language: Language) -> None:
    """Write a report as `path` is called: .json, .csv or .pdf; whole or not at all. Raises BadInput, StationError.

    The PDF speaks the language; names and headings in JSON and CSV are for programs, and English in each.
    """
    from app.bench.reports.report_pdf import as_pdf  # half a second of drawing code that most starts do not need

    match path.suffix.casefold():
        case ".json":
            data = (json.dumps(facts(found), ensure_ascii=False, indent=2) + "\n").encode()
        case ".csv":
            data = ("\ufeff" + as_csv(found)).encode()
        case ".pdf":
            data = as_pdf(found, language)
        case _:
            raise BadInput("{file} must end with .json, .csv or .pdf.", file=path)
    with whole_file(path) as file:
        file.write(data)

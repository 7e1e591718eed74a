"""What was made, how long it took and what went wrong: figures counted from the units and the audit log."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from statistics import median

from app.domain.errors import BadInput
from app.domain.shifts import next_start, shift_start
from app.domain.units import UnitState
from app.store.accounting import Tally
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Span:
    """What a report is about: a stretch of time, or a batch."""

    name: str
    begin: datetime | None = None  # aware; with `end`, which does not belong to it any more
    end: datetime | None = None
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A unit that was closed."""

    unit: str
    at: str  # ISO 8601, UTC
    seconds: float  # since its token was reserved, waiting for people included
    who: str
    first_pass: bool  # never suspect, and its first label copy was the one that is stuck on


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one span."""

    span: Span
    made: tuple[Made, ...]  # in the order in which they were closed
    scrapped: dict[str, int]  # units by the reason that was given
    doubts: dict[str, int]  # times that a unit became suspect, by the reason
    reprints: dict[str, int]  # label copies after the first, by the reason
    by_hour: dict[str, int]  # closed units by local hour, ISO 8601
    by_person: dict[str, int]  # closed units
    accounting: dict[str, Tally] = field(default_factory=dict)  # of the tokens reserved in the span, by template

    @property
    def produced(self) -> int:
        """How many units were closed."""
        return len(self.made)

    @property
    def final_yield(self) -> float | None:
        """Closed units among those that came to an end; None where none did."""
        ended = self.produced + sum(self.scrapped.values())
        return self.produced / ended if ended else None

    @property
    def first_pass_yield(self) -> float | None:
        """Units that were closed without doubt or reprint, among those that came to an end."""
        ended = self.produced + sum(self.scrapped.values())
        return sum(each.first_pass for each in self.made) / ended if ended else None

    @property
    def median_seconds(self) -> float | None:
        """The median time of a unit; None before the first."""
        return median(each.seconds for each in self.made) if self.made else None

    @property
    def last_seconds(self) -> float | None:
        """The time of the newest unit."""
        return self.made[-1].seconds if self.made else None


def figures(db: Database, span: Span) -> Figures:
    """Count the figures of a span. Raises BadInput for a batch that has no unit, StoreError."""
    if span.batch and not db.row("SELECT 1 FROM units WHERE batch = ?", span.batch):
        raise BadInput("There is no unit of the batch {batch}.", batch=span.batch)
    where, values = _acts(span)
    made = _made(db, where, values)
    counts: dict[str, Counter[str]] = {"scrapped": Counter(), "suspect": Counter()}
    rows = db.rows(
        f"SELECT after, why, count(*) FROM audit a WHERE after IN ('scrapped', 'suspect') AND {where}"
        " GROUP BY after, why ORDER BY count(*) DESC, why",
        *values,
    )
    for after, why, count in rows:
        counts[after][why] += count
    reprints = db.rows(
        f"SELECT why, count(*) FROM audit a WHERE after = 'printing' AND json_extract(facts, '$.copy') > 1 AND {where}"
        " GROUP BY why ORDER BY count(*) DESC, why",
        *values,
    )
    return Figures(
        span,
        made,
        dict(counts["scrapped"]),
        dict(counts["suspect"]),
        {row[0]: row[1] for row in reprints},
        dict(Counter(_hour(each.at) for each in made)),
        dict(Counter(each.who for each in made).most_common()),
        _accounting(db, span),
    )


def batches(db: Database) -> list[str]:
    """Return the batches that have units, the newest first."""
    rows = db.rows("SELECT batch FROM units WHERE batch <> '' GROUP BY batch ORDER BY max(number) DESC")
    return [row["batch"] for row in rows]


def _acts(span: Span) -> tuple[str, tuple[str, ...]]:
    """Return which audit rows `a` belong to a span, as SQL."""
    if span.batch:
        return "a.unit IN (SELECT id FROM units WHERE batch = ?)", (span.batch,)
    return "a.unit <> '' AND a.at >= ? AND a.at < ?", (_iso(span.begin), _iso(span.end))


def _made(db: Database, where: str, values: tuple[str, ...]) -> tuple[Made, ...]:
    rows = db.rows(
        "SELECT u.name, a.at, u.created_at, a.who,"
        " NOT EXISTS (SELECT 1 FROM audit d WHERE d.unit = u.id AND d.seq < a.seq AND (d.after = 'suspect' OR"
        " (d.after = 'printing' AND json_extract(d.facts, '$.copy') > 1))) AS first_pass"
        " FROM audit a JOIN units u ON u.id = a.unit WHERE a.after = 'closed'"
        f" AND a.seq = (SELECT min(seq) FROM audit c WHERE c.unit = u.id AND c.after = 'closed') AND {where}"
        " ORDER BY a.seq",
        *values,
    )
    return tuple(
        Made(row["name"], row["at"], _seconds(row["created_at"], row["at"]), row["who"], bool(row["first_pass"]))
        for row in rows
    )


def _accounting(db: Database, span: Span) -> dict[str, Tally]:
    """Return what became of the tokens that were reserved in a span, by template."""
    where, values = _acts(span)
    names = {row["product_id"]: row["name"] for row in db.rows("SELECT product_id, name FROM templates")}
    reserved = db.rows(f"SELECT facts FROM audit a WHERE act = 'reserve' AND {where}", *values)
    issued = Counter(json.loads(row["facts"])["product_id"] for row in reserved)
    units = db.rows(
        f"SELECT product_id, state, freed FROM units WHERE id IN (SELECT a.unit FROM audit a"
        f" WHERE a.act = 'reserve' AND {where})",
        *values,
    )
    found = {product: Tally(issued=count) for product, count in issued.items()}
    for row in units:
        found.setdefault(row["product_id"], Tally()).count(UnitState(row["state"]), bool(row["freed"]))
    return {str(names.get(product, product)): tally for product, tally in sorted(found.items())}


def day_span(day: datetime) -> Span:
    """Return the span of the local day in which an aware moment lies."""
    local = day.astimezone()
    begin = datetime.combine(local.date(), time()).astimezone()
    end = datetime.combine(local.date().fromordinal(local.date().toordinal() + 1), time()).astimezone()
    return Span(f"{begin:%Y-%m-%d}", begin, end)


def shift_span(moment: datetime, starts: Sequence[time]) -> Span:
    """Return the span of the shift in which an aware moment lies; `starts` are in their order."""
    begin = shift_start(moment, starts)
    return Span(f"{begin:%Y-%m-%d %H:%M}", begin, next_start(begin, starts))


def _iso(moment: datetime | None) -> str:
    if moment is None:
        raise ValueError("a span without a batch has a begin and an end")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _seconds(begin: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds()


def _hour(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%dT%H:00%z}"

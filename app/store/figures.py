"""What was made, how long it took and what went wrong: figures counted from the units and the audit log."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from statistics import median

from app.domain.errors import BadInput
from app.domain.shifts import local, next_start, shift_start
from app.domain.units import UnitState
from app.store.accounting import Tally
from app.store.database import Database

_NAMED = re.compile(
    r"\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b|\b[A-Za-z0-9][\w-]{0,15}-[0-9]{6,}\b", re.IGNORECASE | re.ASCII
)
_CLOSED_BEFORE = "EXISTS (SELECT 1 FROM audit c WHERE c.unit = a.unit AND c.seq < a.seq AND c.after = 'closed')"
_UNITS = 500  # of a batch, that are counted at a time


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
    scrapped: dict[str, int]  # units that were never closed, by the reason that was given
    doubts: dict[str, int]  # times that a unit became suspect, by the reason
    came_back: dict[str, int]  # units that were closed, then returned or scrapped at the returns desk, by the reason
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
    """Count the figures of a span. Raises BadInput for a batch that has no unit, StoreError.

    The file is read in pieces, so that a bench that writes it never waits for a whole batch to be counted.
    """
    if span.batch and not db.row("SELECT 1 FROM units WHERE batch = ?", span.batch):
        raise BadInput("There is no unit of the batch {batch}.", batch=span.batch)
    made: list[tuple[int, Made]] = []
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in ("scrapped", "doubts", "came_back", "reprints")}
    tallies: dict[int, Tally] = {}
    for piece in _pieces(db, span):
        with db.snapshot():
            made += _made(db, piece)
            for kind, why, count in _troubles(db, piece):
                counts[kind][_reason(why)] += count
            _account(db, piece, tallies)
    units = tuple(each for _, each in sorted(made, key=lambda each: each[0]))
    names = {row["product_id"]: row["name"] for row in db.rows("SELECT product_id, name FROM templates")}
    return Figures(
        span=span,
        made=units,
        **{kind: dict(counted.most_common()) for kind, counted in counts.items()},
        by_hour=dict(Counter(local_hour(datetime.fromisoformat(each.at)) for each in units)),
        by_person=dict(Counter(each.who for each in units).most_common()),
        accounting={_template(names, product): tally for product, tally in sorted(tallies.items())},
    )


def ended(db: Database, begin: datetime) -> tuple[int, int]:
    """Return how many units were closed, and how many scrapped before that, since an aware moment."""
    rows = db.rows(
        "SELECT a.after, count(*) FROM audit a WHERE a.at >= ? AND a.after IN ('closed', 'scrapped') AND a.unit <> ''"
        f" AND NOT {_CLOSED_BEFORE} GROUP BY a.after",
        _iso(begin),
    )
    counted = {row[0]: row[1] for row in rows}
    return counted.get(UnitState.CLOSED, 0), counted.get(UnitState.SCRAPPED, 0)


def batches(db: Database) -> list[str]:
    """Return the batches that have units, the newest first."""
    rows = db.rows("SELECT batch FROM units WHERE batch <> '' GROUP BY batch ORDER BY max(number) DESC")
    return [row["batch"] for row in rows]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Which audit rows `a` are counted at a time, as SQL."""

    where: str
    values: tuple[object, ...]


def _pieces(db: Database, span: Span) -> Iterator[_Piece]:
    """Return a stretch of time whole, and a batch some hundred units at a time."""
    if not span.batch:
        yield _Piece("a.at >= ? AND a.at < ? AND a.unit <> ''", (_iso(span.begin), _iso(span.end)))
        return
    last = -1
    while rows := db.rows(
        "SELECT number FROM units WHERE batch = ? AND number > ? ORDER BY number LIMIT ?", span.batch, last, _UNITS
    ):
        begin, last = rows[0]["number"], rows[-1]["number"]
        yield _Piece(
            "a.unit IN (SELECT id FROM units WHERE batch = ? AND number BETWEEN ? AND ?)", (span.batch, begin, last)
        )


def _made(db: Database, piece: _Piece) -> list[tuple[int, Made]]:
    """Return the units that were closed for the first time, each with its row's number."""
    rows = db.rows(
        "SELECT a.seq, u.name, a.at, u.created_at, a.who,"
        " NOT EXISTS (SELECT 1 FROM audit d WHERE d.unit = a.unit AND d.seq < a.seq AND (d.after = 'suspect' OR"
        " (d.after = 'printing' AND json_extract(d.facts, '$.copy') > 1))) AS first_pass"
        f" FROM audit a CROSS JOIN units u ON u.id = a.unit WHERE a.after = 'closed' AND {piece.where}"
        f" AND NOT {_CLOSED_BEFORE}",
        *piece.values,
    )
    return [
        (
            row["seq"],
            Made(row["name"], row["at"], _seconds(row["created_at"], row["at"]), row["who"], bool(row["first_pass"])),
        )
        for row in rows
    ]


def _troubles(db: Database, piece: _Piece) -> list[tuple[str, str, int]]:
    """Return how often what went wrong, and why."""
    rows = db.rows(
        "SELECT CASE WHEN a.after = 'suspect' THEN 'doubts' WHEN a.after = 'printing' THEN 'reprints'"
        f" WHEN {_CLOSED_BEFORE} THEN 'came_back' ELSE 'scrapped' END AS kind, a.why, count(*) AS times"
        " FROM audit a WHERE (a.after IN ('scrapped', 'returned', 'suspect')"
        f" OR (a.after = 'printing' AND json_extract(a.facts, '$.copy') > 1)) AND {piece.where}"
        " GROUP BY kind, a.why ORDER BY times DESC, a.why",
        *piece.values,
    )
    return [(row["kind"], row["why"], row["times"]) for row in rows]


def _reason(why: str) -> str:
    """Return a reason without the unit and the device that it was told of, so that the same reasons come together."""
    return _NAMED.sub("…", why)


def _account(db: Database, piece: _Piece, tallies: dict[int, Tally]) -> None:
    """Add what became of the tokens that were reserved, by template: from the audit log, and from the units."""
    rows = db.rows(
        "SELECT coalesce(json_extract(a.facts, '$.product_id'), u.product_id) AS issued, u.product_id, u.state, u.freed"
        f" FROM audit a CROSS JOIN units u ON u.id = a.unit WHERE a.act = 'reserve' AND {piece.where}",
        *piece.values,
    )
    for row in rows:
        tallies.setdefault(row["issued"], Tally()).issued += 1
        tallies.setdefault(row["product_id"], Tally()).count(UnitState(row["state"]), bool(row["freed"]))


def _template(names: Mapping[int, str], product: int) -> str:
    """Return a template's name, and its id where another one is called so too."""
    name = names.get(product, str(product))
    return f"{name} ({product})" if list(names.values()).count(name) > 1 else name


def day_span(day: datetime) -> Span:
    """Return the span of the local day in which an aware moment lies."""
    date = day.astimezone().date()
    return Span(f"{date:%Y-%m-%d}", local(date), local(date + timedelta(days=1)))


def shift_span(moment: datetime, starts: Sequence[time]) -> Span:
    """Return the span of the shift in which an aware moment lies; `starts` are in their order."""
    begin = shift_start(moment, starts)
    return Span(f"{begin:%Y-%m-%d %H:%M}", begin, next_start(begin, starts))


def local_hour(moment: datetime) -> str:
    """Return the hour that the clocks here show at an aware moment, with their offset: an hour shown twice is two."""
    return f"{moment.astimezone():%Y-%m-%dT%H:00%z}"


def _iso(moment: datetime | None) -> str:
    if moment is None:
        raise ValueError("a span without a batch has a begin and an end")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _seconds(begin: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds()

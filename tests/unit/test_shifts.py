"""Shifts: every instant belongs to one, also at midnight and when clocks change."""

from __future__ import annotations

import time as clock
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bench.reports.report import closed_by_hour
from app.domain.errors import BadInput
from app.domain.shifts import USUAL, next_start, parse_starts, shift_name, shift_start
from app.store.figures import Figures, Span, day_span, local_hour


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from place("Europe/Berlin", monkeypatch)


@pytest.fixture(params=["Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata"])
def somewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from place(request.param, monkeypatch)


def place(zone: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", zone)
    clock.tzset()
    yield
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("utc", "name"),
    [
        ("2026-11-24T04:59:59.999+00:00", "2026-11-23 22:00"),
        ("2026-11-24T05:00:00.000+00:00", "2026-11-24 06:00"),
        ("2026-11-24T12:59:00.000+00:00", "2026-11-24 06:00"),
        ("2026-11-24T13:00:00.000+00:00", "2026-11-24 14:00"),
        ("2026-11-24T23:30:00.000+00:00", "2026-11-24 22:00"),
        ("2026-03-29T01:30:00.000+00:00", "2026-03-28 22:00"),  # the night in which an hour is missing
        ("2026-10-25T01:30:00.000+00:00", "2026-10-24 22:00"),  # the night that has an hour twice
    ],
)
def test_an_instant_belongs_to_the_shift_that_began_last(utc: str, name: str) -> None:
    assert shift_name(utc, USUAL) == name


@given(moment=st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
def test_a_shift_begins_before_its_instants_and_at_most_a_day_ago(moment: datetime) -> None:
    aware = moment.replace(tzinfo=UTC)
    for starts in (USUAL, USUAL[:1]):
        begun = shift_start(aware, starts)
        assert begun <= aware < begun + timedelta(hours=25)
        assert shift_start(begun, starts) == begun


@pytest.mark.usefixtures("somewhere")
@pytest.mark.parametrize("begin", ["00:00", "00:30", "01:59", "02:00", "02:30", "03:00"])
@pytest.mark.parametrize("then", ["14:00", "03:15"])  # soon after one that is skipped
def test_every_instant_lies_in_its_shift_and_in_its_day_when_clocks_change_too(begin: str, then: str) -> None:
    starts, days = parse_starts([begin, then]), [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(n) for n in range(365)]
    for moment in (day + timedelta(minutes=5 + 25 * n) for day in [days[0], *changes(days)] for n in range(-30, 120)):
        begun = shift_start(moment, starts)
        assert begun <= moment < next_start(begun, starts)
        assert shift_start(begun, starts) == begun
        day = day_span(moment)
        assert day.begin
        assert day.end
        assert day.begin <= moment < day.end
        assert f"{moment.astimezone():%Y-%m-%d}" == day.name == f"{day.begin:%Y-%m-%d}"
        assert day_span(day.end).begin == day.end


def changes(days: list[datetime]) -> list[datetime]:
    """Return the days on which clocks change."""
    return [day for day in days if day.astimezone().utcoffset() != (day + timedelta(1)).astimezone().utcoffset()]


@pytest.mark.usefixtures("somewhere")
def test_every_unit_is_in_an_hour_of_the_report_when_clocks_change_too() -> None:
    for day in changes([datetime(2026, 1, 1, tzinfo=UTC) + timedelta(n) for n in range(365)]):
        for begun in (day + timedelta(minutes=30 * n) for n in range(48)):
            moments = [begun + timedelta(minutes=20 * n) for n in range(30) if n not in range(7, 16)]
            by_hour = Counter(local_hour(moment) for moment in moments)
            shown = closed_by_hour(Figures(Span("x"), (), {}, {}, {}, {}, dict(by_hour), {}))
            assert [(hour[11:13], count) for hour, count in by_hour.items()] == [each for each in shown if each[1]]
            assert (shown[0][0], shown[-1][0]) == tuple(f"{at.astimezone():%H}" for at in (moments[0], moments[-1]))
            assert len(shown) in (10, 11, 12)


@pytest.mark.parametrize("texts", [[], ["6"], ["24:00"], ["06:60"], ["06:00", "6:00"], ["06:00 "], ["٠٦:٠٠"]])
def test_wrong_starts_are_refused(texts: list[str]) -> None:
    with pytest.raises(BadInput):
        parse_starts(texts)


def test_starts_come_in_their_order() -> None:
    assert parse_starts(["22:00", "6:00", "14:00"]) == USUAL

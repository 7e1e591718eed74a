"""Shifts: the parts of a day that a factory counts by, told by when each begins (local time)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from app.domain.errors import BadInput

USUAL = (time(6), time(14), time(22))
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def parse_starts(texts: Sequence[str]) -> tuple[time, ...]:
    """Read the times at which shifts begin, like `06:00`. Raises BadInput for none, a wrong one or one given twice."""
    matches = [_CLOCK.fullmatch(str(text)) for text in texts]
    if not matches or not all(matches):
        raise BadInput("Shifts must be told by when they begin, like 06:00.")
    starts = tuple(sorted(time(int(match[1]), int(match[2])) for match in matches if match))
    if len(set(starts)) != len(starts):
        raise BadInput("Two shifts begin at the same time.")
    return starts


def local(day: date, at: time = time()) -> datetime:
    """Return when the clocks here show a time of a day: the first time where they do so twice, aware.

    A time that they skip is as much later as they skip; `datetime.astimezone` would have it earlier.
    """
    return datetime.fromtimestamp(datetime.combine(day, at).timestamp(), UTC).astimezone()


def shift_start(moment: datetime, starts: Sequence[time]) -> datetime:
    """Return when the shift of an aware `moment` began, in local time; `starts` are in their order."""
    today = moment.astimezone().date()
    begun = (local(day, start) for day in (today, today - timedelta(days=1)) for start in starts)
    return max(each for each in begun if each <= moment)  # one that the clocks skip may come after a later one


def next_start(begun: datetime, starts: Sequence[time]) -> datetime:
    """Return when the shift after the one that began at `begun` begins, in local time."""
    today = begun.astimezone().date()
    later = (local(day, start) for day in (today, today + timedelta(days=1)) for start in starts)
    return min(each for each in later if each > begun)


def shift_name(at: str, starts: Sequence[time]) -> str:
    """Return the name of the shift of an instant (ISO 8601, with zone): the day and time at which it began."""
    return f"{shift_start(datetime.fromisoformat(at), starts):%Y-%m-%d %H:%M}"

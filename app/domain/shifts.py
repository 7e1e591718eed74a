"""Shifts: the parts of a day that a factory counts by, told by when each begins (local time)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

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


def shift_start(moment: datetime, starts: Sequence[time]) -> datetime:
    """Return when the shift of an aware `moment` began, in local time; `starts` are in their order."""
    local = moment.astimezone()
    begun = [start for start in starts if start <= local.time()]
    day = local.date() if begun else local.date() - timedelta(days=1)
    return datetime.combine(day, begun[-1] if begun else starts[-1]).astimezone()


def next_start(begun: datetime, starts: Sequence[time]) -> datetime:
    """Return when the shift after the one that began at `begun` begins, in local time."""
    local = begun.astimezone()
    later = [start for start in starts if start > local.time()]
    day = local.date() if later else local.date() + timedelta(days=1)
    return datetime.combine(day, later[0] if later else starts[0]).astimezone()


def shift_name(at: str, starts: Sequence[time]) -> str:
    """Return the name of the shift of an instant (ISO 8601, with zone): the day and time at which it began."""
    return f"{shift_start(datetime.fromisoformat(at), starts):%Y-%m-%d %H:%M}"

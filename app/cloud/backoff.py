"""How long a call may go on, and how long it waits before it tries again."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_ASKED = 3600.0  # seconds; a cloud that asks for more is asked after an hour all the same


@dataclass(frozen=True, slots=True)
class Patience:
    """What one call is worth; the defaults outlast a rate limit that is counted by the minute."""

    tries: int = 4  # that find the cloud off or broken
    seconds: float = 90.0  # no try begins later than this after the first
    answer_seconds: float = 120.0  # for one whole answer
    first_wait: float = 0.5  # seconds, doubled from wait to wait
    longest_wait: float = 15.0  # seconds

    def wait(self, number: int) -> float:
        """Return the seconds of the wait with this number, from 1: half to one and a half times the plan.

        The chance in it keeps benches that failed together from coming back together.
        """
        doubled = self.first_wait * 2.0 ** min(number - 1, 30)
        return min(doubled, self.longest_wait) * random.uniform(0.5, 1.5)  # noqa: S311


def at_once(seconds: float) -> Patience:
    """Return the patience of somebody who asks once and waits `seconds` for the answer."""
    return Patience(tries=1, seconds=seconds, answer_seconds=seconds)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that `Retry-After` asks for (RFC 9110: seconds or a date), or None where it says nothing.

    A date is taken by the answer's own `Date` where it has one: this computer's clock may be wrong.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        until = _date(text)
        if until is None:
            return None
        seconds = (until - (_date(headers.get("date", "")) or datetime.now(UTC))).total_seconds()
    return min(max(seconds, 0.0), LONGEST_ASKED)


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)

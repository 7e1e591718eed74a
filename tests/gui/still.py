"""What makes pictures repeatable: one in which nothing was changed is the same file again, on any day and machine."""

from __future__ import annotations

import base64
import itertools
import os
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from types import SimpleNamespace
from unittest.mock import patch

from PySide6.QtWidgets import QApplication

from tests.faults.bad_network import BadNetwork
from tests.unit import networked_station

BEGIN = datetime(2026, 11, 24, 9, tzinfo=UTC)
SECONDS = 3.4  # that what runs has been running for in a picture
FIRST_PORT = 18080  # of the clouds that a picture names by their address


class StepClock:
    """The clock of the steps in the slots: it stands still, and is put on for the picture."""

    def __init__(self) -> None:
        self.at = 0.0

    def monotonic(self) -> float:
        return self.at


@contextmanager
def still(app: QApplication) -> Iterator[StepClock]:
    """Have tokens, times, ports and the caret be the same in every run."""
    numbers: dict[int, random.Random] = defaultdict(lambda: random.Random(2026))  # apart for each length: threads mix
    ports, ticks, clock = itertools.count(FIRST_PORT), itertools.count(), StepClock()

    def token_urlsafe(count: int) -> str:
        return base64.urlsafe_b64encode(numbers[count].randbytes(count)).rstrip(b"=").decode()

    def moment() -> datetime:
        return BEGIN + timedelta(milliseconds=next(ticks))

    class Moment(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment().astimezone(tz)

    def network(cloud_url: str) -> BadNetwork:
        made = BadNetwork(cloud_url)
        made.port = next(ports)
        return made

    app.setCursorFlashTime(0)
    zone = os.environ.get("TZ")
    with ExitStack() as patched:
        for what, by in (
            ("secrets.token_urlsafe", token_urlsafe),
            ("app.store.audit.datetime", Moment),
            ("app.localcloud.clock.time", SimpleNamespace(time_ns=lambda: round(moment().timestamp() * 1e9))),
            ("app.ui.line.steps.time", clock),
            ("app.ui.line.progress.time", clock),
        ):
            patched.enter_context(patch(what, by))
        patched.enter_context(patch.object(networked_station, "BadNetwork", network))
        _set_zone("UTC")
        try:
            yield clock
        finally:
            _set_zone(zone)


def _set_zone(name: str | None) -> None:
    if name is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = name
    time.tzset()

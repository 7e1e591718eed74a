"""The returns desk, killed with SIGKILL: here at each fourth point of each way, another fourth in each run.

`python -m tests.faults.returns_kills` dies at every one of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.returns import Way
from tests.faults.returns_kills import Kills, open_kills

pytestmark = pytest.mark.slow
EACH = 4


@pytest.fixture
def kills(tmp_path: Path) -> Iterator[Kills]:
    with open_kills(tmp_path) as kills:
        yield kills


@pytest.mark.parametrize("way", Way)
def test_whatever_dies_at_the_returns_desk_is_carried_on(kills: Kills, way: Way) -> None:
    for point in kills.points(way)[random.randrange(EACH) :: EACH]:
        kills.kill(way, point)

"""The returns desk, killed with SIGKILL at every point that each way passes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.returns import Way
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.faults.returns_kills import Kills, forking
from tests.unit.localcloud_fixtures import Api

pytestmark = pytest.mark.slow


@pytest.fixture
def kills(tmp_path: Path) -> Iterator[Kills]:
    limits = Limits(requests_a_minute=10**6, plan_tokens=10**6)
    with LocalCloud(tmp_path / "cloud", limits=limits) as cloud, Api(cloud) as api, forking():
        cloud.add_demo(["Sensor"], 120)
        cloud._running().db.connection.execute("PRAGMA synchronous = OFF")
        yield Kills(tmp_path, cloud, api)


@pytest.mark.parametrize("way", Way)
def test_whatever_dies_at_the_returns_desk_is_carried_on(kills: Kills, way: Way) -> None:
    for point in kills.points(way):
        kills.kill(way, point)

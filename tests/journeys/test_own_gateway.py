"""Simulated devices find the gateway of an embedded cloud that runs on its own: it says where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.localcloud.server import LocalCloud
from tests.journeys.station import FIRMWARE, Run, station
from tests.unit.localcloud_fixtures import Api, Json


def provision(folder: Path, cloud: LocalCloud) -> Run:
    return station(
        folder / "home", "provision", "--simulate", "--recipe", FIRMWARE / "demo-esp32", "--units", "1",
        "--out", folder / "labels", "--json",
        STATION_CLOUD_URL=cloud.url, STATION_CLOUD_CLIENT_ID=cloud.client_id,
        STATION_CLOUD_CLIENT_SECRET=cloud.client_secret.reveal(),
    )  # fmt: skip


@pytest.mark.parametrize("vendor_only", [False, True])
def test_a_simulated_device_connects_where_the_cloud_says_how(tmp_path: Path, vendor_only: bool) -> None:
    with LocalCloud(tmp_path / "cloud", vendor_only=vendor_only) as cloud, Api(cloud) as api:
        cloud.add_demo(["Cellular Sensor"], 2)
        run = provision(tmp_path, cloud)
        assert run.events("summary") == [{"event": "summary", "closed": 1, "failed": 0, "suspect": 0}], run.err
        [unit] = run.events("unit")
        rows: list[Json] = api.see("/static-tokens")["content"]
        seen = {row["token"] for row in rows if "deviceId" in row}
        assert seen == (set() if vendor_only else {unit["qr"].partition("+")[0]})

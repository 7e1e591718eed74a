"""The whole station with the reference firmware: each flash that it leaves behind boots, and proves the token that
belongs to the unit's printed label."""

from __future__ import annotations

from pathlib import Path

import httpx

from app.localcloud.server import LocalCloud
from tests.firmware.esp32c3 import Chip
from tests.journeys.station import read_label, station
from tests.unit.firmware_builds import REFERENCE, report_line


def test_each_kept_flash_boots_and_proves_the_token_of_its_units_label(tmp_path: Path) -> None:
    home, flashes, labels = tmp_path / "home", tmp_path / "flashes", tmp_path / "labels"
    run = station(
        home, "provision", "--demo", "--unpaced", "--units", "2", "--recipe", REFERENCE, "--out", labels, "--json",
        "--keep-flash", flashes,
    )  # fmt: skip
    assert run.status == 0, run.err
    tokens = tokens_of(home)
    units = run.events("unit")
    assert [unit["state"] for unit in units] == ["closed"] * 2
    for unit in units:
        (label,) = read_label(Path(unit["label"]))
        mac = bytes.fromhex(unit["mac"].replace(":", ""))
        chip = Chip((flashes / f"{mac.hex()}.bin").read_bytes(), mac)
        chip.run(2)
        assert report_line(mac, tokens[label.partition("+")[0]], "ok") in chip.uart.sent.decode().splitlines()


def tokens_of(home: Path) -> dict[str, str]:
    """Return what the demo's cloud has issued: AuthToken by QR token."""
    with LocalCloud(home / "cloud") as cloud, httpx.Client(base_url=cloud.url) as client:
        grant = {"grant_type": "client_credentials"}
        answer = client.post("/oauth2/token", params=grant, auth=(cloud.client_id, cloud.client_secret.reveal()))
        bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        rows = client.get("/api/v1/organization/static-tokens", params={"page": 0, "size": 1000}, headers=bearer).json()
    return {row["token"]: row["deviceToken"] for row in rows["content"]}

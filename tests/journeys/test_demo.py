"""The job from end to end, as a newcomer sees it, and judged from outside: flashes, PDFs, cloud, and every file."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from app.localcloud.server import LocalCloud
from tests.journeys.station import NVS, Run, read_label, station, written_files

UNITS = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def demo(folder: Path) -> Run:
    return station(
        folder / "home", "provision", "--demo", "--unpaced", "--units", str(UNITS), "--out", folder / "out", "--json",
        "--keep-flash", folder / "flash",
    )  # fmt: skip


@pytest.fixture(scope="module")
def cloud_tokens(demo: Run, folder: Path) -> dict[str, str]:
    """What the cloud itself says afterwards: AuthToken by QR token."""
    assert demo.status == 0, demo.err
    with LocalCloud(folder / "home" / "cloud") as cloud:
        answer = httpx.post(
            f"{cloud.url}/oauth2/token?grant_type=client_credentials",
            auth=(cloud.client_id, cloud.client_secret.reveal()),
        )
        bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        rows = httpx.get(f"{cloud.url}/api/v1/organization/static-tokens?page=0&size=1000", headers=bearer).json()
    return {row["token"]: row["deviceToken"] for row in rows["content"]}


def test_the_demo_closes_its_units_and_says_so(demo: Run) -> None:
    assert demo.status == 0, demo.err
    assert demo.events("summary") == [{"event": "summary", "closed": UNITS, "failed": 0, "suspect": 0}]
    units = demo.events("unit")
    assert [unit["state"] for unit in units] == ["closed"] * UNITS
    assert len({unit["mac"] for unit in units}) == len({unit["qr"] for unit in units}) == UNITS
    for unit in units:
        assert set(unit["seconds"]) >= {"reserve", "write", "verify", "label", "print", "total"}
    assert len([scan for scan in demo.events("scan") if scan["accepted"]]) == UNITS


def test_each_label_belongs_to_the_token_in_that_very_flash(
    demo: Run, folder: Path, cloud_tokens: dict[str, str]
) -> None:
    for unit in demo.events("unit"):
        codes = read_label(Path(unit["label"]))
        assert len(codes) == 1
        qr_token, _, org_id = codes[0].partition("+")
        assert (qr_token, org_id) == (unit["qr"], "1")
        flash = (folder / "flash" / f"{unit['mac'].replace(':', '')}.bin").read_bytes()
        held = [qr for qr, auth in cloud_tokens.items() if auth.encode() + b"\0" in flash[NVS]]
        assert held == [qr_token]


def test_no_auth_token_is_in_anything_that_was_written_or_said(
    demo: Run, folder: Path, cloud_tokens: dict[str, str]
) -> None:
    secrets = [auth.encode() for auth in cloud_tokens.values()]
    said = (demo.out + demo.err).encode()
    files = written_files(folder / "home", folder / "out")
    assert len(files) > UNITS
    for secret in secrets:
        assert secret not in said
        for path in files:
            assert secret not in path.read_bytes()
            assert secret.decode() not in path.name


def test_the_cloud_saw_the_devices_come_up(demo: Run, folder: Path, cloud_tokens: dict[str, str]) -> None:
    with LocalCloud(folder / "home" / "cloud") as cloud:
        answers = {
            unit["qr"]: httpx.get(f"{cloud.url}/external/api/isHardwareConnected?token={cloud_tokens[unit['qr']]}")
            for unit in demo.events("unit")
        }
        bearer = httpx.post(
            f"{cloud.url}/oauth2/token?grant_type=client_credentials",
            auth=(cloud.client_id, cloud.client_secret.reveal()),
        ).json()["access_token"]
        rows = httpx.get(
            f"{cloud.url}/api/v1/organization/static-tokens?page=0&size=1000",
            headers={"Authorization": f"Bearer {bearer}"},
        ).json()["content"]
    assert all(answer.status_code == 200 for answer in answers.values())
    by_token = {row["token"]: row for row in rows}
    for qr_token in answers:
        assert by_token[qr_token]["status"] == "UNCLAIMED"
        assert by_token[qr_token]["deviceId"]


def test_the_journal_stands_afterwards(demo: Run, folder: Path) -> None:
    home = folder / "home"
    verified = station(home, "journal", "verify", "--json")
    assert verified.status == 0, verified.err
    listed = [json.loads(line) for line in station(home, "units", "list", "--json").out.splitlines()]
    states = {unit["unit"]: unit["state"] for unit in listed}
    assert [states[unit["unit"]] for unit in demo.events("unit")] == ["closed"] * UNITS


def test_the_cloud_heard_of_each_unit(demo: Run) -> None:
    assert demo.events("outbox") == [{"event": "outbox", "delivered": UNITS, "pending": 0}]


def test_a_second_run_goes_on_where_the_first_ended(demo: Run, folder: Path) -> None:
    again = station(
        folder / "home", "provision", "--demo", "--unpaced", "--units", "1", "--out", folder / "again", "--json"
    )
    assert again.status == 0, again.err
    assert not {unit["qr"] for unit in again.events("unit")} & {unit["qr"] for unit in demo.events("unit")}

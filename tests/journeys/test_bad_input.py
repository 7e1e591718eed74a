"""What goes wrong on a bench, one sentence each: nothing lost, the unit's state true, the next device possible."""

from __future__ import annotations

import http.server
import json
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.localcloud.server import LocalCloud
from tests.journeys.station import FIRMWARE, Run, station
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store

RECIPE = FIRMWARE / "demo-esp32"
MAC = "7c:df:a1:00:00:01"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud") as running:
        running.add_demo(["Cellular Sensor"], 2)
        yield running


def credentials(cloud: LocalCloud) -> dict[str, str]:
    return {
        "STATION_CLOUD_URL": cloud.url,
        "STATION_CLOUD_CLIENT_ID": cloud.client_id,
        "STATION_CLOUD_CLIENT_SECRET": cloud.client_secret.reveal(),
    }


def states(home: Path) -> list[str]:
    listed = station(home, "units", "list", "--json")
    assert listed.status == 0, listed.err
    return [json.loads(line)["state"] for line in listed.out.splitlines()]


def one_sentence(run: Run, *words: str) -> None:
    assert run.status == 1
    assert "Traceback" not in run.out + run.err
    assert len(run.err.strip().splitlines()) == 1, run.err
    for word in words:
        assert word in run.err


def test_wrong_credentials(tmp_path: Path, cloud: LocalCloud) -> None:
    wrong = credentials(cloud) | {"STATION_CLOUD_CLIENT_SECRET": "canary-of-a-secret"}
    run = station(tmp_path / "home", "sync", **wrong)
    one_sentence(run, "client")
    for path in (tmp_path / "home").rglob("*"):
        assert not path.is_file() or b"canary-of-a-secret" not in path.read_bytes()


def test_a_cloud_that_is_off_and_tokens_in_the_cache(tmp_path: Path) -> None:
    with LocalCloud(tmp_path / "cloud") as cloud:
        cloud.add_demo(["Cellular Sensor"], 2)
        keys = credentials(cloud)
        assert station(tmp_path / "home", "sync", **keys).status == 0
    one_sentence(station(tmp_path / "home", "sync", **keys), "127.0.0.1")
    run = station(
        tmp_path / "home", "provision", "--simulate", "--recipe", RECIPE, "--units", "1", "--json", **keys
    )  # fmt: skip
    assert run.status == 0, run.err
    assert run.events("summary")[0]["closed"] == 1
    assert run.events("cloud")


class _Broken(http.server.BaseHTTPRequestHandler):
    status, body = 500, b"<html>oops</html>"

    def do_GET(self) -> None:
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    do_POST = do_GET  # noqa: N815 (the base class's name)

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b"<html>oops</html>"), (200, b"<html>a portal</html>"), (200, b"[1, 2"), (200, b"{}"), (200, b"\xff\xfe")],
)
def test_a_cloud_that_answers_500_or_rubbish(tmp_path: Path, status: int, body: bytes) -> None:
    handler = type("Broken", (_Broken,), {"status": status, "body": body})
    server = http.server.HTTPServer(("127.0.0.1", 0), handler)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    try:
        run = station(
            tmp_path / "home", "sync", STATION_CLOUD_URL=f"http://127.0.0.1:{server.server_port}",
            STATION_CLOUD_CLIENT_ID="id", STATION_CLOUD_CLIENT_SECRET="secret",
        )  # fmt: skip
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
    one_sentence(run)


def provision(tmp_path: Path, cloud: LocalCloud, spec: SimulatedSpec, recipe: Path = RECIPE) -> Run:
    """One device of `spec`, plugged into a port of its own."""
    device = SimulatedDevice(spec)
    try:
        return station(
            tmp_path / "home", "provision", "--port", device.start(), "--recipe", recipe, "--out", tmp_path / "out",
            "--json", **credentials(cloud),
        )  # fmt: skip
    finally:
        device.stop()


def test_a_device_of_another_chip_takes_no_token(tmp_path: Path, cloud: LocalCloud) -> None:
    flash = tmp_path / "flash.bin"
    run = provision(tmp_path, cloud, SimulatedSpec(chip="esp32c3", mac=MAC, flash=flash))
    one_sentence(run, "esp32c3", "esp32")
    assert states(tmp_path / "home") == []
    assert not flash.exists() or set(flash.read_bytes()) <= {0xFF}
    well = provision(tmp_path, cloud, SimulatedSpec(chip="esp32", mac=MAC))
    assert well.status == 0, well.err


def test_no_free_token(tmp_path: Path, cloud: LocalCloud) -> None:
    for number in (1, 2):
        mac = f"7c:df:a1:00:00:{number:02x}"
        assert provision(tmp_path, cloud, SimulatedSpec(chip="esp32", mac=mac)).status == 0
    run = provision(tmp_path, cloud, SimulatedSpec(chip="esp32", mac="7c:df:a1:00:00:03"))
    one_sentence(run, "No free token", "Cellular Sensor")
    assert states(tmp_path / "home") == ["closed", "closed"]


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("[product]", "[product", "TOML"),
        ('type = "esp32"', 'type = "esp8266"', "chip.type"),
        ("sha256 =", "sha265 =", "sha256"),
        ('delivery = "nvs"', 'delivery = "hope"', "token.delivery"),
        ('template = "Cellular Sensor"', 'template = "No Such"', "No Such"),
        ('layout = "50x30"', 'layout = "no-such"', "no-such"),
    ],
)
def test_an_unreadable_recipe(tmp_path: Path, cloud: LocalCloud, old: str, new: str, word: str) -> None:
    recipe = tmp_path / "recipe"
    shutil.copytree(RECIPE, recipe)
    text = (recipe / "recipe.toml").read_text()
    assert old in text
    (recipe / "recipe.toml").write_text(text.replace(old, new))
    one_sentence(provision(tmp_path, cloud, SimulatedSpec(chip="esp32", mac=MAC), recipe), word)


def test_an_image_whose_hash_differs(tmp_path: Path, cloud: LocalCloud) -> None:
    recipe = tmp_path / "recipe"
    shutil.copytree(RECIPE, recipe)
    image = bytearray((recipe / "demo.bin").read_bytes())
    image[1000] ^= 1
    (recipe / "demo.bin").write_bytes(image)
    one_sentence(provision(tmp_path, cloud, SimulatedSpec(chip="esp32", mac=MAC), recipe), "demo.bin", "SHA-256")
    assert states(tmp_path / "home") == []


def test_a_full_disk_stops_the_line_at_the_first_device(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert station(home, "provision", "--demo", "--unpaced", "--json").status == 0
    with closing(sqlite3.connect(home / "station.db")) as full:  # for units; as SQLite says it of a disk
        full.execute(
            "CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.act = 'reserve'"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    run = station(home, "provision", "--demo", "--unpaced", "--units", "40", "--json")
    one_sentence(run, "The disk is full")
    assert len(run.events("refused")) == 1
    assert run.events("summary") == [{"event": "summary", "closed": 0, "failed": 1, "suspect": 0}]
    assert states(home) == ["closed"]


@pytest.mark.parametrize(
    "command",
    [
        ("units", "show", "\udcff-000001"),
        ("units", "resume", "T1-000001", "--scan", "\udcff-000001/2"),
        ("units", "scrap", "T1-000001", "--reason", "dropped \udcff"),
    ],
)
def test_what_a_scanner_or_terminal_garbles_changes_nothing(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Bytes that are no UTF-8 come as halves of characters, which no file can keep."""
    with closing(open_test_store(tmp_path / "home")) as store:
        journal = store.journal
        fill(store, [make_token()])
        unit = journal.verified(journal.write(journal.reserve(claim(MAC)), "1"))
        assert journal.printed(journal.print_copy(unit, "1"), "job").name == "T1-000001"
    one_sentence(station(tmp_path / "home", *command, "--json"), "characters that are none")
    assert states(tmp_path / "home") == ["labelled"]


def test_a_mistyped_home_does_not_look_like_a_clean_one(tmp_path: Path) -> None:
    one_sentence(station(tmp_path / "no-home", "journal", "verify"), "No station has worked", "no-home")
    one_sentence(station(tmp_path / "no-home", "units", "list"), "No station has worked", "no-home")
    one_sentence(station(tmp_path / "no-home", "units", "resume"), "No station has worked", "no-home")


def test_a_demo_stays_out_of_the_home_of_a_bench_that_the_environment_gives_its_cloud(
    tmp_path: Path, cloud: LocalCloud
) -> None:
    home = tmp_path / "home"
    assert station(home, "sync", **credentials(cloud)).status == 0
    before = (home / "station.db").read_bytes()
    one_sentence(station(home, "provision", "--demo", **credentials(cloud)), "the home of a bench")
    assert (home / "station.db").read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_an_answer_and_a_log_that_cannot_be_written_make_one_sentence(tmp_path: Path, cloud: LocalCloud) -> None:
    home = tmp_path / "home"
    assert station(home, "sync", **credentials(cloud)).status == 0
    (home / "logs" / "station.log").unlink(missing_ok=True)
    (home / "logs" / "station.log").symlink_to("/dev/full")
    command = [sys.executable, "-m", "app", "--home", str(home), "journal", "verify"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    one_sentence(Run(done.returncode, "", done.stderr), "cannot be written")

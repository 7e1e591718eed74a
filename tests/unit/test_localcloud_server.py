"""The embedded cloud as a whole: start, stop, one owner a folder, what lasts, what its files hold, `cloud serve`."""

from __future__ import annotations

import contextlib
import gc
import itertools
import json
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from app.domain.errors import BadInput, StoreError
from app.domain.secret import Secret
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud, _listen
from tests.unit.localcloud_fixtures import TOKENS, Api, Device, connected, message, online, stranger
from tests.unit.mqtt_device import MqttDevice, mqtt_online

ROOT = Path(__file__).resolve().parents[2]


def test_everything_lasts_and_the_demo_is_made_once(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud:
        cloud.add_demo(["One", "Two"], 3)
        first = cloud.client_id, cloud.client_secret
        with Api(cloud) as api:
            bearer = api.headers["Authorization"]
            rows = api.see("/static-tokens")
            templates = api.see("/templates")
            assert api.act("/static-tokens/claim", token=rows["content"][0]["token"], userId=1).status_code == 200
            with online(cloud, rows["content"][1]["deviceToken"]):
                pass
            rows = api.see("/static-tokens")
    with LocalCloud(tmp_path) as cloud:
        cloud.add_demo(["One", "Two"], 3)
        assert (cloud.client_id, cloud.client_secret) == first
        with stranger(cloud) as before, Api(cloud) as api:
            asked = before.get("/api/v1/organization/static-tokens", headers={"Authorization": bearer})
            assert asked.json() == rows
            assert api.see("/templates") == templates
            assert not connected(api, rows["content"][1]["deviceToken"])
            cloud.add_demo(["Two", "Three"], 4)
            assert [row["name"] for row in api.see("/templates")["content"]] == ["One", "Two", "Three"]
            assert api.see("/static-tokens")["totalElements"] == 3 + 4 + 4


def test_two_clouds_on_one_folder_are_refused(tmp_path: Path) -> None:
    with LocalCloud(tmp_path), pytest.raises(StoreError, match="already works on"):
        LocalCloud(tmp_path).start()
    with LocalCloud(tmp_path):
        pass


def test_a_taken_port_is_a_sentence_and_leaves_the_folder_free(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for cloud in (
            LocalCloud(tmp_path, port), LocalCloud(tmp_path, doors=(port, 0)), LocalCloud(tmp_path, doors=(0, port))
        ):  # fmt: skip
            with pytest.raises(BadInput, match="cannot use port"):
                cloud.start()
    with LocalCloud(tmp_path) as cloud:
        doors = cloud.gateway[1], cloud.mqtt[1]
    with LocalCloud(tmp_path, doors=doors) as cloud:
        assert (cloud.gateway[1], cloud.mqtt[1]) == doors


def test_a_lost_key_a_damaged_key_and_a_damaged_file_are_sentences(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud:
        cloud.add_demo(["One"], 1)
    key = (tmp_path / "cloud.key").read_bytes()
    for wrong, words in ((None, "missing"), (b"short", "damaged"), (bytes(32), "not the one")):
        (tmp_path / "cloud.key").unlink()
        if wrong is not None:
            (tmp_path / "cloud.key").write_bytes(wrong)
        with pytest.raises(StoreError, match=words):
            LocalCloud(tmp_path).start()
        (tmp_path / "cloud.key").write_bytes(key)
    with LocalCloud(tmp_path):
        pass
    (tmp_path / "cloud.db").write_bytes(b"no database, but as long as one " * 100)
    with pytest.raises(StoreError, match="cannot be used"):
        LocalCloud(tmp_path).start()


def open_files() -> int:
    gc.collect()
    return len(list(Path("/proc/self/fd").iterdir()))


def test_no_thread_and_no_socket_is_left(tmp_path: Path) -> None:
    before, files = set(threading.enumerate()), open_files()
    cloud = LocalCloud(tmp_path)
    cloud.start()
    cloud.add_demo(["One"], 2)
    with Api(cloud) as api, Device(cloud), MqttDevice(cloud), socket.create_connection(cloud.gateway) as silent:
        half = socket.create_connection(("127.0.0.1", int(cloud.url.rsplit(":", 1)[1])))
        half.sendall(b"POST /oauth2/token HTTP/1.1\r\nHost: x\r\n")
        one, two = (row["deviceToken"] for row in api.see("/static-tokens")["content"])
        with online(cloud, one) as device, mqtt_online(cloud, two) as other:
            cloud.stop()
            cloud.stop()
            assert device.ended()
            assert other.ended()
        assert silent.recv(1) == b""
        half.close()
    assert set(threading.enumerate()) == before
    assert open_files() <= files


def test_the_files_are_their_owners_and_hold_no_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    folder = tmp_path / "cloud"
    with LocalCloud(folder) as cloud:
        cloud.add_demo(["One"], 20)
        with Api(cloud) as api:
            rows = api.see("/static-tokens")["content"] + [api.token()]
            secrets = [row["deviceToken"] for row in rows]
            api.act("/static-tokens/claim", token=rows[0]["token"], userId=1)
            for log_in in (online, mqtt_online):
                with log_in(cloud, secrets[1]):
                    assert connected(api, secrets[1])
            answer = api.post(
                "/oauth2/token",
                params={"grant_type": "client_credentials", "client_id": cloud.client_id},
                data={"client_secret": cloud.client_secret.reveal()},
            ).json()
            secrets += [answer["access_token"], answer["refresh_token"], cloud.client_secret.reveal()]
            assert api.get("/external/api/isHardwareConnected", params={"token": secrets[2]}).status_code == 200
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for name in ("cloud.db", "cloud.key"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    held = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert logged
    for secret in secrets:
        assert secret.encode() not in held
        assert not any(secret in line for line in logged)


def test_answers_are_sent_without_nagle_s_delay() -> None:
    with _listen(0) as listener:
        assert listener.proto == socket.IPPROTO_TCP  # or asyncio does not set TCP_NODELAY: 40 ms an answer


def test_a_minute_has_room_for_so_many_requests(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(requests_a_minute=5)) as cloud, Api(cloud) as api:
        answers = [api.get("/api/v1/organization/profile") for _ in range(11)]  # more than two minutes' worth
    refused = next(answer for answer in answers if answer.status_code != 200)
    assert "5 requests" in message(refused, 429)
    assert 1 <= int(refused.headers["Retry-After"]) <= 60


def test_silent_http_connections_do_not_keep_others_out(tmp_path: Path) -> None:
    limits = Limits(http_connections=20)
    with LocalCloud(tmp_path, limits=limits) as cloud:
        address = ("127.0.0.1", int(cloud.url.rsplit(":", 1)[1]))
        headers = "Host: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"
        halves = (b"", b"GET / HT", f"POST {TOKENS}/claim HTTP/1.1\r\n{headers}\r\nhalf".encode())
        silent = [socket.create_connection(address, timeout=20) for _ in range(60)]
        for number, connection in enumerate(silent):
            with contextlib.suppress(ConnectionError):
                connection.sendall(halves[number % 3])
        with Api(cloud) as api:
            assert api.see("/profile")["id"] == 1
        for connection in silent[:30]:
            with contextlib.suppress(ConnectionError):
                assert connection.recv(1) == b""
        for connection in silent:
            connection.close()


def test_a_full_disk_is_told_and_nothing_is_half_done(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 1)
        token = api.see("/static-tokens")["content"][0]
        with sqlite3.connect(f"file:{tmp_path}/cloud.db?mode=ro", uri=True) as file:
            pages = file.execute("PRAGMA page_count").fetchone()[0]
        file.close()
        connection = cloud._running().db.connection
        connection.execute(f"PRAGMA max_page_count = {pages}")
        said = message(api.act("/static-tokens/generate", productId=1, count=5000), 500)
        assert "full" in said
        assert "Nothing was saved" in said
        assert api.see("/static-tokens")["content"] == [token]
        connection.execute("PRAGMA max_page_count = 1000000")
        assert api.act("/static-tokens/generate", productId=1, count=5000).status_code == 200
        with online(cloud, token["deviceToken"]):
            assert connected(api, token["deviceToken"])


@dataclass(frozen=True)
class Served:
    """A cloud in a process of its own, as its one line tells it."""

    process: subprocess.Popen[str]
    url: str
    client_id: str
    client_secret: Secret
    org_id: int
    gateway: tuple[str, int]
    mqtt: tuple[str, int]


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Run `serve(folder, 0, True)`; the process is gone at the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", "import sys; from pathlib import Path; from app.localcloud.serve import serve;"
         " serve(Path(sys.argv[1]), 0, True)", folder],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        try:
            assert process.stdout is not None
            line = json.loads(process.stdout.readline())
            doors = {name: line.pop(name).split(":") for name in ("gateway", "mqtt")}
            secret = Secret(line.pop("client_secret"))
            places = {name: (host, int(port)) for name, (host, port) in doors.items()}
            yield Served(process=process, client_secret=secret, **places, **line)
        finally:
            process.kill()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_serve_says_where_in_one_line_and_starts_again_as_it_was(tmp_path: Path, ending: signal.Signals) -> None:
    told = []
    for _ in range(2):
        with served(tmp_path / "data") as cloud:
            with Api(cloud) as api:
                rows, templates = api.see("/static-tokens"), api.see("/templates")
                for log_in in (online, mqtt_online):
                    with log_in(cloud, rows["content"][0]["deviceToken"]):
                        assert connected(api, rows["content"][0]["deviceToken"])
                assert api.see("/gateways") == {
                    "binary": "{}:{}".format(*cloud.gateway), "mqtt": "{}:{}".format(*cloud.mqtt),
                }  # fmt: skip
            cloud.process.send_signal(ending)
            assert cloud.process.communicate(timeout=30) == ("", "")
            assert cloud.process.returncode == 0
            rows["content"].pop(0)
            told.append((cloud.client_id, cloud.client_secret, cloud.org_id, rows, templates))
    assert told[0] == told[1]
    assert [row["name"] for row in told[0][4]["content"]] == ["Cellular Sensor", "Ethernet Gateway"]
    assert told[0][3]["totalElements"] == 50


def test_what_was_answered_outlives_a_kill(tmp_path: Path) -> None:
    made: list[str] = []
    claimed: list[str] = []
    enough = threading.Event()

    def kill(process: subprocess.Popen[str]) -> None:
        enough.wait()
        process.kill()

    def work(api: Api) -> None:
        for number in itertools.count():
            made.append(api.token()["token"])
            assert api.act("/static-tokens/claim", token=made[-1], userId=1).status_code == 200
            claimed.append(made[-1])
            if number == 5:
                enough.set()

    with served(tmp_path) as cloud, Api(cloud) as api:
        killer = threading.Thread(target=kill, args=(cloud.process,))
        killer.start()
        with pytest.raises(httpx.TransportError):
            work(api)
        killer.join()
    with LocalCloud(tmp_path) as cloud, Api(cloud) as api:
        rows = {row["token"]: row for row in api.see("/static-tokens", size=1000)["content"]}
    assert set(made) <= set(rows)
    assert {rows[token]["status"] for token in claimed} == {"CLAIMED"}
    assert len(rows) - 50 - len(made) in (0, 1)  # what was under way may be there, once
    assert sum(row["status"] == "CLAIMED" for row in rows.values()) - len(claimed) in (0, 1)

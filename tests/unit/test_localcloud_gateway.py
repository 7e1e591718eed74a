"""The device gateway: the vendor's binary login, and everything that is not one."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.localcloud.frames import LONGEST_BODY
from app.localcloud.limits import Limits
from app.localcloud.pace import Pace
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import (
    HARDWARE,
    ILLEGAL,
    INTERNAL,
    INVALID,
    LOGIN,
    OK,
    PING,
    RESPONSE,
    Api,
    Device,
    Json,
    connected,
    online,
    wait_until,
)

LIMITS = Limits(devices=5, messages_a_second=20)
HASTY = Limits(login_seconds=0.5, idle_seconds=1.0)


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud"), limits=LIMITS) as running:
        running.add_demo(["One"], 1)
        yield running


@pytest.fixture(scope="module")
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


@pytest.fixture
def token(api: Api) -> Json:
    return api.token()


def test_login_ping_and_what_firmware_says(cloud: LocalCloud, api: Api, token: Json) -> None:
    with online(cloud, token["deviceToken"]) as device:
        assert device.say(PING) == (RESPONSE, OK)
        assert device.say(INTERNAL, b"ver\x001.0.0\x00h-beat\x0045") == (RESPONSE, OK)
        device.socket.sendall(struct.pack(">BHH", HARDWARE, 7, 6) + b"vw\x001\x005")
        device.socket.sendall(struct.pack(">BHH", RESPONSE, 8, OK))
        assert device.say(LOGIN, token["deviceToken"].encode()) == (RESPONSE, ILLEGAL)
        assert device.say(PING) == (RESPONSE, OK)
        assert connected(api, token["deviceToken"])
    wait_until(lambda: not connected(api, token["deviceToken"]))
    device_id = (api.row(token["token"]) or {})["deviceId"]
    assert api.see("/device", deviceId=device_id)["disconnectTime"] > 0


def test_a_login_may_come_in_pieces(cloud: LocalCloud, token: Json) -> None:
    with Device(cloud) as device:
        data = struct.pack(">BHH", LOGIN, 258, 32) + token["deviceToken"].encode()
        for at in range(len(data)):
            device.socket.sendall(data[at : at + 1])
        assert device.socket.recv(5) == struct.pack(">BHH", RESPONSE, 258, OK)


@pytest.mark.parametrize("body", [b"", b"A" * 31, b"A" * 32, b"A" * 33, b"\xff" * 32, b"\0" * 32, b"A" * LONGEST_BODY])
def test_a_wrong_login_is_told_and_ended(cloud: LocalCloud, body: bytes) -> None:
    with Device(cloud) as device:
        assert device.say(LOGIN, body) == (RESPONSE, INVALID)
        assert device.ended()


def test_a_device_that_connects_anew_replaces_its_old_connection(cloud: LocalCloud, api: Api, token: Json) -> None:
    with online(cloud, token["deviceToken"]) as old, online(cloud, token["deviceToken"]) as new:
        assert old.ended()
        assert connected(api, token["deviceToken"])
        assert new.say(PING) == (RESPONSE, OK)
    wait_until(lambda: not connected(api, token["deviceToken"]))


def test_silence_ends_a_connection_before_and_after_the_login(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=HASTY) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 1)
        token = api.token()["deviceToken"]
        with Device(cloud) as silent, Device(cloud) as half, Device(cloud) as cut, online(cloud, token) as known:
            half.socket.sendall(b"\x1d\x00")
            cut.socket.sendall(struct.pack(">BHH", LOGIN, 1, 32) + b"half of it")
            for device in (silent, half, cut, known):
                assert device.ended()
        assert not connected(api, token)


def test_garbage_ends_its_own_connection_only(cloud: LocalCloud, token: Json) -> None:
    with online(cloud, token["deviceToken"]) as device:
        for rubbish in (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"\x00" * 64, b"\xff" * 5000,
                        struct.pack(">BHH", PING, 1, 0), struct.pack(">BHH", LOGIN, 1, 65535)):  # fmt: skip
            with Device(cloud) as other:
                other.socket.sendall(rubbish)
                assert other.ended()
            assert device.say(PING) == (RESPONSE, OK)


@settings(max_examples=40)
@given(st.binary(max_size=200), st.booleans())
def test_no_bytes_bring_it_down(cloud: LocalCloud, api: Api, data: bytes, after_login: bool) -> None:
    row = api.see("/static-tokens", size=1)["content"][0]
    with Device(cloud) as device:
        if after_login:
            assert device.log_in(row["deviceToken"]) == OK
        device.socket.sendall(data)
        device.socket.shutdown(socket.SHUT_WR)
        while True:
            try:
                if not device.socket.recv(4096):
                    break
            except ConnectionError:
                break
    with online(cloud, row["deviceToken"]) as device:
        assert device.say(PING) == (RESPONSE, OK)


def test_a_flood_of_messages_ends_the_device_that_sends_it(cloud: LocalCloud, api: Api, token: Json) -> None:
    with online(cloud, token["deviceToken"]) as device, pytest.raises(ConnectionError):
        device.socket.sendall(struct.pack(">BHH", PING, 1, 0) * 10_000_000)
    wait_until(lambda: not connected(api, token["deviceToken"]))


def test_silent_connections_make_room_for_a_device(tmp_path: Path) -> None:
    limits = Limits(login_seconds=3600, waiting_devices=16)
    with LocalCloud(tmp_path, limits=limits) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 1)
        silent = [Device(cloud) for _ in range(200)]
        with online(cloud, api.token()["deviceToken"]) as device:
            for each in silent[:-16]:
                assert each.ended()
            assert device.say(PING) == (RESPONSE, OK)
    for each in silent:
        assert each.ended()
        each.socket.close()


def test_no_more_devices_than_it_may_have(cloud: LocalCloud, api: Api) -> None:
    tokens = [api.token() for _ in range(LIMITS.devices + 1)]
    devices = [Device(cloud) for _ in tokens]
    statuses = [device.log_in(token["deviceToken"]) for device, token in zip(devices, tokens, strict=True)]
    for device in devices:
        device.socket.close()
    assert statuses == [OK] * LIMITS.devices + [1]
    wait_until(lambda: not any(connected(api, token["deviceToken"]) for token in tokens))


def test_wrong_logins_wait_for_their_turn_and_right_ones_do_not(cloud: LocalCloud, token: Json) -> None:
    wrong = [Device(cloud) for _ in range(10)]
    for device in wrong:
        device.socket.sendall(struct.pack(">BHH", LOGIN, 1, 32) + b"B" * 32)
    with online(cloud, token["deviceToken"]) as device:
        assert device.say(PING) == (RESPONSE, OK)
    for device in wrong:
        device.socket.close()


def test_a_pace_lets_some_through_and_then_one_after_the_other() -> None:
    pace = Pace(3, 0.1)
    assert [round(pace.delay(10.0), 3) for _ in range(8)] == [0, 0, 0, 0.1, 0.2, 0.3, 0.3, 0.3]
    assert pace.delay(20.0) == 0

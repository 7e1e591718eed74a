"""The device gateway by MQTT: logins, what a device says and hears, and everything that is neither."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.localcloud.limits import Limits
from app.localcloud.mqtt import LONGEST_PACKET
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import (
    OK,
    ORGANIZATION,
    PING,
    RESPONSE,
    Api,
    Device,
    Json,
    connected,
    message,
    online,
    wait_until,
)
from tests.unit.mqtt_device import (
    ACCEPTED,
    BAD_CREDENTIALS,
    BAD_ID,
    BAD_VERSION,
    CLEAN,
    DISCONNECT,
    PASSWORD,
    UNAVAILABLE,
    WILL,
    MqttDevice,
    connect,
    mqtt_online,
    packet,
    publish,
    subscribe,
    text,
)

TOPICS = ("ds/Temperature", "batch_ds", "info/mcu", "get/ds", "get/ds/all", "ds/Поле")


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    limits = Limits(devices=8, messages_a_second=50, wrong_logins_at_once=10_000, wrong_login_seconds=0.0)
    with LocalCloud(tmp_path_factory.mktemp("cloud"), limits=limits) as running:
        running.add_demo(["One"], 1)
        yield running


@pytest.fixture(scope="module")
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


@pytest.fixture
def token(api: Api) -> Json:
    return api.token()


def test_a_first_login_makes_the_device_and_a_good_bye_takes_it_offline(
    cloud: LocalCloud, api: Api, token: Json
) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device:
        row = api.row(token["token"]) or {}
        shown = api.see("/device", deviceId=row["deviceId"])
        assert (row["status"], shown["orgId"], shown["templateId"]) == ("UNCLAIMED", 1, token["productId"])
        assert shown["firstConnectTime"] > 0 == shown["disconnectTime"]
        assert api.see("/device/online", deviceId=row["deviceId"]) == {"connected": True}
        assert connected(api, token["deviceToken"])
        device.ping()
        device.send(DISCONNECT)
        assert device.ended()
    wait_until(lambda: not connected(api, token["deviceToken"]))
    assert api.see("/device", deviceId=row["deviceId"])["disconnectTime"] > 0


def test_what_a_device_publishes_is_acknowledged_as_it_asks(cloud: LocalCloud, token: Json) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device:
        for topic in TOPICS:
            device.send(publish(topic, b"21.5"))
            device.send(publish(topic, b"\x00\xff", qos=1, number=258))
            assert device.read(4) == b"\x40\x02\x01\x02"
            device.send(publish(topic, qos=2, number=7, retain=True))
            assert device.read(4) == b"\x50\x02\x00\x07"
            device.send(packet(0x62, b"\x00\x07"))
            assert device.read(4) == b"\x70\x02\x00\x07"
        device.send(packet(0x32, text("ds/x") + b"\x00\x09" + bytes(LONGEST_PACKET - 8)))
        assert device.read(4) == b"\x40\x02\x00\x09"
        device.send(packet(0x40, b"\x00\x07"))  # what nobody asked for is let be
        device.ping()


def test_a_device_hears_its_own_downlink_and_nothing_else(cloud: LocalCloud, api: Api, token: Json) -> None:
    other = api.token()
    filters = (
        ("downlink/#", 1),
        ("downlink/ds/+", 2),
        ("#", 0),
        ("ds/#", 0),
        ("+/+", 1),
        ("$SYS/#", 0),
        ("downlink", 0),
    )
    with mqtt_online(cloud, token["deviceToken"]) as device, mqtt_online(cloud, other["deviceToken"]) as speaker:
        device.send(subscribe(*filters, number=513))
        assert device.read(11) == b"\x90\x09\x02\x01" + bytes([1, 2, 0x80, 0x80, 0x80, 0x80, 0x80])
        for topic in ("downlink/ds/Temperature", "ds/Temperature"):
            speaker.send(publish(topic, b"secret", qos=1, retain=True))
            assert speaker.read(4) == b"\x40\x02\x00\x01"
        device.ping()
        device.send(packet(0xA2, b"\x00\x03" + text("downlink/#") + text("ds/#")))
        assert device.read(4) == b"\xb0\x02\x00\x03"
        device.ping()
    with mqtt_online(cloud, token["deviceToken"]) as again:  # nothing was retained
        again.send(subscribe(("downlink/#", 0)))
        assert again.read(5) == b"\x90\x03\x00\x01\x00"
        again.ping()


def test_devices_with_the_same_client_id_do_not_disturb_each_other(cloud: LocalCloud, api: Api, token: Json) -> None:
    with (
        mqtt_online(cloud, token["deviceToken"], client_id="firmware") as one,
        mqtt_online(cloud, api.token()["deviceToken"], client_id="firmware") as two,
    ):
        one.ping()
        two.ping()


@pytest.mark.parametrize(
    ("user", "password"),
    [("device", "A" * 32), ("device", "A" * 31), ("device", ""), ("device", None), (None, None), ("", ""),
     ("Device", "good"), ("admin", "good"), ("device", b"\xff" * 32), ("device", "A" * 5000)],
)  # fmt: skip
def test_wrong_credentials_are_refused_with_code_4(
    cloud: LocalCloud, token: Json, user: str | None, password: str | bytes | None
) -> None:
    with MqttDevice(cloud) as device:
        device.send(connect(user, token["deviceToken"] if password == "good" else password))
        assert device.connack() == BAD_CREDENTIALS
        assert device.ended()


def test_other_versions_of_mqtt_are_told_so(cloud: LocalCloud, token: Json) -> None:
    for level, name, rest in ((3, "MQIsdp", b""), (5, "MQTT", b"\x00"), (131, "MQTT", b"")):
        with MqttDevice(cloud) as device:
            data = connect("device", token["deviceToken"], level=level, name=name)
            device.send(packet(0x10, data[2:] + rest))
            assert device.connack() == BAD_VERSION
            assert device.ended()


def test_a_client_without_an_id_cannot_ask_for_a_kept_session(cloud: LocalCloud, token: Json) -> None:
    with MqttDevice(cloud) as device:
        assert device.log_in(token["deviceToken"], flags=0) == BAD_ID
        assert device.ended()
    with mqtt_online(cloud, token["deviceToken"], flags=0, client_id="x") as device:
        device.ping()


def test_a_new_login_replaces_the_old_one_over_both_protocols(cloud: LocalCloud, api: Api, token: Json) -> None:
    auth_token = token["deviceToken"]
    with mqtt_online(cloud, auth_token) as first, mqtt_online(cloud, auth_token) as second:
        assert first.ended()
        with online(cloud, auth_token) as third:
            assert second.ended()
            assert third.say(PING) == (RESPONSE, OK)
            with mqtt_online(cloud, auth_token) as fourth:
                assert third.ended()
                fourth.ping()
                assert connected(api, auth_token)
    wait_until(lambda: not connected(api, auth_token))


def test_a_claimed_device_stays_online_a_disclaimed_one_is_dropped_and_comes_back(
    cloud: LocalCloud, api: Api, token: Json
) -> None:
    customer = api.customer("mqtt@customer.example")
    with mqtt_online(cloud, token["deviceToken"]) as device:
        device_id = api.act("/static-tokens/claim", token=token["token"], userId=customer["id"]).json()["id"]
        device.ping()
        assert api.act("/device/transfer", deviceId=device_id, newOrgId=1).status_code == 204
        assert api.act("/device/transfer", deviceId=device_id, newUserId=customer["id"]).status_code == 204
        device.ping()
        assert api.see("/device/online", deviceId=device_id) == {"connected": True}
        assert api.act("/static-tokens/unclaim", token=token["token"]).status_code == 204
        assert device.ended()
    assert message(api.get(f"{ORGANIZATION}/device", params={"deviceId": device_id}), 404)
    with mqtt_online(cloud, token["deviceToken"]):
        assert api.see("/device", deviceId=device_id)["orgId"] == 1


def test_a_deleted_device_is_dropped_and_is_a_new_one_when_it_comes_back(
    cloud: LocalCloud, api: Api, token: Json
) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device:
        first = (api.row(token["token"]) or {})["deviceId"]
        assert api.remove("/device", deviceId=first).status_code == 204
        assert device.ended()
    with mqtt_online(cloud, token["deviceToken"]):
        assert (api.row(token["token"]) or {})["deviceId"] > first


def test_a_deleted_token_s_device_is_dropped_at_once_and_refused(cloud: LocalCloud, api: Api, token: Json) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device:
        assert api.remove("/static-tokens", token=token["token"]).status_code == 204
        assert device.ended()
    with MqttDevice(cloud) as device:
        assert device.log_in(token["deviceToken"]) == BAD_CREDENTIALS
        assert device.ended()


def test_silence_ends_a_connection_before_and_after_the_login(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(login_seconds=0.5, idle_seconds=1.0)) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 3)
        tokens = [row["deviceToken"] for row in api.see("/static-tokens")["content"]]
        with (
            MqttDevice(cloud) as silent,
            MqttDevice(cloud) as half,
            mqtt_online(cloud, tokens[0], keep_alive=0) as idle,
            mqtt_online(cloud, tokens[1], keep_alive=65535) as patient,
        ):
            half.send(connect("device", tokens[2])[:-1])
            for device in (silent, half, idle, patient):
                assert device.ended()
        assert not any(connected(api, token) for token in tokens)


def test_a_device_keeps_to_its_own_keep_alive(cloud: LocalCloud, api: Api, token: Json) -> None:
    with mqtt_online(cloud, token["deviceToken"], keep_alive=1) as device:
        assert device.ended()  # the cloud's own limit is minutes away
    wait_until(lambda: not connected(api, token["deviceToken"]))


def test_no_more_devices_than_there_may_be_over_both_protocols(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(devices=2)) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 3)
        tokens = [row["deviceToken"] for row in api.see("/static-tokens")["content"]]
        with online(cloud, tokens[0]), mqtt_online(cloud, tokens[1]):
            with MqttDevice(cloud) as third:
                assert third.log_in(tokens[2]) == UNAVAILABLE
                assert third.ended()
            with Device(cloud) as third_too:
                assert third_too.log_in(tokens[2]) == 1


def test_wrong_logins_wait_for_their_turn_and_right_ones_do_not(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(wrong_logins_at_once=2, wrong_login_seconds=3600)) as cloud:
        cloud.add_demo(["One"], 1)
        with Api(cloud) as api:
            token = api.see("/static-tokens")["content"][0]["deviceToken"]
        wrong = [MqttDevice(cloud) for _ in range(6)]
        for device in wrong:
            device.send(connect("device", "B" * 32))
        with mqtt_online(cloud, token) as right:
            right.ping()
        wrong[-1].socket.settimeout(0.3)
        with pytest.raises(TimeoutError):
            wrong[-1].read(1)
        for device in wrong:
            device.socket.close()


def test_a_flood_of_messages_ends_the_device_that_sends_it(cloud: LocalCloud, api: Api, token: Json) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device, pytest.raises(ConnectionError):
        device.send(publish("ds/x", b"1") * 1_000_000)
    wait_until(lambda: not connected(api, token["deviceToken"]))


GARBAGE = [
    b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"\x00" * 64, b"\xff" * 5000,
    b"\x10\xff\xff\xff\xff\x01", b"\x30\x00", packet(0x30, text("ds/x") + bytes(LONGEST_PACKET)),
    subscribe(("#", 3)), subscribe(("downlink/#", 0), number=0), subscribe(), packet(0x80, b"\x00\x01\x00\x01a\x00"),
    packet(0x82, b"\x00\x01" + text("a") + b"\x00" + b"\x00\x09b"),
    packet(0xA2, b"\x00\x01"), publish("", b"x"), publish("ds/#", b"x"), publish("ds/x", qos=3), packet(0x32, b"\x00"),
    publish("ds/x", qos=1, number=0), packet(0x30, text(b"\xc3\x28")), packet(0xC0, b"x"), packet(0xC1), packet(0xF0),
    packet(0x20, b"\x00\x00"), packet(0x60, b"\x00\x01"),
]  # fmt: skip


@pytest.mark.parametrize("rubbish", GARBAGE)
def test_garbage_ends_its_own_connection_only(cloud: LocalCloud, api: Api, token: Json, rubbish: bytes) -> None:
    other = api.see("/static-tokens")["content"][0]["deviceToken"]
    with mqtt_online(cloud, other) as bystander:
        with MqttDevice(cloud) as stranger:
            stranger.send(rubbish)
            assert stranger.ended()
        with mqtt_online(cloud, token["deviceToken"]) as device:
            device.send(rubbish)
            assert device.ended()
        bystander.ping()


@pytest.mark.parametrize(
    "flags", [CLEAN | 1, CLEAN | 0x08, CLEAN | 0x20, CLEAN | WILL | 0x18, CLEAN | WILL, PASSWORD | CLEAN]
)
def test_a_login_against_the_standard_is_ended(cloud: LocalCloud, token: Json, flags: int) -> None:
    with MqttDevice(cloud) as device:
        user = None if flags & PASSWORD else "device"
        device.send(connect(user, token["deviceToken"], flags=flags))
        assert device.ended()


def test_a_second_login_on_one_connection_ends_it(cloud: LocalCloud, token: Json) -> None:
    with mqtt_online(cloud, token["deviceToken"]) as device:
        device.send(connect("device", token["deviceToken"]))
        assert device.ended()


def test_a_login_may_come_in_pieces_and_with_a_will(cloud: LocalCloud, token: Json) -> None:
    body = connect("device", token["deviceToken"], flags=CLEAN | WILL)[2:]
    at = len(text("MQTT")) + 4 + len(text(""))
    data = packet(0x10, body[:at] + text("ds/Alive") + text(b"\x00\x01") + body[at:])
    with MqttDevice(cloud) as device:
        for n in range(len(data)):
            device.send(data[n : n + 1])
        assert device.connack() == ACCEPTED
        device.ping()


PACKETS = st.one_of(
    st.builds(packet, st.integers(0, 255), st.binary(max_size=40)),
    st.builds(
        lambda topic, data, qos: publish(topic, data, qos=qos), st.text(max_size=8), st.binary(max_size=9),
        st.integers(0, 3),
    ),
    st.lists(st.tuples(st.text(max_size=8), st.integers(0, 255)), max_size=3).map(lambda filters: subscribe(*filters)),
    st.builds(
        lambda user, password, flags, level: connect(user, password, flags=flags, level=level),
        st.none() | st.text(max_size=8), st.none() | st.text(max_size=8), st.integers(0, 63), st.integers(0, 255),
    ),
    st.binary(max_size=60),
)  # fmt: skip


@settings(max_examples=80)
@given(st.lists(PACKETS, max_size=4), st.booleans())
def test_no_packets_bring_it_down(cloud: LocalCloud, api: Api, data: list[bytes], after_login: bool) -> None:
    row = api.see("/static-tokens", size=1)["content"][0]
    with MqttDevice(cloud) as device:
        if after_login:
            assert device.log_in(row["deviceToken"]) == ACCEPTED
        try:
            device.send(b"".join(data))
            device.socket.shutdown(1)
            while device.socket.recv(4096):
                pass
        except OSError:
            pass
    with mqtt_online(cloud, row["deviceToken"]) as device:
        device.ping()


def test_no_secret_is_logged(cloud: LocalCloud, api: Api, token: Json, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    wrong = "canary-" + "x" * 25
    with MqttDevice(cloud) as device:
        assert device.log_in(wrong) == BAD_CREDENTIALS
    with mqtt_online(cloud, token["deviceToken"]) as device:
        device.send(publish(f"ds/{wrong}", wrong.encode(), qos=1))
        device.read(4)
        device.send(packet(0xF0, wrong.encode()))
        assert device.ended()
    assert connected(api, api.see("/static-tokens")["content"][0]["deviceToken"]) is False
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    for secret in (wrong, token["deviceToken"]):
        assert not any(secret in line for line in logged)

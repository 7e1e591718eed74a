"""A device that speaks MQTT 3.1.1, written byte by byte from the standard, with nothing of the cloud's own."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from app.localcloud.server import LocalCloud

ACCEPTED, BAD_VERSION, BAD_ID, UNAVAILABLE, BAD_CREDENTIALS = range(5)
CLEAN, WILL, PASSWORD, USER = 0x02, 0x04, 0x40, 0x80


def text(value: str | bytes) -> bytes:
    """A string as MQTT has it: two bytes of length, then UTF-8."""
    data = value.encode() if isinstance(value, str) else value
    return len(data).to_bytes(2, "big") + data


def packet(first: int, body: bytes = b"") -> bytes:
    """A packet: its first byte, the remaining length in groups of seven bits, the body."""
    length, coded = len(body), b""
    while True:
        length, low = divmod(length, 128)
        coded += bytes([low | (0x80 if length else 0)])
        if not length:
            return bytes([first]) + coded + body


def connect(
    user: str | None,
    password: str | bytes | None,
    *,
    client_id: str = "",
    flags: int = CLEAN,
    keep_alive: int = 45,
    level: int = 4,
    name: str = "MQTT",
) -> bytes:
    """CONNECT; None leaves a field out."""
    flags |= (USER if user is not None else 0) | (PASSWORD if password is not None else 0)
    body = text(name) + bytes([level, flags]) + keep_alive.to_bytes(2, "big") + text(client_id)
    for field in (user, password):
        body += text(field) if field is not None else b""
    return packet(0x10, body)


def publish(topic: str, message: bytes = b"", *, qos: int = 0, number: int = 1, retain: bool = False) -> bytes:
    """PUBLISH."""
    return packet(0x30 | qos << 1 | retain, text(topic) + (number.to_bytes(2, "big") if qos else b"") + message)


def subscribe(*filters: tuple[str, int], number: int = 1) -> bytes:
    """SUBSCRIBE."""
    return packet(0x82, number.to_bytes(2, "big") + b"".join(text(name) + bytes([qos]) for name, qos in filters))


PING, PONG, DISCONNECT = packet(0xC0), packet(0xD0), packet(0xE0)


class MqttDevice:
    """A device's connection to the MQTT gateway."""

    def __init__(self, cloud: LocalCloud) -> None:
        self.socket = socket.create_connection(cloud.mqtt, timeout=10)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = self.socket.recv(size - len(data))
            assert piece, f"the gateway ended the connection after {data!r}"
            data += piece
        return data

    def log_in(self, auth_token: str, **more: object) -> int:
        """Log in and return CONNACK's code; the session is never one that was kept."""
        self.send(connect("device", auth_token, **more))  # type: ignore[arg-type]
        return self.connack()

    def connack(self) -> int:
        answer = self.read(4)
        assert answer[:3] == b"\x20\x02\x00"
        return answer[3]

    def ping(self) -> None:
        """Send a ping; its answer must be the very next thing that comes."""
        self.send(PING)
        assert self.read(2) == PONG

    def ended(self) -> bool:
        """Wait for the gateway to end the connection, without another byte."""
        try:
            return self.socket.recv(1) == b""
        except ConnectionError:
            return True


@contextmanager
def mqtt_online(cloud: LocalCloud, auth_token: str, **more: object) -> Iterator[MqttDevice]:
    """A device that is logged in by MQTT."""
    with MqttDevice(cloud) as device:
        assert device.log_in(auth_token, **more) == ACCEPTED
        yield device

"""The embedded cloud as its users see it: an API client, and a device that speaks the vendor's binary protocol."""

from __future__ import annotations

import socket
import ssl
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Self

import httpx

from app.domain.secret import Secret
from app.localcloud.server import LocalCloud

ORGANIZATION = "/api/v1/organization"
TOKENS = f"{ORGANIZATION}/static-tokens"
_HEADER = struct.Struct(">BHH")
RESPONSE, PING, INTERNAL, HARDWARE, LOGIN = 0, 6, 17, 20, 29
OK, ILLEGAL, INVALID = 200, 2, 9

Json = dict[str, Any]
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # httpx would load its certificates for each client, 25 ms each


def stranger(cloud: LocalCloud) -> httpx.Client:
    """A client that is not signed in."""
    return httpx.Client(base_url=cloud.url, timeout=30, verify=NO_TLS)


class Api(httpx.Client):
    """Signed in as a client of the cloud: its first one, or the one whose credentials are given."""

    def __init__(self, cloud: LocalCloud, credentials: tuple[str, Secret] | None = None) -> None:
        client_id, secret = credentials or (cloud.client_id, cloud.client_secret)
        with stranger(cloud) as client:
            answer = client.post("/oauth2/token?grant_type=client_credentials", auth=(client_id, secret.reveal()))
        assert answer.status_code == 200, answer.text
        bearer = f"Bearer {answer.json()['access_token']}"
        super().__init__(base_url=cloud.url, headers={"Authorization": bearer}, timeout=30, verify=NO_TLS)

    def see(self, path: str, **query: object) -> Any:
        """Return what a GET below the organization answers."""
        answer = self.get(ORGANIZATION + path, params=query)  # type: ignore[arg-type]
        assert answer.status_code == 200, answer.text
        return answer.json()

    def act(self, path: str, **body: object) -> httpx.Response:
        """POST below the organization."""
        return self.post(ORGANIZATION + path, json=body)

    def remove(self, path: str, **query: object) -> httpx.Response:
        """DELETE below the organization."""
        return self.delete(ORGANIZATION + path, params=query)  # type: ignore[arg-type]

    def token(self) -> Json:
        """Create a static token of the first template and return its row."""
        template = self.see("/templates")["content"][0]["id"]
        row: Json = self.act("/static-tokens/generate", productId=template, count=1).json()["content"][0]
        return row

    def row(self, qr_token: str) -> Json | None:
        """Return a token's row as the list has it now."""
        rows: list[Json] = self.see("/static-tokens", size=1000)["content"]
        return next((row for row in rows if row["token"] == qr_token), None)

    def customer(self, email: str) -> Json:
        """Make a sub-organization with one invited user and return the user."""
        org_id = self.act("/create", name=f"Customer {email}", type="BUSINESS").json()["id"]
        user: Json = self.act("/users/invite", email=email, name="A Customer", roleId=3, orgId=org_id).json()
        return user


class Device:
    """A device's connection to the gateway."""

    def __init__(self, cloud: LocalCloud) -> None:
        self.socket = socket.create_connection(cloud.gateway, timeout=10)
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def say(self, command: int, body: bytes = b"") -> tuple[int, int]:
        """Send a message and return the answer's command and status; the message's id must come back with it."""
        self._count += 1
        self.socket.sendall(_HEADER.pack(command, self._count, len(body)) + body)
        answer = self._read(_HEADER.size)
        kind, message_id, status = _HEADER.unpack(answer)
        assert message_id == self._count
        return kind, status

    def log_in(self, auth_token: str) -> int:
        """Log in and return the status."""
        kind, status = self.say(LOGIN, auth_token.encode())
        assert kind == RESPONSE
        return status

    def ended(self) -> bool:
        """Wait for the gateway to end the connection."""
        try:
            return self.socket.recv(1) == b""
        except ConnectionError:
            return True

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = self.socket.recv(size - len(data))
            assert piece, "the gateway ended the connection"
            data += piece
        return data


def wait_until(true: Callable[[], bool]) -> None:
    """Wait for what the gateway does in its own time; the test fails where it never does."""
    for _ in range(1000):
        if true():
            return
        time.sleep(0.02)
    raise AssertionError("it never became true")


@contextmanager
def online(cloud: LocalCloud, auth_token: str) -> Iterator[Device]:
    """A device that is logged in."""
    with Device(cloud) as device:
        assert device.log_in(auth_token) == OK
        yield device


def connected(api: Api, auth_token: str) -> bool:
    """Ask, as the device side, whether a device is connected."""
    answer = api.get("/external/api/isHardwareConnected", params={"token": auth_token})
    assert answer.status_code == 200, answer.text
    return {"true": True, "false": False}[answer.text]


def message(answer: httpx.Response, status: int) -> str:
    """Return what a refusal says; it must have this status and the vendor's shape, and nothing else."""
    assert answer.status_code == status, answer.text
    data = answer.json()
    assert set(data) == {"error"}
    assert set(data["error"]) == {"message"}
    text: str = data["error"]["message"]
    return text

"""The device's connection to the cloud: the vendor's binary protocol, as its public device library speaks it.

message: command u8, id u16, length u16, body; an answer (command 0) has its status in place of the length.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from io import BufferedIOBase

from app.domain.secret import Secret

_HEADER = struct.Struct(">BHH")
_ANSWER, _PING, _LOGIN = 0, 6, 29  # commands
_OK = 200
_PING_EVERY, _RETRY_AFTER, _PATIENCE = 5.0, 2.0, 5.0  # seconds


class Gateway:
    """Keeps a device online while its firmware runs. Failures are tried again, quietly; without address it is off."""

    def __init__(self, address: tuple[str, int] | None) -> None:
        self._address = address
        self._session: _Session | None = None
        self._token: Secret | None = None

    def hold(self, token: Secret | None) -> None:
        """Be online with this token from now on; None: be offline."""
        if token != self._token:
            if self._session:
                self._session.end()
            self._token = token
            self._session = _Session(self._address, token) if token and self._address else None

    def settle(self, seconds: float) -> None:
        """Wait until the first login was answered, or failed."""
        if self._session:
            self._session.tried.wait(seconds)


class _Session(threading.Thread):
    """Stays online with one token until `end()`."""

    def __init__(self, address: tuple[str, int], token: Secret) -> None:
        super().__init__(daemon=True)
        self._address, self._token = address, token
        self._ended = threading.Event()
        self._connection: socket.socket | None = None
        self.tried = threading.Event()
        self.start()

    def end(self) -> None:
        """Go offline now; the thread itself may take a moment."""
        self._ended.set()
        if connection := self._connection:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        while not self._ended.is_set():
            with (
                contextlib.suppress(OSError),
                socket.create_connection(self._address, _PATIENCE) as self._connection,
                self._connection.makefile("rwb") as stream,
            ):
                online = not self._ended.is_set() and _ask(stream, _LOGIN, self._token.reveal().encode())
                self.tried.set()
                while online and not self._ended.wait(_PING_EVERY):
                    online = _ask(stream, _PING, b"")
            self.tried.set()
            self._ended.wait(_RETRY_AFTER)


def _ask(stream: BufferedIOBase, command: int, body: bytes) -> bool:
    """Send a message and tell whether it was answered with 200; other messages of the cloud are passed over."""
    stream.write(_HEADER.pack(command, 1, len(body)) + body)
    stream.flush()
    while len(header := stream.read(_HEADER.size)) == _HEADER.size:
        answer, _, length = _HEADER.unpack(header)
        if answer == _ANSWER:
            return bool(length == _OK)
        stream.read(length)
    return False

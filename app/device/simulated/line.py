"""What carries a simulated device's bytes: a pseudo-terminal, or a TCP socket of this computer.

On a pseudo-terminal the host's baud rate is known. Where it is not the device's, bytes arrive as others, as on a wire.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import time
from typing import Protocol

from app.domain.errors import BadInput

try:
    import termios
    import tty
except ImportError:  # Windows has no pseudo-terminals
    _BAUDS: dict[int, int] = {}
else:
    _BAUDS = {getattr(termios, name): int(name[1:]) for name in dir(termios) if name[1:].isdigit() and name[0] == "B"}

HAS_TERMINALS = bool(_BAUDS)
_AT_ONCE = 65536  # bytes
_PACED_AT_ONCE = 1024
_PATIENCE = 0.2  # seconds; a host that takes nothing for longer loses bytes, as on a wire
_GARBLED = bytes((167 * byte + 91) % 256 for byte in range(256))  # as good as any other bytes


class Line(Protocol):
    """One end of a serial line; the other end is `port`, which a host opens."""

    port: str

    def fileno(self) -> int:
        """Return what becomes readable when the host sends or comes."""

    def read(self, size: int) -> bytes:
        """Return what the host sent; nothing where it only came or left."""

    def write(self, data: bytes) -> None:
        """Send to the host; what it does not take is lost."""

    def host_baud(self) -> int | None:
        """Return the baud rate that the host has set; None where the line does not tell."""

    def close(self) -> None:
        """Leave: the port is gone."""


def open_line(as_socket: bool) -> Line:
    """Return a new line. Raises BadInput where the system gives none."""
    try:
        return _Socket() if as_socket or not HAS_TERMINALS else _Terminal()
    except OSError as error:
        raise BadInput("No port for a simulated device: {why}.", why=error.strerror) from error


class Pacing:
    """Lets bytes take their time: ten bits each, one direction at a time."""

    def __init__(self, line: Line, paced: bool) -> None:
        self._line, self._paced = line, paced
        self._free = 0.0  # when the wire is free again

    def fileno(self) -> int:
        return self._line.fileno()

    def host_baud(self) -> int | None:
        return self._line.host_baud()

    def read(self, baud: int) -> bytes:
        """Return what the host sent, once it has had the time to come."""
        data = self._line.read(_PACED_AT_ONCE if self._paced else _AT_ONCE)
        self._take_time(len(data), baud)
        return data

    def write(self, data: bytes, baud: int) -> None:
        """Send bytes."""
        host = self.host_baud()
        if host is not None and host != baud:
            data = data.translate(_GARBLED)
        size = _PACED_AT_ONCE if self._paced else len(data)
        for start in range(0, len(data), size or 1):
            self._take_time(len(data[start : start + size]), baud)
            self._line.write(data[start : start + size])

    def _take_time(self, count: int, baud: int) -> None:
        if self._paced:
            now = time.monotonic()
            self._free = max(now, self._free) + 10 * count / baud
            time.sleep(self._free - now)


class _Terminal:
    """A pseudo-terminal; its other end stays open here, or the line would hang up with the first host that leaves."""

    def __init__(self) -> None:
        self._own, self._other = os.openpty()
        os.set_blocking(self._own, False)
        tty.setraw(self._other)
        mode = termios.tcgetattr(self._other)
        mode[4] = mode[5] = termios.B115200
        termios.tcsetattr(self._other, termios.TCSANOW, mode)
        self.port = os.ttyname(self._other)

    def fileno(self) -> int:
        return self._own

    def read(self, size: int) -> bytes:
        try:
            return os.read(self._own, size)
        except BlockingIOError:
            return b""

    def write(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(self._own, left) :]
            except BlockingIOError:
                if not select.select([], [self._own], [], _PATIENCE)[1]:
                    return

    def host_baud(self) -> int | None:
        return _BAUDS.get(termios.tcgetattr(self._other)[5])

    def close(self) -> None:
        os.close(self._other)
        os.close(self._own)


class _Socket:
    """A port that takes one host after the other."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._host: socket.socket | None = None
        self.port = f"socket://127.0.0.1:{self._listening.getsockname()[1]}"

    def fileno(self) -> int:
        return (self._host or self._listening).fileno()

    def read(self, size: int) -> bytes:
        if self._host is None:
            self._host, _ = self._listening.accept()
            self._host.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._host.settimeout(_PATIENCE)
            return b""
        data = b""
        with contextlib.suppress(OSError):
            data = self._host.recv(size)
        if not data:
            self._leave()
        return data

    def write(self, data: bytes) -> None:
        if self._host:
            try:
                self._host.sendall(data)
            except OSError:
                self._leave()

    def host_baud(self) -> int | None:
        return None

    def close(self) -> None:
        self._leave()
        self._listening.close()

    def _leave(self) -> None:
        if self._host:
            self._host.close()
            self._host = None

"""A serial line with noise on it: a socket between a simulated device and the station that adds bytes of its own."""

from __future__ import annotations

import contextlib
import random
import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

PATIENCE = 0.2  # seconds; a station that takes nothing for longer loses bytes, as on a wire
AT_ONCE = 4096  # bytes
FLASHING = 30_000  # bytes from the station: by then the chip is known and being written

Source = Callable[[random.Random, int], bytes]


def _repeated(*pieces: bytes) -> Source:
    def noise(rng: random.Random, size: int) -> bytes:
        least = min(map(len, pieces))
        return b"".join(rng.choices(pieces, k=size // least + 1))[:size]

    return noise


_REPORT = b"station-check v=1 fw=x mac=7c:df:a1:00:00:01 auth=0123456789abcdef nvs=ok"
SOURCES: dict[str, Source] = {
    "random bytes": random.Random.randbytes,
    "NUL bytes": _repeated(b"\0"),
    "an endless line": _repeated(b"~" * 997),
    "empty lines": _repeated(b"\r\n", b"\n\n\n", b"\r"),
    "invalid UTF-8": _repeated(b"\xff\xfe", b"\xc3\x28\r\n", b"\xe2\x82", b"\xf0\x9f\x92\n", b"\xed\xa0\x80"),
    "screen codes": _repeated(b"\x1b[31m", b"\x1b[2J\x1b[H", b"\x1b]0;x\x07", b"\x1b[", b"\x1b[99999999;", b"\x9b0m\n"),
    "halves of reports": _repeated(*(_REPORT[part] + b"\r\n" for part in (slice(20), slice(60), slice(17, None)))),
    "halves of packets": _repeated(b"\xc0", b"\xdb", b"\xdb\0", b"\xc0\1\x13", b"\xc0\0\xc0", b"\xc0OHAI\xc0"),
    "packets": _repeated(
        b"\xc0\1\x08\4\0\7\7\x12\x20\0\0\0\0\xc0",  # the answers to a SYNC, to a look at a register, to a write
        b"\xc0\1\x0a\2\0\xff\xff\xff\xff\0\0\xc0",
        b"\xc0\1\x11\2\0\0\0\0\0\0\0\xc0",
    ),
    "a worker's words": _repeated(b'{"id": 1, "result": null}\n', b'{"id": 2, "error": "StoreError"}\n', b"{\n"),
    "a crash": _repeated(b"Guru Meditation Error: Core  0 panic'ed (LoadProhibited)\r\n", b"Fatal exception (28): epc"),
}
"""What the noise is made of."""

AT_ONCE_PLACES = ("at its opening", "alone")
BETWEEN_PLACES = ("before packets", "within packets", "while it is written", "around reports")
"""Where it comes in, all at once or as long as the device is heard; "alone" is a line without a device."""


@dataclass(frozen=True)
class Noise:
    """So many bytes of one of SOURCES, in one of PLACES."""

    source: str
    place: str
    size: int
    at_once: int  # bytes, at most


class NoisyLine:
    """Open from `with` on; the station's end is `port`. `told` counts the bytes of noise that the station was sent."""

    def __init__(self, device: str, noise: Noise, rng: random.Random) -> None:
        """`device`: the port of the device on it, a socket; "": there is none."""
        self._device, self._noise, self._rng = device, noise, rng
        self._left = noise.size
        self.told = 0
        self._heard = 0  # bytes from the station, since it opened the line
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = f"socket://127.0.0.1:{self._listening.getsockname()[1]}"
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="noisy line", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self._listening.close()

    def _serve(self) -> None:
        self._listening.settimeout(PATIENCE)
        while not self._ended.is_set():
            with contextlib.suppress(OSError):
                station, _ = self._listening.accept()
                with station:
                    station.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    station.settimeout(PATIENCE)
                    self._carry(station)

    def _carry(self, station: socket.socket) -> None:
        """Carry bytes both ways until one side leaves."""
        self._heard = 0
        if self._noise.place == "at its opening":
            self._tell(station, self._some(self._left))
        with selectors.DefaultSelector() as ready, contextlib.ExitStack() as closing:
            ready.register(station, selectors.EVENT_READ)
            device = None
            if self._device:
                at = urlsplit(self._device)
                device = closing.enter_context(socket.create_connection((at.hostname, at.port), 5))
                device.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                ready.register(device, selectors.EVENT_READ)
            while not self._ended.is_set():
                came = [key.fileobj for key, _ in ready.select(0.01)]
                if station in came:
                    data = station.recv(AT_ONCE)
                    if not data:
                        return
                    self._heard += len(data)
                    if device:
                        device.sendall(data)
                if device in came and device:
                    data = device.recv(AT_ONCE)
                    if not data:
                        return
                    for piece, is_noise in self._mixed(data):
                        self._tell(station, piece, is_noise)
                elif self._noise.place == "alone":
                    self._tell(station, self._some(AT_ONCE))

    def _mixed(self, data: bytes) -> Iterator[tuple[bytes, bool]]:
        """Yield what the device said, with noise where it belongs, and which of it is noise."""
        place, some = self._noise.place, self._rng.randint(1, self._noise.at_once)
        if place == "before packets" or (place == "while it is written" and self._heard > FLASHING):
            yield self._some(some), True
        elif place == "within packets" or (place == "around reports" and b"station-" in data):
            cut = data.find(b"station-") + self._rng.randrange(20) if place == "around reports" else some % len(data)
            yield data[:cut], False
            yield self._some(some), True
            data = data[cut:]
        yield data, False

    def _some(self, size: int) -> bytes:
        return SOURCES[self._noise.source](self._rng, min(size, self._left))

    def _tell(self, station: socket.socket, data: bytes, is_noise: bool = True) -> None:
        """Send to the station; raise OSError where it has left."""
        sent = 0
        with contextlib.suppress(TimeoutError):
            while sent < len(data):
                sent += station.send(data[sent : sent + AT_ONCE])
        if is_noise:
            self._left -= sent
            self.told += sent

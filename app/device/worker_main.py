"""The chip worker's own process: requests come in as JSON lines on stdin, answers go out as JSON lines.

    {"id": 1, "call": "connect", "port": …, "baud": …}          a request; bytes travel as base64
    {"ready": true}                                             first of all, when everything is loaded
    {"id": 1, "done": 4096, "total": 65536, "within": 5.0}      how far a write is; the next word comes within seconds
    {"id": 1, "result": …}                                      the answer, or
    {"id": 1, "error": "DeviceGone", "template": …, "values": {…}}

The process ends as soon as its stdin does, so that none outlives the station and keeps a port.
"""

from __future__ import annotations

import base64
import json
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, BinaryIO

from app.device.regions import Region
from app.domain.errors import DeviceError, DeviceGone, StationError


def main() -> None:
    """Serve requests until stdin ends."""
    requests, answers = _take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the station's to handle
    from app.device.chip import Chip  # its half second is spent here, before the first device

    def answer(**message: Any) -> None:
        answers.write(json.dumps(message).encode() + b"\n")
        answers.flush()

    number = 0
    calls = _Calls(Chip, lambda **progress: answer(id=number, **progress))
    answer(ready=True)
    waiting: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(requests, waiting), daemon=True).start()
    while True:
        request = waiting.get()
        number, call = request.pop("id"), request.pop("call")
        try:
            result = getattr(calls, call)(**request)
        except StationError as error:
            answer(id=number, error=type(error).__name__, template=error.template, values=error.values)
        except Exception as error:
            # esptool trips over rubbish in many ways. Where, not what: a message might quote bytes that were sent.
            sys.stderr.write(f"{type(error).__name__}\n" + "".join(traceback.format_tb(error.__traceback__)))
            message = "The chip library failed ({kind}). Plug the device in again."
            answer(id=number, error=DeviceError.__name__, template=message, values={"kind": type(error).__name__})
        else:
            answer(id=number, result=result)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep stdin and stdout for the protocol alone: what a library prints goes to stderr, and it can read nothing."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, answers


def _receive(requests: BinaryIO, waiting: queue.SimpleQueue[dict[str, Any]]) -> None:
    try:
        for line in requests:
            waiting.put(json.loads(line))
    finally:  # also where a killed station left half a line
        os._exit(0)  # at once, whatever the main thread waits for


class _Calls:
    """What the station may ask for; see ChipWorker. `tell` sends progress."""

    def __init__(self, chip_class: Any, tell: Callable[..., None]) -> None:
        self._chip_class = chip_class
        self._tell = tell
        self._chip: Any = None

    def connect(self, port: str, baud: int) -> dict[str, Any]:
        self.disconnect(run=False)
        self._chip = self._chip_class(port, baud)
        return asdict(self._chip.info)

    def differing(self, areas: list[tuple[int, int, str, bool]]) -> list[int]:
        return [index for index, area in enumerate(areas) if self._connected.differs(*area)]

    def write(self, regions: list[tuple[int, str, str, bool]]) -> None:
        self._connected.write(
            [Region(offset, base64.b64decode(data), name, plain) for offset, data, name, plain in regions],
            lambda done, total, within: self._tell(done=done, total=total, within=within),
        )

    def read(self, offset: int, size: int) -> str:
        return base64.b64encode(self._connected.read(offset, size)).decode()

    def mac(self) -> str:
        return str(self._connected.mac())

    def listen(self, pattern: str, baud: int, timeout: float) -> list[dict[str, str]]:
        return [asdict(report) for report in self._connected.listen(pattern, baud, timeout)]

    def disconnect(self, run: bool = True) -> None:
        if self._chip is not None:
            chip, self._chip = self._chip, None
            chip.close(run)

    @property
    def _connected(self) -> Any:
        if self._chip is None:
            raise DeviceGone("The connection to the device was lost. Plug it in again.")
        return self._chip

"""The station's side of a chip worker: a warm process that works on the chip of one slot.

A crash of the chip library or a hung driver ends that process and fails one call; the next call starts another.
Secrets reach it through a pipe, never by its command line, environment or a file.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import logging
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO, Any, cast

from app.device.chip_info import ChipInfo
from app.device.launch import OWN_FOLDER, own_command
from app.device.regions import Region
from app.device.report import Report, check_reports
from app.domain import errors
from app.domain.errors import DeviceError, DeviceGone
from app.domain.recipes import ReportRule

log = logging.getLogger(__name__)

_LOG_LINES = 200  # of one process; a noisy library must not fill the disk
_LOG_LINE = 300  # characters
# Seconds after which a call counts as hung and its process is killed.
_START, _CONNECT, _SHORT, _RESTART = 30.0, 12.0, 5.0, 10.0
_SLACK = 2.0  # the process itself notices a silent chip first
_MD5_SPEED = 8 / 1e6  # seconds a byte; on the chip


def _nobody(_done: int, _total: int) -> None:
    pass


class ChipWorker:
    """Works on one chip at a time: connect, then write, read and listen, then disconnect.

    Calls block, and come from one thread; `close` may come from any. Each raises DeviceError or one of its kinds:
    DeviceGone where the chip stops answering or the call's time is over, WrongChip, VerifyFailed, NoReport.
    """

    def __init__(self, on_progress: Callable[[int, int], None] = _nobody) -> None:
        """`on_progress` hears of bytes done and bytes in all during a write, from the thread that called it."""
        self._on_progress = on_progress
        self._port = ""
        self._baud = 0
        self._process: _Process | None = _Process()

    def connect(self, port: str, baud: int) -> ChipInfo:
        """Put the chip on `port` into download mode and find out what it is; go on at `baud`."""
        self._port, self._baud = port, baud
        return ChipInfo(**self._call(_CONNECT, "connect", port=port, baud=baud))

    def write(self, regions: Sequence[Region]) -> int:
        """Write what the flash does not hold yet, and compare it on the chip; return the bytes written.

        The chip compares by MD5. What it cannot compare, because it encrypts it or hides its flash, is always written.
        """
        areas = [(region.offset, len(region.data), _md5(region.data), region.plain) for region in regions]
        total = sum(len(region.data) for region in regions)
        differing = self._call(_SHORT + total * _MD5_SPEED, "differing", areas=areas)
        needed = [regions[index] for index in differing]
        if needed:
            parts = [
                (region.offset, base64.b64encode(region.data).decode(), region.name, region.plain) for region in needed
            ]
            self._call(_SHORT, "write", regions=parts)
        return sum(len(region.data) for region in needed)

    def read(self, offset: int, size: int) -> bytes:
        """Return `size` bytes of the flash from `offset` on. Raises DeviceError where the chip hides its flash."""
        return base64.b64decode(self._call(_SHORT + size * 20 / self._baud, "read", offset=offset, size=size))

    def mac(self) -> str:
        """Return the connected chip's MAC, read anew from its eFuses."""
        return str(self._call(_SHORT, "mac"))

    def listen(self, rule: ReportRule, fingerprint: str, mac: str) -> None:
        """Restart the chip into its firmware and hear which token it holds.

        Raises NoReport where it says nothing in time, VerifyFailed where it says anything but what was written.
        """
        heard = self._call(
            rule.timeout + _RESTART, "listen", pattern=rule.pattern, baud=rule.baud, timeout=rule.timeout
        )
        check_reports([Report(**report) for report in heard], rule, fingerprint, mac)

    def disconnect(self) -> None:
        """Let the chip run its firmware, and close the port."""
        self._call(_SHORT, "disconnect")

    def close(self) -> None:
        """End the process. A call that is under way raises DeviceGone."""
        process, self._process = self._process, None  # at once: another thread may begin the next one meanwhile
        if process is not None:
            process.end()

    def _call(self, seconds: float, call: str, **arguments: Any) -> Any:
        """Ask the process; kill it where no word comes within `seconds`, or what its last word allowed."""
        if self._process is None or not self._process.alive():
            self.close()
            self._process = _Process()
        process = self._process
        try:
            process.send(call, arguments)
            while True:
                message = process.word(seconds)
                if "done" not in message:
                    break
                seconds = message["within"] + _SLACK
                self._on_progress(message["done"], message["total"])
        except (TimeoutError, EOFError, BrokenPipeError) as error:
            self.close()
            raise DeviceGone(
                "The device on {port} hung or left while it was worked on. Plug it in again.", port=self._port
            ) from error
        except BaseException:
            self.close()  # the answer to a call that nobody waits for any more must not meet the next one
            raise
        if "error" in message:
            kind = getattr(errors, message["error"], DeviceError)
            raise kind(message["template"], **message["values"])
        return message["result"]


class _Process:
    """One worker process and the threads that read its pipes."""

    def __init__(self) -> None:
        self._popen = subprocess.Popen(
            own_command("--chip-worker"),
            cwd=OWN_FOLDER,
            start_new_session=True,  # Ctrl-C is for the program alone, which then ends its helpers
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._words: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._number = 0
        self._ready = False
        self._stdin = cast(IO[bytes], self._popen.stdin)
        self._threads = [
            threading.Thread(target=self._hear, args=(self._popen.stdout,), daemon=True),
            threading.Thread(target=self._log, args=(self._popen.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def alive(self) -> bool:
        return self._popen.poll() is None

    def send(self, call: str, arguments: dict[str, Any]) -> None:
        """Ask for something. Raises TimeoutError, or BrokenPipeError where the process has ended."""
        if not self._ready:
            self._next(_START)
            self._ready = True
        self._number += 1
        request = json.dumps({"id": self._number, "call": call, **arguments}).encode() + b"\n"
        hung = threading.Timer(_SHORT, self._popen.kill)  # a process that stands still would block the pipe
        hung.start()
        try:
            self._stdin.write(request)
            self._stdin.flush()
        except ValueError as error:  # another thread ended the process, and closed the pipe, just now
            raise BrokenPipeError from error
        finally:
            hung.cancel()
            hung.join()

    def word(self, seconds: float) -> dict[str, Any]:
        """Return the next message on the call. Raises TimeoutError, or EOFError where the process has ended."""
        while (message := self._next(seconds)).get("id") != self._number:
            pass
        return message

    def end(self) -> None:
        """End the process, at once where it works on something."""
        self._popen.kill()
        self._popen.wait()
        for thread in self._threads:
            thread.join()
        with contextlib.suppress(BrokenPipeError):
            self._stdin.close()

    def _next(self, seconds: float) -> dict[str, Any]:
        try:
            message = self._words.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
        if message is None:
            raise EOFError
        return message

    def _hear(self, stdout: IO[bytes]) -> None:
        with stdout:
            for line in stdout:
                if line.endswith(b"\n"):  # a killed process may leave half a line
                    self._words.put(json.loads(line))
        self._words.put(None)

    def _log(self, stderr: IO[bytes]) -> None:
        with stderr:
            for number, line in enumerate(stderr):
                if number < _LOG_LINES:
                    log.warning("chip worker: %s", line.decode("utf-8", "replace").rstrip()[:_LOG_LINE])


def _md5(data: bytes) -> str:
    return hashlib.md5(data).hexdigest()  # noqa: S324  (the chip knows no other)

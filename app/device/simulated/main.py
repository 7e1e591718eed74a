"""A simulated device's own process. One line of JSON comes in, the spec; one goes out:

    {"port": "/dev/pts/5"}   what a host may open now, or
    {"problem": …}           a sentence: why there is no device

The process ends as soon as its stdin does, so that none outlives whoever started it.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import threading
import time
from dataclasses import dataclass

from app.device.simulated.chip import SimulatedChip
from app.device.simulated.gateway import Gateway
from app.device.simulated.line import Pacing, open_line
from app.device.simulated.spec import decode_spec
from app.domain.errors import StationError

_TICK = 0.1  # seconds
_SETTLE = 1.0  # seconds that a device whose firmware has just started gets to log in before it is taken out


def main() -> None:
    """Be a device until stdin ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the station's to handle
    try:
        spec = decode_spec(sys.stdin.readline())
        chip, line = SimulatedChip(spec), open_line(spec.socket)
    except StationError as error:
        _say(problem=str(error))
        return
    device = _Device(chip, Pacing(line, spec.baud_pacing), Gateway(spec.gateway))
    device.run_firmware()  # it has booted before anybody could open its port
    _say(port=line.port)
    owner = threading.Thread(target=_end_with_stdin, args=(device.gateway,))
    owner.start()
    while not chip.gone:
        device.answer_host()
        device.run_firmware()
    line.close()
    owner.join()


@dataclass(frozen=True, slots=True)
class _Device:
    """A chip with its line and its way to the cloud."""

    chip: SimulatedChip
    line: Pacing
    gateway: Gateway

    def run_firmware(self) -> None:
        self.gateway.hold(self.chip.token)
        self.line.write(self.chip.tick(time.monotonic()), self.chip.baud)

    def answer_host(self) -> None:
        """Answer what the host sends within a moment."""
        ready, _, _ = select.select([self.line], [], [], _TICK)
        if ready and (data := self.line.read(self.chip.baud)):
            for said in self.chip.receive(data, self.line.host_baud()):
                self.line.write(said, self.chip.baud)


def _end_with_stdin(gateway: Gateway) -> None:
    sys.stdin.read()
    gateway.settle(_SETTLE)
    os._exit(0)


def _say(**message: str) -> None:
    os.write(1, json.dumps(message).encode() + b"\n")

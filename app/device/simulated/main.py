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

from app.device.simulated.chip import SimulatedChip
from app.device.simulated.gateway import Gateway
from app.device.simulated.line import Line, Pacing, open_line
from app.device.simulated.spec import SimulatedSpec, decode_spec
from app.domain.errors import StationError

_TICK = 0.1  # seconds


def main() -> None:
    """Be a device until stdin ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the station's to handle
    try:
        spec = decode_spec(sys.stdin.readline())
        chip, line = SimulatedChip(spec), open_line(spec.socket)
    except StationError as error:
        _say(problem=str(error))
        return
    _say(port=line.port)
    owner = threading.Thread(target=_end_with_stdin)
    owner.start()
    _live(spec, chip, line)
    line.close()
    owner.join()


def _live(spec: SimulatedSpec, chip: SimulatedChip, line: Line) -> None:
    """Connect a chip to a line and to the cloud for as long as it stays."""
    pacing = Pacing(line, spec.baud_pacing)
    gateway = Gateway(spec.gateway) if spec.gateway else None
    while not chip.gone:
        ready, _, _ = select.select([line], [], [], _TICK)
        if ready and (data := pacing.read(chip.baud)):
            for said in chip.receive(data, line.host_baud()):
                pacing.write(said, chip.baud)
        if said := chip.tick(time.monotonic()):
            pacing.write(said, chip.baud)
        if gateway:
            gateway.hold(chip.token)


def _end_with_stdin() -> None:
    sys.stdin.read()
    os._exit(0)


def _say(**message: str) -> None:
    os.write(1, json.dumps(message).encode() + b"\n")

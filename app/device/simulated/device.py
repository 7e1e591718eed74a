"""A simulated device, plugged in and taken out."""

from __future__ import annotations

import json
import subprocess
from typing import IO, cast

from app.device.launch import OWN_FOLDER, own_command
from app.device.simulated.spec import SimulatedSpec, encode_spec
from app.domain.errors import DeviceError

_END = 3.0  # seconds; a process that takes longer to end is killed


class SimulatedDevice:
    """A device in a process of its own: it slows nobody down, and taking it out is as sudden as it is in life."""

    def __init__(self, spec: SimulatedSpec) -> None:
        self.spec = spec
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> str:
        """Plug the device in; return its port. Raises DeviceError where there can be none."""
        self.stop()
        self._process = subprocess.Popen(
            own_command("--simulated-device"),
            cwd=OWN_FOLDER,
            start_new_session=True,  # Ctrl-C is for the program alone, which then ends its helpers
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stdin, stdout = cast(IO[str], self._process.stdin), cast(IO[str], self._process.stdout)
        stdin.write(encode_spec(self.spec) + "\n")
        stdin.flush()
        answer = json.loads(stdout.readline() or "{}")
        if "port" not in answer:
            self.stop()
            raise DeviceError(
                "The simulated device {mac} did not start: {why}",
                mac=self.spec.mac,
                why=answer.get("problem", "its process ended."),
            )
        return str(answer["port"])

    def stop(self) -> None:
        """Take the device out; its flash file keeps what was written so far."""
        if self._process:
            try:
                self._process.communicate(timeout=_END)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.communicate()
            self._process = None

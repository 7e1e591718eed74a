"""What a simulated device is, and what is wrong with it; as JSON it travels to the device's own process."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import BadInput
from app.domain.recipes import CHIPS

TRUE_REPORT = "station-check v=1 fw={fw} mac={mac} auth={auth} nvs={nvs}"
"""What the reference firmware prints, with a place for each thing that a device says of itself."""


@dataclass(frozen=True, slots=True)
class Faults:
    """What goes wrong; any of them together. "Written" counts the bytes programmed into the flash since power-on."""

    vanish_after: int | None = None  # written bytes: then the device leaves its port, as if unplugged
    hang_after: int | None = None  # written bytes: then it is silent on a port that stays; 0: from the beginning
    flip_bit: int | None = None  # of all bits written, counted from 0, this one comes out wrong
    swap_after: int | None = None  # written bytes: then a device with another MAC answers in its place
    swap_mac: str = "02:00:00:00:00:01"  # that device's
    report: str = TRUE_REPORT  # what it says instead, lines separated by "\n"; "": nothing at all
    report_noise: int = 0  # random bytes before and after each report
    packet_noise: int = 0  # random bytes before each packet in download mode


@dataclass(frozen=True, slots=True)
class SimulatedSpec:
    """One device."""

    chip: str  # one of recipes.CHIPS
    mac: str  # aa:bb:cc:dd:ee:ff; also one that no device should have
    flash: Path | None = None  # where its flash is kept; what is there already is its content. None: in memory
    gateway: tuple[str, int] | None = None  # host and port of the cloud's device gateway; None: it stays offline
    baud_pacing: bool = False  # bytes take the time that they take on a wire
    socket: bool = False  # its port is socket://…, not a pseudo-terminal
    flash_size: int = 4 * 1024 * 1024  # bytes
    flash_encrypted: bool = False  # the flash holds ciphertext (a simple one, not the chip's own)
    secure_download: bool = False  # an ESP32-C3 in secure download mode
    faults: Faults = Faults()

    def __post_init__(self) -> None:
        """Raises BadInput for what cannot be simulated."""
        if self.chip not in CHIPS:
            raise BadInput("There is no simulated {chip}: it must be one of {chips}.", chip=self.chip, chips=CHIPS)
        if self.secure_download and self.chip == "esp32":
            raise BadInput("An ESP32 has no secure download mode.")
        if self.flash_size not in _FLASH_SIZES:
            raise BadInput("No flash has {size} bytes.", size=self.flash_size)
        mac_bytes(self.mac)
        mac_bytes(self.faults.swap_mac)
        try:
            self.faults.report.format(fw="", mac="", auth="", nvs="")
        except (LookupError, ValueError, AttributeError) as error:
            raise BadInput("A simulated report may hold {{fw}}, {{mac}}, {{auth}} and {{nvs}} only.") from error


_FLASH_SIZES = tuple(1 << power for power in range(20, 25))


def mac_bytes(mac: str) -> bytes:
    """Return the 6 bytes of a MAC, whatever they are. Raises BadInput where there are not six."""
    try:
        found = bytes.fromhex(mac.replace(":", ""))
    except ValueError:
        found = b""
    if len(found) != 6:
        raise BadInput("“{mac}” is not a MAC address: it needs 12 hexadecimal digits.", mac=mac)
    return found


def encode_spec(spec: SimulatedSpec) -> str:
    """Return the spec as one line of JSON; it is read in another folder than this process works in."""
    return json.dumps(dataclasses.asdict(spec), default=lambda path: str(path.absolute()))


def decode_spec(text: str) -> SimulatedSpec:
    """Read what `encode_spec` wrote."""
    values: dict[str, Any] = json.loads(text)
    return SimulatedSpec(
        **values
        | {
            "flash": Path(values["flash"]) if values["flash"] else None,
            "gateway": tuple(values["gateway"]) if values["gateway"] else None,
            "faults": Faults(**values["faults"]),
        }
    )

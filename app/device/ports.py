"""Ports by what stays the same about them: the socket they are plugged into, not a name that moves.

A port's specification is one of
    usb:1-2.3              a USB socket, by its place in the tree of hubs (as pyserial gives it)
    /dev/ttyUSB0, COM3     a serial port by its name, or a pseudo-terminal by its path
    socket://host:port     a serial port behind a network socket
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from serial.tools import list_ports as pyserial


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port that is plugged in now."""

    name: str  # what to open
    location: str  # place in the USB tree; "" where the system tells none
    description: str
    spec: str  # what to keep in the settings


def list_ports() -> list[PortInfo]:
    """Return the serial ports of this computer; pseudo-terminals and sockets are never among them."""
    return [
        PortInfo(
            name=port.device,
            location=port.location or "",
            description=port.description or port.device,
            spec=f"usb:{port.location}" if port.location else port.device,
        )
        for port in sorted(pyserial.comports(), key=lambda port: (port.location or "", port.device))
    ]


def find_port(spec: str) -> str | None:
    """Return what may be opened for `spec` now, or None while nothing is plugged in there."""
    if is_network(spec):
        return spec
    kind, _, location = spec.partition(":")
    if kind != "usb":
        return spec if Path(spec).exists() or any(port.name == spec for port in list_ports()) else None
    ports = [port for port in list_ports() if port.location]
    exact = [port.name for port in ports if port.location == location]
    # A chip with its own USB may offer other interfaces while it is in download mode; the socket is the same.
    socket = [port.name for port in ports if port.location.partition(":")[0] == location.partition(":")[0]]
    if exact:
        return exact[0]
    return socket[0] if len(socket) == 1 else None


def spec_of(port: str) -> str:
    """Return the specification by which `port`, open or about to be, is found again after it vanished."""
    return next((info.spec for info in list_ports() if info.name == port), port)


def is_network(spec: str) -> bool:
    """Tell whether `spec` is a serial port behind a network socket."""
    return "://" in spec


def is_sticky(spec: str) -> bool:
    """Tell whether the port stays while the device is changed, so that its presence says nothing."""
    return is_network(spec) or Path(spec).resolve().is_relative_to("/dev/pts")


def has_reset_lines(port: str) -> bool:
    """Tell whether DTR and RTS exist there, which restart a chip and put it into download mode."""
    return port.startswith("rfc2217://") or not is_sticky(port)

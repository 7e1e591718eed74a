"""Simulated devices: chips that real esptool talks to over a pseudo-terminal or a socket, for the demo and the tests.

    flash, faulty_flash, registers   what the chip is made of
    slip, protocol, loader, rom, stub   its download mode
    firmware, gateway   what it does after a restart
    chip   all of that behind one stream of bytes
    line, main, device   that stream as a port, in a process of its own

Chip, registers and protocol follow the vendor's documentation of the serial protocol and what esptool asks for.
"""

from app.device.simulated.device import SimulatedDevice
from app.device.simulated.spec import Faults, SimulatedSpec

__all__ = ["Faults", "SimulatedDevice", "SimulatedSpec"]

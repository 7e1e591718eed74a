"""A bare ESP32-C3 for tests, from the moment on at which its ROM jumps to a directly booted program.

It is stricter than the chip. Only what the reference firmware may use is there: any other address, another access
than 32 bits to a peripheral, a write to the flash, a byte put into a full FIFO or taken from an empty one, and more
than 8 KB of RAM raise Fault. Nothing is set up in its favour: the system timer stands still and is in reset, the RAM
and the registers hold rubbish, the watchdogs run and their registers are locked.

Source: ESP32-C3 Technical Reference Manual; ESP-IDF's soc headers for the registers' bits; the description of direct
boot that comes with Espressif's example of it.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.firmware.riscv import Fault, Hart

MEGABYTE = 1 << 20
MAGIC = bytes.fromhex("1d04dbae") * 2
CODE, DATA, MAPPED = 0x42000000, 0x3C000000, 4 * MEGABYTE  # what the ROM maps of the flash, to both
RAM, RAM_SIZE = 0x3FC80000, 8 * 1024
TICKS_A_SECOND = 16_000_000  # of the system timer
UART_TICKS = TICKS_A_SECOND * 10 // 115200  # a byte
USB_TICKS = TICKS_A_SECOND // 1000  # a packet
WATCHDOG_TICKS = TICKS_A_SECOND // 4
WDT_KEY, SWD_KEY = 0x50D83AA1, 0x8F1D312A
STEP = 32  # instructions between two looks at the clock

Register = tuple[Callable[..., int] | None, Callable[..., None] | None]
"""How a register is read and how it is written; None: it must not be."""


class Clock:
    """Time in ticks of the system timer, and the registers to switch that on and read it."""

    def __init__(self) -> None:
        self.now = 0
        self._gate, self._reset, self._conf = 0, 1 << 29, 0
        self._asked = self._value = -1

    def registers(self) -> dict[int, Register]:
        return {
            0x600C0010: (lambda: self._gate, self._set_gate),  # SYSTEM_PERIP_CLK_EN0_REG
            0x600C0018: (lambda: self._reset, self._set_reset),  # SYSTEM_PERIP_RST_EN0_REG
            0x60023000: (lambda: self._conf, self._set_conf),  # SYSTIMER_CONF_REG
            0x60023004: (self._valid, self._update),  # SYSTIMER_UNIT0_OP_REG
            0x60023044: (self._low, None),  # SYSTIMER_UNIT0_VALUE_LO_REG
        }

    def _set_gate(self, value: int) -> None:
        self._gate = value

    def _set_reset(self, value: int) -> None:
        self._reset = value

    def _set_conf(self, value: int) -> None:
        self._check_clocked()
        self._conf = value

    def _check_clocked(self) -> None:
        if not self._gate >> 29 & 1 or self._reset >> 29 & 1:
            raise Fault("the system timer is used without its clock or in its reset")

    def _update(self, value: int) -> None:
        self._check_clocked()
        if value != 1 << 30:
            raise Fault("the system timer's value is not asked for with UPDATE alone")
        if self._conf >> 30 != 3:
            raise Fault("the system timer's unit 0 is not switched on")
        self._asked, self._value = self.now, -1

    def _valid(self) -> int:
        if 0 <= self._asked < self.now:  # not at the first look
            self._value = self.now & 0xFFFFFFFF
        return (self._value >= 0) << 29

    def _low(self) -> int:
        if self._value < 0:
            raise Fault("the system timer is read before its value is valid")
        return self._value


class Watchdog:
    """One that resets the chip in time unless its registers, once unlocked, say that it need not."""

    def __init__(
        self, clock: Clock, name: str, conf: int, protect: int, key: int, quiet: Callable[[int], bool]
    ) -> None:
        self._clock, self.name, self._key, self._quiet = clock, name, key, quiet
        self._places = conf, protect
        self._open = self._off = False
        self._conf = 0

    def registers(self) -> dict[int, Register]:
        conf, protect = self._places
        return {conf: (lambda: self._conf, self._set), protect: (None, self._unlock)}

    def _unlock(self, value: int) -> None:
        self._open = value == self._key

    def _set(self, value: int) -> None:
        if not self._open:
            raise Fault(f"{self.name} is written to while it is locked")
        self._conf, self._off = value, self._quiet(value)

    def bites(self) -> bool:
        return not self._off and self._clock.now > WATCHDOG_TICKS


class Uart:
    """UART0 with its two FIFOs of 128 bytes; `sent` is what went over the wire."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.sent, self.received = bytearray(), bytearray()
        self._waiting, self._since = bytearray(), 0

    def registers(self) -> dict[int, Register]:
        return {0x60000000: (self._take, self._put), 0x6000001C: (self._status, None)}  # UART_FIFO, UART_STATUS

    def _drain(self) -> None:
        count = (self._clock.now - self._since) // UART_TICKS
        self._since = self._since + count * UART_TICKS if self._waiting[count:] else self._clock.now
        self.sent += self._waiting[:count]
        del self._waiting[:count]

    def _status(self) -> int:
        self._drain()
        return len(self._waiting) << 16 | min(len(self.received), 128)

    def _take(self) -> int:
        if not self.received:
            raise Fault("a byte is taken from the UART's empty FIFO")
        return self.received.pop(0)

    def _put(self, value: int) -> None:
        self._drain()
        if len(self._waiting) >= 128 or value > 0xFF:
            raise Fault("a byte is put into the UART's full FIFO")
        self._waiting.append(value)


class UsbSerial:
    """USB-Serial/JTAG: packets of up to 64 bytes, fetched by a host that listens; `sent` is what it fetched."""

    def __init__(self, clock: Clock, listening: bool) -> None:
        self._clock, self.listening = clock, listening
        self.sent, self.received = bytearray(), bytearray()
        self._packet, self._closed = bytearray(), -1  # when it was given to the host; -1: still open

    def registers(self) -> dict[int, Register]:
        return {0x60043000: (self._take, self._put), 0x60043004: (self._status, self._done)}  # EP1_REG, EP1_CONF_REG

    def _fetch(self) -> None:
        if self.listening and self._closed >= 0 and self._clock.now > self._closed + USB_TICKS:
            self.sent += self._packet
            self._packet, self._closed = bytearray(), -1

    def _status(self) -> int:
        self._fetch()
        return (self._closed < 0) << 1 | bool(self.received) << 2

    def _take(self) -> int:
        if not self.received:
            raise Fault("a byte is taken from the empty USB FIFO")
        return self.received.pop(0)

    def _put(self, value: int) -> None:
        self._fetch()
        if self._closed >= 0 or value > 0xFF:
            raise Fault("a byte is put into the USB FIFO that is not free")
        self._packet.append(value)
        if len(self._packet) == 64:
            self._closed = self._clock.now

    def _done(self, value: int) -> None:
        if value != 1:
            raise Fault("EP1_CONF is written with another bit than WR_DONE")
        if self._packet and self._closed < 0:
            self._closed = self._clock.now


class Chip:
    """A chip with this flash and MAC, which stands before the program's first instruction.

    `usb` is whether a host listens there. `pace` is how many ticks of the system timer an instruction takes: 1.6 is two
    cycles each at the 20 MHz that the ROM leaves, a higher one makes tests shorter.
    """

    def __init__(self, flash: bytes, mac: bytes, *, usb: bool = False, pace: int = 16) -> None:
        if flash[:8] != MAGIC:
            raise Fault("the ROM finds no program for direct boot")
        rubbish = Random(0)
        self._flash, self._pace = flash[:MAPPED], pace
        self._ram, self._used = bytearray(rubbish.randbytes(RAM_SIZE)), set[int]()
        self.clock = Clock()
        self.uart, self.usb = Uart(self.clock), UsbSerial(self.clock, usb)
        self._watchdogs = (
            Watchdog(self.clock, "timer group 0's watchdog", 0x6001F048, 0x6001F064, WDT_KEY, lambda c: c == 1 << 22),
            Watchdog(self.clock, "the RTC's watchdog", 0x60008090, 0x600080A8, WDT_KEY, lambda c: c == 0),
            Watchdog(self.clock, "the super watchdog", 0x600080AC, 0x600080B0, SWD_KEY, lambda c: c >> 31 == 1),
        )
        self._registers: dict[int, Register] = {
            0x60008844: (lambda: int.from_bytes(mac[2:], "big"), None),  # EFUSE_RD_MAC_SPI_SYS_0_REG
            0x60008848: (lambda: 0xA5A50000 | int.from_bytes(mac[:2], "big"), None),  # EFUSE_RD_MAC_SPI_SYS_1_REG
        }
        for part in (self.clock, self.uart, self.usb, *self._watchdogs):
            self._registers |= part.registers()
        self.hart = Hart(self, CODE + len(MAGIC), [rubbish.getrandbits(32) for _ in range(32)])

    def run(self, seconds: float) -> None:
        """Go on for so long in the chip's own time. Raises Fault, also where a watchdog resets the chip."""
        end = self.clock.now + seconds * TICKS_A_SECOND
        while self.clock.now < end:
            self.hart.run(STEP)
            self.clock.now += STEP * self._pace
            for watchdog in self._watchdogs:
                if watchdog.bites():
                    raise Fault(f"{watchdog.name} resets the chip")

    def ram_used(self) -> int:
        """Return how many bytes of RAM were written to so far, in whole words."""
        return 4 * len(self._used)

    def fetch(self, address: int) -> int:
        return self._in_flash(address - CODE, 2, f"code at {address:#010x}")

    def load(self, address: int, size: int) -> int:
        if 0 <= (place := address - RAM) < RAM_SIZE:
            return int.from_bytes(self._ram[place : place + size], "little")
        if address in self._registers:
            return self._register(address, size, 0)()
        return self._in_flash(address - DATA, size, f"a read of {size} bytes at {address:#010x}")

    def store(self, address: int, size: int, value: int) -> None:
        if 0 <= (place := address - RAM) < RAM_SIZE:
            self._ram[place : place + size] = value.to_bytes(size, "little")
            self._used.add(place // 4)
        else:
            self._register(address, size, 1)(value)

    def _in_flash(self, place: int, size: int, what: str) -> int:
        if not 0 <= place < len(self._flash):
            raise Fault(what)
        return int.from_bytes(self._flash[place : place + size], "little")

    def _register(self, address: int, size: int, way: int) -> Callable[..., Any]:
        access = self._registers.get(address, (None, None))[way]
        if size != 4 or access is None:
            raise Fault(f"{('a read', 'a write')[way]} of {size} bytes at {address:#010x}")
        return access

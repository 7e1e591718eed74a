"""Everything that outlives the station: devices, sockets, paper; and the points at which something comes in between."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.faults.shop.cloud import MemoryCloud
from tests.faults.shop.device import Bay, Device
from tests.faults.shop.paper import Paper

POINTS = ("connect", "request", "answer", "commit", "committed", "sector", "mac", "read-back", "report", "restart",
          "turn", "spool", "print")  # fmt: skip
BREAKS = ("kill", "unplug", "swap", "hang")
"""What ends a write in the middle of a sector."""


class Killed(BaseException):
    """The station ended at this instant; nothing that it does from now on has any effect."""


@dataclass(frozen=True)
class Happening:
    """Something that comes in between, when the station passes a point for so many times."""

    what: str
    point: str  # one of POINTS
    times: int = 1
    part: int = 0  # chooses how much of a sector still got written, which bit comes out wrong, and the like


class Floor:
    """`acts` does what a happening names; `broken` is what was seen to be wrong in the middle of the station's work."""

    def __init__(self, cloud: MemoryCloud, slots: Iterable[str]) -> None:
        self.cloud = cloud
        self.bays = {slot: Bay(sticky=slot == "2") for slot in slots}
        self.devices: list[Device] = []
        self.papers: list[Paper] = []
        self.touched: defaultdict[str, set[str]] = defaultdict(set)  # MACs whose flash was sent a token, by QR token
        self.not_to_flash: set[str] = set()  # what the station was told to be claimed or gone, before it chose a token
        self.broken: list[str] = []
        self.acts: dict[str, Callable[[int], None]] = {}
        self.dead = False
        self._plan: list[Happening] = []
        self._passed: Counter[str] = Counter()
        self.put_right()

    def put_right(self) -> None:
        """Have nothing else go wrong by itself."""
        self.flips: list[tuple[int, bool]] = []  # bits of the next token area that change, overlooked or not
        self.hangs = False  # the call to the chip that is under way never returns
        self.label_out = False  # of another slot, when the next one has to print
        self.blurs = False  # the next label does not pass its proof
        self.full = 0  # so many commits from now on find the disk full

    def expect(self, plan: Sequence[Happening] = ()) -> None:
        """Have these things come in between from now on, and no others."""
        self._plan, self._passed = list(plan), Counter()

    def point(self, name: str, half: Callable[[int], None] | None = None) -> None:
        """The station passes one of POINTS; `half` does a part of what it is about to do. Raises Killed."""
        if self.dead:
            raise Killed
        self._passed[name] += 1
        for due in [each for each in self._plan if (each.point, each.times) == (name, self._passed[name])]:
            if half and due.what in BREAKS:
                half(due.part // 4)  # up to 512 bytes: a token's entries take half of that
            self.acts[due.what](due.part)

    def die(self) -> None:
        """End the station here. Raises Killed."""
        self.dead = True
        raise Killed

    def new_device(self, kind: str = "") -> Device:
        """Return a device that nobody has seen yet: plain, or `offline`, `hidden`, `talks`, or with a `blank` MAC."""
        mac = "00:00:00:00:00:00" if kind == "blank" else f"7c:df:a1:00:00:{len(self.devices) + 1:02x}"
        device = Device(mac, hidden=kind == "hidden", online=kind != "offline", talks=kind == "talks")
        device.serial = f"SN{len(self.devices) + 1:05}"
        self.devices.append(device)
        return device

    def device(self, mac: str) -> Device | None:
        return next((device for device in self.devices if device.mac == mac), None)

    def loose(self) -> list[Device]:
        """Return the devices that are plugged in nowhere."""
        plugged = [bay.device for bay in self.bays.values()]
        return [device for device in self.devices if device not in plugged]

    def sent(self, device: Device, data: bytes) -> None:
        """A device's flash is about to be written with this."""
        for auth, qr in self.cloud.auths.items():
            if auth.encode() in data:
                self.touched[qr].add(device.mac)
                if qr in self.not_to_flash:
                    self.broken.append(f"{qr} was flashed though the station knew that it is claimed or gone")

    def came_out(self, paper: Paper) -> None:
        """A label came out of the printer."""
        self.papers.append(paper)
        device = self.device(paper.mac)
        if device is None or not device.holds(paper.qr_token, self.cloud):
            self.broken.append(f"label {paper.unit}/{paper.copy} was printed, and its device does not hold its token")
        if paper.org_id != self.cloud.org_id:
            self.broken.append(f"label {paper.unit}/{paper.copy} names another organization")

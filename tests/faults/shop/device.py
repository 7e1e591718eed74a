"""A device and its flash; what is true of it is read from its bytes."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field

from esp_idf_nvs_partition_gen.nvs_partition_gen import Page, nvs_open

from app.device.nvs import NvsState, parse_nvs
from app.device.report import Report
from tests.faults.shop.cloud import MemoryCloud

FLASH = 0x10000  # bytes
NVS = slice(0x9000, 0xC000)  # where the recipe has the token's partition
USERS = slice(0xD000, 0xE000)  # and where its users' data are
_PASSWORD = "a former customer's password"


@dataclass(eq=False)
class Device:
    mac: str
    hidden: bool = False  # in secure download mode: its flash can be written only
    online: bool = True
    talks: bool = False  # takes commands without being connected, in the place of another device
    mute: bool = False  # says nothing at its next restart
    serial: str = ""  # on its case
    used: str = ""  # id of the return that it came back with, and its users' data
    _flash: bytearray = field(default_factory=lambda: bytearray(b"\xff" * FLASH), repr=False)
    _tokens: set[str] | None = None  # what is in the flash, as long as nobody changes it
    _found: tuple[NvsState, str] | None = None  # the same, as the firmware finds it

    def read(self, offset: int, size: int) -> bytes:
        return bytes(self._flash[offset : offset + size])

    def put(self, offset: int, data: bytes) -> None:
        self._flash[offset : offset + len(data)] = data
        self._tokens = self._found = None

    def flip(self, bit: int) -> None:
        """Change one bit of the token's partition."""
        self._flash[NVS.start + bit // 8 % (NVS.stop - NVS.start)] ^= 1 << bit % 8
        self._tokens = self._found = None

    def use(self, return_id: str) -> None:
        """Its users leave data in their own area and beside the token; it comes back."""
        self.used = return_id
        auth = self._firmware()[1]
        image = io.BytesIO()
        with nvs_open(image, NVS.stop - NVS.start - 0x1000, Page.VERSION2) as nvs:
            for namespace, key, value in (
                ("blynk", "auth", auth), ("blynk", "host", "blynk.cloud"), ("wifi", "password", _PASSWORD),
            ):  # fmt: skip
                nvs.write_namespace(namespace)
                nvs.write_entry(key, value, "string")
        self.put(NVS.start, image.getvalue())
        self.put(USERS.start, _PASSWORD.encode())

    def cleared(self) -> bool:
        """Tell whether nothing of its users' data is left."""
        return set(self._flash[USERS]) == {0xFF} and _PASSWORD.encode() not in self._flash

    def tokens(self, cloud: MemoryCloud) -> set[str]:
        """Return the QR tokens whose AuthTokens are in the flash, by looking at its raw bytes."""
        if self._tokens is None:
            area = bytes(self._flash[NVS])
            self._tokens = {qr for auth, qr in cloud.auths.items() if auth.encode() + b"\0" in area}
        return self._tokens

    def holds(self, qr: str, cloud: MemoryCloud) -> bool:
        """Tell whether its firmware would connect with this token, and no other is in its flash."""
        return self.tokens(cloud) == {qr} and cloud.auths.get(self._firmware()[1]) == qr

    def start(self, cloud: MemoryCloud) -> Report | None:
        """Run the firmware: it logs in to the cloud, and returns its report where it makes one."""
        state, auth = self._firmware()
        if self.online:
            cloud.log_in(auth)
        silent, self.mute = self.mute, False
        print_of = hashlib.sha256(auth.encode()).hexdigest()[:16] if auth else "-"
        return None if silent else Report(self.mac, print_of, state)

    def _firmware(self) -> tuple[NvsState, str]:
        """Return how the firmware finds its token area, and the AuthToken that it finds; "" where there is none."""
        if self._found is None:
            contents = parse_nvs(bytes(self._flash[NVS]))
            entry = contents.entries.get(("blynk", "auth"))
            self._found = contents.state, str(entry.value) if entry else ""
        return self._found


@dataclass
class Bay:
    """One slot's socket."""

    sticky: bool  # its port stays when the device is changed
    device: Device | None = None

"""SLIP, which frames the packets of the download mode: 0xC0 ends a packet, 0xDB escapes (RFC 1055)."""

from __future__ import annotations

_END, _ESCAPE = b"\xc0", b"\xdb"
_ESCAPED_END, _ESCAPED_ESCAPE = b"\xdb\xdc", b"\xdb\xdd"
LONGEST = 0x10000  # bytes as they come over the line; a longer packet is dropped


def encode(packet: bytes) -> bytes:
    """Return a packet as it goes over the line."""
    return _END + packet.replace(_ESCAPE, _ESCAPED_ESCAPE).replace(_END, _ESCAPED_END) + _END


class Decoder:
    """Finds packets in a stream of bytes; whatever is no packet is dropped, and memory stays bounded."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Return the packets that `data` completes; empty ones never."""
        first, *others = data.split(_END)
        self._keep(first)
        packets = []
        for other in others:
            if 0 < self._size <= LONGEST:
                packets.append(_unescape(b"".join(self._parts)))
            self._parts, self._size = [], 0
            self._keep(other)
        return [packet for packet in packets if packet]

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size <= LONGEST:
            self._parts.append(part)
        else:
            self._parts = []


def _unescape(frame: bytes) -> bytes:
    """Return a packet's bytes; none where an escape is not one."""
    if frame.count(_ESCAPE) != frame.count(_ESCAPED_END) + frame.count(_ESCAPED_ESCAPE):
        return b""
    return frame.replace(_ESCAPED_END, _END).replace(_ESCAPED_ESCAPE, _ESCAPE)

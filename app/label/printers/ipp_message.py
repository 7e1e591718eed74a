"""IPP messages as bytes: RFC 8010 (encoding) with the values that RFC 8011 uses."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

VERSION = (1, 1)  # which every IPP printer must understand
_END, _MAX_DEPTH, _MAX_VALUES = 0x03, 8, 20_000


class Group(IntEnum):
    """Delimiters of attribute groups."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """Kinds of values."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    BEGIN_COLLECTION = 0x34
    END_COLLECTION = 0x37
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER_NAME = 0x4A


_NO_VALUES = range(0x10, 0x20)  # unsupported, unknown, no-value and their like
_TEXTS = range(0x41, 0x4A)
_TEXTS_WITH_LANGUAGE = (0x35, 0x36)

Value = None | int | bool | str | bytes | dict[str, list["Value"]]
"""Out-of-band values are None; what is neither number, text nor collection stays bytes."""

Typed = tuple[Tag, int | bool | str | Mapping[str, "Typed"] | Sequence[str]]
"""A value to be sent, or several of one kind, with that kind."""


class IppError(ValueError):
    """The bytes are no IPP message."""


@dataclass(frozen=True)
class Answer:
    """A printer's answer: its status, and the attributes of all groups of one kind, one mapping a group."""

    status: int
    groups: Sequence[tuple[int, Mapping[str, list[Value]]]]

    def first(self, group: Group) -> Mapping[str, list[Value]]:
        """Return the first group of a kind; empty where there is none."""
        return next((attributes for kind, attributes in self.groups if kind == group), {})


def encode_request(operation: int, groups: Sequence[tuple[Group, Mapping[str, Typed]]]) -> bytes:
    """Return a request; a document may follow it. Its id is 1: each connection carries one at a time."""
    parts = [struct.pack(">BBHI", *VERSION, operation, 1)]
    for group, attributes in groups:
        parts.append(bytes([group]))
        parts += [_value(name, value) for name, value in attributes.items()]
    return b"".join([*parts, bytes([_END])])


def _value(name: str, value: Typed) -> bytes:
    tag, data = value
    if isinstance(data, Mapping):
        members = [_field(Tag.MEMBER_NAME, "", member.encode()) + _value("", inner) for member, inner in data.items()]
        return b"".join([_field(tag, name, b""), *members, _field(Tag.END_COLLECTION, "", b"")])
    if isinstance(data, bool):
        return _field(tag, name, bytes([data]))
    if isinstance(data, int):
        return _field(tag, name, struct.pack(">i", data))
    texts = [data] if isinstance(data, str) else data
    return b"".join(_field(tag, "" if more else name, text.encode()) for more, text in enumerate(texts))


def _field(tag: Tag, name: str, data: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(data)) + data


def decode_answer(message: bytes) -> Answer:
    """Read a printer's answer. Raises IppError for anything that is none."""
    return _Reader(message).answer()


class _Reader:
    def __init__(self, message: bytes) -> None:
        self._message, self._at, self._values = message, 0, 0

    def answer(self) -> Answer:
        major, _, status, _ = struct.unpack(">BBHI", self._take(8))
        if major not in (1, 2):
            raise IppError(f"version {major}")
        groups: list[tuple[int, dict[str, list[Value]]]] = []
        values: list[Value] | None = None
        while (tag := self._take(1)[0]) != _END:
            if tag < 0x10:
                groups.append((tag, {}))
                values = None
                continue
            name, data = self._field()
            if name and groups:
                values = groups[-1][1].setdefault(name, [])
            if values is None:
                raise IppError("a value without an attribute")
            values.append(self._read(tag, data, 0))
        return Answer(status, groups)

    def _take(self, size: int) -> bytes:
        taken = self._message[self._at : self._at + size]
        if len(taken) < size:
            raise IppError("it ends too early")
        self._at += size
        return taken

    def _field(self) -> tuple[str, bytes]:
        name = self._take(int.from_bytes(self._take(2)))
        return name.decode(errors="replace"), self._take(int.from_bytes(self._take(2)))

    def _read(self, tag: int, data: bytes, depth: int) -> Value:
        self._values += 1
        if self._values > _MAX_VALUES or depth > _MAX_DEPTH:
            raise IppError("it holds too much")
        if tag in _NO_VALUES:
            return None
        if tag == Tag.BEGIN_COLLECTION:
            return self._collection(depth)
        if tag == Tag.BOOLEAN and len(data) == 1:
            return data != b"\0"
        if tag in (Tag.INTEGER, Tag.ENUM) and len(data) == 4:
            return int.from_bytes(data, signed=True)
        if tag in _TEXTS:
            return data.decode(errors="replace")
        if tag in _TEXTS_WITH_LANGUAGE and len(data) > 4:
            return data[4 + int.from_bytes(data[:2]) :].decode(errors="replace")
        return data

    def _collection(self, depth: int) -> dict[str, list[Value]]:
        members: dict[str, list[Value]] = {}
        values: list[Value] | None = None
        while (tag := self._take(1)[0]) != Tag.END_COLLECTION:
            _, data = self._field()
            if tag == Tag.MEMBER_NAME:
                values = members.setdefault(data.decode(errors="replace"), [])
            elif values is None:
                raise IppError("a value without a member's name")
            else:
                values.append(self._read(tag, data, depth + 1))
        self._field()
        return members

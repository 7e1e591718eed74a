"""Reads an NVS partition: ESP-IDF's key-value format as its library writes it (versions 1 and 2, not encrypted).

Source: ESP-IDF, components/nvs_flash, and its page "Non-volatile storage library". The reader in
`firmware/reference-c3` follows the same rules; both must agree on every image. All integers are little-endian;
each CRC is CRC-32 as `zlib.crc32(data, 0xFFFFFFFF)` has it.

The partition is a row of pages of 4096 bytes: header (32 bytes), entry states (32 bytes), 126 entries of 32 bytes.
    header: state u32, sequence u32, version u8, 19 unused, CRC u32 over bytes 4 to 27
    states: 2 bits an entry, lowest bits first: 3 empty, 2 written, 0 erased (1 never occurs); the last 4 bits unused
    entry:  namespace u8, type u8, span u8, chunk u8, CRC u32 over bytes 0 to 3 and 8 to 31, key (16, ends at a zero),
            data (8): a value; or size u16, unused u16, CRC u32 of that many bytes in the span's further entries;
            or, of a blob's index, size u32, chunk count u8, first chunk u8, unused u16

Two kinds of finding. A power cut leaves things half done, and the library passes over them: so do we (IGNORED).
Everything else that is not as the library writes it makes the whole partition corrupt, and then it has no entries
(DAMAGE): the library would drop such entries silently, but a device written a minute ago has no business with them.

Pages, in the order in which they lie:
 1. A page is good where its state is active (FFFFFFFE), full (FFFFFFFC) or freeing (FFFFFFF8), its header's CRC is
    right and its version is FF or FE. Another page is IGNORED where its bytes from 32 on are all FF (blank, or its
    header's writing was cut), else it is DAMAGE.
 2. Two good pages with one sequence number are DAMAGE.
Then in each good page, by ascending sequence number, entry by entry:
 3. State 1: DAMAGE. Erased: IGNORED. Empty: IGNORED whatever its bytes are (an entry whose writing was cut), and the
    page ends here; but where any later entry of the page is not empty: DAMAGE.
 4. A written entry begins an item. DAMAGE where the entry's CRC is wrong; where span is 0 or reaches beyond the page;
    where the key has no zero among its 16 bytes; where the span is not 1 for a number or a blob's index, or not
    1 + size/32 rounded up for a string (21), blob (41) or blob chunk (42).
 5. Where not all of the item's entries are written, the item is IGNORED (its writing or erasing was cut). The walk
    goes on after its span, here and always; states within a span are asked for nothing else.
 6. An item of an unknown type is IGNORED. A string, blob or chunk whose data CRC is wrong, and a string without a
    zero in its data, are DAMAGE.
 7. An item in namespace 0 names a namespace: its key is the name, its value the namespace's number. DAMAGE where its
    type is not u8 (01) or the number is 0 or 255.
Every item that passed counts: none at all makes the partition empty, otherwise it is ok. What it holds then:
 8. Of two items with equal namespace and key the one met later counts, whatever the types; chunks are told apart
    from other items, and from each other by their chunk number. (The library erases the older one after writing
    the newer.) So of two namespace items with one name the later counts.
 9. An item whose namespace number has no name is IGNORED. A string is what stands before its first zero.
10. A blob's index makes one blob of `count` chunks numbered from `first chunk` on; where one is missing or the sizes
    do not add up, there is no such blob, and no older item of that key either.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from app.domain.errors import BadInput

PAGE = 4096  # bytes
_ENTRY, _FIRST, _COUNT = 32, 64, 126  # bytes, bytes, entries a page
_PAGE_STATES = (0xFFFFFFFE, 0xFFFFFFFC, 0xFFFFFFF8)
_VERSIONS = (0xFF, 0xFE)
_ERASED, _INVALID, _WRITTEN, _EMPTY = range(4)


class NvsState(StrEnum):
    """What can be said of a partition as a whole; the words are those of the device's own report."""

    OK = "ok"
    EMPTY = "empty"
    CORRUPT = "corrupt"


class NvsType(IntEnum):
    U8 = 0x01
    I8 = 0x11
    U16 = 0x02
    I16 = 0x12
    U32 = 0x04
    I32 = 0x14
    U64 = 0x08
    I64 = 0x18
    STRING = 0x21
    BLOB = 0x41
    BLOB_CHUNK = 0x42
    BLOB_INDEX = 0x48


T = NvsType
_NUMBERS = {T.U8: "<B", T.I8: "<b", T.U16: "<H", T.I16: "<h", T.U32: "<I", T.I32: "<i", T.U64: "<Q", T.I64: "<q"}
_WITH_DATA = (T.STRING, T.BLOB, T.BLOB_CHUNK)


@dataclass(frozen=True, slots=True)
class NvsEntry:
    """One value. Its repr leaves the value out: it may be a token."""

    type: NvsType  # a number's, STRING or BLOB
    value: int | str | bytes = field(repr=False)  # bytes that are not UTF-8 are kept in a text as surrogates


@dataclass(frozen=True, slots=True)
class NvsContents:
    """What a partition holds, by namespace and key; nothing where it is empty or corrupt."""

    state: NvsState
    entries: Mapping[tuple[str, str], NvsEntry] = field(default_factory=dict)
    damage: str = ""  # where and what, of a corrupt one: never a value


@dataclass(frozen=True, slots=True)
class _Item:
    namespace: int
    type: int
    chunk: int
    key: bytes
    field: bytes  # the entry's own 8 bytes of data
    data: bytes  # what the span's further entries hold


class _Damage(Exception):
    pass


def parse_nvs(data: bytes) -> NvsContents:
    """Read a whole NVS partition. Raises BadInput where its size is not one or more pages of 4096 bytes."""
    if not data or len(data) % PAGE:
        raise BadInput("An NVS area has a multiple of 4096 bytes, not {size}. Check the recipe.", size=len(data))
    try:
        items = [item for page in _pages(data) for item in _items(*page)]
    except _Damage as damage:
        return NvsContents(NvsState.CORRUPT, damage=str(damage))
    return NvsContents(NvsState.OK, _entries(items)) if items else NvsContents(NvsState.EMPTY)


def _pages(data: bytes) -> list[tuple[int, bytes]]:
    """Return number and bytes of the good pages in the order in which they were written (rules 1 and 2)."""
    pages: dict[int, tuple[int, bytes]] = {}
    for number in range(len(data) // PAGE):
        page = data[number * PAGE : (number + 1) * PAGE]
        state, sequence, version, crc = struct.unpack("<IIB19xI", page[:_ENTRY])
        if state not in _PAGE_STATES or version not in _VERSIONS or crc != _crc(page[4:28]):
            if page.count(0xFF, _ENTRY) != PAGE - _ENTRY:
                raise _Damage(f"page {number}: no valid header")
        elif sequence in pages:
            raise _Damage(f"page {number}: the same sequence number as page {pages[sequence][0]}")
        else:
            pages[sequence] = (number, page)
    return [pages[sequence] for sequence in sorted(pages)]


def _items(number: int, page: bytes) -> Iterator[_Item]:
    """Yield a good page's complete items (rules 3 to 7)."""
    bits = int.from_bytes(page[_ENTRY:_FIRST], "little")
    states = [bits >> 2 * index & 3 for index in range(_COUNT)]
    index = 0
    while index < _COUNT:
        where = f"page {number}, entry {index}"
        if states[index] == _INVALID:
            raise _Damage(f"{where}: an entry state that does not exist")
        if states[index] == _EMPTY:
            if any(state != _EMPTY for state in states[index:]):
                raise _Damage(f"{where}: empty before entries in use")
            return
        if states[index] == _ERASED:
            index += 1
            continue
        span = _check_header(page, index, where)
        if all(state == _WRITTEN for state in states[index : index + span]) and (item := _item(page, index, where)):
            yield item
        index += span


def _check_header(page: bytes, index: int, where: str) -> int:
    """Return the span of the item that begins here (rule 4)."""
    entry = page[_FIRST + index * _ENTRY :][:_ENTRY]
    kind, span, size = entry[1], entry[2], int.from_bytes(entry[24:26], "little")
    if int.from_bytes(entry[4:8], "little") != _crc(entry[:4] + entry[8:]):
        raise _Damage(f"{where}: wrong CRC")
    if not 1 <= span <= _COUNT - index:
        raise _Damage(f"{where}: reaches beyond the page")
    if 0 not in entry[8:24]:
        raise _Damage(f"{where}: its key has no end")
    right_span = 1 + -(-size // _ENTRY) if kind in _WITH_DATA else 1
    if kind in tuple(T) and span != right_span:
        raise _Damage(f"{where}: its span does not fit its size")
    return span


def _item(page: bytes, index: int, where: str) -> _Item | None:
    """Return the item that begins here, or None where its type is unknown (rules 6 and 7)."""
    start = _FIRST + index * _ENTRY
    namespace, kind, _, chunk, _, key, value = struct.unpack("<BBBBI16s8s", page[start : start + _ENTRY])
    if kind not in tuple(T):
        return None
    data = b""
    if kind in _WITH_DATA:
        size, crc = struct.unpack("<H2xI", value)
        data = page[start + _ENTRY : start + _ENTRY + size]
        if crc != _crc(data):
            raise _Damage(f"{where}: wrong CRC of its data")
        if kind == T.STRING and 0 not in data:
            raise _Damage(f"{where}: a string without an end")
    if namespace == 0 and (kind != T.U8 or value[0] in (0, 255)):
        raise _Damage(f"{where}: not a namespace")
    return _Item(namespace, kind, chunk, key.partition(b"\0")[0], value, data)


def _entries(items: list[_Item]) -> dict[tuple[str, str], NvsEntry]:
    """Return what counts of the items (rules 8 to 10)."""
    chunks = {(item.namespace, item.key, item.chunk): item.data for item in items if item.type == T.BLOB_CHUNK}
    newest = {(item.namespace, item.key): item for item in items if item.type != T.BLOB_CHUNK}
    names: dict[int, list[bytes]] = {}
    for (namespace, name), item in newest.items():
        if namespace == 0:
            names.setdefault(item.field[0], []).append(name)
    entries = {}
    for (namespace, key), item in newest.items():
        entry = _entry(item, chunks)
        for name in names.get(namespace, ()):
            if entry is not None:
                entries[_text(name), _text(key)] = entry
    return entries


def _entry(item: _Item, chunks: Mapping[tuple[int, bytes, int], bytes]) -> NvsEntry | None:
    kind = NvsType(item.type)
    if kind == T.STRING:
        return NvsEntry(kind, _text(item.data.partition(b"\0")[0]))
    if kind == T.BLOB:
        return NvsEntry(kind, item.data)
    if kind == T.BLOB_INDEX:
        size, count, first = struct.unpack("<IBB2x", item.field)
        parts = [chunks.get((item.namespace, item.key, first + number)) for number in range(count)]
        blob = b"".join(part for part in parts if part is not None)
        return NvsEntry(T.BLOB, blob) if None not in parts and len(blob) == size else None
    code = _NUMBERS[kind]
    return NvsEntry(kind, struct.unpack_from(code, item.field)[0])


def _crc(data: bytes) -> int:
    return zlib.crc32(data, 0xFFFFFFFF)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")

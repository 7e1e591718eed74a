"""A disk as a power cut leaves it: what nobody synced is kept, torn or lost, each change for itself.

By POSIX' word and no better: a write or a new length is safe once its file was synced, a new or a removed name once
its folder was. Until then the disk may do any of it in any order, one 512-byte sector at a time.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

SECTOR = 512  # bytes that a disk writes as one
_MOODS = (  # how likely a cut is to let an unsynced write be kept, torn, lost, or leave only its length behind
    (1, 0, 0, 0),
    (0, 0, 1, 0),
    (0, 1, 0, 0),
    (8, 1, 1, 1),
    (1, 1, 8, 1),
    (1, 1, 1, 1),
)


class PowerCut(Exception):
    """The power went off inside this call: nobody was told that it is done."""


@dataclass(frozen=True, slots=True)
class _Write:
    offset: int
    data: bytes

    def do(self, content: bytearray) -> None:
        """Do it whole."""
        _put(content, self.offset, self.data)

    def survive(self, content: bytearray, rng: random.Random, mood: tuple[int, ...]) -> None:
        """Do as much of it as a power cut left."""
        match rng.choices(("kept", "torn", "lost", "hollow"), mood)[0]:
            case "kept":
                self.do(content)
            case "torn":
                for begin, part in _sectors(self.offset, self.data):
                    if rng.random() < 0.5:
                        _put(content, begin, part)
            case "hollow":  # the file has grown, but what it holds there is what the disk held before
                grown = self.offset + len(self.data) - len(content)
                content.extend(rng.randbytes(max(grown, 0)))


@dataclass(frozen=True, slots=True)
class _Resize:
    size: int

    def do(self, content: bytearray) -> None:
        """Do it."""
        del content[self.size :]
        content.extend(bytes(self.size - len(content)))

    def survive(self, content: bytearray, rng: random.Random, mood: tuple[int, ...]) -> None:
        """Do it, or not."""
        if rng.choices((True, False), (mood[0] + mood[1], mood[2] + mood[3]))[0]:
            self.do(content)


class File:
    """One file: `seen` is what programs read; what was done since the last sync is remembered."""

    def __init__(self, content: bytes = b"") -> None:
        self.seen, self._safe = bytearray(content), bytes(content)
        self.unsynced: list[_Write | _Resize] = []

    def do(self, change: _Write | _Resize) -> None:
        """Change what programs read."""
        change.do(self.seen)
        self.unsynced.append(change)

    def sync(self) -> None:
        """Make everything safe."""
        self._safe = bytes(self.seen)
        self.unsynced.clear()

    def left(self, rng: random.Random, mood: tuple[int, ...]) -> bytes:
        """Return what a power cut leaves of it."""
        content = bytearray(self._safe)
        for change in self.unsynced:
            change.survive(content, rng, mood)
        return bytes(content)


class Disk:
    """One folder of files. The power goes off inside step number `cut_at` (a write, a resize, a sync, a name made or
    removed; with `rare` writes are not counted, which are most of all); 0: never.

    From then on `left` holds the files that are found when the power is back. The program that was running is told
    by PowerCut; whatever it does after that reaches nothing.
    """

    def __init__(self, files: Mapping[str, bytes], rng: random.Random, cut_at: int = 0, *, rare: bool = False) -> None:
        self._files: dict[str, File | None] = {name: File(content) for name, content in files.items()}
        self._entries = {name: [file] for name, file in self._files.items()}  # what each name was since its last sync
        self._rng, self._until_cut, self._rare = rng, cut_at, rare
        self.left: dict[str, bytes] | None = None
        self.unsynced = 0  # changes that were not safe when the power went off

    @property
    def off(self) -> bool:
        """Whether the power is off."""
        return self.left is not None

    def find(self, name: str) -> File | None:
        """Return a file, if there is one."""
        return self._files.get(name)

    def create(self, name: str) -> File:
        """Make an empty file."""
        file = File()
        self._enter(name, file)
        return file

    def delete(self, name: str) -> None:
        """Remove a name."""
        self._enter(name, None)

    def _enter(self, name: str, file: File | None) -> None:
        self._files[name] = file
        self._entries.setdefault(name, [None]).append(file)
        self._step()

    def write(self, file: File, offset: int, data: bytes) -> None:
        """Write into a file."""
        file.do(_Write(offset, data))
        if not self._rare:
            self._step()

    def resize(self, file: File, size: int) -> None:
        """Give a file another length."""
        file.do(_Resize(size))
        self._step()

    def sync(self, file: File) -> None:
        """Make a file's content safe."""
        self._step()
        file.sync()

    def sync_folder(self) -> None:
        """Make all names safe."""
        self._step()
        self._entries = {name: [file] for name, file in self._files.items()}

    def _step(self) -> None:
        self._until_cut -= 1
        if self._until_cut == 0 and not self.off:
            self.cut()

    def cut(self) -> None:
        """Cut the power now. Raises PowerCut."""
        mood = self._rng.choice(_MOODS)
        found = {name: self._entry(states, mood) for name, states in self._entries.items()}
        self.left = {name: file.left(self._rng, mood) for name, file in found.items() if file is not None}
        raise PowerCut

    def _entry(self, states: list[File | None], mood: tuple[int, ...]) -> File | None:
        """Choose which of the states since the last sync of the folder a name is found in."""
        self.unsynced += len(states) - 1 + sum(len(file.unsynced) for file in states if file is not None)
        match self._rng.choices(("newest", "any", "safe"), mood[:3])[0]:
            case "newest":
                return states[-1]
            case "safe":
                return states[0]
            case _:
                return self._rng.choice(states)


def _put(content: bytearray, offset: int, data: bytes) -> None:
    content.extend(bytes(max(offset - len(content), 0)))
    content[offset : offset + len(data)] = data


def _sectors(offset: int, data: bytes) -> list[tuple[int, bytes]]:
    """Split a write where the disk's sectors end."""
    parts = []
    begin = offset
    while begin < offset + len(data):
        end = min(begin // SECTOR * SECTOR + SECTOR, offset + len(data))
        parts.append((begin, data[begin - offset : end - offset]))
        begin = end
    return parts

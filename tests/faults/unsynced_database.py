"""The station's own Database, through APSW on a disk that a power cut can hit (unsynced_disk)."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from app.store.database import Database
from tests.faults.unsynced_disk import Disk, File

_SYNCS_FOLDER = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL | apsw.SQLITE_OPEN_WAL


class UnsyncedDatabase(Database):
    """Opens the file of that name on `disk`; what the station keeps beside it is really in the path's folder."""

    def __init__(self, disk: Disk, path: Path) -> None:
        self._vfs = _Vfs(disk)
        try:
            super().__init__(path)
        except BaseException:
            self._vfs.unregister()
            raise

    def _connect(self) -> sqlite3.Connection:
        return _Connection(apsw.Connection(self.path.name, vfs=self._vfs.name))  # type: ignore[return-value]

    def close(self) -> None:
        """Close the connection and forget the disk."""
        super().close()
        self._vfs.unregister()


class _Vfs(apsw.VFS):
    """SQLite's way to the disk; syncs the folder where SQLite's own layer for Unix does, and nowhere else."""

    def __init__(self, disk: Disk) -> None:
        self._disk, self._scratch = disk, Disk({}, random.Random())
        self.name = f"unsynced-{id(self)}"
        super().__init__(self.name, base="")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> _VfsFile:
        flags[1] = flags[0]
        if name is None:  # a temporary file: nobody looks for it after a power cut
            return _VfsFile(self._scratch, self._scratch.create("temporary"))
        name = name.filename() if isinstance(name, apsw.URIFilename) else name
        file, create = self._disk.find(name), bool(flags[0] & apsw.SQLITE_OPEN_CREATE)
        if file is None and not create:
            raise apsw.CantOpenError(name)
        return _VfsFile(self._disk, file or self._disk.create(name), new_name=create and bool(flags[0] & _SYNCS_FOLDER))

    def xDelete(self, name: str, sync_folder: bool) -> None:
        self._disk.delete(name)
        if sync_folder:
            self._disk.sync_folder()

    def xAccess(self, name: str, flags: int) -> bool:
        del flags
        return self._disk.find(name) is not None

    def xFullPathname(self, name: str) -> str:
        return name


class _VfsFile:
    """One open file; a journal's first sync makes its name safe too."""

    def __init__(self, disk: Disk, file: File, *, new_name: bool = False) -> None:
        self._disk, self._file, self._new_name = disk, file, new_name

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self._file.seen[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.write(self._file, offset, bytes(data))

    def xTruncate(self, size: int) -> None:
        self._disk.resize(self._file, size)

    def xSync(self, flags: int) -> None:
        del flags
        self._disk.sync(self._file)
        if self._new_name:
            self._disk.sync_folder()
            self._new_name = False

    def xFileSize(self) -> int:
        return len(self._file.seen)

    def xLock(self, level: int) -> None: ...

    def xUnlock(self, level: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, operation: int, pointer: int) -> bool:
        del operation, pointer
        return False

    def xSectorSize(self) -> int:
        return 4096  # what SQLite's layer for Unix says

    def xDeviceCharacteristics(self) -> int:
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE  # as there: a torn write harms no byte beside it

    def xClose(self) -> None: ...


class _Connection:
    """What the store uses of a sqlite3.Connection, over APSW's."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        connection.row_trace = _Row
        self.row_factory: object = None  # the store asks for sqlite3.Row; _Row is like it

    def execute(self, sql: str, values: Sequence[Any] = ()) -> _Cursor:
        """Run one statement."""
        with _sqlite3_errors():
            cursor = self._connection.execute(sql, values)
            return _Cursor(cursor, self._connection.changes(), self._connection.last_insert_rowid())

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each row of values."""
        for values in rows:
            self.execute(sql, values)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._connection.in_transaction

    def close(self) -> None:
        """Close it."""
        self._connection.close()


@dataclass(frozen=True)
class _Cursor:
    cursor: apsw.Cursor
    rowcount: int
    lastrowid: int

    def fetchone(self) -> Any:
        with _sqlite3_errors():
            return self.cursor.fetchone()

    def fetchall(self) -> list[Any]:
        with _sqlite3_errors():
            return self.cursor.fetchall()


class _Row(tuple[Any, ...]):
    """A row that knows its columns' names, as sqlite3.Row does."""

    names: list[str]

    def __new__(cls, cursor: apsw.Cursor, values: tuple[Any, ...]) -> _Row:
        row = super().__new__(cls, values)
        row.names = [column[0] for column in cursor.get_description()]
        return row

    def keys(self) -> list[str]:
        return self.names

    def __getitem__(self, key: Any) -> Any:
        return super().__getitem__(self.names.index(key) if isinstance(key, str) else key)


@contextmanager
def _sqlite3_errors() -> Iterator[None]:
    try:
        yield
    except apsw.ConstraintError as error:
        raise sqlite3.IntegrityError(str(error)) from error
    except apsw.Error as error:
        raise sqlite3.OperationalError(str(error)) from error

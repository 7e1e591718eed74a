"""The tokens as a table's model: windows of rows, read off the GUI thread when the view comes to them."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap

from app.domain.secret import MASK
from app.store.token_list import TokenFilter, TokenList, TokenRow
from app.ui import words
from app.ui.bridge import Background
from app.ui.parts.icons import pixmap
from app.ui.theme import Theme
from app.ui.tokens import token_words

PAGE = 200  # rows that are read at once
_KEPT = 40  # pages in memory
_WAITING = 3  # pages that are asked for at most; who scrolls on does not need the earlier ones any more
COLUMNS = ("status", "qr_token", "auth_token", "template", "unit", "mac", "created_at")
_STATUS_COLORS = {"free": "remove", "reserved": "working", "used": "text", "claimed": "turn", "gone": "decide"}

Index = QModelIndex | QPersistentModelIndex
_Answer = tuple[int, list[TokenRow]]


class TokenModel(QAbstractTableModel):
    """Lists what fits a filter. `counted` tells how many rows that are, `failed` what went wrong.

    `shifted` tells that other tokens stand in some rows than before, though the filter is the same.
    """

    shifted = Signal()
    counted = Signal(object)  # int; a Signal(int) ends at 2³¹
    failed = Signal(object)  # an Exception

    def __init__(self, tokens: TokenList, calls: Background, theme: Theme) -> None:
        super().__init__()
        self._tokens, self._calls, self._theme = tokens, calls, theme
        self.wanted = TokenFilter()  # as asked for last
        self.listed = TokenFilter()  # as listed now
        self._question = 0  # number of the newest; answers to older ones are dropped
        self._edition = 0  # of what is listed; pages of older ones are dropped
        self._count = 0
        self._pages: OrderedDict[int, list[TokenRow]] = OrderedDict()
        self._stale: set[int] = set()  # pages that are shown until they are read again
        self._asked: deque[int] = deque(maxlen=_WAITING)
        self._reading: int | None = None

    def show_filter(self, wanted: TokenFilter) -> None:
        """List what fits another filter, from the top; until it is read, what was listed stays."""
        self.wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Read what is listed again; the view stays where it is."""
        self._question += 1
        question, wanted = self._question, self.wanted

        def read() -> _Answer | None:
            if question != self._question:  # another one has come meanwhile
                return None
            return self._tokens.count(wanted), self._tokens.page(wanted, 0, PAGE)

        def then(answer: _Answer | None) -> None:
            if answer is None or question != self._question:
                return
            self._edition += 1
            self._asked.clear()
            self._reading = None
            if wanted == self.listed and self._pages:
                self._refreshed(*answer)
            else:
                self.listed = wanted
                self._begin_anew(*answer)
            self.counted.emit(self._count)

        self._calls.call(read, then, self.failed.emit)

    def _begin_anew(self, count: int, first: list[TokenRow]) -> None:
        self.beginResetModel()
        self._count = count
        self._stale.clear()
        self._pages = OrderedDict({0: first})
        self.endResetModel()

    def _refreshed(self, count: int, first: list[TokenRow]) -> None:
        before, nowhere = self._count, QModelIndex()
        if count > before:
            self.beginInsertRows(nowhere, before, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < before:
            self.shifted.emit()
            self.beginRemoveRows(nowhere, count, before - 1)
            self._count = count
            self.endRemoveRows()
        self._stale = set(self._pages)
        self._keep(0, first)
        if count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(COLUMNS) - 1))

    def shown(self) -> dict[int, str]:
        """Return the QR tokens by row, of those rows that are in memory."""
        return {
            place * PAGE + at: row.qr_token for place, rows in self._pages.items() for at, row in enumerate(rows)
        }  # fmt: skip

    # What the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        return token_words.token_column(COLUMNS[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.DecorationRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row, column = self._row(index.row()), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row.status) if row and column == "status" else None
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return _text(row, column)

    def _icon(self, status: str) -> QPixmap:
        return pixmap(f"token-{status}", self._theme.colors[_STATUS_COLORS[status]], 18, 2.0)

    # Pages

    def _row(self, number: int) -> TokenRow | None:
        """Return a row; where it is not in memory, None, and it is read."""
        place = number // PAGE
        rows = self._pages.get(place)
        if rows is None or place in self._stale:
            self._want(place)
        else:
            self._pages.move_to_end(place)
        if rows is None or number % PAGE >= len(rows):
            return None
        return rows[number % PAGE]

    def _want(self, place: int) -> None:
        if place != self._reading and place not in self._asked:
            self._asked.append(place)
            if self._reading is None:
                self._read_next()

    def _read_next(self) -> None:
        if not self._asked:
            self._reading = None
            return
        place = self._reading = self._asked.pop()  # the newest first: that is where the view is
        edition, wanted = self._edition, self.listed

        def then(rows: list[TokenRow]) -> None:
            if edition != self._edition:
                return
            self._keep(place, rows)
            last = min(self._count, (place + 1) * PAGE) - 1
            self._read_next()
            self.dataChanged.emit(self.index(place * PAGE, 0), self.index(last, len(COLUMNS) - 1))

        def failed(error: Exception) -> None:
            if edition == self._edition:
                self._reading = None
                self._asked.clear()
                self.failed.emit(error)

        self._calls.call(lambda: self._tokens.page(wanted, place * PAGE, PAGE), then, failed)

    def _keep(self, place: int, rows: list[TokenRow]) -> None:
        before = self._pages.get(place, [])
        self._pages[place] = rows
        if any(old.qr_token != new.qr_token for old, new in zip(before, rows, strict=False)):
            self.shifted.emit()
        self._pages.move_to_end(place)
        self._stale.discard(place)
        while len(self._pages) > _KEPT:
            self._stale.discard(self._pages.popitem(last=False)[0])


def _text(row: TokenRow, column: str) -> str:
    match column:
        case "status":
            return token_words.token_status(row.status)
        case "auth_token":
            return MASK
        case "created_at":
            return words.day(row.created_at)
        case "mac":
            return row.mac.upper()
        case _:
            return str(getattr(row, column))

"""Which tokens are chosen in the table: a list, or all that the filter lists, without reading a million rows for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from app.store.token_list import TokenFilter, TokenList
from app.ui.bridge import Background
from app.ui.tokens.token_model import TokenModel

_SETTLED_MS = 40  # while a person drags over rows, nothing is read
Range = tuple[int, int]  # first and last row


@dataclass(frozen=True, slots=True)
class Selection:
    """Chosen tokens."""

    count: int = 0
    qr_tokens: tuple[str, ...] = ()
    wanted: TokenFilter | None = None  # all that it lists, whichever they are when they are read

    def read(self, tokens: TokenList) -> list[str]:
        """Return the QR tokens. It does I/O where all that a filter lists are chosen."""
        return list(self.qr_tokens) if self.wanted is None else tokens.qr_tokens(self.wanted)

    def words(self) -> str:
        """Return the choice for the journal."""
        parts = (
            ("status", self.wanted.status),
            ("template", self.wanted.product_id or ""),
            ("text", self.wanted.text),
        ) if self.wanted else ()  # fmt: skip
        said = [f"{name} {value}" for name, value in parts if value]
        return f"{self.count} tokens" + (f" ({', '.join(said)})" if said else "")


class Selector(QObject):
    """Follows the table. While it is not known which tokens the chosen rows are, nothing is chosen."""

    changed = Signal(object)  # Selection

    def __init__(self, table: QTableView, model: TokenModel, tokens: TokenList, reads: Background) -> None:
        super().__init__(model)
        self._table, self._model, self._tokens, self._reads = table, model, tokens, reads
        self._question = 0
        self.selection = Selection()
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(self._look)
        table.selectionModel().selectionChanged.connect(self._changed)
        model.modelReset.connect(self._changed)
        model.shifted.connect(table.clearSelection)  # other tokens stand in those rows now

    def settle(self) -> None:
        """Look at once: somebody goes on already."""
        if self._soon.isActive():
            self._soon.stop()
            self._look()

    def select_last(self, count: int) -> None:
        """Choose the newest rows, and show them."""
        rows = self._model.rowCount()
        if rows:
            self._table.scrollToBottom()
            first, last = self._model.index(max(0, rows - count), 0), self._model.index(rows - 1, 0)
            flags = self._table.selectionModel().SelectionFlag
            self._table.selectionModel().select(
                QItemSelection(first, last), flags.ClearAndSelect | flags.Rows
            )  # fmt: skip

    def _changed(self) -> None:
        self._question += 1
        self._tell(Selection())
        self._soon.start()

    def _tell(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.changed.emit(selection)

    def _look(self) -> None:
        chosen = self._table.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        ranges = merged([(each.top(), each.bottom()) for each in parts])
        count, wanted = sum(last - first + 1 for first, last in ranges), self._model.listed
        if not count:
            return
        if count == self._model.rowCount() and count > 1:
            self._tell(Selection(count, wanted=wanted))
            return
        shown = self._model.shown()
        seen = {row: shown[row] for first, last in ranges for row in _of(shown, first, last)}
        if len(seen) == count:
            self._tell(Selection(count, tuple(seen.values())))
            return
        question, tokens = self._question, self._tokens

        def read() -> list[tuple[int, str]]:
            return [
                (row, qr_token)
                for first, last in ranges
                for row, qr_token in enumerate(tokens.qr_tokens(wanted, first, last - first + 1), first)
            ]

        def then(found: list[tuple[int, str]]) -> None:
            if question != self._question:
                return
            if len(found) == count and all(seen.get(row, qr_token) == qr_token for row, qr_token in found):
                self._tell(Selection(count, tuple(qr_token for _, qr_token in found)))
            else:  # the list has changed since it was shown
                self._table.clearSelection()

        self._reads.call(read, then, self._model.failed.emit)


def _of(shown: Mapping[int, str], first: int, last: int) -> Iterable[int]:
    """Return the rows of a range that are shown, in their order."""
    if last - first > len(shown):
        return sorted(row for row in shown if first <= row <= last)
    return (row for row in range(first, last + 1) if row in shown)


def merged(ranges: Sequence[Range]) -> list[Range]:
    """Return the rows of ranges that may touch or overlap, each once, in their order."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found

"""Rows whose state is seen in a word, in the shape of an icon and in its colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt

from app.ui.parts.icons import pixmap
from app.ui.parts.rows_table import Index, RowsModel
from app.ui.theme import Theme

ICON_PX = 22


class StateRows(RowsModel):
    """`shape(row, column)` says which icon stands beside a text, and the name of its colour; None for none."""

    def __init__(
        self,
        headers: Sequence[str],
        cell: Callable[[Any, int], str],
        shape: Callable[[Any, int], tuple[str, str] | None],
        theme: Theme,
    ) -> None:
        super().__init__(headers, cell)
        self._shape, self._theme = shape, theme
        theme.changed.connect(self._recolour)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            shape = self._shape(self.rows[index.row()], index.column())
            if shape is None:
                return None
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._theme.color(shape[1])
            return pixmap(shape[0], self._theme.colors[shape[1]], ICON_PX, 2.0)
        return super().data(index, role)

    def _recolour(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))

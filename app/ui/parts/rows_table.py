"""A table over rows that are in memory: quick however many there are, since only what is seen is put into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 44


class RowsModel(QAbstractTableModel):
    """`cell(row, column)` says what stands where."""

    def __init__(self, headers: Sequence[str], cell: Callable[[Any, int], str]) -> None:
        super().__init__()
        self._headers, self._cell = list(headers), cell
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any], headers: Sequence[str] | None = None) -> None:
        """List other rows, under other headings perhaps."""
        self.beginResetModel()
        self.rows = list(rows)
        if headers is not None:
            self._headers = list(headers)
        self.endResetModel()

    def put(self, at: int, row: Any) -> None:
        """Replace one row."""
        self.rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._headers) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headers[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in shown:
            return None
        return self._cell(self.rows[index.row()], index.column())


def plain_table(name: str, model: QAbstractTableModel | None = None, *widths: int) -> QTableView:
    """Return a table of whole rows; `name` is for screen readers. The last column takes the room that is left.

    A long text takes two lines; all of it is in its tooltip.
    """
    table = QTableView()
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(model is not None)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(ROW_PX)
    columns = table.horizontalHeader()
    columns.setFixedHeight(ROW_PX)
    columns.setHighlightSections(False)
    columns.setSectionsClickable(False)
    if model:
        model.setParent(table)
        table.setModel(model)
        for at, width in enumerate(widths):
            table.setColumnWidth(at, width)
        columns.setStretchLastSection(True)
    return table

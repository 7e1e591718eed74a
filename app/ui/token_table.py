"""The tokens' table: rows that a finger can take hold of, columns that fit a bench's screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.fonts import code_font
from app.ui.token_model import COLUMNS

ROW_PX = 44
_WIDTHS = {"status": 118, "qr_token": 356, "auth_token": 104, "unit": 114, "mac": 160, "created_at": 112}


def token_table(name: str) -> QTableView:
    """Return the table, without a model; `name` is for screen readers."""
    table = QTableView()
    table.setAccessibleName(name)
    table.setFont(code_font())
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setIconSize(QSize(18, 18))
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(ROW_PX)
    columns = table.horizontalHeader()
    columns.setFixedHeight(ROW_PX)
    columns.setHighlightSections(False)
    columns.setSectionsClickable(False)
    return table


def fit_columns(table: QTableView) -> None:
    """Set the columns' widths once the model is there; the template's name takes what room is left."""
    columns = table.horizontalHeader()
    columns.setMinimumSectionSize(90)
    for at, name in enumerate(COLUMNS):
        if name in _WIDTHS:
            table.setColumnWidth(at, _WIDTHS[name])
        else:
            columns.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

"""The tokens' table: rows that a finger can take hold of, columns that fit a bench's screen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.fonts import code_font
from app.ui.parts.rows_table import plain_table
from app.ui.tokens.token_model import COLUMNS

_WIDTHS = {"status": 118, "qr_token": 356, "auth_token": 104, "unit": 114, "mac": 160, "created_at": 112}


def token_table(name: str) -> QTableView:
    """Return the table, without a model; `name` is for screen readers. Shift and Ctrl select many rows."""
    table = plain_table(name)
    table.setFont(code_font())
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setIconSize(QSize(18, 18))
    return table


def fit_columns(table: QTableView) -> None:
    """Set the columns' widths once the model is there; the template's name takes what room is left."""
    columns = table.horizontalHeader()
    # A selection of its own, always empty: to paint a heading it would ask each of a million chosen rows.
    columns.setSelectionModel(QItemSelectionModel(table.model(), columns))
    columns.setMinimumSectionSize(90)
    for at, name in enumerate(COLUMNS):
        if name in _WIDTHS:
            table.setColumnWidth(at, _WIDTHS[name])
        else:
            columns.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

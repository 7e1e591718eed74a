"""What was found, as a list: units, then tokens that no unit holds, each with what the text met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.finding import Hit, Matched
from app.ui.find import find_words
from app.ui.fonts import code_font
from app.ui.parts.icons import pixmap
from app.ui.parts.rows_table import Index
from app.ui.theme import Theme

_HEAD_PX, _ROW_PX, _ICON_PX, _PAD_PX = 40, 68, 28, 16
_AROUND = 48  # characters of a long value that are seen before and behind what was met
_HIT = Qt.ItemDataRole.UserRole


class FoundModel(QAbstractListModel):
    """Rows are hits, or the words above a group of them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Hit | str] = []

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List these instead."""
        units, tokens = [hit for hit in hits if hit.unit], [hit for hit in hits if not hit.unit]
        self.beginResetModel()
        self.rows = []
        for word, group in ((self.tr("Units"), units), (self.tr("Tokens that no unit holds"), tokens)):
            if group:
                self.rows += [word, *group]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        hit = index.isValid() and isinstance(self.rows[index.row()], Hit)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if hit else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _HIT:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, str):
            return row
        name = row.unit or row.qr_token
        return f"{name}, {find_words.state(row)}. {find_words.matched(row)}: {find_words.value(row)}"


class FoundList(QListView):
    """One row is always chosen, so that Enter opens it."""

    opened = Signal(object)  # a Hit

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("found")
        self.setAccessibleName(self.tr("What was found"))
        self.found = FoundModel()
        self.found.setParent(self)
        self.setModel(self.found)
        self.setItemDelegate(_Rows(theme, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self.open)
        self.activated.connect(self.open)
        theme.changed.connect(self.viewport().update)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """List these, the first chosen."""
        self.found.show_hits(hits)
        self.move_choice(1)
        self.scrollToTop()

    def move_choice(self, by: int) -> None:
        """Choose the next hit below or above, over the words between the groups."""
        at = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        while 0 <= at < len(self.found.rows):
            if isinstance(self.found.rows[at], Hit):
                self.setCurrentIndex(self.found.index(at))
                return
            at += by or 1

    def open(self, index: Index | None = None) -> None:
        """Open a row; without one, the chosen one."""
        hit = (index or self.currentIndex()).data(_HIT)
        if isinstance(hit, Hit):
            self.opened.emit(hit)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: FoundList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(100, _ROW_PX if isinstance(index.data(_HIT), Hit) else _HEAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = index.data(_HIT), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(area)
        if chosen:
            painter.fillRect(area, self._theme.color("accent_soft"))
            painter.fillRect(QRect(area.topLeft(), QSize(5, area.height())), self._theme.color("accent"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inside = area.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        if isinstance(row, Hit):
            self._paint_hit(painter, inside, row, chosen)
        else:
            painter.setPen(self._theme.color("muted"))
            painter.setFont(_font(14, bold=True))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), str(row))
        painter.restore()

    def _paint_hit(self, painter: QPainter, area: QRect, hit: Hit, chosen: bool) -> None:
        icon, color = find_words.shape(hit.state)
        at = area.topLeft() + QPoint(0, (area.height() - _ICON_PX) // 2)
        painter.drawPixmap(at, pixmap(icon, self._theme.colors[color], _ICON_PX, painter.device().devicePixelRatioF()))
        left, right = area.adjusted(_ICON_PX + 14, 0, 0, 0), QRect(area)
        right.setLeft(area.right() - area.width() * 3 // 10)
        left.setRight(right.left() - 14)
        self._line(painter, left, 0, [(hit.unit or hit.qr_token, "text", True), (find_words.state(hit), color, True)])
        text, (start, end) = _around(find_words.value(hit), hit.mark)
        label = f"{find_words.matched(hit)}:" if text else find_words.matched(hit)
        self._line(painter, left, 1, [(label, "muted", False)], [text[:start], text[start:end], text[end:]], chosen)
        self._line(painter, right, 0, [(hit.product, "text", False)])
        other = hit.serial if hit.matched is Matched.MAC else hit.mac.upper()
        self._line(painter, right, 1, [(other, "muted", False)])

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        number: int,
        texts: Sequence[tuple[str, str, bool]],
        met: Sequence[str] = (),
        chosen: bool = False,
    ) -> None:
        """Draw the first or second line of a row: texts with colour and weight, then a value with what was met."""
        x, middle = area.left(), area.top() + (area.height() // 3 if not number else area.height() * 2 // 3)
        for text, color, bold in texts:
            x = self._draw(painter, area, x, middle, text, color, _font(17 if not number else 14, bold=bold)) + 10
        for at, text in enumerate(met):
            font = code_font()
            font.setPixelSize(14)
            font.setBold(at == 1)
            if at == 1 and text:
                metrics = QFontMetrics(font)
                mark = QRect(
                    x - 1, middle - metrics.height() // 2, metrics.horizontalAdvance(text) + 2, metrics.height()
                )
                painter.fillRect(mark, self._theme.color("surface" if chosen else "accent_soft"))
            x = self._draw(painter, area, x, middle, text, "accent" if at == 1 else "text", font)

    def _draw(self, painter: QPainter, area: QRect, x: int, middle: int, text: str, color: str, font: QFont) -> int:
        metrics = QFontMetrics(font)
        seen = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.right() - x))
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(x, middle + (metrics.ascent() - metrics.descent()) // 2, seen)
        return x + metrics.horizontalAdvance(seen)


def _font(pixels: int, *, bold: bool) -> QFont:
    font = code_font()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def _around(text: str, mark: tuple[int, int]) -> tuple[str, tuple[int, int]]:
    """Return what is seen of a value, and where in it the mark is."""
    if mark[1] > len(text):  # a translated word
        mark = (0, len(text))
    start = max(0, mark[0] - _AROUND)
    before = "…" if start else ""
    shown = before + text[start : mark[1] + 2 * _AROUND]
    return shown, (mark[0] - start + len(before), mark[1] - start + len(before))

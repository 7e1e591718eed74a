"""A big button that a scanner can press too: its code stands beside its words where there is room."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.parts.fit_label import FitLabel
from app.ui.theme import set_property

_QUIET = 4  # modules of white around a code
_SMALLEST = 2  # pixels a module that a scanner still reads from a screen


@lru_cache(maxsize=128)
def code_image(text: str) -> QImage:
    """Return the QR code of `text`, one pixel a module, quiet zone included."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    code.make(fit=True)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, Qt.GlobalColor.black)
    return image


class CodePicture(QWidget):
    """Paints a QR code in whole pixels a module, always black on white."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = code_image(text)

    def fit(self, side: int) -> bool:
        """Take the largest size within `side` pixels; tell whether a scanner can read it."""
        module = side // self._image.width()
        self.setFixedSize(QSize(module, module) * self._image.width())
        return module >= _SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), self._image)
        painter.end()


class CodedButton(QPushButton):
    """Says `words`, wrapped, and shows `code`; "" where there is none."""

    def __init__(self, words: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.code = words, code
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture = CodePicture(code, self)
        self._label = FitLabel(20, 12, parent=self)
        self._label.setText(words)
        self._across = layout = QHBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._label, 1)
        for child in (self._picture, self._label):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._show_state)

    def say(self, words: str) -> None:
        """Say other words; the code stays."""
        self.words = words
        self.setAccessibleName(words)
        self._label.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._show_state()

    def _show_state(self) -> None:
        """The style sheet knows a button's own state, and not that of what its words stand in."""
        set_property(self, "state", "off" if not self.isEnabled() else "on" if self.isChecked() else "")

    def sizeHint(self) -> QSize:
        return QSize(160, 96)

    def minimumSizeHint(self) -> QSize:
        return QSize(76, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        readable = bool(self.code) and self._picture.fit(min(self.height() - 8, 96))
        self._label.set_largest(20 if self.height() >= 60 else 15)
        shown = readable and self.width() - self._picture.width() >= 96
        self._picture.setVisible(shown)
        self._label.set_centred(not shown)
        side = 10 if shown else 4  # eight slots leave little to a long word
        self._across.setContentsMargins(side, 5, side, 5)

"""Looks at a window as a person does: what is cut off, what can be pressed, what can be told from its ground."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel

LEAST_TARGET = 44  # pixels
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)  # what is in them, as the cross that clears one, is no control


def seen(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Return the visible widgets of a kind."""
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def clipped(window: QWidget) -> list[str]:
    """Return what is not seen whole: texts, and widgets that overlap their parents' edges or one another."""
    found = []
    for label in seen(window, FitLabel):
        if isinstance(label, FitLabel) and label.objectName() != "idleProduct" and not label.fitting_font()[1]:
            found.append(f"does not fit: {label.text()!r} in {label.size().toTuple()}")
    for label in seen(window, QLabel):
        if not isinstance(label, QLabel) or not label.text():
            continue
        wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().width()
        if wanted > (label.height() if label.wordWrap() else label.width()):
            found.append(f"cut off: {label.text()!r}")
    for button in seen(window, QAbstractButton):
        if isinstance(button, QAbstractButton) and button.text():
            needed = button.fontMetrics().horizontalAdvance(button.text())
            if needed > button.width() - _frame(button):
                found.append(f"cut off: {button.text()!r}")
    for widget in seen(window, QWidget):
        parent = widget.parentWidget()
        if parent and isinstance(parent.parentWidget(), QScrollArea):
            continue  # it is scrolled
        if parent and not widget.isWindow() and not parent.rect().contains(widget.geometry()):
            found.append(f"beyond its parent: {_name(widget)} {widget.geometry().getRect()} in {_name(parent)}")
    return found + _overlapping(window)


def _frame(button: QAbstractButton) -> int:
    """Return how many pixels of a button's width its text cannot have; tool buttons elide theirs by themselves."""
    if not isinstance(button, QToolButton):
        return 4
    option, contents = QStyleOptionToolButton(), QSize(100, 100)
    button.initStyleOption(option)
    kind = QStyle.ContentsType.CT_ToolButton
    return button.style().sizeFromContents(kind, option, contents, button).width() - contents.width()


def _overlapping(window: QWidget) -> list[str]:
    found = []
    for parent in (window, *seen(window, QWidget)):
        children = [
            child
            for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if child.isVisible() and not child.isWindow()
        ]
        if parent.layout() is None:
            continue
        for at, one in enumerate(children):
            for other in children[at + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    found.append(f"{_name(one)} overlaps {_name(other)}")
    return found


def small_targets(window: QWidget) -> list[str]:
    """Return what is pressed and smaller than a gloved finger."""
    return [
        f"{_name(widget)} {widget.size().toTuple()}"
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in seen(window, kind)
        if min(widget.width(), widget.height()) < LEAST_TARGET and not isinstance(widget.parentWidget(), FIELDS)
    ]


def unnamed(window: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name."""
    return [
        _name(widget)
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
        for widget in seen(window, kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parentWidget(), FIELDS)
    ]


def faint(window: QWidget, least: float = 4.5) -> list[str]:
    """Return the texts whose painted contrast with their painted ground is under `least`."""
    image = window.grab().toImage()
    found = []
    for kind in (QLabel, FitLabel, ElidedLabel, QAbstractButton, QLineEdit):
        for widget in seen(window, kind):
            text = getattr(widget, "text", str)() or getattr(widget, "placeholderText", str)()
            if not text or not widget.isEnabled():
                continue
            corner = widget.mapTo(window, QPoint(0, 0))
            contrast = _contrast_in(image, QRect(corner, widget.size()).adjusted(4, 4, -4, -4))
            if contrast < least:
                found.append(f"{text!r} {contrast:.2f}")
    return found


def _contrast_in(image: QImage, where: QRect) -> float:
    """Return the contrast of the ground, which is the most frequent colour, and what differs most from it."""
    ratio = image.devicePixelRatio()
    colors = Counter(
        image.pixel(round(x * ratio), round(y * ratio))
        for y in range(where.top(), where.bottom())
        for x in range(where.left(), where.right())
    )
    ground = colors.most_common(1)[0][0]
    return max(contrast(QColor(ground), QColor(color)) for color in colors)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}#{widget.objectName()}"


class Typist:
    """Types key by key into whatever has the focus; `pause` is the milliseconds from one key to the next."""

    def __init__(self, pause: int) -> None:
        self._pause, self._at = pause, 1_000_000

    def type(self, text: str, end: Qt.Key | None = None) -> None:
        """Type a text, and a key after it."""
        for character in text:
            self._press(Qt.Key.Key_unknown, character)
        if end:
            self._press(end, {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t"}.get(end, ""))

    def wait(self, milliseconds: int) -> None:
        """Let time pass between two keys."""
        self._at += milliseconds

    def _press(self, key: Qt.Key, text: str) -> None:
        self._at += self._pause
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            receiver = QApplication.focusWidget() or QApplication.activeWindow()
            if receiver is None:  # what had the focus went away with the key press
                return
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._at)
            QApplication.sendEvent(receiver, event)

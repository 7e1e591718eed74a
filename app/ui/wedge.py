"""A keyboard-wedge scanner types; wherever the keyboard's focus is, its characters belong to the scan field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.domain.errors import BadInput
from app.domain.tokens import parse_label_text
from app.ui.commands import parse_command
from app.ui.scan_bar import ScanField

BURST_MS = 60  # between two characters; nobody types a whole label that fast
_INPUTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_BLOCKED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass
class _Burst:
    """Characters typed fast into a text input that is not the scan field."""

    where: QLineEdit
    before: str  # the input's text at the first character
    text: str
    at: int  # ms, of the last character


class Wedge(QObject):
    """An event filter on the application; scans come out of the field's own signal."""

    def __init__(self, app: QApplication, field: ScanField) -> None:
        super().__init__(field)
        self._field = field
        self._burst: _Burst | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at_window = isinstance(watched, QWindow)  # before Qt hands it on to the widget with the focus
        receiver = (QApplication.activePopupWidget() or QApplication.focusWidget()) if at_window else watched
        if not isinstance(receiver, QWidget) or not self._is_ours(receiver):
            return False
        if isinstance(receiver, _INPUTS):
            if at_window or receiver is self._field or not isinstance(receiver, QLineEdit):
                return False
            return self._in_input(receiver, event)
        focused = QApplication.focusWidget()
        if isinstance(focused, _INPUTS) and receiver.isAncestorOf(focused):
            return False  # what the input left over
        return self._elsewhere(event)

    def _is_ours(self, receiver: QWidget) -> bool:
        """Tell whether it is in the main window, its dialogs or popups."""
        above: QWidget | None = receiver.window()
        while above is not None and above is not self._field.window():
            above = above.parentWidget()
        return above is not None

    def _elsewhere(self, event: QKeyEvent) -> bool:
        pending = self._field.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if pending:
                self._field.submit()
            return bool(pending)
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & _BLOCKED or (text == " " and not pending):
            return False
        self._field.type(text)
        return True

    def _in_input(self, target: QLineEdit, event: QKeyEvent) -> bool:
        burst, at = self._burst, event.timestamp()
        if burst and (burst.where is not target or at - burst.at > BURST_MS):
            burst = None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._burst = None
            if burst and _is_label_or_command(burst.text):
                target.setText(burst.before)
                self._field.scanned.emit(burst.text)
                return True
            return False
        if (text := event.text()) and text.isprintable() and not event.modifiers() & _BLOCKED:
            burst = burst or _Burst(target, target.text(), "", at)
            burst.text, burst.at = burst.text + text, at
            self._burst = burst
        return False


def _is_label_or_command(text: str) -> bool:
    try:
        parse_label_text(text.strip())
    except BadInput:
        return parse_command(text) is not None
    return True

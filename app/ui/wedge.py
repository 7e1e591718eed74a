"""A keyboard-wedge scanner types; wherever the keyboard's focus is, its characters belong to the scan field."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.ui.scan_bar import ScanField

BURST_MS = 60  # between two characters; nobody types a whole code that fast
BURST_LENGTH = 6  # characters
STRAY_MS = 3000  # what was typed outside of any input that long ago belongs to no scan
_INPUTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_BLOCKED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTER, Qt.Key.Key_Tab)  # what scanners send after a code


@dataclass
class _Burst:
    """Characters that came fast, one after the other."""

    where: QLineEdit  # the input that has them; the scan field for what came outside of any
    before: str  # the input's text at the first character
    text: str
    at: int  # ms, of the last character


class Wedge(QObject):
    """An event filter on the application; scans come out of the field's own signal."""

    def __init__(self, app: QApplication, field: ScanField) -> None:
        super().__init__(field)
        self._field = field
        self._burst: _Burst | None = None
        self._typed_at = 0  # ms, of the last character outside of any input
        self._ended_at: int | None = None  # ms, of the key that ended a scan, until the next character
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at_window = isinstance(watched, QWindow)  # before Qt hands it on to the widget with the focus
        receiver = (QApplication.activePopupWidget() or QApplication.focusWidget()) if at_window else watched
        if not isinstance(receiver, QWidget) or not self._is_ours(receiver):
            return False
        if self._is_second_end(event):
            return True
        if isinstance(receiver, _INPUTS):
            edit = None if at_window else _edit_of(receiver)
            return edit is not None and self._in_input(edit, event)
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

    def _is_second_end(self, event: QKeyEvent) -> bool:
        """Tell whether it is the line feed after a scan's return: it must not press what has the focus by then."""
        if event.key() not in _ENDS:
            self._ended_at = None
        return self._ended_at is not None and 0 < event.timestamp() - self._ended_at <= BURST_MS

    def _elsewhere(self, event: QKeyEvent) -> bool:
        self._move_here(event)
        pending, since = self._field.text(), event.timestamp() - self._typed_at
        if event.key() in _ENDS:
            if not pending or (event.key() not in _ENTER and since > BURST_MS):
                return False
            self._burst, self._ended_at = None, event.timestamp()
            self._field.submit()
            return True
        text = _character(event)
        if not text or (text == " " and not pending):  # the space bar presses buttons
            return False
        if pending and since > STRAY_MS:
            self._field.setText("")
        self._typed_at = event.timestamp()
        self._field.type(text)
        self._burst = _Burst(self._field, "", self._field.text(), event.timestamp())
        return True

    def _in_input(self, target: QLineEdit, event: QKeyEvent) -> bool:
        burst, at = self._burst, event.timestamp()
        if burst and burst.where is not target and self._goes_on(burst, event):
            return self._elsewhere(event)  # a dialog opened in the middle of a scan
        if burst and (burst.where is not target or at - burst.at > BURST_MS or event.isAutoRepeat()):
            burst = None
        if event.key() in _ENDS:
            self._burst = None
            if burst is None or len(burst.text) < BURST_LENGTH:
                return False
            self._ended_at = at
            _put_back(burst, "" if target is self._field else burst.before)
            self._field.scanned.emit(burst.text)
            return True
        if text := _character(event):
            burst = burst or _Burst(target, target.text(), "", at)
            burst.text, burst.at = burst.text + text, at
            self._burst = burst
        return False

    def _move_here(self, event: QKeyEvent) -> None:
        """Have the scan field take over a scan whose first characters went into an input that was left since."""
        burst = self._burst
        if burst and self._goes_on(burst, event):
            if burst.where is not self._field:
                _put_back(burst, burst.before)
                self._field.setText(burst.text)
            self._burst, self._typed_at = None, burst.at

    def _goes_on(self, burst: _Burst, event: QKeyEvent) -> bool:
        """Tell whether a key press is the next one of a scanner; no scanner makes two in one millisecond."""
        key = _character(event) or event.key() in _ENDS
        return bool(key) and 0 < event.timestamp() - burst.at <= BURST_MS and not event.isAutoRepeat()


def _edit_of(receiver: QWidget) -> QLineEdit | None:
    """Return what an input of one line is typed into; numbers and dates have one of their own."""
    if isinstance(receiver, QLineEdit):
        return receiver
    return receiver.lineEdit() if isinstance(receiver, QAbstractSpinBox) else None


def _put_back(burst: _Burst, text: str) -> None:
    """Have an input say again what it said before a scan."""
    if not isValid(burst.where):
        return
    burst.where.setText(text)
    owner = burst.where.parent()
    if isinstance(owner, QAbstractSpinBox):
        owner.interpretText()


def _character(event: QKeyEvent) -> str:
    """Return what a key press types; "" where it types nothing."""
    text = event.text()
    return text if text.isprintable() and not event.modifiers() & _BLOCKED else ""

"""Closing the window: the question while a device is being written, and what is seen until the bench has stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.ui import words
from app.ui.line import line_words
from app.ui.parts.icons import Icon


class Curtain(QFrame):
    """Covers the window while the bench stops."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curtain")
        self.word = QLabel(self.tr("Closing …"))
        self.word.setObjectName("curtainWord")
        text = QLabel(self.tr("The bench ends what is under way. This takes some seconds."))
        text.setObjectName("curtainText")
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (Icon("phase-turn", 64), self.word, text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)


def ask_to_close(window: QWidget, writing: Sequence[str], close: Callable[[], None]) -> QMessageBox:
    """Ask whether to close although devices are being written; who does nothing stays. Returns the open question."""
    question = QMessageBox(window)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(words.translate("closing", "A device is being written"))
    question.setText(
        words.translate("closing", "A device is still being written: {slots}.").format(slots=line_words.slots(writing))
    )
    question.setInformativeText(
        words.translate(
            "closing",
            "Closed now, the unit becomes suspect, and the same device must be plugged in and written again.",
        )
    )
    stay = question.addButton(words.translate("closing", "Go on writing"), QMessageBox.ButtonRole.RejectRole)
    leave = question.addButton(words.translate("closing", "Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
    leave.setObjectName("danger")
    leave.clicked.connect(close)
    question.setDefaultButton(stay)
    question.setEscapeButton(stay)
    question.open()
    return question

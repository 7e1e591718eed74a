"""The scan field, always in sight, and the answer to the last scan, which stays until the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit

from app.bench.events import ScanAnswer
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.parts.secret_input import hide_secret
from app.ui.theme import set_property

PRAISE_MS = 4000  # for which a success is seen at least
_HIDDEN_FROM = 13  # characters


class ScanField(QLineEdit):
    """Takes a scan. What may become an AuthToken is shown as dots from its 13th character on."""

    scanned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanField")
        self.setPlaceholderText(self.tr("Scan a label"))
        self.setAccessibleName(self.tr("Scan field"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMaxLength(512)
        self.textChanged.connect(lambda: hide_secret(self, _HIDDEN_FROM))
        self.returnPressed.connect(self.submit)

    def type(self, text: str) -> None:
        """Add characters that came in elsewhere."""
        self.setText(self.text() + text)

    def submit(self) -> None:
        """Hand over what was scanned and be ready for the next."""
        text = self.text()
        self.setText("")
        if text.strip():
            self.scanned.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText("")
        else:
            super().keyPressEvent(event)


class ScanBar(QFrame):
    """Field, answer, and the slot where the scanned label belongs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scanBar")
        self.field = ScanField()
        self.icon = Icon("barcode", 40)
        self.answer = FitLabel(26, 14)
        self.answer.setObjectName("answer")
        self.slot = QLabel()
        self.slot.setObjectName("answerSlot")
        self.slot.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(14)
        layout.addWidget(self.field)
        layout.addWidget(self.icon)
        layout.addWidget(self.answer, 1)
        layout.addWidget(self.slot)
        self.field.setFixedWidth(320)
        self.setFixedHeight(84)
        self._label, self._serial, self._state = "", "", "idle"
        self._praise = QTimer(self, singleShot=True, interval=PRAISE_MS)
        self._praise.timeout.connect(self._prompt)
        self._show("idle", "barcode", self.tr("Ready to scan."))

    def expect(self, label: str, serial: str = "") -> None:
        """Ask for the label of a slot, or for its device's serial number, as soon as the last answer has been seen.

        "" while none is waited for.
        """
        self._label, self._serial = label, serial
        self._prompt()

    def _prompt(self) -> None:
        """A refusal stays until the next scan; a success makes room for the next label."""
        expected = self._label or self._serial
        if expected and self._state in ("idle", "accepted") and not self._praise.isActive():
            text = self.tr("Now scan this slot's label.") if self._label else self.tr("Now scan the serial number.")
            self._show("idle", "barcode", text, expected)
        elif not expected and self._state == "idle":
            self._show("idle", "barcode", self.tr("Ready to scan."))

    def show_checking(self) -> None:
        """Say that the scan was heard."""
        self._show("checking", "checking", self.tr("Checking the scan …"))

    def show_answer(self, answer: ScanAnswer) -> None:
        """Show what a scan did, and sound once; refused ones also show where the label belongs."""
        if answer.accepted and answer.serial:
            text = self.tr("Serial number {serial}: its token is taken.").format(serial=answer.serial)
            self._show("accepted", "accepted", text, answer.slot)
        elif answer.accepted:
            text = self.tr("Right label: {unit} is done.").format(unit=answer.unit)
            self._show("accepted", "accepted", text, answer.slot)
        else:
            text = words.sentence(answer.problem) if answer.problem else self.tr("Not accepted. Scan again.")
            self._show("refused", "refused", text, answer.slot)
        QApplication.beep()

    def show_problem(self, problem: BaseException) -> None:
        """Show what went wrong with anything that was asked of the bench."""
        self.refuse(words.sentence(problem))

    def refuse(self, text: str, slot: str = "") -> None:
        """Show a refusal in the window's own words."""
        self._show("refused", "refused", text, slot)
        QApplication.beep()

    def say(self, text: str, slot: str = "") -> None:
        """Show that something was taken up."""
        self._show("accepted", "accepted", text, slot)

    def _show(self, state: str, icon: str, text: str, slot: str = "") -> None:
        self.icon.show_icon(icon)
        self.answer.setText(text)
        self.slot.setVisible(bool(slot))
        self.slot.setText(self.tr("Slot {slot}").format(slot=slot) if slot else "")
        self._state = state
        self._praise.start() if state == "accepted" else self._praise.stop()
        set_property(self, "state", state)

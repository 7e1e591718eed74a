"""What is seen while nobody is signed in: badge or PIN, and what the line waits for meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.parts.fit_label import FitLabel
from app.ui.people.attendance import Attendance
from app.ui.people.credentials import Credentials
from app.ui.words import sentence

_WIDTH = 760


class SignInPage(QFrame):
    """Takes every scan while it is open."""

    def __init__(self, attendance: Attendance) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self._attendance = attendance
        self.form = Credentials()
        self.form.setFixedWidth(_WIDTH)
        self.form.given.connect(attendance.sign_in_pin)
        attendance.names_read.connect(self.form.offer)
        attendance.refused.connect(lambda problem: self.form.show_problem(sentence(problem)))
        title = QLabel(self.tr("Who works here now?"))
        title.setObjectName("signInTitle")
        self.line = FitLabel(24, 14, centred=True)
        self.line.setObjectName("signInLine")
        self.line.setFixedSize(_WIDTH, 72)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addStretch(1)
        for widget in (title, self.form, self.line):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def start(self) -> None:
        """Ask anew."""
        self.form.start(self.tr("Scan your badge."))

    def show_line(self, text: str) -> None:
        """Say what the line waits for; it goes on while nobody is signed in."""
        self.line.setText(text)

    def take_scan(self, text: str) -> None:
        """Take a badge."""
        self.form.show_checking()
        self._attendance.sign_in_badge(text)

"""What came back, at the returns desk: its label's picture, whose it is, what is to be said of it, and its history."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.bench.returns.returns_ways import Case
from app.store.units import Entry
from app.ui import words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.label_picture import LabelPicture
from app.ui.parts.told_text import ToldText
from app.ui.returns import return_words
from app.ui.theme import Theme

WIDTH = 400  # pixels
SHOWN = 6  # entries of the history


class ReturnUnit(QFrame):
    """`again` wants the cloud asked anew, `leave` another device; `bring` and `scan` are a demo's hands."""

    again = Signal()
    leave = Signal()
    bring = Signal()
    scan = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("returnUnit")
        self.setFixedWidth(WIDTH)
        self.name, self.details, self.owner = QLabel(), ElidedLabel("unitName"), QLabel()
        self.name.setObjectName("slotName")
        self.owner.setObjectName("returnOwner")
        self.owner.setWordWrap(True)
        self.owner.setTextFormat(Qt.TextFormat.PlainText)
        self.picture = LabelPicture(theme)
        self.picture.setFixedHeight(132)
        self.said, self.history = ToldText(), ToldText("caption")
        inside = QWidget()
        inside.setObjectName("list")
        texts = QVBoxLayout(inside)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(12)
        for widget in (self.owner, self.said, self.history):
            texts.addWidget(widget)
        texts.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is known of the unit"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for each in (self.name, self.details, self.picture):
            layout.addWidget(each)
        layout.addWidget(area, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.retry, self.back = QPushButton(self.tr("Ask again")), QPushButton(self.tr("Another"))
        self.plug, self.read = QPushButton(self.tr("Plug in")), QPushButton(self.tr("Scan label"))
        self.plug.setAccessibleName(self.tr("Plug the device of this unit in"))
        self.read.setAccessibleName(self.tr("Scan the label of this unit"))
        for button, signal in (
            (self.retry, self.again), (self.plug, self.bring), (self.read, self.scan), (self.back, self.leave),
        ):  # fmt: skip
            button.clicked.connect(signal)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            acts.addWidget(button)
        layout.addLayout(acts)

    def show_case(self, case: Case, *, demo: bool) -> None:
        """Show what came back; the picture follows."""
        unit = case.unit
        self.retry.setVisible(case.trouble is not None)
        self.back.setVisible(case.open is None)
        unfinished = case.open is not None and case.open.ended_at is None
        self.plug.setVisible(demo and unit is not None)
        self.read.setVisible(demo and unfinished)
        if unit is None or self.name.text() != unit.name:
            self.picture.clear()
        self.picture.setVisible(unit is not None)
        self.name.setText(unit.name if unit else self.tr("Unknown device"))
        mac = unit.mac if unit else case.found.mac
        self.details.setText(" · ".join(filter(None, (mac.upper(), unit.recipe if unit else ""))))
        self.owner.setText(return_words.owner(case))
        self.owner.setVisible(bool(self.owner.text()))
        self.said.say([words.sentence(each) for each in case.found.said])
        self.history.say([_line(entry) for entry in reversed(case.history[-SHOWN:])])

    def show_label(self, png: bytes, name: str) -> None:
        """Show the picture of its newest label."""
        self.picture.show_png(png, name)


def _line(entry: Entry) -> str:
    at = QDateTime.fromString(entry.at, Qt.DateFormat.ISODateWithMs).toLocalTime().toString("yyyy-MM-dd HH:mm")
    return " · ".join(filter(None, (at, entry.who, words.happened(entry), words.kept(entry.why))))

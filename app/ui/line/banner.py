"""The one sentence that says what to do now, across all slots, and the shift's counters beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.bench.events import CountsChanged, Phase, SlotView
from app.ui import words
from app.ui.line import line_words
from app.ui.line.attention import comes_first, look
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property


class Banner(QFrame):
    """Speaks for the slot that comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.icon, self.sentence = Icon("checking", 48), FitLabel(36, 16)
        self.sentence.setObjectName("bannerSentence")
        self.sentence.setText(line_words.banner(None))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setSpacing(18)
        layout.addWidget(self.icon)
        layout.addWidget(self.sentence, 1)
        self.setFixedHeight(92)

    def show_views(self, views: Sequence[SlotView]) -> None:
        """Say what comes first."""
        first = comes_first(views)
        working = [view.slot for view in views if view.phase in (Phase.WORKING, Phase.TURN)]
        self.sentence.setText(line_words.banner(first, working))
        self.icon.show_icon(f"phase-{first.phase.value}" if first else "checking")
        set_property(self, "phase", look(first) if first else "")


class Counters(QFrame):
    """Units of this shift by outcome, and the tokens that are left."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("counters")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 6)
        self._layout.setSpacing(0)
        self.numbers = {
            "closed": self._counter("closed", self.tr("Closed")),
            "open": self._counter("open", self.tr("Open")),
            "suspect": self._counter("suspect", self.tr("Suspect")),
            "scrapped": self._counter("scrapped", self.tr("Scrapped")),
            "free": self._counter("free", self.tr("Free tokens")),
        }
        self.setFixedHeight(92)

    def _counter(self, name: str, word: str) -> QLabel:
        number, under = QLabel("–"), QLabel(word)
        number.setObjectName("count")
        under.setObjectName("countWord")
        number.setProperty("counts", name)
        under.setBuddy(number)
        column = QVBoxLayout()
        column.setContentsMargins(9, 0, 9, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (number, under):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self._layout.addLayout(column)
        return number

    def show_counts(self, counts: CountsChanged) -> None:
        """Show the counters; what is not zero and bad stands out."""
        for name, label in self.numbers.items():
            value: int = getattr(counts, name)
            label.setText(words.number(value))
            label.setAccessibleName(words.number(value))
            alarming = (name == "suspect" and value > 0) or (name == "free" and value == 0)
            set_property(label, "alarming", "yes" if alarming else "no")

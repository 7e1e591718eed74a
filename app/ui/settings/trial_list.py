"""The steps of a connection test, as they come."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.cloud.trial import Trial, Tried
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property

_ROW_PX = 34


class TrialList(QWidget):
    """Each step's state is a shape and a word; what failed says why, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(2, 1)
        self.icons: dict[Trial, Icon] = {}
        self.texts: dict[Trial, FitLabel] = {}
        for row, trial in enumerate(Trial):
            icon, text = Icon("step-waiting", 24), FitLabel(15, 11, bold=False)
            icon.setObjectName("trial")
            text.setObjectName("trial")
            text.setFixedHeight(_ROW_PX)
            name = QLabel(words.trial(trial))
            name.setMinimumWidth(150)
            grid.addWidget(icon, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(text, row, 2)
            self.icons[trial], self.texts[trial] = icon, text
        self.clear()

    def clear(self) -> None:
        """Nothing was tried yet."""
        for trial in Trial:
            self._show(trial, "waiting", self.tr("not tried yet"))

    def start(self) -> None:
        """The first step is under way."""
        self.clear()
        self._show(next(iter(Trial)), "running", self.tr("trying …"))

    def show_tried(self, tried: Tried) -> None:
        """Show how a step went; after one that went well the next is under way."""
        order = list(Trial)
        at = order.index(tried.trial)
        for trial in order[:at]:
            if self.icons[trial].property("state") == "running":
                self._show(trial, "done", "")
        self._show(tried.trial, "done" if tried.ok else "failed", words.filled(tried.template, tried.values))
        if tried.ok and tried.trial is not order[-1]:
            self._show(order[at + 1], "running", self.tr("trying …"))

    def _show(self, trial: Trial, state: str, text: str) -> None:
        self.icons[trial].show_icon(f"step-{state}")
        self.texts[trial].setText(text)
        self.texts[trial].setAccessibleName(f"{words.trial(trial)}: {text}")
        set_property(self.icons[trial], "state", state)
        set_property(self.texts[trial], "state", state)

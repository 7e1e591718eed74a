"""The page of one unit: timeline with people and times, label copies, measurements, the cloud's word, files to keep."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.bench.find.finding import FindingDesk
from app.bench.find.traveller import render_traveller
from app.bench.find.unit_story import Story, as_json
from app.bench.tokens.token_situation import Situation
from app.bench.tokens.whole_file import whole_file
from app.domain.errors import StationError
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.find import find_words
from app.ui.find.label_copies import MOST, LabelCopies
from app.ui.find.unit_facts import UnitFacts
from app.ui.find.unit_tables import UnitTables
from app.ui.inspect import inspect_words
from app.ui.language import spoken
from app.ui.parts.files import choose_target
from app.ui.parts.icons import Icon
from app.ui.parts.label_picture import WIDTH_PX
from app.ui.parts.verdict import Verdict
from app.ui.theme import Theme, set_property

_LEFT_PX = 444


class UnitPage(QWidget):
    """Shows one story at a time; what an earlier one still asks for is dropped."""

    left = Signal()  # back to what was found
    wanted = Signal(str)  # name of another unit
    said = Signal(str)
    failed = Signal(object)  # an Exception

    def __init__(self, bench: Bench, desk: FindingDesk, theme: Theme) -> None:
        super().__init__()
        self._bench, self._desk = bench, desk
        self._calls, self._asks = Background("unit", self), Background("unit cloud", self)
        self.story: Story | None = None
        self.back = QPushButton(self.tr("Back"))
        self.name, self.state, self.state_icon = QLabel(), QLabel(), Icon("", 26)
        self.before, self.after = QPushButton(), QPushButton()
        self.save_pdf, self.save_json = QPushButton(self.tr("Save as PDF …")), QPushButton(self.tr("Save as JSON …"))
        self.copies, self.cloud = LabelCopies(theme), Verdict(20, 14, 32)
        self.facts, self.tables = UnitFacts(), UnitTables()
        self._lay_out()
        self.back.clicked.connect(self.left)
        for button, story_side in ((self.before, "follows"), (self.after, "followed_by")):
            button.clicked.connect(partial(self._go, story_side))
        self.save_pdf.clicked.connect(lambda: self._choose("pdf", self.save_pdf_to))
        self.save_json.clicked.connect(lambda: self._choose("json", self.save_json_to))
        leave = QShortcut(Qt.Key.Key_Escape, self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self.name.setObjectName("pageTitle")
        self.state.setObjectName("unitState")
        self.state_icon.setObjectName("unitState")
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (self.back, self.name, self.state_icon, self.state):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.before, self.after, self.save_pdf, self.save_json):
            top.addWidget(button)
        self.copies.setFixedHeight(172)
        self.cloud.setFixedHeight(104)
        holder = QWidget()
        holder.setFixedWidth(_LEFT_PX)
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self.copies)
        left.addWidget(self.cloud)
        left.addWidget(self.facts, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(holder)
        both.addWidget(self.tables, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(both, 1)

    def show_story(self, story: Story) -> None:
        """Show a unit; its label's pictures and the cloud's word come when they are there."""
        self.story, unit = story, story.unit
        self.name.setText(unit.name)
        icon, color = find_words.shape(unit.state)
        self.state_icon.show_icon(icon)
        self.state.setText(words.unit_state(unit.state))
        for widget in (self.state, self.state_icon):
            set_property(widget, "colour", color)
        for button, name, text in (
            (self.before, story.follows, self.tr("Was {unit}")),
            (self.after, story.followed_by, self.tr("Is now {unit}")),
        ):
            button.setVisible(bool(name))
            button.setText(text.format(unit=name))
        self.tables.show_story(story)
        self.facts.show_story(story)
        self.copies.show_copies(story.copies)
        for copy in list(reversed(story.copies))[:MOST]:
            self._draw(story, copy.number)
        self._ask(story)
        self.back.setFocus()

    def close_calls(self) -> None:
        """End what is under way."""
        for calls in (self._calls, self._asks):
            calls.close()

    def _draw(self, story: Story, copy: int) -> None:
        def drawn(png: bytes) -> None:
            if self.story is story:
                self.copies.show_picture(copy, png)

        unit = replace(story.unit, copy=copy)
        self._calls.call(lambda: self._bench.picture(unit, WIDTH_PX), drawn, lambda _: None)  # its recipe is gone

    def _ask(self, story: Story) -> None:
        def heard(situation: Situation | None, trouble: StationError | None = None) -> None:
            if self.story is story:
                self.cloud.say(*inspect_words.situation(situation, trouble))

        def failed(error: Exception) -> None:
            heard(None, error if isinstance(error, StationError) else StationError(words.UNEXPECTED))

        if self._desk.tokens.has_cloud:
            self.cloud.say("busy", self.tr("Asking the cloud …"))
            self._asks.call(lambda: self._desk.cloud(story.unit), heard, failed)
        else:
            self.cloud.say("idle", self.tr("Not asked"), self.tr("No cloud is set."), "cloud-off")

    # What a person wants

    def _go(self, side: str) -> None:
        if self.story:
            self.wanted.emit(getattr(self.story, side))

    def _choose(self, suffix: str, then: Callable[[Path], None]) -> None:
        if self.story:
            choose_target(self, self.tr("Save as"), f"{self.story.unit.name}.{suffix}", then)

    def save_pdf_to(self, path: Path) -> None:
        """Save the traveller."""
        imperial = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        language, paper = spoken(), "letter" if imperial else "a4"
        self._save(path, lambda story: render_traveller(story, language, paper))

    def save_json_to(self, path: Path) -> None:
        """Save all that is known of the unit, for programs."""
        self._save(path, lambda story: json.dumps(as_json(story), ensure_ascii=False, indent=2).encode() + b"\n")

    def _save(self, path: Path, make: Callable[[Story], bytes]) -> None:
        story = self.story
        if story is None:
            return

        def work() -> None:
            content = make(story)
            with whole_file(path) as file:
                file.write(content)

        self._calls.call(
            work, lambda _: self.said.emit(self.tr("Saved: {file}").format(file=path.name)), self.failed.emit
        )

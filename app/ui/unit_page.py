"""The page of one unit: timeline with people and times, label copies, measurements, the cloud's word, files to keep."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.bench.finding import FindingDesk
from app.bench.token_situation import Situation
from app.bench.traveller import render_traveller
from app.bench.unit_story import Moment, Story, as_json
from app.bench.whole_file import whole_file
from app.domain.errors import StationError
from app.domain.inspections import Finding, Inspection
from app.domain.returns import Return
from app.ui import find_words, inspect_words, return_words, words
from app.ui.bridge import Background, Bench
from app.ui.files import choose_target
from app.ui.fonts import code_font
from app.ui.icons import Icon
from app.ui.label_copies import MOST, LabelCopies
from app.ui.label_picture import WIDTH_PX
from app.ui.rows_table import RowsModel, plain_table
from app.ui.theme import Theme, set_property
from app.ui.verdict import Verdict

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
        self._calls, self._asks = Background("unit"), Background("unit cloud")
        self.story: Story | None = None
        self.back = QPushButton(self.tr("Back"))
        self.name, self.state, self.state_icon = QLabel(), QLabel(), Icon("", 26)
        self.before, self.after = QPushButton(), QPushButton()
        self.save_pdf, self.save_json = QPushButton(self.tr("Save as PDF …")), QPushButton(self.tr("Save as JSON …"))
        self.copies, self.cloud = LabelCopies(theme), Verdict(20, 14, 32)
        self.facts: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Took"), self.tr("Why"))
        self._moments = RowsModel(heads, _moment_cell)
        self.timeline = plain_table(self.tr("Timeline"), self._moments, 112, 132, 168, 64)
        heads = (self.tr("When"), self.tr("Who"), self.tr("Step"), self.tr("Limits"), self.tr("Result"))
        self._measured = RowsModel(heads, _measured_cell)
        self.measured = plain_table(self.tr("Measurements"), self._measured, 112, 100, 160, 110)
        heads = (self.tr("Came back"), self.tr("Who"), self.tr("Way"), self.tr("How far"), self.tr("Why"))
        self._returns = RowsModel(heads, _return_cell)
        self.returns = plain_table(self.tr("Returns"), self._returns, 112, 100, 132, 150)
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
        inside, area = QWidget(), QScrollArea()
        inside.setObjectName("list")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.copies.setFixedHeight(172)
        self.cloud.setFixedHeight(70)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(10)
        left.addWidget(self.copies)
        left.addWidget(self.cloud)
        left.addWidget(area, 1)
        right.addWidget(self.timeline, 3)
        right.addWidget(self.measured, 2)
        right.addWidget(self.returns, 1)
        holder = QWidget()
        holder.setFixedWidth(_LEFT_PX)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(holder)
        both.addLayout(right, 1)
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
        self._moments.show_rows(story.moments)
        measured = [(inspection, finding) for inspection in story.inspections for finding in inspection.findings]
        self._measured.show_rows(measured)
        self.measured.setVisible(bool(measured))
        self._returns.show_rows(story.returns)
        self.returns.setVisible(bool(story.returns))
        self.timeline.scrollToBottom()
        self._show_facts(story)
        self.copies.show_copies(story.copies)
        for copy in list(reversed(story.copies))[:MOST]:
            self._draw(story, copy.number)
        self._ask(story)
        self.back.setFocus()

    def close_calls(self) -> None:
        """End what is under way."""
        for calls in (self._calls, self._asks):
            calls.close()

    def _show_facts(self, story: Story) -> None:
        unit = story.unit
        facts = [
            (self.tr("Product"), unit.recipe),
            (self.tr("Serial number"), unit.serial),
            (self.tr("MAC address"), unit.mac.upper()),
            (self.tr("Order or batch"), unit.batch),
            (self.tr("Template"), story.template),
            (self.tr("QR token"), unit.qr_token),
            (self.tr("Why it stands so"), unit.why),
            *story.fields.items(),
        ]
        while taken := self._grid.takeAt(0):
            if old := taken.widget():
                old.hide()
                old.deleteLater()
        self.facts = {}
        for row, (name, value) in enumerate((name, value) for name, value in facts if value):
            what, how = QLabel(name), QLabel(value)
            what.setObjectName("caption")
            what.setTextFormat(Qt.TextFormat.PlainText)
            how.setTextFormat(Qt.TextFormat.PlainText)
            how.setWordWrap(True)
            how.setFont(code_font())
            how.setObjectName("unitFact")
            how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(how, row, 1)
            self.facts[name] = how

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
        self._save(path, lambda story: render_traveller(story, "letter" if imperial else "a4"))

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


def _moment_cell(moment: Moment, column: int) -> str:
    took = "" if moment.seconds is None else words.took(moment.seconds)
    at = inspect_words.moment(moment.entry.at)
    return (at, find_words.who(moment), find_words.happened(moment), took, moment.entry.why)[column]


def _measured_cell(row: tuple[Inspection, Finding], column: int) -> str:
    inspection, finding = row
    check = inspection.checks[finding.number - 1]
    return (
        inspect_words.moment(finding.at),
        finding.who,
        check.step,
        inspect_words.limits(check),
        inspect_words.result(inspection, finding),
    )[column]


def _return_cell(each: Return, column: int) -> str:
    far = find_words.outcome(each.outcome) if each.outcome else return_words.step(each.next) if each.next else ""
    return (inspect_words.moment(each.begun_at), each.who, return_words.way(each.way), far, each.why)[column]

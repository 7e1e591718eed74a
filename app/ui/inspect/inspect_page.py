"""QA's page: one unit, a tray to disclaim, or a box before it is shipped. Scanner, keyboard and touch do all of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from app.bench.find.unit_lookup import UnknownUnit
from app.bench.qa.gate import Boxed
from app.bench.qa.inspection import InspectionDesk, UnitSheet
from app.domain.people import Act
from app.ui.bridge import Background, Bench
from app.ui.commands import desk_code, parse_command, parse_desk_code
from app.ui.inspect.inspect_box import InspectBox
from app.ui.inspect.inspect_tray import InspectTray
from app.ui.inspect.inspect_unit import InspectUnit
from app.ui.page import Page
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.verdict import Verdict
from app.ui.people.signing import Signing
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme

T = TypeVar("T")
_MODES = ("UNIT", "TRAY", "BOX")


class InspectPage(Page):
    """`unknown` tells of a scan that no unit is known by, and why: it may be a badge; `badge` of one that is."""

    icon, acts = "page-inspect", frozenset({Act.INSPECT})
    unknown = Signal(str, object)
    badge = Signal(str)
    for_the_line = Signal(str)  # the label of a unit that waits at the bench

    def __init__(self, bench: Bench, desk: InspectionDesk, signing: Signing, scans: ScanBar, theme: Theme) -> None:
        super().__init__()
        self._desk, self._scans = desk, scans
        self._calls = Background("inspect scans", self)
        self._scanned: deque[str] = deque()
        self._looking = False
        self.unit = InspectUnit(bench, desk, signing, theme)
        self.tray = InspectTray(desk, signing, theme)
        self.box = InspectBox(desk, theme)
        self.parts: tuple[InspectUnit | InspectTray | InspectBox, ...] = (self.unit, self.tray, self.box)
        self.say = Verdict(28, 14, 44)
        self.say.setFixedHeight(76)
        self.body, self.modes = QStackedWidget(), QButtonGroup(self)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.say, 1)
        for place, word in enumerate((self.tr("Unit"), self.tr("Tray"), self.tr("Box"))):
            button = CodedButton(word, desk_code(_MODES[place]))
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setFixedSize(172, 76)
            self.modes.addButton(button, place)
            top.addWidget(button)
        self.modes.idClicked.connect(self.show_mode)
        for part in self.parts:
            self.body.addWidget(part)
            part.told.connect(self._speak)
            part.problem.connect(scans.show_problem)
        self.unit.rested.connect(self._serve)
        self.unit.badge.connect(self.badge)
        self.tray.said.connect(scans.say)
        self.box.said.connect(scans.say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.body, 1)
        self._speak()

    def word(self) -> str:
        return self.tr("Inspect")

    @property
    def part(self) -> InspectUnit | InspectTray | InspectBox:
        """What is shown: unit, tray or box."""
        return self.parts[self.body.currentIndex()]

    def show_mode(self, place: int) -> None:
        """Show one of the parts."""
        self.modes.button(place).setChecked(True)
        self.body.setCurrentIndex(place)
        if self.part is self.tray:
            self.tray.resume()
        self.part.take_focus()
        self._speak()

    def take_focus(self) -> None:
        self.part.take_focus()

    def take_scan(self, text: str) -> bool:
        if parse_command(text):
            return False
        self._scanned.append(text)
        self._serve()
        return True

    def _serve(self) -> None:
        """Take the scans one by one: each means something only when what the one before did is seen."""
        while self._scanned and not self._looking and not self.unit.busy:
            self._take(self._scanned.popleft())

    def _take(self, text: str) -> None:
        if word := parse_desk_code(text):
            self._obey(word)
        elif self.part is self.unit and self.unit.take_scan(text):
            self._scans.say(text)
        elif self.part is self.box:
            self._look(text, self._desk.put_in, lambda boxed: self._boxed(text, boxed))
        else:
            self._look(text, self._desk.look, lambda sheet: self._found(text, sheet))

    def show_plugged(self, mac: str) -> None:
        """A device was plugged in while the page shows one unit: show it, where it is one of this station's."""
        if self.isVisible() and self.part is self.unit and not (self.unit.unit and self.unit.unit.mac == mac):
            self._calls.call(lambda: self._desk.look(mac), self.unit.show_sheet, lambda _: None)

    def close_calls(self) -> None:
        for part in self.parts:
            part.close_calls()
        self._calls.close()

    def _look(self, text: str, look: Callable[[str], T], then: Callable[[T], None]) -> None:
        """Look a scan up; one that nobody knows may be for somebody else."""

        def found(answer: T) -> None:
            self._looking = False
            then(answer)
            self._serve()

        def failed(error: Exception) -> None:
            self._looking = False
            if isinstance(error, UnknownUnit):
                self.unknown.emit(text, error)
            else:
                self._scans.show_problem(error)
            self._serve()

        self._looking = True
        self._scans.show_checking()
        self._calls.call(lambda: look(text), found, failed)

    def _found(self, text: str, sheet: UnitSheet) -> None:
        if sheet.unit.label_out:
            self.for_the_line.emit(text)
        elif self.part is self.tray:
            self.tray.add(sheet)
        else:
            self._scans.say(sheet.unit.name)
            self.unit.show_sheet(sheet)

    def _boxed(self, text: str, boxed: Boxed) -> None:
        if boxed.unit is None and isinstance(boxed.reasons[0], UnknownUnit):
            self.unknown.emit(text, boxed.reasons[0])
        else:
            self.box.put_in(text, boxed)

    def _obey(self, word: str) -> None:
        if word in _MODES:
            self.show_mode(_MODES.index(word))
        elif not self.part.obey(word):
            self._scans.refuse(self.tr("This code is not offered now."))

    def _speak(self) -> None:
        self.say.say("ask", self.part.sentence, icon="page-inspect")

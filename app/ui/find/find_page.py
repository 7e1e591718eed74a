"""The Find page: one field over all units and tokens, answered as one types; a unit opens with its whole story."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.bench.find.finding import FindingDesk
from app.bench.find.unit_story import Story
from app.domain.errors import BadInput
from app.domain.finding import Found, Hit, Matched
from app.domain.matching import plain
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.commands import parse_command, parse_desk_code
from app.ui.find import find_words
from app.ui.find.find_field import FindField
from app.ui.find.find_list import FoundList
from app.ui.find.unit_page import UnitPage
from app.ui.page import Page
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.page_head import page_head
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme

_PAUSE_MS = 80  # after the last typed character; a search takes less
MOST = 50  # units, and tokens, that are listed


class FindPage(Page):
    """`unknown` tells of a scan that nothing is known by, and why: it may be a badge."""

    icon = "page-find"
    unknown = Signal(str, object)
    for_the_line = Signal(str)  # the label of a unit that waits at the bench
    token_wanted = Signal(str)  # the QR token of one whose card is to be opened

    def __init__(self, bench: Bench, desk: FindingDesk, scans: ScanBar, theme: Theme) -> None:
        super().__init__()
        self._desk, self._scans = desk, scans
        self._calls = Background("find", self)
        self._asked = self._wanted = ""
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._search)
        self.field, self.list, self.unit = FindField(theme), FoundList(theme), UnitPage(bench, desk, theme)
        self.count, self.empty = QLabel(), EmptyState("page-find")
        self.results, self.body, self.below = QWidget(), QStackedWidget(), QStackedWidget()
        self._build()
        self.field.textChanged.connect(self._typed)
        self.field.moved.connect(self.list.move_choice)
        self.field.returnPressed.connect(self.list.open)
        self.list.opened.connect(self.open_hit)
        self.empty.pressed.connect(self._search)
        self.unit.left.connect(self.show_results)
        self.unit.wanted.connect(self.open_unit)
        self.unit.said.connect(scans.say)
        self.unit.failed.connect(scans.show_problem)
        self._show(Found())

    def _build(self) -> None:
        self.below.addWidget(self.list)
        self.below.addWidget(self.empty)
        column = QVBoxLayout(self.results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(page_head(self.tr("Find"), self.count))
        column.addWidget(self.field)
        column.addWidget(self.below, 1)
        self.body.addWidget(self.results)
        self.body.addWidget(self.unit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.body)

    def word(self) -> str:
        return self.tr("Find")

    def take_focus(self) -> None:
        self.show_results()
        self.field.selectAll()

    def take_scan(self, text: str) -> bool:
        if parse_command(text) or parse_desk_code(text):
            return False
        self._scans.show_checking()
        text = text.strip()
        self._calls.call(
            lambda: self._desk.find(text, MOST), lambda found: self._scanned(text, found), self._scans.show_problem
        )
        return True

    def close_calls(self) -> None:
        self.unit.close_calls()
        self._calls.call(self._desk.close, lambda _: None)
        self._calls.close()

    # Finding

    def _typed(self, text: str) -> None:
        self._wanted = text.strip()
        if self._wanted != self._asked:
            self._soon.start() if self._wanted else self._search()

    def _search(self) -> None:
        """Ask for what is typed now; what was typed meanwhile is asked for afterwards, and nothing between."""
        if self._busy:
            return
        self._soon.stop()
        self._asked = text = self._wanted
        if not text:
            self._show(Found())
            return
        self._busy = True
        known = find_words.state_words()
        self._calls.call(lambda: self._desk.find(text, MOST, known), self._answered, self._failed)

    def _answered(self, found: Found) -> None:
        self._busy = False
        if self._asked != self._wanted:
            self._search()
        else:
            self._show(found)

    def _show(self, found: Found) -> None:
        if found.secret:  # nothing of it stays in the window
            self._fill("")
        self.list.show_hits(found.hits)
        number = words.number(len(found.hits))
        more = self.tr("the first {count}; type more to find others")
        self.count.setText((more.format(count=number) if found.more else number) if found.hits else "")
        self.below.setCurrentWidget(self.list if found.hits else self.empty)
        self._say_empty(found.secret and not found.hits)

    def _fill(self, text: str) -> None:
        """Put a text into the field for which the answer is there already."""
        self._asked = self._wanted = text
        self.field.setText(text)

    def _say_empty(self, secret: bool) -> None:
        if secret:
            self.empty.say(self.tr("This has the form of an AuthToken, and is that of no token here."))
        elif self._asked:
            self.empty.say(self.tr("Nothing is found. A part is enough, from three characters on."))
        else:
            self.empty.say(self.tr("Type or scan what you know: a part of it is enough."))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.list.show_hits(())
        self.count.setText("")
        self.empty.say(words.sentence(error), self.tr("Try again"), "warning")
        self.below.setCurrentWidget(self.empty)

    def _scanned(self, text: str, found: Found) -> None:
        """Show what a scanned code names as a whole; a part of something is no answer to a scan."""
        hits = tuple(hit for hit in found.hits if _is_whole(hit, text))
        if not hits:
            known = BadInput("Nothing here is known by what was scanned.")
            self.unknown.emit("" if found.secret else text, known)
            return
        self._show(Found(hits, secret=found.secret))
        if not found.secret:
            self._fill(text)
        self.body.setCurrentWidget(self.results)
        if len(hits) == 1:
            self.open_hit(hits[0], text)
        else:
            self._scans.say(self.tr("Found: {count}").format(count=words.number(len(hits))))

    # What was found

    def open_hit(self, hit: Hit, scanned: str = "") -> None:
        """Open a unit's page, or a token's card."""
        if hit.unit:
            self.open_unit(hit.unit, scanned, is_label=hit.matched in (Matched.QR, Matched.UNIT))
        else:
            if scanned:
                self._scans.say(hit.qr_token)
            self.token_wanted.emit(hit.qr_token)

    def open_unit(self, name: str, scanned: str = "", *, is_label: bool = False) -> None:
        """Open a unit's page; a label that waits to be scanned is for the line."""

        def read(story: Story) -> None:
            if scanned and is_label and story.unit.label_out:
                self.for_the_line.emit(scanned)
                return
            if scanned:
                self._scans.say(story.unit.name)
            self.unit.show_story(story)
            self.body.setCurrentWidget(self.unit)
            self.unit.back.setFocus()

        self._calls.call(lambda: self._desk.story(name), read, self._scans.show_problem)

    def show_results(self) -> None:
        """Show what was found, the field ready."""
        self.body.setCurrentWidget(self.results)
        self.field.setFocus()


def _is_whole(hit: Hit, text: str) -> bool:
    if hit.matched is Matched.AUTH_TOKEN:
        return True
    if hit.matched is Matched.UNIT:
        text = text.partition("/")[0]  # a reprint's bar code
    if hit.matched is Matched.QR:
        text = text.partition("+")[0]
    return plain(hit.value) == plain(text)

"""The Returns page as it is seen: the one sentence, what came back, and beside it what is asked or done now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Phase, SlotView
from app.bench.returns.returns_ways import Case
from app.domain.returns import ReturnStep
from app.ui import words
from app.ui.line import line_words
from app.ui.line.attention import look
from app.ui.page import Page
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.returns import return_words
from app.ui.returns.return_choice import ReturnChoice
from app.ui.returns.return_progress import ReturnProgress
from app.ui.returns.return_reason import ReturnReason
from app.ui.returns.return_start import ReturnStart
from app.ui.returns.return_unit import ReturnUnit
from app.ui.theme import Theme, set_property


class ReturnFace(Page):
    """Shows a case, and what the slot of its device does; nothing here asks the desk."""

    def __init__(self, theme: Theme, demo: bool) -> None:
        super().__init__()
        self._views: dict[str, SlotView] = {}
        self.case: Case | None = None
        self.slot = ""  # where the case's device is plugged in
        self._running, self._problem = False, ""
        self.banner, self.icon_now, self.sentence = QFrame(), Icon("page-returns", 48), FitLabel(34, 16)
        self.start, self.unit, self.choice = ReturnStart(demo), ReturnUnit(theme), ReturnChoice()
        self.reason, self.progress = ReturnReason(), ReturnProgress(theme)
        self._build()

    def _build(self) -> None:
        self.banner.setObjectName("banner")
        self.banner.setFixedHeight(84)
        self.sentence.setObjectName("bannerSentence")
        across = QHBoxLayout(self.banner)
        across.setContentsMargins(20, 8, 20, 8)
        across.setSpacing(18)
        across.addWidget(self.icon_now)
        across.addWidget(self.sentence, 1)
        self.work = QStackedWidget()
        for page in (QWidget(), self.choice, self.reason, self.progress):
            self.work.addWidget(page)
        beside = QWidget()
        both = QHBoxLayout(beside)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        both.addWidget(self.unit)
        both.addWidget(self.work, 1)
        self.body = QStackedWidget()
        self.body.addWidget(self.start)
        self.body.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(self.body, 1)

    def _show(self) -> None:
        case = self.case
        self.body.setCurrentIndex(1 if case else 0)
        if case and case.open:
            self.work.setCurrentWidget(self.progress)
        elif case and case.ways:
            self.work.setCurrentWidget(self.choice)
        else:
            self.work.setCurrentIndex(0)
        self._refresh()

    def _refresh(self) -> None:
        """Show what changed; a question that is open stays open."""
        case, line = self.case, self._at_line()
        self.sentence.setText(line_words.instruction(line) if line else return_words.instruction(case, self.slot))
        set_property(self.banner, "phase", look(line) if line else self._mood())
        if case and case.open:
            problem = words.sentence(line.problem) if line and line.problem else self._problem
            self.progress.show_case(case, running=self._running or bool(line), problem=problem, slot=self.slot)
            self.progress.show_slot(line or (self._views.get(self.slot) if self._running else None))
        self.choice.setEnabled(not self._running)

    def _mood(self) -> str:
        if self._running:
            return "working"
        if self._problem:
            return "decide"
        each = self.case.open if self.case else None
        if each and each.ended_at:
            return "remove"
        return "scan" if each and each.next in (ReturnStep.LABEL, ReturnStep.VOID, ReturnStep.DESTROY) else "empty"

    def _line_works(self, view: SlotView) -> bool:
        """Tell whether the line has the device of a return that waits for it."""
        each = self.case.open if self.case else None
        mac = self.case.unit.mac if self.case and self.case.unit else ""
        waits = each is not None and each.next is ReturnStep.PROVISION and view.phase is not Phase.DESK
        return waits and (view.mac == mac or (view.slot == self.slot and not view.mac))

    def _at_line(self) -> SlotView | None:
        """Return what the line does with the device, where it has it."""
        view = self._views.get(self.slot)
        return view if view and self._line_works(view) else None

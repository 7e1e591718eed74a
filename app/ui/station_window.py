"""The main window: the rail of pages, the scan bar and the status bar around them, from start to close."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.bench.desks import Desks
from app.bench.events import (
    CloudChanged,
    CountsChanged,
    Event,
    LeafletDone,
    Phase,
    PrinterChanged,
    ScanAnswer,
    SlotChanged,
    TokenContradicted,
    UnitEnded,
    WaitingChanged,
)
from app.domain.errors import StationError
from app.domain.people import Act, Role, opens
from app.ui import words
from app.ui.bridge import Background, Bench, Crossing, Simulation
from app.ui.closing import Curtain, ask_to_close
from app.ui.find.find_page import FindPage
from app.ui.inspect.inspect_page import InspectPage
from app.ui.keys import Key, bind, show_keys
from app.ui.line.demo_strip import DemoStrip
from app.ui.line.provision_page import ProvisionPage
from app.ui.line.shift import Shift
from app.ui.line.unfinished_page import UnfinishedPage
from app.ui.page import Page
from app.ui.people.attendance import Attendance, may_be_badge
from app.ui.people.sign_in_page import SignInPage
from app.ui.people.signing import Signing
from app.ui.rail import Rail
from app.ui.reports.reports_page import ReportsPage
from app.ui.returns.returns_page import ReturnsPage
from app.ui.scan_bar import ScanBar
from app.ui.settings.settings_page import SettingsPage
from app.ui.station_bar import StationBar
from app.ui.theme import Theme
from app.ui.tokens.tokens_page import TokensPage
from app.ui.wedge import Wedge

log = logging.getLogger(__name__)

SMALLEST, USUAL = (1280, 720), (1280, 800)  # pixels
STOP_SECONDS = 20.0  # then the window closes without the bench


class StationWindow(QMainWindow):
    """Shows a bench, starts it and stops it; `status` is what the program ends with."""

    def __init__(
        self,
        app: QApplication,
        bench: Bench,
        settings: QSettings,
        theme: Theme,
        simulation: Simulation | None = None,
        desks: Desks | None = None,
    ) -> None:
        super().__init__()
        self._bench, self._simulation, self._desks = bench, simulation, desks
        self._settings, self._theme = settings, theme
        self._calls, self._life = Background("calls", self), Background("life", self)
        self._calls.failed.connect(self.show_fault)
        self._closing = self._stopped = False
        self._role: Role | None = None  # of who was here last
        self.status = 0
        self.restarts = False  # it is to be opened anew after it has closed
        self.rail, self.scans, self.bar, self.curtain = Rail(theme), ScanBar(), StationBar(), Curtain()
        self.unfinished = UnfinishedPage(bench, self.scans)
        self.attendance = Attendance(app, desks.people, self) if desks else None
        self.signing = Signing(self, self.attendance) if self.attendance else None
        self.provision = ProvisionPage(bench, self._calls, self.scans, theme, self._shift())
        self.tokens = TokensPage(bench, self._calls, theme, desks, self.signing, self.attendance)
        self.demo = DemoStrip()
        self.demo.setVisible(simulation is not None)
        self.returns, self.inspect, self.settings = self._returns_page(), self._inspect_page(), self._settings_page()
        self.finding = FindPage(bench, desks.finding, self.scans, theme) if desks and desks.finding else None
        self.reports = ReportsPage(desks.reports, self.scans, theme) if desks and desks.reports else None
        some = (self.returns, self.inspect, self.finding, self.reports, self.settings)
        self.all_pages: list[Page] = [self.provision, self.unfinished, self.tokens, *(page for page in some if page)]
        self.sign_in = SignInPage(self.attendance) if self.attendance else None
        self.pages, self._root = QStackedWidget(), QStackedWidget()
        self._build()
        self._wedge = Wedge(app, self.scans.field)
        self.keys = self._keys()
        bind(self, self.keys)
        self._events = Crossing(self)
        self._events.came.connect(self._hear)
        bench.listen(self._events.carry)
        self.provision.show_views(bench.views())
        if self.attendance:
            self.attendance.changed.connect(self._attended)
            self.attendance.refused.connect(self.show_fault)
            self.rail.leave_wanted.connect(self.attendance.sign_out)
            self.attendance.look()
        if self.signing:
            self.signing.refused.connect(self.show_fault)
        if self.settings:
            self.settings.look()
        if self.inspect:
            self.inspect.unknown.connect(self._not_known)
            if self.attendance:
                self.inspect.badge.connect(self.attendance.sign_in_badge)
            self.inspect.for_the_line.connect(self.provision.scan)
        if self.finding:
            self.finding.unknown.connect(self._not_known)
            self.finding.for_the_line.connect(self.provision.scan)
            if self.tokens.deeds:
                self.finding.token_wanted.connect(self.tokens.deeds.show_details)
        self.scans.field.setFocus()

    def _shift(self) -> Shift | None:
        desk = self._desks.shift if self._desks else None
        return Shift(desk, self._bench, self.signing, self.scans, self._theme) if desk and self.signing else None

    def _returns_page(self) -> ReturnsPage | None:
        desks = self._desks
        if desks is None or desks.returns is None or desks.bench is None or self.signing is None:
            return None
        return ReturnsPage(desks.returns, desks.bench, self.signing, self.scans, self._theme, self._simulation)

    def _inspect_page(self) -> InspectPage | None:
        desk = self._desks.inspection if self._desks else None
        return InspectPage(self._bench, desk, self.signing, self.scans, self._theme) if desk and self.signing else None

    def _settings_page(self) -> SettingsPage | None:
        desks = self._desks
        if desks is None or desks.settings is None or self.signing is None or self.attendance is None:
            return None
        page = SettingsPage(desks.settings, self.signing, self.attendance, self._settings)
        page.restart_wanted.connect(self.restart)
        self.provision.no_slots.pressed.connect(lambda: self.show_page(page))
        return page

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Token Station"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        for page in self.all_pages:
            self.pages.addWidget(page)
            self.rail.add_page(page.word(), page.icon)
        self.unfinished.counted.connect(lambda count: self.rail.set_badge(self.all_pages.index(self.unfinished), count))
        self.rail.chosen.connect(lambda place: self.show_page(self.all_pages[place]))
        self.scans.field.scanned.connect(self._scanned)
        self.rail.keys_wanted.connect(self._show_keys)
        self.demo.scan.connect(self._scan_printed)
        self.provision.phase_changed.connect(self._phase_changed)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.demo)
        column.addWidget(self.pages, 1)
        column.addWidget(self.scans)
        work = QWidget()
        across = QHBoxLayout(work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(column, 1)
        self._root.addWidget(work)
        self._root.addWidget(self.curtain)
        if self.sign_in:
            self._root.addWidget(self.sign_in)
        self.setCentralWidget(self._root)
        self.setStatusBar(self.bar)

    def _keys(self) -> tuple[Key, ...]:
        pages = (
            Key(f"Ctrl+{place}", self.tr("Page: {page}").format(page=page.word()), partial(self.show_page, page))
            for place, page in enumerate(self.all_pages, 1)
        )
        return (
            *pages,
            Key("F2", self.tr("What comes first: the decision to make, else the scan field"), self.focus_first),
            Key("F3", self.tr("Scan field"), self.scans.field.setFocus),
            Key("Tab", self.tr("Next button or field; the space bar presses it"), None),
            Key("Ctrl+F", self.tr("Find a unit or a token"), self._find),
            Key("F5", self.tr("Sync with the cloud now"), self.tokens.sync_now),
            *self.tokens.keys(),
            Key("F1", self.tr("This list"), self._show_keys),
            Key("Ctrl+Q", self.tr("Close"), self.close),
        )

    # Life

    def start(self) -> None:
        """Start the bench; the window does not wait for it."""
        self._life.call(self._bench.start, lambda _: None, self._not_started)

    def _not_started(self, error: Exception) -> None:
        problem = error if isinstance(error, StationError) else StationError(words.UNEXPECTED)
        for view in self._bench.views():
            self.provision.show_view(replace(view, phase=Phase.OFF, problem=problem, choices=()))

    def show_fault(self, error: BaseException) -> None:
        """Show what nobody took care of."""
        self.scans.show_problem(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stopped:
            self._settings.setValue("geometry", self.saveGeometry())
            return
        event.ignore()
        if self._closing:
            return
        if writing := self._bench.writing():
            ask_to_close(self, writing, self.stop)
        else:
            self.stop()

    def restart(self) -> None:
        """Close as somebody wants it, to be opened anew: what was changed in the settings then holds."""
        self.restarts = True
        self.close()

    def show_trouble(self, problem: StationError) -> None:
        """Say why the bench has none of its slots, and show where that is put right."""
        self.provision.show_trouble(problem)
        if self.settings:
            self.show_page(self.settings)
            self.scans.show_problem(problem)

    def stop(self) -> None:
        """Stop the bench, then close; without it, where it does not stop in time."""
        if self._closing:
            return
        self._closing = True
        self._root.setCurrentWidget(self.curtain)
        self.bar.setEnabled(False)
        self._life.call(self._bench.stop, lambda _: self._end(0), lambda _: self._end(1))
        QTimer.singleShot(int(STOP_SECONDS * 1000), self, lambda: self._end(1))

    def _end(self, status: int) -> None:
        if self._stopped:
            return
        if status:
            log.error("the bench did not stop; the window closes without it")
        self._stopped, self.status = True, status
        self._events.close()
        for page in self.all_pages:
            page.close_calls()
        if self.attendance:
            self.attendance.close()
        for calls in (self._calls, self._life):
            calls.close()
        self.close()

    # What the bench tells

    def _hear(self, event: Event) -> None:
        match event:
            case SlotChanged():
                before = self.provision.views.get(event.view.slot)
                self.provision.show_view(event.view)
                if self.returns:
                    self.returns.show_view(event.view)
                if event.view.unit and (before is None or before.unit is None):
                    self.tokens.refresh_soon()  # a token is reserved
                if self.inspect and event.view.mac and (before is None or before.mac != event.view.mac):
                    self.inspect.show_plugged(event.view.mac)
            case CloudChanged():
                self.bar.show_cloud(event)
                self.tokens.show_cloud(event)
            case PrinterChanged():
                self.bar.show_printer(event)
            case CountsChanged():
                self.provision.show_counts(event)
            case UnitEnded():
                self.tokens.refresh_soon()
                if self.reports:
                    self.reports.refresh_soon()
            case WaitingChanged():
                self.unfinished.show_waiting(event.waiting)
            case TokenContradicted():
                self.unfinished.show_notice(event.unit, event.problem, "cloud-off")
                self.scans.show_problem(event.problem)
            case LeafletDone():
                if event.problem:
                    self.unfinished.show_notice(event.unit, event.problem, "printer")

    # What a person wants

    def show_page(self, page: Page) -> None:
        """Show one of the pages."""
        self.rail.press(self.pages.indexOf(page))
        self.pages.setCurrentWidget(page)
        self.scans.field.setFocus()
        page.take_focus()

    def _scanned(self, text: str) -> None:
        """Hand a scan to whoever waits for one: a signature, the sign-in, the page that is open, the line.

        A badge signs its person in whatever is open, so that a shift changes with one scan.
        """
        attendance, page = self.attendance, self.pages.currentWidget()
        if self.signing and self.signing.take_scan(text):
            return
        if attendance and self.sign_in and attendance.locked:
            self.sign_in.take_scan(text)
        elif isinstance(page, Page) and page.take_scan(text):
            pass
        elif attendance and attendance.required and may_be_badge(text):
            self.scans.show_checking()
            attendance.take_badge(text, self._nobodys)
        else:
            self._nobodys(text)

    def _nobodys(self, text: str) -> None:
        page = self.pages.currentWidget()
        if not (isinstance(page, Page) and page.take_nobodys(text)):
            self.provision.scan(text)

    def _not_known(self, text: str, problem: StationError) -> None:
        """What no page knows may be a badge."""
        if self.attendance and self.attendance.required and may_be_badge(text):
            self.attendance.take_badge(text, lambda _: self.scans.show_problem(problem))
        else:
            self.scans.show_problem(problem)

    def _attended(self) -> None:
        """Show what the person who is here now may do; or have somebody sign in."""
        attendance, sign_in = self.attendance, self.sign_in
        if attendance is None or sign_in is None or self._closing:
            return
        session = attendance.session
        self.rail.show_person(session.person if session else None)
        may = opens(session.person.role) if attendance.required and session else frozenset(Act)
        for place, page in enumerate(self.all_pages):
            self.rail.set_visible(place, bool(page.acts & may))
        if attendance.locked:
            self._leave_dialogs()
            self.provision.nobody_here()
            sign_in.start()
            self._root.setCurrentWidget(sign_in)
            return
        self._root.setCurrentIndex(0)
        if session:
            self.scans.say(self.tr("{name} works here now.").format(name=session.person.name))
        if Act.PROVISION in may:
            self.provision.signed_in()
        role, before = session.person.role if session else None, self._role
        self._role = role or before
        comes_anew = role not in (before, None, Role.SUPERVISOR)  # who looks after all desks stays where they are
        if comes_anew or not self.all_pages[self.pages.currentIndex()].acts & may:
            own = [page for page in self.all_pages if page.acts & may]
            self.show_page(min(own, key=_who_see, default=self.provision))  # the page that is made for who is here

    def _leave_dialogs(self) -> None:
        """Nobody is here any more: what was asked, a file's name say, was asked of who has left."""
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def focus_first(self) -> None:
        """Go to what a person must do first."""
        self.show_page(self.provision)
        self.provision.focus_first()

    def _find(self) -> None:
        if self.finding:
            self.show_page(self.finding)
            return
        self.show_page(self.tokens)
        self.tokens.focus_filter()

    def _show_keys(self) -> None:
        show_keys(self, self.keys)

    def _scan_printed(self, slot: str) -> None:
        simulation = self._simulation
        if simulation is None:
            return

        def answered(answer: ScanAnswer) -> None:
            self.provision.answered(answer)
            if not answer.accepted:
                self._offer_printed()

        def failed(error: Exception) -> None:
            self.show_fault(error)
            self._offer_printed()

        self.scans.field.setFocus()  # the button that was pressed cannot keep it
        self.scans.show_checking()
        self._calls.call(lambda: simulation.scan_printed(slot), answered, failed)

    def _phase_changed(self) -> None:
        if self.sign_in:
            self.sign_in.show_line(self.provision.banner.sentence.text())
        self._offer_printed()
        self.scans.expect(self.provision.waiting_for_scan(), self.provision.waiting_for_serial())

    def _offer_printed(self) -> None:
        self.demo.show_slot(self.provision.waiting_for_scan())


def _who_see(page: Page) -> int:
    """Return how many roles see a page."""
    return sum(bool(page.acts & opens(role)) for role in Role)

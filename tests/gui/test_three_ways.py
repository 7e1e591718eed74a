"""From the sign-in to a closed unit by the keyboard alone, by the scanner alone, and by touch, on the real bench."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cli.bench import Open
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.domain.units import UnitState
from app.store.people import Keys, People
from app.ui.people.sign_in_page import SignInPage
from app.ui.station_window import StationWindow
from tests.gui.looking import LEAST_TARGET, Typist
from tests.gui.windows import demo_bench, shown
from tests.journeys.station import read_label
from tests.unit.people_fixtures import BADGES, PINS, permitted

PIN, BADGE = PINS["Sam"], BADGES["Sam"]


@dataclass
class Bench:
    """A bench with one simulated device, whose window asks who is there: Sam or nobody."""

    opened: Open
    window: StationWindow
    qtbot: QtBot
    labels: Path

    @property
    def sign_in(self) -> SignInPage:
        assert self.window.sign_in
        return self.window.sign_in

    def signed_in(self) -> None:
        """Wait until Sam is there."""
        self.qtbot.waitUntil(lambda: bool(self.window.attendance and self.window.attendance.session))

    def label(self) -> str:
        """Wait for the label that is out; return what its QR code says."""
        page = self.window.provision
        self.qtbot.waitUntil(lambda: bool(page.waiting_for_scan()))
        unit = page.views[page.waiting_for_scan()].unit
        assert unit
        return read_label(self.labels / f"{unit.name}.pdf")[0]

    def closed(self) -> None:
        """Wait until a unit is closed, and its slot says so; Sam did it."""
        journal = self.opened.store.journal
        self.qtbot.waitUntil(lambda: len(journal.units((UnitState.CLOSED,))) == 1)
        self.qtbot.waitUntil(lambda: self.window.scans.property("state") == "accepted")
        [unit] = journal.units((UnitState.CLOSED,))
        assert journal.history(unit)[-1].who == "Sam"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with demo_bench(tmp_path, 1) as opened:
        _have_people(opened.store.people)
        with shown(qtbot, opened, tmp_path, opened.desks) as window:
            bench = Bench(opened, window, qtbot, tmp_path / "labels")
            qtbot.waitUntil(bench.sign_in.isVisible)
            qtbot.waitUntil(lambda: bench.sign_in.form.names.count() > 0)
            yield bench


def _have_people(people: People) -> None:
    people.begin("Sam", Keys(Secret(PIN), Secret(BADGE)))
    permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
    people.add("Olga", Role.OPERATOR, Keys(Secret(PINS["Olga"]), Secret(BADGES["Olga"])), permit)
    assert people.present
    people.sign_out(people.present)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def test_by_the_keyboard_alone(bench: Bench) -> None:
    for _ in range(30):  # Tab leads to the names, wherever it begins
        if focused() is bench.sign_in.form.names:
            break
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is bench.sign_in.form.names
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert bench.sign_in.form.names.currentText() == "Olga"
    QTest.keyClick(focused(), Qt.Key.Key_Down)  # the arrow keys walk on
    assert bench.sign_in.form.names.currentText() == "Sam"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is bench.sign_in.form.pad.field
    QTest.keyClicks(focused(), PIN)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    bench.signed_in()
    text = bench.label()
    QTest.keyClick(focused(), Qt.Key.Key_F3)
    assert focused() is bench.window.scans.field
    Typist(120).type(text, Qt.Key.Key_Return)  # as slow as a person
    bench.closed()


def test_by_the_scanner_alone(bench: Bench) -> None:
    Typist(4).type(BADGE, Qt.Key.Key_Return)
    bench.signed_in()
    Typist(4).type(bench.label(), Qt.Key.Key_Return)
    bench.closed()


def test_by_touch(bench: Bench) -> None:
    finger = QTest.createTouchDevice()
    form = bench.sign_in.form

    def tap(widget: QWidget) -> None:
        assert min(widget.width(), widget.height()) >= LEAST_TARGET
        _tap(finger, widget, widget.rect().center())

    tap(form.names)
    names = form.names.view()
    bench.qtbot.waitUntil(names.isVisible)
    bench.qtbot.wait(2 * QApplication.doubleClickInterval())  # else the list takes it for the end of the first tap
    place = names.visualRect(names.model().index(form.names.findText("Sam"), 0))
    assert place.height() >= LEAST_TARGET
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place.center())  # as Qt makes it of a touch
    bench.qtbot.waitUntil(lambda: form.names.currentText() == "Sam")
    bench.qtbot.waitUntil(form.pad.field.hasFocus)
    for digit in (*PIN, "✓"):
        tap(form.pad.keys[digit])
    bench.signed_in()
    bench.label()
    bench.qtbot.waitUntil(bench.window.demo.button.isEnabled)
    tap(bench.window.demo.button)  # what a hand-held scanner's trigger is at a real bench
    bench.closed()


def _tap(finger: QPointingDevice, widget: QWidget, at: QPoint) -> None:
    window = widget.window().windowHandle()
    point = widget.mapTo(widget.window(), at)
    QTest.touchEvent(window, finger, False).press(0, point, window).commit()
    QTest.touchEvent(window, finger, False).release(0, point, window).commit()

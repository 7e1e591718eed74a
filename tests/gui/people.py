"""People at the window: they come by badge or PIN; who is there, and what is open to them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.station_window import StationWindow
from tests.unit.people_fixtures import BADGES


def scan(window: StationWindow, code: str) -> None:
    """A scanner types into whatever has the keyboard."""
    QTest.keyClicks(QApplication.focusWidget() or window, code)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)


def locked(window: StationWindow) -> bool:
    """Tell whether the window asks who is there."""
    return window.sign_in is not None and window.sign_in.isVisible()


def present(window: StationWindow) -> str:
    """Return who is signed in, as the window has it."""
    session = window.attendance.session if window.attendance else None
    return session.person.name if session else ""


def pages(window: StationWindow) -> list[str]:
    """Return the pages that the rail offers."""
    return [button.text() for button in window.rail.pages.buttons() if not button.isHidden()]


def sign_in(qtbot: QtBot, window: StationWindow, name: str) -> None:
    """Sign somebody in by badge, as soon as the window asks who is there."""
    qtbot.waitUntil(lambda: locked(window))
    scan(window, BADGES[name])
    qtbot.waitUntil(lambda: present(window) == name)


def type_pin(window: StationWindow, name: str, pin: str) -> None:
    """Sign by hand in the form that is open."""
    signing, sign_in = window.signing, window.sign_in
    assert signing is not None
    assert sign_in is not None
    form = signing.card.form if signing.card else sign_in.form
    form.names.setCurrentText(name)
    for digit in pin:
        form.pad.keys[digit].click()
    form.pad.keys["✓"].click()

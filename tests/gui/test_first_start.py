"""The first start as somebody new goes through it: to the demo, or by four steps to a bench that closes a unit."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bench.settings_desk import SettingsDesk
from app.cli.context import Context, open_log
from app.cli.window import _is_new, _open
from app.cloud.trial import Trial
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.installed import FIRMWARE
from app.domain.units import UnitState
from app.localcloud.server import LocalCloud
from app.settings import FILE, load_settings
from app.ui.start.first_people import PeopleStep
from app.ui.start.first_slot import SlotStep
from app.ui.start.first_start import FirstStart, Wish, open_first_start
from app.ui.start.first_steps import CloudStep, PrintersStep
from app.ui.window import open_window
from tests.gui.looking import Typist, clipped, small_targets, unnamed
from tests.gui.windows import take_away
from tests.journeys.station import read_label, written_files

PIN = "470815"


class Walk:
    """A fresh home, and the window of its first start; the station's file is closed by `end`."""

    def __init__(self, home: Path, qtbot: QtBot, app: QApplication) -> None:
        self.context, self.qtbot = Context(home, given=True), qtbot
        open_log(home)
        self.open, self.ended = contextlib.ExitStack(), False
        self.window: FirstStart = open_first_start(app, home, self._desk)
        self.window.showNormal()
        self.window.resize(1280, 720)
        qtbot.waitUntil(self.window.isActiveWindow)

    def _desk(self) -> SettingsDesk:
        return SettingsDesk(self.context.home, self.open.enter_context(self.context.store()))

    def look(self) -> None:
        """What is seen now is whole, large enough and named."""
        self.qtbot.wait(1)
        assert clipped(self.window) == []
        assert small_targets(self.window) == []
        assert unnamed(self.window) == []

    def until(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.window.step, kind))

    def end(self) -> Wish:
        if self.ended:
            return self.window.wish
        self.ended = True
        self.window.close()
        self.window.end()
        self.open.close()
        take_away(self.window)
        return self.window.wish


@pytest.fixture
def walk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Walk]:
    walk = Walk(tmp_path / "home", qtbot, qapp)
    yield walk
    walk.end()


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud") as cloud:
        cloud.add_demo(("Cellular Sensor",), 5)
        yield cloud


def test_the_demo_is_one_key_away_and_touches_nothing(walk: Walk) -> None:
    assert _is_new(walk.context)
    walk.look()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    walk.qtbot.waitUntil(lambda: not walk.window.isVisible())
    assert walk.window.wish is Wish.DEMO
    assert not (walk.context.home / "station.db").exists()
    walk.context.demo()  # the demo may work in this very folder


def test_everything_may_be_left_for_later_and_the_keyboard_is_enough(walk: Walk) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is walk.window.welcome.bench
    QTest.keyClick(walk.window.welcome.bench, Qt.Key.Key_Return)
    space, enter = Qt.Key.Key_Space, Qt.Key.Key_Return
    for step, key in ((CloudStep, enter), (PrintersStep, space), (SlotStep, enter), (PeopleStep, space)):
        walk.until(step)
        walk.look()
        tabs(step)
        walk.window.later.setFocus()
        QTest.keyClick(walk.window.later, key)
    walk.qtbot.waitUntil(lambda: not walk.window.isVisible())
    assert walk.window.wish is Wish.BENCH
    assert not (walk.context.home / FILE).exists()
    assert _is_new(walk.context)  # so it is asked again
    walk.open.close()
    with contextlib.ExitStack() as stack:
        opened, trouble = _open(stack, walk.context, demo=False)
        assert (opened.bench.views(), trouble) == ((), None)


def tabs(step: type[QWidget]) -> None:
    """The tab key goes through the cloud's fields in their order, then to the test and on to what leads further."""
    if step is CloudStep:
        names = []
        for _ in range(7):
            focused = QApplication.focusWidget()
            names.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert names == [
            "Address", "Client id", "Client secret", "Test the connection", "Back", "Later", "Keep and go on",
        ]  # fmt: skip


def test_esc_goes_back_and_wrong_entries_are_told_at_their_fields(walk: Walk) -> None:
    walk.window.welcome.bench.click()
    walk.until(CloudStep)
    cloud = walk.window.steps[1]
    assert isinstance(cloud, CloudStep)
    cloud.cloud.url.widget.setText("http://blynk.cloud")
    walk.window.keep.click()
    assert "https" in cloud.cloud.url.note.text()
    assert "client id" in cloud.cloud.client.note.text()
    assert "client secret" in cloud.cloud.secret.note.text()
    assert cloud.cloud.url.widget.hasFocus()
    walk.look()
    QTest.keyClicks(cloud.cloud.client.widget, "c")
    assert "Enter" not in cloud.cloud.client.note.text()  # what is typed now was not looked at yet
    cloud.cloud.test_button.setFocus()
    QTest.keyClick(cloud.cloud.test_button, Qt.Key.Key_Return)
    assert "client secret" in cloud.cloud.secret.note.text()
    assert "client id" not in cloud.cloud.client.note.text()
    walk.window.show_step(3)
    slot = walk.window.steps[3]
    assert isinstance(slot, SlotStep)
    slot.form.recipe.field.widget.setText(str(walk.context.home))
    walk.window.keep.click()
    assert "socket" in slot.form.port.note.text()
    slot.form.port.widget.setText("usb:1-2")
    walk.window.keep.click()
    walk.qtbot.waitUntil(lambda: "recipe.toml cannot be read" in slot.form.recipe.result.text())
    walk.window.show_step(4)
    people = walk.window.steps[4]
    assert isinstance(people, PeopleStep)
    people.several.setChecked(True)
    people.form.name.widget.setText("Sam")
    people.form.pin.widget.setText("1234")
    walk.window.keep.click()
    assert "too easy" in people.form.pin.note.text()
    assert "differ" in people.form.again.note.text()
    walk.look()
    QTest.keyClick(walk.window, Qt.Key.Key_Escape)
    walk.until(SlotStep)
    assert people.form.pin.widget.text() == ""  # what is secret is forgotten
    assert not (walk.context.home / FILE).exists()
    assert _is_new(walk.context)


@pytest.mark.slow
def test_from_the_first_start_to_a_closed_unit(walk: Walk, cloud: LocalCloud, tmp_path: Path, qtbot: QtBot) -> None:
    secret = cloud.client_secret.reveal()
    window, home, labels = walk.window, walk.context.home, tmp_path / "labels"
    device = SimulatedDevice(SimulatedSpec("esp32", "7c:df:a1:0b:24:01", gateway=cloud.gateway))
    port = device.start()
    try:
        window.welcome.bench.click()
        walk.until(CloudStep)
        first = window.step
        assert isinstance(first, CloudStep)
        first.cloud.url.widget.setText(cloud.url)
        first.cloud.client.widget.setText(cloud.client_id)
        first.cloud.secret.widget.setText("canary-wrong-secret")
        first.cloud.test_button.click()
        qtbot.waitUntil(lambda: "see the step that failed" in window.said.text())
        states = [first.cloud.trials.icons[trial].property("state") for trial in Trial]
        assert states == ["done", "done", "done", "failed", *["waiting"] * 4]
        first.cloud.secret.widget.setText(secret)
        first.cloud.test_button.setFocus()
        first.cloud.test_button.click()
        qtbot.waitUntil(lambda: "every step" in window.said.text())
        assert first.cloud.test_button.hasFocus()
        walk.look()
        window.keep.click()
        walk.until(PrintersStep)
        second = window.step
        assert isinstance(second, PrintersStep)
        second.printers.labels.box.setEditText(str(labels))
        second.printers.test_button.click()
        qtbot.waitUntil(lambda: "test label came out" in window.said.text())
        (test_label,) = labels.glob("*.pdf")
        assert read_label(test_label) == []
        window.keep.click()
        walk.until(SlotStep)
        third = window.step
        assert isinstance(third, SlotStep)
        third.form.port.widget.setText(port)
        third.form.recipe.show_path(FIRMWARE / "demo-esp32")
        qtbot.waitUntil(lambda: third.form.recipe.sound)
        walk.look()
        window.keep.click()
        walk.until(PeopleStep)
        fourth = window.step
        assert isinstance(fourth, PeopleStep)
        fourth.several.setChecked(True)
        fourth.form.name.widget.setText("Sam")
        for field in (fourth.form.pin, fourth.form.again):
            field.widget.setText(PIN)
        window.keep.click()
        qtbot.waitUntil(lambda: not window.isVisible())
        assert walk.end() is Wish.BENCH
        assert not _is_new(walk.context)
        settings = load_settings(home)
        assert [(slot.port, slot.recipe) for slot in settings.slots] == [(port, FIRMWARE / "demo-esp32")]
        _first_unit(walk, labels, qtbot)
    finally:
        device.stop()
    for path in written_files(home):
        if path.name != "cloud.key":
            text = path.read_bytes()
            assert secret.encode() not in text, path
            assert PIN.encode() not in text, path
            assert b"canary-wrong-secret" not in text, path


def _first_unit(walk: Walk, labels: Path, qtbot: QtBot) -> None:
    """The bench opens as it was set, asks who is there, and closes a unit."""
    with contextlib.ExitStack() as stack:
        opened, trouble = _open(stack, walk.context, demo=False)
        assert trouble is None
        window = open_window(opened.bench, walk.context.home, None, opened.desks)
        window.start()
        sign_in = window.sign_in
        assert sign_in is not None
        qtbot.waitUntil(lambda: sign_in.isVisible() and sign_in.form.names.count() == 1)
        for digit in PIN:
            sign_in.form.pad.keys[digit].click()
        sign_in.form.pad.keys["✓"].click()
        qtbot.waitUntil(lambda: bool(window.provision.waiting_for_scan()))
        view = next(iter(window.provision.views.values()))
        assert view.unit is not None
        Typist(4).type(read_label(labels / f"{view.unit.name}.pdf")[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(opened.store.journal.units((UnitState.CLOSED,))) == 1)
        window.stop()
        qtbot.waitUntil(lambda: not window.isVisible())
        take_away(window)

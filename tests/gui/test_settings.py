"""The settings in the window, on the station's real people, file and printer and the embedded cloud."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from app.bench.desks import Desks
from app.bench.settings_desk import SettingsDesk
from app.cloud.profile import Profile
from app.device.ports import PortInfo
from app.domain.errors import NotAllowed
from app.domain.installed import FIRMWARE
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.localcloud.server import LocalCloud
from app.settings import FILE, SlotSettings, cloud_profile, keep_slots, load_settings
from app.store.station_store import Store
from app.ui.language import load_language, spoken
from app.ui.settings.settings_page import SettingsPage
from app.ui.settings.settings_section import Section
from app.ui.station_window import StationWindow
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped, faint, small_targets, unnamed
from tests.gui.people import locked, pages, present, scan, type_pin
from tests.gui.scripted_bench import ScriptedBench
from tests.journeys.station import read_label, written_files
from tests.unit.people_fixtures import BADGES, PINS, with_people
from tests.unit.store_fixtures import open_test_store

CANARY = "canary-client-secret-4711"
ONE = SlotSettings("1", "usb:1-2", FIRMWARE / "demo-esp32")


@dataclass
class Set:
    """The Settings page, open for a supervisor."""

    home: Path
    store: Store
    window: StationWindow
    page: SettingsPage
    qtbot: QtBot

    def open(self, section: Section) -> None:
        """Open a section, and look at it once it has read everything."""
        self.page.open_section(section)
        done: list[object] = []
        self.page._calls.call(lambda: None, done.append)
        self.qtbot.waitUntil(lambda: bool(done))
        self.look(self.window)

    def look(self, at: StationWindow | QDialog) -> None:
        self.qtbot.wait(1)
        assert clipped(at) == []
        assert small_targets(at) == []
        assert unnamed(at) == []
        assert faint(at) == []

    def said(self, words: str) -> None:
        """Wait for what came of it; it is not taken for the next one's."""
        self.qtbot.waitUntil(lambda: words in self.page.said.text())
        self.page.said.setText("")

    def sign(self) -> None:
        """A supervisor's badge signs what waits for it."""
        signing = self.window.signing
        assert signing is not None
        self.qtbot.waitUntil(lambda: signing.card is not None and signing.card.isActiveWindow())
        scan(self.window, BADGES["Sam"])

    def file(self) -> dict[str, object]:
        path = self.home / FILE
        return tomllib.loads(path.read_text()) if path.exists() else {}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = with_people(open_test_store(tmp_path / "store"))
    yield store
    store.close()


@pytest.fixture
def settings(open_station: OpenStation, store: Store, tmp_path: Path, qtbot: QtBot) -> Set:
    home = tmp_path / "home"
    home.mkdir()
    keep_slots(home, [ONE])
    desks = Desks(tmp_path, store.people, settings=SettingsDesk(home, store))
    window = open_station(ScriptedBench(), desks=desks, size=(1280, 720))
    qtbot.waitUntil(lambda: locked(window))
    type_pin(window, "Sam", PINS["Sam"])
    qtbot.waitUntil(lambda: present(window) == "Sam")
    assert window.settings is not None
    window.show_page(window.settings)
    return Set(home, store, window, window.settings, qtbot)


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud") as cloud:
        cloud.add_demo(("Sensor",), 2)
        yield cloud


def test_only_supervisors_see_them_and_the_desk_below_asks_too(settings: Set) -> None:
    assert "Settings" in pages(settings.window)
    scan(settings.window, BADGES["Olga"])
    settings.qtbot.waitUntil(lambda: present(settings.window) == "Olga")
    assert "Settings" not in pages(settings.window)
    assert not settings.page.isVisible()
    people, desk = settings.store.people, SettingsDesk(settings.home, settings.store)
    with pytest.raises(NotAllowed):
        people.permit(Act.CHANGE_SETTINGS, people.present)
    with pytest.raises(NotAllowed):
        desk.print_test_label("", spoken())
    before = settings.file()
    forged = object()
    for change in (
        lambda: desk.change({"target": 1}, forged),  # type: ignore[arg-type]
        lambda: desk.set_cloud("https://blynk.cloud", "x", Secret("y"), forged),  # type: ignore[arg-type]
        lambda: desk.change_slots([], forged),  # type: ignore[arg-type]
    ):
        with pytest.raises(NotAllowed):
            change()
    assert settings.file() == before


def test_a_cloud_is_tried_and_kept_without_its_secret_in_the_file(settings: Set, cloud: LocalCloud) -> None:
    section, before = settings.page.cloud, settings.file()
    settings.open(section)
    section.url.widget.setText("blynk.cloud")
    section.save_button.click()
    assert "https://blynk.cloud" in section.url.note.text()
    assert section.url.widget.hasFocus()
    settings.look(settings.window)
    section.url.widget.setText(cloud.url)
    section.client.widget.setText(cloud.client_id)
    section.secret.widget.setText(CANARY)
    section.test_button.click()
    settings.said("see the step that failed")
    assert settings.file() == before  # a test keeps nothing
    assert section.trials.icons[next(iter(section.trials.icons))].property("state") == "done"
    section.secret.widget.setText(cloud.client_secret.reveal())
    section.test_button.click()
    settings.said("every step")
    section.save_button.click()
    settings.said("The cloud is kept")
    settings.qtbot.waitUntil(settings.page.restart.isVisible)
    settings.look(settings.window)
    profile = cloud_profile(settings.home, load_settings(settings.home), {})
    assert profile is not None
    assert profile.client_secret == cloud.client_secret
    settings.qtbot.waitUntil(lambda: not section.secret.widget.text())
    section.test_button.click()  # with the one that is kept
    settings.said("every step")
    section.url.widget.setText("http://127.0.0.1:1")
    section.test_button.click()  # but never to another address
    settings.said("Enter the client secret again")
    for path in written_files(settings.home):
        assert CANARY.encode() not in path.read_bytes()
        assert path.name == "cloud.key" or cloud.client_secret.reveal().encode() not in path.read_bytes()


def test_printers_are_asked_tried_with_a_label_that_nobody_can_scan_and_kept(settings: Set, tmp_path: Path) -> None:
    section, out = settings.page.printers, tmp_path / "out"
    settings.open(section)
    section.labels.box.setEditText("ipp:/nowhere")
    section.save_button.click()
    assert section.labels.field.note.property("state") == "refused"
    assert "printer" not in settings.file()
    section.labels.box.setEditText(str(out))
    section.test_button.click()
    settings.said("No scanner reads it")
    (label,) = out.glob("*.pdf")
    assert read_label(label) == []
    assert settings.store.journal.units() == []
    section.leaflets.box.setEditText("cups:LEAFLETS")
    section.save_button.click()
    settings.said("The printers are kept")
    assert (settings.file()["printer"], settings.file()["leaflets"]) == (str(out), "cups:LEAFLETS")
    assert settings.file()["slot"]


def test_a_new_recipe_needs_a_signature_and_another_socket_does_not(settings: Set, tmp_path: Path) -> None:
    section = settings.page.slots
    settings.open(section)
    section.add_button.click()
    dialog = section.dialog
    assert dialog is not None
    assert dialog.form.name.widget.text() == "2"
    dialog.form.name.widget.setText("1")
    dialog.keep_button.click()
    assert "already" in dialog.form.name.note.text()
    assert "socket" in dialog.form.port.note.text()
    dialog.form.name.widget.setText("2")
    dialog.form.port.widget.setText("usb:1-2")
    dialog.keep_button.click()
    assert "Slot 1 has this socket" in dialog.form.port.note.text()
    dialog.form.port.widget.setText("usb:1-3")
    dialog.form.recipe.show_path(tmp_path)
    settings.qtbot.waitUntil(lambda: "cannot be read" in dialog.form.recipe.result.text())
    dialog.keep_button.click()
    assert section.dialog is dialog  # what is not in order is not kept
    dialog.form.recipe.show_path(FIRMWARE / "reference-c3")
    settings.qtbot.waitUntil(lambda: dialog.form.recipe.sound)
    settings.look(dialog)
    dialog.keep_button.click()
    settings.sign()
    settings.said("The slots are kept")
    two = SlotSettings("2", "usb:1-3", FIRMWARE / "reference-c3")
    assert load_settings(settings.home).slots == (ONE, two)
    settings.qtbot.waitUntil(lambda: section.model.rowCount() == 2)

    section.table.selectRow(0)
    section.change_button.click()
    dialog = section.dialog
    assert dialog is not None
    settings.qtbot.waitUntil(lambda: dialog.form.recipe.sound)
    dialog.form.port.widget.setText("usb:9")
    dialog.keep_button.click()
    settings.said("The slots are kept")
    assert [slot.port for slot in load_settings(settings.home).slots] == ["usb:9", "usb:1-3"]
    rows = settings.store.db.rows("SELECT why FROM audit WHERE act = 'settings changed'")
    assert [row[0] for row in rows] == ["slots", "slots"]

    settings.qtbot.waitUntil(lambda: section.model.rows[0].port == "usb:9")
    section.table.selectRow(1)
    section.remove_button.click()
    ask = section.findChild(QMessageBox)
    assert ask is not None
    choose(ask.buttons(), "Remove it").click()
    settings.said("The slots are kept")
    assert [slot.name for slot in load_settings(settings.home).slots] == ["1"]


def test_a_board_that_is_plugged_in_shows_its_socket(settings: Set, monkeypatch: pytest.MonkeyPatch) -> None:
    here: list[PortInfo] = [PortInfo("/dev/ttyUSB0", "1-2", "CP2102", "usb:1-2")]
    monkeypatch.setattr("app.bench.settings_desk.list_ports", lambda: list(here))
    section = settings.page.slots
    settings.open(section)
    settings.qtbot.waitUntil(lambda: "usb:1-2" in section.ports.item(0).text())
    assert "slot 1" in section.ports.item(0).text()
    assert "just now" not in section.ports.item(0).text()
    section.add_button.click()
    dialog = section.dialog
    assert dialog is not None
    settings.qtbot.waitUntil(lambda: "usb:1-2" in dialog.form.ports.item(0).text())
    here.append(PortInfo("/dev/ttyUSB1", "1-3", "CP2102", "usb:1-3"))
    settings.qtbot.waitUntil(lambda: dialog.form.port.widget.text() == "usb:1-3")
    settings.qtbot.waitUntil(lambda: "plugged in just now" in section.ports.item(1).text())
    here.pop(0)
    settings.qtbot.waitUntil(lambda: "taken out just now" in section.ports.item(0).text())
    dialog.reject()


def test_the_bench_is_named_and_its_lock_and_batch_hold_at_once(settings: Set) -> None:
    section = settings.page.bench
    settings.open(section)
    section.name.widget.setText("a b")
    section.shifts.widget.setText("6 o'clock")
    section.save_button.click()
    assert "letters" in section.name.note.text()
    assert "06:00" in section.shifts.note.text()
    assert set(settings.file()) == {"slot"}
    section.name.widget.setText("L7")
    section.shifts.widget.setText("18:00, 06:00")
    section.target.widget.setValue(400)
    section.lock.widget.setValue(3)
    section.batch.widget.setText("Order 17")
    section.save_button.click()
    settings.said("The bench is kept")
    found = load_settings(settings.home)
    assert (found.bench, [f"{at:%H}" for at in found.shifts], found.target, found.lock_minutes) == (
        "L7", ["06", "18"], 400, 3,
    )  # fmt: skip
    assert settings.store.journal.batch == "Order 17"
    attendance = settings.window.attendance
    assert attendance is not None
    settings.qtbot.waitUntil(lambda: attendance._idle.interval() == 180_000)
    section.save_button.click()
    settings.said("Nothing was changed")


def test_people_come_change_and_leave_each_with_a_signature(settings: Set) -> None:
    section, people = settings.page.people, settings.store.people
    settings.open(section)
    settings.qtbot.waitUntil(lambda: section.model.rowCount() == 5)
    section.add_button.click()
    dialog = section.dialog
    assert dialog is not None
    dialog.keep_button.click()
    assert "Give a PIN" in dialog.form.pin.note.text()
    settings.look(dialog)
    dialog.form.name.widget.setText("Nina")
    dialog.form.role.widget.setCurrentIndex(list(Role).index(Role.QA))
    scan(settings.window, "EMPLOYEE NINA 1")
    settings.qtbot.waitUntil(lambda: dialog.form.badge.widget.text() == "EMPLOYEE NINA 1")
    assert present(settings.window) == "Sam"  # the badge was for the form
    dialog.keep_button.click()
    settings.sign()
    settings.said("Nina is here now")
    nina = people.named("Nina")
    assert (nina.role, nina.active) == (Role.QA, True)
    settings.qtbot.waitUntil(lambda: section.model.rowCount() == 6)

    section.table.selectRow([person.name for person in section.model.rows].index("Nina"))
    section.leave_button.click()
    settings.sign()
    settings.said("Nina cannot sign in any more")
    assert not people.named("Nina").active

    section.switch_button.click()
    settings.sign()
    settings.said("Nobody needs to sign in")
    assert not people.required
    attendance = settings.window.attendance
    assert attendance is not None
    settings.qtbot.waitUntil(lambda: not attendance.required)
    assert settings.page.isVisible()


def test_in_the_demo_its_own_cloud_is_shown_and_not_changed(
    open_station: OpenStation, store: Store, tmp_path: Path, qtbot: QtBot, cloud: LocalCloud
) -> None:
    with_off = store.people
    demo = Profile(cloud.url, cloud.client_id, cloud.client_secret)
    home = tmp_path / "demo"
    home.mkdir()
    window = open_station(
        ScriptedBench(), desks=Desks(tmp_path, with_off, settings=SettingsDesk(home, store, demo)), demo=True
    )
    type_in = window.sign_in
    assert type_in is not None
    qtbot.waitUntil(type_in.isVisible)
    type_pin(window, "Sam", PINS["Sam"])
    qtbot.waitUntil(lambda: present(window) == "Sam")
    page = window.settings
    assert page is not None
    window.show_page(page)
    qtbot.waitUntil(lambda: page.cloud.url.widget.text() == cloud.url)
    assert not page.cloud.url.isEnabled()
    assert page.cloud.pages.isVisible()
    assert not page.cloud.save_button.isVisible()
    assert clipped(window) == []
    page.cloud.test_button.click()
    qtbot.waitUntil(lambda: "every step" in page.said.text())
    page.open_section(page.slots)
    qtbot.waitUntil(lambda: "simulated" in page.slots.note.text())
    assert not page.slots.add_button.isEnabled()


def test_a_language_is_kept_and_speaks_in_the_next_window(settings: Set, qapp: QApplication, tmp_path: Path) -> None:
    section = settings.page.language
    settings.open(section)
    words = [button.text() for button in section.group.buttons()]
    assert words == ["As the system", "English", "Deutsch", "Español", "简体中文"]
    choose(section.group.buttons(), "Deutsch").click()
    settings.said("The language is kept")
    settings.qtbot.waitUntil(settings.page.restart.isVisible)
    ini = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.window._settings.sync()
    ini.sync()
    try:
        assert load_language(qapp, ini) == "de"
        assert QLocale().name() == "de_DE"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.buttons()[0].text() == "Abbrechen"  # by Qt's own translation
        box.deleteLater()
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.system())
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(buttons: list[QAbstractButton], text: str) -> QAbstractButton:
    return next(button for button in buttons if button.text() == text)


def test_a_restart_closes_the_window_to_be_opened_anew(settings: Set) -> None:
    settings.open(settings.page.bench)
    settings.page.restart.show()
    QTest.mouseClick(settings.page.restart.button, Qt.MouseButton.LeftButton)
    settings.qtbot.waitUntil(lambda: not settings.window.isVisible())
    assert (settings.window.restarts, settings.window.status) == (True, 0)

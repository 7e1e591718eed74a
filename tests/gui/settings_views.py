"""The settings and the first start in the states that matter, for pictures."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bench.desks import Desks
from app.bench.recipe_check import RecipeCheck
from app.bench.settings_desk import SettingsDesk
from app.device.ports import PortInfo
from app.domain.installed import FIRMWARE
from app.domain.secret import Secret
from app.label.printers import PrinterState
from app.settings import SlotSettings, keep_cloud, keep_settings, keep_slots
from app.store.station_store import Store
from app.ui.settings.settings_page import SettingsPage
from app.ui.settings.settings_section import Section
from app.ui.start.first_people import PeopleStep
from app.ui.start.first_slot import SlotStep
from app.ui.start.first_start import open_first_start
from app.ui.station_window import StationWindow
from tests.gui.scripted_bench import ScriptedBench
from tests.gui.windows import take_away
from tests.unit.people_fixtures import BADGES, with_people
from tests.unit.store_fixtures import open_test_store

_OPENED = contextlib.ExitStack()
Then = Callable[[StationWindow, ScriptedBench], object]
RECIPES = Path("/srv/recipes")


class EquippedDesk(SettingsDesk):
    """Has two boards plugged in and a label printer, whatever the computer has that takes the pictures."""

    def ports(self) -> list[PortInfo]:
        return [
            PortInfo(f"/dev/ttyUSB{at}", f"1-2.{at + 1}", "USB to UART Bridge", f"usb:1-2.{at + 1}") for at in range(2)
        ]

    def printer_state(self, spec: str, usual: str) -> PrinterState:
        return PrinterState(True, "It is ready.") if spec else super().printer_state(spec, usual)

    def printers(self) -> list[str]:
        return []

    def check_recipe(self, path: Path) -> RecipeCheck:
        return super().check_recipe(FIRMWARE / path.name if path.parent == RECIPES else path)


def desks(home: Path) -> Desks:
    """Desks of a bench that is set, with a supervisor signed in."""
    keep_cloud(home, "https://fra1.blynk.cloud", "oa2-client-id_bench-1", Secret("not-shown"))
    keep_settings(home, {"bench": "L1", "target": 400, "printer": "ipp://192.0.2.50/ipp/print"})
    keep_slots(
        home,
        [
            SlotSettings("1", "usb:1-2.1", RECIPES / "cellular-sensor"),
            SlotSettings("2", "usb:1-2.2", RECIPES / "ethernet-gateway"),
        ],
    )
    store = with_people(_store(home))
    store.people.sign_in_badge(Secret(BADGES["Sam"]))
    return Desks(home, store.people, settings=EquippedDesk(home, store))


def close() -> None:
    """Close what the pictures' desks read."""
    _OPENED.close()


def _store(home: Path) -> Store:
    store = open_test_store(home / "people")
    _OPENED.callback(store.close)
    return store


def _section(which: Callable[[SettingsPage], Section], then: Callable[[SettingsPage], object] | None = None) -> Then:
    def act(window: StationWindow, bench: ScriptedBench) -> None:
        del bench
        page = window.settings
        assert page
        window.show_page(page)
        page.open_section(which(page))
        _pass(0.6)
        if then:
            then(page)
            _pass(1.5)

    return act


def _wrong(page: SettingsPage) -> None:
    page.cloud.url.widget.setText("http://blynk.cloud")
    page.cloud.client.widget.setText("")
    page.cloud.save_button.click()
    page.restart.show()


def _failed(page: SettingsPage) -> None:
    page.cloud.url.widget.setText("https://no-such-cloud.invalid")
    page.cloud.secret.widget.setText("x")
    page.cloud.test_button.click()


def _slot(page: SettingsPage) -> None:
    page.slots.table.selectRow(0)
    page.slots.change_slot()
    if page.slots.dialog:
        page.slots.dialog.form.recipe.show_path(RECIPES / "reference-c3")


def _person(page: SettingsPage) -> None:
    page.people.add_person()
    if page.people.dialog:
        page.people.dialog.form.pin.widget.setText("1234")
        page.people.dialog.keep_button.click()


STATES: dict[str, Then] = {
    "settings-cloud": _section(lambda page: page.cloud),
    "settings-cloud-wrong": _section(lambda page: page.cloud, _wrong),
    "settings-cloud-failed": _section(lambda page: page.cloud, _failed),
    "settings-printers": _section(lambda page: page.printers),
    "settings-slots": _section(lambda page: page.slots),
    "settings-slot": _section(lambda page: page.slots, _slot),
    "settings-bench": _section(lambda page: page.bench),
    "settings-people": _section(lambda page: page.people),
    "settings-person": _section(lambda page: page.people, _person),
    "settings-language": _section(lambda page: page.language),
}
FIRST_START = {
    "first-start": 0,
    "first-start-cloud": 1,
    "first-start-printer": 2,
    "first-start-slot": 3,
    "first-start-people": 4,
}


def take_first_start(app: QApplication, name: str, home: Path, look: str, out: Path, language: str) -> None:
    """Save one picture of the first start as `<name>-<look>.png` in `out`."""
    (home / "window.ini").write_text(f"[General]\nappearance={look}\nlanguage={language}\n")
    window = open_first_start(app, home, lambda: EquippedDesk(home, _store(home)))
    window.resize(1280, 800)
    _pass(0.3)
    if at := FIRST_START[name]:
        window.begin()
        _pass(0.8)
        window.show_step(at)
        step = window.step
        if isinstance(step, SlotStep):
            step.form.recipe.show_path(RECIPES / "reference-c3")
        if isinstance(step, PeopleStep):
            step.several.setChecked(True)
        _pass(1.0)
    window.grab().save(str(out / f"{name}-{look}.png"))
    window.close()
    window.end()
    take_away(window)


def _pass(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)

"""The token dialogs in the states that matter, on the embedded cloud, for pictures."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.bench.desks import Desks
from app.bench.tokens.token_desk import TokenDesk
from app.domain.people import Act
from app.domain.units import Unit
from app.ui import words
from app.ui.station_window import StationWindow
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_create_dialog import CreateDialog
from app.ui.tokens.token_details_dialog import DetailsDialog
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_errand_dialog import ErrandDialog
from app.ui.tokens.token_export_dialog import ExportDialog
from app.ui.tokens.token_export_step import Out
from app.ui.tokens.token_import_dialog import ImportDialog
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.export_zips import console_files, make_zip, pairs
from tests.unit.networked_station import Station, open_station

Then = Callable[[StationWindow, ScriptedBench], None]
SEED = (
    "serial number,MAC address,Device Name,Batch\n"
    "SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ,7\n"
    "SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF,7\n"
    "SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN,7\n"
)


_OPENED = ExitStack()


def close() -> None:
    """End the cloud that the pictures had."""
    _OPENED.close()


@cache
def _opened() -> tuple[Station, list[Unit], Path]:
    """One cloud for all pictures, with three units that customers have claimed, and an errand that is open."""
    folder = Path(_OPENED.enter_context(tempfile.TemporaryDirectory()))
    station = _OPENED.enter_context(open_station(folder, plan_tokens=1000))
    units = [station.close_unit() for _ in range(3)]
    for unit in units:
        station.claim(unit.qr_token)
    station.turn()
    return station, units, folder


def desks(home: Path) -> Desks:
    """The desks of that station."""
    station, _, _ = _opened()
    return Desks(home, station.store.people, TokenDesk(station.store, station.client))


def page(window: StationWindow, bench: ScriptedBench) -> None:
    """The page, with the first unit's token chosen."""
    station, _, _ = _opened()
    bench.tokens_file = station.store.db.path
    window.show_page(window.tokens)
    _until(lambda: window.tokens.table.isVisible() and window.tokens.table.model().rowCount() > 0)

    def chosen() -> bool:
        if not window.tokens.table.selectionModel().hasSelection():  # at first, or the list was read anew meanwhile
            window.tokens.table.selectRow(0)
        return bool(window.tokens.deeds and window.tokens.deeds.bar.buttons[Deed.DETAILS].isEnabled())

    _until(chosen)


def _many(window: StationWindow, bench: ScriptedBench) -> None:
    page(window, bench)
    window.tokens.filters.statuses.button(4).click()  # claimed
    _until(lambda: window.tokens.count.text() == "3")
    assert window.tokens.deeds
    window.tokens.deeds.bar.all.click()
    _until(lambda: bool(window.tokens.deeds and window.tokens.deeds.bar.buttons[Deed.DISCLAIM].isEnabled()))


def _dialog(window: StationWindow, deed: Deed) -> TokenDialog:
    deeds = window.tokens.deeds
    assert deeds
    deeds.begin(deed)
    dialog = deeds.dialog
    assert dialog
    _rested(dialog)
    return dialog


def _details(window: StationWindow, bench: ScriptedBench) -> None:
    page(window, bench)
    dialog = _dialog(window, Deed.DETAILS)
    assert isinstance(dialog, DetailsDialog)
    _until(lambda: words.translate("facts", "Device") in dialog.facts)


def _create(window: StationWindow, bench: ScriptedBench) -> CreateDialog:
    page(window, bench)
    dialog = _dialog(window, Deed.CREATE)
    assert isinstance(dialog, CreateDialog)
    _until(lambda: dialog.first.template.count() > 0)
    return dialog


def _by_count(window: StationWindow, bench: ScriptedBench) -> None:
    dialog = _create(window, bench)
    dialog.first.count.setValue(2000)
    dialog.primary.click()
    _rested(dialog)


def _mapping(window: StationWindow, bench: ScriptedBench) -> CreateDialog:
    dialog = _create(window, bench)
    file = _opened()[2] / "seed.csv"
    file.write_text(SEED)
    dialog.first.file.take(file)
    dialog.primary.click()
    _rested(dialog)
    return dialog


def _bad_rows(window: StationWindow, bench: ScriptedBench) -> None:
    dialog = _mapping(window, bench)
    for button in dialog.mapping.use.values():
        button.click()
    dialog.primary.click()
    _rested(dialog)


def _import(window: StationWindow, bench: ScriptedBench) -> None:
    page(window, bench)
    dialog = _dialog(window, Deed.IMPORT)
    assert isinstance(dialog, ImportDialog)
    files = console_files(pairs(6), "+1")
    files["qr-codes/damaged.png"] = b""
    dialog.file.take(make_zip(_opened()[2] / "export.zip", files))
    _rested(dialog)


def _export(out: Out) -> Then:
    def then(window: StationWindow, bench: ScriptedBench) -> None:
        page(window, bench)
        dialog = _dialog(window, Deed.EXPORT)
        assert isinstance(dialog, ExportDialog)
        dialog.options.buttons[out].click()

    return then


def _delete(window: StationWindow, bench: ScriptedBench) -> None:
    page(window, bench)
    _dialog(window, Deed.DELETE)


def _disclaim(window: StationWindow, bench: ScriptedBench) -> None:
    _many(window, bench)
    dialog = _dialog(window, Deed.DISCLAIM)
    assert isinstance(dialog, ErrandDialog)
    dialog.ask_step.why.setCurrentIndex(0)


def _open_errands(window: StationWindow, bench: ScriptedBench) -> None:
    station, units, _ = _opened()
    store = station.store
    if not store.errands.batches():
        chosen = [unit.qr_token for unit in units]
        permit = store.people.permit(Act.DISCLAIM, store.people.present)
        TokenDesk(store, station.client).disclaim(chosen, "Tested, before it is sent to the customer", permit)
    page(window, bench)


TOKENS: dict[str, Then] = {
    "tokens-chosen": page,
    "token-details": _details,
    "token-create": _by_count,
    "token-mapping": lambda window, bench: (_mapping(window, bench), None)[1],
    "token-bad-rows": _bad_rows,
    "token-import": _import,
    "token-export": _export(Out.ZIP),
    "token-sheets": _export(Out.SHEETS),
    "token-delete": _delete,
    "token-disclaim": _disclaim,
    "tokens-errands": _open_errands,
}


def _rested(dialog: TokenDialog) -> None:
    _until(lambda: not dialog.work.running and dialog.steps.isEnabled())


def _until(come: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not come() and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)
    assert come()

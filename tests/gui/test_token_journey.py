"""The Tokens page on the real demo, with the desk that `open_bench` makes: a closed unit's leaflet, and more tokens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from app.cli.bench import Open, Simulated
from app.domain.installed import FIRMWARE
from app.domain.units import UnitState
from app.label.raster import pdfium
from app.ui.station_window import StationWindow
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_create_dialog import CreateDialog
from app.ui.tokens.token_details_dialog import DetailsDialog
from tests.gui.windows import demo_bench, shown


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    recipe = tmp_path / "recipe"
    shutil.copytree(FIRMWARE / "demo-esp32", recipe)
    with (recipe / "recipe.toml").open("a") as file:
        file.write('\n[leaflet]\nlanguages = ["en", "de"]\nway = "invited"\n')
    with demo_bench(tmp_path, 1, recipe, Simulated(1)) as bench:
        yield bench


@pytest.fixture
def window(qtbot: QtBot, opened: Open, tmp_path: Path) -> Iterator[StationWindow]:
    with shown(qtbot, opened, tmp_path, opened.desks) as window:
        yield window


@pytest.mark.slow
def test_a_closed_units_leaflet_and_more_tokens(
    qtbot: QtBot, opened: Open, window: StationWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: bool(window.provision.waiting_for_scan()))
    window.demo.button.click()
    qtbot.waitUntil(lambda: len(opened.store.journal.units((UnitState.CLOSED,))) == 1)
    (unit,) = opened.store.journal.units((UnitState.CLOSED,))
    window.show_page(window.tokens)
    window.tokens.filters.text.setText(unit.name)
    qtbot.waitUntil(lambda: window.tokens.count.text() == "1")
    deeds = window.tokens.deeds
    assert deeds is not None
    window.tokens.table.selectRow(0)
    qtbot.waitUntil(lambda: deeds.bar.buttons[Deed.DETAILS].isEnabled())
    deeds.bar.buttons[Deed.DETAILS].click()
    details = deeds.dialog
    assert isinstance(details, DetailsDialog)
    qtbot.waitUntil(lambda: "Device" in details.facts and not details.work.running)
    assert details.facts["Unit"].text() == f"{unit.name}: closed"
    file = tmp_path / "leaflet.pdf"
    details.save_leaflet_to(file)
    qtbot.waitUntil(lambda: not details.work.running)
    assert details.problem.text() == f"Saved: {file}"
    with pdfium:  # the window draws pictures meanwhile
        document = pypdfium2.PdfDocument(file)
        pages = [page.render(scale=3, grayscale=True).to_pil() for page in document]
        document.close()
    assert len(pages) == 2
    for page in pages:
        assert [found.text for found in zxingcpp.read_barcodes(page)] == [f"{unit.qr_token}+{unit.org_id}"]
    details.print_leaflet.click()
    qtbot.waitUntil(lambda: not details.work.running)
    (printed,) = (tmp_path / "home").rglob(f"{unit.name}-leaflet*.pdf")
    assert details.problem.text() == f"Leaflet: {printed}"
    details.reject()

    free = opened.store.tokens.free(unit.product_id)
    deeds.bar.buttons[Deed.CREATE].click()
    create = deeds.dialog
    assert isinstance(create, CreateDialog)
    template = create.first.template
    qtbot.waitUntil(lambda: template.count() == 2 and not create.work.running)
    template.setCurrentIndex(next(at for at in range(2) if template.itemData(at).product_id == unit.product_id))
    create.first.count.setValue(3)
    create.primary.click()
    qtbot.waitUntil(lambda: create.end.isVisible())
    assert opened.store.tokens.free(unit.product_id) == free + 3
    create.reject()

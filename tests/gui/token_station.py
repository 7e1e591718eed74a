"""The Tokens page on real parts: the embedded cloud, a network between, the station's store and people, the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bench.desks import Desks
from app.bench.tokens.token_desk import TokenDesk
from app.domain.units import Unit
from app.store.station_store import Store
from app.ui.station_window import StationWindow
from app.ui.tokens.token_actions import Deed
from app.ui.tokens.token_deeds import TokenDeeds
from app.ui.tokens.token_dialog import TokenDialog
from tests.gui.conftest import OpenStation
from tests.gui.scripted_bench import ScriptedBench
from tests.unit import networked_station
from tests.unit.people_fixtures import with_people

D = TypeVar("D", bound=TokenDialog)


@dataclass
class Tokens:
    """`net` is the station's cloud side; the window shows the Tokens page."""

    net: networked_station.Station
    store: Store
    window: StationWindow
    qtbot: QtBot

    @property
    def deeds(self) -> TokenDeeds:
        assert self.window.tokens.deeds is not None
        return self.window.tokens.deeds

    def listed_by_the_cloud(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.net.api.see("/static-tokens", size=1000)["content"]
        return rows

    def claimed_units(self, count: int) -> list[Unit]:
        """Units that are closed, and claimed by customers."""
        made = [self.net.close_unit() for _ in range(count)]
        for unit in made:
            self.net.claim(unit.qr_token)
        self.net.turn()
        self.window.tokens.refresh_soon()
        return made

    def choose(self, qr_tokens: Sequence[str]) -> None:
        """Choose rows of the table as Ctrl and clicks do; wait until the page has them."""
        table = self.window.tokens.table
        wanted = set(qr_tokens)

        def rows() -> list[int]:
            model = table.model()
            return [at for at in range(model.rowCount()) if model.index(at, 1).data() in wanted] if model else []

        self.qtbot.waitUntil(lambda: len(rows()) == len(wanted))
        model = table.model()
        selection = QItemSelection()
        for row in rows():
            selection.select(model.index(row, 0), model.index(row, 0))
        flags = table.selectionModel().SelectionFlag
        table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.qtbot.waitUntil(lambda: set(self.deeds.selector.selection.qr_tokens) == wanted)  # type: ignore[union-attr]

    def open(self, deed: Deed, kind: type[D]) -> D:
        """Press a deed's button; return the dialog, once it has nothing more to read."""
        button = self.deeds.bar.buttons[deed]
        assert button.isEnabled(), button.toolTip()
        button.click()
        dialog = self.deeds.dialog
        assert isinstance(dialog, kind)
        self.rested(dialog)
        return dialog

    def rested(self, dialog: TokenDialog) -> None:
        """Wait until a dialog's work has ended."""
        self.qtbot.waitUntil(lambda: not dialog.work.running and dialog.steps.isEnabled())

    def press(self, dialog: TokenDialog) -> None:
        """Press the primary button, and wait until what it begins has ended."""
        assert dialog.primary.isEnabled()
        dialog.primary.click()
        self.rested(dialog)

    def left(self, dialog: TokenDialog) -> None:
        """Leave a dialog."""
        dialog.reject()
        self.qtbot.waitUntil(lambda: self.deeds.dialog is None)
        QApplication.processEvents()


OpenTokens = Callable[..., Tokens]


@contextmanager
def opening(qtbot: QtBot, open_station: OpenStation, folder: Path) -> Iterator[OpenTokens]:
    """Give what opens the Tokens page, with 12 tokens of the template Sensor."""
    with ExitStack() as stack:

        def open_it(*, people: bool = False, cloud: bool = True, **how: Any) -> Tokens:
            at: AbstractContextManager[networked_station.Station] = networked_station.open_station(
                folder / "net", **{"plan_tokens": 1000, **how}
            )
            net = stack.enter_context(at)
            store = net.store = with_people(net.store) if people else net.store
            desks = Desks(folder, store.people, TokenDesk(store, net.client if cloud else None))
            window = open_station(ScriptedBench(tokens_file=store.db.path), desks=desks, size=(1280, 720))
            opened = Tokens(net, store, window, qtbot)
            if not people:
                opened.window.show_page(window.tokens)
                qtbot.waitUntil(window.tokens.table.isVisible)
            return opened

        yield open_it


@pytest.fixture
def open_tokens(qtbot: QtBot, open_station: OpenStation, tmp_path: Path) -> Iterator[OpenTokens]:
    """Opens the page; the network and the cloud end after the window."""
    with opening(qtbot, open_station, tmp_path) as open_it:
        yield open_it

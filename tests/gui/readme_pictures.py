"""The README's pictures, of the real demo in a real window: `python -m tests.gui.readme_pictures OUT`.

It needs a display of 1280 × 800; a virtual one will do (Xvfb).
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication

from app.bench.events import Phase, StepName, StepState
from app.cli.bench import Simulated, demo_slots, open_bench
from app.cli.context import Context
from app.ui.station_window import StationWindow
from app.ui.window import open_window

UNITS = 4  # are closed before the pictures are taken
PATIENCE = 120.0  # seconds
COLORS = 200  # are enough, and keep the files small


def main() -> None:
    """Run the demo for some units, and take both pages in both appearances."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        context = Context(Path(folder) / "home", given=True)
        slots, simulated = demo_slots(None, 2), Simulated(pause=1.5, paced=True)
        with open_bench(
            context, demo=True, slots=slots, printer="", simulated=simulated, sync_first=False
        ) as opened:  # fmt: skip
            assert opened.simulation is not None
            window = open_window(opened.bench, context.home, opened.simulation, opened.desks)
            window.showNormal()
            window.setGeometry(0, 0, 1280, 800)
            opened.simulation.start(opened.bench)
            window.start()
            try:
                _take(window, out)
            finally:
                window.stop()
                _until(lambda: not window.isVisible())
                opened.simulation.stop()
    del app


def _take(window: StationWindow, out: Path) -> None:
    for _ in range(UNITS):
        _scan(window)
    while not _at_work(window):
        _until(lambda: _at_work(window) or _settled(window))
        if _settled(window):
            _scan(window)
    for look in ("light", "dark"):
        _save(window, look, out / f"provision-{look}.png")
    window.tokens.sync_now()
    window.show_page(window.tokens)
    _until(lambda: window.tokens.table.isVisible() and window.bar.cloud.property("level") == "ok")
    for look in ("light", "dark"):
        _save(window, look, out / f"tokens-{look}.png")


def _at_work(window: StationWindow) -> bool:
    """One label is out, and the other slot is in the middle of a write."""
    views = list(window.provision.views.values())
    writing = [
        view
        for view in views
        if any(step.name is StepName.WRITE and step.state is StepState.RUNNING for step in view.steps)
        and view.to_write and 0.2 < view.written / view.to_write < 0.7
    ]  # fmt: skip
    scan = [view for view in views if view.phase is Phase.SCAN]
    return bool(writing and scan) and window.provision.cards[scan[0].slot].picture.has_picture()


def _scan(window: StationWindow) -> None:
    _until(window.demo.button.isEnabled)
    window.demo.button.click()
    _until(lambda: not window.demo.button.isEnabled())


def _settled(window: StationWindow) -> bool:
    """Nothing moves before the label that is out is scanned."""
    return {view.phase for view in window.provision.views.values()} == {Phase.SCAN, Phase.TURN}


def _save(window: StationWindow, look: str, path: Path) -> None:
    window._theme.choose(look)
    for _ in range(5):
        QApplication.processEvents()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.screen().grabWindow(window.winId()).save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    image.quantize(COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def _until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        QApplication.processEvents()
        time.sleep(0.005)
        if time.monotonic() > deadline:
            raise TimeoutError("the demo did not come to what was waited for")


if __name__ == "__main__":
    main()

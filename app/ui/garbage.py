"""Python's cyclic garbage is collected on the GUI thread only, as long as there is a window.

Python collects on whichever thread happens to allocate. What it frees may be a part of the window, and Qt lets
only the GUI thread destroy those: freed on one of the bench's threads, they take the program down.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTimer

_EVERY_MS = 500


@contextmanager
def collected_here(app: QCoreApplication) -> Iterator[None]:
    """Collect on this thread, the GUI's, between its events, and afterwards wherever Python does."""
    gc.disable()
    often = QTimer(app, interval=_EVERY_MS)
    often.timeout.connect(_collect)
    often.start()
    try:
        yield
    finally:
        often.stop()
        often.deleteLater()
        gc.collect()  # what is left of the window
        gc.enable()


def _collect() -> None:
    """Collect the oldest generation that is due by Python's own thresholds."""
    ages = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    if due := [age for age, (count, most) in ages if count > most]:
        gc.collect(max(due))

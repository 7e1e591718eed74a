"""Where Python collects its garbage while there is a window; what windows leave behind is what conftest looks at."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.garbage import collected_here


def test_only_the_gui_thread_collects_while_there_is_a_window(qtbot: QtBot, qapp: QApplication) -> None:
    where: list[threading.Thread] = []

    def litter() -> None:
        for _ in range(20 * gc.get_threshold()[0]):
            cycle: list[object] = []
            cycle.append(cycle)

    def watch(phase: str, info: dict[str, int]) -> None:
        del phase, info
        where.append(threading.current_thread())

    gc.callbacks.append(watch)
    try:
        with collected_here(qapp):
            thread = threading.Thread(target=litter)
            thread.start()
            thread.join()
            assert where == []
            qtbot.waitUntil(lambda: where != [])
        assert set(where) == {threading.main_thread()}
        assert gc.isenabled()
    finally:
        gc.callbacks.remove(watch)
        gc.disable()  # as the window of conftest has it

"""Start of the program, to the window shown and the Tokens page with its rows, at 1,000 and at 1,000,000 tokens.

Each start is a process of its own, offscreen: `python -m tests.benchmarks.window HOME` prints its seconds.
"""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.unit.store_fixtures import PRODUCT, fill, make_token, open_test_store

ROUNDS = 5
FEW, MANY = 1_000, 1_000_000
RECIPE = Path(__file__).resolve().parents[2] / "firmware" / "demo-esp32"


def run() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as folder:
        homes = {count: Path(folder) / str(count) for count in (FEW, MANY)}
        for count, home in homes.items():
            _make(home, count)
        took: dict[int, list[float]] = {FEW: [], MANY: []}
        for round_number in range(ROUNDS + 1):
            for count, home in homes.items():
                seconds = _start(home)
                if round_number:  # the first warms up
                    took[count].append(seconds)
        for count, times in took.items():
            yield f"window: {count} tokens: {statistics.median(times):.2f} s (median of {ROUNDS})"
        ratio = statistics.median(many / few for few, many in zip(took[FEW], took[MANY], strict=True))
        yield f"window: start with {MANY} / with {FEW} tokens: {ratio:.2f} (wanted: under 1.5)"


def _make(home: Path, count: int) -> None:
    """Make a store with so many tokens; all but one are copies with other names, since sealing is not what is timed."""
    store = open_test_store(home)
    fill(store, [make_token()])
    store.db.connection.execute("PRAGMA synchronous = OFF")
    columns = "sealed, org_id, product_id, status, created_at, seen_pass, place"
    with store.db.transaction() as connection:
        connection.executemany(
            f"INSERT INTO tokens (qr_token, mark, {columns}) SELECT ?, ?, {columns} FROM tokens WHERE id = 1",
            ((f"sqr_{secrets.token_urlsafe(24)}", secrets.token_bytes(16)) for _ in range(count - 1)),
        )
    store.close()


def _start(home: Path) -> float:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BENCH_BEGAN": str(time.time())}
    command = [sys.executable, "-m", "tests.benchmarks.window", str(home)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _child(home: Path) -> None:
    """Be the program: open the bench and the window, look at both pages, and print the seconds since the start."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.bench.assembly import build_line
    from app.bench.bench import Bench
    from app.bench.seat import Socket
    from app.label.printers import open_printer
    from app.ui.window import open_window

    store = open_test_store(home)
    recipe = home / "recipe"
    if not recipe.exists():
        shutil.copytree(RECIPE, recipe)
        text = (RECIPE / "recipe.toml").read_text().replace('template = "Cellular Sensor"', f'template = "{PRODUCT}"')
        (recipe / "recipe.toml").write_text(text)
    printer = open_printer(str(home / "labels"))
    bench = Bench(
        store, [build_line(store, "1", recipe, printer, "")], [Socket(lambda: None, sticky=False)], printer, None
    )
    app = QApplication([])
    window = open_window(bench, home)
    window.start()
    window.show_page(window.tokens)

    def look() -> None:
        model = window.tokens.model
        if model and model.rowCount() and model.index(0, 1).data():
            timer.stop()
            print(time.time() - float(os.environ["BENCH_BEGAN"]), flush=True)
            window.stop()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    app.exec()
    store.close()


if __name__ == "__main__":
    _child(Path(sys.argv[1]))

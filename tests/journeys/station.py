"""Runs the station as its users do: as a process, seen only by what it prints and writes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from app.label.raster import pdfium

ROOT = Path(__file__).resolve().parents[2]
FIRMWARE = ROOT / "firmware"
NVS = slice(0x9000, 0xF000)  # where the demo's recipes have the token's partition


@dataclass(frozen=True)
class Run:
    """One ended run of the station."""

    status: int
    out: str
    err: str

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Return the JSON lines of one kind of event."""
        lines = [json.loads(line) for line in self.out.splitlines()]
        return [line for line in lines if line.get("event") == kind]


def station(home: Path, *args: str | Path, timeout: float = 120, typed: str = "", **environment: str) -> Run:
    """Run `station --home HOME ARGS…` to its end; `typed` comes from its stdin."""
    done = subprocess.run(
        [sys.executable, "-m", "app", "--home", home, *args],
        cwd=home.parent,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        input=typed,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


@contextmanager
def started(
    cwd: Path, *args: str | Path, start: Sequence[str] = ("-m", "app"), seconds: float = 120
) -> Iterator[subprocess.Popen[str]]:
    """Run `station ARGS…` in a folder; it is killed at the end of the block, or after some seconds: nothing hangs."""
    with subprocess.Popen(
        [sys.executable, *start, *args],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # what runs in the background ignores it
    ) as process:
        killer = threading.Timer(seconds, process.kill)
        killer.start()
        try:
            yield process
        finally:
            process.kill()
            killer.cancel()
            killer.join()


def read_label(pdf: Path) -> list[str]:
    """Return the text of every code on a label, as any reader of rendered PDFs sees them."""
    with pdfium:  # a bench in this process may prove labels meanwhile
        document = pypdfium2.PdfDocument(pdf)
        try:
            image = document[0].render(scale=300 / 72, grayscale=True).to_pil()
        finally:
            document.close()
    return sorted(found.text for found in zxingcpp.read_barcodes(image))


def written_files(*folders: Path) -> list[Path]:
    """Return every file below these folders."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]

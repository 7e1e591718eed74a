"""Export of 10,000 tokens with their pictures, against a plain loop of `qrcode` and `zipfile`, both in one run.

The export is a process of its own, so that its peak memory is its own: `python -m tests.benchmarks.export HOME`. It
opens and seals what it opens and seals for a user: AuthTokens, audit row, SHA-256. The loop is given its tokens in
clear and writes the same pictures' texts and a CSV.
"""

from __future__ import annotations

import csv
import io
import resource
import secrets
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import qrcode

from app.bench.tokens.token_export import export_zip
from app.domain.people import Act
from tests.unit.store_fixtures import fill, make_token, open_test_store

COUNT = 10_000


def run() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        store = open_test_store(home)
        fill(store, [make_token() for _ in range(COUNT)])
        store.close()
        command = [sys.executable, "-m", "tests.benchmarks.export", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        seconds, megabytes = map(float, done.stdout.split())
        tokens = [("sqr_" + secrets.token_urlsafe(24), secrets.token_urlsafe(24)) for _ in range(COUNT)]
        began = time.perf_counter()
        _plain(home / "plain.zip", tokens)
        plain = time.perf_counter() - began
        sizes = [(home / file).stat().st_size / 1e6 for file in ("out.zip", "plain.zip")]
    yield f"export: {COUNT} tokens in {seconds:.1f} s ({sizes[0]:.1f} MB), plain {plain:.1f} s ({sizes[1]:.1f} MB)"
    yield f"export: export / plain: {seconds / plain:.2f} (wanted: under 0.35)"
    yield f"export: peak memory {megabytes:.0f} MB (wanted: under 300)"


def _plain(path: Path, tokens: list[tuple[str, str]]) -> None:
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(["Device Token", "QR Token"])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for qr_token, auth in tokens:
            table.writerow([auth, qr_token])
            picture = io.BytesIO()
            qrcode.make(f"{qr_token}+1").save(picture)
            archive.writestr(f"qr/{auth}.png", picture.getvalue())
        archive.writestr("tokens.csv", text.getvalue())


def _child(home: Path) -> None:
    """Export all tokens; print the seconds, and the process's peak memory in MB."""
    store = open_test_store(home)
    wanted = [row["qr_token"] for row in store.db.rows("SELECT qr_token FROM tokens ORDER BY id")]
    began = time.perf_counter()
    count = export_zip(store, wanted, home / "out.zip", store.people.permit(Act.EXPORT_TOKENS, None), names="auth")
    took = time.perf_counter() - began
    store.close()
    if count != COUNT:
        raise AssertionError(count)
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)


if __name__ == "__main__":
    _child(Path(sys.argv[1]))

"""Builds of the reference firmware's C for tests, and what the station says of the same bytes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from app.device.nvs import NvsContents, NvsType

FIRMWARE = Path(__file__).parents[2] / "firmware"
REFERENCE = FIRMWARE / "reference-c3"
SANITIZED = ["-O2", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


def need(*programs: str) -> None:
    """Skip the test where a compiler or an emulator is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed; packaging/test names its package")


def compile_host(
    output: Path, test_source: str, *sources: str, compiler: str = "gcc", flags: Sequence[str] = ()
) -> Path:
    """Compile firmware/tests/`test_source` with the reference firmware's `sources`, under ASan and UBSan."""
    need(compiler)
    files = [FIRMWARE / "tests" / test_source, *(REFERENCE / source for source in sources)]
    subprocess.run([compiler, *SANITIZED, *flags, f"-I{REFERENCE}", *files, "-o", output], check=True)
    return output


def run_framed(program: Path, inputs: Iterable[bytes], *arguments: str) -> list[str]:
    """Run a program that takes byte strings after their sizes; return its line for each."""
    data = b"".join(len(one).to_bytes(4, "little") + one for one in inputs)
    done = subprocess.run([program, *arguments], input=data, stdout=subprocess.PIPE, check=True, timeout=60)
    return done.stdout.decode("ascii").splitlines()


def expected(contents: NvsContents, *paths: str) -> str:
    """Return the line that nvs_host prints for a partition of these contents."""
    words = [str(contents.state)]
    for path in paths:
        namespace, _, key = path.partition("/")
        entry = contents.entries.get((namespace, key))
        if entry is not None and entry.type == NvsType.STRING:
            words.append("=" + str(entry.value).encode("utf-8", "surrogateescape").hex())
        else:
            words.append("-")
    return " ".join(words)


def report_line(mac: bytes, token: str | None, state: str, firmware: str = "reference-c3-1.0") -> str:
    """Return the self-report that the reference firmware owes, or an example."""
    auth = hashlib.sha256(token.encode()).hexdigest()[:16] if token is not None else "-"
    return f"station-check v=1 fw={firmware} mac={mac.hex(':')} auth={auth} nvs={state}"

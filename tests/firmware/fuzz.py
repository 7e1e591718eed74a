"""The fuzzer of all that reads the flash: `python -m tests.firmware.fuzz [--runs N] [--corpus FOLDER]`.

Needs clang and its libFuzzer (Debian: clang, libclang-rt-dev). Prints libFuzzer's own report; exit status 1 where it
found something, the input that did it is then in the corpus' folder.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.firmware.flashes import FLASHES, NVS, table
from tests.unit.firmware_builds import compile_host

LONGEST = 1 + 3 * 32 + 2 * 4096  # bytes: what to do, a partition table, two pages


def build(folder: Path) -> Path:
    """Compile the fuzzer into `folder`, under ASan and UBSan."""
    sources = ("credentials.c", "report.c", "nvs.c", "sha256.c", "crc32.c")
    return compile_host(folder / "nvs_fuzz", "nvs_fuzz.c", *sources, compiler="clang", flags=["-fsanitize=fuzzer"])


def seed(corpus: Path) -> None:
    """Put inputs made of the whole-program tests' flashes into `corpus`: bare partitions, and with a table."""
    rows = table((b"nvs", NVS, 0x2000))[: 3 * 32]
    for number, (contents, _) in enumerate(FLASHES.values()):
        partition = contents[NVS : NVS + 0x2000].rstrip(b"\xff")
        for choice, before in (
            (0, b""),
            (1, b""),
            (5, rows),
            (9, b""),
            (13, rows),
        ):  # nvs_fuzz.c has what the choices mean
            (corpus / f"seed-{number}-{choice}").write_bytes(bytes([choice]) + before + partition)


def fuzz(fuzzer: Path, corpus: Path, runs: int, timeout: float | None = None) -> subprocess.CompletedProcess[str]:
    """Run the fuzzer; `stderr` of what comes back is its report. Raises subprocess.TimeoutExpired."""
    command = [fuzzer, f"-runs={runs}", f"-max_len={LONGEST}", "-print_final_stats=1"]
    command += [f"-artifact_prefix={corpus}/", corpus]
    return subprocess.run(command, stderr=subprocess.PIPE, text=True, timeout=timeout)


def main() -> int:
    parser = argparse.ArgumentParser(description="Fuzzes the reference firmware's readers.")
    parser.add_argument("--runs", type=int, default=10_000_000, metavar="N")
    parser.add_argument("--corpus", type=Path, metavar="FOLDER", help="inputs to begin with, and new ones; kept")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        corpus = arguments.corpus or Path(folder, "corpus")
        corpus.mkdir(parents=True, exist_ok=True)
        seed(corpus)
        done = fuzz(build(Path(folder)), corpus, arguments.runs)
        print("\n".join(done.stderr.splitlines()[-60 if done.returncode else -7 :]))
    return 1 if done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())

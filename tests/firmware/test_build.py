"""The build makes the committed image bit for bit, from anywhere, and says where it does not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.firmware_builds import FIRMWARE, need


def check(build: Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [build, "--check"], cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60
    )


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the firmware, in a folder whose name must leave no trace in the image."""
    need("riscv64-unknown-elf-gcc")
    command = ["riscv64-unknown-elf-gcc", "-dumpfullversion"]
    version = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    if version != "12.2.0":
        pytest.skip(f"the committed image is gcc 12.2.0's; this is {version}")
    return Path(shutil.copytree(FIRMWARE, tmp_path / "an other folder"))


def test_the_committed_files_are_what_the_sources_give(sources: Path, tmp_path: Path) -> None:
    assert check(FIRMWARE / "build", tmp_path).returncode == 0
    done = check(
        sources / "build", tmp_path, CPATH="/nowhere", GCC_EXEC_PREFIX="/nowhere/", TZ="Asia/Tokyo", LC_ALL="C"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["reference-c3.bin", "partitions.bin", "recipe.toml"])
def test_a_committed_file_that_differs_or_is_missing_is_named_and_left_alone(sources: Path, name: str) -> None:
    path = sources / "reference-c3" / name
    sound = path.read_bytes()
    place = sound.index(b'sha256 = "') + 10 if name == "recipe.toml" else 0
    changed = sound[:place] + b"?" + sound[place + 1 :]
    path.write_bytes(changed)
    done = check(sources / "build", sources)
    assert done.returncode == 1
    assert name in done.stderr
    assert path.read_bytes() == changed
    path.write_bytes(changed if name == "recipe.toml" else b"")
    subprocess.run([sources / "build"], check=True)
    assert path.read_bytes() == sound


def test_changed_and_broken_sources_are_told_in_sentences(sources: Path) -> None:
    report = sources / "reference-c3" / "report.c"
    text = report.read_text()
    report.write_text(text.replace("reference-c3-1.0", "reference-c3-1.1"))
    done = check(sources / "build", sources)
    assert done.returncode == 1
    assert "reference-c3.bin is not what its sources give" in done.stderr
    report.write_text(text + "x")
    done = check(sources / "build", sources)
    assert done.returncode == 1
    assert done.stderr.endswith("riscv64-unknown-elf-gcc failed.\n")
    done = subprocess.run([sys.executable, sources / "build"], env={"PATH": "/nowhere"}, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == "riscv64-unknown-elf-gcc is missing. Install it: apt-get install gcc-riscv64-unknown-elf\n"


def test_an_image_that_grows_too_large_is_not_made(sources: Path) -> None:
    report = sources / "reference-c3" / "report.c"
    report.write_text(
        report.read_text().replace(
            "held->token.start)",
            'held->token.start && held->token.start[0] != "' + "x" * 17000 + '"[held->token.length])',
        )
    )
    done = check(sources / "build", sources)
    assert done.returncode == 1
    assert "will not fit" in done.stderr or "16 KB" in done.stderr

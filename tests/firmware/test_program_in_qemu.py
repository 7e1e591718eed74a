"""The whole program in QEMU's machine "virt": the same sources with another board file, a real emulator's RISC-V."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.firmware.flashes import FLASHES, MAC, Held
from tests.unit.firmware_builds import FIRMWARE, need

FLASH_AT = 0x84000000
PATIENCE = 60  # seconds until a hanging machine is given up


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    need("riscv64-unknown-elf-gcc", "qemu-system-riscv32")
    elf = tmp_path_factory.mktemp("virt") / "program.elf"
    subprocess.run([FIRMWARE / "build", "--virt", elf], check=True)
    return elf


@contextmanager
def machine(program: Path, contents: bytes, folder: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Run the program with a flash at the mapped address and its MAC behind it; give what goes in and comes out."""
    memory = folder / "flash.bin"
    memory.write_bytes(contents + MAC)
    flash = f"loader,file={memory},addr={FLASH_AT:#x},force-raw=on"
    command = ["qemu-system-riscv32", "-M", "virt", "-m", "128M", "-bios", "none", "-kernel", program, "-device", flash]
    command += ["-display", "none", "-monitor", "none", "-serial", "stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        deadline = threading.Timer(PATIENCE, process.kill)  # a read then ends with nothing
        deadline.start()
        try:
            assert process.stdin
            assert process.stdout
            yield process.stdin, process.stdout
        finally:
            deadline.cancel()
            process.kill()


@pytest.mark.parametrize(("contents", "held"), FLASHES.values(), ids=FLASHES.keys())
def test_it_reports_what_python_computes_of_the_flash(
    program: Path, contents: bytes, held: Held, tmp_path: Path
) -> None:
    with machine(program, contents, tmp_path) as (_, output):
        said = [output.readline().decode("ascii") for _ in range(3)]
    assert said == ["\r\n", f"host {held.host}\r\n", f"{held.report}\r\n"]


def test_each_question_is_answered_with_the_report_alone(program: Path, tmp_path: Path) -> None:
    contents, held = FLASHES["delivered by the station"]
    with machine(program, contents, tmp_path) as (questions, output):
        while output.readline().decode("ascii") != f"{held.report}\r\n":
            pass
        for _ in range(200):  # as many reports by themselves would take longer than the machine may run
            questions.write(b"?")
            questions.flush()
            assert output.readline().decode("ascii") == f"{held.report}\r\n"

"""Labels go to a real IPP printer: CUPS' own ippeveprinter, which keeps what it got."""

from __future__ import annotations

import os
import plistlib
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.domain.errors import PrintFailed
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.printers import open_printer
from tests.journeys.station import read_label, station
from tests.unit.label_samples import FIRST

pytestmark = pytest.mark.slow
LAYOUT = load_layout("50x30")
LABEL = render_pdf(LAYOUT, FIRST)
PATH = f"{os.environ['PATH']}:/usr/sbin"  # which is not everybody's
BUS = Path("/run/dbus/system_bus_socket")

ROLL = """\
ATTR keyword media-supported custom_min_20x10mm,custom_max_110x300mm
ATTR keyword media-col-supported media-size,media-top-margin,media-bottom-margin,media-left-margin,media-right-margin
ATTR collection media-size-supported {
    MEMBER rangeOfInteger x-dimension 2000-11000 MEMBER rangeOfInteger y-dimension 1000-30000 }
ATTR integer media-top-margin-supported 0
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR keyword print-scaling-supported none,auto
ATTR rangeOfInteger copies-supported 1-99
ATTR mimeMediaType document-format-supported application/pdf
"""
"""A label printer's abilities; without them ippeveprinter is an office printer that knows Letter and A4."""

ASK_JOB = """\
{
    OPERATION Get-Job-Attributes
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR language attributes-natural-language en
    ATTR uri printer-uri $uri
    ATTR integer job-id 1
}
"""


@pytest.fixture(scope="module")
def _services() -> Iterator[None]:
    """What ippeveprinter cannot start without: the system's message bus, and Avahi on it."""
    for program in ("ippeveprinter", "ipptool", "dbus-daemon", "avahi-daemon"):
        if not shutil.which(program, path=PATH):
            pytest.skip(f"{program} is not installed (Debian: cups-ipp-utils, dbus, avahi-daemon)")
    with ExitStack() as started:
        if not answers(BUS):
            if os.geteuid():
                pytest.skip("no message bus runs, and only root may start one")
            BUS.parent.mkdir(parents=True, exist_ok=True)
            BUS.unlink(missing_ok=True)
            started.callback(BUS.unlink, missing_ok=True)
            started.enter_context(running("dbus-daemon", "--system", "--nofork", "--nopidfile"))
            wait_until(lambda: answers(BUS))
        if not avahi_runs():
            if os.geteuid():
                pytest.skip("Avahi does not run, and only root may start it")
            started.enter_context(
                running("avahi-daemon", "--no-drop-root", "--no-rlimits", "--no-chroot", "--no-proc-title")
            )
            wait_until(avahi_runs)
        yield


def tool(name: str) -> str:
    return shutil.which(name, path=PATH) or name


def avahi_runs() -> bool:
    return subprocess.run([tool("avahi-daemon"), "--check"], check=False).returncode == 0


def answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


def wait_until(happened: Callable[[], bool]) -> None:
    for _ in range(1200):
        if happened():
            return
        time.sleep(0.05)
    pytest.fail("what the test waits for did not happen within a minute")


@contextmanager
def running(program: str, *options: str | Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [tool(program), *options], env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def printer(folder: Path, *options: str | Path, command: str | Path = "/bin/true") -> Iterator[str]:
    """Run ippeveprinter until the end of the block; it keeps documents in `folder`/spool. Yields its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    spool = folder / "spool"
    spool.mkdir()
    with running(
        "ippeveprinter", "-c", command, "-p", str(port), "-d", spool, "-k", *options, f"Label {port}", HOME=str(folder)
    ) as process:
        address = f"ipp://localhost:{port}/ipp/print"
        wait_until(lambda: process.poll() is not None or open_printer(address).state().ready)
        assert process.poll() is None
        yield address


def received(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted((folder / "spool").glob("*.pdf"))]


def job_attributes(address: str, folder: Path) -> dict[str, object]:
    """Return what the printer knows of its first job, asked by CUPS' own tool."""
    (folder / "ask.test").write_text(ASK_JOB)
    done = subprocess.run([tool("ipptool"), "-X", address, folder / "ask.test"], capture_output=True, check=False)
    attributes: dict[str, object] = plistlib.loads(done.stdout)["Tests"][0]["ResponseAttributes"][1]
    return attributes


@pytest.mark.usefixtures("_services")
def test_a_label_printer_gets_the_bytes_and_the_size(tmp_path: Path) -> None:
    (tmp_path / "roll.conf").write_text(ROLL)
    with printer(tmp_path, "-a", tmp_path / "roll.conf") as address:
        job = open_printer(address).print(LABEL, "L1-000042", LAYOUT.width, LAYOUT.height)
        attributes = job_attributes(address, tmp_path)
    assert job == f"{address} job 1"
    assert received(tmp_path) == [LABEL]
    assert attributes["job-name"] == "L1-000042"
    assert attributes["job-state"] == 9
    assert attributes["copies"] == 1
    assert attributes["print-scaling"] == "none"
    assert attributes["document-format-supplied"] == "application/pdf"
    margins = {f"media-{side}-margin": 0 for side in ("top", "bottom", "left", "right")}
    assert attributes["media-col"] == {"media-size": {"x-dimension": 5000, "y-dimension": 3000}} | margins


@pytest.mark.usefixtures("_services")
def test_an_office_printer_gets_the_label_too_and_it_is_told_that_it_does_not_know_the_size(tmp_path: Path) -> None:
    with printer(tmp_path, "-f", "application/pdf") as address:
        output = open_printer(address)
        output.print(LABEL, "L1-000042", LAYOUT.width, LAYOUT.height)
        state = output.state()
    assert received(tmp_path) == [LABEL]
    assert state.ready
    assert "does not know labels of this size" in str(state.said)


@pytest.mark.usefixtures("_services")
def test_a_printer_out_of_labels_says_so_and_goes_on_with_a_new_roll(tmp_path: Path) -> None:
    command = tmp_path / "print"
    command.write_text(
        f"#!/bin/sh\necho STATE: +media-empty >&2\nwhile [ ! -e {tmp_path}/roll ]; do sleep 0.05; done\n"
        "echo STATE: -media-empty >&2\n"
    )
    command.chmod(0o755)
    with printer(tmp_path, "-f", "application/pdf", command=command) as address:
        output = open_printer(address)
        done: list[str] = []
        printing = threading.Thread(target=lambda: done.append(output.print(LABEL, "L1-000042", 50, 30)))
        printing.start()
        try:
            wait_until(lambda: "out of labels" in str(output.state().said))
            assert not done
        finally:
            (tmp_path / "roll").touch()
            printing.join()
        wait_until(lambda: output.state().ready)
    assert done == [f"{address} job 1"]


@pytest.mark.usefixtures("_services")
def test_a_print_that_fails_in_the_printer_left_no_label(tmp_path: Path) -> None:
    with (
        printer(tmp_path, "-f", "application/pdf", command="/bin/false") as address,
        pytest.raises(PrintFailed, match="L1-000042"),
    ):
        open_printer(address).print(LABEL, "L1-000042", 50, 30)


@pytest.mark.usefixtures("_services")
def test_a_printer_that_takes_no_pdf_gets_no_job(tmp_path: Path) -> None:
    with printer(tmp_path, "-f", "image/pwg-raster") as address, pytest.raises(PrintFailed, match="takes no PDF"):
        open_printer(address).print(LABEL, "L1-000042", 50, 30)
    assert not list((tmp_path / "spool").iterdir())


@pytest.mark.usefixtures("_services")
def test_a_bench_prints_its_units_there(tmp_path: Path) -> None:
    with printer(tmp_path, "-f", "application/pdf") as address:
        run = station(
            tmp_path / "home", "provision", "--demo", "--unpaced", "--units", "2", "--printer", address, "--json"
        )  # fmt: skip
    assert run.status == 0, run.err
    assert run.events("summary") == [{"event": "summary", "closed": 2, "failed": 0, "suspect": 0}]
    printed = [read_label(path) for path in (tmp_path / "spool").glob("*.pdf")]
    assert sorted(printed) == sorted([f"{unit['qr']}+1"] for unit in run.events("unit"))
    assert {unit["label"] for unit in run.events("unit")} == {f"{address} job 1", f"{address} job 2"}

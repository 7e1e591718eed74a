"""The folder printer: whole files under safe names, nothing written over, every refusal of the disk a sentence."""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput, PrintFailed, PrintUnknown
from app.label.printers import Printer, PrinterState, open_printer
from app.label.printers.folder import FolderPrinter, save
from app.label.printers.ipp import IppPrinter

PDF = b"%PDF-1.3 a label"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_label_is_saved_under_its_units_name(tmp_path: Path) -> None:
    printer: Printer = open_printer(str(tmp_path / "deep" / "labels"))
    path = printer.print(PDF, "L1-000042", 50, 30)
    assert path == str(tmp_path / "deep" / "labels" / "L1-000042.pdf")
    assert Path(path).read_bytes() == PDF
    assert names(Path(path).parent) == ["L1-000042.pdf"]


def test_the_same_label_again_is_the_same_file(tmp_path: Path) -> None:
    assert save(tmp_path, "L1-000042", PDF) == save(tmp_path, "L1-000042", PDF)
    assert names(tmp_path) == ["L1-000042.pdf"]


def test_another_label_of_that_name_stays_as_it_is(tmp_path: Path) -> None:
    first = Path(save(tmp_path, "L1-000042", b"of another station"))
    second = Path(save(tmp_path, "L1-000042", PDF))
    third = Path(save(tmp_path, "L1-000042", b"and another"))
    assert first.read_bytes() == b"of another station"
    assert second.read_bytes() == PDF
    assert names(tmp_path) == ["L1-000042 (2).pdf", "L1-000042 (3).pdf", "L1-000042.pdf"]
    assert save(tmp_path, "L1-000042", PDF) == str(second)
    assert third.read_bytes() == b"and another"


def test_what_a_kill_left_unfinished_is_taken_away_with_the_next_label(tmp_path: Path) -> None:
    """Not what another station may be about to finish, and nothing that is not the printer's own."""
    old = [tmp_path / f".{'0' * 16}.part", tmp_path / ".mine.part", tmp_path / f"{'0' * 16}.part"]
    new = tmp_path / f".{'1' * 16}.part"
    for path in (*old, new):
        path.touch()
    for path in old:
        os.utime(path, (0, 0))
    (tmp_path / f".{'2' * 16}.part").mkdir()
    FolderPrinter(tmp_path).print(b"label", "T1-000001", 50, 30)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"T1-000001.pdf", ".mine.part", f"{'0' * 16}.part", f".{'1' * 16}.part", f".{'2' * 16}.part"}


def test_stations_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    labels = [b"label %d" % number for number in range(16)]
    threads = [threading.Thread(target=save, args=(tmp_path, "L1-000042", label)) for label in labels]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == sorted(labels)


def test_a_file_system_without_hard_links_does_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*args: object) -> NoReturn:
        del args
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    save(tmp_path, "L1-000042", PDF)
    save(tmp_path, "L1-000042", b"another")
    assert (tmp_path / "L1-000042.pdf").read_bytes() == PDF
    assert names(tmp_path) == ["L1-000042 (2).pdf", "L1-000042.pdf"]


@given(st.text(max_size=300))
def test_no_name_leads_out_of_the_folder(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("labels")
    path = Path(save(folder, name, PDF))
    assert path.parent == folder
    assert path.resolve().parent == folder.resolve()
    assert names(folder) == [path.name]
    assert not path.name.startswith(".")


def test_a_name_that_is_taken_by_a_folder_or_a_link_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "outside"
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "a.pdf").mkdir()
    (labels / "b.pdf").symlink_to(out)
    assert Path(save(labels, "a", PDF)).name == "a (2).pdf"
    assert Path(save(labels, "b", PDF)).name == "b (2).pdf"
    assert not out.exists()


def test_a_full_disk_saves_nothing_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> NoReturn:
        del descriptor
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PrintFailed, match=r"L1-000042 could not be saved in .*: No space left on device\."):
        save(tmp_path, "L1-000042", PDF)
    assert names(tmp_path) == []


def test_a_disk_that_will_not_say_leaves_the_label_in_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = os.fsync

    def second_fails(descriptor: int) -> None:
        asked.append(descriptor)
        if len(asked) > 1:
            raise OSError(errno.EIO, "Input/output error")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", second_fails)
    with pytest.raises(PrintUnknown, match="Input/output error"):
        save(tmp_path, "L1-000042", PDF)


def test_a_folder_that_cannot_be_made_gets_a_sentence_and_is_not_ready(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("n" * 300)):
        printer = FolderPrinter(folder)
        assert not printer.state().ready
        with pytest.raises(PrintFailed, match="could not be saved"):
            printer.print(PDF, "L1-000042", 50, 30)


def test_a_folder_that_is_still_to_be_made_is_ready(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path / "a" / "b").state() == PrinterState(True, "PDFs are saved in a folder.")
    assert names(tmp_path) == []


@pytest.mark.parametrize("spec", ["ipp://printer/ipp/print", "ipps://printer", "ipp://[::1]:8631/x", "cups:LABELS"])
def test_addresses_of_printers_are_known(spec: str) -> None:
    assert isinstance(open_printer(spec), IppPrinter)


@pytest.mark.parametrize(
    "spec",
    ["", " ", "lpd://printer/x", "socket://10.0.0.1:9100", "ipp://", "ipp:printer", "ipp://host:port/", "ipp://h:99999",
     f"ipp://{'a' * 70}/", "ipp://a..b/", "ipp://xn--a/", "cups:", "cups:a/b", "cups:a b", "a\0b"],
)  # fmt: skip
def test_what_names_no_printer_gets_a_sentence(spec: str) -> None:
    with pytest.raises(BadInput):
        open_printer(spec)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadInput) as caught:
        open_printer("ipp://user:canary@printer/ipp/print")
    assert "canary" not in str(caught.value)


@given(st.text(max_size=40), st.sampled_from(["", "ipp://", "ipps://", "cups:"]))
def test_no_address_ends_in_anything_but_a_printer_or_a_sentence(text: str, start: str) -> None:
    with contextlib.suppress(BadInput):
        open_printer(start + text)

"""Layouts: the shipped one is good by measure, and what no scanner would read is refused with the key at fault."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.installed import RESOURCES
from app.label.layout import load_layout

SHIPPED = (RESOURCES / "labels" / "50x30.toml").read_text(encoding="utf-8")


def refusal(tmp_path: Path, text: str | bytes) -> str:
    path = tmp_path / "own.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadInput) as caught:
        load_layout(str(path))
    assert "own.toml" in str(caught.value)
    return str(caught.value)


def changed(old: str, new: str) -> str:
    assert old in SHIPPED
    return SHIPPED.replace(old, new, 1)


def test_the_shipped_layout_is_fifty_by_thirty_and_prints_whole_dots_at_203_dpi() -> None:
    layout = load_layout("50x30")
    assert (layout.width, layout.height) == (50, 30)
    for length in (layout.qr.x, layout.qr.y, layout.qr.module, layout.bar.x, layout.bar.y, layout.bar.module):
        assert length * 8 == round(length * 8)
    shown = {(place.show, place.copies) for place in layout.text}
    assert shown >= {(field, "all") for field in ("device_name", "serial", "mac", "template")}
    assert shown >= {("unit", "first"), ("unit", "reprint"), ("copy", "reprint")}


def test_a_layout_may_be_any_toml_file(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(SHIPPED, encoding="utf-8")
    assert load_layout(str(path)) == load_layout("50x30")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("module = 0.5", "module = 0.32", ["qr.module", "0.33"]),
        ("module = 0.5", "module = 0.5\nquiet = 3", ["qr.quiet", "4 modules"]),
        ("module = 0.5", "module = 0.75", ["QR code", "within the label"]),
        ("module = 0.5", "module = nan", ["qr.module"]),
        ("module = 0.5", "module = true", ["qr.module"]),
        ("module = 0.5", "module = 1" + "0" * 400, ["qr.module"]),
        ("module = 0.5", "modul = 0.5", ["qr.modul", "misspelt"]),
        ("module = 0.5", "", ["qr.module", "missing"]),
        ("module = 0.5", "module = 0.5\nquiet = 4.5", ["qr.quiet", "whole number"]),
        ("x = 21", "x = 20", ["device_name", "QR code with its quiet zone"]),
        ("x = 21", "x = 23", ["device_name", "within the label"]),
        ("x = 21", "x = -1", ["device_name", "within the label"]),
        ("size = 11", "size = inf", ["text[1].size"]),
        ("size = 11", "size = 3", ["device_name", "min_size"]),
        ("size = 11", "size = 11\nmin_size = 30", ["device_name", "min_size"]),
        ("size = 11", 'size = 11\nfont = "comic"', ["cannot be read"]),  # twice
        ('font = "bold"', 'font = "comic"', ["text[1].font", "mono"]),
        ('show = "serial"', 'show = "token"', ["text[3].show"]),
        ('show = "serial"', "show = 1", ["text[3].show"]),
        ('caption = "SN"', "", ["serial", "caption"]),
        ("caption_width = 4.5", "caption_width = 28", ["serial", "caption"]),
        ("height = 2.75", "height = 1", ["template", "too low"]),
        ("y = 8.5", "y = 8", ["template", "device_name"]),
        ("height = 6\nmodule", "height = 5\nmodule", ["bar.height"]),
        ("module = 0.25", "module = 0.2", ["bar.module"]),
        ("width = 50", "width = 5000", ["width"]),
        ("width = 50", "width = 0", ["width"]),
        ("width = 50", 'width = "50"', ["width", "number"]),
        ("width = 50", "", ["width", "missing"]),
        ("width = 50", "width = 50\ncolour = 1", ["colour"]),
        ("[bar]", "[bars]", ["bars"]),
        ("[qr]", "[[qr]]", ["[qr]"]),
    ],
)
def test_what_no_scanner_would_read_is_refused(tmp_path: Path, old: str, new: str, words: list[str]) -> None:
    told = refusal(tmp_path, changed(old, new))
    for word in words:
        assert word in told


def test_a_layout_without_qr_code_is_refused(tmp_path: Path) -> None:
    start, end = SHIPPED.index("[qr]"), SHIPPED.index("[[text]]")
    assert "qr is missing" in refusal(tmp_path, SHIPPED[:start] + SHIPPED[end:])


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"width = ", b"a = " + b"[" * 100_000, b"text = 1"])
def test_a_file_that_is_no_layout_gets_a_sentence(tmp_path: Path, content: bytes) -> None:
    refusal(tmp_path, content)


def test_a_missing_file_and_a_folder_get_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    for name in ("none.toml", "folder.toml", "\0.toml"):
        with pytest.raises(BadInput, match="cannot be read"):
            load_layout(str(tmp_path / name))


@pytest.mark.parametrize("name", ["no-such", "", "../labels/50x30", os.sep, "50x30.toml\0"])
def test_an_unknown_name_is_told_with_the_known_ones(name: str) -> None:
    with pytest.raises(BadInput, match="50x30"):
        load_layout(name)


@given(st.text(max_size=20))
def test_no_name_ends_in_anything_but_a_layout_or_a_sentence(name: str) -> None:
    with pytest.raises(BadInput):
        load_layout(name)

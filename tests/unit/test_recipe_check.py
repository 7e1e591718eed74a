"""The check of a recipe: the shipped ones are in order, and what would only show on the device shows here."""

from __future__ import annotations

import hashlib
import re
import shutil
import struct
from pathlib import Path

import pytest

from app.bench.recipe_check import check_recipe
from app.domain.errors import BadInput, LabelError, StationError
from app.domain.installed import FIRMWARE
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.proof import read_codes
from app.label.specimen import NAME, SAMPLE_TEXT, render_test_label
from tests.journeys.station import station
from tests.unit.esp_images import esp_image


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the demo's recipe."""
    shutil.copytree(FIRMWARE / "demo-esp32", tmp_path / "product", ignore=shutil.ignore_patterns("make"))
    return tmp_path / "product"


def with_image(folder: Path, data: bytes) -> None:
    """Have the recipe flash this in place of its program."""
    recipe = folder / "recipe.toml"
    was = hashlib.sha256((folder / "demo.bin").read_bytes()).hexdigest()
    (folder / "demo.bin").write_bytes(data)
    recipe.write_text(recipe.read_text().replace(was, hashlib.sha256(data).hexdigest()))


def for_chip(number: int) -> bytes:
    image = bytearray(esp_image(b"code" * 8))
    struct.pack_into("<H", image, 12, number)
    return bytes(image)


@pytest.mark.parametrize("name", ["demo-esp32", "reference-c3"])
def test_the_shipped_recipes_are_in_order_and_no_reader_takes_their_samples(name: str) -> None:
    found = check_recipe(FIRMWARE / name)
    assert (found.images, (found.layout.width, found.layout.height)) == (2, (50, 30))
    assert found.size == sum((FIRMWARE / name / image.file).stat().st_size for image in found.recipe.images)
    assert found.label.startswith(b"%PDF")
    assert read_codes(found.label) == []


def test_an_image_of_another_chip_is_refused(folder: Path) -> None:
    with_image(folder, for_chip(0))
    check_recipe(folder)
    with_image(folder, for_chip(5))
    with pytest.raises(BadInput, match=r"demo\.bin is built for esp32c3, but the recipe's chip is esp32"):
        check_recipe(folder)


def test_a_token_beside_the_nvs_partition_is_refused(folder: Path) -> None:
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace("offset = 0x9000", "offset = 0xa000").replace("0x6000", "0x5000"))
    with pytest.raises(BadInput, match=r"0xa000 .* elsewhere: 0x9000 with 0x6000 bytes"):
        check_recipe(folder)


@pytest.mark.parametrize(
    ("pattern", "new", "word"),
    [
        (r"(?m)^\[chip\]", "[chips]", "chip"),
        (r'layout = ".*"', 'layout = "none"', "layout"),
        (r"(?m)^name = .*", 'name = "\U0001f600\U0001f600"', "device name"),
        (r'sha256 = "56', 'sha256 = "57', "SHA-256"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(folder: Path, pattern: str, new: str, word: str) -> None:
    recipe = folder / "recipe.toml"
    recipe.write_text(re.sub(pattern, new, recipe.read_text(), count=1))
    with pytest.raises(StationError, match=word):
        check_recipe(folder)


def test_the_command_saves_samples(tmp_path: Path) -> None:
    done = station(tmp_path / "home", "recipe", "check", FIRMWARE / "reference-c3", "--out", tmp_path / "out", "--json")
    (event,) = done.events("recipe")
    assert (event["name"], event["leaflet"], event["images"]) == ("ESP32-C3 reference", False, 2)
    assert read_codes((tmp_path / "out" / "sample-label.pdf").read_bytes()) == []


def test_a_test_label_holds_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    layout, data = load_layout("50x30"), LabelData(SAMPLE_TEXT, "Test label", "", "", "for no device", NAME, 1)
    assert read_codes(render_test_label(layout, data)) == []
    monkeypatch.setattr("app.label.specimen.render_pdf", lambda *_, **__: _real(layout))
    with pytest.raises(LabelError, match="Nothing was printed"):
        render_test_label(layout, data)


def _real(layout: object) -> bytes:
    from app.label.pdf import render_pdf

    return render_pdf(layout, LabelData(SAMPLE_TEXT, "x", "", "", "", "x", 1))  # type: ignore[arg-type]

"""The customer's leaflet: its code reads, its steps are all there, and what a manufacturer writes is checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from app.domain.errors import BadInput, LabelError
from app.domain.recipes import PAPERS, WAYS
from app.label.leaflet import SIZES, TEXTS, Leaflet, LeafletText, load_texts, render_leaflet
from app.label.raster import pages
from tests.unit.label_samples import FIRST, QR


def leaflet(texts: list[LeafletText], way: str = WAYS[0], size: str = "a5") -> Leaflet:
    return Leaflet(tuple(texts), way, size, printed=True)


def words(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("size", SIZES)
def test_every_language_has_a_page_with_the_code_and_every_step(size: str) -> None:
    languages = [file.stem for file in TEXTS.glob("*.toml")]
    assert {"en", "de", "es", "zh"} <= set(languages)
    texts = load_texts(TEXTS, languages)
    way = WAYS[list(SIZES).index(size) % 2]
    pdf = render_leaflet(leaflet(texts, way, size), FIRST)
    for image, said, text in zip(pages(pdf, 200), words(pdf), texts, strict=True):
        (code,) = zxingcpp.read_barcodes(image)
        assert code.text == QR
        steps, others = text.invited, text.self_registered
        if way != "invited":
            steps, others = others, steps
        for step in (*steps, *text.notes, text.code, FIRST.serial):
            assert "".join(step.split()) in said
        assert "".join(others[0].split()) not in said


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("title = 1", "title must be a text"),
        ('titel = "x"', "titel is not known"),
        ('title = "{prdouct}"', "{product} and {serial}"),
        ('title = "{"', "{product} and {serial}"),
        ('notes = "one"', "notes must be a list of texts"),
        ("language = [", "cannot be read"),
    ],
)
def test_a_text_that_is_wrong_is_refused_with_its_file(tmp_path: Path, wrong: str, told: str) -> None:
    key = wrong.partition(" ")[0]
    lines = (TEXTS / "en.toml").read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(f"{key} =") or key == "notes"]
    if key == "notes":
        kept = kept[: kept.index("notes = [")]
    (tmp_path / "en.toml").write_text("\n".join([wrong, *kept]), "utf-8")
    with pytest.raises(BadInput) as caught:
        load_texts(tmp_path, ["en"])
    assert told in str(caught.value)
    assert "en.toml" in str(caught.value)


def test_a_language_without_a_file_and_paper_that_is_too_small_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"fr\.toml cannot be read"):
        load_texts(tmp_path, ["fr"])
    (text,) = load_texts(TEXTS, ["en"])
    with pytest.raises(BadInput, match="mm too long for A6 paper"):
        render_leaflet(leaflet([replace(text, notes=text.notes * 30)], size="a6"), FIRST)
    assert set(PAPERS) == set(SIZES)


def test_what_a_device_is_called_stands_there_as_it_is_and_no_markup_of_it_counts() -> None:
    (text,) = load_texts(TEXTS, ["en"])
    (said,) = words(render_leaflet(leaflet([text]), replace(FIRST, device_name="<b>A</b>&{x}")))
    assert "<b>A</b>&{x}:makeityours" in said
    with pytest.raises(LabelError, match="ש"):
        render_leaflet(leaflet([text]), replace(FIRST, device_name="ש"))

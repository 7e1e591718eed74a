"""The label's PDF as strangers see it: size, fonts, text, ink; and a picture of it that nothing can scan."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageOps

from app.domain.errors import BadInput, LabelError
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.picture import picture
from app.label.proof import prove, read_codes
from app.label.raster import raster
from tests.unit.label_samples import FIRST, QR, REPRINT

LAYOUT = load_layout("50x30")
ROOT = Path(__file__).resolve().parents[2]


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[0].get_textpage().get_text_bounded().split())
    finally:
        document.close()


def streams(pdf: bytes) -> list[bytes]:
    """Return what the PDF's compressed streams hold; written here anew, so that it sees what others see."""
    found = re.findall(rb"/Filter \[ /ASCII85Decode /FlateDecode \].*?stream\r?\n(.*?)~>\s*endstream", pdf, re.DOTALL)
    return [zlib.decompress(base64.a85decode(data)) for data in found]


def test_a_label_has_exactly_its_size_one_page_and_embedded_fonts_only() -> None:
    pdf = render_pdf(LAYOUT, FIRST)
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((50 / 25.4 * 72, 30 / 25.4 * 72), abs=1e-3)
        assert document.get_metadata_dict()["Title"] == "L1-000042 copy 1"
    finally:
        document.close()
    fonts = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert fonts
    assert all(re.fullmatch(rb"[A-Z]{6}\+DejaVuSans\S+", name) for name in fonts)
    assert pdf.count(b"/FontFile2") == len(set(fonts))


def test_a_label_shows_every_field_as_text_that_can_be_copied() -> None:
    shown = words(render_pdf(LAYOUT, FIRST))
    for field in ("Cellular Sensor", "SN", "CS-000042", "MAC", "7C:DF:A1:00:00:01", "L1-000042"):
        assert field in shown
    assert shown.count("Cellular Sensor") == 2
    assert "copy" not in shown
    again = words(render_pdf(LAYOUT, REPRINT))
    assert "L1-000042" in again
    assert "copy 2" in again


def test_other_scripts_come_out_as_themselves() -> None:
    data = replace(FIRST, device_name="Датчик влажности", template="Αισθητήρας Đặng Žœ")
    shown = words(render_pdf(LAYOUT, data))
    assert "Датчик влажности" in shown.replace("Датчик\n", "Датчик ")
    assert "Αισθητήρας Đặng Žœ" in shown


def test_empty_fields_leave_no_captions() -> None:
    shown = words(render_pdf(LAYOUT, LabelData(QR, "", "", "", "", "L1-000042", 1)))
    assert shown == "L1-000042"


def test_the_qr_code_is_one_vector_path_and_no_image() -> None:
    pdf = render_pdf(LAYOUT, FIRST)
    assert b"/XObject" not in pdf
    assert b"/Subtype /Image" not in pdf
    (drawing,) = [content for content in streams(pdf) if b" re" in content]
    code = drawing[: drawing.index(b"BT")]
    assert code.count(b" re") > 100
    assert len(re.findall(rb"\bf\b", code)) == 1


def test_the_same_label_is_the_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from app.label.pdf import render_pdf; from app.label.layout import load_layout;"
        "from tests.unit.label_samples import REPRINT;"
        "print(hashlib.sha256(render_pdf(load_layout('50x30'), REPRINT)).hexdigest())"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(render_pdf(LAYOUT, REPRINT)).hexdigest()


def test_slots_may_render_at_once() -> None:
    labels = [replace(FIRST, unit=f"L1-{number:06d}") for number in range(12)]
    wanted = [render_pdf(LAYOUT, label) for label in labels]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda label: render_pdf(LAYOUT, label), labels)) == wanted
        assert list(pool.map(read_codes, wanted)) == [[QR]] * len(labels)


def test_the_first_copy_has_the_qr_code_only_and_a_reprint_its_bar_code_too() -> None:
    assert read_codes(render_pdf(LAYOUT, FIRST)) == [QR]
    assert read_codes(render_pdf(LAYOUT, REPRINT)) == [QR, "L1-000042/2"]


@pytest.mark.parametrize("bench", ["B1", "L1", "line-3", "Line_Nr_07", "abc_DEF-ghi_JKL1", "ABCDEFGHIJKLMNOP"])
@pytest.mark.parametrize("copy", [2, 9, 10, 99, 999_999])
def test_every_possible_name_of_a_unit_has_a_bar_code_that_reads(bench: str, copy: int) -> None:
    data = replace(FIRST, unit=f"{bench}-9876543", copy=copy)
    prove(render_pdf(LAYOUT, data), QR, data.copy_code)


@pytest.mark.parametrize("org_id", [1, 99_999, 100_000, 9_999_999_999_999_999_999])
def test_every_possible_organization_fits(org_id: int) -> None:
    text = f"{QR.partition('+')[0]}+{org_id}"
    prove(render_pdf(LAYOUT, replace(REPRINT, qr_text=text)), text, REPRINT.copy_code)


@pytest.mark.parametrize("text", ["", "A" * 32, "sqr_" + "a" * 32, QR + "\n", QR.replace("+1", "+0")])
def test_only_a_labels_text_becomes_a_qr_code(text: str) -> None:
    with pytest.raises(BadInput):
        render_pdf(LAYOUT, replace(FIRST, qr_text=text))


@pytest.mark.parametrize(
    ("field", "words"),
    [("device_name", "device name"), ("serial", "serial number"), ("template", "template"), ("mac", "MAC")],
)
def test_what_cannot_be_written_is_refused_with_its_field(field: str, words: str) -> None:
    with pytest.raises(LabelError, match=f"{words} holds “龘”"):
        render_pdf(LAYOUT, replace(FIRST, **{field: "x龘"}))


def ink_outside(pdf: bytes, *, reprint: bool) -> tuple[int, int, int, int] | None:
    """Return where a label has ink outside the boxes of its layout; None where nowhere."""
    (image,) = raster(pdf, [300])
    draw, dots = ImageDraw.Draw(image), 300 / 25.4
    boxes = [LAYOUT.qr.box, *(place for place in LAYOUT.text if place.copies != ("first" if reprint else "reprint"))]
    if reprint:
        boxes.append(LAYOUT.bar)
    for box in boxes:
        far = ((box.x + box.width) * dots + 1, (box.y + box.height) * dots + 1)
        draw.rectangle([(box.x * dots - 1, box.y * dots - 1), far], fill=255)
    return ImageChops.invert(image).getbbox()


LONG = st.text("iWЖΩg_ Ặ…-\u0301\u0308", max_size=120)


@settings(max_examples=40)
@given(LONG, LONG, LONG, LONG, st.sampled_from([1, 2, 12]))
def test_no_text_leaves_its_box_or_spoils_the_codes(name: str, serial: str, mac: str, template: str, copy: int) -> None:
    data = LabelData(QR, name, serial, mac, template, "Line_Nr_07-000042", copy)
    pdf = render_pdf(LAYOUT, data)
    prove(pdf, QR, data.copy_code)
    assert ink_outside(pdf, reprint=copy > 1) is None


def test_long_texts_are_cut_where_everybody_sees_it() -> None:
    shown = words(render_pdf(LAYOUT, replace(FIRST, serial="S" * 60, device_name="Very " * 60)))
    assert shown.count("…") == 2


@pytest.mark.parametrize("data", [FIRST, REPRINT, replace(REPRINT, unit="abc_DEF-ghi_JKL1-000042")])
@pytest.mark.parametrize("width", [200, 640, 1280])
def test_no_scanner_reads_the_picture(data: LabelData, width: int) -> None:
    image = Image.open(io.BytesIO(picture(LAYOUT, data, width)))
    assert (image.width, image.height) == (width, width * 3 // 5)
    looks = [
        image,
        ImageOps.invert(image),
        *(image.rotate(angle, expand=True, fillcolor=255) for angle in (30, 90, 180)),
    ]
    looks += [image.resize((width * size // 4, width * 3 // 5 * size // 4)) for size in (1, 2, 8)]
    for look in looks:
        assert zxingcpp.read_barcodes(look) == []


def test_the_picture_shows_the_labels_own_texts() -> None:
    assert words(render_pdf(LAYOUT, REPRINT, specimen=True)) == words(render_pdf(LAYOUT, REPRINT))
    assert read_codes(render_pdf(LAYOUT, REPRINT, specimen=True)) == []

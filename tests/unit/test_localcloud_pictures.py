"""Labels are read from pictures as telephones take them; what is no such picture is a sentence."""

from __future__ import annotations

import contextlib
import io
import random
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from app.domain.errors import BadInput
from app.domain.tokens import label_text
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.raster import raster
from app.localcloud.pictures import MAX_BYTES, read_label, scanned
from tests.unit.label_pictures import picture
from tests.unit.label_samples import FIRST, QR

TEXT = label_text("sqr_" + "Az09-_xY" * 4, 7)


def saved(image: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("text", [TEXT, TEXT.split("+")[0]])
def test_each_format_is_read(kind: str, text: str) -> None:
    assert read_label(saved(picture(text), kind)) == text


@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_are_read_however_the_telephone_was_held(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned = picture(TEXT)
    for _ in range(orientation % 4):
        turned = turned.transpose(Image.Transpose.ROTATE_90)
    assert read_label(saved(turned, exif=exif)) == TEXT


def test_a_whole_label_at_an_angle_in_a_large_dim_photo_is_read() -> None:
    (label,) = raster(render_pdf(load_layout("50x30"), FIRST), [300])
    for angle in (0, 33, 181):
        table = Image.new("L", (3200, 2400), 70)
        dim = label.resize((label.width * 2, label.height * 2)).point(lambda value: 60 + value // 2)
        mask = Image.new("L", dim.size, 255).rotate(angle, expand=True)
        table.paste(dim.rotate(angle, expand=True), (700, 500), mask)
        lean = (1, 0.12, -60, 0.05, 1, -40, 0.00001, 0.00003)
        photo = table.transform(table.size, Image.Transform.PERSPECTIVE, lean, Image.Resampling.BICUBIC)
        photo = photo.filter(ImageFilter.GaussianBlur(1.5))
        assert read_label(saved(photo, quality=70)) == QR, angle


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_each_kind_of_png_is_read(mode: str) -> None:
    plain = picture(TEXT)
    if mode == "I;16":
        image = Image.frombytes("I;16", plain.size, b"".join(struct.pack("<H", v * 257) for v in plain.tobytes()))
    elif mode in ("LA", "RGBA"):  # dark modules on nothing
        image = Image.new(mode, plain.size, 0)
        image.putalpha(plain.point(lambda value: 255 - value))
    else:
        image = plain.convert(mode)
    assert read_label(saved(image, "PNG")) == TEXT


def test_only_one_label_is_taken() -> None:
    other = label_text("sqr_" + "B" * 32, 7)
    link = picture("https://example.com/manual")
    one, two = picture(TEXT), picture(other)
    for right, words in ((two, "more than one"), (link, None), (one, None)):
        both = Image.new("L", (one.width + right.width, max(one.height, right.height)), 255)
        both.paste(one, (0, 0))
        both.paste(right, (one.width, 0))
        if words:
            with pytest.raises(BadInput, match=words):
                read_label(saved(both))
        else:
            assert read_label(saved(both)) == TEXT
    with pytest.raises(BadInput, match="not a Blynk label"):
        read_label(saved(link))


def bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no picture"),
        (b"GIF89a" + bytes(100), "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
        (b"%PDF-1.7", "no picture"),
        (bomb(9000, 9000), "too many pixels"),
        (bomb(60_000, 60_000), "no picture|too many pixels"),
        (bomb(2000, 2000), "no picture"),
        (bytes(MAX_BYTES + 1), "too large"),
        (saved(picture(TEXT))[:700], "no picture"),
        (saved(Image.new("RGB", (1, 1))), "No QR code"),
        (saved(Image.effect_noise((800, 800), 90)), "No QR code"),
    ],
)
def test_hostile_pictures_are_sentences(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_label(data)


@settings(max_examples=150)
@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.integers(0, 2**32), st.integers(1, 40))
def test_a_damaged_picture_reads_right_or_is_a_sentence(kind: str, seed: int, flips: int) -> None:
    data, dice = bytearray(saved(picture(TEXT, 3), kind)), random.Random(seed)
    for _ in range(flips):
        data[dice.randrange(len(data))] = dice.randrange(256)
    with contextlib.suppress(BadInput):
        assert read_label(bytes(data)) == TEXT


@given(st.text(max_size=60))
def test_any_other_text_is_a_sentence_that_does_not_repeat_it(text: str) -> None:
    with pytest.raises(BadInput) as problem:
        scanned(text)
    assert problem.value.values == {}


def test_blanks_from_copying_are_dropped() -> None:
    qr_token = TEXT.split("+")[0]
    assert scanned(f"  {TEXT[:10]}\n{TEXT[10:]}\t") == (qr_token, 7)
    assert scanned(f" {qr_token} ") == (qr_token, None)

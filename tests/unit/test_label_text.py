"""Texts on labels: nothing vanishes unseen, nothing leaves its box."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import LabelError
from app.label.fonts import LINE, MM, font_for, missing
from app.label.text import clean, fit


def test_latin_greek_and_cyrillic_letters_are_all_there() -> None:
    letters = [
        chr(code) for code in (*range(0x20, 0x7F), *range(0xA1, 0x180), *range(0x384, 0x3CF), *range(0x400, 0x460))
    ]
    named = [char for char in letters if unicodedata.name(char, "") and char != "\xad"]
    assert len(named) > 480
    assert missing("".join(named)) == ""
    assert clean("ẞ Ặ ῷ Ԥ ₴ € № ½ °C Ω µ → …", "template") == "ẞ Ặ ῷ Ԥ ₴ € № ½ °C Ω µ → …"


def test_a_font_that_lacks_a_letter_gives_way_to_the_one_that_has_most() -> None:
    assert font_for("SN-1", "mono").fontName == "DejaVuSansMono"
    assert font_for("SN-ẞ", "mono").fontName == "DejaVuSansCondensed"
    assert font_for("温湿度传感器 SN-1", "mono").fontName == "WenQuanYiMicroHei-GB2312"
    assert font_for("订单-1 😀", "bold").fontName == "WenQuanYiMicroHei-GB2312"  # one sign costs no other
    assert font_for("Los 1 😀", "bold").fontName == "DejaVuSansCondensed-Bold"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("  two\twords\r\n ", "two words"),
        ("no\u00a0break\u3000wide", "no break wide"),
        ("bell\x07 escape\x1b null\0", "bell escape null"),
        ("\u202eevil\u202c \u200fmark\u200b\ufeff", "evil mark"),
        ("soft\u00adhyphen ☀\ufe0f", "softhyphen ☀"),
        ("e\u0301 composed", "é composed"),
        ("", ""),
        (" \n\u200b ", ""),
    ],
)
def test_invisible_characters_go_and_white_space_is_one_space(text: str, seen: str) -> None:
    assert clean(text, "template") == seen


@pytest.mark.parametrize(
    ("char", "told"),
    [
        ("龘", "“龘” (U+9F98)"),
        ("温ặ", "“温” (U+6E29)"),
        ("😀", "U+1F600"),
        ("ש", "U+05E9"),
        ("ب", "U+0628"),
        ("\ud800", "U+D800"),
        ("\ue000", "U+E000"),
    ],
)
def test_a_character_without_glyph_is_told_with_its_field(char: str, told: str) -> None:
    with pytest.raises(LabelError) as caught:
        clean(f"Sensor {char}", "device name")
    message = str(caught.value)
    message.encode()
    assert told in message
    assert "device name" in message


@given(st.text())
def test_a_text_is_cleaned_to_glyphs_or_refused(text: str) -> None:
    try:
        cleaned = clean(text, "template")
    except LabelError:
        return
    assert missing(cleaned) == ""
    assert cleaned == " ".join(cleaned.split())


BOXES = st.tuples(st.floats(5, 60), st.floats(3, 12), st.floats(5, 14))
WORDS = st.lists(st.text("aiWMжΩ0-", min_size=1, max_size=40), min_size=1, max_size=8).map(" ".join)


@given(WORDS, BOXES, st.sampled_from(["regular", "bold", "mono"]))
def test_a_fitted_text_lies_in_its_box_and_a_cut_one_says_so(
    text: str, box: tuple[float, float, float], name: str
) -> None:
    width, height, size = box
    face = font_for(text, name)  # type: ignore[arg-type]
    fitted = fit(text, face, width, height, size, 5.0)
    assert 5.0 <= fitted.size <= size
    for line in fitted.lines:
        assert face.stringWidth(line, fitted.size) <= width * MM + 1e-6
    assert len(fitted.lines) * LINE * fitted.size <= height * MM + 1e-6
    whole = "".join(fitted.lines).replace(" ", "")
    if whole.endswith("…"):
        assert fitted.size == 5.0
        assert text.replace(" ", "").startswith(whole[:-1])
    else:
        assert whole == text.replace(" ", "")


def test_a_short_text_stays_large_and_a_long_one_is_wrapped_before_it_gets_small() -> None:
    assert fit("Gateway", font_for("", "bold"), 27.5, 7, 11, 5).size == 11
    wrapped = fit("Industrial Humidity Sensor", font_for("", "bold"), 27.5, 7, 11, 5)
    assert len(wrapped.lines) == 2
    assert wrapped.size > 7


def test_a_text_of_a_million_characters_is_cut_at_once() -> None:
    cleaned = clean("W" * 1_000_000, "template")
    assert len(cleaned) < 3000
    assert fit(cleaned, font_for("", "regular"), 27.5, 3, 7, 5).lines[0].endswith("…")

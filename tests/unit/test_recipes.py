"""Recipes: every key that is wrong is named; nothing unreadable passes."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.matching import ANY, Match, MatchRule
from app.domain.recipes import Area, Recipe, parse_recipe

GOOD = """
[product]
name = "Sensor"
template = "TMPL84aMXD6vd"
serial = "CS-{number:06d}"
[chip]
type = "esp32"
[[image]]
file = "app.bin"
offset = 0x10000
sha256 = "%s"
[token]
delivery = "nvs"
offset = 0x9000
size = 0x6000
[report]
""" % ("ab" * 32)


def test_a_good_recipe() -> None:
    recipe = parse_recipe(GOOD)
    assert (recipe.name, recipe.chip, recipe.baud, recipe.images[0].offset) == ("Sensor", "esp32", 460800, 0x10000)
    assert (recipe.delivery.namespace, recipe.delivery.auth_key, recipe.delivery.host_key) == ("blynk", "auth", None)
    assert recipe.report is not None
    assert recipe.report.baud == 115200
    assert recipe.scan_back


def test_the_matching_rule() -> None:
    assert parse_recipe(GOOD).match == ANY
    assert parse_recipe(GOOD.replace("[token]", '[token]\nmatch = "serial"')).match == Match(MatchRule.SERIAL)
    own = parse_recipe(GOOD.replace("[token]", '[token]\nmatch = "mac"\nmatch_field = "Chip MAC"')).match
    assert [own.reads(name) for name in ("Chip MAC", "chip mac", "MAC address")] == [True, False, False]
    assert [Match(MatchRule.MAC).reads(name) for name in ("mac address", "MAC", "Serial Number")] == [True, True, False]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('name = "Sensor"', "", "product.name is missing"),
        ('name = "Sensor"', 'name = ""', "product.name is empty"),
        ('name = "Sensor"', "name = 7", "product.name must be a text"),
        ('type = "esp32"', 'type = "esp8266"', "chip.type must be one of"),
        ("offset = 0x10000", "offset = 0x10001", "multiple of 0x1000"),
        ("offset = 0x10000", "offset = -1", "must be from 0"),
        ("offset = 0x10000", "offset = true", "must be a whole number"),
        ("ab" * 32, "ab", "64 hexadecimal"),
        ("size = 0x6000", "size = 0x1000", "token.size must be from"),
        ('delivery = "nvs"', 'delivery = "telepathy"', "token.delivery must be one of nvs"),
        ('delivery = "nvs"', 'delivery = "nvs"\nauth_key = "longer than fifteen"', "1 to 15 ASCII"),
        ('delivery = "nvs"', 'delivery = "nvs"\nmatch = "colour"', "token.match must be one of any, mac, serial"),
        ('delivery = "nvs"', 'delivery = "nvs"\nmatch = 1', "token.match must be a text"),
        ('delivery = "nvs"', 'delivery = "nvs"\nmatch_field = "Chip"', "token.match_field is of no use without"),
        ('delivery = "nvs"', 'delivery = "nvs"\nmatch = "mac"\nmatch_field = " "', "token.match_field is empty"),
        ("[report]", "[report]\npattern = '('", "no regular expression"),
        ("[report]", "[report]\npattern = 'x'", "lacks the group auth, mac, nvs"),
        ("[report]", "[reprot]", "reprot is not known: is it misspelt"),
        ("[report]", "[report]\ntimeout = 0", "report.timeout must be from 1"),
        ("{number:06d}", "{serial}", "may hold {number} and {mac} only"),
        ("{number:06d}", "one", "the same serial number"),
        ("[[image]]", "[image]", "must be a list"),
        ("[product]", "[product", "not readable TOML"),
        ("[product]", "a = " + "[" * 5_000 + "\n[product]", "not readable TOML"),
        ("[product]", "a = " + "1" * 5_000 + "\n[product]", "not readable TOML"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, sentence: str) -> None:
    assert old in GOOD
    with pytest.raises(BadInput) as caught:
        parse_recipe(GOOD.replace(old, new, 1))
    assert sentence in str(caught.value)


@given(st.text(max_size=200), st.integers(0, len(GOOD)), st.integers(0, 40))
def test_damage_gives_a_sentence_or_a_recipe(noise: str, at: int, cut: int) -> None:
    with contextlib.suppress(BadInput):
        assert isinstance(parse_recipe(GOOD[:at] + noise + GOOD[at + cut :]), Recipe)


def test_areas_to_erase_when_a_device_comes_back_are_whole_sectors() -> None:
    assert parse_recipe(GOOD).erase == ()
    two = "[returns]\nerase = [{offset = 0x110000, size = 0x40000}, {offset = 0x200000, size = 0x1000}]\n"
    assert parse_recipe(GOOD + two).erase == (Area(0x110000, 0x40000), Area(0x200000, 0x1000))
    for wrong, words in (
        ("erase = [{offset = 0x110010, size = 0x1000}]", "multiples of 0x1000"),
        ("erase = [{offset = 0x110000, size = 0x1001}]", "multiples of 0x1000"),
        ("erase = [{offset = 0x110000, size = 0}]", "returns.erase.size"),
        ("erase = [{offset = 0x110000}]", "returns.erase.size is missing"),
        ("erase = [{offset = 0x110000, size = 0x1000, name = 'x'}]", "returns.erase.name is not known"),
        ("erase = 0x110000", "returns.erase must be a list"),
        ("erase = [1]", "must be written as"),
        ("erases = []", "returns.erases is not known"),
    ):
        with pytest.raises(BadInput, match=words):
            parse_recipe(GOOD + "[returns]\n" + wrong)

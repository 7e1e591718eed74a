"""The settings file: read, refused with the key at fault, and kept without its secret."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.settings import FILE, SlotSettings, cloud_profile, keep_cloud, keep_settings, keep_slots, load_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)
    assert (settings.bench, settings.slots, cloud_profile(tmp_path, settings, {})) == ("B1", (), None)


def test_slots_are_read_and_their_recipes_found_from_the_home_folder(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('bench = "L7"\n[[slot]]\nname = "1"\nport = "usb:1-2"\nrecipe = "recipes/x"\n')
    settings = load_settings(tmp_path)
    assert settings.bench == "L7"
    assert settings.slots[0].recipe == tmp_path / "recipes" / "x"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("bench =", "cannot be read"),
        ("bench = " + "[" * 5_000, "cannot be read"),
        ('bench = "a b"', "bench"),
        ("bench = 1", "bench"),
        ('colour = "red"', "colour"),
        ('[cloud]\nurl = "https://x"\npasword = "y"', "pasword"),
        ('[[slot]]\nname = "1"\nport = "x"', "recipe"),
        ('[[slot]]\nname = "1"\nport = "x"\nrecipe = "r"\nspeed = 1', "speed"),
        ('[[slot]]\nname = "1"\nport = "x"\nrecipe = "r"\n' * 2, "same name"),
        ("".join(f'[[slot]]\nname = "{name}"\nport = "x"\nrecipe = "r"\n' for name in "12"), "same port"),
        ('slot = "1"', "slot"),
        ("printer = 5", "printer"),
        ("[cloud]\nurl = 5", "url must"),
        ('shifts = ["six"]', "begin"),
        ("shifts = [6]", "wrong"),
        ('cloud = "x"', "cloud"),
        ("target = -1", "target must be from 0"),
        ("target = true", "whole number"),
        ("lock_minutes = 0", "lock_minutes must be from 1"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(tmp_path: Path, text: str, word: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BadInput, match=word):
        load_settings(tmp_path)


def test_shifts_are_told_by_when_they_begin(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('shifts = ["18:00", "06:00"]')
    assert load_settings(tmp_path).shifts == (time(6), time(18))


def test_the_cloud_is_kept_and_its_secret_is_not_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('bench = "L7"\n\n[cloud]\nurl = "https://old"\nclient_id = "old"\n')
    keep_cloud(tmp_path, "https://fra1.blynk.cloud", 'id "with" quotes', Secret("canary-secret"))
    text = (tmp_path / FILE).read_text()
    assert "canary-secret" not in text
    assert "old" not in text
    settings = load_settings(tmp_path)
    profile = cloud_profile(tmp_path, settings, {})
    assert settings.bench == "L7"
    assert profile is not None
    assert (profile.url, profile.client_id) == ("https://fra1.blynk.cloud", 'id "with" quotes')
    assert profile.client_secret.reveal() == "canary-secret"


def test_the_environment_wins(tmp_path: Path) -> None:
    keep_cloud(tmp_path, "https://blynk.cloud", "kept", Secret("kept"))
    environment = {
        "STATION_CLOUD_URL": "http://127.0.0.1:9",
        "STATION_CLOUD_CLIENT_ID": "given",
        "STATION_CLOUD_CLIENT_SECRET": "given-secret",
    }
    profile = cloud_profile(tmp_path, load_settings(tmp_path), environment)
    assert profile is not None
    assert (profile.url, profile.client_id) == ("http://127.0.0.1:9", "given")
    assert profile.client_secret.reveal() == "given-secret"


def test_a_cloud_without_credentials_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[cloud]\nurl = "https://blynk.cloud"\n')
    with pytest.raises(BadInput, match="station cloud set"):
        cloud_profile(tmp_path, load_settings(tmp_path), {})


def test_settings_are_kept_privately_with_the_comments_around_them(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text('# Ours.\nbench = "L7"\n')
    keep_settings(tmp_path, {"target": 400, "lock_minutes": 5, "printer": None})
    keep_slots(tmp_path, [SlotSettings("1", "usb:1-2", tmp_path / "x"), SlotSettings("2", "COM3", Path("/line/y"))])
    settings = load_settings(tmp_path)
    assert (settings.bench, settings.target, settings.lock_minutes) == ("L7", 400, 5)
    assert [(slot.name, slot.port, slot.recipe) for slot in settings.slots] == [
        ("1", "usb:1-2", tmp_path / "x"), ("2", "COM3", Path("/line/y")),
    ]  # fmt: skip
    assert 'recipe = "x"' in file.read_text()
    assert file.read_text().startswith("# Ours.")
    assert file.stat().st_mode & 0o777 == 0o600


def test_wrong_settings_are_not_written(tmp_path: Path) -> None:
    keep_settings(tmp_path, {"bench": "L7"})
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(BadInput, match="bench's name must"):
        keep_settings(tmp_path, {"bench": "a b"})
    with pytest.raises(BadInput, match="same name"):
        keep_slots(tmp_path, [SlotSettings("1", "a", Path("/x"))] * 2)
    assert (tmp_path / FILE).read_bytes() == before

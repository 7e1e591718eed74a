"""Changes in a settings file: what is wanted stands in it afterwards, and what nobody touched is as it was."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.toml_text import Value, changed

FILE = """# Bench at the window.
bench = "L7"  # the left one
shifts = ["06:00",
          "18:00"]

# The new socket.
[[slot]]
name = "1"
port = "usb:1-2"  # front
recipe = "/line/a"

[cloud]
url = "https://blynk.cloud"
client_id = "x"

[[slot]]
name = "2"
port = "usb:1-3"
recipe = "/line/b"
"""
ONE: dict[str, Value] = {"name": "1", "port": "usb:1-2", "recipe": "/line/a"}
TWO: dict[str, Value] = {"name": "2", "port": "usb:1-3", "recipe": "/line/b"}


def test_what_is_not_changed_stays_as_it_was_written() -> None:
    text = changed(FILE, {"bench": "L8", "target": 400}, {"slot": [ONE, TWO | {"port": "usb:9"}]})
    assert "# Bench at the window." in text
    assert '# The new socket.\n[[slot]]\nname = "1"\nport = "usb:1-2"  # front' in text
    data = tomllib.loads(text)
    assert (data["bench"], data["target"], data["shifts"]) == ("L8", 400, ["06:00", "18:00"])
    assert data["slot"] == [ONE, TWO | {"port": "usb:9"}]
    assert data["cloud"]["client_id"] == "x"


def test_a_text_in_an_unusual_form_is_written_anew_with_all_its_values() -> None:
    text = changed(FILE, {"shifts": ["07:00"]}, {})  # its value goes over two lines
    assert tomllib.loads(text) == tomllib.loads(FILE) | {"shifts": ["07:00"]}
    odd = 'bench = """\n[cloud]\nx\x7f"""\n'.replace("\x7f", "\\u007f")
    assert tomllib.loads(changed(odd, {"target": 1}, {})) == {"bench": "[cloud]\nx\x7f", "target": 1}
    with pytest.raises(BadInput, match="must be text"):
        changed("", {"bench": "\ud800"}, {})


def test_keys_and_tables_go_away() -> None:
    text = changed(FILE, {"bench": None, "none": None}, {"slot": [], "cloud": {}})
    assert tomllib.loads(text) == {"shifts": ["06:00", "18:00"]}


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(
    keys=st.dictionaries(st.sampled_from(["bench", "printer", "target", "shifts"]), _texts | st.integers() | st.none()),
    slots=st.lists(st.fixed_dictionaries({"name": _texts, "port": _texts})),
    before=st.sampled_from(["", FILE, "# only a comment", 'slot = [{name = "1"}]\ncloud.url = "x"\n']),
)
def test_whatever_is_wanted_is_there_afterwards(
    keys: dict[str, Value | None], slots: list[dict[str, str]], before: str
) -> None:
    text = changed(before, keys, {"slot": slots})
    wanted = tomllib.loads(before)
    for key, value in keys.items():
        wanted.pop(key, None)
        if value is not None:
            wanted[key] = value
    wanted.pop("slot", None)
    if slots:
        wanted["slot"] = slots
    assert tomllib.loads(text) == wanted


def test_no_toml_is_refused() -> None:
    with pytest.raises(BadInput, match="TOML"):
        changed("bench =", {}, {})

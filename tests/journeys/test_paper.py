"""Sheets and leaflets as their commands make them, read with eyes that know nothing of the station."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.journeys.station import FIRMWARE, read_label, station


def recipe_with_leaflet(folder: Path, more: str = "") -> Path:
    """Copy the demo's recipe, with a leaflet in two languages."""
    shutil.copytree(FIRMWARE / "demo-esp32", folder)
    with (folder / "recipe.toml").open("a") as file:
        file.write(f'\n[leaflet]\nlanguages = ["en", "zh"]\nway = "self-registered"\n{more}')
    return folder


def test_each_closed_unit_gets_its_leaflet_and_tokens_go_onto_sheets(tmp_path: Path) -> None:
    home, recipe = tmp_path / "home", recipe_with_leaflet(tmp_path / "recipe")
    run = station(home, "provision", "--demo", "--unpaced", "--units", "2", "--recipe", recipe, "--json")
    assert run.status == 0, run.err
    units, leaflets = run.events("unit"), run.events("leaflet")
    assert [leaflet["problem"] for leaflet in leaflets] == ["", ""]
    assert sorted(leaflet["unit"] for leaflet in leaflets) == sorted(unit["unit"] for unit in units)
    for leaflet in leaflets:
        (unit,) = [unit for unit in units if unit["unit"] == leaflet["unit"]]
        assert read_label(Path(leaflet["leaflet"])) == read_label(Path(unit["label"]))

    again = station(home, "label", "leaflet", units[0]["unit"], "--recipe", recipe, "--out", tmp_path / "more")
    assert again.status == 0, again.err
    assert len(list((tmp_path / "more").glob("*.pdf"))) == 1

    sheet = station(
        home, "label", "sheet", "--template", "Cellular Sensor", "--count", "5", "--out", tmp_path / "sheets", "--json"
    )
    assert sheet.status == 0, sheet.err
    (made,) = sheet.events("sheet")
    codes = read_label(Path(made["file"]))
    assert len(set(codes)) == 5
    listed = [json.loads(line) for line in station(home, "tokens", "list", "--json").out.splitlines()]
    on_paper = {code.partition("+")[0] for code in codes}
    assert {row["status"] for row in listed if row["qr"] in on_paper} == {"used"}
    assert station(home, "journal", "verify").status == 0


def test_a_leaflet_that_cannot_be_made_is_told_before_any_device_is_flashed(tmp_path: Path) -> None:
    recipe = recipe_with_leaflet(tmp_path / "recipe", 'texts = "mine"\n')
    run = station(tmp_path / "home", "provision", "--demo", "--unpaced", "--recipe", recipe)
    assert run.status == 1
    assert "en.toml cannot be read" in run.err

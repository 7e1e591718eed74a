"""Light and dark: every colour pair can be read, every icon exists, focus is seen, nothing is said by colour alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.bench.events import CloudState, Phase, StepState
from app.store.token_list import STATUSES
from app.ui import fonts, theme
from app.ui.parts.icons import pixmap
from app.ui.resources import resource
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import contrast, faint, seen, small_targets, unnamed
from tests.gui.screenshots import SHOTS
from tests.gui.scripted_bench import ScriptedBench

PALETTES = {"light": theme.LIGHT, "dark": theme.DARK}
GROUNDS = ("ground", "surface", "field", "hover", "accent_soft")
ON_THEIR_OWN = ("accent", "off", "scan", "decide", "remove")
QSS = resource("styles", "station.qss").read_text("utf-8")


def pairs() -> list[tuple[str, str]]:
    """Text and ground, as the style sheet and the painted widgets combine them."""
    return [
        *(("text", ground) for ground in GROUNDS),
        *(("muted", ground) for ground in ("ground", "surface", "field")),
        *((f"on_{name}", name) for name in ON_THEIR_OWN),
        *((name, f"{name}_soft") for name in ("empty", "working", "turn", "accent")),
        *((f"{name}_text", f"{name}_soft") for name in ("decide", "remove")),
        *((f"{name}_text", "surface") for name in ("scan", "decide", "remove")),
        *((name, "surface") for name in ("accent", "working")),
    ]


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize(("text", "ground"), pairs())
def test_texts_can_be_read(mode: str, text: str, ground: str) -> None:
    colors = PALETTES[mode]
    assert contrast(QColor(colors[text]), QColor(colors[ground])) >= 4.5


@pytest.mark.parametrize("mode", PALETTES)
def test_every_text_colour_of_the_style_sheet_can_be_read_on_its_ground(mode: str) -> None:
    colors, said = PALETTES[mode], styled()
    assert len(said) > 100
    assert [
        (selector, text, ground)
        for selector, text, grounds in said
        for ground in grounds
        if contrast(QColor(colors[text]), QColor(colors[ground])) < 4.5
    ] == []


def styled() -> list[tuple[str, str, tuple[str, ...]]]:
    """Each rule that sets a text's colour, and what it stands on: its own ground, its widget's, or the window's."""
    rules = [
        (" ".join(selector.split()), body)
        for selectors, body in re.findall(r"([^{}]+){([^{}]*)}", re.sub(r"/\*.*?\*/", "", QSS, flags=re.DOTALL))
        for selector in selectors.split(",")
    ]
    background = re.compile(r"(?<![-\w])background: \$?(\w+)")
    grounds = {selector: ground[1] for selector, body in rules if (ground := background.search(body))}
    return [
        (selector, text[1], _grounds(selector, grounds))
        for selector, body in rules
        if (text := re.search(r"(?<![-\w])color: \$(\w+)", body))
    ]


def _grounds(selector: str, grounds: dict[str, str]) -> tuple[str, ...]:
    parts = selector.replace('CodedButton[state="on"]', "QPushButton:checked").split(" ")  # which it is then
    around = [" ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    plain = [re.sub(r"\[[^]]*\]|:[\w-]+", "", each) for each in around]
    found = next((grounds[name] for name in (*around, *plain) if name in grounds), "transparent")
    return ("ground", "surface") if found == "transparent" else (found,)


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize("ground", ["ground", "surface", "field"])
@pytest.mark.parametrize("line", ["edge", "focus"])
def test_edges_and_focus_stand_out(mode: str, line: str, ground: str) -> None:
    colors = PALETTES[mode]
    assert contrast(QColor(colors[line]), QColor(colors[ground])) >= 3


def test_both_palettes_name_the_same_colours_and_the_style_sheet_uses_each() -> None:
    assert set(theme.LIGHT) == set(theme.DARK)
    painted = {"mode", "edge", "remove", "decide", "turn", "muted", "text", "working", "accent"}  # also by widgets
    used = set(re.findall(r"\$(\w+)", QSS.replace("$$", "")))
    assert used - {"chevron", "tick"} <= set(theme.LIGHT)
    assert set(theme.LIGHT) - used <= painted
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)", re.sub(r"/\*.*?\*/", "", QSS))  # no colour of its own


def test_every_text_is_painted_so_that_it_can_be_read(qtbot: QtBot, open_station: OpenStation) -> None:
    bench = ScriptedBench([sample.empty(str(number)) for number in range(1, 9)])
    station = open_station(bench, demo=True)
    shot = SHOTS["slots-8"]
    bench.tell(*shot.told, *shot.views)
    qtbot.waitUntil(lambda: list(station.provision.views.values()) == list(shot.views))
    for mode in PALETTES:
        station._theme.choose(mode)
        for page in (station.provision, station.unfinished, station.tokens):
            station.show_page(page)
            qtbot.wait(1)
            assert faint(station) == [], mode


@pytest.mark.parametrize("slots", [2, 8])
def test_gloved_fingers_and_screen_readers_find_every_control(
    qtbot: QtBot, open_station: OpenStation, slots: int
) -> None:
    views = [sample.broken("1"), sample.scan("2"), *(sample.refused(str(number)) for number in range(3, slots + 1))]
    bench = ScriptedBench(views)
    station = open_station(bench, demo=True, size=(1280, 720))
    for page in (station.provision, station.unfinished, station.tokens):
        station.show_page(page)
        qtbot.wait(1)
        assert small_targets(station) == []
        assert unnamed(station) == []
    station.show_page(station.provision)
    for card in station.provision.cards.values():
        (card.choices if card.choices.isVisible() else card.quiet).buttons[card.view.choices[-1]].click()
    qtbot.wait(1)
    assert small_targets(station) == []
    assert unnamed(station) == []


def test_focus_is_seen_on_every_control(qtbot: QtBot, station: StationWindow, show: Callable[..., None]) -> None:
    show(sample.broken("1"), sample.scan("2"))
    station.unfinished.show_waiting((sample.waiting_for_scan(),))
    for page in (station.provision, station.unfinished, station.tokens):
        station.show_page(page)
        controls = [
            control
            for kind in (QAbstractButton, QLineEdit, QComboBox, QTableView)
            for control in seen(station, kind)
            if control.focusPolicy() is not Qt.FocusPolicy.NoFocus and control.isEnabled()
            and not isinstance(control.parentWidget(), QLineEdit | QTableView)
        ]  # fmt: skip
        assert len(controls) >= (6 if page is station.unfinished else 9)
        for control in controls:
            assert _looks(qtbot, control, focused=True) != _looks(qtbot, control, focused=False), control


def _looks(qtbot: QtBot, control: QWidget, *, focused: bool) -> bytes:
    control.setFocus() if focused else control.clearFocus()
    qtbot.wait(1)
    assert control.hasFocus() is focused
    return bytes(control.grab().toImage().constBits())


def test_every_icon_is_there_and_draws_something(qapp: object) -> None:
    del qapp
    code = "".join(path.read_text("utf-8") for path in Path(theme.__file__).parent.rglob("*.py"))
    names = {path.stem for path in resource("icons", "x").parent.glob("*.svg")}
    wanted = (
        {f"phase-{phase.value}" for phase in Phase}
        | {f"step-{state.value}" for state in StepState}
        | {f"token-{status}" for status in STATUSES}
        | {name for name in names if f'"{name}"' in code}
        | {"chevron-light", "chevron-dark", "tick-light", "tick-dark"}
    )
    assert wanted == names
    for name in names:
        image = pixmap(name, "#000000", 24).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name


def test_shapes_differ_where_colours_do() -> None:
    """Without colour, each phase still has its own icon, each token status too."""
    for names in ([f"phase-{phase.value}" for phase in Phase], [f"token-{status}" for status in STATUSES]):
        drawn = [resource("icons", f"{name}.svg").read_text() for name in names]
        assert len(set(drawn)) == len(names)
    assert len(CloudState) == 5


def test_a_button_does_not_stay_lit_when_its_menu_has_gone(qtbot: QtBot, open_station: OpenStation) -> None:
    look = open_station(ScriptedBench()).rail.appearance
    look.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as when it was pressed
    look.menu().popup(look.mapToGlobal(look.rect().topRight()))
    qtbot.waitUntil(look.menu().isVisible)
    look.menu().close()
    assert not look.underMouse()


def test_the_appearance_is_chosen_and_remembered(qtbot: QtBot, open_station: OpenStation) -> None:
    station = open_station(ScriptedBench())
    menu = station.rail.appearance.menu()
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("As the system", True), ("Light", False), ("Dark", False),
    ]  # fmt: skip
    menu.actions()[2].trigger()
    assert station.palette().window().color() == QColor(theme.DARK["ground"])
    station.close()
    qtbot.waitUntil(lambda: not station.isVisible())
    again = open_station(ScriptedBench())
    assert again.palette().window().color() == QColor(theme.DARK["ground"])
    assert again.rail.appearance.menu().actions()[2].isChecked()
    again.rail.appearance.menu().actions()[1].trigger()
    assert again.palette().window().color() == QColor(theme.LIGHT["ground"])


def test_no_character_of_a_token_is_drawn_as_another(qapp: QApplication) -> None:
    fonts.load_font(qapp)
    for font in (qapp.font(), fonts.code_font()):
        assert QFontInfo(font).family() == fonts.FAMILY
        for text in ("2x3", "-x-", "0x1f", "->", "--", "O0", "Il1"):
            assert _glyphs(text, font) == [glyph for character in text for glyph in _glyphs(character, font)]
    assert len({tuple(_glyphs(character, fonts.code_font())) for character in "O0oIl1"}) == 6


def _glyphs(text: str, font: QFont) -> list[int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

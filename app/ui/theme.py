"""Light and dark: two sets of named colours, poured into one style sheet and one palette."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.resources import resource

LIGHT = {
    "mode": "light",
    "ground": "#eef1f5",
    "surface": "#ffffff",
    "field": "#ffffff",
    "line": "#c9d2dc",
    "edge": "#76869a",  # of fields and buttons: 3:1 against the ground
    "text": "#101b28",
    "muted": "#47576a",
    "hover": "#e3e9f0",
    "accent": "#0b6e69",
    "accent_soft": "#d9efec",
    "on_accent": "#ffffff",
    "focus": "#0b57d0",
    "off": "#56626f",
    "on_off": "#ffffff",
    "empty": "#35485c",
    "empty_soft": "#dfe6ee",
    "working": "#1152b8",
    "working_soft": "#dbe7fb",
    "turn": "#6236a0",
    "turn_soft": "#ebe1f8",
    "scan": "#ffc233",
    "scan_text": "#6b4300",
    "on_scan": "#1f1500",
    "serial": "#4cc9f0",
    "serial_text": "#085a78",
    "on_serial": "#041f2b",
    "decide": "#bb1519",
    "decide_soft": "#fdeceb",
    "decide_text": "#a01014",
    "on_decide": "#ffffff",
    "remove": "#0c7038",
    "remove_soft": "#e0f4e7",
    "remove_text": "#0b6030",
    "on_remove": "#ffffff",
}
DARK = {
    "mode": "dark",
    "ground": "#0d1218",
    "surface": "#18202a",
    "field": "#111821",
    "line": "#303c4a",
    "edge": "#6f7f92",
    "text": "#f0f4f8",
    "muted": "#adbac8",
    "hover": "#243040",
    "accent": "#3cc7bd",
    "accent_soft": "#12322f",
    "on_accent": "#04211f",
    "focus": "#7fb2ff",
    "off": "#8795a5",
    "on_off": "#0d1218",
    "empty": "#b6c6d8",
    "empty_soft": "#263442",
    "working": "#82b4ff",
    "working_soft": "#172f55",
    "turn": "#c7a6f5",
    "turn_soft": "#352352",
    "scan": "#ffc233",
    "scan_text": "#ffd165",
    "on_scan": "#1f1500",
    "serial": "#4cc9f0",
    "serial_text": "#8fdff7",
    "on_serial": "#041f2b",
    "decide": "#ff8078",
    "decide_soft": "#3a1b1c",
    "decide_text": "#ff9d96",
    "on_decide": "#2a0504",
    "remove": "#4fd083",
    "remove_soft": "#143222",
    "remove_text": "#72dd9d",
    "on_remove": "#03200f",
}


class Theme(QObject):
    """Follows the system's light or dark, or the user's wish, which the settings remember."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__()
        self._app, self._settings = app, settings
        wish = str(settings.value("appearance", "system"))
        self.wish = wish if wish in ("light", "dark") else "system"
        self.colors = self._wished()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, wish: str) -> None:
        """Show `light`, `dark`, or what the `system` has."""
        self.wish = wish
        self._settings.setValue("appearance", wish)
        self.apply()

    def color(self, name: str) -> QColor:
        """Return a colour by its name."""
        return QColor(self.colors[name])

    def apply(self) -> None:
        """Paint the application in the colours; best after its widgets were made, so that each is styled once."""
        self.colors = self._wished()
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(style_sheet(self.colors))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.wish == "system":
            self.apply()

    def _wished(self) -> dict[str, str]:
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark if self.wish == "system" else False
        return DARK if dark or self.wish == "dark" else LIGHT


def style_sheet(colors: dict[str, str]) -> str:
    """Return `resources/styles/station.qss` with its `$names` replaced by colours, and by icons of the mode."""
    marks = {name: resource("icons", f"{name}-{colors['mode']}.svg").as_posix() for name in ("chevron", "tick")}
    return Template(resource("styles", "station.qss").read_text("utf-8")).substitute(colors, **marks)


def _palette(colors: dict[str, str]) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "ground"),
        (roles.WindowText, "text"),
        (roles.Base, "field"),
        (roles.AlternateBase, "ground"),
        (roles.Text, "text"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent"),
    ):
        palette.setColor(role, QColor(colors[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors["muted"]))
    return palette


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property that the style sheet selects by, and style the widget and all in it anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
        each.update()

"""A recipe's folder, chosen and checked: what is in it, and how its label looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.bench.recipe_check import RecipeCheck
from app.bench.settings_desk import SettingsDesk
from app.label.picture import picture
from app.ui import words
from app.ui.bridge import Background
from app.ui.parts.files import choose_folder
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.form import Field, line
from app.ui.settings.settings_section import button
from app.ui.theme import set_property

_PICTURE_PX = 240
_KEEP, _SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


class RecipeEntry(QWidget):
    """Checks a recipe as soon as it is entered whole."""

    checked = Signal(bool)  # the recipe that is entered is in order

    def __init__(self, desk: SettingsDesk, calls: Background) -> None:
        super().__init__()
        self._desk, self._calls = desk, calls
        self.sound = False  # what is entered was checked, and is in order
        self.field = Field(
            self.tr("Recipe"), line(), self.tr("The product's folder, with recipe.toml and its images in it.")
        )
        self.choose = button(self.tr("Choose a folder …"), self._choose)
        self.check_button = button(self.tr("Check the recipe"), self.check)
        self.result = FitLabel(16, 12, bold=False)
        self.result.setObjectName("dialogProblem")
        self.result.setFixedHeight(84)
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE_PX, _PICTURE_PX * 3 // 5)
        self.picture.setAccessibleName(self.tr("How the product's label looks"))
        buttons, left, below, layout = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(12)
        for each in (self.choose, self.check_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        left.addLayout(buttons)
        left.addWidget(self.result)
        left.addStretch(1)
        below.setSpacing(20)
        below.addLayout(left, 1)
        below.addWidget(self.picture)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addLayout(below)
        self.field.widget.textChanged.connect(self._entered)
        self.field.widget.editingFinished.connect(self._left)

    def path(self) -> Path:
        """Return what is entered; what is no whole path begins at the station's home."""
        return self._desk.home / Path(self.field.widget.text().strip()).expanduser()

    def show_path(self, path: Path) -> None:
        """Enter a path, and check it."""
        self.field.widget.setText(str(path))
        self.check()

    def check(self) -> None:
        """Check what is entered."""
        if not self.field.widget.text().strip():
            self._say(self.tr("Choose the product's folder first."), "refused")
            return
        path = self.path()
        self._say(self.tr("Checking …"), "")

        def look() -> tuple[RecipeCheck, bytes]:
            found = self._desk.check_recipe(path)
            return found, picture(found.layout, found.sample, _PICTURE_PX)

        def if_same(show: object) -> None:
            if path == self.path():
                show()  # type: ignore[operator]

        self._calls.call(
            look,
            lambda answer: if_same(lambda: self._found(*answer)),
            lambda problem: if_same(lambda: self._say(words.sentence(problem), "refused")),
        )

    def _found(self, found: RecipeCheck, png: bytes) -> None:
        drawn = QPixmap()
        drawn.loadFromData(png)
        self.picture.setPixmap(drawn.scaled(self.picture.size(), mode=_SMOOTH, aspectMode=_KEEP))
        self.sound = True
        self._say(
            self.tr(
                "In order. {name}: {chip}, {images} images with {size} kB, label {width} × {height} mm, template"
                " “{template}”."
            ).format(
                name=found.recipe.name,
                chip=found.recipe.chip,
                images=words.number(found.images),
                size=words.kilo(found.size),
                width=f"{found.layout.width:g}",
                height=f"{found.layout.height:g}",
                template=found.recipe.template,
            ),
            "done",
        )

    def _entered(self) -> None:
        self.sound = False
        self.picture.clear()
        self._say("", "")

    def _left(self) -> None:
        if self.field.widget.text().strip() and not self.sound:
            self.check()

    def _say(self, text: str, state: str) -> None:
        self.result.setText(text)
        set_property(self.result, "state", state)
        self.checked.emit(self.sound)

    def _choose(self) -> None:
        choose_folder(self, self.tr("The product's folder"), self.show_path)

"""One of the bench's newest units: its label's picture, what became of it, and a way to another label."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.units import Unit, UnitState
from app.ui import words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.label_picture import LabelPicture
from app.ui.theme import Theme

_HIGH, _PICTURE, _BUTTON = 84, 116, 176  # pixels


class ShiftUnitRow(QFrame):
    """`wanted` asks for another label of the unit. Its size never changes."""

    wanted = Signal(object)  # Unit

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("shiftUnit")
        self.unit: Unit | None = None
        self._pictured: tuple[str, int] | None = None
        self.picture = LabelPicture(theme)
        self.picture.setFixedWidth(_PICTURE)
        self.name, self.what = FitLabel(19, 12), ElidedLabel("unitName")
        self.again = QPushButton(self.tr("Print again …"))
        self.again.setFixedWidth(_BUTTON)
        self.again.clicked.connect(lambda: self.wanted.emit(self.unit))
        policy = self.again.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.again.setSizePolicy(policy)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        facts.addWidget(self.name, 1)
        facts.addWidget(self.what)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(14)
        layout.addWidget(self.picture)
        layout.addLayout(facts, 1)
        layout.addWidget(self.again)
        self.setFixedHeight(_HIGH)

    def show_unit(self, unit: Unit, seconds: float | None) -> bool:
        """Show a unit, and how long it took where that is known.

        Tells whether its label's picture is another one than before, and must be asked for.
        """
        self.unit = unit
        self.name.setText(self.tr("{unit}: {state}").format(unit=unit.name, state=words.unit_state(unit.state)))
        at = words.clock(datetime.fromisoformat(unit.changed_at).timestamp())
        took = "" if seconds is None else words.took(seconds)
        why = "" if unit.state is UnitState.CLOSED else words.kept(unit.why)
        self.what.setText(" · ".join(filter(None, (at, took, why, unit.batch))))
        self.again.setVisible(unit.label_out or unit.state is UnitState.CLOSED)
        self.again.setAccessibleName(self.tr("Print the label of {unit} again").format(unit=unit.name))
        wanted = (unit.id, unit.copy) if unit.copy else None
        if self._pictured == wanted:
            return False
        self._pictured = wanted
        self.picture.clear()
        return wanted is not None

    def show_label(self, unit: Unit, png: bytes) -> None:
        """Show the picture of a unit's label, if the row is still this unit's."""
        if self._pictured == (unit.id, unit.copy):
            said = self.tr("Label of {unit}, copy {copy}").format(unit=unit.name, copy=words.number(unit.copy))
            self.picture.show_png(png, said)

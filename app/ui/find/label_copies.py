"""The pictures of a unit's label copies, the newest first, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.units import Copy, CopyState
from app.ui import words
from app.ui.find import find_words
from app.ui.parts.label_picture import LabelPicture
from app.ui.parts.layouts import clear
from app.ui.theme import Theme, set_property

MOST = 8  # copies that are drawn
_PICTURE_PX = (186, 112)


class LabelCopies(QScrollArea):
    """The codes in the pictures cannot be scanned: only a stuck-on label can."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pictures: dict[int, LabelPicture] = {}  # by the copy's number
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setObjectName("list")
        inside.setLayout(self._row)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Label copies"))

    def show_copies(self, copies: Sequence[Copy]) -> None:
        """Show these, without pictures yet."""
        clear(self._row)
        self.pictures = {}
        for copy in list(reversed(copies))[:MOST]:
            self._row.addWidget(self._card(copy))
        if not copies:
            none = LabelPicture(self._theme)
            none.setFixedSize(*_PICTURE_PX)
            self._row.addWidget(none)

    def show_picture(self, copy: int, png: bytes) -> None:
        """Show the picture of a copy."""
        if picture := self.pictures.get(copy):
            picture.show_png(png, self.tr("Label copy {copy}").format(copy=copy))

    def _card(self, copy: Copy) -> QWidget:
        card, picture = QWidget(), LabelPicture(self._theme)
        picture.setFixedSize(*_PICTURE_PX)
        self.pictures[copy.number] = picture
        state = QLabel(
            self.tr("Copy {copy}: {state}").format(copy=copy.number, state=find_words.copy_state(copy.state))
        )
        state.setObjectName("copyState")
        state.setWordWrap(True)
        state.setFixedWidth(_PICTURE_PX[0])
        set_property(state, "state", "good" if copy.state is CopyState.DONE else "bad")
        state.setToolTip(words.kept(copy.reason))
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(picture)
        column.addWidget(state)
        column.addStretch(1)
        return card

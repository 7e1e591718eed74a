"""The rail at the window's left edge: one button for each page, and what concerns the window itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QToolButton, QVBoxLayout

from app.domain.people import Person
from app.ui import words
from app.ui.parts.icons import follow_theme
from app.ui.theme import Theme, set_property

WIDTH_PX = 104
TALL_PX, TIGHT_PX, LEAST_PX = 76, 64, 52  # of a button; below the second it needs the room around its icon


class Rail(QFrame):
    """More pages find their place below the ones that are there."""

    chosen = Signal(int)  # a page's place, from 0
    keys_wanted = Signal()
    leave_wanted = Signal()  # who is here wants to sign out

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH_PX)
        self._theme = theme
        self.pages = QButtonGroup(self)
        self.pages.idClicked.connect(self.chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 12, 8, 12)
        self._layout.setSpacing(8)
        self._layout.addStretch(1)
        self.appearance = self._button(self.tr("Look"), "appearance", self.tr("Light or dark"))
        self.appearance.open_menu(self._appearances())
        self.keys = self._button(self.tr("Keys"), "keyboard", self.tr("Keyboard shortcuts (F1)"))
        self.keys.clicked.connect(self.keys_wanted)
        self.person = self._button("", "person", "")
        self.person.open_menu(self._leaving())
        self.person.hide()
        self._layout.addWidget(self.person)
        self._layout.addWidget(self.appearance)
        self._layout.addWidget(self.keys)

    def add_page(self, word: str, icon: str) -> None:
        """Add a page's button; the first one is pressed."""
        place = len(self.pages.buttons())
        key = QKeySequence(f"Ctrl+{place + 1}").toString(QKeySequence.SequenceFormat.NativeText)
        button = self._button(word, icon, self.tr("{page} ({key})").format(page=word, key=key))
        button.setCheckable(True)
        button.setChecked(place == 0)
        self.pages.addButton(button, place)
        self._layout.insertWidget(place, button)

    def set_visible(self, place: int, visible: bool) -> None:
        """Show or hide a page's button."""
        self.pages.button(place).setVisible(visible)
        self._fit()

    def show_person(self, person: Person | None) -> None:
        """Show who is signed in, if anybody is."""
        self.person.setVisible(person is not None)
        if person:
            said = self.tr("{name} is signed in as {role}.").format(name=person.name, role=words.role(person.role))
            self.person.setText(self.person.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, 76))
            self.person.setToolTip(said)
            self.person.setAccessibleName(said)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the buttons as tall as there is room for: all of them are seen in the smallest window too."""
        shown = [button for button in self.findChildren(_RailButton) if not button.isHidden()]
        for spacing, margin in ((8, 12), (2, 6)):
            tall = (self.height() - 2 * margin - spacing * len(shown)) // max(1, len(shown))
            if tall >= TIGHT_PX:
                break
        self._layout.setSpacing(spacing)
        self._layout.setContentsMargins(8, margin, 8, margin)
        set_property(self, "room", "little" if tall < TIGHT_PX else "")
        tall = max(LEAST_PX, min(TALL_PX, tall))
        for button in shown:
            if button.height() != tall:
                button.setFixedHeight(tall)
                button.setIconSize(QSize(28, 28) if tall >= TALL_PX - 8 else QSize(22, 22))

    def set_badge(self, place: int, count: int) -> None:
        """Show at a page's button how much waits there; nothing for 0."""
        button = self.pages.button(place)
        if isinstance(button, _RailButton):
            button.set_badge(count)

    def press(self, place: int) -> None:
        """Show the page at `place` as the one that is open."""
        self.pages.button(place).setChecked(True)

    def _button(self, word: str, icon: str, tip: str) -> _RailButton:
        button = _RailButton(self._theme)
        button.setText(word)
        button.setToolTip(tip)
        button.setAccessibleName(word)
        button.setAccessibleDescription(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(28, 28))
        button.setFixedSize(WIDTH_PX - 16, TALL_PX)
        follow_theme(button, self._theme, icon, 28, "muted", "accent")
        return button

    def _leaving(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Sign out")).triggered.connect(self.leave_wanted)
        return menu

    def _appearances(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for wish, word in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = QAction(word, self, checkable=True, checked=wish == self._theme.wish)
            action.triggered.connect(lambda _=False, wish=wish: self._theme.choose(wish))
            group.addAction(action)
            menu.addAction(action)
        return menu


class _RailButton(QToolButton):
    """An icon over a word, and a number in a badge where something waits."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._badge = theme, 0

    def open_menu(self, menu: QMenu) -> None:
        """Open a menu when pressed."""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # the mouse left it over the menu, which Qt did not tell it: it would stay lit
        menu.aboutToHide.connect(lambda: self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False))

    def set_badge(self, count: int) -> None:
        self._badge = count
        waiting = self.tr("{count} waiting").format(count=words.number(count)) if count else ""
        self.setAccessibleDescription(". ".join(filter(None, (self.toolTip(), waiting))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._badge:
            return
        text = words.number(self._badge) if self._badge < 100 else "99+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(14)
        painter.setFont(font)
        wide = max(24, painter.fontMetrics().horizontalAdvance(text) + 12)
        badge = QRect(self.width() - wide - 6, 6, wide, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("scan"))
        painter.drawRoundedRect(badge, 12, 12)
        painter.setPen(self._theme.color("on_scan"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

"""What may be done with tokens: buttons that say why where something may not be done now."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.people import Act, Role, opens
from app.ui import words
from app.ui.tokens.token_selection import Selection


class Deed(StrEnum):
    """What a button does."""

    CREATE = "create"
    IMPORT = "import"
    DETAILS = "details"
    EXPORT = "export"
    DISCLAIM = "disclaim"
    DELETE = "delete"


MAKING = (Deed.CREATE, Deed.IMPORT)  # need no selection
_ACTS = {Deed.CREATE: Act.CREATE_TOKENS, Deed.IMPORT: Act.IMPORT_TOKENS, Deed.DISCLAIM: Act.DISCLAIM,
         Deed.DELETE: Act.DELETE}  # fmt: skip
_KEYS = {Deed.CREATE: "Ctrl+N", Deed.IMPORT: "Ctrl+I", Deed.EXPORT: "Ctrl+E", Deed.DISCLAIM: "Ctrl+D",
         Deed.DELETE: "Del"}  # fmt: skip


class TokenActions(QWidget):
    """The bar that stands over the table: what is chosen, and what can be done with it."""

    wanted = Signal(object)  # Deed
    all_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.chosen = QLabel()
        self.chosen.setObjectName("chosen")
        self.all = QPushButton()
        self.all.clicked.connect(self.all_wanted)
        self.buttons = {deed: self._button(deed, page) for deed in Deed}
        self.buttons[Deed.DELETE].setObjectName("danger")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.all)
        layout.addWidget(self.chosen)
        layout.addStretch(1)
        for deed in Deed:
            if deed not in MAKING:
                layout.addWidget(self.buttons[deed])

    def show_state(self, selection: Selection, listed: int, role: Role | None, has_cloud: bool) -> None:
        """Follow the selection, and who is here; `role` is None where nobody needs to sign in."""
        count, everything = selection.count, words.number(listed)
        self.all.setText(
            self.tr("Choose none")
            if count and count == listed
            else self.tr("Choose all {count}").format(count=everything)
        )
        self.all.setEnabled(listed > 0)
        self.chosen.setText(self.tr("{count} chosen").format(count=words.number(count)) if count else "")
        for deed, button in self.buttons.items():
            why = self._why_not(deed, count, role, has_cloud)
            button.setEnabled(not why)
            button.setToolTip(why or (_KEYS[deed] if deed in _KEYS else self.tr("Enter")))
            button.setAccessibleDescription(why)

    def _button(self, deed: Deed, page: QWidget) -> QPushButton:
        button = QPushButton(
            {
                Deed.CREATE: self.tr("Create …"),
                Deed.IMPORT: self.tr("Import …"),
                Deed.DETAILS: self.tr("Details"),
                Deed.EXPORT: self.tr("Export …"),
                Deed.DISCLAIM: self.tr("Disclaim …"),
                Deed.DELETE: self.tr("Delete …"),
            }[deed],
            page,
        )
        button.clicked.connect(lambda: self.wanted.emit(deed))
        if deed in _KEYS:
            key = QShortcut(QKeySequence(_KEYS[deed]), page, button.click)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return button

    def _why_not(self, deed: Deed, count: int, role: Role | None, has_cloud: bool) -> str:
        if role and deed in _ACTS and _ACTS[deed] not in opens(role):
            return self.tr("{role} may not: {act}.").format(role=words.role(role), act=words.act(_ACTS[deed]))
        if deed in MAKING:
            return ""
        if not count:
            return self.tr("Choose tokens in the table first.")
        if deed is Deed.DETAILS and count > 1:
            return self.tr("Choose one token.")
        if deed in (Deed.DISCLAIM, Deed.DELETE) and not has_cloud:
            return self.tr("No cloud is set that could be asked for it.")
        return ""

"""The filters above the tokens' table: status, template, text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.tokens import Template
from app.store.token_list import STATUSES, TokenFilter
from app.ui.parts.icons import pixmap
from app.ui.parts.layouts import segments
from app.ui.parts.secret_input import hide_secret
from app.ui.theme import Theme
from app.ui.tokens import token_words

DEBOUNCE_MS = 250  # after the last typed character
_HIDDEN_FROM = 24  # characters; unit names and MACs are shorter


class TokenFilters(QWidget):
    """Emits the filter that results from all three."""

    changed = Signal(object)  # TokenFilter

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.statuses = QButtonGroup(self)
        statuses = segments([token_words.token_status(status) for status in ("", *STATUSES)], self.statuses)
        self.statuses.idClicked.connect(self._tell)
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("Template"))
        self.template.setFixedWidth(230)
        self.template.addItem(self.tr("All templates"), None)
        self.template.currentIndexChanged.connect(self._tell)
        self.text = QLineEdit()
        self.text.setObjectName("tokenText")
        self.text.setPlaceholderText(self.tr("QR token, unit or MAC"))
        self.text.setAccessibleName(self.tr("Find by QR token, unit or MAC"))
        self.text.setMaxLength(100)
        self.text.setClearButtonEnabled(True)
        self._glass = self.text.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._typed = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._typed.timeout.connect(self._tell)
        self.text.textChanged.connect(self._text_changed)
        self.text.returnPressed.connect(self._tell)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(statuses)
        layout.addWidget(self.template)
        layout.addWidget(self.text, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def value(self) -> TokenFilter:
        """Return the filter as it stands."""
        status = ("", *STATUSES)[self.statuses.checkedId()]
        return TokenFilter(status, self.template.currentData(), self.text.text().strip())

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these templates; the chosen one stays chosen."""
        offered = [self.template.itemData(at) for at in range(1, self.template.count())]
        if offered == [template.product_id for template in templates]:
            return
        chosen = self.template.currentData()
        self.template.blockSignals(True)
        while self.template.count() > 1:
            self.template.removeItem(1)
        for template in templates:
            self.template.addItem(template.name, template.product_id)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))
        self.template.blockSignals(False)
        if self.template.currentData() != chosen:
            self._tell()

    def clear(self) -> None:
        """List all tokens again."""
        self.show_template(None)

    def show_template(self, product_id: int | None) -> None:
        """List all tokens of a template, or of all."""
        self.statuses.button(0).setChecked(True)
        self.template.setCurrentIndex(max(0, self.template.findData(product_id)))
        self.text.clear()
        self._tell()

    def _text_changed(self, text: str) -> None:
        hide_secret(self.text, _HIDDEN_FROM)
        self._typed.start() if text else self._tell()

    def _tell(self) -> None:
        self._typed.stop()
        self.changed.emit(self.value())

    def _draw(self) -> None:
        self._glass.setIcon(QIcon(pixmap("search", self._theme.colors["muted"], 20, 2.0)))

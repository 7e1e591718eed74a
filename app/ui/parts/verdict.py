"""A frame that says how something stands: in a word, in the shape of its icon and in its colour."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property

_ICONS = {"good": "step-done", "bad": "refused", "wait": "step-waiting", "busy": "checking", "idle": "step-waiting"}


class Verdict(QFrame):
    """`state` is good, bad, wait, busy or idle; `large` and `small` are pixels, of the word and of the text below."""

    def __init__(self, large: int, small: int, icon: int = 40) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self.icon, self.word, self.text = Icon("", icon), FitLabel(large, 13), FitLabel(small, 12, bold=False)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self.word, 2)
        self._column.addWidget(self.text, 3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(12)
        layout.addWidget(self.icon)
        layout.addLayout(self._column, 1)

    def say(self, state: str, word: str, text: str = "", icon: str = "") -> None:
        """Show a state; `icon` stands in the place of the state's usual one."""
        self.icon.show_icon(icon or _ICONS[state])
        self.word.setText(word)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{word} {text}".strip())
        set_property(self, "state", state)

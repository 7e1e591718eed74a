"""First start: who works here, and whether people sign in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QRadioButton, QVBoxLayout

from app.bench.settings_desk import SettingsDesk
from app.domain.people import Act, Person, Role
from app.store.people import Keys
from app.ui import words
from app.ui.bridge import Background
from app.ui.settings.person_form import PersonForm
from app.ui.start.first_step import Step


class PeopleStep(Step):
    """Who works here: from here on it is decided whether people sign in."""

    def __init__(self, desk: SettingsDesk) -> None:
        super().__init__()
        self._people, self._calls = desk.people, Background("first people", self)
        self.alone = QRadioButton(self.tr("I work here alone: nobody signs in. The journal says so with each act."))
        self.several = QRadioButton(
            self.tr("Several people work here: they sign in by badge or PIN. I am the first supervisor.")
        )
        self.form = PersonForm(first=True)
        self.several.toggled.connect(self.form.setEnabled)
        self.alone.setChecked(True)
        self.form.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.alone, self.several, self.form):
            layout.addWidget(part)
        layout.addStretch(1)

    def title(self) -> str:
        return self.tr("Who works here")

    def why(self) -> str:
        return self.tr(
            "Where people sign in, each act is recorded with its person, and some need a supervisor's signature."
        )

    def go_on(self) -> str:
        return self.tr("Open the bench")

    def opened(self) -> None:
        (self.several if self.several.isChecked() else self.alone).setFocus()

    def closed(self) -> None:
        self.form.forget()

    def close_calls(self) -> None:
        self._calls.close()

    def keep(self) -> None:
        work = self._begin() if self.several.isChecked() else self._switch_off
        if work:
            self._calls.call(
                work, lambda _: self.kept.emit(), lambda problem: self.said.emit(words.sentence(problem), "refused")
            )

    def _begin(self) -> Callable[[], object] | None:
        entered: tuple[str, Role, Keys] | None = self.form.entered()
        if entered is None:
            return None
        name, _, keys = entered

        def begin() -> Person:
            return self._people.begin(name, keys)

        return begin

    def _switch_off(self) -> None:
        self._people.switch(False, self._people.permit(Act.MANAGE_PEOPLE, self._people.present))

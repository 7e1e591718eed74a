"""Settings: who works here, as what, and whether people sign in at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QHBoxLayout

from app.bench.settings_desk import SettingsDesk
from app.domain.people import Act, Person
from app.store.people import Keys, Permit
from app.ui import words
from app.ui.bridge import Background
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.rows_table import RowsModel, plain_table
from app.ui.settings.person_dialog import PersonDialog
from app.ui.settings.settings_section import Permits, Section, button


@dataclass(frozen=True, slots=True)
class _Who:
    """The people as they stand."""

    required: bool
    decided: bool
    everyone: tuple[Person, ...]
    recoveries: tuple[tuple[str, str, str], ...]


class PeopleSection(Section):
    """Every change of people needs a supervisor's signature, where people sign in."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__(desk, permits, calls)
        self._who = _Who(False, False, (), ())
        self.dialog: PersonDialog | None = None
        self.state = FitLabel(17, 13)
        self.state.setFixedHeight(48)
        self.model = RowsModel((self.tr("Name"), self.tr("Role"), self.tr("State")), self._cell)
        self.table = plain_table(self.tr("People"), self.model, 320, 220)
        self.table.doubleClicked.connect(lambda _: self.change_person())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.recovered = FitLabel(14, 11, bold=False)
        self.recovered.setObjectName("warning")
        self.recovered.setFixedHeight(40)
        self.add_button = button(self.tr("Add a person"), self.add_person)
        self.change_button = button(self.tr("Change"), self.change_person)
        self.leave_button = button("", self.leave_person, "danger")
        self.switch_button = button("", self.switch)
        top = QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.switch_button)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.recovered)
        self.add_buttons(self.add_button, self.change_button, self.leave_button)

    def word(self) -> str:
        return self.tr("People")

    def opened(self) -> None:
        self.look()

    def closed(self) -> None:
        if self.dialog:
            self.dialog.reject()

    def take_scan(self, text: str) -> bool:
        if self.dialog is None:
            return False
        self.dialog.form.take_badge(text)
        return True

    def look(self) -> None:
        """Read the people anew."""
        people = self.desk.people

        def read() -> _Who:
            return _Who(people.required, people.decided, tuple(people.everyone()), tuple(people.recoveries()))

        self.ask(read, self._show)

    def add_person(self) -> None:
        """Ask for a new person; the first one becomes the first supervisor, and people sign in from then on."""
        people = self.desk.people
        if not self._who.everyone:
            self._open(None, first=True)
            return

        def add(name: str, role: object, keys: Keys) -> None:
            self._manage(
                lambda permit: people.add(name, role, keys, permit),  # type: ignore[arg-type]
                self.tr("{name} is here now.").format(name=name),
            )

        self._open(None, then=add)

    def change_person(self) -> None:
        """Ask anew what a person is called, may do, and signs in with."""
        person = self._chosen()
        if person is None:
            return

        def change(name: str, role: object, keys: Keys) -> None:
            wanted = replace(person, name=name, role=role)  # type: ignore[arg-type]
            self._manage(
                lambda permit: self.desk.people.change(wanted, keys, permit),
                self.tr("{name} is changed.").format(name=name),
            )

        self._open(person, then=change)

    def leave_person(self) -> None:
        """Have a person sign in no more, or again."""
        if person := self._chosen():
            wanted = replace(person, active=not person.active)
            done = self.tr("{name} may sign in again.") if wanted.active else self.tr("{name} cannot sign in any more.")
            self._manage(lambda permit: self.desk.people.change(wanted, Keys(), permit), done.format(name=person.name))

    def switch(self) -> None:
        """Have people sign in here, or not."""
        if not self._who.everyone:
            self._open(None, first=True)
            return
        on = not self._who.required
        done = self.tr("People sign in here from now on.") if on else self.tr("Nobody needs to sign in from now on.")
        self._manage(lambda permit: self.desk.people.switch(on, permit), done)

    def _manage(self, work: Callable[[Permit], object], done: str) -> None:
        self.change(Act.MANAGE_PEOPLE, work, done, restart=False)

    def _open(
        self, person: Person | None, *, first: bool = False, then: Callable[[str, object, Keys], None] | None = None
    ) -> None:
        self.dialog = dialog = PersonDialog(self, person, first=first)

        def given(name: str, role: object, keys: Keys) -> None:
            if then:
                then(name, role, keys)
                return

            def begun(_: Person) -> None:
                self.say(
                    self.tr("{name} is the first supervisor. People sign in from now on.").format(name=name), "done"
                )
                self.kept.emit(False)

            self.ask(lambda: self.desk.people.begin(name, keys), begun)

        def ended(_: int) -> None:
            self.dialog = None

        dialog.given.connect(given)
        dialog.finished.connect(ended)
        dialog.open()

    def _show(self, who: _Who) -> None:
        self._who = who
        self.model.show_rows(who.everyone)
        if who.required:
            self.state.setText(self.tr("People sign in here: by badge, or by name and PIN."))
        elif who.decided:
            self.state.setText(self.tr("Nobody signs in here: everything is open to everybody, and recorded so."))
        else:
            self.state.setText(self.tr("Nobody has decided yet whether people sign in here."))
        self.switch_button.setText(self.tr("Sign in no more") if who.required else self.tr("Have people sign in"))
        self.recovered.setVisible(bool(who.recoveries))
        if who.recoveries:
            at, name, why = who.recoveries[-1]
            self.recovered.setText(
                self.tr("Supervisors were recovered, last on {day}: {name}, {why}.").format(
                    day=at[:10], name=name, why=why
                )
            )
        self._enable()

    def _cell(self, person: Person, at: int) -> str:
        state = self.tr("may sign in") if person.active else self.tr("left")
        return (person.name, words.role(person.role), state)[at]

    def _chosen(self) -> Person | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def _enable(self) -> None:
        person = self._chosen()
        for each in (self.change_button, self.leave_button):
            each.setEnabled(person is not None)
        left = person is not None and not person.active
        self.leave_button.setText(self.tr("Have back") if left else self.tr("Has left"))

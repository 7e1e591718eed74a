"""The steps of the first start, made of the same parts as the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act, Person, Role
from app.settings import SlotSettings
from app.store.people import Keys, People, Permit
from app.ui import words
from app.ui.bridge import Background
from app.ui.icons import Icon
from app.ui.person_form import PersonForm
from app.ui.settings_cloud import CloudSection
from app.ui.settings_printers import PrintersSection
from app.ui.settings_section import Section
from app.ui.slot_form import SlotForm


class OwnPermits:
    """Permits of a station where nobody has decided yet whether people sign in: nobody must sign."""

    def __init__(self, people: People, calls: Background) -> None:
        self._people, self._calls = people, calls

    def permit(
        self,
        act: Act,
        then: Callable[[Permit], None],
        parent: QWidget | None = None,
        otherwise: Callable[[Exception | None], None] | None = None,
    ) -> None:
        """Have `then` called with a permit for the act."""
        del parent
        self._calls.call(lambda: self._people.permit(act, self._people.present), then, otherwise)


class Step(QWidget):
    """One step; `kept` tells that it is done, `said` a sentence and its state."""

    kept = Signal()
    said = Signal(str, str)

    def title(self) -> str:
        """Return the step's heading."""
        raise NotImplementedError

    def why(self) -> str:
        """Return what the step is for."""
        raise NotImplementedError

    def go_on(self) -> str:
        """Return what the button says that keeps what is entered."""
        return self.tr("Keep and go on")

    def show_now(self, now: SettingsNow) -> None:
        """Show how things stand."""

    def opened(self) -> None:
        """The step is seen from now on."""

    def closed(self) -> None:
        """The step is seen no more."""

    def keep(self) -> None:
        """Keep what is entered; `kept` tells when that is done."""

    def close_calls(self) -> None:
        """End what is under way."""


class WelcomeStep(Step):
    """The demo, or a bench of one's own."""

    def __init__(self) -> None:
        super().__init__()
        self.demo, self.bench = QPushButton(self.tr("Try the demo")), QPushButton(self.tr("Set up this bench"))
        across = QHBoxLayout(self)
        across.setSpacing(28)
        across.addStretch(1)
        for press, icon, text in (
            (
                self.demo,
                "cloud",
                self.tr("A cloud and two devices, all simulated on this computer. Nothing is needed."),
            ),
            (
                self.bench,
                "page-provision",
                self.tr("Four steps for a real bench: cloud, printer, a slot, who works here."),
            ),
        ):
            column, said = QVBoxLayout(), QLabel(text)
            said.setWordWrap(True)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            said.setFixedSize(340, 64)
            press.setObjectName("firstChoice")
            press.setFixedSize(340, 88)
            press.setAutoDefault(True)
            column.setSpacing(16)
            column.addStretch(1)
            for part in (Icon(icon, 72), press, said):
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addStretch(2)
            across.addLayout(column)
        across.addStretch(1)

    def title(self) -> str:
        return self.tr("Welcome to Token Station")

    def why(self) -> str:
        return self.tr("Each device gets its AuthToken and its label in one motion. How do you want to begin?")

    def opened(self) -> None:
        self.demo.setFocus()


class _SectionStep(Step):
    """A section of the settings as a step."""

    def __init__(self, desk: SettingsDesk, make: Callable[[SettingsDesk, OwnPermits, Background], Section]) -> None:
        super().__init__()
        self._calls = Background("first step")
        self.section = make(desk, OwnPermits(desk.people, self._calls), self._calls)
        self.section.spoken.connect(self.said)
        self.section.kept.connect(lambda _: self.kept.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_now(self, now: SettingsNow) -> None:
        self.section.show_now(now)

    def opened(self) -> None:
        self.section.opened()

    def closed(self) -> None:
        self.section.closed()

    def close_calls(self) -> None:
        self.section.close_calls()
        self._calls.close()


class CloudStep(_SectionStep):
    """Where the tokens come from."""

    def __init__(self, desk: SettingsDesk) -> None:
        self.cloud: CloudSection
        super().__init__(desk, self._make)

    def _make(self, desk: SettingsDesk, permits: OwnPermits, calls: Background) -> CloudSection:
        self.cloud = CloudSection(desk, permits, calls)
        self.cloud.save_button.hide()
        for field in (self.cloud.url, self.cloud.client, self.cloud.secret):
            field.widget.returnPressed.connect(self.keep)
        return self.cloud

    def title(self) -> str:
        return self.tr("The cloud")

    def why(self) -> str:
        return self.tr(
            "Static tokens come from your organization. In Blynk.Console, make an OAuth2 client for this bench."
        )

    def show_now(self, now: SettingsNow) -> None:
        super().show_now(now)
        self.cloud.save_button.hide()

    def opened(self) -> None:
        super().opened()
        self.cloud.url.widget.setFocus()

    def keep(self) -> None:
        self.cloud.save()


class PrintersStep(_SectionStep):
    """Where the labels come out."""

    def __init__(self, desk: SettingsDesk) -> None:
        self.printers: PrintersSection
        super().__init__(desk, self._make)

    def _make(self, desk: SettingsDesk, permits: OwnPermits, calls: Background) -> PrintersSection:
        self.printers = PrintersSection(desk, permits, calls)
        self.printers.save_button.hide()
        return self.printers

    def title(self) -> str:
        return self.tr("The printer")

    def why(self) -> str:
        return self.tr(
            "Where labels come out. Without a printer they are saved as PDFs; print a test label to see one."
        )

    def opened(self) -> None:
        super().opened()
        self.printers.labels.box.setFocus()

    def keep(self) -> None:
        self.printers.save()


class SlotStep(Step):
    """The first socket and what is made there."""

    def __init__(self, desk: SettingsDesk) -> None:
        super().__init__()
        self._desk, self._calls = desk, Background("first slot")
        self._permits = OwnPermits(desk.people, self._calls)
        self._others: tuple[SlotSettings, ...] = ()
        self.form = SlotForm(desk, self._calls)
        area, layout = QScrollArea(), QVBoxLayout(self)
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def title(self) -> str:
        return self.tr("The first slot")

    def why(self) -> str:
        return self.tr(
            "One USB socket of the bench, and the product that is made there. More slots are added in the settings."
        )

    def show_now(self, now: SettingsNow) -> None:
        slots = now.settings.slots
        self._others = slots[1:]
        self.form.show_slot(slots[0] if slots else None, self._others)

    def opened(self) -> None:
        self.form.ports.watch(True)
        self.form.port.widget.setFocus()

    def closed(self) -> None:
        self.form.ports.watch(False)

    def close_calls(self) -> None:
        self.form.ports.watch(False)
        self._calls.close()

    def keep(self) -> None:
        slot = self.form.slot()
        if slot is None:
            self.said.emit(self.tr("This slot cannot be kept yet: see what is said at its fields."), "refused")
            return
        slots = [slot, *self._others]

        def failed(problem: Exception | None) -> None:
            self.said.emit(words.sentence(problem) if problem else "", "refused")

        def keep(permit: Permit) -> None:
            self._calls.call(lambda: self._desk.change_slots(slots, permit), lambda _: self.kept.emit(), failed)

        self._calls.call(
            lambda: self._desk.act_for(slots), lambda act: self._permits.permit(act, keep, None, failed), failed
        )


class PeopleStep(Step):
    """Who works here: from here on it is decided whether people sign in."""

    def __init__(self, desk: SettingsDesk) -> None:
        super().__init__()
        self._people, self._calls = desk.people, Background("first people")
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

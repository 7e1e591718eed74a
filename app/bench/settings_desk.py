"""The station's settings as a person changes them: each change with leave to do it, and each thing tried before."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.language import Language
from app.bench.recipe_check import RecipeCheck, check_recipe
from app.cloud.profile import Profile
from app.cloud.trial import Tried, try_cloud
from app.device.ports import PortInfo, list_ports
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.secret import Secret
from app.domain.toml_text import Value
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.printers import PrinterState, open_printer
from app.label.printers.found import found_printers
from app.label.specimen import NAME, SAMPLE_TEXT, render_test_label
from app.settings import Settings, SlotSettings, keep_cloud, keep_settings, keep_slots, load_settings
from app.store.people import People, Permit
from app.store.station_store import Store
from app.store.vault import load_secret

ENVIRONMENT = ("STATION_CLOUD_URL", "STATION_CLOUD_CLIENT_ID", "STATION_CLOUD_CLIENT_SECRET")
_LAYOUT = "50x30"  # of a test label, where no slot has a recipe that can be read


@dataclass(frozen=True, slots=True)
class SettingsNow:
    """The settings as they stand."""

    settings: Settings
    batch: str
    secret_kept: bool  # the cloud's client secret is kept
    environment: tuple[str, ...]  # variables that win over what is kept


class SettingsDesk:
    """Every call does I/O. `demo` is the profile of the demo's own cloud, None where this is no demo.

    A demo has its cloud, its slots and its printer from the program: those are not changed there.
    """

    def __init__(self, home: Path, store: Store, demo: Profile | None = None) -> None:
        self.home, self._store, self.demo = home, store, demo

    @property
    def people(self) -> People:
        """Who works here."""
        return self._store.people

    def now(self) -> SettingsNow:
        """Read the settings. Raises BadInput, StoreError."""
        return SettingsNow(
            load_settings(self.home),
            self._store.journal.batch,
            load_secret(self.home, "cloud") is not None,
            tuple(name for name in ENVIRONMENT if os.environ.get(name)),
        )

    # Changes

    def change(self, keys: Mapping[str, Value | None], permit: Permit, batch: str | None = None) -> None:
        """Give settings their values, None for what holds without them; `batch` names what is made from now on.

        Raises NotAllowed, BadInput, StoreError.
        """
        self.people.use(permit, Act.CHANGE_SETTINGS)
        if keys:
            keep_settings(self.home, keys)
            self._note(*keys)
        if batch is not None:
            self._store.journal.begin_batch(batch)

    def change_slots(self, slots: Sequence[SlotSettings], permit: Permit) -> None:
        """Keep these slots; the permit is for `act_for` them. Raises NotAllowed, BadInput, StoreError."""
        for slot in slots:
            if not slot.name.strip() or not slot.port.strip():
                raise BadInput("A slot needs a name and a port.")
        self.people.use(permit, self.act_for(slots))
        keep_slots(self.home, slots)
        self._note("slots")

    def act_for(self, slots: Sequence[SlotSettings]) -> Act:
        """Return what it is to have these slots: a change of recipes where one makes what it did not make before."""
        before = {(slot.name, slot.recipe) for slot in load_settings(self.home).slots}
        return Act.CHANGE_SETTINGS if {(slot.name, slot.recipe) for slot in slots} <= before else Act.CHANGE_RECIPE

    def set_cloud(self, url: str, client_id: str, secret: Secret, permit: Permit) -> None:
        """Keep a cloud; an empty secret stands for the one that is kept. Raises NotAllowed, BadInput, StoreError."""
        profile = self.profile(url, client_id, secret)
        self.people.use(permit, Act.CHANGE_SETTINGS)
        keep_cloud(self.home, profile.url, profile.client_id, profile.client_secret)
        self._note("cloud")

    def _note(self, *what: str) -> None:
        self._store.journal.note("settings changed", ", ".join(what))

    # Trials

    def profile(self, url: str, client_id: str, secret: Secret) -> Profile:
        """Return a cloud as it was entered; the kept secret goes to the kept address only. Raises BadInput."""
        if secret:
            return Profile(url, client_id, secret)
        kept, settings = load_secret(self.home, "cloud"), load_settings(self.home)
        entered = Profile(url, client_id, Secret(kept.decode() if kept else ""))
        if (entered.url, client_id) != (settings.cloud_url, settings.client_id):
            raise BadInput("Enter the client secret again: the one that is kept belongs to another cloud or client.")
        return entered

    def try_cloud(self, url: str, client_id: str, secret: Secret) -> Iterator[Tried]:
        """Yield each step of a connection as it was tried; in a demo, to its own cloud. Raises BadInput."""
        return try_cloud(self.demo or self.profile(url, client_id, secret))

    def printers(self) -> list[str]:
        """Return the printers that this computer knows."""
        return found_printers()

    def printer_state(self, spec: str, usual: str) -> PrinterState:
        """Ask a printer how it stands; without one, it is the folder `usual` at home. Raises BadInput."""
        return open_printer(spec or str(self.home / usual)).state()

    def print_test_label(self, spec: str, language: Language) -> str:
        """Print a label that no scanner reads, in the first slot's layout; return the file or the job.

        Raises NotAllowed, BadInput, PrintFailed, PrintUnknown.
        """
        self.people.check(Act.CHANGE_SETTINGS)
        layout = load_layout(_LAYOUT)
        for slot in load_settings(self.home).slots[:1]:
            layout = check_recipe(slot.recipe).layout
        printer = open_printer(spec or str(self.home / "labels"))
        name, device = language.translate("paper", "Test label"), language.translate("paper", "for no device")
        pdf = render_test_label(layout, LabelData(SAMPLE_TEXT, name, "", "", device, NAME, 1))
        return printer.print(pdf, f"{NAME}-LABEL", layout.width, layout.height)

    def ports(self) -> list[PortInfo]:
        """Return the serial ports that are there now."""
        return list_ports()

    def check_recipe(self, path: Path) -> RecipeCheck:
        """Check a recipe's file or folder. Raises BadInput, LabelError."""
        return check_recipe(path)

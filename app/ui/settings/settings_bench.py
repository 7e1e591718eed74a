"""Settings: the bench's name, its shifts and their target, the batch, and when the window locks itself."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act
from app.domain.shifts import parse_starts
from app.domain.toml_text import Value
from app.settings import LOCK_MINUTES, TARGETS, checked_bench
from app.store.journal import LONGEST_BATCH
from app.ui.bridge import Background
from app.ui.parts.form import Field, check_all, line
from app.ui.parts.number_field import number_field
from app.ui.settings.settings_section import Permits, Section, button

AT_ONCE = {"lock_minutes"}  # what needs no restart


class BenchSection(Section):
    """The batch and the lock hold at once; the rest from the bench's next start on."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__(desk, permits, calls)
        self._now: SettingsNow | None = None
        self.name = Field(
            self.tr("Bench"),
            line(),
            self.tr("Begins every unit's name, like L1-000042."),
            lambda: checked_bench(self.name.widget.text().strip()),
        )
        self.shifts = Field(
            self.tr("Shifts begin at"),
            line(placeholder="06:00 14:00 22:00"),
            self.tr("Times of the day, with spaces."),
            lambda: parse_starts(self._starts()),
        )
        self.target = Field(
            self.tr("Target of a shift"),
            number_field(self.tr("Target of a shift, in units"), 0, TARGETS[-1]),
            self.tr("Units that a shift is to make; 0 for none."),
        )
        self.lock = Field(
            self.tr("Locks itself after"),
            number_field(self.tr("Minutes until the window locks itself"), 1, LOCK_MINUTES[-1]),
            self.tr("Minutes in which nobody touches the window."),
        )
        self.batch = Field(
            self.tr("Batch or order"), line(), self.tr("Of the units that begin from now on. Empty for none.")
        )
        self.batch.widget.setMaxLength(LONGEST_BATCH)
        self.save_button = button(self.tr("Save the bench"), self.save)
        self.save_button.setDefault(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        fields: tuple[QWidget, ...] = (self.name, self.shifts, self.target, self.lock, self.batch)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.add_buttons(self.save_button)

    def word(self) -> str:
        return self.tr("Bench")

    def show_now(self, now: SettingsNow) -> None:
        self._now, settings = now, now.settings
        self.name.widget.setText(settings.bench)
        self.shifts.widget.setText(" ".join(f"{start:%H:%M}" for start in settings.shifts))
        self.target.widget.setValue(settings.target)
        self.lock.widget.setValue(settings.lock_minutes)
        self.batch.widget.setText(now.batch)

    def save(self) -> None:
        """Keep what is entered."""
        now = self._now
        if now is None or not check_all(self.name, self.shifts, self.target, self.lock, self.batch):
            return
        settings, batch = now.settings, self.batch.widget.text()
        starts = parse_starts(self._starts())
        wanted: dict[str, tuple[Value, Value]] = {
            "bench": (settings.bench, self.name.widget.text().strip()),
            "shifts": ([f"{start:%H:%M}" for start in settings.shifts], [f"{start:%H:%M}" for start in starts]),
            "target": (settings.target, self.target.widget.value()),
            "lock_minutes": (settings.lock_minutes, self.lock.widget.value()),
        }
        keys = {key: after for key, (before, after) in wanted.items() if before != after}
        if not keys and batch == now.batch:
            self.say(self.tr("Nothing was changed."))
            return
        self.change(
            Act.CHANGE_SETTINGS,
            lambda permit: self.desk.change(keys, permit, batch if batch != now.batch else None),
            self.tr("The bench is kept."),
            restart=bool(keys.keys() - AT_ONCE),
        )

    def _starts(self) -> list[str]:
        return self.shifts.widget.text().replace(",", " ").split()

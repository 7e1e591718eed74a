"""What the bench tells whoever shows it: frozen values, made from the journal after each commit.

Words for people are not here: a screen owns its words, an error brings its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import StationError
from app.domain.units import Unit


class Phase(StrEnum):
    """What a slot waits for, or does."""

    OFF = "off"  # stopped, or its recipe cannot be used: see `problem`
    EMPTY = "empty"  # waits for a device
    WORKING = "working"
    SERIAL = "serial"  # waits until the serial number on the device is scanned: the recipe's rule finds its token by it
    TURN = "turn"  # waits until another slot has been scanned for: one label is out, or one device asked for, at a time
    SCAN = "scan"  # the label is printed: stick it on and scan it
    DECIDE = "decide"  # stopped by `problem`: a person takes one of `choices`
    REMOVE = "remove"  # done with this device: take it out
    DESK = "desk"  # lent to the returns desk: the line takes no device here


class StepName(StrEnum):
    """The steps of one unit, in their order."""

    CONNECT = "connect"
    SERIAL = "serial"  # only where the recipe's rule needs the device's serial number
    RESERVE = "reserve"
    WRITE = "write"
    VERIFY = "verify"
    REPORT = "report"  # only where the recipe has it
    LABEL = "label"
    PRINT = "print"
    SCAN = "scan"  # only where the recipe has it


class StepState(StrEnum):
    """How far one step is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Choice(StrEnum):
    """What a person may do about a slot that has stopped."""

    TRY_AGAIN = "try_again"  # the same device, the same token
    PRINT_AGAIN = "print_again"  # voids the copies before; needs a reason
    SCRAP = "scrap"  # the token is burnt; needs a reason
    SET_ASIDE = "set_aside"  # the unit stays open, the slot is freed; needs a reason


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the unit in a slot."""

    name: StepName
    state: StepState
    seconds: float | None = None  # how long it took, once done or failed


@dataclass(frozen=True, slots=True)
class SlotView:
    """Everything a slot card shows."""

    slot: str
    product: str  # the recipe's name
    phase: Phase
    unit: Unit | None = None  # as the journal has it
    mac: str = ""  # of the connected device, once known
    steps: tuple[Step, ...] = ()
    written: int = 0  # bytes
    to_write: int = 0  # bytes
    problem: StationError | None = None
    choices: tuple[Choice, ...] = ()
    plugged: bool = False  # lent to a desk: a device is in the slot

    @property
    def running(self) -> bool:
        """Tell whether the seconds of a step are counted now."""
        return any(step.state is StepState.RUNNING for step in self.steps)


@dataclass(frozen=True, slots=True)
class SlotChanged:
    """Something in a slot changed."""

    view: SlotView


@dataclass(frozen=True, slots=True)
class UnitEnded:
    """The bench is done with a unit for now: closed, or stopped in `unit.state`."""

    unit: Unit
    steps: tuple[Step, ...]
    label: str  # the printer's reference of its newest copy: a file's path, or a job; "" before the first
    problem: StationError | None = None


@dataclass(frozen=True, slots=True)
class LeafletDone:
    """The customer's leaflet of a closed unit was printed, or not: see `problem`."""

    unit: Unit
    job: str  # the printer's reference, or the file's path
    problem: StationError | None = None


@dataclass(frozen=True, slots=True)
class DeviceRefused:
    """A device got no unit."""

    slot: str
    mac: str  # "" where it did not say
    problem: StationError


@dataclass(frozen=True, slots=True)
class Waiting:
    """A live unit that stands in no slot, and what it waits for: its device, its label's scan, or a decision."""

    unit: Unit
    problem: StationError


@dataclass(frozen=True, slots=True)
class WaitingChanged:
    """The units that wait outside the slots; told at the start, and whenever they change."""

    waiting: tuple[Waiting, ...]


@dataclass(frozen=True, slots=True)
class TokenContradicted:
    """The cloud says that a unit's token was claimed or deleted from outside; told once for each unit."""

    unit: Unit
    problem: StationError


class CloudState(StrEnum):
    """How the cloud stands."""

    NEVER = "never"  # not asked yet
    SYNCING = "syncing"
    READY = "ready"
    OFFLINE = "offline"  # for now: the bench works on from its cache
    REFUSED = "refused"  # credentials or permissions: a person must act


@dataclass(frozen=True, slots=True)
class CloudChanged:
    """State of the cloud link, for the status bar."""

    state: CloudState
    rows: int = 0  # seen so far by the running sync
    total: int = 0  # as the cloud says
    synced_at: float | None = None  # seconds since the epoch, of the last complete sync
    pending: int = 0  # what the cloud has still to hear
    problem: StationError | None = None


@dataclass(frozen=True, slots=True)
class PrinterChanged:
    """State of the printer, for the status bar."""

    ready: bool
    said: StationError


@dataclass(frozen=True, slots=True)
class CountsChanged:
    """The shift's counters: units by outcome since it began, and tokens that a device may still take."""

    closed: int
    suspect: int
    scrapped: int
    open: int  # live and not suspect
    free: int  # tokens, by the recipes in use


Event = (
    SlotChanged
    | UnitEnded
    | LeafletDone
    | DeviceRefused
    | WaitingChanged
    | TokenContradicted
    | CloudChanged
    | PrinterChanged
    | CountsChanged
)


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What a scan did. A refused scan changes nothing."""

    accepted: bool
    slot: str = ""  # where the label belongs, whether accepted or not; "" where unknown
    unit: str = ""
    problem: StationError | None = None
    serial: str = ""  # of an accepted scan that was a device's serial number

"""Units in every state that a label can meet, and what is known of each label by how it was made."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.units import CopyState, Unit
from app.store.journal import Journal
from app.store.matching import Claim
from app.store.station_store import Store
from tests.faults.store_life import PRODUCT, new_token

_ORGANIZATIONS = (1, 12, 123, 9_000_000_000)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A unit and its codes."""

    unit: Unit
    right: tuple[str, ...]  # the codes that close it; none where no label of it is waited for
    void: tuple[str, ...]  # the codes on copies that must be destroyed
    place: str  # where its label belongs, in words

    @property
    def codes(self) -> tuple[str, str]:
        """What its label's QR code and bar code hold."""
        return _qr(self.unit), _bar(self.unit, max(self.unit.copy, 1))


def units_in_every_state(store: Store, rng: random.Random) -> list[Labelled]:
    """Make a unit of each kind, and one of the device that was returned."""
    tokens = [replace(new_token(rng), org_id=rng.choice(_ORGANIZATIONS)) for _ in range(len(_KINDS) + 1)]
    store.tokens.put_page(store.tokens.begin_pass(), tokens)
    kinds = list(_KINDS)
    rng.shuffle(kinds)
    made = [_make(store, rng, kind, str(slot)) for slot, kind in enumerate(kinds, 1)]
    returned = made[kinds.index(_RETURNED)].unit
    with store.db.transaction() as connection:  # no desk takes devices back yet
        connection.execute("UPDATE units SET state = 'returned' WHERE id = ?", (returned.id,))
    return [*made, _make(store, rng, _LABELLED, str(len(kinds) + 1), returned.mac)]


@dataclass(frozen=True)
class _Kind:
    make: Callable[[Journal, Unit], Unit]
    waits: bool = False  # for the scan of its newest copy
    void: int = 0  # so many of its first copies are void, and the QR code, which they bear too, is not enough
    place: str = "{unit} in slot {slot}"


def _make(store: Store, rng: random.Random, kind: _Kind, slot: str, mac: str = "") -> Labelled:
    mac = mac or ":".join(["7c", "df", *(f"{byte:02x}" for byte in rng.randbytes(4))])
    unit = kind.make(store.journal, store.journal.reserve(Claim(mac, PRODUCT, "Sensor", slot)))
    enough = () if kind.void else (_qr(unit),)
    void = tuple(_bar(unit, copy) for copy in range(1, kind.void + 1))
    return Labelled(
        unit,
        right=(*enough, *((_bar(unit, unit.copy),) if unit.copy > 1 else ())) if kind.waits else (),
        void=(*void, _qr(unit)) if kind.void else (),
        place=kind.place.format(unit=unit.name, slot=slot),
    )


def _qr(unit: Unit) -> str:
    return f"{unit.qr_token}+{unit.org_id}"


def _bar(unit: Unit, copy: int) -> str:
    return f"{unit.name}/{copy}"


def _verify(journal: Journal, unit: Unit) -> Unit:
    return journal.verified(journal.write(unit, unit.slot))


def _print(journal: Journal, unit: Unit) -> Unit:
    return journal.print_copy(_verify(journal, unit), unit.slot)


def _label(journal: Journal, unit: Unit) -> Unit:
    return journal.printed(_print(journal, unit), "job")


def _unknown(journal: Journal, unit: Unit) -> Unit:
    return journal.print_doubt(unit, CopyState.UNKNOWN, "no answer")


def _failed(journal: Journal, unit: Unit) -> Unit:
    return journal.print_doubt(unit, CopyState.FAILED, "paper out")


def _again(journal: Journal, unit: Unit) -> Unit:
    return journal.printed(journal.print_copy(unit, unit.slot, "smeared"), "job")


_LABELLED = _Kind(_label, waits=True)
_RETURNED = _Kind(lambda journal, unit: journal.close(_label(journal, unit), ""), place="{unit} (returned)")
_KINDS = (
    _LABELLED,
    _LABELLED,
    _RETURNED,
    _Kind(lambda journal, unit: journal.unit(unit.id)),
    _Kind(lambda journal, unit: journal.write(unit, unit.slot)),
    _Kind(lambda journal, unit: journal.doubt(journal.write(unit, unit.slot), "unplugged")),
    _Kind(_verify),
    _Kind(_print),
    _Kind(lambda journal, unit: _unknown(journal, _print(journal, unit)), waits=True),
    _Kind(lambda journal, unit: _failed(journal, _print(journal, unit)), waits=True),
    _Kind(lambda journal, unit: journal.found(_unknown(journal, _print(journal, unit)), "seen"), waits=True),
    _Kind(lambda journal, unit: _again(journal, _label(journal, unit)), waits=True, void=1),
    _Kind(lambda journal, unit: _again(journal, _unknown(journal, _print(journal, unit))), waits=True, void=1),
    _Kind(lambda journal, unit: _again(journal, _failed(journal, _print(journal, unit))), waits=True),
    _Kind(lambda journal, unit: _again(journal, _again(journal, _label(journal, unit))), waits=True, void=2),
    _Kind(
        lambda journal, unit: _unknown(journal, journal.print_copy(_label(journal, unit), unit.slot, "torn")),
        waits=True,
        void=1,
    ),
    _Kind(
        lambda journal, unit: journal.set_aside(_label(journal, unit), "break"), waits=True, place="{unit} (set aside)"
    ),
    _Kind(lambda journal, unit: journal.close(_label(journal, unit), ""), place="{unit} (closed)"),
    _Kind(lambda journal, unit: journal.scrap(_label(journal, unit), "bent pin"), place="{unit} (scrapped)"),
)

"""Deliberate breaks of what is done away from the line: each must be found by the stateful test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from app.bench.qa import gate
from app.bench.returns import returns_cloud, returns_desk, returns_device
from app.device.chip_info import ChipInfo
from app.domain.people import Act
from app.store import matching
from app.store.database import Database
from app.store.errands import Errands
from app.store.journal import Journal
from app.store.matching import Claim
from app.store.paper import Paper
from app.store.permits import Permit, Permits
from app.store.returns import Returns
from app.store.token_cache import FREE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.bench.provision import Line
    from app.device.worker_process import ChipWorker
    from app.domain.units import Unit


def returned_token_is_free() -> AbstractContextManager[Any]:
    """The token of a device that came back returns to the pool."""
    end = Journal.end_closed

    def careless(self: Journal, connection: Any, unit: Unit, *values: Any) -> None:
        end(self, connection, unit, *values)
        connection.execute("UPDATE units SET freed = 1 WHERE id = ?", (unit.id,))

    return patch.object(Journal, "end_closed", careless)


@contextmanager
def any_label_counts() -> Iterator[None]:
    """Whatever is shown at the returns desk is the label that was asked for."""
    with patch.object(returns_desk, "label_is_of"), patch.object(returns_desk, "check_scan"):
        yield


def old_label_passes() -> AbstractContextManager[Any]:
    """The gate does not ask what became of a unit."""
    return patch.object(gate, "journal_reasons", lambda *_: ())


@contextmanager
def erase_is_believed() -> Iterator[None]:
    """What a scrapped device holds is neither erased nor read back."""
    with patch.object(returns_device, "_write"), patch.object(returns_device, "_read_back"):
        yield


def transfer_is_believed() -> AbstractContextManager[Any]:
    """A device counts as given to another customer, whatever the cloud says."""
    return patch.object(returns_cloud, "transfer")


def users_data_stay() -> AbstractContextManager[Any]:
    """A device is sold again with what its users left in their area."""
    return patch.object(returns_device, "_user_data", lambda _: [])


def clearing_is_not_noted() -> AbstractContextManager[Any]:
    """Nobody writes down that a device's flash is about to be changed."""
    return patch.object(Returns, "touch", lambda _, each: each)


def anything_is_given_up() -> AbstractContextManager[Any]:
    """What was begun with a device may be left as it is."""
    return patch.object(Returns, "may_give_up", lambda *_: True)


def desk_takes_any_device() -> AbstractContextManager[Any]:
    """The returns desk works on whatever is in the slot."""

    def careless(line: Line, worker: ChipWorker, port: str, unit: Unit) -> ChipInfo:
        del unit
        return worker.connect(port, line.recipe.baud)

    return patch.object(returns_device, "_own_device", careless)


def _frees(owner: type[Paper] | type[Errands], method: str, tokens: int) -> AbstractContextManager[Any]:
    """Have a method leave the tokens, its argument of this number, free."""
    take: Callable[..., Any] = getattr(owner, method)

    def careless(self: Any, *values: Any) -> Any:
        result = take(self, *values)
        named: Sequence[str] | Mapping[str, Any] = values[tokens]
        with self._db.transaction() as connection:
            connection.executemany("UPDATE tokens SET taken = 0 WHERE qr_token = ?", [(qr,) for qr in named])
        return result

    return patch.object(owner, method, careless)


def paper_takes_nothing() -> AbstractContextManager[Any]:
    """A token whose label is on a sheet stays in the pool."""
    return _frees(Paper, "take", 0)


def errands_take_nothing() -> AbstractContextManager[Any]:
    """A token that is taken from its customer returns to the pool."""
    return _frees(Errands, "ask", 1)


def anything_is_deleted() -> AbstractContextManager[Any]:
    """Nobody looks whose a token is before it is deleted."""
    return patch.object(Errands, "_check")


def names_are_not_heeded() -> AbstractContextManager[Any]:
    """A device gets any free token of its template."""

    def careless(db: Database, claim: Claim) -> Any:
        return db.row(f"SELECT * FROM tokens WHERE product_id = ? AND {FREE} ORDER BY id", claim.product_id)

    return patch.object(matching, "choose", careless)


def anybody_begins() -> AbstractContextManager[Any]:
    """A unit is begun though nobody is signed in."""
    return patch.object(Permits, "check")


def nobody_is_asked() -> AbstractContextManager[Any]:
    """A desk does what nobody gave leave for."""
    return patch.object(Permits, "use")


def closed_label_needs_no_leave() -> AbstractContextManager[Any]:
    """Whoever likes prints another label for a closed unit."""
    use = Permits.use

    def careless(self: Permits, permit: Permit, act: Act) -> None:
        if act is not Act.VOID_CLOSED:
            use(self, permit, act)

    return patch.object(Permits, "use", careless)


def signatures_are_not_counted() -> AbstractContextManager[Any]:
    """Leave is given without the supervisors who must sign."""
    return patch.object(Permits, "_check_signed")


DESK_BREAKS: dict[str, Callable[[], AbstractContextManager[Any]]] = {
    "returned-token-is-free": returned_token_is_free,
    "any-label-counts": any_label_counts,
    "old-label-passes": old_label_passes,
    "erase-is-believed": erase_is_believed,
    "transfer-is-believed": transfer_is_believed,
    "users-data-stay": users_data_stay,
    "clearing-is-not-noted": clearing_is_not_noted,
    "anything-is-given-up": anything_is_given_up,
    "desk-takes-any-device": desk_takes_any_device,
    "paper-takes-nothing": paper_takes_nothing,
    "errands-take-nothing": errands_take_nothing,
    "anything-is-deleted": anything_is_deleted,
    "names-are-not-heeded": names_are_not_heeded,
    "anybody-begins": anybody_begins,
    "nobody-is-asked": nobody_is_asked,
    "closed-label-needs-no-leave": closed_label_needs_no_leave,
    "signatures-are-not-counted": signatures_are_not_counted,
}

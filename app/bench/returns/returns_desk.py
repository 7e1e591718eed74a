"""The returns desk: what came back is recognised, sent one of four ways, and each way survives a crash.

Before each act its intent is on disk: the return that was begun, an errand for the cloud, the mark that the flash may
be half erased. After it, its step. Doing a step again is safe, and is how a broken one goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.bench.provision import Line
from app.bench.returns import returns_cloud, returns_device
from app.bench.returns.returns_counter import ReturnsCounter
from app.bench.returns.returns_recognise import Bay, label_is_of
from app.bench.returns.returns_ways import line_of
from app.bench.scan_back import check_scan, clean, place_of, scan_back
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import ErrandTold
from app.cloud.client import CloudClient
from app.device.worker_process import ChipWorker
from app.domain.errands import ErrandKind
from app.domain.errors import BadInput, DeviceSwapped, NoFreeToken, NotAllowed
from app.domain.people import Act
from app.domain.returns import Return, ReturnStep, Way, parse_target
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.store.station_store import Store

Reprint = Callable[[Unit, str], object]
"""Voids a closed unit's label copies and prints the next one, for a reason. Raises StationError."""


def _unheard(_: ErrandTold) -> None:
    """Hears of errands that nobody watches."""


class ReturnsDesk(ReturnsCounter):
    """Threads may share it, one return each. `client` is None where no cloud is set; `lines` are the slots'.

    Every call raises StationError: BadInput, NotAllowed, CloudError, DeviceError, StoreError.
    """

    def __init__(
        self, store: Store, client: CloudClient | None, tokens: TokenDesk, lines: Sequence[Line], reprint: Reprint
    ) -> None:
        super().__init__(store, tokens, lines)
        self._maybe_client, self._reprint = client, reprint

    # The ways

    def begin(self, unit: Unit, way: Way, why: str, permit: Permit, target: str = "") -> Return:
        """Take a closed unit back; the permit is for Act.TAKE_BACK. `target` is for a transfer: see `parse_target`."""
        if way is Way.TRANSFER:
            target = "{} {}".format(*parse_target(target))
        else:
            line_of(self._lines, unit)
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.begin(unit, way, why, target)

    def give_up(self, each: Return, why: str, permit: Permit) -> Return:
        """End a return where it stands, where that loses nothing; the permit is for Act.TAKE_BACK."""
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.give_up(each, why)

    def scrap_instead(self, each: Return, why: str, permit: Permit) -> Return:
        """Scrap a device that cannot be resold after its flash was changed; the permit is for Act.TAKE_BACK."""
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.scrap_instead(each, why)

    def disclaim(self, each: Return, permit: Permit, told: Callable[[ErrandTold], None] = _unheard) -> Return:
        """Have the cloud say that nobody owns the device; the permit is for Act.DISCLAIM."""
        unit = self._at(each, ReturnStep.DISCLAIM)
        token = returns_cloud.listed(self._store, self._client, unit)
        if token is None and each.way is Way.RESELL:
            raise BadInput("The cloud no longer has the token of {unit}: re-provision it, or scrap it.", unit=unit.name)
        self._store.people.use(permit, Act.DISCLAIM)
        claimed = token is not None and token.status is CloudStatus.CLAIMED
        if claimed or self._store.errands.open_of(unit.qr_token):  # the latter was sent before a crash
            returns_cloud.carry(self._store, self._tokens, ErrandKind.DISCLAIM, unit, token, each.why, told)
        return self._store.returns.done(each, ReturnStep.DISCLAIM, was_claimed=claimed, listed=token is not None)

    def clear(self, each: Return, permit: Permit, bay: Bay) -> Return:
        """Erase what the device's users left and read it back; token and label stay. For Act.TAKE_BACK."""
        unit = self._at(each, ReturnStep.CLEAR)
        line, token = line_of(self._lines, unit), self._store.tokens.auth_token(unit.qr_token)
        self._store.people.use(permit, Act.TAKE_BACK)

        def work(worker: ChipWorker, port: str) -> None:
            returns_device.clear(
                line, worker, port, unit, token, lambda: self._store.returns.touch(each), again=each.touched
            )

        try:
            bay(work)
        except DeviceSwapped as problem:
            self._store.returns.lose(each, str(problem))
            raise
        areas = [[area.offset, area.size] for area in line.recipe.erase]
        return self._store.returns.done(each, ReturnStep.CLEAR, erased=areas)

    def label(self, each: Return, text: str, permit: Permit) -> Return:
        """Take the scan of the label on the device: it must be the one in use. For Act.TAKE_BACK."""
        unit = self._at(each, ReturnStep.LABEL)
        self._store.people.use(permit, Act.TAKE_BACK)
        journal = self._store.journal
        if unit.label_out:
            scan_back(journal, unit, text)
        else:
            try:
                check_scan(clean(text), unit, journal.copies(unit), lambda key: place_of(journal, key))
            except BadInput as problem:
                journal.note("refused scan", str(problem), unit)
                raise
        return self._store.returns.done(each, ReturnStep.LABEL)

    def print_again(self, each: Return, why: str, permit: Permit) -> None:
        """Void the label of a device that is resold, and print it anew; the permit is for Act.VOID_CLOSED."""
        unit = self._at(each, ReturnStep.LABEL)
        if not why.strip():
            raise BadInput("A reprint of {unit}'s label needs a reason.", unit=unit.name)
        self._store.people.use(permit, Act.VOID_CLOSED)
        self._reprint(self._store.journal.place(unit, ""), why)  # in no slot: its scan is waited for here

    def void(self, each: Return, text: str, why: str, permit: Permit) -> Return:
        """The old label is destroyed: it was scanned, or `why` says why it cannot be. The unit is returned.

        The permit is for Act.VOID_CLOSED. The line gives the device its new token when it is plugged in.
        """
        unit = self._at(each, ReturnStep.VOID)
        self._check_label(unit, text, why)
        if not self._store.tokens.free(unit.product_id):
            raise NoFreeToken("No free token is left for {recipe}. Create tokens first, then sync.", recipe=unit.recipe)
        self._store.people.use(permit, Act.VOID_CLOSED)
        return self._store.returns.void(each, why or each.why, label_scanned=bool(text))

    def retire(self, each: Return, permit: Permit) -> Return:
        """Leave the old token in the cloud; no device ever gets it. For Act.TAKE_BACK."""
        self._at(each, ReturnStep.OLD_TOKEN)
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.done(each, ReturnStep.OLD_TOKEN, "retired")

    def delete_old(self, each: Return, permit: Permit, told: Callable[[ErrandTold], None] = _unheard) -> Return:
        """Delete the old token in the cloud; the permit is for Act.DELETE, or Act.DELETE_CLAIMED."""
        unit = self._at(each, ReturnStep.OLD_TOKEN)
        token = self._may_delete(unit, permit)
        returns_cloud.carry(self._store, self._tokens, ErrandKind.DELETE, unit, token, each.why, told)
        return self._store.returns.done(each, ReturnStep.OLD_TOKEN, "deleted")

    def transfer(self, each: Return, permit: Permit) -> Return:
        """Give the device to the target in the cloud; the permit is for Act.TAKE_BACK."""
        unit = self._at(each, ReturnStep.TRANSFER)
        self._store.people.use(permit, Act.TAKE_BACK)
        returns_cloud.transfer(self._store, self._client, unit, each.target)
        return self._store.returns.done(each, ReturnStep.TRANSFER, target=each.target)

    def delete(self, each: Return, permit: Permit, told: Callable[[ErrandTold], None] = _unheard) -> Return:
        """Scrap the unit for good and delete its token; the permit is for Act.DELETE, or Act.DELETE_CLAIMED."""
        unit = self._at(each, ReturnStep.DELETE)
        token = self._may_delete(unit, permit)
        if unit.state is UnitState.CLOSED:
            each = self._store.returns.scrap(each, each.why)
        if token is not None or self._store.errands.open_of(unit.qr_token):
            returns_cloud.carry(self._store, self._tokens, ErrandKind.DELETE, unit, token, each.why, told)
        return self._store.returns.done(each, ReturnStep.DELETE)

    def erase(self, each: Return, permit: Permit, bay: Bay) -> Return:
        """Erase the scrapped device and read it back; the permit is for Act.TAKE_BACK."""
        unit = self._at(each, ReturnStep.ERASE)
        line = line_of(self._lines, unit)
        self._store.people.use(permit, Act.TAKE_BACK)
        bay(lambda worker, port: returns_device.erase(line, worker, port, unit))
        return self._store.returns.done(each, ReturnStep.ERASE, proven=True)

    def not_erased(self, each: Return, why: str, permit: Permit) -> Return:
        """The scrapped device cannot be erased, and why: it is told as not proven. For Act.TAKE_BACK."""
        unit = self._at(each, ReturnStep.ERASE)
        if not why.strip():
            raise BadInput("Say why {unit} cannot be erased: it goes into the journal.", unit=unit.name)
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.done(each, ReturnStep.ERASE, why, proven=False)

    def destroy(self, each: Return, text: str, why: str, permit: Permit) -> Return:
        """The scrapped unit's label is destroyed: it was scanned, or `why` says why it cannot be. For Act.TAKE_BACK."""
        self._check_label(self._at(each, ReturnStep.DESTROY), text, why)
        self._store.people.use(permit, Act.TAKE_BACK)
        return self._store.returns.done(each, ReturnStep.DESTROY, why, label_scanned=bool(text))

    # Within

    @property
    def _client(self) -> CloudClient:
        if self._maybe_client is None:
            raise BadInput("No cloud is set: what comes back needs one. Set one first.")
        return self._maybe_client

    def _at(self, each: Return, step: ReturnStep) -> Unit:
        """Return the unit of a return whose next step this is. Raises BadInput where it is not."""
        now = self._store.returns.get(each.id)
        if now.next is not step or now.step is not each.step:
            raise BadInput("The return of {unit} has another step to do now. Look at it again.", unit=each.unit)
        return self._store.journal.named(each.unit)

    def _may_delete(self, unit: Unit, permit: Permit) -> StaticToken | None:
        """Use the permit for deleting a unit's token up; return the token as the cloud lists it now."""
        token = returns_cloud.listed(self._store, self._client, unit)
        claimed = token is not None and token.status is CloudStatus.CLAIMED
        if claimed and permit.act is not Act.DELETE_CLAIMED:
            raise NotAllowed(
                "The token of {unit} is claimed: two supervisors must sign to delete the customer's device.",
                unit=unit.name,
            )
        self._store.people.use(permit, Act.DELETE_CLAIMED if permit.act is Act.DELETE_CLAIMED else Act.DELETE)
        return token

    def _check_label(self, unit: Unit, text: str, why: str) -> None:
        if text:
            try:
                label_is_of(self._store, text, unit)
            except BadInput as problem:
                self._store.journal.note("refused scan", str(problem), unit)
                raise
        elif not why.strip():
            raise BadInput("Scan the label of {unit}, or say why it cannot be scanned.", unit=unit.name)

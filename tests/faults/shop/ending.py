"""The end of a run of the stateful test: all is put right, every unit comes to its end, and nothing is left over."""

from __future__ import annotations

from app.bench.cloud_link import sync_once
from app.bench.contradiction import contradiction
from app.bench.ear import Chosen, Said, Scan
from app.bench.events import Choice
from app.bench.resume import waits_for
from app.domain.units import LIVE, Unit
from tests.faults.shop.desks import KEPT
from tests.faults.shop.factory import PRODUCTS, SLOTS, Factory
from tests.faults.shop.people import Saying
from tests.faults.shop.printer import MOODS
from tests.faults.shop.promise import Broken
from tests.faults.shop.returns import DeskPeople

TRIES, WORDS = 3, 9  # times that a sensible person goes to a unit, and what is said there each time at most


def come_to_an_end(factory: Factory, desk: DeskPeople) -> None:
    """Do what sensible people would until no unit is open; raise Broken for what is not as it must be then."""
    _put_right(factory)
    journal = factory.store.journal
    desk.finish()
    for unit in journal.units(tuple(LIVE)):
        _finish(factory, unit)
    if left := desk.finish():
        raise Broken(f"the desks leave open: {', '.join(left)}")
    factory.promise.check()
    factory.turn()
    _check_cloud(factory)
    factory.promise.check()
    factory.promise.verify(factory.store.db)
    _check_secrets(factory)


def _put_right(factory: Factory) -> None:
    factory.client.down, factory.client.troubles, factory.client.refusals = False, [], 0
    factory.printer.mood = MOODS[0]
    factory.floor.put_right()
    for device in factory.floor.devices:
        device.mute = False
    for bay in factory.floor.bays.values():
        bay.device = None
    factory.slots = dict(SLOTS)
    factory.present = "Sam" if factory.present else ""
    if factory.store.returns.open():
        for product in PRODUCTS:  # for those that get another
            factory.cloud.generate(product, 2)
    factory.reopen()
    factory.turn()


def _finish(factory: Factory, unit: Unit) -> None:
    """Have its device in a slot, and say what is sensible there."""
    fitting = [slot for slot, product in SLOTS.items() if product == unit.product_id]
    slot = unit.slot if unit.slot in fitting else fitting[0]
    for _ in range(TRIES):
        for bay in factory.floor.bays.values():
            bay.device = None
        factory.floor.bays[slot].device = factory.floor.device(unit.mac)
        factory.run(slot, [_sensible(factory)] * WORDS)
        unit = factory.store.journal.unit(unit.id)
        if unit.state not in LIVE:
            return
    raise Broken(f"{unit.name} does not come to an end: {waits_for(unit)} ({factory.view(slot).problem})")


def _sensible(factory: Factory) -> Saying:
    def say(slot: str) -> Said | None:
        view = factory.view(slot)
        unit = view.unit
        if unit is None or unit.state not in LIVE:
            return None
        if Choice.PRINT_AGAIN in view.choices:
            papers = [paper for paper in factory.floor.papers if (paper.unit, paper.copy) == (unit.name, unit.copy)]
            return Scan(papers[0].code) if papers else Chosen(Choice.PRINT_AGAIN, "no label came out")
        factory.floor.bays[slot].device = factory.floor.device(unit.mac)
        if contradiction(factory.store, unit):
            factory.promise.scrapped.add(unit.name)
            return Chosen(Choice.SCRAP, "the cloud has its token otherwise")
        return Chosen(Choice.TRY_AGAIN, "")

    return say


def _check_cloud(factory: Factory) -> None:
    """The cache equals the cloud; what a device may take is what nobody has; what could be delivered is delivered."""
    store, cloud = factory.store, factory.cloud
    result, delivered = sync_once(store, factory.client)  # type: ignore[arg-type]
    if result.changed or result.missing or delivered or not result.settled:
        raise Broken(f"after all was synced, a sync still finds a difference: {result}, {delivered} delivered")
    held = {unit.qr_token for unit in store.journal.units() if store.journal.holder(unit.qr_token)}
    held |= {str(qr) for (qr,) in factory.promise.rows(KEPT)}
    nobodys = {token.qr for token in cloud.tokens if not token.claimed and token.device is None} - held
    if factory.promise.free_tokens() != nobodys:
        raise Broken("the tokens that are free are not those that nobody has")
    for message in store.outbox.deliverable(1000):
        if cloud.token(message.qr_token):
            raise Broken(f"what the cloud must hear of {message.unit} was not delivered")


def _check_secrets(factory: Factory) -> None:
    """No AuthToken is in a file, a log or a message."""
    texts = [path.read_bytes() for path in factory.home.rglob("*") if path.is_file()]
    texts.append("\n".join(factory.said).encode())
    for auth, qr in factory.cloud.auths.items():
        if any(auth.encode() in text for text in texts):
            raise Broken(f"the AuthToken of {qr} was written or told")

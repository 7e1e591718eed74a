"""Opens a bench for the window or for `station provision`: store, cloud, printer, slots; real or simulated."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app.bench.assembly import build_line, load_recipe
from app.bench.bench import Bench
from app.bench.cloud_link import sync_once
from app.bench.desks import Desks, open_desks
from app.bench.seat import Socket
from app.bench.simulation import SimulatedSocket, Simulation, Supply, flash_file
from app.cli.context import Context, open_client
from app.cli.signing import Who, sign_in
from app.cloud.backoff import at_once
from app.cloud.client import CloudClient
from app.cloud.profile import Profile, is_loopback
from app.device.ports import find_port, is_sticky
from app.domain.errors import BadInput, CloudError
from app.domain.installed import FIRMWARE
from app.domain.people import Act
from app.domain.units import LIVE
from app.label.printers import Printer, open_printer
from app.localcloud.server import LocalCloud
from app.settings import SlotSettings, cloud_profile
from app.store.station_store import Store, open_store

DEMO_RECIPES = (FIRMWARE / "demo-esp32", FIRMWARE / "reference-c3")
DEMO_TEMPLATES = ("Cellular Sensor", "Ethernet Gateway")
DEMO_TOKENS = 25  # per template
FEW_TOKENS = 5_000  # that a new station reads before its window opens
WINDOW_SECONDS = 10.0  # that a window waits for the cloud before it opens; the bench asks on in the background


@dataclass(frozen=True)
class Open:
    """An opened bench, not started yet."""

    bench: Bench
    desks: Desks
    store: Store
    client: CloudClient | None
    simulation: Simulation | None
    trouble: CloudError | None  # why the first sync failed; the bench then works from its cache
    tray: Path | None  # the folder in which labels come out; None for a real printer


@dataclass(frozen=True)
class Simulated:
    """What a simulated bench is given: how many devices there are, and where their flashes are kept."""

    devices: int | None = None
    flashes: Path | None = None
    pause: float = 0.0  # seconds between two devices
    paced: bool = False  # as slow as a real serial line
    gateway: tuple[str, int] | None = None  # host and port where they log in; an embedded cloud says its own


@contextlib.contextmanager
def open_bench(
    context: Context,
    *,
    demo: bool,
    slots: Sequence[SlotSettings],
    printer: str,
    simulated: Simulated | None,
    sync_first: bool,
    who: Who | None = None,
    mending: bool = False,
) -> Iterator[Open]:
    """Open everything a bench needs, and close it all again.

    `demo` starts the embedded cloud in the home folder; `sync_first` waits for a whole sync, else only for the
    templates where none are known yet; `who` signs in first, where people do. `mending` leaves out what the settings
    say of cloud and printers, so that a window opens in which wrong ones can be put right. Raises StationError.
    """
    with contextlib.ExitStack() as stack:
        gateway = simulated.gateway if simulated else None
        context = context.demo() if demo else context
        home, settings = context.home, context.settings()
        if demo:
            cloud = LocalCloud(home / "cloud")
            cloud.start()
            stack.callback(cloud.stop)
            cloud.add_demo(DEMO_TEMPLATES, DEMO_TOKENS)
            profile: Profile | None = Profile(cloud.url, cloud.client_id, cloud.client_secret)
            gateway = cloud.gateway
        else:
            profile = None if mending else cloud_profile(home, settings)
        store = open_store(home, settings.bench, "bench", use_keyring=not demo)
        stack.callback(store.close)
        if who:
            sign_in(store, who, Act.PROVISION)
        client, trouble = None, None
        if slots and not profile and not store.tokens.templates():
            raise BadInput("No cloud is set, and no token is cached. Run `station cloud set`, or try it with --demo.")
        if profile:
            client = open_client(home, profile, None if sync_first else at_once(WINDOW_SECONDS))
            stack.callback(client.close)
            try:
                if demo:
                    _top_up(store, client, max(DEMO_TOKENS, simulated.devices or 0 if simulated else 0))
                elif sync_first:
                    sync_once(store, client)
                elif not store.tokens.templates():
                    store.tokens.put_templates(client.templates())
                    if client.static_tokens(0, 1).total <= FEW_TOKENS:
                        sync_once(store, client)  # else the first device would find none
                if simulated and not gateway and is_loopback(urlsplit(profile.url).hostname or ""):
                    gateway = client.gateway()
            except CloudError as problem:
                if slots and not store.tokens.templates():
                    raise
                trouble = problem
        paper = printer or str(home / "labels")
        output = open_printer(paper)
        leaflets = open_printer((not mending and settings.leaflets) or str(home / "leaflets"))
        simulation = _simulation(slots, simulated, gateway, store) if simulated else None
        sockets = simulation.sockets() if simulation else [_socket(slot.port) for slot in slots]
        lines = [build_line(store, slot.name, slot.recipe, output, profile.url if profile else "") for slot in slots]
        own = open_client(home, profile) if profile else None  # the bench's: it is closed as soon as that stops
        bench = Bench(store, lines, sockets, output, own, settings.shifts, leaflets)
        asking = open_client(home, profile) if profile else None  # the desks': no sync waits for what they ask
        if asking:
            stack.callback(asking.close)
        tray = None if "://" in paper or paper.startswith("cups:") else Path(paper)
        yield Open(
            bench,
            open_desks(home, store, asking, bench, settings.target, profile if demo else None),
            store,
            client,
            simulation,
            trouble,
            tray,
        )


def _top_up(store: Store, client: CloudClient, wanted: int) -> None:
    """Create demo tokens where fewer than `wanted` are left for a template's devices."""
    sync_once(store, client)
    for template in store.tokens.templates():
        missing = wanted - store.tokens.free(template.product_id)
        if missing > 0:
            client.generate(template.product_id, missing)
    sync_once(store, client)


def _simulation(
    slots: Sequence[SlotSettings], simulated: Simulated, gateway: tuple[str, int] | None, store: Store
) -> Simulation:
    """Return simulated sockets; devices of unfinished units whose flash was kept come first, and count as devices."""
    left = simulated.devices
    unfinished = store.journal.units(tuple(LIVE))
    returning: dict[str, list[str]] = {slot.name: [] for slot in slots}
    recipes = {slot.name: load_recipe(slot.recipe)[0] for slot in slots}
    for unit in unfinished:
        slot = unit.slot or next((name for name, recipe in recipes.items() if recipe.name == unit.recipe), "")
        kept = simulated.flashes is not None and flash_file(simulated.flashes, unit.mac).exists()
        if slot in recipes and kept:
            returning[slot].append(unit.mac)
        # A unit whose label is out needs no device any more; one whose device is gone is no device of this run.
        if slot in recipes and (kept or (unit.slot and unit.label_out)) and left is not None:
            left = max(0, left - 1)
    supply = Supply(left)
    return Simulation(
        {
            slot.name: SimulatedSocket(
                recipes[slot.name].chip,
                supply,
                flashes=simulated.flashes,
                returning=returning[slot.name],
                gateway=gateway,
                pause=simulated.pause,
                paced=simulated.paced,
            )
            for slot in slots
        }
    )


def _socket(spec: str) -> Socket:
    return Socket(lambda: find_port(spec), is_sticky(spec))


def demo_slots(recipe: Path | None, count: int) -> list[SlotSettings]:
    """Return slots for simulated devices: all of one recipe, or the demo's recipes in turn."""
    recipes = [recipe] if recipe else list(DEMO_RECIPES)
    return [SlotSettings(str(n + 1), "", recipes[n % len(recipes)]) for n in range(count)]


def configured_slots(context: Context) -> tuple[SlotSettings, ...]:
    """Return the slots of the settings. Raises BadInput where there are none."""
    slots = context.settings().slots
    if not slots:
        raise BadInput(
            "No slot is set in {file}. Add a [[slot]] with name, port and recipe; `station doctor` lists the ports.",
            file=context.home / "station.toml",
        )
    return slots


__all__ = ["Open", "Printer", "Simulated", "configured_slots", "demo_slots", "open_bench"]

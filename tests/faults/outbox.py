"""The network fails: a station syncs and delivers through a bad network, and the cloud is asked what came of it.

Each call that the station makes meets each trouble of the network, alone and in company, while other people change the
cloud; after some rounds the network is good again, and all must be as if it had never been bad.
"""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from app.bench import cloud_link
from app.cloud.client import CloudClient
from app.store.outbox import Message, Outbox
from tests.faults.bad_network import Trouble
from tests.faults.network_world import NEAR, PAGES, NetworkWorld
from tests.faults.seeded import seeded

WORLD = 100  # losses that one cloud and one station go through
DELIVERY = ("fields", "set field", "read back")
CALLS = ("sign in", "refresh", "templates", "tokens", "more tokens", "one token", *DELIVERY)
PLAN = tuple(
    (call, trouble)
    for call, trouble in itertools.product((*CALLS, *DELIVERY, *DELIVERY), Trouble)
    if trouble is not Trouble.NONE and not (trouble is Trouble.EXPIRED and call in ("sign in", "refresh"))
)
"""Each call with each trouble; what the cloud must hear is the heart of it, so its calls come more often."""

FIGURES = (
    "outbox_losses_injected",
    "outbox_effects_wrong",  # messages that the cloud did not hear, heard otherwise, or of another device
    "sync_differences",  # rows in which the station's list is not the cloud's after a sync
    "contradictions_mistold",  # not at all, more than once, or without cause
    "claimed_tokens_taken",  # although the cloud was asked, and had them as claimed or not at all
    "cloud_states_mistold",  # turns after which the station showed the cloud otherwise than it was
    "calls_never_lost",  # calls that no trouble met
    "auth_tokens_leaked",  # secrets in files, logs and messages
)


def run(*, losses: int, seed: int, sabotage: str = "") -> dict[str, int]:
    """Inject at least so many losses and count what went wrong (see FIGURES); `sabotage` is one of SABOTAGES."""
    rng = random.Random(seed)
    figures, met = dict.fromkeys(FIGURES, 0), set[str]()
    plan = list(PLAN)
    rng.shuffle(plan)
    endless = itertools.cycle(plan)
    with (
        tempfile.TemporaryDirectory() as folder,
        seeded(rng),
        patch("app.cloud.paging.PAGE_SIZES", PAGES),
        patch("app.cloud.lookup._NEAR", NEAR),
        SABOTAGES[sabotage](),
    ):
        while figures["outbox_losses_injected"] < losses:
            enough = min(losses, figures["outbox_losses_injected"] + WORLD)
            with NetworkWorld(Path(tempfile.mkdtemp(dir=folder)), rng, figures, endless) as world:
                while figures["outbox_losses_injected"] < enough:
                    world.story()
                world.end()
            met |= world.met
    figures["calls_never_lost"] = len(set(CALLS) - met)
    return figures


@contextmanager
def _forgotten_before_the_answer() -> Iterator[None]:
    deliverable = Outbox.deliverable

    def forgetful(self: Outbox, limit: int) -> list[Message]:
        messages = deliverable(self, limit)
        for message in messages:
            self.delivered(message)
        return messages

    with patch.object(Outbox, "deliverable", forgetful):
        yield


@contextmanager
def _answers_believed() -> Iterator[None]:
    """What was sent and not refused counts as heard."""
    differing = cloud_link._differing

    def believing(client: CloudClient, message: Message, *, write: bool) -> list[str]:
        return differing(client, message, write=True) if write else []

    with patch.object(cloud_link, "_differing", believing):
        yield


@contextmanager
def _messages_mixed_up() -> Iterator[None]:
    deliverable = Outbox.deliverable

    def mixed_up(self: Outbox, limit: int) -> list[Message]:
        messages = deliverable(self, limit)
        return [replace(message, mac=messages[-1 - number].mac) for number, message in enumerate(messages)]

    with patch.object(Outbox, "deliverable", mixed_up):
        yield


SABOTAGES: dict[str, Callable[[], AbstractContextManager[None]]] = {
    "": nullcontext,
    "forget-before-answer": _forgotten_before_the_answer,
    "answers-believed": _answers_believed,
    "messages-mixed-up": _messages_mixed_up,
}
"""What can be broken on purpose; each but "" must turn outbox_effects_wrong bad."""

"""A cloud, a station, the bad network between them, and other people: what happens there, and what is counted."""

from __future__ import annotations

import itertools
import logging
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from app.bench.assembly import build_line
from app.bench.cloud_link import CloudLink, sync_once
from app.bench.events import CloudState, Event, TokenContradicted
from app.bench.provision import reserve, unheard
from app.cloud.backoff import Patience
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.domain.errors import NoFreeToken
from app.domain.units import Unit
from app.label.printers import open_printer
from app.localcloud.server import LocalCloud
from app.store.matching import Claim
from app.store.station_store import FILE
from tests.faults.bad_network import BadNetwork, Request, Trouble
from tests.faults.cloud_truth import FIELD, CloudTruth
from tests.faults.floor import RECIPE, TEMPLATE
from tests.unit.cloud_server import HURRIED
from tests.unit.localcloud_fixtures import Api, Device
from tests.unit.store_fixtures import open_test_store

PAGES, NEAR = (20, 10), 6  # rows, so that a short list has some pages
ROUNDS = 4  # until the network is good again
SETTLE_TURNS = 3  # after which all must be in order
MOST_ARMED = 10  # losses that wait for their call
IMPATIENT = Patience(tries=1, seconds=20.0, first_wait=0.001, longest_wait=0.002)
"""Each loss ends the turn."""


class NetworkWorld(logging.Handler):
    """Counts into `figures`; `plan` are the losses to come, each a call and its trouble, `met` the calls that had one.

    As a log handler it hears what the station logs.
    """

    def __init__(
        self, folder: Path, rng: random.Random, figures: dict[str, int], plan: Iterator[tuple[str, Trouble]]
    ) -> None:
        super().__init__()
        self._rng, self._figures, self._plan = rng, figures, plan
        self.met: set[str] = set()
        self._home = folder / "home"
        self._undo = ExitStack()
        self._cloud = self._undo.enter_context(LocalCloud(folder / "cloud"))
        self._cloud.add_demo([TEMPLATE], 15)
        self._cloud._running().db.connection.execute("PRAGMA synchronous = OFF")  # power cuts are shown elsewhere
        self._network = self._undo.enter_context(BadNetwork(self._cloud.url))
        self._api = self._undo.enter_context(Api(self._cloud))
        self._customer = self._api.customer("customer@example.com")["id"]
        self._store = open_test_store(self._home)
        self._undo.callback(self._store.close)
        self._store.db.connection.execute("PRAGMA synchronous = OFF")
        self._truth = CloudTruth(self._api, self._home / FILE)
        self._undo.callback(self._truth.close)
        self._armed: list[tuple[str, Trouble]] = []
        self._asked: dict[str, bool] = {}  # whether the cloud answered for a token before it was taken
        self._young: dict[str, Unit] = {}  # units of this round, by QR token
        self._unsettled: set[str] = set()  # tokens of units that were closed since the network was good
        self._owed: set[str] = set()  # units that the cloud contradicts
        self._told: Counter[str] = Counter()
        self._said: list[str] = []
        self._macs = (f"7c:df:a1:00:{n >> 8:02x}:{n & 255:02x}" for n in itertools.count(1))
        self._patience = HURRIED
        self._client = self._new_client()
        self._link = CloudLink(self._store, self._client, self._hear)
        sync_once(self._store, self._client)
        self._network.befalls = self._befalls
        printer = open_printer(str(folder / "labels"))
        self._line = replace(build_line(self._store, "1", RECIPE, printer, ""), ask_cloud=self._ask)

    def __enter__(self) -> NetworkWorld:
        log = logging.getLogger("app")
        log.addHandler(self)
        self._undo.callback(log.removeHandler, self)
        self._undo.callback(log.setLevel, log.level)
        log.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()
        self._undo.close()

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(logging.Formatter("%(message)s").format(record))
        self._figures["cloud_states_mistold"] += record.levelno >= logging.ERROR

    # What happens

    def story(self) -> None:
        """Some bad rounds, then a good network: all must be in order."""
        self._patience = self._rng.choice((HURRIED, IMPATIENT))
        self._start_anew()
        for _ in range(ROUNDS):
            self._round()
        self._settle()

    def end(self) -> None:
        """Look for secrets."""
        secrets = {*self._truth.auths.values(), self._cloud.client_secret.reveal()}
        secrets |= {request.authorization.partition(" ")[2] for request in self._network.asked}
        secrets |= {request.query.get("refresh_token", "") for request in self._network.asked} - {""}
        texts = [path.read_bytes() for path in self._home.rglob("*") if path.is_file()]
        texts.append("\n".join(self._said).encode())
        self._figures["auth_tokens_leaked"] += sum(secret.encode() in text for secret in secrets for text in texts)

    def _round(self) -> None:
        outage = self._rng.choice(("", "", "", "down", "revoked"))
        if outage == "down":
            self._network.down()
        self._network.revoked = outage == "revoked"
        self._figures["outbox_losses_injected"] += bool(outage)
        self._arm()
        self._young.clear()
        doings: list[Callable[[], None]] = [self._close_one] * self._rng.randint(1, 3)
        doings += [self._others_act] * self._rng.choice((0, 1, 2))
        self._rng.shuffle(doings)
        for do in doings:
            do()
        self._turn(outage)
        self._network.up()

    def _arm(self) -> None:
        """Lie in wait for some more calls; sign-ins and refreshes, which are rare, are brought about."""
        self._armed = [*self._armed, *(next(self._plan) for _ in range(self._rng.randint(2, 4)))][-MOST_ARMED:]
        calls = {call for call, _ in self._armed}
        if "sign in" in calls:
            self._start_anew()
        if "refresh" in calls:
            self._network.expire()

    def _turn(self, outage: str = "") -> None:
        lost, arrived = self._figures["outbox_losses_injected"], len(self._network.arrived)
        self._link._reached = True  # time goes by
        self._link._turn()
        state, problem = self._link.view.state, self._link.view.problem
        expected = {"": CloudState.READY, "down": CloudState.OFFLINE, "revoked": CloudState.REFUSED}[outage]
        undisturbed = lost == self._figures["outbox_losses_injected"]
        self._figures["cloud_states_mistold"] += undisturbed and state is not expected
        self._figures["cloud_states_mistold"] += (state is CloudState.READY) != (problem is None)
        self._figures["outbox_effects_wrong"] += self._truth.wrongly_delivered()
        self._figures["outbox_effects_wrong"] += self._truth.wrong_effects(self._network.arrived[arrived:])

    def _settle(self) -> None:
        """The network is good again: count what is not in order after some turns, nor after one more sync."""
        self._armed.clear()
        self._network.revoked = False
        self._network.catch_up()
        for _ in range(SETTLE_TURNS):
            self._turn()
            wrong = self._truth.wrong_devices()
            if not wrong and self._told.keys() >= self._owed:
                break
        asked = len(self._network.asked)
        result, delivered = sync_once(self._store, self._client)
        again = sum(request.method == "POST" and FIELD in request.path for request in self._network.asked[asked:])
        known = [row["qr_token"] for row in self._store.db.rows("SELECT qr_token FROM tokens")]
        auths = {qr_token: self._store.tokens.auth_token(qr_token).reveal() for qr_token in known}
        figures = self._figures
        figures["outbox_effects_wrong"] += wrong + again + delivered
        figures["sync_differences"] += self._truth.differences(auths) + result.changed + result.missing
        figures["contradictions_mistold"] += sum(self._told[name] != 1 for name in self._owed)
        figures["contradictions_mistold"] += len(self._told.keys() - self._owed)
        for each in (self._owed, self._told, self._unsettled):
            each.clear()

    # The station

    def _new_client(self) -> CloudClient:
        profile = Profile(self._network.url, self._cloud.client_id, self._cloud.client_secret)
        return CloudClient(profile, patience=self._patience)

    def _start_anew(self) -> None:
        self._client.close()
        self._client = self._new_client()
        self._link = CloudLink(self._store, self._client, self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, TokenContradicted):
            self._told[event.unit.name] += 1
        if problem := getattr(event, "problem", None):
            self._said += [str(problem), repr(problem), repr(problem.values)]

    def _ask(self, qr_token: str) -> bool:
        self._link._reached = True
        self._asked[qr_token] = self._link.ask(qr_token)
        return self._asked[qr_token]

    def _close_one(self) -> None:
        """A device goes through the bench; most log in at once, some later, some never."""
        with suppress(NoFreeToken):
            unit = reserve(self._line, next(self._macs), unheard)
            row = self._truth.rows().get(unit.qr_token, {})
            if row.get("status") != "UNCLAIMED" or row.get("deviceId"):
                self._figures["claimed_tokens_taken"] += self._asked[unit.qr_token]
                self._owed.add(unit.name)
            journal = self._store.journal
            unit = journal.print_copy(journal.verified(journal.write(unit, "1")), "1")
            unit = journal.close(journal.printed(unit, "job"), "scanned")
            self._young[unit.qr_token] = unit
            self._unsettled.add(unit.qr_token)
            if self._rng.random() < 0.7:
                self._log_in(unit.qr_token)

    def _log_in(self, qr_token: str) -> None:
        with Device(self._cloud) as device:
            device.log_in(self._truth.auths[qr_token])

    # Other people

    def _others_act(self) -> None:
        rows, closed = self._truth.rows(), self._truth.closed()
        free = [qr for qr, row in rows.items() if qr not in closed and row["status"] == "UNCLAIMED"]
        if len(free) < 10:
            template = self._line.template.product_id
            self._api.act("/static-tokens/generate", productId=template, count=10)
        next_free = self._store.journal.next_token(Claim("", self._line.template.product_id, "", ""))
        free = [next_free] if next_free in free and self._rng.random() < 0.7 else free
        young = [qr for qr in self._young if qr in rows]
        settled = [qr for qr in closed if qr in rows and qr not in self._unsettled]
        with suppress(IndexError):  # there is none of that kind
            match self._rng.randrange(8):
                case 0 | 1:
                    self._claim(self._rng.choice(free))
                case 2:
                    self._delete(self._rng.choice(free))
                case 3:
                    self._claim(self._rng.choice(young))
                case 4:
                    self._delete(self._rng.choice(young))
                case 5:
                    self._claim(self._rng.choice(settled))
                case 6:
                    self._log_in(self._rng.choice(list(closed)))
                case 7:
                    self._leave(rows[self._rng.choice(settled)])

    def _claim(self, qr_token: str) -> None:
        if self._api.act("/static-tokens/claim", token=qr_token, userId=self._customer).status_code == 200:
            self._contradict(qr_token)

    def _delete(self, qr_token: str) -> None:
        self._api.remove("/static-tokens", token=qr_token)
        self._contradict(qr_token)

    def _contradict(self, qr_token: str) -> None:
        if qr_token in self._young and not self._asked[qr_token]:
            self._owed.add(self._young[qr_token].name)

    def _leave(self, row: dict[str, object]) -> None:
        """A customer gives the device away, or deletes it."""
        if self._rng.random() < 0.5:
            self._api.act("/static-tokens/unclaim", token=row["token"])
        elif row.get("deviceId"):
            self._api.remove("/device", deviceId=row["deviceId"])

    # The network

    def _befalls(self, request: Request) -> Trouble:
        call = self._call(request)
        for number, (armed, trouble) in enumerate(self._armed):
            if armed == call:
                del self._armed[number]
                self._figures["outbox_losses_injected"] += 1
                self.met.add(call)
                return trouble
        return Trouble.NONE

    def _call(self, request: Request) -> str:
        """Return which call a request is, by the names of `outbox.CALLS`."""
        last = self._network.asked[-2:-1]
        match request.method, request.path.rpartition("/")[2]:
            case _, "token":
                return "refresh" if "refresh_token" in request.query else "sign in"
            case _, "static-tokens" if request.query["size"] == str(NEAR):
                return "one token"
            case _, "static-tokens":
                return "tokens" if request.query["page"] == "0" else "more tokens"
            case "POST", "metafield":
                return "set field"
            case "GET", "metafield":
                return "read back" if last and last[0].method == "POST" and FIELD in last[0].path else "fields"
            case _, name:
                return name

"""Kill anywhere: the real job is ended with SIGKILL at each step that it announces, and started again.

What went wrong is counted from the flashes, the printed PDFs and the cloud, not from what the station says.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from tests.faults.floor import PATIENCE, Ended, Floor

TOKENS = 1100  # so that a sync takes two pages
MANNERS = ("resume", "killed again", "scrap")
MIGRATION = (
    "before backup",
    "after backup",
    "before migration",
    "in the middle of the migration",
    "at the end of the migration",
)
REPORTED = (
    "kill_points",
    "kill_runs",
    "points_not_reached",
    "tokens_lost",
    "tokens_on_two_devices",
    "devices_with_two_live_labels",
    "labels_without_verified_device",
    "screen_differs_from_journal",
    "units_not_finished",
    "runs_hung",
    "broken_journals",
    "secrets_written",
)


def run(
    *,
    seed: int,
    points: int | None = None,
    named: Sequence[str] = (),
    manners: Sequence[str] = MANNERS,
    tokens: int = TOKENS,
    patience: float = PATIENCE,
    sabotage: str = "none",
    benches: int = 2,
) -> dict[str, int]:
    """Kill at every point (or at the named ones, or at `points` of them, drawn by `seed`) in every manner.

    `patience` is how many seconds a run of the station may take; `benches` work side by side, each with a cloud and
    devices of its own. Returns the figures.
    """
    with Floor(tokens, patience) as floor:
        _, usual = _job_points(floor), _job_points(floor)  # the first leaves the second something to deliver
        first = _points(floor, "sync", home=_new_home(floor))
    everywhere = not named and points is None
    chosen = list(named) or usual
    if points is not None:
        chosen = sorted(random.Random(seed).sample(usual, min(points, len(usual))))
    deaths = [partial(Shift.kill, point=point, manner=manner) for point in chosen for manner in manners]
    if everywhere:
        deaths += [partial(Shift.kill_first_start, point=point) for point in first]
        deaths += [partial(Shift.kill_migration, point=point) for point in MIGRATION]

    def work(bench: int) -> Counter[str]:
        with Floor(tokens, patience) as floor:
            _job_points(floor)
            shift = Shift(floor, random.Random(f"{seed}/{bench}"), usual, sabotage)
            for die in deaths[bench::benches]:
                die(shift)
            shift.judge()
            shift.figures["runs_hung"] = floor.hung
            return shift.figures

    with ThreadPoolExecutor() as pool:
        figures = sum(pool.map(work, range(min(benches, len(deaths)))), Counter())
    count = len(chosen) + (len(first) + len(MIGRATION)) * everywhere
    return {name: figures[name] for name in REPORTED} | {"kill_points": count}


def _job_points(floor: Floor) -> list[str]:
    """Do one job unharmed, and return the points that it passes."""
    with floor.device() as (_, port):
        return _points(floor, *floor.provision(port))


def _points(floor: Floor, *arguments: str, home: Path | None = None) -> list[str]:
    """Run the station unharmed, and return the points that it passes, each with its number."""
    listing = floor.home.parent / "points"
    done = floor.station(*arguments, home=home, VICTIM_POINTS=str(listing))
    if done.status:
        raise AssertionError(f"the station fails unharmed: {done.err}")
    passed: Counter[str] = Counter()
    points = []
    for name in listing.read_text().splitlines():
        passed[name] += 1
        if passed[name] <= 2:
            points.append(f"{name}#{passed[name]}")
    listing.unlink()
    return points


def _new_home(floor: Floor) -> Path:
    return Path(tempfile.mkdtemp(dir=floor.home.parent))


class Shift:
    """One bench's shift of kills; `figures` is what it finds."""

    def __init__(self, floor: Floor, rng: random.Random, points: list[str], sabotage: str) -> None:
        self._floor, self._rng, self._points, self._sabotage = floor, rng, points, sabotage
        self._tokens = floor.cloud_tokens()
        self._scrapped: set[str] = set()  # MACs of devices that the harness had scrapped
        self._judged_labels: set[str] = set()
        self.figures: Counter[str] = Counter()

    def kill(self, point: str, manner: str) -> None:
        """Kill the job of a new device at a point; then resume it, kill it again and resume it, or scrap it."""
        self.figures["kill_runs"] += 1
        with self._floor.device() as (mac, port):
            if not self._job(port, point).killed:
                self.figures["points_not_reached"] += 1
            self._look()
            if manner == "killed again":
                self._job(port, self._rng.choice(self._points))
                self._look()
            if manner == "scrap" and self._scrap(mac):
                self._scrapped.add(mac)
            else:
                self._finish(mac, port)
        if manner == "scrap":  # the next device takes whatever token is free now
            with self._floor.device() as (mac, port):
                self._finish(mac, port)

    def kill_first_start(self, point: str) -> None:
        """Kill a station's very first start, in a home of its own; then it must start as if nothing had been."""
        self.figures["kill_runs"] += 1
        home = _new_home(self._floor)
        if not self._floor.station("sync", point=point, home=home).killed:
            self.figures["points_not_reached"] += 1
        for command in (("sync",), ("journal", "verify")):
            if self._floor.station(*command, home=home).status:
                self.figures["broken_journals"] += 1

    def kill_migration(self, point: str) -> None:
        """Kill a newer program while it migrates the file, then have that program do a job."""
        self.figures["kill_runs"] += 1
        if not self._floor.station("units", "list", point=point, VICTIM_MIGRATES="1").killed:
            self.figures["points_not_reached"] += 1
        if self._floor.station("journal", "verify").status:  # the old program, on the file as it was
            self.figures["broken_journals"] += 1
        self._look()

    def _job(self, port: str, point: str = "none") -> Ended:
        return self._floor.station(*self._floor.provision(port), point=point, sabotage=self._sabotage)

    def _scrap(self, mac: str) -> bool:
        """Have a person scrap the unit of a device; False where it has none that is open."""
        for unit in self._floor.units():
            if unit["mac"] == mac and unit["state"] not in ("closed", "scrapped"):
                scrap = ("units", "scrap", unit["unit"], "--reason", "harness")
                return self._floor.station(*scrap, sabotage=self._sabotage).status == 0
        return False

    def _finish(self, mac: str, port: str) -> None:
        """Do what a person would do until the device's unit is closed."""
        for _ in range(3):
            self._job(port)
            self._settle_labels()
            if any(unit["mac"] == mac and unit["state"] == "closed" for unit in self._floor.units()):
                self._look()
                return
        self.figures["units_not_finished"] += 1

    def _settle_labels(self) -> None:
        """Scan each label that waits for it; where none came out, print another."""
        for unit in self._floor.station("units", "resume", "--json").events("resume"):
            copies = f"{unit['unit']}.pdf" if unit["copy"] == 1 else f"{unit['unit']}-copy{unit['copy']}.pdf"
            printed = [label for label in self._floor.labels() if label.file.name == copies]
            if unit["state"] == "labelled" or unit["doubt"] == "printing":
                if printed:
                    self._floor.station("units", "resume", unit["unit"], "--scan", printed[0].scan)
                else:
                    self._floor.station("units", "resume", unit["unit"], "--reprint", "no label came out")

    def _look(self) -> None:
        """Right after a death, and after each job: is every label one of a device that holds its token?"""
        held = None
        for label in self._floor.labels():
            if label.file.name in self._judged_labels:
                continue
            self._judged_labels.add(label.file.name)
            held = held or self._floor.held(self._tokens)
            if not any(label.qr_token in qrs and mac.upper() in label.text for mac, qrs in held.items()):
                self.figures["labels_without_verified_device"] += 1
        self._compare_screen()

    def _compare_screen(self) -> None:
        """Every state that was shown must be one that the journal has for that unit."""
        shown = {tuple(line.split()) for line in self._floor.shown.read_text().splitlines() if line.count(" ") == 1}
        self._floor.shown.unlink()
        names = {unit["id"]: unit["unit"] for unit in self._floor.units()}
        rows = [json.loads(line) for line in self._floor.station("journal", "export").out.splitlines()]
        written = {(names[row["unit"]], row["after"]) for row in rows if row["unit"] in names and row["after"]}
        self.figures["screen_differs_from_journal"] += len(shown - written)
        self._floor.shown.unlink(missing_ok=True)

    def judge(self) -> None:
        """Count what is wrong when all is done."""
        floor, figures = self._floor, self.figures
        tokens, held = floor.cloud_tokens(), floor.held(self._tokens)
        holders: defaultdict[str, list[str]] = defaultdict(list)
        for mac, qrs in held.items():
            for qr in qrs:
                holders[qr].append(mac)
        figures["tokens_on_two_devices"] += sum(len(macs) > 1 for macs in holders.values())
        figures["devices_with_two_live_labels"] += sum(self._live_labels(mac) > 1 for mac in held)
        free = floor.station("tokens", "list", "--status", "free", "--json").out.count("\n")
        burnt = sum(not held[mac] for mac in self._scrapped)  # scrapped before its token reached the flash
        figures["tokens_lost"] += max(0, len(tokens) - free - len(holders) - burnt)
        if floor.station("journal", "verify").status:
            figures["broken_journals"] += 1
        secrets = [auth.encode() for auth in tokens.values()]
        for path in (path for folder in (floor.home, floor.out) for path in folder.rglob("*") if path.is_file()):
            content = path.read_bytes()
            figures["secrets_written"] += any(secret in content for secret in secrets)

    def _live_labels(self, mac: str) -> int:
        """Return how many labels of a device a person would take for good: per token, the newest copy on paper."""
        labels = [label for label in self._floor.labels() if mac.upper() in label.text]
        newest: defaultdict[str, list[int]] = defaultdict(list)
        for label in labels:
            copy = next((int(code.rpartition("/")[2]) for code in label.codes if "/" in code), 1)
            newest[label.qr_token].append(copy)
        return sum(copies.count(max(copies)) for copies in newest.values())

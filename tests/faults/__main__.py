"""`python -m tests.faults`: breaks the station in every way that the promise names, and counts what went wrong.

    python -m tests.faults --report out.json            everything in full, under an hour on two cores
    python -m tests.faults --report out.json --short    the same in some minutes
    python -m tests.faults --sabotage                   breaks the station on purpose: each break must be found

Exits with 1 where a figure that must be 0 is not, or a sabotage is not found.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.faults import kills, lies, outbox, power_cuts, races, scans

Figures = dict[str, int]


@dataclass(frozen=True)
class Part:
    """One way to break the station; called with the seed."""

    name: str
    full: Callable[[int], Figures]
    short: Callable[[int], Figures]


PARTS = (
    Part("power cuts", lambda seed: power_cuts.run(1000, seed=seed), lambda seed: power_cuts.run(100, seed=seed)),
    Part("scans", lambda seed: scans.run(10_000, seed=seed), lambda seed: scans.run(1000, seed=seed)),
    Part("races", lambda seed: races.run(200, seed=seed), lambda seed: races.run(20, seed=seed)),
    Part(
        "devices that lie",
        lambda seed: lies.run(flips=10_000, noise=1_000_000, seed=seed),
        lambda seed: lies.run(flips=200, noise=50_000, seed=seed),
    ),
    Part("network", lambda seed: outbox.run(losses=1000, seed=seed), lambda seed: outbox.run(losses=100, seed=seed)),
    Part("kills", lambda seed: kills.run(seed=seed), lambda seed: kills.run(seed=seed, points=6, manners=("resume",))),
)
COUNTS = (
    *("kill_points", "kill_runs", "power_cuts", "cuts_in_recovery", "unsynced_changes", "scan_pairs", "right_scans"),
    *("races", "bit_flips", "flips_in_token_area", "noise_bytes", "outbox_losses_injected"),
)
"""Figures that say how much was tried; every other one says what went wrong, and must be 0."""

SABOTAGES: dict[str, tuple[Callable[[int], Figures], str]] = {
    "an early commit left out": (
        lambda seed: kills.run(
            seed=seed, named=("flash write at 100%#1",), manners=("scrap",), sabotage="early-commit-left-out"
        ),
        "tokens_on_two_devices",
    ),
    "an ear opened after it was told": (
        lambda seed: kills.run(
            seed=seed, named=("after spooling#1",), manners=("resume",), patience=15, sabotage="ear-opened-late"
        ),
        "runs_hung",
    ),
    "a state told before it is committed": (
        lambda seed: power_cuts.run(60, seed=seed, sabotage="early-commit"),
        "acked_commits_lost",
    ),
    "a fsync left out": (lambda seed: power_cuts.run(60, seed=seed, sabotage="no-fsync"), "acked_commits_lost"),
    "a unique index dropped": (
        lambda seed: races.run(20, seed=seed, sabotage="index-dropped"),
        "devices_with_two_live_labels",
    ),
    "the read-back skipped": (
        lambda seed: lies.run(flips=100, noise=0, seed=seed, sabotage="read-back-skipped"),
        "bit_flips_missed",
    ),
    "the copy number ignored": (
        lambda seed: scans.run(1000, seed=seed, sabotage="copy-number-ignored"),
        "false_accepts",
    ),
    "a delivery forgotten before its answer": (
        lambda seed: outbox.run(losses=100, seed=seed, sabotage="forget-before-answer"),
        "outbox_effects_wrong",
    ),
}


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(prog="python -m tests.faults", description=(__doc__ or "").splitlines()[0])
    options.add_argument("--report", type=Path, help="write the figures to this file, as one JSON object")
    options.add_argument("--short", action="store_true", help="a sample of everything")
    options.add_argument("--sabotage", action="store_true", help="show that the harness finds deliberate breaks")
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    sound = _sabotage(asked.seed) if asked.sabotage else _run(asked.seed, asked.short, asked.report)
    sys.exit(0 if sound else 1)


def _run(seed: int, short: bool, report: Path | None) -> bool:
    total: Figures = {}
    for part in PARTS:
        began = time.monotonic()
        for name, figure in (part.short if short else part.full)(seed).items():
            total[name] = total.get(name, 0) + figure
        print(f"{part.name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    for name, figure in total.items():
        print(f"{name:34} {figure:>9}{'' if name in COUNTS or not figure else '  <- must be 0'}")
    if report:
        report.write_text(json.dumps(total, indent=2) + "\n")
    return not any(figure for name, figure in total.items() if name not in COUNTS)


def _sabotage(seed: int) -> bool:
    found_all = True
    for name, (run, figure) in SABOTAGES.items():
        count = run(seed)[figure]
        found_all = found_all and count > 0
        print(f"{name:42} {figure} {count}{'' if count else '  <- NOT FOUND'}", flush=True)
    return found_all


if __name__ == "__main__":
    main()

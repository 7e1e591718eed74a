"""The stateful test of the promise: work, faults, people and the cloud in any order, for as long as you like.

    python -m tests.faults.machine --steps 100000
    python -m tests.faults.machine --breaks

It drives the real bench, slots, store, sync and delivery; chips, printer, network, clock and people are in memory (see
`shop`). A slot works in this thread until its people have said their script. After each step the promise is asked from
outside (`promise`), and at the end of each run all is put right and must come to its end (`ending`). The second form
breaks the station on purpose, in one way after another, and tells after how many steps that is found, and by what.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.shop.breaks import BREAKS
from tests.faults.shop.draws import AFRESH
from tests.faults.shop.promise import Broken
from tests.faults.shop.rules import PromiseMachine

STEPS = 50  # of one run; then comes its end, and the next run on an empty floor
BATCH = 100  # runs from one seed to the next
PATIENCE = 30_000  # steps within which a deliberate break must be found


def run(number: int, runs: int = BATCH, *, steps: int = STEPS, papers: bool = False, shrink: bool = True) -> None:
    """Do so many runs of at most so many steps each, as the seed `number` has it; with `papers`, labels are real PDFs.

    Raises what broke; with `shrink`, after the shortest way there was found and is noted on it.
    """
    limits = settings(
        max_examples=runs,
        backend=AFRESH,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    machine = type("PromiseMachine", (PromiseMachine,), {"papers": papers})
    run_state_machine_as_test(seed(number)(machine), settings=limits)


def found(name: str, number: int) -> str:
    """Break the station on purpose, in one of BREAKS; return after how many steps what was found, "" for nothing."""
    begun = PromiseMachine.steps
    with BREAKS[name]():
        while PromiseMachine.steps - begun < PATIENCE:
            try:
                run(number, shrink=False)
            except Broken as broken:
                return f"after {PromiseMachine.steps - begun} steps: {str(broken).splitlines()[0]}"
            number += 1
    return ""


def main() -> None:
    """Run until so many steps are done; tell how many, or the shortest way to what broke."""
    arguments = argparse.ArgumentParser(description=main.__doc__)
    arguments.add_argument("--steps", type=int, default=100_000)
    arguments.add_argument("--seed", type=int, help="by default another one each time; with --breaks 1")
    arguments.add_argument("--papers", action="store_true", help="real PDFs, read from the rendered page")
    arguments.add_argument("--breaks", action="store_true", help="break the station on purpose")
    given = arguments.parse_args()
    if given.breaks:
        words = {name: found(name, given.seed or 1) for name in BREAKS}
        print("\n".join(f"{name} {what or 'was not found'}" for name, what in words.items()))
        sys.exit("" in words.values())
    begun, number = time.monotonic(), given.seed or random.randrange(10**9)
    while PromiseMachine.steps < given.steps:
        print(f"{PromiseMachine.steps} steps, seed {number}", flush=True)
        run(number, papers=given.papers)
        number += 1
    print(f"{PromiseMachine.steps} steps in {time.monotonic() - begun:.0f} s: the promise held.")


if __name__ == "__main__":
    main()

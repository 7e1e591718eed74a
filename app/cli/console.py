"""What a command says where the cloud has no API: the steps in Blynk.Console."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from app.bench.tokens.token_creation import CreationProgress, CreationStep
from app.cli.context import Context, report
from app.cloud.console_steps import ConsoleTask, steps
from app.cloud.errors import NotOffered
from app.domain.errors import BadInput
from app.settings import cloud_profile


@contextmanager
def or_by_hand(task: ConsoleTask, as_json: bool, **values: object) -> Iterator[None]:
    """Where the cloud cannot be asked for it, print how it is done in the Console before that is told."""
    try:
        yield
    except NotOffered:
        tell_steps(task, as_json, **values)
        raise


def without_cloud(context: Context, task: ConsoleTask, as_json: bool, **values: object) -> None:
    """Where no cloud is set, print how it is done in the Console; what needs a cloud says so afterwards."""
    if cloud_profile(context.home, context.settings()) is None:
        tell_steps(task, as_json, **values)


def tell_steps(task: ConsoleTask, as_json: bool, **values: object) -> None:
    """Print the steps in the Console."""
    told = steps(task, **values)
    words = "\n".join(f"  {number}. {step}" for number, step in enumerate(told, 1))
    report({"event": "console", "task": task, "steps": list(told)}, as_json, f"In the Console:\n{words}")


def step_teller(as_json: bool) -> Callable[[CreationProgress], None]:
    """Return what prints each step of a creation as it begins."""
    told: list[CreationStep] = []

    def tell(now: CreationProgress) -> None:
        if now.step in told[-1:]:
            return
        told.append(now.step)
        report({"event": "step", "step": now.step, "total": now.total}, as_json, _STEPS[now.step])

    return tell


_STEPS = {
    CreationStep.ASKING: "Asking for the plan's limit …",
    CreationStep.SYNCING: "Reading the cloud's list …",
    CreationStep.SENT: "The cloud creates them; from now on they cannot be taken back …",
    CreationStep.TAKING_IN: "Taking them in …",
}


def confirm(question: str, yes: bool) -> None:
    """Have a person agree. Raises BadInput where nobody is there to ask; click.Abort where they do not."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise BadInput("There is no terminal to ask on. Give --yes.")
    click.confirm(question, abort=True, err=True)

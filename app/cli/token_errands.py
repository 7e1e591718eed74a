"""`station tokens disclaim`, `station tokens delete` and `station tokens errands`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import Carried, ErrandTold
from app.bench.tokens.token_situation import Situation
from app.cli.console import confirm, tell_steps
from app.cli.context import Context, report
from app.cli.signing import Who, acting, signed
from app.cli.token_choice import Chosen, choosing
from app.cloud.client import CloudClient
from app.cloud.console_steps import ConsoleTask
from app.cloud.errors import NotOffered
from app.domain.errands import ErrandKind
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.settings import cloud_profile
from app.store.station_store import Store

SHOWN = 25  # tokens whose situation is told one by one


@click.command()
@choosing
@click.option("--why", required=True, metavar="REASON")
@click.option("--yes", is_flag=True, help="Do not ask.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def disclaim(context: Context, chosen: Chosen, why: str, yes: bool, who: Who, as_json: bool) -> None:
    """Take devices from who claimed them: they can be claimed again."""
    with context.client() as client, context.store() as store:
        desk, qr_tokens = TokenDesk(store, client), chosen.qr_tokens(store)
        _tell_situations(desk.situations(qr_tokens), Situation.disclaiming, as_json)
        confirm(f"Disclaim {len(qr_tokens)} tokens?", yes)
        _carry_out(desk, store, desk.disclaim(qr_tokens, why, signed(store, Act.DISCLAIM, who)), as_json)


@click.command()
@choosing
@click.option("--why", required=True, metavar="REASON")
@click.option("--typed", default="", metavar="TEXT", help="The unit's name, or DELETE and the number of tokens.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def delete(context: Context, chosen: Chosen, why: str, typed: str, who: Who, as_json: bool) -> None:
    """Delete tokens for good. A supervisor signs it, and two where one of the tokens is claimed (--as, --sign)."""
    with context.client() as client, context.store() as store:
        desk, qr_tokens = TokenDesk(store, client), chosen.qr_tokens(store)
        found = desk.situations(qr_tokens)
        _tell_situations(found, Situation.deleting, as_json)
        wanted = desk.to_type(qr_tokens)
        if not typed and sys.stdin.isatty() and not who.stdin:
            typed = click.prompt(f"Type {wanted} to have them deleted for good", err=True)
        if typed.strip() != wanted:
            raise BadInput("Nothing was deleted. Give --typed “{wanted}”.", wanted=wanted)
        act = Act.DELETE_CLAIMED if any(each.claimed for each in found) else Act.DELETE
        _carry_out(desk, store, desk.delete(qr_tokens, why, typed, signed(store, act, who)), as_json)


@click.command()
@click.option("--resume", metavar="BATCH", help="Carry on with a batch; `all` for all of them.")
@click.option("--give-up", metavar="BATCH", help="Leave undone what is open of a batch.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def errands(context: Context, resume: str | None, give_up: str | None, as_json: bool) -> None:
    """List disclaims and deletions that are not seen done. Carry on with them, or give them up."""
    if resume and give_up:
        raise click.UsageError("Either --resume or --give-up.")
    if resume:
        _resume(context, resume, as_json)
        return
    with context.store() as store:
        if give_up:
            _give_up(context, store, give_up, as_json)
            return
        batches = store.errands.batches()
        _say_none(batches, as_json)
        for batch in batches:
            facts: dict[str, object] = {
                "event": "batch",
                "batch": batch.id,
                "kind": batch.kind,
                "who": batch.who,
                "why": batch.why,
                "asked_at": batch.asked_at,
                "open": batch.open,
                "total": batch.total,
            }
            words = f"{batch.id}  {batch.kind:8} {batch.open} of {batch.total} open  {batch.asked_at}  {batch.who}"
            report(facts, as_json, f"{words}: {batch.why}")


def _say_none(batches: Sequence[object], as_json: bool) -> None:
    if not batches and not as_json:
        click.echo("Nothing is open.")


def _resume(context: Context, wanted: str, as_json: bool) -> None:
    """Raises the first of what kept batches from their end, after all were tried."""
    problems: list[StationError] = []
    with context.client() as client, context.store() as store:
        desk = TokenDesk(store, client)
        batches = [each.id for each in store.errands.batches()] if wanted == "all" else [wanted]
        _say_none(batches, as_json)
        for batch in batches:
            try:
                _carry_out(desk, store, batch, as_json)
            except StationError as problem:
                problems.append(problem)
    if problems:
        raise problems[0]


def _give_up(context: Context, store: Store, batch: str, as_json: bool) -> None:
    def drop(client: CloudClient | None) -> Carried:
        return TokenDesk(store, client).drop(batch, _teller(store, as_json))

    if cloud_profile(context.home, context.settings()):
        with context.client() as client:
            carried = drop(client)
    else:
        carried = drop(None)
    _tell_carried(carried, as_json)


def _carry_out(desk: TokenDesk, store: Store, batch: str, as_json: bool) -> None:
    """Raises what kept the batch from its end, and BadInput where the cloud refused some."""
    carried = desk.carry_out(batch, _teller(store, as_json))
    _tell_carried(carried, as_json)
    if isinstance(carried.trouble, NotOffered):
        deleting = carried.kind is ErrandKind.DELETE
        tell_steps(ConsoleTask.DELETE if deleting else ConsoleTask.DISCLAIM, as_json)
    if carried.trouble:
        raise carried.trouble
    if carried.open:
        raise BadInput("{open} are not done. `station tokens errands --resume {batch}` tries again.",
            open=carried.open, batch=batch)  # fmt: skip
    if carried.refused:
        raise BadInput("{count} were not done.", count=carried.refused)


def _tell_carried(carried: Carried, as_json: bool) -> None:
    facts: dict[str, object] = {"event": "carried_out", "batch": carried.batch, "kind": carried.kind}
    counts = {"done": carried.done, "refused": carried.refused, "dropped": carried.dropped, "open": carried.open}
    report(facts | counts, as_json, ", ".join(f"{count} {name}" for name, count in counts.items()) + ".")


def _tell_situations(
    found: Sequence[Situation], sentences: Callable[[Situation], tuple[StationError, ...]], as_json: bool
) -> None:
    for each in found if as_json else found[:SHOWN]:
        said = [str(sentence) for sentence in sentences(each)]
        facts: dict[str, object] = {
            "event": "situation",
            "qr": each.qr_token,
            "listed": each.listed,
            "claimed": each.claimed,
            "owner_id": each.owner_id,
            "org_id": each.org_id,
            "org": each.org_name,
            "online": each.online,
            "unit": each.unit.name if each.unit else "",
            "state": each.unit.state if each.unit else "",
            "sentences": said,
        }
        report(facts, as_json, " ".join(said))
    if len(found) > SHOWN and not as_json:
        claimed = sum(each.claimed for each in found)
        report({}, False, f"… {len(found)} tokens in all, {claimed} of them claimed.")


def _teller(store: Store, as_json: bool) -> Callable[[ErrandTold], None]:
    def tell(told: ErrandTold) -> None:
        errand = told.errand
        unit = store.journal.holder(errand.qr_token)
        facts: dict[str, object] = {
            "event": "errand",
            "batch": errand.batch,
            "kind": errand.kind,
            "qr": errand.qr_token,
            "unit": unit.name if unit else "",
            "outcome": errand.outcome or "open",
            "problem": errand.problem,
            "ended": told.ended,
            "total": told.total,
        }
        words = f"{errand.qr_token}  {errand.kind}: {errand.outcome or 'open'}. {errand.problem}"
        report(facts, as_json, f"[{told.ended}/{told.total}] {words}".rstrip())

    return tell

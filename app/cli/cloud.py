"""`station cloud …` and `station sync`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from app.bench.cloud_link import sync_once
from app.bench.contradiction import new_contradictions
from app.cli.context import Context, open_client, report
from app.cli.signing import Who, acting, signed
from app.cloud.profile import Profile
from app.cloud.sync import SyncProgress
from app.cloud.trial import try_cloud
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.domain.secret import Secret
from app.domain.units import Unit
from app.settings import cloud_profile, keep_cloud
from app.store.station_store import FILE

PROGRESS_SECONDS = 0.5


@click.group()
def cloud() -> None:
    """Which cloud this station works with; or the embedded one."""


@cloud.command()
@click.option("--url", required=True, help="For instance https://blynk.cloud")
@click.option("--client-id", required=True)
@acting
@click.pass_obj
def set(context: Context, url: str, client_id: str, who: Who) -> None:
    """Keep the cloud's address and credentials, after asking it once.

    Asks for the client secret; without a terminal, it is the next line of stdin.
    """
    _permitted(context, who)
    profile = Profile(url, client_id, _client_secret())
    client = open_client(context.home, profile)
    try:
        organization = client.organization()
    finally:
        client.close()
    keep_cloud(context.home, url, client_id, profile.client_secret)
    click.echo(f"This station now works with “{organization.name}” at {profile.url}.")


@cloud.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def test(context: Context, as_json: bool) -> None:
    """Try the cloud that is set, step by step. Exit status 1 at the step that fails."""
    profile = cloud_profile(context.home, context.settings())
    if profile is None:
        raise BadInput("No cloud is set. Run `station cloud set`, or try `station --demo`.")
    sound = True
    for tried in try_cloud(profile):
        sound = sound and tried.ok
        facts: dict[str, object] = {"event": "trial", "step": tried.trial, "ok": tried.ok, "text": tried.text}
        report(facts, as_json, f"{'ok ' if tried.ok else 'NO '} {tried.trial:12} {tried.text}")
    if not sound:
        raise SystemExit(1)


def _client_secret() -> Secret:
    """Return what a person types unseen, else a line of stdin: everybody can read a command line."""
    if sys.stdin.isatty():
        return Secret(click.prompt("Client secret", hide_input=True, err=True))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


def _permitted(context: Context, who: Who) -> None:
    """Where people sign in, settings are changed by who may, and that is recorded. Raises NotAllowed."""
    if not (context.home / FILE).exists():
        return
    with context.store(alone=False) as store:
        required = store.people.required
    if required:
        with context.store() as store:
            store.people.use(signed(store, Act.CHANGE_SETTINGS, who), Act.CHANGE_SETTINGS)


@cloud.command()
@click.option("--data", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where its data lasts.")
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="0: any free one.")
@click.option("--gateway-port", default=0, type=click.IntRange(0, 65535), help="Of the vendor's binary protocol.")
@click.option("--mqtt-port", default=0, type=click.IntRange(0, 65535), help="Where devices log in by MQTT.")
@click.option("--vendor-only", is_flag=True, help="Without what the vendor's documented API lacks: generate, import, …")
@click.option("--registration/--no-registration", default=None, help="May customers make accounts by themselves?")
@click.option("--json", "as_json", is_flag=True)
def serve(
    data: Path,
    port: int,
    gateway_port: int,
    mqtt_port: int,
    vendor_only: bool,
    registration: bool | None,
    as_json: bool,
) -> None:
    """Run the embedded cloud on loopback until it is stopped."""
    from app.localcloud.serve import serve as run

    doors = (gateway_port, mqtt_port)
    run(data, port, as_json, doors=doors, vendor_only=vendor_only, registration=registration)


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def sync(context: Context, as_json: bool) -> None:
    """Sync the token cache with the cloud. Delivers, too, what the cloud must still hear."""
    said = 0.0

    def progress(now: SyncProgress) -> None:
        nonlocal said
        if time.monotonic() - said >= PROGRESS_SECONDS:
            said = time.monotonic()
            facts: dict[str, object] = {"event": "progress", "rows": now.rows, "total": now.total}
            report(facts, as_json, f"{now.rows} of {now.total}")

    def contradicted(unit: Unit, problem: StationError) -> None:
        report({"event": "contradiction", "unit": unit.name, "problem": str(problem)}, as_json, str(problem))

    with context.client() as client, context.store() as store:
        result, delivered = sync_once(store, client, progress, contradicted)
        pending = store.outbox.pending()
        for unit, problem in new_contradictions(store):
            contradicted(unit, problem)
    facts: dict[str, object] = {
        "event": "sync",
        "seen": result.seen,
        "changed": result.changed,
        "missing": result.missing,
        "gone": result.gone,
        "delivered": delivered,
        "pending": pending,
        "settled": result.settled,
    }
    words = (
        f"{result.seen} tokens seen, {result.changed} new or changed, {result.gone} gone;"
        f" {delivered} delivered, {pending} wait for their device."
    )
    if not result.settled:
        words += " The cloud's list changed while it was read: what is gone is decided by the next sync."
    report(facts, as_json, words)

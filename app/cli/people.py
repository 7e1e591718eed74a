"""`station people …`"""

from __future__ import annotations

import getpass
import os
from dataclasses import replace

import click

from app.cli.context import Context, report
from app.cli.signing import Who, acting, signed
from app.domain.errors import BadInput
from app.domain.people import Act, Person, Role
from app.domain.secret import Secret
from app.store.people import Keys
from app.store.station_store import Store

_ROLE = click.Choice([role.value for role in Role])


@click.group()
def people() -> None:
    """Who works at this station, and whether they must sign in."""


@people.command("list")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_people(context: Context, as_json: bool) -> None:
    """List everybody, those who left too. And each time that supervisors were recovered."""
    with context.look(None) as store:
        state = "on" if store.people.required else "off" if store.people.decided else "undecided"
        everyone = store.people.everyone()
        report_recoveries(store, as_json)
    hint = "" if state != "undecided" else " `station people sign-in on --first NAME`, or `… off`, decides."
    report({"event": "sign-in", "state": state}, as_json, f"Sign-in is {state}.{hint}")
    for person in everyone:
        report(_facts(person), as_json, f"{person.name:24} {person.role:10} {'' if person.active else 'left'}".rstrip())


@people.command()
@click.argument("name")
@click.option("--role", required=True, type=_ROLE)
@click.option("--pin/--no-pin", default=True, show_default=True, help="Ask for a PIN.")
@click.option("--badge", is_flag=True, help="Ask for a badge: scan it.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def add(context: Context, name: str, role: str, pin: bool, badge: bool, who: Who, as_json: bool) -> None:
    """Add a person. With --pin-stdin, their PIN and badge follow the PINs of those who sign."""
    with context.store() as store:
        permit = signed(store, Act.MANAGE_PEOPLE, who)
        person = store.people.add(name, Role(role), _keys(who, name, pin, badge), permit)
    report(_facts(person) | {"event": "added"}, as_json, f"{person.name} is here as {person.role}.")


@people.command()
@click.argument("name")
@click.option("--name", "new_name", help="Their new name.")
@click.option("--role", type=_ROLE)
@click.option("--pin/--no-pin", default=None, help="Ask for a new PIN; or take the PIN away.")
@click.option("--badge/--no-badge", default=None, help="Ask for a new badge; or take a lost one away.")
@click.option("--active", is_flag=True, help="Have somebody back who had left.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def change(
    context: Context,
    name: str,
    new_name: str | None,
    role: str | None,
    pin: bool | None,
    badge: bool | None,
    active: bool,
    who: Who,
    as_json: bool,
) -> None:
    """Change a person's name, role, PIN or badge."""
    if new_name is None and role is None and pin is None and badge is None and not active:
        raise click.UsageError("Say what is to be changed.")
    with context.store() as store:
        person = store.people.named(name)
        wanted = replace(
            person,
            name=new_name if new_name is not None else person.name,
            role=Role(role) if role else person.role,
            active=active or person.active,
        )
        permit = signed(store, Act.MANAGE_PEOPLE, who)
        changed = store.people.change(wanted, _keys(who, name, pin, badge), permit)
    report(_facts(changed) | {"event": "changed"}, as_json, f"{changed.name} is changed.")


@people.command()
@click.argument("name")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def deactivate(context: Context, name: str, who: Who, as_json: bool) -> None:
    """Have a person sign in no more. They stay in the journal; nobody is deleted."""
    with context.store() as store:
        person = replace(store.people.named(name), active=False)
        changed = store.people.change(person, Keys(), signed(store, Act.MANAGE_PEOPLE, who))
    report(_facts(changed) | {"event": "deactivated"}, as_json, f"{changed.name} cannot sign in any more.")


@people.command()
@click.argument("name")
@click.option("--pin/--no-pin", default=True, show_default=True, help="Ask for a PIN.")
@click.option("--badge", is_flag=True, help="Ask for a badge: scan it.")
@click.option("--pin-stdin", is_flag=True, help="Read PIN and badge from stdin, a line each.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def recover(context: Context, name: str, pin: bool, badge: bool, pin_stdin: bool, as_json: bool) -> None:
    """Make NAME a supervisor when all supervisors are lost. It needs this machine, and leaves a trace for ever.

    Close the station's window first.
    """
    with context.store() as store:
        keys = _keys(Who(stdin=pin_stdin), name, pin, badge)
        person = store.people.recover(name, keys, f"at the machine itself, by its user {_user()}")
    report(
        _facts(person) | {"event": "supervisors recovered"},
        as_json,
        f"{person.name} is a supervisor now. `station journal verify` will always say that this was done.",
    )


@people.command("sign-in")
@click.argument("state", type=click.Choice(["on", "off"]))
@click.option("--first", metavar="NAME", help="The first supervisor, where nobody is here yet; asks for a PIN.")
@click.option("--badge", is_flag=True, help="With --first: ask for a badge too.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def switch(context: Context, state: str, first: str | None, badge: bool, who: Who, as_json: bool) -> None:
    """Have people sign in here, or not. Once it is on, only a supervisor turns it off."""
    if state == "off" and first:
        raise click.UsageError("--first belongs to `sign-in on`.")
    with context.store() as store:
        if first is not None:
            store.people.begin(first, _keys(who, first, True, badge))
        elif state == "on" and not store.people.everyone():
            raise BadInput("Nobody is here yet. Name the first supervisor with --first.")
        else:
            store.people.switch(state == "on", signed(store, Act.MANAGE_PEOPLE, who))
    words = "People sign in here from now on." if state == "on" else "Nobody needs to sign in here from now on."
    report({"event": "sign-in", "state": state}, as_json, words)


def report_recoveries(store: Store, as_json: bool) -> None:
    """Say each time that supervisors were recovered."""
    for at, name, why in store.people.recoveries():
        told: dict[str, object] = {"event": "supervisors recovered", "at": at, "name": name, "why": why}
        report(told, as_json, f"Supervisors were recovered at {at}: {name}, {why}.")


def _keys(who: Who, name: str, pin: bool | None, badge: bool | None) -> Keys:
    """Ask for what is wanted; False takes it away, None leaves it."""
    none = Secret("")
    return Keys(
        pin=who.ask(f"New PIN of {name}", twice=True) if pin else none if pin is False else None,
        badge=who.ask(f"New badge of {name}: scan it") if badge else none if badge is False else None,
    )


def _facts(person: Person) -> dict[str, object]:
    return {"id": person.id, "name": person.name, "role": person.role, "active": person.active}


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid())

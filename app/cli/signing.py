"""Who acts, for commands: `--as NAME`, further supervisors who sign, and PINs that never stand on a command line."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from app.domain.errors import BadInput, NotAllowed
from app.domain.people import RULES, Act, Role
from app.domain.secret import Secret
from app.store.people import Permit, Session
from app.store.station_store import Store


@dataclass(frozen=True, slots=True)
class Who:
    """Who acts and who signs, by name; `stdin` has their PINs read from there, a line each, in this order."""

    name: str | None = None
    signers: tuple[str, ...] = ()
    stdin: bool = False

    def ask(self, what: str, *, twice: bool = False) -> Secret:
        """Return what a person types unseen, or the next line of stdin. Raises BadInput where neither can be had."""
        if self.stdin:
            line = sys.stdin.readline()
            if not line:
                raise BadInput("Nothing came from stdin for: {what}.", what=what)
            return Secret(line.rstrip("\r\n"))
        if not sys.stdin.isatty():
            raise BadInput("There is no terminal to ask for: {what}. Give --pin-stdin.", what=what)
        return Secret(click.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))


def acting(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say who acts; it is called with `who: Who`."""

    @click.option("--as", "as_name", metavar="NAME", help="Who does this, where people sign in; asks for the PIN.")
    @click.option("--sign", "signers", metavar="NAME", multiple=True, help="A supervisor who signs it too.")
    @click.option("--pin-stdin", is_flag=True, help="Read the PINs from stdin, a line each: --as first, then --sign.")
    @functools.wraps(command)
    def with_who(*args: Any, as_name: str | None, signers: tuple[str, ...], pin_stdin: bool, **others: Any) -> Any:
        if signers and as_name is None:
            raise click.UsageError("--sign goes with --as.")
        return command(*args, who=Who(as_name, signers, pin_stdin), **others)

    return with_who


def sign_in(store: Store, who: Who, act: Act) -> None:
    """Sign in who acts, for acts that nobody signs; where sign-in is off, nobody has to. Raises NotAllowed."""
    if store.people.required or who.name is not None:
        _session(store, who, act)
        store.people.check(act)


def signed(store: Store, act: Act, who: Who) -> Permit:
    """Return the permit for an act: signs in who acts, and takes the signatures that it needs.

    A supervisor who acts signs with the PIN given for it just now. Raises NotAllowed, whose sentence says who may.
    """
    people = store.people
    if not people.required and who.name is None:
        return people.permit(act, None)
    session, pin = _session(store, who, act)
    signatures = []
    if RULES[act].signatures and session.person.role is Role.SUPERVISOR:
        signatures.append(people.sign(name=session.person.name, pin=pin))
    signatures += [people.sign(name=name, pin=who.ask(f"PIN of {name}")) for name in who.signers]
    return people.permit(act, session, signatures)


def leave(store: Store, who: Who) -> Callable[[Act], Permit]:
    """Return what gives a permit for each of several acts of one command: each PIN is asked for once.

    Each act is signed for anew. It raises NotAllowed as `signed` does.
    """
    people = store.people
    pins: dict[str, Secret] = {}
    session: list[Session] = []

    def pin_of(name: str) -> Secret:
        if name not in pins:
            pins[name] = who.ask(f"PIN of {name}")
        return pins[name]

    def permit(act: Act) -> Permit:
        if not people.required and who.name is None:
            return people.permit(act, None)
        if who.name is None:
            raise NotAllowed("People sign in at this station: give --as NAME of who may {act}.", act=act)
        if not session:
            session.append(people.sign_in_pin(who.name, pin_of(who.name)))
        signers = [who.name] if session[0].person.role is Role.SUPERVISOR else []
        wanted = [*signers, *who.signers] if RULES[act].signatures else []
        signatures = [people.sign(name=name, pin=pin_of(name)) for name in wanted]
        return people.permit(act, session[0], signatures)

    return permit


def _session(store: Store, who: Who, act: Act) -> tuple[Session, Secret]:
    if who.name is None:
        raise NotAllowed("People sign in at this station: give --as NAME of who may {act}.", act=act)
    pin = who.ask(f"PIN of {who.name}")
    return store.people.sign_in_pin(who.name, pin), pin

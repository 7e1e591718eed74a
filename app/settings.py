"""A station's settings: `station.toml` in its home folder, overridden by the environment."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any

import platformdirs

from app.cloud.profile import Profile
from app.domain.errors import BadInput, StoreError
from app.domain.secret import Secret
from app.domain.shifts import USUAL, parse_starts
from app.domain.toml_text import Value, changed
from app.store.vault import keep_secret, load_secret, write_private

FILE = "station.toml"
LOCK_MINUTES = range(1, 24 * 60 + 1)  # of nobody touching the window
TARGETS = range(1_000_000)  # units of a shift
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,15}")


@dataclass(frozen=True, slots=True)
class SlotSettings:
    """One socket of the bench."""

    name: str
    port: str  # as app.device.ports.find_port takes it
    recipe: Path  # a recipe.toml, or the folder that holds one


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person sets once for a bench."""

    bench: str  # its name; begins every unit's name
    cloud_url: str
    client_id: str
    printer: str  # as app.label.printers.open_printer takes it; "": the folder `labels` in the home folder
    leaflets: str  # the same for the customers' leaflets; "": the folder `leaflets`
    slots: tuple[SlotSettings, ...]
    shifts: tuple[time, ...]  # when each begins, local time
    target: int  # units that a shift is to make; 0: none is set
    lock_minutes: int  # after which a window that nobody touches asks who is there


def default_home() -> Path:
    """Return where a station's files live when nobody says otherwise."""
    return platformdirs.user_data_path("token-station", appauthor=False)


def load_settings(home: Path) -> Settings:
    """Read `station.toml` in `home`; without one, the defaults. Raises BadInput that names the key at fault."""
    return _parsed(home, _text(home))


def _text(home: Path) -> str:
    path = home / FILE
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("The settings {file} cannot be read: {error}.", file=path, error=error) from error


def _parsed(home: Path, text: str) -> Settings:
    path = home / FILE
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("The settings {file} cannot be read: {error}.", file=path, error=error) from error
    try:
        cloud = _taken(data, "cloud", dict, {})
        settings = Settings(
            bench=_taken(data, "bench", str, "B1"),
            cloud_url=_taken(cloud, "url", str, ""),
            client_id=_taken(cloud, "client_id", str, ""),
            printer=_taken(data, "printer", str, ""),
            leaflets=_taken(data, "leaflets", str, ""),
            slots=tuple(_slot(home, slot) for slot in _taken(data, "slot", list, [])),
            shifts=parse_starts(_taken(data, "shifts", list, [f"{start:%H:%M}" for start in USUAL])),
            target=_taken(data, "target", int, 0),
            lock_minutes=_taken(data, "lock_minutes", int, 10),
        )
        for where, left in (("", data), ("cloud.", cloud)):
            if left:
                raise BadInput("{key} is not known", key=where + min(left))
        checked_bench(settings.bench)
        for key, value, within in (
            ("target", settings.target, TARGETS),
            ("lock_minutes", settings.lock_minutes, LOCK_MINUTES),
        ):
            if value not in within:
                raise BadInput("{key} must be from {low} to {high}", key=key, low=within[0], high=within[-1])
        names = [slot.name for slot in settings.slots]
        if len(set(names)) != len(names):
            raise BadInput("two slots have the same name")
        if len({slot.port for slot in settings.slots}) != len(names):
            raise BadInput("two slots have the same port")
    except BadInput as error:
        why = str(error).rstrip(".")
        raise BadInput("The settings {file} are wrong: {why}. Mend them.", file=path, why=why) from error
    return settings


def checked_bench(name: str) -> str:
    """Return a bench's name. Raises BadInput where it cannot begin the units' names."""
    if not _NAME.fullmatch(name):
        raise BadInput("The bench's name must be 1 to 16 letters, digits, - or _.")
    return name


def _taken(table: dict[str, Any], key: str, kind: type, default: Any) -> Any:
    """Take a key out of a table. Raises BadInput where its value is of another kind."""
    value = table.pop(key, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise BadInput("{key} must be {kind}", key=key, kind=_KINDS[kind])
    return value


_KINDS: dict[type, str] = {str: "a text", int: "a whole number", list: "a list", dict: "a table"}


def _slot(home: Path, slot: Any) -> SlotSettings:
    if not isinstance(slot, dict):
        raise BadInput("slot must be written as [[slot]] tables")
    if missing := {"name", "port", "recipe"} - set(slot):
        raise BadInput("slot.{key} is missing", key=min(missing))
    name, port, recipe = (_taken(slot, key, str, "") for key in ("name", "port", "recipe"))
    if slot:
        raise BadInput("slot.{key} is not known", key=min(slot))
    return SlotSettings(name, port, home / recipe)


def cloud_profile(home: Path, settings: Settings, environment: Mapping[str, str] = os.environ) -> Profile | None:
    """Return the cloud to use, or None where none is set; the environment wins. Raises BadInput, StoreError."""
    url = environment.get("STATION_CLOUD_URL") or settings.cloud_url
    client_id = environment.get("STATION_CLOUD_CLIENT_ID") or settings.client_id
    given = environment.get("STATION_CLOUD_CLIENT_SECRET")
    if not url:
        return None
    kept = None if given else load_secret(home, "cloud")
    secret = given or (kept.decode() if kept else "")
    if not client_id or not secret:
        raise BadInput("The cloud {url} has no client id or no client secret here: run `station cloud set`.", url=url)
    return Profile(url, client_id, Secret(secret))


def keep_cloud(home: Path, url: str, client_id: str, secret: Secret) -> None:
    """Keep a cloud profile: address and id in the settings, the secret in the keyring or a private file.

    Raises BadInput for an address that may not be used, StoreError.
    """
    profile = Profile(url, client_id, secret)
    _write(home, {}, {"cloud": {"url": profile.url, "client_id": client_id}})
    keep_secret(home, "cloud", secret.reveal().encode())


def keep_settings(home: Path, keys: Mapping[str, Value | None]) -> None:
    """Give keys of the settings their values, None for what holds without them. Raises BadInput, StoreError."""
    _write(home, keys, {})


def keep_slots(home: Path, slots: Sequence[SlotSettings]) -> None:
    """Keep these slots. Raises BadInput, StoreError."""

    def recipe(path: Path) -> str:
        return str(path.relative_to(home) if path.is_relative_to(home) else path)

    rows: list[dict[str, Value]] = [
        {"name": slot.name, "port": slot.port, "recipe": recipe(slot.recipe)} for slot in slots
    ]
    _write(home, {}, {"slot": rows})


def _write(home: Path, keys: Mapping[str, Value | None], tables: Mapping[str, Any]) -> None:
    """Change the settings' file: whole or not at all, and only into what can be read again."""
    text = changed(_text(home), keys, tables)
    _parsed(home, text)
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(home / FILE, text.encode())
    except OSError as error:
        raise StoreError(
            "The settings in {home} cannot be written: {error}.", home=home, error=error.strerror
        ) from error

"""A station's settings: `station.toml` in its home folder, overridden by the environment."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from app.cloud.profile import Profile
from app.domain.errors import BadInput, StoreError
from app.domain.secret import Secret
from app.store.vault import keep_secret, load_secret, write_private

FILE = "station.toml"
ROOT = Path(__file__).resolve().parent.parent
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

    bench: str = "B1"  # its name; begins every unit's name
    cloud_url: str = ""
    client_id: str = ""
    printer: str = ""  # as app.label.printers.open_printer takes it; "": the folder `labels` in the home folder
    slots: tuple[SlotSettings, ...] = ()


def default_home() -> Path:
    """Return where a station's files live when nobody says otherwise."""
    return platformdirs.user_data_path("token-station", appauthor=False)


def load_settings(home: Path) -> Settings:
    """Read `station.toml` in `home`; without one, the defaults. Raises BadInput that names the key at fault."""
    path = home / FILE
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput("The settings {file} cannot be read: {error}.", file=path, error=error) from error
    try:
        cloud: dict[str, Any] = data.pop("cloud", {})
        slots = tuple(_slot(home, slot) for slot in data.pop("slot", []))
        settings = Settings(**data, cloud_url=cloud.pop("url", ""), client_id=cloud.pop("client_id", ""), slots=slots)
        if cloud:
            raise BadInput("cloud.{key} is not known", key=next(iter(cloud)))
    except (TypeError, AttributeError, KeyError, BadInput) as error:
        raise BadInput("The settings {file} are wrong: {error}.", file=path, error=error) from error
    if not _NAME.fullmatch(settings.bench):
        raise BadInput("In {file}, bench must be 1 to 16 letters, digits, - or _.", file=path)
    if len({slot.name for slot in slots}) != len(slots):
        raise BadInput("In {file}, two slots have the same name.", file=path)
    return settings


def _slot(home: Path, slot: dict[str, str]) -> SlotSettings:
    if missing := {"name", "port", "recipe"} - set(slot):
        raise BadInput("slot.{key} is missing", key=min(missing))
    return SlotSettings(slot["name"], slot["port"], home / slot["recipe"])


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
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = home / FILE
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        kept = re.sub(r"(?ms)^\[cloud\].*?(?=^\[|\Z)", "", text).rstrip()
        table = f"[cloud]\nurl = {_toml(profile.url)}\nclient_id = {_toml(client_id)}\n"
        write_private(path, f"{kept}\n\n{table}".lstrip().encode())
    except OSError as error:
        raise StoreError(
            "The settings in {home} cannot be written: {error}.", home=home, error=error.strerror
        ) from error
    keep_secret(home, "cloud", secret.reveal().encode())


def _toml(text: str) -> str:
    if not text.isprintable():
        raise BadInput("The cloud's address and client id must be printable text.")
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

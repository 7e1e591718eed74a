"""The settings in `cloud.toml` of a cloud's folder, where there is one:

registration = false                     # customers are invited (PRO); true: they may register by themselves
public_url = "https://devices.example"   # where a proxy with TLS serves it; mailed links begin with it

[smtp]                                   # without it, mails become files in the folder `mail`
host = "mail.example"
port = 587
security = "starttls"                    # or "tls"; "none" on this machine only
sender = "Devices <devices@mail.example>"
user = "devices"
password = "…"                           # or in STATION_CLOUD_SMTP_PASSWORD
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.localcloud.settings import Settings, Smtp

FILE = "cloud.toml"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_HIDDEN = 0o077


class _Smtp(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    host: Annotated[str, Field(pattern=r"^[A-Za-z0-9.:-]+$")]
    port: Annotated[int, Field(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    sender: Annotated[str, Field(pattern=r"^[^\x00-\x1f@]+@[^\x00-\x1f@]+$")]
    user: str = ""
    password: str = ""

    @model_validator(mode="after")
    def _nothing_in_clear(self) -> _Smtp:
        if self.security == "none" and self.host not in _LOOPBACK:
            raise ValueError("security “none” is for a mail server on this machine only")
        return self


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    registration: bool = True
    public_url: Annotated[str, Field(pattern=r"^https?://[A-Za-z0-9.:\[\]-]+$")] = ""
    smtp: _Smtp | None = None


def read_settings(folder: Path) -> Settings:
    """Return what `cloud.toml` in the cloud's folder says. Raises BadInput: unreadable, wrong, or open to others."""
    path = folder / FILE
    try:
        text = path.read_text("utf-8")
        shown = path.stat().st_mode & _HIDDEN
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("{file} cannot be read: {error}.", file=path, error=error) from error
    try:
        said = _File.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadInput("{file} is no TOML: {error}.", file=path, error=error) from error
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        why = first["msg"].removeprefix("Value error, ")
        raise BadInput("{file} is not right at “{place}”: {why}.", file=path, place=place, why=why) from None
    smtp = None
    if said.smtp:
        if said.smtp.password and shown:
            raise BadInput("{file} holds a password and others may read it. Run: chmod 600 {file}", file=path)
        password = Secret(os.environ.get("STATION_CLOUD_SMTP_PASSWORD") or said.smtp.password)
        smtp = Smtp(**said.smtp.model_dump(exclude={"password"}), password=password)
    return Settings(said.registration, said.public_url, smtp)

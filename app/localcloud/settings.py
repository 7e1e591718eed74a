"""How one embedded cloud deals with people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class Smtp:
    """The server that takes the mails; an empty `user` signs nobody in."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    sender: str
    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class Settings:
    """Times are in seconds; what is counted is let through so often at once, then once every so many seconds."""

    registration: bool = True
    public_url: str = ""  # "": the address that the cloud listens at
    smtp: Smtp | None = None
    idle_seconds: int = 2 * 86_400  # a session that nobody uses ends
    session_seconds: int = 14 * 86_400  # and any session does
    invitation_seconds: int = 30 * 86_400
    link_seconds: int = 86_400  # of the other links: a new password, a registration
    account_tries: tuple[int, float] = (5, 30)  # sign-ins of one account
    address_tries: tuple[int, float] = (30, 5)  # sign-ins from one address
    mail_tries: tuple[int, float] = (5, 300)  # mails to one e-mail address
    mailer_tries: tuple[int, float] = (30, 30)  # mails that somebody, or one address, causes
    claim_tries: tuple[int, float] = (10, 10)  # claims of one account that fail
    frame_tries: tuple[int, float] = (60, 0.2)  # pictures to be read for one account
